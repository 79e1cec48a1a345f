//! Titles that say goals only together with a year or with talks about somebody's way: "KPIs 2027", "Goals" below "Sales 2027" or "Appraisal".

use super::is_year;
use super::plain::Plain;
use super::sought::Sought;
use super::sought::sought;
use crate::document::Block;
use crate::document::BlockKind;
use crate::document::Document;
use crate::goal::names::GoalWord;
use crate::goal::names::read_title;
use crate::goal::reading::front_matter::FrontMatterGoals;

/// The heading that says goals together with the title of the file: "KPIs 2027", or "Goals" over measured lines below "Sales 2027" and "Coaching".
pub(in crate::goal::reading) fn announced_by_year<'d, 't>(
    document: &'d Document<'t>,
    front: &FrontMatterGoals<'_, '_>,
    headings: &[(&'d Block<'t>, u8)],
) -> Option<&'d Block<'t>> {
    let (first, 1) = *headings.first()? else { return None };
    // A note is named shortly in its properties, and by its year in its heading.
    let of_file = front.title.as_ref().filter(|_| !names_year(&Plain::of(&first.inline.text))).unwrap_or(&first.inline);
    let title = Plain::of(&of_file.text);
    let of_a_year = title.may_hold_time && names_year(&title);
    let of_a_talk = names_a_talk(&title);
    if !of_a_year && !of_a_talk || read_title(&title, of_a_year).about {
        return None;
    }
    if of_a_year && names_goals_of_a_year(&title) {
        return Some(first);
    }
    let titled = headings.iter().find(|(block, level)| {
        let plain = Plain::of(&block.inline.text);
        let names_goals = || plain.split(' ').count() <= LONGEST_TITLE && read_title(&plain, false).goals == Some(GoalWord::Many);
        *level > 1 && (names_bare_goals(&plain) || of_a_talk && names_goals() && !read_title(&plain, false).about)
    });
    let goals = titled.map(|(block, _)| *block).or_else(|| line_above_goals(document).filter(|_| of_a_year))?;
    let below = document.body.blocks.iter().skip_while(|block| block.span.start() <= goals.span.start());
    // A line stands above one list only.
    let list = || document.body.roots().find(|(_, block)| block.span.start() > goals.span.start());
    let end = if titled.is_some() { None } else { list().map(|(_, list)| list.span.end()) };
    let inside = |block: &&Block<'_>| end.is_none_or(|end| block.span.start() < end);
    let section = below.take_while(|block| !matches!(block.kind, BlockKind::Heading(_))).take_while(inside);
    let (mut lines, mut measured) = (0, 0);
    for block in section.filter(|block| matches!(block.kind, BlockKind::Item { .. } | BlockKind::Row { header: false })) {
        lines += 1;
        measured += usize::from(block.span.slice(document.text).bytes().any(|byte| byte.is_ascii_digit()));
    }
    (lines > 0 && measured * 2 >= lines).then_some(goals)
}

/// The line that stands above a list as a title does and names goals: "**Goals**", "Our goals:".
fn line_above_goals<'d, 't>(document: &'d Document<'t>) -> Option<&'d Block<'t>> {
    let lists = document.body.roots().skip(1).map(|(_, block)| matches!(block.kind, BlockKind::List { .. }));
    let above = document.body.roots().map(|(_, block)| block).zip(lists).filter(|(_, above)| *above);
    let is_short = |block: &Block<'_>| block.kind == BlockKind::Paragraph && block.inline.text.len() <= LONGEST_BARE;
    above.map(|(block, _)| block).find(|block| is_short(block) && names_bare_goals(&Plain::of(&block.inline.text)))
}

/// Whether a title is nothing but the word for goals.
fn names_bare_goals(plain: &str) -> bool {
    ["goals", "our goals", "objectives", "our objectives"].contains(&plain)
}

/// Most bytes of a line that is such a title, with marks.
const LONGEST_BARE: usize = 24;

/// Most words of a title over goals.
const LONGEST_TITLE: usize = 6;

/// Whether a title names what people talk about their own way in: "Performance appraisal", "Coaching agreement", "Wheel of life".
fn names_a_talk(title: &Plain) -> bool {
    const TALKS: &[Sought] = &[
        sought("appraisal"),
        sought("performance review"),
        sought("development talk"),
        sought("development discussion"),
        sought("coaching"),
        sought("mentoring"),
        sought("mentorship"),
        sought("wheel of life"),
        sought("week year"),
    ];
    title.holds_any(TALKS)
}

/// Most words of a line that is the title of a file.
const LONGEST_LINE: usize = 8;

/// The first line of a file, when it stands above a list as a title does and says goals of a year: "Goals 2027", "**Our goals for 2027**".
pub(in crate::goal::reading) fn announced_by_first_line<'d, 't>(document: &'d Document<'t>) -> Option<&'d Block<'t>> {
    let mut roots = document.body.roots().map(|(_, block)| block);
    let (first, next) = (roots.next()?, roots.next()?);
    let titles = first.kind == BlockKind::Paragraph && matches!(next.kind, BlockKind::List { .. }) && first.inline.is_one_line();
    if !titles || first.inline.text.split_whitespace().nth(LONGEST_LINE).is_some() {
        return None;
    }
    let plain = Plain::of(&first.inline.text);
    let senses = read_title(&plain, true);
    (plain.may_hold_time && names_year(&plain) && senses.announces_goals() && senses.apart.is_none()).then_some(first)
}

/// Whether a title names a year, or years from one to another.
fn names_year(plain: &str) -> bool {
    plain.ends_with(" this year") || plain.split(' ').any(|word| word.split('-').all(is_year))
}

/// Whether a title with a year calls its goals what is something else in other titles: "Sales KPIs 2027", "What we want to reach in 2027".
fn names_goals_of_a_year(plain: &str) -> bool {
    let wants = ["what i want to ", "what we want to "].iter().find_map(|start| plain.strip_prefix(start));
    let reached = wants.is_some_and(|wanted| ["reach ", "achieve ", "accomplish "].iter().any(|verb| wanted.starts_with(verb)));
    let mut words = plain.split(' ').skip_while(|word| !matches!(*word, "kpis" | "priorities" | "rocks"));
    let named = words.next().is_some();
    let mut behind = words.skip_while(|word| matches!(*word, "for" | "in" | "of"));
    reached || named && behind.next().is_none_or(|next| next.bytes().any(|byte| byte.is_ascii_digit()))
}
