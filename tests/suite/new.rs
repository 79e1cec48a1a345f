//! Goal files to fill in: nothing but their slots is amiss, and nothing is once they are filled in.

use crate::program::Folder;

const PRIORITIES: [Option<&str>; 5] = [None, Some("promotion"), Some("skill-mastery"), Some("pivot"), Some("mobility")];
const HORIZONS: [Option<&str>; 4] = [None, Some("short-term"), Some("mid-term"), Some("long-term")];
const TYPES: [Option<&str>; 5] =
    [None, Some("professional-advancement"), Some("leadership"), Some("education"), Some("personal-development")];
const TODAY: &str = "--today=2027-01-15";

/// The options that were chosen.
fn options(priority: Option<&str>, horizon: Option<&str>, kind: Option<&str>) -> Vec<String> {
    let option = |name: &str, value: Option<&str>| value.map(|value| format!("--{name}={value}"));
    [option("priority", priority), option("horizon", horizon), option("type", kind)].into_iter().flatten().collect()
}

/// Goals that fit a priority and are due whenever front matter says.
fn goal(priority: Option<&str>) -> &'static str {
    match priority {
        Some("promotion") => "Lead the survey team of nine as its head",
        Some("skill-mastery") => "Run two leak reports as streams that arrive within 15 minutes",
        Some("pivot") => "Publish 4 pieces of data journalism in regional papers",
        Some("mobility") => "Work as a clinical pharmacist at a hospital in Norway",
        _ => "Open a second repair workshop with 40 regular customers",
    }
}

/// Sensible words for the slots, by how they begin.
const WORDS: &[(&str, &str)] = &[
    ("reason", "I want my children to see that work can be built, and I accept two lean years for it"),
    ("minimum", "dinner at home four evenings a week"),
    ("responsibilities", "I run two crews with 41 surveys a year, 3 % of them redone"),
    ("missing skill", "I have never held a budget"),
    ("missing experience", "no certificate that anybody asks for"),
    ("proof", "two people who did it needed 9 and 11 months"),
    ("project and the figure", "move all crews to laser scanning so that 1 % is redone"),
    ("project and what it measures", "a map of bus delays for a charity, read by 500 people"),
    ("first project", "the leak report"),
    ("second project", "the pressure report"),
    ("short-term project", "two weeks on a ward in Bergen"),
    ("action that changes", "win three shops as partners"),
    ("second action to count", "1 trial a month written up, also those that failed"),
    ("second action", "rent the hall by the canal"),
    ("third action to count", "1 conversation a month with somebody who did it"),
    ("third action", "train an apprentice"),
    ("next step towards", "show each result to the harbour master"),
    ("place", "the shared folder of the team"),
    ("trial", "replace one batch job by a stream each month"),
    ("course", "the course of the platform guild, each chapter tried on our meters"),
    ("experience and", "eleven years of explaining figures to readers who need them"),
    ("next conversation", "coffee with the editor of the local paper"),
    ("conversation", "a call with the hospital in Bergen"),
    ("next step in", "B1 exam booked"),
    ("first action", "2 practice sessions a week"),
    ("result to measure", "regular customers from 12 to 40"),
    ("result by then", "20 % of the work done and accepted"),
    ("first result", "surveys redone down to 2 %"),
    ("two stakeholders", "the harbour master and the head of planning"),
    ("decision maker", "the board"),
    ("first deliverable", "first report streams 500 rows a minute"),
    ("exam", "the data engineer exam at 750 points"),
    ("audience", "the operators of the water works"),
    ("two contacts", "Karl at the local paper and Jana at the press institute"),
    ("certificate and", "data journalism certificate and the bus map"),
    ("contact", "Karl"),
    ("first offer", "one offer of a paid piece"),
    ("first skill", "explaining"),
    ("second skill", "statistics"),
    ("third skill", "holding a deadline"),
    ("list", "two pages with months and costs"),
    ("employers there", "three hospitals in Bergen"),
    ("employer", "the hospital in Bergen"),
    ("outcome reached", "both workshops open with 40 regular customers"),
    ("mentor", "Oda, who made the same step in 2024"),
    ("reviewer", "Oda and one colleague"),
    ("way", "30 minutes after each checkpoint, with notes"),
    ("first stakeholder", "the harbour master"),
    ("second stakeholder", "the head of planning"),
    ("country", "Norway, the west coast"),
    ("role there", "clinical pharmacist"),
    ("permit", "skilled worker permit, four months"),
    ("certificates", "authorisation by the directorate, nine months"),
    ("level", "A2 today, B2 before the first day"),
    ("contacts", "four pharmacists in Bergen"),
    ("adviser", "one hour with an adviser who knows both countries"),
    ("family", "Ada looks for work in the same town"),
    ("alternative", "Denmark, or a remote role in drug information"),
    ("weekly habit", "two hours of practice every Tuesday"),
    ("weekly time off", "no screens on Sundays"),
    ("reward", "supper with friends after each checkpoint"),
];

