//! Texts about which nothing is said, told by their letters and signs: too few words, another language, done, questions, templates.

use memchr::memchr;
use memchr::memchr3;

use crate::language::Reason;
use crate::language::judge::english;
use crate::language::judge::token::Token;
use crate::language::lexicon::Classes;
use crate::language::words::TokenKind;
use crate::language::words::Words;

/// Signs behind what is done.
const DONE: [&str; 7] = ["✓", "✔", "✅", "🎉", "☑", "✔\u{fe0f}", "☑\u{fe0f}"];

/// Why nothing can be said, before anything is looked at closely.
pub(super) fn closed(words: &Words<'_>, tokens: &[Token<'_>]) -> Option<Reason> {
    let text = words.source();
    if text.chars().filter(|letter| letter.is_alphabetic()).nth(1).is_none() {
        return Some(Reason::NoWords);
    }
    let ascii = text.is_ascii();
    if !ascii && is_mostly_foreign(text) || is_foreign_phrase(tokens) {
        return Some(Reason::NotEnglish);
    }
    let trimmed = text.trim_end();
    let struck = memchr(b'~', text.as_bytes()).is_some_and(|at| text[at..].contains("~~"));
    if struck || !ascii && DONE.iter().any(|mark| trimmed.ends_with(mark)) {
        return Some(Reason::MarkedAsDone);
    }
    if is_told_done(trimmed) {
        return Some(Reason::MarkedAsDone);
    }
    if tokens.iter().any(|token| token.known.any(Classes::ARCHAIC)) {
        return Some(Reason::NotEnglish);
    }
    if trimmed.ends_with('?') {
        return Some(Reason::Question);
    }
    if words.len() == 1 && words.kind(0) == Some(TokenKind::Address) {
        return Some(Reason::Address);
    }
    is_template(text).then_some(Reason::TemplateText)
}

/// "… -- COMPLETED!": the last word says that it is done, behind a dash.
fn is_told_done(text: &str) -> bool {
    let text = text.trim_end_matches(['!', '.']);
    // All of them end alike.
    text.ends_with(['d', 'D', 'e', 'E'])
        && text.rsplit_once(' ').is_some_and(|(before, word)| {
            before.trim_end().ends_with(['-', '–', '—'])
                && ["achieved", "complete", "completed", "done", "finished"].iter().any(|done| word.eq_ignore_ascii_case(done))
        })
}

fn is_mostly_foreign(text: &str) -> bool {
    let letters = text.chars().filter(|letter| letter.is_alphabetic());
    let (mut all, mut foreign) = (0_usize, 0_usize);
    for letter in letters {
        all += 1;
        foreign += usize::from(letter > '\u{24f}');
    }
    foreign * 2 > all
}

/// Function words of another language, none of English, and no word that is known.
fn is_foreign_phrase(tokens: &[Token<'_>]) -> bool {
    let known = |token: &Token<'_>| token.known.without(Classes::BEGINS_PHRASE) != Classes::NONE;
    let english = tokens.iter().any(|token| known(token) || english::is_function_word(token.lower));
    !english && tokens.iter().any(|token| english::is_foreign_word(token.lower))
}

fn is_template(text: &str) -> bool {
    /// Bytes of a text that may be nothing but a stand-in.
    const SHORT: usize = 8;
    let bytes = text.as_bytes();
    let bracketed = memchr3(b'{', b'[', b'<', bytes).is_some();
    if bracketed || memchr(b'_', bytes).is_some() {
        return is_crossed_out(text) || is_stand_in(text) || holds_placeholder(text);
    }
    if text.len() > SHORT {
        memchr(b'X', bytes).is_some_and(|at| text[at..].contains("XX"))
    } else {
        is_crossed_out(text) || is_stand_in(text)
    }
}

/// Whether a word is nothing but "XX".
fn is_crossed_out(text: &str) -> bool {
    let crossed = |word: &str| word.len() > 1 && word.bytes().all(|byte| byte == b'X');
    text.contains('X') && text.split(|letter: char| !letter.is_alphanumeric()).any(crossed)
}

/// Whether the whole text stands in for one that is still to be written.
fn is_stand_in(text: &str) -> bool {
    let word = text.trim_matches(|letter: char| !letter.is_alphanumeric());
    ["todo", "tbd", "tba", "n/a", "na", "none", "wip", "fixme", "xx", "xxx"].iter().any(|known| word.eq_ignore_ascii_case(known))
}

/// `{{name}}`, `[date]`, `<your name>`, `___`.
fn holds_placeholder(text: &str) -> bool {
    const BRACKETED: [&str; 12] =
        ["[date", "[name", "[number", "[x]", "[insert", "[your", "[role", "[company", "[topic", "[target", "[specific", "[goal"];
    let marks = text.contains("{{") || text.contains('{') && text.contains('}') || text.contains("___") || text.contains("<%");
    let angle = text
        .find('<')
        .is_some_and(|at| text[at + 1..].starts_with(|letter: char| letter.is_ascii_lowercase()) && text[at..].contains('>'));
    let named = |at: usize| {
        BRACKETED
            .iter()
            .any(|mark| text.as_bytes()[at..].get(..mark.len()).is_some_and(|start| start.eq_ignore_ascii_case(mark.as_bytes())))
    };
    marks || angle || text.match_indices('[').any(|(at, _)| named(at))
}
