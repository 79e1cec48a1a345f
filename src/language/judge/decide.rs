//! The verdict by the class of the head verb, the object behind it and what bounds the two.

use std::ops::Range;

use crate::language::Label;
use crate::language::Reason;
use crate::language::judge::results;
use crate::language::judge::sentence::Determiner;
use crate::language::judge::sentence::Head;
use crate::language::judge::sentence::Object;
use crate::language::judge::sentence::Sentence;
use crate::language::judge::sentence::verb_at;
use crate::language::lexicon::Classes;
use crate::language::measure::Bound;
use crate::language::measure::FigureKind;
use crate::language::measure::TargetShape;

/// A verdict: what, why, and the tokens that decided it.
pub(super) struct Verdict {
    pub(super) label: Label,
    pub(super) reason: Reason,
    pub(super) evidence: [Option<Range<usize>>; 2],
}

impl Verdict {
    fn unsure(reason: Reason) -> Self {
        Self { label: Label::Unsure, reason, evidence: [None, None] }
    }
}

/// A statement with a head verb, seen by all the questions of this file.
pub(super) struct Case<'c, 's> {
    pub(super) sentence: &'c Sentence<'s>,
    pub(super) head: &'c Head,
    pub(super) object: Object,
    pub(super) result: Option<Range<usize>>,
    pub(super) vanity: Option<Range<usize>>,
}

impl Case<'_, '_> {
    fn say(&self, label: Label, reason: Reason) -> Verdict {
        let object = (!self.object.is_empty()).then(|| self.object.tokens.clone());
        Verdict { label, reason, evidence: [Some(self.head.tokens.clone()), object] }
    }

    fn say_at(&self, label: Label, reason: Reason, tokens: Option<Range<usize>>) -> Verdict {
        Verdict { label, reason, evidence: [tokens.or_else(|| Some(self.head.tokens.clone())), None] }
    }

    fn vague(&self, reason: Reason) -> Verdict {
        self.say(Label::Vague, reason)
    }

    fn activity(&self, reason: Reason) -> Verdict {
        self.say(Label::Activity, reason)
    }

    fn outcome(&self, reason: Reason) -> Verdict {
        self.say(Label::Outcome, reason)
    }

    fn is(&self, bases: &[&str]) -> bool {
        self.head.is(bases)
    }

    fn head_is(&self, classes: Classes) -> bool {
        self.object.head_is(self.sentence, classes)
    }

    fn holds(&self, classes: Classes) -> bool {
        self.object.holds(self.sentence, classes).is_some()
    }

    fn word(&self, at: usize) -> &str {
        self.sentence.lower(self.head.tokens.end + at)
    }

    fn measured(&self) -> bool {
        self.sentence.figure().is_some()
    }

    fn rhythm(&self) -> bool {
        self.sentence.rhythm().is_some()
    }

    fn target(&self) -> bool {
        self.sentence.target().is_some()
    }

    fn counted(&self) -> bool {
        self.object.determiner == Some(Determiner::Number)
    }

    /// The vague words in a deciding place of the object: a comparative anywhere, an adjective of praise before the head noun.
    fn comparative(&self) -> Option<Range<usize>> {
        let tokens = self.object.tokens.clone();
        let than = (tokens.start..self.sentence.end).any(|at| self.sentence.lower(at) == "than");
        if than && self.measured() {
            return None;
        }
        tokens
            .into_iter()
            .find(|&at| self.sentence.look_up(self.sentence.lower(at)).any(Classes::COMPARATIVE))
            .map(|at| at..at + 1)
    }

    fn praise(&self) -> Option<Range<usize>> {
        let first = self.object.tokens.start;
        let named = |at: usize| at > first && self.sentence.words.is_capitalised(at);
        self.sentence.any_in(self.object.tokens.clone(), Classes::VAGUE_ADJECTIVE).filter(|found| !named(found.start))
    }

    /// The object is something that cannot be checked.
    fn is_abstract(&self) -> bool {
        !self.object.is_empty() && self.head_is(Classes::ABSTRACT) && !(self.object.proper && self.object.tokens.len() > 1)
    }

    /// A word after the verb that says "more of it".
    fn degree(&self) -> Option<Range<usize>> {
        let start = self.head.tokens.end;
        (start..self.sentence.end)
            .find(|&at| {
                let word = self.sentence.lower(at);
                matches!(word, "more" | "less" | "better" | "harder" | "smarter" | "fewer")
                    && self.sentence.lower(at + 1) != "than"
                    && !matches!(self.sentence.before(at), "or" | "no")
            })
            .map(|at| at..at + 1)
    }
}

/// The verdict about a statement with a head verb.
pub(super) fn decide(case: &Case<'_, '_>) -> Verdict {
    let head = case.head;
    if head.any(Classes::NEGATIVE) {
        return Verdict::unsure(Reason::Negated);
    }
    if let Some(verdict) = degree_alone(case) {
        return verdict;
    }
    if head.any(Classes::BEGIN) {
        return begin(case);
    }
    if head.any(Classes::CHANGE_MEASURED) {
        return case.outcome(Reason::MeasureInVerb);
    }
    if head.any(Classes::CHANGE) {
        return change(case);
    }
    if head.any(Classes::SLOGAN) {
        return slogan(case);
    }
    if head.any(Classes::MENTAL) {
        return mental(case);
    }
    if head.any(Classes::BECOME) {
        return state(case);
    }
    if head.any(Classes::LEAD) {
        return lead(case);
    }
    if head.any(Classes::COMPLETE) {
        return complete(case);
    }
    if head.any(Classes::ACHIEVE) {
        return achieve(case);
    }
    if head.any(Classes::APPLY) {
        let named = case.sentence.find("to").is_some_and(|to| {
            let next = case.sentence.lower(to.end);
            matches!(
                next,
                "a" | "an" | "the" | "my" | "our" | "one" | "two" | "all" | "both" | "live" | "real" | "each" | "every"
            ) || case.sentence.figures.figure_at(to.end).is_some()
        });
        return if case.object.determiner.is_some() && named {
            case.outcome(Reason::AppliesLearning)
        } else {
            Verdict::unsure(Reason::AppliesSomething)
        };
    }
    if head.any(Classes::CREATE) && !(head.any(Classes::ACTIVITY) && !case.is(&["make", "contribute", "present"])) {
        return create(case);
    }
    activity(case)
}

/// "Read more", "Exercise more often": a degree and nothing else, whatever the verb.
fn degree_alone(case: &Case<'_, '_>) -> Option<Verdict> {
    let degree = case.degree().filter(|degree| degree.start <= case.head.tokens.end + 1)?;
    let rest = degree.end..case.sentence.end;
    let plain = rest.clone().all(|at| {
        let word = case.sentence.lower(at);
        case.sentence.is_time(at)
            || word.ends_with("ly")
            || matches!(word, "often" | "and" | "at" | "home" | "frequently" | "in" | "general" | "my" | "eat" | "out" | "about")
            || case.sentence.words.mark(at).is_some()
    });
    (plain && !case.measured() && case.result.is_none() && !case.head.any(Classes::NEGATIVE))
        .then(|| case.say_at(Label::Vague, Reason::ComparativeWithoutMeasure, Some(case.head.tokens.start..degree.end)))
}

