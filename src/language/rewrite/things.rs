//! Things and people by what a coach asks about them, in small letters.

/// The family and those one lives with.
pub(super) const FAMILY: &[&str] = &[
    "aunt", "auntie", "baby", "boyfriend", "brother", "brothers", "child", "children", "cousin", "cousins", "dad", "daughter",
    "daughters", "family", "father", "girlfriend", "godson", "goddaughter", "gran", "mama", "mommy", "mummy", "papa", "daddy",
    "grandad", "granddad", "grandchild", "grandchildren", "granddaughter", "grandfather", "grandkids", "grandma", "grandmother",
    "grandpa", "grandparents", "grandson", "granny", "husband", "in-laws", "kid", "kids", "mom", "mother", "mum", "nan", "nana",
    "nephew", "nephews", "niece", "nieces", "parents", "partner", "relatives", "siblings", "sister", "sisters", "son", "sons",
    "spouse", "stepdaughter", "stepson", "toddler", "twins", "uncle", "wife",
];

/// What makes the family in front of them a part of something else: "family law", "mother tongue".
pub(super) const OTHERS: &[&str] = &[
    "business", "businesses", "care", "companies", "company", "council", "development", "doctor", "finances", "budget", "income",
    "history", "law", "lawyer", "medicine", "office", "organisations", "organizations", "program", "programme", "protection",
    "psychology", "stories", "therapist", "therapy", "tongue", "tree", "welfare",
];

/// Friends, animals and pleasures that nobody keeps for a result.
pub(super) const LEISURE: &[&str] = &[
    "beach", "break", "breaks", "camping", "cards", "cinema", "concert", "concerts", "date", "dinner", "festival", "film",
    "films", "forest", "friend", "friends", "garden", "gardening", "hike", "hikes", "holiday", "lunch", "massage", "movie",
    "movies", "museum", "museums", "musical", "nap", "naps", "nature", "neighbor", "neighbour", "ocean", "opera", "outdoors",
    "postcard", "postcards", "retreat", "sauna", "sea", "sunrise", "sunset", "sunshine", "theater", "theatre", "trip", "walk",
    "walks", "wedding", "weddings", "woods", "zoo",
];

/// Animals one lives with.
pub(super) const ANIMALS: &[&str] = &["cat", "cats", "dog", "dogs", "horse", "kitten", "pet", "pets", "pony", "puppy", "rabbit"];

/// Faith, giving and looking back: they ask for no end, whatever is done with them.
pub(super) const GIVEN: &[&str] = &[
    "aloud", "bedtime", "bible", "charity", "church", "god", "devotional", "devotionals", "diaries", "diary", "gratitude",
    "journal", "koran", "mosque", "prayer", "prayers", "quran", "sabbath", "scripture", "scriptures", "synagogue", "thank-you",
    "torah",
];

/// What keeps a house, a body and a household going, again and again.
pub(super) const UPKEEP: &[&str] = &[
    "aa", "bed", "bills", "bins", "blood", "chickens", "chores", "dishes", "dishwasher", "errands", "groceries", "homework",
    "household", "housework", "inhaler", "invoices", "insulin", "laundry", "lawn", "medication", "medications", "medicine",
    "medicines", "meds", "physio", "physiotherapy", "pills", "plants", "rehab", "sunscreen", "supplements", "tablets", "teeth",
    "therapist", "therapy", "trash", "vet", "vitamins",
];

/// What holds ideas that can be used. Stories do as well, but nobody reads them for that.
pub(super) const SOURCES: &[&str] = &[
    "article", "articles", "book", "books", "bootcamp", "chapter", "chapters", "class", "classes", "conference", "conferences",
    "course", "courses", "documentaries", "documentary", "essay", "essays", "lecture", "lectures", "masterclass", "meetup",
    "meetups", "module", "modules", "newsletter", "newsletters", "paper", "papers", "podcast", "podcasts", "program",
    "programme", "report", "reports", "seminar", "seminars", "talk", "talks", "training", "trainings", "tutorial", "tutorials",
    "video", "videos", "webinar", "webinars", "workshop", "workshops",
];

/// What is sent out, or written to, to have something come back.
pub(super) const OFFERS: &[&str] = &[
    "agencies", "agency", "agents", "applications", "brands", "buyers", "clients", "colleges", "companies", "customers", "cv",
    "cvs", "editors", "email", "emails", "employers", "founders", "galleries", "grants", "internships", "investors", "jobs",
    "journals", "labels", "leads", "magazines", "managers", "messages", "offers", "outlets", "partners", "pitches", "proposals",
    "prospects", "publishers", "queries", "recruiters", "resume", "resumes", "roles", "scholarships", "schools", "sponsors",
    "startups", "suppliers", "universities", "vendors",
];

/// What is written, told or shown for others.
pub(super) const WORKS: &[&str] = &[
    "article", "articles", "blog", "blogs", "documentation", "docs", "essay", "essays", "guide", "guides", "lecture", "lectures",
    "letters", "newsletter", "newsletters", "podcast", "podcasts", "post", "posts", "presentation", "presentations", "report",
    "reports", "review", "reviews", "speech", "speeches", "talk", "talks", "thread", "threads", "tutorial", "tutorials",
    "tweets", "update", "updates", "video", "videos",
];

/// What is written for a machine: no story, and nobody is told of it.
pub(super) const PROGRAMS: &[&str] = &[
    "code", "compiler", "function", "functions", "parser", "plugin", "plugins", "program", "programs", "queries", "query",
    "script", "scripts", "software", "test", "tests",
];

