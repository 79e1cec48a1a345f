//! several-outcomes: one statement that promises two results.
//!
//! Both halves must be outcomes by themselves; "launch a podcast and a newsletter" has one verb and is left alone.

use crate::diagnostic::Finding;
use crate::diagnostic::Findings;
use crate::diagnostic::quoted;
use crate::document::Inline;
use crate::facts::GoalFacts;
use crate::facts::Outcome;
use crate::language;
use crate::language::Label;
use crate::language::Vocabulary;
use crate::rule_info::Code;
use crate::rule_info::Depths;
use crate::rule_info::FixAvailability;
use crate::rule_info::Group;
use crate::rule_info::RuleInfo;
use crate::rule_info::Section;
use crate::rule_info::Set;
use crate::rule_info::Severity;
use crate::rule_info::When;
use crate::rules::Check;
use crate::rules::Rule;
use crate::settings::Settings;

pub(super) static RULE: Rule = Rule {
    info: RuleInfo {
        code: Code(105),
        name: "several-outcomes",
        aliases: &[],
        group: Group::Clarity,
        severity: Severity::Advice,
        set: Set::Strict,
        when: When::Open,
        depths: Depths::EVERY,
        needs_today: false,
        section: Section::FinalChecklist,
        summary: "one statement promises two outcomes",
        why: "Two results in one sentence move at two speeds, and the slower one decides when you are done. Apart, each \
              gets its own date, its own measures and its own small celebration.",
        thresholds: &[],
        fix: FixAvailability::None,
        since: "0.1.0",
        fixture: include_str!("../../../fixtures/rules/several-outcomes.md"),
    },
    check: Check::Goal { each: check, together: None },
};

/// Words between two promises.
const JOINTS: [&str; 4] = [" and ", "; ", " as well as ", " + "];

fn check(goal: &GoalFacts<'_, '_>, settings: &Settings, findings: &mut Findings<'_>) {
    let Outcome::Accepted(statement) = &goal.outcome else { return };
    if statement.judgement.label != Label::Outcome {
        return;
    }
    let Some((first, second)) = two_promises(statement.words, &settings.vocabulary) else { return };
    findings.push(
        Finding::at(
            statement.words.source(second.clone()),
            format!("this goal also promises {}", quoted(&statement.words.text[second])),
        )
        .label("a second outcome")
        .related(statement.words.source(first), "the first outcome")
        .help("make each its own goal, or let one be a checkpoint of the other"),
    );
}

/// The two halves of the words, when each is an outcome by itself.
fn two_promises(words: &Inline<'_>, vocabulary: &Vocabulary) -> Option<(std::ops::Range<usize>, std::ops::Range<usize>)> {
    let text = words.text.as_ref();
    let is_outcome = |part: &str| language::judge(part, vocabulary).label == Label::Outcome;
    JOINTS.iter().find_map(|joint| {
        let (first, second) = text.split_once(joint)?;
        let starts = first.len() + joint.len();
        // "And use it to certify our own frames": what comes of the first.
        let follows = second.split(|letter: char| !letter.is_alphanumeric()).any(|word| matches!(word, "it" | "its" | "them"));
        (!follows && is_outcome(first) && is_outcome(second)).then_some((0..first.len(), starts..text.len()))
    })
}
