//! How well something is done that anybody may begin, or before whom: at sight, at a level, nine times out of ten, on a stage.
//!
//! "Read music" goes on for ever; who reads it at sight has got somewhere, and others can hear it.

use std::ops::Range;

use crate::language::Reason;
use crate::language::judge::case::Case;
use crate::language::judge::finite;
use crate::language::judge::head::verb_at;
use crate::language::judge::object::Determiner;
use crate::language::judge::object::Object;
use crate::language::judge::sentence::Sentence;
use crate::language::judge::verdict::Verdict;
use crate::language::lexicon::Classes;
use crate::language::measure::FigureKind;

/// Words that say that nobody helps, whatever is done.
pub(super) const UNHELPED: &[&str] = &["single-handed", "single-handedly", "unaided", "unassisted", "unsupervised"];

/// Words for a skill that is complete.
const SKILFULLY: &[&str] = &["faultlessly", "flawlessly", "fluently", "legibly"];

/// Verbs that only work towards what is said behind them.
const PRACTISED: &[&str] = &["practice", "practise", "rehearse", "study", "train", "work on"];

/// What is done before others.
const SHOWN: &[&str] = &[
    "dance", "play", "read", "read aloud", "read out", "recite", "sing", "speak", "speak at", "speak from", "speak in",
    "speak on",
];

/// Doing that is told by how well it is done, in which language or before whom.
pub(super) fn mastered(case: &Case<'_, '_, '_>) -> Option<Verdict> {
    let skill = Classes::DOING | Classes::EXERCISE | Classes::CONSUME;
    if !case.head.any(skill) || case.head.any(Classes::MENTAL) {
        return None;
    }
    let verdict = if succeeds(case) || is_at_level(case) {
        case.outcome(Reason::SkillWithMeasure)
    } else if is_seen(case) {
        Verdict::unsure(Reason::MayHaveEnd)
    } else {
        return None;
    };
    // How often something is done is asked last, as hardly anything comes so far.
    case.rhythm().is_none().then_some(verdict)
}

/// Whether others can see or hear what is done.
fn is_seen(case: &Case<'_, '_, '_>) -> bool {
    is_before_event(case)
        || is_compared(case)
        || is_told_apart(case)
        || is_skilful(case)
        || is_whole_work(case)
        || is_shown(case)
        || is_in_language(case)
        || is_prelude(case)
}

/// "With 95 % accuracy", "in 95 % of the test set", "nine times out of ten".
fn succeeds(case: &Case<'_, '_, '_>) -> bool {
    let sentence = case.sentence;
    let often = |at: usize| {
        sentence.lower(at + 1) == "times"
            && sentence.lower(at + 2) == "out"
            && sentence.is_figure(at)
            && sentence.is_figure(at + 4)
    };
    let share = sentence.figures_in(case.object.tokens.end..case.tokens.end).any(|figure| {
        let end = figure.tokens.end;
        figure.kind == FigureKind::Percentage
            && match sentence.before(figure.tokens.start) {
                "with" => true,
                "in" => sentence.lower(end) == "of",
                _ => false,
            }
    });
    share || (case.head.tokens.end..case.tokens.end).any(often)
}

/// "Read at grade 6 level", "play at level 3", "practise the étude to tempo 120": a step of a ladder that others have built.
fn is_at_level(case: &Case<'_, '_, '_>) -> bool {
    let sentence = case.sentence;
    let shows = case.head.any(Classes::EXERCISE) || case.is(SHOWN) || case.is(&["draw", "translate", "type", "write"]);
    let practised = case.is(PRACTISED);
    let to = |at: usize| sentence.lower(at) == "to" || sentence.lower(at) == "at" && shows;
    let level = |at: usize| {
        let near = at + 1..(at + 5).min(case.tokens.end);
        to(at)
            && (sentence.has_word(near.clone(), &["tempo"])
                || sentence.has_word(near.clone(), &["grade", "level"]) && near.clone().any(|at| sentence.words.is_number(at)))
    };
    (shows || practised) && !case.counted() && (case.head.tokens.end..case.tokens.end).any(level)
}

