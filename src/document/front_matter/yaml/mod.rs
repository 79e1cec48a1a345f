//! YAML to a tree with a place for every key and value. The only folder that names the YAML reader.
//!
//! After a fault the part to blame is covered and everything is read again, so that one run tells several faults, and a value with a
//! fault is still known by the words its author wrote.

mod faults;
mod marks;
mod mending;

mod tree;
mod words;

use crate::document::Comment;
use crate::document::Mapping;
use crate::document::Node;
use crate::document::Problem;
use crate::document::ProblemKind;
use crate::document::Value;
use crate::document::front_matter::lines::lines;
use crate::text::Span;
use faults::Cause;
use faults::Diagnosis;
use mending::Mending;
use tree::Reader;

/// Most faults that one file is told about; what follows is likely to be their echo.
const FAULTS: usize = 5;
/// Most times that one front matter is read.
const ROUNDS: usize = 24;
/// Bytes read in all rounds together, beyond the first two.
const BYTES: usize = 4 << 20;

/// What stands between the fences.
pub(super) enum Read<'t> {
    /// Keys, as far as they could be read.
    Keys(Mapping<'t>),
    /// Nothing but marks of a template.
    Template,
    /// No keys.
    Nothing,
}

/// Reads the keys between the fences.
pub(super) fn read<'t>(text: &'t str, content: Span, comments: &mut Vec<Comment<'t>>, problems: &mut Vec<Problem>) -> Read<'t> {
    let first_comment = comments.len();
    let first_problem = problems.len();
    let mut mending = Mending::new(text, content);
    let mut told: Vec<usize> = Vec::new();
    let mut root = None;
    for round in 0..rounds(content.len()) {
        comments.truncate(first_comment);
        let shown = mending.patches.shown();
        let (node, fault) = Reader::new(text, content.start(), &shown, &mending.patches, comments).run();
        root = node;
        let Some(fault) = fault else {
            if is_plain(root.as_ref()) && tell_glued_keys(&mut mending, problems) {
                continue;
            }
            break;
        };
        if round == 0 {
            marks::cover(text, content, &mut mending.patches);
            if !mending.patches.is_empty() {
                continue;
            }
        }
        let Some(diagnosis) = faults::diagnose(text, content, &mending.patches, &fault) else { break };
        if told.len() < FAULTS && !told.contains(&diagnosis.line.start) {
            problems.push(diagnosis.problem());
            told.push(diagnosis.line.start);
        }
        if !mending.mend(&diagnosis) {
            break;
        }
    }
    let read = finish(text, content, root, mending, problems, first_problem);
    problems.sort_by_key(|problem| problem.span);
    problems.dedup();
    read
}

/// How often a block of this length is read.
fn rounds(length: usize) -> usize {
    2 + (BYTES / length.max(1)).min(ROUNDS)
}

fn is_plain(root: Option<&Node<'_>>) -> bool {
    root.is_some_and(|root| matches!(root.value, Value::Scalar(_)))
}

/// Reads the keys of a block in which no line has a space behind its colon. Whether there are any.
fn tell_glued_keys<'t>(mending: &mut Mending<'t>, problems: &mut Vec<Problem>) -> bool {
    let glued = mending.glued_keys();
    let told = glued.iter().take(FAULTS).map(|line| Diagnosis { cause: Cause::GluedKey, line: *line, span: line.span() });
    problems.extend(told.map(|diagnosis| diagnosis.problem()));
    !glued.is_empty()
}

fn finish<'t>(
    text: &'t str,
    content: Span,
    root: Option<Node<'t>>,
    mending: Mending<'t>,
    problems: &mut Vec<Problem>,
    first_problem: usize,
) -> Read<'t> {
    let mut mapping = match root.map(|root| root.value) {
        Some(Value::Mapping(mapping)) => mapping,
        Some(Value::Null) | None => Mapping::default(),
        Some(_) if !mending.entries.is_empty() => Mapping::default(),
        Some(_) if is_template(text, content) => Mapping::default(),
        Some(_) => {
            if problems.len() == first_problem {
                problems.push(Problem { kind: ProblemKind::NotAMapping, span: first_words(text, content) });
            }
            return Read::Nothing;
        }
    };
    if !mending.entries.is_empty() {
        mapping.entries.extend(mending.entries);
        mapping.entries.sort_by_key(|entry| entry.key.span);
    }
    if mapping.entries.is_empty() && is_template(text, content) {
        problems.truncate(first_problem);
        return Read::Template;
    }
    if mapping.entries.is_empty() && problems.len() > first_problem {
        return Read::Nothing;
    }
    report_duplicates(&mapping, problems);
    Read::Keys(mapping)
}

fn is_template(text: &str, content: Span) -> bool {
    lines(text, content).any(|line| line.has_template())
}

fn first_words(text: &str, content: Span) -> Span {
    lines(text, content).find(|line| !line.is_blank()).map_or(content, |line| line.span())
}

/// Mappings up to this length are compared entry by entry.
const SMALL: usize = 24;

/// Reports every key that stands twice in its mapping.
fn report_duplicates(mapping: &Mapping<'_>, problems: &mut Vec<Problem>) {
    let mut left = vec![mapping];
    let mut values: Vec<&Node<'_>> = Vec::new();
    while let Some(mapping) = left.pop() {
        if has_duplicates(mapping) {
            report_duplicates_in(mapping, problems);
        }
        values.extend(mapping.entries.iter().map(|entry| &entry.value));
        while let Some(value) = values.pop() {
            match &value.value {
                Value::Mapping(inner) => left.push(inner),
                Value::List(items) => values.extend(items),
                Value::Null | Value::Scalar(_) => {}
            }
        }
    }
}

fn has_duplicates(mapping: &Mapping<'_>) -> bool {
    let entries = &mapping.entries;
    entries.len() > SMALL
        || entries.iter().enumerate().any(|(at, entry)| entries.iter().take(at).any(|before| before.key.value == entry.key.value))
}

fn report_duplicates_in(mapping: &Mapping<'_>, problems: &mut Vec<Problem>) {
    let mut order: Vec<_> = mapping.entries.iter().map(|entry| &entry.key).collect();
    order.sort_by(|one, other| one.value.cmp(&other.value).then(one.span.cmp(&other.span)));
    for same in order.chunk_by(|one, other| one.value == other.value) {
        let Some((first, later)) = same.split_first() else { continue };
        problems.extend(later.iter().map(|key| Problem {
            kind: ProblemKind::DuplicateKey { key: key.value.clone().into_owned(), first: first.span },
            span: key.span,
        }));
    }
}
