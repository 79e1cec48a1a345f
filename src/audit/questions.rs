//! What each question asks of the facts, and of the rules about the same.

use crate::diagnostic::Findings;
use crate::facts::Answered;
use crate::facts::Checkpoints;
use crate::facts::Deadline;
use crate::facts::Feedback;
use crate::facts::GoalFacts;
use crate::facts::Indicators;
use crate::facts::Measurability;
use crate::facts::Outcome;
use crate::facts::Step;
use crate::facts::StepDate;
use crate::language::Label;
use crate::lint;
use crate::rule_info::Group;
use crate::rule_info::RuleInfo;
use crate::rule_info::Set;
use crate::rule_info::Severity;
use crate::rule_info::Speaks;
use crate::rules;
use crate::rules::Check;
use crate::settings::Settings;
use crate::text::Span;

use super::Verdict;

/// One of the six questions.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Question {
    /// Which specific outcome?
    Outcome,
    /// Which three measurable indicators?
    Indicators,
    /// Which skills, experience and credentials are missing?
    Gaps,
    /// Which timeline, which three checkpoints?
    Timeline,
    /// Who gives feedback, and how is it obtained?
    Feedback,
    /// How does it account for life and mobility?
    Life,
}

/// What the facts say to a question.
pub(super) struct Found {
    pub(super) verdict: Verdict,
    pub(super) words: Option<Span>,
    pub(super) open: String,
}

impl Found {
    fn yes(words: Option<Span>) -> Self {
        Self { verdict: Verdict::Yes, words, open: String::new() }
    }

    fn partly(words: Option<Span>, open: impl Into<String>) -> Self {
        Self { verdict: Verdict::Partly, words, open: open.into() }
    }

    fn no(words: Option<Span>, open: impl Into<String>) -> Self {
        Self { verdict: Verdict::No, words, open: open.into() }
    }
}

/// What keeps a question from an answer: another finding tells it, or rules do not ask it.
fn told(facts: &GoalFacts<'_, '_>) -> &'static str {
    if facts.is_left_alone() {
        "not asked of lists for a life, nor in other languages"
    } else {
        "something is there and cannot be read; `goallint check` tells why"
    }
}

impl Question {
    /// All six, in the article's order.
    pub const ALL: [Self; 6] = [Self::Outcome, Self::Indicators, Self::Gaps, Self::Timeline, Self::Feedback, Self::Life];

    /// Its number, from one.
    #[must_use]
    pub const fn number(self) -> usize {
        self as usize + 1
    }

    /// The question in a few words.
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::Outcome => "a specific outcome",
            Self::Indicators => "three measurable indicators",
            Self::Gaps => "what is still missing",
            Self::Timeline => "a timeline and three checkpoints",
            Self::Feedback => "who gives feedback and how",
            Self::Life => "life and mobility",
        }
    }

    /// The group of rules that speak about the question. Of the groups behind the others one rule does, which asks the fact that answers.
    const fn group(self) -> Option<Group> {
        match self {
            Self::Outcome => Some(Group::Clarity),
            Self::Indicators => Some(Group::Measurability),
            Self::Timeline => Some(Group::Timeline),
            Self::Life => Some(Group::Mobility),
            Self::Gaps | Self::Feedback => None,
        }
    }

    pub(super) fn ask(self, facts: &GoalFacts<'_, '_>, settings: &Settings) -> Found {
        let found = self.answer(facts);
        if found.verdict != Verdict::Yes {
            return found;
        }
        match self.objection(facts, settings) {
            Some(objection) => Found::partly(found.words, objection),
            None => found,
        }
    }

    /// What the first recommended rule about the question has to say that fails a run.
    fn objection(self, facts: &GoalFacts<'_, '_>, settings: &Settings) -> Option<String> {
        let goal = facts.goal;
        // What is said of the outcome's own words is no answer about its measures.
        let other = |at: Span| self == Self::Outcome || facts.outcome.statement().is_none_or(|own| facts.place_of(own) != at);
        let speaks = |info: &RuleInfo| {
            Some(info.group) == self.group() && info.set == Set::Recommended && info.depths.at(goal.depth) != Speaks::Silent
        };
        rules::all().filter(|rule| speaks(&rule.info)).find_map(|rule| {
            let Check::Goal { each, .. } = rule.check else { return None };
            let level = lint::level_for(&rule.info, rule.info.severity, goal.status)?;
            let mut found = Vec::new();
            each(facts, settings, &mut Findings::new(&rule.info, level, None, &mut found));
            let objection = found.into_iter().find(|found| found.severity >= Severity::Warning && other(found.span));
            objection.map(|found| found.message.into_owned())
        })
    }

    fn answer(self, facts: &GoalFacts<'_, '_>) -> Found {
        match self {
            Self::Outcome => outcome(facts),
            Self::Indicators => indicators(facts),
            Self::Gaps => answered(facts, facts.gaps(), "name the skills, experience or credentials that are missing"),
            Self::Timeline => timeline(facts),
            Self::Feedback => feedback(facts),
            Self::Life => life(facts),
        }
    }
}

