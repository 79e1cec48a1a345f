//! The text of a new configuration: every key with its meaning and an example behind `#`, so that nothing holds but what is built in.

use std::fmt::Write as _;

use crate::config::keys;
use crate::config::keys::Key;
use crate::config::keys::Takes;
use crate::rule_info::Threshold;

/// The whole file.
pub(super) fn text() -> String {
    let mut text = format!(
        "#:schema {repository}/raw/main/docs/schemas/config.json\n\
         # goallint works without this file. Take the # from a line to make it count; the lines with a space behind the # explain.\n\
         # `goallint config show` tells what holds, `goallint explain` lists the rules.\n\
         # All of it: {repository}/blob/main/docs/configuration.md\n",
        repository = env!("CARGO_PKG_REPOSITORY"),
    );
    // What stands below the title of a table belongs to that table: lines without one come first.
    for key in keys::KEYS.iter().filter(|key| !is_table(key.takes)) {
        let _ = write!(text, "\n# {}\n#{} = {}\n", sentence(key.meaning), key.name, example(key));
    }
    for key in keys::KEYS.iter().filter(|key| is_table(key.takes)) {
        table(key, &mut text);
    }
    text
}

const fn is_table(takes: Takes) -> bool {
    matches!(takes, Takes::Levels | Takes::Table(_) | Takes::Tables(_) | Takes::Thresholds | Takes::Titles)
}

fn table(key: &Key, text: &mut String) {
    let _ = write!(text, "\n# {}\n", sentence(key.meaning));
    let title = if matches!(key.takes, Takes::Tables(_)) { format!("#[[{}]]", key.name) } else { format!("[{}]", key.name) };
    let _ = writeln!(text, "{title}");
    match key.takes {
        Takes::Thresholds => {
            for threshold in Threshold::ALL {
                let _ = writeln!(text, "# {}\n#{} = {}", threshold.meaning(), threshold.key(), threshold.default_value());
            }
        }
        Takes::Table(keys) | Takes::Tables(keys) => {
            for key in keys {
                let _ = writeln!(text, "# {}\n#{} = {}", key.meaning, key.name, example(key));
            }
        }
        Takes::Titles => text.push_str("#checkpoints = [\"Stepping stones\"]\n"),
        _ => text.push_str("#vague-outcome = \"advice\"\n"),
    }
}

/// A value that one could want.
fn example(key: &Key) -> &'static str {
    match key.name {
        "include" => "[\"plans/*.md\"]",
        "exclude" => "[\"archive/\"]",
        "files" => "[\"drafts/\"]",
        "select" => "[\"recommended\"]",
        "extend-select" => "[\"strict\"]",
        "ignore" => "[\"several-outcomes\"]",
        "severity" => "{ vague-outcome = \"advice\" }",
        "fail-on" => "\"warning\"",
        "depth" => "\"plan\"",
        "today" => "\"2027-01-15\"",
        "outcome-verbs" => "[\"open-source\"]",
        "delivery-verbs" => "[\"hand over\"]",
        "activity-verbs" => "[\"grind kata\"]",
        "change-verbs" => "[\"slim down\"]",
        "consumable-nouns" => "[\"masterclass\"]",
        "result-nouns" => "[\"white paper\"]",
        "role-nouns" => "[\"harbour master\"]",
        "volume-nouns" => "[\"likes\"]",
        "not-volume-nouns" => "[\"citations\"]",
        "allowed-phrases" => "[\"keep the lights on\"]",
        "allowed-patterns" => "[\"^Habit: \"]",
        _ => "[]",
    }
}

fn sentence(meaning: &str) -> String {
    let mut letters = meaning.chars();
    let first = letters.next().map(|letter| letter.to_uppercase().to_string()).unwrap_or_default();
    format!("{first}{}.", letters.as_str())
}
