//! `goallint.toml`, read: everything that is wrong with it is told at once, each with its place.

mod values;

#[cfg(test)]
mod tests;

use std::ops::Range;
use std::path::Path;

use toml::Spanned;
use toml::de::DeTable;
use toml::de::DeValue;

use crate::config::Configuration;
use crate::config::FailOn;
use crate::config::Override;
use crate::config::keys::FAIL_ON;
use crate::config::keys::KEYS;
use crate::config::keys::LEVELS;
use crate::config::keys::OVERRIDE_KEYS;
use crate::config::keys::Takes;
use crate::config::keys::VOCABULARY_KEYS;
use crate::config::patterns::Patterns;
use crate::config::problem::Problem;
use crate::config::select::Choices;
use crate::config::select::Selector;
use crate::goal::names;
use crate::language::VocabularyProblem;
use crate::rule_info::Severity;
use crate::rule_info::Threshold;
use crate::settings::Thresholds;

type Value<'v> = Spanned<DeValue<'v>>;

/// Reads the text of a configuration that stands in `folder`.
pub(in crate::config) fn read(text: &str, folder: &Path) -> (Configuration, Vec<Problem>) {
    let (table, errors) = DeTable::parse_recoverable(text);
    let mut reader = Reader { text, folder, problems: Vec::new() };
    for error in errors {
        reader.problem(error.span().unwrap_or(0..0), first_line(error.message()), None);
    }
    // After a fault of the syntax the rest of the tree is a guess.
    let configuration =
        if reader.problems.is_empty() { reader.configuration(table.get_ref()) } else { Configuration::empty(folder) };
    let mut problems = reader.problems;
    problems.sort_by_key(|problem| problem.span.start());
    (configuration, problems)
}

fn first_line(message: &str) -> String {
    message.lines().next().unwrap_or_default().to_owned()
}

struct Reader<'a> {
    text: &'a str,
    folder: &'a Path,
    problems: Vec<Problem>,
}

