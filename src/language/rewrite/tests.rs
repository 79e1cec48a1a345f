use crate::language::Vocabulary;
use crate::language::is_for_its_own_sake;
use crate::language::judge;
use crate::language::rewrite;

#[track_caller]
fn check(statement: &str, expected: &str) {
    let help = rewrite(statement, &judge(statement, &Vocabulary::default())).unwrap_or_default();
    assert!(help.contains(expected), "{statement}: {help}");
}

#[test]
fn the_question_fits_what_is_done() {
    check("Read a book on negotiation", "Use one idea from the book to");
    check("Attend a conference in May", "Use one idea from the conference to <change something you can name>”");
    check("Apply to 30 jobs", "count what comes back");
    check("Interview 20 users", "“Change <one thing> because of it");
    check("Go to a music festival", "if it does you good");
    check("Interview 25 candidates", "“Hire <one or two of them>");
    check("Join one of the rowing clubs", "what will you have done or moved there?");
    check("Participate in chores", "what will you have done or moved there?");
    check("Mentor others", "name one person");
    check("Contribute to open source", "taken up by those who decide");
    check("Run three times a week", "Finish <a race or a distance> in <time> by <date>");
    check("Cycle to the depot every Monday", "put the result that it serves on top");
    check("Tinker with 12 clocks", "<one thing made with it>");
    check("Write 12 blog posts", "“<One of them> that");
    check("Write documentation", "“<One piece> that");
    check("Post on LinkedIn weekly", "“<One piece> that");
}

#[test]
fn the_question_fits_what_is_wished() {
    check("Improve my Spanish", "in Spanish alone by <date>”");
    check("Boost footfall", "“Boost footfall from <today> to <target> by <date>”");
    check("Expand into new markets", "which figure would show it? “from <today>");
    check("To improve as a sailor", "what would others see");
    check("Get more passengers", "compared with what?");
    check("Read more", "compared with what?");
    check("Maybe open a bakery", "drop `Maybe`");
    check("Save some money", "“Save <amount> for");
    check("Lose weight", "how much");
    check("Become a better cook", "who would say so");
    check("Make my neighbours happy", "who would say so");
    check("Make our neighbours happier", "compared with what?");
    check("Grow as an engineer", "what would others see");
    check("Improve as a leader", "what would others see");
    check("Improve myself", "what would others see");
}

#[test]
fn what_is_wished_again_and_again_is_asked_about_by_its_theme() {
    check("Become a stronger negotiator", "who would say so");
    check("Get in shape", "climb the stairs");
    check("Sleep better", "hours a night by <date>”");
    check("Spend less time on my phone", "hours a day");
    check("Earn more", "a month by <date>”");
    check("Find a better job", "“Work as <role> at <kind of employer> by <date>”");
    check("Improve my Danish to enhance my career", "in Danish alone");
    check("Advance my career in shipping", "agreed with <whoever decides>");
    check("Gain confidence at the helm", "that you put off today?");
    check("Find a better work-life balance", "how would your week look?");
    check("Provide excellent service", "<Complaints, waits, ratings>");
    check("Make a difference in the harbour", "for whom");
    check("Foster a sense of belonging on board", "what will people do then");
}

#[test]
fn what_is_learned_is_shown_in_its_own_way() {
    check("Learn Rust", "“Build <one small thing> with Rust that <somebody> uses by <date>”");
    check("Learn Spanish", "in Spanish alone by <date>”");
    check("Learn guitar", "who will hear it?");
    check("Learn to juggle", "what will somebody see you do");
    check("Study at Oxford", "what will somebody see you do");
    check("Get used to doing the accounts", "that you put off today");
    check("Know the letter sounds", "cannot be done without it");
    check("Understand the tides", "“Explain the tides to <somebody>");
}

#[test]
fn what_does_somebody_good_may_stay_as_it_is() {
    check("Meditate every morning", "if it does you good, keep it as it is");
    check("Cook with the kids every Sunday", "if it does you good, keep it as it is");
    check("Journal once a week", "if it does you good, keep it as it is");
    check("Read one story to each child every evening", "if it does you good, keep it as it is");
    check("Yoga every weekday", "if it does you good, keep it as it is");
    check("Hike as a family every month", "if it does you good, keep it as it is");
}

#[test]
fn what_has_to_be_done_anyway_needs_no_end() {
    check("Take my medication on time", "keep it among your routines");
    check("Do the laundry every Friday", "keep it among your routines");
    check("Tidy the boathouse every month", "keep it among your routines");
    check("Go to bed before ten", "keep it among your routines");
}

#[test]
fn ideas_come_from_what_holds_some() {
    check("Attend my cousin's graduation", "if it does you good, keep it as it is; if");
    check("Take the kids to see the seals", "if it does you good");
    check("Read the Bible from front to back", "if it does you good");
    check("Read Emma, Persuasion and Cranford", "if it is for joy, keep it as it is");
    check("Study the cello", "“Play <three pieces> for <somebody>");
    check("Do 12 chin-ups", "“Do 12 chin-ups in one set by <date>” has an end");
    check("Attend harbour council meetings", "what should come of it?");
}

