//! Words that tell what a goal is for, in small letters.

/// Words that raise a role.
pub(super) const RANKS: [&str; 14] = [
    "chief", "director", "executive", "head", "lead", "manager", "partner", "principal", "senior", "staff", "supervisor",
    "tenured", "vice", "vp",
];

/// Bodies whose heads are elected by those who belong to them, and who is elected.
pub(super) const ELECTED: [&str; 14] = [
    "association", "band", "choir", "church", "club", "committee", "council", "orchestra", "parish", "party", "representative",
    "society", "union", "village",
];

/// Phrases that promise a promotion.
pub(super) const PROMOTION: [&str; 2] = ["new title", "title of"];

/// Words that go on behind one's own promotion: a "promotion budget" and a "promotion for my report" are something else.
pub(super) const BEHIND_PROMOTION: [&str; 18] = [
    "and", "as", "at", "before", "by", "case", "during", "from", "in", "into", "next", "on", "this", "through", "to", "until",
    "with", "within",
];

/// Phrases that promise one when a role or a rank is named.
pub(super) const RISES: [&str; 7] =
    ["next level", "step up to", "step into the role", "move up to", "rise to", "advance to", "raise to"];

/// Phrases that promise another field.
pub(super) const PIVOT: [&str; 9] = [
    "career change", "change career", "change careers", "switch career", "switch careers", "new career", "retrain as",
    "switch to a career", "career pivot",
];

/// Phrases that promise it when a field of work or a role is named.
pub(super) const TURNS: [&str; 8] =
    ["pivot", "break into", "transition from", "transition into", "transition to", "switch from", "switch into", "change from"];

/// Fields of work.
pub(super) const FIELDS: [&str; 71] = [
    "academia", "accounting", "acting", "advertising", "analysis", "analytics", "architecture", "archiving", "banking",
    "biotech", "career", "carpentry", "coaching", "coding", "consultancy", "consulting", "copywriting", "counselling",
    "cybersecurity", "design", "economics", "editing", "education", "engineering", "fashion", "field", "film", "finance",
    "healthcare", "hospitality", "industry", "insurance", "journalism", "law", "logistics", "management", "manufacturing",
    "marketing", "medicine", "midwifery", "nursing", "operations", "pharma", "photography", "physiotherapy", "politics",
    "profession", "programming", "psychology", "publishing", "recruiting", "recruitment", "research", "retail", "robotics",
    "sales", "science", "sciences", "sector", "security", "sustainability", "teaching", "tech", "technology", "television",
    "therapy", "tourism", "translation", "ui", "ux", "writing",
];

/// Phrases that promise mastery of a skill.
pub(super) const MASTERY: [&str; 13] = [
    "certified", "certification", "certificate", "exam", "fluent", "fluency", "proficient", "proficiency", "mastery",
    "expert in", "b2", "c1", "c2",
];

/// Phrases that promise living or working in another country.
pub(super) const ABROAD: [&str; 5] = ["expat", "expatriate", "international assignment", "foreign assignment", "emigrate"];

/// Phrases that promise it when they say where somebody lives, works or learns.
pub(super) const ELSEWHERE: [&str; 3] = ["abroad", "another country", "overseas"];

/// Words of living, working or learning somewhere.
pub(super) const BEING_THERE: [&str; 31] = [
    "assignment", "career", "go", "going", "internship", "job", "live", "living", "month", "months", "move", "moving",
    "placement", "position", "posting", "relocate", "relocating", "role", "secondment", "semester", "settle", "stay", "studies",
    "study", "studying", "teach", "teaching", "term", "work", "working", "year",
];

/// Phrases that promise it when a country or region is named.
pub(super) const IN_PLACE: [&str; 17] = [
    "move to", "moving to", "live in", "living in", "work in", "working in", "job in", "role in", "role within", "position in",
    "assignment in", "secondment in", "posting in", "settle in", "transfer to", "relocate to", "market",
];
