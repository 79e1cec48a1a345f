use super::*;
use crate::document;
use crate::goal::names::STATUSES;
use crate::goal::names::choice_name;

/// The statement of the first block with words, and in brackets what was found around it.
fn cleaned(line: &str) -> String {
    let document = document::read(line);
    let Some(block) = document.body.blocks.iter().find(|block| !block.inline.is_empty()) else { return "nothing".to_owned() };
    let lead = clean(&block.inline);
    let mut found = lead.words.text.to_string();
    if !lead.words.text.is_empty() && !lead.words.text.contains(['[', '`']) {
        let source = lead.words.span.slice(line);
        assert!(source.contains(lead.words.text.split(' ').next().unwrap_or_default()), "{line}: {source}");
    }
    let mut add = |name: &str, value: String| found.extend([" [", name, " ", &value, "]"]);
    if let Some(status) = lead.status {
        add("is", choice_name(STATUSES, status.value).to_owned());
    }
    if let Some(label) = lead.label {
        add("label", format!("{label:?}"));
    }
    if let Some(category) = lead.category() {
        add("in", category.text.to_string());
    }
    if let Some(id) = lead.block_id() {
        add("id", id.value.to_string());
    }
    for field in lead.fields() {
        add(&field.name, field.value.text.to_string());
    }
    if let Some(rest) = lead.rest() {
        add("rest", rest.text.trim().to_owned());
    }
    found
}

#[test]
fn what_is_not_the_statement_comes_off() {
    for (line, expected) in [
        ("- Sell the boat", "Sell the boat"),
        ("- Finish the course - I started it today", "Finish the course [rest I started it today]"),
        ("- Row to the isle - two days", "Row to the isle - two days"),
        ("1. :muscle: Lift a car :dollar:", "Lift a car"),
        ("- 🎯 **Goal 3 -** Sell the boat.", "Sell the boat [label Goal]"),
        ("**Goal 1 - Sell the boat.**", "Sell the boat [label Goal]"),
        ("## Objective: `Sell the boat`", "Sell the boat [label Goal]"),
        ("## !WIP! :construction: Objective: `Sell the boat`", "Sell the boat [is active] [label Goal]"),
        ("- **Write.** Finish the novel by June.", "Finish the novel by June [in Write]"),
        ("- TODO Sell the boat", "Sell the boat [is active]"),
        ("- LATER Sell the boat", "Sell the boat [is paused]"),
        ("- DONE Sell the boat", "Sell the boat [is achieved]"),
        ("- Next Sell the boat", "Next Sell the boat"),
        ("- KR #2: Sell 3 boats", "Sell 3 boats [label KeyResult]"),
        ("- O1 - Sell boats", "Sell boats [label Goal]"),
        ("- Goal #2 Sell boats", "Sell boats [label Goal]"),
        ("- B-goal: Sell boats", "Sell boats [label Goal]"),
        ("- Non-goal: Sell boats", "Sell boats [in Non-goal]"),
        ("- Goal 2. Sell boats", "Sell boats [label Goal]"),
        ("- Goal 2. 35 rowers", "35 rowers [label Goal]"),
        ("- **P0** - Sell the boat", "Sell the boat"),
        ("- p4 M Sell the boat", "Sell the boat"),
        ("- 2.1. Sell the boat", "Sell the boat"),
        ("- a) Sell the boat", "Sell the boat"),
        ("- A new boat", "A new boat"),
        ("- I own a boat", "I own a boat"),
        ("- 2027 boats", "2027 boats"),
        ("- 5k under 30 minutes", "5k under 30 minutes"),
        ("- ✅ Sell the boat", "Sell the boat [is achieved]"),
        ("- Sell the boat ❌", "Sell the boat [is dropped]"),
        ("- [DONE] Sell the boat", "Sell the boat [is achieved]"),
        ("- Sell the boat (done in May)", "Sell the boat [is achieved]"),
        ("- Sell the boat - In Progress", "Sell the boat [is active]"),
        ("- Sell 12 boats (6/20)", "Sell 12 boats"),
        ("- (12) Sell the boat", "Sell the boat"),
        ("- (12) ~~Sell the boat~~ in May", "Sell the boat [is achieved] [rest in May]"),
        ("- Sell 12 boats - Progress: 6/20", "Sell 12 boats"),
        ("- Sell 12 boats 12/12", "Sell 12 boats [is achieved]"),
        ("- Sell 12 boats — *score: 0.3*", "Sell 12 boats"),
        ("- Sell 12 boats | Score 0.75", "Sell 12 boats"),
        ("- Sell 12 boats (score: 1)", "Sell 12 boats"),
        ("- Sell 12 boats [0.7]", "Sell 12 boats"),
        ("- Pass the exam - score: 95", "Pass the exam - score: 95"),
        ("- Leak rate (0.7 V)", "Leak rate (0.7 V)"),
        ("- A leak rate of – 0.7", "A leak rate of – 0.7"),
        ("- Sell 12 boats (12 of 12)", "Sell 12 boats [is achieved]"),
        ("- Sell 12 boats (100 %)", "Sell 12 boats [is achieved]"),
        ("- Sell 12 boats by 12/12", "Sell 12 boats by 12/12"),
        ("- Sell the boat on 12/12", "Sell the boat on 12/12"),
        ("- Sell the boat, due: 12/31", "Sell the boat, due: 12/31"),
        ("- Sell the boat by 06/2027", "Sell the boat by 06/2027"),
        ("- Sell the boat (06/2027)", "Sell the boat (06/2027)"),
        ("- Sell the boat (with all sails)", "Sell the boat (with all sails)"),
        ("- Sell the boat (sold, completed Nov 23)", "Sell the boat (sold, completed Nov 23)"),
        ("- Sell the boat (completed Nov 23 in Kiel)", "Sell the boat [is achieved]"),
        ("- Sell the boat (failed, too dear)", "Sell the boat [is dropped]"),
        ("- Sell the boat (missed two weeks ago)", "Sell the boat [is dropped]"),
        ("- Build a boat (delivered to three clients by June)", "Build a boat (delivered to three clients by June)"),
        ("- Build a boat (delivered by June)", "Build a boat (delivered by June)"),
        ("- Find a mate (met twice a month)", "Find a mate (met twice a month)"),
        ("- Keep a shop (closed on Sundays)", "Keep a shop (closed on Sundays)"),
        ("- Win two cups (passed on to my sister)", "Win two cups (passed on to my sister)"),
        ("- ~~Sell the boat~~ (nobody wants it)", "Sell the boat [is achieved] [rest (nobody wants it)]"),
        ("- Sell the boat #boats #money ^b1", "Sell the boat [id b1]"),
        ("- Learn C#", "Learn C#"),
        ("- Sell the boat [due:: 2027-06-30]", "Sell the boat [due 2027-06-30]"),
        ("- Sell the boat [due:: 2027-06-30] [status:: done]", "Sell the boat [due 2027-06-30] [status done]"),
        ("- [due:: 2027-06-30] Sell the boat (soon)", "Sell the boat (soon) [due 2027-06-30]"),
        ("- Row (fast) [by:: me] to Faro (due:: May)", "Row (fast) [by:: me] to Faro (due:: May) [by me] [due May]"),
        ("- Sell the boat 📅 2027-06-30 ⏫", "Sell the boat [due 2027-06-30]"),
    ] {
        assert_eq!(cleaned(line), expected, "{line}");
    }
}

