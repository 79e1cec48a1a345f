//! Words for people that several commands use.

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

/// Why bytes are passed over that are no text.
pub(super) fn not_text(problem: &EncodingProblem) -> String {
    format!("it is {}", problem.in_words())
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
