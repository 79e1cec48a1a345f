//! English forms: -s, -ing, past and plural.

/// Past forms that are not made with -ed.
const IRREGULAR: &[(&str, &str)] = &[
    ("be", "was"),
    ("beat", "beat"),
    ("become", "became"),
    ("begin", "began"),
    ("break", "broke"),
    ("bring", "brought"),
    ("build", "built"),
    ("buy", "bought"),
    ("catch", "caught"),
    ("choose", "chose"),
    ("come", "came"),
    ("cut", "cut"),
    ("do", "did"),
    ("draw", "drew"),
    ("drink", "drank"),
    ("drive", "drove"),
    ("eat", "ate"),
    ("fall", "fell"),
    ("feel", "felt"),
    ("find", "found"),
    ("fly", "flew"),
    ("forget", "forgot"),
    ("forgive", "forgave"),
    ("get", "got"),
    ("give", "gave"),
    ("go", "went"),
    ("grow", "grew"),
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
    ("overcome", "overcame"),
    ("oversee", "oversaw"),
    ("pay", "paid"),
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
    ("shine", "shone"),
    ("shoot", "shot"),
    ("show", "showed"),
    ("shrink", "shrank"),
    ("sing", "sang"),
    ("sit", "sat"),
    ("sleep", "slept"),
    ("speak", "spoke"),
    ("spend", "spent"),
    ("spin", "spun"),
    ("spread", "spread"),
    ("stand", "stood"),
    ("swim", "swam"),
    ("take", "took"),
    ("teach", "taught"),
    ("tell", "told"),
    ("think", "thought"),
    ("throw", "threw"),
    ("understand", "understood"),
    ("wake", "woke"),
    ("wear", "wore"),
    ("weave", "wove"),
    ("win", "won"),
    ("withdraw", "withdrew"),
    ("write", "wrote"),
];

/// Verbs of one beat and others that double their last letter.
const DOUBLING: &[&str] = &[
    "beg", "begin", "blog", "bop", "brag", "cap", "chat", "chip", "chop", "clap", "clip", "commit", "control", "cram", "crop",
    "cut", "dig", "dip", "dot", "drag", "drop", "drum", "emit", "equip", "fit", "flip", "forget", "get", "grab", "grin", "hit",
    "hop", "hug", "jog", "knit", "let", "log", "map", "mix up", "mop", "nap", "net", "occur", "overcome", "permit", "pen", "pet",
    "pin", "plan", "plot", "plug", "pop", "prep", "prop", "put", "quit", "quiz", "rap", "refer", "reset", "rip", "rob", "rub",
    "run", "scan", "scrap", "scrub", "set", "ship", "shop", "shut", "sip", "sit", "skim", "skip", "slim", "snag", "spin",
    "split", "spot", "step", "stop", "strip", "strum", "submit", "sum", "sun", "swap", "swim", "tag", "tap", "tip", "top",
    "transfer", "trap", "trim", "unplug", "vlog", "win", "wrap", "zip",
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
        _ if noun.ends_with('s') && !noun.ends_with("ss") => noun.to_owned(),
        _ if noun.ends_with("person") => format!("{}people", &noun[..noun.len() - "person".len()]),
        _ if noun.ends_with("man") && noun != "human" => format!("{}men", &noun[..noun.len() - "man".len()]),
        _ if noun.ends_with("shelf") => format!("{}shelves", &noun[..noun.len() - "shelf".len()]),
        _ if noun.ends_with("child") => format!("{noun}ren"),
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
