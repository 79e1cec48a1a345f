//! What was understood of a file as a whole: what it is, its goals, and what cannot be what it should be.

use std::borrow::Cow;

use crate::date::Date;
use crate::document::Inline;
use crate::text::Span;

use super::Answer;
use super::Aspect;
use super::Goal;

/// What was understood of a file.
#[derive(Debug)]
pub struct Reading<'t> {
    /// Whether it is a goal document, and why.
    pub recognition: Recognition,
    /// Its goals, in order of the file; none in a file that is passed over.
    pub goals: Vec<Goal<'t>>,
    /// What the file says for all of its goals ("Why I do this" below a list), in order of the file.
    pub answers: Vec<Answer<'t>>,
    /// The sections whose titles were recognised, in order.
    pub sections: Vec<RecognisedSection<'t>>,
    /// Values, keys and sections that cannot be what they should be, in order.
    pub faults: Vec<Fault<'t>>,
    /// Whether statements can be judged: a document that is not in English is not.
    pub english: bool,
    /// Whether it is certain which lines are goals: what all of them lack is counted only then.
    pub certain: bool,
    /// How many titles and labels about a goal say nothing that is known: "Heart", "Sounding board: Mina".
    pub unplaced: usize,
}

/// Whether a file is a goal document.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Recognition {
    /// It is, because …
    Goals(Sign),
    /// It is not, because …
    PassedOver(PassedOver),
}

/// What says that a file is a goal document.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Sign {
    /// A key of the front matter.
    Key(String),
    /// A tag of the front matter.
    Tag(String),
    /// `include` in the configuration.
    Configured,
    /// A heading.
    Heading(String),
    /// A line with a label.
    Line(String),
    /// The file's name.
    FileName,
    /// A folder on the way to it.
    Folder(String),
}

/// Why a file is passed over.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PassedOver {
    /// Nothing in it says that it holds goals.
    NoSign,
    /// Nothing in it says that it holds goals, and it stands in a hidden folder, where its name does not count.
    Hidden,
    /// Its name or headings say goals, but nothing in it states one.
    NoGoals,
    /// It is a template to fill in.
    Template,
    /// It lists links or other files.
    Index,
    /// It is empty.
    Empty,
}

/// A section whose title was recognised.
#[derive(Clone, Debug)]
pub struct RecognisedSection<'t> {
    /// What it is about.
    pub aspect: Aspect,
    /// Its title.
    pub title: Inline<'t>,
    /// Its whole text.
    pub extent: Span,
    /// Nothing stands in it.
    pub empty: bool,
}

/// Something in a goal document that cannot be what it should be.
#[derive(Clone, Debug)]
pub struct Fault<'t> {
    /// What kind of fault.
    pub kind: FaultKind<'t>,
    /// The words.
    pub span: Span,
}

/// Kinds of faults.
#[derive(Clone, Debug)]
pub enum FaultKind<'t> {
    /// An unknown key that is close to a known one.
    MisspelledKey {
        /// The key as written.
        key: Cow<'t, str>,
        /// The key that is probably meant, as the documentation writes it.
        known: &'static str,
    },
    /// A known key that stands in its mapping already, in other letters.
    KeyTwice {
        /// The key as written here.
        key: Cow<'t, str>,
        /// Where it stands before.
        first: Span,
    },
    /// A known key with a value that it cannot have.
    InvalidValue {
        /// The key, as the documentation writes it.
        key: &'static str,
        /// What it takes, in words ("a date such as 2027-06-30").
        expected: Cow<'static, str>,
        /// What is the matter with the value, when there is more to say ("February 2027 has 28 days").
        problem: Option<Cow<'static, str>>,
        /// The value that is certainly meant, for a fix.
        meant: Option<String>,
    },
    /// A date that can be read two ways.
    AmbiguousDate {
        /// The two readings.
        readings: [Date; 2],
    },
    /// Template text.
    Placeholder {
        /// What it stands for: the key, section or statement ("the statement", "`due`").
        field: Cow<'t, str>,
        /// What it would be about, in a section or behind a label; a key or the statement is told by its name.
        aspect: Option<Aspect>,
    },
    /// The whole file is a template that was not filled in; one fault for all of it.
    UnfilledTemplate,
}
