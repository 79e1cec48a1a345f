//! front-matter-syntax: the block of keys at the top cannot be read.

use crate::diagnostic::Finding;
use crate::diagnostic::Findings;
use crate::document::Problem;
use crate::document::ProblemKind;
use crate::facts::FileFacts;
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
        code: Code(1),
        name: "front-matter-syntax",
        aliases: &[],
        group: Group::Document,
        severity: Severity::Error,
        set: Set::Recommended,
        when: When::Always,
        depths: Depths::EVERY,
        needs_today: false,
        section: Section::ToolsAndTemplates,
        summary: "the front matter cannot be read",
        why: "Front matter is where a plan keeps its dates and measures. While it cannot be parsed, every tool that reads \
              your goal sees a different half of it. One colon or quote usually mends it, so this is told before anything \
              else is.",
        thresholds: &[],
        fix: FixAvailability::None,
        since: "0.1.0",
        fixture: include_str!("../../../fixtures/rules/front-matter-syntax.md"),
    },
    check: Check::File(check),
};

fn check(file: &FileFacts<'_, '_>, _settings: &Settings, findings: &mut Findings<'_>) {
    file.document
        .problems
        .iter()
        .filter_map(|problem| finding(problem, file.document.text))
        .for_each(|finding| findings.push(finding));
}

fn finding(problem: &Problem, text: &str) -> Option<Finding> {
    match &problem.kind {
        ProblemKind::UnclosedFrontMatter => {
            let fence = if problem.span.slice(text).starts_with("+++") { "+++" } else { "---" };
            Some(
                Finding::at(problem.span, "the front matter that starts here is never closed")
                    .help(format!("put a line with `{fence}` below the last key")),
            )
        }
        ProblemKind::Syntax { message, help } => {
            let finding = Finding::at(problem.span, format!("the front matter cannot be read: {message}"));
            Some(match help {
                Some(help) => finding.help(help.clone()),
                None => finding,
            })
        }
        ProblemKind::NotAMapping => Some(
            Finding::at(problem.span, "the front matter holds no keys")
                .help("write keys with values, such as `goal: …` and `due: …`, or leave the block out"),
        ),
        ProblemKind::TooComplex { what } => Some(
            Finding::at(problem.span, format!("reading stopped here: {what}"))
                .help("write it flatter; what stands below was not looked at"),
        ),
        ProblemKind::DuplicateKey { .. } => None,
    }
}
