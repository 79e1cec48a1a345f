//! Which items of a list are goals, and which lists hold none.

use crate::document::Block;
use crate::document::BlockId;
use crate::document::BlockKind;
use crate::document::Inline;
use crate::document::Mark;
use crate::document::MarkKind;
use crate::goal::Aspect;
use crate::goal::SettingOfGoal;
use crate::goal::names::read_title;
use crate::goal::reading::Reader;
use crate::goal::reading::paragraphs::fields::FieldLine;
use crate::goal::reading::paragraphs::smart::is_smart_letter;
use crate::goal::reading::scope::Announced;
use crate::goal::reading::scope::Scope;
use crate::goal::reading::sections::outline::Piece;
use crate::goal::reading::times::is_time;
use crate::goal::reading::times::times_of;
use crate::goal::reading::titles::holds_year;
use crate::goal::reading::titles::plain::Plain;
use crate::goal::shape::Shape;
use crate::goal::shape::is_told_as_true;
use crate::goal::shape::shape_of;
use crate::goal::statement::Lead;
use crate::goal::statement::clean;
use crate::language::measure::names_target;
use crate::language::words::TokenKind;
use crate::language::words::Words;

impl<'t> Reader<'_, 't> {
    /// Whether the words of an item of a goal list are a goal.
    pub(super) fn is_goal(&mut self, id: BlockId, lead: &Lead<'t>, block: &Block<'t>, scope: &Scope) -> bool {
        let text = lead.words.text.as_ref();
        // "256 x 240" says nothing, "C++" may.
        // "**Used in**: phase 3" tells about the lines above.
        // "March 4: not started yet" is an entry of a log.
        // "Achievable - be realistic" says what the letters of SMART stand for.
        let set_aside = |category: &Inline<'_>| {
            tells_where(&category.text) || is_time(&category.text) && tells_how_far(text) || is_smart_letter(&block.inline)
        };
        if lead.category().is_some_and(set_aside) {
            return false;
        }
        let figures = text.bytes().any(|byte| byte.is_ascii_digit());
        if text.chars().filter(|mark| mark.is_alphabetic()).nth(usize::from(figures && text.is_ascii())).is_none() {
            // "Conflicts a month: 9 → 3" is filled in.
            self.unfilled += usize::from(lead.category().is_some() && !figures);
            return false;
        }
        if self.is_unfilled(&block.inline.text) || self.is_unfilled(text) {
            return false;
        }
        // A file or folder and what is in it.
        let file = block
            .inline
            .marks()
            .iter()
            .any(|mark| mark.kind == MarkKind::Code && mark.range.start < 2 && names_file(&block.inline, &mark.range));
        if file {
            return false;
        }
        // "[[2027 goals]]" leads to goals.
        let leads_on = |mark: &Mark<'_>| matches!(mark.kind, MarkKind::WikiLink(_)) && mark.range.len() >= text.len();
        if block.inline.marks().iter().any(leads_on) {
            let plain = Plain::of(text);
            if read_title(&plain, holds_year(&plain)).announces_goals() {
                return false;
            }
        }
        // A legend: "✅ = done".
        let legend = text.starts_with('=') || block.inline.text.contains(" = ") && text.split(' ').count() < 6;
        let first = text.split(' ').next().unwrap_or_default();
        let address = text.starts_with("http") || Words::new(first).kind(0) == Some(TokenKind::Address);
        // What refers to other lines, and what is to be done in a case that may come: "When a book is deleted, …".
        let lower = text.to_lowercase();
        // A template shows what could stand here.
        if ["e.g. ", "e.g., ", "eg. ", "eg: ", "example: "].iter().any(|start| lower.starts_with(start)) {
            self.unfilled += 1;
            return false;
        }
        let refers =
            ["all of the above", "same as", "see also", "see above", "see below", "none", "n/a", "when ", "whenever ", "if "]
                .iter()
                .any(|start| lower.starts_with(start));
        // What the letters of SMART stand for.
        let letters = lower.starts_with("specific") && lower.contains("measurable");
        // A site generator puts the contents in its place.
        let contents = block.inline.text.contains("{:toc");
        // "**Exam:** 28 July" only says when.
        let only_when = text.len() < LONGEST_TIME && text.bytes().any(|byte| byte.is_ascii_digit()) && is_time(text);
        if legend || address || contents || refers || letters || only_when {
            return false;
        }
        match shape_of(text) {
            Shape::Question | Shape::Nothing => false,
            // "There are 10 builders" is a key result, elsewhere a remark.
            Shape::Remark => {
                scope.setting == SettingOfGoal::KeyResults || lead.bold || says_what_is_mastered(text) || {
                    // "By June: I am free of debt", "I lead the crew" above "Until: June".
                    let dated = || lead.category().is_some_and(|category| is_time(&category.text));
                    let is_told = scope.announced == Announced::AsGoals && is_told_as_true(text);
                    is_told && (says_by_when(&lead.words, scope) || dated() || self.is_described_below(id))
                }
            }
            Shape::Imperative => !is_unfinished(text),
            Shape::Wish | Shape::Comparative | Shape::Counted => true,
            Shape::Clause | Shape::Noun => {
                let key_result = scope.setting == SettingOfGoal::KeyResults;
                let explained = explains(text) && (self.foreign || !says_an_end(&lead.words, scope));
                scope.announced == Announced::AsGoals && (key_result || !explained && !denies(without_figure_behind(&lower)))
            }
        }
    }

    /// Whether labels below an item say when it is due or what shows it.
    fn is_described_below(&self, id: BlockId) -> bool {
        let lists = self.children(id).filter(|(_, block)| matches!(block.kind, BlockKind::List { .. }));
        let mut fields = lists.flat_map(|(list, _)| self.children(list)).filter_map(|(_, item)| FieldLine::read(&item.inline));
        fields.any(|field| matches!(field.aspect, Aspect::Timeline | Aspect::Indicators))
    }

    /// Whether a list holds links: contents, reading lists, other files.
    pub(super) fn is_list_of_links(&self, id: BlockId, scope: &Scope) -> bool {
        let (mut items, mut links, mut inner, mut demands) = (0, 0, 0, 0);
        for (_, block) in self.children(id) {
            items += 1;
            let text = block.inline.text.trim();
            if let Some(target) = link_of(&block.inline) {
                links += 1;
                inner += usize::from(target.starts_with('#'));
            } else if is_address(text) {
                links += 1;
            }
            demands += usize::from(shape_of(&clean(&block.inline).words.text).states_a_goal());
        }
        let only_links = links > 0 && links * 5 >= items * 4;
        inner > 0 && inner * 2 >= items || only_links && !(scope.announced.is_some() && demands * 2 > items)
    }

    /// Whether nothing but links stands under a title.
    pub(in crate::goal::reading) fn holds_only_links(&self, at: usize) -> bool {
        let is_link = |block: &Block<'t>| link_of(&block.inline).is_some() || is_address(block.inline.text.trim());
        let holds_links = |id: BlockId| {
            self.block(id).is_some_and(|block| match block.kind {
                BlockKind::Paragraph => is_link(block),
                BlockKind::List { .. } => self.children(id).all(|(_, item)| is_link(item)),
                _ => false,
            })
        };
        let content = self.outline.sections.get(at).map(|section| section.content.as_slice()).unwrap_or_default();
        content.iter().all(|piece| matches!(*piece, Piece::Block(id) if holds_links(id)))
    }
}

