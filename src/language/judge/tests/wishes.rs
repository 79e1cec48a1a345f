//! Wishes, by the constructions in which they are said, beside what is like them and has an end.

use super::ask;
use super::check;
use crate::language::Label;

#[test]
fn a_wish_is_known_by_how_it_is_said() {
    check(
        Label::Vague,
        &[
            ("aspiration-without-end", "Take our lamps to the next level"),
            ("aspiration-without-end", "Ensure every guest feels welcome"),
            ("aspiration-without-end", "Inspire young bakers"),
            ("aspiration-without-end", "Promote cycling"),
            ("aspiration-without-end", "Help the crew to work better"),
            ("change-without-measure", "Modernise the ferry company"),
            ("change-without-measure", "Boost morale at the mill"),
            ("state-without-measure", "Keep our fuel costs down"),
            ("state-without-measure", "Get my temper under control"),
            ("praise-without-measure", "Be taken more seriously at the harbour"),
            ("praise-without-measure", "Become a truly open workshop"),
            ("praise-without-measure", "Become the baker people recommend"),
            ("praise-without-measure", "Be prepared for change"),
            ("praise-without-measure", "Build a strong team"),
            ("comparative-without-measure", "Make safety everyone's job"),
            ("comparative-without-measure", "Make our ferries welcoming"),
            ("comparative-without-measure", "Steer more calmly in the fog"),
            ("comparative-without-measure", "Argue less with the crew"),
            ("comparative-without-measure", "Cook lighter meals"),
            ("comparative-without-measure", "Enjoy old age"),
            ("cannot-be-checked", "Close the skills gap"),
            ("abstract-noun", "A culture of trust"),
            ("comparative-without-measure", "Steer stronger"),
            ("comparative-without-measure", "Lead with more empathy"),
            ("comparative-without-measure", "Ask better questions"),
            ("state-without-measure", "Get people excited about bread"),
            ("cannot-be-checked", "Turn guests into fans"),
            ("aspiration-without-end", "Help our bakers thrive"),
            ("aspiration-without-end", "Prevent accidents at the quay"),
            ("comparative-without-measure", "Rethink how we bake"),
            ("change-without-measure", "Increse efficiency"),
            ("praise-without-measure", "Be a beter skipper"),
            ("comparative-without-measure", "Relate better to the crew"),
            ("aspiration-without-end", "Help shape the future of baking"),
            ("aspiration-without-end", "Encourage our bakers so that everyone feels valued"),
            ("change-without-measure", "Develop my nose for good flour"),
            ("builds-abstract", "Build an eye for detail"),
            ("abstract-noun", "Professional growth as a baker"),
            ("change-without-measure", "Polish my Danish a little"),
            ("change-without-measure", "Overhaul the way we bake"),
            ("change-without-measure", "Improve all our processes"),
            ("aspiration-without-end", "Empower our 12 bakeries"),
        ],
    );
    let ends = [
        "Modernise the boiler house",
        "Transform the ferry fleet into electric boats by 2030",
        "Keep our fuel costs under 40,000",
        "Keep the door shut",
        "Get my boat back",
        "Be ready for the launch",
        "Become the supplier of the Bergen ferries",
        "Build a strong wooden gate",
        "Make a light lunch",
        "Ensure the log is signed",
        "Enable two-factor login",
        "Enjoy the northern lights",
        "Promote Ada to skipper",
        "Get the boat ready for the race",
        "Get a bigger boat",
        "Turn the barn into a bakery",
        "Let the dough rest",
        "Make the bakery profitable by May",
        "Finish the race with a smile",
        "Provide clean towels",
        "Champion the pilot project",
        "Wear warmer socks",
        "Faster laptop",
    ];
    let scolded: Vec<&str> = ends.into_iter().filter(|text| matches!(ask(text).label, Label::Activity | Label::Vague)).collect();
    assert!(scolded.is_empty(), "{scolded:#?}");
}

#[test]
fn what_is_only_held_back_or_felt_is_a_wish() {
    check(
        Label::Vague,
        &[
            ("aspiration-without-end", "Control my temper on the ferry"),
            ("aspiration-without-end", "Contain costs"),
            ("change-without-measure", "Calm my nerves"),
            ("change-without-measure", "Correct my posture at the wheel"),
            ("change-without-measure", "Expand sustainably"),
            ("comparative-without-measure", "Yell less at the deckhands"),
            ("comparative-without-measure", "Forgive others"),
            ("comparative-without-measure", "Accept my body"),
            ("cannot-be-checked", "Beat procrastination"),
            ("cannot-be-checked", "Find a trade that makes me happy"),
            ("praise-without-measure", "Feel calm every day"),
            ("praise-without-measure", "Become energy aware"),
            ("praise-without-measure", "Become a leader in clean shipping"),
            ("aspiration-without-end", "Provide a safe and welcoming cabin"),
            ("aspiration-without-end", "Amaze our passengers"),
            ("aspiration-without-end", "Breathe new life into the old harbour"),
            ("aspiration-without-end", "Grow into the role of skipper"),
            ("hedged-commitment", "If time allows, repaint the hull"),
            ("change-without-measure", "Developping my balance"),
            ("praise-without-measure", "Beeing more patient with the crew"),
        ],
    );
    let silent = [
        "Control room",
        "Repeat customers",
        "Keep the tiller under control in gusts by June",
        "Use less than 5 litres of fuel an hour",
        "Accept the offer of the shipyard",
        "Rowing group, quay 4",
        "Paid off the dinghy in May",
        "As a deckhand, I want a map",
    ];
    assert_eq!(super::doing::wrong(Label::Unsure, &silent), [""; 0]);
}

#[test]
fn what_one_is_free_of_or_chosen_for_can_be_seen() {
    let ends = [
        "Become mortgage-free by 2035",
        "Be smoke free by June",
        "Make the podium",
        "Make captain by 40",
        "0 collisions in 2031",
    ];
    assert_eq!(super::doing::wrong(Label::Outcome, &ends), [""; 0]);
    let moods = ["Be stress-free", "Be carefree"];
    assert_eq!(super::doing::wrong(Label::Vague, &moods), [""; 0]);
}
