//! Lists without bullets: the lines of a paragraph, paragraphs one below the other, or sections of one sentence, of which each is a goal.

use std::ops::Range;

use super::bold_in_front;
use super::bold_label;
use super::fields::FieldLine;
use super::lines;
use crate::document::BlockKind;
use crate::document::Inline;
use crate::document::MarkKind;
use crate::goal::StatementSource;
use crate::goal::reading::Reader;
use crate::goal::reading::lists::listed::says_by_when;
use crate::goal::reading::scope::Announced;
use crate::goal::reading::scope::Scope;
use crate::goal::reading::sections::outline::Piece;
use crate::goal::reading::sections::outline::is_bold;
use crate::goal::reading::titles::saying::names_a_theme;
use crate::goal::shape::Shape;
use crate::goal::shape::shape_of;
use crate::goal::statement::Lead;
use crate::goal::statement::clean;
use crate::goal::statement::is_counted;
use crate::language::measure::names_target;
use crate::rule_info::Depth;

/// Fewest paragraphs that are a list: two may be a text.
const FEWEST_PARAGRAPHS: usize = 3;

/// Fewest paragraphs that are a list though they say more behind what each demands.
const FEWEST_WITH_REMARKS: usize = 5;

/// Fewest sections of one sentence that are a list.
const FEWEST_SECTIONS: usize = 2;

/// From so many lines on, one in four may be a name or a remark.
const MANY: usize = 4;

/// Most words of the name of an area.
const MOST_WORDS_OF_AREA: usize = 3;

/// Most words of a line of such a list; a longer one is a sentence of a text.
const MOST_WORDS: usize = 18;

/// Paragraphs one below the other.
#[derive(Default)]
pub(in crate::goal::reading) struct Run {
    /// Their places in the section.
    places: Range<usize>,
    /// Whether they are a list.
    is_list: bool,
    /// The places of those that are goals in bold words with what is said of each behind them.
    led: Range<usize>,
}

impl<'a, 't> Reader<'a, 't> {
    /// A list without bullets: every line begins with a mark of how far it is. Returns whether the paragraph is one.
    pub(super) fn marked_lines(&mut self, inline: &Inline<'t>, scope: &Scope) -> bool {
        let first = inline.text.trim_start().as_bytes().first();
        // A box to tick needs no other line beside it.
        let boxed = has_box(&inline.text);
        if !boxed && (inline.is_one_line() || scope.announced == Announced::ByPlan)
            || !matches!(first, Some(b':' | b'[' | 0x80..))
        {
            return false;
        }
        let lines: Vec<Inline<'t>> = lines(inline).collect();
        let leads: Vec<Lead<'t>> = lines.iter().map(clean).collect();
        let marked = |(line, lead): (&Inline<'t>, &Lead<'t>)| {
            let is_marked = lead.status.is_some_and(|status| status.span.start() < lead.words.span.start());
            (is_marked || has_box(&line.text)) && !lead.words.is_empty()
        };
        if leads.len() < 2 && !boxed || !lines.iter().zip(&leads).all(marked) {
            return false;
        }
        for lead in &leads {
            if scope.announced == Announced::ByPlan && !shape_of(&lead.words.text).states_a_goal() {
                continue;
            }
            if !self.is_unfilled(&lead.words.text) && !matches!(shape_of(&lead.words.text), Shape::Question | Shape::Remark) {
                self.open(lead, StatementSource::Item, Depth::Item, lead.words.span, scope);
            }
        }
        true
    }

    /// A list without bullets: its lines say what somebody wants. Returns whether the paragraph is one.
    pub(super) fn stated_lines(&mut self, inline: &Inline<'t>, scope: &Scope) -> bool {
        if inline.is_one_line() || scope.awaits_words() || scope.announced != Announced::AsGoals {
            return false;
        }
        let lines: Vec<Inline<'t>> = lines(inline).collect();
        let items = match lines.as_slice() {
            // "**Health**" stands above its lines as a title does.
            [title, items @ ..] if is_bold(title) => items,
            items => items,
        };
        let told = items.iter().filter_map(FieldLine::read).any(|field| field.is_metadata());
        // Numbers and letters make a list of lines as bullets do.
        let counted = || !told && items.len() > 1 && items.iter().all(|line| is_counted(&line.text));
        let is_list = counted() || items.iter().all(is_own_wish) || !told && are_a_list(items.iter());
        for line in items.iter().filter(|_| is_list) {
            self.stated_line(line, scope);
        }
        is_list
    }

    /// Opens the goal that a line of such a list states. Returns whether it states one.
    fn stated_line(&mut self, line: &Inline<'t>, scope: &Scope) -> bool {
        let lead = clean(line);
        let called = || is_behind_area(line) || is_counted(&line.text);
        let names = || called() && !matches!(shape_of(&lead.words.text), Shape::Question | Shape::Remark);
        let states = shape_of(&lead.words.text).states_a_goal() || says_how_far(line) || names();
        let stated = states && !self.is_unfilled(&lead.words.text);
        if stated {
            self.open(&lead, StatementSource::Item, Depth::Item, line.span, scope);
        }
        stated
    }

