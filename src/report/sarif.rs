//! SARIF 2.1.0, with what GitHub's code scanning asks for.
//!
//! Columns count UTF-16 code units, and the log says so. `primaryLocationLineHash` is left to the upload, which computes it from the
//! file; ours is a fingerprint of its own. Silenced results appear only when asked for: code scanning shows them as open alerts.

use std::io;
use std::io::Write;

use serde_json::Value;
use serde_json::json;

use super::File;
use super::Run;
use super::Shown;
use super::escape;
use super::json_text;
use crate::diagnostic::Fix;
use crate::diagnostic::Label;
use crate::diagnostic::Suppressed;
use crate::rule_info::RuleInfo;
use crate::rule_info::Severity;
use crate::rules;
use crate::text::Span;

/// Words longer than this many bytes are not repeated in the log.
const LONGEST_SNIPPET: usize = 2000;

pub(super) fn write(run: Run<'_>, out: &mut dyn Write) -> io::Result<()> {
    let rules: Vec<&'static RuleInfo> = rules::all().map(|rule| &rule.info).collect();
    let descriptions: Vec<Value> = rules.iter().map(|rule| description(rule)).collect();
    write!(
        out,
        "{{\"$schema\": \"https://json.schemastore.org/sarif-2.1.0.json\",\n \"version\": \"2.1.0\",\n \"runs\": [{{\n  \"tool\": "
    )?;
    json_text::write(&tool(&descriptions), out)?;
    write!(out, ",\n  \"results\": ")?;
    let results = run.identified().map(|(finding, fingerprint)| result(run, finding, &fingerprint, &rules));
    json_text::write_list(results, "   ", "  ", out)?;
    write!(out, ",\n  ")?;
    let notifications: Vec<Value> =
        run.failures.iter().map(|failure| json!({"level": "error", "message": {"text": failure}})).collect();
    let invocation = json!({"executionSuccessful": notifications.is_empty(), "toolExecutionNotifications": notifications});
    write!(
        out,
        "\"columnKind\": \"utf16CodeUnits\",\n  \"automationDetails\": {{\"id\": \"goallint/\"}},\n  \"originalUriBaseIds\": \
         {{\"%SRCROOT%\": {{\"description\": {{\"text\": \"The root of the repository.\"}}}}}},\n  \"invocations\": ["
    )?;
    json_text::write(&invocation, out)?;
    writeln!(out, "]\n }}]\n}}")
}

fn tool(rules: &[Value]) -> Value {
    json!({"driver": {
        "name": "goallint",
        "informationUri": env!("CARGO_PKG_REPOSITORY"),
        "semanticVersion": env!("CARGO_PKG_VERSION"),
        "version": env!("CARGO_PKG_VERSION"),
        "rules": rules,
    }})
}

fn description(rule: &RuleInfo) -> Value {
    let text = format!("{}\n\nMore: {}", rule.why, rule.url());
    let markdown = format!("{}\n\n[More about `{}`]({})", rule.why, rule.name, rule.url());
    json!({
        "id": rule.code.to_string(),
        "name": pascal_case(rule.name),
        "shortDescription": {"text": sentence(rule.summary)},
        "fullDescription": {"text": rule.why},
        "help": {"text": text, "markdown": markdown},
        "helpUri": rule.url(),
        "defaultConfiguration": {"level": level(rule.severity)},
        "properties": {
            "tags": [rule.group.name(), rule.name],
            "precision": "high",
            "problem.severity": problem_severity(rule.severity),
        },
    })
}

