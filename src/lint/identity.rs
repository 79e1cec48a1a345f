//! What makes a finding the same finding in the next run: never a line number, never its place among others.
//!
//! A finding is known by its file, its goal, its rule, what else it is about, and a counter for those that agree in all of these.
//! Lines inserted above change nothing, and neither does mending another finding.

use crate::diagnostic::Diagnostic;
use crate::rule_info::Code;

/// What a finding is known by.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Identity<'a> {
    /// The file, relative to the repository root.
    pub path: &'a str,
    /// The goal's id within the file.
    pub goal: Option<&'a str>,
    /// The rule.
    pub code: Code,
    /// The field or value it is about.
    pub subject: Option<&'a str>,
    /// Counts from zero the findings that agree in everything else, in order of position.
    pub occurrence: u32,
}

impl Identity<'_> {
    /// The identity as 32 hexadecimal digits, for formats that want one word.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        let Self { path, goal, code, subject, occurrence } = self;
        let mut hash = Fnv128::new();
        hash.part(path.as_bytes());
        hash.option(*goal);
        hash.part(&code.0.to_be_bytes());
        hash.option(*subject);
        hash.part(&occurrence.to_be_bytes());
        format!("{:032x}", hash.0)
    }
}

/// The identities of a file's findings, which are in order of position.
#[must_use]
pub fn of<'a>(path: &'a str, diagnostics: &'a [Diagnostic]) -> Vec<Identity<'a>> {
    let first = |diagnostic: &'a Diagnostic| Identity {
        path,
        goal: diagnostic.details().goal.as_deref(),
        code: diagnostic.rule.code,
        subject: diagnostic.details().subject.as_deref(),
        occurrence: 0,
    };
    let mut identities: Vec<Identity<'a>> = diagnostics.iter().map(first).collect();
    let mut order: Vec<usize> = (0..identities.len()).collect();
    order.sort_by_key(|&at| (identities[at], at));
    for pair in order.windows(2) {
        let [before, after] = [identities[pair[0]], identities[pair[1]]];
        if (Identity { occurrence: 0, ..before }) == after {
            identities[pair[1]].occurrence = before.occurrence + 1;
        }
    }
    identities
}

/// The Fowler–Noll–Vo hash (1a) of 128 bits: stable for ever, and no dependency. Nothing here is a secret.
struct Fnv128(u128);

impl Fnv128 {
    const fn new() -> Self {
        Self(0x6c62_272e_07bb_0142_62b8_2175_6295_c58d)
    }

    /// Adds bytes and their length, so that no two lists of parts run together.
    fn part(&mut self, bytes: &[u8]) {
        for byte in (bytes.len() as u64).to_be_bytes().iter().chain(bytes) {
            self.0 ^= u128::from(*byte);
            self.0 = self.0.wrapping_mul(0x0100_0000_0000_0000_0000_013b);
        }
    }

    fn option(&mut self, text: Option<&str>) {
        self.part(&[u8::from(text.is_some())]);
        self.part(text.unwrap_or_default().as_bytes());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn identity<'a>(goal: Option<&'a str>, subject: Option<&'a str>, occurrence: u32) -> Identity<'a> {
        Identity { path: "goals/a.md", goal, code: Code(102), subject, occurrence }
    }

    #[test]
    fn every_part_counts() {
        let all = [
            identity(None, None, 0),
            identity(Some(""), None, 0),
            identity(None, Some(""), 0),
            identity(Some("run"), None, 0),
            identity(None, Some("run"), 0),
            identity(Some("run"), None, 1),
            Identity { path: "goals/b.md", ..identity(Some("run"), None, 0) },
            Identity { code: Code(103), ..identity(Some("run"), None, 0) },
        ];
        let mut prints: Vec<String> = all.iter().map(Identity::fingerprint).collect();
        prints.sort();
        prints.dedup();
        assert_eq!(prints.len(), all.len());
        assert!(prints.iter().all(|print| print.len() == 32));
    }

    #[test]
    fn a_fingerprint_never_changes() {
        assert_eq!(identity(Some("run"), Some("due"), 2).fingerprint(), "e66e09b8790245c9ee20dab3197d9db5");
    }
}
