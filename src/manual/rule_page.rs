//! The page of one rule.

use std::fmt::Write as _;

use crate::date::Date;

use crate::lint::portfolio::check_together;
use crate::manual::GENERATED;
use crate::report;
use crate::report::Format;
use crate::report::Paint;
use crate::rule_info::FixAvailability;
use crate::rule_info::RuleInfo;
use crate::rule_info::Set;
use crate::rules;
use crate::rules::Rule;
use crate::rules::fixture;
use crate::rules::fixture::Example;
use crate::settings::Settings;

/// The date of examples that need one and name none.
const EXAMPLE_DATE: (i16, i8, i8) = (2027, 1, 15);

/// The page of a rule, `docs/rules/<name>.md`.
#[must_use]
pub fn rule_page(rule: &Rule) -> String {
    let info = &rule.info;
    let mut page = String::from(GENERATED);
    let _ = write!(page, "# {} ({})\n\n{}\n\n", info.name, info.code, facts_line(info));
    let _ = write!(page, "Reports that {}.\n\n", info.summary);
    let _ = write!(page, "## Why\n\n{}\n\n", info.why);
    let _ = write!(page, "It speaks for the passage \"{}\".\n\n", info.section.title());
    let examples = fixture::examples(info.fixture);
    if let Some(bad) = examples.iter().find(|example| example.bad) {
        let _ = write!(page, "## Example\n\n{}\n\n", shown(info, bad));
        if let Some(said) = said_about(rule, bad) {
            let _ = write!(page, "goallint says:\n\n```text\n{}\n```\n\n", said.trim_end());
        }
    }
    if let Some(good) = examples.iter().find(|example| !example.bad) {
        let _ = write!(page, "This passes:\n\n{}\n\n", shown(info, good));
    }
    page.push_str(&settings(info));
    page
}

fn facts_line(info: &RuleInfo) -> String {
    let set = match info.set {
        Set::Recommended => "on by default",
        Set::Strict => "strict: on when selected",
    };
    let fix = match info.fix {
        FixAvailability::None => "",
        FixAvailability::Sometimes => " · some findings bring a fix",
        FixAvailability::Always => " · brings a fix",
    };
    let today = if info.needs_today { " · depends on the date of the run (`--today`)" } else { "" };
    format!("*{} · {} · {set}{fix}{today} · since {}*", info.group.name(), info.severity.name(), info.since)
}

/// An example in fences longer than any of its own.
fn shown(info: &RuleInfo, example: &Example<'_>) -> String {
    let mut text = String::new();
    if let Some(settings) = example.settings {
        let _ = write!(text, "With this configuration:\n\n```toml\n{settings}```\n\n");
    }
    for (at, file) in example.files.iter().enumerate() {
        if at > 0 {
            text.push_str("\n\n");
        }
        if let Some(today) = file.today.filter(|_| info.needs_today && at == 0) {
            let _ = write!(text, "On {today}:\n\n");
        }
        if example.files.len() > 1 {
            let _ = write!(text, "`{}`:\n\n", file.path);
        }
        let longest = file.text.lines().map(|line| line.len() - line.trim_start_matches('`').len()).max().unwrap_or(0);
        let fence = "`".repeat(longest.max(2) + 1);
        let _ = write!(text, "{fence}markdown\n{}{fence}", file.text);
    }
    text
}

/// What the rule says about the example, as `--output-format full` shows it without colour.
fn said_about(rule: &Rule, example: &Example<'_>) -> Option<String> {
    if example.settings.is_some() {
        return None;
    }
    let file = example.files.first()?;
    let (year, month, day) = EXAMPLE_DATE;
    let mut settings = Settings::new(file.today.or_else(|| Date::new(year, month, day))?);
    settings.levels.decide(rule.info.code, Some(rule.info.severity));
    let together = example.files.iter().map(|file| (file.path, file.bytes())).collect();
    let mut reports = check_together(together, &settings);
    let mut said = false;
    for report in &mut reports {
        report.diagnostics.retain(|diagnostic| diagnostic.rule == &rule.info);
        report.diagnostics.truncate(usize::from(!said));
        said |= !report.diagnostics.is_empty();
    }
    if !said {
        return None;
    }
    let files: Vec<report::File> =
        reports.into_iter().map(|report| report::File::new(report, None, report::Detail::Words)).collect();
    let run = report::Run { files: &files, failures: &[], show_suppressed: false };
    let mut text = Vec::new();
    report::write(Format::Full, run, Paint::PLAIN, &mut text).ok()?;
    String::from_utf8(text).ok()
}

fn settings(info: &RuleInfo) -> String {
    let mut text = String::from("## Settings\n\n```toml\n");
    if info.set == Set::Strict {
        let _ = writeln!(text, "extend-select = [\"{}\"]\n", info.name);
    } else {
        let _ = writeln!(text, "ignore = [\"{}\"]\n", info.name);
    }
    let other = if info.severity.name() == "advice" { "warning" } else { "advice" };
    let _ = writeln!(text, "[severity]\n{} = \"{other}\"", info.name);
    if !info.thresholds.is_empty() {
        text.push_str("\n[thresholds]\n");
        for threshold in info.thresholds {
            let _ = writeln!(text, "{} = {} # {}", threshold.key(), threshold.default_value(), threshold.meaning());
        }
    }
    text.push_str("```\n");
    if !rules::may_be_silenced_in_place(info) {
        return text;
    }
    let _ = write!(
        text,
        "\nFor one place: `<!-- goallint-ignore-next-line {name} -- the reason -->`, or in front matter `# goallint-ignore {name} -- the reason` \
         above the key.\n",
        name = info.name
    );
    text
}
