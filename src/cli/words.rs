//! Words for people that several commands use.

use crate::diagnostic::one_or_many;
use crate::document::EncodingProblem;
use crate::goal::PassedOver;
use crate::language::Label;

/// Why a file is passed over.
pub(super) const fn passed_over(reason: PassedOver) -> &'static str {
    match reason {
        PassedOver::NoSign => "nothing says that it holds goals",
        PassedOver::Hidden => "nothing in it says that it holds goals, and in a hidden folder its name does not count",
        PassedOver::NoGoals => "it speaks of goals but states none",
        PassedOver::Template => "it is a template that is not filled in",
        PassedOver::Index => "it only lists links or other files",
        PassedOver::Empty => "it is empty",
    }
}

/// What makes a file a goal document, for those who named none.
pub(super) const HOW_TO_SAY: &str =
    "help: a title such as `# Goals 2027`, a folder `goals`, the key `type: goal` or `include` in goallint.toml says it";

/// Why bytes are passed over that are no text.
pub(super) fn not_text(problem: &EncodingProblem) -> String {
    format!("it is {}", problem.in_words())
}

/// Why nothing was read: all files that were named are excluded or are no Markdown, or none was named.
pub(super) fn nothing_read(excluded: usize, not_markdown: usize, nothing_given: &str) -> String {
    match (excluded, not_markdown) {
        (0, 0) => nothing_given.to_owned(),
        (0, number) => one_or_many(number, "file is not Markdown", "files are not Markdown"),
        (number, 0) => format!("{} excluded", one_or_many(number, "file is", "files are")),
        (excluded, others) => {
            format!("{} excluded, {others} not Markdown", one_or_many(excluded, "file is", "files are"))
        }
    }
}

/// The word for a judgement.
pub(super) const fn label(label: Label) -> &'static str {
    match label {
        Label::Outcome => "outcome",
        Label::Activity => "activity",
        Label::Vague => "vague",
        Label::Unsure => "unsure",
    }
}
