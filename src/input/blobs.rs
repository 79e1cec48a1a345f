//! The texts that git keeps, from one process.

use std::io::BufRead;
use std::io::BufReader;
use std::io::Read;
use std::io::Write;
use std::path::Path;
use std::path::PathBuf;
use std::process::Child;
use std::process::Stdio;
use std::thread;

use sha1_smol::Sha1;

use super::git::git;
use super::git::not_started;
use super::git::output;
use crate::refusal::reason;
use crate::report::escape;
use crate::text::Span;

/// A text that git keeps.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Kept {
    /// The path from the top of the work tree.
    pub path: PathBuf,
    /// The text.
    pub bytes: Vec<u8>,
}

/// A blob of the index, or of the commit before.
#[derive(PartialEq, Eq, Debug)]
pub(super) struct Blob {
    /// The path from the top of the work tree.
    pub(super) path: PathBuf,
    /// What git calls the text.
    pub(super) id: String,
}

impl Blob {
    /// The text from the working file, when git calls that text the same: starting git to ask for it takes longer than anything else.
    pub(super) fn in_working_file(&self, top: &Path) -> Option<Vec<u8>> {
        super::read(&top.join(&self.path)).ok().filter(|bytes| name_of(bytes) == self.id)
    }
}

/// What git calls a text, unless it names texts by another hash here.
pub(super) fn name_of(text: &[u8]) -> String {
    let mut hash = Sha1::new();
    hash.update(format!("blob {}\0", text.len()).as_bytes());
    hash.update(text);
    hash.digest().to_string()
}

/// A process of git that gives the texts of blobs. Most of its time goes into starting, which it does while another one looks for them.
pub(super) struct Texts<'a> {
    folder: &'a Path,
    process: Child,
}

impl<'a> Texts<'a> {
    pub(super) fn start(folder: &'a Path) -> Result<Self, String> {
        let mut command = git(folder);
        // Where there is no repository the other process says so.
        command.args(["cat-file", "--batch"]).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        Ok(Self { folder, process: command.spawn().map_err(not_started)? })
    }

    /// Reads the texts, in the order of the blobs. The names are handed over by a thread: git answers while it still listens.
    pub(super) fn read(mut self, blobs: Vec<Blob>) -> Vec<Result<Kept, String>> {
        if blobs.is_empty() {
            return Vec::new();
        }
        let names: String = blobs.iter().flat_map(|blob| [blob.id.as_str(), "\n"]).collect();
        let asking = self.process.stdin.take().map(|mut input| thread::spawn(move || input.write_all(names.as_bytes())));
        let kept = self.read_all(blobs);
        // What went wrong while asking shows in the answers.
        let _ = asking.map(thread::JoinHandle::join);
        kept
    }

    fn read_all(&mut self, blobs: Vec<Blob>) -> Vec<Result<Kept, String>> {
        let Some(answers) = self.process.stdout.take() else { return vec![Err("git gives no answer".to_owned())] };
        let mut answers = BufReader::new(answers);
        let one = |Blob { path, id }: Blob| match read_one(&mut answers, &id) {
            Ok(bytes) => Ok(Kept { path, bytes }),
            Err(reason) => {
                // Asked for this one alone, git says what is wrong with it.
                let complaint = output(git(self.folder).args(["cat-file", "-t", &id])).err();
                let complaint = complaint.map_or_else(String::new, |complaint| format!(" ({complaint})"));
                Err(format!("{}: {reason}{complaint}", escape::path(&path)))
            }
        };
        blobs.into_iter().map(one).collect()
    }
}

impl Drop for Texts<'_> {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Reads `<id> blob <size> LF <bytes> LF`.
fn read_one(answers: &mut impl BufRead, id: &str) -> Result<Vec<u8>, String> {
    let lost = |error: std::io::Error| format!("git broke off: {}", reason(&error));
    let mut head = String::new();
    answers.read_line(&mut head).map_err(lost)?;
    let size = head.strip_prefix(id).and_then(|rest| rest.trim().strip_prefix("blob ")).and_then(|size| size.parse().ok());
    let size: usize = size.ok_or("git does not have what is staged")?;
    if size > Span::LARGEST_FILE {
        return Err("larger than 4 GiB, which is more than goallint can count places in".to_owned());
    }
    let mut bytes = Vec::with_capacity(size);
    let read = answers.by_ref().take(size as u64).read_to_end(&mut bytes).map_err(lost)?;
    let mut end = [0];
    answers.read_exact(&mut end).map_err(lost)?;
    if read == size && end == *b"\n" { Ok(bytes) } else { Err("git broke off".to_owned()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_called_as_git_calls_them() {
        assert_eq!(name_of(b""), "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391");
        assert_eq!(name_of(b"a\n"), "78981922613b2afb6025042ff6bd878ac1994e85");
    }

    #[test]
    fn answers_are_read_to_the_byte() {
        let mut answers: &[u8] = b"a1 blob 3\nx\ny\na2 missing\n";
        assert_eq!(read_one(&mut answers, "a1"), Ok(b"x\ny".to_vec()));
        assert!(read_one(&mut answers, "a2").unwrap_err().contains("does not have"));
        for broken in [&b""[..], b"a1 blob 9\nx\n", b"a1 blob 1\nxy"] {
            assert!(read_one(&mut &*broken, "a1").unwrap_err().contains("git"));
        }
    }
}
