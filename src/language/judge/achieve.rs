//! Achievements: the end is in the verb, the object says whether it can be checked.

use crate::language::Label;
use crate::language::Reason;
use crate::language::judge::case::Case;
use crate::language::judge::moving;
use crate::language::judge::object::Determiner;
use crate::language::judge::shapeless;
use crate::language::judge::state;
use crate::language::judge::verdict::Verdict;
use crate::language::lexicon::Classes;
use crate::language::measure::FigureKind;

/// Achievements that need no object.
pub(super) fn whole(case: &Case<'_, '_, '_>) -> Verdict {
    if case.is(&["get rid of", "pay down"]) && case.is_abstract() && !case.measured() {
        return case.vague(Reason::CannotBeChecked);
    }
    // "Sign off the accounts every month": it ends, and begins again.
    if case.own_rhythm().is_some() && case.result.is_none() {
        return Verdict::unsure(Reason::RecurringDuty);
    }
    case.outcome(Reason::Achievement)
}

/// "Apply the skill to two live projects".
pub(super) fn apply(case: &Case<'_, '_, '_>) -> Verdict {
    let sentence = case.sentence;
    let named = sentence.find(case.head.tokens.end..case.tokens.end, ["to"]).is_some_and(|to| {
        sentence.known(to.end).any(Classes::DETERMINER)
            || sentence.is_figure(to.end)
            || matches!(sentence.lower(to.end), "all" | "one" | "live" | "real" | "each" | "every")
    });
    if case.object.determiner.is_some() && named || case.result.is_some() {
        return case.outcome(Reason::AppliesLearning);
    }
    Verdict::unsure(Reason::AppliesSomething)
}

