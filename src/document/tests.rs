//! Whole documents, drawn as an indented list of what was read.

use std::fmt::Write as _;

use proptest::prelude::*;

use crate::document::Document;
use crate::document::FrontMatter;
use crate::document::Mapping;
use crate::document::Node;
use crate::document::ProblemKind;
use crate::document::Value;
use crate::document::read;
use crate::text::Span;

fn check(text: &str, expected: &str) {
    let drawn = draw(&read(text));
    assert_eq!(drawn.trim_end(), expected.trim_matches('\n'), "\n{text}");
}

fn draw(document: &Document<'_>) -> String {
    let mut drawn = String::new();
    match &document.front_matter {
        FrontMatter::None => {}
        FrontMatter::Mapping(block) => draw_mapping(&mut drawn, &block.keys, document.text, 0),
        FrontMatter::Template(_) => drawn.push_str("(template)\n"),
        FrontMatter::Unreadable(_) => drawn.push_str("(unreadable)\n"),
    }
    for block in &document.body.blocks {
        let mut depth = 0;
        let mut parent = block.parent;
        while let Some(id) = parent {
            depth += 1;
            parent = document.body.block(id).and_then(|block| block.parent);
        }
        let _ = writeln!(drawn, "{}{:?} {}", "  ".repeat(depth), block.kind, block.inline.text);
    }
    for comment in &document.comments {
        let _ = writeln!(drawn, "comment {}", comment.text);
    }
    for problem in &document.problems {
        let kind = match &problem.kind {
            ProblemKind::Syntax { message, .. } => message.to_string(),
            ProblemKind::DuplicateKey { key, first } => format!("duplicate {key} of {}", first.start()),
            other => format!("{other:?}"),
        };
        let _ = writeln!(drawn, "problem {kind}: {}", problem.span.slice(document.text));
    }
    drawn
}

fn draw_mapping(drawn: &mut String, mapping: &Mapping<'_>, text: &str, depth: usize) {
    for entry in &mapping.entries {
        assert!(entry.key.span.slice(text).contains(entry.key.value.as_ref()) || entry.key.value.contains('\\'));
        let _ = write!(drawn, "{}{}:", "  ".repeat(depth), entry.key.value);
        draw_node(drawn, &entry.value, text, depth);
    }
}

fn draw_node(drawn: &mut String, node: &Node<'_>, text: &str, depth: usize) {
    match &node.value {
        Value::Null => drawn.push_str(" -\n"),
        Value::Scalar(scalar) => {
            let _ = writeln!(drawn, " {:?} {:?}", scalar.text, node.span.slice(text));
        }
        Value::List(items) => {
            drawn.push('\n');
            for item in items {
                let _ = write!(drawn, "{}*", "  ".repeat(depth + 1));
                draw_node(drawn, item, text, depth + 1);
            }
        }
        Value::Mapping(mapping) => {
            drawn.push('\n');
            draw_mapping(drawn, mapping, text, depth + 1);
        }
    }
}

#[test]
fn front_matter_with_places() {
    check(
        "\u{feff}---\r\ntitle: \"Grüße 目標\" # note\r\ndue: 2027-01-05\r\nlist: [a, b]\r\nempty:\r\nnested:\r\n  who: me\r\n---\r\n# Heading\r\n",
        r#"
title: "Grüße 目標" "\"Grüße 目標\""
due: "2027-01-05" "2027-01-05"
list:
  * "a" "a"
  * "b" "b"
empty: -
nested:
  who: "me" "me"
Heading(1) Heading
comment note
"#,
    );
}

#[test]
fn wiki_links_and_template_marks_stay_text() {
    check(
        "---\nparent: [[Goal A]]\ntitle: {{title}}\n---\n",
        "parent: \"[[Goal A]]\" \"[[Goal A]]\"\ntitle: \"{{title}}\" \"{{title}}\"",
    );
    check("<% '---' %>\ntitle: x\n<% '---' %>\n# Hi\n", "(template)\nHeading(1) Hi");
}

