//! The article's own vague examples and activities, each put into a document that is otherwise complete: exactly one finding.

use crate::documents::documents;
use crate::program::Folder;

/// A complete plan in front matter, and one in prose, whose own words are replaced.
const IN_FRONT_MATTER: &str = "promotion-front-matter.md";
const IN_PROSE: &str = "promotion-prose.md";

/// A plan with another outcome; when it is due stays.
fn with_outcome(name: &str, statement: &str) -> String {
    let (_, text) = documents("plans").into_iter().find(|(known, _)| known == name).unwrap();
    let mut lines: Vec<String> = text.lines().map(str::to_owned).filter(|line| line != "# Principal surveyor").collect();
    if text.starts_with("---") {
        let at = lines.iter().position(|line| line.starts_with("goal: ")).unwrap();
        lines[at] = format!("goal: {statement}");
    } else {
        let at = lines.iter().position(|line| line.starts_with("# ")).unwrap();
        lines[at] = format!("# Goal: {statement}\n\n**Due:** 2028-12-29");
    }
    lines.join("\n") + "\n"
}

/// The rules that speak about a document, each as often as it does.
fn speaking(text: &str) -> Vec<String> {
    let folder = Folder::new(&[("next-step.md", text)]);
    let checked = folder.run(&[
        "check",
        "--isolated",
        "--today=2027-01-15",
        "--extend-select=strict",
        "--output-format=json",
        "next-step.md",
    ]);
    let checked: serde_json::Value = serde_json::from_str(&checked.output).unwrap_or_else(|_| panic!("{}", checked.errors));
    let findings = checked["findings"].as_array().unwrap().clone();
    findings.iter().map(|finding| finding["name"].as_str().unwrap().to_owned()).collect()
}

#[track_caller]
fn check(statement: &str, expected: &[&str]) {
    for name in [IN_FRONT_MATTER, IN_PROSE] {
        assert_eq!(speaking(&with_outcome(name, statement)), expected, "{statement} in {name}");
    }
}

#[test]
fn an_activity_is_one_finding() {
    for activity in
        ["Complete a product leadership programme", "Read three books", "Attend conferences", "Complete a certification"]
    {
        check(activity, &["activity-as-outcome"]);
    }
}

#[test]
fn a_wish_is_one_finding() {
    check("Get better at management", &["vague-outcome"]);
}

#[test]
fn a_wish_about_a_continent_is_one_finding_where_the_market_is_named() {
    let text = with_outcome("mobility-front-matter.md", "Work in Europe someday");
    assert_eq!(speaking(&text), ["vague-outcome"]);
}

#[test]
fn volume_is_one_finding() {
    for volume in ["40 networking messages sent each month", "number of networking messages", "Number of networking messages: 40"]
    {
        let text = with_outcome(IN_FRONT_MATTER, "Be promoted to principal surveyor");
        let text = text.replace("2 crews trained each quarter", &format!("\"{volume}\""));
        assert_eq!(speaking(&text), ["vanity-metric"], "{volume}");
    }
    let text = with_outcome(IN_FRONT_MATTER, "Be promoted to principal surveyor");
    assert_eq!(
        speaking(&text.replace("2 crews trained each quarter", "2 conversations a month that lead to a mentor or an offer")),
        [""; 0]
    );
}

#[test]
fn what_the_article_puts_in_their_place_is_none() {
    for outcome in [
        "Become a senior product manager",
        "Lead a team of six within 24 months",
        "Lead a pilot project with what the books teach, resulting in 10% less time for each order",
        "Deliver a conference talk by December 2028",
        "Secure three meaningful conversations from conferences",
    ] {
        check(outcome, &[]);
    }
}
