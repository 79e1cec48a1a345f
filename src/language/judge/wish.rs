//! Aspirations: those without an end, and those that only a vague word makes one.

use std::ops::Range;

use crate::language::Reason;
use crate::language::judge::case::Case;
use crate::language::judge::condition;
use crate::language::judge::doing;
use crate::language::judge::object::Object;
use crate::language::judge::verdict::Verdict;
use crate::language::lexicon::Classes;
use crate::language::measure::Figure;
use crate::language::measure::FigureKind;

/// Things that may be praised in public and are there or not.
const THINGS: Classes = Classes::WORK
    .with(Classes::GETTABLE)
    .with(Classes::EVENT)
    .with(Classes::VENTURE)
    .with(Classes::CONSUMABLE)
    .with(Classes::ROLE)
    .with(Classes::UNIT);

/// An aspiration without an end, unless a figure or a result gives it one.
pub(super) fn slogan(case: &Case<'_, '_, '_>) -> Verdict {
    if case.is_measured() && !counts_known(case) || case.result.is_some() {
        return Verdict::unsure(Reason::SloganWithFigure);
    }
    // "Own my home": one has it or not; "own my mornings" is an image.
    if case.is(&["own my"]) && case.noun(Classes::GETTABLE) && case.ends_at(case.object.tokens.end) {
        return Verdict::unsure(Reason::WeakSlogan);
    }
    // "Give back the spare keys" names a thing, "Give Back Box" is a name.
    if case.is(&["give back"]) && !case.object.is_empty() && case.object.preposition.is_none() {
        return Verdict::unsure(Reason::UnknownObject);
    }
    case.vague(Reason::AspirationWithoutEnd)
}

/// "Empower our 12 chapters": those that are there, and not how many there are to be.
fn counts_known(case: &Case<'_, '_, '_>) -> bool {
    let owned = |figure: &Figure| {
        let count = matches!(figure.kind, FigureKind::Count | FigureKind::Quantity);
        count && figure.tokens.start == case.head.tokens.end + 1 && matches!(case.word(0), "my" | "our" | "the" | "these")
    };
    let mut figures = case.sentence.figures_in(case.tokens.clone());
    figures.next().is_some_and(owned) && figures.next().is_none()
}

/// What is driven at a wheel: the other things that are driven are only urged on.
const DRIVEN: &[&str] = &[
    "bus", "car", "coast", "highway", "lorry", "motorway", "pass", "road", "roadster", "route", "tank", "tractor", "train",
    "truck",
];

/// An aspiration when its words say so: a comparison, praise or an abstract noun.
pub(super) fn wish(case: &Case<'_, '_, '_>) -> Verdict {
    if case.head.base.starts_with("keep") && doing::is_limited(case) {
        return case.outcome(Reason::HoldsMeasure);
    }
    if brings_people(case) {
        return case.outcome(Reason::BringsPersonToLevel);
    }
    if case.measured() || case.result.is_some() {
        let routine = case.own_rhythm().filter(|_| !case.has_upper_limit());
        return routine.map_or(Verdict::unsure(Reason::SloganWithFigure), |_| case.activity(Reason::Routine));
    }
    if case.is(&["drive"]) && case.object.is_bounded() && case.is_about(DRIVEN) {
        return Verdict::unsure(Reason::MayHaveEnd);
    }
    if case.is(&["ensure", "make sure"])
        && let Some(verdict) = ensured(case)
    {
        return verdict;
    }
    if case.rhythm().is_some() || case.is(&["commit to"]) && case.holds(Classes::HABIT | Classes::HOBBY) {
        return case.activity(Reason::Routine);
    }
    let state = case.is(&["stay", "remain", "live"]);
    let told = case.any_praise().or_else(|| {
        state
            .then(|| case.sentence.any_in(case.head.tokens.end..(case.head.tokens.end + 3).min(case.core), Classes::PRAISE))
            .flatten()
    });
    // "Live closer to my parents" is plain to see.
    if case.is(&["live"]) && matches!(case.word(0), "closer" | "nearer") && case.word(1) == "to" {
        return Verdict::unsure(Reason::WeakSlogan);
    }
    let compared = (case.head.tokens.end..case.core).any(|at| case.sentence.known(at).any(Classes::COMPARATIVE));
    // "Clean water", "strong passwords": adjectives of fact beside things.
    let fact = |words: &Range<usize>| case.sentence.known_phrase(words.clone()).any(Classes::PLAIN);
    let thing = !state && !case.noun(Classes::ABSTRACT | Classes::ENDLESS | Classes::PEOPLE | Classes::EVENT);
    let told = told.filter(|words| !(thing && fact(words)));
    let new = told.as_ref().is_some_and(|told| matches!(case.sentence.words.phrase(told.clone()), "new" | "personal" | "own"));
    // "Let the dough rest" and "change careers to nursing" name what becomes of it.
    let named = case.is(&["let", "allow"]) || case.is(&["change"]) && case.sentence.lower(case.object.tokens.end) == "to";
    let shapeless = !named && case.is_abstract() || !named && case.object.preposition.is_none() && case.noun(Classes::ABSTRACT);
    let kept = case.head.base.starts_with("keep") && case.keeps_so() && !case.says(&["through", "throughout", "till", "until"])
        || gives_praised(case);
    let condition = state && condition::condition_at(case.sentence, case.head.tokens.end).is_some();
    if told.is_some() && !new || compared || shapeless || kept || condition || is_cause(case) || helps_thrive(case) {
        return case.say_wish(Reason::AspirationWithoutEnd, case.object.tokens.end);
    }
    if case.is(&["help", "support"]) && helps_people(case) || is_lent_a_hand(case) {
        return case.activity(Reason::DoingWithoutResult);
    }
    Verdict::unsure(Reason::WeakSlogan)
}

