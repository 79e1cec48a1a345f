//! Frames of the text with the words underlined, for people. The only file that draws with miette.
//!
//! miette's own sources read a file from its start for every label and pass its control characters on; [`Source`] does neither.
//! What one goal lacks is shown as one block: a line a rule, and one text to paste that answers them all.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt;
use std::io;
use std::io::Write;

use miette::Diagnostic;
use miette::GraphicalReportHandler;
use miette::GraphicalTheme;
use miette::LabeledSpan;
use miette::SourceCode;
use unicode_width::UnicodeWidthStr;

use super::Paint;
use super::Run;
use super::Shown;
use super::concise;
use super::escape;
use super::source::Source;
use crate::rule_info::Code;

pub(super) fn write(run: Run<'_>, paint: Paint, out: &mut dyn Write) -> io::Result<()> {
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

/// The findings in blocks, each where the first of its findings stands: what one goal lacks, what all goals of the file lack, and what
/// one rule says about several words of one goal.
fn blocks<'a>(findings: impl Iterator<Item = Shown<'a>>) -> Vec<Vec<Shown<'a>>> {
    let mut blocks: Vec<Vec<Shown<'a>>> = Vec::new();
    let mut known: BTreeMap<Topic<'a>, usize> = BTreeMap::new();
    for finding in findings {
        let next = blocks.len();
        match topic(finding).map(|topic| *known.entry(topic).or_insert(next)) {
            Some(at) if at < next => blocks[at].push(finding),
            _ => blocks.push(vec![finding]),
        }
    }
    blocks
}

