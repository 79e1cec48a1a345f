//! horizon-mismatch: the horizon says one length and the dates another.
//!
//! A goal that does not say when it started may have run for years: then only a short-term goal that is due too far ahead is certain.

use crate::date::Date;
use crate::date::Period;
use crate::diagnostic::Finding;
use crate::diagnostic::Findings;
use crate::diagnostic::from_to;
use crate::facts::GoalFacts;
use crate::goal::Horizon;
use crate::rule_info::Code;
use crate::rule_info::Depths;
use crate::rule_info::FixAvailability;
use crate::rule_info::Group;
use crate::rule_info::RuleInfo;
use crate::rule_info::Section;
use crate::rule_info::Set;
use crate::rule_info::Severity;
use crate::rule_info::Threshold;
use crate::rule_info::When;
use crate::rules::Check;
use crate::rules::Rule;
use crate::settings::Settings;

pub(super) static RULE: Rule = Rule {
    info: RuleInfo {
        code: Code(312),
        name: "horizon-mismatch",
        aliases: &[],
        group: Group::Timeline,
        severity: Severity::Warning,
        set: Set::Recommended,
        when: When::Open,
        depths: Depths::EVERY,
        needs_today: true,
        section: Section::ShortTermVsLongTerm,
        summary: "the declared horizon and the dates disagree",
        why: "Short-term goals are the scaffolding, long-term ones the direction, and they are looked after differently. \
              When label and dates disagree, one of them is an old plan; finding out which is worth a minute.",
        thresholds: &[Threshold::ShortTermMinimumMonths, Threshold::ShortTermMaximumMonths, Threshold::LongTermMinimumMonths],
        fix: FixAvailability::None,
        since: "0.1.0",
        fixture: include_str!("../../../fixtures/rules/horizon-mismatch.md"),
    },
    check: Check::Goal { each: check, together: None },
};

/// Days by which a length may differ from the round number of months.
const TOLERANCE: i32 = 15;

fn check(goal: &GoalFacts<'_, '_>, settings: &Settings, findings: &mut Findings<'_>) {
    let (Some(horizon), Some(due)) = (goal.timeline.horizon, goal.timeline.due()) else { return };
    let range = Range::new(settings);
    let start = goal.goal.start.map(|start| start.value).or(goal.goal.created.map(|created| Period::day(created.value)));
    let Some(problem) = range.problem(horizon.value, start, due.value, settings.today) else { return };
    let finding = Finding::at(horizon.span, problem).related(due.span, "due here");
    let finding = match goal.timeline.start() {
        Some(start) => finding.related(start.span, "starts here"),
        None => finding,
    };
    findings.push(finding.help("change the horizon or the dates, whichever is out of date"));
}

/// What short-term and long-term mean, in months.
struct Range {
    shortest: i32,
    longest: i32,
    long: i32,
}

impl Range {
    fn new(settings: &Settings) -> Self {
        let months = |threshold| i32::try_from(settings.thresholds.get(threshold)).unwrap_or(i32::MAX);
        Self {
            shortest: months(Threshold::ShortTermMinimumMonths),
            longest: months(Threshold::ShortTermMaximumMonths),
            long: months(Threshold::LongTermMinimumMonths),
        }
    }

    /// What is wrong, when it is wrong whichever days of imprecise dates are meant.
    fn problem(&self, horizon: Horizon, start: Option<Period>, due: Period, today: Date) -> Option<String> {
        let Self { shortest, longest, long } = *self;
        let latest_start = start.map_or(today, |start| start.end);
        match horizon {
            Horizon::Short if due.start.plus_days(-TOLERANCE) > latest_start.plus_months(longest) => {
                Some(format!("a short-term goal takes {} months, and this one takes longer", from_to(shortest, longest)))
            }
            Horizon::Short if start.is_some_and(|start| due.end.plus_days(TOLERANCE) < start.start.plus_months(shortest)) => {
                Some(format!("a short-term goal takes {} months, and this one takes less", from_to(shortest, longest)))
            }
            Horizon::Long if start.is_some_and(|start| due.end.plus_days(TOLERANCE) < start.start.plus_months(long)) => {
                Some(format!("a long-term goal takes {long} months or more, and this one takes less"))
            }
            Horizon::Short | Horizon::Mid | Horizon::Long => None,
        }
    }
}
