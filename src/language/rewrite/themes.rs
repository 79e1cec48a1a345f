//! What people wish for again and again, and what a coach asks about each: there is no figure in "a better life", but there is one in
//! what would be different.

use super::own::Own;

/// One kind of wish.
struct Theme {
    /// The verbs that it begins with; none where any will do.
    verbs: &'static [&'static str],
    /// The words of which one stands near the verb; none where any will do.
    words: &'static [&'static str],
    /// What is asked, with `{due}` for the end of the rewrite.
    question: &'static str,
}

const CAREER: &str = "where to, and who decides? “Work as <role>, agreed with <whoever decides>{due}”";
const CLIENTS: &str = "what would they say or do? “<Complaints, waits, ratings> from <today> to <target>{due}”";
const COURAGE: &str = "what will you do then that you put off today? “<Speak before twenty people, ask for the raise>{due}”";
const CULTURE: &str = "what will people do then that they do not do today? “<So many of them> <do what>{due}”";
const EATING: &str = "what should be different for it? “<Your weight, a blood value> from <today> to <target>{due}”";
const FAME: &str = "who will know, and what will they do for it? “<So many of whom> <do what>{due}”";
const FINANCES: &str = "what would be on your statement? “<A debt paid off, three months of expenses saved>{due}”";
const FITNESS: &str = "what will you be able to do then? “<Run so far, lift so much, climb the stairs without a rest>{due}”";
const INCOME: &str = "how much? “From <today> to <target> a month{due}”";
const JOB: &str = "which work would it be? “Work as <role> at <kind of employer>{due}”";
const SCREEN: &str = "how much is it today? “From <today> to <target> hours a day{due}”";
const SLEEP: &str = "how long? “From <today> to <target> hours a night{due}”";
const SPENDING: &str = "how much is it today? “From <today> to <target> a month{due}”";
const WEEK: &str = "how would your week look? “<Home by six on four days, one evening without a screen>{due}”";
const WORLD: &str = "for whom, and what will they have? “<So many people> have <what they lack today>{due}”";

/// The kinds of wishes; the first that fits is asked about.
const THEMES: &[Theme] = &[
    theme(&["sleep"], &[], SLEEP),
    theme(&["get", "have"], &["sleep"], SLEEP),
    theme(&["eat"], &[], EATING),
    theme(&["spend"], &["phone", "screen", "screens", "online", "scrolling"], SCREEN),
    theme(&["spend", "waste"], &[], SPENDING),
    theme(&["earn"], &[], INCOME),
    theme(&["make"], &["income", "money"], INCOME),
    theme(&[], &["finances", "financial", "financially"], FINANCES),
    theme(&["find", "get", "have", "land"], &["job", "jobs", "position", "role"], JOB),
    theme(
        &["be", "become", "feel", "get", "keep", "stay"],
        &["fit", "fitness", "fitter", "health", "healthier", "healthy", "leaner", "shape"],
        FITNESS,
    ),
    theme(&["improve", "look after", "take better care of", "take care of"], &["fitness", "health"], FITNESS),
    theme(&[], &["career", "ladder", "professionally"], CAREER),
    theme(&["get ahead", "move up", "rise"], &[], CAREER),
    theme(&[], &["confidence", "confident", "confidently", "self-confidence"], COURAGE),
    theme(&["get out of", "leave", "step out of"], &["comfort"], COURAGE),
    theme(&[], &["balance", "balanced", "burnout", "relax", "stress", "work-life"], WEEK),
    theme(&["feel", "have", "improve", "make", "manage"], &["time"], WEEK),
    theme(&["stress", "work"], &["less"], WEEK),
    theme(
        &["delight", "deliver", "enhance", "ensure", "excel", "give", "improve", "make", "offer", "provide", "serve"],
        &["customers", "guests", "patients", "service"],
        CLIENTS,
    ),
    theme(&["change the world", "give back", "make a difference"], &[], WORLD),
    theme(&["champion", "drive", "empower", "encourage", "foster", "inspire", "instil", "promote"], &[], CULTURE),
    theme(&["increase", "raise", "spread"], &["awareness"], FAME),
    theme(&[], &["brand", "profile", "reputation", "visibility"], FAME),
];

const fn theme(verbs: &'static [&'static str], words: &'static [&'static str], question: &'static str) -> Theme {
    Theme { verbs, words, question }
}

impl Theme {
    fn fits(&self, own: &Own) -> bool {
        (self.verbs.is_empty() || own.starts(self.verbs)) && (self.words.is_empty() || own.is_about(self.words))
    }
}

/// What is asked about wishes of this kind.
pub(super) fn question(own: &Own) -> Option<String> {
    THEMES.iter().find(|theme| theme.fits(own)).map(|theme| theme.question.replace("{due}", own.due()))
}
