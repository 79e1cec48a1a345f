//! Annotations for GitHub: a step shows ten of each level and drops the rest without a word.

use crate::formats::print;
use crate::program::Folder;
use crate::program::NOT_TEXT;
use crate::program::SELECT;
use crate::program::WARNING;

/// A folder with so many errors, warnings and pieces of advice; those of a level stand behind each other in the order of paths.
fn folder(errors: usize, warnings: usize, advice: usize) -> Folder {
    let configuration = "[[overrides]]\nfiles = [\"advice/**\"]\nseverity = { unused-suppression = \"advice\" }\n";
    let folder = Folder::new(&[("goallint.toml", configuration), ("goals/clean.md", "# Goals 2027\n\n- Lead a team\n")]);
    for number in 0..advice {
        folder.write(&format!("advice/goals/{number:02}.md"), WARNING.as_bytes());
    }
    for number in 0..warnings {
        folder.write(&format!("goals/{number:02}.md"), WARNING.as_bytes());
    }
    for number in 0..errors {
        folder.write(&format!("later/goals/{number:02}.md"), NOT_TEXT);
    }
    folder
}

#[test]
fn the_worst_come_first_and_the_rest_is_counted() {
    for (errors, warnings, advice) in [(1, 25, 0), (25, 25, 25), (0, 0, 9), (10, 10, 9), (10, 10, 10), (11, 0, 0), (0, 3, 40)] {
        let folder = folder(errors, warnings, advice);
        let arguments = ["check", SELECT, "--fail-on=never", "--output-format=github"];
        let output = folder.run(&arguments).ends_with(0).output;
        let starts: Vec<&str> = output.lines().map(|line| line.split(['=', '/']).next().unwrap()).collect();
        let shown = [errors.min(10), warnings.min(10), advice.min(9)];
        let rest = errors + warnings + advice - shown.iter().sum::<usize>();
        let mut expected: Vec<&str> = Vec::new();
        for (start, number) in ["::error file", "::warning file", "::notice file"].into_iter().zip(shown) {
            expected.extend(std::iter::repeat_n(start, number));
        }
        assert_eq!(starts[..expected.len()], expected, "{output}");
        let more = output.lines().nth(expected.len());
        match rest {
            0 => assert_eq!(more, None),
            1 => assert_eq!(more, Some("::notice title=goallint::1 more finding stands in the log of this step")),
            _ => {
                let told = format!("::notice title=goallint::{rest} more findings stand in the log of this step");
                assert_eq!(more, Some(told.as_str()));
            }
        }
        let plain = output.lines().skip(expected.len() + 1).filter(|line| !line.starts_with("::")).count();
        assert_eq!(plain, rest, "each of the rest stands in the log: {output}");
        for level in ["::error ", "::warning ", "::notice "] {
            assert!(output.lines().filter(|line| line.starts_with(level)).count() <= 10, "{output}");
        }
    }
}

#[test]
fn the_first_of_a_level_are_those_of_the_first_paths() {
    let folder = folder(0, 12, 0);
    let output = print(&folder, "github");
    let annotated: Vec<&str> = output.lines().filter_map(|line| line.strip_prefix("::warning file=")?.get(..11)).collect();
    let expected: Vec<String> = (0..10).map(|number| format!("goals/{number:02}.md")).collect();
    assert_eq!(annotated, expected);
    assert!(output.contains("\ngoals/10.md:3:32: warning[G007]") && output.contains("\ngoals/11.md:3:32: warning[G007]"));
}