/// Getting something for oneself: a wish when it cannot be checked.
pub(super) fn gain(case: &Case<'_, '_, '_>) -> Verdict {
    // "Found a company": no past of "find".
    if case.is(&["found"]) {
        return achieve(case);
    }
    let oneself = case.head.base.starts_with("make my");
    if case.is(&["get"]) && is_state(case) || oneself {
        return state::state(case);
    }
    if let Some(verdict) = routine(case).or_else(|| with_result(case)).or_else(|| counted(case)) {
        return verdict;
    }
    if is_set_elsewhere(case) {
        return Verdict::unsure(Reason::UnknownObject);
    }
    if is_left_open(case) {
        return case.say_wish(Reason::CannotBeChecked, case.core);
    }
    // "Find a better name": what is found may be a thing, and then it is found some day.
    let thing = || {
        !case.is_abstract() && !case.noun(Classes::ENDLESS) && !case.holds(Classes::GETTABLE | Classes::ROLE | Classes::METRIC)
    };
    if case.is(&["find"]) && case.object.is_bounded() && case.comparative().is_some() && thing() {
        return Verdict::unsure(Reason::UnknownObject);
    }
    // "Win Best in Show" is a title, "have the children reading" a state of others.
    let title = case.is(&["win"]) && case.object_says(&["best"]);
    let others = case.is(&["have", "get"])
        && case.object.is_bounded()
        && case.object.tokens.clone().skip(2).any(|at| case.sentence.known(at).any(Classes::GERUND));
    // "Get the intermediate badge" names a level, "find work as a baker" a trade.
    let level = case.is_about(&["badge", "level", "profile", "rank", "status", "tier"])
        && case.object_says(&["advanced", "basic", "beginner", "elite", "intermediate"]);
    let employed = case.object.first(case.sentence) == "work" && case.sentence.lower(case.object.tokens.end) == "as";
    // "Have the porch painted with linseed oil".
    let last = case.object.tokens.end.saturating_sub(1);
    let done = !caused(case)
        && case.is(&["have", "get"])
        && case.object.tokens.len() > 2
        && case.sentence.known(last).any(Classes::PAST)
        && matches!(case.sentence.lower(last + 1), "by" | "with");
    if title || others || level || employed || done {
        return Verdict::unsure(Reason::UnknownObject);
    }
    if let Some(comparative) = case.comparative() {
        // "Get a bigger flat": whoever sees both can tell.
        let sized =
            ["bigger", "cheaper", "larger", "lighter", "newer", "smaller"].contains(&case.sentence.lower(comparative.start));
        if sized && case.object.is_bounded() && case.noun(Classes::GETTABLE) && !case.noun(Classes::ABSTRACT | Classes::ROLE) {
            return Verdict::unsure(Reason::UnknownObject);
        }
        return case.say_wish(Reason::CannotBeChecked, comparative.end);
    }
    if caused(case) && case.is(&["have", "get"]) && case.object.determiner.is_some() {
        return case.outcome(Reason::CausedResult);
    }
    let gettable = case.noun(Classes::GETTABLE | Classes::ROLE | Classes::CREDENTIAL | Classes::EXAM | Classes::WORK);
    // "A perfect 365-day streak" is counted.
    let dreamt = case.praise().filter(|_| !case.object.proper && case.object.preposition.is_none());
    let dreamt = dreamt.filter(|_| !case.object.tokens.clone().any(|at| case.sentence.words.is_number(at)));
    if let Some(dreamt) = dreamt.filter(|_| !case.holds(Classes::CREDENTIAL)) {
        return case.say_wish(Reason::CannotBeChecked, dreamt.end);
    }
    // "Find the money to print it": what it is for decides.
    if case.is(&["find"]) && case.object.first(case.sentence) == "the" {
        return Verdict::unsure(Reason::UnknownObject);
    }
    // "Gain recognition as a listed building": somebody puts it on a list.
    let listed = case.is_about(&["accreditation", "recognition", "status"])
        && case.sentence.lower(case.object.tokens.end) == "as"
        && matches!(case.sentence.lower(case.object.tokens.end + 1), "a" | "an");
    if listed {
        return Verdict::unsure(Reason::UnknownObject);
    }
    if case.is_abstract() && !gettable {
        return case.vague(Reason::CannotBeChecked);
    }
    if case.object.is_bare_plural() || case.object.determiner == Some(Determiner::Open) {
        let held = case.is(&["have"]) && case.noun(Classes::EVENT) && case.object.determiner.is_none();
        return if held { case.activity(Reason::OpenPlural) } else { Verdict::unsure(Reason::OpenPlural) };
    }
    let named = case.object.is_bounded() || case.object.proper;
    if gettable || named && !case.is(&["have"]) {
        return case.outcome(Reason::CheckableObject);
    }
    Verdict::unsure(Reason::UnknownObject)
}

/// "Achieve my goals", "attract new visitors", "find a job that makes me happy": which ones, how many, and only oneself can tell.
fn is_left_open(case: &Case<'_, '_, '_>) -> bool {
    const FELT: &[[&str; 2]] = &[
        ["i", "enjoy"],
        ["i", "like"],
        ["i", "love"],
        ["makes", "me"],
        ["brings", "me"],
        ["challenges", "me"],
        ["excites", "me"],
        ["fits", "me"],
        ["fulfills", "me"],
        ["fulfils", "me"],
        ["inspires", "me"],
        ["suits", "me"],
    ];
    let object = case.object;
    let own = matches!(object.first(case.sentence), "my" | "our") && object.tokens.len() == 2 && object.plural;
    let own = own && case.is_about(&["ambitions", "aspirations", "dreams", "goals", "objectives", "targets"]);
    let drawn = case.is(&["attract"]) && object.is_bare_plural() && case.noun(Classes::PEOPLE | Classes::AUDIENCE);
    let tokens = || case.head.tokens.end..case.tokens.end;
    let felt =
        case.is(&["find", "get", "have", "land"]) && FELT.iter().any(|words| case.sentence.find(tokens(), *words).is_some());
    (own || drawn || felt) && !case.measured() && case.sentence.when().is_none()
}

