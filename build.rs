//! Turns the vocabulary in `src/language/lexicon/` into one sorted table: phrase and classes.
//!
//! Inflections are generated here, so that looking a word up at run time needs no grammar.

use std::collections::BTreeMap;
use std::env;
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// Classes in the order of their bits; `src/language/lexicon.rs` has the same order, checked when it is compiled.
const CLASSES: &[&str] = &[
    "achieve",
    "apply",
    "become",
    "change",
    "change-measured",
    "create",
    "lead",
    "activity",
    "begin",
    "complete",
    "mental",
    "slogan",
    "negative",
    "consumable",
    "credential",
    "exam",
    "result",
    "role",
    "role-object",
    "race",
    "volume",
    "volume-verbs",
    "metric",
    "event",
    "dose",
    "comparative",
    "vague-adjective",
    "abstract",
    "hedge",
    "peel",
    "label",
    "leading",
    "lagging",
    "gerund",
    "past",
    "plural",
];

/// Past forms that are not made with -ed.
const IRREGULAR: &[(&str, &str)] = &[
    ("be", "was"),
    ("become", "became"),
    ("begin", "began"),
    ("bring", "brought"),
    ("build", "built"),
    ("buy", "bought"),
    ("choose", "chose"),
    ("come", "came"),
    ("do", "did"),
    ("draw", "drew"),
    ("drink", "drank"),
    ("drive", "drove"),
    ("eat", "ate"),
    ("fly", "flew"),
    ("get", "got"),
    ("give", "gave"),
    ("go", "went"),
    ("grow", "grew"),
    ("have", "had"),
    ("hold", "held"),
    ("keep", "kept"),
    ("know", "knew"),
    ("lead", "led"),
    ("leave", "left"),
    ("lose", "lost"),
    ("make", "made"),
    ("meet", "met"),
    ("pay", "paid"),
    ("ride", "rode"),
    ("run", "ran"),
    ("see", "saw"),
    ("sell", "sold"),
    ("send", "sent"),
    ("sing", "sang"),
    ("sleep", "slept"),
    ("speak", "spoke"),
    ("spend", "spent"),
    ("swim", "swam"),
    ("take", "took"),
    ("teach", "taught"),
    ("tell", "told"),
    ("think", "thought"),
    ("understand", "understood"),
    ("wear", "wore"),
    ("win", "won"),
    ("write", "wrote"),
];

/// Verbs whose past form is their base form or another word: no past form is generated.
const SAME_PAST: &[&str] =
    &["read", "set", "put", "cut", "hit", "let", "quit", "cast", "shed", "run", "found", "up", "no", "not", "never"];

/// Verbs that double their last letter.
const DOUBLING: &[&str] = &[
    "begin", "blog", "chat", "commit", "cut", "dig", "drop", "get", "grab", "hit", "hug", "jog", "knit", "let", "log", "map",
    "mop", "net", "pen", "pin", "plan", "plot", "put", "quit", "refer", "rub", "run", "scan", "scrap", "set", "ship", "shop",
    "sit", "skim", "skip", "slim", "snag", "spin", "step", "stop", "strum", "submit", "swap", "swim", "tap", "top", "transfer",
    "trim", "vlog", "win", "wrap",
];

fn main() -> Result<(), Box<dyn Error>> {
    let folder = Path::new("src/language/lexicon");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut table: BTreeMap<String, u64> = BTreeMap::new();
    let mut bases: BTreeMap<String, String> = BTreeMap::new();
    for file in ["verbs.toml", "nouns.toml", "words.toml"] {
        for (class, entries) in fs::read_to_string(folder.join(file))?.parse::<toml::Table>()? {
            let bit = bit(&class)?;
            for entry in entries.as_array().ok_or("a class is a list of words")? {
                let entry = entry.as_str().ok_or("an entry is a text")?;
                add(&mut table, entry, bit);
                match file {
                    "verbs.toml" => add_forms(&mut table, &mut bases, entry, bit)?,
                    "nouns.toml" if class != "volume-verbs" => add(&mut table, &plural(entry), bit | self::bit("plural")?),
                    _ => {}
                }
            }
        }
    }
    let mut compounds: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (first, next) in fs::read_to_string(folder.join("compounds.toml"))?.parse::<toml::Table>()? {
        let next = next.as_array().ok_or("a compound's next words are a list")?;
        compounds.insert(first, next.iter().filter_map(|word| word.as_str().map(str::to_owned)).collect());
    }
    let mut source = String::new();
    let mut text = String::new();
    let mut place = |word: &str| {
        let start = text.len();
        text.push_str(word);
        format!("Place {{ start: {start}, length: {} }}", word.len())
    };
    source.push_str("/// Every phrase with its classes, in order.\npub(super) static TABLE: &[(Place, u64)] = &[\n");
    for (phrase, classes) in &table {
        writeln!(source, "    ({}, {classes:#x}),", place(phrase))?;
    }
    let mut firsts: BTreeMap<&str, (u64, usize)> = BTreeMap::new();
    for (phrase, classes) in &table {
        let first = firsts.entry(phrase.split(' ').next().unwrap_or(phrase)).or_default();
        first.0 |= classes;
        first.1 = first.1.max(phrase.split(' ').count());
    }
    source.push_str(
        "];\n\n/// First words, with the classes of all phrases that begin with them and the length of the longest, in order.\n",
    );
    source.push_str("pub(super) static FIRSTS: &[(Place, (u64, u8))] = &[\n");
    for (first, (classes, longest)) in &firsts {
        writeln!(source, "    ({}, ({classes:#x}, {longest})),", place(first))?;
    }
    source.push_str("];\n\n");
    letters(&mut source, "TABLE_LETTERS", table.keys().map(String::as_str))?;
    letters(&mut source, "FIRSTS_LETTERS", firsts.keys().copied())?;
    source.push_str(
        "/// First words of compounds, with the words that may follow.\npub(super) static COMPOUNDS: &[(&str, &[&str])] = &[\n",
    );
    for (first, next) in &compounds {
        writeln!(source, "    ({first:?}, &{next:?}),")?;
    }
    source
        .push_str("];\n\n/// Forms in -ing with their base forms, in order.\npub(super) static BASES: &[(Place, Place)] = &[\n");
    for (form, base) in &bases {
        writeln!(source, "    ({}, {}),", place(form), place(base))?;
    }
    source.push_str("];\n\n/// The classes in the order of their bits.\n#[cfg(test)]\npub(super) static CLASSES: &[&str] = &[\n");
    for class in CLASSES {
        writeln!(source, "    {class:?},")?;
    }
    source.push_str("];\n");
    writeln!(source, "\n/// The words of all tables, one behind the other.\npub(super) static TEXT: &str = {text:?};")?;
    fs::write(Path::new(&env::var("OUT_DIR")?).join("lexicon.rs"), source)?;
    Ok(())
}

