//! What is done or consumed.

use super::check;
use crate::language::Label;
use crate::language::Reason;

#[test]
fn activities_are_told_by_their_reasons() {
    check(
        Label::Activity,
        &[
            (Reason::BeginsActivity, "Begin exercising"),
            (Reason::BeginsActivity, "Commit to GitHub every day"),
            (Reason::BeginsActivity, "Continue my evening classes"),
            (Reason::BeginsActivity, "Keep a gratitude journal"),
            (Reason::BeginsActivity, "Start writing a blog"),
            (Reason::CompletesConsumed, "Complete a boot camp in data science"),
            (Reason::CompletesConsumed, "Finish the Coursera machine learning specialization"),
            (Reason::CompletesConsumed, "To complete an online course"),
            (Reason::CountAndRhythm, "30 minutes of reading every day"),
            (Reason::CountAndRhythm, "Four workouts per week"),
            (Reason::CountAndRhythm, "One blog post a week"),
            (Reason::CountAndRhythm, "Piano practice five times a week"),
            (Reason::CountAndRhythm, "Two gym sessions per week"),
            (Reason::CredentialWithoutApplication, "Complete a certification in project management"),
            (Reason::DoingWithoutResult, "Binge-watch a K-drama with my sister"),
            (Reason::DoingWithoutResult, "Collaborate with the design team"),
            (Reason::DoingWithoutResult, "Contribute to an open source project"),
            (Reason::DoingWithoutResult, "Gather feedback from users"),
            (Reason::DoingWithoutResult, "Pitch to editors"),
            (Reason::DoingWithoutResult, "Research new tools"),
            (Reason::DoingWithoutResult, "Talk to ten customers"),
            (Reason::ExerciseRoutine, "Climb twice a week"),
            (Reason::ExerciseRoutine, "Run every morning"),
            (Reason::ExerciseRoutine, "Swim three times a week"),
            (Reason::LearningByRoutine, "Learn one new word every day"),
            (Reason::OpenPlural, "Coach teammates"),
            (Reason::OpenPlural, "Host dinner parties"),
            (Reason::OpenPlural, "Solve 100 LeetCode problems"),
            (Reason::OpenPlural, "Tutor students in maths"),
            (Reason::OpenPlural, "Write letters to the editor"),
            (Reason::RecurringDuty, "Mentor two juniors every quarter"),
            (Reason::RecurringDuty, "Organise monthly socials"),
            (Reason::RecurringDuty, "Teach weekly yoga classes"),
            (Reason::RecurringMeeting, "Have a weekly call with the team"),
            (Reason::Routine, "Declutter one drawer every Sunday"),
            (Reason::Routine, "Floss daily"),
            (Reason::Routine, "Get 8 hours of sleep every night"),
            (Reason::Routine, "Hit the gym 4x a week"),
            (Reason::Routine, "Visit my family once a month"),
            (Reason::Routine, "Walk the dog every morning"),
            (Reason::Routine, "Write thank-you cards every month"),
            (Reason::TakesPart, "Do a Pluralsight course"),
            (Reason::TakesPart, "Take an improv class"),
            (Reason::TakesPart, "Taking an online course in SQL"),
            (Reason::VolumeOfOutput, "KR: publish 4 blog posts per month"),
            (Reason::VolumeOfOutput, "Publish 2 videos a week"),
            (Reason::VolumeOfOutput, "Write 1000 words a day"),
        ],
    );
}