    /// A paragraph among paragraphs that are a list without bullets. Returns whether it is a goal. `run` are the paragraphs that were
    /// looked at last.
    pub(in crate::goal::reading) fn listed_paragraph(
        &mut self,
        content: &[Piece],
        place: usize,
        run: &mut Run,
        scope: &Scope,
    ) -> bool {
        if scope.awaits_words() || scope.announced != Announced::AsGoals {
            return false;
        }
        if place >= run.places.end {
            *run = self.run_of_paragraphs(content, place, scope);
        }
        let block = content.get(place).and_then(|piece| self.paragraph_of(piece));
        match block {
            Some(inline) if run.is_list => self.stated_line(inline, scope),
            Some(inline) if run.led.contains(&place) => {
                self.open(&clean(inline), StatementSource::Item, Depth::Item, inline.span, scope);
                true
            }
            _ => false,
        }
    }

    /// The paragraphs that stand one below the other from a place of a section on.
    fn run_of_paragraphs(&self, content: &[Piece], from: usize, scope: &Scope) -> Run {
        let inlines: Vec<&Inline<'t>> = content.iter().skip(from).map_while(|piece| self.paragraph_of(piece)).collect();
        let demanded = || inlines.iter().filter(|inline| demands(&clean(inline))).count();
        let is_list = inlines.len() >= FEWEST_PARAGRAPHS
            && inlines.iter().all(|inline| inline.is_one_line())
            && are_a_list(inlines.iter().copied())
            || inlines.len() >= FEWEST_WITH_REMARKS
                && !inlines.iter().any(|inline| addresses_a_reader(&inline.text))
                && are_enough(demanded(), inlines.len());
        let led = if is_list { 0..0 } else { led_among(&inlines, scope) };
        Run { places: from..from + inlines.len(), is_list, led: from + led.start..from + led.end }
    }

    /// Whether the sections among some pieces hold one sentence each, which is a goal.
    pub(in crate::goal::reading) fn state_one_goal_each(&self, content: &[Piece], scope: &Scope) -> bool {
        if scope.announced != Announced::AsGoals || scope.goal.is_some() || scope.aspect.is_some() || scope.apart.is_some() {
            return false;
        }
        let (mut count, mut stated) = (0, 0);
        for piece in content {
            let Piece::Section(inner) = *piece else { continue };
            let said = self.is_said_below(inner, scope).then_some(true);
            if let Some(states) = said.or_else(|| self.only_words(inner).map(begins_with_a_goal)) {
                count += 1;
                stated += usize::from(states);
            }
        }
        count >= FEWEST_SECTIONS && are_enough(stated, count)
    }

    /// Opens the goal that the only words of a section state. Returns whether they state one.
    pub(in crate::goal::reading) fn stated_by_only_words(&mut self, at: usize, scope: &Scope) -> bool {
        let Some(words) = self.only_words(at) else { return false };
        self.stated_lines(words, scope) || begins_with_a_goal(words) && self.stated_line(words, scope)
    }

    /// The words of a section that holds nothing but one paragraph.
    fn only_words(&self, at: usize) -> Option<&'a Inline<'t>> {
        let [piece] = self.outline.sections.get(at)?.content.as_slice() else { return None };
        self.paragraph_of(piece)
    }

    fn paragraph_of(&self, piece: &Piece) -> Option<&'a Inline<'t>> {
        let Piece::Block(id) = *piece else { return None };
        self.block(id).filter(|block| block.kind == BlockKind::Paragraph).map(|block| &block.inline)
    }
}