/// "Read inscriptions at sight", "write legibly", "read the diary from cover to cover".
fn is_skilful(case: &Case<'_, '_, '_>) -> bool {
    let sentence = case.sentence;
    let behind = || case.head.tokens.end..case.tokens.end;
    let by_ear = case.head.base.ends_with("by ear") && !case.object.is_empty();
    let skill = || {
        sentence.has_word(behind(), SKILFULLY)
            || sentence.find(behind(), ["at", "sight"]).is_some()
            || sentence.find(behind(), ["at", "first", "sight"]).is_some()
            || is_by_heart(sentence, behind())
    };
    let through = || {
        [["cover", "to", "cover"], ["end", "to", "end"], ["start", "to", "finish"], ["beginning", "to", "end"]]
            .into_iter()
            .any(|words| sentence.find(behind(), words).is_some())
    };
    // "Swim 400 m unaided from memory": what is measured is a feat by itself.
    let feat = case.measured() && case.head.any(Classes::EXERCISE);
    by_ear || !case.is(PRACTISED) && !feat && (skill() || through())
}

/// Whether these words say that nothing is looked up.
pub(super) fn is_by_heart(sentence: &Sentence<'_>, words: Range<usize>) -> bool {
    sentence.find(words.clone(), ["by", "heart"]).is_some() || sentence.find(words, ["from", "memory"]).is_some()
}

/// Whether these words say that nobody helps.
pub(super) fn is_by_oneself(sentence: &Sentence<'_>, words: Range<usize>) -> bool {
    sentence.find(words.clone(), ["on", "my", "own"]).is_some() || sentence.find(words, ["by", "myself"]).is_some()
}

/// "Read the whole Odyssey", "watch every film by Varda", "read all of Dickens": when it is done there is none left.
fn is_whole_work(case: &Case<'_, '_, '_>) -> bool {
    let sentence = case.sentence;
    let first = case.object.first(sentence);
    // "Speak to the whole staff".
    if case.is(&["speak to", "talk to"]) {
        return first == "the" && matches!(case.word(1), "entire" | "whole");
    }
    let whole = matches!(first, "the" | "my") && matches!(case.word(1), "complete" | "entire" | "full" | "whole");
    let behind = case.object.tokens.end;
    let by_name = matches!(sentence.lower(behind), "by" | "of")
        && sentence.is_name(behind + 1)
        && !sentence.lower(behind + 1).ends_with("'s")
        && !sentence.is_title_case();
    let every = matches!(first, "all" | "every" | "everything") && by_name;
    case.head.any(Classes::CONSUME) && case.object.preposition.is_none() && (whole && !case.object.plural || every)
}

/// "Read a poem at the wedding", "play the accordion at the harvest fair": it is heard there. "Play in every match": one is picked.
fn is_shown(case: &Case<'_, '_, '_>) -> bool {
    let sentence = case.sentence;
    let stage = |at: usize| {
        let place = Object::parse(sentence, at);
        let shown = place.last(sentence);
        let event = place.noun.any(Classes::EVENT)
            || matches!(shown, "mic" | "service" | "stage")
            || finite::SHOWS.contains(&shown)
            || finite::CEREMONIES.contains(&shown);
        let on_air = matches!(shown, "radio" | "television" | "tv");
        on_air || place.determiner == Some(Determiner::One) && !place.plural && event
    };
    let from = case.head.tokens.end - usize::from(case.head.tokens.len() > 1);
    // "Talk about the war in front of a class".
    let watched = sentence.find(from..case.tokens.end, ["in", "front", "of"]).is_some_and(|front| {
        let public = Object::parse(sentence, front.end);
        !["camera", "fire", "mirror", "screen", "television", "tv"].contains(&public.last(sentence))
    });
    if watched && !case.measured() && !case.is(PRACTISED) {
        return true;
    }
    let every_match = |at: usize| {
        matches!(sentence.lower(at), "each" | "every")
            && sentence.has_word(at + 1..at + 4, &["fixture", "game", "match"])
            && sentence.before(at) == "in"
    };
    if case.is(&["play"]) && (from..case.tokens.end).any(every_match) {
        return true;
    }
    case.is(SHOWN)
        && (from..case.tokens.end)
            .any(|at| matches!(sentence.lower(at), "at" | "in" | "on") && !sentence.is_time(at) && stage(at))
}

/// "Read Don Quixote in Spanish": one book, and what it takes.
fn is_in_language(case: &Case<'_, '_, '_>) -> bool {
    let sentence = case.sentence;
    let behind = case.object.tokens.end;
    let titled = sentence.words.is_capitalised(case.object.tokens.start);
    let one = titled || case.object.determiner == Some(Determiner::One);
    let language = sentence.lower(behind) == "in" && sentence.is_name(behind + 1) && !sentence.is_time(behind + 1);
    case.is(&["follow", "listen to", "read", "watch"]) && one && !case.object.plural && language
}

