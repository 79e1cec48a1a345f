//! The steps to check a goal by.

use crate::date::LONGEST_MONTH;
use crate::date::Period;
use crate::date::Precision;
use crate::document::Block;
use crate::document::BlockKind;
use crate::facts::FileFacts;
use crate::facts::Judged;
use crate::facts::Surroundings;
use crate::facts::Timeline;
use crate::facts::judged::Reader;
use crate::facts::prose::days_in_prose;
use crate::facts::prose::days_of_reviews;
use crate::facts::prose::parts_of_the_way;
use crate::facts::timeline::says_until;
use crate::goal::Answer;
use crate::goal::AnswerSource;
use crate::goal::Aspect;
use crate::goal::Checkpoint;
use crate::goal::CheckpointDue;
use crate::goal::Due;
use crate::goal::DueSource;
use crate::language::Label;
use crate::language::time;
use crate::language::words::Words;
use crate::rule_info::Threshold;
use crate::settings::Settings;
use crate::text::Located;
use crate::text::Span;

/// The steps to check a goal by.
#[derive(Debug)]
pub enum Checkpoints<'g, 't> {
    /// There is none.
    Missing {
        /// Where they belong.
        belongs_at: Span,
    },
    /// There are some, and another finding tells why they cannot be read.
    Told,
    /// The words about its time name days on the way, or an end so near that no other is needed.
    Named(Span),
    /// There are fewer than there should be.
    Few {
        /// What stands above them.
        heading: Span,
        /// The steps, in order of the file.
        steps: Vec<Step<'g, 't>>,
    },
    /// There are enough: the steps, in order of the file.
    Enough(Vec<Step<'g, 't>>),
}

/// One step.
#[derive(Debug)]
pub struct Step<'g, 't> {
    /// The step as it was read.
    pub checkpoint: &'g Checkpoint<'t>,
    /// When it is due.
    pub date: StepDate,
    /// What will show that it is reached.
    pub evidence: Evidence<'g, 't>,
}

/// When a step is due.
#[derive(Clone, Copy, Debug)]
pub enum StepDate {
    /// Nothing says so.
    Missing,
    /// Some words say so and no day can be computed from them, or another finding tells why.
    Told,
    /// On the last day of a period.
    On(Located<Period>),
}

/// What will show that a step is reached.
#[derive(Debug)]
pub enum Evidence<'g, 't> {
    /// A field of its own says so.
    Fields,
    /// Its own words have a measure or name an event that happens or does not.
    Words(Judged<'g, 't>),
    /// Certainly nothing: there are no words at all, or a wish, or something that can go on for ever.
    Missing(Judged<'g, 't>),
    /// That cannot be told.
    Unsure(Judged<'g, 't>),
}

impl FileFacts<'_, '_> {
    /// Whether goals of which none has a step may have a way told for all of them, however it was read: below a title or in a column that
    /// is called so.
    #[must_use]
    pub fn may_tell_the_way(&self, lacking: usize, of: usize) -> bool {
        let body = &self.document.body;
        let is_header = |row: &Block<'_>| row.kind == BlockKind::Row { header: true };
        let mut heads = body.blocks.iter().filter(|block| match block.kind {
            BlockKind::Heading(_) => true,
            BlockKind::Cell { .. } => block.parent.and_then(|row| body.block(row)).is_some_and(is_header),
            _ => false,
        });
        let lines = body.blocks.iter().filter(|block| matches!(block.kind, BlockKind::Paragraph | BlockKind::Item { .. }));
        let mut parts = lines.filter(|line| begins_with_a_part(&line.inline.text));
        lacking == of && (heads.any(|head| names_a_way(&head.inline.text)) || parts.nth(1).is_some())
    }
}

/// Whether a line begins by counting parts of the time: "Week 1 — oars", "Months 2–3: the hull", but not "Week 2 homework".
fn begins_with_a_part(line: &str) -> bool {
    let Some((part, count)) = line.split_once(' ') else { return false };
    let behind = count.trim_start_matches(|mark: char| mark.is_ascii_digit()).trim_start();
    let is_apart = behind.is_empty() || behind.starts_with([':', '-', '–', '—']);
    PARTS.iter().any(|known| part.eq_ignore_ascii_case(known)) && behind.len() < count.len() && is_apart
}

/// What plans count their time by.
const PARTS: &[&str] = &["day", "days", "week", "weeks", "month", "months", "phase", "stage", "sprint", "year"];

