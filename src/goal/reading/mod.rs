//! From a document to its goals, whatever the layout.

mod checkpoints;
mod file;
mod front_matter;
mod goals;
mod lists;
mod paragraphs;
mod recognition;
mod scope;
mod sections;
mod tables;
mod times;
mod titles;

use std::collections::HashMap;
use std::collections::HashSet;

use crate::date::Date;
use crate::document::Block;
use crate::document::BlockId;
use crate::document::Document;
use crate::document::Inline;
use crate::goal::Answer;
use crate::goal::AnswerSource;
use crate::goal::Fault;
use crate::goal::FaultKind;
use crate::goal::Goal;
use crate::goal::PassedOver;
use crate::goal::Reading;
use crate::goal::RecognisedSection;
use crate::goal::Recognition;
use crate::goal::Sign;
use crate::goal::StatementSource;
use crate::goal::statement::Look;
use crate::language;
use crate::rule_info::Depth;
use crate::settings::Settings;
use crate::text::Span;

use goals::identity;
use goals::placeholder;
use recognition::certainty;
pub use recognition::passes_over;
use recognition::place;
use recognition::place::Place;
use sections::entries;
use sections::outline::Outline;
use titles::Title;

/// Reads the goals of a document. `path` is relative to the repository, with slashes.
#[must_use]
pub fn read<'t>(document: &Document<'t>, path: &str, settings: &Settings) -> Reading<'t> {
    let front = front_matter::FrontMatterGoals::read(document);
    let place = Place::new(path);
    let recognition = recognition::recognise(document, &front, &place, settings);
    if matches!(recognition, Recognition::PassedOver(_)) {
        return passed_over(recognition);
    }
    let mut reader = Reader::new(document, settings);
    reader.whole_file(&front, &place, &recognition);
    reader.finish(recognition, path)
}

fn passed_over<'t>(recognition: Recognition) -> Reading<'t> {
    Reading {
        recognition,
        goals: Vec::new(),
        answers: Vec::new(),
        sections: Vec::new(),
        faults: Vec::new(),
        english: true,
        certain: true,
    }
}

/// What the titles and the name of a file say that it holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Holds {
    /// They do not say.
    Unsaid,
    /// Several goals.
    Goals,
    /// Objectives with their key results.
    KeyResults,
}

/// What is known so far of a file that is being read.
struct Reader<'a, 't> {
    document: &'a Document<'t>,
    settings: &'a Settings,
    outline: Outline,
    /// The titles of the outline's sections.
    titles: Vec<Option<Title<'t>>>,
    goals: Vec<Goal<'t>>,
    answers: Vec<Answer<'t>>,
    sections: Vec<RecognisedSection<'t>>,
    faults: Vec<Fault<'t>>,
    /// The file is about one goal, which is the first.
    is_plan: bool,
    /// What the titles and the file's name say that the file holds.
    holds: Holds,
    /// What the titles say about the goals.
    said: certainty::Said,
    /// The front matter names another language than English.
    foreign: bool,
    /// When the file was published as a post.
    posted: Option<Date>,
    /// The last of the titles that announce goals.
    last_announcing: Option<usize>,
    /// Ranks of headings that nearly all state goals: the few that do not are goals as well.
    stating_levels: [bool; 7],
    /// Bold lines that end in a colon name areas, though some begin with a verb.
    labels_are_areas: bool,
    /// Goals whose time was found in prose: of several times there the last one counts.
    dated_by_prose: HashSet<usize>,
    /// The lines of checkpoints that nothing calls so, by their goals and places.
    implied: HashMap<(usize, Span), (checkpoints::Implied, Inline<'t>)>,
    /// The entries of a log before its latest one.
    earlier: entries::EarlierEntries,
    /// How many lines hold nothing but what a template left.
    unfilled: usize,
    /// How many lines of lists of goals do not read as goals.
    unread: usize,
    /// How many of them stand beside lines that do.
    doubtful: usize,
}

impl<'a, 't> Reader<'a, 't> {
    fn new(document: &'a Document<'t>, settings: &'a Settings) -> Self {
        let outline = Outline::new(&document.body, Span::new(0, document.text.len()));
        let mut reader = Self {
            document,
            settings,
            outline,
            titles: Vec::new(),
            goals: Vec::new(),
            answers: Vec::new(),
            sections: Vec::new(),
            faults: Vec::new(),
            is_plan: false,
            holds: Holds::Unsaid,
            said: certainty::Said::Nothing,
            foreign: false,
            posted: None,
            last_announcing: None,
            stating_levels: [false; 7],
            labels_are_areas: false,
            dated_by_prose: HashSet::new(),
            implied: HashMap::new(),
            earlier: entries::EarlierEntries::default(),
            unfilled: 0,
            unread: 0,
            doubtful: 0,
        };
        reader.titles = reader
            .outline
            .sections
            .iter()
            .map(|section| Some(Title::read(&document.body.block(section.title?)?.inline, settings)))
            .collect();
        reader.last_announcing =
            reader.titles.iter().rposition(|title| title.as_ref().is_some_and(|title| title.senses.announces_goals()));
        reader
    }

