//! How words are put together: a demand, a wish, a count, a question, a sentence about something, or a bare name.
//!
//! Reading needs only this much to tell a goal's line from its explanation; what the statement is worth is judged elsewhere.

use crate::language;
use crate::language::words::TokenKind;
use crate::language::words::Words;

/// How words are put together.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Shape {
    /// A verb first: "Learn Rust".
    Imperative,
    /// "I want to learn Rust", "To learn Rust", "My goal is to …".
    Wish,
    /// "More sleep", "Less stress", "No sugar", "Never …".
    Comparative,
    /// A figure first: "12 books", "At least 20 customers", "One essay a week".
    Counted,
    /// It asks.
    Question,
    /// A sentence with a subject of its own that is or will be true: "The shop is open".
    Clause,
    /// A sentence about what was, or about the words around it: "This one is simple".
    Remark,
    /// A name, or anything else.
    Noun,
    /// There are no words.
    Nothing,
}

impl Shape {
    /// Whether the words promise something on their own, wherever they stand.
    #[must_use]
    pub const fn states_a_goal(self) -> bool {
        matches!(self, Self::Imperative | Self::Wish | Self::Comparative | Self::Counted)
    }
}

/// How the words of a text are put together.
#[must_use]
pub fn shape_of(text: &str) -> Shape {
    let text = text.trim();
    if text.is_empty() {
        return Shape::Nothing;
    }
    if text.ends_with('?') {
        return Shape::Question;
    }
    // The first words decide; the rest need not be cut.
    let mut end = text.len().min(80);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let words = Words::new(&text[..end]);
    let start = skip_prefixes(&words);
    shape_from(&words, start)
}

/// Adverbs and fillers in front of what decides.
fn skip_prefixes(words: &Words<'_>) -> usize {
    let mut at = 0;
    while at < 4 {
        let word = words.lower(at);
        let filler = matches!(
            word,
            "also"
                | "then"
                | "and"
                | "just"
                | "actively"
                | "continue"
                | "most"
                | "importantly"
                | "finally"
                | "please"
                | "ideally"
                | "simply"
                | "still"
                | "resolved"
                | "always"
                | "frequently"
                | "maybe"
                | ","
                | ":"
                | "-"
        );
        let adverb = word.len() > 4
            && word.ends_with("ly")
            && !matches!(
                word,
                "only"
                    | "family"
                    | "early"
                    | "apply"
                    | "reply"
                    | "supply"
                    | "daily"
                    | "weekly"
                    | "monthly"
                    | "quarterly"
                    | "yearly"
                    | "multiply"
                    | "july"
                    | "rely"
                    | "comply"
            );
        if word != "continue" && filler && at + 1 < words.len() || adverb && words.is_word(at + 1) {
            at += 1;
        } else {
            break;
        }
    }
    at
}

