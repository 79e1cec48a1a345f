//! The small texts that findings offer to paste: pasted, they must satisfy the rule and break no other.

use std::collections::BTreeSet;

use goallint::date::Date;
use goallint::diagnostic::Diagnostic;
use goallint::lint;
use goallint::rule_info::Set;
use goallint::rules;
use goallint::rules::Rule;
use goallint::rules::fixture;
use goallint::rules::fixture::Example;
use goallint::rules::fixture::ExampleFile;
use goallint::settings::Settings;

use crate::program::Folder;

const TODAY: &str = "--today=2027-01-15";

#[test]
fn what_a_finding_offers_mends_it() {
    let mut offered = 0;
    let mut failures = Vec::new();
    for rule in rules::all() {
        for example in
            fixture::examples(rule.info.fixture).into_iter().filter(|example| example.bad && example.settings.is_none())
        {
            let Some(file) = example.files.first() else { continue };
            let settings = settings(rule, file);
            let before = lint::check_text(file.path, file.text.to_owned(), &settings).diagnostics;
            let Some(found) = before.iter().find(|found| found.rule == &rule.info && found.details().example.is_some()) else {
                continue;
            };
            let Some(pasted) = pasted(file.text, found) else { continue };
            offered += 1;
            let after = lint::check_text(file.path, pasted.clone(), &settings).diagnostics;
            failures
                .extend(failure(rule, &example, &names(&before), &names(&after)).map(|failure| format!("{failure}\n{pasted}")));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    assert!(offered >= 20, "only {offered} findings offer a text");
}

fn failure(rule: &Rule, example: &Example<'_>, before: &BTreeSet<&str>, after: &BTreeSet<&str>) -> Option<String> {
    // Steps in between belong in between; a test puts them below. What was missing may now be there and not be enough.
    let is_known = |name: &str| {
        name == "unordered-checkpoints"
            || name.strip_prefix("too-few-").is_some_and(|what| before.contains(&*format!("missing-{what}")))
    };
    let new: Vec<&&str> = after.difference(before).filter(|name| !is_known(name)).collect();
    let still = after.contains(rule.info.name);
    (still || !new.is_empty()).then(|| format!("=== {}, {}: still {still}, new {new:?}", rule.info.name, example.title))
}

fn names(diagnostics: &[Diagnostic]) -> BTreeSet<&'static str> {
    diagnostics.iter().map(|found| found.rule.name).collect()
}

fn settings(rule: &Rule, file: &ExampleFile<'_>) -> Settings {
    let mut settings = Settings::new(file.today.or(Date::new(2027, 1, 15)).unwrap());
    for other in rules::all().filter(|other| other.info.set == Set::Recommended) {
        settings.levels.decide(other.info.code, Some(other.info.severity));
    }
    settings.levels.decide(rule.info.code, Some(rule.info.severity));
    settings
}

/// The text with the example where a reader would put it.
fn pasted(text: &str, found: &Diagnostic) -> Option<String> {
    let example = found.details().example.as_deref()?;
    let line_end = |from: usize| text[from..].find('\n').map_or(text.len(), |at| from + at + 1);
    let insert = |at: usize, what: &str| format!("{}{what}{}", &text[..at], &text[at..]);
    let first = example.lines().next()?;
    let is_key = first.split(':').next().is_some_and(|key| key.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'));
    if let Some(key) = first.strip_prefix("# add to ") {
        below_the_key(text, key, example)
    } else if first.starts_with("# ") || first.starts_with("## ") {
        Some(format!("{}\n\n{example}\n", text.trim_end()))
    } else if first.starts_with("**") {
        Some(insert(line_end(found.span.end()), &format!("\n{example}\n")))
    } else if is_key && first.contains(':') {
        let closing = text.match_indices("\n---").map(|(at, _)| at + 1).find(|at| *at > 3)?;
        // A key without a value makes room for the one that has it.
        let text = text.replacen("goal:\n", "", 1);
        let closing = closing.min(text.match_indices("\n---").map(|(at, _)| at + 1).find(|at| *at > 3)?);
        Some(format!("{}{example}\n{}", &text[..closing], &text[closing..]))
    } else if first.starts_with("  -") && !text.starts_with("---") {
        let lines =
            text.lines().map(|line| if line.starts_with("- ") { format!("{line}\n{example}\n") } else { format!("{line}\n") });
        Some(lines.collect())
    } else if first.split_once(" by ").is_some_and(|(own, _)| text.contains(own)) {
        // The goal's own line, to stand in its place.
        None
    } else if first.starts_with("- ") || first.starts_with("  -") {
        below_the_last_item(text, example)
    } else {
        None
    }
}

/// The lines of the example behind what stands below a key.
fn below_the_key(text: &str, key: &str, example: &str) -> Option<String> {
    let at = text.find(&format!("\n{key}\n"))? + key.len() + 2;
    let below = text[at..].split_inclusive('\n').take_while(|line| line.starts_with(' ')).map(str::len).sum::<usize>();
    let (before, after) = text.split_at(at + below);
    Some(format!("{before}{example}\n{after}"))
}

/// The lines of the example behind the last item of the text, as far to the right as that one.
fn below_the_last_item(text: &str, example: &str) -> Option<String> {
    let last = text.lines().rfind(|line| line.trim_start().starts_with("- "))?;
    let at = text.rfind(last)? + last.len() + 1;
    let block_end = text[at..].split_inclusive('\n').take_while(|line| line.starts_with("    ")).map(str::len).sum::<usize>();
    let indent = " ".repeat(last.len() - last.trim_start().len());
    let mut lines = String::new();
    for line in example.lines() {
        let line = line.strip_prefix("  ").filter(|rest| rest.starts_with('-')).unwrap_or(line);
        lines.extend([indent.as_str(), line, "\n"]);
    }
    Some(format!("{}{lines}{}", &text[..at + block_end], &text[at + block_end..]))
}

/// The text to paste that a person sees for a goal, once for all that it lacks.
fn shown_to_paste(folder: &Folder) -> String {
    let shown =
        folder.run(&["check", "--isolated", TODAY, "--extend-select=strict", "--output-format=full", "goals/one.md"]).output;
    let (_, rest) = shown.split_once("paste this and make it your own").unwrap();
    // How it is pasted may take two lines.
    let lines = rest[rest.find("\n\n").unwrap() + 1..].lines().take_while(|line| line.is_empty() || line.starts_with("      "));
    lines.flat_map(|line| [line.strip_prefix("      ").unwrap_or(line), "\n"]).collect()
}

#[test]
fn below_a_title_without_text_stands_no_part_of_a_list() {
    let text = "# Goals 2027\n\n## Move to Lisbon\n\n## Open a second workshop in Leeds\n";
    let folder = Folder::new(&[("goals/2027.md", text)]);
    let told = folder.run(&["check", "--isolated", TODAY, "--output-format=full", "goals/2027.md"]).output;
    assert!(told.contains("\n      **Checkpoints**\n\n      - 2027-04-30: "), "{told}");
    assert_eq!(told.matches("this one, for instance").count(), 1, "{told}");
}

#[test]
fn what_is_added_to_a_key_says_so_and_fits_what_is_there() {
    let text = "---\ngoal: Open a map shop\ndue: 2027-12-31\nCHECKPOINTS---\n";
    let folder = Folder::new(&[("goals/one.md", "")]);
    let told = |checkpoints: &str, options: &[&str]| {
        folder.write("goals/one.md", text.replace("CHECKPOINTS", checkpoints).as_bytes());
        let all = [&["check", "--output-format=full", "goals/one.md"], options].concat();
        folder.run(&all).ends_with(1).output.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let steps = "checkpoints:\n  - 2027-03-31: lease signed\n  - 2027-06-30: 200 maps in stock\n";
    let added = told(steps, &["--isolated", TODAY]);
    assert!(added.contains("what stands below `# add to` goes to the key that is there already"), "{added}");
    assert!(!added.contains("a first result"), "{added}");
    assert!(told("", &["--isolated", TODAY]).contains("2027-10-31 outcome: a part of the result accepted"));
    // What is offered keeps to the thresholds, and no day leads to what is over.
    folder.write("goallint.toml", b"[thresholds]\nreview-days = 20\n");
    assert!(told("", &[TODAY]).contains("review: every two weeks"));
    assert!(!told("status: active\n", &["--isolated", "--today=2028-02-01"]).contains("outcome: "));
}

#[test]
fn one_text_mends_all_that_a_goal_lacks() {
    for (statement, priority) in [
        ("Become head of the map department", "promotion"),
        ("Speak Portuguese at B2", "skill-mastery"),
        ("Change from nursing to product design", "pivot"),
        ("Work as a nurse in Norway", "mobility"),
        ("Open a map shop", ""),
    ] {
        let kind = if priority.is_empty() { String::new() } else { format!("priority: {priority}\n") };
        for text in [
            format!("---\ngoal: {statement}\n{kind}---\n"),
            format!("---\ngoal: {statement}\n{kind}due: 2028-12-29\nevidence:\n  - two of five asked say so\n---\n"),
            format!("# Goal: {statement}\n"),
            format!("# Goal: {statement}\n\n**Due:** 2028-12-29\n"),
            format!("+++\ngoal = \"{statement}\"\npriority = \"{priority}\"\n+++\n"),
        ] {
            let folder = Folder::new(&[("goals/one.md", &text)]);
            let offered = shown_to_paste(&folder);
            let pasted = match text.strip_suffix("---\n").filter(|before| !before.is_empty()) {
                Some(keys) => format!("{}---\n", merged(keys, &offered)),
                None => format!("{text}\n{offered}"),
            };
            folder.write("goals/one.md", pasted.as_bytes());
            let left =
                folder.run(&["check", "--isolated", TODAY, "--extend-select=strict", "--output-format=concise", "goals/one.md"]);
            assert_eq!(left.output, "", "{pasted}");
        }
    }
}

#[test]
fn keys_of_yaml_in_toml_are_told_wherever_they_stand() {
    let pasted = "indicators:\n  - three judges say yes\nactions:\n".to_owned() + &"  - ask one more judge\n".repeat(40);
    let goal = "goal = \"Win the county prize\"\n";
    for (name, text) in [
        ("goals/above.md", format!("+++\n{pasted}{goal}+++\n")),
        ("goals/below.md", format!("+++\n{goal}{pasted}+++\n")),
        ("notes/prize.md", format!("+++\n{goal}{pasted}+++\n\n# Win\n")),
        ("county-goals.md", format!("+++\n{pasted}+++\n")),
    ] {
        let folder = Folder::new(&[(name, &text)]);
        let told = folder.run(&["check", "--isolated", TODAY, "--output-format=concise", name]).ends_with(1).output;
        assert!(told.lines().next().is_some_and(|line| line.contains("G001")), "{name}: {told}");
    }
}

/// Keys with the offered ones below; what is to be added to a key is put below it.
fn merged(keys: &str, offered: &str) -> String {
    let mut keys = keys.to_owned();
    let mut at = keys.len();
    for line in offered.split_inclusive('\n').filter(|line| *line != "\n") {
        if let Some(key) = line.strip_prefix("# add to ") {
            at = keys.find(key).unwrap() + key.len();
            continue;
        }
        if !line.starts_with(' ') {
            at = keys.len();
        }
        keys.insert_str(at, line);
        at += line.len();
    }
    keys
}
