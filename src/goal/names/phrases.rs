//! The phrases of titles, by what they say.

use super::titles::GoalWord;
use crate::goal::Aspect;

/// How a phrase must stand in a title.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum At {
    /// It is the whole title.
    Whole,
    /// The title begins with it.
    Start,
    /// The title begins with it and goes on.
    Front,
    /// The title begins or ends with it.
    Edge,
    /// It stands anywhere.
    Any,
}

impl At {
    /// Whether bytes `start..end` of a title of `length` bytes stand so.
    pub(super) fn fits(self, start: usize, end: usize, length: usize) -> bool {
        match self {
            Self::Whole => start == 0 && end == length,
            Self::Start => start == 0,
            Self::Front => start == 0 && end < length,
            Self::Edge => start == 0 || end == length,
            Self::Any => true,
        }
    }
}

/// What a phrase says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Sense {
    /// The title names an aspect.
    Aspect(Aspect),
    /// It speaks of goals.
    Goals(GoalWord),
    /// It speaks about goals, or of another kind of goals.
    About,
    /// It explains goals or gives advice about them.
    Explains,
    /// What follows is past.
    Past,
    /// What follows is past when the title names a year.
    PastIfDated,
    /// What follows comes back again and again.
    Repeated,
    /// What follows is no goal.
    Aside,
}

