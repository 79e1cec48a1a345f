//! Frames of the text with the words underlined, for people. Only this folder draws with miette.
//!
//! miette's own sources read a file from its start for every label and pass its control characters on; [`Source`] does neither.
//! What one goal lacks is shown as one block: a line a rule, and one text to paste that answers them all.

mod frame;
mod wrap;

#[cfg(test)]
mod tests;

pub use wrap::wrap;

use std::collections::HashMap;
use std::collections::HashSet;
use std::io;
use std::io::Write;

use miette::GraphicalReportHandler;
use miette::GraphicalTheme;
use miette::LabeledSpan;

use frame::Frame;

use crate::report::Paint;
use crate::report::Run;
use crate::report::Shown;
use crate::report::blocks::blocks;
use crate::report::concise;
use crate::report::escape;
use crate::report::examples::examples;
use crate::report::source::Source;

pub(in crate::report) fn write(run: Run<'_>, paint: Paint, out: &mut dyn Write) -> io::Result<()> {
    let mut canvas = Canvas::new(run, paint);
    for file in run.files {
        if run.findings_of(file).next().is_none() {
            continue;
        }
        let source = Source::new(file);
        for block in blocks(run.findings_of(file)) {
            match block.as_slice() {
                [finding] => canvas.one(*finding, &source, out)?,
                several => canvas.several(several, &source, out)?,
            }
            writeln!(out)?;
        }
    }
    Ok(())
}

/// What blocks are drawn with.
struct Canvas<'a> {
    run: Run<'a>,
    paint: Paint,
    handler: GraphicalReportHandler,
    drawn: String,
    /// Files that findings of others refer to, by their paths.
    others: HashMap<&'a str, Source<'a>>,
}

impl<'a> Canvas<'a> {
    fn new(run: Run<'a>, paint: Paint) -> Self {
        let theme = match (paint.unicode, paint.color) {
            (true, true) => GraphicalTheme::unicode(),
            (true, false) => GraphicalTheme::unicode_nocolor(),
            (false, true) => GraphicalTheme::ascii(),
            (false, false) => GraphicalTheme::none(),
        };
        let handler = GraphicalReportHandler::new_themed(theme)
            .with_width(paint.width)
            .with_context_lines(1)
            .with_links(false)
            .without_cause_chain()
            .without_syntax_highlighting();
        Self { run, paint, handler, drawn: String::new(), others: HashMap::new() }
    }

    /// A finding with its words, help, and text to paste.
    fn one(&mut self, finding: Shown<'a>, source: &Source<'_>, out: &mut dyn Write) -> io::Result<()> {
        self.title(finding, out)?;
        self.frames(finding, source, out)?;
        if let Some(help) = &finding.diagnostic.details().help {
            self.note("help", help, out)?;
        }
        paste(&[finding], out)?;
        self.note("see", &finding.diagnostic.rule.url(), out)
    }