fn outcome(facts: &GoalFacts<'_, '_>) -> Found {
    let words = facts.outcome.statement().map(|statement| facts.place_of(statement));
    let whole = facts.goal.statement.as_ref().map(|own| own.words.span).filter(|span| !span.is_empty());
    match &facts.outcome {
        Outcome::Accepted(statement) if statement.judgement.label == Label::Outcome => Found::yes(whole),
        Outcome::Accepted(_) | Outcome::InParts(_) => {
            Found::partly(whole, "nothing certain can be said; say what will be true when it is reached")
        }
        Outcome::Told => Found::partly(None, told(facts)),
        Outcome::Activity { .. } => Found::no(words, "an activity; say what it changes"),
        Outcome::Vague { .. } => Found::no(words, "a wish; say how anybody could tell that it came true"),
        Outcome::Repeated(_) => Found::no(words, "no end yet; the same words stand further up"),
        Outcome::CredentialOnly(_) => Found::partly(words, "a credential; say where it is applied"),
        Outcome::Vanity(_) => Found::partly(words, "volume alone; say what it is to set off"),
        Outcome::Missing { .. } => Found::no(None, "say what will be true when it is reached"),
    }
}

fn indicators(facts: &GoalFacts<'_, '_>) -> Found {
    let measures = facts.indicators.measures();
    let heading = measures.first().map(|measure| measure.judged.words.span);
    let unclear = measures.iter().filter(|measure| measure.measurability == Measurability::Unmeasurable).count();
    match &facts.indicators {
        Indicators::Missing { .. } => Found::no(None, "name three measures"),
        Indicators::Told => Found::partly(None, told(facts)),
        Indicators::InProse(prose) => Found::partly(Some(prose.words()), "told in passing; name three measures"),
        Indicators::Few { .. } => Found::partly(heading, format!("{} so far; name more", facts.indicators.count() - unclear)),
        Indicators::Enough { .. } if unclear > 0 => {
            Found::partly(heading, format!("{unclear} of {} cannot be measured", measures.len()))
        }
        Indicators::Enough { .. } => Found::yes(heading),
    }
}

fn timeline(facts: &GoalFacts<'_, '_>) -> Found {
    let due = match facts.timeline.deadline {
        Deadline::Own(due) | Deadline::Inherited(due) => Some(due.span),
        Deadline::Missing { .. } | Deadline::Told => None,
    };
    let is_timed = !matches!(facts.timeline.deadline, Deadline::Missing { .. });
    let steps = facts.checkpoints.steps();
    let first = steps.first().map(Step::words);
    let undated = steps.iter().filter(|step| matches!(step.date, StepDate::Missing)).count();
    match &facts.checkpoints {
        Checkpoints::Missing { .. } if !is_timed => Found::no(None, "say by when, and name three checkpoints"),
        Checkpoints::Missing { .. } => Found::partly(due, "name three checkpoints"),
        Checkpoints::Told => Found::partly(due, told(facts)),
        Checkpoints::Named(words) if !is_timed => Found::partly(Some(*words), "say by when"),
        Checkpoints::Named(words) => Found::yes(Some(*words)),
        Checkpoints::Few { .. } => Found::partly(first.or(due), format!("{} so far; name more", steps.len())),
        Checkpoints::Enough(_) if !is_timed => Found::partly(first, "say by when"),
        Checkpoints::Enough(_) if undated > 0 => Found::partly(first, format!("{undated} of {} have no date", steps.len())),
        Checkpoints::Enough(_) => Found::yes(first.or(due)),
    }
}

fn feedback(facts: &GoalFacts<'_, '_>) -> Found {
    match facts.feedback() {
        Feedback::Missing { .. } => missing(facts, "name one person, and how you ask"),
        Feedback::Told => Found::partly(None, told(facts)),
        Feedback::WithoutPerson(words) => Found::partly(Some(words), "name one person"),
        Feedback::WithoutWay(words) => Found::partly(Some(words), "say how and when you ask"),
        Feedback::Unclear(words) => Found::partly(Some(words), "name one person, and how you ask"),
        Feedback::Given(words) => Found::yes(Some(words)),
    }
}

fn life(facts: &GoalFacts<'_, '_>) -> Found {
    let life = facts.life_fit();
    let Some(mobility) = facts.mobility() else {
        return answered(facts, life, "say what it may not cost: time, people, health, place");
    };
    let parts = [
        ("market", mobility.market),
        ("role", mobility.role),
        ("local contacts", mobility.network),
        ("an alternative", mobility.contingency),
    ];
    let logistics = mobility.logistics.iter().map(|(part, said)| (part.name, *said));
    let open: Vec<&str> = logistics.chain(parts).filter(|(_, said)| said.missing().is_some()).map(|(name, _)| name).collect();
    match (life, open.is_empty()) {
        (Answered::Yes(words), true) => Found::yes(Some(words)),
        (Answered::Told, true) => Found::yes(None),
        (Answered::No { .. }, true) => Found::partly(Some(mobility.because), "say what it may not cost: time, people, health"),
        (_, false) => Found::partly(life.words().or(Some(mobility.because)), format!("still open: {}", open.join(", "))),
    }
}

fn answered(facts: &GoalFacts<'_, '_>, answered: Answered, open: &str) -> Found {
    match answered {
        Answered::Yes(words) => Found::yes(Some(words)),
        Answered::Told => Found::partly(None, told(facts)),
        Answered::No { .. } => missing(facts, open),
    }
}

/// Nothing was found, unless titles that nobody knows tell it.
fn missing(facts: &GoalFacts<'_, '_>, open: &str) -> Found {
    if facts.has_unknown_parts() {
        Found::partly(None, format!("nothing certain, as some titles are not known; {open}"))
    } else {
        Found::no(None, open)
    }
}
