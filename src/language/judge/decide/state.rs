//! Copulas: the complement decides.

use crate::language::Label;
use crate::language::Reason;
use crate::language::judge::decide::Case;
use crate::language::judge::decide::Verdict;
use crate::language::judge::decide::achieve::achieve;
use crate::language::judge::sentence::is_adverb;
use crate::language::judge::sentence::verb_at;
use crate::language::lexicon::Classes;

/// States whose complement can be checked.
pub(super) const CHECKABLE_STATES: &[&str] = &[
    "able",
    "accepted",
    "admitted",
    "appointed",
    "awarded",
    "certified",
    "chartered",
    "debt-free",
    "elected",
    "free",
    "hired",
    "home",
    "invited",
    "licenced",
    "licensed",
    "married",
    "nominated",
    "promoted",
    "published",
    "qualified",
    "recruited",
    "registered",
    "selected",
    "self-employed",
    "shortlisted",
    "smoke-free",
    "sober",
    "funded",
    "engaged",
];

/// Words that have the form of an adjective and say something that can be checked, or no quality.
const CHECKABLE_ADJECTIVES: &[&str] = &[
    "active",
    "alive",
    "bilingual",
    "executive",
    "eligible",
    "five",
    "native",
    "positive",
    "responsible",
    "negative",
    "available",
    "accountable",
    "inactive",
    "public",
    "pregnant",
    "present",
    "independent",
    "resident",
    "fluent",
    "student",
    "agent",
];

/// Whether a word has the form of an adjective that names a quality, of which there may always be more.
pub(super) fn is_quality(word: &str) -> bool {
    const ENDINGS: &[&str] = &["ful", "ive", "ous", "able", "ible", "minded", "going", "ient", "ised", "ized", "thy", "less"];
    word.len() > 5 && ENDINGS.iter().any(|ending| word.ends_with(ending)) && !CHECKABLE_ADJECTIVES.contains(&word)
}

/// Words that a role may begin with.
const ROLE_BEGINNINGS: &[&str] = &[
    "a",
    "an",
    "the",
    "one",
    "my",
    "head",
    "director",
    "deputy",
    "chair",
    "lead",
    "senior",
    "principal",
    "chief",
    "vp",
    "cto",
    "ceo",
    "cfo",
    "coo",
    "board",
    "staff",
];

pub(super) fn state(case: &Case<'_, '_>) -> Verdict {
    let sentence = case.sentence;
    if case.target() || case.result.is_some() {
        return case.say_at(Label::Outcome, Reason::StateWithMeasure, case.result.clone().or_else(|| sentence.target()));
    }
    if case.measured() && !case.is(&["get"]) {
        return Verdict::unsure(Reason::StateWithFigure);
    }
    if case.head.tokens.end >= sentence.end {
        return Verdict::unsure(Reason::NoRule);
    }
    if let Some(verdict) = compared_or_got(case) {
        return verdict;
    }
    if let Some(degree) = case.degree().filter(|_| !case.is(&["get"])) {
        return case.say_at(Label::Vague, Reason::PraiseWithoutMeasure, Some(case.head.tokens.start..degree.end));
    }
    if case.is(&["be seen as", "be known as", "be known for", "be viewed as", "be regarded as"]) {
        return case.vague(Reason::PraiseWithoutMeasure);
    }
    let generic = matches!(case.object.last(sentence), "person" | "human" | "man" | "woman");
    let described = case.object.tokens.len() > 2
        && !matches!(sentence.lower(case.head.tokens.end + 1), "first" | "only" | "contact" | "point");
    if generic && described && matches!(case.word(0), "a" | "an") {
        return case.vague(Reason::PraiseWithoutMeasure);
    }
    let lead = case.head.tokens.end + usize::from(matches!(case.word(0), "really" | "very" | "more" | "so" | "always" | "less"));
    let task = sentence.lower(lead + 1) == "to" && verb_at(sentence, lead + 2).is_some();
    if task
        && matches!(case.head.base.as_str(), "be" | "become")
        && !sentence.look_up(sentence.lower(lead)).any(Classes::COMPARATIVE)
    {
        return Verdict::unsure(Reason::PraiseOrTitle);
    }
    if is_quality(sentence.lower(lead)) && !matches!(case.word(0), "a" | "an" | "the" | "my") && !case.holds(Classes::ROLE) {
        return case.say_at(Label::Vague, Reason::PraiseWithoutMeasure, Some(case.head.tokens.start..lead + 1));
    }
    let leads = (case.head.tokens.end..sentence.end).find(|&at| matches!(sentence.lower(at), "leader" | "leaders"));
    let led = leads.is_some_and(|at| {
        !matches!(
            sentence.before(at),
            "team" | "squad" | "scout" | "group" | "project" | "tech" | "band" | "party" | "section" | "engineering"
        )
    });
    if led {
        return case.vague(Reason::PraiseWithoutMeasure);
    }
    let role = case.holds(Classes::ROLE);
    if let Some(verdict) = praised_state(case) {
        return verdict;
    }
    let determined = ROLE_BEGINNINGS.contains(&case.word(0));
    if role && determined {
        return case.outcome(Reason::Role);
    }
    if case.word(0) == "the" && case.word(1) == "first" {
        return case.outcome(Reason::FirstOfItsKind);
    }
    if case.word(0) == "expert" {
        return case.vague(Reason::PraiseWithoutMeasure);
    }
    Verdict::unsure(Reason::UnknownState)
}