/// "Read the contract before signing": once, and then it is signed.
fn is_prelude(case: &Case<'_, '_, '_>) -> bool {
    let sentence = case.sentence;
    let behind = case.object.tokens.end;
    case.head.any(Classes::CONSUME)
        && matches!(case.object.first(sentence), "the" | "my" | "our")
        && !case.object.plural
        && sentence.lower(behind) == "before"
        && verb_at(sentence, behind + 1).is_some_and(|verb| verb.gerund)
}

/// "Speak to every tenant before the vote", "write the recipes down before she forgets them": what comes then will not wait.
fn is_before_event(case: &Case<'_, '_, '_>) -> bool {
    let sentence = case.sentence;
    let subject = |at: usize| matches!(sentence.lower(at), "he" | "she" | "it" | "they");
    let event = |at: usize| {
        let what = Object::parse(sentence, at);
        matches!(sentence.lower(at), "the" | "his" | "her" | "their")
            && !what.plural
            && !what.noun.any(Classes::DOSE | Classes::HABIT | Classes::HOBBY)
    };
    let before = |at: usize| sentence.lower(at) == "before" && (subject(at + 1) || event(at + 1));
    let known = matches!(case.object.determiner, Some(Determiner::One | Determiner::Each));
    known && !case.measured() && case.object.preposition.is_none() && (case.object.tokens.end..case.tokens.end).any(before)
}

/// "Play in a band that gets paid": one of a kind, and what it is known by.
fn is_told_apart(case: &Case<'_, '_, '_>) -> bool {
    let sentence = case.sentence;
    let told = case.core;
    let one = told.saturating_sub(5).max(case.head.tokens.end)..told;
    matches!(sentence.lower(told), "that" | "which" | "who" | "whom")
        && one.end > case.head.tokens.end
        && !sentence.is_plural(told - 1)
        && one.into_iter().any(|at| matches!(sentence.lower(at), "a" | "an") && Object::parse(sentence, at).tokens.end == told)
}

/// "Read bass clef as quickly as treble clef", where "as often as I can" says nothing.
fn is_compared(case: &Case<'_, '_, '_>) -> bool {
    let sentence = case.sentence;
    let measure = |at: usize| {
        sentence.lower(at) == "as"
            && matches!(sentence.lower(at + 1), "far" | "fast" | "fluently" | "quickly" | "well")
            && sentence.lower(at + 2) == "as"
            && !matches!(sentence.lower(at + 3), "i" | "possible" | "we" | "you" | "")
    };
    // "As far as Basel", "like a local".
    let like =
        |at: usize| sentence.lower(at) == "like" && matches!(sentence.lower(at + 1), "a" | "an") && at > case.object.tokens.start;
    (case.head.tokens.end..case.tokens.end).any(|at| measure(at) || like(at))
}

#[cfg(test)]
mod tests {
    use crate::language::Label;
    use crate::language::Vocabulary;
    use crate::language::judge;

    fn label(statement: &str) -> Label {
        judge(statement, &Vocabulary::default()).label
    }

    #[test]
    fn a_share_and_a_level_are_ends() {
        let ends = [
            "Read smear slides with 98% accuracy",
            "Read the gauges right nine times out of ten",
            "Read Basque at level 2",
            "Rehearse the jig to tempo 116",
            "Play the zither at the harvest festival",
        ];
        let missed: Vec<&str> = ends.into_iter().filter(|end| label(end) != Label::Outcome).collect();
        assert!(missed.is_empty(), "{missed:#?}");
    }

    #[test]
    fn what_only_a_skill_can_do_is_left_alone() {
        let skills = [
            "Read old deeds at sight",
            "Read Gothic script fluently by May",
            "Read Braille signs unaided",
            "Read the whole Mahabharata",
            "Watch every film by Varda",
            "Read Pinocchio in Italian",
            "Read a psalm at the funeral",
            "Read the lease before signing",
        ];
        let wrong: Vec<&str> = skills.into_iter().filter(|skill| label(skill) != Label::Unsure).collect();
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn practice_and_routines_are_none() {
        let doing = [
            "Practise reading at sight",
            "Play the zither at the festival every year",
            "Read books in Italian",
            "Read smear slides every day",
            "Play the zither at home",
        ];
        let missed: Vec<&str> = doing.into_iter().filter(|doing| label(doing) != Label::Activity).collect();
        assert!(missed.is_empty(), "{missed:#?}");
    }
}
