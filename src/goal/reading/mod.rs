//! From a document to its goals, whatever the layout.

mod checkpoints;
mod file;
mod finish;
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

use std::borrow::Cow;
use std::collections::HashMap;
use std::collections::HashSet;

use crate::date::Date;
use crate::document::Block;
use crate::document::BlockId;
use crate::document::Document;
use crate::document::Inline;
use crate::goal::Answer;
use crate::goal::Fault;
use crate::goal::Goal;
use crate::goal::Reading;
use crate::goal::RecognisedSection;
use crate::goal::Recognition;
use crate::goal::statement::Look;
use crate::settings::Settings;
use crate::text::Located;
use crate::text::Span;

use goals::placeholder;
use recognition::certainty;
pub use recognition::passes_over;
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
        unplaced: 0,
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
    /// What the front matter says that the goals of a list support.
    supports: Vec<Located<Cow<'t, str>>>,
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
    /// How many titles and labels about a goal say nothing that is known.
    unplaced: usize,
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
            supports: Vec::new(),
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
            unplaced: 0,
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

    /// The first title or words of the file.
    fn first_words(&self) -> Span {
        let blocks = &self.document.body.blocks;
        blocks.iter().find(|block| !block.inline.is_empty()).map_or_else(Span::default, |block| block.inline.span)
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
}

#[cfg(test)]
mod tests;
