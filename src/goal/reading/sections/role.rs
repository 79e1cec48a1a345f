//! What a title makes of its section.

use super::outline::Piece;
use super::outline::Rank;
use crate::document::Inline;
use crate::goal::Aspect;
use crate::goal::Status;
use crate::goal::names::Apart;
use crate::goal::names::GoalWord;
use crate::goal::names::Starts;
use crate::goal::names::may_be_area;
use crate::goal::reading::Holds;
use crate::goal::reading::Reader;
use crate::goal::reading::scope::Announced;
use crate::goal::reading::scope::Scope;
use crate::goal::reading::times;
use crate::goal::reading::titles::Title;
use crate::goal::reading::titles::is_year;
use crate::goal::reading::titles::numbered;
use crate::goal::reading::titles::plain::Plain;
use crate::goal::reading::titles::saying::counts_an_objective;
use crate::goal::reading::titles::saying::explains;
use crate::goal::reading::titles::saying::is_schedule;
use crate::goal::reading::titles::saying::last_sentence;
use crate::goal::reading::titles::saying::leads_on;
use crate::goal::reading::titles::saying::looks_back;
use crate::goal::reading::titles::saying::parts_key_results;
use crate::goal::reading::titles::saying::tells_how;
use crate::goal::reading::titles::saying::tells_to_set;
use crate::goal::reading::titles::saying::tells_what_goals_are_like;
use crate::goal::reading::titles::sought::Sought;
use crate::goal::reading::titles::sought::sought;
use crate::goal::shape::Shape;
use crate::goal::shape::shape_of;
use crate::goal::statement::Label;

/// What a title makes of its section.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Role {
    /// It states a goal, which the section belongs to.
    Goal,
    /// It announces goals.
    Announce,
    /// It announces one goal whose words follow.
    Slot,
    /// It names an aspect of the goal above, or of all goals.
    Aspect(Aspect),
    /// What follows is not for us.
    Apart(Apart),
    /// It tells how far the goals below are.
    Status(Status),
    /// An area, a date, anything else: what holds outside holds inside.
    Area,
}

/// Fewest words behind which a time that they begin with is no title by itself.
const FEWEST_WORDS_OF_A_SENTENCE: usize = 8;

