//! Applying the fixes that findings bring along: all edits of a fix or none, no two over the same words, in a few rounds.

use std::collections::BTreeMap;

use crate::diagnostic::Applicability;
use crate::diagnostic::Edit;
use crate::diagnostic::Fix;
use crate::diagnostic::Message;
use crate::document;
use crate::lint::FileReport;
use crate::lint::check_text;
use crate::rule_info::RuleInfo;
use crate::settings::Settings;

/// Rounds of checking and fixing after which a file is left as it is. One fix may make room for another, but not for ever.
const ROUNDS: usize = 8;

/// A text after its fixes.
#[derive(Clone, Debug)]
pub struct Fixed {
    /// What is left to say about the file, and its text as it is now.
    pub report: FileReport,
    /// The fixes that were applied, in order.
    pub applied: Vec<Applied>,
}

/// A fix that was applied.
#[derive(Clone, Debug)]
pub struct Applied {
    /// The rule whose finding it mends.
    pub rule: &'static RuleInfo,
    /// What it did.
    pub title: Message,
}

/// Applies all fixes up to `allowed`. A round that would leave front matter unreadable is not taken.
#[must_use]
pub fn apply_all(path: &str, text: String, settings: &Settings, allowed: Applicability) -> Fixed {
    let mut report = check_text(path, text, settings);
    let mut applied = Vec::new();
    for _ in 0..ROUNDS {
        let (text, round) = apply_once(&report, allowed);
        if round.is_empty() {
            break;
        }
        let next = check_text(path, text, settings);
        if breaks_syntax(&report, &next) {
            break;
        }
        report = next;
        applied.extend(round);
    }
    Fixed { report, applied }
}

/// The text with the fixes that do not get in each other's way.
fn apply_once(report: &FileReport, allowed: Applicability) -> (String, Vec<Applied>) {
    let mut chosen = BTreeMap::new();
    let mut applied = Vec::new();
    let open = report.diagnostics.iter().filter(|diagnostic| diagnostic.suppressed.is_none());
    for (diagnostic, fix) in open.filter_map(|diagnostic| Some((diagnostic, diagnostic.details().fix.as_ref()?))) {
        if fix.applicability <= allowed && choose(fix, &mut chosen, &report.text) {
            applied.push(Applied { rule: diagnostic.rule, title: fix.title.clone() });
        }
    }
    (edited(&report.text, chosen.into_values()), applied)
}

/// Adds the edits of a fix to those chosen, by where they begin: all when each lies on character boundaries of the text and touches no
/// words that another one touches, else none.
fn choose<'f>(fix: &'f Fix, chosen: &mut BTreeMap<usize, &'f Edit>, text: &str) -> bool {
    for (at, edit) in fix.edits.iter().enumerate() {
        let start = edit.span.start();
        let before = chosen.range(..=start).next_back().is_none_or(|(_, before)| are_apart(before, edit));
        let behind = chosen.range(start..).next().is_none_or(|(_, behind)| are_apart(edit, behind));
        if !before || !behind || text.get(edit.span.range()).is_none() {
            for added in &fix.edits[..at] {
                chosen.remove(&added.span.start());
            }
            return false;
        }
        chosen.insert(start, edit);
    }
    !fix.edits.is_empty()
}

/// Whether an edit ends before another begins. Two deletions may meet.
fn are_apart(first: &Edit, second: &Edit) -> bool {
    let deletes = |edit: &Edit| edit.text.is_empty() && !edit.span.is_empty();
    let meet = first.span.end() == second.span.start() && deletes(first) && deletes(second);
    first.span.end() < second.span.start() || meet
}

/// The text with edits in order, in the line endings that the file uses.
fn edited<'f>(text: &str, edits: impl Iterator<Item = &'f Edit>) -> String {
    let crlf = text.find('\n').is_some_and(|at| text.as_bytes().get(at.wrapping_sub(1)) == Some(&b'\r'));
    let mut result = String::with_capacity(text.len());
    let mut done = 0;
    for edit in edits {
        result.push_str(text.get(done..edit.span.start()).unwrap_or_default());
        if crlf {
            result.push_str(&edit.text.replace("\r\n", "\n").replace('\n', "\r\n"));
        } else {
            result.push_str(&edit.text);
        }
        done = edit.span.end();
    }
    result.push_str(text.get(done..).unwrap_or_default());
    result
}

