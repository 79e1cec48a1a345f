//! Which suppression silences a finding: the first of those that name its rule or group and cover its line.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::collections::HashMap;

use super::Target;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::Suppressed;
use crate::text::Span;

/// What one name in a suppression silences: findings of a rule or group that begin in some lines.
#[derive(Clone, Debug)]
pub(super) struct Cover {
    pub(super) target: Target,
    /// The lines, with the break of the last one.
    pub(super) extent: Span,
    pub(super) reason: Option<String>,
    pub(super) comment: Span,
    /// Whether it silences anything.
    pub(super) used: bool,
}

/// Marks the findings that are covered, and the covers that silence one.
pub(super) fn silence<'c, 'd>(
    covers: impl Iterator<Item = &'c mut Cover>,
    diagnostics: impl Iterator<Item = &'d mut Diagnostic>,
) {
    let mut covers: Vec<&mut Cover> = covers.collect();
    let mut diagnostics: Vec<&mut Diagnostic> = diagnostics.collect();
    let silencing = silencing(&covers, &diagnostics);
    for (diagnostic, silencing) in diagnostics.iter_mut().zip(silencing) {
        if let Some(cover) = silencing.and_then(|at| covers.get_mut(at)) {
            cover.used = true;
            let suppressed = Suppressed { reason: cover.reason.clone(), span: Some(cover.comment) };
            diagnostic.suppressed = Some(Box::new(suppressed));
        }
    }
}

/// For each finding, the place of the cover that silences it.
fn silencing(covers: &[&mut Cover], diagnostics: &[&mut Diagnostic]) -> Vec<Option<usize>> {
    let mut starts: Vec<(usize, usize)> =
        diagnostics.iter().enumerate().map(|(at, diagnostic)| (diagnostic.span.start(), at)).collect();
    starts.sort_unstable();
    let mut by_target: HashMap<Target, Vec<usize>> = HashMap::new();
    for (at, cover) in covers.iter().enumerate() {
        by_target.entry(cover.target).or_default().push(at);
    }
    let mut silencing: Vec<Option<usize>> = vec![None; diagnostics.len()];
    #[expect(clippy::iter_over_hash_type, reason = "the least place is kept, in whatever order they come")]
    for (target, mut opening) in by_target {
        opening.sort_by_key(|at| Reverse(covers[*at].extent.start()));
        // Those that began above the finding; the first that was written counts.
        let mut open = BinaryHeap::new();
        for &(start, at) in starts.iter().filter(|(_, at)| target.names(diagnostics[*at])) {
            while let Some(cover) = opening.pop_if(|cover| covers[*cover].extent.start() <= start) {
                open.push(Reverse(cover));
            }
            while open.peek().is_some_and(|Reverse(cover)| covers[*cover].extent.end() <= start) {
                open.pop();
            }
            let first = open.peek().map(|Reverse(cover)| *cover);
            silencing[at] = silencing[at].into_iter().chain(first).min();
        }
    }
    silencing
}
