//! Doing and consuming: no end, unless the rest of the statement gives one.

use crate::language::Label;
use crate::language::Reason;
use crate::language::judge::decide::Case;
use crate::language::judge::decide::Verdict;
use crate::language::judge::decide::ends::special;
use crate::language::judge::results;
use crate::language::judge::sentence::Determiner;
use crate::language::judge::sentence::PREPOSITIONS;
use crate::language::judge::sentence::is_adverb;
use crate::language::judge::sentence::verb_at;
use crate::language::lexicon::Classes;
use crate::language::measure::Bound;
use crate::language::measure::FigureKind;
use crate::language::measure::TargetShape;

/// Verbs that may be nouns: they count as verbs only when the next word proves it.
const HOMOGRAPHS: &[&str] = &[
    "answer",
    "audit",
    "block",
    "blog",
    "book",
    "call",
    "check",
    "code",
    "commit",
    "contact",
    "cook",
    "cycle",
    "dance",
    "date",
    "debate",
    "demo",
    "diet",
    "document",
    "draw",
    "dream",
    "dress",
    "drink",
    "drive",
    "email",
    "exercise",
    "experiment",
    "fast",
    "fish",
    "focus",
    "follow",
    "game",
    "garden",
    "help",
    "hike",
    "hold",
    "host",
    "interview",
    "journal",
    "keep",
    "lift",
    "list",
    "listen",
    "live",
    "log",
    "look",
    "map",
    "massage",
    "meet",
    "message",
    "mind",
    "model",
    "network",
    "offer",
    "party",
    "phone",
    "photograph",
    "pick",
    "pitch",
    "plan",
    "play",
    "polish",
    "post",
    "practice",
    "program",
    "programme",
    "pull",
    "push",
    "question",
    "quiz",
    "read",
    "request",
    "research",
    "rest",
    "review",
    "ride",
    "row",
    "sail",
    "schedule",
    "search",
    "select",
    "shadow",
    "share",
    "shop",
    "show",
    "sketch",
    "ski",
    "sleep",
    "smile",
    "source",
    "stream",
    "study",
    "support",
    "surf",
    "survey",
    "swim",
    "talk",
    "test",
    "thank",
    "tour",
    "track",
    "trade",
    "train",
    "travel",
    "tutor",
    "type",
    "update",
    "use",
    "view",
    "visit",
    "volunteer",
    "walk",
    "wash",
    "watch",
    "water",
    "weed",
    "work",
    "yoga",
];

/// Whether the verb may be a noun as well.
pub(super) fn may_be_noun(base: &str) -> bool {
    HOMOGRAPHS.contains(&base)
}

pub(super) fn activity(case: &Case<'_, '_>) -> Verdict {
    let sentence = case.sentence;
    let head = case.head;
    let weak_purpose = case.result.as_ref().is_some_and(|result| {
        sentence.lower(result.start) == "to"
            && matches!(sentence.lower(result.start + 1), "improve" | "learn" | "grow" | "stay" | "build")
    });
    if case.result.is_some() && !weak_purpose {
        return case.say_at(Label::Outcome, Reason::ActivityWithResult, case.result.clone());
    }
    let delivered = case.is(&["contribute to"]) && case.measured() && sentence.when().is_some();
    if delivered && !case.rhythm() {
        return Verdict::unsure(Reason::PlainCount);
    }
    let recruits = case.is(&["sign up", "enrol", "enroll"]) && case.counted();
    let invests = case.is(&["invest in", "invest"]) && sentence.has_figure(FigureKind::Money) && !case.rhythm();
    if recruits || invests {
        return case.outcome(Reason::AchievementWithFigure);
    }
    if sentence.before(head.tokens.start) == "to" && head.tokens.start > 1 && sentence.lower(head.tokens.start - 2) == "able" {
        let bound = sentence.has_word(&["from", "without", "that"])
            || case.object.is_bounded()
            || case.measured()
            || case.object.proper && case.object.tokens.len() > 1;
        return if bound { Verdict::unsure(Reason::SkillWithMeasure) } else { case.vague(Reason::StateWithoutMeasure) };
    }
    if let Some(verdict) = timed_effort(case) {
        return verdict;
    }
    if let Some(verdict) = held_or_finite(case) {
        return verdict;
    }
    if let Some(verdict) = unexplained(case) {
        return verdict;
    }
    if let Some(verdict) = special(case) {
        return verdict;
    }
    if let Some(verdict) = wish(case) {
        return verdict;
    }
    let consumed = case.is(&[
        "read",
        "watch",
        "attend",
        "listen to",
        "go to",
        "study",
        "practice",
        "practise",
        "visit",
        "publish",
        "write",
        "post",
    ]) && case.word(0) == "more"
        && !case.is_abstract()
        && case.object.tokens.len() > 1;
    let further = consumed || PREPOSITIONS.contains(&sentence.lower(head.tokens.end + 1));
    if case.degree().is_some_and(|degree| degree.start == head.tokens.end) && !case.measured() && !further {
        return case.say_at(Label::Vague, Reason::ComparativeWithoutMeasure, Some(head.tokens.start..head.tokens.end + 1));
    }
    let shaped = sentence
        .figures
        .targets
        .iter()
        .any(|target| matches!(target.shape, TargetShape::FromTo | TargetShape::Delta | TargetShape::Limit(Bound::AtMost)));
    if shaped && !case.is(&["attend", "read", "go to"]) && !case.rhythm() {
        return Verdict::unsure(Reason::ActivityWithTarget);
    }
    let reason = if case.recurring() { Reason::Routine } else { Reason::DoingWithoutResult };
    case.activity(reason)
}

