//! The verdict about a whole statement out of those about its clauses.

use std::ops::Range;

use crate::language::Label;
use crate::language::Reason;
use crate::language::judge::case::Case;
use crate::language::judge::clause::Clause;
use crate::language::judge::clause::Link;
use crate::language::judge::clause::clauses;
use crate::language::judge::decide::decide;
use crate::language::judge::degree;
use crate::language::judge::end;
use crate::language::judge::head;
use crate::language::judge::noun::noun;
use crate::language::judge::sentence::Sentence;
use crate::language::judge::vanity::vanity;
use crate::language::judge::verdict::Verdict;
use crate::language::lexicon::Classes;

/// What one part of a statement says.
pub(super) struct Part {
    pub(super) verdict: Verdict,
    pub(super) verb: Option<Range<usize>>,
    pub(super) object: Option<Range<usize>>,
    pub(super) credential: Option<Range<usize>>,
    pub(super) vanity: Option<Range<usize>>,
}

/// Judges the words that the sentence looks at.
pub(super) fn part(sentence: &Sentence<'_>) -> Part {
    let Some(head) = head::leading(sentence) else {
        let vanity = vanity(sentence, None);
        let verdict = end::of_words(sentence, noun(sentence, vanity.is_some()));
        return Part { verdict, verb: None, object: None, credential: None, vanity };
    };
    let mut volume = vanity(sentence, Some(&head));
    let verb = Some(head.tokens.clone());
    let clauses = clauses(sentence, head);
    let object = &clauses[0].object;
    let got = clauses[0].head.as_ref().is_none_or(|head| leads_to_having(sentence, head));
    let credential = got.then(|| credential_in(sentence, object.tokens.clone())).flatten();
    let credential = credential.filter(|words| !is_of_a_contest(sentence, clauses[0].head.as_ref(), words));
    let mut verdict = combined(sentence, &clauses, volume.as_ref());
    let credential_used = credential.is_some() && clauses[1..].iter().any(|clause| is_use(sentence, clause));
    if credential_used && verdict.label == Label::Outcome && verdict.reason != Reason::ActivityWithResult {
        verdict.reason = Reason::CredentialApplied;
    }
    let second =
        verdict.label == Label::Outcome && verdict.evidence[0].as_ref().is_some_and(|words| words.start >= clauses[0].tokens.end);
    if second || clauses.iter().any(|clause| clause.result.is_some()) {
        volume = None;
    }
    Part { verdict, verb, object: (!object.is_empty()).then(|| object.tokens.clone()), credential, vanity: volume }
}

/// Verbs by which one gets an exam or a certificate, of those with an end of their own and of those of taking part.
const PASSING: &[&str] = &[
    "ace", "attend", "clear", "complete and pass", "conquer", "crack", "cram", "enrol", "enroll", "nail", "pass", "qualify",
    "recertify", "register", "renew", "requalify", "retake", "revalidate", "revise", "score", "self-study", "study", "survive",
    "top",
];

/// Whether who does this to an exam or a certificate may have it then: it is taken, earned or prepared for, and not written, mended,
/// supervised or looked at: "Fix flaky tests", "Rotate the certificates".
fn leads_to_having(sentence: &Sentence<'_>, head: &head::Head<'_>) -> bool {
    const HANDLING: Classes = Classes::ACHIEVE
        .with(Classes::CHANGE)
        .with(Classes::ADJUST)
        .with(Classes::CHANGE_MEASURED)
        .with(Classes::CREATE)
        .with(Classes::LEAD)
        .with(Classes::CONSUME)
        .with(Classes::DOING)
        .with(Classes::TASK);
    let handled = head.any(HANDLING) || head.is(&["understand", "understand how", "explain", "describe"]);
    let towards = || matches!(sentence.lower(head.tokens.end - 1), "for" | "in" | "to" | "toward" | "towards");
    !handled || head.is(PASSING) || towards()
}

