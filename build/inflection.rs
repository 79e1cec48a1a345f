//! English forms: -s, -ing, past and plural.

/// Past forms that are not made with -ed.
const IRREGULAR: &[(&str, &str)] = &[
    ("babysit", "babysat"),
    ("be", "was"),
    ("beat", "beat"),
    ("become", "became"),
    ("begin", "began"),
    ("bend", "bent"),
    ("bet", "bet"),
    ("bid", "bid"),
    ("bind", "bound"),
    ("bottle-feed", "bottle-fed"),
    ("break", "broke"),
    ("breed", "bred"),
    ("bring", "brought"),
    ("broadcast", "broadcast"),
    ("build", "built"),
    ("buy", "bought"),
    ("catch", "caught"),
    ("choose", "chose"),
    ("come", "came"),
    ("cut", "cut"),
    ("dig", "dug"),
    ("do", "did"),
    ("dogsit", "dogsat"),
    ("draw", "drew"),
    ("drink", "drank"),
    ("drive", "drove"),
    ("eat", "ate"),
    ("fall", "fell"),
    ("feed", "fed"),
    ("feel", "felt"),
    ("fight", "fought"),
    ("find", "found"),
    ("fly", "flew"),
    ("forecast", "forecast"),
    ("forget", "forgot"),
    ("forgive", "forgave"),
    ("freeze", "froze"),
    ("get", "got"),
    ("give", "gave"),
    ("go", "went"),
    ("grind", "ground"),
    ("grow", "grew"),
    ("hand-feed", "hand-fed"),
    ("hang", "hung"),
    ("have", "had"),
    ("hear", "heard"),
    ("hit", "hit"),
    ("hold", "held"),
    ("keep", "kept"),
    ("know", "knew"),
    ("lay", "laid"),
    ("lead", "led"),
    ("leave", "left"),
    ("lend", "lent"),
    ("let", "let"),
    ("lose", "lost"),
    ("make", "made"),
    ("mean", "meant"),
    ("meet", "met"),
    ("mow", "mowed"),
    ("overcome", "overcame"),
    ("oversee", "oversaw"),
    ("pay", "paid"),
    ("proofread", "proofread"),
    ("put", "put"),
    ("quit", "quit"),
    ("read", "read"),
    ("rebuild", "rebuilt"),
    ("repay", "repaid"),
    ("reset", "reset"),
    ("rewrite", "rewrote"),
    ("ride", "rode"),
    ("ring", "rang"),
    ("rise", "rose"),
    ("run", "ran"),
    ("see", "saw"),
    ("seek", "sought"),
    ("sell", "sold"),
    ("send", "sent"),
    ("set", "set"),
    ("shake", "shook"),
    ("shear", "sheared"),
    ("shine", "shone"),
    ("shoot", "shot"),
    ("show", "showed"),
    ("shrink", "shrank"),
    ("sight-read", "sight-read"),
    ("sing", "sang"),
    ("sit", "sat"),
    ("sleep", "slept"),
    ("slide", "slid"),
    ("sow", "sowed"),
    ("speak", "spoke"),
    ("speed-read", "speed-read"),
    ("spend", "spent"),
    ("spin", "spun"),
    ("spoon-feed", "spoon-fed"),
    ("spread", "spread"),
    ("stand", "stood"),
    ("stick", "stuck"),
    ("sweep", "swept"),
    ("swim", "swam"),
    ("swing", "swung"),
    ("take", "took"),
    ("teach", "taught"),
    ("tear", "tore"),
    ("tell", "told"),
    ("think", "thought"),
    ("throw", "threw"),
    ("tread", "trod"),
    ("undergo", "underwent"),
    ("understand", "understood"),
    ("undertake", "undertook"),
    ("wake", "woke"),
    ("wear", "wore"),
    ("weave", "wove"),
    ("win", "won"),
    ("wind", "wound"),
    ("withdraw", "withdrew"),
    ("withstand", "withstood"),
    ("wring", "wrung"),
    ("write", "wrote"),
];

