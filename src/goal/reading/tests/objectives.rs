//! Objectives with their key results, in the layouts that people give them.

use super::check;

#[test]
fn a_number_alone_stands_above_the_words_of_its_objective() {
    check(&[
        (
            "okrs.md",
            "# OKRs\n\n## Objective 1\n\nFill the harbour\n\n- KR1: 40 boats moored\n\n## O2\n\nSell the boat\n\n- KR 2.1 two offers\n",
            "
section: Fill the harbour
  indicator: 40 boats moored
item KeyResults under 0: 40 boats moored
section: Sell the boat
  indicator: two offers
item KeyResults under 2: two offers
",
        ),
        ("notes/okrs.md", "# OKRs\n\n## Objective 1\n\nOur boats\n\n- Row a race\n", "item: Row a race"),
    ]);
}

#[test]
fn bullets_below_an_objective_of_a_list_are_key_results() {
    check(&[(
        "okrs.md",
        "# OKRs\n\n- O1: Fill the harbour\n  - 40 boats moored\n  - Rating of 4.5\n  - Call the captains\n",
        "
section: Fill the harbour
  indicator: 40 boats moored
  indicator: Rating of 4.5
  action: Call the captains
",
    )]);
}

#[test]
fn key_results_with_a_day_are_checkpoints_whatever_their_words_are() {
    check(&[(
        "okrs.md",
        "# OKRs 2027\n\n## Open the harbour\n\n- Sign the lease by 15 January\n- First boat by 20 June\n- The pier is known by 1 October\n",
        "
section: Open the harbour | 2027-01-01..2027-12-31 by Heading
  indicator: Sign the lease by 15 January
  indicator: First boat by 20 June
  checkpoint: 2027-01-15 Sign the lease by 15 January
  checkpoint: 2027-06-20 First boat by 20 June
  checkpoint: 2027-10-01 The pier is known by 1 October
item Steps under 0: Sign the lease by 15 January | 2027-01-15 by Statement
",
    )]);
}

#[test]
fn objectives_of_a_table_are_those_of_the_titles_below() {
    check(&[(
        "okrs.md",
        "# OKRs\n\n| Objective | Lead |\n|--|--|\n| Fill the harbour | Bo |\n\n## Objective: Fill the harbour\n\n- KR1: 40 boats moored\n- KR2: ~~two piers~~ too dear\n",
        "
section: Fill the harbour
  indicator: 40 boats moored
  indicator: two piers
  Notes: Bo
item KeyResults under 0: 40 boats moored
item KeyResults achieved under 0: two piers
  Notes: too dear
",
    )]);
}

#[test]
fn an_objective_behind_key_results_begins_anew() {
    check(&[(
        "okrs.md",
        "# OKRs\n\n**Objective:** Fill the harbour\n\n**Key results:**\n\n- 40 boats\n\n**Objective:** Sell the boat\n\nIt leaks.\n",
        "
section: Fill the harbour
  indicator: 40 boats
item KeyResults under 0: 40 boats
section: Sell the boat
  Notes: It leaks.
",
    )]);
}

#[test]
fn a_heading_right_above_key_results_is_their_objective() {
    let expected = "
section: Happy captains | 2027-01-01..2027-12-31 by Heading
  indicator: 40 boats moored
item KeyResults under 0: 40 boats moored | 2027-01-01..2027-12-31 by Heading
section: Growth | 2027-01-01..2027-12-31 by Heading
  indicator: Hire a cook
item KeyResults under 2: Hire a cook | 2027-01-01..2027-12-31 by Heading
item: Sell a pier | 2027-01-01..2027-12-31 by Heading
";
    for held in [
        "Key results:\n\n- 40 boats moored",
        "**Key results**\n\n- 40 boats moored",
        "- KR1: 40 boats moored",
        "| Key result | Who |\n|--|--|\n| 40 boats moored | Bo |",
    ] {
        let text = format!(
            "# OKRs 2027\n\n## Happy captains\n\n{held}\n\n## Growth\n\n- KR: Hire a cook\n\n## Piers\n\n- Sell a pier\n"
        );
        check(&[("okrs.md", &text, expected)]);
    }
}
