//! Front matter: every form that a value may have, and every fault.

use super::check;
use crate::date::Date;
use crate::document;
use crate::goal::read;
use crate::settings::Settings;

#[test]
fn a_plan_in_front_matter() {
    check(&[(
        "goals/head.md",
        r#"---
goal: Become head of the bakery by December 2027
status: active
horizon: long-term
start: 2026-01-01
due: 2027-12-31
why: I want to shape the menu
values: [craft, family]
gaps:
  - No budget experience
evidence: Two colleagues did it in three years
actions:
  - name: Run the Saturday team
    leverage: high
  - Learn costing
indicators:
  leading:
    - Saturdays led a month
  lagging:
    - name: Waste
      baseline: 12 %
      target: 8 %
checkpoints:
  - 2026-06-30: Costing applied to two products
  - date: 2026-12-31
    outcome: Saturday team runs without the owner
    indicators: [waste below 10 %]
    status: done
  - "March 2027: budget draft accepted"
  - Offer on the table by September 2027
support:
  mentor: Ana
  peers: [Bo]
feedback: {who: Ana, cadence: monthly}
review: monthly
habits: Costing every Sunday
recovery: A week off each quarter
mobility: {market: Lisbon, visa: not needed}
supports: "[[Own a bakery]]"
---
"#,
        r"
plan: Become head of the bakery by December 2027 | 2027-12-31 by Key | from 2026-01-01 | Long
  indicator: Saturdays led a month (Leading)
  indicator: Waste (Lagging) #
  checkpoint: 2026-06-30 Costing applied to two products
  checkpoint: 2026-12-31 Saturday team runs without the owner (done) # waste below 10 %
  checkpoint: 2027-03-01..2027-03-31 budget draft accepted
  checkpoint: 2027-09-01..2027-09-30 Offer on the table by September 2027
  action: Run the Saturday team !
  action: Learn costing
  Why: I want to shape the menu
  Values: craft
  Values: family
  Gaps: No budget experience
  Evidence: Two colleagues did it in three years
  Mentors: Ana
  Peers: Bo
  Feedback: Ana
  Feedback: monthly
  Review: monthly
  Habits: Costing every Sunday
  Recovery: A week off each quarter
  Market: Lisbon
  Visa: not needed
  every 30.44 days
",
    )]);
}

#[test]
fn values_have_many_forms() {
    check(&[
        (
            "a.md",
            r"---
goal: Sell the boat
Deadline: 2027-Q3
Checkpoints:
  2027-03-31: Price known
  sold by hand: June 2027
metric: offers
target: 3
current: 1
---
",
            r"
plan: Sell the boat | 2027-07-01..2027-09-30 by Key
  indicator: offers #
  checkpoint: 2027-03-31 Price known
  checkpoint: 2027-06-01..2027-06-30 sold by hand
",
        ),
        (
            "a.md",
            r"---
outcome: Sell the boat
target: 2027-08-31
milestones: Price known by May 2027
steps: Ask Bo
KPIs: [offers, visits]
Review Frequency: every 2 weeks
---
",
            r"
plan: Sell the boat | 2027-08-31 by Key
  indicator: offers
  indicator: visits
  checkpoint: 2027-05-01..2027-05-31 Price known by May 2027
  action: Ask Bo
  Review: every 2 weeks
  every 14 days
",
        ),
        (
            "goals/Sell the boat.md",
            r#"---
type: goal
Status: In Progress
Timeframe: "[[2027-Q1]]"
due:
---
"#,
            r"
plan: Sell the boat | 2027-01-01..2027-03-31 by Key
",
        ),
        (
            "a.md",
            r#"+++
goal = "Sell the boat"
due = 2027-09-30
+++
"#,
            r"
plan: Sell the boat | 2027-09-30 by Key
",
        ),
    ]);
}

#[test]
fn several_goals_in_front_matter() {
    check(&[(
        "a.md",
        r"---
year: 2027
goals:
  - title: Read 20 books
    max: 20
    progress: 4
  - goal: Sell the boat
    due: 2027-11-30
    status: done
  - Learn to sail
---
",
        r"
section: Read 20 books | 2027-01-01..2027-12-31 by Key
  indicator: 20 #
section achieved: Sell the boat | 2027-11-30 by Key
item: Learn to sail | 2027-01-01..2027-12-31 by Key
",
    )]);
}

#[test]
fn faults_are_all_told() {
    check(&[
        (
            "a.md",
            r"---
goal: Sell the boat
due: 2027-02-30
start: 06/07/2027
horizon: longterm
status: acheived
chekpoints: []
last-review: 2027/06/30
why: <your reason>
gaps: 'TODO: name what I have yet to learn'
---
",
            r"
plan: Sell the boat | ? by Key
fault: due 2027-02-30, the month has no such day
fault: 06/07/2027 is 2027-07-06 or 2027-06-07
fault: horizon longterm, meant long-term
fault: status acheived, meant achieved
fault: chekpoints is checkpoints
fault: last-review 2027/06/30, meant 2027-06-30
fault: `why` holds <your reason>
fault: `gaps` holds TODO: name what I have yet to learn
",
        ),
        (
            "a.md",
            r"---
goal: TBD
due: soon
horizon: forever
layout: post
review: weekly
---
",
            r"
plan: TBD
  Review: weekly
  every 7 days
fault: the statement holds TBD
fault: due soon
fault: horizon forever
",
        ),
    ]);
}

