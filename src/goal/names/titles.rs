//! What section titles, labels and table columns say: which aspect, whether goals follow, whether what follows is past or no goal.
//!
//! Titles are compared as words in small letters with single spaces, without emoji, numbering and marks (see `title`).

use super::ages::counts_to_an_age;
use super::asking::asks_how_to_tell;
use super::asking::aspect_asked;
use super::asking::gives_feedback;
use super::phrase_index::PHRASES;
use super::phrase_index::first_word;
use super::phrases::Sense;
use super::starts::Starts;
use crate::goal::Aspect;

/// How a title speaks of goals.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum GoalWord {
    /// A plan for a person's development: "Career plan", "Personal development plan".
    Plan,
    /// Several: "2027 goals", "OKRs", "Resolutions".
    Many,
    /// One, which follows: "Short-term goal", "Objective".
    One,
}

/// What the words of a title say.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Senses {
    /// The aspect it names.
    pub aspect: Option<Aspect>,
    /// How it speaks of goals.
    pub goals: Option<GoalWord>,
    /// It speaks *about* goals, or of goals in another sense: articles, software, meetings.
    pub about: bool,
    /// It stands above advice or explanations of goals: "Types of goals", "Good goals".
    pub explains: bool,
    /// Why what follows is no goal to be examined.
    pub apart: Option<Apart>,
}

/// Why what follows a title is no goal to be examined.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Apart {
    /// It is past.
    Past,
    /// It comes back again and again: chores.
    Repeated,
    /// It is something else: contents, credits, duties, ideas.
    Other,
}

impl Senses {
    /// Whether the title announces somebody's goals, in that sense.
    #[must_use]
    pub fn announces_goals(self) -> bool {
        self.goals.is_some() && !self.about
    }

    /// Notes that what follows is no goal; the first kind counts.
    fn set_apart(&mut self, apart: Apart) {
        self.apart = Some(self.apart.map_or(apart, |known| known.min(apart)));
    }
}

/// Titles with more words are sentences and say nothing but what they say.
const LONGEST_TITLE: usize = 12;

/// Titles with more words name an aspect only when they ask: "Who can provide feedback and how will I secure it?"
const LONGEST_NAME: usize = 9;

/// How titles and labels begin that say when something is done: "After each checkpoint: dinner with friends".
static WHEN: Starts = Starts::new(&["after ", "at each ", "at every ", "at the ", "before ", "during ", "on each ", "until "]);

/// How titles begin that ask.
static ASKING: Starts = Starts::new(&["who ", "what ", "how ", "when ", "why ", "which "]);

