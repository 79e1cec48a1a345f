//! Statements without a head verb: most say nothing about an end; a figure, a degree or a role with a date does.

use crate::language::Label;
use crate::language::Reason;
use crate::language::judge::decide::Verdict;
use crate::language::judge::decide::trailing_degree;
use crate::language::judge::results;
use crate::language::judge::sentence::DETERMINERS;
use crate::language::judge::sentence::Determiner;
use crate::language::judge::sentence::Object;
use crate::language::judge::sentence::PREPOSITIONS;
use crate::language::judge::sentence::Sentence;
use crate::language::lexicon::Classes;
use crate::language::measure::FigureKind;
use crate::language::measure::TargetShape;

/// Degrees that stand for a wish when no figure follows.
const DEGREES: &[&str] = &[
    "better",
    "more",
    "less",
    "reduced",
    "enhanced",
    "strengthened",
    "greater",
    "stronger",
    "improved",
    "higher",
    "increased",
    "healthier",
    "fewer",
    "deeper",
];

/// Wishes that are one abstract noun.
const ABSTRACT_WISHES: &[&str] = &[
    "career growth",
    "career success",
    "financial freedom",
    "financial independence",
    "happiness",
    "inner peace",
    "peace of mind",
    "personal growth",
    "professional growth",
    "self-improvement",
    "success",
    "work-life balance",
    "work life balance",
    "world domination",
];

/// Nouns that name a result.
const RESULT_NOUNS: &[&str] = &[
    "promotion",
    "appointment",
    "admission",
    "relocation",
    "transfer",
    "election",
    "move",
    "acceptance",
    "certification",
    "graduation",
];

#[expect(clippy::too_many_lines, reason = "most lines are words that it knows")]
pub(super) fn decide(sentence: &Sentence<'_>, vanity: bool) -> Verdict {
    let say = |label, reason, tokens| Verdict { label, reason, evidence: [Some(tokens), None] };
    let start = sentence.start;
    let end = sentence.end;
    let first = sentence.lower(start);
    let finite = sentence.has_word(&["is", "are", "was", "than", "makes", "helps", "gets", "feels", "were", "has", "will"])
        || matches!(
            sentence.lower(start + 1),
            "information"
                | "info"
                | "details"
                | "on"
                | "here"
                | "below"
                | "to"
                | "examples"
                | "notes"
                | "links"
                | "resources"
                | "education"
                | "reading"
                | "body"
                | "back"
                | "ideas"
                | "thoughts"
                | "later"
                | "soon"
                | "late"
                | "safe"
                | "than"
        );
    let figure = sentence.figure();
    let second = sentence.lower(start + 1);
    let raised = matches!(first, "a" | "an" | "the")
        && sentence.look_up(second).any(Classes::COMPARATIVE)
        && !matches!(second, "best" | "lower" | "further");
    let degree = raised
        || DEGREES.contains(&first)
        || sentence.look_up(first).any(Classes::COMPARATIVE)
            && !matches!(first, "best" | "further" | "lower" | "older" | "longer");
    if degree && figure.is_none() && end - start <= 8 && !finite && end > start + 1 && sentence.rhythm().is_none() {
        return say(Label::Vague, Reason::ComparativeWithoutMeasure, start..end);
    }
    if ABSTRACT_WISHES.contains(&sentence.words.phrase(start..end)) {
        return say(Label::Vague, Reason::AbstractNoun, start..end);
    }
    let leads = sentence
        .figures
        .figures
        .iter()
        .find(|figure| figure.tokens.start <= start + usize::from(matches!(first, "at" | "about" | "over")));
    if let Some(lead) = leads {
        let kind = lead.kind;
        if vanity || matches!(kind, FigureKind::Percentage | FigureKind::Money | FigureKind::Zero) {
            let rhythm = sentence.rhythm().is_some();
            return if rhythm {
                say(Label::Activity, Reason::CountAndRhythm, start..end)
            } else {
                say(Label::Outcome, Reason::TargetFigure, lead.tokens.clone())
            };
        }
        let object = Object::parse(sentence, start);
        if sentence.rhythm().is_some()
            && object.holds(sentence, Classes::VOLUME | Classes::DOSE | Classes::EVENT | Classes::CONSUMABLE).is_some()
        {
            return say(Label::Activity, Reason::CountAndRhythm, start..end);
        }
        let counted = matches!(kind, FigureKind::Count | FigureKind::Quantity);
        let gained = object.holds(sentence, Classes::ROLE | Classes::ROLE_OBJECT | Classes::METRIC).is_some()
            || sentence.has_word(&[
                "users",
                "user",
                "customers",
                "sales",
                "orders",
                "sign-ups",
                "signups",
                "visitors",
                "downloads",
                "impressions",
                "leads",
                "revenue",
                "clients",
                "subscribers",
                "views",
                "tickets",
                "errors",
                "incidents",
                "bugs",
                "than",
                "or",
            ]);
        if counted && !gained && sentence.rhythm().is_some() {
            return say(Label::Activity, Reason::CountAndRhythm, start..end);
        }
        return say(Label::Unsure, Reason::FigureWithoutVerb, lead.tokens.clone());
    }
    let timed = sentence.when().is_some();
    let role = sentence.any_in(start..end, Classes::ROLE).is_some();
    if RESULT_NOUNS.contains(&first) && sentence.has_word(&["to", "as", "into", "in", "from", "by"]) && (timed || role) {
        return say(Label::Outcome, Reason::ResultNoun, start..start + 1);
    }
    let about = sentence.has_word(&[
        "notes",
        "feedback",
        "meeting",
        "review",
        "plan",
        "time",
        "list",
        "permit",
        "risk",
        "because",
        "is",
        "are",
        "was",
        "research",
        "requirements",
    ]);
    let compared = sentence.any_in(start..end, Classes::COMPARATIVE).is_some();
    if timed && !about && !compared && (role || sentence.any_in(start..end, Classes::ROLE_OBJECT).is_some()) && end - start <= 10
    {
        return say(Label::Outcome, Reason::RoleByDate, start..end);
    }
    let limited = sentence.figures.targets.iter().find(|target| matches!(target.shape, TargetShape::Limit(_)));
    if let Some(target) = limited {
        let or_more = sentence.words.phrase(target.tokens.clone()).contains(" or ");
        if or_more && target.tokens.start > start {
            return say(Label::Outcome, Reason::MetricWithThreshold, target.tokens.clone());
        }
    }
    if first == "fluent" && sentence.has_word(&["enough"]) {
        return say(Label::Outcome, Reason::SkillWithMeasure, start..end);
    }
    let worded = sentence.words.is_word(start) && first.len() > 2 && !["s", "ed", "'s"].iter().any(|end| first.ends_with(end));
    let short =
        end - start <= 8 && figure.is_none() && sentence.rhythm().is_none() && results::result(sentence, start + 1).is_none();
    let behind = start + 1 + usize::from(matches!(sentence.lower(start + 1), "a" | "an" | "my" | "our" | "the"));
    let inner = sentence
        .look_up(sentence.lower(behind))
        .any(Classes::COMPARATIVE)
        .then_some(behind..behind + 1)
        .filter(|at| !matches!(sentence.lower(at.start), "best" | "further" | "lower"));
    if worded
        && short
        && !finite
        && !sentence.look_up(first).any(Classes::COMPARATIVE)
        && let Some(degree) = inner.or_else(|| trailing_degree(sentence))
    {
        return say(Label::Vague, Reason::ComparativeWithoutMeasure, degree);
    }
    if let Some(reason) = unknown_doing(sentence) {
        return say(Label::Activity, reason, start..end);
    }
    say(Label::Unsure, Reason::NounPhrase, start..end)
}

