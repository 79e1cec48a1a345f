//! Is a file a goal document, and if not, why not.

pub(super) mod certainty;
pub(super) mod place;
pub(super) mod readers;
mod software;
mod title;
mod worksheet;

use super::front_matter::FrontMatterGoals;
use super::paragraphs::fields::FieldLine;
use super::paragraphs::lines;
use super::titles::holds_year;
use super::titles::plain::Plain;
use super::titles::yearly::announced_by_first_line;
use super::titles::yearly::announced_by_year;
use crate::document;
use crate::document::Block;
use crate::document::BlockKind;
use crate::document::Document;
use crate::document::EncodingProblem;
use crate::document::Inline;
use crate::document::MarkKind;
use crate::goal::Aspect;
use crate::goal::PassedOver;
use crate::goal::Recognition;
use crate::goal::Sign;
use crate::goal::names::read_title;
use crate::goal::shape::shape_of;
use crate::goal::statement::Label;
use crate::goal::statement::clean;
use crate::language::time;
use crate::language::words::Words;
use crate::settings::Settings;
use place::Place;
use software::is_written_for_others;
use title::announces;
use title::explains;
use title::is_about_goals;
use title::lists_contents;
use title::spells_out;
use worksheet::dated_goal;
use worksheet::part_of_method;

/// How many headings are looked at for a sign.
const FIRST_HEADINGS: usize = 4;

/// Whether a file is a goal document, by its front matter, its configuration, its first headings, its name or its folders.
pub(super) fn recognise(
    document: &Document<'_>,
    front: &FrontMatterGoals<'_, '_>,
    place: &Place<'_>,
    settings: &Settings,
) -> Recognition {
    if document.body.blocks.is_empty() && front.block.is_none() && !front.is_template {
        return Recognition::PassedOver(PassedOver::Empty);
    }
    let Some(sign) = sign(document, front, place, settings) else {
        return Recognition::PassedOver(if place.is_hidden() { PassedOver::Hidden } else { PassedOver::NoSign });
    };
    if front.is_template || place.is_template() && sign != Sign::Configured {
        return Recognition::PassedOver(PassedOver::Template);
    }
    if front.title.as_ref().is_some_and(|title| spells_out(title, document)) {
        return Recognition::PassedOver(PassedOver::NoSign);
    }
    Recognition::Goals(sign)
}

/// Why a file whose bytes are no text is passed over without a word: nothing says that it holds goals.
#[must_use]
pub fn passes_over(problem: &EncodingProblem, path: &str, settings: &Settings) -> Option<PassedOver> {
    let document = document::read(&problem.guess);
    let front = FrontMatterGoals::read(&document);
    match recognise(&document, &front, &Place::new(path), settings) {
        Recognition::Goals(_) => None,
        Recognition::PassedOver(reason) => Some(reason),
    }
}

fn sign(document: &Document<'_>, front: &FrontMatterGoals<'_, '_>, place: &Place<'_>, settings: &Settings) -> Option<Sign> {
    // A note about goals carries their tag, too: "What is a goal".
    let tells_about = || matches!(front.sign, Some(Sign::Tag(_))) && front.title.as_ref().is_some_and(is_about_goals);
    if let Some(sign) = front.sign.as_ref().filter(|_| !front.is_tagged_post() && !tells_about()) {
        return Some(sign.clone());
    }
    if settings.is_goal_document {
        return Some(Sign::Configured);
    }
    let for_others = place.instructs_programs() || is_other_markup(document);
    if for_others { None } else { by_words(document, front, place).filter(|_| !is_written_for_others(document)) }
}

/// Whether the first line is a heading of another markup: `=head1 Goals`, `= Goals`.
fn is_other_markup(document: &Document<'_>) -> bool {
    let first = document.body.blocks.first().filter(|block| block.kind == BlockKind::Paragraph);
    first.is_some_and(|block| block.inline.text.starts_with("=head") || block.inline.text.starts_with("= "))
}

