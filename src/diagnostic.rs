//! A finding, apart from how it is shown.

use std::borrow::Cow;
use std::fmt::Display;

use crate::rule_info::RuleInfo;
use crate::rule_info::Severity;
use crate::text::Span;

/// Words of a message: most are fixed, some hold the user's own.
pub type Message = Cow<'static, str>;

/// A second place that a finding speaks about.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Label {
    /// What to see there.
    pub message: Message,
    /// Where, in `file` when given, else in the finding's own file.
    pub span: Span,
    /// Another file, by its index in the run.
    pub file: Option<FileIndex>,
}

/// A file of the run, by its place in path order.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct FileIndex(pub u32);

/// Whether a fix may be applied without a second look.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Applicability {
    /// Keeps the meaning: `--fix`.
    Safe,
    /// May change the meaning: `--unsafe-fixes`.
    Unsafe,
}

/// Words to put in the place of others.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Edit {
    /// What is replaced; empty to insert.
    pub span: Span,
    /// What stands there afterwards.
    pub text: String,
}

/// Edits that mend a finding, all together or not at all.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fix {
    /// What the fix does, starting with a verb.
    pub title: Message,
    /// Whether it may be applied without a second look.
    pub applicability: Applicability,
    /// The edits, in order, not overlapping.
    pub edits: Vec<Edit>,
}

impl Edit {
    /// Puts `text` in the place of `span`.
    pub fn replace(span: Span, text: impl Into<String>) -> Self {
        Self { span, text: text.into() }
    }
}

impl Fix {
    /// A fix that keeps the meaning.
    pub fn safe(title: impl Into<Message>, edits: impl Into<Vec<Edit>>) -> Self {
        Self { title: title.into(), applicability: Applicability::Safe, edits: edits.into() }
    }
}

/// What silenced a finding.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Suppressed {
    /// The reason the author gave.
    pub reason: Option<String>,
    /// The suppression itself; `None` when a baseline holds the finding.
    pub span: Option<Span>,
}

/// What a finding has beyond its place, rule and message.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Details {
    /// A note under the words, when they need one.
    pub label: Option<Message>,
    /// Other places it speaks about.
    pub related: Vec<Label>,
    /// How to mend it, starting with a verb or as a question.
    pub help: Option<Message>,
    /// The smallest text to paste that satisfies the rule (YAML or Markdown as the goal is written), for what is missing.
    pub example: Option<Message>,
    /// Edits that mend it.
    pub fix: Option<Fix>,
    /// The goal it is about: its id within the file.
    pub goal: Option<String>,
    /// What else tells it apart from its like in the same goal (a field, a value): part of its identity.
    pub subject: Option<String>,
}

/// What a finding has of which only the line is kept.
static NO_DETAILS: Details =
    Details { label: None, related: Vec::new(), help: None, example: None, fix: None, goal: None, subject: None };

/// One finding in one file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Diagnostic {
    /// The rule.
    pub rule: &'static RuleInfo,
    /// How much it matters in this run.
    pub severity: Severity,
    /// What is the matter, lower case, without full stop.
    pub message: Message,
    /// The words it is about.
    pub span: Span,
    /// The rest, while anybody may ask for it.
    details: Option<Box<Details>>,
    /// What silenced it.
    pub suppressed: Option<Box<Suppressed>>,
}

impl Diagnostic {
    /// What it has beyond its place, rule and message; nothing but a fix when only its line was kept.
    #[must_use]
    pub fn details(&self) -> &Details {
        self.details.as_deref().unwrap_or(&NO_DETAILS)
    }

    /// The details, to change them.
    pub(crate) fn details_mut(&mut self) -> &mut Details {
        self.details.get_or_insert_default()
    }

    /// Gives up all but its place, rule, message and fix.
    pub(crate) fn keep_line(&mut self) {
        let fix = self.details.take().and_then(|details| details.fix);
        self.details = fix.map(|fix| Box::new(Details { fix: Some(fix), ..Details::default() }));
    }

    /// Every span that it names in its own file.
    pub fn spans(&self) -> impl Iterator<Item = Span> {
        let related = self.details().related.iter().filter(|label| label.file.is_none()).map(|label| label.span);
        let edits = self.details().fix.iter().flat_map(|fix| &fix.edits).map(|edit| edit.span);
        std::iter::once(self.span).chain(related).chain(edits)
    }
}

/// A finding in the making: everything but the rule and what the run decides.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Finding {
    message: Message,
    span: Span,
    label: Option<Message>,
    related: Vec<Label>,
    help: Option<Message>,
    example: Option<Message>,
    fix: Option<Fix>,
    subject: Option<String>,
    at_most: Severity,
}

impl Finding {
    /// A finding about the words at `span`.
    pub fn at(span: Span, message: impl Into<Message>) -> Self {
        Self {
            message: message.into(),
            span,
            label: None,
            related: Vec::new(),
            help: None,
            example: None,
            fix: None,
            subject: None,
            at_most: Severity::Error,
        }
    }

