//! Texts that are written to break a reader, and texts by chance.

use std::fmt::Write as _;

use proptest::prelude::*;

use crate::document::read;
use crate::text::Span;

#[test]
fn hostile_text_is_answered_quickly() {
    let many = |unit: &str, count: usize| unit.repeat(count);
    let texts = [
        format!("---\na: {}\n---\n", many("[", 100_000)),
        format!("---\n{}\n---\n", many("- ", 100_000)),
        format!("---\n{}\n---\n", many("? ", 100_000)),
        format!("---\n{}x\n---\n", many("{a: ", 100_000)),
        format!("---\n{}\n---\n", (0..20_000).map(|at| format!("k{at}: 1\n")).collect::<Vec<_>>().concat()),
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
