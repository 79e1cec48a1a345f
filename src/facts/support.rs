//! Who helps, and in which rhythm: feedback, reviews, practice.

use crate::date::Date;
use crate::date::Precision;
use crate::facts::Answered;
use crate::facts::GoalFacts;
use crate::facts::said;
use crate::facts::said::Denial;
use crate::facts::said::Topic;
use crate::goal::Answer;
use crate::goal::AnswerSource;
use crate::goal::Aspect;
use crate::goal::SettingOfGoal;
use crate::language::time::Rhythm;
use crate::rule_info::Depth;
use crate::rule_info::Threshold;
use crate::settings::Thresholds;
use crate::text::Located;
use crate::text::Span;

/// Who gives feedback and how it is obtained.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Feedback {
    /// Nothing says so.
    Missing {
        /// Where it belongs.
        belongs_at: Span,
    },
    /// Another finding tells why it cannot be read.
    Told,
    /// Nobody is named.
    WithoutPerson(Span),
    /// Somebody is named, and nothing says how it is obtained.
    WithoutWay(Span),
    /// A few words of which nobody can tell whether they name somebody or a way; they cannot do both.
    Unclear(Span),
    /// Both are said, or cannot be told apart.
    Given(Span),
}

/// How often a goal is reviewed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Review {
    /// Nothing says so.
    Missing {
        /// Where it belongs.
        belongs_at: Span,
    },
    /// Another finding tells why it cannot be read.
    Told,
    /// It is reviewed; no days can be counted from the words.
    Given(Span),
    /// In this rhythm, in days.
    Every(Located<u32>),
}

/// A review that is due.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stale {
    /// The last one is longer ago than the rhythm allows.
    Last {
        /// The last one.
        last: Located<Date>,
        /// Days between reviews.
        every: u32,
    },
    /// It was never looked at again, though it is more than a year old.
    Never {
        /// When it began.
        began: Located<Date>,
    },
}

/// Who may give feedback, by the aspects that name them.
const PEOPLE: [Aspect; 6] =
    [Aspect::Mentors, Aspect::Coach, Aspect::HumanResources, Aspect::Peers, Aspect::Support, Aspect::Stakeholders];

/// Answers of more words are trusted to say what is asked, whatever their words.
const FEW_WORDS: usize = 4;

/// Days by which a review may be late.
const GRACE: u32 = 7;

/// A goal that is older was to be looked at again.
const YEAR: i32 = 366;

impl GoalFacts<'_, '_> {
    /// Who gives feedback and how it is obtained.
    #[must_use]
    pub fn feedback(&self) -> Feedback {
        let (speech, at) = (&self.plan.speech, self.plan.at);
        if let Some(answer) = speech.answer(at, &[Aspect::Feedback], |_| Denial::IsNone) {
            return self.feedback_of(answer, &[Aspect::Feedback]);
        }
        let [who, how, anywhere] = speech.feedback(at);
        match (who, how, anywhere) {
            (Some(who), Some(_), _) => return Feedback::Given(who),
            (Some(_), None, _) | (None, Some(_), _) if speech.answer(at, &PEOPLE, |_| Denial::IsNone).is_some() => {
                return Feedback::Given(who.or(how).unwrap_or_default());
            }
            (Some(who), None, _) => return Feedback::WithoutWay(who),
            (None, Some(how), _) => return Feedback::WithoutPerson(how),
            (None, None, Some(words)) => return Feedback::WithoutPerson(words),
            (None, None, None) => {}
        }
        if let Some(answer) = speech.answer(at, &PEOPLE, |_| Denial::IsNone) {
            return self.feedback_of(answer, &PEOPLE);
        }
        // Somebody who takes part in the reviews says what they think.
        let mut reviews = speech.answers(at, &[Aspect::Review]);
        if let Some(with) = reviews.find(|answer| said::speaks_of(&answer.words, Topic::Person)) {
            return Feedback::Given(with.words.span);
        }
        match self.unanswered(&[Aspect::Feedback]) {
            Answered::No { belongs_at } => Feedback::Missing { belongs_at },
            Answered::Yes(_) | Answered::Told => Feedback::Told,
        }
    }