    /// With a note under the words.
    #[must_use]
    pub fn label(mut self, label: impl Into<Message>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// With a further note under the words, behind the one that is there.
    #[must_use]
    pub fn note(mut self, note: impl Into<Message>) -> Self {
        let note = note.into();
        self.label = Some(match self.label {
            Some(label) => format!("{label}; {note}").into(),
            None => note,
        });
        self
    }

    /// With a second place in the same file.
    #[must_use]
    pub fn related(mut self, span: Span, message: impl Into<Message>) -> Self {
        self.related.push(Label { message: message.into(), span, file: None });
        self
    }

    /// With a second place in another file of the run.
    #[must_use]
    pub fn related_in(mut self, file: FileIndex, span: Span, message: impl Into<Message>) -> Self {
        self.related.push(Label { message: message.into(), span, file: Some(file) });
        self
    }

    /// With a way to mend it.
    #[must_use]
    pub fn help(mut self, help: impl Into<Message>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// With a way to mend it, when one is known.
    #[must_use]
    pub fn help_if_known(mut self, help: Option<impl Into<Message>>) -> Self {
        self.help = help.map(Into::into);
        self
    }

    /// With the smallest text to paste, when that is wanted.
    #[must_use]
    pub fn example(mut self, example: Option<String>) -> Self {
        self.example = example.map(Message::Owned);
        self
    }

    /// With edits that mend it.
    #[must_use]
    pub fn fix(mut self, fix: Fix) -> Self {
        self.fix = Some(fix);
        self
    }

    /// Milder than the rule's own findings, because something else in the goal already makes up for it.
    #[must_use]
    pub fn as_advice(mut self) -> Self {
        self.at_most = Severity::Advice;
        self
    }

    /// With what tells it apart from its like in the same goal.
    #[must_use]
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }
}

/// Where one rule puts its findings about one goal or file. A rule cannot report under another's name.
#[derive(Debug)]
pub struct Findings<'a> {
    rule: &'static RuleInfo,
    severity: Severity,
    goal: Option<&'a str>,
    into: &'a mut Vec<Diagnostic>,
}

impl<'a> Findings<'a> {
    /// A sink for `rule` at `severity`, about `goal` when it is about one.
    pub fn new(rule: &'static RuleInfo, severity: Severity, goal: Option<&'a str>, into: &'a mut Vec<Diagnostic>) -> Self {
        Self { rule, severity, goal, into }
    }

    /// Reports a finding.
    pub fn push(&mut self, finding: Finding) {
        let Finding { message, span, label, related, help, example, fix, subject, at_most } = finding;
        self.into.push(Diagnostic {
            rule: self.rule,
            severity: self.severity.min(at_most),
            message,
            span,
            details: Some(Box::new(Details { label, related, help, example, fix, goal: self.goal.map(str::to_owned), subject })),
            suppressed: None,
        });
    }
}

/// The user's own words for a message: one line, in backquotes, cut after about eighty characters.
#[must_use]
pub fn quoted(words: &str) -> String {
    const LONGEST: usize = 80;
    let mut shown: String = words.split_whitespace().collect::<Vec<_>>().join(" ").replace('`', "'");
    if let Some((cut, _)) = shown.char_indices().nth(LONGEST) {
        let cut = shown.get(..cut).and_then(|kept| kept.rfind(' ')).unwrap_or(cut);
        shown.truncate(cut);
        shown.push_str(" …");
    }
    format!("`{shown}`")
}

/// Names as a sentence lists them: "one, two and three".
#[must_use]
pub fn listed(names: &[&str], conjunction: &str) -> String {
    match names {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [others @ .., last] => format!("{} {conjunction} {last}", others.join(", ")),
    }
}

/// A number of things: `1 checkpoint`, `2 checkpoints`.
#[must_use]
pub fn counted(number: usize, thing: &str) -> String {
    format!("{number} {thing}{}", if number == 1 { "" } else { "s" })
}

/// So much at least and at most: `3 to 5`, or `3` where both are one.
#[must_use]
pub fn from_to<N: Copy + Display + PartialEq>(least: N, most: N) -> String {
    if least == most { least.to_string() } else { format!("{least} to {most}") }
}

/// A number with its words: `1 file is`, `2 files are`.
#[must_use]
pub fn one_or_many(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bounds_that_are_one_are_told_once() {
        assert_eq!((from_to(3, 5).as_str(), from_to(2, 2).as_str()), ("3 to 5", "2"));
    }

    #[test]
    fn words_are_quoted_in_one_line() {
        for (words, expected) in [
            ("read", "`read`"),
            ("a `b`\n  c", "`a 'b' c`"),
            (
                "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen",
                "`one two three four five six seven eight nine ten eleven twelve thirteen …`",
            ),
        ] {
            assert_eq!(quoted(words), expected);
        }
        let unbroken = "é".repeat(90);
        assert_eq!(quoted(&unbroken).chars().count(), 84);
    }

    #[test]
    fn one_is_singular() {
        assert_eq!((counted(1, "goal"), counted(0, "goal")), ("1 goal".to_owned(), "0 goals".to_owned()));
    }
}
