//! The reference of the configuration, from the registry of its keys.

use std::fmt::Write as _;

use crate::config::keys;
use crate::config::keys::Key;
use crate::config::keys::Takes;
use crate::manual::GENERATED;
use crate::rule_info::Threshold;
use crate::rules;

/// The page `docs/configuration.md`.
#[must_use]
pub fn configuration_page() -> String {
    let mut page = String::from(GENERATED);
    page.push_str(
        "# Configuration\n\n\
         `goallint.toml`, else `.goallint.toml`: the nearest one upwards from each file, as far as the root of its repository. Patterns \
         are relative to the folder of the file that they stand in and read as in `.gitignore`. An unknown key is an error that names \
         its place and the key that was probably meant. The command line has the last word.\n\n\
         `goallint init` writes one with every key in it, `goallint config show` tells what holds for a file and where that comes from, \
         and `goallint doctor` says which files are read and why, and which patterns name none.\n\n\
         ```toml\n\
         extend-select = [\"several-outcomes\"]\n\
         ignore = [\"missing-indicators\"]\n\
         fail-on = \"error\"\n\n\
         [severity]\n\
         vague-outcome = \"advice\"\n\n\
         [thresholds]\n\
         checkpoints = 2\n\n\
         [vocabulary]\n\
         activity-verbs = [\"grind kata\"]\n\n\
         [sections]\n\
         checkpoints = [\"Stepping stones\"]\n\n\
         [[overrides]]\n\
         files = [\"archive/**\"]\n\
         ignore = [\"timeline\"]\n\
         ```\n",
    );
    table(&mut page, "Keys", "", keys::KEYS);
    table(&mut page, "Keys of `[[overrides]]`", "Settings for some of the files. Later entries win.", keys::OVERRIDE_KEYS);
    page.push_str(
        "\n## What wins\n\n\
         The keys of one place are taken together: what names fewer rules wins, a rule over its group, a group over `recommended`, and \
         that over `strict` and `all`, which name every rule. Between equals `ignore` wins, so `select = [\"clarity\"]` with \
         `ignore = [\"vague-outcome\"]` runs the rest of the group. An override comes after the keys at the top, and the command line \
         after both: a `select` there starts afresh, `extend-select` and `ignore` add to what was decided.\n",
    );
    thresholds(&mut page);
    table(
        &mut page,
        "Keys of `[vocabulary]`",
        "Words of yours, beside those that goallint knows. Entries are base forms in small letters; plurals are understood with them, \
         and your entry wins over a built-in one. `goallint classify` shows the words that decided.",
        keys::VOCABULARY_KEYS,
    );
    page.push_str(
        "\n## Suppressions\n\n\
         In Markdown `<!-- goallint-ignore-next-line RULE[, RULE] -- the reason -->`, `<!-- goallint-ignore RULE -->` on the line itself or alone above it, \
         `<!-- goallint-ignore-start RULE -->` to `<!-- goallint-ignore-end RULE -->`, and `<!-- goallint-ignore-file RULE -->`; in front \
         matter a comment `# goallint-ignore RULE -- the reason` on the key's line or the line above. A suppression names its rules, or \
         a group. `until 2027-03-01` before the reason makes it expire. One that silences nothing is itself a \
         finding; `--fix` deletes it where all around it is read as before, and leaves those of rules about goals of several files \
         to you. So is a start that nothing ends: it holds up to the end of the file.\n",
    );
    page
}

fn table(page: &mut String, title: &str, introduction: &str, keys: &[Key]) {
    let _ = write!(page, "\n## {title}\n\n");
    if !introduction.is_empty() {
        let _ = write!(page, "{introduction}\n\n");
    }
    page.push_str("| key | takes | meaning |\n|---|---|---|\n");
    for key in keys {
        let _ = writeln!(page, "| `{}` | {} | {} |", key.name, takes(key.takes), key.meaning);
    }
}

fn takes(takes: Takes) -> String {
    match takes {
        Takes::Patterns => "patterns".to_owned(),
        Takes::Rules => "rules, groups, `strict`, `recommended`, `all`".to_owned(),
        Takes::Levels => "a table from a rule or group to a level".to_owned(),
        Takes::Choice(words) => words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", "),
        Takes::Date => "a date".to_owned(),
        Takes::Phrases => "words or phrases".to_owned(),
        Takes::Expressions => "regular expressions".to_owned(),
        Takes::Table(_) | Takes::Thresholds => "a table".to_owned(),
        Takes::Tables(_) => "tables".to_owned(),
        Takes::Titles => "a table from what a section is about to titles".to_owned(),
    }
}

fn thresholds(page: &mut String) {
    page.push_str("\n## Keys of `[thresholds]`\n\nThe article's figures, for you to change.\n\n| key | default | meaning | read by |\n|---|---|---|---|\n");
    for threshold in Threshold::ALL {
        let readers: Vec<String> = rules::all()
            .filter(|rule| rule.info.thresholds.contains(&threshold))
            .map(|rule| format!("[{}](rules/{}.md)", rule.info.name, rule.info.name))
            .collect();
        if readers.is_empty() {
            continue;
        }
        let _ = writeln!(
            page,
            "| `{}` | {} | {} | {} |",
            threshold.key(),
            threshold.default_value(),
            threshold.meaning(),
            readers.join(", ")
        );
    }
}
