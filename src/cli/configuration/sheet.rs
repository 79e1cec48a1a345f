//! What holds for a path, as a configuration that would say so by itself; behind each value, where it comes from.

use std::io;
use std::io::Write;

use toml::de::DeTable;
use toml::de::DeValue;

use crate::config::FailOn;
use crate::config::ForFile;
use crate::config::keys;
use crate::config::keys::Takes;
use crate::report::Paint;
use crate::report::escape;
use crate::rule_info::Set;
use crate::rule_info::Threshold;
use crate::rules;
use crate::rules::Rule;
use crate::settings::Settings;
use crate::text::LineIndex;

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
        self.choices(settings, out)?;
        self.value("fail-on", fail_on(for_file.fail_on), "built in", out)?;
        if let Some(depth) = settings.depth {
            self.value("depth", depth.name(), "overrides", out)?;
        }
        let today = escape::toml(&settings.today.to_string());
        match self.find(self.table, "today") {
            Some((_, from)) => self.line("today", &today, &from, out)?,
            // It would be a fixed date tomorrow.
            None => self.line("# today", &today, "the local date", out)?,
        }
        self.thresholds(settings, out)?;
        self.severity(settings, out)?;
        for key in keys::KEYS.iter().filter(|key| matches!(key.takes, Takes::Table(_) | Takes::Titles)) {
            self.table(key.name, out)?;
        }
        Ok(())
    }

    /// Which rules run, as what is added to a set and taken from it.
    fn choices(&self, settings: &Settings, out: &mut dyn Write) -> io::Result<()> {
        let set = if settings.strict { "strict" } else { "recommended" };
        let is_in_set = |rule: &Rule| settings.strict || rule.info.set == Set::Recommended;
        let runs = |rule: &Rule| settings.levels.of(&rule.info).is_some();
        let names = |chosen: &dyn Fn(&Rule) -> bool| -> Vec<String> {
            rules::all().filter(|rule| chosen(rule)).map(|rule| escape::toml(rule.info.name)).collect()
        };
        let added = names(&|rule| runs(rule) && !is_in_set(rule));
        let taken = names(&|rule| !runs(rule) && is_in_set(rule));
        for (key, names) in [("select", vec![escape::toml(set)]), ("extend-select", added), ("ignore", taken)] {
            if key == "select" || !names.is_empty() {
                let from = match self.find(self.table, key) {
                    Some((_, from)) => from,
                    None if key == "select" && !settings.strict => "built in".to_owned(),
                    None => self.of_choices(),
                };
                self.line(key, &list(&names), &from, out)?;
            }
        }
        Ok(())
    }

    /// Where the choice of rules comes from when its key stands nowhere: from another one.
    fn of_choices(&self) -> String {
        let found = ["select", "extend-select", "ignore", "overrides"].iter().find_map(|key| self.find(self.table, key));
        found.map_or_else(|| "built in".to_owned(), |(_, from)| from)
    }

    fn thresholds(&self, settings: &Settings, out: &mut dyn Write) -> io::Result<()> {
        self.title("thresholds", out)?;
        for threshold in Threshold::ALL {
            let found = self.inside("thresholds").and_then(|table| self.find(table, threshold.key()));
            let from = found.map_or_else(|| "built in".to_owned(), |(_, from)| from);
            self.line(threshold.key(), &settings.thresholds.get(threshold).to_string(), &from, out)?;
        }
        Ok(())
    }

    fn severity(&self, settings: &Settings, out: &mut dyn Write) -> io::Result<()> {
        self.title("severity", out)?;
        for rule in rules::all() {
            let Some(level) = settings.levels.of(&rule.info) else { continue };
            let found = self.inside("severity").and_then(|table| self.find(table, rule.info.name));
            let from = match found {
                Some((_, from)) => from,
                None if level == rule.info.severity => "built in".to_owned(),
                None => "configured".to_owned(),
            };
            self.line(rule.info.name, &escape::toml(level.name()), &from, out)?;
        }
        Ok(())
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
    fn value(&self, key: &str, holds: &str, otherwise: &str, out: &mut dyn Write) -> io::Result<()> {
        let found = self.find(self.table, key).filter(|(value, _)| value.as_str() == Some(holds));
        let from = found.map_or_else(|| otherwise.to_owned(), |(_, from)| from);
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

/// A text or a list of texts in one line; these are all the kinds of values that are shown as they are configured.
fn written(value: &DeValue<'_>) -> String {
    match value {
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
