//! How the prose of a goal without lists of indicators, checkpoints or actions tells what it is measured by, what will be so on the way,
//! and what is done.

use crate::date::Date;
use crate::date::Period;
use crate::date::Precision;
use crate::document::BlockKind;
use crate::document::Inline;
use crate::facts::InProse;
use crate::facts::Plan;
use crate::facts::Surroundings;
use crate::facts::judged::Reader;
use crate::facts::said::Topic;
use crate::goal::AnswerSource;
use crate::goal::Aspect;
use crate::goal::Goal;
use crate::language;
use crate::language::Label;
use crate::language::measure::Bound;
use crate::language::measure::Figures;
use crate::language::measure::TargetShape;
use crate::language::measure::names_target;
use crate::language::time;
use crate::language::time::Context;
use crate::language::time::Meaning;
use crate::language::time::Role;
use crate::language::time::TimeExpression;
use crate::language::words::TokenKind;
use crate::language::words::Words;
use crate::rule_info::Depth;
use crate::text::Span;

/// How the prose of a goal that has some tells what it is measured by.
pub(super) fn in_prose(plan: &Plan<'_, '_>, reader: Reader<'_>) -> Option<InProse> {
    let goal = plan.around.goal;
    if goal.depth == Depth::Item {
        return behind_headline(goal).map(InProse::Target);
    }
    let said = plan.speech.find_own(plan.at, Topic::Measure).map(InProse::Said).or_else(|| kept_track_of(plan));
    let prose = goal.answers.iter().filter(|answer| answer.aspect == Aspect::Notes).take(LONGEST_PROSE);
    said.or_else(|| {
        let mut prose = prose
            .map(|answer| &answer.words)
            .filter(|words| names_target(&words.text) || promises_a_count(&words.text) || says_how_much_until(&words.text));
        let other = || reached_by_doing(goal, reader).or_else(|| figure_of_today(goal));
        prose.next().or_else(other).map(|words| InProse::Target(words.span))
    })
}

/// What is to be done for a goal and is an end by what a figure becomes: "Raise the coverage to 90 %", but not "Write at least two maps".
fn reached_by_doing<'g, 't>(goal: &'g Goal<'t>, reader: Reader<'_>) -> Option<&'g Inline<'t>> {
    let is_end = |words: &&Inline<'_>| {
        let judgement = reader.judge(words).judgement;
        judgement.label == Label::Outcome && judgement.measurable.is_some() && judgement.vanity.is_none()
    };
    let changes = |words: &&Inline<'_>| {
        let words = Words::new(&words.text);
        let figures = Figures::find(&words, &time::find(&words));
        let is_change = |shape| matches!(shape, TargetShape::FromTo | TargetShape::Delta | TargetShape::Limit(Bound::To));
        figures.targets.iter().any(|target| is_change(target.shape))
    };
    goal.actions.iter().map(|action| &action.words).filter(changes).find(is_end)
}

/// The figure at a key of today's state beside the one that the goal is to reach: `current: 61 %`.
fn figure_of_today<'g, 't>(goal: &'g Goal<'t>) -> Option<&'g Inline<'t>> {
    let has_figure = |words: &Inline<'_>| words.text.bytes().any(|byte| byte.is_ascii_digit());
    let counted = goal.statement.as_ref().is_some_and(|statement| has_figure(&statement.words));
    let mut today =
        goal.answers.iter().filter(|answer| answer.aspect == Aspect::Baseline && answer.from == AnswerSource::Key && counted);
    today.find(|answer| has_figure(&answer.words)).map(|answer| &answer.words)
}

/// The title of a section that keeps track of figures: "Tracking", "- test score: 96 of 150".
fn kept_track_of(plan: &Plan<'_, '_>) -> Option<InProse> {
    let tracks = |title: &str| ["track", "Track"].iter().any(|word| title.contains(word));
    let mut kept = plan.around.sections(Aspect::Notes).filter(|section| tracks(&section.title.text));
    let figures = |span: Span| span.slice(plan.around.document.text).bytes().any(|byte| byte.is_ascii_digit());
    kept.find(|section| figures(section.extent)).map(|section| InProse::Said(section.title.span))
}

/// Whether a sentence says how many or how often somebody wants something: "I'd like to write two posts a month".
fn promises_a_count(prose: &str) -> bool {
    const WANTED: [&str; 23] = [
        "I want to ", "I'd like to ", "I’d like to ", "I will ", "I'll ", "I’ll ", "goal is ", "I aim to ", "I plan to ",
        "goal of ", "target of ", "target is ", "challenge of ", "plan is ", "aim is ", "hope for ", "aim for ", "happy with ",
        "I'm going to ", "I’m going to ", "I am going to ", "If I can do ", "if I can do ",
    ];
    let wants = |sentence: &&str| WANTED.iter().any(|words| sentence.contains(words));
    let is_count = |sentence: &str| {
        let words = Words::new(sentence);
        let is_amount = |at: usize| at > 0 && words.kind(at - 1) == Some(TokenKind::Currency);
        let is_count = |at: usize| words.is_number(at) && words.suffix(at).is_empty();
        (0..words.len()).any(|at| is_count(at) && (words.digits(at).len() < 4 || is_amount(at)))
    };
    prose.split_inclusive(['.', '!', '?', ';']).filter(wants).any(|sentence| is_count(sentence) || says_how_often(sentence))
}

