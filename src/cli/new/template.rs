//! The text of a new goal file: front matter with one question above each key.

use std::fmt::Write as _;

use super::playbook;
use super::playbook::Playbook;
use super::schedule::Schedule;
use crate::goal::GoalKind;
use crate::goal::Priority;
use crate::goal::names;
use crate::goal::names::choice_name;

/// What is known of the goal.
pub(super) struct Template {
    pub(super) kind: Option<GoalKind>,
    pub(super) priority: Option<Priority>,
    pub(super) schedule: Schedule,
}

impl Template {
    /// The whole file.
    pub(super) fn text(&self) -> String {
        let playbook = playbook::of(self.priority);
        let mut text = String::from(
            "---\n\
             # Put your own words in the place of each <...>. `goallint check` names those that are left.\n\n\
             # What is different when you are there? One outcome that somebody else could confirm.\n",
        );
        let _ = writeln!(text, "goal: {}", playbook.goal);
        self.classes(&mut text);
        text.push_str(
            "\n# Why does it matter to you, and what are you willing to give up for it?\n\
             why: <your reason>\n\n\
             # What may it not touch: health, family, money, place?\n\
             non-negotiables:\n  - <your minimum that has to hold all the way>\n\n",
        );
        text.push_str(playbook.beginning);
        text.push_str(
            "# Which skills, experiences or credentials are you missing?\n\
             gaps:\n  - <your missing skill>\n  - <your missing experience or credential>\n\n\
             # What shows that it can be done? Ask people who did it how long it took and what it cost.\n",
        );
        list(&mut text, "evidence", playbook.evidence);
        actions(&mut text, playbook);
        text.push_str(
            "# What do you count? Leading: what you do yourself. Lagging: what comes of it.\n\
             indicators:\n  leading:\n    \
               - <your first action to count, with a number and a rhythm>\n    \
               - <your second action to count, with a number and a rhythm>\n    \
               - <your third action to count, with a number and a rhythm>\n  lagging:\n    \
               - <your result to measure, from which number to which>\n\n",
        );
        self.checkpoints(&mut text, playbook);
        text.push_str(
            "# Who has gone this way before, or keeps you at it?\n\
             mentors: <your mentor>\n\n\
             # Who tells you honestly how it goes, and how do you make sure of that?\n\
             feedback:\n  who: <your reviewer>\n  how: <your way to get it, such as half an hour after each checkpoint>\n\n",
        );
        text.push_str(playbook.people);
        text.push_str(
            "# Which small thing happens every week?\n\
             habits:\n  - <your weekly habit, with day and length>\n\n\
             # How often do you compare this page with what happened?\n\
             review: monthly\n\n\
             # What keeps you fresh, and how do you celebrate?\n\
             recovery:\n  - <your weekly time off>\n  - <your reward after each checkpoint>\n\
             ---\n\n\
             <!-- Reviews, setbacks and small wins: a line and a date for each. -->\n",
        );
        text
    }

    /// What is said with one word or date each.
    fn classes(&self, text: &mut String) {
        text.push_str("status: active\n");
        if let Some(kind) = self.kind {
            let _ = writeln!(text, "type: {}", choice_name(names::KINDS, kind));
        }
        if let Some(priority) = self.priority {
            let _ = writeln!(text, "priority: {}", choice_name(names::PRIORITIES, priority));
        }
        if let Some(horizon) = self.schedule.horizon {
            let _ = writeln!(text, "horizon: {}", choice_name(names::HORIZONS, horizon));
        }
        let _ = writeln!(text, "start: {}\ndue: {}", self.schedule.start, self.schedule.due);
    }

    fn checkpoints(&self, text: &mut String, playbook: &Playbook) {
        text.push_str("# What is there at each of these dates? Results, not intentions.\ncheckpoints:\n");
        let days = self.schedule.checkpoints();
        let [second_last, last] = playbook.last;
        for (at, day) in days.iter().enumerate() {
            let outcome = match days.len() - at {
                1 => last,
                2 => second_last,
                _ if at == 0 => playbook.first,
                _ => playbook::CHECKPOINT,
            };
            let _ = writeln!(text, "  - date: {day}\n    outcome: {outcome}");
        }
        text.push('\n');
    }
}

fn actions(text: &mut String, playbook: &Playbook) {
    text.push_str("# What do you do for it? The one that changes the odds most comes first.\nactions:\n");
    for (at, action) in playbook.actions.iter().enumerate() {
        let _ = if at == 0 { writeln!(text, "  - do: {action}\n    leverage: high") } else { writeln!(text, "  - {action}") };
    }
    text.push('\n');
}

fn list(text: &mut String, key: &str, entries: &[&str]) {
    let _ = writeln!(text, "{key}:");
    for entry in entries {
        let _ = writeln!(text, "  - {entry}");
    }
    text.push('\n');
}
