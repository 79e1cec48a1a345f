//! Goals that a title, a bold line or a number names, and what stands below them.

use super::check;
use super::read_as;

#[test]
fn a_heading_is_a_goal_when_labels_below_tell_about_one() {
    let guests = "section: Guests choose the plant dish | 2027-12-15 by Child
  indicator: share of plant dishes
  Notes: Kim
";
    for below in [
        "- **Owner:** Kim\n- **Due:** 15 Dec 2027\n- **Metric:** share of plant dishes\n",
        "Owner: Kim\nDue: 15 Dec 2027\nMetric: share of plant dishes\n",
        "- Goal owner: Kim\n- Due: 15 Dec 2027\n- Metric: share of plant dishes\n",
    ] {
        check(&[("goals.md", &format!("# Goals FY27\n\n## Guests choose the plant dish\n\n{below}"), guests)]);
    }
    let goals =
        |below: &str| read_as("goals.md", &format!("# Goals 2027\n\n- Sell the boat\n\n## The harbour crew now\n\n{below}"));
    for below in [
        // Nothing there is a measure, a checkpoint or a day.
        "Owner: Kim\nStatus: on track\n",
        // The goals of an area stand beside its owner.
        "Owner: Kim\nDue: 15 Dec 2027\n\n- Sell the oars by May\n",
        "- Due: 15 Dec 2027\n- Metric: share of full boats\n- Yard: sell the oars\n",
    ] {
        let read = goals(below);
        assert!(!read.contains("The harbour crew now"), "{read}");
    }
    let read = goals("- Team: harbour\n- Due: 15 Dec 2027\n- Metric: share of full boats\n");
    assert!(read.contains("section: The harbour crew now"), "{read}");
}

#[test]
fn a_bold_line_is_a_title_though_no_empty_line_follows() {
    let plan = "plan: Half of the boats leave in time | 2027-08-31 by Child
  indicator: share in time
  Notes: Half of the boats leave in time
  Why: guests wait
  Timeline: 2027-08-31
";
    let text = "# Harbour goal\n\n**Goal**\nHalf of the boats leave in time\n\n**Why**\nguests wait\n\n**Measure**\nshare in time\n\n**Deadline**\n2027-08-31\n";
    check(&[
        ("notes/harbour.md", text, plan),
        ("notes/harbour.md", &text.replace("**\n", "**\n\n"), plan),
        ("notes/harbour.md", &text.replace("\n\n**", "\n**"), plan),
        (
            "goals.md",
            "# Goals 2027\n\n**Sell the boat**\nBy: June\nMetric: price\n\n**Buy a bike**\nBy: July\n",
            r"
section: Sell the boat | 2027-06-01..2027-06-30 by Child
  indicator: price
section: Buy a bike | 2027-07-01..2027-07-31 by Child
",
        ),
        // Words in the middle of a sentence go on in the next line.
        (
            "goals.md",
            "# Goals 2027\n\n- Sell the boat\n\n**We sail with all of our friends in the harbour**\nand family.\n",
            r"
item: Sell the boat | 2027-01-01..2027-12-31 by Heading
for all: Notes We sail with all of our friends in the harbour and family.
",
        ),
    ]);
}

#[test]
fn figures_from_and_to_are_measures() {
    check(&[(
        "goals.md",
        "# Goals 2027\n\n**Spend less on ropes**\nFrom: 48 a month\nTo: 25 a month\nBy: June\n",
        r"
section: Spend less on ropes | 2027-06-01..2027-06-30 by Child
  indicator: 25 a month
  Baseline: 48 a month
",
    )]);
}

