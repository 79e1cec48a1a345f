//! What people see: the words underlined, nothing passed through.

use super::*;
use crate::diagnostic::Finding;
use crate::diagnostic::Findings;
use crate::lint::FileReport;
use crate::lint::Outcome;
use crate::report::Detail;
use crate::report::File;
use crate::rule_info::Severity;
use crate::rules;
use crate::text::Span;

/// Draws findings, each with the name of its rule.
fn draw(text: &str, findings: Vec<(&str, Finding)>) -> String {
    let mut diagnostics = Vec::new();
    for (rule, finding) in findings {
        let info = &rules::find(rule).unwrap().info;
        Findings::new(info, Severity::Error, Some("goal"), &mut diagnostics).push(finding);
    }
    let outcome = Outcome::Checked { goals: 1, english: true };
    let report = FileReport { diagnostics, ..FileReport::new("a.md", text.to_owned(), outcome) };
    let files = [File::new(report, None, Detail::Words)];
    let run = Run { files: &files, failures: &[], show_suppressed: false };
    let mut out = Vec::new();
    write(run, Paint { width: 60, ..Paint::PLAIN }, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

fn at(text: &str, words: &str) -> Span {
    let start = text.find(words).unwrap();
    Span::new(start, start + words.len())
}

/// Draws one finding at words of the text; the frame must be as expected.
fn check(text: &str, words: &str, expected: &str) {
    let drawn = draw(text, vec![("activity-as-outcome", Finding::at(at(text, words), "message").label("here"))]);
    let frame: Vec<&str> = drawn.lines().skip(1).take_while(|line| !line.starts_with("  see:")).collect();
    assert_eq!(frame.join("\n"), expected.trim_start_matches('\n'), "{text:?}");
}

#[test]
fn frames_underline_the_words_by_what_they_measure() {
    check(
        "one\n- 目標 é Read\nthree\n",
        "Read",
        "
   ╭─[a.md:2:8]
 1 │ one
 2 │ - 目標 é Read
   ·          ──┬─
   ·            ╰── here
 3 │ three
   ╰────",
    );
    check(
        "\u{feff}\tRead",
        "Read",
        "
   ╭─[a.md:1:2]
 1 │     Read
   ·     ──┬─
   ·       ╰── here
   ╰────",
    );
    check(
        "a\r\nRead\r\nb\r\n",
        "Read",
        "
   ╭─[a.md:2:1]
 1 │ a
 2 │ Read
   · ──┬─
   ·   ╰── here
 3 │ b
   ╰────",
    );
}

#[test]
fn long_lines_and_long_spans_are_cut() {
    let line = format!("{}Read{}", "x".repeat(5_000), "y".repeat(5_000));
    let text = format!("before\n{line}\nafter\n");
    let drawn = draw(&text, vec![("activity-as-outcome", Finding::at(at(&text, "Read"), "message"))]);
    assert!(drawn.contains("[a.md:2:5001]"), "{drawn}");
    assert!(drawn.lines().all(|line| line.len() < 600), "{drawn}");
    let text = "- line\n".repeat(100);
    let drawn = draw(&text, vec![("activity-as-outcome", Finding::at(Span::new(0, text.len()), "message").label("all"))]);
    assert!(drawn.lines().count() < 15, "{drawn}");
}

#[test]
fn what_has_no_words_still_has_a_place() {
    for text in ["", "\u{feff}", "a", "a\n", "a\n\n", "é"] {
        let drawn =
            draw(text, vec![("activity-as-outcome", Finding::at(Span::new(text.len(), text.len()), "message").label("end"))]);
        assert!(drawn.contains("a.md:"), "{text:?}\n{drawn}");
        assert_eq!(drawn.contains("end"), !text.trim_matches(['\n', '\u{feff}']).is_empty(), "{text:?}\n{drawn}");
    }
}

#[test]
fn what_a_goal_lacks_is_one_block_with_one_text_to_paste() {
    let text = "# Lead a team\n\nMore.\n";
    let words = at(text, "Lead a team");
    let drawn = draw(
        text,
        vec![
            ("missing-indicators", Finding::at(words, "no indicator").example(Some("indicators:\n  - x".to_owned()))),
            ("activity-as-outcome", Finding::at(at(text, "Lead"), "an activity").help("say more")),
            ("missing-checkpoints", Finding::at(words, "no checkpoint").example(Some("checkpoints:\n  - y".to_owned()))),
        ],
    );
    let blocks: Vec<&str> = drawn.trim_end().split("\n\nerror[").collect();
    assert_eq!(blocks.len(), 2, "{drawn}");
    let position = |part: &str| blocks[0].find(part).unwrap_or_else(|| panic!("{part}\n{drawn}"));
    let parts = ["G201", "G303", "╭─[", "help: paste", "  indicators:", "  checkpoints:", "see: goallint explain"];
    assert!(parts.map(position).is_sorted(), "{drawn}");
}

#[test]
fn second_places_are_shown_in_the_frame_or_in_one_of_their_own() {
    let text = format!("due: 1\n{}due: 2\n", "\n".repeat(20));
    let finding = Finding::at(Span::new(27, 30), "again").label("second").related(Span::new(0, 3), "first");
    let drawn = draw(&text, vec![("activity-as-outcome", finding)]);
    for expected in ["[a.md:22:1]", "second", "[a.md:1:1]", "first"] {
        assert!(drawn.contains(expected), "{expected}\n{drawn}");
    }
}

#[test]
fn notes_are_wrapped_between_words() {
    assert_eq!(wrap("one two three", 7), ["one two", "three"]);
    assert_eq!(wrap("averyveryverylongword x", 5), ["averyveryverylongword", "x"]);
    assert_eq!(wrap("", 5), [""]);
}
