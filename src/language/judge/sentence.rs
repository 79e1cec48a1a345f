//! A statement, read once: its words, times and figures, where its own words begin, its head verb and the first noun phrase behind it.

use std::ops::Range;

use smallvec::SmallVec;

use crate::language::Vocabulary;
use crate::language::lexicon;
use crate::language::lexicon::Beginning;
use crate::language::lexicon::Classes;
use crate::language::measure::FigureKind;
use crate::language::measure::Figures;
use crate::language::time;
use crate::language::time::TimeExpressions;
use crate::language::words::TokenKind;
use crate::language::words::Words;

/// A statement with everything that several questions need.
pub(super) struct Sentence<'s> {
    pub(super) words: Words<'s>,
    vocabulary: &'s Vocabulary,
    pub(super) times: TimeExpressions,
    pub(super) figures: Figures,
    /// The first token of the statement's own words, behind labels, times and "I want to".
    pub(super) start: usize,
    /// One past the last token that counts.
    pub(super) end: usize,
    /// "I will", "my goal is to" or the like was taken off: what follows is a verb.
    pub(super) peeled: bool,
    masked: SmallVec<[bool; 24]>,
    /// What the phrases can be that begin with each token.
    beginnings: SmallVec<[Beginning; 24]>,
}

impl<'s> Sentence<'s> {
    pub(super) fn new(text: &'s str, vocabulary: &'s Vocabulary) -> Self {
        let words = Words::new(text);
        let times = time::find(&words);
        let figures = Figures::find(&words, &times);
        let mut end = words.len();
        while end > 0 && matches!(words.mark(end - 1), Some('.' | '!' | ';' | ',' | ':' | '-' | '–' | '—'))
            || end > 0 && words.kind(end - 1) == Some(TokenKind::Symbol)
        {
            end -= 1;
        }
        let mut masked: SmallVec<[bool; 24]> = SmallVec::from_elem(false, words.len());
        let adverbial =
            |time: &&time::TimeExpression| time.says_when() || time.rhythm().is_some() && time.role != time::Role::Attributive;
        for time in times.iter().filter(adverbial) {
            masked.iter_mut().take(time.tokens.end).skip(time.tokens.start).for_each(|masked| *masked = true);
        }
        let start = (0..end).find(|&at| words.kind(at) != Some(TokenKind::Symbol)).unwrap_or_default();
        let beginnings = (0..words.len()).map(|at| vocabulary.beginning(words.lower(at))).collect();
        Self { words, vocabulary, times, figures, start, end, peeled: false, masked, beginnings }
    }

    /// Takes a deadline at the end off: what is said about the rest does not depend on it.
    pub(super) fn without_deadline(&mut self) {
        let deadline =
            self.times.iter().filter(|time| time.says_when() && time.tokens.end >= self.end).map(|time| time.tokens.start).min();
        if let Some(deadline) = deadline.filter(|&deadline| deadline > self.start) {
            self.end = deadline;
        }
    }

    /// What is known about a phrase in small letters.
    pub(super) fn look_up(&self, phrase: &str) -> Classes {
        self.vocabulary.look_up(phrase)
    }

    /// The longest phrase from token `start` on that stands in one of `wanted`, with its number of words and its classes.
    pub(super) fn longest(&self, start: usize, wanted: Classes) -> Option<(usize, Classes)> {
        let beginning = self.beginning(start).filter(|beginning| beginning.classes.any(wanted))?;
        (1..=usize::from(beginning.longest).min(self.end.saturating_sub(start))).rev().find_map(|count| {
            let classes = self.look_up(self.words.phrase(start..start + count));
            classes.any(wanted).then_some((count, classes))
        })
    }

    /// What the phrases can be that begin with the token.
    fn beginning(&self, token: usize) -> Option<Beginning> {
        self.beginnings.get(token).copied()
    }

    /// The token in small letters; empty past the end of the statement.
    pub(super) fn lower(&self, token: usize) -> &str {
        if token < self.end { self.words.lower(token) } else { "" }
    }

    /// The token before in small letters; empty before the first one.
    pub(super) fn before(&self, token: usize) -> &str {
        token.checked_sub(1).map_or("", |at| self.words.lower(at))
    }

    /// Whether the token belongs to a time expression.
    pub(super) fn is_time(&self, token: usize) -> bool {
        self.masked.get(token).copied().unwrap_or(false)
    }

    /// The first rhythm: "every week", "3x a month".
    pub(super) fn rhythm(&self) -> Option<Range<usize>> {
        let tells = |time: &&time::TimeExpression| time.rhythm().is_some() && time.role != time::Role::Attributive;
        self.times.iter().find(tells).map(|time| time.tokens.clone())
    }

