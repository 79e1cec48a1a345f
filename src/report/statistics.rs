//! How often each rule fired.

use std::collections::BTreeMap;
use std::io;
use std::io::Write;

use super::Paint;
use super::Run;

/// Writes a line for each rule that fired, the most frequent first.
///
/// # Errors
/// When writing fails.
pub fn write(run: Run<'_>, paint: Paint, out: &mut dyn Write) -> io::Result<()> {
    let mut counts = BTreeMap::new();
    for finding in run.findings() {
        let rule = finding.diagnostic.rule;
        let (count, level) = counts.entry(rule.code).or_insert((0_usize, finding.diagnostic.severity));
        *count += 1;
        *level = finding.diagnostic.severity.max(*level);
    }
    let names: BTreeMap<_, _> =
        run.findings().map(|finding| (finding.diagnostic.rule.code, finding.diagnostic.rule.name)).collect();
    let mut rows: Vec<_> = counts.into_iter().collect();
    rows.sort_by_key(|(code, (count, _))| (std::cmp::Reverse(*count), *code));
    let width = rows.first().map_or(0, |(_, (count, _))| count.to_string().len());
    for (code, (count, level)) in rows {
        let style = paint.severity(level);
        let name = names.get(&code).copied().unwrap_or_default();
        writeln!(out, "{count:width$}  {style}{:7}{style:#}  {code} {name}", level.name())?;
    }
    Ok(())
}