/// What is written to be read for itself.
pub(super) const FICTION: &[&str] = &[
    "chapter", "chapters", "fiction", "lyrics", "memoir", "novel", "novels", "poem", "poems", "poetry", "scene", "scenes",
    "screenplay", "song", "songs", "stories", "story", "verse",
];

/// Whom one joins for the joy of it.
pub(super) const COMPANY: &[&str] = &["band", "choir", "ensemble", "league", "orchestra", "team"];

/// People whom one gets to know or brings on.
pub(super) const PEOPLE: &[&str] = &[
    "classmates", "clients", "colleague", "colleagues", "coworkers", "customers", "developers", "employees", "engineers",
    "friend", "friends", "interns", "juniors", "members", "neighbor", "neighbors", "neighbour", "neighbours", "others", "people",
    "person", "somebody", "someone", "staff", "strangers", "students", "team", "teammates", "teams", "users",
];

/// What is between somebody and a thing: "my relationship with money".
pub(super) const ALONE: &[&str] = &["alcohol", "body", "food", "money", "myself", "phone", "technology", "time", "work"];

/// What people have between them.
pub(super) const BONDS: &[&str] = &["friendship", "friendships", "marriage", "relationship", "relationships"];

/// What is inside somebody, of which no figure tells.
pub(super) const INNER: &[&str] = &[
    "attitude", "confidence", "cv", "diet", "discipline", "faith", "focus", "habits", "happiness", "health", "life", "mindset",
    "mood", "morale", "patience", "posture", "resume", "self-confidence", "skill", "skills", "swing", "technique", "self-esteem",
    "stress", "wellbeing", "well-being", "wellness",
];

/// What nobody else is to see of somebody.
#[rustfmt::skip]
pub(super) const PRIVATE: &[&str] =
    &["body", "creativity", "emotions", "faith", "feelings", "gender", "identity", "myself", "passions", "sexuality", "spirituality", "values"];

/// Where somebody comes from.
pub(super) const ORIGINS: &[&str] = &["ancestors", "ancestry", "family", "heritage", "roots"];

/// Exercises that are counted in one go.
pub(super) const EXERCISES: &[&str] = &[
    "burpees", "chin-ups", "chinups", "crunches", "dips", "lunges", "press-ups", "pull-up", "pull-ups", "pullups", "push-up",
    "push-ups", "pushups", "sit-ups", "situps", "squats",
];

/// Races and the like.
pub(super) const RACES: &[&str] =
    &["10k", "5k", "half", "half-marathon", "ironman", "marathon", "race", "races", "triathlon", "ultra"];

/// Words that measure out a dose: nothing can be used of them.
pub(super) const DOSES: &[&str] = &[
    "cardio", "exercise", "exercises", "hour", "hours", "km", "laps", "meditation", "mile", "miles", "min", "mins", "minute",
    "minutes", "pages", "pilates", "steps", "stretching", "times", "words", "workout", "workouts", "yoga",
];

/// Languages that people speak.
pub(super) const LANGUAGES: &[&str] = &[
    "arabic", "cantonese", "catalan", "chinese", "czech", "danish", "dutch", "english", "finnish", "french", "gaelic", "german",
    "greek", "hebrew", "hindi", "hungarian", "indonesian", "irish", "italian", "japanese", "korean", "latin", "mandarin",
    "norwegian", "persian", "polish", "portuguese", "romanian", "russian", "spanish", "swahili", "swedish", "tagalog", "tamil",
    "thai", "turkish", "ukrainian", "urdu", "vietnamese", "welsh",
];

/// Things that are played for others.
pub(super) const INSTRUMENTS: &[&str] = &[
    "accordion", "bagpipes", "banjo", "bass", "bassoon", "cello", "clarinet", "cornet", "drums", "euphonium", "fiddle", "flute",
    "guitar", "harmonica", "harp", "instrument", "mandolin", "oboe", "organ", "piano", "sax", "saxophone", "scales", "sitar",
    "trombone", "trumpet", "tuba", "ukulele", "viola", "violin",
];

/// What somebody prepares for, and passes or not.
pub(super) const TRIALS: &[&str] = &[
    "audition", "bar", "board", "boards", "certification", "competition", "contest", "defence", "defense", "exam", "examination",
    "exams", "finals", "interview", "interviews", "match", "recital", "test", "theory", "tournament", "viva",
];

/// What one solves to get better at writing programs.
pub(super) const CODING: &[&str] = &["codewars", "coding", "hackerrank", "leetcode"];

/// What takes long to be finished.
pub(super) const LENGTHY: &[&str] = &[
    "album", "app", "blog", "book", "dissertation", "game", "manuscript", "memoir", "novel", "portfolio", "project",
    "screenplay", "site", "thesis", "website",
];

/// What time is measured in.
pub(super) const TIMES: &[&str] =
    &["afternoon", "afternoons", "day", "evening", "evenings", "hour", "hours", "minute", "minutes", "morning", "mornings"];

/// What people come to, to go on with something else.
pub(super) const EVENTS: &[&str] = &[
    "1:1s", "briefing", "briefings", "call", "calls", "class", "classes", "check-ins", "circles", "hackathon",
    "lunch-and-learns", "meeting", "meetings", "one-to-ones", "retro", "retros", "retrospective", "retrospectives", "session",
    "sessions", "stand-up", "stand-ups", "standup", "standups", "talk", "talks", "training", "webinar", "webinars", "workshop",
    "workshops",
];

/// People who help somebody on.
pub(super) const HELPERS: &[&str] =
    &["advisor", "boss", "coach", "manager", "mentor", "teacher", "therapist", "trainer", "tutor"];
