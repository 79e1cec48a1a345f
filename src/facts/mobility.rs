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
pub struct Logistics {
    /// What it is, in words.
    pub name: &'static str,
    /// The key in `mobility:`.
    pub key: &'static str,
    /// The smallest words that would settle it.
    pub example: &'static str,
    aspect: Aspect,
    topic: Topic,
}

/// All logistics, in the order of the documentation.
const LOGISTICS: [Logistics; 5] = [
    Logistics {
        name: "visa or work permit",
        key: "visa",
        example: "skilled worker visa, about four months",
        aspect: Aspect::Visa,
        topic: Topic::Visa,
    },
    Logistics {
        name: "recognition of credentials",
        key: "credentials",
        example: "recognition applied for, about six months",
        aspect: Aspect::Credentials,
        topic: Topic::Recognition,
    },
    Logistics {
        name: "language",
        key: "language",
        example: "B2 before the move, exam booked",
        aspect: Aspect::Language,
        topic: Topic::Language,
    },
    Logistics {
        name: "tax",
        key: "tax",
        example: "one hour with a tax adviser before signing",
        aspect: Aspect::Tax,
        topic: Topic::Tax,
    },
    Logistics {
        name: "family",
        key: "family",
        example: "partner looks for work in the same region",
        aspect: Aspect::Family,
        topic: Topic::Family,
    },
];

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
            logistics: LOGISTICS.map(|part| (part, self.answered(&[part.aspect], &[part.topic]))),
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
        let about = |words| LOGISTICS.iter().any(|part| said::speaks_of(words, part.topic));
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
