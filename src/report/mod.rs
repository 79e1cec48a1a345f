//! Findings to bytes: one file a format, all of them pure.
//!
//! Spans become lines and columns here and nowhere below, once a file ([`Places`]). Which files are read and where the bytes go
//! is the command line's business.

pub mod escape;
pub mod json_text;

mod blocks;
mod checkstyle;
mod concise;
mod examples;
mod format;
mod full;
mod github;
mod gitlab;
mod grouped;
mod json;
mod junit;
mod markdown;
mod paint;
mod places;
mod rdjsonl;
mod sarif;
mod source;
mod statistics;
mod summary;

pub use format::Detail;
pub use format::Format;
pub use full::wrap;
pub use markdown::START as MARKDOWN_START;
pub use paint::Paint;
pub use places::Place;
pub use places::Places;
pub use statistics::write as write_statistics;
pub use summary::Summary;

use std::io;
use std::io::Write;

use crate::diagnostic::Applicability;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::Label;
use crate::lint::FileReport;
use crate::lint::Outcome;
use crate::lint::identity;
use crate::rule_info::Severity;
use crate::text::Span;

/// A file of the run, its places counted.
#[derive(Clone, Debug)]
pub struct File {
    /// What was found. The text is empty when no format shows it.
    pub report: FileReport,
    /// The path from where the program was started, when that is not the path of the report.
    pub shown_path: Option<String>,
    places: Places,
}

impl File {
    /// Counts the places of what was found. What no format of the run shows is given up.
    #[must_use]
    pub fn new(report: FileReport, shown_path: Option<String>, detail: Detail) -> Self {
        let mut file = Self { report, shown_path, places: Places::default() };
        file.settle(detail);
        let spans: Vec<Span> = file.report.spans().collect();
        file.count_places(detail, &spans);
        file
    }

    /// The same for a file about which goals of other files may say something: all places that this may name are counted, so that its
    /// text need not wait.
    #[must_use]
    pub fn waiting(report: FileReport, shown_path: Option<String>, detail: Detail) -> Self {
        let mut file = Self { report, shown_path, places: Places::default() };
        file.keep(detail);
        let spans: Vec<Span> = file.report.spans().chain(file.report.spans_to_come()).collect();
        file.count_places(detail, &spans);
        file
    }

    fn count_places(&mut self, detail: Detail, spans: &[Span]) {
        self.places = Places::of(&self.report.text, spans);
        if detail < Detail::Words {
            self.report.text = String::new();
        }
    }

    /// Nothing more is said about the file.
    pub fn settle(&mut self, detail: Detail) {
        self.keep(detail);
        if self.report.diagnostics.is_empty() && self.report.pointed_at.is_empty() {
            self.report.text = String::new();
        }
    }

    /// Keeps of the findings what the formats of the run show.
    fn keep(&mut self, detail: Detail) {
        let diagnostics = &mut self.report.diagnostics;
        if detail == Detail::Line {
            diagnostics.iter_mut().for_each(Diagnostic::keep_line);
        }
        diagnostics.shrink_to_fit();
    }

    /// The path that people can open.
    #[must_use]
    pub fn path(&self) -> &str {
        self.shown_path.as_deref().unwrap_or(&self.report.path)
    }
}

/// All that a format draws.
#[derive(Clone, Copy, Debug)]
pub struct Run<'a> {
    /// The files in order of their paths.
    pub files: &'a [File],
    /// What went wrong apart from findings: unreadable files.
    pub failures: &'a [String],
    /// Whether silenced findings are shown.
    pub show_suppressed: bool,
}

/// A finding to show.
#[derive(Clone, Copy, Debug)]
struct Shown<'a> {
    file: &'a File,
    diagnostic: &'a Diagnostic,
    start: Place,
    end: Place,
}

