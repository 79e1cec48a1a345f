//! The schema of front matter: every key under every name, what it is for, and the words it takes.
//!
//! It completes and explains; it rejects next to nothing. What is wrong with a value is for the rules to say, which read far more than a
//! schema can describe, and keys that goallint does not know are the author's own.

use serde_json::Map;
use serde_json::Value;
use serde_json::json;

use super::DRAFT;
use super::one_or_many;
use crate::goal::names::Choice;
use crate::goal::names::HORIZONS;
use crate::goal::names::INDICATOR_KINDS;
use crate::goal::names::KEYS;
use crate::goal::names::KINDS;
use crate::goal::names::Key;
use crate::goal::names::KeyInfo;
use crate::goal::names::PRIORITIES;
use crate::goal::names::STATUSES;
use crate::goal::names::ValueKind;

/// What is said of the people around a goal.
const PEOPLE: &[&str] = &["who", "how", "cadence"];
/// What a move asks about.
const MOBILITY: &[&str] = &["market", "role", "visa", "credentials", "language", "network", "tax", "family", "contingency"];

/// What is said of reviews.
const REVIEW: &[&str] = &["every", "last", "next"];

/// The schema of front matter.
#[must_use]
pub fn front_matter_schema() -> Value {
    let mut definitions = Map::new();
    definitions.insert("scalar".to_owned(), json!({ "type": ["string", "number", "boolean", "null"] }));
    definitions.insert("checkpoint".to_owned(), mapping(&["date", "outcome", "indicators", "status"]));
    definitions.insert("indicator".to_owned(), indicator());
    definitions.insert("action".to_owned(), mapping(&["action", "due", "leverage", "status"]));
    definitions.insert("goal".to_owned(), json!({ "type": "object", "properties": properties() }));
    json!({
        "$schema": DRAFT,
        "title": "Front matter of a goal document",
        "description": "Keys match without regard to case, spaces, dashes and underscores. Other keys are yours.",
        "allOf": [{ "$ref": "#/definitions/goal" }],
        "definitions": definitions,
    })
}

/// Every key under each of its names.
fn properties() -> Map<String, Value> {
    let mut properties = Map::new();
    for info in KEYS {
        let mut schema = value(info);
        schema["description"] = json!(info.about);
        properties.insert(info.name.to_owned(), schema);
        // Editors complete the one name of the documentation, and still explain the others.
        let same = json!({ "allOf": [{ "$ref": format!("#/definitions/goal/properties/{}", info.name) }], "doNotSuggest": true });
        properties.extend(info.aliases.iter().map(|alias| ((*alias).to_owned(), same.clone())));
    }
    properties
}

fn value(info: &KeyInfo) -> Value {
    let scalar = scalar();
    match info.value {
        ValueKind::Text if !matches!(info.key, Key::Goal | Key::Metric) => json!({ "allOf": [scalar] }),
        ValueKind::Language => json!({ "allOf": [scalar] }),
        // Some tools keep a day in a list, or beside details.
        ValueKind::Date => json!({ "anyOf": [scalar, { "type": "array", "maxItems": 1 }, { "type": "object" }] }),
        // A word may be a list of them, or a mapping with details.
        ValueKind::Text | ValueKind::Texts | ValueKind::References | ValueKind::Number => json!({}),
        ValueKind::Status => one_of(STATUSES),
        ValueKind::Kind => one_of(KINDS),
        ValueKind::Priority => one_of(PRIORITIES),
        ValueKind::Horizon => one_of(HORIZONS),
        ValueKind::Rhythm => {
            let words = suggestions(&["weekly", "monthly", "quarterly"]);
            json!({ "anyOf": [words, mapping(REVIEW)] })
        }
        ValueKind::Checkpoints => entries("checkpoint"),
        ValueKind::Indicators => entries("indicator"),
        ValueKind::Actions => entries("action"),
        ValueKind::People => json!({ "anyOf": [scalar, { "type": "array" }, mapping(PEOPLE)] }),
        ValueKind::Mobility => json!({ "anyOf": [scalar, { "type": "array" }, mapping(MOBILITY)] }),
        ValueKind::Goals => entries("goal"),
    }
}

/// Words, a mapping, or a list of both.
fn entries(definition: &str) -> Value {
    one_or_many(&json!({ "anyOf": [scalar(), { "$ref": format!("#/definitions/{definition}") }] }))
}

fn scalar() -> Value {
    json!({ "$ref": "#/definitions/scalar" })
}

fn one_of<T>(choices: &[Choice<T>]) -> Value {
    suggestions(&choices.iter().map(|choice| choice.name).collect::<Vec<_>>())
}

/// Words to complete, among others that are understood as well.
fn suggestions(words: &[&str]) -> Value {
    json!({ "anyOf": [{ "enum": words }, scalar(), { "type": ["array", "object"] }] })
}

fn mapping(names: &[&str]) -> Value {
    let properties: Map<String, Value> = names.iter().map(|name| ((*name).to_owned(), json!({}))).collect();
    json!({ "type": "object", "properties": properties })
}

fn indicator() -> Value {
    let mut schema = mapping(&["name", "baseline", "target", "current", "unit", "by"]);
    schema["properties"]["kind"] = one_of(INDICATOR_KINDS);
    for kind in ["leading", "lagging"] {
        schema["properties"][kind] = json!({ "$ref": format!("#/definitions/goal/properties/{kind}") });
    }
    schema
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::goal::names::find_part;

    #[test]
    fn every_key_of_a_mapping_is_understood() {
        for name in
            [PEOPLE, MOBILITY, &["every", "date", "outcome", "indicators", "status", "action", "due", "leverage"]].concat()
        {
            assert!(find_part(name).is_some(), "{name}");
        }
    }

    #[test]
    fn what_is_read_in_any_form_is_rejected_in_none() {
        let properties = properties();
        for key in ["goal", "why", "baseline", "gaps", "evidence", "habits", "tags"] {
            let schema = properties[key].as_object().unwrap();
            assert_eq!(schema.keys().collect::<Vec<_>>(), ["description"], "{key}");
        }
    }

    #[test]
    fn every_key_is_there_under_every_name() {
        let properties = properties();
        assert_eq!(properties.len(), KEYS.iter().map(|info| 1 + info.aliases.len()).sum::<usize>());
        assert!(KEYS.iter().all(|info| properties[info.name]["description"] == info.about));
    }
}
