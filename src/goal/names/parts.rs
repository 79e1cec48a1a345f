//! Keys inside the mappings of front matter.

use super::index;
use super::index::Index;

/// What the keys inside a checkpoint, indicator, action, support or mobility mapping mean.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[expect(missing_docs, reason = "each is the word that the mapping uses")]
pub enum Part {
    Date,
    Name,
    Indicators,
    Status,
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
        "action", "do", "step", "task", "indicator", "metric", "objective"]),
    (Part::Indicators, &["indicators", "indicator", "measure", "measures", "metrics", "evidence", "key-results", "success-criteria"]),
    (Part::Status, &["status", "state", "done", "completed", "complete"]),
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
