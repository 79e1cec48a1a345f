//! Which findings a file's suppressions silence, and which suppressions silence nothing.

use crate::diagnostic::Applicability;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::Edit;
use crate::diagnostic::Finding;
use crate::diagnostic::Findings;
use crate::diagnostic::Fix;
use crate::diagnostic::Suppressed;
use crate::document::CommentPlace;
use crate::document::Document;
use crate::lint::directive;
use crate::lint::directive::Directive;
use crate::lint::directive::Reach;
use crate::lint::directive::Until;
use crate::lint::engine_rule;
use crate::rule_info::Code;
use crate::rule_info::Group;
use crate::rules;
use crate::settings::Settings;
use crate::text::LineIndex;
use crate::text::Span;

/// One rule or group that one suppression silences somewhere.
struct Entry<'t> {
    target: Target,
    name: &'t str,
    name_span: Span,
    lines: std::ops::RangeInclusive<usize>,
    reason: Option<&'t str>,
    comment: Span,
    alone: bool,
    used: bool,
}

/// What a name stands for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Target {
    Rule(Code),
    Group(Group),
}

/// A suppression of rules about goals of several files, which waits for what they say.
#[derive(Clone, Debug)]
pub(crate) struct Held {
    target: Target,
    /// The lines that it covers, as bytes.
    reach: Span,
    reason: Option<String>,
    comment: Span,
    /// What is said when it silences nothing.
    unused: Option<Box<Diagnostic>>,
}

impl Held {
    /// Every span that is named when it silences nothing.
    pub(crate) fn spans(&self) -> impl Iterator<Item = Span> {
        self.unused.iter().flat_map(|unused| unused.spans())
    }
}

/// Marks which of the findings from `from` on the suppressions silence, and reports those that silence nothing.
pub(super) fn apply_held(held: Vec<Held>, from: usize, diagnostics: &mut Vec<Diagnostic>) {
    for suppression in held {
        let mut used = false;
        for diagnostic in diagnostics.iter_mut().skip(from) {
            let first = Span::new(diagnostic.span.start(), diagnostic.span.start());
            if suppression.target.names(diagnostic) && suppression.reach.contains(first) {
                used = true;
                let suppressed = Suppressed { reason: suppression.reason.clone(), span: Some(suppression.comment) };
                diagnostic.suppressed.get_or_insert(Box::new(suppressed));
            }
        }
        diagnostics.extend(suppression.unused.filter(|_| !used).map(|unused| *unused));
    }
}

impl Target {
    /// Whether it stands for the rule of a finding.
    fn names(self, diagnostic: &Diagnostic) -> bool {
        match self {
            Self::Rule(code) => code == diagnostic.rule.code,
            Self::Group(group) => group == diagnostic.rule.group,
        }
    }

    /// Whether it stands for rules about goals of several files.
    fn is_portfolio(self) -> bool {
        match self {
            Self::Rule(code) => rules::all().any(|rule| rule.info.code == code && rule.info.group == Group::Portfolio),
            Self::Group(group) => group == Group::Portfolio,
        }
    }
}

