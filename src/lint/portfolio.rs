//! One run over the goals of many files: what they say of each other.
//!
//! Every finding belongs to one goal, whatever files the run was given, and is told when that goal's file is one of them; of a commit
//! also when it brings the finding about.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnostic::Diagnostic;
use crate::diagnostic::FileIndex;
use crate::diagnostic::Findings;
use crate::facts::Known;
use crate::facts::Portfolio;
use crate::facts::Summary;
use crate::lint;
use crate::lint::FileReport;
use crate::lint::each_goal;
use crate::lint::sort;
use crate::lint::suppression;
use crate::rule_info::Code;
use crate::rule_info::Speaks;
use crate::rule_info::Threshold;
use crate::rules;
use crate::rules::Check;
use crate::rules::Rule;
use crate::settings::Settings;
use crate::text::Span;

/// A file of the run.
#[derive(Debug)]
pub struct Given<'a> {
    /// What was said about it so far; what its goals say of others is added.
    pub report: &'a mut FileReport,
    /// What holds for it.
    pub settings: &'a Settings,
    /// Its place among the files of the run.
    pub file: FileIndex,
    /// Of a file that the run was not given: all that is told about it.
    pub only: Option<&'a [Place]>,
}

/// A file that the run was not given, or as it was before.
#[derive(Debug)]
pub struct Other {
    /// What is known of it.
    pub summary: Summary,
    /// What holds for it.
    pub settings: Arc<Settings>,
}

/// The rule of a finding, and the words that it is about.
pub type Place = (Code, Span);

/// Whether other files may change what is said about this one: it names other goals, can be named by them, or reaches far.
#[must_use]
pub fn asks_others(report: &FileReport, settings: &Settings) -> bool {
    !report.held.is_empty() || names_others(&report.summary, settings)
}

/// Whether a file names other goals, can be named by them, or reaches far, and some rule asks for that.
pub(super) fn names_others(summary: &Summary, settings: &Settings) -> bool {
    let mut run = running(settings).peekable();
    run.peek().is_some() && {
        let counts_days = run.any(|rule| rule.info.thresholds.contains(&Threshold::CheckpointsPerMonth));
        summary.asks_others(settings, counts_days)
    }
}

/// The rules about goals of several files that run.
pub(super) fn running(settings: &Settings) -> impl Iterator<Item = &'static Rule> {
    let of_portfolio = rules::all().filter(|rule| matches!(rule.check, Check::Portfolio(_)));
    of_portfolio.filter(|rule| settings.levels.of(&rule.info).is_some())
}

/// Says what the goals of the given files and of all others say of each other, about the given ones. `others` are the files of the
/// repository that the run was not given; `passive` are files of the run about which nothing more is said. `is_there` tells of a path from
/// the root whether a file stands there that nobody read.
pub fn check_portfolio(given: &mut [Given<'_>], passive: &[Known<'_>], others: &[Other], is_there: impl Fn(&str) -> bool) {
    let found: Vec<Vec<Diagnostic>> = {
        let own = given.iter().map(|given| Known { summary: &given.report.summary, file: Some(given.file) });
        let elsewhere = others.iter().map(|other| Known { summary: &other.summary, file: None });
        let portfolio = Portfolio::new(own.chain(passive.iter().copied()).chain(elsewhere).collect()).with_unread_files(is_there);
        let of_given = |given: &Given<'_>| {
            let mut found = of_file(&portfolio, &given.report.path, given.settings);
            found.retain(|found| given.only.is_none_or(|only| only.contains(&(found.rule.code, found.span))));
            found
        };
        given.iter().map(of_given).collect()
    };
    let mut pointed_at: BTreeMap<FileIndex, Vec<Span>> = BTreeMap::new();
    for label in found.iter().flatten().flat_map(|found| &found.details().related) {
        if let Some(file) = label.file {
            pointed_at.entry(file).or_default().push(label.span);
        }
    }
    for (given, found) in given.iter_mut().zip(found) {
        let own = given.file;
        let report = &mut *given.report;
        report.pointed_at = pointed_at.remove(&own).unwrap_or_default();
        if given.only.is_some() {
            report.diagnostics.clear();
        }
        let from = report.diagnostics.len();
        report.diagnostics.extend(found);
        let told = report.diagnostics.len();
        for label in report.diagnostics[from..].iter_mut().flat_map(|found| &mut found.details_mut().related) {
            label.file = label.file.filter(|file| *file != own);
        }
        let held = std::mem::take(&mut report.held);
        suppression::apply_held(held, from, &mut report.diagnostics);
        if given.only.is_some() {
            report.diagnostics.truncate(told);
        }
        sort(&mut report.diagnostics);
    }
}

/// What the rules say about the goals of one file.
pub(super) fn of_file(portfolio: &Portfolio<'_>, path: &str, settings: &Settings) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for rule in rules::all() {
        let (Check::Portfolio(check), Some(level)) = (rule.check, settings.levels.of(&rule.info)) else { continue };
        for facts in portfolio.of_file(path) {
            let depth = settings.depth.map_or(facts.goal.depth, |least| facts.goal.depth.max(least));
            if let (Speaks::PerGoal, Some(level)) =
                (rule.info.depths.at(depth), each_goal::level_for(&rule.info, level, facts.goal.status))
            {
                check(&facts, settings, &mut Findings::new(&rule.info, level, Some(&facts.goal.id), &mut found));
            }
        }
    }
    found
}

/// Checks files of one repository together, in order of their paths.
#[must_use]
pub fn check_together(mut files: Vec<(&str, Vec<u8>)>, settings: &Settings) -> Vec<FileReport> {
    files.sort();
    let mut reports: Vec<FileReport> = files.into_iter().map(|(path, bytes)| lint::check_bytes(path, bytes, settings)).collect();
    let numbered = reports.iter_mut().zip(0..);
    let given = |(report, at)| Given { report, settings, file: FileIndex(at), only: None };
    let mut given: Vec<Given<'_>> = numbered.map(given).collect();
    check_portfolio(&mut given, &[], &[], |_| false);
    reports
}