/// Where what stands behind the verb begins.
fn head_end(case: &Case<'_, '_>) -> usize {
    case.head.tokens.end
}

/// Whether an adverb says how often, not how.
fn is_often(word: &str) -> bool {
    matches!(
        word,
        "regularly"
            | "daily"
            | "weekly"
            | "monthly"
            | "quarterly"
            | "yearly"
            | "frequently"
            | "consistently"
            | "constantly"
            | "independently"
            | "remotely"
            | "locally"
            | "abroad"
            | "actively"
            | "early"
            | "nightly"
            | "occasionally"
            | "publicly"
    )
}

/// What one would like to be like, said with a verb of doing: "work on myself", "practise patience", "communicate better".
#[expect(clippy::too_many_lines, reason = "most lines are words that it knows")]
fn wish(case: &Case<'_, '_>) -> Option<Verdict> {
    let sentence = case.sentence;
    if case.measured() || case.rhythm() {
        return None;
    }
    let last = case.object.last(sentence);
    let character = [
        "compassion",
        "courage",
        "discipline",
        "empathy",
        "forgiveness",
        "generosity",
        "gratitude",
        "honesty",
        "humility",
        "kindness",
        "patience",
        "positivity",
        "restraint",
        "self-care",
        "self-compassion",
        "self-control",
        "self-discipline",
        "self-love",
    ];
    let inward = matches!(last, "myself" | "mindset" | "attitude" | "wellbeing" | "well-being" | "happiness" | "confidence")
        && case.is(&["work on", "focus on", "invest in", "practice", "practise", "explore"]);
    let prized = case.is(&["prioritise", "prioritize"])
        && (matches!(case.word(0), "what" | "myself") || case.is_abstract() || character.contains(&last));
    let better = case.is(&["work on"]) && case.comparative().is_some();
    if prized || better {
        return Some(case.vague(Reason::AspirationWithoutEnd));
    }
    if inward || case.is(&["practice", "practise", "exercise", "show", "work on"]) && character.contains(&last) {
        return Some(case.vague(Reason::AspirationWithoutEnd));
    }
    let with = case.object.preposition.is_some_and(|at| sentence.lower(at) == "with") && case.object.determiner.is_none();
    let manner = with
        && (case.is_abstract() || character.contains(&last) || matches!(last, "confidence" | "intention" | "purpose" | "level"));
    let becoming = case.is(&["work toward", "work towards"])
        && (matches!(case.word(0), "becoming" | "being" | "having") || case.comparative().is_some() || case.is_abstract());
    let adverbs = (head_end(case)..sentence.end).all(|at| sentence.lower(at) == "and" || is_adverb(sentence.lower(at)))
        && sentence.lower(sentence.end - 1) != "regularly"
        && case.word(0) != "regularly";
    if manner || becoming || adverbs && case.head.tokens.end < sentence.end && !is_often(case.word(0)) {
        return Some(case.vague(Reason::AspirationWithoutEnd));
    }
    if case.is(&["focus on", "explore"]) && matches!(case.word(0), "what" | "who") {
        return Some(case.vague(Reason::AspirationWithoutEnd));
    }
    let mut end = sentence.end;
    while end > case.head.tokens.end && sentence.is_time(end - 1) {
        end -= 1;
    }
    let degree = (end - 1).max(case.head.tokens.end);
    let manner = case.word(0) == "better" && PREPOSITIONS.contains(&case.word(1));
    let quality = matches!(
        sentence.lower(end - 1),
        "effectively"
            | "efficiently"
            | "wisely"
            | "confidently"
            | "mindfully"
            | "intentionally"
            | "responsibly"
            | "sustainably"
            | "properly"
            | "openly"
            | "clearly"
            | "positively"
            | "well"
            | "healthily"
            | "purposefully"
            | "fluently"
    );
    if quality && end > case.head.tokens.end {
        return Some(case.say_at(Label::Vague, Reason::ComparativeWithoutMeasure, Some(end - 1..end)));
    }
    let inside = case
        .is(&["cook", "wear", "buy", "choose", "use", "prepare", "spend", "speak up"])
        .then(|| case.comparative().filter(|at| sentence.lower(at.start) != "more" || case.is(&["speak up"])))
        .flatten();
    if inside.is_some() {
        return Some(case.say_at(Label::Vague, Reason::ComparativeWithoutMeasure, inside));
    }
    let trailing =
        matches!(sentence.lower(degree), "more" | "better" | "less") && degree + 1 == end && end > case.head.tokens.end;
    if trailing && !matches!(sentence.before(degree), "or" | "and" | "no") || manner {
        let degree = if manner { case.head.tokens.end } else { degree };
        return Some(case.say_at(Label::Vague, Reason::ComparativeWithoutMeasure, Some(degree..degree + 1)));
    }
    None
}

