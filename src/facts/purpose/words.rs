//! Words that tell what a goal is for, in small letters.

/// Words that raise a role.
pub(super) const RANKS: [&str; 14] = [
    "chief", "director", "executive", "head", "lead", "manager", "partner", "principal", "senior", "staff", "supervisor",
    "tenured", "vice", "vp",
];

/// Phrases that promise a promotion.
pub(super) const PROMOTION: [&str; 11] = [
    "promoted", "promotion", "new title", "title of", "next level", "step up to", "step into the role", "move up to", "rise to",
    "advance to", "raise to",
];

/// Phrases that promise another field.
pub(super) const PIVOT: [&str; 16] = [
    "pivot", "career change", "change career", "change careers", "switch career", "switch careers", "new career", "retrain as",
    "break into", "transition from", "transition into", "transition to", "switch from", "switch into", "switch to a career",
    "change from",
];

/// Phrases that promise mastery of a skill.
pub(super) const MASTERY: [&str; 14] = [
    "certified", "certification", "certificate", "exam", "fluent", "fluency", "proficient", "proficiency", "master", "mastery",
    "expert in", "b2", "c1", "c2",
];

/// Phrases that promise living or working in another country.
pub(super) const ABROAD: [&str; 9] = [
    "abroad",
    "overseas",
    "expat",
    "expatriate",
    "international assignment",
    "another country",
    "foreign assignment",
    "emigrate",
    "relocate",
];

/// Phrases that promise it when a country or region is named.
pub(super) const IN_PLACE: [&str; 17] = [
    "move to", "moving to", "live in", "living in", "work in", "working in", "job in", "role in", "role within", "position in",
    "assignment in", "secondment in", "posting in", "settle in", "transfer to", "relocate to", "market",
];
