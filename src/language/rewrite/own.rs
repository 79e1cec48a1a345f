//! The author's own words, as they are said back.

use super::things::FAMILY;
use super::things::LANGUAGES;
use super::things::LEISURE;
use super::things::OTHERS;
use crate::language::Judgement;
use crate::language::lexicon::base_of;
use crate::text::Span;

/// Longest object that is said again, in words.
const LONGEST_OBJECT: usize = 6;

/// Behind as many words a statement tells about something else.
const LONGEST_PLAN: usize = 14;

/// As many words from the verb on tell what it is about.
const NEAR: usize = 8;

/// The author's own words.
pub(super) struct Own {
    /// The head verb in small letters.
    pub(super) verb: String,
    /// The first noun phrase, said to the author: "my" is "your". Nothing when it is long, or is more than what was read of it.
    pub(super) object: Option<String>,
    /// The words that decided.
    pub(super) evidence: String,
    /// Whether the statement says when.
    pub(super) timed: bool,
    /// Whether it is done with or for the people somebody lives with, or with friends: "to each of my children", "as a family".
    pub(super) family: bool,
    /// Where the verb stands among all words.
    verb_at: usize,
    /// All words of the statement in small letters, without "'s".
    said: Vec<String>,
}

impl Own {
    pub(super) fn of(statement: &str, judgement: &Judgement) -> Self {
        let at = |words: Option<Span>| words.map_or("", |words| words.slice(statement)).trim();
        let object = at(judgement.object);
        let behind = judgement.object.and_then(|words| statement.get(words.end()..)).unwrap_or_default();
        let whole = !object.is_empty() && object.split_whitespace().count() <= LONGEST_OBJECT && !goes_on(behind);
        // "Understand why it rains": what follows is a sentence.
        let before = judgement.object.and_then(|words| statement.get(..words.start())).unwrap_or_default();
        let asks = before.split_whitespace().last().is_some_and(|word| matches!(word, "how" | "what" | "when" | "where" | "why"));
        let whole = whole && !asks && !object.contains("://");
        let said: Vec<String> = words_of(statement).collect();
        Self {
            verb: in_base_form(&at(judgement.verb).to_lowercase()),
            object: (whole && !is_title(statement) && !begins_with_doing(object) && !begins_with_clause(object))
                .then(|| to_the_author(object)),
            evidence: at(judgement.evidence.first().copied()).to_owned(),
            timed: judgement.timed.is_some(),
            verb_at: judgement.verb.and_then(|verb| statement.get(..verb.start())).map_or(0, |before| words_of(before).count()),
            family: names_family(&said) || is_with_friends(&said),
            said,
        }
    }

    /// Whether the head verb is one of these, with or without words behind it.
    pub(super) fn starts(&self, verbs: &[&str]) -> bool {
        verbs.iter().any(|verb| self.verb.strip_prefix(verb).is_some_and(|rest| rest.is_empty() || rest.starts_with(' ')))
    }

    /// Whether the object has one of these words, or the verb where it has one of its own: "take a nap".
    pub(super) fn holds(&self, words: &[&str]) -> bool {
        let own = words_of(&self.verb).skip(1);
        own.chain(self.object.iter().flat_map(|object| words_of(object))).any(|word| words.contains(&word.as_str()))
    }

    /// Whether the object is one of these things: "the book club book" is a book.
    pub(super) fn is_one_of(&self, things: &[&str]) -> bool {
        let object = self.object.as_deref().unwrap_or_default();
        let head =
            words_of(object).take_while(|word| !matches!(word.as_str(), "about" | "for" | "from" | "in" | "of" | "on" | "with"));
        head.last().is_some_and(|head| things.contains(&head.as_str()))
    }

    /// Whether the statement has one of these words, and is not only about it.
    pub(super) fn speaks(&self, words: &[&str]) -> bool {
        let said =
            |(at, word): (usize, &String)| words.contains(&word.as_str()) && !self.said[..at].ends_with(&["about".to_owned()]);
        self.said.iter().enumerate().any(said)
    }

    /// Whether the way leads to one of these places: "walk to work", "cycle to the office".
    pub(super) fn leads_to(&self, places: &[&str]) -> bool {
        self.said.iter().enumerate().any(|(at, word)| {
            places.contains(&word.as_str()) && self.said[at.saturating_sub(2)..at].iter().any(|before| before == "to")
        })
    }