/// Whether a title names the way to goals and not the goals as well: "Milestones", "Timeline (3 years)", "Week 3: oars", "First 30 days",
/// "Weekly targets", but not "Goals & Milestones".
fn names_a_way(title: &str) -> bool {
    const NAMES: &[&str] = &["milestone", "milestones", "timeline"];
    const GOALS: &[&str] = &["goal", "goals", "objectives", "targets"];
    let words = || title.split(|mark: char| !mark.is_alphanumeric()).filter(|word| !word.is_empty());
    let is = |known: &[&str], word: &str| known.iter().any(|known| word.eq_ignore_ascii_case(known));
    let has = |known| words().any(|word| is(known, word));
    let mut named = words().skip_while(|word| is(&["first", "next", "last"], word));
    let (first, second) = (named.next().unwrap_or_default(), named.next().unwrap_or_default());
    let counts = |word: &str| word.starts_with(|digit: char| digit.is_ascii_digit());
    let is_part = is(PARTS, first) && counts(second) || counts(first) && is(&["days"], second);
    is_part || is(&["weekly"], first) || has(NAMES) && !has(GOALS)
}

impl<'g, 't> Checkpoints<'g, 't> {
    pub(super) fn new(around: Surroundings<'g, 't>, timeline: &Timeline, reader: Reader<'_>, settings: &Settings) -> Self {
        let (goal, thresholds) = (around.goal, &settings.thresholds);
        let steps: Vec<Step<'g, 't>> = goal.checkpoints.iter().map(|checkpoint| Step::new(checkpoint, around, reader)).collect();
        let near = || days_on_the_way(around).or_else(|| soon_over(around)).or_else(|| timeline.short());
        let Some(first) = goal.checkpoints.first() else {
            if around.is_told(Aspect::Checkpoints) || around.is_for_a_life() {
                return Self::Told;
            }
            let missing = || match thresholds.get(Threshold::Checkpoints) {
                0 => Self::Enough(Vec::new()),
                _ => Self::Missing { belongs_at: around.belongs_at(Aspect::Checkpoints) },
            };
            let near = near().or_else(|| shared(around)).or_else(|| parts_of_the_way(around, settings.today));
            return near.or(goal.led_up_to).map_or_else(missing, Self::Named);
        };
        if steps.len() < thresholds.get(Threshold::Checkpoints) as usize && near().is_none() {
            Self::Few { heading: around.heads(Aspect::Checkpoints, first.span), steps }
        } else {
            Self::Enough(steps)
        }
    }

    /// The steps, in order of the file.
    #[must_use]
    pub fn steps(&self) -> &[Step<'g, 't>] {
        match self {
            Self::Missing { .. } | Self::Told | Self::Named(_) => &[],
            Self::Few { steps, .. } | Self::Enough(steps) => steps,
        }
    }

    /// The steps whose day is known, in order of the file.
    pub fn dated(&self) -> impl Iterator<Item = (&Step<'g, 't>, Located<Period>)> {
        self.steps().iter().filter_map(|step| match step.date {
            StepDate::On(date) => Some((step, date)),
            StepDate::Missing | StepDate::Told => None,
        })
    }
}

/// The words about the time of a goal, when they name days besides the last one: "exam on 15 May, practice runs on 1 March and 1 April".
fn days_on_the_way(around: Surroundings<'_, '_>) -> Option<Span> {
    let goal = around.goal;
    let days = |text: &str| time::find(&Words::new(text)).iter().filter(|found| found.says_when()).count();
    let is_told = |answer: &&Answer<'_>| {
        answer.aspect == Aspect::Timeline || answer.from == AnswerSource::Prose && has_days_to_come(&answer.words.text)
    };
    let told = goal.answers.iter().filter(is_told).find(|answer| days(&answer.words.text) > 2);
    told.map(|answer| answer.words.span).or_else(|| days_in_prose(around)).or_else(|| days_of_reviews(around))
}

/// Where a section tells the steps towards all goals of the file.
fn shared(around: Surroundings<'_, '_>) -> Option<Span> {
    let first = || around.reading.answers.iter().take(FIRST_ANSWERS);
    let called_so = first().find(|answer| answer.aspect == Aspect::Checkpoints);
    let answer = called_so.or_else(|| first().filter(|answer| answer.aspect == Aspect::Timeline).nth(1));
    answer.map(|answer| answer.words.span)
}

/// How many answers for all goals are looked at for steps.
const FIRST_ANSWERS: usize = 64;

/// Whether a paragraph tells what will be so by which days: "By 31 March the hall is booked. By 30 June …".
fn has_days_to_come(text: &str) -> bool {
    text.match_indices("By ").count() + text.match_indices(" by ").count() > 2
}

