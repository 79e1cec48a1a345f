//! What can only be told once everything was read: whether there are goals at all, what belongs to which, and the language.

use super::Holds;
use super::Reader;
use super::goals::identity;
use super::goals::placeholder;
use super::passed_over;
use super::recognition::emptiness;
use super::recognition::place::is_template_path;
use super::recognition::readers::speaks_to_readers;
use crate::goal::AnswerSource;
use crate::goal::Fault;
use crate::goal::FaultKind;
use crate::goal::Goal;
use crate::goal::PassedOver;
use crate::goal::Reading;
use crate::goal::Recognition;
use crate::goal::Sign;
use crate::goal::StatementSource;
use crate::language;
use crate::rule_info::Depth;

/// Fewest lines that are no goals by which a file shows that it holds notes, when hardly any line reads as one.
const FEWEST_UNREAD: usize = 10;

/// The most bytes with which a paragraph explains the goal that it says.
const LONGEST_EXPLANATION: usize = 1500;

/// How many bytes of a file tell its language.
const ENOUGH_FOR_LANGUAGE: usize = 240;

impl<'t> Reader<'_, 't> {
    /// Settles what can only be told once everything was read.
    pub(super) fn finish(mut self, mut recognition: Recognition, path: &str) -> Reading<'t> {
        let stated = self.goals.iter().filter(|goal| goal.statement.is_some()).count();
        let template = self.unfilled >= 3 && self.unfilled * 2 > stated && !self.is_stated_plan();
        if template && stated == 0 || self.unfilled > 0 && is_template_path(path) {
            recognition = Recognition::PassedOver(PassedOver::Template);
        } else if self.goals.is_empty()
            && (self.document.problems.is_empty() || !matches!(recognition, Recognition::Goals(Sign::Key(_) | Sign::FileName)))
        {
            recognition =
                Recognition::PassedOver(if self.unfilled > 0 { PassedOver::Template } else { emptiness(self.document) });
        }
        let listed = self.listed_goals_count();
        let few_are_read = listed > 0 && listed == stated && self.unread >= FEWEST_UNREAD && self.unread > listed * 5;
        if few_are_read || self.advises(&recognition) {
            recognition = Recognition::PassedOver(PassedOver::NoGoals);
        }
        if matches!(recognition, Recognition::PassedOver(_)) {
            return passed_over(recognition);
        }
        if template {
            self.drop_unfilled_goals();
            self.faults.retain(|fault| !matches!(fault.kind, FaultKind::Placeholder { .. }));
            self.faults.push(Fault { kind: FaultKind::UnfilledTemplate, span: self.first_words() });
        }
        self.settle_implied_checkpoints();
        self.check_by_dated_lines();
        self.inherit_from_parents();
        self.inherit_from_timeline();
        self.lead_up_to_longer_lists();
        self.lead_up_by_reviews();
        self.close_what_was_over();
        self.close_what_is_kept();
        self.close_earlier_entries();
        self.recognise_single_goal();
        // What all goals of a list support is told once, by the first that is open.
        if let Some(first) = self.goals.iter_mut().find(|goal| goal.status.is_open()) {
            first.supports.append(&mut self.supports);
        }
        self.faults.sort_by_key(|fault| fault.span);
        self.sections.sort_by_key(|section| section.extent);
        identity::name_goals(&mut self.goals);
        let english = !self.foreign && self.is_english();
        let certain = english && self.are_goals_certain(listed);
        Reading {
            recognition,
            goals: self.goals,
            answers: self.answers,
            sections: self.sections,
            faults: self.faults,
            english,
            certain,
            unplaced: self.unplaced,
        }
    }

    /// Whether the goals are what a text advises its readers to do: no goal says itself by when, unless by a month of any year.
    fn advises(&self, recognition: &Recognition) -> bool {
        let is_said = matches!(recognition, Recognition::Goals(Sign::Configured | Sign::Key(_) | Sign::Line(_)));
        !is_said
            && self.goals.iter().all(|goal| goal.due.is_none_or(|due| due.period.is_none()))
            && speaks_to_readers(self.document)
    }

    /// How many goals are lines of lists that belong to no other goal.
    fn listed_goals_count(&self) -> usize {
        let listed = |goal: &&Goal<'t>| goal.parent.is_none() && goal.is_stated_in(StatementSource::Item);
        self.goals.iter().filter(listed).count()
    }

    /// Whether front matter states one goal in words of its own: then it is a goal with gaps and no template.
    fn is_stated_plan(&self) -> bool {
        let [goal] = self.goals.as_slice() else { return false };
        let stated = goal.statement.as_ref().filter(|statement| statement.from == StatementSource::Key);
        stated.is_some_and(|statement| placeholder::find(&statement.words.text).is_none())
    }

    /// The only goal of a file that announces no list of goals is what the file is about, though its words stand in a paragraph.
    fn recognise_single_goal(&mut self) {
        let mut tops = self.goals.iter_mut().filter(|goal| goal.parent.is_none());
        let (Some(goal), None) = (tops.next(), tops.next()) else { return };
        let stated = goal.is_stated_in(StatementSource::Paragraph);
        if !stated || goal.depth != Depth::Section || self.settings.depth.is_some() {
            return;
        }
        // A goal whose own paragraph goes on and on is the description of a thing to build.
        let first = goal.answers.first().filter(|answer| answer.from == AnswerSource::Prose);
        if first.is_some_and(|answer| answer.words.text.len() > LONGEST_EXPLANATION) {
            goal.depth = Depth::Item;
        } else if self.holds == Holds::Unsaid {
            goal.depth = Depth::Plan;
        }
    }

    /// Takes out the goals whose statement was not filled in.
    fn drop_unfilled_goals(&mut self) {
        let mut places: Vec<Option<usize>> = Vec::with_capacity(self.goals.len());
        let mut kept = Vec::new();
        for mut goal in std::mem::take(&mut self.goals) {
            let filled = goal.statement.as_ref().is_none_or(|statement| placeholder::find(&statement.words.text).is_none());
            places.push(filled.then_some(kept.len()));
            if filled {
                goal.parent = goal.parent.and_then(|parent| places.get(parent).copied().flatten());
                kept.push(goal);
            }
        }
        self.goals = kept;
    }

    /// Whether the words of the file are English, told from its goals and prose.
    fn is_english(&self) -> bool {
        let mut length = 0;
        let beginning = self.document.body.blocks.iter().map_while(|block| {
            let enough = length > ENOUGH_FOR_LANGUAGE;
            length += block.inline.text.len() + 1;
            (!enough).then_some(&*block.inline.text)
        });
        let stated = self.goals.iter().take(10).filter(|goal| goal.in_front_matter).filter_map(|goal| goal.statement.as_ref());
        language::looks_english(beginning.chain(stated.map(|statement| &*statement.words.text)))
    }
}
