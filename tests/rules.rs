//! Every rule on its bad and good examples, as a reader sees them: one named test per fixture.
//!
//! A bad example must make its rule speak and a good one must not. The snapshot holds what is said, which other rules speak too, and
//! the text after the fix; a fix applied twice changes nothing more.

use std::error::Error;
use std::fmt::Write as _;
use std::path::Path;
use std::sync::Arc;

use goallint::config::CommandLine;
use goallint::config::Configuration;
use goallint::config::Discovery;
use goallint::config::Resolver;
use goallint::date::Date;
use goallint::diagnostic::Applicability;
use goallint::diagnostic::Diagnostic;
use goallint::lint;
use goallint::lint::FileReport;
use goallint::report;
use goallint::report::Format;
use goallint::report::Paint;
use goallint::rule_info::Group;
use goallint::rules;
use goallint::rules::Rule;
use goallint::rules::fixture;
use goallint::rules::fixture::Example;
use goallint::rules::fixture::ExampleFile;
use goallint::settings::Settings;

datatest_stable::harness! {
    { test = check_fixture, root = "fixtures/rules", pattern = r"\.md$" },
}

fn check_fixture(path: &Path) -> datatest_stable::Result<()> {
    let name = path.file_stem().and_then(|name| name.to_str()).ok_or("a fixture has a name")?;
    let rule = rules::find(name).ok_or_else(|| format!("there is no rule {name}"))?;
    let examples = fixture::examples(rule.info.fixture);
    let count = |bad| examples.iter().filter(|example| example.bad == bad).count();
    assert!(count(true) >= 2 && count(false) >= 2, "{name}: two bad and two good examples at least");
    let mut shown = String::new();
    for example in &examples {
        show(rule, example, &mut shown)?;
    }
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, shown));
    Ok(())
}

fn show(rule: &Rule, example: &Example<'_>, shown: &mut String) -> Result<(), Box<dyn Error>> {
    let kind = if example.bad { "bad" } else { "good" };
    writeln!(shown, "=== {kind}: {}", example.title)?;
    let file = example.files.first().ok_or("an example has a file")?;
    let settings = settings(rule, example, file)?;
    let files = example.files.iter().map(|file| (file.path, file.bytes())).collect();
    let mut reports = lint::portfolio::check_together(files, &settings);
    let own = reports.iter().position(|report| report.path == file.path).ok_or("the file was checked")?;
    let speaks =
        |report: &FileReport| report.diagnostics.iter().any(|found| found.rule == &rule.info && found.suppressed.is_none());
    let report = &reports[own];
    assert_eq!(reports.iter().any(speaks), example.bad, "{}: {}\n{report:#?}", rule.info.name, example.title);
    // What else a short example could say about feasibility, life and support would drown what matters here.
    let near = |found: &&Diagnostic| found.rule.group <= Group::Timeline || found.rule.group == rule.info.group;
    let other = report.diagnostics.iter().filter(|found| found.rule != &rule.info).filter(near);
    let mut others: Vec<&str> = other.map(|found| found.rule.name).collect();
    others.sort_unstable();
    others.dedup();
    if example.bad {
        show_fix(rule, file, &settings, shown)?;
        for report in &mut reports {
            report.diagnostics.retain(|found| found.rule == &rule.info);
        }
        writeln!(shown, "{}", drawn(reports)?)?;
    }
    if !others.is_empty() {
        writeln!(shown, "also: {}", others.join(", "))?;
    }
    shown.push('\n');
    Ok(())
}

/// The text after all fixes, when there are any; a second round must change nothing.
fn show_fix(rule: &Rule, file: &ExampleFile<'_>, settings: &Settings, shown: &mut String) -> Result<(), Box<dyn Error>> {
    let fixed = lint::fix::apply_all(file.path, file.text.to_owned(), settings, Applicability::Unsafe);
    if !fixed.applied.iter().any(|applied| applied.rule == &rule.info) {
        return Ok(());
    }
    let again = lint::fix::apply_all(file.path, fixed.report.text.clone(), settings, Applicability::Unsafe);
    assert!(again.applied.is_empty(), "{}: a second round of fixes changes more", rule.info.name);
    writeln!(shown, "--- fixed\n{}\n---", fixed.report.text.trim_end())?;
    Ok(())
}

fn settings(rule: &Rule, example: &Example<'_>, file: &ExampleFile<'_>) -> Result<Settings, Box<dyn Error>> {
    let today = file.today.or_else(|| Date::new(2027, 1, 15)).ok_or("the calendar has this day")?;
    let configuration = Configuration::from_text(Path::new("/fixture/goallint.toml"), example.settings.unwrap_or_default())?;
    let command_line = CommandLine { today: Some(today), ..CommandLine::default() };
    let found = Resolver::new(Discovery::Fixed(Arc::new(configuration)), command_line, today)
        .for_file(&Path::new("/fixture").join(file.path))?;
    let mut settings = Settings::clone(&found.settings);
    settings.levels.decide(rule.info.code, Some(rule.info.severity));
    Ok(settings)
}

fn drawn(reports: Vec<FileReport>) -> Result<String, Box<dyn Error>> {
    let files: Vec<report::File> =
        reports.into_iter().map(|report| report::File::new(report, None, report::Detail::Words)).collect();
    let run = report::Run { files: &files, failures: &[], show_suppressed: true };
    let mut text = Vec::new();
    report::write(Format::Full, run, Paint::PLAIN, &mut text)?;
    Ok(String::from_utf8(text)?)
}