    /// What the answers about the aspects say together.
    fn feedback_of(&self, first: &Answer<'_>, aspects: &[Aspect]) -> Feedback {
        let (mut person, mut way, mut words) = (false, false, 0);
        for answer in self.plan.speech.answers(self.plan.at, aspects) {
            if person && way {
                break;
            }
            let said = said::people_and_means(&answer.words);
            person |= said.0 || PEOPLE.contains(&answer.aspect);
            way |= said.1;
            words += answer.words.text.split_whitespace().take(FEW_WORDS + 1).count();
            if answer.from == AnswerSource::Key && answer.words.text.starts_with(char::is_uppercase) && words <= FEW_WORDS {
                person |= true;
            }
        }
        let place = first.words.span;
        let unsure = words > FEW_WORDS && aspects == [Aspect::Feedback];
        match (person, way) {
            (true, true) => Feedback::Given(place),
            _ if unsure => Feedback::Given(place),
            (true, false) => Feedback::WithoutWay(place),
            (false, true) => Feedback::WithoutPerson(place),
            (false, false) => Feedback::Unclear(place),
        }
    }

    /// How often it is reviewed.
    #[must_use]
    pub fn review(&self) -> Review {
        let (speech, at) = (&self.plan.speech, self.plan.at);
        let days = |rhythm: Located<Rhythm>| match rhythm.value.days() {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a positive number of days")]
            Some(days) => Review::Every(Located::new(days.round().clamp(1.0, 100_000.0) as u32, rhythm.span)),
            None => Review::Given(rhythm.span),
        };
        if let Some(rhythm) = self.goal.review {
            return days(rhythm);
        }
        if let Some(rhythm) = speech.review(at) {
            // Prose about several goals may tell of other reviews.
            return if self.goal.depth == Depth::Plan { days(rhythm) } else { Review::Given(rhythm.span) };
        }
        if let Some(answer) = speech.answer(at, &[Aspect::Review], |_| Denial::IsNone) {
            return Review::Given(answer.words.span);
        }
        if let Some(last) = self.goal.last_review {
            return Review::Given(last.span);
        }
        if let Some(rhythm) = speech.bare_rhythm(at) {
            return Review::Given(rhythm);
        }
        match self.unanswered(&[Aspect::Review]) {
            Answered::No { belongs_at } => Review::Missing { belongs_at },
            Answered::Yes(_) | Answered::Told => Review::Told,
        }
    }

    /// Whether a review is due.
    #[must_use]
    pub fn stale_review(&self, today: Date, thresholds: &Thresholds) -> Option<Stale> {
        let least = thresholds.get(Threshold::ReviewDays);
        // An overdue goal waits for more than a review, and another finding says so.
        if self.timeline.end().is_some_and(|end| end < today) {
            return None;
        }
        if let Some(last) = self.goal.last_review {
            let every = match self.review() {
                Review::Every(every) => every.value,
                Review::Missing { .. } | Review::Told | Review::Given(_) => least,
            };
            let since = u32::try_from(last.value.days_until(today)).unwrap_or(0);
            return (since > every.saturating_add(GRACE)).then_some(Stale::Last { last, every });
        }
        let created = self.goal.created;
        // "Since 2019" is when somebody took something up, not when the goal was set.
        let start = self.goal.start.filter(|start| start.value.precision < Precision::Year);
        let began = created.or(start.map(|start| Located::new(start.value.start, start.span)))?;
        (began.value.days_until(today) > YEAR).then_some(Stale::Never { began })
    }

    /// A weekly or monthly practice.
    #[must_use]
    pub fn habits(&self) -> Answered {
        if let Answered::Yes(words) = self.answered(&[Aspect::Habits], &[]) {
            return Answered::Yes(words);
        }
        if self.goal.setting == SettingOfGoal::Habits {
            return Answered::Yes(self.goal.place);
        }
        match self.plan.speech.habit(self.plan.at) {
            Some(words) => Answered::Yes(words),
            None => self.unanswered(&[Aspect::Habits]),
        }
    }

    /// A mentor, coach, partner in human resources or peer.
    #[must_use]
    pub fn supporters(&self) -> Answered {
        self.answered(&PEOPLE, &[Topic::Support])
    }
}
