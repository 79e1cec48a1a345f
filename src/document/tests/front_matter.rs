//! Front matter: its extent, its keys with their places, and its faults.

use super::check;
use super::draw;
use crate::document::FrontMatter;
use crate::document::Problem;
use crate::document::ProblemKind;
use crate::document::read;

/// Draws the lines between two YAML fences.
fn check_yaml(lines: &str, expected: &str) {
    check(&format!("---\n{lines}---\n"), expected);
    let drawn = draw(&read(&format!("---\r\n{}---\r\n", lines.replace('\n', "\r\n"))));
    assert_eq!(drawn.replace("\\r", "").trim_end(), expected.trim(), "with CRLF:\n{lines}");
}

#[test]
fn keys_and_values_know_their_places() {
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
    check_yaml(
        "why: |\n  two\n  lines\nhow: it goes\n  on\n",
        "why: \"two\\nlines\\n\" \"two\\n  lines\"\nhow: \"it goes on\" \"it goes\\n  on\"",
    );
}

#[test]
fn wiki_links_and_template_marks_stay_text() {
    check_yaml(
        "parent: [[Goal A]]\ntitle: {{title}}\nlinks: [[[a]], [[b]]]\ngrid: [[1, 2], [3]]\n",
        r#"
parent: "[[Goal A]]" "[[Goal A]]"
title: "{{title}}" "{{title}}"
links:
  * "[[a]]" "[[a]]"
  * "[[b]]" "[[b]]"
grid:
  *
    * "1" "1"
    * "2" "2"
  *
    * "3" "3"
"#,
    );
    check_yaml(
        "up: [[A|B]] and [[C #2]]\ntitle: {{title}} - notes\ndue: <% tp.date(\"a: b\") %>\nname: \"{{ slug \"-\" }}\"\n{% if x %}\nok: 1\n{% endif %}\n",
        r#"
up: "[[A|B]] and [[C #2]]" "[[A|B]] and [[C #2]]"
title: "{{title}} - notes" "{{title}} - notes"
due: "<% tp.date(\"a: b\") %>" "<% tp.date(\"a: b\") %>"
name: "{{ slug \"-\" }}" "{{ slug \"-\" }}"
ok: "1" "1"
"#,
    );
}

#[test]
fn several_faults_in_one_run() {
    check(
        "---\ntitle: Goal: be better\nstatus: active\nwhy: \"open\nreview: monthly\ndue: 2027\n---\ntext\n",
        r#"
title: "Goal: be better" "Goal: be better"
status: "active" "active"
why: "open" "open"
review: "monthly" "monthly"
due: "2027" "2027"
Paragraph text
problem a second colon makes this value look like another key: : be better
problem a quote is opened and never closed: "open
"#,
    );
    check_yaml(
        "indicators:\n  - name: Revenue: monthly\n    target: 5\n  - @you\nstatus: active\n",
        r#"
indicators:
  *
    name: "Revenue: monthly" "Revenue: monthly"
    target: "5" "5"
  * "@you" "@you"
status: "active" "active"
problem a second colon makes this value look like another key: : monthly
problem a value cannot start with `@`: @you
"#,
    );
}

