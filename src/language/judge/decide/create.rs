//! Making and delivering: an end when the object is one thing or a stated number.

use crate::language::Label;
use crate::language::Reason;
use crate::language::judge::decide::Case;
use crate::language::judge::decide::Verdict;
use crate::language::judge::sentence::Determiner;
use crate::language::lexicon::Classes;
use crate::language::measure::Bound;
use crate::language::measure::FigureKind;
use crate::language::measure::TargetShape;

pub(super) fn create(case: &Case<'_, '_>) -> Verdict {
    let sentence = case.sentence;
    if case.result.is_some() {
        return case.say_at(Label::Outcome, Reason::ActivityWithResult, case.result.clone());
    }
    if case.is(&["make"]) {
        return make(case);
    }
    if let Some(verdict) = performed(case) {
        return verdict;
    }
    if let Some(verdict) = not_one_thing(case) {
        return verdict;
    }
    if let Some(verdict) = open_or_praised(case) {
        return verdict;
    }
    if case.object.determiner.is_some_and(|determiner| determiner != Determiner::Each)
        || case.object.proper
        || matches!(case.object.first(sentence), "version" | "beta" | "mvp")
        || case.head_is(Classes::RESULT) && case.is(&["build", "implement", "launch", "publish", "ship"])
    {
        return case.outcome(Reason::MakesOneThing);
    }
    Verdict::unsure(Reason::UnknownObject)
}

/// Contributions, performances and talks.
fn performed(case: &Case<'_, '_>) -> Option<Verdict> {
    let sentence = case.sentence;
    if case.is(&["contribute"]) {
        if case.word(0) == "more" {
            return Some(case.vague(Reason::ComparativeWithoutMeasure));
        }
        return Some(if case.word(0) == "to" {
            if case.measured() { Verdict::unsure(Reason::PlainCount) } else { case.activity(Reason::OpenContribution) }
        } else {
            Verdict::unsure(Reason::UnknownObject)
        });
    }
    if case.is(&["perform"]) {
        let study = ["review", "reviews", "analysis", "audit", "audits", "research", "survey", "surveys", "study", "studies"];
        return Some(if study.contains(&case.object.last(sentence)) {
            case.activity(Reason::DoingWithoutResult)
        } else {
            Verdict::unsure(Reason::UnknownObject)
        });
    }
    if case.is(&["present"])
        && case.object.preposition.is_none()
        && !case.object.is_empty()
        && sentence.find("to").is_some()
        && !case.rhythm()
    {
        return Some(case.outcome(Reason::DeliversToAudience));
    }
    if case.is(&["speak at", "present at"]) {
        let named = sentence.words.is_capitalised(case.object.tokens.start);
        if case.recurring() || case.object.plural && case.object.determiner.is_none() && !named {
            return Some(if case.is(&["present at"]) || case.recurring() {
                case.activity(Reason::OpenPlural)
            } else {
                Verdict::unsure(Reason::OpenPlural)
            });
        }
        return Some(if case.object.determiner.is_some() || case.object.proper {
            case.outcome(Reason::DeliversOneThing)
        } else {
            Verdict::unsure(Reason::UnknownObject)
        });
    }
    None
}