fn begin(case: &Case<'_, '_>) -> Verdict {
    let sentence = case.sentence;
    let from = case.head.tokens.end + usize::from(case.word(0) == "to");
    if let Some(inner) = verb_at(sentence, from).filter(|inner| inner.gerund || case.word(0) == "to") {
        if case.result.is_some() {
            return case.say_at(Label::Outcome, Reason::ActivityWithResult, case.result.clone());
        }
        let inner_case = Case {
            sentence,
            head: &inner,
            object: Object::parse(sentence, inner.tokens.end),
            result: None,
            vanity: case.vanity.clone(),
        };
        if inner.any(Classes::CHANGE)
            || inner.any(Classes::SLOGAN)
            || inner.any(Classes::MENTAL) && !inner_case.measured() && !case.rhythm()
        {
            return decide(&inner_case);
        }
        return if inner.any(Classes::ACTIVITY | Classes::MENTAL | Classes::LEAD | Classes::CREATE | Classes::COMPLETE) {
            case.activity(Reason::BeginsActivity)
        } else {
            Verdict::unsure(Reason::BeginsSomething)
        };
    }
    if case.is(&["start", "begin"]) && case.object.is_bounded() {
        if [
            "business",
            "company",
            "charity",
            "non-profit",
            "nonprofit",
            "school",
            "shop",
            "practice",
            "family",
            "startup",
            "club",
            "podcast",
            "channel",
        ]
        .contains(&case.object.last(sentence))
        {
            return case.outcome(Reason::FoundsSomething);
        }
        if ["work", "role", "job", "position"].contains(&case.object.last(sentence)) {
            return case.outcome(Reason::StartsRole);
        }
    }
    let routine = [
        "habit",
        "routine",
        "practice",
        "course",
        "class",
        "programme",
        "program",
        "lessons",
        "studies",
        "training",
        "degree",
        "journal",
        "diary",
        "reading",
        "workout",
        "yoga",
        "therapy",
    ];
    if routine.contains(&case.object.last(sentence)) || case.rhythm() {
        return if case.target() && !case.rhythm() {
            Verdict::unsure(Reason::BeginsSomething)
        } else {
            case.activity(Reason::BeginsActivity)
        };
    }
    if case.is(&["continue"]) && case.is_abstract() {
        return case.vague(Reason::ChangeWithoutMeasure);
    }
    Verdict::unsure(Reason::BeginsSomething)
}

fn change(case: &Case<'_, '_>) -> Verdict {
    let sentence = case.sentence;
    if case.target() {
        return case.say_at(Label::Outcome, Reason::ChangeWithMeasure, sentence.target());
    }
    if case.measured() {
        return Verdict::unsure(Reason::ChangeWithFigure);
    }
    if case.result.is_some() {
        return Verdict::unsure(Reason::ChangeWithResult);
    }
    if case.is(&["develop", "design", "set up", "manage"]) {
        let habit = ["habit", "routine", "habits"].contains(&case.object.last(sentence));
        if habit {
            return Verdict::unsure(Reason::HabitAsObject);
        }
        let as_somebody = case.object.preposition.is_some_and(|at| sentence.lower(at) == "as");
        let further = matches!(sentence.lower(sentence.end - 1), "further" | "more" | "better");
        if as_somebody || further || case.is_abstract() || case.object.is_empty() {
            return case.vague(Reason::ChangeWithoutMeasure);
        }

        return if case.object.is_bounded() && !case.rhythm() {
            case.outcome(Reason::MakesOneThing)
        } else {
            Verdict::unsure(Reason::ChangeOfConcreteThing)
        };
    }
    let role = case.object.preposition.is_some_and(|at| matches!(sentence.lower(at), "to" | "into" | "towards"));
    if role && case.holds(Classes::ROLE | Classes::ROLE_OBJECT) {
        return if case.object.is_bounded() { case.outcome(Reason::Role) } else { Verdict::unsure(Reason::MoveSomewhere) };
    }
    let concrete = case.is(&[
        "upgrade",
        "simplify",
        "refine",
        "modernise",
        "modernize",
        "extend",
        "lift",
        "trim",
        "drop",
        "cut",
        "shorten",
        "scale",
        "raise",
        "lower",
        "speed up",
        "accelerate",
        "lengthen",
        "up",
        "update",
        "adjust",
        "supplement",
        "step up",
        "slow down",
        "tone",
        "narrow",
        "clean up",
        "polish",
        "quicken",
        "transform",
        "evolve",
        "further",
        "vary",
        "ease",
    ]);
    if concrete
        && !case.is_abstract()
        && case.comparative().is_none()
        && case.praise().is_none()
        && !case.head_is(Classes::METRIC)
    {
        return Verdict::unsure(Reason::ChangeOfConcreteThing);
    }
    if case.rhythm() && case.is(&["brush up on", "advance"]) {
        return Verdict::unsure(Reason::ChangeOfConcreteThing);
    }
    case.vague(Reason::ChangeWithoutMeasure)
}

fn slogan(case: &Case<'_, '_>) -> Verdict {
    if case.target() || case.result.is_some() || case.measured() {
        return Verdict::unsure(Reason::SloganWithFigure);
    }
    if case.is(&["ensure", "make sure"]) && matches!(case.word(0), "we" | "i" | "that" | "every" | "all" | "each" | "the" | "no")
    {
        return Verdict::unsure(Reason::SloganWithClause);
    }
    let weak = case.is(&[
        "find",
        "provide",
        "stay",
        "remain",
        "encourage",
        "promote",
        "champion",
        "inspire",
        "enable",
        "unlock",
        "support",
        "seek",
        "value",
        "treat",
        "live",
        "spread",
        "chase",
        "seize",
        "balance",
        "use my time",
        "commit to",
        "drive",
    ]);
    let told = case.comparative().is_some()
        || case.praise().is_some()
        || case.is_abstract()
        || case.object.preposition.is_none() && case.holds(Classes::ABSTRACT)
        || matches!(case.word(0), "up" | "relevant");
    if weak && (!told || case.is(&["provide"]) && case.object.first(case.sentence) == "new") {
        return Verdict::unsure(Reason::WeakSlogan);
    }
    if case.rhythm() {
        return Verdict::unsure(Reason::WeakSlogan);
    }
    case.vague(Reason::AspirationWithoutEnd)
}

fn mental(case: &Case<'_, '_>) -> Verdict {
    if case.result.is_some() || case.target() {
        return case.say_at(Label::Outcome, Reason::LearningWithResult, case.result.clone().or_else(|| case.sentence.target()));
    }
    if case.is(&["learn to"]) && case.measured() && !case.rhythm() {
        return case.outcome(Reason::SkillWithMeasure);
    }
    if case.measured() || case.rhythm() {
        let routine = case.rhythm() && case.head.base.starts_with("learn");
        return if routine { case.activity(Reason::LearningByRoutine) } else { Verdict::unsure(Reason::LearningWithFigure) };
    }
    if case.is(&["learn to"]) && !case.holds(Classes::ABSTRACT) {
        return Verdict::unsure(Reason::LearnsToDo);
    }
    let weak = case.is(&[
        "pick up",
        "enjoy",
        "value",
        "realise",
        "realize",
        "believe",
        "discover",
        "figure out",
        "appreciate",
        "remember",
        "accept",
        "forgive",
        "think",
        "find out",
        "love",
        "consider",
        "trust",
        "imagine",
        "wonder",
    ]);
    if weak {
        return Verdict::unsure(Reason::WeakLearningVerb);
    }
    if results::deliverable(case.sentence, case.head.tokens.end).is_some()
        || results::second_clause(case.sentence, case.head.tokens.end).is_some()
    {
        return Verdict::unsure(Reason::SecondClause);
    }
    case.vague(Reason::LearningWithoutEvidence)
}

/// States whose complement can be checked.
const CHECKABLE_STATES: &[&str] = &[
    "able",
    "accepted",
    "admitted",
    "appointed",
    "awarded",
    "certified",
    "chartered",
    "debt-free",
    "elected",
    "free",
    "hired",
    "home",
    "invited",
    "licenced",
    "licensed",
    "married",
    "nominated",
    "promoted",
    "published",
    "qualified",
    "recruited",
    "registered",
    "selected",
    "self-employed",
    "shortlisted",
    "smoke-free",
    "sober",
    "funded",
    "engaged",
];

