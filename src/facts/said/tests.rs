//! What sentences say, and what they only seem to say.

use super::phrases::PHRASES;
use super::phrases::TURNS;
use super::scan::Text;
use super::scan::has_substance;
use super::*;
use crate::text::Span;

/// What a text says.
fn said(text: &str) -> Said {
    let inline = Inline::of_value(text.into(), Span::new(0, text.len()), false);
    let mut said = Said::nothing();
    Text::new(&inline).note(&mut said);
    said
}

/// The words by which a text speaks of a topic.
fn check(topic: Topic, text: &str, expected: Option<&str>) {
    assert_eq!(said(text).mentions[topic as usize].map(|mention| mention.span.slice(text)), expected, "{topic:?}: {text}");
}

#[test]
fn word_lists_are_sorted() {
    assert_eq!(TURNS.disorder(), None);
    for (topic, phrases) in PHRASES {
        for phrase in *phrases {
            assert_eq!(*phrase, phrase.to_lowercase(), "{topic:?}");
        }
    }
}

#[test]
fn a_topic_that_is_ruled_out_is_addressed() {
    check(Topic::Visa, "As a citizen there is no visa needed.", Some("visa"));
    check(Topic::Tax, "Taxes are not affected.", Some("Taxes"));
    check(Topic::Visa, "Do I need a visa?", None);
    check(Topic::Visa, "Visa: TBD", None);
    check(Topic::Visa, "Read https://example.org/visa first.", None);
    check(Topic::Visa, "My friend said \"get a visa\" and left.", None);
}

#[test]
fn what_else_would_do_is_told_in_many_ways() {
    check(Topic::Contingency, "If it does not work out: Hamburg.", Some("If it does not work"));
    check(Topic::Contingency, "If the board says no, I try Bergen.", Some("says no"));
    check(Topic::Contingency, "The exercises work out well.", None);
    check(Topic::Visa, "Employment Pass, six months before", Some("Employment Pass"));
    check(Topic::Language, "English: IELTS 7.0 by May", Some("English:"));
    check(Topic::Language, "English breakfast", None);
    check(Topic::Network, "Friends there: Ana and Wei", Some("Friends there"));
    check(Topic::Recovery, "Saturdays off, and a long weekend in June", Some("Saturdays off"));
}

#[test]
fn what_is_denied_is_not_there() {
    check(Topic::Support, "My mentor Ines meets me monthly.", Some("My mentor"));
    check(Topic::Support, "I do not have a mentor yet.", None);
    check(Topic::Support, "Mentor two apprentices.", None);
    check(Topic::FeedbackWord, "Nobody gives me feedback.", None);
    check(Topic::FeedbackWord, "Not only feedback, but numbers.", Some("feedback"));
    check(Topic::Evidence, "The median is four years.", Some("The median"));
    check(Topic::Recovery, "No rest until it is done.", None);
    check(Topic::Recovery, "Rest of the list below", Some("Rest"));
}

#[test]
fn numbers_and_plurals_are_counted() {
    for (text, expected) in [
        ("Two informational interviews", 2),
        ("An informational interview", 1),
        ("Informational interviews in spring", 2),
        ("3 informational interviews", 3),
        ("informational interview with Ada and Lin", 2),
    ] {
        assert_eq!(said(text).mentions[Topic::Interview as usize].map(|mention| mention.count), Some(expected), "{text}");
    }
}

#[test]
fn feedback_names_somebody_and_a_way() {
    for (text, who, how) in [
        ("My manager gives me feedback after each release.", true, true),
        ("Feedback from Ines.", true, false),
        ("I collect feedback every month.", false, true),
        ("The team grows.", false, false),
    ] {
        let said = said(text);
        assert_eq!((said.feedback_who.is_some(), said.feedback_how.is_some()), (who, how), "{text}");
    }
}

#[test]
fn practice_and_reviews_have_a_rhythm() {
    for (text, habit, review) in [
        ("I practise every Tuesday evening.", true, false),
        ("I review this plan every quarter.", false, true),
        ("We go through it every two months.", false, true),
        ("I will visit them every two years.", false, false),
    ] {
        let said = said(text);
        assert_eq!((said.habit.is_some(), said.review.is_some()), (habit, review), "{text}");
    }
}

#[test]
fn an_answer_needs_words() {
    use Denial::Admits;
    use Denial::IsNone;
    use Denial::Settles;
    use Denial::Tells;
    for (text, denial, expected) in [
        ("none", IsNone, false),
        ("none needed, I am a citizen", Settles, true),
        ("TBD", Settles, false),
        ("who?", IsNone, false),
        ("Ines", IsNone, true),
        ("n/a", IsNone, false),
        ("no later than nine at home", IsNone, true),
        ("—", Settles, false),
        ("no calls after supper", Settles, true),
        ("no other craft keeps me outdoors all year", Tells, true),
        ("no other craft keeps me outdoors all year", IsNone, false),
        ("nobody I could name has done it yet", Tells, false),
        ("no reason", Tells, false),
        ("not sure I can bear a third winter at sea", Tells, true),
        ("not sure why", Tells, false),
        ("not sure yet, I will think about it in spring", Tells, false),
        ("I don't know how to splice wire", Admits, true),
        ("I do not know enough meteorology", Admits, true),
        ("I do not know what is missing", Admits, false),
        ("don't know", Admits, false),
        ("I don't know how to splice wire?", Admits, false),
        ("I don't know how it fits", Settles, false),
    ] {
        assert_eq!(has_substance(text, denial), expected, "{text}");
    }
}
