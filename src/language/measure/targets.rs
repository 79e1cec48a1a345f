//! The shapes in which figures are targets.

use std::ops::Range;

use smallvec::SmallVec;

use super::Bound;
use super::Figure;
use super::FigureKind;
use super::Target;
use super::TargetShape;
use super::reader::Reader;
use super::vocabulary::Sense;

pub(super) fn targets(reader: &Reader<'_, '_>, figures: &[Figure], targets: &mut SmallVec<[Target; 2]>) {
    if figures.is_empty() {
        return;
    }
    let mut token = 0;
    while token < reader.len() {
        let own = |figure| arrow(reader, figures, figure).or_else(|| own(reader, figure));
        let found = at(reader, figures, token).or_else(|| figure(figures, token).and_then(own));
        let Some((tokens, shape)) = found else {
            token += 1;
            continue;
        };
        token = tokens.end.max(token + 1);
        targets.push(Target { span: reader.words.span(tokens.clone()), tokens, shape });
    }
}

/// The figure that begins at the token, or behind the currency word before it.
fn figure(figures: &[Figure], token: usize) -> Option<&Figure> {
    figures.binary_search_by_key(&token, |figure| figure.tokens.start).ok().map(|at| &figures[at])
}

/// A target that begins with a preposition or a comparison.
fn at(reader: &Reader<'_, '_>, figures: &[Figure], token: usize) -> Option<(Range<usize>, TargetShape)> {
    match reader.sense(token) {
        Some(Sense::From) => from_to(reader, figures, token),
        Some(Sense::By) => delta(reader, figures, token),
        _ => {
            let (next, bound) = bound(reader, token)?;
            let figure = figure(figures, reader.skip_about(next)).filter(|figure| figure.kind != FigureKind::Rate)?;
            Some((token..behind(reader, figure).0, TargetShape::Limit(bound)))
        }
    }
}

/// `from 31 to 45`, `from three days to one`.
fn from_to(reader: &Reader<'_, '_>, figures: &[Figure], token: usize) -> Option<(Range<usize>, TargetShape)> {
    let first = figure(figures, reader.skip_about(token + 1))?;
    // Nobody keeps the reader waiting longer for the second half.
    let limit = reader.len().min(first.tokens.end + 30);
    let end = (first.tokens.end..limit).find(|end| reader.words.mark(*end) == Some(';')).unwrap_or(limit);
    let mut to = (first.tokens.end..end).filter(|to| reader.is(*to, Sense::To) && !reader.is_time(*to));
    let last = to.find_map(|to| figure(figures, reader.skip_about(to + 1)))?;
    Some((token..last.tokens.end, TargetShape::FromTo))
}

/// `9 → 3`, `95 -> 30 min`.
fn arrow(reader: &Reader<'_, '_>, figures: &[Figure], first: &Figure) -> Option<(Range<usize>, TargetShape)> {
    let end = first.tokens.end;
    let next = match (reader.words.text(end), reader.words.mark(end), reader.words.mark(end + 1)) {
        ("→" | "➔" | "➜", _, _) => end + 1,
        (_, Some('-' | '=' | '–'), Some('>')) => end + 2,
        _ => return None,
    };
    let last = figure(figures, next)?;
    Some((first.tokens.start..last.tokens.end, TargetShape::FromTo))
}

/// `by 30%`, `by two minutes`, `by half`.
fn delta(reader: &Reader<'_, '_>, figures: &[Figure], token: usize) -> Option<(Range<usize>, TargetShape)> {
    let figure = figure(figures, reader.skip_about(token + 1))?;
    let shape = match figure.kind {
        FigureKind::Percentage | FigureKind::Money | FigureKind::Quantity => TargetShape::Delta,
        FigureKind::Change => TargetShape::Change,
        // "reviewed by 4 people": who does it, not how much.
        FigureKind::Count => {
            let word = reader.words.lower(token.saturating_sub(1));
            let doer = reader.words.is_word(figure.tokens.end)
                && (word.ends_with("ed") || word.ends_with("en") || matches!(word, "read" | "used" | "led" | "run"));
            let points = matches!(reader.words.lower(figure.tokens.end), "points" | "places" | "ranks");
            let in_digits = reader.words.is_number(figure.tokens.start);
            if doer || !(in_digits || points) {
                return None;
            }
            TargetShape::Delta
        }
        FigureKind::Grade | FigureKind::Clock | FigureKind::Zero | FigureKind::Rate => return None,
    };
    Some((token..figure.tokens.end, shape))
}

