//! goallint: a linter and reporter for goals kept as plain text.
//!
//! The modules in reading order; each may use those above it and none below:
//!
//! | module | what it is |
//! |---|---|
//! | [`text`], [`date`] | plain data: places in a text, days of the calendar |
//! | [`language`] | what a sentence says; knows no documents |

pub mod date;
pub mod language;
pub mod text;