impl Reader<'_> {
    fn problem(&mut self, span: Range<usize>, message: impl Into<String>, help: Option<String>) {
        self.problems.push(Problem { span: span.into(), message: message.into(), help });
    }

    fn configuration(&mut self, table: &DeTable<'_>) -> Configuration {
        let mut configuration = Configuration::empty(self.folder);
        for (key, value) in table {
            match key.get_ref().as_ref() {
                "include" => configuration.include = self.patterns(value),
                "exclude" => configuration.exclude = self.patterns(value),
                "fail-on" => configuration.fail_on = self.choice(value, FAIL_ON).and_then(FailOn::from_name),
                "depth" => configuration.depth = self.depth(value),
                "today" => configuration.today = self.date(value),
                "overrides" => configuration.overrides = self.overrides(value),
                "thresholds" => self.thresholds(value, &mut configuration),
                "vocabulary" => self.vocabulary(value, &mut configuration),
                "sections" => self.sections(value, &mut configuration),
                name if self.choices(name, value, &mut configuration.choices) => {}
                name => self.unknown_key(key.span(), name, KEYS),
            }
        }
        configuration
    }

    fn overrides(&mut self, value: &Value<'_>) -> Vec<Override> {
        let DeValue::Array(entries) = value.get_ref() else {
            self.wrong_type(value, "tables: `[[overrides]]`");
            return Vec::new();
        };
        let mut overrides = Vec::new();
        for entry in entries {
            let Some(table) = self.table(entry, "a table: `[[overrides]]`") else { continue };
            let mut read = Override { files: Patterns::none(), choices: Choices::default(), depth: None };
            let mut has_files = false;
            for (key, value) in table {
                match key.get_ref().as_ref() {
                    "files" => {
                        has_files = true;
                        read.files = self.patterns(value);
                    }
                    "depth" => read.depth = self.depth(value),
                    name if self.choices(name, value, &mut read.choices) => {}
                    name => self.unknown_key(key.span(), name, OVERRIDE_KEYS),
                }
            }
            if !has_files {
                let help = "say which files it is for: `files = [\"drafts/**\"]`";
                self.problem(entry.span(), "an override without `files`", Some(help.to_owned()));
            }
            overrides.push(read);
        }
        overrides
    }

    /// Reads a key that chooses rules; false when it is none.
    fn choices(&mut self, name: &str, value: &Value<'_>, choices: &mut Choices) -> bool {
        match name {
            "select" => choices.select = Some(self.selectors(value)),
            "extend-select" => choices.extend = self.selectors(value),
            "ignore" => choices.ignore = self.selectors(value),
            "severity" => choices.severity = self.severities(value),
            _ => return false,
        }
        true
    }

    fn selectors(&mut self, value: &Value<'_>) -> Vec<Selector> {
        let names = self.texts(value, "a list of rules: `[\"G102\", \"timeline\"]`");
        names.into_iter().filter_map(|(name, span)| self.selector(&name, span)).collect()
    }

    fn selector(&mut self, name: &str, span: Range<usize>) -> Option<Selector> {
        let selector = Selector::from_name(name);
        if selector.is_none() {
            let help = Selector::nearest(name).map_or_else(
                || "`goallint explain` lists the rules and groups; there are also `recommended`, `strict` and `all`".to_owned(),
                |nearest| format!("did you mean `{nearest}`?"),
            );
            self.problem(span, format!("there is no rule or group `{name}`"), Some(help));
        }
        selector
    }

    fn severities(&mut self, value: &Value<'_>) -> Vec<(Selector, Severity)> {
        let Some(table) = self.table(value, "a table: `{ missing-why = \"advice\" }`") else { return Vec::new() };
        let mut severities: Vec<(Selector, Severity)> = Vec::new();
        for (key, value) in table {
            let selector = self.selector(key.get_ref(), key.span());
            if severities.iter().any(|(known, _)| Some(*known) == selector) {
                let help = "a rule has a code and a name; leave one of them".to_owned();
                self.problem(key.span(), format!("`{}` has a level already", key.get_ref()), Some(help));
                continue;
            }
            if matches!(value.get_ref().as_str(), Some("off" | "none" | "ignore")) {
                let help = format!("name the rule in `ignore`: `ignore = [\"{}\"]`", key.get_ref());
                self.problem(value.span(), "a level cannot switch a rule off", Some(help));
                continue;
            }
            let severity = self.choice(value, LEVELS).and_then(Severity::from_name);
            severities.extend(selector.zip(severity));
        }
        severities
    }

    fn thresholds(&mut self, value: &Value<'_>, configuration: &mut Configuration) {
        let Some(table) = self.table(value, "a table: `[thresholds]`") else { return };
        for (key, value) in table {
            let Some(threshold) = Threshold::ALL.into_iter().find(|threshold| threshold.key() == key.get_ref().as_ref()) else {
                self.unknown_name(key.span(), key.get_ref(), "threshold", Threshold::ALL.map(Threshold::key));
                continue;
            };
            let bounds = format!("a whole number from 0 to {}", u32::MAX);
            match value.get_ref() {
                DeValue::Integer(number) => match u32::from_str_radix(&number.as_str().replace('_', ""), number.radix()) {
                    Ok(number) => configuration.thresholds.set(threshold, number),
                    Err(_) => self.wrong_value(value, "out of bounds", &bounds),
                },
                DeValue::Float(_) => self.wrong_value(value, "no whole number", &bounds),
                _ => self.wrong_type(value, &bounds),
            }
        }
        self.contradictions(table, &configuration.thresholds);
    }

    /// A minimum above its maximum, of which one may be built in.
    fn contradictions(&mut self, table: &DeTable<'_>, thresholds: &Thresholds) {
        for (minimum, maximum) in Threshold::BOUNDS {
            let (least, most) = (thresholds.get(minimum), thresholds.get(maximum));
            let value = table.get(minimum.key()).or_else(|| table.get(maximum.key()));
            if let Some(value) = value.filter(|_| least > most) {
                let message = format!("`{}` is {least} and `{}` is {most}", minimum.key(), maximum.key());
                self.problem(value.span(), message, Some("a minimum may not be above its maximum".to_owned()));
            }
        }
    }

    fn vocabulary(&mut self, value: &Value<'_>, configuration: &mut Configuration) {
        let Some(table) = self.table(value, "a table: `[vocabulary]`") else { return };
        for (key, value) in table {
            let name = key.get_ref().as_ref();
            let Some(known) = VOCABULARY_KEYS.iter().find(|known| known.name == name) else {
                self.unknown_key(key.span(), name, VOCABULARY_KEYS);
                continue;
            };
            let wanted = match known.takes {
                Takes::Expressions => "a list of regular expressions: `[\"^Habit: \"]`",
                _ => "a list of words: `[\"ship\"]`",
            };
            for (entry, span) in self.texts(value, wanted) {
                if let Err(problem) = configuration.vocabulary.add(name, &entry) {
                    let (message, help) = vocabulary_problem(&entry, problem);
                    self.problem(span, message, help.map(str::to_owned));
                }
            }
        }
    }

    fn sections(&mut self, value: &Value<'_>, configuration: &mut Configuration) {
        let Some(table) = self.table(value, "a table: `[sections]`") else { return };
        for (key, value) in table {
            let Some(aspect) = names::aspect_by_name(key.get_ref()) else {
                self.unknown_name(key.span(), key.get_ref(), "kind of section", names::aspect_names());
                continue;
            };
            for (title, _) in self.texts(value, "a list of titles: `[\"Stepping stones\"]`") {
                configuration.section_names.push((title.to_lowercase(), names::aspect_name(aspect).to_owned()));
            }
        }
    }
}

/// Why an entry of the vocabulary cannot be taken, and how to mend it.
fn vocabulary_problem(entry: &str, problem: VocabularyProblem) -> (String, Option<&'static str>) {
    match problem {
        VocabularyProblem::UnknownKey => ("unknown key".to_owned(), None),
        VocabularyProblem::Length => {
            (format!("`{entry}` is not one to five words"), Some("an entry is a word or a short phrase"))
        }
        VocabularyProblem::TwoClasses => {
            (format!("`{entry}` stands in two classes of verbs"), Some("leave it in the class that it belongs to most"))
        }
        VocabularyProblem::Pattern(reason) => {
            let reason = reason.lines().last().unwrap_or_default();
            (format!("the regular expression cannot be read: {}", reason.trim_start_matches("error: ")), None)
        }
        VocabularyProblem::MatchesAll => {
            (format!("`{entry}` matches every statement"), Some("say what they have in common, such as `^Habit: `"))
        }
    }
}