fn state(case: &Case<'_, '_>) -> Verdict {
    let sentence = case.sentence;
    if case.target() || case.result.is_some() {
        return case.say_at(Label::Outcome, Reason::StateWithMeasure, case.result.clone().or_else(|| sentence.target()));
    }
    if case.measured() && !case.is(&["get"]) {
        return Verdict::unsure(Reason::StateWithFigure);
    }
    if case.head.tokens.end >= sentence.end {
        return Verdict::unsure(Reason::NoRule);
    }
    let start = case.head.tokens.end;
    let lead = start + usize::from(matches!(case.word(0), "a" | "an" | "the" | "my" | "really" | "very" | "more" | "so"));
    let lead_word = sentence.lower(lead);
    let checkable = CHECKABLE_STATES.contains(&case.word(0));
    if checkable && !matches!(case.word(0), "free") || case.word(0) == "free" && matches!(case.word(1), "of" | "from") {
        return case.outcome(Reason::CheckableState);
    }
    let compared =
        case.sentence.look_up(case.word(0)).any(Classes::COMPARATIVE) || sentence.look_up(lead_word).any(Classes::COMPARATIVE);
    let doing =
        (start..sentence.end).any(|at| verb_at(sentence, at).is_some_and(|inner| inner.gerund && inner.any(Classes::ACTIVITY)));
    if compared && case.rhythm() && doing {
        return case.activity(Reason::Routine);
    }
    if compared && !matches!(case.word(0), "more" if sentence.lower(lead) == "than") {
        return case.say_at(Label::Vague, Reason::PraiseWithoutMeasure, Some(case.head.tokens.start..(lead + 1).max(start + 1)));
    }
    if case.is(&["get"]) {
        let state = sentence
            .any_in(start..(start + 3).min(sentence.end), Classes::VAGUE_ADJECTIVE)
            .filter(|found| found.start == start || sentence.lower(start) == "back");
        let away = matches!(
            case.word(0),
            "experience"
                | "exposure"
                | "visibility"
                | "ahead"
                | "further"
                | "involved"
                | "rich"
                | "fit"
                | "healthy"
                | "organised"
                | "organized"
        );
        if (state.is_some() || away) && case.object.determiner.is_none() {
            return case.say_at(Label::Vague, Reason::StateWithoutMeasure, Some(case.head.tokens.start..start + 1));
        }
        return achieve(case);
    }
    let role = case.holds(Classes::ROLE);
    let expert = [
        "expert",
        "guru",
        "thought leader",
        "rockstar",
        "ninja",
        "superstar",
        "influencer",
        "role model",
        "visionary",
        "person",
        "human",
        "man",
        "woman",
        "friend",
        "partner",
        "parent",
    ];
    let praised =
        sentence.any_in(lead..(lead + 2).min(sentence.end), Classes::VAGUE_ADJECTIVE).filter(|found| found.start == lead);
    if let Some(praised) = praised {
        let title = role
            && matches!(
                lead_word,
                "independent"
                    | "secure"
                    | "expert"
                    | "certified"
                    | "creative"
                    | "social"
                    | "professional"
                    | "strategic"
                    | "active"
                    | "effective"
                    | "strong"
                    | "solid"
                    | "true"
                    | "real"
                    | "skilled"
                    | "respected"
                    | "trusted"
                    | "competent"
                    | "proficient"
                    | "reliable"
                    | "successful"
                    | "caring"
                    | "supportive"
                    | "inspiring"
                    | "well-known"
            );
        let named = title && !matches!(lead_word, "successful" | "better" | "great" | "good");
        if named
            || matches!(
                lead_word,
                "fluent"
                    | "new"
                    | "some"
                    | "many"
                    | "various"
                    | "several"
                    | "different"
                    | "relevant"
                    | "active"
                    | "open"
                    | "free"
                    | "present"
                    | "able"
                    | "available"
                    | "modern"
                    | "conversational"
            )
        {
            return Verdict::unsure(Reason::PraiseOrTitle);
        }
        return case.say_at(Label::Vague, Reason::PraiseWithoutMeasure, Some(case.head.tokens.start..praised.end));
    }
    if expert.iter().any(|word| case.object.last(sentence) == *word || sentence.words.phrase(lead..lead + 2) == *word)
        && !sentence.has_word(&["certified", "chartered", "registered", "licensed", "subject-matter", "appointed", "named"])
    {
        let personal =
            matches!(case.object.last(sentence), "partner" | "parent" | "friend" | "person" | "human" | "man" | "woman");
        return if personal { Verdict::unsure(Reason::PraiseOrTitle) } else { case.vague(Reason::PraiseWithoutMeasure) };
    }
    let determined = matches!(
        case.word(0),
        "a" | "an"
            | "the"
            | "one"
            | "my"
            | "head"
            | "director"
            | "deputy"
            | "chair"
            | "lead"
            | "senior"
            | "principal"
            | "chief"
            | "vp"
            | "cto"
            | "ceo"
            | "cfo"
            | "coo"
            | "board"
            | "staff"
    );
    if role && determined {
        return case.outcome(Reason::Role);
    }
    if case.word(0) == "the" && case.word(1) == "first" {
        return case.outcome(Reason::FirstOfItsKind);
    }
    if case.word(0) == "expert" {
        return case.vague(Reason::PraiseWithoutMeasure);
    }
    Verdict::unsure(Reason::UnknownState)
}

/// What one person can lead: its end is the thing's end.
const UNITS: &[&str] = &[
    "team",
    "project",
    "pilot",
    "initiative",
    "department",
    "squad",
    "group",
    "migration",
    "launch",
    "rollout",
    "roll-out",
    "redesign",
    "redevelopment",
    "programme",
    "program",
    "office",
    "region",
    "division",
    "account",
    "product",
    "bakery",
    "company",
    "business",
    "house",
    "home",
    "flat",
    "restructuring",
    "workstream",
    "committee",
    "board",
    "chapter",
    "practice",
    "transition",
    "merger",
    "integration",
    "clinic",
    "ward",
    "unit",
    "charity",
    "branch",
    "workshop",
    "hackathon",
    "campaign",
    "studio",
    "shop",
    "review",
    "rewrite",
    "refactoring",
    "event",
    "conference",
    "meetup",
];

fn lead(case: &Case<'_, '_>) -> Verdict {
    let sentence = case.sentence;
    if case.is(&["work as", "serve as", "act as", "represent"]) {
        return if case.holds(Classes::ROLE) { case.outcome(Reason::Role) } else { Verdict::unsure(Reason::LedThing) };
    }
    if case.is(&["run"]) {
        return run(case);
    }
    if case.result.is_some() || case.target() && !case.is(&["teach", "train", "play"]) {
        return case.say_at(Label::Outcome, Reason::ActivityWithResult, case.result.clone().or_else(|| sentence.target()));
    }
    if case.is(&["train", "play", "host", "conduct", "facilitate", "moderate"]) {
        if case.rhythm() || case.is(&["train", "play"]) && matches!(case.word(0), "more" | "for") || case.vanity.is_some() {
            return case.activity(Reason::DoingWithoutResult);
        }
        if case.is(&["play"]) && (case.measured() || case.sentence.has_figure(FigureKind::Quantity)) {
            return case.activity(Reason::DoingWithoutResult);
        }
        if case.object.plural && case.object.determiner.is_none() && !case.is(&["play", "train"]) {
            return case.activity(Reason::OpenPlural);
        }
        return if case.counted() && case.is(&["conduct"]) {
            case.activity(Reason::DoingWithoutResult)
        } else {
            Verdict::unsure(Reason::LedThing)
        };
    }
    if case.rhythm() {
        return if case.object.plural || case.is(&["chair"]) || case.object.determiner.is_some() {
            case.activity(Reason::RecurringDuty)
        } else {
            Verdict::unsure(Reason::LedThing)
        };
    }
    if case.object.preposition.is_some() {
        return Verdict::unsure(Reason::LedThing);
    }
    if case.object.plural && case.object.determiner.is_none() && !sentence.words.is_capitalised(case.object.tokens.start) {
        if let Some(comparative) = case.comparative() {
            return case.say_at(Label::Vague, Reason::ComparativeWithoutMeasure, Some(comparative));
        }
        return case.activity(Reason::OpenPlural);
    }
    if case.is(&["teach"]) {
        let people = ["kids", "children", "others", "people", "friends"].contains(&case.object.last(sentence));
        let one = case.object.is_bounded()
            && ["course", "class", "workshop", "semester", "session"].contains(&case.object.last(sentence));
        return if people {
            case.activity(Reason::OpenPlural)
        } else if one {
            case.outcome(Reason::DeliversOneThing)
        } else {
            Verdict::unsure(Reason::LedThing)
        };
    }
    if case.is(&["mentor", "coach", "supervise", "guide", "tutor"]) {
        let level = sentence.find("to").is_some_and(|to| {
            matches!(
                sentence.lower(to.end),
                "promotion" | "mid" | "senior" | "a" | "an" | "the" | "their" | "victory" | "qualify"
            )
        });
        return if level && case.object.is_bounded() {
            case.outcome(Reason::BringsPersonToLevel)
        } else {
            Verdict::unsure(Reason::LedThing)
        };
    }
    let manner = ["effectively", "responsibly", "efficiently", "well", "better", "successfully", "properly", "confidently"]
        .contains(&sentence.lower(sentence.end - 1));
    if manner {
        return Verdict::unsure(Reason::MannerWithoutMeasure);
    }
    let unit = case.object.tokens.clone().any(|at| UNITS.contains(&sentence.lower(at)));
    if matches!(case.object.determiner, Some(Determiner::One | Determiner::Number)) && unit {
        return case.outcome(Reason::LeadsOneThing);
    }
    Verdict::unsure(Reason::LedThing)
}

