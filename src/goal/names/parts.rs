//! Keys inside the mappings of front matter.

use super::choices::INDICATOR_KINDS;
use super::index;
use super::index::Index;
use super::keys::LONGEST;
use super::slips::Written;
use super::slips::letters_of;
use crate::goal::IndicatorKind;

/// What the keys inside a checkpoint, indicator, action, support or mobility mapping mean.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[expect(missing_docs, reason = "each is the word that the mapping uses")]
pub enum Part {
    Date,
    Name,
    Indicators,
    Status,
    Figure,
    Kind,
    Leverage,
    Who,
    How,
    Cadence,
    Market,
    Role,
    Visa,
    Credentials,
    Language,
    Network,
    Tax,
    Family,
    Contingency,
}

#[rustfmt::skip]
static PARTS: &[(Part, &[&str])] = &[
    (Part::Date, &["date", "by", "due", "deadline", "when", "due-date", "target-date", "end"]),
    (Part::Name, &["name", "outcome", "what", "text", "title", "description", "goal", "statement", "result", "checkpoint", "milestone",
        "action", "do", "step", "task", "indicator", "metric", "objective", "kr", "key-result"]),
    (Part::Indicators, &["indicators", "indicator", "measure", "measures", "metrics", "evidence", "key-results", "success-criteria"]),
    (Part::Status, &["status", "state", "done", "completed", "complete"]),
    (Part::Figure, &["target", "value", "expected"]),
    (Part::Kind, &["kind", "type"]),
    (Part::Leverage, &["leverage", "high-leverage", "impact", "priority"]),
    (Part::Who, &["who", "from", "person", "people", "with"]),
    (Part::How, &["how", "method", "via"]),
    (Part::Cadence, &["cadence", "rhythm", "frequency", "how-often", "every"]),
    (Part::Market, &["market", "country", "region", "target-market", "city", "location", "where"]),
    (Part::Role, &["role", "target-role", "position"]),
    (Part::Visa, &["visa", "work-permit", "permit", "immigration", "right-to-work", "work-authorization", "work-authorisation"]),
    (Part::Credentials, &["credentials", "credential", "credential-recognition", "recognition", "licence", "license", "qualifications"]),
    (Part::Language, &["language", "languages"]),
    (Part::Network, &["network", "contacts", "local-contacts", "local-network"]),
    (Part::Tax, &["tax", "taxes"]),
    (Part::Family, &["family", "partner", "children", "spouse"]),
    (Part::Contingency, &["contingency", "plan-b", "fallback", "alternatives", "alternative", "backup"]),
];

/// All names by their hash.
static INDEX: Index<512> = {
    let mut index = Index::new();
    let mut part = 0;
    while part < PARTS.len() {
        let mut name = 0;
        while name < PARTS[part].1.len() {
            index.add(&index::NAME, PARTS[part].1[name], part, name);
            name += 1;
        }
        part += 1;
    }
    index
};

/// What a key inside a mapping stands for.
#[must_use]
pub fn find_part(name: &str) -> Option<Part> {
    INDEX.find(&index::NAME, name, |part, name| PARTS[part].1[name]).map(|(part, _)| PARTS[part].0)
}

/// The part, among some, for which an unknown name is a slip of the pen, and its known name.
#[must_use]
pub fn nearest_part(name: &str, among: &[Part]) -> Option<(Part, &'static str)> {
    let among = PARTS.iter().filter(|(part, _)| among.contains(part));
    nearest(name, among.flat_map(|(part, names)| names.iter().map(|known| (*part, *known))))
}

/// The kind of indicators for which an unknown name is a slip of the pen, and its known name.
#[must_use]
pub fn nearest_kind(name: &str) -> Option<(IndicatorKind, &'static str)> {
    nearest(name, INDICATOR_KINDS.iter().map(|kind| (kind.value, kind.name)))
}

/// What the nearest of some names stands for. One that differs in number alone may well be a key of the author's own here.
fn nearest<T>(name: &str, known: impl Iterator<Item = (T, &'static str)>) -> Option<(T, &'static str)> {
    if name.len() > LONGEST {
        return None;
    }
    let written = Written::new(name);
    let near = known.filter_map(|(means, known)| {
        let letters = letters_of(known);
        Some((written.slips(&letters)?, letters, (means, known)))
    });
    let (_, letters, nearest) = near.min_by_key(|(slips, ..)| *slips)?;
    let is_number = written.letters.strip_suffix(b"s") == Some(&letters) || letters.strip_suffix(b"s") == Some(&written.letters);
    (!is_number && !written.is_other_word(&letters)).then_some(nearest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_slips_are_parts() {
        let among = [Part::Date, Part::Name, Part::Status, Part::Leverage];
        for (name, expected) in [
            ("outcme", Some("outcome")),
            ("Dedline", Some("deadline")),
            ("targt date", Some("target-date")),
            ("outcomes", None),
            ("stage", None),
            ("dat", None),
            ("owner", None),
            ("evidnce", None),
        ] {
            assert_eq!(nearest_part(name, &among).map(|(_, known)| known), expected, "{name}");
        }
        assert_eq!(nearest_kind("leding"), Some((IndicatorKind::Leading, "leading")));
        assert_eq!(nearest_kind("lending"), None);
        assert_eq!(nearest_kind("loading"), None);
    }
}
