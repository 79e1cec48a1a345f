//! Headings that are more than their words say: goals without a verb, which say by when and have below them what stands below goals, and
//! areas that are called as sections about goals are.

use smallvec::SmallVec;

use super::outline::Piece;
use super::outline::Rank;
use crate::date::Date;
use crate::date::Precision;
use crate::document::BlockId;
use crate::document::BlockKind;
use crate::document::Inline;
use crate::goal::Aspect;
use crate::goal::names::Starts;
use crate::goal::reading::Reader;
use crate::goal::reading::file::FEWEST_TOLD;
use crate::goal::reading::goals::named::is_bare_label;
use crate::goal::reading::goals::named::states_an_end;
use crate::goal::reading::paragraphs::fields::FieldLine;
use crate::goal::reading::paragraphs::is_labelled_goal;
use crate::goal::reading::paragraphs::lines;
use crate::goal::reading::paragraphs::smart::is_smart_letter;
use crate::goal::reading::scope::Announced;
use crate::goal::reading::scope::Scope;
use crate::goal::reading::times;
use crate::goal::reading::titles::Title;
use crate::goal::shape::Shape;
use crate::goal::shape::shape_of;
use crate::goal::statement::clean;
use crate::goal::statement::clean_title;
use crate::language;
use crate::language::Label;
use crate::language::time;
use crate::language::time::Context;
use crate::language::time::Meaning;
use crate::language::time::Role;
use crate::language::time::TimeExpression;