/// Whether "finals" are those of a contest: one reaches or wins them, and revises for those of a school.
fn is_of_a_contest(sentence: &Sentence<'_>, head: Option<&head::Head<'_>>, words: &Range<usize>) -> bool {
    const REACHED: &[&str] =
        &["advance to", "get", "get to", "go", "go to", "make", "make it to", "play", "qualify", "reach", "row", "win"];
    matches!(sentence.words.phrase(words.clone()), "final" | "finals") && head.is_some_and(|head| head.is(REACHED))
}

/// Words that name an exam only where they stand by themselves: "test coverage" and a "final draft" are something else.
const EXAMS_ALONE: &[&str] = &["assessment", "boards", "final", "test", "tests"];

/// The words of a credential or an exam among these.
fn credential_in(sentence: &Sentence<'_>, tokens: Range<usize>) -> Option<Range<usize>> {
    let found = sentence.any_in(tokens.clone(), Classes::CREDENTIAL | Classes::EXAM)?;
    let sat = Classes::CREDENTIAL | Classes::EXAM | Classes::PREPOSITION;
    let of_another = EXAMS_ALONE.contains(&sentence.words.phrase(found.clone()))
        && found.end < tokens.end
        && sentence.words.is_word(found.end)
        && !sentence.is_time(found.end)
        && !sentence.known(found.end).any(sat);
    if of_another { credential_in(sentence, found.end..tokens.end) } else { Some(found) }
}

/// "and use it to …", "and train six colleagues": what was got is put to use.
fn is_use(sentence: &Sentence<'_>, clause: &Clause<'_>) -> bool {
    let works = |head: &head::Head<'_>| head.any(Classes::CREATE | Classes::LEAD) || head.is(&["teach", "train"]);
    let works = |head: &head::Head<'_>| works(head) || head.is(&["cover", "join", "take on", "take over"]);
    let done = !clause.object.is_empty() && clause.link == Link::And;
    clause.head.as_ref().is_some_and(|head| head.any(Classes::APPLY) || head.is(&["use"]) || done && works(head))
        || clause.tokens.clone().any(|at| matches!(sentence.lower(at), "it" | "them") && at > clause.tokens.start)
}

fn combined(sentence: &Sentence<'_>, clauses: &[Clause<'_>], vanity: Option<&Range<usize>>) -> Verdict {
    let mut main: Option<Verdict> = None;
    for (at, clause) in clauses.iter().enumerate() {
        let next = clauses[at + 1..].iter().take_while(|next| next.link == Link::And).last().filter(|_| clause.shares);
        let rhythm = next.and_then(|next| sentence.rhythm_in(&(next.tokens.start..next.core)));
        let volume = vanity.filter(|words| clause.tokens.contains(&(words.end - 1))).cloned();
        let verdict = Case::of(sentence, clause, volume, rhythm).map(|case| verdict_on(&case, clause));
        let bare = clause.object.is_empty() && clause.object.preposition.is_none();
        main = Some(match (main, verdict) {
            (None, first) => first.unwrap_or_else(|| Verdict::unsure(Reason::UnknownVerb)),
            (Some(main), Some(purpose)) if clause.link == Link::Purpose && is_wished(sentence, &clauses[0], &main, &purpose) => {
                purpose
            }
            // "Strengthen the wall to carry a 40-tonne crane": the figure says how far.
            (Some(main), Some(purpose)) if measures(sentence, clause, &main, &purpose) => {
                Verdict::unsure(Reason::ChangeWithFigure)
            }
            (Some(main), verdict) if clause.link == Link::Purpose => with_purpose(main, verdict),
            (Some(_), Some(_)) if bare && clause.head.as_ref().is_some_and(|head| head.is(&["pass", "win", "qualify"])) => {
                Verdict::new(Label::Outcome, Reason::Achievement, clause.tokens.clone())
            }
            (Some(_), Some(second)) if shares_degree(&clauses[at - 1], clause, &second) => second,
            // "Learn and build something with Elm": what is made shows what was learnt.
            (Some(main), Some(second)) if main.reason == Reason::LearningWithoutEvidence && makes_something(clause, &second) => {
                Verdict::unsure(Reason::SecondClause)
            }
            (Some(main), Some(second)) if second.label == Label::Unsure && (bare || !may_carry_result(sentence, clause)) => main,
            (Some(main), Some(second)) if clauses[at - 1].shares && second.is_finding() && main.label == Label::Unsure => {
                if matches!(main.reason, Reason::FiniteTask | Reason::MayHaveEnd | Reason::UnknownObject) { second } else { main }
            }
            // "Complete the course and rebuild our network with it": what is made with it may show.
            (Some(main), Some(second))
                if second.is_finding()
                    && main.label == Label::Activity
                    && sentence.find(clause.object.tokens.end..clause.tokens.end, ["with", "it"]).is_some() =>
            {
                Verdict::unsure(Reason::SecondClause)
            }
            (Some(main), verdict) => with_second(main, verdict),
        });
    }
    main.unwrap_or_else(|| Verdict::unsure(Reason::NoRule))
}