/// What a title says. `year_named` tells that it names a year or another period, which makes a bare "review" a look back.
#[must_use]
pub fn read_title(title: &str, year_named: bool) -> Senses {
    let mut senses = Senses::default();
    let bytes = title.as_bytes();
    // Words and the spaces between them have two bytes at least.
    let has_more = |words: usize| bytes.len() > 2 * words && memchr::memchr_iter(b' ', bytes).nth(words - 1).is_some();
    if title.is_empty() || has_more(LONGEST_TITLE) {
        return senses;
    }
    let says_when = WHEN.begin(title) && !title.ends_with(" when");
    let may_name = (!has_more(LONGEST_NAME) || ASKING.begin(title)) && !says_when;
    let mut best = u16::MAX;
    if asks_how_to_tell(title) {
        (senses.aspect, best) = (Some(Aspect::Indicators), 0);
    }
    let (mut named, mut past, mut aims) = (0..0, None, false);
    let mut start = 0;
    while start <= bytes.len() {
        let rest = &bytes[start..];
        let (length, hash) = first_word(rest);
        aims |= matches!(&rest[..length], b"targets" | b"aims" | b"resolution");
        for phrase in PHRASES.beginning_with(hash) {
            let end = start + phrase.words.len();
            if !rest.starts_with(phrase.words.as_bytes()) || !(end == bytes.len() || bytes[end] == b' ') {
                continue;
            }
            let (sense, at) = phrase.sense();
            if !at.fits(start, end, bytes.len()) {
                continue;
            }
            match sense {
                Sense::Aspect(aspect) => {
                    named = if end - start > named.len() { start..end } else { named };
                    if phrase.row < best && may_name {
                        best = phrase.row;
                        senses.aspect = Some(aspect);
                    }
                }
                // "Interim goals" are steps to the goal above.
                Sense::Goals(_) if senses.aspect == Some(Aspect::Checkpoints) && named.start < start && end == named.end => {}
                Sense::Goals(word) => senses.goals = Some(senses.goals.map_or(word, |known| known.min(word))),
                // "Goals for this year" and "Goals of the team" are somebody's, "Goals for this project" are the project's.
                // "Goals 2027 – summary of the meeting with Jo" says first what it holds.
                Sense::About | Sense::PastIfDated if title.starts_with("goals 20") && title[start..].contains("meeting") => {}
                Sense::About if phrase.words == "what are" && asks_for_own(title) => {}
                // What somebody wants to write in a year.
                Sense::About if phrase.words == "writing goals" && year_named => {}
                Sense::About => {
                    senses.about |= !(phrase.words.ends_with(" this") || phrase.words.ends_with(" the"))
                        || !(is_own(&title[end..]) || ends_in_a_year(title));
                }
                // "Notes on my goals for 2027" are somebody's.
                Sense::Explains => senses.explains = !year_named,
                Sense::PastIfDated if !year_named || title[..start].ends_with("by ") => {}
                // "Key results" are set before anything came of them.
                Sense::PastIfDated if named.start < start && end <= named.end => {}
                // What can be done or is to be done lies ahead, and so does "how I know that it is done".
                Sense::Past if title[..start].ends_with("be ") => {}
                Sense::Past if senses.aspect == Some(Aspect::Indicators) && title.starts_with("how ") => {}
                Sense::Past => past = Some(start..end),
                Sense::PastIfDated => senses.set_apart(Apart::Past),
                Sense::Repeated => senses.set_apart(Apart::Repeated),
                Sense::Aside => senses.set_apart(Apart::Other),
            }
        }
        start += length + 1;
    }
    // "Definition of done" and "done when" lie ahead, too.
    if past.is_some_and(|past| !(named.start <= past.start && past.end <= named.end && past.len() < named.len())) {
        senses.set_apart(Apart::Past);
    }
    senses.about |= senses.explains;
    // "2027 targets" and "aims for the season" are somebody's, "fly targets" and "domain resolution" are not.
    let of_a_year = || aims && (year_named || says_season(title));
    if senses.goals.is_none() && (of_a_year() || counts_to_an_age(title)) {
        senses.goals = Some(GoalWord::Many);
    }
    if senses.aspect.is_none() && title.strip_prefix("who ").is_some_and(gives_feedback) {
        senses.aspect = Some(Aspect::Feedback);
    }
    if let Some(asked) = title.strip_prefix("what ") {
        if ["i've ", "we've ", "i have been", "we have been"].iter().any(|start| asked.starts_with(start)) {
            senses.set_apart(Apart::Past);
        }
        senses.aspect = senses.aspect.or_else(|| aspect_asked(asked));
        if senses.aspect.is_none() && (title.ends_with(" do") || title.ends_with(" does")) {
            senses.set_apart(Apart::Other);
        }
    }
    senses
}

/// Whether a title names a time for which people set goals, though no year: "Aims for the season".
fn says_season(title: &str) -> bool {
    const TIMES: &[&str] = &["season", "semester", "h1", "h2", "q1", "q2", "q3", "q4"];
    let named = title.split(' ').any(|word| TIMES.contains(&word)) || title.contains("school year");
    named || title.ends_with(" this year") || title.ends_with(" the year")
}

/// "What are my goals for spring": its author answers below.
fn asks_for_own(title: &str) -> bool {
    title.starts_with("what are my ") || title.starts_with("what are our ")
}

/// "Goals of the practice 2027": whoever sets goals for a year means their own.
fn ends_in_a_year(title: &str) -> bool {
    let mut words = title.rsplit(' ');
    let Some(last) = words.next() else { return false };
    // "2026/27" stands there as two words.
    let year =
        if last.len() == 2 && last.bytes().all(|byte| byte.is_ascii_digit()) { words.next().unwrap_or_default() } else { last };
    year.starts_with("20") && is_year(year)
}