/// What the title, the first headings, the file's name or a folder say.
fn by_words(document: &Document<'_>, front: &FrontMatterGoals<'_, '_>, place: &Place<'_>) -> Option<Sign> {
    if let Some(title) = front.title.as_ref().filter(|title| announces(title, 1)) {
        return Some(Sign::Heading(title.text.to_string()));
    }
    if let Some(line) = told_below_year(front) {
        return Some(Sign::Line(line.text.trim().to_owned()));
    }
    let headings = document.body.blocks.iter().filter_map(|block| match block.kind {
        BlockKind::Heading(level) => Some((block, level)),
        _ => None,
    });
    let headings: Vec<(&Block<'_>, u8)> = headings.take(FIRST_HEADINGS).collect();
    // Only the first heading speaks for the whole file; people use `#` for every section, too, and the more below a title.
    // The page that tells what a folder of goals holds may hold them itself.
    let folder = goal_folder(place);
    let level_of = |at: usize, level: u8| match (at, &front.title) {
        (0, None) if folder.is_some() => 1,
        (0, None) => level,
        _ => level.max(2),
    };
    let sign = headings.iter().enumerate().find(|(at, (block, level))| announces(&block.inline, level_of(*at, *level)));
    let sign = sign.map(|(_, (block, _))| *block).or_else(|| announced_by_year(document, front, &headings));
    let sign = sign.or_else(|| announced_by_first_line(document).filter(|_| front.title.is_none()));
    if let Some(block) = sign {
        return Some(Sign::Heading(block.inline.text.trim().to_owned()));
    }
    // A text about goals may be called "goals", too.
    let title =
        front.title.as_ref().or_else(|| headings.first().filter(|(_, level)| *level == 1).map(|(block, _)| &block.inline));
    if title.is_some_and(|title| explains(title) || lists_contents(title)) {
        return None;
    }
    let begins = document.body.blocks.first().filter(|block| matches!(block.kind, BlockKind::Heading(_)));
    if begins.is_some_and(|block| is_about_goals(&block.inline)) {
        return None;
    }
    if place.announces() {
        return Some(Sign::FileName);
    }
    if let Some(block) = labelled_goal(&headings) {
        return Some(Sign::Heading(block.inline.text.trim().to_owned()));
    }
    // What tells about the folder is no goal itself.
    let folder = folder.filter(|_| !place.words.eq_ignore_ascii_case("readme") && !place.is_hidden());
    let line = |words: &Inline<'_>| {
        let first = lines(words).next();
        Sign::Line(first.map_or_else(String::new, |line| line.text.trim().to_owned()))
    };
    let sheet = || part_of_method(document).or_else(|| dated_goal(document)).map(line);
    folder.map(|folder| Sign::Folder(folder.to_owned())).or_else(|| by_sections(document)).or_else(sheet)
}

/// The line below a title that only names a year, when it says that goals follow: "2027", "some resolutions".
fn told_below_year<'f, 't>(front: &'f FrontMatterGoals<'_, 't>) -> Option<&'f Inline<'t>> {
    let title = Plain::of(&front.title.as_ref()?.text);
    let is_short = |line: &&Inline<'_>| line.text.split_whitespace().nth(LONGEST_TOLD).is_none();
    let is_past = |plain: &Plain| read_title(plain, true).apart.is_some();
    let of_a_year = (holds_year(&title) || title.ends_with("new year")) && !is_past(&title);
    let says =
        |line: &&Inline<'_>| announces(line, 1) && !is_past(&Plain::of(&line.text)) && !is_about_goals(line) && !explains(line);
    front.told.as_ref().filter(|_| of_a_year).filter(is_short).filter(says)
}

/// Most words of such a line.
const LONGEST_TOLD: usize = 8;

/// The first heading that is called a goal and states one, "Goal: row around the island", when it is the file's title or not the only one.
fn labelled_goal<'d, 't>(headings: &[(&'d Block<'t>, u8)]) -> Option<&'d Block<'t>> {
    let states_one = |block: &Block<'_>| {
        let lead = clean(&block.inline);
        lead.label == Some(Label::Goal) && shape_of(&lead.words.text).states_a_goal()
    };
    let mut labelled = headings.iter().enumerate().filter(|(_, (block, _))| states_one(block));
    let (at, (first, level)) = labelled.next()?;
    (at == 0 && *level == 1 || labelled.next().is_some()).then_some(*first)
}

