//! How the progress of a goal is told.

use crate::facts::Checkpoints;
use crate::facts::Evidence;
use crate::facts::GoalFacts;
use crate::facts::Judged;
use crate::facts::Plan;
use crate::facts::Surroundings;
use crate::facts::judged::Reader;
use crate::facts::places::beginning_in;
use crate::facts::prose::in_prose;
use crate::facts::prose::progress_in_prose;
use crate::facts::prose::says_how_often;
use crate::goal::Aspect;
use crate::goal::IndicatorKind;
use crate::language::Label;
use crate::language::measure::asks_for_a_count;
use crate::rule_info::Depth;
use crate::rule_info::Threshold;
use crate::settings::Thresholds;
use crate::text::Located;
use crate::text::Span;

/// How the progress of a goal is told.
#[derive(Debug)]
pub enum Indicators<'g, 't> {
    /// Nothing tells it.
    Missing {
        /// Where they belong.
        belongs_at: Span,
    },
    /// There are some, and another finding tells why they cannot be read.
    Told,
    /// There is no list of them, and the goal's prose tells how it is measured, or the words or parts of a goal among others do.
    InProse(InProse),
    /// There are fewer than there should be.
    Few {
        /// What stands above them.
        heading: Span,
        /// The indicators, listed ones first.
        measures: Vec<Measure<'g, 't>>,
    },
    /// There are enough.
    Enough {
        /// What stands above them.
        heading: Span,
        /// The indicators, listed ones first.
        measures: Vec<Measure<'g, 't>>,
    },
}

/// How prose tells what a goal is measured by.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum InProse {
    /// It says so: "I will know that I am there when …".
    Said(Span),
    /// It names a figure to reach.
    Target(Span),
}

impl InProse {
    /// The words.
    #[must_use]
    pub const fn words(self) -> Span {
        match self {
            Self::Said(words) | Self::Target(words) => words,
        }
    }
}

/// One indicator.
#[derive(Debug)]
pub struct Measure<'g, 't> {
    /// Its words, judged.
    pub judged: Judged<'g, 't>,
    /// Where it stands.
    pub source: MeasureSource,
    /// Leading or lagging, when the author says so.
    pub kind: Option<Located<IndicatorKind>>,
    /// Whether it can be measured.
    pub measurability: Measurability,
    /// It stands on a checkpoint that was reached.
    pub reached: bool,
}

/// Where an indicator stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum MeasureSource {
    /// Among the indicators.
    Listed,
    /// On a checkpoint, as a field or in its own words.
    Checkpoint,
    /// In the words of a goal of one line.
    Statement,
}

/// Whether an indicator can be measured.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Measurability {
    /// It has a figure, or names an event that happens or does not.
    Measurable,
    /// It certainly cannot.
    Unmeasurable,
    /// That cannot be told: a noun without a figure ("team growth").
    Unsure,
}

impl<'g, 't> Indicators<'g, 't> {
    pub(super) fn new(
        plan: &Plan<'g, 't>,
        statement: Option<&Judged<'g, 't>>,
        checkpoints: &Checkpoints<'g, 't>,
        reader: Reader<'_>,
        thresholds: &Thresholds,
    ) -> Self {
        let around = plan.around;
        let mut measures = listed(around, reader);
        measures.extend(on_checkpoints(checkpoints, reader));
        if around.goal.depth == Depth::Item {
            measures.extend(statement.and_then(in_statement));
        }
        // A goal among others is measured by a figure or rhythm in its own words, or by its parts that are ticked off.
        let has_figure = || statement.is_some_and(|statement| statement.judgement.measurable.is_some());
        let has_rhythm = || statement.is_some_and(|statement| says_how_often(&statement.words.text));
        let has_load = || statement.is_some_and(|statement| says_a_load(&statement.words.text));
        let by_itself = || match around.goal.depth {
            Depth::Item => around.goal.parts > 1 || has_rhythm() || has_load(),
            Depth::Section => around.goal.parts > 1 || has_figure() || has_rhythm(),
            Depth::Plan => false,
        };
        let Some(first) = measures.first() else {
            return if around.is_told(Aspect::Indicators) || around.is_for_a_life() {
                Self::Told
            } else if by_itself() {
                Self::InProse(InProse::Target(around.goal.place))
            } else {
                let belongs_at = around.belongs_at(Aspect::Indicators);
                let missing = match thresholds.get(Threshold::Indicators) {
                    0 => Self::Enough { heading: belongs_at, measures },
                    _ => Self::Missing { belongs_at },
                };
                let for_all = || around.said_for_all(Aspect::Indicators).map(InProse::Said);
                let by_days = || progress_in_prose(around).map(InProse::Said);
                in_prose(plan, reader).or_else(for_all).or_else(by_days).map_or(missing, Self::InProse)
            };
        };
        let first_source = first.source;
        let heading = match first_source {
            MeasureSource::Checkpoint => around.belongs_at(Aspect::Indicators),
            MeasureSource::Listed | MeasureSource::Statement => around.heads(Aspect::Indicators, first.judged.words.span),
        };
        // Figures of steps take nothing away from what prose says beside them.
        let beside_steps = || first_source == MeasureSource::Checkpoint && in_prose(plan, reader).is_some();
        if count(&measures) < thresholds.get(Threshold::Indicators) as usize && !beside_steps() {
            Self::Few { heading, measures }
        } else {
            Self::Enough { heading, measures }
        }
    }

    /// Whether all that tells progress stands on checkpoints.
    #[must_use]
    pub fn are_on_checkpoints(&self) -> bool {
        self.measures().iter().all(|measure| measure.source == MeasureSource::Checkpoint)
    }

    /// How many there are; several may stand on one line.
    #[must_use]
    pub fn count(&self) -> usize {
        count(self.measures())
    }