#[test]
fn several_faults_in_one_run() {
    check(
        "---\ntitle: Goal: be better\nstatus: active\nwhy: \"open\nreview: monthly\ndue: 2027\n---\ntext\n",
        r#"
title: "Goal" "Goal"
status: "active" "active"
why: -
review: "monthly" "monthly"
due: "2027" "2027"
Paragraph text
problem a second colon makes this value look like another key: : be better
problem a quote is opened and never closed: "open
"#,
    );
    check("---\na: 1\nb: 2\na: 3\n---\n", "a: \"1\" \"1\"\nb: \"2\" \"2\"\na: \"3\" \"3\"\nproblem duplicate a of 4: a");
}

#[test]
fn a_line_on_top_of_a_text_is_no_front_matter() {
    check(
        "---\nThis is a letter.\n\n---\nIt goes on.\n",
        "Rule \nHeading(2) This is a letter.\nRule \nParagraph It goes on."
            .replace("Heading(2) This is a letter.", "Paragraph This is a letter.")
            .as_str(),
    );
    check("---\ngoal: x\n\n# Body\n", "(unreadable)\nHeading(1) Body\nproblem UnclosedFrontMatter: ---");
    check("---\n---\ntext\n", "Paragraph text");
}

#[test]
fn toml_front_matter() {
    check(
        "+++\ntitle = \"Run\"\ndue = 2027-01-05\ntags = [\"goal\"]\n+++\n",
        "title: \"Run\" \"\\\"Run\\\"\"\ndue: \"2027-01-05\" \"2027-01-05\"\ntags:\n  * \"goal\" \"\\\"goal\\\"\"",
    );
}

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

#[test]
fn hostile_text_is_answered_quickly() {
    let many = |unit: &str, count: usize| unit.repeat(count);
    let texts = [
        format!("---\na: {}\n---\n", many("[", 100_000)),
        format!("---\n{}\n---\n", many("- ", 100_000)),
        format!("---\n{}\n---\n", many("? ", 100_000)),
        format!("---\n{}x\n---\n", many("{a: ", 100_000)),
        format!("---\n{}\n---\n", (0..20_000).map(|at| format!("k{at}: 1\n")).collect::<String>()),
        {
            let mut bomb = String::from("---\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
            for at in 1..12 {
                let before = format!("*a{}", at - 1);
                let _ = writeln!(bomb, "a{at}: &a{at} [{}]", vec![before; 10].join(", "));
            }
            bomb + "---\n"
        },
        many("> ", 50_000),
        many("[", 50_000),
        many("*a ", 50_000),
        many("- ", 20_000),
        format!("|{}\n|{}\n{}", many("a|", 2000), many("-|", 2000), many("|x|\n", 2000)),
        many("<li>", 50_000),
        many("<!--", 50_000),
    ];
    for text in texts {
        let document = read(&text);
        assert!(document.body.blocks.len() <= text.len() * 4);
    }
}

fn within(span: Span, text: &str) -> bool {
    text.get(span.range()).is_some()
}

proptest! {
    #[test]
    fn every_place_lies_inside_and_on_boundaries(text in "(---\n)?([a-zß:\\-# \\[\\]{}*\"'&|>\n\t<!`~0-9😀\r]|- |\\[ \\] |<!-- | -->|---\n|: |<li>|&amp;|\\*){0,120}") {
        let document = read(&text);
        for block in &document.body.blocks {
            prop_assert!(within(block.span, &text) && within(block.inline.span, &text));
            let words = block.inline.text.as_ref();
            let mut boundaries: Vec<usize> = words.char_indices().map(|(at, _)| at).collect();
            boundaries.push(words.len());
            for pair in boundaries.windows(2) {
                let source = block.inline.source(pair[0]..pair[1]);
                prop_assert!(within(source, &text), "{source:?}");
            }
        }
        for problem in &document.problems {
            prop_assert!(within(problem.span, &text));
        }
        for comment in &document.comments {
            prop_assert!(within(comment.span, &text));
        }
    }
}
