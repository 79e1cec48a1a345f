//! Counts of pure volume ("Avoiding Common Measurement Mistakes"): more of it proves nothing, less of it harms nothing.

mod alone;
mod audience;
mod counted;
mod effort;
#[cfg(test)]
mod tests;

use std::ops::Range;

use crate::language::judge::head::Head;
use crate::language::judge::object::Object;
use crate::language::judge::sentence::Sentence;
use crate::language::lexicon::Classes;
use crate::language::measure::FigureKind;
use crate::language::measure::TargetShape;

/// Nouns that are counted for their own sake.
const VOLUME: Classes = Classes::VOLUME.with(Classes::AUDIENCE);

/// The words that are pure volume.
pub(super) fn vanity(sentence: &Sentence<'_>, head: Option<&Head<'_>>) -> Option<Range<usize>> {
    // Without a noun of volume there are only hours, readings, and words that say themselves what they count.
    let named = || {
        alone::number_of(sentence).or_else(|| counted::counted(sentence, head)).or_else(|| counted::one_in_rhythm(sentence, head))
    };
    sentence
        .may_hold(VOLUME)
        .then(named)
        .flatten()
        .or_else(|| counted::readings(sentence, head))
        .or_else(|| effort::hours(sentence, head))
        .or_else(|| effort::contacts(sentence, head))
        .or_else(|| audience::members(sentence, head))
        .or_else(|| audience::growing(sentence, head))
        .or_else(|| head.is_none().then(|| audience::reached(sentence)).flatten())
        .or_else(|| alone::alone(sentence))
        .filter(|_| !is_tied_to_effect(sentence) && !falls(sentence) && !came(sentence) && !is_average(sentence))
}

/// "80 listeners in the church", "more visitors to the chapel": people who came to a place, as guests do.
fn came(sentence: &Sentence<'_>) -> bool {
    const ONLINE: &[&str] =
        &["account", "app", "blog", "channel", "feed", "page", "pages", "profile", "repo", "shop", "site", "store"];
    sentence.any_in(sentence.start..sentence.end, Classes::AUDIENCE).is_some_and(|people| {
        let place = || {
            let place = Object::parse(sentence, people.end);
            let online = ONLINE.contains(&place.last(sentence)) || place.last(sentence).ends_with("site");
            sentence.lower(people.end) == "to"
                && matches!(sentence.lower(people.end - 1), "visitor" | "visitors")
                && !(online || place.inside.any(Classes::PLATFORM))
        };
        (matches!(sentence.lower(people.end), "at" | "in") || place())
            && sentence.lower(people.end + 1) == "the"
            && !(people.end..sentence.end).any(|at| sentence.is_time(at))
    })
}

/// "At least 4.8 stars": a fraction is an average, and tells how good something is found, as up to five stars do.
fn is_average(sentence: &Sentence<'_>) -> bool {
    let counts = sentence.figures_in(sentence.start..sentence.end).filter(|figure| figure.kind == FigureKind::Count);
    counts
        .filter_map(|figure| Some((figure.value(sentence.words)?, figure.tokens.end)))
        .any(|(value, end)| value.fract() != 0.0 || value <= 5.0 && matches!(sentence.lower(end), "star" | "stars"))
}

/// "Mails a day, 60 → 20": fewer of them are wanted.
fn falls(sentence: &Sentence<'_>) -> bool {
    sentence.figures.targets.iter().filter(|target| target.shape == TargetShape::FromTo).any(|target| {
        let mut values = sentence.figures_in(target.tokens.clone()).filter_map(|figure| figure.value(sentence.words));
        matches!((values.next(), values.last()), (Some(from), Some(to)) if to < from)
    })
}

/// A rate, a person who acts, a limit: the count is not alone.
fn is_tied_to_effect(sentence: &Sentence<'_>) -> bool {
    (sentence.start..sentence.end).any(|at| {
        let Some((count, classes)) = sentence.longest(at, Classes::EFFECT | Classes::DOWNWARD) else {
            return sentence.lower(at) == "that" || is_share(sentence, at);
        };
        let phrase = sentence.words.phrase(at..at + count);
        let limits = classes.any(Classes::DOWNWARD)
            && !(at == sentence.start && phrase == "clear")
            && !(phrase == "down" && sentence.before(at) == "write")
            && !(sentence.before(at) == "no" && matches!(phrase, "less" | "fewer") && sentence.lower(at + 1) == "than");
        limits || classes.any(Classes::EFFECT)
    })
}

/// "80 % of", "8 of 10", "two out of three".
fn is_share(sentence: &Sentence<'_>, at: usize) -> bool {
    let of = at + 1 + usize::from(sentence.lower(at + 1) == "out");
    sentence.lower(of) == "of"
        && sentence
            .figures
            .figure_at(at)
            .is_some_and(|figure| figure.kind == FigureKind::Percentage || sentence.is_figure(of + 1))
}

/// The longest phrase of volume that ends inside the tokens.
fn volume_in(sentence: &Sentence<'_>, tokens: Range<usize>) -> Option<Range<usize>> {
    tokens.clone().find_map(|at| {
        let (count, _) = sentence.longest(at, VOLUME)?;
        (at + count <= tokens.end).then_some(at..at + count)
    })
}
