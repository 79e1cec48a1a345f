//! One run over one text: rules, status policy, levels, suppressions, a stable order.
//!
//! Nothing here can fail and nothing here reads a file or a clock.

mod asked;
pub mod baseline;
pub mod commit;
mod directive;
mod each_goal;
pub mod fix;
pub mod identity;
pub mod portfolio;
mod suppression;

use std::cmp::Reverse;
use std::mem::forget;

use crate::diagnostic::Diagnostic;
use crate::diagnostic::Finding;
use crate::diagnostic::Findings;
use crate::document;
use crate::facts::FileFacts;
use crate::facts::GoalFacts;
use crate::facts::Summary;
use crate::goal;
use crate::goal::PassedOver;
use crate::goal::Recognition;
use crate::lint::asked::Asked;
use crate::lint::each_goal::GoalRule;
pub(crate) use crate::lint::each_goal::level_for;
use crate::lint::suppression::Held;
use crate::rule_info::Group;
use crate::rule_info::RuleInfo;
use crate::rule_info::Severity;
use crate::rule_info::When;
use crate::rules;
use crate::rules::Check;
use crate::rules::Rule;
use crate::settings::Settings;
use crate::text::Span;

/// What a run says about one file.
#[derive(Clone, Debug)]
pub struct FileReport {
    /// The path as it is shown: relative to the repository root, with `/`.
    pub path: String,
    /// The text that the spans refer to.
    pub text: String,
    /// The findings in order of position, suppressed ones included and marked.
    pub diagnostics: Vec<Diagnostic>,
    /// What became of the file.
    pub outcome: Outcome,
    /// What goals of other files may ask about its goals.
    pub summary: Summary,
    /// Places in it that findings in other files point at.
    pub pointed_at: Vec<Span>,
    /// Suppressions of rules about goals of several files, which are not judged yet.
    pub(crate) held: Vec<Held>,
}

/// What became of a file.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Outcome {
    /// It is a goal document and was checked.
    Checked {
        /// Number of its goals, key results and steps left out.
        goals: usize,
        /// Whether its statements were judged: it is written in English.
        english: bool,
    },
    /// It is not a goal document.
    PassedOver(PassedOver),
    /// Its bytes are not text.
    NotText,
}

/// What happens to the memory that was needed to understand a file.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Memory {
    /// It serves the next file.
    Reused,
    /// It is left to the end of the process, which gives all back at once and not piece by piece.
    Left,
}

/// Checks the bytes of a file.
#[must_use]
pub fn check_bytes(path: &str, bytes: Vec<u8>, settings: &Settings) -> FileReport {
    check_decoded(path, bytes, settings, Memory::Reused)
}

/// Checks the bytes of the only file of a run: what was understood of it stays in memory.
#[must_use]
pub fn check_only(path: &str, bytes: Vec<u8>, settings: &Settings) -> FileReport {
    check_decoded(path, bytes, settings, Memory::Left)
}

fn check_decoded(path: &str, bytes: Vec<u8>, settings: &Settings, memory: Memory) -> FileReport {
    match document::decode(bytes) {
        Ok(text) => check_whole(path, text, settings, memory),
        Err(problem) => {
            if let Some(reason) = goal::passes_over(&problem, path, settings) {
                return FileReport::new(path, problem.readable, Outcome::PassedOver(reason));
            }
            let mut diagnostics = Vec::new();
            if let Some((rule, level)) = engine_rule(rules::INVALID_ENCODING, settings) {
                let message = format!("the file is {}", problem.in_words());
                Findings::new(rule, level, None, &mut diagnostics).push(
                    Finding::at(Span::new(problem.offset, problem.offset), message)
                        .help("save the file as UTF-8; until then nothing else can be said about it"),
                );
            }
            FileReport { diagnostics, ..FileReport::new(path, problem.readable, Outcome::NotText) }
        }
    }
}

/// Checks a text.
#[must_use]
pub fn check_text(path: &str, text: String, settings: &Settings) -> FileReport {
    check_whole(path, text, settings, Memory::Reused)
}

fn check_whole(path: &str, text: String, settings: &Settings, memory: Memory) -> FileReport {
    let checked = check(path, &text, settings, memory);
    FileReport { text, ..checked }
}

/// What goals of other files may ask about the goals of a text; nothing else is done with it.
#[must_use]
pub fn summarise(path: &str, text: &str, settings: &Settings) -> Summary {
    let document = document::read(text);
    let reading = goal::read(&document, path, settings);
    Summary::new(path, &FileFacts::new(&document, &reading, settings), settings)
}

impl FileReport {
    /// A report that says nothing.
    #[must_use]
    pub fn new(path: &str, text: String, outcome: Outcome) -> Self {
        let summary = Summary::without_goals(path);
        Self { path: path.to_owned(), text, diagnostics: Vec::new(), outcome, summary, pointed_at: Vec::new(), held: Vec::new() }
    }

    /// Every span that is named in it.
    pub(crate) fn spans(&self) -> impl Iterator<Item = Span> {
        self.diagnostics.iter().flat_map(Diagnostic::spans).chain(self.pointed_at.iter().copied())
    }

    /// Every span that may be named when goals of other files speak.
    pub(crate) fn spans_to_come(&self) -> impl Iterator<Item = Span> {
        self.held.iter().flat_map(Held::spans).chain(self.summary.spans())
    }
}

