//! `check --staged`: what a commit breaks in files that it leaves alone is told, what was broken before is not.

use crate::program::Outcome;
use crate::repository::Repository;

const A: (&str, &str) = ("goals/a.md", "---\ngoal: Open the shop by June 2027\nid: shop\nsupports: step\n---\n");
const B: (&str, &str) = ("goals/b.md", "---\ngoal: Publish the field guide by May 2027\nid: step\nsupports: guide\n---\n");
const C: (&str, &str) = ("goals/c.md", "---\ngoal: Print the field guide by June 2027\nid: guide\n---\n");

fn check(repository: &Repository, more: &[&str]) -> Outcome {
    let arguments = ["check", "--staged", "--isolated", "--select=portfolio,unused-suppression", "--output-format=concise"];
    repository.folder.run(&[&arguments[..], &["--today=2027-01-15"], more].concat())
}

/// The places and codes of what is told about a commit.
#[track_caller]
fn told(repository: &Repository, more: &[&str]) -> Vec<String> {
    let outcome = check(repository, more);
    let lines = outcome.output.lines().map(|line| line.split_inclusive(']').next().unwrap().to_owned());
    let lines: Vec<String> = lines.collect();
    assert_eq!(outcome.code, i32::from(!lines.is_empty()), "{}{}", outcome.output, outcome.errors);
    lines
}

#[test]
fn an_id_that_others_name_is_changed() {
    let repository = Repository::committed(&[A, B, C]);
    repository.stage(C.0, &C.1.replace("id: guide", "id: book"));
    assert_eq!(told(&repository, &[]), ["goals/b.md:4:11: error[G902]"]);
    assert_eq!(told(&repository, &["goals/c.md"]), ["goals/b.md:4:11: error[G902]"]);
    let errors = check(&repository, &[]).errors;
    assert!(errors.starts_with("goals/b.md: not staged, but what is staged breaks something in it\n"), "{errors}");
    repository.commit(&[]).ends_with(0);
    repository.stage(C.0, &C.1.replace("id: guide", "id: volume"));
    assert_eq!(told(&repository, &[]), [""; 0], "it was broken before");
}

#[test]
fn an_id_is_taken_away_or_given_to_a_second_goal() {
    let repository = Repository::committed(&[A, B, C]);
    repository.stage(C.0, &C.1.replace("id: guide\n", ""));
    assert_eq!(told(&repository, &[]), ["goals/b.md:4:11: error[G902]"]);
    repository.stage(C.0, C.1);
    repository.stage("goals/0.md", "---\ngoal: Rent a shop by March 2027\nid: shop\n---\n");
    assert_eq!(told(&repository, &[]), ["goals/a.md:3:5: error[G901]"]);
}

#[test]
fn a_goal_that_others_name_is_deleted() {
    let repository = Repository::committed(&[A, B, C]);
    repository.git(&["rm", "-q", C.0]);
    assert_eq!(told(&repository, &[]), ["goals/b.md:4:11: error[G902]"]);
    let errors = check(&repository, &[]).errors;
    assert!(!errors.contains("no rule is on"), "{errors}");
}

#[test]
fn a_circle_is_closed() {
    let repository = Repository::committed(&[A, B, C]);
    repository.stage(C.0, &C.1.replace("id: guide", "id: guide\nsupports: shop"));
    assert_eq!(told(&repository, &[]), ["goals/a.md:4:11: error[G903]"]);
    repository.commit(&[]).ends_with(0);
    repository.stage(C.0, &C.1.replace("id: guide", "id: guide\nsupports: shop\npriority: high"));
    assert_eq!(told(&repository, &[]), [""; 0], "it was closed before");
}

#[test]
fn a_file_that_others_name_is_deleted_or_renamed() {
    let repository = Repository::committed(&[A, B, C]);
    repository.git(&["rm", "-q", C.0]);
    assert_eq!(told(&repository, &[]), ["goals/b.md:4:11: error[G902]"]);
    repository.git(&["reset", "-q", "--hard"]);
    repository.git(&["mv", C.0, "goals/moved.md"]);
    assert_eq!(told(&repository, &[]), [""; 0], "the id went with it");
    repository.git(&["reset", "-q", "--hard"]);
    repository.stage(B.0, &B.1.replace("guide\n---", "\"[[c]]\"\n---"));
    assert_eq!(told(&repository, &[]), [""; 0]);
    repository.commit(&[]).ends_with(0);
    repository.git(&["mv", C.0, "goals/moved.md"]);
    assert_eq!(told(&repository, &[]), ["goals/b.md:4:12: error[G902]"], "a link to the file leads nowhere");
}

#[test]
fn a_far_goal_loses_what_led_to_it() {
    let far = ("goals/far.md", "---\ngoal: Lead the museum by December 2032\nid: far\nhorizon: long-term\n---\n");
    let near = ("goals/near.md", "---\ngoal: Curate one show by June 2027\nsupports: far\nhorizon: short-term\n---\n");
    let repository = Repository::committed(&[far, near]);
    repository.stage(near.0, &near.1.replace("supports: far\n", ""));
    assert_eq!(told(&repository, &[]), ["goals/far.md:2:7: warning[G904]"]);
}

#[test]
fn suppressions_and_baselines_in_other_files_count() {
    let ignored = B.1.replace("supports", "# goallint-ignore broken-support -- agreed\nsupports");
    let idle = format!("{}\n<!-- goallint-ignore-file duplicate-id -- agreed -->\n", A.1);
    let repository = Repository::committed(&[(A.0, &idle), (B.0, &ignored), C]);
    repository.stage(C.0, &C.1.replace("id: guide", "id: book"));
    assert_eq!(told(&repository, &[]), [""; 0]);
    repository.stage(B.0, B.1);
    repository.stage(C.0, C.1);
    repository.commit(&[]).ends_with(0);
    repository.git(&["rm", "-q", C.0]);
    assert_eq!(told(&repository, &[]), ["goals/b.md:4:11: error[G902]"]);
    repository.folder.run(&["baseline", "write", "--isolated", "--select=portfolio"]).ends_with(0);
    let outcome = check(&repository, &["--baseline=goallint-baseline.json"]).ends_with(0);
    assert_eq!(outcome.output, "");
}

#[test]
fn a_commit_of_other_things_reads_no_other_goals() {
    let repository = Repository::committed(&[A, B, ("goals/plain.md", "# Goals 2027\n\n- Walk the coast path by June\n")]);
    repository.stage("goals/plain.md", "# Goals 2027\n\n- Walk the coast path by July\n");
    repository.git(&["rm", "-q", "--cached", B.0]);
    repository.git(&["reset", "-q", B.0]);
    assert_eq!(told(&repository, &[]), [""; 0], "what is broken elsewhere is no fault of it");
}
