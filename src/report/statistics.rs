//! How often each rule fired.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::io;
use std::io::Write;

use super::Paint;
use super::Run;
use crate::diagnostic::Diagnostic;

/// Writes a line for each rule that fired, the most frequent first.
///
/// # Errors
/// When writing fails.
pub fn write(run: Run<'_>, paint: Paint, out: &mut dyn Write) -> io::Result<()> {
    let mut rows = BTreeMap::new();
    for finding in run.findings() {
        let Diagnostic { rule, severity, suppressed, .. } = finding.diagnostic;
        let (count, silenced, level, _) = rows.entry(rule.code).or_insert((0_usize, 0_usize, *severity, rule.name));
        *count += 1;
        *silenced += usize::from(suppressed.is_some());
        *level = (*severity).max(*level);
    }
    let mut rows: Vec<_> = rows.into_iter().collect();
    rows.sort_by_key(|(code, (count, ..))| (Reverse(*count), *code));
    let width = rows.first().map_or(0, |(_, (count, ..))| count.to_string().len());
    for (code, (count, silenced, level, name)) in rows {
        let style = paint.severity(level);
        let silenced = if silenced > 0 { format!(" ({silenced} suppressed)") } else { String::new() };
        writeln!(out, "{count:width$}  {style}{:7}{style:#}  {code} {name}{silenced}", level.name())?;
    }
    Ok(())
}
