//! What living or working in another country needs ("Framework C", "When Relocation Or Remote Work Is Part Of The Plan").

use crate::date::Date;
use crate::facts::Answered;
use crate::facts::GoalFacts;
use crate::facts::early_day;
use crate::facts::example::below_key;
use crate::facts::example::capitalised;
use crate::facts::said;
use crate::facts::said::Topic;
use crate::goal::Aspect;
use crate::text::Span;

/// What a goal says about living or working in another country.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Mobility {
    /// The words by which it is about that.
    pub because: Span,
    /// Where to.
    pub market: Answered,
    /// As what.
    pub role: Answered,
    /// Visa, credentials, language, tax and family, in this order.
    pub logistics: [(Logistics, Answered); 5],
    /// Who is known there.
    pub network: Answered,
    /// What else would do.
    pub contingency: Answered,
}

/// What has to be settled before a move.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Logistics {
    /// Visa or work permit.
    Visa,
    /// Recognition of credentials.
    Credentials,
    /// Language.
    Language,
    /// Taxes and social security.
    Tax,
    /// Family.
    Family,
}

impl Logistics {
    /// All, in the order of the documentation.
    pub const ALL: [Self; 5] = [Self::Visa, Self::Credentials, Self::Language, Self::Tax, Self::Family];

    /// What it is, in words.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Visa => "visa or work permit",
            Self::Credentials => "recognition of credentials",
            Self::Language => "language",
            Self::Tax => "tax",
            Self::Family => "family",
        }
    }

    /// The key in `mobility:`.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Visa => "visa",
            Self::Credentials => "credentials",
            Self::Language => "language",
            Self::Tax => "tax",
            Self::Family => "family",
        }
    }

    /// The smallest words that would settle it.
    #[must_use]
    pub const fn example(self) -> &'static str {
        match self {
            Self::Visa => "skilled worker visa, about four months",
            Self::Credentials => "the profession is not regulated, no recognition needed",
            Self::Language => "B2 before the move, exam booked",
            Self::Tax => "one hour with a tax adviser before signing",
            Self::Family => "partner looks for work in the same region",
        }
    }

    const fn aspect(self) -> Aspect {
        match self {
            Self::Visa => Aspect::Visa,
            Self::Credentials => Aspect::Credentials,
            Self::Language => Aspect::Language,
            Self::Tax => Aspect::Tax,
            Self::Family => Aspect::Family,
        }
    }

    const fn topic(self) -> Topic {
        match self {
            Self::Visa => Topic::Visa,
            Self::Credentials => Topic::Recognition,
            Self::Language => Topic::Language,
            Self::Tax => Topic::Tax,
            Self::Family => Topic::Family,
        }
    }
}

/// The first checkpoint about logistics, when it comes late.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct LateLogistics {
    /// Its date.
    pub date: Span,
    /// Days until then.
    pub waited: i32,
    /// Days of the whole time.
    pub whole: i32,
    /// A day in the first quarter.
    pub better: Date,
}

impl GoalFacts<'_, '_> {
    /// What the goal says about living or working in another country; nothing when it is not about that.
    #[must_use]
    pub fn mobility(&self) -> Option<Mobility> {
        let because = self.moves_abroad().filter(|_| self.plan.around.reading.english)?;
        let or_named = |answered: Answered, named: Option<Span>| match (answered, named) {
            (Answered::No { .. }, Some(words)) => Answered::Yes(words),
            (answered, _) => answered,
        };
        Some(Mobility {
            because,
            market: or_named(self.answered(&[Aspect::Market], &[]), self.names_place()),
            role: or_named(self.answered(&[Aspect::TargetRole], &[]), self.names_role()),
            logistics: Logistics::ALL.map(|part| (part, self.answered(&[part.aspect()], &[part.topic()]))),
            network: self.answered(&[Aspect::Network], &[Topic::Network]),
            contingency: self.answered(&[Aspect::Contingency], &[Topic::Contingency]),
        })
    }

    /// The first checkpoint about logistics, when it lies in the second half of the time.
    #[must_use]
    pub fn late_logistics(&self, today: Date) -> Option<LateLogistics> {
        self.moves_abroad()?;
        let end = self.timeline.end()?;
        let start = self.timeline.began.unwrap_or(today);
        let topics = Logistics::ALL.map(Logistics::topic);
        let about = |words| topics.iter().any(|topic| said::speaks_of(words, *topic));
        let steps = self
            .checkpoints
            .dated()
            .filter(|(step, _)| std::iter::once(&step.checkpoint.words).chain(&step.checkpoint.indicators).any(about));
        let (_, first) = steps.min_by_key(|(_, date)| date.value.end)?;
        let (waited, whole) = (start.days_until(first.value.end), start.days_until(end));
        let late = whole > 0 && waited <= whole && i64::from(waited) * 2 > i64::from(whole);
        late.then(|| LateLogistics { date: first.span, waited, whole, better: early_day(start, end, first.value.end, today) })
    }

    /// The smallest text that would say these things about a move: keys of `mobility` with their words.
    #[must_use]
    pub fn example_of_mobility(&self, lines: &[(&str, &str)]) -> Option<String> {
        if !self.examples {
            return None;
        }
        if self.has_yaml() {
            let lines: Vec<String> = lines.iter().map(|(key, words)| format!("  {key}: {words}")).collect();
            let lines = lines.join("\n");
            let is_there = self.plan.around.has_key("mobility");
            return Some(if is_there { below_key("mobility", &lines) } else { format!("mobility:\n{lines}") });
        }
        let lines: Vec<String> = lines.iter().map(|(key, words)| capitalised(&format!("{key}: {words}"))).collect();
        let entries: Vec<(Option<Date>, &str)> = lines.iter().map(|line| (None, line.as_str())).collect();
        Some(self.list("mobility", "Mobility", &entries))
    }
}
