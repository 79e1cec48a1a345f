//! Suppressions that wait for what the rules about goals of several files say.

use super::Entry;
use super::Target;
use super::fault;
use super::runs;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::Findings;
use crate::diagnostic::Suppressed;
use crate::lint::engine_rule;
use crate::rules;
use crate::settings::Settings;
use crate::text::LineIndex;
use crate::text::Span;

/// A suppression of rules about goals of several files, which waits for what they say.
#[derive(Clone, Debug)]
pub(crate) struct Held {
    target: Target,
    /// The lines that it covers, as bytes.
    reach: Span,
    reason: Option<String>,
    comment: Span,
    /// What is said when it silences nothing.
    unused: Option<Box<Diagnostic>>,
}

impl Held {
    /// Every span that is named when it silences nothing.
    pub(crate) fn spans(&self) -> impl Iterator<Item = Span> {
        self.unused.iter().flat_map(|unused| unused.spans())
    }
}

/// Marks which of the findings from `from` on the suppressions silence, and reports those that silence nothing.
pub(in crate::lint) fn apply_held(held: Vec<Held>, from: usize, diagnostics: &mut Vec<Diagnostic>) {
    for suppression in held {
        let mut used = false;
        for diagnostic in diagnostics.iter_mut().skip(from) {
            let first = Span::new(diagnostic.span.start(), diagnostic.span.start());
            if suppression.target.names(diagnostic) && suppression.reach.contains(first) {
                used = true;
                let suppressed = Suppressed { reason: suppression.reason.clone(), span: Some(suppression.comment) };
                diagnostic.suppressed.get_or_insert(Box::new(suppressed));
            }
        }
        diagnostics.extend(suppression.unused.filter(|_| !used).map(|unused| *unused));
    }
}

/// What a suppression silences and what is said when it does not, kept until the goals of all files are known.
pub(super) fn hold(entry: &Entry<'_>, text: &str, index: &LineIndex, settings: &Settings) -> Held {
    let last = (*entry.lines.end()).min(index.lines().saturating_sub(1));
    let reach = Span::new(index.line_start(*entry.lines.start()), index.line_span(text, last).end());
    let rule = engine_rule(rules::UNUSED_SUPPRESSION, settings).filter(|(rule, _)| runs(entry.target, rule.code, settings));
    let mut said = Vec::new();
    if let Some((rule, level)) = rule {
        Findings::new(rule, level, None, &mut said).push(fault::unused(entry, entry.names == 1, text));
    }
    Held {
        target: entry.target,
        reach,
        reason: entry.reason.map(str::to_owned),
        comment: entry.comment,
        unused: said.pop().map(Box::new),
    }
}