#[test]
fn what_is_made_or_sent_for_joy_is_asked_for_no_answer() {
    check("Give blood", "if it does you good");
    check("Send birthday cards to my cousins", "if it does you good");
    check("Write 20,000 words", "what will it add up to?");
    check("Write every evening", "what will it add up to?");
    check("Write small functions", "what should come of it?");
    check("Write down what I eat", "what should come of it?");
    check("Run errands on Fridays", "keep it among your routines");
    check("Walk the dog at noon every day", "if it does you good");
    check("Stretch every evening", "touch your toes");
    check("Join a choir", "“<Sing, play or compete> with them");
    check("Write a blog post every month", "uses or answers");
}

#[test]
fn what_is_inside_or_between_people_has_no_figure() {
    check("Improve my relationship with my cousin", "that you will do together");
    check("Strengthen my marriage", "that you will do together");
    check("Call my cousins more", "how often?");
    check("Get to know my neighbours", "that you will do together");
    check("Improve my posture", "what would others see");
    check("Explore our village's past", "what will you bring back?");
    check("Learn first aid", "that you cannot today?");
    check("Learn how to space walk", "that you cannot do today?");
}

#[test]
fn what_is_done_for_its_own_sake_is_known() {
    let is = |statement: &str| is_for_its_own_sake(statement, &judge(statement, &Vocabulary::default()));
    assert!(is("Cook with the kids every Sunday") && is("Visit my parents every month"));
    assert!(
        is("Spend time in nature") && is("Take breaks") && is("Spend more time with family") && is("Take my medication on time")
    );
    assert!(!is("Read three books on negotiation") && !is("Publish a field guide"));
    assert!(!is("Maybe spend more time with family") && !is("Take a course in family law"));
}

#[test]
fn words_that_would_read_badly_are_not_said_again() {
    check("Read three books on negotiation", "Use one idea from them to");
    check("Learn about particle physics", "“Explain particle physics to <somebody>");
    check("Understand why boats sink", "“Explain it to <somebody>");
    check("Read once a day", "if it is for joy, keep it as it is");
    check("Learn https://example.org", "what will somebody see you do");
    check("Read some amount of Genki chapters", "Use one idea from it to");
    check("Better My Blog", "“from <today> to <target> by <date>”");
    check("Read Docker & Friends", "if it is for joy, keep it as it is");
    check("Finish learning a new language", "what should come of it?");
    check("Learn what I enjoy", "what will somebody see you do");
    check("Watch less but finer films", "if it is for joy, keep it as it is");
    check("Read 40 Books", "Use one idea from them to");
    check("Meet 5 new harbour people", "through them by");
    check("Advance Barge, Ferry and Lock towards launch", "figure would show it? “from <today> to <target>");
    check("Improve Our Harbours And Moorings", "“from <today> to <target> by <date>”");
}

#[test]
fn what_needs_no_mending_gets_no_help() {
    assert_eq!(rewrite("Publish a field guide", &judge("Publish a field guide", &Vocabulary::default())), None);
}

#[test]
fn what_is_being_learnt_is_asked_about_like_what_is_to_be_learnt() {
    check("Learning to Weave!", "what will somebody see you do");
}
#[test]
fn what_is_practised_is_shown_and_what_is_prepared_for_is_passed() {
    check("Prepare for the harbour pilot's exam", "“<Pass, win or finish> the harbour pilot's exam by <date>”");
    check("Prepare for winter", "what should come of it?");
    check("Practise calligraphy", "what will somebody see you do");
    check("Work on my footwork", "what will somebody see you do");
    check("Keep practising the oboe", "who will hear it?");
    check("Practise my Danish with a tutor", "in Danish alone by <date>”");
    check("Spend three hours a week on Danish", "in Danish alone by <date>”");
    check("Spend an hour a day in the shed", "the hours are how you get there");
    check("Compete in two regattas", "<a place, a time or a score>");
    check("Paint every Sunday", "“Show <three pieces> to <somebody> by <date>”");
    check("Work on my novel every evening", "Finish <one part of it>");
    check("Code every day", "<One small thing> that <somebody> uses");
    check("Train three times a week", "<Run so far, lift so much");
    check("Go for a run before work", "<a race or a distance>");
}

#[test]
fn what_is_asked_or_watched_changes_something_and_what_is_kept_up_is_noticed() {
    check("Seek feedback from skippers", "Change <one thing> because of it");
    check("Conduct exit interviews", "Change <one thing> because of it");
    check("Look for a mooring", "“Find a mooring by <date>”");
    check("Investigate new sail makers", "what will you bring back?");
    check("Experiment with new dyes", "<one thing made with it>");
    check("Subscribe to the pilots' bulletin", "Use one idea from it");
    check("Meet my mentor once a month", "that you cannot do today?");
    check("Monitor the water level", "“The water level at <the figure you want> by <date>”");
    check("Monitor the tides", "“<What it shows> at <the figure you want> by <date>”");
    check("Hold monthly safety briefings", "those who come");
    check("Maintain the harbour website", "<Fewer faults, shorter waits>");
    check("Update my CV", "what should come of it?");
}