#[test]
fn a_value_with_a_fault_keeps_its_words() {
    let cases = [
        ("a: `code`\n", "a: \"`code`\" \"`code`\"\nproblem a value cannot start with a backtick: `code`"),
        ("a: %50\n", "a: \"%50\" \"%50\"\nproblem a value cannot start with `%`: %50"),
        (
            "a: **Run**\n",
            "a: \"**Run**\" \"**Run**\"\nproblem a value that starts with `*` or `&` refers to another one: **Run**",
        ),
        ("a: !now then\n", "a: \"!now then\" \"!now then\""),
        ("a: !!binary now\n", "a: \"now\" \"now\""),
        ("a: [x, y\n", "a: \"x, y\" \"x, y\"\nproblem a bracket is opened and never closed: [x, y"),
        ("a: [#x]\n", "a: \"#x\" \"#x\"\nproblem `#` starts a comment here: [#x]"),
        ("a: [x #y]\n", "a: \"x #y\" \"x #y\"\nproblem `#` starts a comment here: [x #y]"),
        ("a: [Q1] Run\n", "a: \"[Q1] Run\" \"[Q1] Run\"\nproblem words stand behind the closing bracket: [Q1] Run"),
        ("a: [x]]\n", "a: \"[x]]\" \"[x]]\"\nproblem a bracket is closed that was not opened: [x]]"),
        ("a: \"Run\" fast\n", "a: \"\\\"Run\\\" fast\" \"\\\"Run\\\" fast\"\nproblem words stand behind the closing quote: fast"),
        ("a: 'it's me'\n", "a: \"it's me\" \"it's me\"\nproblem a quote mark inside the value ends it too early: 'it's me'"),
        (
            "a: \"C:\\goal\"\n",
            "a: \"C:\\\\goal\" \"C:\\\\goal\"\nproblem a backslash stands before a letter that it cannot stand before: \"C:\\goal\"",
        ),
        (
            "a: > 50\n",
            "a: \"> 50\" \"> 50\"\nproblem `>` announces a text on the lines below, and words follow on the same line: > 50",
        ),
        ("a: - run\n", "a: \"- run\" \"- run\"\nproblem a list cannot start on the line of its key: - run"),
        ("l:\n\t- x\n\t- y\n", "l:\n  * \"x\" \"x\"\n  * \"y\" \"y\"\nproblem a tab stands where YAML wants spaces: \t"),
        (
            "l:\n  - x\n - y\n   - z\n",
            "l:\n  * \"x\" \"x\"\n  * \"y\" \"y\"\n  * \"z\" \"z\"\nproblem this line is not indented like its neighbours: - y",
        ),
        ("a: 1\n  b: 2\n", "a: \"1\" \"1\"\nproblem this line is not indented like its neighbours: : 2"),
        (
            "a:1\nc:2\n",
            "a: \"1\" \"1\"\nc: \"2\" \"2\"\nproblem a space is missing behind the colon: a:1\nproblem a space is missing behind the colon: c:2",
        ),
        ("a: *b\n", "a: \"*b\" \"*b\"\nproblem a value that starts with `*` or `&` refers to another one: *b"),
    ];
    for (lines, expected) in cases {
        let (keys, problems): (Vec<&str>, Vec<&str>) = expected.lines().partition(|line| !line.starts_with("problem"));
        check_yaml(&format!("{lines}z: 1\n"), &format!("{}\nz: \"1\" \"1\"\n{}", keys.join("\n"), problems.join("\n")));
    }
}

#[test]
fn comments_beside_a_fault_are_read() {
    check_yaml(
        "y: [a\n# one\n  b\nz: 1\n",
        "y: \"a\" \"a\"\nz: \"1\" \"1\"\ncomment one\nproblem a bracket is opened and never closed: [a",
    );
    check_yaml(
        "why:x # one\nz: 1\n",
        "why: \"x\" \"x\"\nz: \"1\" \"1\"\ncomment one\nproblem a space is missing behind the colon: why:x # one",
    );
    check_yaml(
        "z: 1\nlost # one\n",
        "z: \"1 lost # one\" \"1\\nlost # one\"\ncomment one\nproblem a key is expected here: lost # one",
    );
    check_yaml(
        "l:\n  - x\n - y\n # one\n   - z # two\nz: 1\n",
        "l:\n  * \"x\" \"x\"\n  * \"y\" \"y\"\n  * \"z\" \"z\"\nz: \"1\" \"1\"\ncomment one\ncomment two\nproblem this line is not indented like its neighbours: - y",
    );
}

#[test]
fn keys_that_stand_twice() {
    check("---\na: 1\nb: 2\na: 3\n---\n", "a: \"1\" \"1\"\nb: \"2\" \"2\"\na: \"3\" \"3\"\nproblem duplicate a of 4: a");
    check("---\na:\n - {b: 1, b: 2}\n---\n", "a:\n  *\n    b: \"1\" \"1\"\n    b: \"2\" \"2\"\nproblem duplicate b of 11: b");
    check("---\na: &x {b: 1}\nc: *x\n---\n", "a:\n  b: \"1\" \"1\"\nc:\n  b: \"1\" \"1\"");
    let many = (0..40).map(|key| format!("k{key}: 1\n")).collect::<Vec<_>>().concat();
    assert!(draw(&read(&format!("---\n{many}k7: 2\n---\n"))).ends_with("problem duplicate k7 of 46: k7\n"));
}

#[test]
fn keys_are_taken_over_from_other_mappings() {
    check(
        "---\nteam: &t {status: active, due: 2027-06-30}\n<<: *t\ndue: 2027-03-31\n---\n",
        "team:\n  status: \"active\" \"active\"\n  due: \"2027-06-30\" \"2027-06-30\"\ndue: \"2027-03-31\" \"2027-03-31\"\nstatus: \"active\" \
         \"active\"",
    );
    check_yaml("ok: 0\n<<: [{a: 1}, {a: 2, b: 3}]\n", "ok: \"0\" \"0\"\na: \"1\" \"1\"\nb: \"3\" \"3\"");
}

#[test]
fn only_five_faults_are_told() {
    let lines = (0..12).map(|key| format!("k{key}: @x\n")).collect::<Vec<_>>().concat();
    let text = format!("---\n{lines}---\n");
    let document = read(&text);
    assert_eq!(document.problems.len(), 5);
    let FrontMatter::Mapping(block) = document.front_matter else { panic!("keys are read") };
    assert_eq!(block.keys.entries.len(), 12);
}

