//! Verbs of doing that may have an end after all.

use crate::language::Label;
use crate::language::Reason;
use crate::language::judge::decide::Case;
use crate::language::judge::decide::Verdict;
use crate::language::judge::sentence::Determiner;
use crate::language::judge::sentence::verb_at;
use crate::language::lexicon::Classes;
use crate::language::measure::FigureKind;

/// Verbs of doing that may have an end after all.
#[expect(clippy::too_many_lines, reason = "most lines are words that it knows")]
pub(super) fn special(case: &Case<'_, '_>) -> Option<Verdict> {
    let sentence = case.sentence;
    let last = case.object.last(sentence);
    let unsure = |reason| Some(Verdict::unsure(reason));
    let bounded_one = case.object.determiner == Some(Determiner::One);
    if let Some(verdict) = joined(case) {
        return Some(verdict);
    }
    if let Some(verdict) = may_have_end(case) {
        return Some(verdict);
    }
    if case.is(&["sleep"]) && case.rhythm() && sentence.has_figure(FigureKind::Quantity) {
        return unsure(Reason::HoldsFigure);
    }
    if case.is(&["eat", "sleep"]) && !case.rhythm() {
        let healthier = (case.head.tokens.end..sentence.end)
            .find(|&at| sentence.look_up(sentence.lower(at)).any(Classes::COMPARATIVE))
            .map(|at| case.head.tokens.start..at + 1);
        let well = matches!(case.word(0), "healthy" | "healthily" | "clean" | "well" | "right" | "properly" | "mindfully")
            .then_some(case.head.tokens.start..case.head.tokens.end + 1);
        return match case.degree().or(healthier).or(well) {
            Some(degree) if !case.measured() => Some(case.say_at(Label::Vague, Reason::ComparativeWithoutMeasure, Some(degree))),
            _ => unsure(Reason::Routine),
        };
    }
    if case.is(&["keep up"]) && case.measured() && !case.rhythm() {
        return unsure(Reason::PlainCount);
    }
    if case.is(&["maintain"]) && (case.is_abstract() || last == "relationships") && !case.rhythm() && !case.measured() {
        return Some(case.vague(Reason::CannotBeChecked));
    }
    if case.is(&["maintain"]) && case.praise().is_some() && !case.rhythm() {
        return unsure(Reason::PraiseInObject);
    }
    let anybody = [
        "people",
        "others",
        "humanity",
        "society",
        "everyone",
        "everybody",
        "users",
        "customers",
        "family",
        "parents",
        "friends",
        "wife",
        "husband",
        "kids",
        "children",
    ];
    let growth = case.is(&["support"]) && case.is_abstract();
    if growth && !case.rhythm() && !case.measured() {
        return Some(case.vague(Reason::AspirationWithoutEnd));
    }
    let all =
        matches!(case.object.last(sentence), "people" | "others" | "society" | "humanity" | "everyone" | "everybody" | "world")
            || matches!(case.object.first(sentence), "people" | "others" | "everyone");
    if case.is(&["help", "support", "contribute to", "give back to"]) && all && !case.rhythm() && !case.measured() {
        return Some(case.vague(Reason::AspirationWithoutEnd));
    }
    if case.is(&["help", "support", "welcome", "thank", "care for", "entertain", "remember"])
        && !case.rhythm()
        && !case.counted()
        && (!case.is(&["help", "support"])
            || case.object.is_empty()
            || anybody.contains(&case.object.first(sentence))
            || anybody.contains(&last))
    {
        return unsure(Reason::HelpsSomebody);
    }
    let reached = case.is(&["email", "message", "phone", "ring", "contact", "text", "ask", "call"]);
    let piece = case.is(&[
        "enter",
        "handle",
        "process",
        "proofread",
        "transcribe",
        "edit",
        "chase",
        "deal with",
        "inspect",
        "annotate",
        "bid for",
    ]) && (bounded_one || case.object.proper);
    if piece && !case.recurring() {
        return unsure(Reason::FiniteTask);
    }
    let chore = case.is(&[
        "clean",
        "water",
        "wash",
        "email",
        "mow",
        "tidy",
        "tidy up",
        "clean up",
        "clear out",
        "sweep",
        "hoover",
        "repair",
        "mend",
        "vacuum",
        "dust",
        "review",
        "feed",
        "walk",
    ]) && bounded_one
        || case.is(&["send", "review"]) && case.object.determiner.is_none() && !case.object.plural;
    if chore && !case.recurring() && !case.is(&["walk"]) {
        return unsure(Reason::FiniteTask);
    }
    if reached && case.object.proper && !case.rhythm() && !case.counted() {
        return unsure(Reason::FiniteTask);
    }
    if case.is(&["collect", "gather"]) && case.vanity.is_some() {
        return unsure(Reason::VolumeOfOutput);
    }
    if case.is(&[
        "use",
        "call",
        "list",
        "map",
        "block",
        "answer",
        "share",
        "plan",
        "request",
        "select",
        "map out",
        "schedule",
        "delegate",
        "scan",
        "model",
        "demo",
        "pitch",
        "program",
        "programme",
        "source",
        "whittle",
        "vacuum",
        "wash",
        "dust",
        "mow",
        "shovel",
    ]) && bounded_one
        && !case.rhythm()
    {
        return unsure(Reason::FiniteTask);
    }
    None
}