/// "Reach my goal weight": what is to be reached is stated somewhere else.
fn is_set_elsewhere(case: &Case<'_, '_, '_>) -> bool {
    case.noun(Classes::METRIC) && case.object_says(&["goal", "target", "ideal", "desired"])
}

/// "Get fit", "get more involved", "get better at": a state and not a thing.
fn is_state(case: &Case<'_, '_, '_>) -> bool {
    let sentence = case.sentence;
    let start = case.head.tokens.end;
    let back = start + usize::from(matches!(sentence.lower(start), "back" | "really" | "much" | "very" | "so" | "super"));
    let adjective = sentence.longest(back, Classes::PRAISE | Classes::COMPARATIVE).is_some_and(|(count, _)| {
        let next = sentence.lower(back + count);
        let noun = back + count < case.object.tokens.end && case.noun(Classes::NOUN);
        let more = matches!(sentence.lower(back), "more" | "less" | "fewer");
        !noun && (!more || sentence.longest(back + 1, Classes::PRAISE).is_some() || next.ends_with("ed"))
    });
    adjective
        || matches!(
            sentence.lower(back),
            "away" | "involved" | "ahead" | "comfortable" | "rich" | "healthy" | "fit" | "organised" | "organized"
        )
}

/// Punctual verbs: one object, or a stated number of them.
pub(super) fn achieve(case: &Case<'_, '_, '_>) -> Verdict {
    let sentence = case.sentence;
    if let Some(verdict) = routine(case).or_else(|| with_result(case)) {
        return verdict;
    }
    if case.is(&["solve"]) && case.noun(Classes::CONSUMABLE | Classes::VOLUME) {
        return case.activity(Reason::PlainCount);
    }
    if case.object.determiner == Some(Determiner::Each) && case.noun(Classes::EVENT | Classes::CONSUMABLE) {
        return case.activity(Reason::Routine);
    }
    if case.is(&["found"]) && !case.holds(Classes::VENTURE) {
        return Verdict::unsure(Reason::UnknownObject);
    }
    if let Some(verdict) = counted(case) {
        return verdict;
    }
    if matches!(case.object.first(sentence), "more" | "less" | "fewer" | "better") {
        return case.vague(Reason::ComparativeWithoutMeasure);
    }
    if case.is(&["see", "go to", "be in", "be on", "enter", "set", "hit"]) && !case.measured() {
        return Verdict::unsure(Reason::UnknownObject);
    }
    if let Some(verdict) = moving::moves(case) {
        return verdict;
    }
    if let Some(verdict) = shapeless::achieved(case) {
        return verdict;
    }
    if let Some(verdict) = moving::turns(case) {
        return verdict;
    }
    if case.object.is_bare_plural() || case.object.determiner == Some(Determiner::Open) {
        // "Repair bicycles", "submit articles": as many as there are.
        let stream = case.is(&["enter", "fix", "harvest", "negotiate", "onboard", "repair", "represent", "submit"])
            && case.object.determiner.is_none()
            && case.praise().is_none()
            && sentence.deadline().is_none()
            && !case.object.proper
            && !sentence.is_title_case();
        if stream {
            return case.activity(Reason::OpenPlural);
        }
        let all = case.is(&["eliminate", "pass", "retire", "sell", "pay off"]);
        return if all { case.outcome(Reason::Achievement) } else { Verdict::unsure(Reason::OpenPlural) };
    }
    let gettable =
        case.noun(Classes::GETTABLE | Classes::CREDENTIAL | Classes::ROLE | Classes::EXAM | Classes::RACE | Classes::WORK);
    if case.object.is_bounded()
        || case.object.proper
        || gettable
        || case.holds(Classes::RACE)
        || case.is(&["eliminate", "retire", "graduate"])
    {
        return case.outcome(Reason::Achievement);
    }
    Verdict::unsure(Reason::UnknownObject)
}

