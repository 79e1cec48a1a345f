//! Which time a text gives a goal, and where it stands.

mod inherited;
pub(super) mod opening;
mod told;

use std::borrow::Cow;
use std::cmp::Reverse;
use std::ops::Range;

use crate::date::Period;
use crate::date::Precision;
use crate::document::Inline;
use crate::goal::CheckpointDue;
use crate::goal::Due;
use crate::goal::Fault;
use crate::goal::FaultKind;
use crate::language::time;
use crate::language::time::Context;
use crate::language::time::Impossible;
use crate::language::time::Meaning;
use crate::language::time::Relative;
use crate::language::time::Rhythm;
use crate::language::time::Role;
use crate::language::time::TimeExpression;
use crate::language::words::Words;
use crate::text::Located;
use crate::text::Span;
use smallvec::SmallVec;
use told::PART_OF_TITLE;
use told::REMARK;
use told::is_no_promise;
use told::is_of_a_thing;
use told::is_told;
use told::tells_of_the_text;
use told::words_before;

/// The times of a text.
#[derive(Clone, Debug, Default)]
pub(super) struct Times {
    /// When it is due, when its words say so, resolved or not.
    pub(super) due: Option<Found>,
    /// When it starts.
    pub(super) start: Option<Located<Period>>,
    /// How often something happens.
    pub(super) rhythm: Option<Located<Rhythm>>,
}

/// A time that was found.
#[derive(Clone, Copy, Debug)]
pub(super) struct Found {
    /// Its days, when they are known.
    pub(super) period: Option<Period>,
    /// What the words mean.
    pub(super) meaning: Meaning,
    /// The words.
    pub(super) span: Span,
    /// The words say that something is to be done until then.
    pub(super) is_deadline: bool,
    /// Which bytes of the text.
    pub(super) start: usize,
    /// One past the last of these bytes.
    pub(super) end: usize,
}

impl Found {
    /// Whether it dates a step on the way: narrower than the year, or said to be a deadline, and not the time that holds anyway.
    pub(super) fn dates_a_step(&self, inherited: Option<Due>) -> bool {
        self.period.is_some_and(|period| {
            (period.precision < Precision::Year || self.is_deadline) && inherited.and_then(|due| due.period) != Some(period)
        })
    }

    /// Whether it is over when the whole is.
    pub(super) fn ends_within(&self, whole: Option<Due>) -> bool {
        let whole = whole.and_then(|due| due.period);
        self.period.zip(whole).is_some_and(|(period, whole)| period.end <= whole.end)
    }

    /// As the date of a checkpoint.
    pub(super) fn as_checkpoint(&self) -> Located<CheckpointDue> {
        Located::new(CheckpointDue::of(self.period, self.meaning), self.span)
    }

    /// What is wrong with the date that `key` asks for, when something is.
    pub(super) fn fault<'t>(&self, key: &'static str) -> Option<Fault<'t>> {
        date_fault(self.meaning, self.span, key)
    }
}

/// What is wrong with a date: there is no such day, or there are two.
pub(super) fn date_fault<'t>(meaning: Meaning, span: Span, key: &'static str) -> Option<Fault<'t>> {
    let kind = match meaning {
        Meaning::Ambiguous(first, second) => FaultKind::AmbiguousDate { readings: [first, second] },
        Meaning::Impossible(why) => {
            let problem = match why {
                Impossible::Month => "the year has no such month",
                Impossible::Day => "the month has no such day",
                Impossible::Week => "the year has no such week",
                Impossible::Quarter => "the year has no such quarter or half",
            };
            FaultKind::InvalidValue {
                key,
                expected: Cow::Borrowed("a date such as 2027-06-30"),
                problem: Some(Cow::Borrowed(problem)),
                meant: None,
            }
        }
        _ => return None,
    };
    Some(Fault { kind, span })
}

/// The times of a text.
pub(super) fn times_of(inline: &Inline<'_>, context: &Context) -> Times {
    match time::read_day(&inline.text) {
        Some(day) => Times { due: Some(found(&day, 0, inline, context)), ..Times::default() },
        None if inline.text.is_empty() => Times::default(),
        None => {
            let mut expressions = time::find(&Words::new(&inline.text));
            expressions.retain(|expression| {
                let words = inline.text.get(expression.span.range()).unwrap_or_default();
                !is_of_a_thing(&inline.text, expression, resolved(expression, words, context), context)
            });
            pick(&expressions, inline, context)
        }
    }
}

/// When a step on the way is to be so. What stands apart in front of its words comes first, then what they say themselves, then what
/// stands apart behind them: of "2027-03-31 budget for 2028 signed" and "Q2: plan for Q3 approved" the words name other times.
pub(super) fn of_step(inline: &Inline<'_>, context: &Context) -> Option<Found> {
    if let Some(found) = in_front(inline, context) {
        return Some(found);
    }
    let said = times_of(inline, context).due;
    if said.is_some_and(|found| found.is_deadline) {
        return said;
    }
    behind(inline, context).or(said)
}

