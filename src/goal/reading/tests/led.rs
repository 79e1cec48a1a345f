//! Goals behind labels, numbers and days that stand in front of them.

use super::check;

#[test]
fn bold_words_that_count_or_date_a_paragraph_stand_before_its_goal() {
    check(&[
        (
            "goals.md",
            "# My targets 2027\n\n**Target 1.** By 12 February, at least 25 of 28 rowers start in time.\n*Success criteria:* the cox counts.\n\n\
             **Target 2.** Mend boats more often.\n",
            r"
section: By 12 February, at least 25 of 28 rowers start in time | 2027-02-12 by Statement
  indicator: the cox counts.
section: Mend boats more often | 2027-01-01..2027-12-31 by Heading
",
        ),
        (
            "goals.md",
            "# Goals 2027\n\n**By 31 March:** 80 kg on the scale\n\n**By 30 June:** I am out of debt.\n\n**In March:** It rained.\n",
            r"
item: 80 kg on the scale | 2027-03-31 by Statement
item: I am out of debt | 2027-06-30 by Statement
  Notes: In March: It rained.
",
        ),
        (
            "goals.md",
            "# Goals 2027\n\n**1. Independence**\nGrant won by 13 October 2027.\n\n**2. Crew**\nBoth rowers finish on 30 June with a mark of 1.7 or \
             better.\nWhy: they are good.\n\n**3. The boats**\nThey are old.\n",
            r"
item: Grant won by 13 October 2027 | 2027-10-13 by Statement
section: Both rowers finish on 30 June with a mark of 1.7 or better | 2027-06-30 by Statement
  Why: they are good.
  Notes: 3. The boats They are old.
",
        ),
        (
            "goals.md",
            "# Goals 2027\n\n1. **By 31 May:** I am out of debt (today: 7,800).\n   1. 30 April: 5,500\n   2. 10 May: 2,900\n\
             2. I lead the crew alone\n   - Until: 31 May\n   - Evidence: none\n3. I like the crew\n",
            r"
item: I am out of debt (today: 7,800) | 2027-05-31 by Statement
  checkpoint: 2027-04-30 5,500
  checkpoint: 2027-05-10 2,900
item: I lead the crew alone | 2027-05-31 by Child
  Evidence: none
",
        ),
    ]);
}

#[test]
fn a_name_behind_a_label_only_sorts_what_is_promised() {
    check(&[(
        "goals.md",
        "# Goals 2027\n\n**Goal A — Harbour.** I present the figures on 28 October 2027, and nobody asks.\n- Milestone: dry run, 30 June\n\n\
             **Goal B — Sails.** They are torn.\n",
        r"
section: I present the figures on 28 October 2027, and nobody asks | 2027-10-28 by Statement
  checkpoint: 2027-06-30 dry run
section: Sails | 2027-01-01..2027-12-31 by Heading
  Notes: They are torn
",
    )]);
}

#[test]
fn goals_in_lines_of_one_paragraph_stand_side_by_side() {
    check(&[
        (
            "goals.md",
            "# Season goals 2027\n\n**A goal:** row a mile in 5 minutes\n**B goal:** win the cup by 27 June\n\nMilestones\n- 6 March: 6 minutes\n\
             - 8 May: 5:30\n",
            r"
item: row a mile in 5 minutes | 2027-01-01..2027-12-31 by Heading
item: win the cup by 27 June | 2027-06-27 by Statement
for all: Checkpoints 6 March: 6 minutes
for all: Checkpoints 8 May: 5:30
",
        ),
        (
            "goals.md",
            "# My targets 2027\n\nSubject: Rowing\nTarget: row from place 4 to place 2\nHow: one boat more\nBy: 2 July 2027\n\nSubject: Sails\n\
             Target: sew more sails\nBy: June\n",
            r"
section: row from place 4 to place 2 | 2027-07-02 by Child
  action: one boat more
  Notes: Subject: Sails
section: sew more sails | 2027-06-01..2027-06-30 by Child
for all: Notes Subject: Rowing
",
        ),
    ]);
}

#[test]
fn names_above_dated_lines_are_areas_together() {
    check(&[
        (
            "goals.md",
            "# Goals 2027\n\n- Body\n  - 80 kg by 1 July\n  - swim\n- Mind\n  - novel at the editor by 30 October\n  - teacher found by March\n",
            r"
item: 80 kg by 1 July | 2027-07-01 by Statement
item: swim | 2027-01-01..2027-12-31 by Heading
item: novel at the editor by 30 October | 2027-10-30 by Statement
item: teacher found by March | 2027-03-01..2027-03-31 by Statement
",
        ),
        (
            "goals.md",
            "# Goals 2027\n\n- Piano\n  - lesson with Mia\n  - by June\n- Spanish\n  - Mia\n  - ask Ann\n",
            r"
item: Piano | 2027-06-01..2027-06-30 by Child
  Notes: lesson with Mia
  Notes: by June
item: Spanish | 2027-01-01..2027-12-31 by Heading
  action: ask Ann
  Notes: Mia
",
        ),
    ]);
}

#[test]
fn questions_and_until_are_labels() {
    check(&[(
        "goals.md",
        "# Goals 2027\n\n1. Row a mile under 5 minutes\n   - Why? The cup.\n   - Until when? 12 September\n   - How do I measure it? watch\n\
         2. Sell the boat\n   Until: 31.03.2027\n3. Knots tied, at least 8/10\n4. Tie 12 knots 3/12\n",
        r"
item: Row a mile under 5 minutes | 2027-09-12 by Child
  indicator: watch
  Why: The cup.
item: Sell the boat | 2027-03-31 by Child
item: Knots tied, at least 8/10 | 2027-01-01..2027-12-31 by Heading
item: Tie 12 knots | 2027-01-01..2027-12-31 by Heading
",
    )]);
}

