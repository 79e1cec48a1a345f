//! Which suppression silences a finding: the first of those that name its rule or group and cover its line.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::collections::HashMap;

use super::Entry;
use super::Target;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::Suppressed;
use crate::text::LineIndex;

/// Marks the findings that entries silence, and the entries that silence one.
pub(super) fn silence(entries: &mut [Entry<'_>], diagnostics: &mut [Diagnostic], index: &LineIndex) {
    let silencing = silencing(entries, diagnostics, index);
    for (diagnostic, silencing) in diagnostics.iter_mut().zip(silencing) {
        if let Some(entry) = silencing.and_then(|at| entries.get_mut(at)) {
            entry.used = true;
            let reason = entry.reason.map(str::to_owned);
            diagnostic.suppressed = Some(Box::new(Suppressed { reason, span: Some(entry.comment) }));
        }
    }
}

/// For each finding, the place of the entry that silences it.
fn silencing(entries: &[Entry<'_>], diagnostics: &[Diagnostic], index: &LineIndex) -> Vec<Option<usize>> {
    let mut lines: Vec<(usize, usize)> =
        diagnostics.iter().enumerate().map(|(at, diagnostic)| (index.line_of(diagnostic.span.start()), at)).collect();
    lines.sort_unstable();
    let mut by_target: HashMap<Target, Vec<usize>> = HashMap::new();
    for (at, entry) in entries.iter().enumerate() {
        by_target.entry(entry.target).or_default().push(at);
    }
    let mut silencing: Vec<Option<usize>> = vec![None; diagnostics.len()];
    #[expect(clippy::iter_over_hash_type, reason = "the least place is kept, in whatever order they come")]
    for (target, mut opening) in by_target {
        opening.sort_by_key(|at| Reverse(*entries[*at].lines.start()));
        // Those that began above the line; the first that was written counts.
        let mut open = BinaryHeap::new();
        for &(line, at) in lines.iter().filter(|(_, at)| target.names(&diagnostics[*at])) {
            while let Some(entry) = opening.pop_if(|entry| *entries[*entry].lines.start() <= line) {
                open.push(Reverse(entry));
            }
            while open.peek().is_some_and(|Reverse(entry)| *entries[*entry].lines.end() < line) {
                open.pop();
            }
            let first = open.peek().map(|Reverse(entry)| *entry);
            silencing[at] = silencing[at].into_iter().chain(first).min();
        }
    }
    silencing
}