/// Volume, praise, abstract objects, habits.
fn not_one_thing(case: &Case<'_, '_>) -> Option<Verdict> {
    let sentence = case.sentence;
    if let Some(volume) = case.vanity.clone() {
        let condition = case.target() || sentence.has_word(&["with"]);
        if condition && !sentence.figures.targets.iter().all(|target| matches!(target.shape, TargetShape::Limit(Bound::AtLeast)))
            || sentence.has_word(&["with"])
        {
            return Some(Verdict::unsure(Reason::VolumeWithCondition));
        }
        let known = matches!(case.object.first(sentence), "the" | "my" | "all" | "our");
        if known || case.is(&["launch", "ship", "release", "deliver"]) {
            return Some(Verdict::unsure(Reason::VolumeOfOutput));
        }
        return Some(case.say_at(Label::Activity, Reason::VolumeOfOutput, Some(volume)));
    }
    if case.is(&["deliver"])
        && (case.praise().is_some()
            || case.comparative().is_some()
            || ["value", "results", "excellence", "quality", "impact", "experiences"].contains(&case.object.last(sentence)))
        && !case.measured()
    {
        return Some(case.vague(Reason::PraiseWithoutMeasure));
    }
    if case.object.is_empty()
        || case.object.preposition.is_some_and(|at| matches!(sentence.lower(at), "in" | "about" | "on" | "for"))
    {
        return Some(if case.rhythm() { case.activity(Reason::Routine) } else { Verdict::unsure(Reason::UnknownObject) });
    }
    if let Some(comparative) = case.comparative().filter(|at| at.start == case.object.tokens.start && !case.measured()) {
        return Some(case.say_at(Label::Vague, Reason::ComparativeWithoutMeasure, Some(case.head.tokens.start..comparative.end)));
    }
    if ["habit", "habits", "routine", "routines"]
        .iter()
        .any(|word| case.object.tokens.clone().any(|at| sentence.lower(at) == *word))
        && !case.measured()
    {
        return Some(if case.praise().is_some() {
            case.vague(Reason::CannotBeChecked)
        } else {
            Verdict::unsure(Reason::HabitAsObject)
        });
    }
    let abstract_built = case.is_abstract()
        || ["network", "relationships", "relationship", "momentum", "wealth", "rapport", "strength"]
            .contains(&case.object.last(sentence))
            && case.object.tokens.len() <= 4;
    // A thing with a name of several words is more than its last one: "a tutor experience".
    let named = matches!(case.object.first(sentence), "a" | "an") && case.object.tokens.len() > 3;
    if abstract_built
        && (!named || case.praise().is_some())
        && !case.measured()
        && !case.object.tokens.clone().any(|at| matches!(sentence.lower(at), "cv" | "website"))
        && !case.is(&["automate", "redesign", "rebuild", "overhaul", "refactor", "rewrite", "map", "digitise", "digitize"])
        && !case.is(&["write", "draft", "publish", "record", "document", "ship", "launch", "release"])
    {
        return Some(case.vague(Reason::BuildsAbstract));
    }
    None
}