#[test]
fn bold_words_in_quotation_marks_count_nothing() {
    check(&[(
        "goals.md",
        "# Goals 2027\n\n## Money\n\n**\"We will pay off a third of the boat\"**\nTwo of our longer goals are to owe nothing and to have enough \
         to sail for a year. That is a lot.\n\n- Sell 3 boats\n",
        r"
section: We will pay off a third of the boat | 2027-01-01..2027-12-31 by Heading
  action: Sell 3 boats
  Notes: Two of our longer goals are to owe nothing and to have enough to sail for a year. That is a lot.
item Steps under 0: Sell 3 boats | 2027-01-01..2027-12-31 by Heading
",
    )]);
}

#[test]
fn bold_areas_stand_before_goals_in_lines() {
    check(&[
        (
            "goals.md",
            "# Goals 2027\n\n**Work**: hand over the old boat by May.\n**Body**: 10 rows, one over a mile\n**Home**: sails mended!!\n",
            r"
item: hand over the old boat by May | 2027-05-01..2027-05-31 by Statement
item: 10 rows, one over a mile | 2027-01-01..2027-12-31 by Heading
item: sails mended!! | 2027-01-01..2027-12-31 by Heading
",
        ),
        (
            "goals.md",
            "# Goals 2027\n\n**Work**: hand over the old boat by May.\n\n**Body**: 10 rows, one over a mile\n\n**Home**: sails mended!!\n",
            r"
item: hand over the old boat by May | 2027-05-01..2027-05-31 by Statement
item: 10 rows, one over a mile | 2027-01-01..2027-12-31 by Heading
item: sails mended!! | 2027-01-01..2027-12-31 by Heading
",
        ),
        (
            "goals.md",
            "# Goals 2027\n\n**Name**: Mia\n**Age**: 16 years\n**City**: sell boats\n\n- Row a mile\n",
            r"
item: Row a mile | 2027-01-01..2027-12-31 by Heading
for all: Notes Mia
for all: Notes Age: 16 years
for all: Notes City: sell boats
",
        ),
        (
            "goals.md",
            "# Goals 2027\n\n**Harbour**: old town\n**Boat**: the blue one\n\n- Row a mile\n",
            r"
item: Row a mile | 2027-01-01..2027-12-31 by Heading
for all: Notes Harbour: old town Boat: the blue one
",
        ),
    ]);
}

#[test]
fn targets_are_counted_in_titles_and_named_in_tables() {
    check(&[
        (
            "goals.md",
            "# Learning targets\n\nPeriod: 1 February – 31 July 2027\n\n## Target 1: Crew evening\nUntil 15 June I have led two, and the crew signs.\n\n\
             ## Target 2: Be more patient\n",
            r"
section: Until 15 June I have led two, and the crew signs | 2027-06-15 by Statement
item: Be more patient | 2027-02-01..2027-07-31 by Heading
for all: Timeline 1 February – 31 July 2027
",
        ),
        (
            "goals.md",
            "# Goals 2027\n\n| Target | 2026 | 2027 |\n|---|---|---|\n| Damage to boats | 7 cases | 3 cases |\n",
            r"
item: Damage to boats | 2027-01-01..2027-12-31 by Heading
",
        ),
        (
            "goals.md",
            "# Goals 2027\n\n| Aim | Measure |\n|---|---|\n| The boat is in the water | photo |\n",
            r"
item: The boat is in the water | 2027-01-01..2027-12-31 by Heading
  indicator: photo
",
        ),
        (
            "goals.md",
            "# Goals 2027\n\n| Skill | Now | Target | By |\n|---|---|---|---|\n| Knots | 4 | 12 tied in a minute | 30 June |\n",
            r"
item: Knots | 2027-06-30 by Child
  indicator: 12 tied in a minute
",
        ),
        // How far goals are.
        (
            "goals.md",
            "# Goals 2027\n\n- Sell the boat\n\n## Dashboard\n\n| Metric | Now | Target |\n|---|---|---|\n| Crew | 4 | 12 |\n",
            r"
item: Sell the boat | 2027-01-01..2027-12-31 by Heading
",
        ),
        (
            "goals.md",
            "# Goals 2027\n\n| What | By when | Measure |\n|---|---|---|\n| Boat in the water | 30 June | photo |\n",
            r"
item: Boat in the water | 2027-06-30 by Child
  indicator: photo
",
        ),
    ]);
}

#[test]
fn a_month_behind_a_goal_is_its_time() {
    check(&[(
        "goals.md",
        "# Goals 2027\n\n- Sails mended (May)\n- Taxes done, April\n- Trip to the island – October\n- Sell the boat → June\n- Row with Ann, May and Mia\n",
        r"
item: Sails mended (May) | 2027-05-01..2027-05-31 by Statement
item: Taxes done, April | 2027-04-01..2027-04-30 by Statement
item: Trip to the island – October | 2027-10-01..2027-10-31 by Statement
item: Sell the boat → June | 2027-06-01..2027-06-30 by Statement
item: Row with Ann, May and Mia | 2027-01-01..2027-12-31 by Heading
",
    )]);
}
