//! What a goal says in plain prose, found once: which topics its sentences speak of, and with which words.
//!
//! A topic that is ruled out is addressed as well ("no visa needed"); something that should be there is not there when it is denied
//! ("no mentor yet"). Questions, template text, quotations, code, addresses and bare headings say nothing.

mod headings;
mod index;
mod phrases;
mod scan;
mod sentence;
mod sign;
mod signs;
mod topic;

#[cfg(test)]
mod tests;

pub(crate) use scan::Denial;
pub(crate) use topic::Topic;

use std::cell::OnceCell;

use self::scan::Text;
use self::sign::Wanted;
use crate::document::Document;
use crate::document::Inline;
use crate::facts::alignment;
use crate::goal::Answer;
use crate::goal::Aspect;
use crate::goal::Goal;
use crate::goal::Reading;
use crate::language::time::Rhythm;
use crate::text::Extents;
use crate::text::Located;
use crate::text::Span;

/// Words that speak of a topic.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Mention {
    /// The words.
    pub span: Span,
    /// Of how many it speaks, at least, when a rule asks: two for "two interviews" and for "interviews".
    pub count: u32,
}

/// What texts say, by topic.
#[derive(Clone, Debug)]
pub(crate) struct Said {
    mentions: [Option<Mention>; Topic::COUNT],
    /// What would say more than that.
    wanted: Wanted,
    /// A weekly or monthly practice.
    habit: Option<Span>,
    /// An exam or a deliverable with its day.
    dated_exam: Option<Span>,
    /// How often something is reviewed.
    review: Option<Located<Rhythm>>,
    /// The rhythm that a short text consists of, for nothing that is named.
    bare_rhythm: Option<Span>,
    /// Somebody and feedback in one sentence.
    feedback_who: Option<Span>,
    /// How feedback is obtained, in the same sentence.
    feedback_how: Option<Span>,
    /// A sentence speaks of feedback.
    feedback: Option<Span>,
}

impl Said {
    const fn nothing() -> Self {
        Self {
            mentions: [None; Topic::COUNT],
            wanted: Wanted::ALL,
            habit: None,
            dated_exam: None,
            review: None,
            bare_rhythm: None,
            feedback_who: None,
            feedback_how: None,
            feedback: None,
        }
    }

    fn mention(&mut self, topic: Topic, span: Span, count: u32) {
        let known = &mut self.mentions[topic as usize];
        *known = match *known {
            Some(mention) => Some(Mention { count: mention.count.saturating_add(count), ..mention }),
            None => Some(Mention { span, count }),
        };
        if !topic.is_counted() && !topic.is_joined() {
            self.wanted = self.wanted.without(topic);
        }
    }
}

/// What each goal of a file says, and what the file says for all of them; each is read when the first rule asks.
#[derive(Debug)]
pub(crate) struct Speech<'f, 't> {
    document: &'f Document<'t>,
    reading: &'f Reading<'t>,
    goals: Vec<OnceCell<Box<Said>>>,
    shared: OnceCell<Box<Said>>,
    quotes: OnceCell<Extents>,
    several: OnceCell<bool>,
}

/// How many goals above a goal are looked at.
const HIGHEST: usize = 6;

/// How many answers of the goals above and of the file are looked at, so that the work stays in proportion to the file.
const MOST: usize = 500;

impl<'f, 't> Speech<'f, 't> {
    pub(super) fn new(document: &'f Document<'t>, reading: &'f Reading<'t>) -> Self {
        let goals = reading.goals.iter().map(|_| OnceCell::new()).collect();
        Self { document, reading, goals, shared: OnceCell::new(), quotes: OnceCell::new(), several: OnceCell::new() }
    }

    /// What may be said about the goal: by itself, by the goals it stands under, by the file as a whole; nearest first.
    fn around(&self, goal: usize) -> impl Iterator<Item = &Said> {
        let mut next = Some(goal);
        let chain = std::iter::from_fn(move || {
            let at = next?;
            next = self.reading.goals.get(at).and_then(|goal| goal.parent).filter(|parent| *parent < at);
            Some(at)
        });
        chain.take(HIGHEST).filter_map(|at| self.of(at)).chain(std::iter::once(self.shared()))
    }

    fn of(&self, goal: usize) -> Option<&Said> {
        let read = self.reading.goals.get(goal)?;
        Some(self.goals.get(goal)?.get_or_init(|| {
            let mut said = Said::nothing();
            self.scan_goal(read, &mut said);
            headings::scan(self.document, self.reading, read, &mut said);
            Box::new(said)
        }))
    }

    fn shared(&self) -> &Said {
        self.shared.get_or_init(|| {
            let mut said = Said::nothing();
            self.scan_answers(&self.reading.answers, &mut said);
            Box::new(said)
        })
    }