impl<'t> Reader<'_, 't> {
    /// Whether the title of a file names what will be so on a day, in whatever words ("Half marathon in Lisbon (17 October 2027)"), and the
    /// text tells about it. What only says by when, or has its day ahead in front matter, must be told in prose: lists may be goals.
    pub(in crate::goal::reading) fn is_event_told(&self, at: usize, title: &Title<'t>, day: Option<Date>) -> bool {
        let senses = title.senses;
        let plain = senses.apart.is_none() && senses.goals.is_none() && senses.aspect.is_none() && !senses.about;
        if !plain || title.only_time().is_some() || ASKING.begin(&title.plain) {
            return false;
        }
        let is_day = |time: &TimeExpression| match time.meaning {
            Meaning::Period(period) => period.precision == Precision::Day,
            Meaning::Numeric(_) => true,
            _ => false,
        };
        let says = |is_so: &dyn Fn(&TimeExpression) -> bool| title.times.iter().any(|time| time.says_when() && is_so(time));
        // What is listed right below may be goals until then.
        let until = || {
            let told = self.told_by_sections();
            says(&is_day) && told.contains(&Aspect::Why) || says(&|time| time.role == Role::Deadline) && self.tells_why_and_how()
        };
        if says(&is_day) && self.tells_why_and_how() || !self.has_own_list(at) && until() {
            return true;
        }
        let ahead = |time: &TimeExpression| {
            let days = time::resolve(time.meaning, &Context::default());
            is_day(time) && days.is_some_and(|days| days.start > self.settings.today) || time.role == Role::Deadline
        };
        let is_dated = day.is_some_and(|day| day > self.settings.today) || says(&ahead);
        is_dated && title.lead.words.text.split(' ').nth(FEWEST_WORDS_OF_AN_EVENT - 1).is_some() && self.is_all_prose()
    }

    /// What sections tell about one goal.
    fn told_by_sections(&self) -> Vec<Aspect> {
        Aspect::asked_for(self.titles.iter().flatten().filter_map(|title| title.senses.aspect))
    }

    /// Whether sections or labelled lines below the title of the file tell why, and most of them what else is told of one goal: then those
    /// that are not known belong to it, too. A list right below the title holds goals of its own.
    pub(in crate::goal::reading) fn mostly_tells_of_one(&self, at: usize, title: &Title<'t>) -> bool {
        let senses = title.senses;
        let plain = senses.apart.is_none() && senses.aspect.is_none() && senses.goals.is_none() && title.only_time().is_none();
        if !plain || self.has_own_list(at) {
            return false;
        }
        let own = self.outline.sections.get(at).map(|section| section.content.as_slice()).unwrap_or_default();
        let paragraphs = own.iter().filter_map(|piece| match *piece {
            Piece::Block(id) => self.block(id).filter(|block| block.kind == BlockKind::Paragraph),
            Piece::Section(_) => None,
        });
        let labelled: Vec<Inline<'t>> = paragraphs.flat_map(|block| lines(&block.inline)).collect();
        // Those lines say the goal themselves.
        if labelled.iter().any(|line| is_labelled_goal(line) || is_smart_letter(line)) {
            return false;
        }
        let labels: Vec<Option<Aspect>> = labelled.iter().filter_map(FieldLine::read).map(|field| Some(field.aspect)).collect();
        let titles = self.titles.iter().enumerate().filter(|(other, _)| *other != at).filter_map(|(_, title)| title.as_ref());
        let told = || titles.clone().map(|title| title.senses.aspect).chain(labels.iter().copied());
        let about = || told().flatten().filter(|aspect| !aspect.is_area_of_life());
        let aspects = Aspect::asked_for(about());
        aspects.contains(&Aspect::Why) && aspects.len() >= FEWEST_TOLD && about().count() * 2 > told().count()
    }

    /// Whether a list stands right below a title.
    fn has_own_list(&self, at: usize) -> bool {
        let section = self.outline.sections.get(at);
        section.is_some_and(|section| section.content.iter().any(|piece| matches!(piece, Piece::Block(id) if self.is_list(*id))))
    }

    fn is_list(&self, id: BlockId) -> bool {
        self.block(id).is_some_and(|block| matches!(block.kind, BlockKind::List { .. }))
    }

    /// Whether sections tell about several aspects of one goal, and not only what is done next.
    fn tells_why_and_how(&self) -> bool {
        let told = self.told_by_sections();
        told.len() >= FEWEST_TOLD && told.iter().any(|aspect| !matches!(aspect, Aspect::Actions | Aspect::Timeline))
    }

    /// Whether the text has sentences, and neither lists nor tables.
    fn is_all_prose(&self) -> bool {
        let body = &self.document.body;
        let is_sentence = |text: &str| text.split(' ').nth(FEWEST_WORDS_OF_PROSE - 1).is_some() && text.contains(". ");
        !body.lists_anything()
            && body.blocks.iter().any(|block| block.kind == BlockKind::Paragraph && is_sentence(&block.inline.text))
    }

    /// Whether a section among lists of goals is about the support or the feedback that somebody gives, and no answer to a question about
    /// the goals: all of its lines name a figure and a day.
    pub(super) fn is_area_of_goals(&self, at: usize, aspect: Aspect, outer: &Scope) -> bool {
        const AREAS: &[Aspect] = &[
            Aspect::Why,
            Aspect::Feedback,
            Aspect::Review,
            Aspect::Support,
            Aspect::HumanResources,
            Aspect::Mentors,
            Aspect::Coach,
            Aspect::Stakeholders,
        ];
        let listed = outer.announced == Announced::AsGoals && outer.goal.is_none() && outer.aspect.is_none();
        if !listed || !AREAS.contains(&aspect) {
            return false;
        }
        let Some([Piece::Block(list)]) = self.outline.sections.get(at).map(|section| section.content.as_slice()) else {
            return false;
        };
        let aims = |text: &str| {
            let judgement = language::judge(text, &self.settings.vocabulary);
            judgement.measurable.is_some() && judgement.timed.is_some() && judgement.label != Label::Activity
        };
        self.is_list(*list) && self.children(*list).all(|(_, item)| aims(&clean(&item.inline).words.text))
    }

    /// Whether a heading promises something by a day, and its section tells how that is checked: "Promotion to senior nurse by June
    /// 2027" above metrics and milestones.
    pub(super) fn is_promised(&self, at: usize) -> bool {
        let due = self.heading_of(at).and_then(|block| times::times_of(&block.inline, &Context::default()).due);
        due.is_some_and(|found| found.is_deadline) && self.is_told_as_a_goal(at)
    }

    /// Whether nothing but what is told of one goal stands below a title: labels with their values, and sections about its aspects. A
    /// title that is a sentence needs a day there, any other one what it is measured or checked by.
    pub(super) fn is_told_by_labels(&self, at: usize, is_sentence: bool) -> bool {
        let Some(section) = self.outline.sections.get(at) else { return false };
        let mut told = Told::default();
        let wanted = |aspect: &Aspect| is_check(*aspect) || *aspect == Aspect::Timeline && is_sentence;
        self.only_tell(&section.content, &mut told) && told.0.len() > 1 && told.0.iter().any(wanted)
    }

    /// Whether a sentence below a title says a goal, and labels behind it tell how that is checked, by when or why, and nothing else: "## Savings",
    /// "Three months of costs are put by.", "- Metric: the balance".
    pub(in crate::goal::reading) fn is_said_below(&self, at: usize, outer: &Scope) -> bool {
        let listed = outer.announced.is_some() && outer.goal.is_none() && outer.aspect.is_none();
        let free = listed && outer.apart.is_none() && !self.is_plan && !outer.awaits_words();
        // A plan tells of much that is no goal.
        let in_plan = outer.announced == Announced::ByPlan;
        let shows = |aspect: &Aspect| is_check(*aspect) || !in_plan && matches!(aspect, Aspect::Timeline | Aspect::Why);
        let section = self.outline.sections.get(at).filter(|section| free && matches!(section.rank, Rank::Heading(_)));
        let Some([Piece::Block(first), rest @ ..]) = section.map(|section| section.content.as_slice()) else { return false };
        let Some(block) = self.block(*first).filter(|block| block.kind == BlockKind::Paragraph) else { return false };
        // A title that is a sentence is the goal, and the words below explain it.
        let names = |title: &Inline<'_>| {
            title.text.split(' ').nth(MOST_WORDS_OF_A_LABEL).is_none() && shape_of(&title.text) == Shape::Noun
        };
        let is_named = || self.heading_of(at).is_some_and(|heading| names(&clean_title(&heading.inline).words));
        let mut told = Told::default();
        let says = || label_of(&block.inline).is_none() && states_an_end(&clean(&block.inline).words, outer);
        let mut labels = lines(&block.inline).skip_while(|line| label_of(line).is_none());
        is_named()
            && rest.iter().all(|piece| matches!(piece, Piece::Block(_)))
            && self.only_tell(rest, &mut told)
            && labels.all(|line| told.take(label_of(&line)))
            && told.0.iter().any(shows)
            && says()
    }

    /// Whether a section beside goals begins with a line that calls itself the goal.
    pub(super) fn is_goal_called_as_a_section(&self, at: usize, outer: &Scope) -> bool {
        let listed = outer.announced == Announced::AsGoals && outer.goal.is_none() && outer.aspect.is_none() && !self.is_plan;
        let section = self.outline.sections.get(at).filter(|section| listed && matches!(section.rank, Rank::Heading(_)));
        let Some([Piece::Block(first), ..]) = section.map(|section| section.content.as_slice()) else { return false };
        self.block(*first).is_some_and(|block| match block.kind {
            BlockKind::Paragraph => is_bare_label(&block.inline.text),
            BlockKind::List { .. } => self.children(*first).next().is_some_and(|(_, item)| is_bare_label(&item.inline.text)),
            _ => false,
        })
    }

    /// Whether some pieces hold nothing but labels with their values, and sections about aspects; what they tell about.
    fn only_tell(&self, pieces: &[Piece], told: &mut Told) -> bool {
        pieces.iter().all(|piece| match *piece {
            Piece::Section(inner) => {
                told.take(self.title_at(inner).filter(|title| title.senses.goals.is_none()).and_then(|title| title.senses.aspect))
            }
            Piece::Block(id) => self.block(id).is_some_and(|block| match block.kind {
                BlockKind::Paragraph => lines(&block.inline).all(|line| told.take(label_of(&line))),
                BlockKind::List { .. } => self.children(id).all(|(_, item)| told.take(label_of(&item.inline))),
                kind => kind == BlockKind::Rule,
            }),
        })
    }

    /// Whether a section tells what a goal is measured or checked by, and something else that goals are asked for.
    fn is_told_as_a_goal(&self, at: usize) -> bool {
        let Some(section) = self.outline.sections.get(at) else { return false };
        let told = section.content.iter().filter_map(|piece| match *piece {
            Piece::Section(inner) => self.title_at(inner)?.senses.aspect,
            Piece::Block(id) => FieldLine::read(&self.block(id)?.inline).map(|field| field.aspect),
        });
        let aspects = Aspect::asked_for(told);
        let is_checked = aspects.iter().any(|aspect| matches!(aspect, Aspect::Indicators | Aspect::Checkpoints));
        is_checked && aspects.len() > 1
    }
}