impl<'t> Reader<'_, 't> {
    /// What a title makes of its section.
    pub(super) fn role(&self, at: usize, rank: Rank, title: &Title<'t>, outer: &Scope) -> Role {
        let senses = title.senses;
        let words = title.lead.words.text.split_whitespace().count();
        let labelled = title.lead.label.is_some_and(|label| label != Label::Step) && words > 0 && !title.says_whose();
        if labelled && !(self.is_plan && outer.goal.is_some()) {
            return Role::Goal;
        }
        if matches!(senses.aspect, None | Some(Aspect::Notes))
            && let Some(status) = title.status()
        {
            return Role::Status(status);
        }
        // A worksheet asks its reader.
        if title.lead.words.text.ends_with('?')
            && title.plain.split(' ').any(|word| matches!(word, "you" | "your"))
            && !self.holds_labelled_goals(at)
        {
            return Role::Apart(Apart::Other);
        }
        if rank == Rank::Line && self.explains_its_list(at, title) || tells_what_goals_are_like(&title.plain) {
            return Role::Apart(Apart::Other);
        }
        if looks_back(&title.plain) && (rank == Rank::Line || senses.announces_goals())
            || tells_of_an_earlier_year(title, outer)
            || is_a_year_over(title, outer)
        {
            return Role::Apart(Apart::Past);
        }
        // "I want real feedback at work" is no section about feedback.
        let wants = || title.plain.starts_with("i want ") || title.shape() == Shape::Imperative;
        let demands = || words >= 2 && senses.goals.is_none() && wants();
        let stays = |apart: Apart| outer.apart.is_some() || apart == Apart::Repeated || self.is_label(at) || !demands();
        if let Some(apart) = senses.apart.filter(|apart| stays(*apart) && !self.belongs_to_goal(title, outer)) {
            return self.apart(at, apart, title, outer);
        }
        // "Types of goals", "Good goals", "Setting a goal": what goals are like, not somebody's.
        if (senses.explains || tells_to_set(&title.plain)) && senses.goals.is_some() && rank != Rank::Root {
            return Role::Apart(Apart::Other);
        }
        if outer.apart == Some(Apart::Past) && !senses.announces_goals() {
            return Role::Area;
        }
        if outer.announced == Announced::ByPlan && outer.goal.is_none() && is_schedule(&title.plain) {
            return Role::Apart(Apart::Other);
        }
        if let Some(role) = self.beside_goals(title, outer) {
            return role;
        }
        // "Recovery and friends" among key results is a part of them.
        if outer.key_results && outer.aspect == Some(Aspect::Indicators) && rank == Rank::Bold && parts_key_results(senses.aspect)
        {
            return Role::Area;
        }
        let asks = ASKING.begin(&title.plain);
        let aspect = senses.aspect.filter(|_| (asks || words <= 2 || !demands()) && !names_area(title, outer));
        if let Some(aspect) = aspect.filter(|aspect| self.tells_of_all(at, *aspect, title, outer)) {
            return Role::Aspect(aspect);
        }
        if asks && let Some(aspect) = aspect {
            return aspect_role(aspect, outer);
        }
        if self.holds == Holds::KeyResults && counts_an_objective(&title.plain) {
            return Role::Slot;
        }
        if senses.announces_goals() {
            // "Invest 3,000 in the boat for my sailing goal" only names one.
            let is_demand = words >= FEWEST_BEFORE_GOAL && !self.is_label(at) && title.shape() == Shape::Imperative;
            let names_one = senses.goals == Some(GoalWord::One) && is_demand;
            let states_one = names_one && self.is_goal_title(at, rank, title, words, outer);
            return if states_one { Role::Goal } else { self.announcing(at, title, aspect, outer) };
        }
        if let Some(aspect) = aspect {
            return if self.is_area_of_goals(at, aspect, outer) { Role::Area } else { aspect_role(aspect, outer) };
        }
        // "By the end of May" names a time, "By May I have moved our fourteen sheets into one place" is a sentence.
        let named = || self.is_label(at) || title.plain.starts_with("by ") && words < FEWEST_WORDS_OF_A_SENTENCE;
        if outer.awaits_words()
            && (rank == Rank::Bold || rank == Rank::Line && title.shape().states_a_goal())
            && words > 0
            && !self.is_plan
            && !title.lead.words.text.ends_with('?')
            && !named()
        {
            return Role::Goal;
        }
        if self.is_goal_title(at, rank, title, words, outer) { Role::Goal } else { Role::Area }
    }

    /// Whether a title that would stand apart elsewhere tells about the goal above: "June 2027 (done)" below "Milestones", and "Contacts" or
    /// "Rules" in a plan.
    fn belongs_to_goal(&self, title: &Title<'t>, outer: &Scope) -> bool {
        let is_step = outer.aspect == Some(Aspect::Checkpoints) && title.lead.status.is_some() && title.only_time().is_some();
        let told = matches!(title.senses.aspect, Some(Aspect::Network | Aspect::NonNegotiables));
        is_step || told && self.is_plan && outer.goal.is_some()
    }

    /// Whether a line in front of a list, or the last of several sentences there, says that the list explains.
    fn explains_its_list(&self, at: usize, title: &Title<'t>) -> bool {
        let line = self.heading_of(at).map_or("", |block| block.inline.text.trim_end().trim_end_matches(':'));
        let last = last_sentence(line);
        explains(&title.plain) || last.len() < line.len() && explains(&Plain::of(last))
    }

    /// What a title sets apart; "Looking back" above a text that begins by saying how often that is done is about reviews.
    fn apart(&self, at: usize, apart: Apart, title: &Title<'t>, outer: &Scope) -> Role {
        let says_how_often = |prose: Inline<'_>| {
            let rhythm = times::rhythm_of(&prose);
            rhythm.is_some_and(|rhythm| rhythm.span.start() < prose.span.start() + LONGEST_BEFORE_RHYTHM)
        };
        let of_plan = self.is_plan && outer.goal.is_some();
        // Beside a list of goals that may be somebody's work.
        if of_plan && matches!(&*title.plain, "what i do" | "what we do") {
            return Role::Aspect(Aspect::Actions);
        }
        if of_plan && apart == Apart::Past && self.first_prose(at).is_some_and(says_how_often) {
            return Role::Aspect(Aspect::Review);
        }
        Role::Apart(apart)
    }

    /// What a title that says goals makes of its section.
    fn announcing(&self, at: usize, title: &Title<'t>, aspect: Option<Aspect>, outer: &Scope) -> Role {
        let slot = title.senses.goals == Some(GoalWord::One);
        let asks = title.plain.starts_with("what ");
        if slot && !title.ends_in_goal() && !asks {
            return aspect.map_or(Role::Area, |aspect| aspect_role(aspect, outer));
        }
        match (slot, aspect) {
            (true, Some(aspect)) if !matches!(aspect, Aspect::Indicators) => aspect_role(aspect, outer),
            (true, _) if self.introduces_a_title(at) => Role::Announce,
            (true, _) => Role::Slot,
            (false, Some(aspect @ (Aspect::Review | Aspect::Feedback))) => aspect_role(aspect, outer),
            (false, Some(aspect)) if self.is_plan && title.senses.goals == Some(GoalWord::Plan) => aspect_role(aspect, outer),
            (false, _) => Role::Announce,
        }
    }

    /// Whether the sentence below a title only leads to headings that state goals: "Goal for 2027", "In the spirit of last year I choose one
    /// thing only.", "### Swim a mile".
    fn introduces_a_title(&self, at: usize) -> bool {
        let Some(section) = self.outline.sections.get(at) else { return false };
        let stated = |piece: &Piece| match *piece {
            Piece::Section(inner) => self.title_at(inner).is_some_and(|title| {
                self.outline.sections.get(inner).is_some_and(|section| matches!(section.rank, Rank::Heading(_)))
                    && title.senses.aspect.is_none()
                    && title.senses.goals.is_none()
                    && title.shape() == Shape::Imperative
                    && title.lead.words.text.contains(' ')
            }),
            Piece::Block(_) => false,
        };
        let leads_on = |prose: Inline<'_>| {
            let is_sentence = prose.text.ends_with('.') && prose.text.split(' ').nth(FEWEST_WORDS_OF_A_SENTENCE).is_some();
            is_sentence && matches!(shape_of(&prose.text), Shape::Noun | Shape::Clause)
        };
        section.content.iter().any(stated) && self.first_prose(at).is_some_and(leads_on)
    }

    /// What a title stands for that is never above goals: "Risk 2: the yard closes", and behind goals what is done for them right now.
    fn beside_goals(&self, title: &Title<'t>, outer: &Scope) -> Option<Role> {
        if numbered(&title.plain) == Some("risk") {
            return Some(Role::Aspect(Aspect::Contingency));
        }
        let behind = outer.goal.is_none() && self.goals.len() > 1;
        let now = matches!(&*title.plain, "this week" | "today" | "tomorrow" | "right now");
        (behind && now).then_some(Role::Apart(Apart::Other))
    }

    /// Whether a section behind goals tells about all of them: what is done next, by when, and what success looks like.
    fn tells_of_all(&self, at: usize, aspect: Aspect, title: &Title<'t>, outer: &Scope) -> bool {
        let behind = outer.goal.is_none() && self.goals.len() > 1;
        let last = self.last_announcing.is_none_or(|last| last <= at);
        let tasks = || title.plain.holds_any(ACTIONS) || title.plain.holds_any(TASKS) && last;
        match aspect {
            Aspect::Actions if leads_on(&title.plain) => !self.goals.is_empty(),
            // How somebody goes about goals is none.
            Aspect::Actions if matches!(&*title.plain, "method" | "methods" | "my method" | "approach" | "my approach") => true,
            Aspect::Actions if behind && tells_how(&title.plain) => true,
            Aspect::Actions | Aspect::Timeline if behind && tasks() => true,
            // "1 year" and "3 years" on a road are times of goals.
            Aspect::Checkpoints | Aspect::Timeline => {
                let plain = self.outline.sections.get(at).is_some_and(|section| !section.content.iter().any(is_section));
                behind && plain && self.holds_dated_steps(at, outer)
            }
            Aspect::Indicators => {
                const MEASURES: &[Sought] = &[sought("success"), sought("metrics"), sought("kpi"), sought("done")];
                behind && title.plain.holds_any(MEASURES)
            }
            _ => false,
        }
    }

    /// Whether titles below a title call themselves goals: "What are your goals?" above "Goal 1: …" was answered.
    fn holds_labelled_goals(&self, at: usize) -> bool {
        let Some(section) = self.outline.sections.get(at) else { return false };
        section.content.iter().any(|piece| match *piece {
            Piece::Section(inner) => {
                self.title_at(inner).is_some_and(|title| title.lead.label == Some(Label::Goal) && !title.lead.words.is_empty())
            }
            Piece::Block(_) => false,
        })
    }
}

