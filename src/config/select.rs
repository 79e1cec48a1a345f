//! Which rules run, and at which level: layers of choices, the command line over the overrides over the configuration.

use crate::rule_info::Code;
use crate::rule_info::Group;
use crate::rule_info::Set;
use crate::rule_info::Severity;
use crate::rules;
use crate::settings::Levels;

/// A name in a choice of rules. Ordered: what names fewer rules comes later and wins.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Selector {
    /// `all`.
    All,
    /// `strict`: the recommended rules and those that only run when asked for.
    Strict,
    /// `recommended`.
    Recommended,
    /// The rules of a group.
    Group(Group),
    /// One rule.
    Rule(Code),
}

/// The sets, by the names that choices use.
pub const SETS: [(&str, Selector); 3] =
    [("all", Selector::All), ("recommended", Selector::Recommended), ("strict", Selector::Strict)];

impl Selector {
    /// Reads the name of a set, the name of a group, or the code or name of a rule.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        let set = SETS.into_iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, selector)| selector);
        let group = || Group::ALL.into_iter().find(|group| group.name().eq_ignore_ascii_case(name)).map(Self::Group);
        set.or_else(group).or_else(|| rules::find(name).map(|rule| Self::Rule(rule.info.code)))
    }

    /// The known name that is closest to one that is not known.
    #[must_use]
    pub fn nearest(name: &str) -> Option<&'static str> {
        super::keys::nearest(name, SETS.map(|(set, _)| set)).or_else(|| rules::nearest(name))
    }

    /// Whether it names a rule.
    #[must_use]
    pub fn names(self, rule: &rules::Rule) -> bool {
        match self {
            Self::All | Self::Strict => true,
            Self::Recommended => rule.info.set == Set::Recommended,
            Self::Group(group) => rule.info.group == group,
            Self::Rule(code) => rule.info.code == code,
        }
    }

    /// How few rules it names.
    const fn rank(self) -> u8 {
        match self {
            Self::All | Self::Strict => 0,
            Self::Recommended => 1,
            Self::Group(_) => 2,
            Self::Rule(_) => 3,
        }
    }

    const RANKS: u8 = 4;
}

/// One layer of choices.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Choices {
    /// Replaces what ran before.
    pub select: Option<Vec<Selector>>,
    /// Runs as well.
    pub extend: Vec<Selector>,
    /// Does not run.
    pub ignore: Vec<Selector>,
    /// At which level.
    pub severity: Vec<(Selector, Severity)>,
}

/// What the layers, lowest first, decide: the levels, and whether the strict set was asked for.
///
/// Within a layer the name of a rule wins over the name of its group, and that over a set; between equals, `ignore` wins.
#[must_use]
pub(super) fn decide(layers: &[&Choices]) -> (Levels, bool) {
    let mut levels = Levels::default();
    if layers.iter().all(|layer| **layer == Choices::default()) {
        return (levels, false);
    }
    let mut strict = false;
    for layer in layers {
        let asks = |selectors: &[Selector]| selectors.iter().any(|selector| matches!(selector, Selector::All | Selector::Strict));
        strict = (strict && layer.select.is_none()) || layer.select.as_deref().is_some_and(asks) || asks(&layer.extend);
        strict &= !asks(&layer.ignore);
    }
    for rule in rules::all() {
        let mut runs = rule.info.set == Set::Recommended;
        let mut severity = rule.info.severity;
        for layer in layers {
            runs = runs_after(layer, rule, runs);
            let given = layer.severity.iter().filter(|(selector, _)| selector.names(rule)).max_by_key(|(selector, _)| *selector);
            severity = given.map_or(severity, |(_, given)| *given);
        }
        levels.decide(rule.info.code, runs.then_some(severity));
    }
    (levels, strict)
}

fn runs_after(layer: &Choices, rule: &rules::Rule, before: bool) -> bool {
    let mut runs = before && layer.select.is_none();
    for rank in 0..Selector::RANKS {
        let named = |selectors: &[Selector]| selectors.iter().any(|selector| selector.rank() == rank && selector.names(rule));
        runs |= layer.select.as_deref().is_some_and(named) || named(&layer.extend);
        runs &= !named(&layer.ignore);
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    fn choices(select: Option<&str>, extend: &str, ignore: &str, severity: &[(&str, Severity)]) -> Choices {
        let read = |names: &str| names.split_whitespace().map(|name| Selector::from_name(name).unwrap()).collect::<Vec<_>>();
        let severity = severity.iter().map(|(name, level)| (Selector::from_name(name).unwrap(), *level)).collect();
        Choices { select: select.map(read), extend: read(extend), ignore: read(ignore), severity }
    }

    /// What becomes of a recommended rule, its neighbour in the group, a rule of another group, and a strict one.
    fn check(layers: &[Choices], expected: &str) {
        let layers: Vec<&Choices> = layers.iter().collect();
        let (levels, strict) = decide(&layers);
        let level = |name| levels.of(&rules::find(name).unwrap().info).map_or("-", Severity::name);
        let shown = ["G102", "G101", "G303", "G105"].map(level).join(" ");
        assert_eq!(format!("{shown}{}", if strict { " strict" } else { "" }), expected, "{layers:?}");
    }

    #[test]
    fn what_names_fewer_rules_wins_within_a_layer() {
        check(&[], "error error error -");
        check(&[choices(Some("clarity"), "", "G102", &[])], "- error - advice");
        check(&[choices(None, "G102", "clarity", &[])], "error - error -");
        check(&[choices(None, "several-outcomes", "", &[])], "error error error advice");
        check(&[choices(Some("G102"), "", "G102", &[])], "- - - -");
        check(&[choices(None, "strict", "", &[])], "error error error advice strict");
        check(&[choices(Some("all"), "", "timeline", &[])], "error error - advice strict");
        check(&[choices(Some("recommended"), "", "", &[])], "error error error -");
        check(&[choices(None, "strict", "all", &[])], "- - - -");
        check(&[choices(Some("strict"), "", "recommended", &[])], "- - - advice strict");
    }

    #[test]
    fn a_later_layer_has_the_last_word() {
        let below = choices(Some("clarity"), "", "G102", &[]);
        check(&[below.clone(), choices(None, "G303", "", &[])], "- error error advice");
        check(&[below, choices(Some("G102"), "", "", &[])], "error - - -");
        check(&[choices(None, "strict", "", &[]), choices(Some("clarity"), "", "", &[])], "error error - advice");
        check(&[choices(None, "", "G102", &[]), choices(None, "clarity", "", &[])], "error error error advice");
    }

    #[test]
    fn a_level_is_given_without_switching_a_rule_on() {
        let severity = [("clarity", Severity::Advice), ("G102", Severity::Warning)];
        check(&[choices(None, "", "", &severity)], "warning advice error -");
        let above = choices(None, "", "", &[("clarity", Severity::Error)]);
        check(&[choices(None, "", "", &severity), above], "error error error -");
    }
}