/// The first entry that fits wins, so that what is more special comes first.
#[rustfmt::skip]
pub(super) static ASPECTS: &[(Aspect, At, &[&str])] = &[
    // Questions.
    (Aspect::Indicators, At::Start, &["how to measure", "i'll know", "i will know", "we'll know", "we will know", "what does success look like", "what success looks like",
        "what does done look like", "what done looks like", "what will success look like", "how will success be measured",
        "how i keep track", "how i keep score", "what i measure", "what i track", "what i count", "signals that", "signs that",
        "signs of progress", "i'm on track when", "i am on track when", "what we measure", "what we track", "what we count",
        "what i look at", "what we look at", "numbers i", "numbers we", "on what do i recognise", "on what do we recognise",
        "on what do i recognize", "on what do we recognize", "what will be different"]),
    (Aspect::Review, At::Start, &["when do i look", "when do we look", "when do i check", "when do we check", "when i check", "when we check", "when we look", "when do we talk", "when we talk", "we talk about it", "we look at it", "i look at it", "how often do we", "how often do i", "how often will", "how often we look", "how often do i check", "how often do we check", "looking at it", "look at it", "how often do i look", "look at this", "looking at this", "looking back every", "looking back once", "looking back at the end of every", "looking back at the end of each", "looking back each", "when i look at this", "i look at this", "we look at this"]),
    (Aspect::Life, At::Any, &["life and mobility", "account for life", "account for my life", "fit my life", "fit into my life", "fits my life", "fits into my life", "fits in my life"]),
    (Aspect::Feedback, At::Any, &["feedback", "who will tell me", "who tells me", "honest with me", "who reads it", "who looks at it"]),
    (Aspect::Indicators, At::Any, &["evidence of completion", "evidence required", "required evidence", "evidence of success",
        "evidence of achievement", "target value", "target values", "means done", "done means", "measures of improvement", "success factor", "success factors", "how they are tracked", "how it is tracked", "how it's tracked", "measuring points", "monitoring method", "definition of done", "acceptance criteria", "exit criteria"]),
    (Aspect::NonNegotiables, At::Any, &["non-negotiable", "non-negotiables", "nonnegotiables", "non negotiables", "trade-off", "trade-offs",
        "tradeoffs", "constraints", "boundaries", "minimum requirements", "guardrails", "not at any price", "not at the cost of", "at no cost to", "what i won't give up", "what i will not give up", "not worth it"]),
    (Aspect::NonNegotiables, At::Whole, &["rules", "my rules", "ground rules", "limits", "my limits", "limit", "not at the expense of", "red lines", "red line", "guard rails", "guard rail", "ecology check", "without", "not for it", "not at the price of", "must not cost", "must not suffer", "not to suffer", "not on the back of", "what i won't pay for it", "the price i won't pay", "i don't want lose", "we hold on to", "what stays untouched", "side effects", "side-effects", "side effects to watch", "unwanted side effects", "must not get worse", "what must not get worse", "counter-metrics", "counter metrics", "counter-metric", "guardrail metrics", "what it must not cost", "what it may not cost", "what this must not cost", "what it should not cost"]),
    (Aspect::Contingency, At::Any, &["contingency", "contingencies", "premortem", "pre-mortem", "pre mortem", "mitigation", "mitigations", "plan b", "fallback", "fall-back", "backup plan", "backup scenarios", "backups", "worst case", "plan c",
        "alternatives", "if it fails", "if this fails", "if that fails", "if it doesn't work", "if this doesn't work", "if that doesn't work",
        "if it does not work", "if this does not work", "if that does not work", "if it falls through", "if things go wrong", "if it goes wrong", "if this goes wrong", "if something goes wrong", "when it gets hard", "when it gets tough", "when i'm too", "when i am too", "if i'm too", "if i am too", "if it gets hard", "if it gets tough", "if i fall back", "if i fail", "if i slip", "if i relapse", "when i fall back"]),
    (Aspect::Contingency, At::Whole, &["what if"]),
    (Aspect::Recovery, At::Whole, &["rest", "rest and recovery", "rest and rewards", "a treat", "pleasure", "pause", "the pause", "joy", "sabbath", "to enjoy", "something nice", "something nice afterwards", "i rest", "and fun"]),
    (Aspect::Recovery, At::Any, &["recovery", "rest days", "time to rest", "days of rest", "reward", "rewards", "celebration", "celebrations", "celebrate", "recharge", "refuel", "staying fresh",
        "self-care", "avoiding burnout", "burnout", "treat myself", "downtime", "recuperation"]),
    (Aspect::Recovery, At::Whole, &["treat", "treats"]),
    (Aspect::Gaps, At::Any, &["gap", "gaps", "gap analysis", "obstacle", "obstacles", "challenge", "challenges", "bottleneck", "bottlenecks",
        "blockers", "barriers", "hurdles", "skills to develop", "skills to learn", "skills needed", "skills i need", "skills i will build", "skills i will learn", "skills i'll build", "skills i'll learn", "skills i want", "skills required",
        "required skills", "what i lack", "what's missing", "what is missing", "what i'm missing", "what i am missing", "missing skills",
        "still missing", "skills matrix", "skill matrix", "skills to build", "skills to gain", "skills to acquire", "competencies to develop",
        "skills development tracker", "skill development tracker", "learning needs", "training needs", "growth areas", "areas of growth",
        "areas for growth", "areas for development", "areas of development", "areas for improvement", "areas to improve", "areas of improvement",
        "development areas", "development needs",
        "weaknesses", "what's in my way", "what stands in the way", "what stands in my way", "what stands between", "makes it hard", "makes this hard", "stands against", "what could stop me", "could go wrong", "might go wrong", "what can go wrong", "what could go wrong", "what might go wrong", "what may go wrong", "what gets in the way", "what could get in the way", "what might stop me", "what will stop me", "what's stopping me",
        "what do i need to learn", "what i need to learn", "am i missing", "do i lack", "do i still lack", "do i still need", "i still need", "what skills do i need", "what i don't know", "critical gaps", "pitfalls", "difficulties", "hindrance", "hindrances", "threats", "can hinder", "could hinder", "might hinder", "may hinder", "can stop", "could stop", "might stop", "may stop", "will stop us", "stopping us", "keeps me from", "keeps us from", "holds me back", "holds us back", "hold me back", "hold us back", "in our way",
        "could block", "might block", "can get in the way", "might get in the way", "may get in the way", "not included", "makes it difficult", "makes this difficult", "what is difficult", "what's difficult", "what will be difficult", "what is hard", "what's hard", "what will be hard", "the hard part", "throw me off", "throw us off", "i am afraid of", "i'm afraid of", "we are afraid of", "can happen bad", "we are short of", "i am short of", "trouble ahead"]),
    (Aspect::Gaps, At::Any, &["don't know yet", "do not know yet", "can't do yet", "cannot do yet", "don't have yet", "do not have yet"]),
    (Aspect::Gaps, At::Whole, &["i need", "we need", "what i need", "what we need", "what i need for it", "what we need for it", "what i need for this", "what we need for this", "difficult moments", "hard moments", "weak moments", "risks", "my risks", "the risks", "key risks", "top risks", "problems", "possible problems", "likely problems", "problem can be", "problems can be", "possible problem", "main risk", "main risks", "biggest risk", "biggest risks", "risk", "danger", "dangers", "fear", "fears", "drawbacks", "missing", "weak spots", "weak points", "uncertainties", "raid", "raid log", "what disturbs", "what disturbs me", "we lack", "i lack", "what i don't have", "what i do not have", "still to learn", "assumptions and risks", "risks and assumptions", "lack", "the lack", "lacking", "what's lacking", "what is lacking", "what do i miss", "what do you miss", "traps", "shortfall", "shortfalls", "deficit", "deficits", "what may happen", "what can happen", "what could happen", "what might happen"]),
    (Aspect::Evidence, At::Any, &["evidence", "feasibility", "validation", "reality check", "sanity check", "why it is realistic", "why this is realistic",
        "why it's realistic", "is it realistic", "is this realistic", "achievable", "attainable", "realistic", "research", "peer timelines",
        "informational interviews", "proof", "why i can do it", "why it can work", "why this can work", "why i think it", "why i believe it", "why i believe i can", "why i think i can", "has anybody done this", "has anyone done this", "who has done this",
        "others who did it", "others did it", "others have done it", "has been done", "who did it before", "is it doable", "is this doable", "can it be done"]),
    (Aspect::Evidence, At::Whole, &["reality"]),
    (Aspect::Baseline, At::Any, &["baseline", "starting point", "where i am", "where i am now", "where i'm at", "where i stand", "where we are", "where we stand", "where things stand", "where it stands", "how far i am", "how far we are", "where do i stand", "where am i", "current state", "current situation",
        "current reality", "current level", "current position", "current role", "current status", "today's situation", "self-assessment", "self assessment",
        "strengths", "what i already have", "my situation"]),
    (Aspect::Stakeholders, At::Any, &["stakeholder", "stakeholders", "endorsements", "sponsors", "decision makers"]),
    (Aspect::Mentors, At::Any, &["mentor", "mentors", "mentoring", "mentorship"]),
    (Aspect::Coach, At::Any, &["coach", "coaches", "coaching"]),
    (Aspect::HumanResources, At::Any, &["hr", "hr partner", "human resources"]),
    (Aspect::Peers, At::Any, &["peers", "peer group", "peer support"]),
    (Aspect::Review, At::Any, &["review rhythm", "review schedule", "review cadence", "review frequency", "reviews", "interim review", "review date", "check-ins", "check-in",
        "checkins", "check ins", "regular reviews", "how often i review", "how often i look", "when i review", "review dates", "cadence", "rhythm",
        "manager alignment", "one-on-ones", "1:1s", "career development conversations", "keeping on track", "staying on track", "staying accountable",
        "monthly check-in", "quarterly review", "weekly review", "monthly review", "follow-up", "follow up", "monitoring", "progress check", "progress checks"]),
    (Aspect::Review, At::Whole, &["review", "my review", "reviewing", "check in", "look-back", "look back", "review plan", "review process", "evaluation", "control", "governance", "reporting", "health check", "health checks", "check-up", "checkup", "looked at", "look-in", "stock-take", "stocktaking", "i control it", "we control it", "assessment of progress", "meeting", "meetings", "our meetings", "meeting rhythm"]),
    (Aspect::Support, At::Any, &["support", "support needed", "manager support", "support system", "accountability", "accountability partner",
        "accountability partners", "accountability buddy", "who can help", "who will help", "who helps", "who supports", "who accompanies", "who asks me", "who can help me", "people who can help", "people who help",
        "help i need", "help needed", "allies", "supervision"]),
    (Aspect::Support, At::Whole, &["people", "people involved", "persons involved", "with the help of", "who's in", "who is in", "crew", "my crew", "helpers", "supporters", "my supporters", "companions", "partners", "my people", "the people", "persons who help me", "who's with me", "who is with me", "who i ask", "who we ask", "friends and helpers"]),
    (Aspect::Visa, At::Any, &["visa", "visas", "work permit", "work permits", "immigration", "right to work", "residence permit"]),
    (Aspect::Tax, At::Whole, &["tax", "taxes", "taxation", "tax and social security", "tax residency"]),
    (Aspect::Credentials, At::Any, &["credential recognition", "recognition of credentials", "recognition of qualifications", "licensing", "licence transfer"]),
    (Aspect::Credentials, At::Whole, &["credentials", "qualifications"]),
    (Aspect::Market, At::Any, &["target market", "target country", "target region", "target city"]),
    (Aspect::TargetRole, At::Any, &["target role", "target position", "role i want", "the role"]),
    (Aspect::Mobility, At::Any, &["relocation", "mobility", "moving abroad", "working abroad", "living abroad", "global mobility", "mobility plan"]),
    (Aspect::Mobility, At::Whole, &["the move", "moving", "the relocation", "abroad", "going abroad", "move"]),
    (Aspect::Language, At::Whole, &["language", "languages", "language skills", "language plan"]),
    (Aspect::Family, At::Whole, &["family", "family and partner", "partner", "partner and family"]),
    (Aspect::Network, At::Whole, &["network", "networking", "local network", "contacts", "local contacts", "my network", "contacts there", "people there", "friends there",
        "who i know there", "people i know there"]),
    (Aspect::Life, At::Any, &["life fit", "fit with life", "rest of life", "rest of my life", "work-life balance", "life objectives", "life outside work",
        "lifestyle fit", "how it fits my life", "how this fits my life", "life preferences"]),
    (Aspect::Life, At::Whole, &["life", "balance"]),
    (Aspect::Values, At::Any, &["values", "personal values", "core values", "principles", "axioms", "tenets", "what matters to me", "things that matter"]),
    // Checkpoints before actions: a timeline with dated steps is a list of checkpoints.
    (Aspect::Checkpoints, At::Any, &["milestone", "milestones", "checkpoint", "checkpoints", "check points", "mile-stones", "progress tracking",
        "quarterly targets", "monthly targets", "interim targets", "mid-quarter", "mid-season", "intermediate goals", "interim goals", "intermediate targets", "in-between goals", "partial goals", "partial targets", "way points", "way stations", "marks on the way", "waymarks", "waypoints", "stepping stones"]),
    (Aspect::Checkpoints, At::Whole, &["on the way", "stops on the way", "stations", "stops", "stages", "gates", "in between", "between", "before that", "trajectory", "halfway", "half-way", "half way", "interim", "along the way", "the way there", "the road there", "roadmap", "the roadmap", "my roadmap", "schedule", "key dates", "timetable", "time schedule", "quarter by quarter", "month by month", "benchmarks", "markers", "the gates"]),
    (Aspect::Timeline, At::Any, &["deadline", "deadlines", "due date", "target date", "target timeline", "time-bounded", "time-bound", "time bound",
        "time bounded", "timebound", "timely", "time frame", "timeframe", "completion date", "measurement deadline", "by when", "active from",
        "start date", "end date", "due by", "target completion", "when will i", "until when", "till when"]),
    (Aspect::Timeline, At::Whole, &["timeline", "time line", "due", "when", "by", "until", "till", "horizon", "time horizon", "the timeline", "dates", "duration", "time", "t", "quarter", "month", "week", "period", "started", "start"]),
    (Aspect::Timeline, At::Edge, &["timeline"]),
    (Aspect::Indicators, At::Any, &["key result", "key results", "krs", "indicator", "indicators", "metric", "metrics", "success criteria",
        "success criterion", "success measure", "success measures", "success metric", "success metrics", "measurable", "measurement", "measurements",
        "kpi", "kpis", "success looks like", "measures of success", "measure of success", "measuring progress", "measuring success",
        "signs of success", "progress markers", "markers of progress", "signs of progress", "done when", "how it is measured", "how it's measured", "target amount", "criteria for success", "goal criteria",
        "leading", "lagging"]),
    (Aspect::Indicators, At::Whole, &["numbers", "the numbers", "my numbers", "our numbers", "figures", "the figures", "yardstick", "yardsticks", "sign", "signs", "signal", "signals", "count", "what counts", "what counts as done", "kr", "measure", "measures", "m", "criteria", "target", "targets", "success", "target level", "expected result", "expected results",
        "result", "measured by"]),
    (Aspect::Why, At::Start, &["why", "what motivates me", "what drives me"]),
    (Aspect::Why, At::Any, &["my why", "the why", "motivation", "motivations", "purpose", "rationale", "rational", "reason", "reasons", "mission",
        "mission statement", "vision", "career vision", "vision statement", "justification", "problem statement", "driver for change", "drivers for change", "personally significant", "significance", "relevance", "importance", "what's in it for me", "behind it", "behind this", "makes it worth", "meaning for"]),
    (Aspect::Why, At::Whole, &["what for", "what it is for", "what this is for", "relevant", "r", "because", "problem", "the problem", "expected benefit", "expected benefits", "benefit", "benefits", "impact", "the point", "for what", "for why"]),
    (Aspect::Habits, At::Any, &["habit", "habits", "routine", "routines", "rituals", "daily practice", "weekly practice", "practice schedule", "study schedule"]),
    (Aspect::Habits, At::Edge, &["continue doing", "keep doing"]),
    (Aspect::Habits, At::Whole, &["habitual", "practice", "practices", "practice rhythm", "rhythms", "daily", "weekly", "monthly", "daily goals", "every day", "every week",
        "each day", "each week", "recurring", "repeating"]),
    (Aspect::Actions, At::Any, &["action", "actions", "action plan", "action steps", "action items", "next steps", "steps", "to do", "todo", "todos", "to-do",
        "to-dos", "tasks", "strategy", "strategies", "tactics", "initiatives", "initiative", "activities", "backlog", "learning plan", "study plan",
        "experiences to seek", "how i'll do it", "how i will do it", "how to do it", "how to do this", "currently working on", "things i am working on", "things i'm working on", "how i'll get there", "how i will get there", "how to get there",
        "how will i do it", "how will i get there", "who does what", "getting there", "things i'll do", "things i will do", "what i'll do", "what i will do",
        "way forward", "the way forward", "how to achieve", "how i'll achieve", "how i will achieve", "how will i achieve", "plan of action", "approach", "levers", "leverage points", "to validate",
        "execution", "implementation", "action points", "starter tasks", "how"]),
    (Aspect::Actions, At::Whole, &["will", "plan", "the plan", "my plan", "game plan", "projects", "do", "current plan", "training", "training plan", "what i change", "what i'll change", "what i will change", "what i'm changing", "what we change", "what we'll change", "what we will change", "what we're changing", "what changes", "what will change", "a plan", "specific actions", "methods", "method", "process", "my process", "kick-off", "first moves", "first things", "what i do first", "up next", "do now", "do next", "coming up", "homework", "measures taken", "planned measures", "measures planned"]),
    (Aspect::Resources, At::Any, &["resource", "resources", "references", "reference", "cross-reference", "cross-references", "further reading", "links", "useful links", "bibliography", "sources",
        "tools", "materials", "reading list", "related files", "related documents", "related docs", "related pages", "related guidance", "books", "book list", "books queue", "book queue", "to read", "to-read", "read books", "books read", "courses", "courses and workshops", "workshops", "tutorials", "podcasts", "movies",
        "watchlist", "watch list", "wishlist", "wish list", "learning resources", "related notes", "see also", "apps and devices"]),
    (Aspect::Resources, At::Whole, &["read", "reading", "watch", "listen", "related", "learning materials", "articles", "videos", "papers", "backlinks"]),
    (Aspect::Notes, At::Any, &["notes", "note", "comments", "log", "journal", "thoughts", "tracking", "tracker", "tracked", "tracking manager", "reflection",
        "reflections", "conclusion", "introduction", "overview", "open questions", "background", "updates", "last updated", "final score", "progress log"]),
    (Aspect::Notes, At::Whole, &["name", "employee", "employee name", "position", "job title", "department", "line manager", "comment", "legend", "score", "scoring", "changelog", "assumption", "assumptions", "adjustments", "owner", "owners", "lead", "accountable", "goal owner", "objective owner", "champion", "status", "dri", "responsible", "who",
        "assignee", "context", "summary", "questions", "history", "goal format", "format", "meta", "metadata", "properties", "tl;dr", "p.s", "disclaimer", "confidence", "confidence level", "confidence levels",
        "blocker", "priority", "importance", "category", "area", "type", "progress", "currently", "current", "competency", "details", "description", "examples", "example",
        "current progress", "weight", "points", "effort"]),
];

