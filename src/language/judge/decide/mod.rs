//! The verdict by the class of the head verb, the object behind it and what bounds the two.

use std::ops::Range;

mod achieve;
mod activity;
mod aspire;
mod begin;
mod change;
mod complete;
mod create;
mod ends;
mod lead;
mod state;

use crate::language::Label;
use crate::language::Reason;
use crate::language::judge::sentence::Determiner;
use crate::language::judge::sentence::Head;
use crate::language::judge::sentence::Object;
use crate::language::judge::sentence::PREPOSITIONS;
use crate::language::judge::sentence::Sentence;
use crate::language::judge::sentence::is_adverb;
use crate::language::lexicon::Classes;
use achieve::achieve;
use activity::activity;
use aspire::mental;
use aspire::slogan;
use begin::begin;
use change::change;
use complete::complete;
use create::create;
use lead::lead;
use state::state;

/// A verdict: what, why, and the tokens that decided it.
pub(super) struct Verdict {
    pub(super) label: Label,
    pub(super) reason: Reason,
    pub(super) evidence: [Option<Range<usize>>; 2],
}

impl Verdict {
    pub(super) fn unsure(reason: Reason) -> Self {
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
    pub(super) fn say(&self, label: Label, reason: Reason) -> Verdict {
        let object = (!self.object.is_empty()).then(|| self.object.tokens.clone());
        Verdict { label, reason, evidence: [Some(self.head.tokens.clone()), object] }
    }

    pub(super) fn say_at(&self, label: Label, reason: Reason, tokens: Option<Range<usize>>) -> Verdict {
        Verdict { label, reason, evidence: [tokens.or_else(|| Some(self.head.tokens.clone())), None] }
    }

    pub(super) fn vague(&self, reason: Reason) -> Verdict {
        self.say(Label::Vague, reason)
    }

    pub(super) fn activity(&self, reason: Reason) -> Verdict {
        self.say(Label::Activity, reason)
    }

    pub(super) fn outcome(&self, reason: Reason) -> Verdict {
        self.say(Label::Outcome, reason)
    }

    pub(super) fn is(&self, bases: &[&str]) -> bool {
        self.head.is(bases)
    }

    pub(super) fn head_is(&self, classes: Classes) -> bool {
        self.object.head_is(self.sentence, classes)
    }

    pub(super) fn holds(&self, classes: Classes) -> bool {
        self.object.holds(self.sentence, classes).is_some()
    }

    pub(super) fn word(&self, at: usize) -> &str {
        self.sentence.lower(self.head.tokens.end + at)
    }

    pub(super) fn measured(&self) -> bool {
        self.sentence.figure().is_some()
    }

    pub(super) fn rhythm(&self) -> bool {
        self.sentence.rhythm().is_some()
    }

    /// It recurs, or its object does: "a weekly newsletter".
    pub(super) fn recurring(&self) -> bool {
        const ADJECTIVES: &[&str] = &[
            "annual",
            "bi-weekly",
            "biweekly",
            "daily",
            "fortnightly",
            "monthly",
            "nightly",
            "quarterly",
            "regular",
            "weekly",
            "yearly",
        ];
        let first = self.object.tokens.clone().take(3).any(|at| ADJECTIVES.contains(&self.sentence.lower(at)));
        let each_time = (self.object.tokens.end..self.sentence.end).any(|at| {
            matches!(self.sentence.lower(at), "before" | "after") && matches!(self.sentence.lower(at + 1), "every" | "each")
        });
        self.rhythm() || first || each_time
    }

    pub(super) fn target(&self) -> bool {
        self.sentence.target().is_some()
    }

    pub(super) fn counted(&self) -> bool {
        self.object.determiner == Some(Determiner::Number)
    }

    /// The vague words in a deciding place of the object: a comparative anywhere, an adjective of praise before the head noun.
    pub(super) fn comparative(&self) -> Option<Range<usize>> {
        let tokens = self.object.tokens.clone();
        let than = (tokens.start..self.sentence.end).any(|at| self.sentence.lower(at) == "than");
        if than && self.measured() {
            return None;
        }
        tokens
            .into_iter()
            .filter(|&at| {
                let best = self.sentence.lower(at) == "best";
                !best
                    || !self.is(&["win", "receive", "be awarded"])
                        && !matches!(
                            self.sentence.lower(at + 1),
                            "friend" | "friends" | "man" | "practice" | "practices" | "seller" | "paper" | "picture" | "western"
                        )
            })
            .find(|&at| self.sentence.look_up(self.sentence.lower(at)).any(Classes::COMPARATIVE))
            .map(|at| at..at + 1)
    }

    pub(super) fn praise(&self) -> Option<Range<usize>> {
        let first = self.object.tokens.start;
        let named = |at: usize| at > first && self.sentence.words.is_capitalised(at);
        self.sentence.any_in(self.object.tokens.clone(), Classes::VAGUE_ADJECTIVE).filter(|found| !named(found.start))
    }

    /// The object is something that cannot be checked.
    pub(super) fn is_abstract(&self) -> bool {
        let sense = self.sentence.find("sense of").is_some_and(|at| at.start < self.object.tokens.end.max(at.start));
        sense && !self.object.is_empty()
            || !self.object.is_empty() && self.head_is(Classes::ABSTRACT) && !(self.object.proper && self.object.tokens.len() > 1)
    }

    /// A word after the verb that says "more of it".
    pub(super) fn degree(&self) -> Option<Range<usize>> {
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

/// Verbs of making by hand: one piece is an end, a stream of them is not.
const CRAFTS: &[&str] = &[
    "animate",
    "bake",
    "brew",
    "carve",
    "compose",
    "crochet",
    "draw",
    "film",
    "knit",
    "paint",
    "photograph",
    "sculpt",
    "sew",
    "sketch",
    "weave",
    "whittle",
];

/// Whether the verb may be a noun as well.
pub(super) fn is_homograph(base: &str) -> bool {
    activity::may_be_noun(base)
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
    if let Some(verdict) = degree_at_the_end(case) {
        return verdict;
    }
    if case.is(&["live"]) && !case.rhythm() && !case.measured() && aspire::manner_of_living(case) {
        return case.vague(Reason::AspirationWithoutEnd);
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
    let one_piece = case.object.determiner == Some(Determiner::One) && case.object.preposition.is_none() && !case.recurring();
    if head.any(Classes::CREATE) && one_piece && case.is(CRAFTS) {
        return create(case);
    }
    if head.any(Classes::CREATE) && !(head.any(Classes::ACTIVITY) && !case.is(&["make", "contribute", "present"])) {
        return create(case);
    }
    activity(case)
}

/// "Run faster", "keep my house cleaner", "communicate more clearly": a comparison that ends the statement, whatever the verb.
fn degree_at_the_end(case: &Case<'_, '_>) -> Option<Verdict> {
    let sentence = case.sentence;
    if case.measured()
        || case.rhythm()
        || case.target()
        || case.result.is_some()
        || case.head.any(Classes::BEGIN) && case.head.gerund
    {
        return None;
    }
    let fewer =
        matches!(case.word(0), "less" | "fewer") && !matches!(case.word(1), "than" | "") && !case.head.any(Classes::BECOME);
    if fewer {
        let end = case.head.tokens.end;
        return Some(case.say_at(Label::Vague, Reason::ComparativeWithoutMeasure, Some(end..end + 1)));
    }
    let inner = case
        .comparative()
        .filter(|at| !PREPOSITIONS.contains(&sentence.lower(at.end)))
        .filter(|at| !matches!(sentence.lower(at.start), "more" | "less" | "fewer" | "further" | "lower" | "best" | "longer"))
        .filter(|_| case.head.any(Classes::LEAD | Classes::ACTIVITY) && !case.head.any(Classes::ACHIEVE | Classes::BEGIN));
    if inner.is_some() {
        return Some(case.say_at(Label::Vague, Reason::ComparativeWithoutMeasure, inner));
    }
    let degree = trailing_degree(sentence).filter(|degree| degree.start >= case.head.tokens.end)?;
    Some(case.say_at(Label::Vague, Reason::ComparativeWithoutMeasure, Some(degree)))
}

/// The comparative, with its "more", that ends the statement or stands before its last preposition.
pub(super) fn trailing_degree(sentence: &Sentence<'_>) -> Option<Range<usize>> {
    let mut end = sentence.end;
    while end > sentence.start + 1 && sentence.is_time(end - 1) {
        end -= 1;
    }
    let last = end.checked_sub(1).filter(|&last| last > sentence.start)?;
    let word = sentence.lower(last);
    let manner = is_adverb(word);
    let joined = matches!(sentence.before(last), "or" | "and" | "no" | "than" | "the" | "personal" | "even");
    let with = last > sentence.start + 2
        && sentence.lower(last - 2) == "with"
        && matches!(sentence.lower(last - 1), "more" | "greater" | "less" | "better");
    if with {
        return Some(last - 2..last + 1);
    }
    let compared = is_comparative_form(word) || sentence.look_up(word).any(Classes::COMPARATIVE);
    let plain = compared && !matches!(word, "best" | "further" | "longer" | "later") && !joined;
    if manner && matches!(sentence.before(last), "more" | "less") {
        return Some(last - 1..last + 1);
    }
    plain.then_some(last..last + 1)
}

/// Whether a word has the form of a comparative in -ier.
fn is_comparative_form(word: &str) -> bool {
    const NOUNS: &[&str] =
        &["barrier", "carrier", "cashier", "courier", "frontier", "glacier", "hotelier", "soldier", "supplier", "terrier"];
    matches!(word, "sooner" | "smarter" | "bigger") || word.len() > 5 && word.ends_with("ier") && !NOUNS.contains(&word)
}

/// "Read more", "Exercise more often": a degree and nothing else, whatever the verb.
fn degree_alone(case: &Case<'_, '_>) -> Option<Verdict> {
    let degree = case.degree().filter(|degree| degree.start <= case.head.tokens.end + 1)?;
    let rest = degree.end..case.sentence.end;
    let plain = rest.clone().all(|at| {
        let word = case.sentence.lower(at);
        case.sentence.is_time(at)
            || is_adverb(word)
            || matches!(word, "often" | "and" | "at" | "home" | "frequently" | "in" | "general" | "my" | "eat" | "out" | "about")
            || case.sentence.words.mark(at).is_some()
    });
    (plain && !case.measured() && case.result.is_none() && !case.head.any(Classes::NEGATIVE))
        .then(|| case.say_at(Label::Vague, Reason::ComparativeWithoutMeasure, Some(case.head.tokens.start..degree.end)))
}
