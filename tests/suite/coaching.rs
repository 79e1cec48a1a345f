//! A coach, not a flood: how much is said at once at recommended settings, whatever is missing.

use crate::program::Folder;

const MOST_BLOCKS: usize = 8;
const MOST_FOR_EACH_GOAL: usize = 3;

/// Statements of every kind: good, vague, activities, credentials, volume, abroad.
const STATEMENTS: [&str; 10] = [
    "Become head of the map department",
    "Get better at management",
    "Read 20 books",
    "Complete a certification",
    "Work as a nurse in Norway",
    "Attend conferences",
    "Pass the exam for sworn translators",
    "Try to move abroad",
    "Change from nursing to product design",
    "Get 1000 followers",
];

fn run(text: &str, format: &str, more: &[&str]) -> String {
    let folder = Folder::new(&[("goals/one.md", text)]);
    let mut arguments =
        vec!["check", "--isolated", "--today=2027-01-15", "--fail-on=never", "--output-format", format, "goals/one.md"];
    arguments.extend(more);
    folder.run(&arguments).ends_with(0).output
}

/// The blocks that a person sees.
fn blocks(text: &str) -> Vec<String> {
    let shown = run(text, "full", &[]);
    let is_title = |line: &str| ["error[", "warning[", "advice["].iter().any(|level| line.starts_with(level));
    let mut blocks: Vec<String> = Vec::new();
    let mut in_titles = false;
    for line in shown.lines() {
        if is_title(line) && !in_titles {
            blocks.push(String::new());
        }
        in_titles = is_title(line);
        if let Some(block) = blocks.last_mut() {
            block.extend([line, "\n"]);
        }
    }
    blocks
}

/// How many findings there are, and how many goals.
fn figures(text: &str, more: &[&str]) -> (usize, usize) {
    let report: serde_json::Value = serde_json::from_str(&run(text, "json", more)).unwrap();
    (report["findings"].as_array().unwrap().len(), report["summary"]["goals"].as_u64().unwrap().try_into().unwrap())
}

/// A file about one goal, in every way of writing it that leaves something out.
fn files_about_one_goal(statement: &str) -> Vec<String> {
    let mut files = vec![
        format!("# Goal: {statement}\n"),
        format!("# Goals 2027\n\n- {statement}\n"),
        format!("# Goals 2027\n\n## {statement}\n\nI want that.\n"),
        format!("# Goals 2027\n\n| goal | by |\n|---|---|\n| {statement} | |\n"),
        format!(
            "# Goal: {statement}\n\nDue: 06/07/2027\n\n## Why\n\nTODO\n\n## Milestones\n\n- grow\n- think\n- 2029-01-01: feel\n\n\
             ## Indicators\n\n- happier\n- 400 posts\n\n## Values\n\n## Mentors\n\n## Review\n\nyearly\n"
        ),
    ];
    for priority in ["promotion", "skill-mastery", "pivot", "mobility"] {
        files.push(format!("---\ngoal: {statement}\npriority: {priority}\n---\n"));
        files.push(format!(
            "---\ngoal: {statement}\npriority: {priority}\nstart: 2027-06-01\ndue: 2026-12-31\nhorizon: long-term\nindicators:\n  \
             leading: [happier, number of posts, offer signed]\n  lagging: [be good]\ncheckpoints:\n  - date: 2029-01-01\n    \
             outcome: grow\n  - date: 2026-03-01\n    outcome: think\n  - outcome: feel better\nreview: yearly\nlast-review: 2024-01-01\n\
             chekpoints: [a]\nwhy: TODO\nfeedback: my boss\n---\n"
        ));
    }
    files
}

#[test]
fn a_file_about_one_goal_is_a_few_blocks_whatever_it_lacks() {
    for statement in STATEMENTS {
        for text in files_about_one_goal(statement) {
            let blocks = blocks(&text);
            assert!((1..=MOST_BLOCKS).contains(&blocks.len()), "{}\n{text}\n{}", blocks.len(), blocks.join("\n---\n"));
        }
    }
}

#[test]
fn words_of_the_file_that_one_rule_tells_are_one_block() {
    let slots: String = ["gaps", "evidence", "mentors", "feedback", "review", "habits", "recovery", "values", "actions"]
        .map(|key| format!("{key}: <your {key}>\n"))
        .concat();
    let text = format!("---\ngoal: Publish the map of the harbour by May 2028\n{slots}---\n");
    let told = blocks(&text).into_iter().filter(|block| block.contains("G005")).count();
    assert_eq!(told, 1, "{text}");
}

#[test]
fn text_to_paste_speaks_of_a_role_only_to_those_who_want_one() {
    let pasted = |goal: &str| blocks(&format!("---\ngoal: {goal}\n---\n")).join("");
    assert!(!pasted("Row the harbour regatta in under 40 minutes").contains("role"));
    assert!(pasted("Become head of the map department").contains("role"));
}

#[test]
fn what_one_goal_lacks_is_one_block_with_one_text_to_paste() {
    for text in
        ["---\ngoal: Become head of the map department\npriority: promotion\n---\n", "# Goal: Work as a nurse in Norway\n"]
    {
        let blocks = blocks(text);
        assert_eq!(blocks.len(), 1, "{}", blocks.join("\n---\n"));
        assert_eq!(blocks[0].matches("paste this").count(), 1);
        assert!(figures(text, &[]).0 >= 12, "each rule has its own finding for machines");
        let page = run(text, "markdown", &[]);
        assert_eq!(page.matches("<details>").count(), 1, "{page}");
    }
}

