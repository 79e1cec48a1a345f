//! What a title or heading says about the file below it: that it holds somebody's goals, or that it is about goals.

use crate::document::BlockKind;
use crate::document::Document;
use crate::document::Inline;
use crate::goal::names::Apart;
use crate::goal::names::GoalWord;
use crate::goal::names::Senses;
use crate::goal::names::read_title;
use crate::goal::reading::titles::holds_year;
use crate::goal::reading::titles::plain::Plain;
use crate::goal::reading::titles::sought::sought;

/// Whether a heading says that the file holds somebody's goals. Below the top, a bare "Goals" may be a software's or a meeting's.
pub(super) fn announces(inline: &Inline<'_>, level: u8) -> bool {
    let plain = Plain::of(&inline.text);
    let dated = holds_year(&plain);
    let senses = read_title(&plain, dated);
    let strong = level <= 1 || dated || is_personal(&plain) || plain.starts_with("smart goal");
    let wanted = senses.goals != Some(GoalWord::One)
        || plain.ends_with("goal")
        || plain.starts_with("my goal ")
        || plain.holds_any(const { &[sought("goal for"), sought("goal sheet"), sought("goal worksheet")] })
        || plain.starts_with("smart goal ")
        || dated;
    senses.announces_goals() && strong && wanted && senses.apart.is_none_or(|apart| apart == Apart::Past)
}

/// Whether a title speaks about goals, or of goals in another sense.
pub(super) fn is_about_goals(title: &Inline<'_>) -> bool {
    let senses = senses_of(title);
    senses.about && senses.goals.is_some()
}

/// Whether a title says that the text below it explains goals or gives advice about them.
pub(super) fn explains(title: &Inline<'_>) -> bool {
    let senses = senses_of(title);
    senses.explains && senses.goals.is_some()
}

fn senses_of(title: &Inline<'_>) -> Senses {
    read_title(&Plain::of(&title.text), title.text.bytes().any(|byte| byte.is_ascii_digit()))
}

/// Whether the lines of the first list begin with the letters of a word in the title: "HARD goals" over "Heartfelt: …", "Animated: …".
/// With those of SMART people state goals of their own.
pub(super) fn spells_out(title: &Inline<'_>, document: &Document<'_>) -> bool {
    let mut words = title.text.split(|mark: char| !mark.is_ascii_alphabetic());
    let Some(letters) = words.find(|word| (4..8).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_uppercase()))
    else {
        return false;
    };
    let items = document.body.blocks.iter().filter(|block| matches!(block.kind, BlockKind::Item { .. }));
    let firsts = items.filter_map(|block| block.inline.text.bytes().find(u8::is_ascii_alphabetic)).take(letters.len());
    letters != "SMART" && firsts.eq(letters.bytes())
}

/// Whether a title says that the text below it only tells what else there is.
pub(super) fn lists_contents(title: &Inline<'_>) -> bool {
    let plain = Plain::of(&title.text);
    plain.ends_with(" index") || plain.ends_with("table of contents") || plain.ends_with("map of content")
}

/// Words beside "goals" that tell whose goals, or for when: below the top, other goals may be a software's or a meeting's.
const PERSONAL: &[&str] = &[
    "my", "our", "personal", "career", "professional", "life", "fitness", "health", "learning", "financial", "finance",
    "academic", "reading", "writing", "work", "yearly", "annual", "monthly", "weekly", "quarterly", "daily", "short-term",
    "mid-term", "medium-term", "long-term", "term", "year", "year's", "years", "overarching", "rolling", "current", "habit",
    "creative", "spiritual", "family", "relationship", "travel", "savings", "large", "high-level", "level", "stretch",
    "education", "educational", "physical", "mental", "resolutions", "okrs", "okr", "bucket", "roadmap", "idp", "concrete",
    "technical", "development", "team", "company", "hobby", "skill", "language", "training",
];

fn is_personal(plain: &str) -> bool {
    plain.split(' ').any(|word| PERSONAL.contains(&word)) || matches!(plain.as_bytes(), [b'q', b'1'..=b'4', ..])
}