/// The report on a text, which is not part of it yet.
fn check(path: &str, text: &str, settings: &Settings, memory: Memory) -> FileReport {
    let document = document::read(text);
    let reading = goal::read(&document, path, settings);
    if let Recognition::PassedOver(reason) = reading.recognition {
        return FileReport::new(path, String::new(), Outcome::PassedOver(reason));
    }
    let goals = reading.goals.iter().filter(|goal| !goal.is_part()).count();
    let outcome = Outcome::Checked { goals, english: reading.english };
    let facts = FileFacts::new(&document, &reading, settings);
    let mut diagnostics = Vec::new();
    let mut asked = Asked::new(&facts, settings);
    let is_unfilled = facts.is_unfilled_template();
    for rule in rules::all() {
        let Some(level) = settings.levels.of(&rule.info) else { continue };
        match &rule.check {
            Check::File(run) => run(&facts, settings, &mut Findings::new(&rule.info, level, None, &mut diagnostics)),
            // A template that was never filled in says so once; what it lacks goes without saying.
            Check::Goal { .. } if is_unfilled && rule.info.when != When::Always => {}
            Check::Goal { each, together } => {
                let rule = GoalRule { info: &rule.info, level, each: *each, together: together.as_ref() };
                each_goal::run(&rule, &facts, settings, &mut asked, &mut diagnostics);
            }
            Check::Portfolio(_) | Check::Engine => {}
        }
    }
    one_cause_one_finding(&mut diagnostics);
    if !settings.strict && settings.depth.is_none() {
        ask_for_nothing_told(&facts, &mut diagnostics);
    }
    let held = if settings.suppressions { suppression::apply(&document, settings, &mut diagnostics) } else { Vec::new() };
    sort(&mut diagnostics);
    tell_once(&mut diagnostics);
    let summary = Summary::new(path, &facts, settings);
    if memory == Memory::Left {
        forget(facts);
        forget(reading);
        forget(document);
    }
    FileReport { diagnostics, summary, held, ..FileReport::new(path, String::new(), outcome) }
}

/// Where titles and labels that nobody knows may tell it, a plan is asked for nothing beyond the basics, unless it lacks more than there
/// are of them.
fn ask_for_nothing_told(file: &FileFacts<'_, '_>, diagnostics: &mut Vec<Diagnostic>) {
    let beyond = |rule: &RuleInfo| {
        rule.when == When::Complete && matches!(rule.group, Group::Feasibility | Group::Alignment | Group::Support)
    };
    let may_tell = file.goals.first().is_some_and(GoalFacts::has_unknown_parts);
    if may_tell && diagnostics.iter().filter(|found| beyond(found.rule)).count() <= file.reading.unplaced {
        diagnostics.retain(|found| !beyond(found.rule));
    }
}

/// Key results are goals and indicators at once: what is said about one is not said about the other again, nor about words in it or
/// around it.
fn one_cause_one_finding(diagnostics: &mut Vec<Diagnostic>) {
    let is_vanity = |found: &Diagnostic| found.rule.code == rules::VANITY_METRIC.info.code;
    if !diagnostics.iter().any(is_vanity) {
        return;
    }
    let judges = |found: &Diagnostic| found.rule.group == Group::Clarity;
    let mut order: Vec<usize> =
        (0..diagnostics.len()).filter(|at| is_vanity(&diagnostics[*at]) || judges(&diagnostics[*at])).collect();
    order.sort_by_key(|at| {
        let found = &diagnostics[*at];
        (found.span.start(), Reverse(found.span.end()), is_vanity(found))
    });
    let mut again = vec![false; diagnostics.len()];
    // What begins before and does not end before holds the words.
    let mut furthest = 0;
    for &at in &order {
        let end = diagnostics[at].span.end();
        again[at] = is_vanity(&diagnostics[at]) && end <= furthest;
        furthest = furthest.max(end);
    }
    // What begins behind and does not end behind stands in them.
    let mut nearest = usize::MAX;
    for &at in order.iter().rev() {
        let end = diagnostics[at].span.end();
        if judges(&diagnostics[at]) {
            nearest = nearest.min(end);
        }
        again[at] |= is_vanity(&diagnostics[at]) && nearest <= end;
    }
    let mut again = again.into_iter();
    diagnostics.retain(|_| !again.next().unwrap_or_default());
}

/// What several goals take over from one place, as YAML's `<<` lets them, is told there once. The findings are in order.
fn tell_once(diagnostics: &mut Vec<Diagnostic>) {
    diagnostics.dedup_by(|again, found| {
        again.rule.code == found.rule.code
            && again.span == found.span
            && again.message == found.message
            && again.details().goal == found.details().goal
    });
}

/// Puts findings into the order of the file; what stands at the same place in the order of the codes.
pub(crate) fn sort(diagnostics: &mut [Diagnostic]) {
    diagnostics.sort_by(|one, other| {
        let key = |diagnostic: &Diagnostic| (diagnostic.span.start(), diagnostic.rule.code, diagnostic.span.end());
        key(one).cmp(&key(other)).then_with(|| one.message.cmp(&other.message))
    });
}

/// A rule that the run itself reports, with its level when it is on.
fn engine_rule(rule: &'static Rule, settings: &Settings) -> Option<(&'static RuleInfo, Severity)> {
    settings.levels.of(&rule.info).map(|level| (&rule.info, level))
}