/// Whether a sentence says how much is to be so until when: "500 a month from January, 6,000 by December".
fn says_how_much_until(text: &str) -> bool {
    let says = |sentence: &str| {
        let words = Words::new(sentence);
        let times = time::find(&words);
        times.iter().any(|found| found.role == Role::Deadline && found.says_when())
            && Figures::find(&words, &times).first_figure().is_some()
    };
    text.bytes().any(|byte| byte.is_ascii_digit()) && text.split_inclusive(['.', '!', '?', ';']).any(says)
}

/// The sentences behind a goal of one line that say how much or how often: "Exercise more. I want to work out 4x per week."
fn behind_headline(goal: &Goal<'_>) -> Option<Span> {
    let own = goal.answers.iter().filter(|answer| answer.aspect == Aspect::Notes).take(FEW_SENTENCES);
    let measures = |text: &str| text.bytes().any(|byte| byte.is_ascii_digit()) && (names_target(text) || says_how_often(text));
    own.map(|answer| &answer.words).find(|words| measures(&words.text)).map(|words| words.span)
}

/// How many paragraphs behind a goal of one line are searched for a measure.
const FEW_SENTENCES: usize = 4;

/// How many paragraphs and items of a goal's prose are searched.
pub(super) const LONGEST_PROSE: usize = 100;

/// Whether a text says how often something happens: kept or not, it can be counted.
pub(super) fn says_how_often(text: &str) -> bool {
    time::find(&Words::new(text)).iter().any(|found| found.rhythm().is_some())
}

/// Three days or more up to the last one, in one text or each in a line of its own that begins with it: "First mark: sketch done on
/// 26 February. Second mark: …". In a plan of nothing but sentences two are enough, wherever they stand.
pub(super) fn days_in_prose(around: Surroundings<'_, '_>) -> Option<Span> {
    /// A day in front stands behind a short label at most.
    const FRONT: usize = 4;
    let Surroundings { goal, reading, .. } = around;
    let whole = goal.due.or(goal.inherited).and_then(|due| due.period);
    let all_prose = is_all_prose(around);
    // In prose, and below a line where nothing tells the year, "March" is a day on the way all the same.
    let in_any_words = all_prose || whole.is_none() && goal.depth == Depth::Item;
    if whole.is_none() && !in_any_words {
        return None;
    }
    let context = Context { period: whole, ..Context::default() };
    let on_the_way = |found: &&TimeExpression| match time::resolve(found.meaning, &context).filter(|_| found.says_when()) {
        Some(period) => {
            let within = |whole: Period| period.end <= whole.end && period.start.year() + 1 >= whole.end.year();
            period.precision <= Precision::Month && whole.is_none_or(within) && !(all_prose && whole == Some(period))
        }
        None => in_any_words && found.says_when() && matches!(found.meaning, Meaning::Yearless(_) | Meaning::Event),
    };
    // What a file says for all of its goals is said for its only one.
    let shared = reading.answers.iter().filter(|_| reading.goals.len() == 1);
    let prose = goal.answers.iter().chain(shared).filter(|answer| answer.from == AnswerSource::Prose).map(|answer| &answer.words);
    // What is measured may tell its figures for several days: "50 points by March, 60 by June, 70 by October".
    let measured = goal.indicators.iter().filter(|_| goal.checkpoints.is_empty());
    let prose = prose.chain(measured.map(|indicator| &indicator.words));
    let (mut all, mut lines) = (0, 0);
    for told in prose.filter(|told| in_any_words || told.text.bytes().any(|byte| byte.is_ascii_digit())).take(MOST_LINES) {
        let words = Words::new(&told.text);
        let times = time::find(&words);
        let (mut days, mut leads) = (0, false);
        for found in times.iter().filter(on_the_way) {
            days += 1;
            leads |= found.tokens.start < FRONT;
        }
        lines += usize::from(leads);
        all += days;
        if days > 2 || lines > 2 || in_any_words && all > 1 {
            return Some(told.span);
        }
    }
    None
}

