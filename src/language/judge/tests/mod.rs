//! The rows of the table of verb classes, and what holds for any statement.

mod apart;
mod doing;
mod ends;
mod fragments;
mod wishes;

use crate::language::Judgement;
use crate::language::Label;
use crate::language::Vocabulary;
use crate::language::judge;
use crate::text::Span;

fn ask(statement: &str) -> Judgement {
    judge(statement, &Vocabulary::default())
}

/// Statements with the ids of their reasons, one row for each condition of the table of verb classes.
fn check(label: Label, rows: &[(&str, &str)]) {
    let wrong: Vec<String> = rows
        .iter()
        .map(|(reason, statement)| (reason, statement, ask(statement)))
        .filter(|(reason, _, judgement)| (judgement.label, judgement.reason.id()) != (label, **reason))
        .map(|(reason, statement, judgement)| {
            format!("{statement}: {:?} {}, not {reason}", judgement.label, judgement.reason.id())
        })
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn what_names_an_end_is_an_outcome() {
    check(
        Label::Outcome,
        &[
            ("measure-in-verb", "Double the turnover of the ferry kiosk"),
            ("change-with-measure", "Lower the kiln's gas use by 15%"),
            ("makes-one-thing", "Develop a rota for the lock keepers"),
            ("learning-with-result", "Learn enough Welsh to read the gauge reports alone"),
            ("skill-with-measure", "Learn to swim 800 metres"),
            ("role", "Become a harbour pilot"),
            ("checkable-state", "Be certified as a rope access technician"),
            ("leads-one-thing", "Lead the glasshouse project"),
            ("race", "Run a half marathon in Bergen"),
            ("race", "Participate in a 5K race"),
            ("founds-something", "Start a repair business"),
            ("completes-work", "Finish the manuscript"),
            ("named-credential", "Complete the NEBOSH certificate"),
            ("checkable-object", "Get a work permit for Norway"),
            ("achievement", "Pass the harbour exam"),
            ("achievement", "Have a bigger family"),
            ("achievement-with-figure", "Sell 40 lamps"),
            ("relocation", "Move to Trondheim"),
            ("applies-learning", "Apply the survey method to two live sites"),
            ("delivers-one-thing", "Speak at a regional growers' day"),
            ("delivers-to-audience", "Present the trial to the parish council"),
            ("makes-one-thing", "Write a field guide to mosses"),
            ("makes-one-thing", "Read the tide tables and publish a chart of the bay"),
            ("activity-with-result", "Visit three mills, resulting in one order"),
            ("activity-with-result", "Practise sight-reading to pass the audition"),
            ("joins-in-role", "Join the ferry company as a mate"),
            ("target-figure", "80% of the orchard grafted"),
            ("target-figure", "3 people write about it because they like the plums"),
            ("role-by-date", "Head gardener at a public park by 2031"),
            ("metric-with-threshold", "Average germination of 85 or more"),
            ("physical-target", "Be able to do 12 pull-ups"),
            ("physical-target", "Ride Galibier in under 75 minutes"),
            ("achievement-with-figure", "Weigh 61 kg"),
            ("learning-with-result", "Learn Mandarin to HSK4"),
            ("makes-one-thing", "Establish a non-profit organisation for hill farmers"),
        ],
    );
}

#[test]
fn what_names_doing_is_an_activity() {
    check(
        Label::Activity,
        &[
            ("doing-without-result", "Attend beekeeping talks"),
            ("doing-without-result", "Join the rowing club"),
            ("routine", "Sketch at the market every Saturday"),
            ("exercise-routine", "Swim twice a week"),
            ("begins-activity", "Start a stretching habit"),
            ("begins-activity", "Continue to bake for the school"),
            ("learning-by-routine", "Learn five new chords every week"),
            ("completes-consumed", "Finish the bookbinding course"),
            ("completes-consumed", "Finish reading the harbour histories"),
            ("credential-without-application", "Complete a certification in scaffolding"),
            ("takes-part", "Take pottery lessons"),
            ("takes-part", "Do 40 push-ups"),
            ("open-plural", "Lead guided walks"),
            ("recurring-duty", "Chair the allotment meeting every month"),
            ("volume-of-output", "Publish 30 blog posts"),
            ("habit-as-object", "Build a reading habit"),
            ("plain-count", "Visit my grandparents four times"),
            ("plain-count", "12 yoga classes"),
            ("count-and-rhythm", "20 minutes of scales a day"),
            ("elaborated-by-routine", "Write more - one essay a week"),
            ("unknown-verb-with-rhythm", "Zorble the hedges every month"),
            ("count-and-rhythm", "Date night 1x month"),
            ("count-and-rhythm", "Weekly swimming with my neighbour"),
            ("routine", "Have friends over every other Friday"),
            ("begins-activity", "Start actually sketching in my notebook"),
            ("habit-as-object", "Keep a bird log"),
            ("routine", "Get 8 hours of sleep each night"),
            ("routine", "Make it to every rehearsal class"),
            ("doing-without-result", "Get to bed before midnight"),
            ("routine", "Rinse the nets after each haul"),
            ("routine", "Rinse the nets at the end of each trip"),
            ("plain-count", "Hand out 900 flyers"),
            ("routine", "Clean the tiller at the end of every day"),
        ],
    );
}

#[test]
fn what_nobody_can_check_is_vague() {
    check(
        Label::Vague,
        &[
            ("hedged-commitment", "Maybe open a tea room"),
            ("hedged-commitment", "Try to be on time"),
            ("hedged-commitment", "Work in a mill if the opportunity arises"),
            ("place-not-named", "Work abroad"),
            ("comparative-without-measure", "Paint more"),
            ("comparative-without-measure", "Less noise in the hall"),
            ("comparative-without-measure", "Write better letters"),
            ("change-without-measure", "Improve my pronunciation"),
            ("aspiration-without-end", "Strive for excellence"),
            ("aspiration-without-end", "Stay positive"),
            ("learning-without-evidence", "Understand the tides"),
            ("praise-without-measure", "Become a better cook"),
            ("praise-without-measure", "Deliver great service"),
            ("cannot-be-checked", "Earn respect on stage"),
            ("cannot-be-checked", "Build something amazing"),
            ("builds-abstract", "Build trust with the neighbours"),
            ("abstract-noun", "Personal growth"),
            ("abstract-noun", "Good mental health"),
            ("comparative-without-measure", "Paint more in the garden"),
            ("comparative-without-measure", "Sing or hum more"),
            ("comparative-without-measure", "Paint more regularly in the garden"),
            ("change-without-measure", "Grow the bakery"),
            ("comparative-without-measure", "More organised approach to the shop"),
            ("praise-without-measure", "Launch a successful bakery"),
            ("praise-without-measure", "Become really confident on stage"),
            ("aspiration-without-end", "I resolve to work harder"),
            ("abstract-noun", "Honest, respectful communication"),
            ("abstract-noun", "A calmer home"),
            ("comparative-without-measure", "Handle complaints with more grace"),
        ],
    );
}

#[test]
fn nothing_is_said_when_it_is_not_certain() {
    check(
        Label::Unsure,
        &[
            ("no-words", "42 – 7"),
            ("question", "Should I move to Bergen?"),
            ("marked-as-done", "Read the survey ✓"),
            ("template-text", "Ship {thing} by [date]"),
            ("past", "Attended the fair"),
            ("declarative", "My mentor supports this"),
            ("declarative", "Work stops at six"),
            ("declarative", "Blog posts published by May"),
            ("labelled-field", "Mentor: Dr Adair"),
            ("quotation", "\"Read more\" is no goal"),
            ("no-intent", "Instead of a course, name the work"),
            ("not-english", "Mein Ziel ist die Meisterprüfung"),
            ("not-english", "To improve whatsoever I behold"),
            ("negated", "Stop answering mails at night"),
            ("noun-phrase", "Study leave policy"),
            ("noun-phrase", "Commits per week"),
            ("finite-task", "Update the rota"),
            ("finite-task", "Identify 3 suppliers"),
            ("change-with-figure", "Improve 3 recipes"),
            ("second-clause", "Attend the fair and hand the mayor a petition"),
            ("named-deliverable", "Study the archive to write a report"),
            ("enrolment", "Attend university in Bergen"),
            ("may-have-end", "Walk the coast path"),
            ("instruction", "Brainstorm your interests"),
            ("weak-slogan", "Support my sister"),
            ("unknown-object", "Finish the gorm"),
            ("unknown-object", "Give Back Box"),
            ("led-thing", "Work in a bakery in Turin"),
            ("led-thing", "Work for Amnesty"),
            ("led-thing", "Work confidently as a beekeeper"),
            ("finite-task", "Meet all the gamekeepers"),
            ("finite-task", "Watch the sunrise at the harbour"),
            ("finite-task", "Commit a ballad to memory"),
            ("noun-phrase", "Less is more"),
            ("past", "Found this lovely workbook"),
            ("change-of-concrete-thing", "Grow a fig"),
            ("change-with-figure", "Improve my drawing by copying 4 prints a week"),
            ("finite-task", "Host a midsummer dinner for the street"),
            ("finite-task", "Go on a cruise along the coast"),
            ("finite-task", "Spend a night in a lighthouse"),
            ("finite-task", "Watch the regatta live"),
            ("finite-task", "Attend a fair with my friends"),
            ("finite-task", "Attend Boat East with my mates"),
            ("finite-task", "Go on a vacation"),
            ("finite-task", "Book a family trip to the fjords"),
            ("finite-task", "Sign up our son for the choir"),
            ("may-have-end", "Play a match in Iceland"),
            ("single-word", "To learn"),
            ("finite-task", "Explore the Swiss Alps"),
            ("unknown-object", "Earn 7 figures per year"),
            ("change-with-figure", "Cut sugar to 1x day"),
            ("noun-phrase", "Progress on the house"),
            ("spending-limit", "Eat out no more than once a week"),
            ("may-have-end", "Visit Honduras"),
            ("may-have-end", "Live in Oregon for at least 3 months"),
            ("led-thing", "Work from a beach"),
            ("unknown-object", "Find the courage to sing"),
            ("not-english", "To keep temperance in all things"),
            ("spending-limit", "Spend no more than £40 a week on lunch"),
            ("spending-limit", "<3 hours of films per week"),
            ("spending-limit", "Below 3 hours of films a week"),
            ("spending-limit", "Read < 2 hours of news per week"),
            ("spending-limit", "Browse forums not more than 2 hours a week"),
        ],
    );
}

#[test]
fn other_languages_mottoes_values_and_errands_are_left_alone() {
    let texts = [
        "Mehr Sport treiben",
        "Drei Bücher im Monat lesen",
        "Jede Woche laufen gehen",
        "Lire un livre par mois",
        "Améliorer mon anglais",
        "Être plus patient",
        "Leer más libros",
        "Correr tres veces por semana",
        "Ser mejor persona",
        "Leggere di più",
        "Ler mais livros",
        "Elke week sporten",
        "Läsa mer böcker",
        "Czytać więcej książek",
        "Daha fazla kitap oku",
        "Belajar bahasa Inggris",
        "英語を勉強する",
        "每天跑步",
        "Читать больше книг",
        "Να διαβάζω περισσότερο",
        "לקרוא יותר",
        "Lernziel: Kubernetes verstehen",
        "Goals: mehr lesen, weniger Handy",
        "Esse quam videri",
        "Carpe diem",
        "Thou shalt rest on the seventh day",
        "Whatsoever I begin, that will I finish",
        "Honesty",
        "Family first, work second",
        "Progress over perfection",
        "Quality over quantity",
        "Done is better than perfect",
        "Learning by doing",
        "Work hard, play hard",
        "One day at a time",
        "Never stop learning",
        "We treat each other with respect",
        "Our team values openness",
        "Buy milk",
        "Call the plumber",
        "Email Sam about the boat",
        "Feed the cat",
        "Water the plants",
        "Pay the rent",
        "Take out the bins",
        "Book dentist",
        "Return library books",
    ];
    let judged = |text: &&str| matches!(ask(text).label, Label::Activity | Label::Vague);
    let wrong: Vec<&str> = texts.iter().copied().filter(judged).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn flags_have_their_words() {
    let judgement = ask("Read 24 books by June 2028");
    let words = |words: Option<Span>| words.map(|words| words.slice("Read 24 books by June 2028"));
    assert_eq!(words(judgement.vanity), Some("24 books"));
    assert_eq!(words(judgement.measurable), Some("24"));
    assert_eq!(words(judgement.timed), Some("by June 2028"));
    assert_eq!(words(judgement.verb), Some("Read"));
    assert_eq!(words(judgement.object), Some("24 books"));
}

#[test]
fn both_spellings_are_judged_alike() {
    for (british, american) in [
        ("Organise weekly quizzes", "Organize weekly quizzes"),
        ("Practise the cello", "Practice the cello"),
        ("Optimise our processes", "Optimize our processes"),
        ("Enrol in a programme", "Enroll in a program"),
        ("Analyse the market", "Analyze the market"),
    ] {
        let (british, american) = (ask(british), ask(american));
        assert_eq!((british.label, british.reason), (american.label, american.reason));
    }
}

/// Words of which statements are put together, so that most grammar is met.
const WORDS: &str = "(read|write|run|become|improve|learn|start|finish|get|build|lead|be|to|and|that|which|by|a|the|my|more|better|\
                     10|three|books|talks|team|course|every week|a month|by June|for|with|into|10%|\\(|\\)|:|-|,|\\.|\"|é|🏃|’|so that|x)";

proptest::proptest! {
    #[test]
    fn any_text_gets_an_answer(text in "(?s).{0,60}") {
        holds(&text)?;
    }

    #[test]
    fn any_order_of_words_gets_an_answer(words in proptest::collection::vec(WORDS, 0..14)) {
        holds(&words.join(" "))?;
    }

    #[test]
    fn a_date_turns_no_answer_into_another(words in proptest::collection::vec("(read|write|run|improve|learn|build|get|a|my|more|ten|books|talk|course|job|better|team)", 1..6)) {
        let plain = words.join(" ");
        let (before, after) = (ask(&plain).label, ask(&format!("{plain} by June 2028")).label);
        let answered = before != Label::Unsure && after != Label::Unsure;
        proptest::prop_assert!(!answered || before == after, "{plain}: {before:?}, then {after:?}");
    }
}

/// Every span lies on characters of the statement.
fn holds(text: &str) -> Result<(), proptest::test_runner::TestCaseError> {
    let judgement = ask(text);
    let spans = [judgement.vanity, judgement.measurable, judgement.timed, judgement.credential, judgement.verb, judgement.object];
    for span in spans.into_iter().flatten().chain(judgement.evidence) {
        proptest::prop_assert!(text.get(span.range()).is_some(), "{span:?} of {text:?}");
    }
    Ok(())
}
