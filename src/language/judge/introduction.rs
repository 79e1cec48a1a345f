//! "My main goal for this year is to …": words that only introduce a goal, before the goal itself.

use crate::language::judge::sentence::Sentence;

/// What a goal is called where it is introduced.
const CALLED: &[&str] = &[
    "aim", "aims", "ambition", "dream", "focus", "goal", "goals", "intent", "intention", "mission", "objective", "objectives",
    "plan", "priority", "purpose", "resolution", "target", "vision",
];

/// Most words between the first one and what the goal is called, and between that and "is to".
const FAR: usize = 6;

/// The token behind "my main goal for this year is to" and "one of our aims in 2030 will be to", when the words at `start` say that.
pub(super) fn introduction(sentence: &Sentence<'_>, start: usize) -> Option<usize> {
    if !matches!(sentence.lower(start), "my" | "our" | "the" | "one" | "another") {
        return None;
    }
    let called = (start + 1..start + FAR).find(|&at| CALLED.contains(&sentence.lower(at)))?;
    let plain = |at: usize| sentence.words.is_word(at) || matches!(sentence.mark(at), Some('-' | '\''));
    let is = (called + 1..called + FAR).find(|&at| matches!(sentence.lower(at), "is" | "are" | "will" | "would"))?;
    let when = |at: usize| {
        sentence.is_time(at)
            || matches!(sentence.lower(at), "for" | "in" | "over" | "during" | "here" | "of" | "mine" | "at" | "work")
    };
    // "The aim of this book is to teach" tells of a book.
    let own = (called + 1..is).all(when);
    let to = is + 1 + usize::from(sentence.lower(is + 1) == "be");
    ((start + 1..called).all(plain) && own && sentence.lower(to) == "to").then_some(to + 1)
}

#[cfg(test)]
mod tests {
    use crate::language::Label;
    use crate::language::Vocabulary;
    use crate::language::judge;

    #[test]
    fn a_goal_is_found_behind_its_introduction() {
        let label = |statement: &str| judge(statement, &Vocabulary::default()).label;
        for introduction in [
            "My biggest goal for 2031 is to",
            "One of our aims in the coming year is to",
            "The main objective will be to",
            "My personal new year's resolution is to",
            "Another ambition of mine is to",
        ] {
            assert_eq!(label(&format!("{introduction} row better")), Label::Vague, "{introduction}");
            assert_eq!(label(&format!("{introduction} visit boat shows")), Label::Activity, "{introduction}");
            assert_eq!(label(&format!("{introduction} win the regatta")), Label::Outcome, "{introduction}");
        }
        assert_eq!(label("The aim of this page is to improve the docs"), Label::Unsure);
    }
}
