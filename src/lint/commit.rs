//! What a commit brings about in files that it leaves alone: a goal loses the one that it supports, a circle closes.
//!
//! Two portfolios are compared: the goals as they will be, and as they were. What was said before is no fault of the commit.

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::collections::HashSet;

use crate::diagnostic::Diagnostic;
use crate::facts::Known;
use crate::facts::Portfolio;
use crate::facts::Summary;
use crate::lint::portfolio::Other;
use crate::lint::portfolio::Place;
use crate::lint::portfolio::names_others;
use crate::lint::portfolio::of_file;
use crate::lint::portfolio::running;
use crate::rule_info::Code;

/// Whether other files may miss what a file said before the commit; `kept` are the paths that it leaves there.
#[must_use]
pub fn may_be_missed(before: &Other, kept: &BTreeSet<&str>) -> bool {
    let is_gone = !kept.contains(before.summary.path.as_str());
    is_gone && running(&before.settings).next().is_some() || names_others(&before.summary, &before.settings)
}

/// What is said about goals of the `others`, which the commit leaves alone, with its files as they are `now` and was not said with its
/// files as they were `before`; by the paths of these others.
#[must_use]
pub fn brought_about(now: &[&Summary], before: &[Other], others: &[Other]) -> BTreeMap<String, Vec<Place>> {
    let after = portfolio(now.iter().copied(), others);
    let found = others.iter().map(|other| (other, said(&after, other)));
    let mut found: Vec<(&Other, Vec<Diagnostic>)> = found.filter(|(_, found)| !found.is_empty()).collect();
    if found.is_empty() {
        return BTreeMap::new();
    }
    let earlier = portfolio(before.iter().map(|before| &before.summary), others);
    let mut known = Said::default();
    for other in before.iter().chain(others) {
        for found in said(&earlier, other) {
            known.add(&other.summary.path, &found);
        }
    }
    for (other, found) in &mut found {
        found.retain(|found| !known.has(&other.summary.path, found));
    }
    let places = |found: Vec<Diagnostic>| found.iter().map(place).collect();
    let new = found.into_iter().filter(|(_, found)| !found.is_empty());
    new.map(|(other, found)| (other.summary.path.clone(), places(found))).collect()
}

fn portfolio<'a>(changed: impl Iterator<Item = &'a Summary>, others: &'a [Other]) -> Portfolio<'a> {
    let others = others.iter().map(|other| &other.summary);
    Portfolio::new(changed.chain(others).map(|summary| Known { summary, file: None }).collect())
}

fn said(portfolio: &Portfolio<'_>, about: &Other) -> Vec<Diagnostic> {
    of_file(portfolio, &about.summary.path, &about.settings)
}

/// What was said before.
#[derive(Default)]
struct Said<'a> {
    places: HashSet<(&'a str, Place)>,
    /// A crowded month may show at any of its checkpoints.
    subjects: HashSet<(Code, String)>,
}

impl<'a> Said<'a> {
    fn add(&mut self, path: &'a str, found: &Diagnostic) {
        self.places.insert((path, place(found)));
        self.subjects.extend(found.details().subject.clone().map(|subject| (found.rule.code, subject)));
    }

    /// Whether the finding is one of these: at the same place, or about the same subject.
    fn has(&self, path: &str, found: &Diagnostic) -> bool {
        let subject = || found.details().subject.clone().map(|subject| (found.rule.code, subject));
        self.places.contains(&(path, place(found))) || subject().is_some_and(|subject| self.subjects.contains(&subject))
    }
}

fn place(found: &Diagnostic) -> Place {
    (found.rule.code, found.span)
}
