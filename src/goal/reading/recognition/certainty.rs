//! Whether it is certain which lines are goals: only then it is counted what they lack.

use crate::document::BlockKind;
use crate::goal::SettingOfGoal;
use crate::goal::StatementSource;
use crate::goal::reading::Holds;
use crate::goal::reading::Reader;
use crate::goal::shape::Shape;
use crate::goal::shape::shape_of;

/// What the titles of a file say about its goals.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::goal::reading) enum Said {
    /// Nothing.
    Nothing,
    /// That they follow.
    Goals,
    /// That some of them are still to be chosen.
    Choice,
}

impl Reader<'_, '_> {
    /// Whether it is certain which lines are goals; `listed` of them are lines of lists.
    pub(in crate::goal::reading) fn are_goals_certain(&self, listed: usize) -> bool {
        (self.doubtful < 2 || self.doubtful * 3 <= listed)
            && self.are_alike(listed)
            && !self.is_mostly_prose(listed)
            && !self.may_be_about_okrs()
            && self.said != Said::Choice
            && !self.may_be_things(listed)
    }

    /// Whether nothing but the file's name says that these lines are goals, and all of them only name things: what is installed, read or kept.
    fn may_be_things(&self, listed: usize) -> bool {
        let is_thing = |words: &str| shape_of(words) == Shape::Noun && words.split(' ').nth(MOST_WORDS_OF_A_THING).is_none();
        let mut stated = self.goals.iter().filter_map(|goal| goal.statement.as_ref());
        self.said == Said::Nothing && listed >= FEWEST_THINGS && stated.all(|statement| is_thing(&statement.words.text))
    }

    /// Whether only the file's name promises objectives, and nothing in it is called an objective or key result: it may be about them.
    fn may_be_about_okrs(&self) -> bool {
        let none = || self.goals.iter().all(|goal| goal.setting != SettingOfGoal::KeyResults);
        self.holds == Holds::KeyResults && self.said == Said::Nothing && none()
    }

    /// Whether the goals are either lines of lists or titles: where several of both stand beside each other, some are steps or remarks.
    fn are_alike(&self, listed: usize) -> bool {
        let titles = self.goals.iter().filter(|goal| goal.parent.is_none() && goal.status.is_open());
        let titled = titles
            .filter_map(|goal| goal.statement.as_ref())
            .filter(|statement| matches!(statement.from, StatementSource::Heading | StatementSource::Bold));
        listed < FEWEST_MIXED || titled.take(FEWEST_MIXED).count() < FEWEST_MIXED
    }

    /// Whether several lines of lists stand in a text that says much more than they do: then some of them only tell something.
    fn is_mostly_prose(&self, listed: usize) -> bool {
        if listed < 2 {
            return false;
        }
        let goals = self.goals.iter().filter(|goal| goal.parent.is_none()).filter_map(|goal| goal.statement.as_ref());
        let stated: usize = goals.map(|statement| statement.words.text.len()).sum();
        let prose = self.document.body.blocks.iter().filter(|block| block.kind == BlockKind::Paragraph && block.parent.is_none());
        prose.map(|block| block.inline.text.len()).sum::<usize>() > (stated * MUCH_PROSE).max(LITTLE_PROSE)
    }
}

/// Fewest lines that tell that all of them name things.
const FEWEST_THINGS: usize = 6;

/// Most words of a thing, less one.
const MOST_WORDS_OF_A_THING: usize = 9;

/// Fewest goals in lists and in titles that are a mixture.
const FEWEST_MIXED: usize = 2;

/// How many times as long as its goals a text is that mostly tells something.
const MUCH_PROSE: usize = 2;

/// A few sentences, in bytes: an introduction.
const LITTLE_PROSE: usize = 300;