/// The innermost folder that is called after goals.
fn goal_folder<'p>(place: &Place<'p>) -> Option<&'p str> {
    const NAMES: &[&str] = &["goals", "okrs", "resolutions", "okr", "objectives", "bucket-list"];
    let is_known = |folder: &&str| NAMES.iter().any(|known| folder.eq_ignore_ascii_case(known));
    place.folders.iter().rev().copied().find(is_known)
}

/// What only plans of people have sections about.
const PERSONAL_ASPECTS: &[Aspect] = &[
    Aspect::Values,
    Aspect::NonNegotiables,
    Aspect::Life,
    Aspect::Gaps,
    Aspect::Feedback,
    Aspect::Mentors,
    Aspect::Coach,
    Aspect::Habits,
    Aspect::Recovery,
];

/// Fewest aspects with a section of their own in a plan that says nowhere that it is one.
const FEWEST_ASPECTS: usize = 4;

/// Fewest aspects below a title that calls itself a goal.
const FEWEST_OF_A_GOAL: usize = 2;

/// What headings and labelled lines tell about a goal.
fn aspects_below<'d, 't: 'd>(document: &'d Document<'t>, headings: impl Iterator<Item = (&'d Block<'t>, u8)>) -> Vec<Aspect> {
    let read = |block: &Block<'_>| read_title(&Plain::of(&block.inline.text), false).aspect;
    let titles = headings.filter(|(_, level)| *level > 1).filter_map(|(block, _)| read(block));
    let lines = document.body.blocks.iter().filter(|block| matches!(block.kind, BlockKind::Item { .. } | BlockKind::Paragraph));
    let labels = lines.filter_map(|block| FieldLine::read(&block.inline)).map(|field| field.aspect);
    Aspect::asked_for(titles.chain(labels))
}

/// A title that says by when or calls itself a goal, over sections or labelled lines about measures or steps and about the person: "Lead a kitchen in
/// Lisbon by October 2028", "Goal: Lead a kitchen in Lisbon".
fn by_sections(document: &Document<'_>) -> Option<Sign> {
    let mut headings = document.body.blocks.iter().filter_map(|block| match block.kind {
        BlockKind::Heading(level) => Some((block, level)),
        _ => None,
    });
    let (title, 1) = headings.next()? else { return None };
    let is_dated = title.inline.text.bytes().any(|byte| byte.is_ascii_digit())
        && time::find(&Words::new(&title.inline.text)).iter().any(time::TimeExpression::says_when);
    let label = clean(&title.inline).label.filter(|label| *label != Label::Step);
    if !is_dated && label.is_none() {
        return None;
    }
    let aspects = aspects_below(document, headings);
    let has = |wanted: &[Aspect]| aspects.iter().any(|aspect| wanted.contains(aspect));
    // What calls itself a goal needs less to be somebody's.
    let is_told = match label {
        Some(Label::Goal) => aspects.len() >= FEWEST_OF_A_GOAL,
        _ => aspects.len() >= FEWEST_ASPECTS && has(PERSONAL_ASPECTS),
    };
    let is_plan = is_told && has(&[Aspect::Indicators, Aspect::Checkpoints, Aspect::Timeline]);
    is_plan.then(|| Sign::Heading(title.inline.text.trim().to_owned()))
}

/// Why a file that says goals states none: it only lists links, or it holds something else.
pub(super) fn emptiness(document: &Document<'_>) -> PassedOver {
    let items = document.body.blocks.iter().filter(|block| matches!(block.kind, BlockKind::Item { .. }));
    let (mut all, mut linked) = (0, 0);
    for block in items {
        all += 1;
        linked +=
            usize::from(block.inline.marks().iter().any(|mark| matches!(mark.kind, MarkKind::Link(_) | MarkKind::WikiLink(_))));
    }
    let mut texts = document.body.blocks.iter().filter(|block| !matches!(block.kind, BlockKind::Heading(_))).peekable();
    let draws = texts.peek().is_some() && texts.all(|block| matches!(block.kind, BlockKind::Code | BlockKind::Html));
    if linked * 2 > all || draws { PassedOver::Index } else { PassedOver::NoGoals }
}
