//! What holds for a path, as a configuration that would say so by itself; behind each value, where it comes from.
//!
//! Which rules run is told as it was written, with the overrides for the path; what that comes to is the list of levels.

use std::io;
use std::io::Write;

use toml::de::DeTable;
use toml::de::DeValue;

use crate::config::FailOn;
use crate::config::ForFile;
use crate::config::Selector;
use crate::config::keys;
use crate::config::keys::Takes;
use crate::report::Paint;
use crate::report::escape;
use crate::rule_info::Threshold;
use crate::rules;
use crate::rules::Rule;
use crate::settings::Settings;
use crate::text::LineIndex;

/// Where a value comes from that nobody set.
const BUILT_IN: &str = "built in";

/// The values, each with its place in the configuration that counts.
pub(super) struct Sheet<'t> {
    file: &'t str,
    text: &'t str,
    index: LineIndex,
    table: &'t DeTable<'t>,
    paint: Paint,
}

impl<'t> Sheet<'t> {
    pub(super) fn new(file: &'t str, text: &'t str, table: &'t DeTable<'t>, paint: Paint) -> Self {
        Self { file, text, index: LineIndex::new(text), table, paint }
    }

    pub(super) fn write(&self, for_file: &ForFile, out: &mut dyn Write) -> io::Result<()> {
        let settings = &for_file.settings;
        for key in ["include", "exclude"] {
            if let Some((value, from)) = self.find(self.table, key) {
                self.line(key, &written(value), &from, out)?;
            }
        }
        for key in ["select", "extend-select", "ignore"] {
            match self.find(self.table, key) {
                Some((value, from)) => self.line(key, &written(value), &from, out)?,
                None if key == "select" => self.line(key, &list(&[escape::toml("recommended")]), BUILT_IN, out)?,
                None => {}
            }
        }
        self.value("fail-on", fail_on(for_file.fail_on), out)?;
        let overrides = self.overrides(for_file);
        if let Some(depth) = settings.depth {
            let from = self.last_word(&overrides, |table| self.find(table, "depth").map(|(_, from)| from));
            self.line("depth", &escape::toml(depth.name()), &from.unwrap_or_default(), out)?;
        }
        let today = escape::toml(&settings.today.to_string());
        match self.find(self.table, "today") {
            Some((_, from)) => self.line("today", &today, &from, out)?,
            // It would be a fixed date tomorrow.
            None => self.line("# today", &today, "the local date", out)?,
        }
        self.thresholds(settings, out)?;
        self.severity(settings, &overrides, out)?;
        for key in keys::KEYS.iter().filter(|key| matches!(key.takes, Takes::Table(_) | Takes::Titles)) {
            self.table(key.name, out)?;
        }
        overrides.into_iter().try_for_each(|table| self.override_for_it(table, out))
    }