/// Whether a text is an address and nothing else.
fn is_address(text: &str) -> bool {
    text.starts_with("http") && !text.contains(' ')
}

/// The target of a link that is nearly all of a line, apart from a date in front of it.
pub(super) fn link_of<'i>(inline: &'i Inline<'_>) -> Option<&'i str> {
    let (target, range) = inline.marks().iter().find_map(|mark| match &mark.kind {
        MarkKind::Link(target) => Some((&**target, &mark.range)),
        _ => None,
    })?;
    let before = inline.text.get(..range.start as usize).map_or("", str::trim);
    let dated = if before.len() >= SHORTEST_DAY && is_time(before) { before.len() } else { 0 };
    (range.len() * 10 >= (clean(inline).words.text.len().saturating_sub(dated)) * 8).then_some(target)
}

/// The fewest bytes of a day in front of a link.
const SHORTEST_DAY: usize = 6;

/// Whether a line is a label whose value was not filled in: "Level:".
pub(in crate::goal::reading) fn waits_for_its_value(text: &str) -> bool {
    let last = text.split_whitespace().next_back().unwrap_or_default();
    // `:smile:` ends in a colon, too.
    last.ends_with(':') && !last.starts_with(':') && text.split_whitespace().count() < 6
}

/// Whether somebody writes as if a goal was reached: "I know how to repair a sail", "I can sail alone".
fn says_what_is_mastered(text: &str) -> bool {
    ["I know ", "I can ", "I am able to ", "I'm able to ", "I understand "].iter().any(|start| text.starts_with(start))
}

