//! Plans whose parts have names of their writers' own: what seems to be missing may stand below any of them.

use crate::document::Block;
use crate::document::BlockKind;
use crate::document::Inline;
use crate::document::MarkKind;
use crate::facts::GoalFacts;
use crate::goal::Answer;
use crate::goal::AnswerSource;
use crate::goal::Aspect;
use crate::language::time;
use crate::language::words::Words;
use crate::rule_info::Depth;

/// Fewest parts under names of the writer's own.
const FEWEST_OWN: usize = 3;

/// Fewest parts in all of a plan that goes through all there is to say.
const FEWEST_PARTS: usize = 6;

/// Most bytes of a plan that says each thing in a few words.
const LONGEST_PLAN: usize = 6_000;

/// Most bytes below a title that tell one thing about a goal; a chapter has more.
const LONGEST_PART: usize = 320;

/// Most bytes and words of a name.
const LONGEST_NAME: usize = 48;
const MOST_WORDS: usize = 6;

impl GoalFacts<'_, '_> {
    /// Whether the file is the plan of one goal in many short parts, of which several have names that nobody else uses.
    #[must_use]
    pub fn is_told_in_own_names(&self) -> bool {
        self.goal.depth == Depth::Plan
            && self.source.len() <= LONGEST_PLAN
            && *self.plan.own_names.get_or_init(|| {
                let own = self.own_titles() + self.own_labels();
                own >= FEWEST_OWN && own + self.known_parts() >= FEWEST_PARTS
            })
    }

    /// How many parts are known by their names.
    fn known_parts(&self) -> usize {
        let goal = self.goal;
        let lists = [goal.indicators.is_empty(), goal.checkpoints.is_empty(), goal.actions.is_empty()];
        let lists = lists.iter().filter(|empty| !**empty).count();
        Aspect::asked_for(goal.answers.iter().map(|answer| answer.aspect)).len() + lists
    }

    /// How many titles without a known meaning stand above a few words.
    fn own_titles(&self) -> usize {
        let around = self.plan.around;
        let blocks = &around.document.body.blocks;
        let is_title = |block: &Block<'_>| matches!(block.kind, BlockKind::Heading(_));
        let known = |block: &Block<'_>| around.reading.sections.iter().any(|section| section.title.span == block.inline.span);
        let titles = blocks.iter().enumerate().filter(|(_, block)| is_title(block)).skip(1);
        let own = titles.filter(|(at, title)| {
            let below = blocks[at + 1..].iter().take_while(|below| !is_title(below));
            let (length, end) =
                below.fold((0, title.span.end()), |(length, _), below| (length + below.inline.text.len(), below.span.end()));
            let is_read = || {
                let notes =
                    self.goal.answers.iter().chain(&around.reading.answers).filter(|answer| answer.aspect == Aspect::Notes);
                let read = notes.map(|answer| &answer.words).chain(self.goal.actions.iter().map(|action| &action.words));
                read.into_iter().any(|words| (title.span.end()..end).contains(&words.span.start()))
            };
            is_name(&title.inline.text) && !known(title) && (1..=LONGEST_PART).contains(&length) && is_read()
        });
        own.count()
    }

    /// How many lines begin with a label without a known meaning.
    fn own_labels(&self) -> usize {
        let is_prose = |answer: &&Answer<'_>| answer.aspect == Aspect::Notes && answer.from == AnswerSource::Prose;
        let begins_a_line = |words: &Inline<'_>| {
            let before = self.source.get(..words.span.start()).and_then(|before| before.rsplit('\n').next());
            before.is_some_and(|before| before.trim_matches(['*', '_', ' ']).is_empty())
        };
        let prose = self.goal.answers.iter().filter(is_prose).map(|answer| &answer.words);
        prose.filter(|words| label_of(words).is_some_and(is_name) && begins_a_line(words)).count()
    }
}

/// The label that a line begins with: "Sweetener: a journey", "**Leaks:** endgames".
fn label_of<'i>(line: &'i Inline<'_>) -> Option<&'i str> {
    let text = line.text.as_ref();
    let marked = line.marks().first().filter(|mark| {
        matches!(mark.kind, MarkKind::Strong | MarkKind::Emphasis)
            && mark.range.start == 0
            && mark.range.end as usize + 1 < text.len()
    });
    match marked {
        Some(mark) => text.get(..mark.range.end as usize),
        None => text.split_once(": ").map(|(label, _)| label),
    }
}

/// Whether a few words name something, and no day or number.
fn is_name(text: &str) -> bool {
    text.len() <= LONGEST_NAME
        && text.split_whitespace().nth(MOST_WORDS).is_none()
        && text.chars().any(char::is_alphabetic)
        && !text
            .trim_start_matches(|mark: char| mark.is_ascii_digit() || matches!(mark, '.' | ')' | ' '))
            .contains(|digit: char| digit.is_ascii_digit())
        && time::find(&Words::new(text)).is_empty()
}
