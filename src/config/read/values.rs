//! Values of a configuration: each is read as what its key takes, or told with what it takes.

use std::ops::Range;

use toml::de::DeTable;
use toml::de::DeValue;

use super::Reader;
use super::Value;
use crate::config::keys::DEPTHS;
use crate::config::keys::Key;
use crate::config::keys::nearest;
use crate::config::patterns::Patterns;
use crate::date::Date;
use crate::rule_info::Depth;

impl Reader<'_> {
    pub(super) fn patterns(&mut self, value: &Value<'_>) -> Patterns {
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

    pub(super) fn depth(&mut self, value: &Value<'_>) -> Option<Depth> {
        let word = self.choice(value, DEPTHS)?;
        [Depth::Plan, Depth::Section, Depth::Item].into_iter().find(|depth| depth.name() == word)
    }

    pub(super) fn date(&mut self, value: &Value<'_>) -> Option<Date> {
        let written = match value.get_ref() {
            DeValue::String(text) => text.clone().into_owned(),
            DeValue::Datetime(date) => date.to_string(),
            _ => String::new(),
        };
        let date = Date::from_iso(&written);
        let expected = "a date such as `2027-01-15`";
        match date {
            None if written.is_empty() => self.wrong_type(value, expected),
            None => self.wrong_value(value, "no day of the calendar", expected),
            Some(_) => {}
        }
        date
    }

    pub(super) fn choice<'v>(&mut self, value: &'v Value<'_>, choices: &[&str]) -> Option<&'v str> {
        let given = value.get_ref().as_str();
        if let Some(given) = given.filter(|given| choices.contains(given)) {
            return Some(given);
        }
        let listed: Vec<String> = choices.iter().map(|choice| format!("`{choice}`")).collect();
        let nearest = given.and_then(|given| nearest(given, choices.iter().copied()));
        let help = nearest.map(|nearest| format!("did you mean `{nearest}`?"));
        let written = self.text.get(value.span()).unwrap_or_default();
        self.problem(value.span(), format!("{written} is none of {}", listed.join(", ")), help);
        None
    }

    /// A list of texts, or one text, each with its place.
    pub(super) fn texts(&mut self, value: &Value<'_>, expected: &str) -> Vec<(String, Range<usize>)> {
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

    pub(super) fn table<'v, 'i>(&mut self, value: &'v Value<'i>, expected: &str) -> Option<&'v DeTable<'i>> {
        let DeValue::Table(table) = value.get_ref() else {
            self.wrong_type(value, expected);
            return None;
        };
        Some(table)
    }

    pub(super) fn wrong_type(&mut self, value: &Value<'_>, expected: &str) {
        self.problem(value.span(), format!("this is {}", kind(value.get_ref())), Some(format!("it takes {expected}")));
    }

    /// The kind of value is right, the value is not.
    pub(super) fn wrong_value(&mut self, value: &Value<'_>, problem: &str, expected: &str) {
        let written = self.text.get(value.span()).unwrap_or_default();
        self.problem(value.span(), format!("{written} is {problem}"), Some(format!("it takes {expected}")));
    }

    pub(super) fn unknown_key(&mut self, span: Range<usize>, name: &str, keys: &[Key]) {
        self.unknown_name(span, name, "key", keys.iter().map(|key| key.name));
    }

    pub(super) fn unknown_name<'k>(
        &mut self,
        span: Range<usize>,
        name: &str,
        what: &str,
        known: impl IntoIterator<Item = &'k str> + Clone,
    ) {
        let help = nearest(name, known.clone()).map_or_else(
            || format!("known are {}", known.into_iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")),
            |nearest| format!("did you mean `{nearest}`?"),
        );
        self.problem(span, format!("unknown {what} `{name}`"), Some(help));
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