/// Marks what the suppressions of the document silence and reports those that silence nothing. Those that have to wait for the goals of
/// other files are given back.
pub(super) fn apply(document: &Document<'_>, settings: &Settings, diagnostics: &mut Vec<Diagnostic>) -> Vec<Held> {
    let directives: Vec<(Directive<'_>, CommentPlace)> =
        document.comments.iter().filter_map(|comment| Some((directive::read(comment, document.text)?, comment.place))).collect();
    if directives.is_empty() {
        return Vec::new();
    }
    let index = LineIndex::new(document.text);
    let mut faults = Vec::new();
    let entries = entries(&directives, document.text, &index, settings, &mut faults);
    let (waiting, mut entries): (Vec<Entry<'_>>, Vec<Entry<'_>>) =
        entries.into_iter().partition(|entry| entry.target.is_portfolio());
    let held = waiting.iter().map(|entry| hold(entry, document.text, &index, settings)).collect();
    silence(&mut entries, diagnostics, &index);
    let Some((rule, level)) = engine_rule("unused-suppression", settings) else { return held };
    faults.extend(
        entries
            .iter()
            .filter(|entry| !entry.used && runs(entry.target, rule.code, settings))
            .map(|entry| unused(entry, document.text)),
    );
    let mut reported = Vec::new();
    let mut sink = Findings::new(rule, level, None, &mut reported);
    for fault in faults {
        sink.push(fault);
    }
    silence(&mut entries, &mut reported, &index);
    diagnostics.append(&mut reported);
    held
}

fn hold(entry: &Entry<'_>, text: &str, index: &LineIndex, settings: &Settings) -> Held {
    let last = (*entry.lines.end()).min(index.lines().saturating_sub(1));
    let reach = Span::new(index.line_start(*entry.lines.start()), index.line_span(text, last).end());
    let rule = engine_rule("unused-suppression", settings).filter(|(rule, _)| runs(entry.target, rule.code, settings));
    let mut said = Vec::new();
    if let Some((rule, level)) = rule {
        Findings::new(rule, level, None, &mut said).push(unused(entry, text));
    }
    Held {
        target: entry.target,
        reach,
        reason: entry.reason.map(str::to_owned),
        comment: entry.comment,
        unused: said.pop().map(Box::new),
    }
}

/// Whether a suppression of the target can silence anything in this run; the suppression of this very rule is never called unused.
fn runs(target: Target, unused_suppression: Code, settings: &Settings) -> bool {
    match target {
        Target::Rule(code) => {
            code != unused_suppression
                && rules::all().any(|rule| rule.info.code == code && settings.levels.of(&rule.info).is_some())
        }
        Target::Group(group) => rules::all().any(|rule| rule.info.group == group && settings.levels.of(&rule.info).is_some()),
    }
}

fn silence(entries: &mut [Entry<'_>], diagnostics: &mut [Diagnostic], index: &LineIndex) {
    for diagnostic in diagnostics {
        let line = index.line_of(diagnostic.span.start());
        let silencing = entries.iter_mut().find(|entry| entry.target.names(diagnostic) && entry.lines.contains(&line));
        if let Some(entry) = silencing {
            entry.used = true;
            let reason = entry.reason.map(str::to_owned);
            diagnostic.suppressed = Some(Box::new(Suppressed { reason, span: Some(entry.comment) }));
        }
    }
}

fn entries<'t>(
    directives: &[(Directive<'t>, CommentPlace)],
    text: &str,
    index: &LineIndex,
    settings: &Settings,
    faults: &mut Vec<Finding>,
) -> Vec<Entry<'t>> {
    let mut entries = Vec::new();
    let mut ended = vec![false; directives.len()];
    for (at, (directive, place)) in directives.iter().enumerate() {
        // One that does not count, for whatever reason, was started all the same.
        let closings = directive.names.iter().filter_map(|(name, _)| closing(directives, at, name));
        closings.for_each(|closing| ended[closing] = true);
        if let Some(fault) = fault_of(directive, settings, text) {
            faults.push(fault);
            continue;
        }
        if directive.reach == Reach::End {
            continue;
        }
        for &(name, name_span) in &directive.names {
            let Some(target) = target(name) else {
                faults.push(unknown(name, name_span));
                continue;
            };
            let lines = match directive.reach {
                Reach::Start => {
                    let first = index.line_of(directive.comment.start());
                    let end = closing(directives, at, name).and_then(|closing| directives.get(closing));
                    first..=end.map_or(index.lines(), |(end, _)| index.line_of(end.comment.start()))
                }
                _ => lines(directive, *place, text, index),
            };
            let alone = directive.names.len() == 1;
            entries.push(Entry {
                target,
                name,
                name_span,
                lines,
                reason: directive.reason,
                comment: directive.comment,
                alone,
                used: false,
            });
        }
    }
    let stray = directives.iter().zip(ended).filter(|((directive, _), ended)| directive.reach == Reach::End && !ended);
    faults.extend(stray.map(|((directive, _), _)| {
        Finding::at(directive.comment, "this ends a suppression that was never started")
            .help("delete it, or put `<!-- goallint-ignore-start RULE -->` where it should begin")
            .fix(deletion(directive.comment, text))
    }));
    entries
}

/// Which directive ends what one before it started for a name.
fn closing(directives: &[(Directive<'_>, CommentPlace)], start: usize, name: &str) -> Option<usize> {
    if directives.get(start)?.0.reach != Reach::Start {
        return None;
    }
    let same = |other: &str| other.eq_ignore_ascii_case(name) || target(name).is_some_and(|known| target(other) == Some(known));
    let ends = |(end, _): &(Directive<'_>, CommentPlace)| {
        end.reach == Reach::End && (end.names.is_empty() || end.names.iter().any(|(other, _)| same(other)))
    };
    directives.iter().skip(start + 1).position(ends).map(|behind| start + 1 + behind)
}

/// The lines that a suppression covers, from zero.
fn lines(directive: &Directive<'_>, place: CommentPlace, text: &str, index: &LineIndex) -> std::ops::RangeInclusive<usize> {
    let first = index.line_of(directive.comment.start());
    let last = index.line_of(directive.comment.end().saturating_sub(1).max(directive.comment.start()));
    let next =
        || (last + 1..index.lines()).find(|&line| !index.line_span(text, line).slice(text).trim().is_empty()).unwrap_or(last);
    match directive.reach {
        Reach::File => 0..=index.lines(),
        Reach::NextLine => last..=next(),
        Reach::Line if place == CommentPlace::FrontMatter && starts_its_line(directive.comment, text, index) => first..=next(),
        _ => first..=last,
    }
}

fn starts_its_line(comment: Span, text: &str, index: &LineIndex) -> bool {
    let start = index.line_start(index.line_of(comment.start()));
    text.get(start..comment.start()).is_some_and(|before| before.trim().is_empty())
}

/// What is wrong with a suppression as a whole.
fn fault_of(directive: &Directive<'_>, settings: &Settings, text: &str) -> Option<Finding> {
    if directive.reach == Reach::Unknown {
        return Some(Finding::at(directive.comment, "this is no suppression that goallint knows").help(
            "write `goallint-ignore-next-line`, `goallint-ignore-start` and `goallint-ignore-end`, `goallint-ignore-file`, or in front matter `goallint-ignore`, and the rule's name",
        ));
    }
    if directive.names.is_empty() && directive.reach != Reach::End {
        return Some(
            Finding::at(directive.comment, "this suppression names no rule")
                .help("name what it silences, such as `missing-why` or `timeline`"),
        );
    }
    match directive.until? {
        Until::Unreadable(word) => Some(
            Finding::at(directive.comment, format!("`{word}` is not a date, so this suppression does not count"))
                .help("write the day as in `until 2027-03-01`"),
        ),
        Until::Date(date) if date < settings.today => Some(
            Finding::at(directive.comment, format!("this suppression expired on {date}"))
                .help("mend what it silences, or give it a new date")
                .fix(deletion(directive.comment, text)),
        ),
        Until::Date(_) => None,
    }
}

fn target(name: &str) -> Option<Target> {
    let group = Group::ALL.into_iter().find(|group| group.name().eq_ignore_ascii_case(name));
    group.map(Target::Group).or_else(|| rules::find(name).map(|rule| Target::Rule(rule.info.code)))
}

fn unknown(name: &str, span: Span) -> Finding {
    let finding = Finding::at(span, format!("there is no rule `{name}`")).subject(name);
    match rules::nearest(name) {
        Some(known) => finding.help(format!("write `{known}`")).fix(Fix {
            title: format!("write `{known}`").into(),
            applicability: Applicability::Safe,
            edits: vec![Edit { span, text: known.to_owned() }],
        }),
        None => finding.help("`goallint explain` lists the rules"),
    }
}

fn unused(entry: &Entry<'_>, text: &str) -> Finding {
    let finding =
        Finding::at(entry.name_span, format!("nothing here breaks `{}`, so this suppression silences nothing", entry.name))
            .subject(entry.name)
            .help("delete it");
    if entry.alone { finding.fix(deletion(entry.comment, text)) } else { finding }
}

/// Deletes a comment, with its line when nothing else stands there.
fn deletion(comment: Span, text: &str) -> Fix {
    let before = text.get(..comment.start()).unwrap_or_default();
    let after = text.get(comment.end()..).unwrap_or_default();
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    let rest_of_line = after.find('\n').map_or(after.len(), |at| at + 1);
    let alone = before.get(line_start..).is_some_and(|text| text.trim().is_empty())
        && after.get(..rest_of_line).is_some_and(|text| text.trim().is_empty());
    let is_last = !after.contains('\n');
    let span = if alone && is_last {
        // The line before becomes the last one, and ends as this one did.
        let above = before.get(..line_start).unwrap_or_default();
        let above = above.strip_suffix('\n').map_or(above, |line| line.strip_suffix('\r').unwrap_or(line));
        Span::new(above.len(), text.len())
    } else if alone {
        Span::new(line_start, comment.end() + rest_of_line)
    } else {
        let spaces = before.len() - before.trim_end_matches([' ', '\t']).len();
        Span::new(comment.start() - spaces, comment.end())
    };
    Fix {
        title: "delete the suppression".into(),
        applicability: Applicability::Safe,
        edits: vec![Edit { span, text: String::new() }],
    }
}