#[test]
fn numbers_of_an_outline_count_lines_and_decimals_count_something() {
    for (line, expected) in [
        ("- 2.1 Sell the boat", "Sell the boat"),
        ("### 1.2.3 Harbour", "Harbour"),
        ("- 7.5 Hours of sleep", "7.5 Hours of sleep"),
        ("- 2.1 Less noise", "Less noise"),
        ("- 2.1 Guests find the pier", "Guests find the pier"),
        ("- 2.1 - Sell the boat", "Sell the boat"),
        ("- 2.1 miles under sail", "2.1 miles under sail"),
        ("- 3.7 GPA", "3.7 GPA"),
        ("- 1.5 Million boats", "1.5 Million boats"),
        ("- 2.05 Metres of rope", "2.05 Metres of rope"),
    ] {
        assert_eq!(cleaned(line), expected, "{line}");
    }
}

#[test]
fn the_lead_is_told_from_what_explains_it() {
    for (line, expected) in [
        ("- Sell the boat. It is too big.", "Sell the boat [rest It is too big]"),
        ("- Use it, e.g. Sundays, with friends", "Use it, e.g. Sundays, with friends"),
        ("- Sell the boat by Sept. 30, 2027", "Sell the boat by Sept. 30, 2027"),
        ("- Sell the boat in Sept. It is too big", "Sell the boat in Sept [rest It is too big]"),
        ("- **Sell 2 boats.** Same as last year", "Sell 2 boats [rest Same as last year]"),
        ("- **Sell two boats** (both of them)", "Sell two boats [rest (both of them)]"),
        ("- **Boats**: Sell two of them", "Sell two of them [in Boats]"),
        ("- **Boats:** Sell two of them", "Sell two of them [in Boats]"),
        ("- **Sell two boats**: they take too much room", "Sell two boats [rest they take too much room]"),
        ("- Boats: fewer of them", "fewer of them [in Boats]"),
        ("- Boats – sell two of them", "sell two of them [in Boats]"),
        ("- [[Sell boats]]: they take room", "Sell boats [rest they take room]"),
        ("- **Sell** the boat", "Sell the boat"),
        ("- [Sell the boat](boat.md)", "Sell the boat"),
        ("- Rise at 7:30 and swim", "Rise at 7:30 and swim"),
        ("- Available for: talks and lessons", "Available for: talks and lessons"),
        ("- Saving for: a green boat", "a green boat [in Saving for]"),
        ("- Win the cup (goal: three games)", "Win the cup (goal: three games)"),
    ] {
        assert_eq!(cleaned(line), expected, "{line}");
    }
}

#[test]
fn a_line_alone_is_read() {
    for (line, expected) in [
        ("- [x] Sell the boat", Some(("Sell the boat", Status::Achieved))),
        ("### Sell the boat #", Some(("Sell the boat", Status::Active))),
        ("Sell the boat", Some(("Sell the boat", Status::Active))),
        ("| 1 | Sell the boat | WIP |", Some(("Sell the boat", Status::Active))),
        ("- [ ]", None),
        ("", None),
    ] {
        let read = read_line(line);
        assert_eq!(read.as_ref().map(|(statement, status)| (statement.words.text.as_ref(), *status)), expected, "{line}");
    }
}
