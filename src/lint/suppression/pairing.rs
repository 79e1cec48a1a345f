//! Which directive ends what another started.

use std::collections::HashMap;

use super::Target;
use super::target;
use crate::lint::directive::Directive;
use crate::lint::directive::Reach;

/// What a name in a directive stands for, whatever its spelling.
#[derive(PartialEq, Eq, Hash)]
enum Meaning {
    Target(Target),
    /// No rule and no group: the name in small letters.
    Unknown(String),
}

impl Meaning {
    fn of(name: &str) -> Self {
        target(name).map_or_else(|| Self::Unknown(name.to_ascii_lowercase()), Self::Target)
    }
}

/// For each directive and each of its names, the directive that ends what it starts: the next end that has the name, or no name at all.
pub(super) fn closings(directives: &[Directive<'_>]) -> Vec<Vec<Option<usize>>> {
    let mut closings = vec![Vec::new(); directives.len()];
    let mut ends = HashMap::new();
    let mut end_of_all = None;
    for (at, directive) in directives.iter().enumerate().rev() {
        let names = directive.names.iter().map(|(name, _)| Meaning::of(name));
        match directive.reach {
            Reach::Start => {
                let first = |name: Meaning| ends.get(&name).copied().into_iter().chain(end_of_all).min();
                closings[at] = names.map(first).collect();
            }
            Reach::End if directive.names.is_empty() => end_of_all = Some(at),
            Reach::End => ends.extend(names.map(|name| (name, at))),
            Reach::Line | Reach::NextLine | Reach::File | Reach::Unknown => {}
        }
    }
    closings
}
