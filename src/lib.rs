//! goallint: a linter and reporter for goals kept as plain text.
//!
//! The modules in reading order; each may use those above it and none below:
//!
//! | module | what it is |
//! |---|---|
//! | [`text`], [`date`] | plain data: places in a text, days of the calendar |
//! | [`rule_info`], [`diagnostic`] | plain data: what is known about a rule, what a finding is |
//! | [`language`] | what a sentence says; knows no documents |
//! | [`settings`] | what a run needs to know |
//! | [`document`] | what a file says: syntax only, never fails |
//! | [`goal`] | what a document means: its goals, whatever the layout |
//! | [`facts`] | questions that several rules ask, answered once per goal |
//! | [`rules`] | the rules, one file each |
//! | [`lint`] | a run over one text: rules, levels, suppressions, fixes, order |
//! | [`audit`] | the six closing questions for each goal |
//! | [`report`] | findings to bytes, one file a format |
//! | [`refusal`] | why the system refused something, in words |
//! | [`config`] | the edge: TOML to settings |
//! | [`manual`] | the published pages that come from the code |
//! | [`input`], [`cli`] | the edge: files and git; options, standard streams, exit codes |

pub mod audit;
pub mod cli;
pub mod config;
pub mod date;
pub mod diagnostic;
pub mod document;
pub mod facts;
pub mod goal;
pub mod input;
pub mod language;
pub mod lint;
pub mod manual;
pub mod refusal;
pub mod report;
pub mod rule_info;
pub mod rules;
pub mod settings;
pub mod text;