    fn block(&self, id: BlockId) -> Option<&'a Block<'t>> {
        self.document.body.block(id)
    }

    /// The block that is the title of a section, by its place in the outline.
    fn heading_of(&self, at: usize) -> Option<&'a Block<'t>> {
        self.block(self.outline.sections.get(at)?.title?)
    }

    fn children(&self, id: BlockId) -> impl Iterator<Item = (BlockId, &'a Block<'t>)> + use<'a, 't> {
        self.document.body.children(id)
    }

    /// Whether the words are what a template left to be filled in; counts them.
    fn is_unfilled(&mut self, text: &str) -> bool {
        self.is_unfilled_seen(text, Look::at(text))
    }

    /// The same of a text that was looked at.
    fn is_unfilled_seen(&mut self, text: &str, look: Look) -> bool {
        let unfilled = placeholder::find_seen(text, look).is_some() || placeholder::is_instruction(text);
        self.unfilled += usize::from(unfilled);
        unfilled
    }

    /// Settles what can only be told once everything was read.
    fn finish(mut self, recognition: Recognition, path: &str) -> Reading<'t> {
        let stated = self.goals.iter().filter(|goal| goal.statement.is_some()).count();
        let template = self.unfilled >= 3 && self.unfilled * 2 > stated && !self.is_stated_plan();
        let mut recognition = recognition;
        if template && stated == 0 || self.unfilled > 0 && place::is_template_path(path) {
            recognition = Recognition::PassedOver(PassedOver::Template);
        } else if self.goals.is_empty()
            && (self.document.problems.is_empty() || !matches!(recognition, Recognition::Goals(Sign::Key(_) | Sign::FileName)))
        {
            recognition = Recognition::PassedOver(if self.unfilled > 0 {
                PassedOver::Template
            } else {
                recognition::emptiness(self.document)
            });
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
        }
    }

    /// Whether the goals are what a text advises its readers to do: no goal says itself by when.
    fn advises(&self, recognition: &Recognition) -> bool {
        let is_said = matches!(recognition, Recognition::Goals(Sign::Configured | Sign::Key(_) | Sign::Line(_)));
        !is_said && self.goals.iter().all(|goal| goal.due.is_none()) && recognition::readers::speaks_to_readers(self.document)
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

    /// The first title or words of the file.
    fn first_words(&self) -> Span {
        let blocks = &self.document.body.blocks;
        blocks.iter().find(|block| !block.inline.is_empty()).map_or_else(Span::default, |block| block.inline.span)
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

/// Fewest lines that are no goals by which a file shows that it holds notes, when hardly any line reads as one.
const FEWEST_UNREAD: usize = 10;

/// The most bytes with which a paragraph explains the goal that it says.
const LONGEST_EXPLANATION: usize = 1500;

/// How many bytes of a file tell its language.
const ENOUGH_FOR_LANGUAGE: usize = 240;

#[cfg(test)]
mod tests;