fn result(run: Run<'_>, finding: Shown<'_>, fingerprint: &str, rules: &[&'static RuleInfo]) -> Value {
    let Shown { file, diagnostic, .. } = finding;
    let help = diagnostic.details().help.as_ref().map_or_else(String::new, |help| format!(" Help: {help}{}", end_of(help)));
    let mut result = json!({
        "ruleId": diagnostic.rule.code.to_string(),
        "level": level(diagnostic.severity),
        "message": {"text": format!("{}{help}", sentence(&diagnostic.message))},
        "locations": [location(file, diagnostic.span)],
        "partialFingerprints": {"goalIdentity/v1": fingerprint},
    });
    if let Some(index) = rules.iter().position(|rule| *rule == diagnostic.rule) {
        result["ruleIndex"] = index.into();
    }
    if !diagnostic.details().related.is_empty() {
        result["relatedLocations"] =
            diagnostic.details().related.iter().map(|label| related(run.file_of(label, file), label)).collect();
    }
    if let Some(fix) = &diagnostic.details().fix {
        result["fixes"] = json!([fix_object(file, fix)]);
    }
    if run.show_suppressed {
        result["suppressions"] = diagnostic.suppressed.as_deref().map(suppression).into_iter().collect();
    }
    result
}

fn location(file: &File, span: Span) -> Value {
    let mut physical = json!({
        "artifactLocation": {"uri": escape::uri(&file.report.path), "uriBaseId": "%SRCROOT%"},
        "region": region(file, span),
    });
    if let Some(context) = context(file, span) {
        physical["contextRegion"] = context;
    }
    json!({"physicalLocation": physical})
}

fn extent(file: &File, span: Span) -> Value {
    let (start, end) = file.places.get(span);
    json!({
        "startLine": start.line,
        "startColumn": start.utf16_column,
        "endLine": end.line,
        "endColumn": end.utf16_column,
    })
}

fn region(file: &File, span: Span) -> Value {
    let mut region = extent(file, span);
    let words = span.slice(&file.report.text);
    if !words.is_empty() && words.len() <= LONGEST_SNIPPET {
        region["snippet"] = json!({"text": words});
    }
    region
}

/// The whole lines that a span lies in.
fn context(file: &File, span: Span) -> Option<Value> {
    let text = &file.report.text;
    let (start, end) = file.places.get(span);
    // No further than what is shown at most: a long line may hold many findings.
    let near = span.start().saturating_sub(LONGEST_SNIPPET)..text.len().min(span.end() + LONGEST_SNIPPET);
    let before = memchr::memrchr(b'\n', text.as_bytes().get(near.start..span.start())?);
    let from = before.map(|at| near.start + at + 1).or((near.start == 0).then_some(0))?;
    let behind = memchr::memchr2(b'\n', b'\r', text.as_bytes().get(span.end()..near.end)?);
    let to = behind.map(|at| span.end() + at).or((near.end == text.len()).then_some(near.end))?;
    let lines = text.get(from..to).filter(|lines| !lines.is_empty() && lines.len() <= LONGEST_SNIPPET)?;
    Some(json!({"startLine": start.line, "endLine": end.line, "snippet": {"text": lines}}))
}

fn related(file: &File, label: &Label) -> Value {
    let mut location = location(file, label.span);
    location["message"] = json!({"text": label.message});
    location
}

fn fix_object(file: &File, fix: &Fix) -> Value {
    let replacements: Vec<Value> = fix
        .edits
        .iter()
        .map(|edit| json!({"deletedRegion": extent(file, edit.span), "insertedContent": {"text": edit.text}}))
        .collect();
    let uri = escape::uri(&file.report.path);
    json!({
        "description": {"text": sentence(&fix.title)},
        "artifactChanges": [{"artifactLocation": {"uri": uri, "uriBaseId": "%SRCROOT%"}, "replacements": replacements}],
    })
}

fn suppression(suppressed: &Suppressed) -> Value {
    let kind = if suppressed.span.is_some() { "inSource" } else { "external" };
    match &suppressed.reason {
        Some(reason) => json!({"kind": kind, "status": "accepted", "justification": reason}),
        None => json!({"kind": kind, "status": "accepted"}),
    }
}

const fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Advice => "note",
    }
}

const fn problem_severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Advice => "recommendation",
    }
}

/// "activity-as-outcome" as `ActivityAsOutcome`.
fn pascal_case(name: &str) -> String {
    name.split('-').flat_map(|part| part.chars().take(1).flat_map(char::to_uppercase).chain(part.chars().skip(1))).collect()
}

/// A phrase with a capital in front, unless it begins with the user's words, and a full stop behind.
fn sentence(phrase: &str) -> String {
    let mut characters = phrase.chars();
    let first = characters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(characters).chain(end_of(phrase).chars()).collect()
}

/// The full stop that a phrase lacks.
fn end_of(phrase: &str) -> &'static str {
    if phrase.ends_with(['.', '!', '?']) { "" } else { "." }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::FileReport;
    use crate::lint::Outcome;
    use crate::report::Detail;

    #[test]
    fn a_phrase_ends_once() {
        let check = |phrase: &str, expected: &str| assert_eq!(sentence(phrase), expected);
        check("what comes next?", "What comes next?");
        check("name a day", "Name a day.");
    }

    #[test]
    fn lines_around_are_shown_when_they_are_short() {
        let check = |text: &str, words: &str, expected: Option<&str>| {
            let start = text.find(words).unwrap();
            let report = FileReport::new("a.md", text.to_owned(), Outcome::NotText);
            let mut file = File::new(report, None, Detail::Line);
            text.clone_into(&mut file.report.text);
            let shown = context(&file, Span::new(start, start + words.len()));
            let lines = shown.as_ref().and_then(|shown| shown["snippet"]["text"].as_str());
            assert_eq!(lines, expected, "{words}");
        };
        check("one\ntwo three\r\nfour", "two", Some("two three"));
        check("one\ntwo", "one", Some("one"));
        check("one\ntwo", "two", Some("two"));
        let long = "é".repeat(LONGEST_SNIPPET);
        check(&format!("{long} one\ntwo"), "one", None);
        check(&format!("zero\none {long}"), "one", None);
        check(&format!("{long}\none\n{long}"), "one", Some("one"));
    }
}