    /// The first words that say when.
    pub(super) fn when(&self) -> Option<Range<usize>> {
        self.times.iter().find(|time| time.says_when()).map(|time| time.tokens.clone())
    }

    /// The first target that is neither a rhythm nor a duration of practice.
    pub(super) fn target(&self) -> Option<Range<usize>> {
        self.figures.targets.first().map(|target| target.tokens.clone())
    }

    /// The first figure that is not a rate.
    pub(super) fn figure(&self) -> Option<Range<usize>> {
        self.figures.figures.iter().find(|figure| figure.kind != FigureKind::Rate).map(|figure| figure.tokens.clone())
    }

    /// Whether any figure is of this kind.
    pub(super) fn has_figure(&self, kind: FigureKind) -> bool {
        self.figures.figures.iter().any(|figure| figure.kind == kind)
    }

    /// Whether a token of the body is one of these words.
    pub(super) fn has_word(&self, wanted: &[&str]) -> bool {
        (self.start..self.end).any(|token| wanted.contains(&self.words.lower(token)))
    }

    /// The first place in the body where these words stand one after the other.
    pub(super) fn find(&self, phrase: &str) -> Option<Range<usize>> {
        let first = phrase.split(' ').next().unwrap_or(phrase);
        let mut places = (self.start..self.end).filter(|&at| self.words.lower(at) == first);
        if first.len() == phrase.len() {
            return places.next().map(|at| at..at + 1);
        }
        let count = phrase.split(' ').count();
        places.map(|at| at..at + count).find(|range| range.end <= self.end && self.words.phrase(range.clone()) == phrase)
    }

    /// The classes of the longest phrase of nouns or adjectives that ends at token `last`, from `first` on.
    pub(super) fn classes_ending(&self, first: usize, last: usize) -> Classes {
        let longest = lexicon::LONGEST.min(last + 1 - first);
        (1..=longest)
            .rev()
            .filter(|&count| self.beginning(last + 1 - count).is_some_and(|beginning| usize::from(beginning.longest) >= count))
            .map(|count| self.look_up(self.words.phrase(last + 1 - count..last + 1)))
            .find(|classes| *classes != Classes::NONE)
            .unwrap_or_default()
    }

    /// Whether some phrase inside the tokens stands in one of the classes, and which.
    pub(super) fn any_in(&self, tokens: Range<usize>, wanted: Classes) -> Option<Range<usize>> {
        tokens.clone().find_map(|at| {
            let beginning = self.beginning(at).filter(|beginning| beginning.classes.any(wanted))?;
            (1..=usize::from(beginning.longest).min(tokens.end - at))
                .rev()
                .map(|count| at..at + count)
                .find(|range| self.look_up(self.words.phrase(range.clone())).any(wanted))
        })
    }

    /// Whether a token is a plural noun by its form.
    pub(super) fn is_plural(&self, token: usize) -> bool {
        let word = self.lower(token);
        if word.ends_with("people") || matches!(word, "children" | "men" | "women" | "others" | "folk" | "alumni" | "media") {
            return true;
        }
        word.len() > 3
            && word.ends_with('s')
            && !["ss", "us", "is", "'s"].iter().any(|end| word.ends_with(end))
            && !SINGULAR_IN_S.contains(&word)
    }
}

/// Words in -s that are no plurals.
const SINGULAR_IN_S: &[&str] = &[
    "access",
    "aws",
    "bonus",
    "business",
    "canvas",
    "chess",
    "class",
    "economics",
    "fitness",
    "focus",
    "gps",
    "ios",
    "kubernetes",
    "less",
    "macos",
    "mathematics",
    "news",
    "physics",
    "process",
    "progress",
    "redis",
    "rails",
    "sales",
    "series",
    "status",
    "success",
    "tennis",
    "thesis",
    "various",
    "yes",
];

/// Whether a word in small letters is an adverb by its form.
pub(super) fn is_adverb(word: &str) -> bool {
    const NOUNS: &[&str] = &[
        "ally",
        "anomaly",
        "assembly",
        "belly",
        "bully",
        "butterfly",
        "family",
        "homily",
        "italy",
        "jelly",
        "lily",
        "monopoly",
        "rally",
        "reply",
        "supply",
        "webassembly",
    ];
    word.len() > 4 && word.ends_with("ly") && !NOUNS.contains(&word)
}

/// The head verb of a statement.
#[derive(Clone, Debug)]
pub(super) struct Head {
    /// Its tokens.
    pub(super) tokens: Range<usize>,
    /// What the vocabulary knows about it.
    pub(super) classes: Classes,
    /// It stands in -ing.
    pub(super) gerund: bool,
    /// Its base form.
    pub(super) base: String,
}