#[test]
fn a_section_called_outcome_says_the_goal_that_its_title_names() {
    let read = |title: &str, words: &str| {
        read_as("goals.md", &format!("# Goals 2027\n\n## Practise the piano\n\n### {title}\n\n{words}\n"))
    };
    for title in ["Outcome", "🎯 Goal", "Desired outcome", "My objective"] {
        let said = read(title, "Play three songs by heart at the school concert.");
        assert!(said.starts_with("section: Play three songs by heart") && !said.contains("Practise"), "{title}: {said}");
    }
    // A nearer goal, or one of another kind, stands below it.
    for title in ["Goal for May", "Short-term goal", "Stretch goal"] {
        let said = read(title, "Play three songs by heart.");
        assert!(said.contains("Practise the piano") && said.contains("Play three songs"), "{title}: {said}");
    }
    // A figure is not given up for words without one.
    for below in ["**Outcome:** I keep up with my children.", "### Outcome\n\nI keep up with my children."] {
        let said = read_as("goals.md", &format!("# Goals 2027\n\n## Run 10 km in 50 minutes\n\n{below}\n"));
        assert!(said.starts_with("section: Run 10 km in 50 minutes") && !said.contains("section: I keep"), "{said}");
    }
}

#[test]
fn numbered_goals_in_paragraphs() {
    for (one, two) in [
        ("Objective 1. Boats leave in time", "Objective 2. No one waits"),
        ("Objective T1. Boats leave in time", "Objective T2: No one waits"),
        ("**Target 1 – Boats leave in time.** We look at the log.", "**Target 2 – No one waits.** We ask."),
        ("Aim 1: Boats leave in time", "Aim 2: No one waits"),
    ] {
        let read = read_as("goals.md", &format!("# Harbour targets 2027\n\n{one}\n\n{two}\n"));
        assert!(read.contains("section: Boats leave in time |") && read.contains("section: No one waits |"), "{read}");
    }
    let read =
        read_as("goals.md", "# Goals 2027\n\n**G1. Boats leave in time**\nTo: 9 o'clock\n\n**G2. No one waits**\nBy: May\n");
    assert!(read.contains("section: Boats leave in time |") && read.contains("section: No one waits | 2027-05-01"), "{read}");
    let read = read_as("goals.md", "# Goals 2027\n\n## Boats\n\n- Sell two boats\n  - Target: 40 guests\n");
    assert_eq!(read.matches("2027-01-01").count(), 1, "{read}");
}

#[test]
fn the_sentence_below_a_name_says_the_goal() {
    check(&[
        (
            "goals.md",
            "# Harbour goals 2027\n\n## Goal 1: Guests\n\n75 % of our guests are on board by 9 o'clock by May. We ask them.\n\n## Goal 2: Crew\n\nThe crew is new here.\n",
            r"
section: 75 % of our guests are on board by 9 o'clock by May | 2027-05-01..2027-05-31 by Statement
  Notes: We ask them
section: Crew | 2027-01-01..2027-12-31 by Heading
  Notes: The crew is new here.
",
        ),
        (
            "goals.md",
            "# Harbour goals 2027\n\nGoal 1: Fewer guests wait\nOutcome: Guests wait 4 minutes by May\n\nGoal 2: Better ropes\n",
            r"
section: Guests wait 4 minutes by May | 2027-05-01..2027-05-31 by Statement
section: Better ropes | 2027-01-01..2027-12-31 by Heading
",
        ),
        (
            "goals/first.md",
            "# First race\n\nGoal:: Row the race in May 2027\n",
            "plan: Row the race in May 2027 | 2027-05-01..2027-05-31 by Statement",
        ),
        ("goals/first.md", "# Row the first race\n\nGoal:: [[Rowing]]\n", "plan: Row the first race\n  Notes: Goal:: Rowing"),
    ]);
}

#[test]
fn what_is_put_off_is_no_goal() {
    for title in ["Not this quarter", "Not now", "Deprioritised", "Non-objectives", "Not this year"] {
        let read = read_as("okrs.md", &format!("# OKRs 2027\n\n## O1: Sell the boat\n\n## {title}\n\n- Buy a second harbour\n"));
        assert!(!read.contains("harbour"), "{title}: {read}");
    }
}

