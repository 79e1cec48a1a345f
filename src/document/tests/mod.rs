//! Whole documents, drawn as an indented list of what was read.

mod body;
mod front_matter;
mod hostile;

use std::fmt::Write as _;

use crate::document::Document;
use crate::document::FrontMatter;
use crate::document::Mapping;
use crate::document::Node;
use crate::document::ProblemKind;
use crate::document::Value;
use crate::document::read;

fn check(text: &str, expected: &str) {
    let drawn = draw(&read(text));
    assert_eq!(drawn.trim_end(), expected.trim_start_matches('\n').trim_end(), "\n{text}");
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