/// The second title, line or cell of a plan that begins with a part of the time up to its end: "## 2027", "Year 2 (2028)", "- 2029: two days a
/// week". What is over by now is the way to where it stands.
pub(super) fn parts_of_the_way(around: Surroundings<'_, '_>, today: Date) -> Option<Span> {
    /// What counts the parts may stand in front: "Year 2 (2028)".
    const FRONT: usize = 4;
    let Surroundings { document, goal, reading } = around;
    let whole = goal.due.or(goal.inherited)?.period.filter(|_| goal.depth == Depth::Plan && reading.goals.len() == 1)?;
    let context = Context { period: Some(whole), ..Context::default() };
    let is_part = |found: &TimeExpression| {
        let period = time::resolve(found.meaning, &context).filter(|_| found.tokens.start < FRONT && found.says_when());
        period.is_some_and(|period| {
            (Precision::Month..=Precision::Year).contains(&period.precision)
                && period.end >= today
                && period.end <= whole.end
                && period != whole
        })
    };
    let begins = |text: &str| {
        let front = text.get(..LONGEST_FRONT).unwrap_or(text);
        front.bytes().any(|byte| byte.is_ascii_digit()) && time::find(&Words::new(text)).first().is_some_and(is_part)
    };
    let titles_and_lines = document.body.blocks.iter().filter(|block| {
        let may_begin =
            matches!(block.kind, BlockKind::Heading(_) | BlockKind::Item { .. } | BlockKind::Paragraph | BlockKind::Cell { .. });
        may_begin && begins(&block.inline.text)
    });
    titles_and_lines.take(MOST_LINES).nth(1).map(|block| block.inline.span)
}

/// Within how many bytes a title or line says for which part of the time it is.
const LONGEST_FRONT: usize = 24;

/// Whether a plan is told in sentences, without any list or table.
fn is_all_prose(around: Surroundings<'_, '_>) -> bool {
    around.goal.depth == Depth::Plan && around.reading.goals.len() == 1 && !around.document.body.lists_anything()
}

/// Where a plan of nothing but sentences says how much is to be so on a day: "Ten metres by the summer holidays".
pub(super) fn progress_in_prose(around: Surroundings<'_, '_>) -> Option<Span> {
    if !is_all_prose(around) {
        return None;
    }
    let says_how_much = |sentence: &str| {
        let words = Words::new(sentence);
        let times = time::find(&words);
        times.iter().any(names_a_day) && Figures::find(&words, &times).first_figure().is_some()
    };
    let mut prose = around.goal.answers.iter().filter(|answer| answer.from == AnswerSource::Prose).take(LONGEST_PROSE);
    let told = prose.find(|answer| answer.words.text.split_inclusive(['.', '!', '?', ';']).any(says_how_much))?;
    Some(told.words.span)
}

/// Whether words name a day or a period of the calendar, or an event, and neither today nor since when something is so.
fn names_a_day(found: &TimeExpression) -> bool {
    found.says_when() && found.role != Role::Start && !matches!(found.meaning, Meaning::Relative(_))
}

/// The words about the reviews of a goal, when they name two days or more: "with the board on 30 April and 30 June".
pub(super) fn days_of_reviews(around: Surroundings<'_, '_>) -> Option<Span> {
    let is_day = |found: &&TimeExpression| match found.meaning {
        Meaning::Period(period) => period.precision == Precision::Day,
        Meaning::Yearless(_) => found.says_when(),
        _ => false,
    };
    let mut reviews = around.goal.answers.iter().filter(|answer| answer.aspect == Aspect::Review);
    let told = reviews.find(|answer| time::find(&Words::new(&answer.words.text)).iter().filter(is_day).count() > 1)?;
    Some(told.words.span)
}

/// How many lines of prose are looked at for days.
const MOST_LINES: usize = 200;

/// Whether a text tells what somebody will do, and not what will be so then: "I will ask Ada", "in May we sell cake".
pub(super) fn tells_of_doing(text: &str) -> bool {
    let lower = text.to_lowercase().replace(['’', '‘'], "'").replace("'ll ", " will ").replace("i'm ", "i am ");
    lower.split_inclusive(['.', '!', '?', ';']).any(does_something)
}

/// Whether somebody does something in a sentence that says that it lies ahead, or when it is.
fn does_something(sentence: &str) -> bool {
    const BETWEEN: [&str; 6] = ["will", "have", "to", "am", "are", "going"];
    const NOT_DONE: [&str; 24] = [
        "be", "become", "believe", "do", "feel", "find", "get", "guess", "have", "hope", "know", "like", "live", "look", "love",
        "need", "never", "notice", "own", "plan", "see", "think", "want", "wish",
    ];
    let mut words = sentence.split(|mark: char| !mark.is_alphanumeric()).filter(|word| !word.is_empty()).peekable();
    let begins = matches!(words.peek(), Some(&("first" | "then")));
    while let Some(word) = words.next() {
        if !matches!(word, "i" | "we") {
            continue;
        }
        let mut ahead = begins;
        while words.next_if(|word| BETWEEN.contains(word)).is_some() {
            ahead = true;
        }
        let acts = words.peek().is_some_and(|verb| language::is_verb(verb) && !NOT_DONE.contains(verb));
        if acts && (ahead || time::find(&Words::new(sentence)).iter().any(names_a_day)) {
            return true;
        }
    }
    false
}