/// Whether words name a day by which, or a figure.
pub(in crate::goal::reading) fn says_by_when(words: &Inline<'_>, scope: &Scope) -> bool {
    names_target(&words.text) || times_of(words, &scope.context).due.is_some_and(|found| found.is_deadline)
}

/// Whether words without a demand explain something: there are many of them, or they say what goals are.
fn explains(text: &str) -> bool {
    let lower = text.to_lowercase();
    let defines = ["objectives are", "key results are", "goals are", "okrs are"].iter().any(|start| lower.starts_with(start));
    let personal = ["i'm ", "i’m ", "i am ", "i want ", "i would ", "i'd "].iter().any(|words| lower.contains(words));
    defines || !personal && without_figure_behind(text).split_whitespace().nth(LONGEST_NAME).is_some()
}

/// A line without the figure of today or of last year that stands in brackets behind it: "(median of 2026: 26 days)", "(now 33)",
/// "(5 cannot yet)".
fn without_figure_behind(text: &str) -> &str {
    let bracket = text.strip_suffix(')').and_then(|text| text.rsplit_once(" ("));
    let figure = |inside: &str| {
        inside.bytes().any(|byte| byte.is_ascii_digit()) && inside.split(' ').nth(MOST_WORDS_OF_A_FIGURE).is_none()
    };
    bracket.filter(|(_, inside)| figure(inside)).map_or(text, |(before, _)| before)
}

/// Whether a long line without a demand says an end all the same: what is to be so, a figure to reach, or a day by which.
fn says_an_end(words: &Inline<'_>, scope: &Scope) -> bool {
    const STATES: [&str; 4] = ["being ", "becoming ", "getting ", "having "];
    let is_state = |start: &str| words.text.get(..start.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(start));
    STATES.into_iter().any(is_state) || says_by_when(words, scope)
}

/// Whether words without a demand, in small letters, say what something is not: "Cooking is nothing I care about".
fn denies(lower: &str) -> bool {
    [" cannot ", " is not ", " are not ", " isn't ", " isn’t ", " aren't ", " is nothing ", " not interested "]
        .iter()
        .any(|words| lower.contains(words))
        && !lower.contains(" that ")
}

/// Whether a label tells where or by whom something is done: "Used in", "Covered by".
fn tells_where(label: &str) -> bool {
    let Some((done, place)) = label.trim().split_once(' ') else { return false };
    done.ends_with("ed") && matches!(place, "in" | "by" | "at" | "from" | "on" | "with")
}

/// Whether the first words tell how far something is: "Not started yet", "Course completed 80 %".
fn tells_how_far(text: &str) -> bool {
    text.split(' ').take(3).any(|word| {
        ["started", "completed", "finished", "forgot", "stopped"]
            .iter()
            .any(|known| known.eq_ignore_ascii_case(word.trim_end_matches([',', '.'])))
    })
}

/// A verb that waits for its object: "Work on", "Finish".
fn is_unfinished(text: &str) -> bool {
    let lower = text.to_lowercase();
    let verb = ["on", "into", "at", "up", "to", "for"]
        .iter()
        .find_map(|word| lower.strip_suffix(word))
        .map_or(lower.as_str(), str::trim_end);
    matches!(
        verb,
        "work"
            | "finish"
            | "start"
            | "release"
            | "look"
            | "write"
            | "learn"
            | "build"
            | "complete"
            | "make"
            | "get"
            | "do"
            | "try"
            | "review"
            | "buy"
            | "watch"
    )
}

/// Whether code names a file or folder.
fn names_file(inline: &Inline<'_>, range: &std::ops::Range<u32>) -> bool {
    let code = inline.text.get(range.start as usize..range.end as usize).unwrap_or_default();
    !code.contains(' ') && (code.ends_with('/') || code.contains('/') || code.starts_with('.'))
}

/// Most words in brackets that give a figure.
const MOST_WORDS_OF_A_FIGURE: usize = 6;

/// Most words of a goal that is no demand.
const LONGEST_NAME: usize = 14;

/// The most bytes of a text that is nothing but a time.
const LONGEST_TIME: usize = 32;