/// The verdict by the verb's class; where there is none, by an end that can be seen.
fn verdict_on(case: &Case<'_, '_, '_>, clause: &Clause<'_>) -> Verdict {
    let verdict = decide(case);
    let once = verdict.label == Label::Activity && case.rhythm().is_none();
    if (verdict.label == Label::Vague || once) && degree::outdoes(case) {
        return Verdict::unsure(Reason::MayHaveEnd);
    }
    if clause.link == Link::Purpose { verdict } else { end::of_clause(case, verdict) }
}

/// "Help my team to work better": a wish that others are to fulfil.
fn is_wished(sentence: &Sentence<'_>, first: &Clause<'_>, main: &Verdict, purpose: &Verdict) -> bool {
    let causes = ["help", "encourage", "inspire", "motivate", "support"];
    let routine = || sentence.rhythm_in(&(sentence.start..sentence.end)).is_some();
    main.reason == Reason::WeakSlogan
        && purpose.label == Label::Vague
        && first.head.as_ref().is_some_and(|head| head.is(&causes))
        && !first.object.is_empty()
        && !routine()
}

/// Whether a purpose about which nothing is said has a figure for what is changed.
fn measures(sentence: &Sentence<'_>, clause: &Clause<'_>, main: &Verdict, purpose: &Verdict) -> bool {
    clause.link == Link::Purpose
        && main.reason == Reason::ChangeWithoutMeasure
        && purpose.label == Label::Unsure
        && sentence.figures_in(clause.tokens.clone()).next().is_some()
}

/// "Meditate or pray more": the degree is that of both verbs.
fn shares_degree(first: &Clause<'_>, second: &Clause<'_>, verdict: &Verdict) -> bool {
    let bare = first.shares || first.object.is_empty() && first.object.preposition.is_none();
    verdict.reason == Reason::ComparativeWithoutMeasure && bare && second.object.tokens.len() < 2
}

/// Whether something is made with what was learnt, and it may be one thing.
fn makes_something(clause: &Clause<'_>, verdict: &Verdict) -> bool {
    verdict.label == Label::Unsure
        && verdict.reason != Reason::OpenPlural
        && !clause.object.is_empty()
        && clause.head.as_ref().is_some_and(|head| head.any(Classes::CREATE))
}

/// Whether the clause has a figure, one thing or a name that could be a result.
fn may_carry_result(sentence: &Sentence<'_>, clause: &Clause<'_>) -> bool {
    let figure = sentence.figures_in(clause.tokens.clone()).next().is_some();
    let made = clause.head.as_ref().is_some_and(|head| head.any(Classes::CREATE | Classes::ACHIEVE | Classes::COMPLETE));
    let got = clause.head.as_ref().is_some_and(|head| head.is(&["get", "have", "secure", "sell", "win"]));
    let it = matches!(clause.object.first(sentence), "it" | "them");
    chosen(sentence, clause)
        || it && clause.head.as_ref().is_some_and(|head| head.is(&["complete", "finish", "pass", "sell", "win"]))
        || it && (got || made && sentence.when().is_some())
        || clause.object.is_bounded()
        || clause.object.proper
        || clause.object.noun.any(Classes::WORK) && !clause.object.plural
        || figure && !clause.object.plural
}