impl Head {
    pub(super) fn is(&self, base: &[&str]) -> bool {
        base.contains(&self.base.as_str())
    }

    pub(super) fn any(&self, classes: Classes) -> bool {
        self.classes.any(classes)
    }
}

/// The verb phrase that begins at a token, when the vocabulary knows one.
pub(super) fn verb_at(sentence: &Sentence<'_>, at: usize) -> Option<Head> {
    let Some((count, classes)) = sentence.longest(at, Classes::VERB) else { return prefixed_verb(sentence, at) };
    if classes.any(Classes::PAST) && !classes.any(Classes::GERUND) && count == 1 && is_only_past(sentence.words.lower(at)) {
        return None;
    }
    let phrase = sentence.words.phrase(at..at + count);
    let gerund = classes.any(Classes::GERUND) && lexicon::base_of(phrase).is_some();
    let base = if gerund { lexicon::base_of(phrase).unwrap_or(phrase) } else { phrase };
    let classes = if gerund { sentence.look_up(base) } else { classes };
    Some(Head { tokens: at..at + count, classes, gerund, base: base.to_owned() })
}

/// A verb with a prefix before a hyphen: "binge-watch", "co-write", "re-read".
fn prefixed_verb(sentence: &Sentence<'_>, at: usize) -> Option<Head> {
    let (prefix, verb) = sentence.lower(at).split_once('-')?;
    let classes = sentence.look_up(verb);
    let whole =
        !prefix.is_empty() && classes.any(Classes::VERB) && !classes.any(Classes::PAST | Classes::GERUND | Classes::NEGATIVE);
    whole.then(|| Head { tokens: at..at + 1, classes, gerund: false, base: verb.to_owned() })
}

/// The verb that a slip of the pen stands for, when two letters are swapped or one is doubled or not: other slips make other words.
pub(super) fn misspelled_verb(sentence: &Sentence<'_>, at: usize) -> Option<Head> {
    let word = sentence.lower(at);
    if word.len() < 5 || !word.is_ascii() || sentence.look_up(word) != Classes::NONE || !sentence.words.is_word(at) {
        return None;
    }
    let bytes = word.as_bytes();
    let swapped = (1..bytes.len() - 1).map(|place| {
        let mut letters = bytes.to_vec();
        letters.swap(place, place + 1);
        letters
    });
    let undoubled = (1..bytes.len())
        .filter(|&place| bytes[place] == bytes[place - 1])
        .map(|place| [&bytes[..place], &bytes[place + 1..]].concat());
    let doubled = (1..bytes.len()).map(|place| [&bytes[..place], &bytes[place - 1..]].concat());
    let meant = swapped.chain(undoubled).chain(doubled).filter_map(|letters| String::from_utf8(letters).ok());
    let known =
        |word: &String| sentence.look_up(word).any(Classes::VERB) && !sentence.look_up(word).any(Classes::PAST | Classes::GERUND);
    let base = meant.into_iter().find(known)?;
    Some(Head { tokens: at..at + 1, classes: sentence.look_up(&base), gerund: false, base })
}

/// Whether a form in the table is a past form and no base form of another verb.
pub(super) fn is_only_past(word: &str) -> bool {
    lexicon::look_up(word).any(Classes::PAST)
        && !matches!(word, "found" | "read" | "set" | "put" | "cut" | "saw" | "felt" | "fed" | "speed" | "need")
}

/// The determiner of a noun phrase.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Determiner {
    /// a, the, my, this, another, a possessive …: one thing, or known ones.
    One,
    /// A stated number.
    Number,
    /// each, every, any.
    Each,
}

/// The first noun phrase behind the head verb.
#[derive(Clone, Debug)]
pub(super) struct Object {
    /// Its tokens, determiner included, without the preposition before it.
    pub(super) tokens: Range<usize>,
    /// The preposition that leads to it.
    pub(super) preposition: Option<usize>,
    /// Its determiner.
    pub(super) determiner: Option<Determiner>,
    /// Its last word is a plural.
    pub(super) plural: bool,
    /// It begins with a name.
    pub(super) proper: bool,
}

/// Adverbs that may stand before an object.
const ADVERBS: &[&str] = &[
    "actively",
    "again",
    "also",
    "always",
    "at",
    "consistently",
    "finally",
    "fully",
    "independently",
    "just",
    "least",
    "only",
    "really",
    "regularly",
    "successfully",
    "together",
];

