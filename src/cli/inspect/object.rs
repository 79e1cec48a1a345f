//! What was understood, as plain data in the shape of the JSON.

use serde::Serialize;

use crate::cli::words;
use crate::document::Inline;
use crate::facts::FileFacts;
use crate::facts::GoalFacts;
use crate::goal::Checkpoint;
use crate::goal::CheckpointDue;
use crate::goal::Due;
use crate::goal::DueSource;
use crate::goal::Goal;
use crate::goal::Indicator;
use crate::goal::Recognition;
use crate::goal::Sign;
use crate::goal::names;
use crate::language::Judgement;
use crate::text::LineIndex;
use crate::text::Span;

/// The document that `inspect` prints.
#[derive(Serialize)]
pub(super) struct Inspected {
    version: u32,
    pub(super) files: Vec<FileObject>,
}

impl Inspected {
    pub(super) const fn new(files: Vec<FileObject>) -> Self {
        Self { version: 1, files }
    }
}

/// A file and what it holds.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub(in crate::cli) struct FileObject {
    pub(super) path: String,
    #[serde(skip)]
    pub(super) shown_path: Option<String>,
    pub(in crate::cli) goal_document: bool,
    pub(in crate::cli) reason: String,
    /// Not told of a file that is passed over.
    pub(super) english: Option<bool>,
    pub(super) goals: Vec<GoalObject>,
    pub(super) sections: Vec<SectionObject>,
}

/// A goal.
#[derive(Serialize)]
pub(super) struct GoalObject {
    pub(super) id: String,
    pub(super) statement: Option<String>,
    pub(super) line: usize,
    pub(super) depth: &'static str,
    pub(super) status: &'static str,
    pub(super) verdict: Option<VerdictObject>,
    pub(super) period: Option<PeriodObject>,
    pub(super) checkpoints: Vec<CheckpointObject>,
    pub(super) indicators: Vec<IndicatorObject>,
}

/// What its words say.
#[derive(Serialize)]
#[expect(clippy::struct_excessive_bools, reason = "each is a key of the object")]
pub(super) struct VerdictObject {
    pub(super) label: &'static str,
    pub(super) vanity: bool,
    pub(super) measurable: bool,
    pub(super) timed: bool,
    pub(super) credential: bool,
    pub(super) reason: &'static str,
    pub(super) evidence: Vec<EvidenceObject>,
}

/// Words that decided.
#[derive(Serialize)]
pub(super) struct EvidenceObject {
    pub(super) text: String,
    line: usize,
    column: usize,
}

/// When it is due.
#[derive(Serialize)]
pub(super) struct PeriodObject {
    pub(super) start: Option<String>,
    pub(super) end: Option<String>,
    pub(super) from: &'static str,
}

/// A step to check it by.
#[derive(Serialize)]
pub(super) struct CheckpointObject {
    pub(super) text: String,
    pub(super) line: usize,
    pub(super) due: Option<String>,
    pub(super) done: bool,
}

/// How its progress is told.
#[derive(Serialize)]
pub(super) struct IndicatorObject {
    pub(super) text: String,
    pub(super) line: usize,
    pub(super) kind: Option<&'static str>,
}

/// A section whose title was recognised.
#[derive(Serialize)]
pub(super) struct SectionObject {
    pub(super) about: &'static str,
    pub(super) title: String,
    pub(super) line: usize,
}

impl FileObject {
    /// The path that people can open.
    pub(in crate::cli) fn shown(&self) -> &str {
        self.shown_path.as_deref().unwrap_or(&self.path)
    }

    /// Number of its goals.
    pub(in crate::cli) fn number_of_goals(&self) -> usize {
        self.goals.len()
    }

    /// A file without goals.
    pub(super) fn passed_over(path: &str, shown_path: Option<&str>, reason: String) -> Self {
        Self {
            path: path.to_owned(),
            shown_path: shown_path.map(str::to_owned),
            goal_document: false,
            reason,
            english: None,
            goals: Vec::new(),
            sections: Vec::new(),
        }
    }

    /// What was understood of a file.
    pub(super) fn new(path: &str, shown_path: Option<&str>, facts: &FileFacts<'_, '_>) -> Self {
        let reading = facts.reading;
        let sign = match &reading.recognition {
            Recognition::PassedOver(reason) => {
                return Self::passed_over(path, shown_path, words::passed_over(*reason).to_owned());
            }
            Recognition::Goals(sign) => sign,
        };
        let lines = Lines { text: facts.document.text, index: LineIndex::new(facts.document.text) };
        let sections = reading.sections.iter().map(|section| SectionObject {
            about: names::aspect_name(section.aspect),
            title: section.title.text.clone().into_owned(),
            line: lines.line(section.title.span),
        });
        Self {
            goal_document: true,
            english: Some(reading.english),
            goals: facts.goals.iter().map(|goal| GoalObject::new(goal, &lines)).collect(),
            sections: sections.collect(),
            ..Self::passed_over(path, shown_path, sign_in_words(sign))
        }
    }
}

