//! Names and texts that try to become commands of a terminal, a build server or a page.

use std::fmt::Write as _;

use crate::formats;
use crate::program::Folder;

/// Text that would move the cursor, colour the screen, turn the reading direction, start a workflow command or open a tag.
const HOSTILE: &str = "\u{1b}[31mred\u{1b}]0;title\u{7} \u{9b}2J \u{202e}evil\u{2066} ::error::x ##[add-mask]x ##vso[task.complete]x %0A::warning::y <img src=x onerror=y> ]]> `a` | [x](javascript:y) @someone";

fn folder() -> Folder {
    let mut text = format!("# Goals 2027\n\n## {HOSTILE}\n\n");
    for statement in [HOSTILE, "::error::Read three books", "##[group]Read more", "##teamcity[message]Read more"] {
        let _ = writeln!(text, "- Read {statement}");
        let _ = writeln!(text, "<!-- goallint-ignore-next-line {statement} -->");
    }
    let folder = Folder::new(&[("goals/plain.md", &text)]);
    for name in [
        "goals/%0A,x: y.md",
        "::error::goals.md",
        "goals/##vso[task.complete].md",
        "goals/<b>&'\"`|.md",
        "goals/é目😀.md",
        "goals/a#b?c.md",
    ] {
        folder.write(name, text.as_bytes());
    }
    #[cfg(unix)]
    folder.write("goals/new\nline \u{1b}[31m\u{202e}.md", text.as_bytes());
    folder
}

#[test]
fn nothing_active_passes_in_any_format() {
    let folder = folder();
    for format in formats::ALL {
        let outcome = folder.run(&["check", "--select=all", "--output-format", format]).ends_with(1);
        assert!(!outcome.output.is_empty());
        for printed in [&outcome.output, &outcome.errors] {
            let active = printed.chars().find(|c| matches!(c, '\0'..='\u{8}' | '\u{b}'..='\u{1f}' | '\u{7f}'));
            assert_eq!(active, None, "{format}");
        }
        let turned = outcome.output.chars().find(|c| turns(*c));
        assert_eq!(turned, None, "{format}");
    }
}

