//! What the words of an outcome promise: another role, another field, a skill, a life elsewhere.

use super::is_role;
use super::words::BEHIND_PROMOTION;
use super::words::BEING_THERE;
use super::words::ELECTED;
use super::words::ELSEWHERE;
use super::words::FIELDS;
use super::words::RANKS;
use super::words::RISES;
use super::words::TURNS;
use crate::language::words::Words;

/// "Spend a year abroad", and not "win two customers abroad".
pub(super) fn is_elsewhere(words: &Words<'_>) -> bool {
    holds_any(words.phrase(0..words.len()), &ELSEWHERE) && words.have_any(&BEING_THERE)
}

/// "Master the lathe", and not "master of ceremonies" or "the master bedroom".
pub(super) fn masters(words: &Words<'_>) -> bool {
    let verb = |at: usize| at == 0 || matches!(words.lower(at - 1), "to" | "and" | "i" | "will" | "can");
    (0..words.len()).any(|at| words.lower(at) == "master" && verb(at) && words.is_word(at + 1) && words.lower(at + 1) != "of")
}

/// "Have the orchard certified", and not "get certified".
pub(super) fn certifies_a_thing(words: &Words<'_>) -> bool {
    let determined = matches!(words.lower(1), "a" | "all" | "an" | "both" | "each" | "every" | "my" | "our" | "the" | "this");
    let certified = || (2..words.len()).any(|at| matches!(words.lower(at), "certified" | "recognised" | "recognized"));
    matches!(words.lower(0), "get" | "have" | "keep") && determined && certified()
}

/// "Get promoted", "rise to team lead", and not what is promoted by somebody else, for somebody else or in a league.
pub(super) fn is_promoted(words: &Words<'_>) -> bool {
    let count = words.len();
    let promoted = (0..count).find(|at| words.lower(*at) == "promoted").is_some_and(|at| {
        at == 0 || matches!(words.lower(at - 1), "be" | "been" | "being" | "get" | "gets" | "getting" | "got" | "am" | "i")
    });
    let promotion = (0..count)
        .find(|at| words.lower(*at) == "promotion")
        // "Coach the under-12s to promotion"
        .filter(|at| *at < 3 || words.lower(at - 1) != "to")
        .is_some_and(|at| !words.is_word(at + 1) || BEHIND_PROMOTION.binary_search(&words.lower(at + 1)).is_ok());
    let rises = || (0..count).any(|at| is_role(words, at)) || words.have_any(&RANKS);
    let in_sport = (0..count).any(|at| matches!(words.lower(at), "division" | "league" | "club" | "team" | "side"));
    (promoted || promotion) && !in_sport || holds_any(words.phrase(0..count), &RISES) && rises()
}

/// "Switch from sales to nursing", "break into publishing", and not "switch from coffee to tea".
pub(super) fn turns_to_a_field(words: &Words<'_>) -> bool {
    let count = words.len();
    let text = words.phrase(0..count);
    let start = (0..count).find(|at| matches!(words.lower(*at), "from" | "into" | "to")).unwrap_or_default();
    let field = |at: usize| is_role(words, at) || FIELDS.binary_search(&words.lower(at)).is_ok();
    let behind = |at: &usize| !matches!(words.lower(*at), "at" | "by" | "for" | "in" | "on" | "using" | "with");
    (holds_any(text, &TURNS) || is_move_between(text)) && (start..count).take_while(behind).any(field)
}

/// "Move from teaching into product design".
fn is_move_between(text: &str) -> bool {
    let from = ["move from ", "leave ", "go from ", "moving from "].iter().find_map(|start| text.find(start));
    from.is_some_and(|at| {
        text.get(at..).is_some_and(|rest| rest.contains(" into ") || rest.starts_with("leave ") && rest.contains(" for a "))
    })
}

/// "Become a senior engineer", "Become head of design", "Head of design by 2028", and not "head of the parents' council".
pub(super) fn becomes_higher(words: &Words<'_>) -> bool {
    let is_rank = |at: usize| RANKS.binary_search(&words.lower(at)).is_ok();
    let is_title = |at: usize| match words.lower(at + 1) {
        "of" => !matches!(words.lower(at + 2), "a" | "an" | "my" | "our"),
        _ => (at + 1..words.len().min(at + 4)).any(|next| is_role(words, next)),
    };
    // "Become a manager by June", and not "a lead guitarist".
    let ends =
        |at: usize| !words.is_word(at) || matches!(words.lower(at), "at" | "before" | "by" | "in" | "next" | "this" | "within");
    let become_at = (0..words.len().min(6)).find(|at| matches!(words.lower(*at), "become" | "becoming" | "reach" | "earn"));
    let becomes = become_at.is_some_and(|at| {
        let mut ranks = (at + 1..words.len().min(at + 6)).filter(|next| is_rank(*next));
        ranks.any(|rank| is_title(rank) || ends(rank + 1))
    });
    // "Lead a pilot", "staff the desk": these begin a title only where they name what is led.
    let named = is_rank(0) && (words.lower(1) == "of" || !matches!(words.lower(0), "head" | "lead" | "partner" | "staff"));
    (becomes || named && is_title(0)) && !words.have_any(&ELECTED)
}