fn run(case: &Case<'_, '_>) -> Verdict {
    let sentence = case.sentence;
    let race = case.holds(Classes::RACE);
    if case.rhythm() {
        return case.activity(Reason::ExerciseRoutine);
    }
    if race && (case.object.is_bounded() || case.object.proper || sentence.has_figure(FigureKind::Quantity))
        || case.object.preposition.is_some_and(|at| sentence.lower(at) == "in") && race
    {
        return case.outcome(Reason::Race);
    }
    if case.result.is_some() || case.target() {
        return case.say_at(Label::Outcome, Reason::ActivityWithResult, case.result.clone().or_else(|| sentence.target()));
    }
    let unit = case.object.tokens.clone().any(|at| UNITS.contains(&sentence.lower(at)));
    if case.object.is_bounded() && unit {
        return case.outcome(Reason::LeadsOneThing);
    }
    Verdict::unsure(Reason::LedThing)
}

fn complete(case: &Case<'_, '_>) -> Verdict {
    let sentence = case.sentence;
    if case.is(&["do", "take", "get through"]) {
        return take(case);
    }
    if case.result.is_some() {
        return case.say_at(Label::Outcome, Reason::ActivityWithResult, case.result.clone());
    }
    if sentence.words.kind(case.head.tokens.end).is_none() {
        return Verdict::unsure(Reason::SingleWord);
    }
    if let Some(inner) = verb_at(sentence, case.head.tokens.end).filter(|inner| inner.gerund) {
        let object = Object::parse(sentence, inner.tokens.end);
        let made = inner.any(Classes::CREATE)
            || object.head_is(sentence, Classes::RESULT) && !object.head_is(sentence, Classes::CONSUMABLE);
        return if made {
            Verdict::unsure(Reason::SecondClause)
        } else if inner.any(Classes::ACTIVITY) {
            case.activity(Reason::CompletesConsumed)
        } else {
            Verdict::unsure(Reason::UnknownObject)
        };
    }
    let clause = results::second_clause(sentence, case.head.tokens.end);
    let result = case.head_is(Classes::RESULT | Classes::RACE);
    let race = case.holds(Classes::RACE);
    let named = case.object.tokens.clone().any(|at| {
        matches!(
            sentence.lower(at),
            "migration"
                | "project"
                | "projects"
                | "thesis"
                | "phd"
                | "doctorate"
                | "ironman"
                | "marathon"
                | "renovation"
                | "challenge"
                | "manuscript"
                | "dissertation"
                | "rollout"
                | "rewrite"
                | "prototype"
                | "apprenticeship"
                | "master's"
                | "masters"
                | "mba"
                | "draft"
                | "ride"
        )
    });
    let course = case.head_is(Classes::CONSUMABLE) && !case.head_is(Classes::RESULT) && !race;
    if course && clause.is_none() {
        return case.activity(Reason::CompletesConsumed);
    }
    if let Some(clause) = clause {
        let both = result || race || sentence.words.phrase(case.head.tokens.end..sentence.end).contains("project");
        return if both {
            case.outcome(Reason::CompletesWork)
        } else {
            case.say_at(Label::Unsure, Reason::SecondClause, Some(clause))
        };
    }
    if case.is(&["complete"])
        && case.object.determiner.is_none()
        && !case.object.plural
        && !case.object.proper
        && !case.holds(Classes::CREDENTIAL | Classes::CONSUMABLE)
        && !result
    {
        return Verdict::unsure(Reason::CompleteAsAdjective);
    }
    let credential = case.head_is(Classes::CREDENTIAL)
        || case.object.tokens.clone().any(|at| sentence.lower(at).starts_with("certif") || sentence.lower(at) == "certifcation");
    let consumed = case.head_is(Classes::CONSUMABLE) || case.holds(Classes::CONSUMABLE) && !result;
    if credential && !consumed {
        let own = case
            .object
            .tokens
            .clone()
            .skip(usize::from(case.object.determiner.is_some()))
            .any(|at| sentence.words.is_capitals(at) || sentence.words.is_capitalised(at) && at > case.object.tokens.start);
        let applied = ["project", "projects", "applied", "live"].iter().any(|word| sentence.has_word(&[word]));
        return if applied {
            case.outcome(Reason::CredentialApplied)
        } else if own || case.counted() || case.object.proper {
            case.outcome(Reason::NamedCredential)
        } else {
            case.activity(Reason::CredentialWithoutApplication)
        };
    }
    if consumed && result && !named {
        return if case.object.is_bounded() && case.object.tokens.clone().any(|at| matches!(sentence.lower(at), "my" | "our")) {
            case.outcome(Reason::CompletesWork)
        } else if case.counted() || case.object.plural {
            case.activity(Reason::CompletesConsumed)
        } else {
            Verdict::unsure(Reason::OwnOrConsumed)
        };
    }
    if result || race || named {
        return case.outcome(Reason::CompletesWork);
    }
    if consumed || case.head_is(Classes::EXAM) && case.counted() {
        return case.activity(Reason::CompletesConsumed);
    }
    if case.is(&["finish"]) && case.object.preposition.is_some_and(|at| matches!(sentence.lower(at), "in" | "on" | "with")) {
        return if case.measured() { case.outcome(Reason::Ranking) } else { Verdict::unsure(Reason::UnknownObject) };
    }
    Verdict::unsure(Reason::UnknownObject)
}

fn take(case: &Case<'_, '_>) -> Verdict {
    let sentence = case.sentence;
    if case.result.is_some() {
        return case.say_at(Label::Outcome, Reason::ActivityWithResult, case.result.clone());
    }
    if let Some(degree) = case.degree().filter(|degree| degree.start == case.head.tokens.end && !case.measured()) {
        return case.say_at(Label::Vague, Reason::ComparativeWithoutMeasure, Some(case.head.tokens.start..degree.end));
    }
    if case.is(&["do"]) && sentence.words.phrase(case.head.tokens.end..case.head.tokens.end + 2) == "my best" {
        return case.vague(Reason::AspirationWithoutEnd);
    }
    if let Some(clause) = results::second_clause(sentence, case.head.tokens.end) {
        return case.say_at(Label::Unsure, Reason::SecondClause, Some(clause));
    }
    let stays = [
        "leave",
        "holiday",
        "sabbatical",
        "break",
        "role",
        "position",
        "job",
        "responsibility",
        "ownership",
        "lead",
        "charge",
        "break",
    ];
    if case.is(&["take"]) && stays.contains(&case.object.last(sentence)) && !case.rhythm() {
        return Verdict::unsure(Reason::UnknownObject);
    }
    if case.is(&["do"]) && (sentence.find("in a row").is_some() || sentence.has_word(&["unbroken", "strict"])) && case.measured()
    {
        return case.outcome(Reason::PhysicalTarget);
    }
    if case.holds(Classes::CONSUMABLE | Classes::CREDENTIAL | Classes::EXAM)
        || case.rhythm()
        || case.counted() && case.holds(Classes::EVENT | Classes::DOSE | Classes::VOLUME)
    {
        return case.activity(if case.rhythm() { Reason::Routine } else { Reason::TakesPart });
    }
    Verdict::unsure(Reason::UnknownObject)
}