fn turns(c: char) -> bool {
    matches!(c, '\u{80}'..='\u{9f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[test]
fn nothing_active_passes_in_documents_of_other_commands() {
    let folder = folder();
    folder.write("goallint.toml", b"\"##vso[task.complete]\\u009b\" = 1\n");
    for arguments in [
        &["inspect", "--isolated", "--output-format=json", "."][..],
        &["inspect", "--isolated", "--output-format=yaml", "."],
        &["audit", "--isolated", "--output-format=json", "."],
        &["classify", "--isolated", "--output-format=json", &format!("Read {HOSTILE}")],
        &["check", "--output-format=sarif", "."],
        &["config", "show"],
    ] {
        let outcome = folder.run(arguments);
        for printed in [&outcome.output, &outcome.errors] {
            let active = printed.chars().find(|c| turns(*c) || c.is_control() && *c != '\n');
            assert_eq!(active, None, "{arguments:?}: {printed}");
            assert!(!printed.contains("##vso["), "{arguments:?}: {printed}");
        }
        let told = outcome.output.contains("task.complete") || outcome.errors.contains("task.complete");
        assert!(told, "{arguments:?}: {}{}", outcome.output, outcome.errors);
    }
}

#[test]
fn only_our_own_workflow_commands_are_printed() {
    let folder = folder();
    for format in ["full", "concise", "grouped", "github"] {
        let outcome = folder.run(&["check", "--select=all", "--output-format", format]).ends_with(1);
        for line in outcome.output.lines().chain(outcome.errors.lines()) {
            let ours = ["::error file=", "::warning file=", "::notice file=", "::notice title=goallint::"];
            let command = line.trim_start().starts_with("::");
            assert!(!command || (format == "github" && ours.iter().any(|own| line.starts_with(own))), "{format}: {line}");
        }
    }
}

#[test]
fn no_format_prints_a_command_in_the_middle_of_a_line() {
    let folder = folder();
    for format in formats::ALL {
        let outcome = folder.run(&["check", "--select=all", "--output-format", format]).ends_with(1);
        for line in outcome.output.lines().chain(outcome.errors.lines()) {
            let command = ["##[", "##vso[", "##teamcity["].iter().find(|command| line.contains(**command));
            assert_eq!(command, None, "{format}: {line}");
        }
    }
}

#[test]
fn documents_stay_documents() {
    let folder = folder();
    let print = |format: &str| folder.run(&["check", "--select=all", "--output-format", format]).ends_with(1).output;
    for format in ["json", "sarif", "gitlab"] {
        serde_json::from_str::<serde_json::Value>(&print(format)).unwrap();
    }
    for format in ["jsonl", "rdjsonl"] {
        print(format).lines().for_each(|line| assert!(serde_json::from_str::<serde_json::Value>(line).is_ok(), "{line}"));
    }
    for format in ["junit", "checkstyle"] {
        let text = print(format);
        let mut reader = quick_xml::Reader::from_str(&text);
        while reader.read_event().unwrap() != quick_xml::events::Event::Eof {}
    }
    let markdown = print("markdown");
    for markup in ["<img", "](javascript", " @someone"] {
        let outside_code = markdown.split('`').step_by(2).any(|part| part.contains(markup));
        assert!(!outside_code, "{markup}\n{markdown}");
    }
    for line in markdown.lines().filter(|line| line.starts_with('|')) {
        assert_eq!(line.replace("\\|", "").matches('|').count(), 5, "{line}");
    }
}

#[test]
fn odd_texts_are_answered() {
    let folder = Folder::new(&[]);
    let long_line = format!("# Goals 2027\n\n- Read {}\n", "books ".repeat(8_000));
    let many = format!("# Goals 2027\n\n{}", "- Read three books\n".repeat(400));
    let brackets = "[".repeat(100_000);
    let texts: [(&str, &[u8]); 9] = [
        ("empty", b""),
        ("mark", b"\xef\xbb\xbf"),
        ("nul", b"# Goals 2027\n\n- Read \0 books\n"),
        ("open", b"---\ngoal: x\n"),
        ("brackets", brackets.as_bytes()),
        ("returns", b"# Goals 2027\r\r- Read books\r"),
        ("utf16", b"\xff\xfe#\0 \0G\0o\0a\0l\0s\0"),
        ("long", long_line.as_bytes()),
        ("many", many.as_bytes()),
    ];
    for (name, bytes) in texts {
        folder.write(&format!("goals/{name}.md"), bytes);
    }
    for format in formats::ALL {
        folder.run(&["check", "--select=all", "--output-format", format]).ends_with(1);
    }
    folder.run(&["inspect"]).ends_with(0);
    folder.run(&["inspect", "--output-format=json"]).ends_with(0);
}

#[test]
fn many_lists_that_each_belong_to_the_one_before_are_answered() {
    let lists = format!("# Goals 2027\n\n{}", "1. Row a race\n* a detail\n\n".repeat(20_000));
    let folder = Folder::new(&[("goals/lists.md", &lists)]);
    let outcome = folder.run(&["inspect"]).ends_with(0);
    assert!(outcome.output.contains("Row a race"), "{}", outcome.output.len());
}

#[test]
fn a_paragraph_of_many_sentences_that_begin_with_a_number_is_answered() {
    let prose = format!("---\ngoal: Sell the boat\n---\n\n## Feedback\n\n{}\n", "5 in every room are red. ".repeat(8_000));
    let outcome = Folder::new(&[("goals/boat.md", &prose)]).run(&["check", "--isolated"]).ends_with(1);
    assert!(outcome.output.contains("G301"), "{}", outcome.output);
}

#[cfg(unix)]
#[test]
fn a_name_cannot_forge_a_line_of_standard_error() {
    let folder = Folder::new(&[]);
    folder.write("goals/a\nerror: forged.md", b"It rained.\n");
    for arguments in [
        &["check", "q\nerror: forged"][..],
        &["check", "-v", "goals"],
        &["check", "-v", "--exclude=a*", "goals"],
        &["check", "--files-from=q\nerror: forged"],
        &["check", "goals", "--report=json=q\nerror: forged/x"],
        &["check", "--config=q\nerror: forged"],
        &["check", "--baseline=q\nerror: forged"],
        &["new", "q\nerror: forged"],
        &["audit", "q\nerror: forged"],
        &["inspect", "q\nerror: forged"],
    ] {
        let outcome = folder.run(arguments);
        assert!(outcome.errors.contains("error: forged"), "{arguments:?}: {}", outcome.errors);
        assert!(!outcome.errors.lines().any(|line| line.starts_with("error: forged")), "{arguments:?}: {}", outcome.errors);
    }
}