/// Groups that are joined, and studies somewhere.
fn joined(case: &Case<'_, '_>) -> Option<Verdict> {
    let sentence = case.sentence;
    let last = case.object.last(sentence);
    let unsure = |reason| Some(Verdict::unsure(reason));
    if case.is(&["join"]) {
        if case.word(0) == "as"
            || sentence.find("as a").is_some()
            || sentence.find("as an").is_some()
            || sentence.find("as the").is_some()
            || ["board", "council"].contains(&last)
        {
            return Some(case.outcome(Reason::JoinsInRole));
        }
        let group = [
            "club",
            "group",
            "gym",
            "chamber",
            "association",
            "community",
            "network",
            "programme",
            "program",
            "class",
            "course",
            "society",
            "meetup",
            "toastmasters",
            "forum",
            "choir",
            "orchestra",
            "band",
            "league",
            "circle",
            "committee",
            "squad",
            "study",
            "discord",
            "slack",
            "commerce",
            "team",
        ];
        return if case.object.tokens.clone().any(|at| group.contains(&sentence.lower(at))) && last != "team" {
            None
        } else {
            unsure(Reason::JoinsSomething)
        };
    }
    if case.is(&["study", "attend"])
        && (["university", "college", "school", "uni"].contains(&last)
            || case.is(&["study"])
                && sentence.when().is_some()
                && sentence.has_word(&["at", "in"])
                && sentence.find("at").or_else(|| sentence.find("in")).is_some_and(|at| sentence.words.is_capitalised(at.end)))
    {
        return unsure(Reason::Enrolment);
    }
    None
}

/// Doing that may have an end after all.
#[expect(clippy::too_many_lines, reason = "most lines are words that it knows")]
fn may_have_end(case: &Case<'_, '_>) -> Option<Verdict> {
    let sentence = case.sentence;
    let last = case.object.last(sentence);
    let unsure = |reason| Some(Verdict::unsure(reason));
    let bounded_one = case.object.determiner == Some(Determiner::One);
    let employed =
        case.is(&["work"]) && case.object.preposition.is_some_and(|at| matches!(sentence.lower(at), "in" | "at" | "for" | "as"));
    if employed && !case.recurring() || case.is(&["document"]) && case.object.plural && !case.recurring() {
        return unsure(Reason::MayHaveEnd);
    }
    if case.is(&["hold", "perform"]) && !(case.recurring() || case.object.plural) {
        return unsure(Reason::MayHaveEnd);
    }
    if case.is(&["spend"])
        && (case.target() && sentence.has_word(&["under", "less", "most", "more", "below"])
            || matches!(case.word(0), "less" | "more" | "under"))
    {
        return if case.measured() { unsure(Reason::SpendingLimit) } else { Some(case.vague(Reason::ComparativeWithoutMeasure)) };
    }
    if case.is(&["try", "try out"]) && case.object.preposition.is_none() && !case.object.is_bounded() && !case.object.is_empty() {
        let doing = verb_at(sentence, case.head.tokens.end).is_some_and(|inner| inner.gerund);
        return (doing || case.object.plural).then(|| case.activity(Reason::DoingWithoutResult));
    }
    if case.is(&["walk", "cycle", "bike", "run", "commute", "jog", "drive"])
        && case.word(0) == "to"
        && matches!(case.word(1), "work" | "school" | "college" | "campus")
    {
        return None;
    }
    let wished = case.is_abstract() || matches!(last, "passion" | "passions" | "dreams" | "dream" | "excellence" | "interests");
    if case.is(&["pursue", "follow"]) && wished && !case.recurring() && !case.measured() {
        return Some(case.vague(Reason::AspirationWithoutEnd));
    }
    if case.is(&["sit"]) && !case.holds(Classes::EXAM)
        || case.is(&["keep", "pursue", "follow"])
            && !(case.is(&["follow"]) && case.object.plural && case.object.determiner.is_none())
            && !case.recurring()
            && !["journal", "diary", "log", "notebook", "plan", "diet", "news", "routine", "programme", "program", "course"]
                .contains(&last)
    {
        return unsure(Reason::MayHaveEnd);
    }
    if case.is(&[
        "go",
        "go on",
        "go for",
        "look at",
        "look for",
        "live",
        "show",
        "show up",
        "type",
        "view",
        "offer",
        "pick",
        "push",
        "pull",
        "appear",
        "act",
        "adapt",
        "draw",
        "dream",
        "rest",
        "smile",
        "mind",
        "get out",
        "try",
        "check",
        "test",
        "trade",
        "search",
        "search for",
        "photograph",
    ]) && !case.recurring()
        && !(case.is(&["look for", "look at", "look through", "go for", "go on", "check", "test", "search for", "photograph"])
            && case.object.plural
            && case.object.determiner.is_none()
            && !case.object.proper)
        && !(case.counted() && case.holds(Classes::EVENT | Classes::DOSE | Classes::CONSUMABLE))
        && last != "gym"
    {
        return unsure(Reason::MayHaveEnd);
    }
    if case.is(&[
        "walk", "cycle", "jog", "hike", "stretch", "cook", "drink", "eat", "code", "visit", "follow", "map", "ride", "row",
        "sail", "swim", "travel", "drive", "bike", "dance", "sing", "play", "train", "bake", "tour", "draw", "debug",
    ]) && bounded_one
        && !case.recurring()
    {
        return unsure(Reason::MayHaveEnd);
    }
    if case.is(&["visit", "travel", "travel to", "tour", "drive", "ride", "walk", "hike", "swim"])
        && !(case.is(&["visit", "tour"]) && case.counted())
        && !case.recurring()
        && (case.counted() || case.object.proper || sentence.find("to").is_some() && !case.is(&["visit", "tour"]))
        && !case.holds(Classes::DOSE)
    {
        return unsure(Reason::MayHaveEnd);
    }
    None
}
