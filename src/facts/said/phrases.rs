//! The phrases by which goals speak of what the rules ask for, in small letters; a star stands for any ending of the last word.

use super::Topic;
use crate::language::table::Table;

/// Phrases by topic.
#[rustfmt::skip]
pub(super) static PHRASES: &[(Topic, &[&str])] = &[
    (Topic::Measure, &["measured by", "i measure", "we measure", "measure progress", "measure success", "measure it by", "i'll know", "i will know", "we'll know", "we will know",
        "i know i am", "i know i'm", "i am there when", "i'm there when", "i'm done when", "i am done when", "it is done when", "done when", "reached when", "achieved when", "success means", "success looks like",
        "success is when", "success would be", "success criteri*", "counts as done", "definition of done", "kpi", "kpis", "key metric*", "my metric*", "the metric*", "progress by"]),
    (Topic::Why, &["because", "why:", "i like", "drains me", "so that i", "so that my", "so that we", "so i can", "so we can", "matters to me", "matter to me", "this matters", "it matters",
        "i care about", "i care most", "i care that", "i want this", "motivates me", "drives me", "my why", "the reason", "my reason", "means a lot", "important to me", "i love", "i enjoy",
        "i have always wanted", "i've always wanted", "this would let", "this will let", "which would let", "which lets me", "it would give me", "it gives me",
        "i want to be able", "would allow me", "will allow me", "in order to", "for the sake of", "the point is", "excites me", "i am proud", "to prove"]),
    (Topic::Life, &["famil*", "partner", "spouse", "husband", "wife", "my kids", "kids", "children", "my son", "my daughter", "my parents", "my mother", "my father", "work-life", "life outside", "rest of my life",
        "weekends", "evenings", "evening off", "weekend off", "my health", "non-negotiable*", "trade-off*", "tradeoff*", "trade off*", "willing to give up", "willing to accept", "give up", "not willing",
        "my values", "i value", "work from home", "remote work", "work remotely", "remote-first", "relocat*", "stay in", "staying in", "move house", "home by", "no travel",
        "travel at most", "nights away", "part-time", "part time", "four days", "school run", "childcare", "caring for", "care for my", "commut*", "at the cost of", "boundar*", "minimum salary",
        "salary floor", "hobb*", "my faith", "friendships", "untouchable", "sacred", "off limits", "off-limits", "living abroad", "live abroad", "not move", "won't move"]),
    (Topic::Gaps, &["i lack", "we lack", "lacking", "lacks", "skill gap*", "gap in", "gaps in", "the gap", "my gap*", "gap is", "gaps are", "i am missing", "i'm missing", "still missing", "what is missing", "what's missing",
        "missing are", "missing is", "missing evidence", "missing skill*", "no experience", "little experience", "not enough experience", "have never", "i've never", "haven't yet", "have not yet", "i do not yet", "i don't yet", "i cannot yet", "i can't yet",
        "need to learn", "need to develop", "need to build", "needs work", "must learn", "still need*", "i don't have", "i do not have", "i haven't", "weak at", "weak spot*", "weakness*", "not yet able", "have yet to", "we do not yet", "we don't yet", "we cannot yet", "we can't yet", "we don't have", "we do not have", "is new to me", "new to us", "are new to me", "never led", "never managed", "never run", "short of experience", "blind spot*"]),
    (Topic::Evidence, &["peer timeline*", "role description*", "job description*", "job posting*", "job advert*", "job ads", "vacanc*", "role profile*", "career ladder", "career framework", "level guide*", "competency framework",
        "informational interview*", "informational conversation*", "informational chat*", "informational call*", "i talked to", "i talked with", "i have talked", "i've talked", "i spoke to", "i spoke with", "i have spoken", "i've spoken", "i asked", "i have asked", "i interviewed", "i have interviewed", "i compared",
        "talk to people who", "speak to people who", "talk with people who", "talk to two", "talk to three", "speak to two", "speak to three", "speak with two", "speak with three", "people in the role", "people in that role", "people who did", "people who made", "people who have done",
        "it usually takes", "usually take*", "typically take*", "took them", "took her", "took him", "on average", "the median", "survey*", "according to", "benchmark*", "the data", "statistic*", "studies show", "research shows", "realistic because",
        "validated", "others in my team", "three peers", "two peers", "two colleagues", "three colleagues", "colleagues who made", "hiring manager*"]),
    (Topic::Recovery, &["rest", "rest day*", "rest week*", "rests", "recover*", "recharge", "holiday*", "vacation*", "day off", "days off", "week off", "weeks off", "time off", "month off", "weekend off", "weekends off", "evening off", "evenings off", "off work", "celebrat*", "reward*",
        "treat myself", "treat ourselves", "sabbatical", "a break", "breaks", "no work on", "no work after", "stay free", "stays free", "kept free", "free of work", "without work", "without any work", "no screens", "downtime", "switch off", "free evening*", "free weekend*", "unplug*", "refuel*", "phone off", "laptop off", "without laptop", "without a laptop", "without phone", "no laptop", "offline", "time for myself", "saturday off", "saturdays off", "sunday off", "sundays off", "friday off", "fridays off", "monday off", "mondays off",
        "long weekend*", "weekend away", "weekends away", "free day*", "free friday*", "free saturday*", "free sunday*", "free monday*", "party", "treat", "treats"]),
    (Topic::FeedbackWord, &["feedback", "feed back", "critique*", "honest opinion*", "honest view*", "reviews my", "review my", "reviewed by", "comments on my", "comment on my", "tells me", "tell me where", "tell me what", "asks me hard", "rates my", "rate my", "rated by", "assess*",
        "marks where", "honest with me", "tells us the truth", "corrects", "correct me", "correct my", "corrected by", "marks what", "tells us", "tell us", "tell me", "shows me", "looks over my", "looks at my", "looks at what", "reads my", "reads what i", "reads each", "reads every", "checks my",
        "listens to me", "listens to my", "listens to us", "looks at our", "proofread*", "second pair of eyes", "sparring partner*", "how i did", "how i am doing", "what i could do better", "what i can do better"]),
    (Topic::Person, &["mentor*", "manager", "managers", "coach", "coaches", "boss", "colleague*", "peer", "peers", "team", "teammate*", "friend", "friends", "partner", "teacher*", "tutor*", "director*", "head of", "team lead*", "tech lead*", "lead engineer*", "stakeholder*",
        "client", "clients", "customer", "customers", "user", "users", "editor*", "reviewer*", "trainer*", "supervisor*", "instructor*", "hr", "people partner*", "sponsor*", "audience", "attendees", "participants", "buddy", "examiner*", "professor*", "prof", "community", "group", "circle", "native speaker*",
        "principal*", "senior engineer*", "engineers", "designers", "founder*", "neighbour*", "neighbor*", "sister", "brother", "wife", "husband", "aunt", "uncle", "mother", "father", "parents", "daughter", "son", "pupils", "students", "patients", "guests", "choir", "class", "crew*", "people who", "someone who", "two people", "three people"]),
    (Topic::Means, &["after each", "after every", "before each", "at the end of", "in our", "1:1*", "one-on-one*", "one to one*", "one-to-one*", "meet*", "call", "calls", "ask", "asks", "asking", "written", "in writing", "session*", "comment*", "survey*", "questionnaire*", "form", "score*", "rate", "rates", "rated", "retro*", "over coffee", "over lunch", "lunch",
        "reads", "watches", "listens", "sits in", "sees", "marks", "notes", "writes", "goes through", "looks at", "looks over", "checks", "corrects", "points out", "fills in", "inspects", "tests", "challenges", "shadow*", "send", "sends", "by mail", "by email", "email*", "check-in*", "review", "reviews", "reviewed", "interview*", "demo*", "debrief*", "mock", "recorded", "recording*", "pair*", "conversation*", "talk", "catch-up*", "360"]),
    (Topic::ReviewWord, &["review", "reviews", "reviewed", "revisit*", "re-evaluate*", "reevaluat*", "reassess*", "check-in", "check-ins", "check in on", "check progress", "checkpoint", "retrospective*", "retro", "take stock", "look back", "go through", "go over", "reflect*", "adjust*", "revise*", "compare", "look at this", "look at the plan", "re-read*", "reread*", "read again", "read it again", "read this", "open this", "update this", "update the plan"]),
    (Topic::Support, &["my mentor*", "a mentor", "mentors", "mentor is", "mentor:", "mentored by", "mentoring from", "mentorship", "mentor in", "mentor at", "mentor from", "find a mentor", "with my coach", "my coach", "a coach", "coached by", "coaching from", "career coach", "hr partner", "with hr", "from hr", "hr business partner", "people partner*",
        "peer group", "study group", "study partner*", "study buddy", "accountability", "buddy", "sponsor", "sponsors", "mastermind", "community of", "support group", "peers", "my manager supports", "my manager backs", "with support from", "supported by", "with help from", "helped by", "my tutor*", "my teacher*", "my supervisor*"]),
    (Topic::Baseline, &["baseline", "today:", "now:", "today i", "currently", "at present", "right now", "so far", "as of now", "current role", "current responsibilit*", "current result*", "current state", "my results", "last year i", "this year i", "in the last", "over the last", "over the past", "in the past year",
        "i already", "i lead", "i run", "i own", "i maintain", "i manage", "i am responsible", "i'm responsible", "starting point", "where i stand", "present duties", "present results", "track record"]),
    (Topic::Stretch, &["stretch", "lead the", "lead a", "lead an", "leading the", "leading a", "led the", "led a", "own the", "run the", "run a", "take over the", "take charge of", "pilot*", "initiative*", "migrat*", "launch*", "cross-functional", "cross-team", "revenue-*", "new product", "rebuild*", "roll out", "rollout", "turnaround", "head the", "spearhead*", "drive the"]),
    (Topic::Endorsement, &["endors*", "recommendation* from", "recommendation letter*", "recommendations", "letter of support", "letters of support", "letter of recommendation", "letters of recommendation", "vouch*", "sponsor*", "backed by", "backing of", "backing from", "support of two", "support from two", "signed off by", "sign-off from",
        "sign-offs", "testimonial*", "reference from", "references from", "written support", "speak for me", "back my promotion", "stakeholder validation"]),
    (Topic::Case, &["promotion case", "case for promotion", "case for the promotion", "case for my promotion", "business case", "promotion packet", "promotion document", "promotion dossier", "promotion file", "promotion folder", "promo packet", "promo doc*", "promo case", "portfolio", "brag document", "brag doc", "brag sheet",
        "evidence file", "evidence folder", "evidence document", "written case", "one-page case", "make the case", "made the case", "present the case", "presented the case", "present my case", "self-review", "self-assessment document", "performance conversation*", "performance review document", "summary of results", "dossier"]),
    (Topic::Transferable, &["transferable*", "transfer to", "transfers to", "carry over", "carries over", "carried over", "i bring", "already bring", "bring from", "maps to", "map to", "mapped to", "translate* to", "translate into", "useful in the new", "also needed in", "skills from my"]),
    (Topic::Credential, &["certificate*", "certification*", "certified", "credential*", "course", "courses", "degree", "diploma", "bootcamp", "boot camp", "licence", "license", "master's", "msc", "mba", "nanodegree", "accredit*", "qualification*", "exam", "professional programme", "accreditation"]),
    (Topic::Project, &["applied project", "project", "projects", "portfolio piece*", "case study", "case studies", "prototype*", "pilot*", "capstone", "side project*", "volunteer*", "freelance", "pro bono", "internship", "open-source", "open source", "secondment", "assignment", "assignments", "shipped", "ship a", "build a", "build an", "built a", "built an", "redesign*"]),
    (Topic::Interview, &["informational interview*", "informational conversation*", "informational chat*", "informational call*", "informational coffee*", "interviews with", "interview two", "interview three", "conversations with", "conversation with", "coffee with", "coffees with", "coffee chat*", "calls with", "call with", "talks with", "chat with", "chats with",
        "talk to two", "talk to three", "talk to four", "talk to five", "talk with two", "talk with three", "speak with two", "speak with three", "speak to two", "speak to three", "talked to two", "talked to three", "spoke to two", "spoke with two", "spoke to three", "spoke with three", "shadow two", "shadow three"]),
    (Topic::Referral, &["referral*", "referred", "refer me", "refers me", "introduc*", "recommend me", "recommends me", "recommendation*", "put in a word", "vouch*", "warm intro*"]),
    (Topic::Exam, &["exam", "exams", "examination*", "test", "assessment", "certificate", "certification", "certified", "audition", "defence", "defense", "viva", "deliverable*", "publish*", "deliver*", "release*", "ship*", "submit*", "hand in", "present*", "demo*", "deploy*", "pass", "passed", "recital", "competition", "performance", "perform", "launch*", "complete*", "finish*", "in production", "live", "merged"]),
    (Topic::Application, &["applied to", "applied in", "applied at", "apply it", "apply to", "apply the", "apply what", "applying", "in use", "in production", "live project*", "one live", "two live", "three live", "first live", "second live", "live hearing*", "live session*", "live event*", "live system*", "live work", "live case*", "live client*", "real project*", "real work", "real case*", "real client*", "real customer*", "at work", "on the job", "used in", "used on", "used by", "use it", "using it", "put to use", "put it to use",
        "client project*", "customer project*", "client workshop*", "customer workshop*", "client meeting*", "customer meeting*", "work project*", "projects at", "projects in", "rolled out", "deployed", "adopted by", "two projects", "three projects", "two services", "three services", "two systems", "two dashboards", "two reports", "two migrations", "meetings in", "meetings held in", "translate for", "interpret for", "two teams", "two clients", "two customers"]),
    (Topic::Presenting, &["present", "presents", "presented", "presenting", "presentation*", "talk", "talks", "demo", "demos", "demonstrat*", "teach", "teaches", "taught", "teaching", "workshop*", "write-up*", "write up", "wrote up", "blog post*", "article*", "share what", "share it with", "share with", "shared with", "share the", "share my", "brown bag", "lunch and learn", "lightning talk*", "guild",
        "train my", "train the", "training for my", "run a session", "show the team", "show my team", "knowledge session*", "internal talk*", "team session*", "guide for", "handbook"]),
    (Topic::Experiment, &["experiment*", "try out", "try two", "try three", "try a", "tried", "trial*", "pilot*", "prototype*", "test two", "test whether", "a test", "iterat*", "hypothes*", "side project*", "if it does not work", "if it doesn't work", "if that fails", "change the plan", "change it", "adjust*", "learn from mistakes", "failure*", "mistake*", "play with", "compare two", "compare three", "a/b", "small bets", "simulate*", "mock*", "first attempt*", "second attempt", "drop what", "keep what"]),
    (Topic::Aspiration, &["dream*", "inspire*", "inspiring", "proud", "excite*", "aspir*", "passion*", "i love", "i enjoy", "fascinat*", "curious", "curiosity", "ambition*", "vision", "one day", "i want to", "i would like to", "motivat*", "stretch", "stretches me", "stretching", "i have always wanted", "i've always wanted", "matters to me", "meaning*", "because i want"]),
    (Topic::Learning, &["learn*", "understand*", "practise*", "practice*", "practising", "capabilit*", "skill", "skills", "study", "studies", "studying", "reflect*", "explain*", "teach*", "master", "mastery", "knowledge", "lessons", "figure out", "get to know", "deliberate", "feedback", "from memory", "fluen*"]),
    (Topic::Visa, &["visa", "visas", "work permit*", "work permission", "residence permit*", "residency permit*", "right to work", "immigration", "freedom of movement", "blue card", "green card", "settled status", "dual citizen*", "citizenship", "passport", "eu citizen*", "work authorisation", "work authorization", "allowed to work", "employment pass*", "express entry", "skilled worker", "permanent residen*", "visa-free"]),
    (Topic::Recognition, &["credential*", "recognition of", "degree recognition", "degree recognised", "degree recognized", "degree is recognised", "degree is recognized", "recognised abroad", "recognized abroad", "qualification*", "licence*", "license*", "licensing", "chartered", "registration with", "registration exam*", "nursing registration", "professional registration", "accredit*", "apostille*", "certified translation*", "diploma*", "regulated profession", "not regulated", "unregulated", "is recognised", "is recognized", "are recognised", "are recognized", "degree counts", "equivalen*"]),
    (Topic::Language, &["language", "languages", "fluen*", "b1", "b2", "c1", "c2", "a2", "english-speaking", "working language", "speak german", "speak french", "speak spanish", "german", "french", "spanish", "dutch", "portuguese", "italian", "japanese", "mandarin", "swedish", "norwegian", "danish", "finnish", "polish", "korean", "arabic", "in english", "english is", "english only", "english:", "my english", "business english", "english test", "english exam", "ielts", "toefl", "celpip", "goethe", "telc", "delf", "dele", "native speaker*"]),
    (Topic::Tax, &["tax", "taxes", "taxed", "taxation", "tax adviser", "tax advisor", "tax residen*", "double taxation", "social security", "pension*"]),
    (Topic::Family, &["famil*", "partner", "spouse", "husband", "wife", "kids", "children", "child", "my son", "my daughter", "school*", "parents", "single, ", "i live alone", "no dependants", "no dependents", "dependants", "dependents", "girlfriend", "boyfriend", "fiancé*", "on my own", "moving alone", "move alone", "pets", "dog", "cat"]),
    (Topic::Network, &["local contact*", "local network*", "contacts in", "contact in", "contacts at", "network in", "network there", "network with people in", "people in", "colleagues in", "friends in", "recruiters in", "recruiter in", "professionals in", "managers in", "engineers in", "expatriate*", "expat*", "alumni in", "meetup*", "meet-up*", "local community", "chamber of commerce", "local recruiter*", "local professional*", "local team*", "team in", "office in", "community in", "people who work in", "people who live in", "people working in", "people there", "conversations in", "conversations with", "friends there", "contacts there", "colleagues there", "ex-colleague*", "former colleague*", "i know people"]),
    (Topic::Contingency, &["plan b", "plan c", "fallback*", "fall-back", "fall back", "contingenc*", "alternative*", "otherwise", "if not,", "if that fails", "if this fails", "if it fails", "if the visa", "if the move", "if the permit", "if no offer", "if there is no", "if it falls through", "falls through", "if nothing", "or else", "remote-first", "remote first", "remote role", "rotation*", "second choice", "backup*", "back-up", "another region", "another country", "neighbouring", "or a remote", "short-term assignment", "does not work out", "doesn't work out", "do not work out", "don't work out", "if it does not work", "if it doesn't work",
        "if that does not work", "if that doesn't work", "says no", "say no", "if i am refused", "if they refuse", "if i don't get", "if i do not get", "if we don't get"]),
    (Topic::Place, &["europe", "european", "asia", "asian", "africa", "african", "latin america", "south america", "north america", "middle east", "nordic*", "scandinavia*", "benelux", "balkan*", "dach", "eu", "emea", "apac", "gulf",
        "germany", "german market", "france", "french market", "spain", "spanish market", "portugal", "italy", "ireland", "netherlands", "belgium", "austria", "switzerland", "denmark", "sweden", "norway", "finland", "iceland", "poland", "czech*", "slovakia", "slovenia", "hungary", "romania", "bulgaria", "greece", "croatia", "serbia", "estonia", "latvia", "lithuania", "ukraine", "luxembourg", "malta", "cyprus",
        "united kingdom", "uk", "england", "scotland", "wales", "united states", "usa", "us", "canada", "mexico", "brazil", "argentina", "chile", "colombia", "peru", "uruguay", "costa rica", "australia", "new zealand", "japan", "south korea", "korea", "china", "taiwan", "hong kong", "singapore", "malaysia", "thailand", "vietnam", "indonesia", "philippines", "india", "sri lanka", "pakistan", "bangladesh",
        "turkey", "türkiye", "israel", "uae", "united arab emirates", "dubai", "abu dhabi", "qatar", "saudi arabia", "egypt", "morocco", "tunisia", "kenya", "ghana", "nigeria", "south africa", "ethiopia", "rwanda", "tanzania",
        "london", "dublin", "berlin", "munich", "hamburg", "vienna", "zurich", "geneva", "paris", "lyon", "amsterdam", "rotterdam", "brussels", "copenhagen", "stockholm", "oslo", "helsinki", "lisbon", "porto", "madrid", "barcelona", "milan", "rome", "prague", "warsaw", "budapest", "tallinn", "athens", "tokyo", "osaka", "seoul", "sydney", "melbourne", "toronto", "vancouver", "montreal", "new york", "boston", "chicago", "seattle", "san francisco", "nairobi", "cape town", "bangalore", "bengaluru"]),
    (Topic::Move, &["abroad", "overseas", "expat*", "international assignment*", "relocat*", "move to another country", "in another country", "emigrat*", "foreign country", "foreign assignment*", "work permit*", "new country"]),
];

