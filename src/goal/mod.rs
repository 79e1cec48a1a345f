//! What a document means: its goals and what they say, whatever the layout.
//!
//! A goal may stand in front matter, under a heading, in bold words, in a list, a task or a table row. Reading gives the same
//! [`Goal`] for all of them, and every value keeps its place in the file. Judging statements is `language`'s work and asking for
//! what is missing is the rules'.

mod model;
pub mod names;
mod reading;
pub mod shape;
pub mod statement;
mod understood;

pub use model::Action;
pub use model::Answer;
pub use model::AnswerSource;
pub use model::Aspect;
pub use model::Checkpoint;
pub use model::CheckpointDue;
pub use model::Due;
pub use model::DueSource;
pub use model::Goal;
pub use model::GoalKind;
pub use model::Horizon;
pub use model::Indicator;
pub use model::IndicatorKind;
pub use model::Priority;
pub use model::SettingOfGoal;
pub use model::Statement;
pub use model::StatementSource;
pub use model::Status;
pub use reading::passes_over;
pub use reading::read;
pub use understood::Fault;
pub use understood::FaultKind;
pub use understood::PassedOver;
pub use understood::Reading;
pub use understood::RecognisedSection;
pub use understood::Recognition;
pub use understood::Sign;
