//! Which findings a file's suppressions silence, and which suppressions silence nothing.

mod deletion;
mod fault;
mod held;
mod lines;
mod pairing;
mod silencing;

pub(crate) use self::held::Held;
pub(super) use self::held::apply_held;
use self::lines::Lines;
use self::silencing::Cover;
use self::silencing::silence;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::Finding;
use crate::diagnostic::Findings;
use crate::document::BlockKind;
use crate::document::CommentPlace;
use crate::document::Document;
use crate::lint::directive;
use crate::lint::directive::Directive;
use crate::lint::directive::Reach;
use crate::lint::engine_rule;
use crate::rule_info::Code;
use crate::rule_info::Group;
use crate::rule_info::RuleInfo;
use crate::rule_info::Set;
use crate::rule_info::Severity;
use crate::rules;
use crate::settings::Settings;
use crate::text::Span;

/// One rule or group that one suppression names.
struct Entry<'t> {
    cover: Cover,
    name: &'t str,
    name_span: Span,
    /// How many names the comment has.
    names: usize,
    /// The name with what parts it from the others.
    part: Span,
    /// Where the comment stands.
    place: CommentPlace,
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
    let directives: Vec<Directive<'_>> =
        document.comments.iter().filter_map(|comment| directive::read(comment, document.text)).collect();
    if directives.is_empty() {
        return Vec::new();
    }
    let lines = Lines::new(document.text);
    let mut faults = Vec::new();
    let entries = entries(&directives, document, &lines, settings, &mut faults);
    let (waiting, mut entries): (Vec<Entry<'_>>, Vec<Entry<'_>>) =
        entries.into_iter().partition(|entry| entry.cover.target.is_portfolio());
    silence(entries.iter_mut().map(|entry| &mut entry.cover), diagnostics.iter_mut());
    let Some((rule, level)) = engine_rule(rules::UNUSED_SUPPRESSION, settings) else {
        return waiting.into_iter().map(|entry| Held::new(entry.cover, None)).collect();
    };
    let counts = |entry: &Entry<'_>| runs(entry.cover.target, rule.code, settings);
    let idle: Vec<&Entry<'_>> = entries.iter().filter(|entry| !entry.cover.used && counts(entry)).collect();
    for unused in idle.chunk_by(|one, other| one.cover.comment == other.cover.comment) {
        let is_idle = |entry: &Entry<'_>| entry.names == unused.len();
        faults.extend(unused.iter().map(|entry| fault::unused(entry).fix(fault::without(entry, is_idle(entry), &lines))));
    }
    let mut reported = report(rule, level, faults);
    // No fix: when files are fixed, it is not known yet what their goals say of each other.
    let hold = |entry: Entry<'_>| {
        let unused = report(rule, level, counts(&entry).then(|| fault::unused(&entry))).pop();
        Held::new(entry.cover, unused)
    };
    let mut held: Vec<Held> = waiting.into_iter().map(hold).collect();
    let of_held = held.iter_mut().filter_map(Held::unused_mut);
    silence(entries.iter_mut().map(|entry| &mut entry.cover), reported.iter_mut().chain(of_held));
    diagnostics.append(&mut reported);
    held
}

fn report(rule: &'static RuleInfo, level: Severity, faults: impl IntoIterator<Item = Finding>) -> Vec<Diagnostic> {
    let mut reported = Vec::new();
    let mut sink = Findings::new(rule, level, None, &mut reported);
    faults.into_iter().for_each(|fault| sink.push(fault));
    reported
}

/// Whether this run shows what a suppression of the target silences, of a group all that is recommended; the suppression of this very rule
/// is never called unused.
fn runs(target: Target, unused_suppression: Code, settings: &Settings) -> bool {
    let runs = |rule: &rules::Rule| settings.levels.of(&rule.info).is_some();
    match target {
        Target::Rule(code) => code != unused_suppression && rules::all().any(|rule| rule.info.code == code && runs(rule)),
        Target::Group(group) => {
            rules::all().filter(|rule| rule.info.group == group && rule.info.set == Set::Recommended).all(runs)
        }
    }
}