    /// Whether a measure that is more than volume is listed.
    #[must_use]
    pub fn count_more_than_volume(&self) -> bool {
        self.any_listed(|measure| measure.judged.judgement.vanity.is_none())
    }

    /// Whether a measure is listed that can be measured and is of some kind.
    #[must_use]
    pub fn any_listed(&self, is_wanted: impl Fn(&Measure<'g, 't>) -> bool) -> bool {
        let mut listed = self.measures().iter().filter(|measure| measure.source == MeasureSource::Listed);
        listed.any(|measure| measure.measurability == Measurability::Measurable && is_wanted(measure))
    }

    /// The indicators, listed ones first.
    #[must_use]
    pub fn measures(&self) -> &[Measure<'g, 't>] {
        match self {
            Self::Missing { .. } | Self::Told | Self::InProse(_) => &[],
            Self::Few { measures, .. } | Self::Enough { measures, .. } => measures,
        }
    }
}

/// Whether a text says how much is lifted how often: "Deadlift: 120x5".
fn says_a_load(text: &str) -> bool {
    let is_load = |(load, times): (&str, &str)| {
        let figure = |part: &str| matches!(part.len(), 1..=3) && part.bytes().all(|byte| byte.is_ascii_digit());
        figure(load) && figure(times)
    };
    text.split(' ').filter_map(|word| word.split_once(['x', '×'])).any(is_load)
}

/// Of how many indicators some measures speak.
fn count(measures: &[Measure<'_, '_>]) -> usize {
    measures.iter().map(|measure| parts(&measure.judged.words.text)).sum()
}

/// Of how many indicators a text speaks: people write several on one line, with commas between; "from 2 to 5" goes on about one.
fn parts(text: &str) -> usize {
    let Some(mark) = [(b';', ";"), (b',', ", ")].into_iter().find(|(byte, _)| memchr::memchr(*byte, text.as_bytes()).is_some())
    else {
        return 1;
    };
    let own = |part: &&str| part.split_whitespace().nth(1).is_some() && !part.trim_start().starts_with("from ");
    text.split(mark.1).filter(own).count().max(1)
}

fn listed<'g, 't>(around: Surroundings<'g, 't>, reader: Reader<'_>) -> Vec<Measure<'g, 't>> {
    let of_goal = around.goal.indicators.iter().filter(|indicator| !indicator.words.is_empty() || indicator.has_figure);
    of_goal
        .map(|indicator| {
            let judged = reader.judge_indicator(&indicator.words);
            let counted = indicator.has_figure || asks_for_a_count(&indicator.words.text);
            let measurability = if counted { Measurability::Measurable } else { Measurability::of(&judged) };
            Measure { judged, source: MeasureSource::Listed, kind: indicator.kind, measurability, reached: false }
        })
        .collect()
}

/// The fields of checkpoints, and checkpoints whose own words have a figure.
fn on_checkpoints<'g, 't>(checkpoints: &Checkpoints<'g, 't>, reader: Reader<'_>) -> Vec<Measure<'g, 't>> {
    let mut measures = Vec::new();
    for step in checkpoints.steps() {
        let fields = step.checkpoint.indicators.iter().filter(|field| !field.is_empty());
        let own = match &step.evidence {
            Evidence::Words(judged) if judged.judgement.measurable.is_some() => Some(judged.clone()),
            _ => None,
        };
        measures.extend(fields.map(|words| reader.judge_indicator(words)).chain(own).map(|judged| {
            let measurability = Measurability::of(&judged);
            let reached = step.checkpoint.done;
            Measure { judged, source: MeasureSource::Checkpoint, kind: None, measurability, reached }
        }));
    }
    measures
}

/// A goal of one line is its own measure when it has a figure.
fn in_statement<'g, 't>(statement: &Judged<'g, 't>) -> Option<Measure<'g, 't>> {
    let measurability = Measurability::of(statement);
    (measurability == Measurability::Measurable).then(|| Measure {
        judged: statement.clone(),
        source: MeasureSource::Statement,
        kind: None,
        measurability,
        reached: false,
    })
}

impl<'g, 't> GoalFacts<'g, 't> {
    /// The indicators that cannot be measured. A key result is an indicator and a goal below this one at once: what is said of the goal
    /// is enough.
    #[must_use]
    pub fn unmeasurable(&self) -> Vec<&Measure<'g, 't>> {
        let measures = self.indicators.measures().iter();
        // What is listed and counts volume is told so.
        let told =
            |measure: &&Measure<'_, '_>| measure.source == MeasureSource::Listed && measure.judged.judgement.vanity.is_some();
        let unmeasurable = measures.filter(|measure| measure.measurability == Measurability::Unmeasurable);
        let mut found: Vec<_> = unmeasurable.filter(|measure| !told(measure)).collect();
        if !found.is_empty() {
            let goals = self.plan.around.reading.goals.iter().skip(self.plan.at + 1);
            let below = goals.take_while(|goal| goal.parent.is_some_and(|parent| parent >= self.plan.at));
            let mut below: Vec<Span> = below.filter_map(|goal| Some(goal.statement.as_ref()?.words.span)).collect();
            below.sort_unstable_by_key(|words| words.start());
            let is_goal = |words: Span| beginning_in(&below, words, |below| *below).iter().any(|below| words.contains(*below));
            found.retain(|measure| !is_goal(measure.judged.words.span));
        }
        found
    }
}

impl Measurability {
    fn of(judged: &Judged<'_, '_>) -> Self {
        match judged.judgement.label {
            _ if judged.judgement.measurable.is_some() => Self::Measurable,
            Label::Outcome => Self::Measurable,
            Label::Vague => Self::Unmeasurable,
            Label::Activity | Label::Unsure => Self::Unsure,
        }
    }
}