/// "Row 2 km in 7:30", "take part in the Olympics", "travel to Japan": effort with an end of its own.
fn timed_effort(case: &Case<'_, '_>) -> Option<Verdict> {
    let sentence = case.sentence;
    let changed = sentence.figures.figures.iter().any(|figure| matches!(sentence.lower(figure.tokens.end), "fewer" | "less"));
    if changed {
        return Some(Verdict::unsure(Reason::ActivityWithTarget));
    }
    if case.rhythm() {
        return None;
    }
    let sport =
        case.is(&["row", "run", "swim", "cycle", "bike", "ride", "walk", "hike", "ski", "jog", "type", "lift", "hold", "skate"]);
    let clocked = sentence.find("in").is_some_and(|at| sentence.words.is_number(at.end)) && case.measured();
    if sport && clocked {
        return Some(Verdict::unsure(Reason::ActivityWithTarget));
    }
    let named = (case.head.tokens.end..sentence.end).any(|at| sentence.words.is_capitalised(at));
    let there = case.object.proper || case.object.first(sentence) == "the" && named;
    if case.is(&[
        "take part in",
        "participate in",
        "compete in",
        "go to",
        "travel",
        "travel to",
        "travel around",
        "visit",
        "fly to",
    ]) && there
        && !case.holds(Classes::EVENT | Classes::CONSUMABLE)
    {
        return Some(Verdict::unsure(Reason::MayHaveEnd));
    }
    let through = sentence.find("through to").is_some() || sentence.find("to completion").is_some();
    if through {
        return Some(Verdict::unsure(Reason::ActivityWithTarget));
    }
    let across = matches!(case.word(0), "across" | "around" | "through" | "up") && named;
    if sport && across || case.is(&["weigh"]) && case.measured() || case.is(&["meet"]) && there {
        return Some(Verdict::unsure(Reason::MayHaveEnd));
    }
    if case.is(&["memorise", "memorize"]) && case.counted() {
        return Some(Verdict::unsure(Reason::FiniteTask));
    }
    None
}