fn entries<'t>(
    directives: &[Directive<'t>],
    document: &Document<'_>,
    lines: &Lines<'_>,
    settings: &Settings,
    faults: &mut Vec<Finding>,
) -> Vec<Entry<'t>> {
    let mut entries = Vec::new();
    let closings = pairing::closings(directives);
    let mut ended = vec![false; directives.len()];
    for (directive, closings) in directives.iter().zip(&closings) {
        // One that does not count, for whatever reason, was started all the same.
        closings.iter().flatten().for_each(|closing| ended[*closing] = true);
        if let Some(fault) = fault::of_directive(directive, settings, lines) {
            faults.push(fault);
            continue;
        }
        if directive.reach == Reach::End {
            continue;
        }
        let (names, reason) = directive.names.split_at(rules_in(directive, lines));
        if let ([.., (_, rule)], [(_, first), ..], [.., (_, last)]) = (names, reason, reason) {
            let apart = Span::new(rule.end(), first.start());
            faults.push(fault::unmarked_reason(apart, Span::new(first.start(), last.end())));
        }
        for (number, &(name, name_span)) in names.iter().enumerate() {
            let Some(target) = target(name) else {
                faults.push(fault::unknown_name(name, name_span));
                continue;
            };
            let (first, last) = match directive.reach {
                Reach::Start => {
                    let end = closings.get(number).copied().flatten().and_then(|closing| directives.get(closing));
                    if end.is_none() {
                        faults.push(fault::never_ended(directive, name));
                    }
                    (lines.of(directive.comment).0, end.map_or(usize::MAX, |end| lines.of(end.comment).0))
                }
                _ => covered(directive, document, lines),
            };
            let cover = Cover {
                target,
                extent: lines.extent(first, last),
                reason: directive.reason.map(str::to_owned),
                comment: directive.comment,
                used: false,
            };
            let part = match (names.get(number + 1), number.checked_sub(1)) {
                (Some((_, next)), _) => Span::new(name_span.start(), next.start()),
                (None, Some(before)) => Span::new(names[before].1.end(), name_span.end()),
                (None, None) => name_span,
            };
            entries.push(Entry { cover, name, name_span, names: names.len(), part, place: directive.place });
        }
    }
    let stray = directives.iter().zip(ended).filter(|(directive, ended)| directive.reach == Reach::End && !ended);
    faults.extend(stray.map(|(directive, _)| fault::stray_end(directive, lines)));
    entries
}

/// Number of words that are meant as rules. Behind one, a word that is none and has no comma in front begins a reason.
fn rules_in(directive: &Directive<'_>, lines: &Lines<'_>) -> usize {
    let begins_reason = |pair: &[(&str, Span)]| {
        let (before, (word, span)) = (pair[0], pair[1]);
        let is_rule = |name: &str| target(name).is_some() || rules::nearest(name).is_some();
        is_rule(before.0) && !is_rule(word) && !lines.slice(Span::new(before.1.end(), span.start())).contains(',')
    };
    directive.names.windows(2).position(begins_reason).map_or(directive.names.len(), |at| at + 1)
}

/// The first and the last line that a suppression covers. Alone on its line it is about the next one.
fn covered(directive: &Directive<'_>, document: &Document<'_>, lines: &Lines<'_>) -> (usize, usize) {
    let comment = directive.comment;
    let (first, last) = lines.of(comment);
    let next = || lines.next_with_words(last).unwrap_or(last);
    let is_alone = || lines.before(comment).trim().is_empty() && lines.behind(comment).trim().is_empty();
    match directive.reach {
        Reach::File => (0, usize::MAX),
        Reach::NextLine => (last, next()),
        Reach::Line if is_alone() => (first, next()),
        _ => (item_around(comment, document).map_or(first, |item| lines.of(item).0), last),
    }
}

/// The item of a list in whose words a comment stands: they may begin lines above.
fn item_around(comment: Span, document: &Document<'_>) -> Option<Span> {
    let blocks = &document.body.blocks;
    let block = &blocks[blocks.partition_point(|block| block.span.start() <= comment.start()).checked_sub(1)?];
    let is_item = matches!(block.kind, BlockKind::Item { .. }) && comment.start() < block.span.end();
    is_item.then_some(block.span)
}

fn target(name: &str) -> Option<Target> {
    let group = Group::ALL.into_iter().find(|group| group.name().eq_ignore_ascii_case(name));
    group.map(Target::Group).or_else(|| rules::find(name).map(|rule| Target::Rule(rule.info.code)))
}
