//! What a configuration is read as, and what is said about a wrong one.

use super::*;
use crate::date::Date;
use crate::rule_info::Depth;

/// The problems of a text, each as `words: message (help)`.
fn problems(text: &str) -> Vec<String> {
    let (_, problems) = read(text, Path::new("/notes"));
    let shown = |problem: &Problem| format!("{}: {}{}", problem.span.slice(text), problem.message, help(problem));
    problems.iter().map(shown).collect()
}

fn help(problem: &Problem) -> String {
    problem.help.as_ref().map_or_else(String::new, |help| format!(" ({help})"))
}

fn check(text: &str, expected: &[&str]) {
    assert_eq!(problems(text), expected, "{text}");
}

#[test]
fn every_key_is_read() {
    let text = "include = [\"plans/\"]\nexclude = \"drafts\"\nselect = [\"recommended\", \"G105\"]\nextend-select = [\"timeline\"]\n\
        ignore = [\"missing-checkpoints\"]\nfail-on = \"never\"\ndepth = \"plan\"\ntoday = 2027-01-15\n\
        severity = { clarity = \"advice\" }\n[[overrides]]\nfiles = [\"lists/*.md\"]\nignore = [\"G303\"]\ndepth = \"item\"\n\
        [thresholds]\ncheckpoints = 2\n[vocabulary]\nactivity-verbs = [\"grind\"]\n[sections]\ncheckpoints = [\"Meilensteine\"]\n";
    let (configuration, problems) = read(text, Path::new("/notes"));
    assert_eq!(problems, []);
    assert!(configuration.include.matches(Path::new("/notes/plans/a.md")));
    assert!(configuration.exclude.matches(Path::new("/notes/drafts/a.md")));
    assert_eq!(configuration.choices.select.as_ref().map(Vec::len), Some(2));
    assert_eq!(configuration.choices.severity.len(), 1);
    assert_eq!(configuration.fail_on, Some(FailOn::Never));
    assert_eq!(configuration.depth, Some(Depth::Plan));
    assert_eq!(configuration.today, Date::new(2027, 1, 15));
    assert!(configuration.overrides[0].files.matches(Path::new("/notes/lists/a.md")));
    assert_eq!(configuration.overrides[0].depth, Some(Depth::Item));
    assert_eq!(configuration.thresholds.get(Threshold::Checkpoints), 2);
    assert_eq!(configuration.section_names, [("meilensteine".to_owned(), "checkpoints".to_owned())]);
}

#[test]
fn unknown_names_come_with_a_suggestion() {
    check("selct = []", &["selct: unknown key `selct` (did you mean `select`?)"]);
    check("fail_on = \"error\"", &["fail_on: unknown key `fail_on` (did you mean `fail-on`?)"]);
    check(
        "ignore = [\"G999\", \"timelin\"]",
        &[
            "\"G999\": there is no rule or group `G999` (`goallint explain` lists the rules and groups; there are also `recommended`, `strict` and `all`)",
            "\"timelin\": there is no rule or group `timelin` (did you mean `timeline`?)",
        ],
    );
    check("[thresholds]\ncheckpoint = 1", &["checkpoint: unknown threshold `checkpoint` (did you mean `checkpoints`?)"]);
    check("[sections]\nchekpoints = []", &["chekpoints: unknown kind of section `chekpoints` (did you mean `checkpoints`?)"]);
    check("[[overrides]]\nfiles = []\nseverty = {}", &["severty: unknown key `severty` (did you mean `severity`?)"]);
    check(
        "fail-on = \"warnings\"",
        &["\"warnings\": \"warnings\" is none of `error`, `warning`, `advice`, `never` (did you mean `warning`?)"],
    );
}

#[test]
fn a_rule_has_one_level() {
    check(
        "[severity]\nG103 = \"error\"\nvague-outcome = \"advice\"",
        &["vague-outcome: `vague-outcome` has a level already (a rule has a code and a name; leave one of them)"],
    );
    check("[severity]\nclarity = \"error\"\nvague-outcome = \"advice\"", &[]);
}

#[test]
fn patterns_are_regular_expressions_that_leave_something() {
    check(
        "[vocabulary]\nallowed-patterns = [\"\", \"^Habit: \"]",
        &["\"\": `` matches every statement (say what they have in common, such as `^Habit: `)"],
    );
    check(
        "[vocabulary]\nallowed-patterns = 3",
        &["3: this is a number (it takes a list of regular expressions: `[\"^Habit: \"]`)"],
    );
}

#[test]
fn all_faults_are_told_at_once_and_in_order() {
    check(
        "today = \"tomorrow\"\ndepth = 3\nexclude = [1, \"a[b\"]\nignore = true",
        &[
            "\"tomorrow\": \"tomorrow\" is no day of the calendar (it takes a date such as `2027-01-15`)",
            "3: 3 is none of `plan`, `section`, `item`",
            "1: this is a number (it takes a list of patterns: `[\"drafts/**\"]`)",
            "\"a[b\": the pattern cannot be read: error parsing glob 'a[b': unclosed character class; missing ']'",
            "true: this is true or false (it takes a list of rules: `[\"G102\", \"timeline\"]`)",
        ],
    );
    check(
        "today = \"2027-02-30\"",
        &["\"2027-02-30\": \"2027-02-30\" is no day of the calendar (it takes a date such as `2027-01-15`)"],
    );
    check("today = 7", &["7: this is a number (it takes a date such as `2027-01-15`)"]);
    let bounds = "(it takes a whole number from 0 to 4294967295)";
    check("[thresholds]\ncheckpoints = -1", &[&format!("-1: -1 is out of bounds {bounds}")]);
    check("[thresholds]\ncheckpoints = 99_999_999_999", &[&format!("99_999_999_999: 99_999_999_999 is out of bounds {bounds}")]);
    check("[thresholds]\ncheckpoints = 1.5", &[&format!("1.5: 1.5 is no whole number {bounds}")]);
    check("[thresholds]\ncheckpoints = \"3\"", &[&format!("\"3\": this is a text {bounds}")]);
    check(
        "[[overrides]]\nignore = []",
        &["[[overrides]]: an override without `files` (say which files it is for: `files = [\"drafts/**\"]`)"],
    );
    check(
        "severity = { G102 = \"off\" }",
        &["\"off\": a level cannot switch a rule off (name the rule in `ignore`: `ignore = [\"G102\"]`)"],
    );
}

#[test]
fn a_fault_of_the_syntax_stands_alone() {
    assert_eq!(problems("selct = [").len(), 1);
    assert_eq!(problems("a = 1\na = 2\n").len(), 1);
}

#[test]
fn nothing_panics() {
    for text in [
        "",
        "\u{feff}select = []",
        "= = =",
        "[[overrides]]",
        "overrides = [1]",
        "[sections]\nx = [[1]]",
        "select = \"\u{202e}\"",
        "\0",
    ] {
        problems(text);
    }
}

#[test]
fn a_minimum_may_not_be_above_its_maximum() {
    let help = "(a minimum may not be above its maximum)";
    check(
        "[thresholds]\nleading-minimum = 5\nleading-maximum = 1",
        &[&format!("5: `leading-minimum` is 5 and `leading-maximum` is 1 {help}")],
    );
    check("[thresholds]\nlagging-minimum = 3", &[&format!("3: `lagging-minimum` is 3 and `lagging-maximum` is 2 {help}")]);
    check("[thresholds]\nshort-term-maximum-months = 3", &[]);
}