/// Writes where the words of each letter begin, and where the last one's end.
fn letters<'w>(source: &mut String, name: &str, words: impl Iterator<Item = &'w str>) -> Result<(), std::fmt::Error> {
    let words: Vec<&str> = words.collect();
    let bounds: Vec<usize> = (b'a'..=b'z' + 1).map(|letter| words.partition_point(|word| word.as_bytes()[0] < letter)).collect();
    writeln!(
        source,
        "/// Where the words of each letter begin, and where the last one's end.\npub(super) static {name}: [usize; 27] = {bounds:?};\n"
    )
}

fn bit(class: &str) -> Result<u64, String> {
    let place = CLASSES.iter().position(|known| *known == class).ok_or_else(|| format!("unknown class {class}"))?;
    Ok(1 << place)
}

fn add(table: &mut BTreeMap<String, u64>, phrase: &str, classes: u64) {
    *table.entry(phrase.to_owned()).or_default() |= classes;
}

/// Adds the -ing form and the past form of a verb phrase.
fn add_forms(
    table: &mut BTreeMap<String, u64>,
    bases: &mut BTreeMap<String, String>,
    phrase: &str,
    bit: u64,
) -> Result<(), String> {
    let (verb, rest) = phrase.split_once(' ').map_or((phrase, ""), |(verb, rest)| (verb, rest));
    let join = |form: String| if rest.is_empty() { form } else { format!("{form} {rest}") };
    let form = join(gerund(verb));
    // British spelling doubles a last l: levelling, travelling.
    let british = verb.ends_with("el").then(|| join(format!("{verb}ling")));
    for form in std::iter::once(form).chain(british) {
        bases.insert(form.clone(), phrase.to_owned());
        add(table, &form, bit | self::bit("gerund")?);
    }
    if !SAME_PAST.contains(&verb) && rest.is_empty() {
        add(table, &past(verb), bit | self::bit("past")?);
    }
    Ok(())
}

fn gerund(verb: &str) -> String {
    if DOUBLING.contains(&verb) {
        return format!("{verb}{}ing", &verb[verb.len() - 1..]);
    }
    if let Some(stem) = verb.strip_suffix("ie") {
        return format!("{stem}ying");
    }
    match verb.strip_suffix('e') {
        Some(stem) if !verb.ends_with("ee") && !verb.ends_with("oe") && !verb.ends_with("ye") && verb != "be" => {
            format!("{stem}ing")
        }
        _ => format!("{verb}ing"),
    }
}

fn past(verb: &str) -> String {
    if let Some((_, past)) = IRREGULAR.iter().find(|(base, _)| *base == verb) {
        return (*past).to_owned();
    }
    if DOUBLING.contains(&verb) {
        return format!("{verb}{}ed", &verb[verb.len() - 1..]);
    }
    if verb.ends_with('e') {
        return format!("{verb}d");
    }
    match verb.strip_suffix('y') {
        Some(stem) if !stem.ends_with(['a', 'e', 'i', 'o', 'u']) => format!("{stem}ied"),
        _ => format!("{verb}ed"),
    }
}

fn plural(noun: &str) -> String {
    if noun.ends_with('s') {
        return noun.to_owned();
    }
    match noun.strip_suffix('y') {
        Some(stem) if !stem.ends_with(['a', 'e', 'i', 'o', 'u']) => return format!("{stem}ies"),
        _ => {}
    }
    if ["ch", "sh", "x", "z"].iter().any(|end| noun.ends_with(end)) { format!("{noun}es") } else { format!("{noun}s") }
}