/// The text with its lines.
struct Lines<'t> {
    text: &'t str,
    index: LineIndex,
}

impl Lines<'_> {
    fn line(&self, span: Span) -> usize {
        self.index.line_of(span.start()) + 1
    }
}

impl GoalObject {
    fn new(facts: &GoalFacts<'_, '_>, lines: &Lines<'_>) -> Self {
        let goal = facts.goal;
        let judged = facts.outcome.statement();
        Self {
            id: goal.id.clone(),
            statement: goal.statement.as_ref().map(|statement| statement.words.text.clone().into_owned()),
            line: lines.line(goal.place),
            depth: goal.depth.name(),
            status: names::choice_name(names::STATUSES, goal.status),
            verdict: judged.map(|judged| VerdictObject::new(judged.words, &judged.judgement, lines)),
            period: goal.due.as_ref().or(goal.inherited.as_ref()).map(|due| PeriodObject::new(goal, due)),
            checkpoints: checkpoints(goal, lines),
            indicators: indicators(goal, lines),
        }
    }
}

impl VerdictObject {
    fn new(words: &Inline<'_>, judgement: &Judgement, lines: &Lines<'_>) -> Self {
        let evidence = judgement.evidence.iter().map(|decided| {
            let span = words.source(decided.range());
            let place = lines.index.place(lines.text, span.start());
            let text = decided.slice(&words.text).to_owned();
            EvidenceObject { text, line: place.line, column: place.column }
        });
        Self {
            label: words::label(judgement.label),
            vanity: judgement.vanity.is_some(),
            measurable: judgement.measurable.is_some(),
            timed: judgement.timed.is_some(),
            credential: judgement.credential.is_some(),
            reason: judgement.reason.id(),
            evidence: evidence.collect(),
        }
    }
}

impl PeriodObject {
    fn new(goal: &Goal<'_>, due: &Due) -> Self {
        let start = goal.start.as_ref().map(|start| start.value).or(due.period);
        Self {
            start: start.map(|period| period.start.to_string()),
            end: due.period.map(|period| period.end.to_string()),
            from: match due.from {
                DueSource::Statement => "statement",
                DueSource::Child => "child",
                DueSource::Key => "key",
                DueSource::Heading => "heading",
                DueSource::FileName => "file-name",
                DueSource::Folder => "folder",
            },
        }
    }
}

fn checkpoints(goal: &Goal<'_>, lines: &Lines<'_>) -> Vec<CheckpointObject> {
    let due = |due: CheckpointDue| match due {
        CheckpointDue::Period(period) => period.end.to_string(),
        CheckpointDue::Ambiguous => "ambiguous".to_owned(),
        CheckpointDue::Event => "event".to_owned(),
    };
    let object = |checkpoint: &Checkpoint<'_>| CheckpointObject {
        text: checkpoint.words.text.clone().into_owned(),
        line: lines.line(checkpoint.span),
        due: checkpoint.due.map(|located| due(located.value)),
        done: checkpoint.done,
    };
    goal.checkpoints.iter().map(object).collect()
}

fn indicators(goal: &Goal<'_>, lines: &Lines<'_>) -> Vec<IndicatorObject> {
    let object = |indicator: &Indicator<'_>| IndicatorObject {
        text: indicator.words.text.clone().into_owned(),
        line: lines.line(indicator.words.span),
        kind: indicator.kind.map(|kind| names::choice_name(names::INDICATOR_KINDS, kind.value)),
    };
    goal.indicators.iter().map(object).collect()
}

/// Why a file is a goal document, in words.
fn sign_in_words(sign: &Sign) -> String {
    match sign {
        Sign::Key(key) => format!("the key `{key}`"),
        Sign::Tag(tag) => format!("the tag `{tag}`"),
        Sign::Configured => "`include` in the configuration".to_owned(),
        Sign::Heading(heading) => format!("the heading \"{heading}\""),
        Sign::Line(line) => format!("the line \"{line}\""),
        Sign::FileName => "the name of the file".to_owned(),
        Sign::Folder(folder) => format!("the folder `{folder}`"),
    }
}
