//! Which goals are meant by a name, which share an id, and which support each other in a circle.

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::collections::VecDeque;
use std::collections::btree_map::Entry;

use super::GoalSummary;
use super::Known;
use super::Reference;

/// The names of goals and files, in small letters.
pub(super) struct Names<'p> {
    ids: BTreeMap<String, usize>,
    titles: BTreeMap<String, usize>,
    /// Files by path without ending, and by name alone; with the first goal of each.
    paths: BTreeMap<String, (usize, Option<usize>)>,
    stems: BTreeMap<String, (usize, Option<usize>)>,
    goals: &'p [(usize, &'p GoalSummary)],
}

impl<'p> Names<'p> {
    pub(super) fn new(files: &[Known<'p>], goals: &'p [(usize, &'p GoalSummary)]) -> Self {
        let mut names =
            Self { ids: BTreeMap::new(), titles: BTreeMap::new(), paths: BTreeMap::new(), stems: BTreeMap::new(), goals };
        for (at, (_, goal)) in goals.iter().enumerate() {
            if let Some(id) = &goal.given_id {
                names.ids.entry(id.value.to_lowercase()).or_insert(at);
            }
            names.titles.entry(goal.title.to_lowercase()).or_insert(at);
        }
        for (file, known) in files.iter().enumerate() {
            let first = goals.partition_point(|(of, _)| *of < file);
            let first = goals.get(first).filter(|(of, _)| *of == file).map(|_| first);
            let path = without_ending(&known.summary.path).to_lowercase();
            let stem = path.rsplit('/').next().unwrap_or(&path).to_owned();
            let known = names.stems.entry(stem).or_insert((file, first));
            if known.1.is_none() {
                *known = (file, first);
            }
            names.paths.insert(path, (file, first));
        }
        names
    }

    /// What a name leads to: an id, a path from the file or the root, a file's name, or a goal's own words.
    pub(super) fn find(&self, name: &str, from: &str) -> Reference {
        let name = link_target(name).to_lowercase();
        // A page somewhere else, which nobody reads here.
        if name.contains("://") {
            return Reference::File;
        }
        if let Some(goal) = self.ids.get(&name) {
            return Reference::Goal(*goal);
        }
        let (path, fragment) = name.split_once('#').map_or((name.as_str(), None), |(path, fragment)| (path, Some(fragment)));
        let path = without_ending(path);
        let folder = from.rsplit_once('/').map_or("", |(folder, _)| folder).to_lowercase();
        let own = without_ending(from).to_lowercase();
        let beside = joined(&folder, path);
        let rooted = joined("", path);
        let file =
            if path.is_empty() { self.paths.get(&own) } else { self.paths.get(&beside).or_else(|| self.paths.get(&rooted)) };
        let stem = || self.stems.get(path).filter(|_| !path.contains('/'));
        match (file.or_else(stem), fragment) {
            (Some((file, first)), Some(fragment)) => {
                self.in_file(*file, fragment).or(first.map(Reference::Goal)).unwrap_or(Reference::File)
            }
            (Some((_, first)), None) => first.map_or(Reference::File, Reference::Goal),
            (None, _) => self.titles.get(&name).map_or(Reference::Nothing, |goal| Reference::Goal(*goal)),
        }
    }

    fn in_file(&self, file: usize, fragment: &str) -> Option<Reference> {
        let first = self.goals.partition_point(|(of, _)| *of < file);
        let mut own = self.goals.iter().enumerate().skip(first).take_while(|(_, (of, _))| *of == file);
        own.find(|(_, (_, goal))| goal.id.eq_ignore_ascii_case(fragment) || goal.title.eq_ignore_ascii_case(fragment))
            .map(|(at, _)| Reference::Goal(at))
    }
}

/// Where the file may stand that a name means, from the root: beside the file that names it, or below the root itself.
pub(super) fn places_of(name: &str, from: &str) -> impl Iterator<Item = String> {
    let target = link_target(name);
    let path = target.split_once('#').map_or(target, |(path, _)| path);
    let folder = from.rsplit_once('/').map_or("", |(folder, _)| folder);
    let is_rooted = path.starts_with('/') || folder.is_empty();
    let beside = (!is_rooted).then(|| format!("{folder}/{path}"));
    let below = [Some(path.trim_start_matches('/').to_owned()), beside].into_iter().flatten().filter(|path| !path.is_empty());
    below.flat_map(|path| ["", ".md", ".markdown"].map(|ending| format!("{path}{ending}")))
}

/// What a reference names: the target of a wiki link or link, without what only decorates it.
fn link_target(name: &str) -> &str {
    let name = name.trim().trim_start_matches('[').trim_end_matches(']');
    let name = name.split('|').next().unwrap_or(name);
    match name.split_once("](") {
        Some((_, target)) => target.trim_end_matches(')').trim(),
        None => name.trim(),
    }
}

fn without_ending(path: &str) -> &str {
    let path = path.strip_suffix(".md").or_else(|| path.strip_suffix(".markdown")).unwrap_or(path);
    path.trim_end_matches('/')
}

/// A path from a folder, without `.` and `..`.
fn joined(folder: &str, path: &str) -> String {
    let mut parts: Vec<&str> =
        if path.starts_with('/') { Vec::new() } else { folder.split('/').filter(|part| !part.is_empty()).collect() };
    for part in path.split(['/', '\\']).filter(|part| !part.is_empty() && *part != ".") {
        if part == ".." {
            parts.pop();
        } else {
            parts.push(part);
        }
    }
    parts.join("/")
}

/// For each goal whose id an earlier one has: the first of them.
pub(super) fn same_ids(goals: &[(usize, &GoalSummary)]) -> BTreeMap<usize, usize> {
    let mut first: BTreeMap<String, usize> = BTreeMap::new();
    let mut same = BTreeMap::new();
    for (at, (_, goal)) in goals.iter().enumerate() {
        let Some(id) = &goal.given_id else { continue };
        let known = *first.entry(id.value.to_lowercase()).or_insert(at);
        if known != at {
            same.insert(at, known);
        }
    }
    same
}

/// Most pairs of an id and a name that leads nowhere which are compared.
const MOST_PAIRS: usize = 1_000_000;

/// The ids, and the names of files with goals, that references which lead nowhere may mean, in small letters and as written.
pub(super) fn mistyped_names<'p>(
    files: &[Known<'p>],
    goals: &[(usize, &'p GoalSummary)],
    supports: &[Vec<Reference>],
) -> BTreeSet<(String, &'p str)> {
    let broken = supports.iter().flatten().filter(|reference| **reference == Reference::Nothing).count();
    if broken == 0 {
        return BTreeSet::new();
    }
    let given = goals.iter().filter_map(|(_, goal)| goal.given_id.as_ref());
    let filled = files.iter().filter(|known| !known.summary.goals.is_empty());
    let stems = filled.map(|known| without_ending(known.summary.path.rsplit('/').next().unwrap_or_default()));
    let ids: BTreeSet<_> = given.map(|id| id.value.as_str()).chain(stems).map(|name| (name.to_lowercase(), name)).collect();
    if ids.len().saturating_mul(broken) > MOST_PAIRS { BTreeSet::new() } else { ids }
}

/// The circles of support: for each group of goals that reach each other, its shortest circle through the first of them.
pub(super) fn circles(supports: &[Vec<Reference>]) -> BTreeMap<usize, Vec<usize>> {
    let next = |at: usize| {
        supports[at].iter().filter_map(|reference| if let Reference::Goal(goal) = reference { Some(*goal) } else { None })
    };
    let mut circles = BTreeMap::new();
    let mut taken = vec![false; supports.len()];
    for start in (0..supports.len()).filter(|at| !supports[*at].is_empty()) {
        if taken[start] {
            continue;
        }
        let mut from: BTreeMap<usize, usize> = BTreeMap::new();
        let mut open = VecDeque::from([start]);
        let mut last = None;
        while let Some(at) = open.pop_front() {
            if next(at).any(|goal| goal == start) {
                last = Some(at);
                break;
            }
            for goal in next(at).filter(|goal| *goal > start) {
                if let Entry::Vacant(vacant) = from.entry(goal) {
                    vacant.insert(at);
                    open.push_back(goal);
                }
            }
            if from.len() > LONGEST {
                break;
            }
        }
        let Some(mut at) = last else { continue };
        let mut circle = vec![at];
        while at != start {
            at = from[&at];
            circle.push(at);
        }
        circle.reverse();
        for at in &circle {
            taken[*at] = true;
        }
        circles.insert(start, circle);
    }
    circles
}

/// More goals than a chain of support has; the search for a circle ends there, so that the work stays in proportion.
const LONGEST: usize = 1_000;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn circles_are_found_once_and_from_their_first_goal() {
        let goal = Reference::Goal;
        for (supports, expected) in [
            (vec![vec![goal(1)], vec![goal(0)]], vec![vec![0, 1]]),
            (vec![vec![goal(0)]], vec![vec![0]]),
            (vec![vec![goal(1)], vec![goal(2)], vec![goal(1)]], vec![vec![1, 2]]),
            (vec![vec![goal(1)], vec![goal(2)], vec![Reference::Nothing]], vec![]),
            (vec![vec![goal(2)], vec![goal(0)], vec![goal(1)]], vec![vec![0, 2, 1]]),
        ] {
            assert_eq!(circles(&supports).into_values().collect::<Vec<_>>(), expected, "{supports:?}");
        }
    }

    #[test]
    fn links_are_read_as_their_targets() {
        for (name, expected) in [
            ("[[Lead the team]]", "Lead the team"),
            ("[[goals/lead|Lead]]", "goals/lead"),
            ("[Lead](lead.md)", "lead.md"),
            ("lead", "lead"),
        ] {
            assert_eq!(link_target(name), expected);
        }
        assert_eq!(joined("goals/long", "../lead"), "goals/lead");
        assert_eq!(joined("goals", "/lead"), "lead");
    }
}
