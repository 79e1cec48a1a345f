//! How well statements are judged: `cargo run --example accuracy -- [-e] FILE…`.
//!
//! A `.tsv` file holds text, label and flags; a `.jsonl` file holds objects with `text`, `label` and `flags`, the text as a raw line of
//! Markdown. Lines flagged `debatable` are left out. `-e` lists every answer that differs.

#![expect(clippy::print_stdout, reason = "it prints")]

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::path::Path;

use goallint::goal;
use goallint::language;
use goallint::language::Label;
use goallint::language::Vocabulary;

struct Row {
    text: String,
    label: String,
    flags: Vec<String>,
    raw: bool,
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let show = arguments.iter().any(|argument| argument == "-e");
    for file in arguments.iter().filter(|argument| *argument != "-e") {
        println!("{file}");
        report(&rows(file)?, show);
    }
    Ok(())
}

fn rows(file: &str) -> Result<Vec<Row>, Box<dyn Error>> {
    let text = fs::read_to_string(file)?;
    let mut rows = Vec::new();
    for line in text.lines().filter(|line| !line.is_empty()) {
        if Path::new(file).extension().is_some_and(|extension| extension == "jsonl") {
            let value: serde_json::Value = serde_json::from_str(line)?;
            let string = |key: &str| value[key].as_str().unwrap_or_default().to_owned();
            let flags =
                value["flags"].as_array().into_iter().flatten().filter_map(|flag| flag.as_str().map(str::to_owned)).collect();
            rows.push(Row { text: string("text"), label: string("label"), flags, raw: true });
        } else {
            let mut fields = line.split('\t').map(str::to_owned);
            let mut next = || fields.next().unwrap_or_default();
            let (text, label, flags) = (next(), next(), next());
            rows.push(Row { text, label, flags: flags.split(',').map(str::to_owned).collect(), raw: false });
        }
    }
    rows.retain(|row| !row.flags.iter().any(|flag| flag == "debatable"));
    Ok(rows)
}

fn report(rows: &[Row], show: bool) {
    let vocabulary = Vocabulary::default();
    let mut confusion: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    let mut reasons: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let mut flags: BTreeMap<&str, [usize; 3]> = BTreeMap::new();
    for row in rows {
        let read = if row.raw {
            goal::statement::read_line(&row.text).map(|(statement, _)| statement.words.text.into_owned()).unwrap_or_default()
        } else {
            row.text.clone()
        };
        let judgement = language::judge(&read, &vocabulary);
        let said = match judgement.label {
            Label::Outcome => "outcome",
            Label::Activity => "activity",
            Label::Vague => "vague",
            Label::Unsure => "unsure",
        };
        *confusion.entry((row.label.as_str(), said)).or_default() += 1;
        let right = said == row.label || said == "unsure" && row.label == "not-a-goal";
        let entry = reasons.entry(judgement.reason.id()).or_default();
        if right {
            entry.0 += 1;
        } else {
            entry.1 += 1;
        }
        if !right && show {
            println!("  {:10} said {said:8} {:28} {read:?}", row.label, judgement.reason.id());
        }
        for (flag, said) in [
            ("vanity", judgement.vanity.is_some()),
            ("measurable", judgement.measurable.is_some()),
            ("timed", judgement.timed.is_some()),
        ] {
            let gold = row.flags.iter().any(|known| known == flag);
            let counts = flags.entry(flag).or_default();
            match (gold, said) {
                (true, true) => counts[0] += 1,
                (false, true) => counts[1] += 1,
                (true, false) => counts[2] += 1,
                (false, false) => {}
            }
            if show && gold != said && flag == "vanity" {
                println!("  {flag} {gold} said {said}: {read:?}");
            }
        }
    }
    print_figures(&confusion, &flags);
    println!("  reasons that were wrong most often:");
    let mut worst: Vec<_> = reasons.into_iter().filter(|(_, (_, wrong))| *wrong > 0).collect();
    worst.sort_by_key(|(reason, (_, wrong))| (std::cmp::Reverse(*wrong), *reason));
    for (reason, (right, wrong)) in worst.iter().take(12) {
        println!("    {reason:32} {wrong} wrong, {right} right");
    }
}

fn print_figures(confusion: &BTreeMap<(&str, &str), usize>, flags: &BTreeMap<&str, [usize; 3]>) {
    let count = |gold: &str, said: &str| confusion.get(&(gold, said)).copied().unwrap_or_default();
    let golds = ["outcome", "activity", "vague", "not-a-goal"];
    for label in ["outcome", "activity", "vague"] {
        let right = count(label, label);
        let said: usize = golds.iter().map(|gold| count(gold, label)).sum();
        let all: usize = ["outcome", "activity", "vague", "unsure"].iter().map(|said| count(label, said)).sum();
        println!(
            "  {label:10} precision {}  recall {}  ({right} of {said} said, of {all})",
            ratio(right, said),
            ratio(right, all)
        );
    }
    let findings = |gold: &str| count(gold, "activity") + count(gold, "vague");
    let right = count("activity", "activity") + count("vague", "vague");
    let said: usize = golds.iter().map(|gold| findings(gold)).sum();
    let wanted: usize = ["activity", "vague"]
        .iter()
        .map(|gold| ["outcome", "activity", "vague", "unsure"].iter().map(|said| count(gold, said)).sum::<usize>())
        .sum();
    println!(
        "  findings   precision {}  recall {}  outcomes scolded {}",
        ratio(right, said),
        ratio(right, wanted),
        findings("outcome")
    );
    for (flag, [right, wrong, missed]) in flags {
        println!("  {flag:10} precision {}  recall {}", ratio(*right, right + wrong), ratio(*right, right + missed));
    }
}

fn ratio(part: usize, whole: usize) -> String {
    if whole == 0 {
        return "-".to_owned();
    }
    let thousandths = (part * 1000 + whole / 2) / whole;
    format!("{}.{:03}", thousandths / 1000, thousandths % 1000)
}
