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
  Item { task: None } Swim & dive
Paragraph Text  goes on.
comment goallint-ignore-file G101
comment inline
",
    );
}

#[test]
fn lists_that_are_indented_below_a_heading() {
    check(
        "### Sell boats\n        - sell **three** boats\n                > new ones\n        -answer [letters](x)\n\n### Rest\n\n\t* row\n",
        r"
Heading(3) Sell boats
List { ordered: false } 
  Item { task: None } sell three boats
    Quote 
      Paragraph new ones
  Item { task: None } answer letters
Heading(3) Rest
List { ordered: false } 
  Item { task: None } row
",
    );
    check("### Row\n\n    boat = 3\n    - oar\n", "Heading(3) Row\nCode ");
    check("Row\n\n    - oar\n", "Paragraph Row\nCode ");
}

#[test]
fn an_item_keeps_its_words_when_a_comment_parts_them_from_more() {
    check(
        "- Row a race\n  <!-- one -->\n  with two friends\n",
        "List { ordered: false } \n  Item { task: None } Row a race\n    Paragraph with two friends\ncomment one",
    );
    check("- <!-- one -->\n  Row a race\n", "List { ordered: false } \n  Item { task: None } Row a race\ncomment one");
}

#[test]
fn attribute_lists_are_no_words() {
    check(
        "- row\n- sail\n{: .boats }\n\nText\n{: #end}\n\n1. toc\n{:toc}\n",
        r"
List { ordered: false } 
  Item { task: None } row
  Item { task: None } sail
Paragraph Text
List { ordered: true } 
  Item { task: None } toc {:toc}
",
    );
}

#[test]
fn what_is_folded_away_has_a_title() {
    check(
        "<details>\n<summary>Goals of 2026</summary>\n\n- row\n\n</details>\n\n- sail\n",
        "Term Goals of 2026\nList { ordered: false } \n  Item { task: None } row\nHtml \nList { ordered: false } \n  Item { task: None } sail",
    );
    check("<details>\n<SUMMARY>Goals of 2026</Summary>\n</details>\n", "Term Goals of 2026");
    check("<details open><summary class=\"old\">\nGoals of 2026\n</summary></details>\n", "Term Goals of 2026");
    check("<summary>Goals of <b>2026</b></summary>\n", "Html ");
}

#[test]
fn marks_in_the_words_of_an_image_go_with_them() {
    let document = crate::document::read("![the **old** boat](boat.png)Row a *long* race\n");
    let inline = &document.body.blocks[0].inline;
    let marked: Vec<&str> =
        inline.marks().iter().map(|mark| &inline.text[mark.range.start as usize..mark.range.end as usize]).collect();
    assert_eq!(marked, ["", "long"]);
}

#[test]
fn comments_of_note_taking_tools_are_not_read() {
    check(
        "# Boats %%for whom?%%\n\n%%\n- How many?\n%%\n\nTwo boats %%or three%% for 20%%.\n\n`%%a%%`\n",
        r"
Heading(1) Boats
Paragraph 
List { ordered: false } 
  Item { task: None } 
Paragraph Two boats for 20%%.
Paragraph %%a%%
",
    );
    // Places count from the beginning of the file, and other marks are read as without comments.
    let document = crate::document::read("---\ntitle: A boat of my own\n---\n\n- row %%or sail%%\n{: .boats }\n");
    let words: Vec<&str> = document.body.blocks.iter().map(|block| block.inline.text.as_ref()).collect();
    assert_eq!(words, ["", "row"]);
}

#[test]
fn titles_of_lists_end_what_stands_above_them() {
    check(
        "Due: May\nSteps:\n- [ ] row\n- sail\n  - far\nMetrics:\n- boats\n- oars\n\nRest\n",
        r"
Paragraph Due: May
Paragraph Steps:
List { ordered: false } 
  Item { task: Some(false) } row
  Item { task: None } sail
    List { ordered: false } 
      Item { task: None } far
Paragraph Metrics:
List { ordered: false } 
  Item { task: None } boats
  Item { task: None } oars
Paragraph Rest
",
    );
    check(
        "- row\n**Why:**\n1. sail\n",
        "List { ordered: false } \n  Item { task: None } row\nParagraph Why:\nList { ordered: true } \n  Item { task: None } sail",
    );
    check("I like\nMaria:\n- row\n", "Paragraph I like Maria:\nList { ordered: false } \n  Item { task: None } row");
    check("- row\n  Why:\n- sail\n", "List { ordered: false } \n  Item { task: None } row Why:\n  Item { task: None } sail");
}