    /// The overrides for the path, in order.
    fn overrides(&self, for_file: &ForFile) -> Vec<&DeTable<'t>> {
        let all = self.table.get("overrides").and_then(|value| value.get_ref().as_array());
        let one = |at: &usize| all?.get(*at)?.get_ref().as_table();
        for_file.overrides.iter().filter_map(one).collect()
    }

    /// What the last of the overrides says that says something, else the keys at the top.
    fn last_word<T>(&self, overrides: &[&DeTable<'t>], said: impl Fn(&DeTable<'t>) -> Option<T>) -> Option<T> {
        overrides.iter().rev().copied().chain([self.table]).find_map(said)
    }

    /// An override as it was written.
    fn override_for_it(&self, table: &DeTable<'t>, out: &mut dyn Write) -> io::Result<()> {
        self.title("[overrides]", out)?;
        keys::OVERRIDE_KEYS.iter().try_for_each(|key| match self.find(table, key.name) {
            Some((value, from)) => self.line(key.name, &written(value), &from, out),
            None => Ok(()),
        })
    }

    fn thresholds(&self, settings: &Settings, out: &mut dyn Write) -> io::Result<()> {
        self.title("thresholds", out)?;
        for threshold in Threshold::ALL {
            let found = self.inside("thresholds").and_then(|table| self.find(table, threshold.key()));
            let from = found.map_or_else(|| BUILT_IN.to_owned(), |(_, from)| from);
            self.line(threshold.key(), &settings.thresholds.get(threshold).to_string(), &from, out)?;
        }
        Ok(())
    }

    fn severity(&self, settings: &Settings, overrides: &[&DeTable<'t>], out: &mut dyn Write) -> io::Result<()> {
        self.title("severity", out)?;
        for rule in rules::all() {
            let Some(level) = settings.levels.of(&rule.info) else { continue };
            let from = self.last_word(overrides, |table| self.level_of(rule, table));
            let from = from.unwrap_or_else(|| BUILT_IN.to_owned());
            self.line(rule.info.name, &escape::toml(level.name()), &from, out)?;
        }
        Ok(())
    }

    /// Where a table of levels says what the level of a rule is: at its name, else its group or set.
    fn level_of(&self, rule: &Rule, table: &DeTable<'t>) -> Option<String> {
        let levels = table.get("severity")?.get_ref().as_table()?;
        let named = levels.iter().filter_map(|(key, _)| Some((Selector::from_name(key.get_ref())?, key)));
        let (_, key) = named.filter(|(selector, _)| selector.names(rule)).max_by_key(|(selector, _)| *selector)?;
        Some(self.place(key.span().start))
    }

    /// A table as it is configured, unless nothing is in it.
    fn table(&self, name: &str, out: &mut dyn Write) -> io::Result<()> {
        let Some(table) = self.inside(name).filter(|table| !table.is_empty()) else { return Ok(()) };
        self.title(name, out)?;
        let mut found: Vec<_> = table.iter().collect();
        found.sort_by_key(|(key, _)| key.span().start);
        found
            .into_iter()
            .try_for_each(|(key, value)| self.line(key.get_ref(), &written(value.get_ref()), &self.place(key.span().start), out))
    }

    fn inside(&self, name: &str) -> Option<&DeTable<'t>> {
        self.table.get(name).and_then(|value| value.get_ref().as_table())
    }

    /// The value of a key, and where it stands.
    fn find<'a>(&self, table: &'a DeTable<'t>, name: &str) -> Option<(&'a DeValue<'t>, String)> {
        let (key, value) = table.iter().find(|(key, _)| key.get_ref() == name)?;
        Some((value.get_ref(), self.place(key.span().start)))
    }

    fn place(&self, offset: usize) -> String {
        format!("{}:{}", self.file, self.index.place(self.text, offset).line)
    }

    /// A word that holds, from the configuration when that is the word there.
    fn value(&self, key: &str, holds: &str, out: &mut dyn Write) -> io::Result<()> {
        let found = self.find(self.table, key).filter(|(value, _)| value.as_str() == Some(holds));
        let from = found.map_or_else(|| BUILT_IN.to_owned(), |(_, from)| from);
        self.line(key, &escape::toml(holds), &from, out)
    }

    fn title(&self, name: &str, out: &mut dyn Write) -> io::Result<()> {
        let strong = self.paint.strong();
        writeln!(out, "\n{strong}[{name}]{strong:#}")
    }

    fn line(&self, key: &str, value: &str, from: &str, out: &mut dyn Write) -> io::Result<()> {
        let dim = self.paint.dim();
        writeln!(out, "{key} = {value}  {dim}# {from}{dim:#}")
    }
}

/// A text, a list of texts or a table of them in one line; these are all the kinds of values that are shown as they are configured.
fn written(value: &DeValue<'_>) -> String {
    match value {
        DeValue::Table(table) => {
            let mut pairs: Vec<_> = table.iter().collect();
            pairs.sort_by_key(|(key, _)| key.span().start);
            let pairs: Vec<String> =
                pairs.into_iter().map(|(key, value)| format!("{} = {}", key.get_ref(), written(value.get_ref()))).collect();
            format!("{{ {} }}", pairs.join(", "))
        }
        DeValue::Array(entries) => list(&entries.iter().map(|entry| written(entry.get_ref())).collect::<Vec<_>>()),
        other => escape::toml(other.as_str().unwrap_or_default()),
    }
}

fn list(values: &[String]) -> String {
    format!("[{}]", values.join(", "))
}

const fn fail_on(fail_on: FailOn) -> &'static str {
    match fail_on {
        FailOn::Level(level) => level.name(),
        FailOn::Never => "never",
    }
}