/// Whether words of a text begin with one of some phrases and go on behind a whole word.
pub(super) fn holds_any(text: &str, phrases: &[&str]) -> bool {
    let bytes = text.as_bytes();
    let letter = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_alphanumeric);
    let begins = |at: &usize| letter(*at) && !at.checked_sub(1).is_some_and(letter);
    (0..bytes.len()).filter(begins).any(|at| {
        let rest = &bytes[at..];
        let held = |phrase: &&str| rest[0] == phrase.as_bytes()[0] && rest.starts_with(phrase.as_bytes());
        // "Master's" is not "master".
        let goes_on = |end: usize| letter(end) || bytes.get(end) == Some(&b'\'') && letter(end + 1);
        phrases.iter().filter(|phrase| held(phrase)).any(|phrase| !goes_on(at + phrase.len()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::purpose::words::MASTERY;
    use crate::facts::purpose::words::PROMOTION;

    #[test]
    fn ranks_are_sorted() {
        assert!(
            RANKS.is_sorted()
                && ELECTED.is_sorted()
                && FIELDS.is_sorted()
                && BEING_THERE.is_sorted()
                && BEHIND_PROMOTION.is_sorted()
        );
    }

    #[test]
    fn phrases_are_whole_words() {
        assert!(holds_any("get a new title by may", &PROMOTION));
        assert!(!holds_any("run a masterclass", &MASTERY));
        assert!(!holds_any("hand in my master's thesis", &MASTERY));
        assert!(is_move_between("move from teaching into design by may"));
        assert!(!is_move_between("move from the desk"));
    }

    #[test]
    fn a_turn_leads_to_a_field_of_work() {
        let turns = |text: &str| turns_to_a_field(&Words::new(text));
        assert!(
            turns("Switch from sales to nursing by June")
                && turns("Break into publishing")
                && turns("Transition into a lead role")
        );
        assert!(turns("Move from teaching geography into map publishing") && turns("Leave consulting for a small studio"));
        assert!(!turns("Switch from coffee to tea") && !turns("Transition from paper to digital invoices"));
        assert!(!turns("Break into the top 100") && !turns("Switch from one board to another for marketing"));
    }

    #[test]
    fn one_is_promoted_oneself() {
        let promoted = |text: &str| is_promoted(&Words::new(text));
        assert!(promoted("Get promoted to staff engineer") && promoted("Be promoted by June") && promoted("Rise to team lead"));
        assert!(!promoted("Get my junior colleague promoted") && !promoted("Get the newsletter promoted by two partners"));
        assert!(promoted("Promotion to principal by 2028") && promoted("Earn the promotion"));
        assert!(!promoted("Coach the juniors to promotion this season"));
        assert!(!promoted("Get a promotion budget approved") && !promoted("Win a promotion for my report"));
        assert!(!promoted("Get promoted to the second division") && !promoted("Rise to second place"));
    }

    #[test]
    fn a_higher_role_is_of_work() {
        let higher = |text: &str| becomes_higher(&Words::new(text));
        assert!(
            higher("Become a senior engineer")
                && higher("Become team lead by June")
                && higher("Head of design by 2028")
                && higher("Principal consultant by May")
        );
        assert!(!higher("Become the head of the parents' council") && !higher("Become a director of a short film"));
        assert!(!higher("Lead a pilot of the new process") && !higher("Staff the desk with nurses"));
        assert!(!higher("Senior centre opened in Hull") && !higher("Principal paid off by 2030"));
    }

    #[test]
    fn skills_are_certified_and_things_are_too() {
        let thing = |text: &str| certifies_a_thing(&Words::new(text));
        assert!(thing("Have the orchard certified organic by 2028") && thing("Get our kitchen certified"));
        assert!(!thing("Get certified as a welder") && !thing("Get AWS certified"));
    }

    #[test]
    fn elsewhere_is_where_one_lives_works_or_learns() {
        let elsewhere = |text: &str| is_elsewhere(&Words::new(text));
        assert!(elsewhere("Spend a year abroad") && elsewhere("Find a job overseas"));
        assert!(!elsewhere("Win two customers abroad"));
    }
}
