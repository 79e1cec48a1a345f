//! What each priority asks for, as text with slots. What stands outside of a slot is what the linter looks for.

use crate::goal::Priority;

/// How a slot begins.
pub(super) const SLOT: &str = "<your";

/// The texts of a priority.
pub(super) struct Playbook {
    /// The goal's own words.
    pub(super) goal: &'static str,
    /// Lines between the reason and the gaps: keys that only this priority has.
    pub(super) beginning: &'static str,
    /// What shows that it can be done.
    pub(super) evidence: &'static [&'static str],
    /// What is done for it; the first one matters most.
    pub(super) actions: &'static [&'static str],
    /// The first checkpoint.
    pub(super) first: &'static str,
    /// The last checkpoints.
    pub(super) last: [&'static str; 2],
    /// Lines behind the people: keys that only this priority has.
    pub(super) people: &'static str,
}

/// The texts for a priority, or for none.
pub(super) fn of(priority: Option<Priority>) -> &'static Playbook {
    match priority {
        None => &ANY,
        Some(Priority::Promotion) => &PROMOTION,
        Some(Priority::SkillMastery) => &MASTERY,
        Some(Priority::Pivot) => &PIVOT,
        Some(Priority::Mobility) => &MOBILITY,
    }
}

/// A checkpoint of which nothing more is known.
pub(super) const CHECKPOINT: &str = "<your result by then, with a figure>";

static ANY: Playbook = Playbook {
    goal: "<your outcome, with a figure and a date>",
    beginning: "",
    evidence: &["<your proof that it can be done, such as people who did it>"],
    actions: &["<your action that changes the odds most>", "<your second action>", "<your third action>"],
    first: CHECKPOINT,
    last: [CHECKPOINT, "<your outcome reached, and how it shows>"],
    people: "",
};

static PROMOTION: Playbook = Playbook {
    goal: "<your new role and what you will lead, with a date>",
    beginning: "# What do you answer for today, and with which results? In figures.\n\
                baseline: <your responsibilities and results today>\n\n",
    evidence: &["<your proof that the step can be made, such as colleagues who made it>"],
    actions: &[
        "stretch project, <your project and the figure that it improves>",
        "<your next step towards an endorsement>",
        "note each result on one page, <your place for that page>",
    ],
    first: "<your first result of the stretch project, with a figure>",
    last: [
        "endorsements from two stakeholders in writing, <your two stakeholders>",
        "promotion case with results and endorsements handed to <your decision maker>",
    ],
    people: "# Which two people will vouch for your results?\n\
             stakeholders:\n  - <your first stakeholder>\n  - <your second stakeholder>\n\n",
};

static MASTERY: Playbook = Playbook {
    goal: "<your skill at work in a result, with a figure and a date>",
    beginning: "",
    evidence: &["<your proof that it can be learned by then, such as people who did>"],
    actions: &[
        "apply the skill to two live projects, <your first project> and <your second project>",
        "experiment, <your trial that may fail>",
        "<your course, book or teacher, and what you try out of each part>",
    ],
    first: "<your first deliverable, with a figure>",
    last: ["exam passed or deliverable accepted, <your exam or deliverable>", "what I learned presented to <your audience>"],
    people: "",
};

static PIVOT: Playbook = Playbook {
    goal: "<your new role and field, with a date>",
    beginning: "",
    evidence: &[
        "three transferable skills, <your first skill>, <your second skill> and <your third skill>",
        "<your proof that the change works, such as people who made it>",
    ],
    actions: &[
        "applied project for the new field, <your project and what it measures>",
        "write a case study of one page, <your experience and the need it answers>",
        "<your next conversation with people in the field>",
    ],
    first: "two informational interviews written up, <your two contacts>",
    last: [
        "recognised certificate passed and applied project shown, <your certificate and project>",
        "one referral from <your contact>, and <your first offer>",
    ],
    people: "",
};

static MOBILITY: Playbook = Playbook {
    goal: "<your role and country, with a date>",
    beginning: "",
    evidence: &["<your proof that the move works, such as people who made it>"],
    actions: &[
        "work with people there before the move, <your short-term project>",
        "<your conversation with an employer who has hired from abroad>",
        "<your next step in the language>",
    ],
    first: "visa, credentials and language requirements known, <your list with times and costs>",
    last: ["<your employers there who answered, with a number>", "contract signed and move dated, <your employer>"],
    people: "# What does the move need? \"not needed\" with the reason is an answer, too.\n\
             mobility:\n  \
               market: <your country or region>\n  \
               role: <your role there>\n  \
               visa: <your permit and how long it takes>\n  \
               credentials: <your certificates and how they are recognised>\n  \
               language: <your level today and the one that is needed>\n  \
               network: <your contacts there>\n  \
               tax: <your adviser or first question about taxes>\n  \
               family: <your family and what the move means for them>\n  \
               contingency: <your alternative, such as another region or a rotation>\n\n",
};