/// "Get better", "be a stronger lead", "get fit": comparisons and states without a measure.
fn compared_or_got(case: &Case<'_, '_>) -> Option<Verdict> {
    let sentence = case.sentence;
    let start = case.head.tokens.end;
    let lead = lead_of(case);
    let lead_word = sentence.lower(lead);
    let checkable = CHECKABLE_STATES.contains(&case.word(0));
    if checkable && !matches!(case.word(0), "free") || case.word(0) == "free" && matches!(case.word(1), "of" | "from") {
        return Some(case.outcome(Reason::CheckableState));
    }
    let compared =
        case.sentence.look_up(case.word(0)).any(Classes::COMPARATIVE) || sentence.look_up(lead_word).any(Classes::COMPARATIVE);
    let doing =
        (start..sentence.end).any(|at| verb_at(sentence, at).is_some_and(|inner| inner.gerund && inner.any(Classes::ACTIVITY)));
    if compared && case.rhythm() && doing {
        return Some(case.activity(Reason::Routine));
    }
    if compared && !matches!(case.word(0), "more" if sentence.lower(lead) == "than") {
        return Some(case.say_at(
            Label::Vague,
            Reason::PraiseWithoutMeasure,
            Some(case.head.tokens.start..(lead + 1).max(start + 1)),
        ));
    }
    if case.is(&["get"]) {
        let state = sentence
            .any_in(start..(start + 3).min(sentence.end), Classes::VAGUE_ADJECTIVE)
            .filter(|found| found.start == start || sentence.lower(start) == "back");
        let away = matches!(
            case.word(0),
            "experience"
                | "exposure"
                | "visibility"
                | "ahead"
                | "further"
                | "involved"
                | "rich"
                | "fit"
                | "healthy"
                | "organised"
                | "organized"
        );
        if (state.is_some() || away) && case.object.determiner.is_none() {
            return Some(case.say_at(Label::Vague, Reason::StateWithoutMeasure, Some(case.head.tokens.start..start + 1)));
        }
        return Some(achieve(case));
    }
    None
}

/// "Be confident", "become a great leader": praise cannot be checked, a title can.
#[expect(clippy::too_many_lines, reason = "most lines are words that it knows")]
fn praised_state(case: &Case<'_, '_>) -> Option<Verdict> {
    let sentence = case.sentence;
    let lead = lead_of(case);
    let lead_word = sentence.lower(lead);
    let role = case.holds(Classes::ROLE);
    let expert = [
        "expert",
        "guru",
        "thought leader",
        "rockstar",
        "ninja",
        "superstar",
        "influencer",
        "role model",
        "visionary",
        "person",
        "human",
        "man",
        "woman",
        "friend",
        "partner",
        "parent",
    ];
    let praised =
        sentence.any_in(lead..(lead + 2).min(sentence.end), Classes::VAGUE_ADJECTIVE).filter(|found| found.start == lead);
    if let Some(praised) = praised {
        let title = role
            && matches!(
                lead_word,
                "independent"
                    | "secure"
                    | "expert"
                    | "certified"
                    | "creative"
                    | "social"
                    | "professional"
                    | "strategic"
                    | "active"
                    | "effective"
                    | "strong"
                    | "solid"
                    | "true"
                    | "real"
                    | "skilled"
                    | "respected"
                    | "trusted"
                    | "competent"
                    | "proficient"
                    | "reliable"
                    | "successful"
                    | "caring"
                    | "supportive"
                    | "inspiring"
                    | "well-known"
            );
        let named = title && !matches!(lead_word, "successful" | "better" | "great" | "good");
        if named
            || matches!(
                lead_word,
                "fluent"
                    | "new"
                    | "some"
                    | "many"
                    | "various"
                    | "several"
                    | "different"
                    | "relevant"
                    | "active"
                    | "open"
                    | "free"
                    | "present"
                    | "able"
                    | "available"
                    | "modern"
                    | "conversational"
            )
        {
            return Some(Verdict::unsure(Reason::PraiseOrTitle));
        }
        return Some(case.say_at(Label::Vague, Reason::PraiseWithoutMeasure, Some(case.head.tokens.start..praised.end)));
    }
    if expert.iter().any(|word| case.object.last(sentence) == *word || sentence.words.phrase(lead..lead + 2) == *word)
        && !sentence.has_word(&["certified", "chartered", "registered", "licensed", "subject-matter", "appointed", "named"])
    {
        let personal =
            matches!(case.object.last(sentence), "partner" | "parent" | "friend" | "person" | "human" | "man" | "woman");
        return Some(if personal { Verdict::unsure(Reason::PraiseOrTitle) } else { case.vague(Reason::PraiseWithoutMeasure) });
    }
    None
}

/// The first word of the complement behind articles and degrees.
fn lead_of(case: &Case<'_, '_>) -> usize {
    let skipped =
        matches!(case.word(0), "a" | "an" | "the" | "my" | "really" | "very" | "more" | "so") || is_adverb(case.word(0));
    case.head.tokens.end + usize::from(skipped)
}
