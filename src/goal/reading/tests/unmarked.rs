//! Lists without bullets, and prose that only looks like one.

use super::check;
use super::read_as;

#[test]
fn lines_of_a_paragraph_are_a_list() {
    check(&[
        (
            "goals.md",
            "# Goals\n\nRow a race\nSell the boat ✔\nBe a better friend\nCarpentry\n\nI chose them in winter.\n",
            r"
item: Row a race
item achieved: Sell the boat
item: Be a better friend
for all: Notes I chose them in winter.
",
        ),
        (
            "life-goals.md",
            "# Work\nlead the night shift\nwrite the handbook\n\n# Home\nGrow beans<br/>\nPaint the boat<br/>\n",
            r"
item Someday: lead the night shift | ? by FileName
item Someday: write the handbook | ? by FileName
item Someday: Grow beans | ? by FileName
item Someday: Paint the boat | ? by FileName
",
        ),
        (
            "goals.md",
            "I WILL row a race.\\\nI WILL sell the boat so that my garage, which has been full for years, has room for a bench again and for the \
             bicycles of the children.\n",
            r"
item: I WILL row a race
item: I WILL sell the boat so that my garage, which has been full for years, has room for a bench again and for the bicycles of the children
",
        ),
    ]);
}

#[test]
fn paragraphs_of_one_line_are_a_list() {
    check(&[(
        "2027-goals.md",
        "# 2027 goals\n\nRow a race.\n\nSell the boat.\n\nMore evenings with friends.\n",
        r"
item: Row a race | 2027-01-01..2027-12-31 by Heading
item: Sell the boat | 2027-01-01..2027-12-31 by Heading
item: More evenings with friends | 2027-01-01..2027-12-31 by Heading
",
    )]);
}

#[test]
fn areas_may_hold_lines_or_one_sentence_each() {
    check(&[
        (
            "2027-goals.md",
            "# Goals 2027\n\n## Health\n\nI want to swim a mile by June. I start in the lake.\n\n## Work\n\nLead the night shift.\n\n## Family\n\n\
             More dinners together.\n",
            r"
item: I want to swim a mile by June | 2027-06-01..2027-06-30 by Statement
  Notes: I start in the lake
item: Lead the night shift | 2027-01-01..2027-12-31 by Heading
item: More dinners together | 2027-01-01..2027-12-31 by Heading
",
        ),
        (
            "goals.md",
            "# Goals\n\n**Health**\nSwim a mile\nRun more\n\n**Work**\nLead the night shift\n",
            r"
item: Swim a mile
item: Run more
item: Lead the night shift
",
        ),
        (
            "goals.md",
            "# Goals\n\nHealth: swim a mile\nWork: lead the night shift\nFamily: have dinner together\n",
            r"
item: swim a mile
item: lead the night shift
item: have dinner together
",
        ),
    ]);
}

#[test]
fn prose_is_no_list() {
    for text in [
        // A sentence goes on in the next line.
        "Row a race with the crew and\nsell the boat behind it.\n",
        "Row a race,\nsell the boat.\n",
        // A sentence stands behind the goal.
        "Row a race. The crew is ready.\nSell the boat. It is old.\n",
        // Somebody speaks to a reader.
        "Write down what you want.\nShow it to your friends.\n",
        // Two paragraphs may be a text.
        "Row a race.\n\nSell the boat.\n",
        "Run `make`\nOpen `book`\n",
        "Row a race\nThe boats\nThe river\nThe crew\n",
        "3 boats\n12 rowers\n",
        "## The boats\n\n2 boats a team.\n\n## The crew\n\n8 rowers a boat.\n",
        "## The river\n\nI want to say more of it. It is long.\n",
    ] {
        assert_eq!(read_as("goals.md", &format!("# Goals\n\n{text}")).trim(), "passed over: NoGoals", "{text}");
    }
}

#[test]
fn a_figure_or_a_remark_may_stand_in_the_one_sentence_of_an_area() {
    check(&[(
        "goals.md",
        "# Goals 2027\n\n## Money\nSave 3,000 euros by November. Now I have 850.\n\n## Boats\nBoats in time from 88 % to 97 % by September.\n",
        r"
item: Save 3,000 euros by November | 2027-11-01..2027-11-30 by Statement
  Notes: Now I have 850
item: Boats in time from 88 % to 97 % by September | 2027-09-01..2027-09-30 by Statement
",
    )]);
}

#[test]
fn paragraphs_that_demand_one_after_the_other_are_a_list_with_remarks() {
    let text = "# 2027 goals\n\nSubmit 4 of 5 drawings (twice if need be!)\n\nPaint 45 minutes a day. A clock keeps count.\n\nHold an owl.\n\nVisit \
                five new islands (still to see: the small one in the north, the two off the coast, and whatever lies behind them all)\n\nA bench for \
                the yard.\n";
    check(&[(
        "2027-goals.md",
        text,
        r"
item: Submit 4 of 5 drawings (twice if need be!) | 2027-01-01..2027-12-31 by Heading
item: Paint 45 minutes a day | 2027-01-01..2027-12-31 by Heading
  Notes: A clock keeps count
item: Hold an owl | 2027-01-01..2027-12-31 by Heading
item: Visit five new islands (still to see: the small one in the north, the two off the coast, and whatever lies behind them all) | 2027-01-01..2027-12-31 by Heading
for all: Notes A bench for the yard.
",
    )]);
    let advice = text.replace("keeps count", "tells you when");
    assert_eq!(read_as("2027-goals.md", &advice).trim(), "passed over: NoGoals");
}

#[test]
fn numbers_and_letters_make_a_list_of_lines() {
    for [first, second] in [["a)", "b)"], ["1.1", "1.2"]] {
        let text = format!("# Goals 2027\n\n{first} Less noise in the harbour\n{second} The boat has two sails by June\n");
        let goals = r"
item: Less noise in the harbour | 2027-01-01..2027-12-31 by Heading
item: The boat has two sails by June | 2027-06-01..2027-06-30 by Statement
";
        check(&[("goals.md", &text, goals)]);
    }
}
