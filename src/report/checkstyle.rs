//! Checkstyle XML.

use std::io;
use std::io::Write;

use quick_xml::Writer;

use super::Run;
use super::Shown;
use super::escape;
use super::junit;
use crate::rule_info::Severity;

pub(super) fn write(run: Run<'_>, out: &mut dyn Write) -> io::Result<()> {
    let mut xml = junit::document(&mut *out)?;
    xml.create_element("checkstyle").with_attribute(("version", "4.3")).write_inner_content(|xml| {
        for file in run.files {
            let mut findings = run.findings_of(file).peekable();
            if findings.peek().is_none() {
                continue;
            }
            let name = escape::xml(&file.report.path);
            xml.create_element("file")
                .with_attribute(("name", name.as_str()))
                .write_inner_content(|xml| findings.try_for_each(|finding| error(finding, xml)))?;
        }
        Ok(())
    })?;
    writeln!(out)
}

fn error(finding: Shown<'_>, xml: &mut Writer<&mut dyn Write>) -> io::Result<()> {
    let Shown { diagnostic, start, .. } = finding;
    let severity = match diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Advice => "info",
    };
    xml.create_element("error")
        .with_attribute(("line", start.line.to_string().as_str()))
        .with_attribute(("column", start.column.to_string().as_str()))
        .with_attribute(("severity", severity))
        .with_attribute(("message", escape::xml(&diagnostic.message).as_str()))
        .with_attribute(("source", format!("goallint.{}.{}", diagnostic.rule.code, diagnostic.rule.name).as_str()))
        .write_empty()?;
    Ok(())
}
