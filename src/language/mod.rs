//! What a sentence says. Knows words, time, figures and statements, but no documents.

pub mod time;
pub mod words;
