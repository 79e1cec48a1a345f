//! Texts that speak to their readers: what they advise is nobody's own goal.

use crate::document::BlockKind;
use crate::document::Document;

/// Fewest times that a text says "you" by which it may speak to its readers.
const FEWEST: usize = 12;

/// How many times as often as of its writer such a text speaks of its readers.
const MUCH_MORE: usize = 4;

/// How many blocks of a text may say what it is.
const OPENING: usize = 4;

/// Whether a text begins with an offer of advice: "Here are a few suggestions".
fn offers_advice(document: &Document<'_>) -> bool {
    let opening = document.body.blocks.iter().take(OPENING).filter(|block| block.kind == BlockKind::Paragraph);
    opening.filter_map(|block| block.inline.text.rsplit_once("ere are ")).any(|(_, offer)| {
        let mut words = offer.split(|mark: char| !mark.is_alphabetic()).take(OPENING);
        words.any(|word| matches!(word, "suggestions" | "tips" | "recommendations"))
    })
}

/// Whether a text says "you" again and again, and hardly "I" or "we". Questions are asked by sheets as well, and headings by both.
pub(in crate::goal::reading) fn speaks_to_readers(document: &Document<'_>) -> bool {
    if offers_advice(document) {
        return true;
    }
    let bytes = document.text.as_bytes();
    if memchr::memmem::find_iter(bytes, "ou").take(FEWEST).count() < FEWEST {
        return false;
    }
    let (mut readers, mut writer) = (0, 0);
    let told = |kind: BlockKind| !matches!(kind, BlockKind::Heading(_) | BlockKind::Code | BlockKind::Html);
    for block in document.body.blocks.iter().filter(|block| told(block.kind)) {
        let text = block.inline.text.as_ref();
        let asks = text.trim_end().ends_with('?');
        for word in text.split(|mark: char| !mark.is_ascii_alphabetic()) {
            let is = |known: &[&str]| known.iter().any(|known| word.eq_ignore_ascii_case(known));
            if word.len() < LONGEST {
                readers += usize::from(!asks && is(&["you", "your", "yours", "yourself"]));
                writer += usize::from(is(&["i", "me", "my", "mine", "we", "us", "our", "ours"]));
            }
        }
    }
    readers >= FEWEST && readers >= (writer + 1) * MUCH_MORE
}

/// One byte more than the longest of these words.
const LONGEST: usize = 9;