/// Achievements that no object is needed for.
const WHOLE_ACHIEVEMENTS: &[&str] = &[
    "be accepted into",
    "be accepted to",
    "be admitted to",
    "be appointed",
    "be awarded",
    "be elected",
    "be hired as",
    "be promoted to",
    "be published",
    "become debt-free",
    "bench press",
    "get accepted",
    "get admitted",
    "get certified",
    "get chartered",
    "get elected",
    "get engaged",
    "get hired",
    "get licenced",
    "get licensed",
    "get married",
    "get out of debt",
    "get promoted",
    "get published",
    "get rid of",
    "give up smoking",
    "graduate",
    "graduate from",
    "graduate with",
    "pay back",
    "pay down",
    "pay off",
    "qualify as",
    "qualify for",
    "quit my job",
    "quit smoking",
    "quit drinking",
    "raise funding",
    "repay",
    "sign off",
    "move from",
    "purchase",
    "rent",
    "summit",
];

/// Achievements that say something only with a figure.
const ONLY_WITH_FIGURE: &[&str] = &[
    "add",
    "afford",
    "attract",
    "bag",
    "bench",
    "be in",
    "be on",
    "bring",
    "break",
    "capture",
    "clear",
    "climb",
    "complete",
    "convert",
    "cross",
    "fill",
    "fix",
    "free up",
    "go to",
    "gross",
    "have",
    "hit",
    "install",
    "lift",
    "lose",
    "max out",
    "merge",
    "net",
    "paint",
    "place",
    "put aside",
    "rank",
    "recover",
    "register",
    "remove",
    "repair",
    "retain",
    "save",
    "score",
    "see",
    "set",
    "solve",
    "sort",
    "sort out",
    "squat",
    "survive",
    "swap",
    "swim",
    "top",
    "transfer",
    "travel to",
    "turn",
    "upgrade to",
    "visit",
    "welcome",
    "wire",
    "wire up",
    "withdraw",
    "beat",
    "adopt",
    "sell",
    "ride",
    "own",
    "accomplish",
    "get a",
    "make the",
    "run a",
    "exit",
    "unlock",
    "onboard",
];

fn achieve(case: &Case<'_, '_>) -> Verdict {
    let sentence = case.sentence;
    let counted =
        case.counted() || sentence.has_figure(FigureKind::Money) || sentence.has_figure(FigureKind::Percentage) || case.target();
    if case.result.is_some() {
        return case.say_at(Label::Outcome, Reason::ActivityWithResult, case.result.clone());
    }
    if case.is(&["have", "get"]) && case.rhythm() && !case.target() {
        let meeting = case.object.tokens.clone().any(|at| {
            matches!(
                sentence.lower(at).trim_end_matches('s'),
                "one-to-one"
                    | "meeting"
                    | "lunch"
                    | "coffee"
                    | "call"
                    | "check-in"
                    | "session"
                    | "1:1"
                    | "chat"
                    | "date"
                    | "dinner"
            )
        });
        return if meeting { case.activity(Reason::RecurringMeeting) } else { Verdict::unsure(Reason::UnknownObject) };
    }
    if WHOLE_ACHIEVEMENTS.contains(&case.head.base.as_str()) {
        return case.outcome(Reason::Achievement);
    }
    if case.is(&["solve"]) && case.object.plural && case.holds(Classes::CONSUMABLE | Classes::VOLUME) && !case.target() {
        return case.activity(Reason::OpenPlural);
    }
    if case.is(&["found"]) {
        let founded = [
            "company",
            "non-profit",
            "nonprofit",
            "charity",
            "startup",
            "start-up",
            "business",
            "school",
            "studio",
            "agency",
            "cooperative",
            "co-op",
            "club",
            "consultancy",
            "community",
            "enterprise",
        ];
        return if case.object.is_bounded() && case.object.tokens.clone().any(|at| founded.contains(&sentence.lower(at))) {
            case.outcome(Reason::FoundsSomething)
        } else {
            Verdict::unsure(Reason::UnknownObject)
        };
    }
    if case.is(&["buy"]) {
        let owned = [
            "house",
            "home",
            "flat",
            "apartment",
            "property",
            "bakery",
            "business",
            "practice",
            "car",
            "land",
            "cottage",
            "farm",
            "company",
            "condo",
            "boat",
            "van",
            "bike",
            "motorcycle",
        ];
        let one = case.object.is_bounded()
            && (case.object.tokens.clone().any(|at| owned.contains(&sentence.lower(at)))
                || case.object.tokens.clone().skip(1).any(|at| sentence.words.is_capitalised(at)));
        return if one { case.outcome(Reason::OwnsOneThing) } else { Verdict::unsure(Reason::UnknownObject) };
    }
    if case.rhythm()
        && !case.target()
        && case.is(&["swim", "climb", "squat", "bench", "lift", "ride", "deadlift", "visit", "play"])
    {
        return case.activity(Reason::ExerciseRoutine);
    }
    if counted || case.measured() && case.target() {
        if case.is(&["have", "go to", "see", "visit", "be in", "be on", "travel to", "get"]) && !case.target() {
            if case.holds(Classes::EVENT) && case.counted() {
                return case.activity(Reason::PlainCount);
            }
            let caused = sentence.has_word(&[
                "adopted",
                "accepted",
                "merged",
                "recognised",
                "recognized",
                "approved",
                "published",
                "signed",
                "paid",
            ]);
            let checkable = case.holds(Classes::ROLE_OBJECT | Classes::ROLE | Classes::CREDENTIAL | Classes::VOLUME);
            let audience = case.vanity.is_some() || checkable && case.is(&["get"]) || case.holds(Classes::ROLE_OBJECT);
            return if caused || audience || case.is(&["travel to", "visit"]) {
                case.outcome(Reason::AchievementWithFigure)
            } else {
                Verdict::unsure(Reason::UnknownObject)
            };
        }
        if case.vanity.is_some() && case.is(&["submit", "complete", "add", "see", "register"])
            || case.is(&["submit", "solve"]) && case.counted()
        {
            return Verdict::unsure(Reason::PlainCount);
        }
        return case.say_at(Label::Outcome, Reason::AchievementWithFigure, sentence.figure().or_else(|| sentence.target()));
    }
    if let Some(comparative) = case.comparative() {
        if !case.is(&["move to", "relocate to", "switch to"]) {
            return case.say_at(Label::Vague, Reason::CannotBeChecked, Some(comparative));
        }
        return Verdict::unsure(Reason::MoveSomewhere);
    }
    let caused = sentence.has_word(&[
        "published",
        "accepted",
        "approved",
        "merged",
        "promoted",
        "signed",
        "funded",
        "adopted",
        "certified",
        "recognised",
        "recognized",
        "registered",
        "patented",
        "licensed",
        "built",
        "shipped",
        "released",
        "installed",
        "repaired",
        "insured",
        "refunded",
        "translated",
        "paid",
    ]);
    if case.is(&["have", "get"]) && caused && case.object.determiner.is_some() {
        return case.outcome(Reason::CausedResult);
    }
    let dreamt = case.praise().filter(|_| !case.object.proper);
    if case.is_abstract()
        && case.object.first(sentence) != "the"
        && !case.is(&[
            "move to",
            "relocate to",
            "pass",
            "sell",
            "close",
            "go to",
            "see",
            "fix",
            "transition to",
            "transition into",
            "switch to",
            "pivot to",
            "pivot into",
            "be in",
            "be on",
            "break into",
            "set",
            "add",
        ])
        && !case.holds(Classes::ROLE_OBJECT)
        || case.is_abstract() && dreamt.is_some()
    {
        return case.vague(Reason::CannotBeChecked);
    }
    if dreamt.is_some()
        && sentence.words.phrase(dreamt.clone().unwrap_or_default()) != "new"
        && !case.holds(Classes::CREDENTIAL)
        && !ONLY_WITH_FIGURE.contains(&case.head.base.as_str())
        && case.object.preposition.is_none()
    {
        return case.say_at(Label::Vague, Reason::CannotBeChecked, dreamt);
    }
    if case.is(&["have"]) {
        return if dreamt.is_some_and(|at| {
            matches!(
                sentence.words.phrase(at),
                "successful" | "great" | "good" | "happy" | "fulfilling" | "meaningful" | "perfect" | "solid" | "healthy"
            )
        }) {
            case.vague(Reason::PraiseWithoutMeasure)
        } else {
            Verdict::unsure(Reason::UnknownObject)
        };
    }
    if case.is(&["get", "get a"]) {
        let checkable = case.holds(Classes::ROLE_OBJECT | Classes::CREDENTIAL | Classes::ROLE);
        return if checkable && (case.object.determiner.is_some() || case.object.proper || case.holds(Classes::ROLE_OBJECT)) {
            case.outcome(Reason::CheckableObject)
        } else {
            Verdict::unsure(Reason::UnknownObject)
        };
    }
    move_or_gain(case)
}