/// The time in front of a mark, or the day that a text begins with.
pub(super) fn in_front(inline: &Inline<'_>, context: &Context) -> Option<Found> {
    let text = inline.text.as_ref();
    let mut beginning = text.char_indices().take_while(|(at, _)| *at < LONGEST_LABEL);
    let start = beginning.find(|(_, first)| first.is_alphanumeric())?.0;
    // The longest one is the whole date: "March 31, 2027: …".
    let marks = beginning.filter(|(at, mark)| match mark {
        '–' | '—' | '→' | '|' | '(' | ')' => true,
        ':' | ',' => text[at + 1..].starts_with(|next: char| !next.is_alphanumeric()),
        '-' => text[*at..].starts_with("- "),
        _ => false,
    });
    let ends: SmallVec<[usize; 4]> = marks.map(|(at, _)| at).collect();
    if let Some(found) = ends.into_iter().rev().find_map(|end| apart(inline, start..end, context)) {
        return Some(found);
    }
    let day = text.get(start..)?.split(' ').next()?;
    apart(inline, start..start + day.len(), context)
        .filter(|found| found.period.is_none_or(|day| day.precision == Precision::Day))
}

/// The time behind the last mark: "pass the exam (March)", "pass the exam: October". A year alone may be part of a name.
pub(super) fn behind(inline: &Inline<'_>, context: &Context) -> Option<Found> {
    const MARKS: [&str; 7] = [": ", " - ", "– ", "— ", "→ ", "> ", ", "];
    let text = inline.text.trim_end_matches([')', ']', '.', ' ']);
    let bytes = text.as_bytes();
    let ends_mark = |last: &usize| bytes[*last] != b' ' || MARKS.iter().any(|mark| bytes[..=*last].ends_with(mark.as_bytes()));
    let start = memchr::memrchr3_iter(b' ', b'(', b'[', bytes).find(ends_mark)? + 1;
    apart(inline, start..text.len(), context).filter(|found| found.period.is_none_or(|period| period.precision < Precision::Year))
}

/// The time that a part of a text is as a whole, when it names one of the calendar.
pub(super) fn apart(inline: &Inline<'_>, range: Range<usize>, context: &Context) -> Option<Found> {
    let text = inline.text.get(range.clone())?;
    let expression = time::read_value(text).filter(|expression| expression.says_when() && expression.role != Role::Start)?;
    if matches!(expression.meaning, Meaning::Horizon(_) | Meaning::Event | Meaning::Relative(Relative::Weekday(_))) {
        return None;
    }
    Some(found(&expression, range.start, inline, context))
}

/// What an expression found whose text begins at byte `at`.
fn found(expression: &TimeExpression, at: usize, inline: &Inline<'_>, context: &Context) -> Found {
    let (start, end) = (at + expression.span.start(), at + expression.span.end());
    Found {
        period: resolved(expression, &inline.text[start..end], context),
        meaning: expression.meaning,
        span: inline.source(start..end),
        is_deadline: expression.role == Role::Deadline,
        start,
        end,
    }
}

/// The days that an expression means, whose words are these. Before a year, a quarter or a month its last day is over: "before 2028" is the
/// last day of 2027.
fn resolved(expression: &TimeExpression, words: &str, context: &Context) -> Option<Period> {
    let period = time::resolve(expression.meaning, context)?;
    let named = words.get(..7).filter(|before| before.eq_ignore_ascii_case("before ")).map(|_| &words[7..]);
    // "Before the end of June", "before mid-July", "before the summer" say another day, or none.
    let whole = |named: &str| named.split(' ').count() <= 2 && !named.contains('-') && !named.starts_with("the ");
    let over = matches!(period.precision, Precision::Month | Precision::Quarter | Precision::Year) && named.is_some_and(whole);
    let calendar = matches!(expression.meaning, Meaning::Period(_) | Meaning::Yearless(_));
    Some(if over && calendar { Period::day(period.start.plus_days(-1)) } else { period })
}

/// The last of the days by which a text says that something is so, in the year of the one that was found first: "a quote by March, done by
/// 15 September".
pub(super) fn last_deadline(first: Found, inline: &Inline<'_>, context: &Context) -> Found {
    let expressions = time::find(&Words::new(&inline.text));
    let deadlines = expressions.iter().filter(|expression| expression.role == Role::Deadline);
    let days = deadlines.map(|expression| found(expression, 0, inline, context));
    let end = |found: &Found| found.period.map(|period| period.end);
    let same_year = |day: &Found| end(day).zip(end(&first)).is_some_and(|(day, first)| day.year() == first.year());
    days.filter(same_year).chain([first]).max_by_key(end).unwrap_or(first)
}

/// The most bytes in front of the mark behind a date.
const LONGEST_LABEL: usize = 40;