/// What labels tell about.
#[derive(Default)]
struct Told(SmallVec<[Aspect; 8]>);

impl Told {
    /// Takes what a line tells about, if it does.
    fn take(&mut self, aspect: Option<Aspect>) -> bool {
        self.0.extend(aspect);
        aspect.is_some()
    }
}

fn is_check(aspect: Aspect) -> bool {
    matches!(aspect, Aspect::Indicators | Aspect::Checkpoints)
}

/// What a label with its value tells about.
fn label_of(line: &Inline<'_>) -> Option<Aspect> {
    let known = FieldLine::read(line).filter(FieldLine::is_metadata).map(|field| field.aspect);
    known.or_else(|| is_other_label(&line.text).then_some(Aspect::Notes))
}

/// Whether a line is a short label that is not known with a value that is no goal: "Team: data", "Confidence: 6 of 10".
pub(in crate::goal::reading) fn is_other_label(line: &str) -> bool {
    let (name, value) = line.split_at(memchr::memchr(b':', line.as_bytes()).unwrap_or(line.len()));
    let Some(value) = value.strip_prefix(": ") else { return false };
    let is_name = name.starts_with(char::is_alphabetic) && name.split(' ').nth(MOST_WORDS_OF_A_LABEL).is_none();
    is_name && !matches!(shape_of(value), Shape::Imperative | Shape::Wish | Shape::Comparative)
}

/// Most words of a label, less one.
const MOST_WORDS_OF_A_LABEL: usize = 3;

/// How titles begin that ask what follows.
static ASKING: Starts = Starts::new(&["what ", "how ", "why ", "when ", "who ", "where ", "which ", "things "]);

/// Fewest words of a title that says what will be so.
const FEWEST_WORDS_OF_AN_EVENT: usize = 4;

/// Fewest words of a paragraph that tells something.
const FEWEST_WORDS_OF_PROSE: usize = 10;
