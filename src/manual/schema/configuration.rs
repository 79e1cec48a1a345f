//! The schema of `goallint.toml`. It is as strict as the reader: an unknown key or rule is an error in the editor already.

use serde_json::Map;
use serde_json::Value;
use serde_json::json;

use super::DRAFT;
use super::one_or_many;
use crate::config::SETS;
use crate::config::keys;
use crate::config::keys::Key;
use crate::config::keys::Takes;
use crate::goal::names;
use crate::rule_info::Group;
use crate::rule_info::Threshold;
use crate::rules;

/// The schema of the configuration.
#[must_use]
pub fn configuration_schema() -> Value {
    let mut schema = table(keys::KEYS);
    schema["$schema"] = json!(DRAFT);
    schema["title"] = json!("goallint.toml");
    schema["definitions"] = json!({
        "rule": { "enum": rule_names() },
        "level": { "enum": keys::LEVELS },
        "texts": one_or_many(&json!({ "type": "string" })),
        "rules": one_or_many(&json!({ "$ref": "#/definitions/rule" })),
    });
    schema
}

/// The names by which rules are chosen: sets, groups, names and codes.
fn rule_names() -> Vec<String> {
    let sets = SETS.into_iter().map(|(name, _)| name.to_owned());
    let groups = Group::ALL.into_iter().map(|group| group.name().to_owned());
    let rules = rules::all().flat_map(|rule| {
        let known = [rule.info.name.to_owned(), rule.info.code.to_string()];
        known.into_iter().chain(rule.info.aliases.iter().map(|alias| (*alias).to_owned()))
    });
    sets.chain(groups).chain(rules).collect()
}

/// A table that knows these keys and no others.
fn table(keys: &[Key]) -> Value {
    let mut properties = Map::new();
    for key in keys {
        let mut schema = value(key.takes);
        schema["description"] = json!(key.meaning);
        properties.insert(key.name.to_owned(), schema);
    }
    json!({ "type": "object", "additionalProperties": false, "properties": properties })
}

fn value(takes: Takes) -> Value {
    match takes {
        Takes::Patterns | Takes::Phrases | Takes::Expressions => json!({ "allOf": [{ "$ref": "#/definitions/texts" }] }),
        Takes::Rules => json!({ "allOf": [{ "$ref": "#/definitions/rules" }] }),
        Takes::Levels => json!({
            "type": "object",
            "propertyNames": { "$ref": "#/definitions/rule" },
            "additionalProperties": { "$ref": "#/definitions/level" },
        }),
        Takes::Choice(words) => json!({ "enum": words }),
        Takes::Date => json!({ "type": "string", "format": "date" }),
        Takes::Table(keys) => table(keys),
        Takes::Tables(keys) => {
            let mut entry = table(keys);
            entry["required"] = json!(["files"]);
            json!({ "type": "array", "items": entry })
        }
        Takes::Thresholds => thresholds(),
        Takes::Titles => {
            let titles = json!({ "$ref": "#/definitions/texts" });
            let properties: Map<String, Value> = names::aspect_names().map(|name| (name.to_owned(), titles.clone())).collect();
            json!({ "type": "object", "additionalProperties": false, "properties": properties })
        }
    }
}

fn thresholds() -> Value {
    let number = |threshold: Threshold| {
        json!({
            "type": "integer",
            "minimum": 0,
            "maximum": u32::MAX,
            "default": threshold.default_value(),
            "description": threshold.meaning(),
        })
    };
    let properties: Map<String, Value> =
        Threshold::ALL.into_iter().map(|threshold| (threshold.key().to_owned(), number(threshold))).collect();
    json!({ "type": "object", "additionalProperties": false, "properties": properties })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_has_its_meaning_and_the_tables_are_closed() {
        let schema = configuration_schema();
        for key in keys::KEYS {
            assert_eq!(schema["properties"][key.name]["description"], key.meaning);
        }
        assert_eq!(schema["properties"]["thresholds"]["additionalProperties"], false);
        assert_eq!(schema["properties"]["vocabulary"]["additionalProperties"], false);
        assert!(schema["definitions"]["rule"]["enum"].as_array().is_some_and(|names| names.contains(&json!("timeline"))));
    }
}