fn shape_from(words: &Words<'_>, start: usize) -> Shape {
    let first = words.lower(start);
    let second = words.lower(start + 1);
    match first {
        "i" | "i'd" | "i'll" | "we" | "we'll" | "i'm" | "we'd" => return personal(words, start),
        "want" | "need" | "would" if !matches!(second, "to" | "like" | "love") => return sentence(words, start),
        "to" | "want" | "need" | "would" | "that" if start + 1 < words.len() => {
            return if first == "that" && !matches!(second, "i" | "no" | "this") { Shape::Remark } else { Shape::Wish };
        }
        "my" | "the" | "our" => {
            let named = (start..start + 4)
                .any(|at| matches!(words.lower(at), "goal" | "aim" | "objective" | "plan" | "target" | "goals"));
            let is = (start..start + 6).any(|at| matches!(words.lower(at), "is" | "are" | "was"));
            return if named && is && first != "the" { Shape::Wish } else { sentence(words, start) };
        }
        "more" | "less" | "fewer" | "better" | "never" | "no" | "not" | "don't" | "healthier" | "stronger" | "faster" => {
            return Shape::Comparative;
        }
        "it" | "it's" | "this" | "these" | "those" | "there" | "there's" | "here" | "here's" | "he" | "she" | "they" | "you"
        | "i've" | "that's" => return Shape::Remark,
        "what" | "who" | "why" | "how" if matches!(second, "do" | "does" | "is" | "are" | "did" | "should" | "would" | "can") => {
            return Shape::Question;
        }
        "what" | "who" | "when" | "where" | "why" | "how" | "which" | "do" | "does" | "is" | "are" | "should" | "could"
        | "can"
            if words.source().trim_end().ends_with('?') =>
        {
            return Shape::Question;
        }
        "at" if matches!(second, "least" | "most") => return Shape::Counted,
        "over" | "under" | "about" | "around" | "minimum" | "up" if words.is_number(start + 1) => return Shape::Counted,
        "one" if second == "of" => return sentence(words, start),
        "one" | "two" | "three" | "four" | "five" | "six" | "seven" | "eight" | "nine" | "ten" | "twelve" | "twenty" | "once"
        | "twice" => return Shape::Counted,
        _ => {}
    }
    if words.is_number(start) || words.kind(start) == Some(TokenKind::Currency) {
        return Shape::Counted;
    }
    let certain = is_verb(first) && (start > 0 || HOMOGRAPHS.binary_search(&first).is_err());
    if certain || (is_verb(first) || language::is_verb(first)) && proves_verb(words, start + 1) {
        return Shape::Imperative;
    }
    sentence(words, start)
}

/// "I want to …" is a wish, "I had …" tells something.
fn personal(words: &Words<'_>, start: usize) -> Shape {
    let next = words.lower(start + 1);
    let next = if next == "also" || next == "really" { words.lower(start + 2) } else { next };
    let first = words.lower(start);
    let wish = matches!(first, "i'd" | "i'll" | "we'll" | "we'd")
        || matches!(
            next,
            "want" | "will" | "would" | "aim" | "plan" | "hope" | "intend" | "wish" | "resolve" | "commit" | "shall"
        )
        || matches!(next, "am" | "going") && words.lower(start + 2) == "going"
        || first == "i'm" && next == "going";
    let wish = wish || matches!(next, "need" | "should" | "must" | "shall" | "can");
    let explains = (start..words.len()).any(|at| matches!(words.lower(at), "because" | "since"))
        || words.lower(start + 2) == "to" && words.lower(start + 3) == "do" && words.lower(start + 4) == "this";
    if wish && !explains { Shape::Wish } else { Shape::Remark }
}

/// A sentence with a subject of its own among the first words, else a name.
fn sentence(words: &Words<'_>, start: usize) -> Shape {
    let finite = (start + 1..(start + 5).min(words.len())).find(|at| {
        matches!(
            words.lower(*at),
            "is" | "are"
                | "was"
                | "were"
                | "has"
                | "have"
                | "had"
                | "will"
                | "can"
                | "should"
                | "means"
                | "isn't"
                | "wasn't"
                | "didn't"
                | "doesn't"
                | "won't"
                | "can't"
                | "hasn't"
                | "haven't"
                | "did"
                | "does"
        )
    });
    match finite {
        Some(at)
            if matches!(words.lower(at), "was" | "were" | "had" | "did" | "didn't" | "wasn't")
                || words.lower(at + 1) == "been" =>
        {
            Shape::Remark
        }
        Some(_) => Shape::Clause,
        None => Shape::Noun,
    }
}

fn is_verb(word: &str) -> bool {
    let known = |word: &str| VERBS.binary_search(&word).is_ok();
    // "self-study", "re-read", "co-found".
    known(word) || word.rsplit_once('-').is_some_and(|(_, last)| known(last))
}

/// Whether the word at `at` shows that the one before is a verb, which could also be a noun.
fn proves_verb(words: &Words<'_>, at: usize) -> bool {
    let word = words.lower(at);
    if word.is_empty() {
        return false;
    }
    words.is_number(at)
        || PROOFS.binary_search(&word).is_ok()
        || word.len() > 4 && word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("us")
        || word.len() > 4 && word.ends_with("ly")
        || words.is_capitalised(at) && !words.is_capitalised(0)
        || words.len() > at + 2 && !words.is_capitalised(at) && words.is_word(at) && words.is_word(at + 1)
}