/// A rhythm, or a plain count of what is consumed, without any result is an activity, whatever the verb: "budget every month".
fn unknown_doing(sentence: &Sentence<'_>) -> Option<Reason> {
    let start = sentence.start;
    let first = sentence.lower(start);
    let known = sentence.look_up(first);
    let wordlike = sentence.words.is_word(start)
        && first.len() > 2
        && (first.ends_with("eed") || !["ed", "ly", "'s"].iter().any(|end| first.ends_with(end)))
        && (!first.ends_with('s') || known != Classes::NONE);
    if !wordlike
        || known != Classes::NONE && !known.any(Classes::DOSE | Classes::CONSUMABLE | Classes::EVENT)
        || PREPOSITIONS.contains(&first)
        || DETERMINERS.contains(&first)
    {
        return None;
    }
    let told = sentence.has_word(&["is", "are", "was", "were", "will", "can", "must", "should", "has", "that", "which", "from"]);
    let explained = results::result(sentence, start + 1).is_none() && results::second_clause(sentence, start + 1).is_none();
    if told || !explained || sentence.target().is_some() {
        return None;
    }
    let object = Object::parse(sentence, start + 1);
    if let Some(rhythm) = sentence.rhythm() {
        let counts = rhythm.clone().any(|at| matches!(sentence.lower(at), "times" | "twice"));
        if counts && rhythm.end >= sentence.end && rhythm.start <= start + 4 {
            return Some(Reason::CountAndRhythm);
        }
    }
    if let Some(rhythm) = sentence.rhythm() {
        let counts = rhythm
            .clone()
            .any(|at| matches!(sentence.lower(at), "times" | "twice" | "once" | "x") || sentence.words.is_number(at));
        let per = rhythm.clone().any(|at| sentence.lower(at) == "per");
        let direct = rhythm.start == start + 1 && (counts || !per);
        return (direct || object.is_bounded() && object.tokens.start == start + 1).then_some(Reason::Routine);
    }
    let counted = object.determiner == Some(Determiner::Number) && object.tokens.start == start + 1;
    let consumed = object.head_is(sentence, Classes::CONSUMABLE | Classes::VOLUME | Classes::EVENT | Classes::DOSE);
    (counted && consumed).then_some(Reason::PlainCount)
}
