//! Files that nothing names but their labels: the sheets of coaching methods, and a goal with the day by which it is reached.

use super::aspects_below;
use crate::document::Block;
use crate::document::BlockKind;
use crate::document::Document;
use crate::document::Inline;
use crate::goal::Aspect;
use crate::goal::reading::paragraphs::fields::FieldLine;
use crate::goal::reading::paragraphs::is_labelled_goal;
use crate::goal::reading::paragraphs::lines;
use crate::goal::reading::titles::plain::Plain;
use crate::goal::statement::clean;
use crate::language::time;
use crate::language::time::Meaning;
use crate::language::time::Role;
use crate::language::words::Words;

/// The parts of a sheet by which its method is known, the goal first: GROW and WOOP.
const METHODS: &[&[&str]] = &[&["goal", "reality", "options"], &["wish", "outcome", "obstacle", "plan"]];

/// How many blocks of a file may hold the names of such parts.
const FIRST_BLOCKS: usize = 60;

/// How many blocks that are no headings may hold the goal of the file, and its day.
const FIRST_TEXTS: usize = 3;

/// Fewest words of a goal that a label says, less one.
const FEWEST_WORDS: usize = 3;

/// Fewest aspects that are told beside a goal with its day.
const FEWEST_ASPECTS: usize = 3;

/// The most bytes of the name of a part.
const LONGEST_NAME: usize = 24;

/// The part of a sheet that is called the goal or the wish, when the others of its method stand there, too.
pub(super) fn part_of_method<'d, 't>(document: &'d Document<'t>) -> Option<&'d Inline<'t>> {
    let blocks = document.body.blocks.iter().take(FIRST_BLOCKS);
    let named: Vec<(&Block<'t>, Plain)> = blocks.filter_map(|block| Some((block, name_of(block)?))).collect();
    let has = |part: &&str| named.iter().any(|(_, name)| name.strip_suffix('s').unwrap_or(name) == part.trim_end_matches('s'));
    let goal = METHODS.iter().find(|parts| parts.iter().all(has))?.first()?;
    named.iter().find(|(_, name)| **name == **goal).map(|(block, _)| &block.inline)
}

/// What a line with a label calls what follows; a heading may do so in the words that titles have for goals.
fn name_of(block: &Block<'_>) -> Option<Plain> {
    let text = block.inline.text.as_ref();
    let name = match block.kind {
        BlockKind::Heading(_) => text,
        BlockKind::Paragraph | BlockKind::Item { .. } => text.get(..LONGEST_NAME).unwrap_or(text).split_once(':')?.0,
        _ => return None,
    };
    let plain = (name.len() < LONGEST_NAME).then(|| Plain::of(name))?;
    (!matches!(block.kind, BlockKind::Heading(_)) || &*plain != "wish").then_some(plain)
}

/// The first words of a file that call themselves the goal and name the day by which it is reached, beside it or right below.
pub(super) fn dated_goal<'d, 't>(document: &'d Document<'t>) -> Option<&'d Inline<'t>> {
    let is_text = |block: &&Block<'t>| matches!(block.kind, BlockKind::Paragraph | BlockKind::Item { .. });
    let mut texts = document.body.blocks.iter().filter(is_text).take(FIRST_TEXTS).map(|block| &block.inline);
    let goal = texts.find(|text| lines(text).next().is_some_and(|line| calls_itself_goal(&line)))?;
    let below = || std::iter::once(goal).chain(texts).flat_map(lines);
    let is_due = |line: Inline<'t>| {
        FieldLine::read(&line).is_some_and(|field| field.aspect == Aspect::Timeline && names_day(&field.value))
    };
    let own = lines(goal).next().is_some_and(|line| names_day(&clean(&line).words));
    (own || below().any(is_due)).then_some(goal).filter(|_| tells_about_it(document))
}

/// Whether labels or titles tell as much about a goal as people write who plan one, what it is checked by among it: a deadline in a
/// document of another kind has no more than steps beside it.
fn tells_about_it(document: &Document<'_>) -> bool {
    let headings = document.body.blocks.iter().filter_map(|block| match block.kind {
        BlockKind::Heading(level) => Some((block, level)),
        _ => None,
    });
    let mut aspects = aspects_below(document, headings);
    aspects.retain(|aspect| *aspect != Aspect::Actions);
    aspects.len() >= FEWEST_ASPECTS && aspects.iter().any(|aspect| matches!(aspect, Aspect::Indicators | Aspect::Checkpoints))
}

/// "Goal: 18,000 in the bank", "**My goal:** …".
fn calls_itself_goal(line: &Inline<'_>) -> bool {
    let name = line.text.split(':').next().unwrap_or_default();
    let name = name.get(..LONGEST_NAME).unwrap_or(name);
    let may_be_goal = name.as_bytes().windows(4).any(|word| word.eq_ignore_ascii_case(b"goal"));
    let is_goal = may_be_goal && ["goal", "my goal"].contains(&&*Plain::of(name));
    is_goal && is_labelled_goal(line) && clean(line).words.text.split(' ').nth(FEWEST_WORDS).is_some()
}

/// Whether words name a time of the calendar until which or in which something is to be so.
fn names_day(words: &Inline<'_>) -> bool {
    let of_calendar = |meaning| matches!(meaning, Meaning::Period(_) | Meaning::Numeric(_) | Meaning::Yearless(_));
    let read = time::read_value(&words.text).is_some_and(|time| of_calendar(time.meaning));
    let dates = |time: &time::TimeExpression| of_calendar(time.meaning) && matches!(time.role, Role::Deadline | Role::During);
    read || time::find(&Words::new(&words.text)).iter().any(dates)
}