/// What the findings of one block have in common.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Topic<'a> {
    /// What the goals of the file lack.
    AllGoals,
    /// What one goal lacks.
    Lacks(&'a str),
    /// What one rule says about one goal.
    Says(&'a str, Code),
}

/// What a finding is about, when others may be about the same.
fn topic(finding: Shown<'_>) -> Option<Topic<'_>> {
    let diagnostic = finding.diagnostic;
    let name = diagnostic.rule.name;
    let lacks = diagnostic.example.is_some() || name.starts_with("missing-") || name.starts_with("too-few-");
    match diagnostic.goal.as_deref() {
        Some(goal) if lacks && diagnostic.fix.is_none() => Some(Topic::Lacks(goal)),
        Some(goal) if diagnostic.fix.is_none() => Some(Topic::Says(goal, diagnostic.rule.code)),
        None if lacks => Some(Topic::AllGoals),
        _ => None,
    }
}

/// What blocks are drawn with.
struct Canvas<'a> {
    run: Run<'a>,
    paint: Paint,
    handler: GraphicalReportHandler,
    drawn: String,
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
        Self { run, paint, handler, drawn: String::new() }
    }

    /// A finding with its words, help, and text to paste.
    fn one(&mut self, finding: Shown<'_>, source: &Source<'_>, out: &mut dyn Write) -> io::Result<()> {
        self.title(finding, out)?;
        self.frames(finding, source, out)?;
        if let Some(help) = &finding.diagnostic.help {
            self.note("help", help, out)?;
        }
        examples(&[finding], out)?;
        self.note("see", &finding.diagnostic.rule.url(), out)
    }

    /// What one goal lacks, as one block.
    fn several(&mut self, findings: &[Shown<'_>], source: &Source<'_>, out: &mut dyn Write) -> io::Result<()> {
        let mut said: Vec<&str> = Vec::new();
        for finding in findings {
            self.title(*finding, out)?;
        }
        self.frames(findings[0], source, out)?;
        for (at, finding) in findings.iter().enumerate().skip(1) {
            let shown = findings[..at].iter().any(|before| before.diagnostic.span == finding.diagnostic.span);
            if !shown {
                self.frames(*finding, source, out)?;
            }
        }
        let (pasted, told): (Vec<_>, Vec<_>) = findings.iter().partition(|finding| finding.diagnostic.example.is_some());
        if !pasted.is_empty() {
            self.note("help", "paste this and make it your own", out)?;
            examples(&pasted, out)?;
        }
        for help in told.iter().filter_map(|finding| finding.diagnostic.help.as_deref()) {
            if !said.contains(&help) {
                self.note("help", help, out)?;
                said.push(help);
            }
        }
        let rules = findings.first().map_or("", |finding| finding.diagnostic.rule.name);
        self.note("see", &format!("goallint explain {rules}"), out)
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
    fn frames(&mut self, finding: Shown<'_>, source: &Source<'_>, out: &mut dyn Write) -> io::Result<()> {
        let diagnostic = finding.diagnostic;
        let (here, elsewhere): (Vec<_>, Vec<_>) = diagnostic.related.iter().partition(|related| related.file.is_none());
        let mut labels = vec![source.label(diagnostic.span, diagnostic.label.as_deref(), true)];
        labels.extend(here.iter().map(|related| source.label(related.span, Some(&related.message), false)));
        if source.is_empty() {
            place(finding, out)?;
        } else {
            self.frame(source, labels, out)?;
        }
        for related in elsewhere {
            let file = self.run.file_of(related, finding.file);
            let source = Source::new(file);
            if source.is_empty() {
                let (start, _) = file.places.get(related.span);
                self.note("note", &format!("{}:{}: {}", file.path(), start.line, related.message), out)?;
            } else {
                self.frame(&source, vec![source.label(related.span, Some(&related.message), true)], out)?;
            }
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

/// Where a finding is, when there is nothing to show.
fn place(finding: Shown<'_>, out: &mut dyn Write) -> io::Result<()> {
    let Shown { file, start, .. } = finding;
    writeln!(out, "  --> {}:{}:{}", escape::line(file.path()), start.line, start.column)
}

/// The texts to paste, as they are pasted: what stands further left first, each key or title once, blank lines around Markdown.
fn examples(findings: &[Shown<'_>], out: &mut dyn Write) -> io::Result<()> {
    let mut parts: Vec<(&str, Vec<&str>)> = Vec::new();
    for example in findings.iter().filter_map(|finding| finding.diagnostic.example.as_deref()) {
        let (head, body) = head_of(example);
        match parts.iter_mut().find(|part| !head.is_empty() && part.0 == head) {
            Some(part) => part.1.push(body),
            None => parts.push((head, vec![body])),
        }
    }
    if parts.is_empty() {
        return Ok(());
    }
    let first = |part: &(&str, Vec<&str>)| if part.0.is_empty() { part.1[0].to_owned() } else { part.0.to_owned() };
    parts.sort_by_key(|part| first(part).len() - first(part).trim_start_matches(' ').len());
    let is_block = |part: &(&str, Vec<&str>)| first(part).starts_with(['#', '*']);
    for (at, part) in parts.iter().enumerate() {
        if at == 0 || is_block(part) || is_block(&parts[at - 1]) {
            writeln!(out)?;
        }
        for line in part.0.lines().chain(part.1.iter().flat_map(|body| body.lines())) {
            writeln!(out, "{}", format_args!("      {}", escape::text_line(line)).to_string().trim_end())?;
        }
    }
    writeln!(out)
}

/// The key or title of a text to paste, and what stands below it.
fn head_of(example: &str) -> (&str, &str) {
    let first = example.find('\n').map_or(example.len(), |end| end + 1);
    let line = example[..first].trim_end();
    let end = if line.starts_with("## ") || line.starts_with("**") && line.ends_with("**") {
        example.find("\n\n").map_or(0, |end| end + 2)
    } else if line.ends_with(':') && !line.starts_with(' ') {
        first
    } else {
        0
    };
    example.split_at(end)
}

/// The lines of a text of at most `width` columns, cut between words.
#[must_use]
pub fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    let mut used = 0;
    for word in text.split(' ') {
        let length = word.width();
        let Some(line) = lines.last_mut() else { break };
        if used > 0 && used + 1 + length > width {
            lines.push(word.to_owned());
            used = length;
        } else {
            if !line.is_empty() {
                line.push(' ');
                used += 1;
            }
            line.push_str(word);
            used += length;
        }
    }
    lines
}

/// What miette draws: labels in a text.
#[derive(Debug)]
struct Frame<'a> {
    source: &'a Source<'a>,
    labels: Vec<LabeledSpan>,
}

impl fmt::Display for Frame<'_> {
    fn fmt(&self, _formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        Ok(())
    }
}

impl Error for Frame<'_> {}

impl Diagnostic for Frame<'_> {
    fn source_code(&self) -> Option<&dyn SourceCode> {
        Some(self.source)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        Some(Box::new(self.labels.iter().cloned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Finding;
    use crate::diagnostic::Findings;
    use crate::lint::FileReport;
    use crate::lint::Outcome;
    use crate::report::Detail;
    use crate::report::File;
    use crate::rule_info::Severity;
    use crate::rules;
    use crate::text::Span;

    /// Draws findings, each with the name of its rule.
    fn draw(text: &str, findings: Vec<(&str, Finding)>) -> String {
        let mut diagnostics = Vec::new();
        for (rule, finding) in findings {
            let info = &rules::find(rule).unwrap().info;
            Findings::new(info, Severity::Error, Some("goal"), &mut diagnostics).push(finding);
        }
        let outcome = Outcome::Checked { goals: 1, english: true };
        let report = FileReport { diagnostics, ..FileReport::new("a.md", text.to_owned(), outcome) };
        let files = [File::new(report, None, Detail::Words)];
        let run = Run { files: &files, failures: &[], show_suppressed: false };
        let mut out = Vec::new();
        write(run, Paint { width: 60, ..Paint::PLAIN }, &mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    fn at(text: &str, words: &str) -> Span {
        let start = text.find(words).unwrap();
        Span::new(start, start + words.len())
    }

    /// Draws one finding at words of the text; the frame must be as expected.
    fn check(text: &str, words: &str, expected: &str) {
        let drawn = draw(text, vec![("activity-as-outcome", Finding::at(at(text, words), "message").label("here"))]);
        let frame: Vec<&str> = drawn.lines().skip(1).take_while(|line| !line.starts_with("  see:")).collect();
        assert_eq!(frame.join("\n"), expected.trim_start_matches('\n'), "{text:?}");
    }

    #[test]
    fn frames_underline_the_words_by_what_they_measure() {
        check(
            "one\n- 目標 é Read\nthree\n",
            "Read",
            "
   ╭─[a.md:2:8]
 1 │ one
 2 │ - 目標 é Read
   ·          ──┬─
   ·            ╰── here
 3 │ three
   ╰────",
        );
        check(
            "\u{feff}\tRead",
            "Read",
            "
   ╭─[a.md:1:2]
 1 │     Read
   ·     ──┬─
   ·       ╰── here
   ╰────",
        );
        check(
            "a\r\nRead\r\nb\r\n",
            "Read",
            "
   ╭─[a.md:2:1]
 1 │ a
 2 │ Read
   · ──┬─
   ·   ╰── here
 3 │ b
   ╰────",
        );
    }

    #[test]
    fn long_lines_and_long_spans_are_cut() {
        let line = format!("{}Read{}", "x".repeat(5_000), "y".repeat(5_000));
        let text = format!("before\n{line}\nafter\n");
        let drawn = draw(&text, vec![("activity-as-outcome", Finding::at(at(&text, "Read"), "message"))]);
        assert!(drawn.contains("[a.md:2:5001]"), "{drawn}");
        assert!(drawn.lines().all(|line| line.len() < 600), "{drawn}");
        let text = "- line\n".repeat(100);
        let drawn = draw(&text, vec![("activity-as-outcome", Finding::at(Span::new(0, text.len()), "message").label("all"))]);
        assert!(drawn.lines().count() < 15, "{drawn}");
    }

    #[test]
    fn what_has_no_words_still_has_a_place() {
        for text in ["", "\u{feff}", "a", "a\n", "a\n\n", "é"] {
            let drawn =
                draw(text, vec![("activity-as-outcome", Finding::at(Span::new(text.len(), text.len()), "message").label("end"))]);
            assert!(drawn.contains("a.md:"), "{text:?}\n{drawn}");
            assert_eq!(drawn.contains("end"), !text.trim_matches(['\n', '\u{feff}']).is_empty(), "{text:?}\n{drawn}");
        }
    }

    #[test]
    fn what_a_goal_lacks_is_one_block_with_one_text_to_paste() {
        let text = "# Lead a team\n\nMore.\n";
        let words = at(text, "Lead a team");
        let drawn = draw(
            text,
            vec![
                ("missing-indicators", Finding::at(words, "no indicator").example("indicators:\n  - x")),
                ("activity-as-outcome", Finding::at(at(text, "Lead"), "an activity").help("say more")),
                ("missing-checkpoints", Finding::at(words, "no checkpoint").example("checkpoints:\n  - y")),
            ],
        );
        let blocks: Vec<&str> = drawn.trim_end().split("\n\nerror[").collect();
        assert_eq!(blocks.len(), 2, "{drawn}");
        let position = |part: &str| blocks[0].find(part).unwrap_or_else(|| panic!("{part}\n{drawn}"));
        let parts = ["G201", "G303", "╭─[", "help: paste", "  indicators:", "  checkpoints:", "see: goallint explain"];
        assert!(parts.map(position).is_sorted(), "{drawn}");
    }

    #[test]
    fn second_places_are_shown_in_the_frame_or_in_one_of_their_own() {
        let text = format!("due: 1\n{}due: 2\n", "\n".repeat(20));
        let finding = Finding::at(Span::new(27, 30), "again").label("second").related(Span::new(0, 3), "first");
        let drawn = draw(&text, vec![("activity-as-outcome", finding)]);
        for expected in ["[a.md:22:1]", "second", "[a.md:1:1]", "first"] {
            assert!(drawn.contains(expected), "{expected}\n{drawn}");
        }
    }

    #[test]
    fn notes_are_wrapped_between_words() {
        assert_eq!(wrap("one two three", 7), ["one two", "three"]);
        assert_eq!(wrap("averyveryverylongword x", 5), ["averyveryverylongword", "x"]);
        assert_eq!(wrap("", 5), [""]);
    }
}