/// Lists of goals, in every layout, bare and half filled in.
fn lists(count: usize) -> Vec<String> {
    let statements: Vec<String> = (0..count)
        .map(|at| format!("{}{}", STATEMENTS[at % 10], if at < 10 { String::new() } else { format!(" {at}") }))
        .collect();
    let all = |write: &dyn Fn(&str) -> String| statements.iter().map(|statement| write(statement)).collect::<String>();
    vec![
        format!("# Goals 2027\n\n{}", all(&|words| format!("- {words}\n"))),
        format!("# Goals\n\n{}", all(&|words| format!("- [ ] {words}\n"))),
        format!("# Goals\n\n{}", all(&|words| format!("## {words}\n\n"))),
        format!("# Goals\n\n{}", all(&|words| format!("## {words}\n\nI want that.\n\n- do this\n- do that\n\n"))),
        format!(
            "# Goals\n\n{}",
            all(&|words| format!(
                "## {words}\n\nI want that.\n\n### Milestones\n\n- first\n- then\n\n### Indicators\n\n- happier\n- posts\n\n"
            ))
        ),
        format!("# Goals\n\n| goal | by |\n|---|---|\n{}", all(&|words| format!("| {words} | |\n"))),
        format!("---\ngoals:\n{}---\n", all(&|words| format!("  - goal: {words}\n"))),
        format!(
            "---\ngoals:\n{}---\n",
            all(&|words| format!(
                "  - goal: {words}\n    priority: mobility\n    checkpoints: [first, then]\n    indicators: [happier]\n"
            ))
        ),
    ]
}

#[test]
fn a_list_of_goals_is_a_few_findings_for_each() {
    for count in [2, 3, 10, 30] {
        for text in lists(count) {
            let (findings, goals) = figures(&text, &[]);
            assert!(goals >= count, "{goals} of {count} goals\n{text}");
            assert!(
                findings <= MOST_FOR_EACH_GOAL * count,
                "{findings} findings for {count} goals\n{}",
                run(&text, "concise", &[])
            );
            assert!(figures(&text, &["--extend-select=strict"]).0 > findings, "the strict set asks for all at once");
        }
    }
}

#[test]
fn a_list_is_asked_for_the_basics_first() {
    let bare = "# Goals\n\n## Lead the map team\n\nI want that.\n\n## Open a map shop\n\nI want that, too.\n";
    let asked = run(bare, "concise", &[]);
    assert!(asked.contains("missing-indicators: 2 of 2 goals") && asked.contains("missing-checkpoints"), "{asked}");
    assert!(!asked.contains("missing-gaps") && !asked.contains("missing-life-fit"), "{asked}");
    let basics = "**Due:** 2027-12-15\n\n### Milestones\n\n- 2027-03-31: 2 contracts signed\n- 2027-06-30: 3 maps sold\n- 2027-09-30: 9 maps sold\n\n";
    let filled = bare.replace("I want that.\n\n", basics).replace("I want that, too.\n", basics);
    let asked = run(&filled, "concise", &[]);
    assert!(asked.contains("missing-gaps: 2 of 2 goals") && asked.contains("missing-life-fit"), "{asked}");
}

#[test]
fn one_goal_of_a_list_is_told_at_its_own_words() {
    let steps = "### Milestones\n\n- 2027-03-31: 2 contracts signed\n- 2027-06-30: 3 maps sold\n- 2027-09-30: 9 maps sold\n";
    let text = format!(
        "# Goals 2027\n\n## Lead the map team\n\n{steps}\n## Open a map shop\n\n### Milestones\n\n- 2027-03-31: 3 maps sold\n"
    );
    let asked = run(&text, "concise", &[]);
    assert!(asked.contains("too-few-checkpoints: 1 checkpoint of at least 3"), "{asked}");
}

/// A list of as many goals with nothing but their words.
fn list(goals: usize) -> String {
    const PLACES: [&str; 5] = ["library", "harbour", "museum", "bakery", "school"];
    let line = |at: usize| format!("- Open a {} in district {}\n", PLACES[at % PLACES.len()], at + 1);
    format!("# Goals 2027\n\n{}", (0..goals).map(line).collect::<String>())
}

#[test]
fn a_long_list_is_asked_for_no_checkpoints() {
    assert!(run(&list(15), "concise", &[]).contains("15 of 15 goals have no checkpoint"));
    assert_eq!(run(&list(16), "concise", &[]), "");
    assert!(run(&list(16), "concise", &["--extend-select=strict"]).contains("16 of 16 goals have no checkpoint"));
}

#[test]
fn a_habit_gets_advice() {
    let shown = run("# Goals 2027\n\n- Exercise every day\n- Attend conferences\n", "concise", &[]);
    let level = |words: &str| shown.lines().find(|line| line.contains(words)).map(|line| line.contains("advice[G102]"));
    assert_eq!((level("Exercise every day"), level("Attend conferences")), (Some(true), Some(false)));
    // It has no end, so no way to it is asked for.
    assert!(shown.contains("missing-checkpoints: no checkpoint says"), "{shown}");
}
