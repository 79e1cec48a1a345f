//! What a file's name and folders say about it.

use crate::date::Date;
use crate::goal::names::Apart;
use crate::goal::names::GoalWord;
use crate::goal::names::Senses;
use crate::goal::names::read_title;
use crate::goal::reading::titles::is_year;
use crate::goal::reading::titles::plain::Plain;

/// A file's place: its name as words, and the folders above.
#[derive(Debug)]
pub(in crate::goal::reading) struct Place<'p> {
    /// The folders, outermost first.
    pub(in crate::goal::reading) folders: Vec<&'p str>,
    /// The name as words, without extension and leading date.
    pub(in crate::goal::reading) words: String,
    /// These words in small letters.
    pub(in crate::goal::reading) lower: Plain,
    /// Whether they may name a time.
    pub(in crate::goal::reading) may_hold_time: bool,
    /// What the name says.
    senses: Senses,
    /// The day of publication in front of the name: `2027-01-24-annual-goals`.
    pub(in crate::goal::reading) day: Option<Date>,
}

impl<'p> Place<'p> {
    pub(in crate::goal::reading) fn new(path: &'p str) -> Self {
        let parts = path.split('/').filter(|part| !part.is_empty() && *part != ".");
        let mut folders: Vec<&str> = parts.map(without_code).collect();
        let name = folders.pop().unwrap_or_default();
        let stem = without_code(name.rsplit_once('.').map_or(name, |(stem, _)| stem));
        // An index file is named by its folder.
        let stem = match folders.last() {
            Some(folder) if stem.eq_ignore_ascii_case("index") || stem.eq_ignore_ascii_case("_index") => folder,
            _ => stem,
        };
        let (day, stem) = day_and_name(stem);
        let mut words = String::with_capacity(stem.len());
        for part in stem.trim_matches(|mark: char| is_gap(mark) || mark.is_whitespace()).split(is_gap) {
            words.extend([if words.is_empty() { "" } else { " " }, part]);
        }
        let plain = Plain::of(&words);
        let senses = read_title(&plain, plain.may_hold_time && plain.split(' ').any(is_year));
        Self { folders, lower: Plain::with_marks(&words), may_hold_time: plain.may_hold_time, words, senses, day }
    }

    /// Whether the name says that the file holds goals.
    pub(in crate::goal::reading) fn announces(&self) -> bool {
        self.senses.announces_goals() && !self.is_hidden()
    }

    /// Whether the file stands in a hidden folder: programs keep their instructions there.
    pub(super) fn is_hidden(&self) -> bool {
        self.folders.iter().any(|folder| folder.starts_with('.') && *folder != "..")
    }

    /// Whether the name is one by which assistants look for their instructions, in the folder of a project called "Goals" as well.
    pub(super) fn instructs_programs(&self) -> bool {
        const NAMES: &[&str] = &["agents", "claude", "gemini", "skill", "copilot instructions", "system prompt"];
        NAMES.contains(&&*self.lower)
    }

    /// How the name speaks of goals.
    pub(in crate::goal::reading) fn goal_word(&self) -> Option<GoalWord> {
        self.senses.goals.filter(|_| self.announces())
    }

    /// Whether the name says that goals of a year are looked back at: `2026-goals-review`.
    pub(in crate::goal::reading) fn looks_back(&self) -> bool {
        let years = || self.lower.split(' ').filter(|word| is_year(word)).count();
        self.announces() && self.senses.apart == Some(Apart::Past) && years() == 1
    }

    /// Whether the file is kept for what it was.
    pub(in crate::goal::reading) fn is_archive(&self) -> bool {
        let kept = ["archive", "archived", "archives", "accomplishments", "completed", "done", "past"];
        self.folders.iter().any(|folder| kept.iter().any(|known| folder.eq_ignore_ascii_case(known)))
    }

    /// Whether its name or a folder says that the file is a template: what stands in it is to be replaced.
    pub(in crate::goal::reading) fn is_template(&self) -> bool {
        let named = |word: &str| word.eq_ignore_ascii_case("template") || word.eq_ignore_ascii_case("templates");
        let folder = |folder: &&str| named(folder.trim_matches(|mark: char| !mark.is_ascii_alphabetic()));
        self.folders.iter().any(folder) || self.words.split([' ', '.']).any(named)
    }

    /// A name that every folder has and that says nothing.
    pub(in crate::goal::reading) fn is_index(&self) -> bool {
        const NAMES: &[&str] =
            &["readme", "index", "_index", "notes", "untitled", "example", "goal", "new goal", "goals", "draft", "plan", "todo"];
        NAMES.iter().any(|name| self.words.eq_ignore_ascii_case(name))
    }
}

/// What stands between the words of a file's name.
fn is_gap(mark: char) -> bool {
    matches!(mark, '-' | '_')
}

/// A name without the code that tools write behind it when they export a page: "Goals 8f3e1b2c4d5e6f708192a3b4c5d6e7f8".
fn without_code(name: &str) -> &str {
    let code = |(_, code): &(&str, &str)| code.len() == LENGTH_OF_CODE && code.bytes().all(|byte| byte.is_ascii_hexdigit());
    name.rsplit_once(' ').filter(code).map_or(name, |(name, _)| name)
}

/// How long such a code is.
const LENGTH_OF_CODE: usize = 32;

/// The publication date in front of a name, and the name without it.
fn day_and_name(stem: &str) -> (Option<Date>, &str) {
    match (stem.get(..10).and_then(Date::from_iso), stem.get(11..)) {
        (Some(day), Some(name)) if !name.is_empty() => (Some(day), name),
        _ => (None, stem),
    }
}

/// Whether a file's place says that it is a template.
pub(in crate::goal::reading) fn is_template_path(path: &str) -> bool {
    path.to_ascii_lowercase().contains("template")
}