fn move_or_gain(case: &Case<'_, '_>) -> Verdict {
    let sentence = case.sentence;
    if case.is(&["relocate to", "move to", "emigrate to", "immigrate to"]) {
        let place = case.object.proper
            || case.object.tokens.clone().any(|at| sentence.words.is_capitalised(at))
            || ["house", "apartment", "flat", "home", "company", "city", "country"].contains(&case.object.last(sentence))
                && case.object.is_bounded();
        return if place || sentence.when().is_some() && case.object.is_bounded() {
            case.outcome(Reason::Relocation)
        } else {
            Verdict::unsure(Reason::MoveSomewhere)
        };
    }
    if case.is(&[
        "switch to",
        "transition to",
        "transition into",
        "pivot to",
        "pivot into",
        "move into",
        "step up to",
        "step into",
        "get into",
        "return to",
        "break into",
        "launch into",
        "make it into",
        "make it to",
    ]) {
        let field = ["tech", "management", "leadership"].contains(&case.object.last(sentence));
        let named = case.holds(Classes::ROLE | Classes::ROLE_OBJECT)
            || sentence.when().is_some() && (case.object.is_bounded() || case.object.proper)
            || sentence.has_figure(FigureKind::Grade);
        return if named && !field { case.outcome(Reason::Role) } else { Verdict::unsure(Reason::MoveSomewhere) };
    }
    if ONLY_WITH_FIGURE.contains(&case.head.base.as_str()) {
        let race = case.is(&["ride", "beat", "cross", "survive"])
            && (case.holds(Classes::RACE) || case.object.tokens.clone().skip(1).any(|at| sentence.words.is_capitalised(at)));
        let against = case.is(&["beat"])
            && case.object.is_bounded()
            && sentence.any_in(case.object.tokens.end..sentence.end, Classes::RACE).is_some();
        let mended = case.is(&["fix", "repair"]) && case.object.is_bounded();
        return if race || against || mended {
            case.outcome(Reason::Achievement)
        } else {
            Verdict::unsure(Reason::UnknownObject)
        };
    }
    if case.is(&["reach", "achieve", "attain"]) {
        let checkable = case.holds(Classes::ROLE | Classes::ROLE_OBJECT | Classes::CREDENTIAL)
            && (case.object.determiner.is_some() || case.object.proper);
        return if checkable || sentence.figures.target(TargetShape::Grade).is_some() || sentence.has_figure(FigureKind::Grade) {
            case.outcome(Reason::Achievement)
        } else {
            Verdict::unsure(Reason::UnknownObject)
        };
    }
    if case.object.plural && case.object.determiner.is_none() && !case.is(&["eliminate", "pass", "retire"]) {
        return Verdict::unsure(Reason::OpenPlural);
    }
    let checkable = case.holds(Classes::ROLE_OBJECT | Classes::CREDENTIAL | Classes::ROLE | Classes::EXAM);
    if case.object.determiner.is_some() || case.object.proper || checkable || case.is(&["eliminate", "retire"]) {
        return case.outcome(Reason::Achievement);
    }
    Verdict::unsure(Reason::UnknownObject)
}

fn create(case: &Case<'_, '_>) -> Verdict {
    let sentence = case.sentence;
    if case.result.is_some() {
        return case.say_at(Label::Outcome, Reason::ActivityWithResult, case.result.clone());
    }
    if case.is(&["make"]) {
        return make(case);
    }
    if case.is(&["contribute"]) {
        if case.word(0) == "more" {
            return case.vague(Reason::ComparativeWithoutMeasure);
        }
        return if case.word(0) == "to" {
            if case.measured() { Verdict::unsure(Reason::PlainCount) } else { case.activity(Reason::OpenContribution) }
        } else {
            Verdict::unsure(Reason::UnknownObject)
        };
    }
    if case.is(&["perform"]) {
        let study = ["review", "reviews", "analysis", "audit", "audits", "research", "survey", "surveys", "study", "studies"];
        return if study.contains(&case.object.last(sentence)) {
            case.activity(Reason::DoingWithoutResult)
        } else {
            Verdict::unsure(Reason::UnknownObject)
        };
    }
    if case.is(&["present"])
        && case.object.preposition.is_none()
        && !case.object.is_empty()
        && sentence.find("to").is_some()
        && !case.rhythm()
    {
        return case.outcome(Reason::DeliversToAudience);
    }
    if case.is(&["speak at", "present at"]) {
        if case.rhythm() || case.object.plural && case.object.determiner.is_none() {
            return if case.is(&["present at"]) || case.rhythm() {
                case.activity(Reason::OpenPlural)
            } else {
                Verdict::unsure(Reason::OpenPlural)
            };
        }
        return if case.object.determiner.is_some() || case.object.proper {
            case.outcome(Reason::DeliversOneThing)
        } else {
            Verdict::unsure(Reason::UnknownObject)
        };
    }
    if let Some(volume) = case.vanity.clone() {
        let condition = case.target() || sentence.has_word(&["with"]);
        if condition && !sentence.figures.targets.iter().all(|target| matches!(target.shape, TargetShape::Limit(Bound::AtLeast)))
            || sentence.has_word(&["with"])
        {
            return Verdict::unsure(Reason::VolumeWithCondition);
        }
        if case.is(&["launch", "ship", "release", "deliver"]) {
            return Verdict::unsure(Reason::VolumeOfOutput);
        }
        return case.say_at(Label::Activity, Reason::VolumeOfOutput, Some(volume));
    }
    if case.is(&["deliver"])
        && (case.praise().is_some()
            || case.comparative().is_some()
            || ["value", "results", "excellence", "quality", "impact", "experiences"].contains(&case.object.last(sentence)))
        && !case.measured()
    {
        return case.vague(Reason::PraiseWithoutMeasure);
    }
    if case.object.is_empty()
        || case.object.preposition.is_some_and(|at| matches!(sentence.lower(at), "in" | "about" | "on" | "for"))
    {
        return if case.rhythm() { case.activity(Reason::Routine) } else { Verdict::unsure(Reason::UnknownObject) };
    }
    if let Some(comparative) = case.comparative().filter(|at| at.start == case.object.tokens.start && !case.measured()) {
        return case.say_at(Label::Vague, Reason::ComparativeWithoutMeasure, Some(case.head.tokens.start..comparative.end));
    }
    if ["habit", "habits", "routine", "routines"]
        .iter()
        .any(|word| case.object.tokens.clone().any(|at| sentence.lower(at) == *word))
        && !case.measured()
    {
        return if case.praise().is_some() {
            case.vague(Reason::CannotBeChecked)
        } else {
            Verdict::unsure(Reason::HabitAsObject)
        };
    }
    let abstract_built = case.is_abstract()
        || ["network", "relationships", "relationship", "momentum", "wealth", "rapport", "strength"]
            .contains(&case.object.last(sentence))
            && case.object.tokens.len() <= 4;
    if abstract_built
        && !case.measured()
        && !case.object.tokens.clone().any(|at| matches!(sentence.lower(at), "cv" | "website"))
        && !case.is(&["write", "draft", "publish", "record", "document", "ship", "launch", "release"])
    {
        return case.vague(Reason::BuildsAbstract);
    }
    if case.rhythm() && !case.target() {
        let open = case.object.determiner.is_none()
            || case.is(&[
                "write",
                "record",
                "draft",
                "paint",
                "compose",
                "film",
                "publish",
                "release",
                "post",
                "draw",
                "sketch",
                "code",
                "cook",
                "bake",
                "photograph",
                "prepare",
            ]);
        return if open { case.activity(Reason::Routine) } else { Verdict::unsure(Reason::Routine) };
    }
    if case.object.plural && case.object.determiner.is_none() {
        let open = case.is(&[
            "write",
            "create",
            "produce",
            "record",
            "publish",
            "draft",
            "organise",
            "organize",
            "paint",
            "draw",
            "film",
            "photograph",
            "pitch",
        ]) && !case.target()
            && sentence.when().is_none()
            && !case.object.proper;
        return if open && case.praise().is_none() && !case.is(&["create"]) {
            case.activity(Reason::OpenPlural)
        } else {
            Verdict::unsure(Reason::OpenPlural)
        };
    }
    if case.praise().is_some() && !case.object.proper {
        let plain = case.praise().is_some_and(|at| {
            matches!(
                sentence.words.phrase(at),
                "new"
                    | "different"
                    | "additional"
                    | "flexible"
                    | "agile"
                    | "effective"
                    | "efficient"
                    | "secure"
                    | "robust"
                    | "solid"
                    | "independent"
                    | "open"
                    | "social"
                    | "free"
                    | "modern"
                    | "interesting"
                    | "mobile"
                    | "active"
            )
        });
        if !plain {
            return Verdict::unsure(Reason::PraiseInObject);
        }
    }
    if case.comparative().is_some() && !case.measured() {
        return case.vague(Reason::ComparativeWithoutMeasure);
    }
    if case.object.determiner.is_some_and(|determiner| determiner != Determiner::Each)
        || case.object.proper
        || matches!(case.object.first(sentence), "version" | "beta" | "mvp")
        || case.head_is(Classes::RESULT) && case.is(&["build", "implement", "launch", "publish", "ship"])
    {
        return case.outcome(Reason::MakesOneThing);
    }
    Verdict::unsure(Reason::UnknownObject)
}

