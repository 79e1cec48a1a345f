//! What a goal's own words promise. A statement is judged once: every verdict is a variant, and each rule matches one.

use crate::document::Inline;
use crate::facts::Checkpoints;
use crate::facts::Evidence;
use crate::facts::GoalFacts;
use crate::facts::InProse;
use crate::facts::Indicators;
use crate::facts::Judged;
use crate::facts::Plan;
use crate::facts::checkpoints;
use crate::facts::credential;
use crate::facts::judged::Reader;
use crate::goal::Aspect;
use crate::goal::Goal;
use crate::goal::SettingOfGoal;
use crate::goal::StatementSource;
use crate::language::Label;
use crate::language::Reason;
use crate::rule_info::Depth;
use crate::text::Span;

/// What a goal's own words promise.
#[derive(Debug)]
pub enum Outcome<'g, 't> {
    /// There are none.
    Missing {
        /// Where they belong.
        belongs_at: Span,
    },
    /// There are some, and another finding tells why they cannot be read.
    Told,
    /// Something the person does or consumes, with no result.
    Activity {
        /// The words.
        statement: Judged<'g, 't>,
        /// What stands beside it.
        beside: Beside,
    },
    /// A wish that nobody can check, or a hedge.
    Vague(Judged<'g, 't>),
    /// A wish, and lines below it say what it comes to: its key results, or steps with figures.
    InParts(Judged<'g, 't>),
    /// The words of an earlier goal of the file, which are told there: lists of several months or quarters say the same again.
    Repeated(Judged<'g, 't>),
    /// A course, degree or certificate that nothing in the goal applies.
    CredentialOnly(Judged<'g, 't>),
    /// A count of effort or attention, with no quality or effect.
    Vanity(Judged<'g, 't>),
    /// An outcome, or words about which nothing is certain.
    Accepted(Judged<'g, 't>),
}

/// What stands beside an activity that is called a goal.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Beside {
    /// Nothing that says what will come of it.
    Nothing,
    /// Measures or deliverables, elsewhere in the goal.
    Measures,
    /// It is a habit, or stands in a list of them.
    Habits,
}

impl<'g, 't> Outcome<'g, 't> {
    pub(super) fn new(
        plan: &Plan<'g, 't>,
        statement: Option<Judged<'g, 't>>,
        checkpoints: &Checkpoints<'g, 't>,
        indicators: &Indicators<'g, 't>,
        reader: Reader<'_>,
    ) -> Self {
        let around = plan.around;
        let goal = around.goal;
        let Some(statement) = statement else {
            return if around.is_statement_told() { Self::Told } else { Self::Missing { belongs_at: goal.place } };
        };
        if goal.setting == SettingOfGoal::Habits {
            return match statement.judgement.label {
                Label::Activity => Self::Activity { statement, beside: Beside::Habits },
                _ => Self::Accepted(statement),
            };
        }
        if goal.setting == SettingOfGoal::Abilities {
            return Self::Accepted(statement);
        }
        let judgement = &statement.judgement;
        match judgement.label {
            // In a list for a life a thing is done once, and to have done or learnt it is the end.
            Label::Activity if goal.setting == SettingOfGoal::Someday && !judgement.reason.is_routine() => {
                Self::Accepted(statement)
            }
            // What is to be done in one week is a step to something.
            Label::Activity if checkpoints::is_of_a_week(around) => Self::Accepted(statement),
            Label::Vague
                if learns(&statement) && (goal.setting == SettingOfGoal::Someday || checkpoints::is_of_a_week(around)) =>
            {
                Self::Accepted(statement)
            }
            Label::Activity | Label::Outcome if goal.setting != SettingOfGoal::Someday && credential::is_meant(&statement) => {
                let in_itself = matches!(judgement.reason, Reason::ActivityWithResult | Reason::CredentialApplied);
                match in_itself || credential::is_applied(goal, reader) {
                    false => Self::CredentialOnly(statement),
                    // What the goal puts to use is its outcome, and says more than that some certificate was completed.
                    true if !in_itself && judgement.label == Label::Activity && credential::is_unnamed(&statement) => {
                        Self::Activity { statement, beside: Beside::Measures }
                    }
                    true => Self::Accepted(statement),
                }
            }
            // An objective says what is cared for, and its key results say how far.
            Label::Activity if plan.is_objective() && has_measured_parts(goal, indicators, reader) => Self::InParts(statement),
            Label::Activity => {
                let beside = match is_backed(checkpoints, indicators) {
                    true => Beside::Measures,
                    // The line calls itself a habit, or is nothing but one: "yoga every weekday".
                    false if judgement.reason.is_habit() => Beside::Habits,
                    false => Beside::Nothing,
                };
                Self::Activity { statement, beside }
            }
            // A change is bounded by a measure, and it may stand below the headline.
            Label::Vague if is_change(judgement.reason) && says_when_reached(goal, indicators) => Self::Accepted(statement),
            Label::Vague if judgement.reason != Reason::HedgedCommitment && has_measured_parts(goal, indicators, reader) => {
                Self::InParts(statement)
            }
            Label::Vague if judgement.reason == Reason::LearningWithoutEvidence && is_shown_below(goal, reader) => {
                Self::InParts(statement)
            }
            Label::Vague => Self::Vague(statement),
            // "Books" alone names what stands below it.
            Label::Outcome | Label::Unsure
                if judgement.vanity.is_some() && (counts_volume(&statement) || is_counted(&statement, indicators)) =>
            {
                Self::Vanity(statement)
            }
            Label::Outcome | Label::Unsure => Self::Accepted(statement),
        }
    }