/// The text with words in its slots.
fn filled(text: &str, priority: Option<&str>) -> String {
    let mut rest = text;
    let mut filled = String::new();
    while let Some(start) = rest.find("<your") {
        let end = start + rest[start..].find('>').unwrap() + 1;
        let slot = rest[start..end].trim_start_matches("<your ").trim_end_matches('>');
        filled.push_str(&rest[..start]);
        if rest[..start].ends_with("goal: ") {
            filled.push_str(goal(priority));
        } else {
            let (_, words) =
                WORDS.iter().find(|(known, _)| slot.starts_with(known)).unwrap_or_else(|| panic!("no words for {slot}"));
            filled.push_str(words);
        }
        rest = &rest[end..];
    }
    filled + rest
}

fn check_all(check: impl Fn(&Folder, Option<&str>, &[String])) {
    let folder = Folder::new(&[]);
    for priority in PRIORITIES {
        for horizon in HORIZONS {
            check(&folder, priority, &options(priority, horizon, None));
        }
        for kind in TYPES {
            let learning = (kind == Some("education")).then_some("skill-mastery");
            check(&folder, priority.or(learning), &options(priority, None, kind));
        }
        for due in ["2027-02-20", "2027-05-01", "2027-11-30", "2028-07-01", "2029-02-01", "2034-06-30"] {
            check(&folder, priority, &[options(priority, None, None), vec![format!("--due={due}")]].concat());
        }
    }
}

fn written(folder: &Folder, options: &[String]) -> String {
    let arguments: Vec<&str> = ["new", TODAY].into_iter().chain(options.iter().map(String::as_str)).collect();
    folder.run(&arguments).ends_with(0).output
}

fn findings(folder: &Folder, text: &str) -> String {
    folder.write("goals/new.md", text.as_bytes());
    folder
        .run(&["check", "goals", "--extend-select=strict", "--fail-on=never", "--output-format=concise", TODAY])
        .ends_with(0)
        .output
}

#[test]
fn only_slots_are_amiss() {
    check_all(|folder, _, options| {
        let text = written(folder, options);
        let found = findings(folder, &text);
        assert_eq!(found, "goals/new.md:1:1: warning[G005] placeholder: this template was never filled in\n", "{options:?}");
    });
}

#[test]
fn a_goal_in_words_of_its_own_is_told_each_slot_and_nothing_else() {
    check_all(|folder, priority, options| {
        let text = written(folder, options);
        let start = text.find("goal: <").unwrap() + 6;
        let end = start + text[start..].find('\n').unwrap();
        let found = findings(folder, &format!("{}{}{}", &text[..start], goal(priority), &text[end..]));
        let other: Vec<&str> = found.lines().filter(|line| !line.contains("[G005] placeholder: ")).collect();
        assert_eq!(other, [] as [&str; 0], "{options:?}");
        for key in ["why", "gaps", "evidence", "actions", "indicators", "checkpoints", "feedback", "habits", "recovery"] {
            assert!(found.contains(&format!("`{key}` is still the template's")), "{key} {options:?}:\n{found}");
        }
    });
}

#[test]
fn nothing_is_amiss_once_it_is_filled_in() {
    check_all(|folder, priority, options| {
        let text = filled(&written(folder, options), priority);
        assert_eq!(findings(folder, &text), "", "{options:?}\n{text}");
    });
}

#[test]
fn a_file_is_never_overwritten() {
    let folder = Folder::new(&[("goals/mine.md", "mine\n")]);
    let outcome = folder.run(&["new", "goals/mine.md"]).ends_with(2);
    assert_eq!(outcome.errors, "error: goals/mine.md: exists already; it was left as it is\n");
    assert_eq!(folder.read("goals/mine.md"), "mine\n");
    let outcome = folder.run(&["new", "goals/2027/lead.md", "--priority=promotion", TODAY]).ends_with(0);
    assert_eq!(outcome.output, "");
    assert!(outcome.errors.starts_with("goals/2027/lead.md: written; put your own words in its "), "{}", outcome.errors);
    assert_eq!(folder.read("goals/2027/lead.md"), written(&folder, &["--priority=promotion".to_owned()]));
    assert_eq!(std::fs::read_dir(folder.path().join("goals/2027")).unwrap().count(), 1, "nothing else is left");
}

#[test]
fn wrong_wishes_are_told() {
    let folder = Folder::new(&[]);
    for (arguments, told) in [
        (&["new", "goals/lead.txt"][..], "goals/lead.txt: a goal file ends with .md or .markdown; nothing was written"),
        (&["new", "--priority=fame"], "possible values: promotion, skill-mastery, pivot, mobility"),
        (&["new", "--due=soon"], "not a date such as 2027-01-15"),
        (&["new", TODAY, "--due=2027-01-20"], "2027-02-05 is the first day that does"),
        (&["new", TODAY, "--due=2030-01-20", "--horizon=short"], "a short-term goal takes 3 to 12 months"),
    ] {
        let outcome = folder.run(arguments).ends_with(2);
        assert!(outcome.errors.contains(told), "{arguments:?}:\n{}", outcome.errors);
    }
    assert!(!folder.path().join("goals").exists());
}
