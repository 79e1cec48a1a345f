//! The file as a whole: is it about one goal or about many, and what holds for all of it.

use std::borrow::Cow;

use super::Holds;
use super::Reader;
use super::front_matter::About;
use super::front_matter::FrontMatterGoals;
use super::front_matter::keys::inherit_from_front_matter;
use super::front_matter::keys::inherit_status;
use super::goals::blank;
use super::goals::placeholder;
use super::paragraphs::fields::FieldLine;
use super::recognition::certainty::Said;
use super::recognition::place::Place;
use super::scope::Announced;
use super::scope::Scope;
use super::sections::outline::Rank;
use super::times::opening::inherit_from_path;
use super::titles::Title;
use super::titles::plain::Plain;
use super::titles::saying::offers_a_choice;
use super::titles::saying::says_how_much_until;
use super::titles::sought::sought;
use crate::document::Inline;
use crate::goal::Aspect;
use crate::goal::Recognition;
use crate::goal::Sign;
use crate::goal::Statement;
use crate::goal::StatementSource;
use crate::goal::Status;
use crate::goal::names::Apart;
use crate::goal::names::GoalWord;
use crate::goal::shape::Shape;
use crate::goal::shape::shape_of;
use crate::goal::statement::Label;
use crate::goal::statement::Lead;
use crate::goal::statement::clean;
use crate::rule_info::Depth;
use crate::text::Located;
use crate::text::Span;

/// What is known of a file before its sections are read.
pub(super) struct Whole<'w, 'a, 't> {
    pub(super) front: &'w FrontMatterGoals<'a, 't>,
    pub(super) place: &'w Place<'w>,
    /// Front matter's title.
    pub(super) title: Option<Title<'t>>,
    /// The first heading, by its place in the outline.
    pub(super) first: Option<usize>,
}