fn make(case: &Case<'_, '_>) -> Verdict {
    let sentence = case.sentence;
    if case.word(0) == "partner" {
        return case.outcome(Reason::Role);
    }
    let tail = sentence.words.phrase(case.head.tokens.end..(case.head.tokens.end + 4).min(sentence.end));
    if ["the most of", "the best of", "something of"].iter().any(|start| tail.starts_with(start)) {
        return case.vague(Reason::AspirationWithoutEnd);
    }
    let empty = ["difference", "impact", "progress", "money", "friends", "effort", "changes"]
        .contains(&case.object.last(sentence))
        || case.word(0) == "more";
    if empty && !case.measured() {
        return case.vague(Reason::AspirationWithoutEnd);
    }
    if case.comparative().is_some() && !case.measured() {
        return case.vague(Reason::ComparativeWithoutMeasure);
    }
    let praised =
        case.praise().is_some_and(|found| found.end == case.object.tokens.end && case.object.determiner == Some(Determiner::One));
    if praised && !case.measured() {
        return case.vague(Reason::PraiseWithoutMeasure);
    }
    match &case.vanity {
        Some(volume) => case.say_at(Label::Activity, Reason::VolumeOfOutput, Some(volume.clone())),
        None if case.object.determiner == Some(Determiner::One) && case.head_is(Classes::RESULT) => {
            case.outcome(Reason::MakesOneThing)
        }
        None if case.rhythm() => case.activity(Reason::Routine),
        None => Verdict::unsure(Reason::UnknownObject),
    }
}

/// Verbs that may be nouns: they count as verbs only when the next word proves it.
const HOMOGRAPHS: &[&str] = &[
    "answer",
    "audit",
    "block",
    "blog",
    "book",
    "call",
    "check",
    "code",
    "commit",
    "contact",
    "cook",
    "cycle",
    "dance",
    "date",
    "debate",
    "demo",
    "diet",
    "document",
    "draw",
    "dream",
    "dress",
    "drink",
    "drive",
    "email",
    "exercise",
    "experiment",
    "fast",
    "fish",
    "focus",
    "follow",
    "game",
    "garden",
    "help",
    "hike",
    "hold",
    "host",
    "interview",
    "journal",
    "keep",
    "lift",
    "list",
    "listen",
    "live",
    "log",
    "look",
    "map",
    "massage",
    "meet",
    "message",
    "mind",
    "model",
    "network",
    "offer",
    "party",
    "phone",
    "photograph",
    "pick",
    "pitch",
    "plan",
    "play",
    "polish",
    "post",
    "practice",
    "program",
    "programme",
    "pull",
    "push",
    "question",
    "quiz",
    "read",
    "request",
    "research",
    "rest",
    "review",
    "ride",
    "row",
    "sail",
    "schedule",
    "search",
    "select",
    "shadow",
    "share",
    "shop",
    "show",
    "sketch",
    "ski",
    "sleep",
    "smile",
    "source",
    "stream",
    "study",
    "support",
    "surf",
    "survey",
    "swim",
    "talk",
    "test",
    "thank",
    "tour",
    "track",
    "trade",
    "train",
    "travel",
    "tutor",
    "type",
    "update",
    "use",
    "view",
    "visit",
    "volunteer",
    "walk",
    "wash",
    "watch",
    "water",
    "weed",
    "work",
    "yoga",
];

fn activity(case: &Case<'_, '_>) -> Verdict {
    let sentence = case.sentence;
    let head = case.head;
    let weak_purpose = case.result.as_ref().is_some_and(|result| {
        sentence.lower(result.start) == "to"
            && matches!(sentence.lower(result.start + 1), "improve" | "learn" | "grow" | "stay" | "build")
    });
    if case.result.is_some() && !weak_purpose {
        return case.say_at(Label::Outcome, Reason::ActivityWithResult, case.result.clone());
    }
    if case.is(&["maintain", "keep", "hold", "monitor"]) && (case.target() || case.measured()) && !case.rhythm() {
        return if case.is(&["maintain", "keep"])
            && (case.target() || sentence.has_figure(FigureKind::Percentage) || sentence.has_figure(FigureKind::Money))
        {
            case.outcome(Reason::HoldsMeasure)
        } else {
            Verdict::unsure(Reason::HoldsFigure)
        };
    }
    let finite = case.is(&[
        "send",
        "update",
        "revise",
        "identify",
        "collect",
        "gather",
        "select",
        "share",
        "document",
        "request",
        "solicit",
        "ask for",
        "add",
        "check",
        "review",
        "prepare",
        "pick",
        "prioritise",
        "prioritize",
        "copy",
    ]);
    if case.is(&["upload", "post", "share", "submit"]) && case.object.proper && case.vanity.is_none() && !case.rhythm() {
        return Verdict::unsure(Reason::FiniteTask);
    }
    let whole = case.is(&["send", "update", "revise", "share", "document", "check", "prepare", "review", "pick", "copy"])
        && case.object.determiner == Some(Determiner::One);
    if finite && (case.counted() || whole) && case.vanity.is_none() && !case.rhythm() {
        return Verdict::unsure(Reason::FiniteTask);
    }
    if let Some(clause) = results::second_clause(sentence, head.tokens.end) {
        return case.say_at(Label::Unsure, Reason::SecondClause, Some(clause));
    }
    if let Some(deliverable) = results::deliverable(sentence, head.tokens.end) {
        return case.say_at(Label::Unsure, Reason::NamedDeliverable, Some(deliverable));
    }
    let route = sentence.find("from").is_some_and(|from| sentence.words.is_capitalised(from.end))
        && sentence.find("to").is_some_and(|to| sentence.words.is_capitalised(to.end));
    if route {
        return Verdict::unsure(Reason::Route);
    }
    let relative = (head.tokens.end..sentence.end).any(|at| matches!(sentence.lower(at), "that" | "which"));
    if head.gerund && relative && case.object.determiner.is_none() {
        return Verdict::unsure(Reason::WeakSlogan);
    }
    if case.object.tokens.clone().any(|at| matches!(sentence.lower(at), "your" | "yourself")) {
        return Verdict::unsure(Reason::NoIntent);
    }
    if !proven(case) {
        return Verdict::unsure(Reason::VerbOrNoun);
    }
    if let Some(verdict) = special(case) {
        return verdict;
    }
    let further = crate::language::judge::sentence::PREPOSITIONS.contains(&sentence.lower(head.tokens.end + 1));
    if case.degree().is_some_and(|degree| degree.start == head.tokens.end) && !case.measured() && !further {
        return case.say_at(Label::Vague, Reason::ComparativeWithoutMeasure, Some(head.tokens.start..head.tokens.end + 1));
    }
    let shaped = sentence
        .figures
        .targets
        .iter()
        .any(|target| matches!(target.shape, TargetShape::FromTo | TargetShape::Delta | TargetShape::Limit(Bound::AtMost)));
    if shaped && !case.is(&["attend", "read", "go to"]) && !case.rhythm() {
        return Verdict::unsure(Reason::ActivityWithTarget);
    }
    let reason = if case.rhythm() { Reason::Routine } else { Reason::DoingWithoutResult };
    case.activity(reason)
}

