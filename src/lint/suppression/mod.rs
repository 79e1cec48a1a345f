//! Which findings a file's suppressions silence, and which suppressions silence nothing.

mod fault;
mod held;
mod pairing;
mod silencing;

pub(crate) use self::held::Held;
pub(super) use self::held::apply_held;
use self::silencing::silence;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::Finding;
use crate::diagnostic::Findings;
use crate::document::CommentPlace;
use crate::document::Document;
use crate::lint::directive;
use crate::lint::directive::Directive;
use crate::lint::directive::Reach;
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
    /// How many names the comment has.
    names: usize,
    /// The name with what parts it from the others.
    part: Span,
    used: bool,
}

/// What a name stands for.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
enum Target {
    Rule(Code),
    Group(Group),
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
    let held = waiting.iter().map(|entry| held::hold(entry, document.text, &index, settings)).collect();
    silence(&mut entries, diagnostics, &index);
    let Some((rule, level)) = engine_rule(rules::UNUSED_SUPPRESSION, settings) else { return held };
    let unused: Vec<&Entry<'_>> = entries.iter().filter(|entry| !entry.used && runs(entry.target, rule.code, settings)).collect();
    for unused in unused.chunk_by(|one, other| one.comment == other.comment) {
        let is_idle = |entry: &Entry<'_>| entry.names == unused.len();
        faults.extend(unused.iter().map(|entry| fault::unused(entry, is_idle(entry), document.text)));
    }
    let mut reported = Vec::new();
    let mut sink = Findings::new(rule, level, None, &mut reported);
    for fault in faults {
        sink.push(fault);
    }
    silence(&mut entries, &mut reported, &index);
    diagnostics.append(&mut reported);
    held
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

fn entries<'t>(
    directives: &[(Directive<'t>, CommentPlace)],
    text: &str,
    index: &LineIndex,
    settings: &Settings,
    faults: &mut Vec<Finding>,
) -> Vec<Entry<'t>> {
    let mut entries = Vec::new();
    let closings = pairing::closings(directives.iter().map(|(directive, _)| directive));
    let mut ended = vec![false; directives.len()];
    for ((directive, place), closings) in directives.iter().zip(&closings) {
        // One that does not count, for whatever reason, was started all the same.
        closings.iter().flatten().for_each(|closing| ended[*closing] = true);
        if let Some(fault) = fault::of_directive(directive, settings, text) {
            faults.push(fault);
            continue;
        }
        if directive.reach == Reach::End {
            continue;
        }
        for (number, &(name, name_span)) in directive.names.iter().enumerate() {
            let Some(target) = target(name) else {
                faults.push(fault::unknown_name(name, name_span));
                continue;
            };
            let lines = match directive.reach {
                Reach::Start => {
                    let first = index.line_of(directive.comment.start());
                    let end = closings.get(number).copied().flatten().and_then(|closing| directives.get(closing));
                    first..=end.map_or(index.lines(), |(end, _)| index.line_of(end.comment.start()))
                }
                _ => lines(directive, *place, text, index),
            };
            let part = match (directive.names.get(number + 1), number.checked_sub(1)) {
                (Some((_, next)), _) => Span::new(name_span.start(), next.start()),
                (None, Some(before)) => Span::new(directive.names[before].1.end(), name_span.end()),
                (None, None) => name_span,
            };
            entries.push(Entry {
                target,
                name,
                name_span,
                lines,
                reason: directive.reason,
                comment: directive.comment,
                names: directive.names.len(),
                part,
                used: false,
            });
        }
    }
    let stray = directives.iter().zip(ended).filter(|((directive, _), ended)| directive.reach == Reach::End && !ended);
    faults.extend(stray.map(|((directive, _), _)| fault::stray_end(directive, text)));
    entries
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

fn target(name: &str) -> Option<Target> {
    let group = Group::ALL.into_iter().find(|group| group.name().eq_ignore_ascii_case(name));
    group.map(Target::Group).or_else(|| rules::find(name).map(|rule| Target::Rule(rule.info.code)))
}
