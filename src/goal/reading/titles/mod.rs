//! What a title, a label or a column says.

pub(super) mod plain;
pub(super) mod saying;
pub(super) mod sought;
pub(super) mod yearly;

use crate::date::Date;
use crate::date::Period;
use crate::date::Precision;
use crate::document::Inline;
use crate::goal::Aspect;
use crate::goal::Horizon;
use crate::goal::Status;
use crate::goal::names::Apart;
use crate::goal::names::GoalWord;
use crate::goal::names::HORIZONS;
use crate::goal::names::Senses;
use crate::goal::names::aspect_by_name;
use crate::goal::names::counts_to_an_age;
use crate::goal::names::find_choice;
use crate::goal::names::find_status;
pub(super) use crate::goal::names::is_year;
use crate::goal::names::read_title;
use crate::goal::shape::Shape;
use crate::goal::shape::shape_of;
use crate::goal::statement::Label;
use crate::goal::statement::Lead;
use crate::goal::statement::clean_title;
use crate::goal::statement::counted;
use crate::goal::statement::unnumbered;
use crate::language::time;
use crate::language::time::TimeExpression;
use crate::language::time::TimeExpressions;
use crate::language::words::Words;
use crate::settings::Settings;
use plain::Plain;
use sought::Sought;
use sought::sought;

/// A title, read.
#[derive(Debug)]
pub(super) struct Title<'t> {
    /// Its statement, and what stands around it.
    pub(super) lead: Lead<'t>,
    /// Its words in small letters with single spaces, without marks.
    pub(super) plain: Plain,
    /// What it says.
    pub(super) senses: Senses,
    /// What it is about besides: "Why and trade-offs".
    pub(super) also: Option<Aspect>,
    /// The times that it names, by bytes of the title as written.
    pub(super) times: Box<[TimeExpression]>,
    /// The horizon that it names: "Short-term goals".
    pub(super) horizon: Option<Horizon>,
}

impl<'t> Title<'t> {
    /// Reads a title.
    pub(super) fn read(inline: &Inline<'t>, settings: &Settings) -> Self {
        let mut lead = clean_title(inline);
        // "Target 2: Parents' evening".
        let counted = || lead.category().and_then(|category| counted(&category.text));
        lead.label = lead.label.or_else(counted);
        let plain = Plain::of(unnumbered(&inline.text));
        let mut times = match with_times_apart(&inline.text, &plain) {
            Some(text) => time::find(&Words::new(&text)),
            None if plain.may_hold_time => time::find(&Words::new(&inline.text)),
            None => TimeExpressions::new(),
        };
        let year_named = times.iter().any(TimeExpression::says_when) || holds_year(&plain);
        let mut senses = read_title(&plain, year_named);
        if times.is_empty() && matches!(senses.goals, Some(GoalWord::Many | GoalWord::Plan)) && plain.may_hold_time {
            times = last_year(&inline.text);
        }
        let configured = settings.section_names.iter().find(|(name, _)| **name == *plain);
        if let Some(aspect) = configured.and_then(|(_, aspect)| aspect_by_name(aspect)) {
            senses.aspect = Some(aspect);
        }
        // "Goals for 2027 and review of 2026" look ahead as well.
        if senses.apart == Some(Apart::Past)
            && senses.announces_goals()
            && plain.split(' ').filter(|word| is_year(word)).count() > 1
        {
            senses.apart = None;
        }
        if states_itself(&lead) {
            // "Goal: Read three books" is no section about books.
            senses.aspect = None;
        }
        let also = senses.aspect.and_then(|aspect| also_about(&inline.text, &plain, aspect));
        let horizon = horizon(&plain);
        Self { lead, plain, senses, also, times: times.into_boxed_slice(), horizon }
    }

    /// The status that it is the name of, apart from a remark in brackets: "In progress", "Later (in no order)".
    pub(super) fn status(&self) -> Option<Status> {
        let named = || self.lead.words.text.split_once(" (").and_then(|(name, _)| find_status(name));
        (self.plain.len() <= 24).then(|| find_status(&self.plain).or_else(named)).flatten()
    }

    /// Whether the word for one goal is the last of the title, apart from a time: "Short-term goal (1-2 years)".
    pub(super) fn ends_in_goal(&self) -> bool {
        let words: Vec<&str> = self.plain.split(' ').collect();
        let last = words.iter().rposition(|word| {
            matches!(*word, "goal" | "objective" | "outcome" | "target" | "star" | "statement" | "ziel" | "objetivo" | "objectif")
        });
        last.is_some_and(|at| {
            words.get(at + 1).is_none_or(|next| {
                !self.times.is_empty()
                    || next.starts_with(|first: char| first.is_ascii_digit())
                    || matches!(*next, "for" | "in" | "of" | "this")
            })
        })
    }

