//! Words and the shapes they have.

use super::*;

#[test]
fn words_have_a_shape() {
    for (text, expected) in [
        ("Learn to weld", Shape::Imperative),
        ("Regularly call grandma", Shape::Imperative),
        ("Study the maps", Shape::Imperative),
        ("Study plan", Shape::Noun),
        ("Front-end development", Shape::Noun),
        ("Work permit", Shape::Noun),
        ("Clean Architecture, tests", Shape::Noun),
        ("Clean the boat", Shape::Imperative),
        ("Network Graphs", Shape::Noun),
        ("Stop Smoking, For Good", Shape::Imperative),
        ("Reclaim the boathouse", Shape::Imperative),
        ("Experience with boats", Shape::Noun),
        ("Support needed from the crew", Shape::Noun),
        ("List of boats to see", Shape::Noun),
        ("Better than money", Shape::Noun),
        ("Better boats", Shape::Comparative),
        ("Expert-level knowledge", Shape::Noun),
        ("Challenge our crew", Shape::Imperative),
        ("Work on my patience", Shape::Imperative),
        ("I want to own a boat", Shape::Wish),
        ("I want to do this because boats are fun", Shape::Remark),
        ("To be kinder", Shape::Wish),
        ("My goal is to own a boat", Shape::Wish),
        ("Less noise", Shape::Comparative),
        ("12 letters", Shape::Counted),
        ("2000 letters", Shape::Counted),
        ("2027 rowing season", Shape::Noun),
        ("At least two friends", Shape::Counted),
        ("What next?", Shape::Question),
        ("This is a long story", Shape::Remark),
        ("My knee is better", Shape::Clause),
        ("My knee was bad", Shape::Remark),
        ("Binary trees", Shape::Noun),
        ("By June 30, 2027, raise the share of boats that leave in time", Shape::Imperative),
        ("By the end of Q3 I will have raised the sails", Shape::Wish),
        ("Within a year the club will own two boats, one of them new", Shape::Wish),
        ("After the debts are paid, build a boat", Shape::Imperative),
        ("By hand, with a knife", Shape::Noun),
        ("In theory, row a boat", Shape::Noun),
        ("In 2026, the boats were old", Shape::Noun),
        ("", Shape::Nothing),
    ] {
        assert_eq!(shape_of(text), expected, "{text}");
    }
}

#[test]
fn tables_are_sorted() {
    assert!(VERBS.is_sorted() && HOMOGRAPHS.is_sorted() && PROOFS.is_sorted());
    assert!(HOMOGRAPHS.iter().all(|word| is_verb(word)));
}