/// Prepositions and other words that end a noun phrase.
pub(super) const PREPOSITIONS: &[&str] = &[
    "about",
    "above",
    "across",
    "after",
    "against",
    "as",
    "at",
    "because",
    "before",
    "below",
    "between",
    "but",
    "by",
    "during",
    "for",
    "from",
    "if",
    "in",
    "into",
    "like",
    "near",
    "of",
    "off",
    "on",
    "onto",
    "outside",
    "over",
    "per",
    "since",
    "so",
    "than",
    "that",
    "through",
    "throughout",
    "to",
    "toward",
    "towards",
    "under",
    "until",
    "using",
    "via",
    "when",
    "where",
    "which",
    "while",
    "who",
    "with",
    "within",
    "without",
];

/// Words that show a noun phrase to be one thing.
pub(super) const DETERMINERS: &[&str] = &[
    "a", "all", "an", "another", "both", "her", "his", "its", "my", "one", "our", "that", "the", "their", "these", "this",
    "those", "your",
];

impl Object {
    pub(super) fn parse(sentence: &Sentence<'_>, from: usize) -> Self {
        let mut at = from;
        while at < sentence.end
            && at < from + 2
            && (ADVERBS.contains(&sentence.lower(at))
                || is_adverb(sentence.lower(at))
                    && !["daily", "weekly", "monthly", "quarterly", "yearly", "nightly"].contains(&sentence.lower(at)))
        {
            at += 1;
        }
        let mut preposition = None;
        if PREPOSITIONS.contains(&sentence.lower(at)) && !matches!(sentence.lower(at), "that") {
            preposition = Some(at);
            at += 1;
        }
        while matches!(
            sentence.lower(at),
            "at" | "least" | "about" | "around" | "over" | "up" | "approximately" | "maybe" | "roughly"
        ) && at < sentence.end
        {
            at += 1;
        }
        let start = at;
        let determiner = match sentence.lower(at) {
            "each" | "every" | "any" => Some(Determiner::Each),
            word if DETERMINERS.contains(&word) && word != "one" || word.ends_with("'s") => Some(Determiner::One),
            _ if sentence.figures.figure_at(at).is_some() => Some(Determiner::Number),
            "one" | "first" | "second" | "third" | "next" => Some(Determiner::One),
            _ if sentence.words.kind(at) == Some(TokenKind::Currency) => Some(Determiner::Number),
            _ => None,
        };
        while at < sentence.end {
            let word = sentence.lower(at);
            let stops = at > start && (PREPOSITIONS.contains(&word) || matches!(word, "and" | "or" | "then" | "&"));
            let marks = matches!(sentence.words.kind(at), Some(TokenKind::Punctuation | TokenKind::Symbol))
                && !matches!(sentence.words.mark(at), Some('\'' | '/' | '+' | '#' | '"'));
            let length = determiner == Some(Determiner::One) && at == start + 1 && sentence.words.kind(at + 1).is_some();
            if stops || marks || sentence.is_time(at) && !length {
                break;
            }
            at += 1;
        }
        let last = at.saturating_sub(1).max(start);
        let plural = at > start && sentence.is_plural(last);
        let named = start + usize::from(matches!(determiner, Some(Determiner::One)));
        let proper = determiner.is_none() && sentence.words.is_capitalised(start) && at > start
            || determiner.is_some() && sentence.words.is_capitals(named) && at > named;
        Self { tokens: start..at, preposition, determiner, plural, proper }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.tokens.is_empty()
    }

    /// One thing, or a stated number of things.
    pub(super) fn is_bounded(&self) -> bool {
        matches!(self.determiner, Some(Determiner::One | Determiner::Number))
    }

    /// Whether the head noun, or its last words together, stand in one of the classes.
    pub(super) fn head_is(&self, sentence: &Sentence<'_>, wanted: Classes) -> bool {
        !self.is_empty() && sentence.classes_ending(self.tokens.start, self.tokens.end - 1).any(wanted)
    }

    /// Whether any of its words stand in one of the classes.
    pub(super) fn holds(&self, sentence: &Sentence<'_>, wanted: Classes) -> Option<Range<usize>> {
        sentence.any_in(self.tokens.clone(), wanted)
    }

    /// Its first word in small letters.
    pub(super) fn first<'w>(&self, sentence: &'w Sentence<'_>) -> &'w str {
        if self.is_empty() { "" } else { sentence.words.lower(self.tokens.start) }
    }

    /// Its last word in small letters.
    pub(super) fn last<'w>(&self, sentence: &'w Sentence<'_>) -> &'w str {
        if self.is_empty() { "" } else { sentence.words.lower(self.tokens.end - 1) }
    }
}
