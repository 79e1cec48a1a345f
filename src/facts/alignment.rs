//! How a goal fits the person: why it matters, what it may not cost, and when there is rest.

use crate::document::BlockKind;
use crate::document::Document;
use crate::document::Entry;
use crate::document::FrontMatter;
use crate::document::Value;
use crate::facts::Answered;
use crate::facts::GoalFacts;
use crate::facts::said::Topic;
use crate::goal::Aspect;

/// The aspects that tell how a goal fits the rest of life.
const LIFE: [Aspect; 8] = [
    Aspect::NonNegotiables,
    Aspect::Values,
    Aspect::Life,
    Aspect::Mobility,
    Aspect::Family,
    Aspect::Market,
    Aspect::Visa,
    Aspect::Contingency,
];

/// Whether a file says that its goals are those of a team or company: by a key of its front matter or in its first heading.
pub(super) fn is_of_a_group(document: &Document<'_>) -> bool {
    const KEYS: &[&str] = &["team", "teams", "department", "owners", "squad", "division"];
    const GROUPS: &[&str] = &[
        "team", "teams", "department", "company", "division", "organisation", "organization", "club", "society", "association",
        "charity", "council", "parish", "committee", "guild", "squad", "startup", "nonprofit", "clinic", "hospital", "faculty",
    ];
    let named =
        |entry: &Entry<'_>| KEYS.iter().any(|key| entry.key.value.eq_ignore_ascii_case(key)) && entry.value.value != Value::Null;
    if let FrontMatter::Mapping(block) = &document.front_matter
        && (block.keys.entries.iter().any(named) || is_filed_as_okr(&block.keys.entries))
    {
        return true;
    }
    let first = document.body.blocks.iter().find(|block| matches!(block.kind, BlockKind::Heading(_)));
    first.is_some_and(|first| {
        let lower = first.inline.text.to_lowercase();
        let (mut okrs, mut group, mut goals) = (false, false, false);
        for word in lower.split(|character: char| !character.is_alphanumeric()) {
            match word {
                "my" | "me" | "i" | "personal" => return false,
                "okrs" | "okr" | "kpis" => okrs = true,
                "goals" | "objectives" | "targets" | "priorities" => goals = true,
                _ => group |= GROUPS.contains(&word),
            }
        }
        okrs || group && goals
    })
}

/// Whether a text says "we" and "our", and never "I" or "my".
pub(super) fn speaks_for_several(document: &Document<'_>) -> bool {
    /// So many bytes tell who speaks.
    const ENOUGH: usize = 20_000;
    let says = |words: &&str| memchr::memmem::find(document.text.as_bytes(), words.as_bytes()).is_some();
    if ![" we ", "We ", " our ", "Our ", " us "].iter().any(says) {
        return false;
    }
    let (mut several, mut length) = (0, 0);
    for text in document.body.blocks.iter().map(|block| block.inline.text.as_bytes()) {
        length += text.len();
        for word in text.split(|letter| !letter.is_ascii_alphabetic() && letter.is_ascii()) {
            match word {
                b"I" | b"i" | b"my" | b"My" | b"me" => return false,
                b"we" | b"We" | b"our" | b"Our" | b"us" => several += 1,
                _ => {}
            }
        }
        if length > ENOUGH {
            break;
        }
    }
    several > 1
}

/// Whether the type or a tag of a file is `okr`, and none says that they are a person's own.
fn is_filed_as_okr(entries: &[Entry<'_>]) -> bool {
    let filed =
        entries.iter().filter(|entry| ["type", "tags", "tag"].iter().any(|key| entry.key.value.eq_ignore_ascii_case(key)));
    let values = filed.flat_map(|entry| match &entry.value.value {
        Value::List(values) => values.as_slice(),
        _ => std::slice::from_ref(&entry.value),
    });
    let words = values.filter_map(|node| match &node.value {
        Value::Scalar(scalar) => Some(scalar.text.as_ref()),
        _ => None,
    });
    let words = words.flat_map(|text| text.split(|mark: char| !mark.is_alphanumeric()));
    let is = |word: &str, known: &[&str]| known.iter().any(|known| word.eq_ignore_ascii_case(known));
    words.clone().any(|word| is(word, &["okr", "okrs"]))
        && !words.into_iter().any(|word| is(word, &["personal", "me", "private"]))
}

impl GoalFacts<'_, '_> {
    /// Why the goal matters.
    #[must_use]
    pub fn why(&self) -> Answered {
        self.answered(&[Aspect::Why], &[Topic::Why])
    }

    /// How it fits life: values, limits, trade-offs, family, where to live.
    #[must_use]
    pub fn life_fit(&self) -> Answered {
        self.answered(&LIFE, &[Topic::Life])
    }

    /// Rest, reward and celebration.
    #[must_use]
    pub fn recovery(&self) -> Answered {
        self.answered(&[Aspect::Recovery], &[Topic::Recovery])
    }
}