/// Whether a word is a year of this century or the last.
pub(in crate::goal) fn is_year(word: &str) -> bool {
    word.len() == 4 && (word.starts_with("19") || word.starts_with("20")) && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether the words behind "this" or "the" begin with a time or name people who set goals together: " coming year", " sales team in 2027".
fn is_own(rest: &str) -> bool {
    const TIMES: &[&str] = &[
        "year", "half", "quarter", "season", "semester", "term", "trimester", "month", "fortnight", "week", "weekend", "day",
        "decade", "spring", "summer", "autumn", "fall", "winter", "school", "academic", "fiscal", "new", "coming", "upcoming",
        "next", "q1", "q2", "q3", "q4",
    ];
    const GROUPS: &[&str] = &[
        "team", "department", "club", "company", "crew", "family", "office", "division", "branch", "board", "staff", "society",
        "choir", "squad", "firm", "business", "household", "coaching", "mentoring",
    ];
    // What stands behind may make it another thing: "the team meeting".
    let ends = |next: Option<&&str>| {
        next.is_none_or(|next| {
            next.bytes().any(|byte| byte.is_ascii_digit()) || matches!(*next, "for" | "in" | "until" | "by" | "and" | "this")
        })
    };
    let words: Vec<&str> = rest.split(' ').skip(1).collect();
    // "For this 3 weeks".
    let counted = |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit());
    let several = |word: &&str| word.strip_suffix('s').is_some_and(|one| TIMES.contains(&one));
    words.first().is_some_and(|word| TIMES.contains(word) || counted(word) && words.get(1).is_some_and(several))
        || words.iter().enumerate().any(|(at, word)| GROUPS.contains(word) && ends(words.get(at + 1)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_name_their_aspect() {
        for (title, expected) in [
            ("why", Some(Aspect::Why)),
            ("why i'm doing this", Some(Aspect::Why)),
            ("how will i know i got there", Some(Aspect::Indicators)),
            ("my key results", Some(Aspect::Indicators)),
            ("skills i need", Some(Aspect::Gaps)),
            ("missing", Some(Aspect::Gaps)),
            ("what makes it hard", Some(Aspect::Gaps)),
            ("risks", Some(Aspect::Gaps)),
            ("key risks", Some(Aspect::Gaps)),
            ("risks and mitigations", Some(Aspect::Contingency)),
            ("people who help", Some(Aspect::Support)),
            ("will", Some(Aspect::Actions)),
            ("how we'll measure it", Some(Aspect::Indicators)),
            ("balance", Some(Aspect::Life)),
            ("how i measure it", Some(Aspect::Indicators)),
            ("how shall we notice", Some(Aspect::Indicators)),
            ("how we get there", Some(Aspect::Actions)),
            ("premortem", Some(Aspect::Contingency)),
            ("side effects to watch", Some(Aspect::NonNegotiables)),
            ("if it does not work out", Some(Aspect::Contingency)),
            ("quarterly milestones", Some(Aspect::Checkpoints)),
            ("who can help me", Some(Aspect::Support)),
            ("action plan", Some(Aspect::Actions)),
            ("kr measurement deadline", Some(Aspect::Timeline)),
            ("what has to be ready when", Some(Aspect::Timeline)),
            ("how we keep count", Some(Aspect::Indicators)),
            ("what ready means", Some(Aspect::Indicators)),
            ("what it means", None),
            ("what could upset it", Some(Aspect::Gaps)),
            ("what could we do", None),
            ("who looks over it", Some(Aspect::Feedback)),
            ("rest", Some(Aspect::Recovery)),
            ("restore the boat", None),
            ("health", None),
            ("learn the language of my grandparents and read two of their letters to them", None),
        ] {
            assert_eq!(read_title(title, false).aspect, expected, "{title}");
        }
    }

    #[test]
    fn titles_announce_goals_in_that_sense() {
        for (title, expected) in [
            ("personal goals", true),
            ("2027 goals", true),
            ("new year resolutions", true),
            ("professional development plan", true),
            ("okrs q3", true),
            ("my goal for the year", true),
            ("how to set goals", false),
            ("goals and non-goals", false),
            ("sprint goals", false),
            ("goalkeeper training", false),
            ("is beauty objective", false),
            ("resolving a domain resolution", false),
            ("til about fly targets", false),
            ("40 before 40", true),
            ("24 singers by 15 may", false),
            ("goals for this year", true),
            ("my goals for this coming month", true),
            ("my goals for this 3 weeks", true),
            ("goals for this project", false),
            ("goals of the year 2027", true),
            ("goals of the team", true),
            ("goals of the sales team q1 2027", true),
            ("goals of the team meeting", false),
            ("goals 2027 summary of the meeting with jo", true),
            ("meeting goals 2027", false),
            ("goals of the course", false),
            ("target agreement with ann", true),
            ("my 30-60-90 day plan", true),
            ("35 things before 35", true),
            ("40 rows by 6", false),
            ("40 things to do before i turn 40", true),
            ("101 things in 1001 days", true),
            ("101 in 1001", true),
            ("conflict resolution", false),
            ("health", false),
        ] {
            assert_eq!(read_title(title, false).announces_goals(), expected, "{title}");
        }
    }

    #[test]
    fn titles_tell_what_is_no_goal() {
        for (title, dated, expected) in [
            ("2026 results", true, Some(Apart::Past)),
            ("objectives and key results q2 2026", true, None),
            ("review of the key results 2026", true, Some(Apart::Past)),
            ("quarterly review", false, None),
            ("2026 review", true, Some(Apart::Past)),
            ("how i did", false, Some(Apart::Past)),
            ("done", false, Some(Apart::Past)),
            ("evidence it can be done", false, None),
            ("definition of done", false, None),
            ("done when", false, None),
            ("looking back every first of the month", false, None),
            ("2027 goals", true, None),
            ("weekly goals repeat", false, Some(Apart::Repeated)),
            ("how i know it is done", false, None),
            ("table of contents", false, Some(Apart::Other)),
            ("what senior engineers do", false, Some(Apart::Other)),
        ] {
            assert_eq!(read_title(title, dated).apart, expected, "{title}");
        }
    }
}
