//! The audit and the rules never disagree: a question that is answered has no finding of the rules behind it, and an open one has one.

use std::collections::BTreeSet;

use goallint::audit;
use goallint::audit::Question;
use goallint::audit::Verdict;
use goallint::date::Date;
use goallint::diagnostic::Diagnostic;
use goallint::lint;
use goallint::rule_info::Depth;
use goallint::rule_info::Group;
use goallint::rule_info::RuleInfo;
use goallint::rule_info::Set;
use goallint::rule_info::Severity;
use goallint::rules;
use goallint::rules::fixture;
use goallint::settings::Settings;

use crate::documents::documents;

/// Whether a finding of the recommended set is about a question; `own` tells that it stands in the goal's own words.
fn is_behind(question: Question, found: &Diagnostic, own: bool) -> bool {
    let RuleInfo { group, name, set, .. } = *found.rule;
    set == Set::Recommended
        && match question {
            Question::Outcome => group == Group::Clarity || name == "vanity-metric" && own,
            Question::Indicators => group == Group::Measurability && (name != "vanity-metric" || !own),
            Question::Gaps => name == "missing-gaps",
            Question::Timeline => group == Group::Timeline,
            Question::Feedback => name == "missing-feedback",
            Question::Life => group == Group::Mobility || name == "missing-life-fit",
        }
}

/// Compares what is said about the goals of a text. Returns how many questions were compared.
fn check(name: &str, text: &str, today: Date) -> usize {
    let mut settings = Settings::new(today);
    settings.depth = Some(Depth::Plan);
    settings.suppressions = false;
    for rule in rules::all() {
        settings.levels.decide(rule.info.code, Some(rule.info.severity));
    }
    let report = lint::check_text(name, text.to_owned(), &settings);
    // Something that cannot be read is told by these rules, and half an answer to the audit.
    let unreadable = report.diagnostics.iter().any(|found| found.rule.code.0 < 100);
    let mut compared = 0;
    for goal in audit::of_text(name, text, &settings).goals {
        for answer in goal.answers {
            let said: BTreeSet<&str> = report
                .diagnostics
                .iter()
                .filter(|found| {
                    // A count of effort among the measures says nothing about the outcome.
                    let own = goal.title.contains(found.span.slice(text));
                    found.details().goal.as_deref() == Some(&goal.id) && is_behind(answer.question, found, own)
                })
                // What is only advised leaves a question answered.
                .filter(|found| answer.verdict != Verdict::Yes || found.severity >= Severity::Warning)
                .map(|found| found.rule.name)
                .collect();
            // Half an answer where the rules, which must be sure, say nothing.
            let uncertain = ["nothing certain", "told in passing"].iter().any(|words| answer.open.contains(words));
            match answer.verdict {
                Verdict::Yes => assert!(said.is_empty(), "{name}: {:?} is answered, and {said:?} speak\n{text}", answer.question),
                Verdict::Partly | Verdict::No if unreadable || uncertain => continue,
                Verdict::Partly | Verdict::No => {
                    assert!(
                        !said.is_empty(),
                        "{name}: {:?} is open, and no rule speaks: {}\n{text}",
                        answer.question,
                        answer.open
                    );
                }
            }
            compared += 1;
        }
    }
    compared
}

#[test]
fn every_example_and_document_is_told_the_same_by_both() {
    let today = Date::new(2027, 1, 15).unwrap();
    let mut compared = 0;
    for rule in rules::all() {
        for example in fixture::examples(rule.info.fixture).into_iter().filter(|example| example.settings.is_none()) {
            for file in example.files {
                compared += check(file.path, file.text, file.today.unwrap_or(today));
            }
        }
    }
    for (name, text) in documents("plans").into_iter().chain(documents("layouts")) {
        compared += check(&format!("goals/{name}"), &text, today);
        // What a document says, with one of its lines gone.
        for gone in (0..text.lines().count()).step_by(3) {
            let lines = text.lines().enumerate().filter(|(at, _)| *at != gone);
            let text: String = lines.flat_map(|(_, line)| [line, "\n"]).collect();
            compared += check(&format!("goals/{name} without line {}", gone + 1), &text, today);
        }
    }
    assert!(compared > 2000, "only {compared} answers were compared");
}