    /// The language that is practised: "practise my Spanish", "spend an hour a week on German". "A French cookbook" is none.
    pub(super) fn language(&self) -> Option<String> {
        const BEFORE: &[&str] = &[
            "at", "better", "fluent", "in", "my", "of", "on", "practice", "practise", "practising", "speak", "study", "studying",
        ];
        const BEHIND: &[&str] =
            &["at", "by", "daily", "each", "every", "for", "from", "on", "once", "so", "to", "twice", "until", "with"];
        let is_named = |at: usize| {
            let behind = self.said.get(at + 1);
            LANGUAGES.contains(&self.said[at].as_str())
                && at.checked_sub(1).is_some_and(|before| BEFORE.contains(&self.said[before].as_str()))
                && behind
                    .is_none_or(|word| BEHIND.contains(&word.as_str()) || word.starts_with(|first: char| first.is_ascii_digit()))
        };
        (0..self.said.len()).find(|at| is_named(*at)).map(|at| capitalised(&self.said[at]))
    }

    /// Whether it is an evening for two: "date night every week" has no verb.
    pub(super) fn says_date_night(&self) -> bool {
        self.said.windows(2).any(|pair| pair[0] == "date" && pair[1].starts_with("night"))
    }

    /// Whether the object is something that somebody does, of which no figure tells: "my cooking".
    pub(super) fn is_skill(&self) -> bool {
        let last = self.object.as_deref().and_then(|object| object.rsplit(' ').next()).unwrap_or_default();
        let counted = ["housing", "ranking", "rating", "spending", "standing", "timing"].contains(&last);
        self.starts(&["develop", "improve", "strengthen"]) && last.len() > 5 && last.ends_with("ing") && !counted
    }

    /// Whether somebody is to change, of whom no figure tells: "grow as an engineer", "improve myself", "advance in my career".
    pub(super) fn is_about_oneself(&self) -> bool {
        let oneself = matches!(self.object.as_deref(), Some("yourself" | "ourselves"));
        oneself || self.is_second(&["as"]) || self.is_one_of(&["career", "role"])
    }

    /// The word behind the first one of the verb: "as" of "to improve as a writer", "at" of "study at Oxford".
    fn second(&self) -> Option<&String> {
        self.said.get(self.verb_at + 1)
    }

    /// Whether one of these words stands near the verb: not in what it is for, nor in what is wished besides.
    pub(super) fn is_about(&self, words: &[&str]) -> bool {
        let from_verb = self.said.get(self.verb_at..).unwrap_or_default();
        let goes_on = |at: usize, word: &str| match word {
            "and" | "because" | "so" | "that" | "which" | "while" | "who" => true,
            "to" => !from_verb.get(at + 1).is_some_and(|next| matches!(next.as_str(), "all" | "every" | "my" | "our" | "the")),
            _ => false,
        };
        let near = from_verb.iter().take(NEAR).enumerate().take_while(|(at, word)| *at == 0 || !goes_on(*at, word));
        near.map(|(_, word)| word).any(|word| words.contains(&word.as_str()))
    }

    /// Whether the statement goes on behind its verb with one of these.
    pub(super) fn is_second(&self, words: &[&str]) -> bool {
        self.second().is_some_and(|second| words.contains(&second.as_str()))
    }

    /// Whether it wants more of what can be counted: "get more clients".
    pub(super) fn counts_more(&self) -> bool {
        self.said.windows(2).any(|pair| pair[0] == "more" && (is_plural(&pair[1]) || pair[1] == "traffic"))
    }

    /// Whether nothing but the verb is said.
    pub(super) fn is_one_word(&self) -> bool {
        self.said.len() == 1
    }

    /// Whether several things are meant.
    pub(super) fn is_several(&self) -> bool {
        self.object.as_deref().is_some_and(is_several)
    }

    /// Whether a figure stands behind the verb.
    pub(super) fn begins_with_figure(&self) -> bool {
        let object = self.object.as_ref().or_else(|| self.second());
        object.is_some_and(|object| object.starts_with(|first: char| first.is_ascii_digit()))
    }

    /// The end of a rewrite: nothing when the statement has a date.
    pub(super) fn due(&self) -> &'static str {
        if self.timed { "" } else { " by <date>" }
    }

    /// The object as something known: "the course" for one, "them" for several, other words where it cannot be said again.
    pub(super) fn known(&self, otherwise: &str) -> String {
        let Some(object) = &self.object else { return otherwise.to_owned() };
        if self.is_several() { "them".to_owned() } else { known(object) }
    }
}

/// The verb as a dictionary has it, without that it is begun or kept up: "practise" of "keep practising".
fn in_base_form(verb: &str) -> String {
    let (first, rest) = verb.split_once(' ').unwrap_or((verb, ""));
    let is_begun = matches!(first, "begin" | "continue" | "keep" | "start")
        && rest.split(' ').next().is_some_and(|next| next.ends_with("ing"));
    if is_begun {
        return in_base_form(rest);
    }
    let base = base_of(first).unwrap_or(first);
    if rest.is_empty() { base.to_owned() } else { format!("{base} {rest}") }
}

