//! `goallint explain`: what a rule asks, why, a bad and a good example, its settings; or the rules by group.

use std::io;
use std::io::Write;

use clap::Args;
use serde::Serialize;

use super::Exit;
use super::choices::RuleNames;
use super::output;
use super::output::OutputFormat;
use super::terminal::Terminal;
use crate::config::Selector;
use crate::report::Paint;
use crate::report::json_text;
use crate::report::wrap;
use crate::rule_info::FixAvailability;
use crate::rule_info::Group;
use crate::rule_info::RuleInfo;
use crate::rule_info::Set;
use crate::rules;
use crate::rules::fixture;
use crate::rules::fixture::Example;

/// Tell what a rule asks and why; without a name, list the rules
#[derive(Debug, Args)]
#[group(skip)]
pub(super) struct Arguments {
    /// A rule's code or name, or a group; without it all rules are listed
    #[arg(value_name = "RULE", value_parser = RuleNames(any), hide_possible_values = true)]
    rule: Option<String>,
    /// For people or for programs
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = OutputFormat::Text)]
    output_format: OutputFormat,
}

/// What cannot be found is told with more help than an error of usage has room for.
#[expect(clippy::unnecessary_wraps, reason = "readers of arguments may fail")]
fn any(written: &str) -> Result<String, String> {
    Ok(written.to_owned())
}

pub(super) fn run(arguments: &Arguments, terminal: &Terminal) -> Result<Exit, String> {
    let name = arguments.rule.as_deref().unwrap_or("all");
    if let Some(rule) = rules::find(name) {
        return Ok(output::print(terminal, |out| match arguments.output_format {
            OutputFormat::Text => page(&rule.info, terminal.paint, out),
            OutputFormat::Json => json_text::write_pretty(&RuleObject::with_examples(&rule.info), out),
        }));
    }
    let Some(selector) = Selector::from_name(name) else {
        let help = Selector::nearest(name)
            .map_or_else(|| "`goallint explain` lists them".to_owned(), |nearest| format!("did you mean `{nearest}`?"));
        return Err(format!("there is no rule or group `{name}`\n  help: {help}"));
    };
    let listed: Vec<&RuleInfo> = rules::all().filter(|rule| selector.names(rule)).map(|rule| &rule.info).collect();
    Ok(output::print(terminal, |out| match arguments.output_format {
        OutputFormat::Text => list(&listed, terminal.paint, out),
        OutputFormat::Json => {
            let rules = listed.iter().map(|rule| RuleObject::new(rule)).collect();
            json_text::write_pretty(&List { version: 1, rules }, out)
        }
    }))
}

/// The rules by group, a line each.
fn list(listed: &[&RuleInfo], paint: Paint, out: &mut dyn Write) -> io::Result<()> {
    let strong = paint.strong();
    let name_width = listed.iter().map(|rule| rule.name.len()).max().unwrap_or_default();
    let mut first = true;
    for group in Group::ALL {
        let rules: Vec<&&RuleInfo> = listed.iter().filter(|rule| rule.group == group).collect();
        if rules.is_empty() {
            continue;
        }
        writeln!(out, "{}{strong}{}{strong:#}: {}", if first { "" } else { "\n" }, group.name(), group.question())?;
        first = false;
        for rule in rules {
            let level = paint.severity(rule.severity);
            let strict = if rule.set == Set::Strict { " (strict)" } else { "" };
            writeln!(
                out,
                "  {} {:name_width$}  {level}{:7}{level:#}  {}{strict}",
                rule.code,
                rule.name,
                rule.severity.name(),
                rule.summary
            )?;
        }
    }
    Ok(())
}

/// All about one rule.
fn page(rule: &RuleInfo, paint: Paint, out: &mut dyn Write) -> io::Result<()> {
    let (strong, level, note) = (paint.strong(), paint.severity(rule.severity), paint.note());
    writeln!(out, "{level}{}[{}]{level:#} {strong}{}{strong:#}: {}", rule.severity.name(), rule.code, rule.name, rule.summary)?;
    writeln!(out, "{}, {}, {}, since {}", group(rule.group), set(rule.set), fix(rule.fix), rule.since)?;
    writeln!(out)?;
    paragraph(rule.why, paint, out)?;
    paragraph(&format!("From the article's passage \"{}\".", rule.section.title()), paint, out)?;
    let examples = fixture::examples(rule.fixture);
    for bad in [true, false] {
        if let Some(shown) = examples.iter().find(|example| example.bad == bad) {
            example(rule, shown, paint, out)?;
        }
    }
    if !rule.thresholds.is_empty() {
        writeln!(out, "{note}settings{note:#}, in goallint.toml\n\n    [thresholds]")?;
        for threshold in rule.thresholds {
            writeln!(out, "    {} = {}  # {}", threshold.key(), threshold.default_value(), threshold.meaning())?;
        }
        writeln!(out)?;
    }
    if rule.set == Set::Strict {
        writeln!(out, "{note}switch it on{note:#}, in goallint.toml\n\n    extend-select = [\"{}\"]\n", rule.name)?;
    }
    let (place, comment) = if rules::may_be_silenced_in_place(rule) {
        ("in the file or in goallint.toml", format!("    <!-- goallint-ignore-next-line {} -- why -->\n", rule.name))
    } else {
        ("in goallint.toml", String::new())
    };
    writeln!(out, "{note}silence it{note:#}, {place}\n\n{comment}    ignore = [\"{}\"]\n", rule.name)?;
    writeln!(out, "{note}see:{note:#} {}", rule.url())
}

