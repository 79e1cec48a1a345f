//! Blocks, their words and comments.

use super::check;

#[test]
fn blocks_and_words() {
    check(
        "# Goals **2027**\n\n- [ ] Read *three* [books](x)\n  by May\n\n  Second paragraph.\n  - child\n- [x] done\n\n| a | b |\n|---|---|\n| 1 | 2 |\n",
        r"
Heading(1) Goals 2027
List { ordered: false } 
  Item { task: Some(false) } Read three books by May
    Paragraph Second paragraph.
    List { ordered: false } 
      Item { task: None } child
  Item { task: Some(true) } done
Table 
  Row { header: true } 
    Cell { column: 0 } a
    Cell { column: 1 } b
  Row { header: false } 
    Cell { column: 0 } 1
    Cell { column: 1 } 2
",
    );
}

#[test]
fn html_lists_and_comments() {
    check(
        "<ul>\n<li>Learn <b>Greek</b>\n<li>Swim &amp; dive</li>\n</ul>\n\n<!-- goallint-ignore-file G101 -->\n\nText <!-- inline --> goes<br>on.\n",
        r"
List { ordered: false } 
  Item { task: None } Learn Greek
  Item { task: None } Swim &amp; dive
Paragraph Text  goes on.
comment goallint-ignore-file G101
comment inline
",
    );
}