    /// The same words, with nothing asked of them.
    #[must_use]
    pub(super) fn accepted(self) -> Self {
        match self {
            Self::Activity { statement, .. }
            | Self::Vague(statement)
            | Self::InParts(statement)
            | Self::Repeated(statement)
            | Self::CredentialOnly(statement)
            | Self::Vanity(statement)
            | Self::Accepted(statement) => Self::Accepted(statement),
            Self::Missing { .. } | Self::Told => self,
        }
    }

    /// The same words, when they say what another finding tells of an earlier goal.
    #[must_use]
    pub(super) fn repeated(self) -> Self {
        match self {
            Self::Activity { statement, .. } | Self::Vague(statement) | Self::CredentialOnly(statement) => {
                Self::Repeated(statement)
            }
            other => other,
        }
    }

    /// The goal's words, when there are any.
    #[must_use]
    pub fn statement(&self) -> Option<&Judged<'g, 't>> {
        match self {
            Self::Missing { .. } | Self::Told => None,
            Self::Activity { statement, .. }
            | Self::Vague(statement)
            | Self::InParts(statement)
            | Self::Repeated(statement)
            | Self::CredentialOnly(statement)
            | Self::Vanity(statement)
            | Self::Accepted(statement) => Some(statement),
        }
    }
}

impl GoalFacts<'_, '_> {
    /// Where a finding about the goal's own words points: the words that decided, or the goal when the words are the file's name.
    #[must_use]
    pub fn place_of(&self, statement: &Judged<'_, '_>) -> Span {
        match &self.goal.statement {
            Some(own) if own.from == StatementSource::FileName => self.goal.place,
            _ => statement.evidence(),
        }
    }
}

/// The goal's words, judged.
pub(super) fn judge<'g, 't>(goal: &'g Goal<'t>, reader: Reader<'_>) -> Option<Judged<'g, 't>> {
    let statement = goal.statement.as_ref().filter(|statement| !statement.words.is_empty())?;
    Some(reader.judge(&statement.words))
}

/// Whether something beside the statement says what will come of it.
fn is_backed(checkpoints: &Checkpoints<'_, '_>, indicators: &Indicators<'_, '_>) -> bool {
    let delivers = |evidence: &Evidence<'_, '_>| match evidence {
        Evidence::Fields => true,
        Evidence::Words(judged) => judged.judgement.label == Label::Outcome && judged.judgement.vanity.is_none(),
        Evidence::Missing(_) | Evidence::Unsure(_) => false,
    };
    indicators.count_more_than_volume() || checkpoints.steps().iter().any(|step| delivers(&step.evidence))
}

/// Whether one skill is to be learnt: "learn to skate", and not "… and other things".
fn learns(statement: &Judged<'_, '_>) -> bool {
    let judgement = &statement.judgement;
    let verb = judgement.verb.map(|verb| verb.slice(&statement.words.text));
    let more = |word: &str| ["better", "more", "new", "other", "others", "stuff", "things", "well"].contains(&word);
    let is_open = || statement.words.text.split(' ').any(more);
    judgement.reason == Reason::LearningWithoutEvidence
        && !is_open()
        && verb.and_then(|verb| verb.get(..5)).is_some_and(|verb| verb.eq_ignore_ascii_case("learn"))
}