/// "Help my parents with their paperwork", "support new teachers during their first year".
fn helps_people(case: &Case<'_, '_, '_>) -> bool {
    let sentence = case.sentence;
    let with = case.object.tokens.end;
    let told = matches!(sentence.lower(with), "with" | "through" | "during" | "in" | "on" | "at" | "via");
    let shape = Classes::ABSTRACT | Classes::PRAISE | Classes::COMPARATIVE | Classes::WISHED;
    // "With her shopping" and "during onboarding" are nouns, "in becoming firm" is what they are to become.
    let becoming = |at: usize| {
        let noun = sentence.known(at - 1).any(Classes::DETERMINER) || sentence.before(at) == "during";
        !noun && (sentence.known(at).any(Classes::GERUND) || at == with + 1 && sentence.lower(at).ends_with("ing"))
    };
    case.is_about_people()
        && told
        && sentence.deadline().is_none()
        && sentence.any_in(with..case.tokens.end, shape).is_none()
        && !(with + 1..case.tokens.end).any(becoming)
}

/// What others bring about, and where one only lends a hand.
const BROUGHT_ABOUT: &[&str] = &[
    "campaign", "implementation", "introduction", "launch", "merger", "migration", "move", "onboarding", "organisation",
    "organization", "planning", "preparation", "preparations", "rebrand", "recruitment", "redesign", "reorganisation",
    "reorganization", "restructuring", "roll-out", "rollout", "setup",
];

/// "Support the rollout of the new payroll".
fn is_lent_a_hand(case: &Case<'_, '_, '_>) -> bool {
    case.is(&["support"])
        && case.object.first(case.sentence) == "the"
        && BROUGHT_ABOUT.contains(&case.object.last(case.sentence))
        && case.sentence.when().is_none()
}

/// "Help three juniors get promoted", "help five families move into their own flats": so many, and what they reach.
fn brings_people(case: &Case<'_, '_, '_>) -> bool {
    let sentence = case.sentence;
    let reached = Classes::ACHIEVE | Classes::WHOLE | Classes::GAIN | Classes::COMPLETE;
    let open = Classes::ABSTRACT | Classes::COMPARATIVE | Classes::PRAISE | Classes::METRIC | Classes::EMPTY;
    let verb = (case.object.tokens.start + 2..case.core).find_map(|at| {
        let (count, classes) = sentence.longest(at, reached)?;
        (classes.any(Classes::BASE) && sentence.known(at).any(Classes::BASE)).then_some((at + count, classes))
    });
    verb.filter(|_| case.is(&["help"]) && case.counted() && case.rhythm().is_none()).is_some_and(|(end, classes)| {
        let object = Object::parse(sentence, end);
        classes.any(Classes::WHOLE) || !object.is_empty() && !object.inside.any(open)
    })
}

/// "Provide our guests with an unforgettable stay", "offer customers a seamless service".
fn gives_praised(case: &Case<'_, '_, '_>) -> bool {
    let praised = || case.sentence.any_in(case.head.tokens.end..case.core, Classes::PRAISE);
    case.is(&["provide", "offer"]) && praised().is_some_and(|words| !case.sentence.known_phrase(words).any(Classes::PLAIN))
}