/// The words of a text in small letters, without "'s".
fn words_of(text: &str) -> impl Iterator<Item = String> {
    let words = text.split(|letter: char| !letter.is_alphanumeric() && !matches!(letter, '-' | '\'' | '’'));
    let words = words.map(|word| word.trim_end_matches("'s").trim_end_matches("’s").trim_matches(['-', '\'', '’']));
    words.filter(|word| !word.is_empty()).map(str::to_lowercase)
}

/// "My parents", "as a family"; "family law" and "about my family" are something else.
fn names_family(said: &[String]) -> bool {
    said.iter().take(LONGEST_PLAN).enumerate().any(|(at, word)| {
        let is_other = said.get(at + 1).is_some_and(|next| OTHERS.contains(&next.as_str()));
        FAMILY.contains(&word.as_str()) && !is_other && !said[at.saturating_sub(2)..at].iter().any(|before| before == "about")
    })
}

/// "With friends", "as a treat for my neighbour": behind a preposition, a word or two further. "Learn how to space walk" has none.
fn is_with_friends(said: &[String]) -> bool {
    let leads = |at: usize| match said[at].as_str() {
        "with" | "as" | "for" => true,
        "to" => at.checked_sub(1).is_none_or(|before| said[before] != "how" && !said[before].starts_with("learn")),
        _ => false,
    };
    said.iter().enumerate().any(|(at, word)| LEISURE.contains(&word.as_str()) && (at.saturating_sub(2)..at).any(leads))
}

/// Whether what was read of the object is only its beginning: "Docker" of "Docker & Co", "one hobby" of "one hobby / craft".
fn goes_on(behind: &str) -> bool {
    behind.trim_start().starts_with(['&', '/', '+', '(', ':', '"', '-', '\'', '’', ','])
        || ["and ", "of "].iter().any(|word| behind.trim_start().starts_with(word))
}

/// Whether every longer word has a capital: what is said back would look like a title.
fn is_title(statement: &str) -> bool {
    let longer = || statement.split_whitespace().filter(|word| word.len() > 3);
    let small = ["A", "An", "And", "For", "In", "My", "Of", "Our", "The", "To", "With", "Your"];
    statement.split_whitespace().skip(1).any(|word| small.contains(&word))
        || longer().count() > 2 && longer().all(|word| word.starts_with(|letter: char| !letter.is_lowercase()))
}

/// "learning a language" is no thing that somebody has.
fn begins_with_doing(object: &str) -> bool {
    object.split(' ').next().is_some_and(|word| word.len() > 4 && word.ends_with("ing") && word != "thing")
}

/// "I enjoy" of "learn what I enjoy", "less" of "watch less but good films", "one of" what follows, "once a day": no thing, or the beginning of
/// something longer.
fn begins_with_clause(object: &str) -> bool {
    let first = object.split(' ').next().unwrap_or_default().to_lowercase();
    let one_of = ["one of ", "some of ", "each of ", "all of "].iter().any(|of| object.starts_with(of));
    one_of
        || matches!(
            first.as_str(),
            "once" | "twice" | "i" | "we" | "you" | "they" | "it" | "that" | "this" | "what" | "how" | "less" | "more" | "better"
        )
}

/// "my team" said to its owner.
fn to_the_author(words: &str) -> String {
    let said = words.split(' ').map(|word| match word {
        "my" | "My" | "our" | "Our" => "your",
        "myself" => "yourself",
        "me" => "you",
        word => word,
    });
    said.collect::<Vec<_>>().join(" ")
}

/// The object as something known: "a course" becomes "the course".
fn known(object: &str) -> String {
    let (first, rest) = object.split_once(' ').unwrap_or(("", object));
    let (first, rest) = if first == "atleast" { rest.split_once(' ').unwrap_or((first, rest)) } else { (first, rest) };
    match first.to_lowercase().as_str() {
        "a" | "an" | "one" | "another" => format!("the {rest}"),
        _ => object.to_owned(),
    }
}

/// Whether several things are meant: "three books", "these videos", "some papers".
fn is_several(object: &str) -> bool {
    let (first, rest) = object.split_once(' ').unwrap_or(("", object));
    if first.starts_with(|digit: char| digit.is_ascii_digit()) && first != "1" {
        return true;
    }
    let one = matches!(first.to_lowercase().as_str(), "a" | "an" | "one" | "1" | "the" | "my" | "your" | "each" | "every");
    !one && is_plural(rest.rsplit(' ').next().unwrap_or_default())
}

fn is_plural(noun: &str) -> bool {
    let singular = noun.ends_with("ics") || noun == "series";
    !singular && noun.len() > 3 && noun.ends_with('s') && !noun.ends_with("ss") && !noun.starts_with(char::is_uppercase)
}

/// The words with a capital in front.
pub(super) fn capitalised(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
