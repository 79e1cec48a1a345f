//! The names by which the configuration calls aspects.

use super::same_name;
use crate::goal::Aspect;

/// The aspect that the configuration calls by this name.
#[must_use]
pub fn aspect_by_name(name: &str) -> Option<Aspect> {
    NAMES.iter().find(|(known, _)| same_name(known, name)).map(|(_, aspect)| *aspect)
}

/// The name by which the configuration calls an aspect.
#[must_use]
pub fn aspect_name(aspect: Aspect) -> &'static str {
    NAMES.iter().find(|(_, known)| *known == aspect).map_or("", |(name, _)| name)
}

/// All names of aspects, in the order of the documentation.
pub fn aspect_names() -> impl Iterator<Item = &'static str> + Clone {
    NAMES.iter().map(|(name, _)| *name)
}

/// The names by which the configuration calls aspects.
#[rustfmt::skip]
static NAMES: &[(&str, Aspect)] = &[
    ("why", Aspect::Why), ("values", Aspect::Values), ("non-negotiables", Aspect::NonNegotiables), ("life", Aspect::Life),
    ("gaps", Aspect::Gaps), ("evidence", Aspect::Evidence), ("baseline", Aspect::Baseline), ("stakeholders", Aspect::Stakeholders),
    ("mentors", Aspect::Mentors), ("coach", Aspect::Coach), ("hr", Aspect::HumanResources), ("peers", Aspect::Peers),
    ("support", Aspect::Support), ("feedback", Aspect::Feedback), ("habits", Aspect::Habits), ("review", Aspect::Review),
    ("recovery", Aspect::Recovery), ("mobility", Aspect::Mobility), ("market", Aspect::Market), ("role", Aspect::TargetRole),
    ("visa", Aspect::Visa), ("credentials", Aspect::Credentials), ("language", Aspect::Language), ("network", Aspect::Network),
    ("tax", Aspect::Tax), ("family", Aspect::Family), ("contingency", Aspect::Contingency), ("indicators", Aspect::Indicators),
    ("checkpoints", Aspect::Checkpoints), ("actions", Aspect::Actions), ("timeline", Aspect::Timeline), ("resources", Aspect::Resources),
    ("past", Aspect::Past), ("notes", Aspect::Notes),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_aspect_has_its_name() {
        for (name, aspect) in NAMES {
            assert_eq!(aspect_by_name(name), Some(*aspect));
            assert_eq!(aspect_name(*aspect), *name);
        }
        assert_eq!(aspect_by_name("Non Negotiables"), Some(Aspect::NonNegotiables));
    }
}