/// Verbs of one beat and others that double their last letter.
const DOUBLING: &[&str] = &[
    "babysit", "bat", "bed", "beg", "begin", "blog", "bop", "brag", "can", "cap", "chat", "chip", "chop", "clap", "clip", "clog",
    "commit", "control", "cram", "crop", "cut", "dig", "dip", "dog-sit", "dogsit", "dot", "drag", "drop", "drum", "dub", "emit",
    "equip", "fit", "flag", "flip", "flog", "forget", "get", "grab", "grin", "gut", "hit", "hobnob", "hop", "house-sit", "hug",
    "hum", "jab", "jam", "jog", "jot", "knit", "lap", "let", "log", "map", "mix up", "mob", "mop", "mug", "nag", "nap", "net",
    "nod", "occur", "outfit", "pad", "pan", "pat", "pen", "permit", "pet", "pet-sit", "pin", "plan", "plod", "plot", "plug",
    "pop", "pot", "prep", "prod", "prop", "put", "quit", "quiz", "rap", "recap", "recut", "refer", "refit", "rerun", "reset",
    "retrofit", "rev", "rip", "rob", "rub", "run", "sag", "scam", "scan", "scrap", "scrub", "set", "ship", "shop", "shred",
    "shrug", "shut", "sip", "sit", "skim", "skip", "slap", "sled", "slim", "slog", "slot", "snag", "snap", "snip", "sob", "spar",
    "spin", "split", "spot", "squat", "stab", "step", "stir", "stop", "strip", "strum", "stun", "sub", "submit", "sum", "sun",
    "swap", "swat", "swim", "swot", "tag", "tan", "tap", "thin", "tip", "top", "transfer", "trap", "trim", "tug", "unplug",
    "unwrap", "vet", "vlog", "wag", "wed", "wet", "whip", "win", "window-shop", "wrap", "zap", "zip",
];

/// Verbs that double their last letter in Britain.
const DOUBLING_IN_BRITAIN: &[&str] =
    &["cancel", "counsel", "focus", "fuel", "label", "level", "model", "pedal", "signal", "travel", "tunnel", "unravel"];

/// The British form of a verb in -ing or in the past, when it differs.
pub(crate) fn british(verb: &str, form: &str) -> Option<String> {
    let end = form.strip_prefix(verb).filter(|_| DOUBLING_IN_BRITAIN.contains(&verb))?;
    Some(format!("{verb}{}{end}", &verb[verb.len() - 1..]))
}

pub(crate) fn gerund(verb: &str) -> String {
    if DOUBLING.contains(&verb) {
        return format!("{verb}{}ing", &verb[verb.len() - 1..]);
    }
    if let Some(stem) = verb.strip_suffix("ie") {
        return format!("{stem}ying");
    }
    match verb.strip_suffix('e') {
        Some(stem) if !["ee", "oe", "ye"].iter().any(|end| verb.ends_with(end)) && verb != "be" => format!("{stem}ing"),
        _ => format!("{verb}ing"),
    }
}

/// The past form; nothing when it is the base form.
pub(crate) fn past(verb: &str) -> Option<String> {
    if let Some((base, past)) = IRREGULAR.iter().find(|(base, _)| *base == verb) {
        return (base != past).then(|| (*past).to_owned());
    }
    if DOUBLING.contains(&verb) {
        return Some(format!("{verb}{}ed", &verb[verb.len() - 1..]));
    }
    Some(match verb.strip_suffix('y') {
        _ if verb.ends_with('e') => format!("{verb}d"),
        Some(stem) if !stem.ends_with(['a', 'e', 'i', 'o', 'u']) => format!("{stem}ied"),
        _ => format!("{verb}ed"),
    })
}

pub(crate) fn third_person(verb: &str) -> String {
    match verb {
        "be" => "is".to_owned(),
        "have" => "has".to_owned(),
        "do" | "go" | "undergo" => format!("{verb}es"),
        _ if ["ch", "sh", "ss", "x", "z"].iter().any(|end| verb.ends_with(end)) => format!("{verb}es"),
        _ => with_s(verb),
    }
}

/// The plural of a noun or of the last word of a phrase.
pub(crate) fn plural(noun: &str) -> String {
    match noun {
        "chaos" | "ethos" | "kudos" => format!("{noun}es"),
        _ if noun.ends_with("sis") => format!("{}es", &noun[..noun.len() - "is".len()]),
        _ if ["as", "is", "us"].iter().any(|end| noun.ends_with(end)) => format!("{noun}es"),
        _ if noun.ends_with('s') && !noun.ends_with("ss") => noun.to_owned(),
        _ if noun.ends_with("person") => format!("{}people", &noun[..noun.len() - "person".len()]),
        _ if noun.ends_with("man") && noun != "human" => format!("{}men", &noun[..noun.len() - "man".len()]),
        _ if noun.ends_with("shelf") => format!("{}shelves", &noun[..noun.len() - "shelf".len()]),
        _ if noun.ends_with("child") => format!("{noun}ren"),
        _ if noun.ends_with("quiz") => format!("{noun}zes"),
        _ if ["ch", "sh", "ss", "x", "z"].iter().any(|end| noun.ends_with(end)) => format!("{noun}es"),
        _ => with_s(noun),
    }
}

fn with_s(word: &str) -> String {
    match word.strip_suffix('y') {
        Some(stem) if !stem.ends_with(['a', 'e', 'i', 'o', 'u']) => format!("{stem}ies"),
        _ => format!("{word}s"),
    }
}