/// "Inspire young people", "promote cycling", "protect the countryside": a cause and no thing.
fn is_cause(case: &Case<'_, '_, '_>) -> bool {
    let object = case.object;
    if object.is_empty() || object.preposition.is_some() || object.proper || object.holds_capitals(case.sentence) {
        return false;
    }
    if case.is(&["inspire", "motivate", "encourage"]) && case.noun(Classes::PEOPLE | Classes::ROLE) {
        return object.plural || !case.noun(Classes::ROLE) || object.determiner.is_none();
    }
    let bare = object.determiner.is_none() && !object.plural && object.tokens.len() < 4 && !case.holds(THINGS);
    if case.is(&["promote", "champion", "encourage", "inspire"]) && bare && case.sentence.when().is_none() {
        return true;
    }
    let kept = case.is(&[
        "protect", "preserve", "safeguard", "sustain", "support", "promote", "celebrate", "cement", "serve", "respect the",
    ]);
    let many = object.plural && case.is(&["support", "promote", "serve"]);
    kept && !many && case.noun(Classes::ENDLESS) && !case.noun(Classes::PEOPLE | Classes::WORK) && case.sentence.when().is_none()
        || case.is(&["serve", "celebrate"]) && case.noun(Classes::PEOPLE) && object.plural
}

/// "Help our team thrive": what others are to do has no end either.
fn helps_thrive(case: &Case<'_, '_, '_>) -> bool {
    let sentence = case.sentence;
    let endless = Classes::SLOGAN | Classes::CHANGE | Classes::BECOME;
    let verb = (case.object.tokens.start + 1..case.core).find(|&at| {
        sentence.longest(at, endless).is_some()
            && sentence.known(at).any(Classes::BASE)
            && !sentence.known(at).any(Classes::HOMOGRAPH)
    });
    // "Help shape the future": what is helped has no end.
    let next = sentence.longest(case.head.tokens.end, endless).filter(|(_, classes)| classes.any(Classes::BASE));
    let noun = sentence.known(case.head.tokens.end).any(Classes::NOUN | Classes::PEOPLE);
    let helped = case.is(&["help"]) && next.is_some_and(|(count, _)| count > 1 || !noun);
    if helped && sentence.when().is_none() {
        return true;
    }
    let people = |at: usize| sentence.known_ending(case.object.tokens.start, at - 1).any(Classes::PEOPLE | Classes::ROLE);
    case.is(&["help", "let", "see"]) && verb.is_some_and(people) && sentence.when().is_none()
}

/// "Ensure we answer within a day" may be checked; "ensure everybody feels welcome" and "ensure the welfare of our guests" may not.
fn ensured(case: &Case<'_, '_, '_>) -> Option<Verdict> {
    let sentence = case.sentence;
    let from = case.head.tokens.end;
    let verbs = ["is", "are", "stays", "stay", "remains", "remain", "feel", "feels", "becomes"];
    if let Some(at) = (from + 1..case.tokens.end).find(|&at| verbs.contains(&sentence.lower(at))) {
        let to = at + 1 + usize::from(sentence.known(at + 1).any(Classes::ADVERB));
        let wished = matches!(sentence.lower(at), "feel" | "feels") || is_wished_of(case, to);
        return Some(if wished && sentence.when().is_none() {
            case.say_wish(Reason::AspirationWithoutEnd, to)
        } else {
            Verdict::unsure(Reason::SloganWithClause)
        });
    }
    let shapeless = case.any_praise().is_some() || case.is_abstract() || case.comparative().is_some();
    // "Ensure checkout works when the network does not".
    let works = |at: usize| {
        matches!(sentence.lower(at), "work" | "works")
            && matches!(sentence.lower(at + 1), "as" | "if" | "on" | "under" | "when" | "without")
    };
    let acts = case.any_praise().is_none() && (from + 1..case.tokens.end).any(works);
    let clause = acts
        || matches!(case.word(0), "we" | "i" | "that" | "every" | "all" | "each" | "no")
        || case.word(0) == "the" && !shapeless;
    clause.then(|| Verdict::unsure(Reason::SloganWithClause))
}

/// What others are to be: praise that is no fact.
fn is_wished_of(case: &Case<'_, '_, '_>, at: usize) -> bool {
    const WISHED: &[&str] = &[
        "accessible", "affordable", "cared", "clear", "heard", "included", "left", "listened", "looked", "respected",
        "understood", "valued", "welcome",
    ];
    let sentence = case.sentence;
    let praised = sentence.longest(at, Classes::PRAISE).filter(|(_, classes)| !classes.any(Classes::PLAIN));
    let end = praised.map_or(at + 1, |(count, _)| at + count);
    let ends = end >= case.tokens.end || sentence.known(end).any(Classes::PREPOSITION) || sentence.lower(end) == "and";
    (praised.is_some() || WISHED.contains(&sentence.lower(at))) && ends
}