    /// Whether it asks for the words of a goal that was named before: "Outcome", "My goal".
    pub(super) fn asks_for_the_goal(&self) -> bool {
        let known =
            |word: &str| matches!(word, "the" | "my" | "our" | "desired" | "expected" | "intended" | "specific" | "smart");
        let own = |word: &str| matches!(word, "goal" | "objective" | "outcome" | "statement");
        self.plain.split(' ').all(|word| known(word) || own(word))
    }

    /// Whether it calls itself a goal and says which: "Goal: Attend conferences".
    pub(super) fn states_itself(&self) -> bool {
        states_itself(&self.lead)
    }

    /// Whether it names goals and then whose they are: "Objectives – data team".
    pub(super) fn says_whose(&self) -> bool {
        self.senses.goals == Some(GoalWord::Many) && self.shape() == Shape::Noun
    }

    /// Whether it says when without naming a day.
    pub(super) fn says_roughly_when(&self) -> bool {
        says_roughly_when(&self.plain)
    }

    /// Whether it says that there is a life's time for what stands below.
    pub(super) fn lasts_a_life(&self) -> bool {
        lasts_a_life(&self.plain)
    }

    /// How its words are put together. "Plan for 2027" names what stands below.
    pub(super) fn shape(&self) -> Shape {
        let words = &self.lead.words.text;
        let planned = words.get(..PLAN.len()).filter(|start| start.eq_ignore_ascii_case(PLAN)).map(|_| &words[PLAN.len()..]);
        if planned.is_some_and(begins_with_time) { Shape::Noun } else { shape_of(words) }
    }

    /// The day that is all of the title: the heading of an entry of a log. What stands below was written then, and is not due then.
    pub(super) fn bare_day(&self, period: Option<Period>) -> Option<Date> {
        let day = period.filter(|period| period.precision == Precision::Day)?;
        // "June 7 - 18, 2027" is the time of what stands below.
        let ranged = [" - ", "–"]
            .iter()
            .filter_map(|dash| self.lead.words.text.split_once(dash))
            .any(|(_, last)| last.trim_start().starts_with(|first: char| first.is_ascii_digit()));
        self.only_time().filter(|time| time.role == time::Role::Bare && !ranged).map(|_| day.start)
    }

    /// The time that is nearly all of the title, if there is one.
    pub(super) fn only_time(&self) -> Option<&TimeExpression> {
        let length = self.lead.words.text.len();
        self.times.iter().find(|time| time.span.len() + 8 >= length)
    }
}

/// Whether words begin with a time: "2027", "the school year 2026/27".
fn begins_with_time(words: &str) -> bool {
    let named = ["the ", "our ", "my ", "school ", "academic "]
        .iter()
        .fold(words, |words, article| words.strip_prefix(article).unwrap_or(words));
    time::find(&Words::new(named)).first().is_some_and(|time| time.span.start() == 0)
}

/// How a title begins that names the time which is planned below.
const PLAN: &str = "Plan for ";

/// What a title is about besides an aspect, when it joins two: of those that are answered by any words.
fn also_about(title: &str, plain: &Plain, aspect: Aspect) -> Option<Aspect> {
    const ANSWERED: [Aspect; 12] = [
        Aspect::Why,
        Aspect::Values,
        Aspect::NonNegotiables,
        Aspect::Life,
        Aspect::Baseline,
        Aspect::Gaps,
        Aspect::Evidence,
        Aspect::Support,
        Aspect::Mentors,
        Aspect::Feedback,
        Aspect::Habits,
        Aspect::Recovery,
    ];
    let joint = |part: &[u8]| matches!(part, [b',', b' ', _] | [b' ', b'&' | b'/' | b'+', b' ']);
    let joined = plain.may_be_joined() && title.as_bytes().windows(3).any(joint);
    let linked = plain.holds(const { &sought("and") }) && title.contains(" and ");
    let also = |part: &str| {
        let also = read_title(&Plain::of(part), false).aspect;
        also.filter(|also| *also != aspect && ANSWERED.contains(also))
    };
    let mut parts = title.split([',', '&', '/', '+']);
    match (joined, linked) {
        (_, true) => parts.flat_map(|part| part.split(" and ")).find_map(also),
        (true, false) => parts.find_map(also),
        (false, false) => None,
    }
}

fn states_itself(lead: &Lead<'_>) -> bool {
    lead.label == Some(Label::Goal) && !lead.words.is_empty()
}

