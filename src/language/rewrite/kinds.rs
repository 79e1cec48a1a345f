//! Verbs by what a coach asks about them.

/// Verbs of taking something in.
pub(super) const TAKING_IN: &[&str] = &[
    "read", "re-read", "reread", "watch", "listen", "listen to", "attend", "take", "finish", "complete", "do", "enrol", "enroll",
    "work through", "go to", "go through", "reading", "watching", "attending", "taking", "browse", "skim", "try out",
    "keep up with", "sign up for",
];

/// Verbs of reading, watching and listening, which may be done for joy.
pub(super) const READING: &[&str] =
    &["read", "re-read", "reread", "reading", "watch", "watching", "listen", "listen to", "finish reading"];

/// Verbs of learning.
pub(super) const STUDYING: &[&str] =
    &["study", "studying", "self-study", "learn", "learning", "revise", "practise", "practising", "practice", "practicing"];

/// Verbs of looking around.
pub(super) const EXPLORING: &[&str] = &["explore", "exploring", "research", "researching"];

/// Verbs of meeting people.
pub(super) const MEETING: &[&str] = &[
    "connect with", "network", "networking", "network with", "engage with", "meet", "meet with", "talk to", "speak to",
    "reach out", "reach out to", "socialise", "socialize",
];

/// Verbs of being there with others.
pub(super) const JOINING: &[&str] =
    &["join", "participate", "participate in", "take part in", "engage", "engage in", "get involved"];

/// Verbs of bringing others on.
pub(super) const BRINGING_ON: &[&str] = &[
    "mentor", "mentoring", "coach", "coaching", "teach", "teaching", "train", "supervise", "lead", "leading", "manage", "help",
    "support", "tutor",
];

/// Verbs whose number says how often something was tried.
#[rustfmt::skip]
pub(super) const TRYING: &[&str] =
    &["apply", "apply for", "apply to", "send", "source", "interview", "contact", "email", "message", "call", "ring", "phone", "pitch"];

/// Verbs of writing and showing for others.
pub(super) const SHOWING: &[&str] = &[
    "write", "writing", "blog", "blogging", "post", "tweet", "publish", "record", "film", "give", "present", "upload", "stream",
    "vlog",
];

/// Verbs of going a way by one's own strength.
pub(super) const GOING: &[&str] = &[
    "run", "running", "swim", "swimming", "cycle", "cycling", "bike", "biking", "row", "rowing", "jog", "jogging", "go running",
    "go swimming", "go cycling", "go for a run", "walk", "walking", "hike", "hiking", "take up running",
];

/// Verbs of other exercise.
pub(super) const EXERCISING: &[&str] = &[
    "exercise", "exercising", "work out", "workout", "train", "lift", "climb", "stretch", "go to the gym", "hit the gym",
    "go climbing",
];

/// Verbs of what does somebody good, and needs no end.
pub(super) const CALM: &[&str] = &[
    "journal", "journaling", "meditate", "meditating", "pray", "rest", "relax", "sleep", "nap", "cook", "bake", "eat", "dine",
    "drink", "eat out", "read to", "read aloud", "garden", "play", "volunteer", "take a break", "go on", "go camping",
    "go dancing", "go fishing", "go outside", "go for walks", "go for a walk", "travel", "visit", "camp", "yoga", "do yoga",
    "practice yoga", "practise yoga", "sing", "dance",
];

/// Verbs of what keeps a house, a body and what lives there going.
pub(super) const KEEPING: &[&str] =
    &["brush", "clean", "feed", "floss", "groom", "iron", "mow", "shave", "tidy", "tidy up", "vacuum", "wash", "water"];