#[test]
fn faults_come_with_help() {
    let help = |text: &str| match read(text).problems.as_slice() {
        [Problem { kind: ProblemKind::Syntax { help: Some(help), .. }, .. }] => help.to_string(),
        other => panic!("one fault with help is expected, not {other:?}"),
    };
    assert_eq!(help("---\na: b: c\n---\n"), "put the value in quotes");
    assert_eq!(help("---\na: 'it's'\n---\n"), "put the value in double quotes");
    assert_eq!(help("+++\na = b\n+++\n"), "put the value in double quotes");
}

#[test]
fn a_line_on_top_of_a_text_is_no_front_matter() {
    check("---\nThis is a letter.\n\n---\nIt goes on.\n", "Rule \nParagraph This is a letter.\nRule \nParagraph It goes on.");
    check("---\n\n# Goals\n\nNote: begin\n", "Rule \nHeading(1) Goals\nParagraph Note: begin");
    check("---\n\n# Goals\n\nNote: begin\n\n---\n", "Rule \nHeading(1) Goals\nParagraph Note: begin\nRule ");
    check("\n---\na: 1\n---\n", "Rule \nHeading(2) a: 1");
    check("----\na: 1\n----\n", "Rule \nHeading(2) a: 1");
    check("---\n- a\n---\n", "Rule \nList { ordered: false } \n  Item { task: None } a\nRule ");
}

#[test]
fn where_front_matter_ends() {
    check("---\n---\ntext\n", "Paragraph text");
    check("---\na: 1\n...\ntext\n", "a: \"1\" \"1\"\nParagraph text");
    check("---  \na: 1\n---\t\ntext", "a: \"1\" \"1\"\nParagraph text");
    check("---\na: 1\n---", "a: \"1\" \"1\"");
    check("---\n- a: 1\n---\n", "(unreadable)\nproblem NotAMapping: - a: 1");
}

#[test]
fn front_matter_that_is_never_closed() {
    let problem = "problem UnclosedFrontMatter: ---";
    check("---\ngoal: x\n\n# Body\n", &format!("goal: \"x\" \"x\"\nHeading(1) Body\n{problem}"));
    check(
        "---\ngoal: x\nlist:\n  - a\n# Body\n",
        &format!("goal: \"x\" \"x\"\nlist:\n  * \"a\" \"a\"\nHeading(1) Body\n{problem}"),
    );
    check(
        "---\ngoal: x\n\nProse.\n\n---\nMore.\n",
        &format!("goal: \"x\" \"x\"\nParagraph Prose.\nRule \nParagraph More.\n{problem}"),
    );
    check("---\ngoal: x", &format!("goal: \"x\" \"x\"\n{problem}"));
    check("+++\na = 1\n\ntext\n", "a: \"1\" \"1\"\nParagraph text\nproblem UnclosedFrontMatter: +++");
    check("---\n", "Rule ");
}

#[test]
fn front_matter_that_a_template_writes() {
    check("<% '---' %>\ntitle: x\n<% '---' %>\n# H\n", "(template)\nHeading(1) H");
    check("<%*\nlet x = 1;\n-%>\n---\ntitle: <% x %>\n---\ntext\n", "(template)\nParagraph text");
    check("---\n{% for x in y %}\n{{ x }}\n{% endfor %}\n---\ntext\n", "(template)\nParagraph text");
    check("<% tp.title %>\n\ntext\n", "Paragraph <% tp.title %>\nParagraph text");
}

#[test]
fn toml_front_matter() {
    check(
        "+++\ntitle = \"Run\"\ndue = 2027-01-05\ntags = [\"goal\"]\n+++\n",
        "title: \"Run\" \"\\\"Run\\\"\"\ndue: \"2027-01-05\" \"2027-01-05\"\ntags:\n  * \"goal\" \"\\\"goal\\\"\"",
    );
    check(
        "+++\ntitle = Run\nstatus: open\na = 1\na = 2\n# c\n+++\n",
        "title: \"Run\" \"Run\"\na: \"1\" \"1\"\ncomment c\nproblem text needs quotes in TOML: Run\nproblem TOML has `=` between a key and its value: status: open\nproblem duplicate a of 29: a",
    );
    check(
        "+++\ngoal = \"Read on\nwhy = \"x\"\n+++\n",
        "goal: \"Read on\" \"Read on\"\nwhy: \"x\" \"\\\"x\\\"\"\nproblem a quote is opened and never closed: goal = \"Read on",
    );
    check(
        "+++\na = 1 #goallint-x\nb = 2 #  goallint-y\nc = \"# goallint-z\" # other\n\t## goallint-v\n+++\n",
        "a: \"1\" \"1\"\nb: \"2\" \"2\"\nc: \"# goallint-z\" \"\\\"# goallint-z\\\"\"\ncomment goallint-x\ncomment goallint-y\ncomment goallint-v",
    );
}