/// The time of a list for a week or a month that the goal stands in, which leaves no room for checkpoints.
fn soon_over(around: Surroundings<'_, '_>) -> Option<Span> {
    let (listed, words) = time_of_list(around)?;
    let is_short = listed.period.map_or_else(|| counts_to_a_month(&words), |period| is_a_month(period, &words));
    (is_short && !says_until(&words)).then_some(listed.span)
}

/// Whether the goal stands in a list for one week or day, whose lines are what is to be done in it.
pub(super) fn is_of_a_week(around: Surroundings<'_, '_>) -> bool {
    time_of_list(around).is_some_and(|(listed, words)| match listed.period {
        Some(period) => period.precision == Precision::Week,
        None => counts_to_a_month(&words) && !words.contains("month") && !words.ends_with("weeks"),
    })
}

/// The time that a goal has from the list it stands in, and the words for it.
fn time_of_list<'g>(around: Surroundings<'g, '_>) -> Option<(&'g Due, String)> {
    let inherited = around.goal.inherited.as_ref().filter(|_| around.goal.due.is_none());
    let listed = inherited.filter(|due| !matches!(due.from, DueSource::Statement | DueSource::Child))?;
    Some((listed, listed.span.slice(around.document.text).to_ascii_lowercase()))
}

/// Whether a period named by these words is a month at most. Of some days in a row the last one is meant: "June 7 - 18".
fn is_a_month(period: Period, words: &str) -> bool {
    match period.precision {
        Precision::Day => [" - ", "–"].iter().any(|dash| words.contains(dash)),
        Precision::Week | Precision::Month => period.start.days_until(period.end) < LONGEST_MONTH,
        _ => false,
    }
}

/// Whether words name a month at most that counts from a day which the text does not tell: "this week", "weekly goals", "week 48", "next
/// 1-2 weeks", "next 30 days".
fn counts_to_a_month(words: &str) -> bool {
    let is_of_a_week = |behind: &str| behind.starts_with(|first: char| first.is_ascii_digit()) || behind.starts_with("of ");
    if words.split_once("week ").is_some_and(|(_, behind)| is_of_a_week(behind)) {
        return true;
    }
    if !words.contains(char::is_numeric) {
        let often = |word: &str| matches!(word, "daily" | "weekly" | "monthly");
        return words.split(' ').any(often) || ["week", "month", "today", "tomorrow"].iter().any(|unit| words.ends_with(unit));
    }
    let mut counts = words.split(|mark: char| !mark.is_ascii_digit()).filter_map(|count| count.parse::<u8>().ok());
    let most = if words.ends_with("weeks") { MOST_WEEKS } else { MOST_DAYS };
    (words.ends_with("weeks") || words.ends_with("days")) && counts.all(|count| count <= most)
}

/// The most weeks and days of a month.
const MOST_WEEKS: u8 = 4;
const MOST_DAYS: u8 = 31;

impl<'g, 't> Step<'g, 't> {
    fn new(checkpoint: &'g Checkpoint<'t>, around: Surroundings<'g, 't>, reader: Reader<'_>) -> Self {
        let date = match checkpoint.due {
            Some(Located { value: CheckpointDue::Period(period), span }) => StepDate::On(Located::new(period, span)),
            Some(_) => StepDate::Told,
            None if around.has_fault_in(checkpoint.span) => StepDate::Told,
            None => StepDate::Missing,
        };
        Self { checkpoint, date, evidence: Evidence::new(checkpoint, reader) }
    }

    /// The words that a finding about the step points at: its own, else the whole step.
    #[must_use]
    pub fn words(&self) -> Span {
        if self.checkpoint.words.is_empty() { self.checkpoint.span } else { self.checkpoint.words.span }
    }
}

impl<'g, 't> Evidence<'g, 't> {
    fn new(checkpoint: &'g Checkpoint<'t>, reader: Reader<'_>) -> Self {
        if checkpoint.indicators.iter().any(|indicator| !indicator.is_empty()) {
            return Self::Fields;
        }
        let judged = reader.judge(&checkpoint.words);
        if checkpoint.words.is_empty() {
            return Self::Missing(judged);
        }
        match judged.judgement.label {
            Label::Outcome => Self::Words(judged),
            _ if judged.judgement.measurable.is_some() => Self::Words(judged),
            Label::Vague => Self::Missing(judged),
            Label::Activity | Label::Unsure => Self::Unsure(judged),
        }
    }
}