impl<'t> Reader<'_, 't> {
    /// Reads the file.
    pub(super) fn whole_file(&mut self, front: &FrontMatterGoals<'_, 't>, place: &Place<'_>, recognition: &Recognition) {
        let title = front.title.as_ref().map(|title| Title::read(title, self.settings));
        let whole = &Whole { front, place, title, first: self.first_heading() };
        self.foreign = front.foreign;
        self.posted = front.posted().or(place.day);
        let mut scope = Scope::default();
        scope.context.today = front.counts_from();
        inherit_from_path(place, front, &mut scope);
        inherit_from_front_matter(front, &mut scope);
        let announced = matches!(recognition, Recognition::Goals(Sign::Configured))
            || self.titles_of(whole).any(|title| title.senses.announces_goals())
            || place.announces()
            || !self.any_title_announces();
        if self.looks_back(whole) || place.looks_back() {
            scope.status = Some(Located::new(Status::Achieved, Span::default()));
            scope.looked_back = true;
        }
        // A sheet whose labels are all that says so is no plan with everything in it.
        let by_line = matches!(recognition, Recognition::Goals(Sign::Line(_)));
        self.holds = if tells_of_okrs(&place.lower) || self.titles_of(whole).any(|title| tells_of_okrs(&title.plain)) {
            Holds::KeyResults
        } else if self.any_title_announces() || place.announces() || by_line {
            Holds::Goals
        } else {
            Holds::Unsaid
        };
        self.said = if self.titles_of(whole).any(|title| offers_a_choice(&title.plain)) {
            Said::Choice
        } else if self.any_title_announces() {
            Said::Goals
        } else {
            Said::Nothing
        };
        self.inherit_from_titles(whole, &mut scope);
        self.inherit_from_first_line(whole, &mut scope);
        self.inherit_from_publication(whole, &mut scope);
        scope.announced = match (announced, self.is_announced_by_a_plan(whole)) {
            (true, true) => Announced::ByPlan,
            (true, false) => Announced::AsGoals,
            (false, _) => Announced::No,
        };
        if place.is_archive() {
            scope.status = Some(Located::new(Status::Achieved, Span::default()));
            scope.looked_back = false;
        }
        // What is still to be named is hardly filled in.
        let unnamed = |title: &Title<'t>| {
            let text = &title.lead.words.text;
            text.contains(['[', '{', '<']) && placeholder::find(text).is_some()
        };
        if whole.first.and_then(|at| self.title_at(at)).is_some_and(unnamed) {
            self.unfilled += UNFILLED_TITLE;
        }
        self.is_plan = !by_line && self.is_plan(whole);
        if self.is_plan {
            // What lies ahead is no day on which the text was written.
            scope.context.today = scope.context.today.filter(|day| *day <= self.settings.today);
            self.open_plan(whole, &mut scope);
        } else {
            inherit_status(front, &mut scope);
            self.fill_shared(&front.keys, &mut scope);
        }
        if let Some(node) = front.goals {
            self.listed_goals(node, &scope);
        }
        self.find_stating_levels();
        self.find_entries();
        self.content(0, scope);
    }

    /// Whether what announces goals for the whole file is a plan and no list of goals.
    fn is_announced_by_a_plan(&self, whole: &Whole<'_, '_, 't>) -> bool {
        let has = |word: GoalWord| {
            whole.place.goal_word() == Some(word) || self.titles_of(whole).any(|title| title.senses.goals == Some(word))
        };
        has(GoalWord::Plan) && !has(GoalWord::Many)
    }

    /// The titles of the whole file: front matter's and the first heading.
    pub(super) fn titles_of<'s>(&'s self, whole: &'s Whole<'_, '_, 't>) -> impl Iterator<Item = &'s Title<'t>> {
        whole.title.iter().chain(whole.first.and_then(|at| self.title_at(at)))
    }

    /// Whether the title of the whole file says that its goals are last year's: "2026 goals recap". A title that names two years looks
    /// ahead as well.
    fn looks_back(&self, whole: &Whole<'_, '_, 't>) -> bool {
        let past = |title: &Title<'t>| {
            let years = || title.plain.split(' ').filter(|word| super::titles::is_year(word)).count();
            title.senses.announces_goals()
                && (title.senses.apart == Some(Apart::Past) || reports(&title.plain))
                && years() <= 1
                && !title.plain.holds(const { &sought("archive") })
        };
        self.titles_of(whole).any(past)
    }

    pub(super) fn title_at(&self, at: usize) -> Option<&Title<'t>> {
        self.titles.get(at).and_then(Option::as_ref)
    }

    /// The first heading, by its place in the outline.
    fn first_heading(&self) -> Option<usize> {
        self.outline.sections.iter().position(|section| matches!(section.rank, Rank::Heading(_)))
    }

    fn any_title_announces(&self) -> bool {
        self.titles.iter().flatten().any(|title| title.senses.announces_goals() && title.senses.goals != Some(GoalWord::One))
    }

    /// Whether the file is about one goal.
    fn is_plan(&self, whole: &Whole<'_, '_, 't>) -> bool {
        let (front, place, first) = (whole.front, whole.place, whole.first);
        let many = self.titles.iter().flatten().any(|title| {
            title.senses.announces_goals() && matches!(title.senses.goals, Some(GoalWord::Many)) && title.lead.label.is_none()
        });
        let labelled = self.titles.iter().flatten().filter(|title| title.states_itself()).count();
        if front.has_key_for_one() {
            return true;
        }
        if front.goals.is_some() || labelled > 1 {
            return false;
        }
        let title_announces = first
            .and_then(|at| self.title_at(at))
            .is_some_and(|title| title.senses.announces_goals() && title.senses.goals != Some(GoalWord::One))
            || whole.title.as_ref().is_some_and(|title| title.senses.announces_goals());
        if front.about > About::Nothing {
            return !(title_announces || place.announces() && many);
        }
        if title_announces || many {
            return false;
        }
        let tops = self.outline.sections.iter().filter(|section| section.rank == Rank::Heading(1)).count();
        // Without a heading of its own, the title in front matter stands above the text.
        let above = first.and_then(|at| self.title_at(at)).filter(|_| tops == 1);
        let at = first.unwrap_or_default();
        let stated = match above.or_else(|| whole.title.as_ref().filter(|_| tops == 0)) {
            Some(title) => {
                title.lead.label == Some(Label::Goal)
                    || title.shape().states_a_goal() && title.lead.words.text.contains(' ')
                    || self.is_event_told(at, title, front.published)
                    || title.senses.aspect.is_none() && says_how_much_until(&title.lead.words.text)
                    || tops == 1 && self.mostly_tells_of_one(at, title)
            }
            None => self.opens_with_a_goal() || names_a_goal(place),
        };
        let aspects = Aspect::asked_for(self.titles.iter().flatten().filter_map(|title| title.senses.aspect));
        // "Team objective" names one.
        let announces = place.goal_word().is_some_and(|word| word != GoalWord::One);
        tops <= 1 && labelled <= 1 && (stated && !announces || aspects.len() >= 3 && !place.announces() && tops == 1)
    }

    /// Whether a bold line that calls itself the goal stands above everything, and other bold lines tell about it.
    fn opens_with_a_goal(&self) -> bool {
        let mut bold = self.outline.sections.iter().zip(&self.titles).filter(|(section, _)| section.rank != Rank::Root);
        let opens = bold.next().is_some_and(|(section, title)| {
            let above = self.document.text.get(..section.extent.start()).is_some_and(|above| above.trim().is_empty());
            section.rank == Rank::Bold && above && title.as_ref().is_some_and(Title::states_itself)
        });
        let told = || Aspect::asked_for(bold.clone().filter_map(|(_, title)| title.as_ref()?.senses.aspect)).len();
        opens && bold.clone().all(|(section, _)| section.rank > Rank::Heading(u8::MAX)) && told() >= FEWEST_TOLD
    }

    /// Opens the one goal of the file.
    fn open_plan(&mut self, whole: &Whole<'_, '_, 't>, scope: &mut Scope) {
        let (front, place, first) = (whole.front, whole.place, whole.first);
        let extent = Span::new(0, self.document.text.len());
        let start = front.block.map_or_else(|| self.first_words(), |block| block.content);
        let mut goal = blank(self.settings.depth.unwrap_or(Depth::Plan), Span::new(start.start(), start.start()), extent);
        goal.inherited = scope.due;
        goal.horizon = scope.horizon;
        goal.in_front_matter = front.about > About::Nothing;
        self.goals.push(goal);
        self.fill(0, &front.keys, scope, true);
        scope.goal = Some(0);
        scope.announced = Announced::AsGoals;
        if self.has_statement() {
            return;
        }
        let title = whole.title.as_ref().map(|title| title.lead.clone()).filter(|lead| !lead.words.is_empty());
        let stated = title.as_ref().is_some_and(|lead| shape_of(&lead.words.text).states_a_goal());
        let is_top = |at: &usize| {
            let ranks =
                || self.outline.sections.iter().map(|section| section.rank).filter(|rank| matches!(rank, Rank::Heading(_)));
            let rank = self.outline.sections.get(*at).map(|section| section.rank);
            let alone = || ranks().filter(|other| Some(*other) <= rank).nth(1).is_none();
            rank == Some(Rank::Heading(1)) || alone() && self.title_at(*at).is_some_and(|title| title.shape().states_a_goal())
        };
        let heading = first
            .filter(is_top)
            .and_then(|at| self.title_at(at))
            .filter(|title| title.senses.aspect.is_none() || title.shape().states_a_goal())
            .map(|title| title.lead.clone());
        let section = self.goal_section();
        // "Goal: become a boat builder" below the title "Curriculum".
        let labelled = || self.titles.iter().flatten().find(|title| title.states_itself()).map(|title| title.lead.clone());
        let is_name = |lead: &Lead<'_>| !matches!(shape_of(&lead.words.text), Shape::Imperative | Shape::Wish);
        let heading = match labelled() {
            Some(lead) if heading.as_ref().is_none_or(is_name) => Some(lead),
            _ => heading,
        };
        if let (Some(lead), true) = (&title, stated) {
            self.state(0, lead, StatementSource::Key, scope);
        } else if let Some(lead) = section {
            self.state(0, &lead, StatementSource::Paragraph, scope);
        } else if let Some(lead) = heading.filter(|lead| !lead.words.is_empty()) {
            self.state(0, &lead, StatementSource::Heading, scope);
        } else if let Some(lead) = title {
            self.state(0, &lead, StatementSource::Key, scope);
        } else if !place.words.is_empty() && !place.is_index() && (!self.asks_for_a_statement() || names_a_goal(place)) {
            let words = Inline::of_value(Cow::Owned(place.words.clone()), Span::default(), false);
            if let Some(goal) = self.goals.first_mut() {
                goal.statement = Some(Statement { words, from: StatementSource::FileName });
            }
        }
        self.drop_figures_of_the_title(0);
    }

    /// Whether front matter has a key for the statement that is left empty.
    fn asks_for_a_statement(&self) -> bool {
        self.goals.first().is_some_and(|goal| !goal.place.is_empty())
    }

    fn has_statement(&self) -> bool {
        self.goals.first().is_some_and(|goal| goal.statement.is_some())
    }

    /// The statement that a section such as "Goal" or "Desired outcome" holds.
    fn goal_section(&self) -> Option<Lead<'t>> {
        let is_slot = |title: &Title<'t>| {
            let asks = || title.plain.starts_with("what ");
            // "Goal for the spring" is no longer than "Goal".
            let name = title.plain.split(" for ").next().unwrap_or_default();
            let named = title.senses.goals == Some(GoalWord::One) && (name.split(' ').count() <= 3 || asks());
            named
                && !title.states_itself()
                && (title.senses.announces_goals() || title.plain.holds_any(const { &[sought("outcome"), sought("objective")] }))
        };
        let slots = self.titles.iter().enumerate().filter(|(_, title)| title.as_ref().is_some_and(is_slot));
        // "Harbour goal" stands above "Goal".
        let told = |prose: &Inline<'t>| FieldLine::read(prose).is_some_and(|field| field.aspect == Aspect::Notes);
        let mut leads = slots.filter_map(|(at, _)| Some(clean(&self.first_prose(at).filter(|prose| !told(prose))?)));
        leads.next().filter(|lead| !lead.words.is_empty() && !lead.words.text.ends_with('?'))
    }
}