/// Words behind which no noun can stand in front: what comes before them is a verb.
#[rustfmt::skip]
static PROOFS: &[&str] = &[
    "a", "about", "all", "an", "another", "any", "as", "at", "at least", "away", "back", "better", "by", "daily", "different",
    "down", "each", "eight", "every", "five", "for", "four", "from", "her", "his", "how", "in", "into", "it", "its", "less",
    "me", "monthly", "more", "my", "myself", "new", "nine", "off", "on", "once", "one", "other", "our", "out", "over",
    "regularly", "senior", "seven", "six", "some", "ten", "that", "the", "their", "them", "these", "this", "three", "through",
    "to", "toward", "towards", "twice", "two", "up", "weekly", "what", "with", "your",
];

/// Verbs that goals begin with, in alphabetical order.
#[rustfmt::skip]
static VERBS: &[&str] = &[
    "accelerate", "achieve", "acquire", "act", "add", "address", "adjust", "adopt", "advance", "aim", "allow", "analyse",
    "analyze", "answer", "apologise", "apologize", "apply", "appreciate", "arrange", "ask", "aspire", "assess", "assist",
    "attain", "attend", "audit", "author", "avoid", "backpack", "bake", "balance", "be", "beat", "become", "befriend", "begin",
    "believe", "bench", "bike", "block", "blog", "book", "boost", "brainstorm", "break", "bring", "broaden", "browse", "brush",
    "budget", "build", "bulk", "buy", "call", "care", "carry", "catch", "cease", "celebrate", "chair", "champion", "change",
    "chat", "check", "choose", "clarify", "clean", "clear", "climb", "clock", "close", "coach", "code", "collaborate",
    "collect", "combine", "come", "comment", "commit", "communicate", "compete", "compile", "complete", "compose", "comprehend",
    "compute", "conclude", "conduct", "configure", "confirm", "connect", "conquer", "consider", "consolidate", "construct",
    "consume", "contact", "continue", "contribute", "control", "convert", "convince", "cook", "coordinate", "correct", "count",
    "cover", "crack", "craft", "create", "cross", "cruise", "cruize", "cultivate", "curate", "cure", "customise", "customize",
    "cut", "cycle", "dabble", "dance", "date", "deadlift", "deal", "debug", "decide", "declutter", "decommission", "decorate",
    "decrease", "dedicate", "deepen", "defend", "define", "delegate", "delete", "delight", "deliver", "demonstrate", "deploy",
    "describe", "design", "destroy", "detox", "develop", "devote", "devour", "diet", "dig", "digitise", "digitize", "direct",
    "discover", "discuss", "dive", "do", "document", "donate", "double", "download", "draft", "draw", "dream", "dress", "drink",
    "drive", "drop", "earn", "eat", "educate", "elevate", "eliminate", "email", "embed", "embody", "embrace", "emigrate",
    "empower", "enable", "encourage", "end", "endeavor", "endeavour", "engage", "enhance", "enjoy", "enrol", "enroll", "ensure",
    "enter", "escape", "establish", "evaluate", "evolve", "examine", "exceed", "excel", "execute", "exercise", "exhibit",
    "expand", "expect", "experience", "experiment", "explain", "explore", "expose", "express", "extend", "extract", "face",
    "facilitate", "familiarise", "familiarize", "feed", "feel", "fight", "figure", "fill", "film", "finalise", "finalize",
    "find", "finish", "fix", "floss", "flourish", "focus", "follow", "forgive", "foster", "found", "free", "gain", "gather",
    "geek", "generate", "get", "give", "go", "graduate", "grasp", "grow", "guard", "halve", "hand", "handle", "harness", "have",
    "head", "hear", "help", "hike", "hire", "hit", "hold", "hone", "host", "hunt", "identify", "ignore", "immigrate",
    "implement", "improve", "include", "increase", "influence", "inform", "inspire", "install", "integrate", "internalise",
    "internalize", "interview", "introduce", "invent", "invest", "investigate", "invite", "iterate", "jog", "join", "journal",
    "jump", "kayak", "keep", "kick", "knit", "know", "land", "laugh", "launch", "lay", "lead", "lean", "learn", "leave",
    "lengthen", "let", "level", "leverage", "lift", "limit", "link", "list", "listen", "live", "lock", "log", "look", "lose",
    "love", "lower", "maintain", "make", "manage", "map", "market", "marry", "master", "maximise", "maximize", "meditate",
    "meet", "mend", "mentor", "message", "migrate", "minimise", "minimize", "modernise", "modernize", "monetise", "monetize",
    "monitor", "move", "narrow", "navigate", "negotiate", "network", "never", "note", "notice", "nurture", "observe", "obtain",
    "offer", "onboard", "open", "operate", "optimise", "optimize", "order", "organise", "organize", "outline", "overcome",
    "oversee", "own", "pack", "paint", "paraglide", "participate", "partner", "pass", "patch", "pay", "perform", "phone",
    "pick", "pitch", "pivot", "plan", "plant", "play", "pledge", "plug", "polish", "port", "post", "practice", "practise",
    "pray", "prepare", "present", "prevent", "print", "prioritise", "prioritize", "produce", "promote", "propose", "prototype",
    "prove", "provide", "publish", "pull", "purchase", "pursue", "push", "put", "quadruple", "qualify", "quit", "race", "raise",
    "ramp", "rank", "reach", "react", "read", "realise", "realize", "rebuild", "receive", "recognise", "recognize", "recommend",
    "reconnect", "record", "recover", "recruit", "recycle", "redesign", "reduce", "refactor", "refine", "reflect", "refrain",
    "refresh", "regain", "register", "rehearse", "relax", "release", "relocate", "remain", "remember", "remind", "remodel",
    "remove", "renegotiate", "renew", "renovate", "rent", "repair", "repay", "repeat", "replace", "reply", "report",
    "represent", "request", "rescue", "research", "resolve", "respond", "rest", "restart", "restore", "resume", "retire",
    "return", "revamp", "review", "revise", "revisit", "revolutionise", "revolutionize", "rewrite", "ride", "ring", "roll",
    "run", "sail", "save", "say", "scale", "schedule", "score", "scrub", "secure", "see", "seek", "select", "sell", "send",
    "serve", "set", "settle", "sew", "shadow", "shape", "share", "sharpen", "shed", "ship", "shoot", "shop", "shorten", "show",
    "shrink", "sign", "simplify", "sing", "sit", "skate", "sketch", "ski", "skim", "slash", "sleep", "slow", "snowboard",
    "socialise", "socialize", "solicit", "solve", "sort", "source", "speak", "spearhead", "specialise", "specialize", "speed",
    "spend", "spread", "sprint", "squat", "squeeze", "stabilise", "stabilize", "stage", "stand", "standardise", "standardize",
    "start", "stay", "step", "stick", "stop", "stream", "streamline", "strengthen", "stress", "stretch", "strive", "study",
    "submit", "subscribe", "succeed", "summarise", "summarize", "supervise", "supply", "support", "surf", "surround", "survey",
    "swallow", "swap", "sweep", "swim", "swing", "switch", "synergise", "synergize", "take", "talk", "teach", "tell", "test",
    "thank", "think", "thrive", "throw", "tidy", "tinker", "tour", "track", "train", "transfer", "transform", "transition",
    "translate", "travel", "treat", "treble", "trek", "trim", "triple", "try", "tune", "turn", "tweet", "understand", "unify",
    "unlock", "unsubscribe", "update", "upgrade", "upload", "upskill", "use", "utilise", "utilize", "vaccinate", "value",
    "verify", "visit", "vlog", "volunteer", "wake", "walk", "warm", "wash", "watch", "wean", "wear", "weigh", "widen", "win",
    "witness", "work", "worry", "wrap", "write",
];