/// A rhythm: meetings and the like recur, results are counted.
fn routine(case: &Case<'_, '_, '_>) -> Option<Verdict> {
    if case.is(&["move from", "switch from"]) || case.changes_rhythm() {
        return None;
    }
    let rhythm = case.own_rhythm().or_else(|| case.rhythm().filter(|_| case.noun(Classes::EVENT)))?;
    let amount = case.has_figure(FigureKind::Money) || case.has_figure(FigureKind::Percentage) || case.strict_target().is_some();
    if amount || case.result.is_some() {
        return None;
    }
    if case.holds(Classes::AUDIENCE | Classes::METRIC) && case.measured() {
        return None;
    }
    let held = case.holds(Classes::EVENT | Classes::HOBBY | Classes::CONSUMABLE | Classes::DOSE);
    let had = case.is(&["have"])
        && (case.object.determiner == Some(Determiner::One) || case.object.determiner.is_none() && case.object.plural)
        && !case.holds(Classes::ROLE | Classes::AUDIENCE | Classes::METRIC);
    let lasting = case.is(&["get"])
        && case.sentence.figures_in(case.tokens.clone()).next().is_some_and(|figure| case.sentence.is_duration(figure));
    let results = case.is(&["have", "get", "take"]) && !held && !had && !lasting
        || case.holds(Classes::GETTABLE)
        || case.is(&[
            "acquire", "attract", "close", "convert", "gain", "hire", "lose", "recruit", "regain", "score", "sell", "sign",
            "win", "win back",
        ])
        || case.is(&["earn", "gross", "net"]) && case.measured();
    Some(if results {
        Verdict::unsure(Reason::UnknownObject)
    } else {
        case.say_at(Label::Activity, Reason::Routine, Some(case.head.tokens.start..rhythm.end.max(case.object.tokens.end)))
    })
}

fn with_result(case: &Case<'_, '_, '_>) -> Option<Verdict> {
    case.result.clone().map(|result| case.say_at(Label::Outcome, Reason::ActivityWithResult, Some(result)))
}

/// A figure that the achievement is to reach.
fn counted(case: &Case<'_, '_, '_>) -> Option<Verdict> {
    let amount = case.counted()
        || case.target().is_some()
        || case.has_figure(FigureKind::Money)
        || case.has_figure(FigureKind::Percentage)
        || case.has_figure(FigureKind::Quantity) && !case.is(&["get", "have"])
        || case.measured() && case.is(&["reach", "hit", "attain", "achieve", "score"]);
    if !amount {
        return None;
    }
    if case.is(&["have", "get", "see", "go to", "be in", "be on"]) && case.strict_target().is_none() {
        let checkable = case
            .holds(Classes::GETTABLE | Classes::ROLE | Classes::CREDENTIAL | Classes::VENTURE | Classes::AUDIENCE)
            || caused(case)
            || case.vanity.is_some();
        if !checkable && !case.has_figure(FigureKind::Money) && !case.has_figure(FigureKind::Percentage) {
            return Some(Verdict::unsure(Reason::UnknownObject));
        }
    }
    if case.is(&["submit"]) {
        return Some(Verdict::unsure(Reason::PlainCount));
    }
    Some(case.say_at(
        Label::Outcome,
        Reason::AchievementWithFigure,
        case.figure().map(|figure| figure.tokens.clone()).or_else(|| case.target()),
    ))
}

/// "Have my proposal adopted": others did it.
fn caused(case: &Case<'_, '_, '_>) -> bool {
    case.sentence.has_word(
        case.head.tokens.end..case.tokens.end,
        &[
            "accepted", "adopted", "approved", "built", "certified", "funded", "insured", "installed", "licensed", "merged",
            "paid", "patented", "promoted", "published", "recognised", "recognized", "refunded", "registered", "released",
            "repaired", "shipped", "signed", "translated", "accredited", "reviewed", "featured", "sold", "fixed",
        ],
    )
}
