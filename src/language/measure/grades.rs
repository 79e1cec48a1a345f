//! Figures that cannot be counted with: grades, ranks by letter, times of the day and of a race.

use super::FigureKind;
use super::figures::Found;
use super::figures::Number;
use super::reader::Reader;
use super::vocabulary::Sense;

/// `7 pm`, `11am`, `7:30`, `1:50:00`.
pub(super) fn clock(reader: &Reader<'_, '_>, Number { token, suffix, .. }: Number<'_>) -> Option<Found> {
    let words = reader.words;
    let hours = matches!(suffix.as_bytes(), [b'h', b'0'..=b'9', b'0'..=b'9']);
    if hours || matches!(suffix, "am" | "pm") {
        return Some((token..token + 1, FigureKind::Clock));
    }
    let pair = |at: usize| {
        words.is_glued(at) && words.mark(at) == Some(':') && words.is_glued(at + 1) && words.digits(at + 1).len() == 2
    };
    let mut end = token + 1;
    while pair(end) && end < token + 5 {
        end += 2;
    }
    let noon = end > token + 1 && matches!(words.suffix(end - 1), "am" | "pm");
    let named = reader.is(end, Sense::Clock);
    let dotted = matches!(words.lower(end), "a" | "p") && words.mark(end + 1) == Some('.') && words.lower(end + 2) == "m";
    let end_named = end + usize::from(named) + 3 * usize::from(dotted && !named);
    (end > token + 1 || named || dotted || noon).then_some((token..end_named.min(reader.len()), FigureKind::Clock))
}

/// `2:1`, `1st class`, `7a route`.
pub(super) fn grade_in_digits(reader: &Reader<'_, '_>, Number { token, digits, suffix }: Number<'_>) -> Option<Found> {
    let words = reader.words;
    let degree = digits == "2"
        && suffix.is_empty()
        && words.is_glued(token + 1)
        && words.mark(token + 1) == Some(':')
        && matches!(words.lower(token + 2), "1" | "2");
    if degree {
        return Some((token..token + 3, FigureKind::Grade));
    }
    let class = digits == "1" && suffix == "st" && words.lower(token + 1).starts_with("class");
    let climb = matches!(digits, "5" | "6" | "7" | "8" | "9")
        && matches!(suffix, "a" | "b" | "c")
        && (token + 1..token + 3)
            .any(|noun| matches!(words.lower(noun), "route" | "routes" | "outdoors" | "climb" | "boulder" | "lead" | "grade"));
    (class || climb).then_some((token..token + 1 + usize::from(class), FigureKind::Grade))
}

/// `B2`, `grade A`, `an A in maths`.
pub(super) fn grade_in_letters(reader: &Reader<'_, '_>, token: usize) -> Option<Found> {
    let words = reader.words;
    match words.text(token).as_bytes() {
        [b'A'..=b'C', b'1' | b'2'] => {
            let start = token - usize::from(reader.sense_before(token) == Some(Sense::Grade));
            Some((start..token + 1, FigureKind::Grade))
        }
        [b'A'..=b'D'] => {
            let graded = reader.sense_before(token) == Some(Sense::Grade);
            let marked =
                words.is_glued(token + 1) && matches!(words.mark(token + 1), Some('+' | '*')) && words.text(token) != "C";
            let earned = reader.sense_before(token) == Some(Sense::A)
                && matches!(words.lower(token + 1), "in" | "at" | "for" | "average" | "grade" | "or");
            (graded || marked || earned).then_some((token..token + 1 + usize::from(marked), FigureKind::Grade))
        }
        // Tests of Chinese and Japanese.
        [b'H', b'S', b'K', b'1'..=b'9'] | [b'N', b'1'..=b'5'] => Some((token..token + 1, FigureKind::Grade)),
        _ => None,
    }
}