/// Routines, plurals without a number, and praise in the object.
#[expect(clippy::too_many_lines, reason = "most lines are words that it knows")]
fn open_or_praised(case: &Case<'_, '_>) -> Option<Verdict> {
    let sentence = case.sentence;
    if case.recurring() && !case.target() {
        let open = case.rhythm() && case.object.determiner.is_none()
            || case.is(&["host", "organise", "organize", "create", "make"]) && case.object.plural
            || case.is(&[
                "write",
                "record",
                "draft",
                "paint",
                "compose",
                "film",
                "publish",
                "release",
                "post",
                "draw",
                "sketch",
                "code",
                "cook",
                "bake",
                "photograph",
                "prepare",
            ]);
        let relative = sentence.has_word(&["that", "which", "who", "where"]);
        let made =
            case.rhythm() && case.object.is_bounded() && !relative && !case.is(&["deliver", "build", "launch", "implement"]);
        let given = case.is(&["give", "present"]) && !relative;
        return Some(if open || made || given { case.activity(Reason::Routine) } else { Verdict::unsure(Reason::Routine) });
    }
    if case.object.plural && case.object.determiner.is_none() {
        let open = case.is(&[
            "write",
            "create",
            "produce",
            "record",
            "publish",
            "draft",
            "organise",
            "organize",
            "paint",
            "draw",
            "film",
            "photograph",
            "pitch",
        ]) && !case.target()
            && !case.object.proper;
        return Some(if open && case.praise().is_none() && !case.is(&["create"]) {
            case.activity(Reason::OpenPlural)
        } else {
            Verdict::unsure(Reason::OpenPlural)
        });
    }
    let praised = case.object.tokens.clone().any(|at| {
        matches!(
            sentence.lower(at),
            "world-class"
                | "high-performing"
                | "best-in-class"
                | "amazing"
                | "great"
                | "strong"
                | "thriving"
                | "incredible"
                | "exceptional"
                | "outstanding"
                | "excellent"
                | "happy"
                | "winning"
                | "high-performance"
                | "better"
                | "trusted"
        )
    });
    let group = matches!(
        case.object.last(sentence),
        "team"
            | "organisation"
            | "organization"
            | "culture"
            | "company"
            | "workplace"
            | "environment"
            | "experience"
            | "department"
            | "business"
            | "career"
            | "life"
            | "function"
            | "brand"
            | "partner"
            | "home"
            | "workforce"
    );
    if (praised || case.praise().is_some() && sentence.words.phrase(case.praise().unwrap_or_default()) != "new")
        && group
        && !case.measured()
    {
        return Some(case.vague(Reason::PraiseWithoutMeasure));
    }
    if let Some(comparative) = case.comparative().filter(|_| !case.measured()) {
        return Some(case.say_at(Label::Vague, Reason::ComparativeWithoutMeasure, Some(comparative)));
    }
    if case.praise().is_some() && !case.object.proper {
        let plain = case.praise().is_some_and(|at| {
            matches!(
                sentence.words.phrase(at),
                "new"
                    | "different"
                    | "additional"
                    | "flexible"
                    | "agile"
                    | "effective"
                    | "efficient"
                    | "secure"
                    | "robust"
                    | "solid"
                    | "independent"
                    | "open"
                    | "social"
                    | "free"
                    | "modern"
                    | "interesting"
                    | "mobile"
                    | "active"
            )
        });
        if !plain {
            return Some(Verdict::unsure(Reason::PraiseInObject));
        }
    }
    if case.comparative().is_some() && !case.measured() {
        return Some(case.vague(Reason::ComparativeWithoutMeasure));
    }
    None
}

fn make(case: &Case<'_, '_>) -> Verdict {
    let sentence = case.sentence;
    if case.word(0) == "partner" {
        return case.outcome(Reason::Role);
    }
    let tail = sentence.words.phrase(case.head.tokens.end..(case.head.tokens.end + 4).min(sentence.end));
    if ["the most of", "the best of", "something of"].iter().any(|start| tail.starts_with(start)) {
        return case.vague(Reason::AspirationWithoutEnd);
    }
    let wished = (case.head.tokens.end + 1..sentence.end).any(|at| {
        matches!(sentence.lower(at), "proud" | "happy" | "priority" | "habit" | "count" | "matter" | "fun" | "enjoyable")
            || sentence.lower(at) == "part" && sentence.lower(at + 1) == "of"
    });
    if wished && !case.measured() && !case.rhythm() {
        return case.vague(Reason::AspirationWithoutEnd);
    }
    if sentence.has_figure(FigureKind::Money) {
        return case.outcome(Reason::TargetFigure);
    }
    let empty = ["difference", "impact", "progress", "money", "friends", "effort", "changes"]
        .contains(&case.object.last(sentence))
        || case.word(0) == "more";
    if empty && !case.measured() {
        return case.vague(Reason::AspirationWithoutEnd);
    }
    if case.comparative().is_some() && !case.measured() {
        return case.vague(Reason::ComparativeWithoutMeasure);
    }
    let praised =
        case.praise().is_some_and(|found| found.end == case.object.tokens.end && case.object.determiner == Some(Determiner::One));
    if praised && !case.measured() {
        return case.vague(Reason::PraiseWithoutMeasure);
    }
    match &case.vanity {
        Some(volume) => case.say_at(Label::Activity, Reason::VolumeOfOutput, Some(volume.clone())),
        None if case.object.determiner == Some(Determiner::One) && case.head_is(Classes::RESULT) => {
            case.outcome(Reason::MakesOneThing)
        }
        None if case.recurring() => case.activity(Reason::Routine),
        None => Verdict::unsure(Reason::UnknownObject),
    }
}
