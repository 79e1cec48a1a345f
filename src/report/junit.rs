//! `JUnit` XML: a suite a goal document, a test case a finding; a document without findings is one case that passes.
//!
//! What kept the run from being whole is a suite of errors. Advice passes: it is told in the output of its case. No times, so that equal runs give equal bytes.

use std::collections::HashMap;
use std::io;
use std::io::Write;

use quick_xml::Writer;
use quick_xml::events::BytesDecl;
use quick_xml::events::BytesText;
use quick_xml::events::Event;

use super::File;
use super::Run;
use super::Shown;
use super::escape;
use crate::lint::Outcome;
use crate::rule_info::Severity;

type Xml<'o> = Writer<&'o mut dyn Write>;

/// Begins a document of XML.
pub(super) fn document(out: &mut dyn Write) -> io::Result<Xml<'_>> {
    let mut xml = Writer::new_with_indent(out, b' ', 2);
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    Ok(xml)
}

pub(super) fn write(run: Run<'_>, out: &mut dyn Write) -> io::Result<()> {
    let mut xml = document(&mut *out)?;
    xml.create_element("testsuites").with_attribute(("name", "goallint")).write_inner_content(|xml| {
        failures(run, xml)?;
        let documents = run.files.iter().filter(|file| !matches!(file.report.outcome, Outcome::PassedOver(_)));
        documents.into_iter().try_for_each(|file| suite(run, file, xml))
    })?;
    writeln!(out)
}

/// What kept the run from being whole: a suite of its own, with a case for each failure.
fn failures(run: Run<'_>, xml: &mut Xml<'_>) -> io::Result<()> {
    if run.failures.is_empty() {
        return Ok(());
    }
    let count = run.failures.len().to_string();
    xml.create_element("testsuite")
        .with_attribute(("name", "goallint"))
        .with_attribute(("tests", count.as_str()))
        .with_attribute(("failures", "0"))
        .with_attribute(("errors", count.as_str()))
        .with_attribute(("skipped", "0"))
        .write_inner_content(|xml| {
            for (number, failure) in run.failures.iter().enumerate() {
                let name = format!("failure {}", number + 1);
                let failure = escape::xml(failure);
                let case = xml.create_element("testcase").with_attribute(("classname", "goallint"));
                case.with_attribute(("name", name.as_str())).write_inner_content(|xml| {
                    xml.create_element("error")
                        .with_attribute(("type", "failure"))
                        .with_attribute(("message", failure.as_str()))
                        .write_text_content(BytesText::new(&failure))?;
                    Ok(())
                })?;
            }
            Ok(())
        })?;
    Ok(())
}

fn suite(run: Run<'_>, file: &File, xml: &mut Xml<'_>) -> io::Result<()> {
    let path = escape::xml(&file.report.path);
    let findings: Vec<Shown<'_>> = run.findings_of(file).collect();
    let skipped = findings.iter().filter(|finding| finding.diagnostic.suppressed.is_some()).count();
    let failures = findings.iter().filter(|finding| fails(finding)).count();
    xml.create_element("testsuite")
        .with_attribute(("name", path.as_str()))
        .with_attribute(("tests", findings.len().max(1).to_string().as_str()))
        .with_attribute(("failures", failures.to_string().as_str()))
        .with_attribute(("errors", "0"))
        .with_attribute(("skipped", skipped.to_string().as_str()))
        .write_inner_content(|xml| {
            if findings.is_empty() {
                xml.create_element("testcase")
                    .with_attribute(("classname", path.as_str()))
                    .with_attribute(("name", "no findings"))
                    .write_empty()?;
            }
            let mut seen = HashMap::new();
            for finding in findings {
                case(finding, &path, &case_name(finding, &mut seen), xml)?;
            }
            Ok(())
        })?;
    Ok(())
}

fn fails(finding: &Shown<'_>) -> bool {
    finding.diagnostic.suppressed.is_none() && finding.diagnostic.severity > Severity::Advice
}

/// The name of a case; readers drop a case whose name they have seen, so the second of a name says so.
fn case_name(finding: Shown<'_>, seen: &mut HashMap<String, usize>) -> String {
    let Shown { diagnostic, start, .. } = finding;
    let name = format!("{} {} {}:{}", diagnostic.rule.code, diagnostic.rule.name, start.line, start.column);
    let count = seen.entry(name.clone()).or_default();
    *count += 1;
    if *count == 1 { name } else { format!("{name} ({count})") }
}

fn case(finding: Shown<'_>, path: &str, name: &str, xml: &mut Xml<'_>) -> io::Result<()> {
    let diagnostic = finding.diagnostic;
    let message = escape::xml(&diagnostic.message);
    let help = diagnostic.details().help.as_ref().map_or_else(String::new, |help| format!("\nhelp: {}", escape::xml(help)));
    let level = diagnostic.severity.name();
    let text = format!("{path}:{}:{}: {level}: {message}{help}", finding.start.line, finding.start.column);
    let case = xml.create_element("testcase").with_attribute(("classname", path)).with_attribute(("name", name));
    case.write_inner_content(|xml| {
        match &diagnostic.suppressed {
            Some(suppressed) => {
                let reason = escape::xml(suppressed.reason.as_deref().unwrap_or("suppressed"));
                xml.create_element("skipped").write_text_content(BytesText::new(&reason))?;
            }
            None if fails(&finding) => {
                xml.create_element("failure")
                    .with_attribute(("type", level))
                    .with_attribute(("message", message.as_str()))
                    .write_text_content(BytesText::new(&text))?;
            }
            None => {
                xml.create_element("system-out").write_text_content(BytesText::new(&text))?;
            }
        }
        Ok(())
    })?;
    Ok(())
}