/// "And be confirmed in post", "and get called up for the squad": what others do with somebody.
fn chosen(sentence: &Sentence<'_>, clause: &Clause<'_>) -> bool {
    let Some(head) = clause.head.as_ref().filter(|head| head.is(&["be", "get"])) else { return false };
    let known = sentence.known(head.tokens.end);
    let felt = Classes::PRAISE | Classes::CONDITION | Classes::NOUN | Classes::BASE | Classes::MENTAL | Classes::SLOGAN;
    let given = sentence.known(head.tokens.end + 1).any(Classes::PREPOSITION)
        && !matches!(sentence.lower(head.tokens.end), "lost" | "started" | "involved");
    known.any(Classes::PAST) && !known.any(felt) && given
}

/// A second clause may carry the result; what is not understood may be one.
fn with_second(main: Verdict, second: Option<Verdict>) -> Verdict {
    let Some(second) = second else {
        return if main.label == Label::Activity { Verdict::unsure(Reason::SecondClause) } else { main };
    };
    let habitual = matches!(main.reason, Reason::BeginsActivity | Reason::Routine | Reason::ExerciseRoutine);
    let small = matches!(second.reason, Reason::FiniteTask | Reason::WeakSlogan | Reason::NoRule | Reason::Negated);
    match (main.label, second.label) {
        (Label::Outcome, _) | (Label::Vague | Label::Activity, Label::Activity | Label::Vague) => main,
        (_, Label::Outcome) => second,
        // An errand beside a routine or a wish does not make it a result.
        (Label::Vague, Label::Unsure) if small => main,
        (Label::Activity, Label::Unsure) if habitual && small => main,
        (Label::Unsure, _) => main,
        _ => Verdict::unsure(Reason::SecondClause),
    }
}

/// A purpose is a result when it can be checked; a wish is none, and what is not understood may be one.
fn with_purpose(main: Verdict, purpose: Option<Verdict>) -> Verdict {
    let Some(purpose) = purpose else { return main };
    match purpose.label {
        Label::Outcome if main.label == Label::Outcome => main,
        // "… to build a portfolio" says what it is good for and sets no end.
        Label::Outcome if purpose.reason == Reason::MakesOneThing => {
            let habitual = matches!(main.reason, Reason::BeginsActivity | Reason::Routine | Reason::ExerciseRoutine)
                || main.label == Label::Vague;
            if habitual { main } else { Verdict::unsure(Reason::NamedDeliverable) }
        }
        Label::Outcome => Verdict { reason: Reason::ActivityWithResult, ..purpose },
        Label::Unsure
            if main.label == Label::Activity
                && !matches!(main.reason, Reason::Routine | Reason::ExerciseRoutine | Reason::RecurringDuty) =>
        {
            let open = matches!(
                purpose.reason,
                Reason::WeakSlogan
                    | Reason::OpenPlural
                    | Reason::WeakLearningVerb
                    | Reason::LearnsToDo
                    | Reason::UnknownState
                    | Reason::PraiseOrTitle
                    | Reason::MayHaveEnd
                    | Reason::SingleWord
                    | Reason::NoRule
                    | Reason::ChangeOfConcreteThing
            );
            if open { main } else { Verdict::unsure(Reason::NamedDeliverable) }
        }
        _ => main,
    }
}

/// What follows a dash or a colon explains: it may give the result, or show that a routine is meant.
pub(super) fn with_tail(main: Verdict, tail: &Verdict) -> Verdict {
    match (main.label, tail.label) {
        (Label::Activity | Label::Vague | Label::Unsure, Label::Outcome) => tail.clone(),
        (Label::Vague, Label::Activity) => Verdict { reason: Reason::ElaboratedByRoutine, ..tail.clone() },
        // "Improve my typing: 80 wpm" says how far.
        (Label::Vague, Label::Unsure) if matches!(tail.reason, Reason::FigureWithoutVerb | Reason::SpendingLimit) => {
            Verdict::unsure(Reason::ChangeWithFigure)
        }
        _ => main,
    }
}
