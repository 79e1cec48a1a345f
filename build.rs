//! Turns the vocabulary in `src/language/lexicon/` into sorted tables: phrase and classes, form and base form, compounds.
//!
//! Forms are generated here, so that looking a word up at run time needs no grammar.

#[path = "src/language/hash.rs"]
mod hash;
#[path = "build/inflection.rs"]
mod inflection;

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::env;
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// Classes in the order of their bits; `src/language/lexicon.rs` has the same order, checked by a test.
const CLASSES: &[&str] = &[
    "achieve", "gain", "whole", "apply", "become", "change", "adjust", "change-measured", "create", "lead", "consume", "doing",
    "exercise", "task", "begin", "complete", "take", "mental", "weak-mental", "slogan", "wish", "negative", "homograph",
    "volume-verb", "consumable", "credential", "exam", "work", "role", "gettable", "race", "volume", "audience", "metric",
    "event", "dose", "abstract", "unit", "venture", "habit", "hobby", "group", "comparative", "praise", "plain", "determiner",
    "preposition", "adverb", "hedge", "hedge-head", "peel", "label", "field", "opener", "marker", "unnamed", "empty", "effect",
    "downward", "conferred", "wished", "archaic", "leading", "lagging", "gerund", "past", "plural", "third-person", "base",
    "begins-phrase", "endless", "condition", "idiom", "people", "platform", "handled",
];

#[derive(Default)]
struct Lexicon {
    phrases: BTreeMap<String, u128>,
    bases: BTreeMap<String, String>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let folder = Path::new("src/language/lexicon");
    for watched in ["build.rs", "build", "src/language/hash.rs", "src/language/lexicon"] {
        println!("cargo::rerun-if-changed={watched}");
    }
    // A program with a fixed place needs no relocation when it starts, which is an eighth of a run on one file.
    if env::var("CARGO_CFG_TARGET_OS").as_deref() == Ok("linux") && env::var("CARGO_CFG_TARGET_ENV").as_deref() == Ok("gnu") {
        println!("cargo::rustc-link-arg-bins=-no-pie");
    }
    let mut lexicon = Lexicon::default();
    for file in ["verbs.toml", "nouns.toml", "words.toml"] {
        for (class, entries) in fs::read_to_string(folder.join(file))?.parse::<toml::Table>()? {
            let bit = bit(&class)?;
            let entries = entries.as_str().ok_or("a class is a text of words with commas between them")?;
            let entries: Vec<String> =
                entries.split(',').map(|entry| entry.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
            for entry in entries.iter().filter(|entry| !entry.is_empty()) {
                lexicon.add(entry, bit);
                match file {
                    "verbs.toml" if class != "homograph" => lexicon.add_verb_forms(entry, bit)?,
                    "nouns.toml" => lexicon.add(&inflection::plural(entry), bit | self::bit("plural")?),
                    _ => {}
                }
            }
        }
    }
    lexicon.mark_beginnings()?;
    let mut compounds: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (first, next) in fs::read_to_string(folder.join("compounds.toml"))?.parse::<toml::Table>()? {
        let next = next.as_array().ok_or("a compound's next words are a list")?;
        compounds.insert(first, next.iter().filter_map(|word| word.as_str().map(str::to_owned)).collect());
    }
    fs::write(Path::new(&env::var("OUT_DIR")?).join("lexicon.rs"), lexicon.source(&compounds, bit("base")?)?)?;
    Ok(())
}

fn bit(class: &str) -> Result<u128, String> {
    let place = CLASSES.iter().position(|known| *known == class).ok_or_else(|| format!("unknown class {class}"))?;
    Ok(1 << place)
}

impl Lexicon {
    fn add(&mut self, phrase: &str, classes: u128) {
        *self.phrases.entry(phrase.to_owned()).or_default() |= classes;
    }

    /// Adds the other forms of a verb phrase: they differ in its first word.
    fn add_verb_forms(&mut self, phrase: &str, bit: u128) -> Result<(), String> {
        self.add(phrase, self::bit("base")?);
        let (verb, rest) = phrase.split_at(phrase.find(' ').unwrap_or(phrase.len()));
        let forms = [
            (Some(inflection::gerund(verb)), "gerund"),
            (inflection::past(verb), "past"),
            (Some(inflection::third_person(verb)), "third-person"),
        ];
        for (form, class) in forms {
            let Some(form) = form else { continue };
            if class != "gerund" && !rest.is_empty() {
                continue;
            }
            let british = inflection::british(verb, &form).filter(|_| class != "third-person");
            for form in [Some(form), british].into_iter().flatten() {
                let form = format!("{form}{rest}");
                self.bases.insert(form.clone(), phrase.to_owned());
                self.add(&form, bit | self::bit(class)?);
            }
        }
        Ok(())
    }