fn is_section(piece: &Piece) -> bool {
    matches!(piece, Piece::Section(_))
}

/// Within how many bytes a text says how often something is done that is about that: "On the last Sunday of each month".
const LONGEST_BEFORE_RHYTHM: usize = 24;

/// Words with which titles ask.
static ASKING: Starts = Starts::new(&["why", "how", "what", "who", "when"]);

/// Words of a title over what is to be done.
const ACTIONS: &[Sought] = &[sought("actions"), sought("action plan"), sought("action items"), sought("action steps")];

/// Whether a title stands above a list of what is to be done soon, rather than above goals: "To do this week", "Tasks".
pub(super) fn names_tasks(title: &Title<'_>) -> bool {
    let soon = ["this week", "next week", "today", "tomorrow", "right now"].iter().any(|time| title.plain.ends_with(time));
    title.senses.aspect == Some(Aspect::Actions) && (soon || title.plain.holds_any(TASKS)) && !title.senses.announces_goals()
}

/// The same of errands, which between lists of goals are goals themselves as often.
const TASKS: &[Sought] = &[sought("tasks"), sought("to do"), sought("to-do"), sought("todo")];

/// Fewest words of a demand that ends in "goal" and is none for a goal.
const FEWEST_BEFORE_GOAL: usize = 6;

