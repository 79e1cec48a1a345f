//! `goallint.toml`, read: everything that is wrong with it is told at once, each with its place.

use std::ops::Range;
use std::path::Path;

use toml::Spanned;
use toml::de::DeTable;
use toml::de::DeValue;

use super::Configuration;
use super::FailOn;
use super::Override;
use super::keys::DEPTHS;
use super::keys::FAIL_ON;
use super::keys::KEYS;
use super::keys::Key;
use super::keys::LEVELS;
use super::keys::OVERRIDE_KEYS;
use super::keys::VOCABULARY_KEYS;
use super::keys::nearest;
use super::patterns::Patterns;
use super::problem::Problem;
use super::select::Choices;
use super::select::Selector;
use crate::date::Date;
use crate::goal::names;
use crate::language::VocabularyProblem;
use crate::rule_info::Depth;
use crate::rule_info::Severity;
use crate::rule_info::Threshold;

type Value<'v> = Spanned<DeValue<'v>>;

/// Reads the text of a configuration that stands in `folder`.
pub(super) fn read(text: &str, folder: &Path) -> (Configuration, Vec<Problem>) {
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
        let mut severities = Vec::new();
        for (key, value) in table {
            let selector = self.selector(key.get_ref(), key.span());
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
            let number = match value.get_ref() {
                DeValue::Integer(number) => u32::from_str_radix(&number.as_str().replace('_', ""), number.radix()).ok(),
                _ => None,
            };
            match number {
                Some(number) => configuration.thresholds.set(threshold, number),
                None => self.wrong_type(value, "a whole number that is not negative"),
            }
        }
    }

    fn vocabulary(&mut self, value: &Value<'_>, configuration: &mut Configuration) {
        let Some(table) = self.table(value, "a table: `[vocabulary]`") else { return };
        for (key, value) in table {
            let name = key.get_ref().as_ref();
            if !VOCABULARY_KEYS.iter().any(|known| known.name == name) {
                self.unknown_key(key.span(), name, VOCABULARY_KEYS);
                continue;
            }
            for (entry, span) in self.texts(value, "a list of words: `[\"ship\"]`") {
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
            for (title, _) in self.texts(value, "a list of titles: `[\"Meilensteine\"]`") {
                configuration.section_names.push((title.to_lowercase(), names::aspect_name(aspect).to_owned()));
            }
        }
    }

    fn patterns(&mut self, value: &Value<'_>) -> Patterns {
        let texts = self.texts(value, "a list of patterns: `[\"drafts/**\"]`");
        match Patterns::new(self.folder, texts.iter().map(|(text, _)| text.as_str())) {
            Ok(patterns) => patterns,
            Err((at, reason)) => {
                let span = texts.get(at).map_or(value.span(), |(_, span)| span.clone());
                self.problem(span, format!("the pattern cannot be read: {reason}"), None);
                Patterns::none()
            }
        }
    }

    fn depth(&mut self, value: &Value<'_>) -> Option<Depth> {
        let word = self.choice(value, DEPTHS)?;
        [Depth::Plan, Depth::Section, Depth::Item].into_iter().find(|depth| depth.name() == word)
    }

    fn date(&mut self, value: &Value<'_>) -> Option<Date> {
        let written = match value.get_ref() {
            DeValue::String(text) => text.clone().into_owned(),
            DeValue::Datetime(date) => date.to_string(),
            _ => String::new(),
        };
        let date = Date::from_iso(&written);
        if date.is_none() {
            self.wrong_type(value, "a date such as `2027-01-15`");
        }
        date
    }

    fn choice<'v>(&mut self, value: &'v Value<'_>, choices: &[&str]) -> Option<&'v str> {
        let given = value.get_ref().as_str();
        if let Some(given) = given.filter(|given| choices.contains(given)) {
            return Some(given);
        }
        let listed: Vec<String> = choices.iter().map(|choice| format!("`{choice}`")).collect();
        let help = match given.and_then(|given| nearest(given, choices.iter().copied())) {
            Some(nearest) => format!("did you mean `{nearest}`?"),
            None => format!("it takes {}", listed.join(", ")),
        };
        let written = self.text.get(value.span()).unwrap_or_default();
        self.problem(value.span(), format!("{written} is none of {}", listed.join(", ")), Some(help));
        None
    }

    /// A list of texts, or one text, each with its place.
    fn texts(&mut self, value: &Value<'_>, expected: &str) -> Vec<(String, Range<usize>)> {
        let entries = match value.get_ref() {
            DeValue::String(text) => return vec![(text.clone().into_owned(), value.span())],
            DeValue::Array(entries) => entries,
            _ => {
                self.wrong_type(value, expected);
                return Vec::new();
            }
        };
        let mut texts = Vec::new();
        for entry in entries {
            match entry.get_ref() {
                DeValue::String(text) => texts.push((text.clone().into_owned(), entry.span())),
                _ => self.wrong_type(entry, expected),
            }
        }
        texts
    }

    fn table<'v, 'i>(&mut self, value: &'v Value<'i>, expected: &str) -> Option<&'v DeTable<'i>> {
        let DeValue::Table(table) = value.get_ref() else {
            self.wrong_type(value, expected);
            return None;
        };
        Some(table)
    }

    fn wrong_type(&mut self, value: &Value<'_>, expected: &str) {
        self.problem(value.span(), format!("this is {}", kind(value.get_ref())), Some(format!("it takes {expected}")));
    }

    fn unknown_key(&mut self, span: Range<usize>, name: &str, keys: &[Key]) {
        self.unknown_name(span, name, "key", keys.iter().map(|key| key.name));
    }

    fn unknown_name<'k>(&mut self, span: Range<usize>, name: &str, what: &str, known: impl IntoIterator<Item = &'k str> + Clone) {
        let help = nearest(name, known.clone()).map_or_else(
            || format!("known are {}", known.into_iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")),
            |nearest| format!("did you mean `{nearest}`?"),
        );
        self.problem(span, format!("unknown {what} `{name}`"), Some(help));
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
    }
}

