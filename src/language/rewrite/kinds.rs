//! Verbs by what a coach asks about them.

/// Verbs of taking something in.
pub(super) const TAKING_IN: &[&str] = &[
    "read", "re-read", "reread", "watch", "listen", "listen to", "attend", "take", "finish", "complete", "do", "enrol", "enroll",
    "work through", "go to", "go through", "browse", "skim", "try out", "keep up with", "sign up for",
];

/// Verbs of reading, watching and listening, which may be done for joy.
pub(super) const READING: &[&str] = &["read", "re-read", "reread", "watch", "listen", "listen to", "finish reading"];

/// Verbs of learning.
pub(super) const STUDYING: &[&str] = &["study", "self-study", "learn", "revise", "practise", "practice"];

/// Verbs of looking around.
pub(super) const EXPLORING: &[&str] = &["explore", "research"];

/// Verbs of meeting people.
pub(super) const MEETING: &[&str] = &[
    "catch up with", "chat to", "chat with", "collaborate with", "connect with", "correspond with", "engage with",
    "hang out with", "liaise with", "meet", "meet with", "network", "network with", "reach out", "reach out to", "socialise",
    "socialize", "speak to", "speak with", "talk to", "talk with",
];

/// Verbs of being there with others.
pub(super) const JOINING: &[&str] =
    &["join", "participate", "participate in", "take part in", "engage", "engage in", "get involved"];

/// Verbs of bringing others on.
pub(super) const BRINGING_ON: &[&str] =
    &["mentor", "coach", "teach", "train", "supervise", "lead", "manage", "help", "support", "tutor"];

/// Verbs whose number says how often something was tried.
#[rustfmt::skip]
pub(super) const TRYING: &[&str] =
    &["apply", "apply for", "apply to", "send", "source", "interview", "contact", "email", "message", "call", "ring", "phone", "pitch"];

/// Verbs of writing and showing for others.
pub(super) const SHOWING: &[&str] =
    &["write", "blog", "post", "tweet", "publish", "record", "film", "give", "present", "upload", "stream", "vlog"];

/// Verbs of going a way by one's own strength.
pub(super) const GOING: &[&str] = &[
    "run", "swim", "cycle", "bike", "row", "jog", "go running", "go swimming", "go cycling", "go for a run", "walk", "hike",
    "take up running",
];

/// Verbs of other exercise.
pub(super) const EXERCISING: &[&str] =
    &["exercise", "work out", "workout", "train", "lift", "climb", "stretch", "go to the gym", "hit the gym", "go climbing"];

/// Verbs of what does somebody good, and needs no end.
pub(super) const CALM: &[&str] = &[
    "journal", "meditate", "pray", "rest", "relax", "sleep", "nap", "cook", "bake", "eat", "dine", "drink", "eat out", "read to",
    "read aloud", "garden", "play", "volunteer", "take a break", "go on", "go camping", "go dancing", "go fishing", "go outside",
    "go for walks", "go for a walk", "travel", "visit", "camp", "yoga", "do yoga", "practice yoga", "practise yoga", "sing",
    "dance",
];

/// Verbs of what keeps a house, a body and what lives there going.
pub(super) const KEEPING: &[&str] =
    &["brush", "clean", "feed", "floss", "groom", "iron", "mow", "shave", "tidy", "tidy up", "vacuum", "wash", "water"];

/// Verbs of learning from how others do it.
pub(super) const LOOKING_ON: &[&str] = &["observe", "pair with", "ride along with", "shadow", "sit in on", "work alongside"];

/// Verbs of getting ready for something.
pub(super) const PREPARING: &[&str] = &["cram for", "get ready for", "prep for", "prepare for", "revise for", "train for"];

/// Verbs of doing something again to get better at it.
pub(super) const PRACTISING: &[&str] = &["drill", "practice", "practise", "rehearse"];

/// Verbs of making what can be looked at.
pub(super) const MAKING: &[&str] = &["carve", "crochet", "draw", "embroider", "knit", "paint", "photograph", "sew", "sketch"];

/// Verbs of giving time to something.
pub(super) const SPENDING: &[&str] = &["block", "dedicate", "devote", "invest", "put in", "set aside", "spend"];

/// Verbs of asking for what others say.
pub(super) const ASKING: &[&str] = &["ask", "collect", "gather", "get", "invite", "request", "seek", "solicit"];

/// Verbs of looking for something that can be found.
pub(super) const SEEKING: &[&str] = &["hunt for", "look for", "search for"];

/// Verbs of looking at what is there.
pub(super) const LOOKING: &[&str] = &[
    "analyse", "analyze", "assess", "brainstorm", "browse", "compare", "evaluate", "investigate", "look at", "look into",
    "look over",
];

/// Verbs of trying something out.
pub(super) const TRYING_OUT: &[&str] =
    &["dabble in", "experiment", "have a go at", "mess about with", "play around with", "tinker with", "try out"];

/// Verbs of following what others say.
pub(super) const FOLLOWING: &[&str] = &["follow", "keep up with", "stay up to date with", "subscribe to"];

/// Verbs of putting one's name down.
pub(super) const SIGNING: &[&str] = &["enrol in", "enrol on", "enroll in", "register for", "sign up for"];

/// Verbs of watching a figure.
pub(super) const WATCHING: &[&str] = &["keep an eye on", "keep track of", "log", "measure", "monitor", "track"];

/// Verbs of having people come.
pub(super) const HOSTING: &[&str] = &["facilitate", "hold", "host", "organise", "organize", "run"];

/// Verbs of keeping going what others depend on.
pub(super) const SERVING: &[&str] = &[
    "answer", "assist", "assist in", "assist with", "carry out", "coordinate", "handle", "maintain", "manage", "patrol",
    "respond to", "support", "update",
];
