//! Files that are written for others: about software, or to instruct many readers.

use crate::document::Block;
use crate::document::BlockKind;
use crate::document::Document;

/// Titles of what is written about software; the goals of such a file are the software's, or its name.
#[rustfmt::skip]
const SOFTWARE: &[&str] = &[
    "installation", "install", "installing", "usage", "requirements", "architecture", "setup", "getting started", "development",
    "license", "licence", "contributing", "tech stack", "features", "api", "testing", "tests", "deployment", "prerequisites",
    "environment variables", "project structure", "running locally", "configuration", "screenshots", "build", "quick start",
    "quickstart", "technologies", "technologies used", "built with", "dependencies", "local development", "how to run",
    "folder structure", "api endpoints", "endpoints", "non-goals", "available scripts", "routes", "docker", "cli usage",
    "directory layout", "data structure", "decision", "consequences",
];

/// Whether a file is about software, by two headings or more, instructs many readers, or shows them a lecture or an example.
pub(super) fn is_written_for_others(document: &Document<'_>) -> bool {
    let headings = document.body.blocks.iter().filter(|block| matches!(block.kind, BlockKind::Heading(_)));
    let of_software = headings.filter(|block| {
        let text = block.inline.text.trim_matches(|character: char| !character.is_alphanumeric());
        SOFTWARE.iter().any(|known| text.eq_ignore_ascii_case(known))
    });
    of_software.take(2).count() == 2 || instructs(document) || is_lecture_or_example(document) || teaches_with_code(document)
}

/// Fewest headings by which a text shows that it instructs many readers.
const FEWEST_INSTRUCTING: usize = 3;

/// Whether headings say how something is done by whoever reads them, or address the people of a company: "When to use it", "For managers".
fn instructs(document: &Document<'_>) -> bool {
    const STARTS: &[&str] =
        &["how to ", "when to ", "why to ", "for managers", "for line managers", "for team members", "for employees"];
    const ENDS: &[&str] =
        &["related plays", "related guidance", "related policies", "our approach", "scope", "policy", "process", "procedure"];
    let headings = document.body.blocks.iter().filter(|block| matches!(block.kind, BlockKind::Heading(_)));
    let instructing = headings.filter(|block| {
        let text = block.inline.text.trim();
        let begins = |start: &&str| text.get(..start.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(start));
        STARTS.iter().any(begins) || ENDS.iter().any(|known| text.eq_ignore_ascii_case(known))
    });
    instructing.take(FEWEST_INSTRUCTING).count() == FEWEST_INSTRUCTING
}

/// Whether the first heading counts a lecture, "Lecture 3: Tides", or shows an example, "Career plan (example)": what is to be learnt from it is
/// set by whoever gives it, and what is planned in it is made up.
fn is_lecture_or_example(document: &Document<'_>) -> bool {
    let first = document.body.blocks.iter().find(|block| matches!(block.kind, BlockKind::Heading(_)));
    let title = first.map_or("", |block| block.inline.text.trim()).to_ascii_lowercase();
    let number = title.strip_prefix("lecture ").map(str::trim_start);
    let counted = number.is_some_and(|number| number.starts_with(|digit: char| digit.is_ascii_digit()));
    counted || title.ends_with("(example)") || title.ends_with("(sample)")
}

/// Fewest blocks of code in a text that teaches something.
const MANY_CODE_BLOCKS: usize = 4;

/// Whether many blocks of code stand in the file, or hardly anything else: other than those that note-taking tools draw something from.
fn teaches_with_code(document: &Document<'_>) -> bool {
    const DRAWN: &[&str] =
        &["dataview", "mermaid", "tasks", "meta-bind", "button", "query", "kanban", "chart", "tracker", "ad-", "plantuml"];
    let code = document.body.blocks.iter().filter(|block| block.kind == BlockKind::Code);
    let shown: Vec<&Block<'_>> = code
        .filter(|block| {
            let text = block.span.slice(document.text);
            let language = text.trim_start_matches(['`', '~']).trim_start();
            text.starts_with(['`', '~']) && !DRAWN.iter().any(|known| language.starts_with(known))
        })
        .collect();
    let length: usize = shown.iter().map(|block| block.span.len()).sum();
    let body = document.body.blocks.last().map_or(0, |block| block.span.end())
        - document.body.blocks.first().map_or(0, |block| block.span.start());
    shown.len() >= MANY_CODE_BLOCKS || length * 2 > body
}