const fn kind(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "a text",
        DeValue::Integer(_) | DeValue::Float(_) => "a number",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(_) => "a date or time",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The problems of a text, each as `words: message (help)`.
    fn problems(text: &str) -> Vec<String> {
        let (_, problems) = read(text, Path::new("/notes"));
        let shown = |problem: &Problem| format!("{}: {}{}", problem.span.slice(text), problem.message, help(problem));
        problems.iter().map(shown).collect()
    }

    fn help(problem: &Problem) -> String {
        problem.help.as_ref().map_or_else(String::new, |help| format!(" ({help})"))
    }

    fn check(text: &str, expected: &[&str]) {
        assert_eq!(problems(text), expected, "{text}");
    }

    #[test]
    fn every_key_is_read() {
        let text = "include = [\"plans/\"]\nexclude = \"drafts\"\nselect = [\"recommended\", \"G105\"]\nextend-select = [\"timeline\"]\n\
            ignore = [\"missing-checkpoints\"]\nfail-on = \"never\"\ndepth = \"plan\"\ntoday = 2027-01-15\n\
            severity = { clarity = \"advice\" }\n[[overrides]]\nfiles = [\"lists/*.md\"]\nignore = [\"G303\"]\ndepth = \"item\"\n\
            [thresholds]\ncheckpoints = 2\n[vocabulary]\nactivity-verbs = [\"grind\"]\n[sections]\ncheckpoints = [\"Meilensteine\"]\n";
        let (configuration, problems) = read(text, Path::new("/notes"));
        assert_eq!(problems, []);
        assert!(configuration.include.matches(Path::new("/notes/plans/a.md")));
        assert!(configuration.exclude.matches(Path::new("/notes/drafts/a.md")));
        assert_eq!(configuration.choices.select.as_ref().map(Vec::len), Some(2));
        assert_eq!(configuration.choices.severity.len(), 1);
        assert_eq!(configuration.fail_on, Some(FailOn::Never));
        assert_eq!(configuration.depth, Some(Depth::Plan));
        assert_eq!(configuration.today, Date::new(2027, 1, 15));
        assert!(configuration.overrides[0].files.matches(Path::new("/notes/lists/a.md")));
        assert_eq!(configuration.overrides[0].depth, Some(Depth::Item));
        assert_eq!(configuration.thresholds.get(Threshold::Checkpoints), 2);
        assert_eq!(configuration.section_names, [("meilensteine".to_owned(), "checkpoints".to_owned())]);
    }

    #[test]
    fn unknown_names_come_with_a_suggestion() {
        check("selct = []", &["selct: unknown key `selct` (did you mean `select`?)"]);
        check("fail_on = \"error\"", &["fail_on: unknown key `fail_on` (did you mean `fail-on`?)"]);
        check(
            "ignore = [\"G999\", \"timelin\"]",
            &[
                "\"G999\": there is no rule or group `G999` (`goallint explain` lists the rules and groups; there are also `recommended`, `strict` and `all`)",
                "\"timelin\": there is no rule or group `timelin` (did you mean `timeline`?)",
            ],
        );
        check("[thresholds]\ncheckpoint = 1", &["checkpoint: unknown threshold `checkpoint` (did you mean `checkpoints`?)"]);
        check("[sections]\nchekpoints = []", &["chekpoints: unknown kind of section `chekpoints` (did you mean `checkpoints`?)"]);
        check("[[overrides]]\nfiles = []\nseverty = {}", &["severty: unknown key `severty` (did you mean `severity`?)"]);
        check(
            "fail-on = \"warnings\"",
            &["\"warnings\": \"warnings\" is none of `error`, `warning`, `advice`, `never` (did you mean `warning`?)"],
        );
    }

    #[test]
    fn all_faults_are_told_at_once_and_in_order() {
        check(
            "today = \"tomorrow\"\ndepth = 3\nexclude = [1, \"a[b\"]\nignore = true",
            &[
                "\"tomorrow\": this is a text (it takes a date such as `2027-01-15`)",
                "3: 3 is none of `plan`, `section`, `item` (it takes `plan`, `section`, `item`)",
                "1: this is a number (it takes a list of patterns: `[\"drafts/**\"]`)",
                "\"a[b\": the pattern cannot be read: error parsing glob 'a[b': unclosed character class; missing ']'",
                "true: this is true or false (it takes a list of rules: `[\"G102\", \"timeline\"]`)",
            ],
        );
        check("[thresholds]\ncheckpoints = -1", &["-1: this is a number (it takes a whole number that is not negative)"]);
        check(
            "[[overrides]]\nignore = []",
            &["[[overrides]]: an override without `files` (say which files it is for: `files = [\"drafts/**\"]`)"],
        );
        check(
            "severity = { G102 = \"off\" }",
            &["\"off\": a level cannot switch a rule off (name the rule in `ignore`: `ignore = [\"G102\"]`)"],
        );
    }

    #[test]
    fn a_fault_of_the_syntax_stands_alone() {
        assert_eq!(problems("selct = [").len(), 1);
        assert_eq!(problems("a = 1\na = 2\n").len(), 1);
    }

    #[test]
    fn nothing_panics() {
        for text in [
            "",
            "\u{feff}select = []",
            "= = =",
            "[[overrides]]",
            "overrides = [1]",
            "[sections]\nx = [[1]]",
            "select = \"\u{202e}\"",
            "\0",
        ] {
            problems(text);
        }
    }
}
