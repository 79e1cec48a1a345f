//! Whether a goal stretches without being fantasy: what is missing, what shows that it can be done, what is done for it.

use crate::facts::Answered;
use crate::facts::Evidence;
use crate::facts::GoalFacts;
use crate::facts::Step;
use crate::facts::prose::LONGEST_PROSE;
use crate::facts::prose::tells_of_doing;
use crate::facts::said::Topic;
use crate::goal::Aspect;
use crate::goal::SettingOfGoal;
use crate::language::Label;
use crate::rule_info::Threshold;
use crate::settings::Thresholds;
use crate::text::Span;

/// What is done to reach the goal.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Actions {
    /// Nothing.
    Missing {
        /// Where they belong.
        belongs_at: Span,
    },
    /// Another finding tells why they cannot be read.
    Told,
    /// So much that nobody can see what matters most.
    Unprioritised {
        /// The first one.
        first: Span,
        /// How many are not done.
        count: usize,
    },
    /// Something.
    Given(Span),
}

impl GoalFacts<'_, '_> {
    /// Which skills, experience or credentials are missing.
    #[must_use]
    pub fn gaps(&self) -> Answered {
        // Who plans for what may go wrong has looked for what is missing.
        self.answered(&[Aspect::Gaps, Aspect::Contingency], &[Topic::Gaps, Topic::Contingency])
    }

    /// What shows that the goal is realistic.
    #[must_use]
    pub fn validation(&self) -> Answered {
        self.answered(&[Aspect::Evidence], &[Topic::Evidence])
    }

    /// What is done to reach the goal.
    #[must_use]
    pub fn actions(&self, thresholds: &Thresholds) -> Actions {
        let open = || self.goal.actions.iter().filter(|action| !action.done);
        let most = thresholds.get(Threshold::UnprioritisedActions) as usize;
        if let Some(first) = self.goal.actions.first() {
            let count = open().count();
            return if count > most && !self.goal.actions.iter().any(|action| action.high_leverage) {
                Actions::Unprioritised { first: first.words.span, count }
            } else {
                Actions::Given(first.words.span)
            };
        }
        // "Apply for three posts" with a day is a step, and something to do.
        let is_done = |step: &&Step<'_, '_>| match &step.evidence {
            Evidence::Words(judged) | Evidence::Unsure(judged) => judged.judgement.label == Label::Activity,
            Evidence::Fields | Evidence::Missing(_) => false,
        };
        let step = self.checkpoints.steps().iter().find(is_done).map(Step::words);
        if let Some(step) = step.or_else(|| self.steps_below()) {
            return Actions::Given(step);
        }
        match self.habits() {
            Answered::Yes(words) => Actions::Given(words),
            Answered::Told | Answered::No { .. } if let Some(told) = self.told_to_be_done() => Actions::Given(told),
            Answered::Told | Answered::No { .. } => match self.unanswered(&[Aspect::Actions]) {
                Answered::No { .. } => Actions::Missing { belongs_at: self.goal.place },
                Answered::Yes(_) | Answered::Told => Actions::Told,
            },
        }
    }

    /// The prose that tells what somebody will do: "First I build two beds", "I will read the old case files".
    fn told_to_be_done(&self) -> Option<Span> {
        let mut prose = self.plan.speech.answers(self.plan.at, &[Aspect::Notes]).take(LONGEST_PROSE);
        prose.find(|answer| tells_of_doing(&answer.words.text)).map(|answer| answer.words.span)
    }

    /// A goal below this one that is a step to it.
    fn steps_below(&self) -> Option<Span> {
        let own = Some(self.plan.at);
        let goals = self.plan.around.reading.goals.iter().skip(self.plan.at);
        let steps = goals.take_while(|goal| self.goal.extent.contains(goal.place));
        let mut steps = steps.filter(|goal| {
            goal.parent == own
                && matches!(goal.setting, SettingOfGoal::Steps | SettingOfGoal::Actions | SettingOfGoal::KeyResults)
        });
        steps.next().map(|goal| goal.place)
    }
}