    /// What one goal lacks, as one block.
    fn several(&mut self, findings: &[Shown<'a>], source: &Source<'_>, out: &mut dyn Write) -> io::Result<()> {
        for finding in findings {
            self.title(*finding, out)?;
        }
        let mut shown = HashSet::new();
        for finding in findings {
            if shown.insert(finding.diagnostic.span) {
                self.frames(*finding, source, out)?;
            }
        }
        let (pasted, told): (Vec<Shown<'_>>, Vec<Shown<'_>>) =
            findings.iter().partition(|finding| finding.diagnostic.details().example.is_some());
        if !pasted.is_empty() {
            let mut examples = pasted.iter().filter_map(|finding| finding.diagnostic.details().example.as_deref());
            let how = if examples.any(|text| text.starts_with("# add to ")) {
                "paste this and make it your own; what stands below `# add to` goes to the key that is there already"
            } else {
                "paste this and make it your own"
            };
            self.note("help", how, out)?;
            paste(&pasted, out)?;
        }
        let mut said = HashSet::new();
        for help in told.iter().filter_map(|finding| finding.diagnostic.details().help.as_deref()) {
            if said.insert(help) {
                self.note("help", help, out)?;
            }
        }
        let rule = findings.first().map_or("", |finding| finding.diagnostic.rule.name);
        self.note("see", &format!("goallint explain {rule}"), out)
    }

    /// `error[G102] activity-as-outcome: message`.
    fn title(&self, finding: Shown<'_>, out: &mut dyn Write) -> io::Result<()> {
        let diagnostic = finding.diagnostic;
        let (level, strong) = (self.paint.severity(diagnostic.severity), self.paint.strong());
        write!(
            out,
            "{level}{}[{}]{level:#} {strong}{}{strong:#}: {}",
            diagnostic.severity.name(),
            diagnostic.rule.code,
            diagnostic.rule.name,
            escape::line(&diagnostic.message),
        )?;
        concise::suppression(finding, self.paint, out)?;
        writeln!(out)
    }

    /// The words in their lines, then those that they refer to in other files.
    fn frames(&mut self, finding: Shown<'a>, source: &Source<'_>, out: &mut dyn Write) -> io::Result<()> {
        let diagnostic = finding.diagnostic;
        let (here, elsewhere): (Vec<_>, Vec<_>) = diagnostic.details().related.iter().partition(|related| related.file.is_none());
        let mut labels = vec![source.label(diagnostic.span, diagnostic.details().label.as_deref(), true)];
        labels.extend(here.iter().map(|related| source.label(related.span, Some(&related.message), false)));
        if source.is_empty() {
            place(finding, out)?;
        } else {
            self.frame(source, labels, out)?;
        }
        for related in elsewhere {
            let file = self.run.file_of(related, finding.file);
            let source = self.others.remove(file.path()).unwrap_or_else(|| Source::new(file));
            if source.is_empty() {
                let (start, _) = file.places.get(related.span);
                self.note("note", &format!("{}:{}: {}", file.path(), start.line, related.message), out)?;
            } else {
                self.frame(&source, vec![source.label(related.span, Some(&related.message), true)], out)?;
            }
            self.others.insert(file.path(), source);
        }
        Ok(())
    }

    /// Words in their lines.
    fn frame(&mut self, source: &Source<'_>, labels: Vec<LabeledSpan>, out: &mut dyn Write) -> io::Result<()> {
        self.drawn.clear();
        self.handler.render_report(&mut self.drawn, &Frame { source, labels }).map_err(io::Error::other)?;
        // miette begins with a line for the message, which stands in our own title.
        let frame = self.drawn.split_once('\n').map_or("", |(_, frame)| frame);
        frame.lines().try_for_each(|line| writeln!(out, "{}", line.trim_end()))
    }

    /// A word in front, the text wrapped beside it.
    fn note(&self, word: &str, text: &str, out: &mut dyn Write) -> io::Result<()> {
        let style = self.paint.note();
        let indent = word.len() + 4;
        let width = self.paint.width.saturating_sub(indent).max(20);
        let text = escape::line(text);
        write!(out, "  {style}{word}:{style:#} ")?;
        for (at, line) in wrap(&text, width).into_iter().enumerate() {
            let indent = if at == 0 { 0 } else { indent };
            writeln!(out, "{:indent$}{line}", "")?;
        }
        Ok(())
    }
}

/// The texts to paste, with space around them.
fn paste(findings: &[Shown<'_>], out: &mut dyn Write) -> io::Result<()> {
    let text = examples(findings);
    if text.is_empty() {
        return Ok(());
    }
    writeln!(out)?;
    for line in text.lines() {
        writeln!(out, "{}", format!("      {line}").trim_end())?;
    }
    writeln!(out)
}

/// Where a finding is, when there is nothing to show.
fn place(finding: Shown<'_>, out: &mut dyn Write) -> io::Result<()> {
    let Shown { file, start, .. } = finding;
    writeln!(out, "  --> {}:{}:{}", escape::line(file.path()), start.line, start.column)
}