/// Whether a file's name says what is to be done: "29-legal" only numbers a file.
fn names_a_goal(place: &Place<'_>) -> bool {
    matches!(shape_of(&place.words), Shape::Imperative | Shape::Wish) && place.words.contains(' ')
}

/// About how many aspects of a goal its sections tell at least.
pub(super) const FEWEST_TOLD: usize = 2;

/// For how many unfilled lines a title counts that was not filled in.
const UNFILLED_TITLE: usize = 3;

/// Whether the title of a whole file says that it tells how goals went: "2026 goals check-in", "Reflecting on my goals",
/// "How did I do on my goals?".
fn reports(plain: &Plain) -> bool {
    const WORDS: &[&str] =
        &["check-in", "checkin", "update", "reflecting", "reviewing", "revisiting", "revisited", "mid-year", "halfway"];
    plain.split(' ').any(|word| WORDS.contains(&word))
        || plain.holds_any(const { &[sought("check in"), sought("progress report"), sought("how did "), sought("how i did"), sought("how we did")] })
}

/// Whether a title says that objectives and key results stand below it.
fn tells_of_okrs(plain: &Plain) -> bool {
    plain.holds(const { &sought("okr") }) && plain.split(' ').any(|word| matches!(word, "okr" | "okrs"))
        || plain.holds(const { &sought("key results") })
}