/// Which of some paragraphs are goals in bold words with what is said of each behind them: "**Fresh food.** Half of each parcel is fresh by
/// October.", "**Sell the boat** - With its trailer.". Most of them name a figure or a day, or say in bold what to do.
fn led_among(paragraphs: &[&Inline<'_>], scope: &Scope) -> Range<usize> {
    let first = paragraphs.iter().position(|inline| bold_lead(inline).is_some()).unwrap_or(paragraphs.len());
    let (mut led, mut shown) = (0, 0);
    for (inline, bold) in paragraphs[first..].iter().map_while(|inline| Some((inline, bold_lead(inline)?))) {
        led += 1;
        shown += usize::from(says_by_when(inline, scope) || says_what_to_do(bold));
    }
    if led >= FEWEST_PARAGRAPHS && shown * 2 > led { first..first + led } else { 0..0 }
}

/// The bold words of a paragraph that are a sentence or say what to do, and lead what is said of that.
fn bold_lead<'i>(inline: &'i Inline<'_>) -> Option<&'i str> {
    let (bold, _) = bold_in_front(inline)?;
    let leads = (bold.ends_with(['.', '!']) || says_what_to_do(bold))
        && FieldLine::read(inline).is_none_or(|field| !field.is_metadata())
        && !addresses_a_reader(&inline.text);
    leads.then_some(bold)
}

/// Whether bold words are a demand in some words: "Sell the boat".
fn says_what_to_do(bold: &str) -> bool {
    bold.trim_end().contains(' ') && shape_of(bold) == Shape::Imperative
}

/// Whether lines are a list: nearly all of them state a goal in a few words, and none goes on in the next or speaks to a reader.
fn are_a_list<'i, 't: 'i>(lines: impl ExactSizeIterator<Item = &'i Inline<'t>> + Clone) -> bool {
    let (count, mut stated) = (lines.len(), 0);
    if count > 1 && lines.clone().all(is_behind_area) {
        // Of what is only named behind areas, some lines show that it is wanted.
        let shown = |line: &&Inline<'_>| {
            let lead = clean(line);
            let words = lead.words.text.as_ref();
            words.contains(' ') && (shape_of(words).states_a_goal() || names_target(words))
        };
        let shown = lines.clone().filter(shown).count();
        return shown > 1 && shown * 5 >= count * 2;
    }
    let mut small = None;
    for line in lines {
        let text = line.text.trim();
        if text.ends_with([',', ';', ':']) || text.split(' ').nth(MOST_WORDS).is_some() || addresses_a_reader(text) {
            return false;
        }
        if !states(line) {
            continue;
        }
        // What begins a line in small letters among capitals is in the middle of a sentence.
        let begins_small = text.starts_with(char::is_lowercase);
        if *small.get_or_insert(begins_small) != begins_small {
            return false;
        }
        stated += 1;
    }
    are_enough(stated, count)
}

fn addresses_a_reader(text: &str) -> bool {
    text.split([' ', '’', '\'']).any(|word| matches!(word, "you" | "your" | "You" | "Your"))
}

/// Whether a bold area stands in front of what a line says: "**Body**: 10 rows, one over a mile".
fn is_behind_area(line: &Inline<'_>) -> bool {
    let Some((name, behind)) = bold_label(line) else { return false };
    name.split(' ').nth(MOST_WORDS_OF_AREA).is_none()
        && behind.contains(char::is_alphabetic)
        && FieldLine::read(line).is_none_or(|field| !field.is_metadata())
        && !names_a_theme(name)
        && !tells_who(name)
        && clean(line).category().is_some()
}

/// Whether a label tells who wrote a sheet, when and for whom.
fn tells_who(label: &str) -> bool {
    const WHO: &[&str] = &[
        "name", "age", "author", "date", "class", "school", "trainer", "teacher", "manager", "employee", "position", "role",
        "department", "team", "company", "supervisor", "client", "version", "subject", "level",
    ];
    let name = label.trim_matches(|mark: char| !mark.is_alphanumeric());
    WHO.iter().any(|known| known.eq_ignore_ascii_case(name))
}

/// Whether so many lines state a goal that the others are names or remarks among them.
const fn are_enough(stated: usize, count: usize) -> bool {
    if count < MANY { stated == count } else { stated * 4 >= count * 3 }
}

/// Whether a line says what its author wants, however long it is.
fn is_own_wish(line: &Inline<'_>) -> bool {
    line.text.trim_start().starts_with('I') && shape_of(&line.text) == Shape::Wish
}

/// Whether the only words of a section are a goal, or a short one and a remark: "Save 3,000 by November. Now I have 850."
fn begins_with_a_goal(words: &Inline<'_>) -> bool {
    let is_short = words.is_one_line() && words.text.split(' ').nth(MOST_WORDS).is_none();
    is_own_wish(words) || states(words) || says_how_far(words) || is_short && demands(&clean(words))
}

/// Whether a line demands or wishes something and says nothing behind it. Figures alone tell facts as often.
fn states(line: &Inline<'_>) -> bool {
    let code = |kind: &MarkKind| matches!(kind, MarkKind::Code | MarkKind::Image);
    if line.marks().iter().any(|mark| code(&mark.kind)) {
        return false;
    }
    let lead = clean(line);
    demands(&lead) && lead.rest().is_none()
}

fn demands(lead: &Lead<'_>) -> bool {
    lead.label.is_none() && matches!(shape_of(&lead.words.text), Shape::Imperative | Shape::Wish | Shape::Comparative)
}

/// Whether a line names a figure to reach, and tells nothing of what was: "On-time delivery from 88 % to 97 %".
fn says_how_far(line: &Inline<'_>) -> bool {
    let text = line.text.trim();
    let is_short = text.split(' ').nth(MOST_WORDS).is_none();
    is_short && matches!(shape_of(text), Shape::Noun | Shape::Clause) && names_target(text)
}

/// Whether a line begins with a box to tick: `[ ]`, `[x]`.
fn has_box(line: &str) -> bool {
    let Some((inside, rest)) = line.trim_start().strip_prefix('[').and_then(|rest| rest.split_once(']')) else { return false };
    inside.len() <= 2 && matches!(inside.trim(), "" | "x" | "X") && !inside.is_empty() && rest.starts_with(' ')
}