/// Words and marks that set a side, and the token behind them.
fn bound(reader: &Reader<'_, '_>, token: usize) -> Option<(usize, Bound)> {
    let words = reader.words;
    if let Some(mark) = words.mark(token) {
        let equal = usize::from(words.mark(token + 1) == Some('=') && words.is_glued(token + 1));
        return match mark {
            '≥' | '>' => Some((token + 1 + equal, Bound::AtLeast)),
            '≤' | '<' => Some((token + 1 + equal, Bound::AtMost)),
            _ => None,
        };
    }
    if words.mark(token + 1) == Some('-') && words.is_glued(token + 1) && words.lower(token) == "sub" {
        return Some((token + 2, Bound::AtMost));
    }
    let sense = reader.sense(token)?;
    let next = reader.sense(token + 1);
    match sense {
        Sense::To if !reader.is_time(token) => Some((token + 1, Bound::To)),
        Sense::Up if next == Some(Sense::To) => Some((token + 2, Bound::To)),
        Sense::AtLeast => Some((token + 1, Bound::AtLeast)),
        Sense::AtMost => Some((token + 1, Bound::AtMost)),
        Sense::At => match next {
            Some(Sense::Least) => Some((token + 2, Bound::AtLeast)),
            Some(Sense::Most) => Some((token + 2, Bound::AtMost)),
            _ => None,
        },
        Sense::No => match (next, reader.sense(token + 2)) {
            (Some(Sense::More), Some(Sense::Than)) => Some((token + 3, Bound::AtMost)),
            (Some(Sense::Less), Some(Sense::Than)) => Some((token + 3, Bound::AtLeast)),
            _ => None,
        },
        Sense::More if next == Some(Sense::Than) => Some((token + 2, Bound::AtLeast)),
        Sense::Less if next == Some(Sense::Than) => Some((token + 2, Bound::AtMost)),
        Sense::Least => Some((token + 1 + usize::from(words.lower(token + 1) == "of"), Bound::AtLeast)),
        Sense::Most => Some((token + 1 + usize::from(words.lower(token + 1) == "of"), Bound::AtMost)),
        _ => None,
    }
}

/// Behind a figure and the side that stands behind it: `or higher`, `+`, `minimum`.
fn behind(reader: &Reader<'_, '_>, figure: &Figure) -> (usize, Option<Bound>) {
    let end = figure.tokens.end;
    let plus = reader.words.mark(end - 1) == Some('+');
    let side = |token| match reader.sense(token) {
        Some(Sense::More | Sense::AtLeast) => Some(Bound::AtLeast),
        Some(Sense::Less | Sense::AtMost) => Some(Bound::AtMost),
        _ => None,
    };
    // The unit may stand between: "4.6 stars or higher".
    let or = (end..end + 2).find(|or| reader.is(*or, Sense::Or));
    if let Some(or) = or
        && let Some(side) = side(or + 1)
    {
        return (or + 2, Some(side));
    }
    match reader.sense(end) {
        Some(Sense::Least) => (end + 1, Some(Bound::AtLeast)),
        Some(Sense::Most) => (end + 1, Some(Bound::AtMost)),
        _ => (end, plus.then_some(Bound::AtLeast)),
    }
}

/// A target that a figure is by itself.
fn own(reader: &Reader<'_, '_>, figure: &Figure) -> Option<(Range<usize>, TargetShape)> {
    let start = figure.tokens.start;
    let (end, side) = behind(reader, figure);
    let shape = match (figure.kind, side) {
        (FigureKind::Grade, _) => TargetShape::Grade,
        (FigureKind::Change, _) => TargetShape::Change,
        (FigureKind::Zero, _) if reader.is(start, Sense::Zero) => TargetShape::Zero,
        (_, Some(side)) => TargetShape::Limit(side),
        _ => return None,
    };
    Some((start..end, shape))
}
