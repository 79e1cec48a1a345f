//! What goals of one kind need beside everything else ("Frameworks A and B", "The REAL Approach for Development Goals").

use std::borrow::Cow;

use crate::date::Date;
use crate::facts::Answered;
use crate::facts::GoalFacts;
use crate::facts::Outcome;
use crate::facts::credential;
use crate::facts::said;
use crate::facts::said::Topic;
use crate::goal::Aspect;
use crate::goal::Priority;
use crate::language::Reason;

/// A piece of evidence that a goal of some kind needs.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Piece {
    /// What it is, after "lacks".
    pub name: &'static str,
    /// The smallest words that would give it.
    pub example: Cow<'static, str>,
    /// Whether the goal has it.
    pub given: bool,
}

impl Piece {
    fn new(name: &'static str, example: impl Into<Cow<'static, str>>, given: bool) -> Self {
        Self { name, example: example.into(), given }
    }
}

impl GoalFacts<'_, '_> {
    /// The evidence that a promotion needs; nothing for other goals.
    #[must_use]
    pub fn promotion_evidence(&self) -> Option<[Piece; 4]> {
        self.is_for(Priority::Promotion)?;
        let baseline = self.is_answered(&[Aspect::Baseline], &[Topic::Baseline]);
        let endorsed = self.count(Topic::Endorsement) >= 2 || self.stakeholders() >= 2;
        Some([
            Piece::new(
                "a baseline of today's impact",
                "today I lead one part of the work, with two complaints a month",
                baseline,
            ),
            Piece::new(
                "a stretch project",
                "stretch project, lead one piece of work beyond my role",
                self.count(Topic::Stretch) > 0,
            ),
            Piece::new("endorsements from two stakeholders", "endorsements from two stakeholders, in writing", endorsed),
            Piece::new(
                "a case that combines results and endorsements",
                "promotion case of two pages, results and endorsements together",
                self.count(Topic::Case) > 0,
            ),
        ])
    }

    /// The evidence that a pivot needs; nothing for other goals.
    #[must_use]
    pub fn pivot_evidence(&self) -> Option<[Piece; 5]> {
        self.is_for(Priority::Pivot)?;
        let has = |topic, least| self.count(topic) >= least;
        Some([
            Piece::new(
                "three transferable skills",
                "three transferable skills, planning, facilitation and data analysis",
                has(Topic::Transferable, 3),
            ),
            Piece::new("a recognised credential", "a recognised certificate of the new field", has(Topic::Credential, 1)),
            Piece::new("an applied project", "one applied project for a local charity", has(Topic::Project, 1)),
            Piece::new(
                "two informational interviews",
                "two informational interviews with people in the role",
                has(Topic::Interview, 2),
            ),
            Piece::new("a referral", "one referral from a conversation", has(Topic::Referral, 1)),
        ])
    }

    /// The evidence that mastery of a skill needs; nothing for other goals, and nothing for one that only collects a credential, which
    /// another finding tells.
    #[must_use]
    pub fn mastery_evidence(&self, today: Date) -> Option<[Piece; 3]> {
        self.is_for(Priority::SkillMastery)?;
        if matches!(self.outcome, Outcome::CredentialOnly(_)) {
            return None;
        }
        let exam = format!("pass the exam by {}", self.example_end(today));
        // "Fluent enough to lead the stand-up", "… and run our two clusters with it": what it is for is live work.
        let applied = self.outcome.statement().is_some_and(|statement| {
            let tied = [Reason::ActivityWithResult, Reason::CredentialApplied, Reason::LearningWithResult];
            tied.contains(&statement.judgement.reason) || statement.words.text.contains(" enough ")
        });
        Some([
            Piece::new("a dated exam or deliverable", exam, self.has_dated_deliverable()),
            Piece::new(
                "two applications to live work",
                "apply it to two live projects",
                applied || credential::says_what_for(self.goal) || self.count(Topic::Application) >= 2,
            ),
            Piece::new("presenting what was learned", "present what I learned to the team", self.count(Topic::Presenting) > 0),
        ])
    }

    /// The four sides of a development goal, each with why it matters; nothing for other goals.
    #[must_use]
    pub fn real_lens(&self) -> Option<[Piece; 4]> {
        if !self.is_development() || !self.can_be_read() {
            return None;
        }
        let why = matches!(self.why(), Answered::Yes(_));
        let relevant = !self.goal.supports.is_empty()
            || [Topic::Application, Topic::Project, Topic::Stretch].into_iter().any(|topic| self.count(topic) > 0);
        Some([
            Piece::new("relevant", "nothing ties the activities to the outcome", relevant),
            Piece::new("experimental", "nothing is tried out that may fail", self.count(Topic::Experiment) > 0),
            Piece::new("aspirational", "nothing says what makes it worth while", why || self.count(Topic::Aspiration) > 0),
            Piece::new("learning-based", "nothing builds a capability that stays", self.count(Topic::Learning) > 0),
        ])
    }

    /// The smallest text that would give the pieces that are missing, when examples are wanted.
    #[must_use]
    pub fn example_of_pieces(&self, pieces: &[Piece]) -> Option<String> {
        if !self.examples {
            return None;
        }
        let missing: Vec<&str> = pieces.iter().filter(|piece| !piece.given).map(|piece| piece.example.as_ref()).collect();
        Some(self.entries("evidence", "Evidence", &missing))
    }

    /// Whether the goal is of this kind, and in words that can be read.
    fn is_for(&self, wanted: Priority) -> Option<()> {
        (self.can_be_read() && self.purpose() == Some(wanted)).then_some(())
    }

    /// Whether its evidence is in English and in words of the author's own.
    fn can_be_read(&self) -> bool {
        self.plan.around.reading.english && !self.plan.around.is_evidence_unfilled()
    }

    fn is_answered(&self, aspects: &[Aspect], topics: &[Topic]) -> bool {
        !matches!(self.answered(aspects, topics), Answered::No { .. })
    }

    /// Of how many of a topic the goal speaks.
    pub(super) fn count(&self, topic: Topic) -> u32 {
        self.plan.speech.count(self.plan.at, topic)
    }

    /// Number of stakeholders that are named.
    fn stakeholders(&self) -> usize {
        let named = self.plan.speech.answers(self.plan.at, &[Aspect::Stakeholders]);
        named
            .map(|answer| 1 + answer.words.text.matches([',', '&']).count().max(answer.words.text.matches(" and ").count()))
            .sum()
    }

    /// Whether an exam or something to hand over has a day.
    fn has_dated_deliverable(&self) -> bool {
        let speech = &self.plan.speech;
        let step = self.checkpoints.dated().any(|(step, _)| {
            std::iter::once(&step.checkpoint.words)
                .chain(&step.checkpoint.indicators)
                .any(|words| said::speaks_of(words, Topic::Exam))
        });
        let stated = self.goal.statement.as_ref().is_some_and(|own| said::speaks_of(&own.words, Topic::Exam));
        step || stated && self.goal.due.is_some() || speech.dated_exam(self.plan.at).is_some()
    }
}
