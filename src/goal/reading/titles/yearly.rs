//! Titles that say goals only together with a year: "KPIs 2027", "Goals" below "Sales 2027".

use super::is_year;
use super::plain::Plain;
use crate::document::Block;
use crate::document::BlockKind;
use crate::document::Document;
use crate::goal::names::read_title;
use crate::goal::reading::front_matter::FrontMatterGoals;

/// The heading that says goals together with a year in the title of the file: "KPIs 2027", or "Goals" over measured lines below "Sales 2027".
pub(in crate::goal::reading) fn announced_by_year<'d, 't>(
    document: &Document<'_>,
    front: &FrontMatterGoals<'_, '_>,
    headings: &[(&'d Block<'t>, u8)],
) -> Option<&'d Block<'t>> {
    let (first, 1) = *headings.first()? else { return None };
    let title = Plain::of(&front.title.as_ref().unwrap_or(&first.inline).text);
    if !title.may_hold_time || !names_year(&title) || read_title(&title, true).about {
        return None;
    }
    if names_goals_of_a_year(&title) {
        return Some(first);
    }
    let (goals, _) = headings.iter().find(|(block, level)| {
        *level > 1 && ["goals", "our goals", "objectives", "our objectives"].contains(&&*Plain::of(&block.inline.text))
    })?;
    let below = document.body.blocks.iter().skip_while(|block| block.span.start() <= goals.span.start());
    let section = below.take_while(|block| !matches!(block.kind, BlockKind::Heading(_)));
    let (mut lines, mut measured) = (0, 0);
    for block in section.filter(|block| matches!(block.kind, BlockKind::Item { .. })) {
        lines += 1;
        measured += usize::from(block.inline.text.bytes().any(|byte| byte.is_ascii_digit()));
    }
    (lines > 0 && measured * 2 >= lines).then_some(*goals)
}

/// Whether a title names a year, or years from one to another.
fn names_year(plain: &str) -> bool {
    plain.split(' ').any(|word| word.split('-').all(is_year))
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