#[test]
fn a_first_line_or_a_heading_with_a_year_tells_what_a_file_holds() {
    let sells = |text: &str| read_as("notes/a.md", text).contains("item: Sell 3 boats | 2027-01-01..2027-12-31");
    for text in [
        "Goals 2027\n\n- Sell 3 boats\n",
        "**Our goals for 2027**\n\n- Sell 3 boats\n",
        "# Aims 2027\n\n- Sell 3 boats\n",
        "---\ntitle: Yearly plan\n---\n\n# Harbour 2027\n\n## Goals\n\n- Sell 3 boats\n",
    ] {
        assert!(sells(text), "{text}");
    }
    for text in [
        "Goals\n\n- Sell 3 boats\n",
        "Goals of the 2027 meeting\n\n- Sell 3 boats\n",
        "Goals 2027\n\nWe met.\n\n- Sell 3 boats\n",
    ] {
        assert!(!sells(text), "{text}");
    }
}

#[test]
fn paragraphs_that_begin_with_bold_words_are_goals_when_they_say_by_when_or_what_to_do() {
    let text = "# Our goals\n\nWe are a small harbour.\n\n**No guest is left behind.** From June 2027 it shall be none.\n\n**Early boats.** Half of them leave before 9 by May 2027.\n\n**Guests become sailors.** 10 of 45 sail with us by March 2028.\n\nWe meet in May.\n";
    let read = read_as("goals.md", text);
    assert!(read.contains("item: Early boats | 2027-05-01..2027-05-31"), "{read}");
    assert_eq!(read.matches("item: ").count(), 3, "{read}");
    let read =
        read_as("goals.md", &text.replace("by May 2027", "one day").replace("10 of 45 sail with us by March 2028", "Some do"));
    assert_eq!(read.matches("item: ").count(), 0, "{read}");
    let told = "**Sell the boat** - With its trailer.\n\n**Mend the jetty.** It has been long.\n\n**Paint the shed** It leaks.\n";
    let read = |text: &str| read_as("goals.md", &format!("# Goals 2027\n\n{text}")).matches("item").count();
    assert_eq!(read(told), 3);
    assert_eq!(read(&told.replace("**Mend the jetty", "**The jetty").replace("**Paint the shed", "**The shed")), 0);
    assert_eq!(read(&told.replace("It leaks", "You will see that it leaks")), 0);
}

#[test]
fn exported_pages_carry_a_code_in_their_names() {
    let read =
        read_as("Goals 8f3e1b2c4d5e6f708192a3b4c5d6e7f8/Sell the boat 1f3e1b2c4d5e6f708192a3b4c5d6e7f8.md", "Due: May 2027\n");
    assert!(read.contains("plan: Sell the boat | 2027-05-01..2027-05-31"), "{read}");
}

#[test]
fn a_sentence_below_a_name_is_the_goal_when_labels_tell_about_it() {
    let goals = r"
section: Three months of costs are put by before 1 October | 2027-10-01 by Statement
  indicator: the balance
item: Sell the boat | 2027-01-01..2027-12-31 by Heading
";
    for labels in ["\n- Metric: the balance\n", "Metric: the balance\n"] {
        let text = format!(
            "# Goals 2027\n\n## 1 Money\n\n### 1.1 Savings\n\nThree months of costs are put by before 1 October.\n{labels}\n### 1.2 Harbour\n\nSell the boat.\n"
        );
        check(&[("goals.md", &text, goals)]);
    }
    for text in [
        // A title in more words is the goal itself, and a list says more than labels.
        "## The crew of the harbour knows its boats\n\nShow each mate round by May.\n\n- Metric: mates\n",
        "## Savings\n\nPut 3,000 by before May.\n\n- Metric: the balance\n- the shop was let again\n",
    ] {
        let read = read_as("goals.md", &format!("# Goals 2027\n\n- Sell the boat\n\n{text}"));
        assert!(!read.contains("by before May\n") && !read.contains("section: Show"), "{read}");
    }
}

#[test]
fn a_goal_may_be_called_as_sections_about_goals_are() {
    check(&[(
        "goals.md",
        "# Development goals 2027\n\n## 1. Feedback\n\n- **Outcome:** each mate says once what I did well by June\n- **Measure:** the log\n\n## 2. Mentoring\n\n- **Outcome:** Kim steers alone\n- **Measure:** the log\n",
        r"
section: each mate says once what I did well by June | 2027-06-01..2027-06-30 by Statement
  indicator: the log
section: Kim steers alone | 2027-01-01..2027-12-31 by Heading
  indicator: the log
",
    )]);
}
