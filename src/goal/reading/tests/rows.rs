//! What a row of a table says beside the words of its goal.

use super::check;

#[test]
fn a_cross_beside_words_is_not_done_yet() {
    check(&[(
        "goals/week.md",
        r"# Weekly goals

| Goal | Progress | Status |
|---|---|---|
| Row six miles without a rest | Not started | ❌ |
| Paint the hull | In progress | ❌ |
| Sell the old oars | | ❌ |
",
        r"
item: Row six miles without a rest | ? by Heading
  Notes: Not started
item: Paint the hull | ? by Heading
  Notes: In progress
item dropped: Sell the old oars | ? by Heading
",
    )]);
}