/// What a word does to the words around it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Turn {
    /// What follows is not the case.
    Negates,
    /// A negator before it says something else: "not only", "no later than".
    Lifts,
    /// A new clause begins.
    Clause,
}

/// Words that turn what is said, in order.
#[rustfmt::skip]
pub(super) static TURNS: Table<Turn> = Table::new(&[
    ("although", Turn::Clause), ("because", Turn::Clause), ("but", Turn::Clause), ("cannot", Turn::Negates), ("doubt", Turn::Lifts),
    ("earlier", Turn::Lifts), ("except", Turn::Clause), ("few", Turn::Negates), ("fewer", Turn::Lifts), ("hardly", Turn::Negates),
    ("however", Turn::Clause), ("just", Turn::Lifts), ("lack", Turn::Negates), ("lacking", Turn::Negates), ("lacks", Turn::Negates),
    ("later", Turn::Lifts), ("least", Turn::Lifts), ("less", Turn::Lifts), ("longer", Turn::Lifts), ("matter", Turn::Lifts),
    ("merely", Turn::Lifts), ("more", Turn::Lifts), ("neither", Turn::Negates), ("never", Turn::Negates), ("no", Turn::Negates),
    ("nobody", Turn::Negates), ("none", Turn::Negates), ("nor", Turn::Negates), ("not", Turn::Negates), ("nothing", Turn::Negates),
    ("only", Turn::Lifts), ("simply", Turn::Lifts), ("so", Turn::Clause), ("though", Turn::Clause), ("until", Turn::Clause),
    ("while", Turn::Clause), ("without", Turn::Negates), ("yet", Turn::Clause),
]);

/// Words by which a sentence leaves open what it is about.
pub(super) static OPEN: &[&str] = &[
    "tbc",
    "tbd",
    "tba",
    "todo",
    "to be confirmed",
    "to be decided",
    "to be defined",
    "to be determined",
    "no idea",
    "don't know",
    "do not know",
    "not sure",
    "unsure",
    "figure out later",
    "decide later",
    "think about later",
];