#[test]
fn notes_of_tools_are_read() {
    check(&[(
        "goals/Sell the boat.md",
        r#"---
fileClass: goal
Status: 🟨
Timeframe: "[[2027-M03]]"
Goal: "[[Own a house]]"
Created: 03-04-2027
---

### Objective
**What does done mean?**
`INPUT[text:Why]`
"#,
        r"
plan: Sell the boat | 2027-03-01..2027-03-31 by Key
",
    )]);
}

#[test]
fn a_statement_may_have_details_of_its_own() {
    check(&[
        (
            "goals/counter.md",
            "---\ngoal:\n  due: 2027-05-01\n  statement: Ship the sheep counter to 40 farms\n---\n",
            "plan: Ship the sheep counter to 40 farms | 2027-05-01 by Key",
        ),
        (
            "okrs/guests.md",
            "---\ntype: okr\ncycle: Q2 2027\nobjective: Guests find their boat\nreview_dates: [2027-04-30]\n---\n",
            r"
plan: Guests find their boat | 2027-04-01..2027-06-30 by Key
  checkpoint: 2027-04-30 2027-04-30
  Review: 2027-04-30
",
        ),
        (
            "goals/guide.md",
            "---\ngoal: {by: 2027-05-01, what: Publish the field guide}\n---\n",
            "plan: Publish the field guide | 2027-05-01 by Key\n  Notes: Publish the field guide",
        ),
    ]);
}

#[test]
fn what_holds_for_all_goals_is_checked_as_for_one() {
    let told = "item: Row a race | ? by Key\nitem: Sell the boat | ? by Key\nfor all: Review monthly\nfor all: Why TBD\nfor all: Mentors Ana\n\
                fault: due 2027-02-30, the month has no such day\nfault: reveiw is review\nfault: `why` holds TBD";
    let shared = "due: 2027-02-30\nreveiw: monthly\nwhy: TBD\nsupport: {mentor: Ana}\nindicators: TBD\nstatus: actve\n";
    let listed = format!("---\n{shared}goals: [Row a race, Sell the boat]\n---\n");
    let below = format!("---\n{shared}---\n# Goals\n\n- Row a race\n- Sell the boat\n");
    check(&[("a.md", &listed, told), ("a.md", &below, told)]);
    check(&[
        (
            "a.md",
            "---\ndeadlin: 2027-06-30\nreview: monthly\nReview: weekly\ngoals: [Row a race]\n---\n",
            "item: Row a race | ? by Key\nfor all: Review monthly\nfor all: Review weekly\nfault: deadlin is deadline\n\
             fault: Review is review again",
        ),
        // What a site's generator reads is its own.
        (
            "goals.md",
            "---\ndate: soon\nby: Ana\nend: 5\nstate: live\nyear: first\ntags: [TBD]\nTags: TBD\nweight: x\n---\n# Goals\n\n- Row a race\n",
            "item: Row a race",
        ),
    ]);
}

#[test]
fn one_indicator_or_checkpoint_needs_no_list() {
    let told = |keys: &str, told: &str| {
        check(&[("a.md", &format!("---\ngoal: Row a race\n{keys}\n---\n"), &format!("plan: Row a race\n{told}"))]);
    };
    told("kpi: [races, hours a week]", "  indicator: races\n  indicator: hours a week");
    told("measure: {name: races, target: 3}", "  indicator: races #");
    told("indicators: {name: races, baseline: 1, target: 3}", "  indicator: races #");
    told("indicators: {races: 3, outcome: a cup}", "  indicator: races: 3 #\n  indicator: a cup (Lagging)");
    told(
        "indicators: {leading: {hours: 3 a week, miles: 9}}",
        "  indicator: hours: 3 a week (Leading) #\n  indicator: miles: 9 (Leading) #",
    );
    told("checkpoints: {date: 2027-03-31, outcome: First race rowed}", "  checkpoint: 2027-03-31 First race rowed");
    told("checkpoints: {March 2027: First race rowed}", "  checkpoint: 2027-03-01..2027-03-31 First race rowed");
}

#[test]
fn an_empty_entry_between_checkpoints_belongs_to_none() {
    let text = "---\ngoal: Row a race\ncheckpoints:\n  - 2027-06-30 Boat bought\n  -\n  - 2027-03-31 Shed built\n---\n";
    let settings = Settings::new(Date::new(2026, 11, 20).unwrap());
    let reading = read(&document::read(text), "a.md", &settings);
    let lines: Vec<&str> = reading.goals[0].checkpoints.iter().map(|step| step.lines.unwrap().slice(text)).collect();
    assert_eq!(lines, ["  - 2027-06-30 Boat bought\n", "  - 2027-03-31 Shed built\n"]);
}

#[test]
fn a_horizon_may_be_any_period() {
    check(&[
        (
            "goals/boat.md",
            "---\ngoal: Sell the boat\nhorizon: mid-May 2027\n---\n",
            "plan: Sell the boat | 2027-05-11..2027-05-20 by Key",
        ),
        (
            "goals/barn.md",
            "---\ngoal: Sell the barn\nhorizon: 2027-M03\n---\n",
            "plan: Sell the barn | 2027-03-01..2027-03-31 by Key",
        ),
    ]);
}