/// Whether words say that there is a life's time for it, or the time up to an age.
pub(super) fn lasts_a_life(plain: &Plain) -> bool {
    const WORDS: &[Sought] = &[
        sought("bucket list"),
        sought("bucketlist"),
        sought("bucket-list"),
        sought("life list"),
        sought("life goals"),
        sought("lifetime"),
        sought("before i die"),
        sought("impossible list"),
        sought("in 1001"),
        sought("someday"),
    ];
    plain.holds_any(WORDS) || plain.may_hold_time && counts_to_an_age(plain)
}

/// Whether words say when without naming a day: for a life ("Bucket list"), by counting ("Year 1", "Goals of week 48"), by how often
/// goals are set ("Monthly goals"), or by how near they are.
pub(super) fn says_roughly_when(plain: &Plain) -> bool {
    const NEAR: &[Sought] = &[sought("urgent"), sought("immediate"), sought("ultimate goal")];
    lasts_a_life(plain) || plain.holds_any(NEAR) || plain.may_hold_time && (counts_time(plain) || names_a_rhythm(plain))
}

fn counts_time(plain: &str) -> bool {
    const UNITS: &[&str] = &["year", "years", "semester", "sprint", "quarter", "month", "months", "week", "weeks", "day", "days"];
    let numbers = plain.as_bytes().windows(2).enumerate().filter(|(_, pair)| pair[0] == b' ' && pair[1].is_ascii_digit());
    numbers.map(|(end, _)| plain[..end].rsplit(' ').next()).any(|unit| unit.is_some_and(|unit| UNITS.contains(&unit)))
}

fn names_a_rhythm(plain: &Plain) -> bool {
    const RHYTHMS: &[Sought] = &[
        sought("weekly"),
        sought("monthly"),
        sought("quarterly"),
        sought("yearly"),
        sought("year goal"),
        sought("annual"),
        sought("semester"),
    ];
    plain.holds_any(RHYTHMS)
}

/// The first word of a title, when a number stands behind it: what the title counts.
pub(super) fn numbered(plain: &str) -> Option<&str> {
    let (unit, behind) = plain.split_once(' ')?;
    behind.starts_with(|first: char| first.is_ascii_digit()).then_some(unit)
}

/// "Goals-2027" as "Goals 2027", "This month's goals" and "Goals for the month" as "This month   goals", so that the time is read and every
/// byte keeps its place.
fn with_times_apart(text: &str, plain: &Plain) -> Option<String> {
    let may_need_it = plain.may_hold_apostrophe() || plain.holds(const { &sought("for the ") });
    if !may_need_it {
        return None;
    }
    let is_dashed = |at: usize| text[..at].ends_with(char::is_alphabetic) && text.get(at + 1..at + 5).is_some_and(is_year);
    if let Some((at, _)) = text.match_indices('-').find(|(at, _)| is_dashed(*at)) {
        return Some([&text[..at], " ", &text[at + 1..]].concat());
    }
    if !["'s ", "’s ", "or the "].iter().any(|part| text.contains(part)) {
        return None;
    }
    let lower = text.to_ascii_lowercase();
    if let Some(at) =
        ["for the week", "for the month", "for the quarter", "for the year"].iter().find_map(|words| lower.find(words))
    {
        return Some([&text[..at], "   this", &text[at + "for the".len()..]].concat());
    }
    ["day", "week", "month", "quarter", "year"].iter().find_map(|unit| {
        ["'s ", "’s "].iter().find_map(|end| {
            let at = lower.find(&format!("{unit}{end}"))? + unit.len();
            let behind = at + end.len();
            Some([&text[..at], &" ".repeat(end.len()), &text[behind..]].concat())
        })
    })
}

/// The year at the end of a title of goals, which belongs to no name in front of it there: "Goals of Anna 2027".
fn last_year(text: &str) -> TimeExpressions {
    match text.trim_end().rsplit_once(' ') {
        // Every byte keeps its place.
        Some((before, year)) if is_year(year) => time::find(&Words::new(&[before, ",", year].concat())),
        _ => TimeExpressions::new(),
    }
}

/// Whether a title names a year of the calendar or of the books: "2027", "FY2027".
pub(super) fn holds_year(plain: &Plain) -> bool {
    plain.may_hold_time && plain.split(' ').any(|word| is_year(word.trim_start_matches("fy")))
}

/// "short-term goals", "long term", "mid-term".
pub(super) fn horizon(plain: &Plain) -> Option<Horizon> {
    if !plain.holds(const { &sought("term") }) {
        return None;
    }
    let words = plain.split(' ');
    words.clone().zip(words.skip(1).map(Some).chain([None])).find_map(|(word, next)| {
        let (first, joined) = word.split_once('-').map_or((word, false), |(first, rest)| (first, rest == "term"));
        let term = joined || next == Some("term");
        let choice = term.then(|| find_choice(HORIZONS, first)).flatten()?;
        Some(choice.value)
    })
}