/// Whether the head is certainly a verb.
fn proven(case: &Case<'_, '_>) -> bool {
    let sentence = case.sentence;
    let head = case.head;
    if head.gerund || sentence.peeled || head.tokens.len() > 1 || !HOMOGRAPHS.contains(&head.base.as_str()) {
        return true;
    }
    let next = case.word(0);
    if next.is_empty() {
        return false;
    }
    let shape = case.object.determiner.is_some() || case.object.preposition.is_some() || case.object.plural || case.object.proper;
    let known = sentence.look_up(next).any(Classes::COMPARATIVE | Classes::VAGUE_ADJECTIVE | Classes::ABSTRACT)
        || matches!(
            next,
            "what"
                | "how"
                | "conference"
                | "user"
                | "peer"
                | "guitar"
                | "spanish"
                | "chess"
                | "code"
                | "machine"
                | "quoted"
                | "senior"
                | "junior"
                | "to"
        );
    shape
        || known
        || case.rhythm()
        || case.measured()
        || next.ends_with("ly")
        || sentence.is_time(head.tokens.end)
        || case.object.tokens.len() > 2
}

/// Verbs of doing that may have an end after all.
fn special(case: &Case<'_, '_>) -> Option<Verdict> {
    let sentence = case.sentence;
    let last = case.object.last(sentence);
    let unsure = |reason| Some(Verdict::unsure(reason));
    let bounded_one = case.object.determiner == Some(Determiner::One);
    if case.is(&["join"]) {
        if case.word(0) == "as"
            || sentence.find("as a").is_some()
            || sentence.find("as an").is_some()
            || sentence.find("as the").is_some()
            || ["board", "council"].contains(&last)
        {
            return Some(case.outcome(Reason::JoinsInRole));
        }
        let group = [
            "club",
            "group",
            "gym",
            "chamber",
            "association",
            "community",
            "network",
            "programme",
            "program",
            "class",
            "course",
            "society",
            "meetup",
            "toastmasters",
            "forum",
            "commerce",
            "team",
        ];
        return if case.object.tokens.clone().any(|at| group.contains(&sentence.lower(at))) && last != "team" {
            None
        } else {
            unsure(Reason::JoinsSomething)
        };
    }
    if case.is(&["study", "attend"])
        && (["university", "college", "school", "uni"].contains(&last)
            || case.is(&["study"])
                && sentence.when().is_some()
                && sentence.has_word(&["at", "in"])
                && sentence.find("at").or_else(|| sentence.find("in")).is_some_and(|at| sentence.words.is_capitalised(at.end)))
    {
        return unsure(Reason::Enrolment);
    }
    if case.is(&["hold", "perform"]) && !(case.rhythm() || case.object.plural) {
        return unsure(Reason::MayHaveEnd);
    }
    if case.is(&["spend"])
        && (case.target() && sentence.has_word(&["under", "less", "most", "more", "below"])
            || matches!(case.word(0), "less" | "more" | "under"))
    {
        return if case.measured() { unsure(Reason::SpendingLimit) } else { Some(case.vague(Reason::ComparativeWithoutMeasure)) };
    }
    if case.is(&["sit"]) && !case.holds(Classes::EXAM)
        || case.is(&["keep", "pursue", "follow"])
            && !(case.is(&["follow"]) && case.object.plural && case.object.determiner.is_none())
            && !case.rhythm()
            && !["journal", "diary", "log", "notebook"].contains(&last)
    {
        return unsure(Reason::MayHaveEnd);
    }
    if case.is(&[
        "go",
        "go on",
        "go for",
        "look at",
        "look for",
        "live",
        "show",
        "show up",
        "type",
        "view",
        "offer",
        "pick",
        "push",
        "pull",
        "appear",
        "act",
        "adapt",
        "draw",
        "dream",
        "rest",
        "smile",
        "mind",
        "get out",
        "try",
        "check",
        "test",
        "trade",
        "search",
        "search for",
        "photograph",
    ]) && !case.rhythm()
        && !(case.counted() && case.holds(Classes::EVENT | Classes::DOSE | Classes::CONSUMABLE))
        && last != "gym"
    {
        return unsure(Reason::MayHaveEnd);
    }
    if case.is(&[
        "walk", "cycle", "jog", "hike", "stretch", "cook", "drink", "eat", "code", "visit", "follow", "map", "ride", "row",
        "sail", "swim", "travel", "drive", "bike", "dance", "sing", "play", "train", "bake", "tour", "draw", "debug",
    ]) && bounded_one
        && !case.rhythm()
    {
        return unsure(Reason::MayHaveEnd);
    }
    if case.is(&["visit", "travel", "tour", "drive", "ride", "walk", "hike", "swim"])
        && !case.rhythm()
        && (case.counted() || case.object.proper || sentence.find("to").is_some())
        && !case.holds(Classes::DOSE)
    {
        return unsure(Reason::MayHaveEnd);
    }
    if case.is(&["eat", "sleep"]) && !case.rhythm() {
        let healthier = (case.head.tokens.end..sentence.end)
            .find(|&at| sentence.look_up(sentence.lower(at)).any(Classes::COMPARATIVE))
            .map(|at| case.head.tokens.start..at + 1);
        return match case.degree().or(healthier) {
            Some(degree) if !case.measured() => Some(case.say_at(Label::Vague, Reason::ComparativeWithoutMeasure, Some(degree))),
            _ => unsure(Reason::Routine),
        };
    }
    if case.is(&["contribute to", "keep up"]) && case.measured() && !case.rhythm() {
        return unsure(Reason::PlainCount);
    }
    if case.is(&["maintain"]) && case.praise().is_some() && !case.rhythm() {
        return unsure(Reason::PraiseInObject);
    }
    let anybody = [
        "people",
        "others",
        "humanity",
        "society",
        "everyone",
        "everybody",
        "users",
        "customers",
        "family",
        "parents",
        "friends",
        "wife",
        "husband",
        "kids",
        "children",
    ];
    if case.is(&["help", "support", "welcome", "thank", "care for", "entertain", "remember"])
        && !case.rhythm()
        && !case.counted()
        && (!case.is(&["help", "support"])
            || case.object.is_empty()
            || anybody.contains(&case.object.first(sentence))
            || anybody.contains(&last))
    {
        return unsure(Reason::HelpsSomebody);
    }
    if case.is(&["collect", "gather"]) && case.vanity.is_some() {
        return unsure(Reason::VolumeOfOutput);
    }
    if case.is(&[
        "use",
        "call",
        "list",
        "map",
        "block",
        "answer",
        "share",
        "plan",
        "request",
        "select",
        "map out",
        "schedule",
        "delegate",
        "scan",
        "model",
        "demo",
        "pitch",
        "program",
        "programme",
        "source",
        "whittle",
        "vacuum",
        "wash",
        "dust",
        "mow",
        "shovel",
    ]) && bounded_one
        && !case.rhythm()
    {
        return unsure(Reason::FiniteTask);
    }
    None
}