/// Whether the words tell of a change on a scale, to which only the measure is missing.
fn is_change(reason: Reason) -> bool {
    matches!(reason, Reason::ChangeWithoutMeasure | Reason::ComparativeWithoutMeasure)
}

/// Whether the goal's measures, or words about them, say when a headline has come true.
fn says_when_reached(goal: &Goal<'_>, indicators: &Indicators<'_, '_>) -> bool {
    let in_prose = match indicators {
        // What is said for all goals of a file tells of no single one when it has come true.
        Indicators::InProse(InProse::Said(words)) => goal.extent.contains(*words),
        // A figure in its prose, and not only parts that are ticked off.
        Indicators::InProse(InProse::Target(figure)) => *figure != goal.place,
        _ => false,
    };
    // A count of books is no effect, which is told there; but it says when there are enough.
    in_prose || indicators.any_listed(|_| true)
}

/// Parts with a figure by which a heading is told to hold goals, whatever they are.
const SEVERAL: usize = 2;

/// How many lines below a goal of one line are searched for a figure.
const FEW_LINES: usize = 6;

/// Whether a line below a goal among others is an end by which others see what was learnt: "make a small app with it".
fn is_shown_below(goal: &Goal<'_>, reader: Reader<'_>) -> bool {
    let notes = goal.answers.iter().filter(|answer| answer.aspect == Aspect::Notes).map(|answer| &answer.words);
    let mut lines = goal.actions.iter().map(|action| &action.words).chain(notes).take(FEW_LINES);
    let is_end = |words| {
        let judgement = reader.judge(words).judgement;
        judgement.label == Label::Outcome && judgement.vanity.is_none()
    };
    goal.depth != Depth::Plan && lines.any(is_end)
}

/// Whether lines below a goal among others have ends with figures: its key results, or steps that are goals themselves. A plan of a
/// whole file has room for an end of its own.
fn has_measured_parts(goal: &Goal<'_>, indicators: &Indicators<'_, '_>, reader: Reader<'_>) -> bool {
    let is_end = |words: &Inline<'_>| {
        let judgement = reader.judge(words).judgement;
        let may_be_end = matches!(judgement.label, Label::Outcome | Label::Unsure);
        may_be_end && judgement.measurable.is_some() && judgement.vanity.is_none()
    };
    if goal.depth == Depth::Plan {
        return false;
    }
    // "Better docs" of one line, with "80 % of the questions answered by them" below.
    let explained = || {
        let mut own = goal.answers.iter().filter(|answer| answer.aspect == Aspect::Notes).take(FEW_LINES);
        goal.depth == Depth::Item && own.any(|answer| reader.judge(&answer.words).judgement.measurable.is_some())
    };
    let counts = || {
        let figures = goal.actions.iter().filter(|action| reader.judge(&action.words).judgement.measurable.is_some());
        figures.take(SEVERAL).count() == SEVERAL
    };
    // "Promotions | 0 | 1 | 3": a measure whose figures stand on the way.
    let led_up_to = || {
        let is_figure = |text: &str| text.bytes().any(|byte| byte.is_ascii_digit()) && !text.contains(' ');
        let mut figures = goal.checkpoints.iter().filter(|step| is_figure(&step.words.text));
        !goal.indicators.is_empty() && figures.nth(SEVERAL - 1).is_some()
    };
    let parts = indicators.count_more_than_volume() || goal.actions.iter().any(|action| is_end(&action.words));
    parts || counts() || explained() || led_up_to()
}

/// Whether a measure beside the name of what is to be done counts it: "Cold calls | 200 a week | 300 a week".
fn is_counted(statement: &Judged<'_, '_>, indicators: &Indicators<'_, '_>) -> bool {
    statement.words.text.trim().contains(' ') && indicators.any_listed(|_| true)
}

/// Whether words of a goal with a noun of volume in them count it: "Books" alone names what stands below it, and "Job applications" what
/// is to be done.
fn counts_volume(statement: &Judged<'_, '_>) -> bool {
    let (words, judgement) = (statement.words.text.trim(), &statement.judgement);
    let only_names = judgement.reason == Reason::NounPhrase && judgement.measurable.is_none() && judgement.timed.is_none();
    words.contains(' ') && (!only_names || words.split(' ').any(|word| word.eq_ignore_ascii_case("number")))
}