impl<'a> Run<'a> {
    /// The findings to show, in order of path and position.
    fn findings(self) -> impl Iterator<Item = Shown<'a>> {
        self.files.iter().flat_map(move |file| self.findings_of(file))
    }

    /// The findings of one file to show.
    fn findings_of(self, file: &'a File) -> impl Iterator<Item = Shown<'a>> {
        file.report.diagnostics.iter().filter(move |diagnostic| self.shows(diagnostic)).map(move |diagnostic| {
            let (start, end) = file.places.get(diagnostic.span);
            Shown { file, diagnostic, start, end }
        })
    }

    /// The findings to show in the same order, each with its fingerprint.
    fn identified(self) -> impl Iterator<Item = (Shown<'a>, String)> {
        self.files.iter().flat_map(move |file| {
            let identities = identity::of(&file.report.path, &file.report.diagnostics).into_iter().zip(&file.report.diagnostics);
            let fingerprints =
                identities.filter(move |(_, diagnostic)| self.shows(diagnostic)).map(|(identity, _)| identity.fingerprint());
            self.findings_of(file).zip(fingerprints)
        })
    }

    fn shows(self, diagnostic: &Diagnostic) -> bool {
        self.show_suppressed || diagnostic.suppressed.is_none()
    }

    /// The file that a second place lies in.
    fn file_of(self, label: &Label, own: &'a File) -> &'a File {
        label.file.and_then(|index| self.files.get(index.0 as usize)).unwrap_or(own)
    }

    /// The figures of the run.
    #[must_use]
    pub fn summary(self) -> Summary {
        let mut summary = Summary { files: self.files.len(), ..Summary::default() };
        for file in self.files {
            match file.report.outcome {
                Outcome::Checked { goals, .. } => summary.goals += goals,
                Outcome::PassedOver(_) => summary.passed_over += 1,
                Outcome::NotText => {}
            }
            let mut any = false;
            for diagnostic in &file.report.diagnostics {
                any |= diagnostic.suppressed.is_none();
                if let (Some(fix), None) = (&diagnostic.details().fix, &diagnostic.suppressed) {
                    *match fix.applicability {
                        Applicability::Safe => &mut summary.safely_fixable,
                        Applicability::Unsafe => &mut summary.unsafely_fixable,
                    } += 1;
                }
                *match (&diagnostic.suppressed, diagnostic.severity) {
                    (Some(_), _) => &mut summary.suppressed,
                    (None, Severity::Error) => &mut summary.errors,
                    (None, Severity::Warning) => &mut summary.warnings,
                    (None, Severity::Advice) => &mut summary.advice,
                } += 1;
            }
            summary.with_findings += usize::from(any);
        }
        summary
    }
}

/// Writes the findings in a format.
///
/// # Errors
/// When writing fails.
pub fn write(format: Format, run: Run<'_>, paint: Paint, out: &mut dyn Write) -> io::Result<()> {
    let run = Run { show_suppressed: run.show_suppressed && format.marks_suppressed(), ..run };
    match format {
        Format::Full => full::write(run, paint, out),
        Format::Concise => concise::write(run, paint, out),
        Format::Grouped => grouped::write(run, paint, out),
        Format::Json => json::write(run, out),
        Format::Jsonl => json::write_lines(run, out),
        Format::Sarif => sarif::write(run, out),
        Format::Github => github::write(run, out),
        Format::Gitlab => gitlab::write(run, out),
        Format::Junit => junit::write(run, out),
        Format::Checkstyle => checkstyle::write(run, out),
        Format::Rdjsonl => rdjsonl::write(run, out),
        Format::Markdown => markdown::write(run, out),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::diagnostic::Finding;
    use crate::diagnostic::Findings;
    use crate::rules;
    use crate::text::Span;

    /// A report with findings at any words of a text, in order of position.
    fn report(text: &str, marks: &[(usize, usize, bool)]) -> FileReport {
        let boundaries: Vec<usize> = (0..=text.len()).filter(|&at| text.is_char_boundary(at)).collect();
        let boundary = |at: usize| boundaries[at % boundaries.len()];
        let rules =
            ["activity-as-outcome", "missing-checkpoints", "missing-indicators"].map(|name| &rules::find(name).unwrap().info);
        let mut diagnostics = Vec::new();
        for (at, (one, other, related)) in marks.iter().enumerate() {
            let (one, other) = (boundary(*one), boundary(*other));
            let span = Span::new(one.min(other), one.max(other));
            let mut finding = Finding::at(span, format!("`{}` is said", span.slice(text))).help(text.to_owned());
            if *related {
                finding = finding.label(text.to_owned()).related(Span::new(other, other), "here").example(Some(text.to_owned()));
            }
            Findings::new(rules[at % 3], Severity::Warning, Some(text), &mut diagnostics).push(finding);
        }
        diagnostics.sort_by_key(|diagnostic| diagnostic.span.start());
        FileReport { diagnostics, ..FileReport::new(text, text.to_owned(), Outcome::Checked { goals: 1, english: true }) }
    }

    proptest! {
        #[test]
        fn every_format_draws_any_text(
            text in "[a-c目é😀\u{301}\u{1b}\u{202e}\u{feff}\t\r\n:#`|<&@ ]{0,60}",
            marks in prop::collection::vec((0_usize..99, 0_usize..99, any::<bool>()), 0..5),
        ) {
            for detail in [Detail::Line, Detail::Finding, Detail::Words] {
                let files = [File::new(report(&text, &marks), None, detail)];
                let run = Run { files: &files, failures: &[], show_suppressed: true };
                for format in Format::ALL {
                    let mut out = Vec::new();
                    write(format, run, Paint::PLAIN, &mut out).unwrap();
                    prop_assert!(!out.contains(&0x1b), "{format:?}");
                }
            }
        }
    }
}
