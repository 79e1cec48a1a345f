//! What holds at a place of the body: under which goal and in which time it stands, and how its words are meant.

use crate::date::Period;
use crate::document::Inline;
use crate::goal::Aspect;
use crate::goal::CheckpointDue;
use crate::goal::Due;
use crate::goal::DueSource;
use crate::goal::Horizon;
use crate::goal::SettingOfGoal;
use crate::goal::Status;
use crate::goal::names::Apart;
use crate::goal::reading::times;
use crate::goal::reading::titles::Title;
use crate::language::time::Context;
use crate::text::Located;
use crate::text::Span;

/// Whether goals are announced.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) enum Announced {
    /// They are not.
    #[default]
    No,
    /// By a plan, whose lists hold topics and explanations as well: only what states a goal is one.
    ByPlan,
    /// By a title that says goals.
    AsGoals,
}

impl Announced {
    /// Whether goals are looked for.
    pub(super) fn is_some(self) -> bool {
        self != Self::No
    }
}

/// Where the words of a goal are expected, beside lists and titles.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) enum Awaited {
    /// Nowhere.
    #[default]
    Nowhere,
    /// They follow here: "Short-term goal".
    Here,
    /// They follow here, and the goal around has but a name: "### Outcome" below "## Practise the piano".
    OfTheGoalAround,
    /// One sentence under each title: "## Health", "Swim a mile."
    UnderEachTitle,
}

/// What holds at a place of the body.
#[derive(Clone, Debug, Default)]
pub(super) struct Scope {
    /// The goal that the text belongs to.
    pub(super) goal: Option<usize>,
    /// That goal calls itself one: "Objective 1".
    pub(super) labelled: bool,
    /// The time that a goal here inherits.
    pub(super) due: Option<Due>,
    /// What is known for reading times.
    pub(super) context: Context,
    /// The horizon that a title names.
    pub(super) horizon: Option<Located<Horizon>>,
    /// Goals are not looked for here.
    pub(super) apart: Option<Apart>,
    /// Whether goals are announced.
    pub(super) announced: Announced,
    /// Where the words of a goal are expected.
    pub(super) awaited: Awaited,
    /// What the text is about.
    pub(super) aspect: Option<Aspect>,
    /// What it is about as well: "Why and trade-offs".
    pub(super) also: Option<Aspect>,
    /// Indicators here are key results: goals of their own.
    pub(super) key_results: bool,
    /// How goals here are meant.
    pub(super) setting: SettingOfGoal,
    /// How far goals here are, by their title.
    pub(super) status: Option<Located<Status>>,
    /// That is so because the title of the file looks back at its goals.
    pub(super) looked_back: bool,
    /// The title of the list.
    pub(super) list: Option<Span>,
    /// The date of the title, for checkpoints under it.
    pub(super) dated: Option<Located<CheckpointDue>>,
    /// The section that the place stands in.
    pub(super) extent: Option<Span>,
}

impl Scope {
    /// Whether a goal is announced whose words follow.
    pub(super) fn awaits_words(&self) -> bool {
        matches!(self.awaited, Awaited::Here | Awaited::OfTheGoalAround)
    }

    /// Sets the time that goals inherit from here on.
    pub(super) fn inherit(&mut self, due: Due) {
        self.due = Some(due);
        if let Some(period) = due.period {
            self.context.period = Some(period);
        }
    }

    /// Sets what is only roughly said about the time, where nothing nearer than the file's name says more: a life's time, or one that is
    /// counted.
    pub(super) fn inherit_roughly(&mut self, span: Span, from: DueSource, lasts_a_life: bool) {
        if self.due.is_some_and(|due| due.period.is_some()) {
            return;
        }
        self.due = self.due.filter(|due| due.from != DueSource::FileName).or(Some(Due { period: None, span, from }));
        if lasts_a_life {
            self.setting = SettingOfGoal::Someday;
        }
    }

    /// Takes over the time, horizon and status that a title gives to what stands under it.
    pub(super) fn enter(&mut self, title: &Title<'_>, inline: &Inline<'_>) {
        if let Some(status) = title.lead.status {
            self.status = Some(status);
        }
        if let Some((period, span)) = times::of_title(&title.times, inline, &self.context) {
            if let Some(day) = title.bare_day(period) {
                self.context.today = Some(day);
                self.dated = Some(Located::new(CheckpointDue::Period(Period::day(day)), span));
                return;
            }
            self.dated = period.map(|period| Located::new(CheckpointDue::Period(period), span));
            self.inherit(Due { period, span, from: DueSource::Heading });
            if self.setting == SettingOfGoal::Someday {
                self.setting = SettingOfGoal::Goals;
            }
        }
        if let Some(horizon) = title.horizon {
            self.horizon = Some(Located::new(horizon, inline.span));
            if self.due.is_none_or(|due| due.from != DueSource::Heading) {
                self.due = Some(Due { period: None, span: inline.span, from: DueSource::Heading });
            }
        }
        if title.says_roughly_when() {
            self.inherit_roughly(inline.span, DueSource::Heading, title.lasts_a_life());
        }
    }
}