/// Measures that are held, and tasks that have an end.
fn held_or_finite(case: &Case<'_, '_>) -> Option<Verdict> {
    let sentence = case.sentence;
    if case.is(&["maintain", "keep", "hold", "monitor"]) && (case.target() || case.measured()) && !case.rhythm() {
        return Some(
            if case.is(&["maintain", "keep"])
                && (case.target() || sentence.has_figure(FigureKind::Percentage) || sentence.has_figure(FigureKind::Money))
            {
                case.outcome(Reason::HoldsMeasure)
            } else {
                Verdict::unsure(Reason::HoldsFigure)
            },
        );
    }
    let finite = case.is(&[
        "send",
        "update",
        "revise",
        "identify",
        "collect",
        "gather",
        "select",
        "share",
        "document",
        "request",
        "solicit",
        "ask for",
        "add",
        "check",
        "review",
        "prepare",
        "pick",
        "prioritise",
        "prioritize",
        "copy",
    ]);
    if case.is(&["upload", "post", "share", "submit"]) && case.object.proper && case.vanity.is_none() && !case.rhythm() {
        return Some(Verdict::unsure(Reason::FiniteTask));
    }
    let whole = case.is(&["send", "update", "revise", "share", "document", "check", "prepare", "review", "pick", "copy"])
        && case.object.determiner == Some(Determiner::One);
    if finite && (case.counted() || whole) && case.vanity.is_none() && !case.recurring() {
        return Some(Verdict::unsure(Reason::FiniteTask));
    }
    None
}

/// What is left of the statement may be a result: then nothing is said.
fn unexplained(case: &Case<'_, '_>) -> Option<Verdict> {
    let sentence = case.sentence;
    let head = case.head;
    if let Some(clause) = results::second_clause(sentence, head.tokens.end) {
        return Some(case.say_at(Label::Unsure, Reason::SecondClause, Some(clause)));
    }
    if let Some(deliverable) = results::deliverable(sentence, head.tokens.end) {
        return Some(case.say_at(Label::Unsure, Reason::NamedDeliverable, Some(deliverable)));
    }
    let route = sentence.find("from").is_some_and(|from| sentence.words.is_capitalised(from.end))
        && sentence.find("to").is_some_and(|to| sentence.words.is_capitalised(to.end));
    if route {
        return Some(Verdict::unsure(Reason::Route));
    }
    let relative = (head.tokens.end..sentence.end).any(|at| matches!(sentence.lower(at), "that" | "which"));
    if head.gerund && relative && case.object.determiner.is_none() {
        return Some(Verdict::unsure(Reason::WeakSlogan));
    }
    if case.object.tokens.clone().any(|at| matches!(sentence.lower(at), "your" | "yourself")) {
        return Some(Verdict::unsure(Reason::NoIntent));
    }
    if !proven(case) {
        return Some(Verdict::unsure(Reason::VerbOrNoun));
    }
    None
}

/// Whether the head is certainly a verb.
fn proven(case: &Case<'_, '_>) -> bool {
    let sentence = case.sentence;
    let head = case.head;
    if head.gerund || sentence.peeled || head.tokens.len() > 1 || !HOMOGRAPHS.contains(&head.base.as_str()) {
        return true;
    }
    let next = case.word(0);
    if next.is_empty() {
        return false;
    }
    let shape = case.object.determiner.is_some() || case.object.preposition.is_some() || case.object.plural || case.object.proper;
    let doing = verb_at(sentence, head.tokens.end).is_some_and(|inner| inner.gerund);
    let known = doing
        || sentence.look_up(next).any(Classes::COMPARATIVE | Classes::VAGUE_ADJECTIVE | Classes::ABSTRACT | Classes::DOSE)
        || matches!(
            next,
            "what"
                | "how"
                | "conference"
                | "user"
                | "peer"
                | "guitar"
                | "spanish"
                | "chess"
                | "code"
                | "machine"
                | "quoted"
                | "senior"
                | "junior"
                | "to"
        );
    shape
        || known
        || case.rhythm()
        || case.measured()
        || is_adverb(next)
        || sentence.is_time(head.tokens.end)
        || case.object.tokens.len() > 2
        || head.is(&["study"]) && case.object.tokens.len() == 1
}
