//! goallint: a linter and reporter for goals kept as plain text.
//!
//! The modules in reading order; each may use those above it and none below:
//!
//! | module | what it is |
//! |---|---|
//! | [`text`], [`date`] | plain data: places in a text, days of the calendar |
//! | [`rule_info`], [`diagnostic`] | plain data: what is known about a rule, what a finding is |
//! | [`language`] | what a sentence says; knows no documents |
//! | [`document`] | what a file says: syntax only, never fails |
//! | [`goal`] | what a document means: its goals, whatever the layout |

pub mod date;
pub mod diagnostic;
pub mod document;
pub mod goal;
pub mod language;
pub mod rule_info;
pub mod settings;
pub mod text;