/// Those among them that are nouns as well.
#[rustfmt::skip]
static HOMOGRAPHS: &[&str] = &[
    "act", "address", "aim", "answer", "audit", "author", "backpack", "balance", "beat", "bench", "bike", "block", "blog",
    "book", "brush", "budget", "bulk", "call", "care", "catch", "chair", "champion", "change", "chat", "check", "climb",
    "clock", "close", "coach", "code", "comment", "contact", "contribute", "cook", "count", "cover", "craft", "cruise", "cut",
    "cycle", "dance", "date", "deal", "design", "detox", "diet", "document", "draft", "dream", "dress", "drink", "drive",
    "drop", "end", "escape", "exercise", "experience", "experiment", "express", "face", "feed", "fight", "figure", "fill",
    "film", "fix", "floss", "focus", "found", "hand", "head", "help", "hike", "hold", "host", "hunt", "increase", "influence",
    "interview", "jog", "journal", "kick", "knit", "land", "laugh", "launch", "lean", "level", "lift", "limit", "link", "list",
    "lock", "log", "look", "love", "map", "market", "master", "meditate", "mentor", "message", "monitor", "move", "network",
    "note", "notice", "offer", "open", "order", "own", "pack", "paint", "partner", "pass", "patch", "phone", "pitch", "plan",
    "plant", "play", "pledge", "plug", "polish", "port", "post", "practice", "practise", "print", "prototype", "pull",
    "purchase", "push", "race", "raise", "rank", "record", "recruit", "recycle", "redesign", "refresh", "register", "relax",
    "release", "remodel", "rent", "repair", "repeat", "replace", "reply", "report", "request", "research", "rest", "restart",
    "return", "review", "rewrite", "ride", "ring", "roll", "run", "sail", "schedule", "score", "scrub", "secure", "set",
    "shadow", "shape", "share", "ship", "shoot", "shop", "show", "sign", "skate", "sketch", "ski", "sleep", "slow", "snowboard",
    "sort", "source", "spend", "spread", "sprint", "squat", "stage", "stand", "start", "stay", "step", "stick", "stop",
    "stream", "stress", "stretch", "study", "supply", "support", "surf", "survey", "swap", "sweep", "swim", "switch", "talk",
    "test", "tour", "track", "train", "transfer", "transition", "travel", "treat", "trek", "trim", "try", "turn", "tweet",
    "update", "upgrade", "upload", "use", "value", "visit", "volunteer", "wake", "walk", "wash", "watch", "witness", "work",
    "worry", "wrap",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_have_a_shape() {
        for (text, expected) in [
            ("Learn to weld", Shape::Imperative),
            ("Regularly call grandma", Shape::Imperative),
            ("Study the maps", Shape::Imperative),
            ("Study plan", Shape::Noun),
            ("Work permit", Shape::Noun),
            ("Work on my patience", Shape::Imperative),
            ("I want to own a boat", Shape::Wish),
            ("I want to do this because boats are fun", Shape::Remark),
            ("To be kinder", Shape::Wish),
            ("My goal is to own a boat", Shape::Wish),
            ("Less noise", Shape::Comparative),
            ("12 letters", Shape::Counted),
            ("At least two friends", Shape::Counted),
            ("What next?", Shape::Question),
            ("This is a long story", Shape::Remark),
            ("My knee is better", Shape::Clause),
            ("My knee was bad", Shape::Remark),
            ("Binary trees", Shape::Noun),
            ("", Shape::Nothing),
        ] {
            assert_eq!(shape_of(text), expected, "{text}");
        }
    }

    #[test]
    fn tables_are_sorted() {
        assert!(VERBS.is_sorted() && HOMOGRAPHS.is_sorted() && PROOFS.is_sorted());
        assert!(HOMOGRAPHS.iter().all(|word| is_verb(word)));
    }
}
