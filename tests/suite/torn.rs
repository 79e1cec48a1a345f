//! The shipped documents torn apart: lines lost, moved, cut and mixed with those of others. Whatever comes out is answered, at places
//! that lie in it, and a fix leaves a text that is answered again.

use std::path::Path;

use goallint::date::Date;
use goallint::diagnostic::Applicability;
use goallint::diagnostic::Diagnostic;
use goallint::lint;
use goallint::rules;
use goallint::settings::Settings;
use proptest::prop_assert;
use proptest::prop_oneof;
use proptest::strategy::Strategy;

/// Ends and beginnings of lines that documents in disorder have.
const SCRAPS: [&str; 22] = [
    "[](x)",
    "![](y): ",
    "**** ",
    "**:** ",
    "- [ ] ",
    "| ",
    "> ",
    "# ",
    "---",
    "```",
    "<!-- ",
    "<!-- goallint-ignore ",
    "by 31 February 2027",
    " 31/04",
    "2027-W54",
    "within 999999999999 months",
    "99999999999999999999 %",
    "é\u{301}İſ🎯",
    "\u{202e}",
    "\0",
    "goal: &a [*a]",
    "\r",
];

/// One thing that happens to the lines of a document.
#[derive(Clone, Debug)]
enum Tear {
    Lose(usize),
    Swap(usize, usize),
    Borrow(usize, usize, usize),
    Cut(usize, usize),
    Add(usize, usize, usize),
}

fn tears() -> impl Strategy<Value = Vec<Tear>> {
    let at = || 0_usize..80;
    let tear = prop_oneof![
        at().prop_map(Tear::Lose),
        (at(), at()).prop_map(|(one, other)| Tear::Swap(one, other)),
        (at(), at(), at()).prop_map(|(to, document, from)| Tear::Borrow(to, document, from)),
        (at(), at()).prop_map(|(line, length)| Tear::Cut(line, length)),
        (at(), at(), 0..SCRAPS.len()).prop_map(|(line, place, scrap)| Tear::Add(line, place, scrap)),
    ];
    proptest::collection::vec(tear, 1..10)
}

/// The documents of a folder and those below it, in the order of their names.
fn documents(folder: &Path) -> Vec<String> {
    let mut entries: Vec<_> = folder.read_dir().unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    let text = |path: &Path| if path.is_dir() { documents(path) } else { vec![std::fs::read_to_string(path).unwrap()] };
    entries.iter().flat_map(|path| text(path)).collect()
}

fn torn(documents: &[String], which: usize, tears: &[Tear]) -> String {
    let lines_of = |at: usize| -> Vec<String> { documents[at % documents.len()].lines().map(str::to_owned).collect() };
    let mut lines = lines_of(which);
    for tear in tears {
        let count = lines.len().max(1);
        lines.resize(count, String::new());
        match *tear {
            Tear::Lose(at) => drop(lines.remove(at % count)),
            Tear::Swap(one, other) => lines.swap(one % count, other % count),
            Tear::Borrow(to, document, from) => {
                let other = lines_of(document);
                lines.insert(to % count, other.get(from % other.len().max(1)).cloned().unwrap_or_default());
            }
            Tear::Cut(at, length) => {
                let line = &mut lines[at % count];
                *line = line.chars().take(length).collect();
            }
            Tear::Add(at, place, scrap) => {
                let line = &mut lines[at % count];
                let (place, _) = line.char_indices().nth(place).unwrap_or((line.len(), ' '));
                line.insert_str(place, SCRAPS[scrap]);
            }
        }
    }
    lines.join("\n")
}

/// Settings under which every rule speaks.
fn strictest() -> Settings {
    let mut settings = Settings::new(Date::new(2027, 1, 15).unwrap());
    for rule in rules::all() {
        settings.levels.decide(rule.info.code, Some(rule.info.severity));
    }
    settings.strict = true;
    settings.examples = true;
    settings
}

proptest::proptest! {
    #[test]
    fn torn_documents_are_answered(which in 0_usize..1000, tears in tears()) {
        let documents = documents(&Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/documents"));
        let text = torn(&documents, which, &tears);
        let settings = strictest();
        for path in ["goals/torn.md", "2027-review.md"] {
            let fixed = lint::fix::apply_all(path, text.clone(), &settings, Applicability::Unsafe);
            for report in [lint::check_text(path, text.clone(), &settings), fixed.report] {
                for span in report.diagnostics.iter().flat_map(Diagnostic::spans) {
                    prop_assert!(report.text.get(span.range()).is_some(), "{span:?} in {:?}", report.text);
                }
            }
        }
    }
}