/// Whether a title announces goals of a year before the one that the whole file is about.
fn tells_of_an_earlier_year(title: &Title<'_>, outer: &Scope) -> bool {
    let Some(whole) = outer.due.and_then(|due| due.period).filter(|_| title.senses.announces_goals()) else { return false };
    let years = title.plain.split(' ').filter(|word| is_year(word)).filter_map(|word| word.parse::<i16>().ok());
    years.max().is_some_and(|year| year < whole.start.year())
}

/// Whether a title is nothing but a year that was over when the text was written: "2026" in a post of January 2027.
fn is_a_year_over(title: &Title<'_>, outer: &Scope) -> bool {
    let written = outer.context.today.filter(|_| is_year(&title.plain));
    written.zip(title.plain.parse().ok()).is_some_and(|(written, year): (_, i16)| year < written.year())
}

/// Whether a title that may name an aspect stands beside goals, and names an area of them.
fn names_area(title: &Title<'_>, outer: &Scope) -> bool {
    outer.goal.is_none() && outer.announced.is_some() && may_be_area(&title.plain)
}

/// What an aspect makes of its section: without a goal above, some aspects are areas of goals.
fn aspect_role(aspect: Aspect, outer: &Scope) -> Role {
    if outer.goal.is_some() {
        return Role::Aspect(aspect);
    }
    let sorts = aspect.is_area_of_life()
        || matches!(aspect, Aspect::Actions | Aspect::Indicators | Aspect::Checkpoints | Aspect::Timeline);
    let free = outer.aspect.is_none() || aspect == Aspect::Actions && outer.aspect != Some(Aspect::Resources);
    let is_area = sorts && aspect != Aspect::Habits && outer.announced.is_some() && free;
    if is_area { Role::Area } else { Role::Aspect(aspect) }
}