fn example(rule: &RuleInfo, example: &Example<'_>, paint: Paint, out: &mut dyn Write) -> io::Result<()> {
    let note = paint.note();
    writeln!(out, "{note}{}:{note:#} {}\n", if example.bad { "bad" } else { "good" }, example.title)?;
    if let Some(today) = example.files.first().and_then(|file| file.today).filter(|_| rule.needs_today) {
        writeln!(out, "    on {today}:\n")?;
    }
    for file in &example.files {
        if example.files.len() > 1 {
            writeln!(out, "    {}:", file.path)?;
        }
        for line in file.text.lines() {
            writeln!(out, "{}", format!("    {line}").trim_end())?;
        }
        writeln!(out)?;
    }
    Ok(())
}

fn paragraph(text: &str, paint: Paint, out: &mut dyn Write) -> io::Result<()> {
    for line in wrap(&text.split_whitespace().collect::<Vec<_>>().join(" "), paint.width) {
        writeln!(out, "{line}")?;
    }
    writeln!(out)
}

fn group(group: Group) -> String {
    format!("{} ({})", group.name(), group.question())
}

const fn set(set: Set) -> &'static str {
    match set {
        Set::Recommended => "recommended",
        Set::Strict => "strict",
    }
}

const fn fix(fix: FixAvailability) -> &'static str {
    match fix {
        FixAvailability::None => "no fix",
        FixAvailability::Sometimes => "sometimes a fix",
        FixAvailability::Always => "a fix",
    }
}

#[derive(Serialize)]
struct List<'r> {
    version: u32,
    rules: Vec<RuleObject<'r>>,
}

#[derive(Serialize)]
struct RuleObject<'r> {
    code: String,
    name: &'r str,
    aliases: &'r [&'r str],
    group: &'r str,
    level: &'r str,
    set: &'r str,
    summary: &'r str,
    why: &'r str,
    section: &'r str,
    #[serde(rename = "needs-today")]
    needs_today: bool,
    thresholds: Vec<ThresholdObject>,
    fix: &'r str,
    since: &'r str,
    url: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    examples: Vec<ExampleObject<'r>>,
}

impl<'r> RuleObject<'r> {
    fn new(rule: &'r RuleInfo) -> Self {
        let thresholds = rule.thresholds.iter().map(|threshold| ThresholdObject {
            key: threshold.key(),
            default: threshold.default_value(),
            meaning: threshold.meaning(),
        });
        Self {
            code: rule.code.to_string(),
            name: rule.name,
            aliases: rule.aliases,
            group: rule.group.name(),
            level: rule.severity.name(),
            set: set(rule.set),
            summary: rule.summary,
            why: rule.why,
            section: rule.section.title(),
            needs_today: rule.needs_today,
            thresholds: thresholds.collect(),
            fix: match rule.fix {
                FixAvailability::None => "none",
                FixAvailability::Sometimes => "sometimes",
                FixAvailability::Always => "always",
            },
            since: rule.since,
            url: rule.url(),
            examples: Vec::new(),
        }
    }

    fn with_examples(rule: &'r RuleInfo) -> Self {
        let examples = fixture::examples(rule.fixture).into_iter().map(ExampleObject::new).collect();
        Self { examples, ..Self::new(rule) }
    }
}

#[derive(Serialize)]
struct ThresholdObject {
    key: &'static str,
    default: u32,
    meaning: &'static str,
}

#[derive(Serialize)]
struct ExampleObject<'r> {
    kind: &'r str,
    title: &'r str,
    prose: &'r str,
    settings: Option<&'r str>,
    files: Vec<ExampleFileObject<'r>>,
}

impl<'r> ExampleObject<'r> {
    fn new(example: Example<'r>) -> Self {
        let Example { bad, title, prose, settings, files } = example;
        let files = files.into_iter().map(|file| ExampleFileObject { path: file.path, text: file.text }).collect();
        Self { kind: if bad { "bad" } else { "good" }, title, prose, settings, files }
    }
}

#[derive(Serialize)]
struct ExampleFileObject<'r> {
    path: &'r str,
    text: &'r str,
}