/// How often something happens, as a text says it.
pub(super) fn rhythm_of(inline: &Inline<'_>) -> Option<Located<Rhythm>> {
    let words = Words::new(&inline.text);
    let (rhythm, span) = time::rhythm_in(&words, 0..words.len())?;
    Some(Located::new(rhythm, inline.source(span.range())))
}

/// Whether a text is nothing but a time: "Q1", "2027", "This summer".
pub(super) fn is_time(text: &str) -> bool {
    time::read_value(text).is_some()
}

/// Which of the expressions is the deadline, which the start.
pub(super) fn pick(expressions: &[TimeExpression], inline: &Inline<'_>, context: &Context) -> Times {
    let mut times = Times::default();
    let mut best = 0;
    for expression in expressions {
        let range = expression.span.range();
        let mut shown = range.clone();
        if is_faulty(expression.meaning) {
            // The date is at fault, not the word in front of it.
            let words = inline.text.get(range.clone()).unwrap_or_default();
            let means_it = |at: &usize| time::read_value(&words[*at..]).is_some_and(|rest| rest.meaning == expression.meaning);
            shown.start += words.rmatch_indices(' ').map(|(at, _)| at + 1).find(means_it).unwrap_or(0);
        }
        let span = inline.source(shown);
        if let Some(rhythm) = expression.rhythm() {
            times.rhythm.get_or_insert(Located::new(rhythm, span));
            continue;
        }
        let tells = || tells_of_the_text(&inline.text, expression, REMARK);
        if !expression.says_when() || is_told(&inline.text, expression) || is_no_promise(&inline.text, expression) || tells() {
            continue;
        }
        let period = resolved(expression, inline.text.get(range.clone()).unwrap_or_default(), context);
        let weight = weight(expression, period.is_some());
        if expression.role == Role::Start {
            times.start = times.start.or(period.map(|period| Located::new(period, span)));
        } else if weight > best {
            best = weight;
            let is_deadline = expression.role == Role::Deadline;
            times.due =
                Some(Found { period, meaning: expression.meaning, span, is_deadline, start: range.start, end: range.end });
        }
    }
    times
}

/// How well an expression serves as a deadline.
fn weight(expression: &TimeExpression, resolved: bool) -> u8 {
    let role = match expression.role {
        Role::Deadline => 4,
        Role::During => 2,
        Role::Bare => 1,
        Role::Start | Role::Attributive => 0,
    };
    1 + role * 2 + u8::from(resolved || is_faulty(expression.meaning))
}

fn is_faulty(meaning: Meaning) -> bool {
    matches!(meaning, Meaning::Ambiguous(..) | Meaning::Impossible(_))
}

/// The period that a title names: of several the one that ends last.
pub(super) fn of_title(expressions: &[TimeExpression], inline: &Inline<'_>, context: &Context) -> Option<(Option<Period>, Span)> {
    // "Goals 2027 (start 1 February 2027)" are for the year.
    let begins = |expression: &TimeExpression| {
        let before = words_before(&inline.text, expression);
        let start = ["start ", "start: ", "starts "].iter().find_map(|word| before.strip_suffix(word));
        expressions.len() > 1 && start.is_some_and(|before| before.trim_end().ends_with(PART_OF_TITLE))
    };
    let names = |expression: &&TimeExpression| {
        (expression.says_when() || matches!(expression.meaning, Meaning::Period(_)))
            && expression.role != Role::Start
            && !tells_of_the_text(&inline.text, expression, PART_OF_TITLE)
            && !begins(expression)
    };
    let said = || expressions.iter().filter(names);
    let latest = |context: &Context| {
        let found = said().map(|expression| {
            let words = inline.text.get(expression.span.range()).unwrap_or_default();
            (resolved(expression, words, context), inline.source(expression.span.range()))
        });
        // Of "Q3" and "2027" in one title the quarter counts.
        found.max_by_key(|(period, span)| {
            (period.map(|period| period.end), period.map(|period| period.start), Reverse(span.start()))
        })
    };
    // "2027-2031 5-year plan": the years say which five.
    let years = said().find_map(|expression| match expression.meaning {
        Meaning::Period(period) if period.precision == Precision::Years => {
            Some((Some(period), inline.source(expression.span.range())))
        }
        _ => None,
    });
    if years.is_some() {
        return years;
    }
    // "Q2 2026 (Apr-Jun)": the months are those of its own year.
    let own = said().find_map(|expression| match expression.meaning {
        Meaning::Period(period) | Meaning::Fiscal(period) => Some(period),
        _ => None,
    });
    let (period, span) = latest(&Context { period: own.or(context.period), ..*context })?;
    let Some(year) = period.filter(|period| period.precision == Precision::Year) else { return Some((period, span)) };
    let inner = Context { period: Some(year), ..*context };
    let mut narrower = said().filter_map(|expression| {
        let period = time::resolve(expression.meaning, &inner).filter(|period| period.precision < Precision::Year)?;
        (year.contains(period.start) && year.contains(period.end)).then(|| (Some(period), inline.source(expression.span.range())))
    });
    narrower.next_back().or(Some((period, span)))
}
