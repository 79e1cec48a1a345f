//! A rule over the goals of a file: which of them it speaks to, how loudly, and whether to each or once to all.

use crate::diagnostic::Diagnostic;
use crate::diagnostic::Findings;
use crate::diagnostic::Label;
use crate::facts::FileFacts;
use crate::facts::GoalFacts;
use crate::goal::SettingOfGoal;
use crate::goal::Status;
use crate::lint::asked::Asked;
use crate::rule_info::Depth;
use crate::rule_info::Group;
use crate::rule_info::RuleInfo;
use crate::rule_info::Section;
use crate::rule_info::Severity;
use crate::rule_info::Speaks;
use crate::rule_info::When;
use crate::rules::Together;
use crate::settings::Settings;
use crate::text::Span;

/// Most goals that a finding about several of them points at.
const EXAMPLES: usize = 3;

/// A rule about goals, with the level it has in this run.
pub(super) struct GoalRule {
    pub(super) info: &'static RuleInfo,
    pub(super) level: Severity,
    pub(super) each: fn(&GoalFacts<'_, '_>, &Settings, &mut Findings<'_>),
    pub(super) together: Option<&'static Together>,
}

/// Reports what the rule finds about each goal, and once about all goals that are told together.
pub(super) fn run(rule: &GoalRule, file: &FileFacts<'_, '_>, settings: &Settings, asked: &mut Asked, into: &mut Vec<Diagnostic>) {
    let mut addressed = 0;
    let mut lacking: Vec<Vec<Diagnostic>> = Vec::new();
    let mut first = None;
    let asks_sections = asked.asks_sections || rule.info.depths.item != Speaks::OncePerFileStrict;
    for (at, facts) in file.goals.iter().enumerate() {
        let goal = facts.goal;
        let Some(level) = level_for(rule.info, rule.level, goal.status) else { continue };
        let told = if asks_too_much(rule.info, facts) { Depth::Item } else { goal.depth };
        let depth = settings.depth.map_or(told, |least| told.max(least));
        let once = match rule.info.depths.at(depth) {
            Speaks::PerGoal => false,
            Speaks::OncePerFile if !asks_sections || asked.spares(depth, rule.info) => continue,
            Speaks::OncePerFile => true,
            Speaks::OncePerFileStrict if settings.strict => true,
            Speaks::OncePerFileStrict | Speaks::Silent => continue,
        };
        // Where lines may be goals or remarks, nobody knows how many lack something.
        if once && rule.together.is_some() && rule.info.when == When::Complete && !file.reading.certain {
            continue;
        }
        // What is put off in a list has no time yet, and needs no steps.
        if once && goal.status == Status::Paused && rule.info.group == Group::Timeline {
            continue;
        }
        // Key results, steps and actions share what the goal above them has, and habits have no end.
        if once && (goal.parent.is_some() || goal.is_task() || goal.setting == SettingOfGoal::Habits || facts.is_habit()) {
            continue;
        }
        if !once || rule.together.is_none() {
            (rule.each)(facts, settings, &mut Findings::new(rule.info, level, Some(&goal.id), into));
        } else {
            addressed += 1;
            if asked.waits(at, rule.info) {
                continue;
            }
            let mut found = Vec::new();
            (rule.each)(facts, settings, &mut Findings::new(rule.info, level, Some(&goal.id), &mut found));
            if !found.is_empty() {
                lacking.push(found);
                first = first.or(Some(facts));
                asked.note(at, rule.info);
            }
        }
    }
    if !lacking.is_empty() && !settings.strict && may_be_told_elsewhere(rule, file, lacking.len(), addressed, settings) {
        return;
    }
    match (first, rule.together) {
        (Some(first), Some(together)) if lacking.len() > 1 => {
            into.extend(told_together(first, lacking, addressed, together.message));
        }
        // A single goal is told itself, at its own words.
        _ => lacking.into_iter().for_each(|found| into.extend(found)),
    }
}

/// Whether the file may tell elsewhere what so many goals lack, of so many.
fn may_be_told_elsewhere(rule: &GoalRule, file: &FileFacts<'_, '_>, lacking: usize, of: usize, settings: &Settings) -> bool {
    let may_tell = rule.together.and_then(|together| together.told_elsewhere);
    may_tell.is_some_and(|may_tell| may_tell(file, lacking, of, settings))
        || lacking == 1 && rule.info.when == When::Complete && file.is_long_prose()
}

/// Whether the rules of a group ask more than goals such as this one have room for. An objective with key results is the plan of a quarter,
/// and often of a team: it has no place for what is missing, for rest or for who gives feedback. Neither has a challenge of a month, though
/// it may say what it is for. A team has reasons, and no life beside its goals.
fn asks_too_much(rule: &RuleInfo, facts: &GoalFacts<'_, '_>) -> bool {
    match rule.group {
        Group::Feasibility | Group::Support => facts.is_objective() || facts.timeline.short().is_some(),
        Group::Alignment => facts.is_objective() || rule.section != Section::ClarifyWhy && facts.is_of_a_group(),
        _ => false,
    }
}

/// The level of a rule for a goal of this status; `None` when it has nothing to say to it.
pub(crate) fn level_for(rule: &RuleInfo, level: Severity, status: Status) -> Option<Severity> {
    match rule.when {
        When::Always => Some(level),
        When::Active => (status.is_open() && status != Status::Paused).then_some(level),
        When::Complete if status == Status::Draft => Some(Severity::Advice),
        When::Open | When::Complete => status.is_open().then_some(level),
    }
}

/// One finding for several goals, at the heading of their list.
fn told_together(
    first: &GoalFacts<'_, '_>,
    lacking: Vec<Vec<Diagnostic>>,
    addressed: usize,
    message: fn(usize, usize) -> String,
) -> Option<Diagnostic> {
    let count = lacking.len();
    let severity = lacking.iter().flatten().map(|diagnostic| diagnostic.severity).max()?;
    let firsts = lacking.iter().filter_map(|found| found.first());
    let places: Vec<Span> = firsts.take(EXAMPLES).map(|diagnostic| diagnostic.span).collect();
    let mut told = lacking.into_iter().flatten().next()?;
    told.severity = severity;
    told.message = message(count, addressed).into();
    let shown = usize::from(first.goal.list.is_none());
    let at = first.goal.list.unwrap_or(told.span);
    told.span = at;
    let others = places.into_iter().skip(shown).filter(|place| *place != at);
    let details = told.details_mut();
    (details.goal, details.label, details.subject) = (None, None, None);
    details.related = others.map(|span| Label { message: "this one, for instance".into(), span, file: None }).collect();
    Some(told)
}