/// Whether a text can be read less well than before, also where the rule that tells so is off.
fn breaks_syntax(before: &FileReport, after: &FileReport) -> bool {
    let faults = |report: &FileReport| document::read(&report.text).problems.len();
    faults(after) > faults(before)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::date::Date;
    use crate::text::Span;

    fn check(text: &str, edits: &[(usize, usize, &str)], expected: &str) {
        let edits: Vec<Edit> =
            edits.iter().map(|&(start, end, text)| Edit { span: Span::new(start, end), text: text.to_owned() }).collect();
        assert_eq!(edited(text, edits.iter()), expected);
    }

    #[test]
    fn edits_keep_the_line_endings_of_the_file() {
        check("a: 1\r\nb: 2\r\n", &[(0, 1, "c"), (6, 6, "x: 1\n")], "c: 1\r\nx: 1\r\nb: 2\r\n");
        check("a: 1", &[(0, 1, "c"), (4, 4, "\n")], "c: 1\n");
    }

    #[test]
    fn fixes_over_the_same_words_are_left_for_the_next_round() {
        let put = |start, end, text: &str| Edit::replace(Span::new(start, end), text);
        let edit = |start, end| put(start, end, "x");
        let fits = |edits: &[Edit], before: &[Edit]| {
            let (first, fix) = (Fix::safe("x", before), Fix::safe("x", edits));
            let mut chosen = BTreeMap::new();
            choose(&first, &mut chosen, "abcdef");
            let fits = choose(&fix, &mut chosen, "abcdef");
            assert_eq!(chosen.len(), before.len() + if fits { edits.len() } else { 0 }, "all or none");
            fits
        };
        assert!(!fits(&[edit(1, 3)], &[edit(0, 2)]));
        assert!(!fits(&[edit(2, 2)], &[edit(0, 2)]), "an insertion right behind");
        assert!(!fits(&[edit(2, 2)], &[edit(2, 2)]), "two insertions");
        assert!(fits(&[edit(3, 4)], &[edit(0, 2)]));
        assert!(!fits(&[edit(0, 1), edit(3, 4)], &[edit(2, 3)]), "one of two");
        assert!(!fits(&[edit(0, 9)], &[]), "past the end");
        assert!(!fits(&[edit(0, 2), edit(1, 3)], &[]), "over itself");
        assert!(!fits(&[], &[]), "nothing to do");
        assert!(fits(&[put(2, 4, "")], &[put(0, 2, ""), put(4, 6, "")]), "deletions that meet");
        assert!(!fits(&[put(2, 4, "")], &[edit(0, 2)]), "a deletion right behind other words");
    }

    /// Lines of front matter, most with something to mend.
    const LINES: [&str; 12] = [
        "goal: Publish the field guide",
        "staus: active",
        "status: actve",
        "horizon: longterm",
        "horizont: short-term",
        "chekpoints: [2027-06-30 draft read, 2027-03-31 first chapter]",
        "checkpoints:",
        "  - 2027-06-30: second draft read by two botanists",
        "  - 2027-03-31: first draft of 80 pages",
        "  - {date: 2027-01-31, staus: open}",
        "priority: promoton # goallint-ignore misspelled-key",
        "mine: ünïcode 目標 😀",
    ];
    /// Lines behind it.
    const BODY: [&str; 4] = [
        "<!-- goallint-ignore-next-line misspelled-key -- no reason -->",
        "<!-- goallint-ignore-file misspelled-key, ambiguous-date, invalid-value -->",
        "## Checkpoints",
        "- 2027-06-30: draft\n- 2027-03-31: outline",
    ];

    proptest! {
        #[test]
        fn a_second_run_finds_nothing_to_fix(
            mark in any::<bool>(),
            crlf in any::<bool>(),
            complete in any::<bool>(),
            keys in prop::collection::vec(0..LINES.len(), 0..7),
            body in prop::collection::vec(0..BODY.len(), 0..4),
            allowed in prop::sample::select(vec![Applicability::Safe, Applicability::Unsafe]),
        ) {
            let keys = keys.iter().map(|&at| LINES[at]);
            let body = body.iter().map(|&at| BODY[at]);
            let lines: Vec<&str> = ["---"].into_iter().chain(keys).chain(["---", "", "Words."]).chain(body).collect();
            let text = lines.join("\n") + if complete { "\n" } else { "" };
            let text = if crlf { text.replace('\n', "\r\n") } else { text };
            let text = if mark { format!("\u{feff}{text}") } else { text };
            let settings = Settings::new(Date::new(2027, 1, 15).unwrap());
            let once = apply_all("goals/a.md", text.clone(), &settings, allowed);
            let twice = apply_all("goals/a.md", once.report.text.clone(), &settings, allowed);
            prop_assert!(twice.applied.is_empty(), "{text:?}\n{:?}", once.report.text);
            prop_assert_eq!(&twice.report.text, &once.report.text);
            prop_assert_eq!(once.applied.is_empty(), once.report.text == text);
            prop_assert_eq!(once.report.text.starts_with('\u{feff}'), mark);
            let ends = once.report.text.matches('\n').count();
            prop_assert_eq!(once.report.text.matches("\r\n").count(), if crlf { ends } else { 0 });
            prop_assert_eq!(once.report.text.ends_with('\n'), text.ends_with('\n'), "{:?}\n{:?}", text, once.report.text);
        }
    }
}
