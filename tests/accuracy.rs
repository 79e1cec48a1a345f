//! How well statements are judged, on statements written for this project; the build fails below these figures.
//!
//! `cargo test --test accuracy -- --nocapture` prints them; `cargo run --example accuracy` says more, about any file.

#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a test that prints its figures")]

use std::fs;
use std::path::Path;

use goallint::language;
use goallint::language::IndicatorKind;
use goallint::language::Label;
use goallint::language::Vocabulary;

/// A labelled statement.
struct Statement {
    text: String,
    label: String,
    flags: String,
}

fn statements(file: &str) -> Vec<Statement> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/statements").join(file);
    let text = fs::read_to_string(path).unwrap();
    text.lines()
        .map(|line| {
            let mut fields = line.split('\t').map(str::to_owned);
            let mut next = || fields.next().unwrap_or_default();
            Statement { text: next(), label: next(), flags: next() }
        })
        .collect()
}

fn name(label: Label) -> &'static str {
    match label {
        Label::Outcome => "outcome",
        Label::Activity => "activity",
        Label::Vague => "vague",
        Label::Unsure => "unsure",
    }
}

/// A share as a number from 0 to 1000.
fn thousandths(part: usize, whole: usize) -> usize {
    part * 1000 / whole.max(1)
}

fn at_least(what: &str, reached: usize, asked: usize) {
    println!("{what}: {reached} of 1000, {asked} asked");
    assert!(reached >= asked, "{what}: {reached} of 1000 where {asked} are asked");
}

#[test]
fn statements_are_judged_well_enough() {
    let vocabulary = Vocabulary::default();
    let all: Vec<(Statement, Label, bool)> = statements("statements.tsv")
        .into_iter()
        .map(|statement| {
            let judgement = language::judge(&statement.text, &vocabulary);
            (statement, judgement.label, judgement.vanity.is_some())
        })
        .collect();
    assert!(all.len() > 700, "the statements were not found");
    let count = |wanted: &dyn Fn(&str, Label) -> bool| {
        all.iter().filter(|(statement, label, _)| wanted(&statement.label, *label)).count()
    };
    let is_finding = |label: Label| matches!(label, Label::Activity | Label::Vague);
    let findings = count(&|_, said| is_finding(said));
    let right = count(&|gold, said| is_finding(said) && gold == name(said));
    at_least("precision of findings", thousandths(right, findings), 980);
    for label in [Label::Activity, Label::Vague] {
        let found = count(&|gold, said| gold == name(label) && said == label);
        let wanted = count(&|gold, _| gold == name(label));
        at_least(&format!("recall of {}", name(label)), thousandths(found, wanted), 930);
    }
    let outcomes = count(&|gold, _| gold == "outcome");
    let scolded = count(&|gold, said| gold == "outcome" && is_finding(said));
    println!("outcomes called activity or vague: {scolded} of {outcomes}");
    assert!(scolded * 60 <= outcomes);
    let gold = |statement: &Statement| statement.flags.split(',').any(|flag| flag == "vanity");
    let vanity_right = all.iter().filter(|(statement, _, said)| *said && gold(statement)).count();
    at_least("precision of vanity", thousandths(vanity_right, all.iter().filter(|(_, _, said)| *said).count()), 920);
    at_least("recall of vanity", thousandths(vanity_right, all.iter().filter(|(statement, _, _)| gold(statement)).count()), 900);
}

#[test]
fn the_articles_own_statements_are_never_judged_wrongly() {
    let vocabulary = Vocabulary::default();
    for statement in statements("article.tsv") {
        let judgement = language::judge(&statement.text, &vocabulary);
        let said = name(judgement.label);
        assert!(said == "unsure" || said == statement.label, "{}: {said} ({})", statement.text, judgement.reason.id());
        let gold = statement.flags.split(',').any(|flag| flag == "vanity");
        assert_eq!(judgement.vanity.is_some(), gold, "vanity of {}", statement.text);
    }
}

#[test]
fn indicators_are_leading_or_lagging() {
    let all = statements("indicators.tsv");
    let said = |statement: &Statement| match language::indicator_kind(&statement.text) {
        Some(IndicatorKind::Leading) => "leading",
        Some(IndicatorKind::Lagging) => "lagging",
        None => "unsure",
    };
    let wrong: Vec<&str> =
        all.iter().filter(|one| said(one) != "unsure" && said(one) != one.label).map(|one| one.text.as_str()).collect();
    let right = all.iter().filter(|one| said(one) == one.label).count();
    at_least("indicators with an answer", thousandths(right, all.len()), 900);
    assert!(wrong.is_empty(), "{wrong:?}");
}