/// What else titles say.
#[rustfmt::skip]
pub(super) static SENSES: &[(Sense, At, &[&str])] = &[
    (Sense::Goals(GoalWord::Plan), At::Any, &[
    "development plan", "professional development", "career plan", "career plans", "career roadmap", "growth plan", "learning plan", "idp", "pdp", "career development", "career path",
    "90-day plan", "90 day plan", "30-60-90", "year plan", "yearly plan", "annual plan", "life plan", "career strategy", "learning roadmap", "personal roadmap", "study roadmap", "career vision",
]),
    (Sense::Goals(GoalWord::Many), At::Any, &[
    "goals", "resolutions", "okrs", "objectives", "bucket list", "bucketlist", "life list", "impossible list", "intentions", "aspirations", "ambitions",
    "new year resolution", "new year's resolution", "new years resolution", "my resolution", "goal list", "okr", "subgoals", "sub-goals", "my targets", "personal targets", "learning targets", "development targets", "career targets", "individual targets", "target agreement", "target agreements", "monthly targets", "quarterly targets", "weekly targets", "daily targets", "annual targets", "yearly targets", "big rocks", "dreams", "focus areas",
    "hopes and dreams", "year ahead", "key objectives", "yearly themes", "before i die", "things i will do in my life", "100 list", "list 100", "in 1001", "in 1001 days", "wishes",
    "ziele", "jahresziele", "vorsätze", "objetivos", "metas", "propósitos", "objectifs", "doelen", "obiettivi", "цели", "mål", "hedefler", "cele",
]),
    (Sense::Goals(GoalWord::Many), At::Edge, &["start doing", "stop doing"]),
    (Sense::Goals(GoalWord::Many), At::Whole, &["resolution", "targets"]),
    (Sense::Goals(GoalWord::One), At::Any, &["goal", "objective", "ultimate goal", "main goal", "primary target", "main target", "ultimate target", "outcome", "desired outcome", "north star", "target outcome", "goal statement", "my goal", "smart goal", "ziel", "objetivo", "objectif"]),
    (Sense::Goals(GoalWord::One), At::Whole, &["what do i want", "what do i want to achieve", "what do i want to reach", "what do we want", "what do we want to achieve", "what do we want to reach", "what exactly do i want", "what exactly do i want to achieve", "what i want to achieve", "what outcome do i want", "what specific outcome do i want", "what is the outcome i want", "what is the specific outcome i want", "specific outcome", "the specific outcome", "what is my goal", "what's my goal"]),
    (Sense::About, At::Whole, &["smart goals", "smart objectives", "smart goals and objectives"]),
    (Sense::About, At::Edge, &["report", "reports"]),
    (Sense::About, At::Any, &["goal-driven", "goal driven", "goal-oriented", "goal oriented", "goal-based", "goal based", "goal-directed", "goal directed"]),
    (Sense::About, At::Front, &["how goals", "how okrs", "how we set", "how we write", "what is", "what makes", "why set", "is", "are", "does", "til", "writing good"]),
    (Sense::About, At::Start, &["writing goals", "goal format", "goal formats"]),
    (Sense::Explains, At::Front, &["notes on", "thoughts on", "more thoughts on", "some thoughts on", "thoughts about", "achieving", "a framework for", "framework for",
        "a guide to", "guide to", "introduction to", "types of", "kinds of", "creating a", "creating an", "creating your", "how to create", "how to write", "how to set",
        "how was", "how were", "how did", "how are", "how is"]),
    (Sense::Explains, At::Edge, &["questions", "faq", "faqs", "q&a"]),
    (Sense::About, At::Any, &[
    "goals library", "goal library", "sustainable development goals", "millennium development goals", "sdg", "sdgs", "mdg", "mdgs", "what smart goals", "smart goals are", "of smart goals", "using smart goals", "writing smart goals",
    "how to", "goal setting", "goal-setting", "setting goals", "set goals", "setting your", "why goals", "why you", "why we", "tips", "guide", "tutorial",
    "non-goals", "nongoals", "non goals", "design goals", "project goals", "goals of this", "goal of this project", "goals of the", "goals for this", "goals and non-goals",
    "goals vs", "what were", "were the goals", "vs goals", "learning objectives", "lesson", "course objectives", "course", "conflict resolution", "dispute resolution", "dns resolution", "name resolution", "resolution of",
    "sprint goals", "brainstorm", "brainstorming", "into okrs", "into goals", "agree on okrs", "agree on goals", "meeting", "api", "module resolution", "issue resolution", "screen resolution", "high resolution", "goalkeeper", "own goals", "achieving goals", "your goals",
    "training objectives", "policy objectives", "security objectives", "service level objectives", "slo", "objectives and key results explained", "what are", "introduction to", "scored",
    "business plan", "test plan", "release plan", "project plan", "implementation plan", "module goals", "module objectives", "unit objectives", "tracking goals", "goal tracking", "goal tracker", "okr template", "examples",
]),
    (Sense::Explains, At::Any, &["over goals", "beyond smart goals", "versus goals", "vs goals", "instead of goals", "problem with goals", "guidelines", "guideline", "good goals", "good goal", "bad goals", "bad goal", "poor goals", "great goals", "strong goals",
        "example goals", "example goal", "goal examples", "goals examples", "sample goals", "example okr", "example okrs", "okr examples", "interesting goals", "types of goals", "types of okrs",
        "okr process", "okr framework", "goal framework", "what okrs are", "what goals are", "accomplishing goals", "reaching goals", "goal structure", "goal formula", "goal categories", "categories of goals", "goal types", "goal ideas", "ideas for goals", "everyone should", "everybody should", "you should"]),
    (Sense::Past, At::Start, &["recent", "recently", "last year's", "last month's", "last quarter's", "last week's", "previous results"]),
    (Sense::Past, At::Any, &["exceed expectations", "exceeded expectations", "exceeds expectations", "change history", "revision history", "version history", "latest changes"]),
    (Sense::Past, At::Any, &["in review", "year in review", "week in review", "month in review", "looking back", "recap", "retrospective", "retrospection", "retro",
        "how i did", "how did i do", "how it went", "how did it go", "what happened", "accomplishments", "past goals", "previous goals", "old goals", "last year", "previous year",
        "last month", "last week", "last quarter", "lessons learned", "lessons learnt", "life lessons", "things doing well", "things not doing so well", "what worked", "what went well", "what went right",
        "what didn't work", "what i learned", "looking backward", "post-mortem", "postmortem", "graveyard", "old year's", "proud of", "not completed", "year review"]),
    (Sense::Past, At::Edge, &["accomplished", "achieved", "exceeded", "completed", "done", "finished", "archive", "archived", "archives", "failed", "dropped", "abandoned", "missed"]),
    (Sense::Past, At::Whole, &["results", "the results", "my results", "achievements", "wins", "my wins", "highlights", "lowlights", "lessons", "failures", "successes", "previously",
        "went well", "history"]),
    (Sense::PastIfDated, At::Any, &["review", "reviewed", "review of", "reflection", "reflections", "wrap-up", "summary", "year-end", "year end", "in numbers", "results", "achievements", "highlights", "lessons", "wins"]),
    (Sense::Repeated, At::Any, &["repeat", "repeats", "chores", "repeating", "recurring tasks", "recurring", "weekly routine", "daily routine",
        "morning routine", "evening routine", "nightly routine", "night routine", "bedtime routine", "daily schedule", "weekly schedule", "weekly targets", "daily targets", "typical schedule", "typical week", "typical day"]),
    (Sense::Repeated, At::Whole, &["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mondays", "weekdays", "weekends"]),
    (Sense::Aside, At::Whole, &["tips", "tips for success", "success tips", "reminders", "progress tracking", "tracking progress", "word of the year", "word for the year", "my word of the year", "mantra", "saying no to", "what i let go", "what i let go of", "what we let go", "what we let go of", "letting go", "letting go of", "what i give up", "what we give up", "dependencies", "key", "the key", "status key", "symbols", "emoji key", "no status", "themes", "my themes", "audience", "the audience", "target audience", "intended audience", "primary audience"]),
    (Sense::Aside, At::Edge, &[
    "table of contents", "contents", "toc", "inspiration", "inspirations", "credits", "acknowledgements", "acknowledgments", "license", "licence", "about me", "about this", "about",
    "installation", "usage", "contributing", "footnotes", "responsibilities", "core responsibilities", "current responsibilities", "duties", "current duties", "job description", "what i do", "current focus areas", "goal format",
    "key/scoring", "scoring", "legend", "guidelines", "ground rules", "ideas", "idea", "quotes", "quote", "affirmations", "instructions", "how to use", "how to use this", "the process", "deploy process", "review process", "refresh process", "update process", "planning process", "setting process", "tracking process", "workflow", "table of content", "agenda", "attendees", "philosophy", "lens", "posture", "to consider",
    "meeting notes", "navigation", "index", "faq", "frequently asked questions", "definitions", "terminology", "glossary", "key concepts", "key terms", "who i am", "bio", "contact", "contacts", "contact me", "contact info", "contact information", "get in touch", "connect with me", "find me", "what it is", "what this is", "passions", "interests", "templates", "template", "non-goals", "nongoals", "anti-goals", "not goals", "participants", "in this document",
    "grateful", "grateful for", "gratitude", "happenings", "are not", "is not", "aren't", "isn't", "options", "personal qualities", "not doing", "not this quarter", "not this half", "not this year", "not now", "deprioritised", "deprioritized", "non-objectives", "won't do", "will not do", "out of scope", "not in scope", "parking lot", "rules", "existential risk", "existential risks",
]),
    (Sense::Aside, At::Any, &["time commitment", "stay consistent", "staying consistent", "stay accountable", "staying accountable", "exit scenarios", "decision framework", "being explored", "being considered", "under consideration", "reading queue", "watching queue", "cross-cutting topics", "best practices", "everyone should", "everybody should", "you should"]),
];

/// Whether a name says what is told of a goal below one, and beside goals an area of them: "Monitoring".
#[must_use]
pub fn may_be_area(name: &str) -> bool {
    const NAMES: &[&str] = &[
        "benchmarks", "between", "control", "crew", "danger", "deficits", "evaluation", "fear", "fears", "gates", "governance",
        "helpers", "joy", "lack", "markers", "monitoring", "partners", "pause", "people", "pleasure", "problem", "reporting",
        "research", "risk", "shortfalls", "sign", "signal", "signals", "signs", "stages", "stations", "stops", "supervision",
        "timetable", "traps",
    ];
    NAMES.iter().any(|known| name.eq_ignore_ascii_case(known))
}