    fn scan_goal(&self, goal: &Goal<'t>, said: &mut Said) {
        self.scan_answers(&goal.answers, said);
        let own = goal.statement.as_ref().map(|statement| &statement.words);
        let indicators = goal.indicators.iter().map(|indicator| &indicator.words);
        let checkpoints =
            goal.checkpoints.iter().flat_map(|checkpoint| std::iter::once(&checkpoint.words).chain(&checkpoint.indicators));
        let actions = goal.actions.iter().map(|action| &action.words);
        own.into_iter().chain(indicators).chain(checkpoints).chain(actions).for_each(|words| Text::new(words).note(said));
    }

    fn scan_answers(&self, answers: &[Answer<'t>], said: &mut Said) {
        let spoken = answers.iter().filter(|answer| !matches!(answer.aspect, Aspect::Past | Aspect::Resources));
        for answer in spoken.filter(|answer| !self.is_quoted(&answer.words)) {
            let text = Text::new(&answer.words);
            text.note(said);
            if !matches!(answer.aspect, Aspect::Habits | Aspect::Recovery) && said.bare_rhythm.is_none() {
                said.bare_rhythm = text.bare_rhythm();
            }
        }
    }

    /// Whether words stand in a block quote, which says what somebody else says.
    fn is_quoted(&self, words: &Inline<'t>) -> bool {
        self.quotes.get_or_init(|| headings::quotes(self.document)).hold(words.span)
    }

    /// Whether several people speak.
    pub(super) fn is_of_several(&self) -> bool {
        *self.several.get_or_init(|| alignment::speaks_for_several(self.document))
    }

    /// The words by which the goal, or the file for it, speaks of a topic.
    pub(super) fn find(&self, goal: usize, topic: Topic) -> Option<Mention> {
        self.around(goal).find_map(|said| said.mentions[topic as usize])
    }

    /// The words by which the goal's own text speaks of a topic.
    pub(super) fn find_own(&self, goal: usize, topic: Topic) -> Option<Span> {
        Some(self.of(goal)?.mentions[topic as usize]?.span)
    }

    /// Of how many it speaks.
    pub(super) fn count(&self, goal: usize, topic: Topic) -> u32 {
        self.around(goal).filter_map(|said| said.mentions[topic as usize]).map(|mention| mention.count).sum()
    }

    /// The words that tell of a weekly or monthly practice.
    pub(super) fn habit(&self, goal: usize) -> Option<Span> {
        self.around(goal).find_map(|said| said.habit)
    }

    /// An exam or a deliverable with its day.
    pub(super) fn dated_exam(&self, goal: usize) -> Option<Span> {
        self.around(goal).find_map(|said| said.dated_exam)
    }

    /// How often it is reviewed, by its prose.
    pub(super) fn review(&self, goal: usize) -> Option<Located<Rhythm>> {
        self.around(goal).find_map(|said| said.review)
    }

    /// A rhythm that stands alone.
    pub(super) fn bare_rhythm(&self, goal: usize) -> Option<Span> {
        self.of(goal)?.bare_rhythm
    }

    /// Who gives feedback, how it is obtained, and where it is spoken of at all.
    pub(super) fn feedback(&self, goal: usize) -> [Option<Span>; 3] {
        [
            self.around(goal).find_map(|said| said.feedback_who),
            self.around(goal).find_map(|said| said.feedback_how),
            self.around(goal).find_map(|said| said.feedback),
        ]
    }

    /// The first answer about one of the aspects that says something, by what a denial is worth for the aspect.
    pub(super) fn answer(&self, goal: usize, aspects: &[Aspect], denial: fn(Aspect) -> Denial) -> Option<&'f Answer<'t>> {
        self.answers(goal, aspects).find(|answer| scan::has_substance(&answer.words.text, denial(answer.aspect)))
    }

    /// All answers about one of the aspects, of the goal, of those above it and of the file.
    pub(super) fn answers<'s>(&'s self, goal: usize, aspects: &'s [Aspect]) -> impl Iterator<Item = &'f Answer<'t>> + 's {
        let reading = self.reading;
        let mut next = Some(goal);
        let chain = std::iter::from_fn(move || {
            let read = reading.goals.get(next?)?;
            next = read.parent.filter(|parent| Some(*parent) < next);
            Some(read)
        });
        let above = chain.take(HIGHEST).enumerate().flat_map(|(height, read)| {
            let most = if height == 0 { usize::MAX } else { MOST };
            read.answers.iter().take(most)
        });
        above.chain(reading.answers.iter().take(MOST)).filter(move |answer| aspects.contains(&answer.aspect))
    }
}

/// Whether a text names somebody, and whether it names a way to obtain something.
pub(super) fn people_and_means(words: &Inline<'_>) -> (bool, bool) {
    Text::new(words).people_and_means()
}

/// Whether a text speaks of a topic.
pub(super) fn speaks_of(words: &Inline<'_>, topic: Topic) -> bool {
    Text::new(words).find(topic).is_some()
}