    /// Marks words with which longer phrases begin, and beginnings of several words, so that only these are looked up together with
    /// what follows.
    fn mark_beginnings(&mut self) -> Result<(), String> {
        let bit = bit("begins-phrase")?;
        let mut beginnings = Vec::new();
        for phrase in self.phrases.keys().filter(|phrase| phrase.contains([' ', '/', '.'])) {
            for (at, mark) in phrase.match_indices([' ', '/', '.', '&']) {
                beginnings.push(phrase[..at].to_owned());
                if mark != " " {
                    beginnings.push(phrase[..=at].to_owned());
                }
            }
        }
        for words in &beginnings {
            self.add(words, bit);
        }
        Ok(())
    }

    /// For each place of the hash, one more than the number of the phrase that stands there, behind sixteen bits of its hash.
    fn places(&self) -> Vec<u32> {
        let count = (self.phrases.len() * 2).next_power_of_two();
        let mut places = vec![0_u32; count];
        for (phrase, number) in self.phrases.keys().zip(1_u32..) {
            let hash = hash::hash(phrase.as_bytes());
            let mut place = usize::try_from(hash).unwrap_or(usize::MAX) & (count - 1);
            while places[place] != 0 {
                place = (place + 1) & (count - 1);
            }
            places[place] = u32::try_from(hash >> 48).unwrap_or(0) << 16 | number;
        }
        places
    }

    /// Which letters the verbs of one word have.
    fn letters(&self, base: u128) -> Vec<u32> {
        let verbs = self.phrases.iter().filter(|(phrase, classes)| **classes & base != 0 && !phrase.contains(' '));
        let letters: BTreeSet<u32> = verbs.map(|(phrase, _)| hash::letters(phrase)).collect();
        letters.into_iter().collect()
    }

    fn source(&self, compounds: &BTreeMap<String, Vec<String>>, base: u128) -> Result<String, std::fmt::Error> {
        let mut source = String::new();
        let mut text = String::new();
        let mut place = |word: &str| {
            let start = text.len();
            text.push_str(word);
            format!("Place {{ start: {start}, length: {} }}", word.len())
        };
        let mut sets: Vec<u128> = self.phrases.values().copied().collect();
        sets.sort_unstable();
        sets.dedup();
        writeln!(source, "/// The sets of classes that occur.\npub(super) static SETS: &[u128] = &{sets:?};\n")?;
        source.push_str(
            "/// Every phrase with the number of its set of classes, in order.\npub(super) static TABLE: &[(Place, u16)] = &[\n",
        );
        for (phrase, classes) in &self.phrases {
            writeln!(source, "    ({}, {}),", place(phrase), sets.partition_point(|set| set < classes))?;
        }
        writeln!(
            source,
            "];\n\n/// The letters of each verb of one word, in order.\npub(super) static LETTERS: &[u32] = &{:?};",
            self.letters(base)
        )?;
        let places = self.places();
        source.push_str("\n/// The phrases by their hash: sixteen bits of it, and one more than the phrase's number.\n");
        writeln!(source, "pub(super) static PLACES: [u32; {}] = {places:?};\n", places.len())?;
        source.push_str("/// First words of compounds, with the words that may follow.\n");
        source.push_str("pub(super) static COMPOUNDS: &[(&str, &[&str])] = &[\n");
        for (first, next) in compounds {
            writeln!(source, "    ({first:?}, &{next:?}),")?;
        }
        source.push_str(
            "];\n\n/// Other forms of verbs with their base forms, in order.\npub(super) static BASES: &[(Place, Place)] = &[\n",
        );
        for (form, base) in &self.bases {
            writeln!(source, "    ({}, {}),", place(form), place(base))?;
        }
        source.push_str(
            "];\n\n/// The classes in the order of their bits.\n#[cfg(test)]\npub(super) static CLASSES: &[&str] = &[\n",
        );
        for class in CLASSES {
            writeln!(source, "    {class:?},")?;
        }
        writeln!(source, "];\n\n/// The words of all tables, one behind the other.\npub(super) static TEXT: &str = {text:?};")?;
        Ok(source)
    }
}
