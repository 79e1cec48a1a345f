//! Where texts come from: files and folders that are named, standard input, and git's index.
//!
//! Finding decides nothing about rules: what `exclude` says is applied by whoever asks. Nothing is read twice.

mod blobs;
mod git;
mod patches;
mod paths;
mod stage;
mod staged;
mod walk;
mod write;

pub use blobs::Kept;
pub use git::git_version;
pub use git::hooks_folder;
pub use git::is_named_by_environment;
pub use git::may_be_added;
pub use git::work_tree;
pub use paths::Roots;
pub use paths::neighbourhood;
pub use stage::replace_staged;
pub use stage::stage;
pub use staged::Commit;
pub use staged::indexed;
pub use staged::is_known;
pub use staged::staged;
pub use write::create;
pub use write::folder_of;
pub use write::replace;
pub use write::write;

use std::io::ErrorKind;
use std::io::Read;
use std::path::Path;
use std::path::PathBuf;

use crate::refusal::reason;
use crate::report::escape;
use crate::text::Span;

/// A Markdown file that was found.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Found {
    /// The path relative to the root of the repository, with `/`; the order of reports.
    pub report_path: String,
    /// The path from where the program was started, when that is another one.
    pub shown_path: Option<String>,
    /// The path to open.
    pub path: PathBuf,
    /// The path without `.` and `..`, from the root of the file system: what patterns are matched with.
    pub absolute: PathBuf,
}

/// What was found under the paths that were named.
#[derive(Clone, Debug, Default)]
pub struct FoundFiles {
    /// Markdown files, in order of their report paths, none twice.
    pub files: Vec<Found>,
    /// Named files that are not Markdown.
    pub not_markdown: Vec<PathBuf>,
    /// The folders that were searched, as the absolute paths of files in them begin.
    pub searched: Vec<PathBuf>,
    /// Paths that do not exist or cannot be looked into, with the reason, in order.
    pub failures: Vec<String>,
}

/// Finds the Markdown files under some paths. A file that is named is found even where a walk would pass it over.
#[must_use]
pub fn find(paths: &[impl AsRef<Path>], roots: &mut Roots, ignore_files: bool) -> FoundFiles {
    let mut found = FoundFiles::default();
    for path in paths.iter().map(AsRef::as_ref) {
        match fs_err::metadata(path) {
            Ok(metadata) if metadata.is_dir() => {
                found.searched.push(roots.folder(path));
                walk::markdown_files(path, ignore_files, |entry| match entry {
                    Ok(file) => found.files.push(roots.found(file)),
                    Err(reason) => found.failures.push(reason),
                });
            }
            Ok(_) if is_markdown(path) => found.files.push(roots.given(path.to_owned())),
            Ok(_) => found.not_markdown.push(path.to_owned()),
            Err(error) => {
                let target = path.read_link().ok().filter(|_| error.kind() == ErrorKind::NotFound);
                let link = target.map(|target| format!("a link to {}: ", escape::path(&target))).unwrap_or_default();
                found.failures.push(format!("{}: {link}{}", escape::path(path), reason(&error)));
            }
        }
    }
    found.files.sort_by(|one, other| one.report_path.cmp(&other.report_path).then_with(|| one.absolute.cmp(&other.absolute)));
    found.files.dedup_by(|one, other| one.absolute == other.absolute);
    found.failures.sort();
    found
}

/// Whether the name ends as Markdown files do.
#[must_use]
pub fn is_markdown(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("md") || extension.eq_ignore_ascii_case("markdown"))
}

/// Reads a file as a whole.
///
/// # Errors
/// When it cannot be read, is no file, or is larger than places in it can be counted.
pub fn read(path: &Path) -> Result<Vec<u8>, String> {
    let metadata = fs_err::metadata(path).map_err(|error| reason(&error))?;
    if !metadata.is_file() {
        return Err("not a file".to_owned());
    }
    let file = fs_err::File::open(path).map_err(|error| reason(&error))?;
    let size = usize::try_from(metadata.len()).unwrap_or(usize::MAX);
    if size > Span::LARGEST_FILE {
        return Err(too_large());
    }
    // The file itself can be read into memory that nobody has cleared before.
    read_from(file.file(), size)
}

/// Reads standard input, or anything else, to its end.
///
/// # Errors
/// When it cannot be read or is larger than places in it can be counted.
pub fn read_from(from: impl Read, expected_size: usize) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::with_capacity(expected_size);
    let most = Span::LARGEST_FILE as u64;
    let size = from.take(most + 1).read_to_end(&mut bytes).map_err(|error| reason(&error))?;
    if size as u64 > most { Err(too_large()) } else { Ok(bytes) }
}

fn too_large() -> String {
    "larger than 4 GiB, which is more than goallint can count places in; split it or exclude it".to_owned()
}

/// A path from the bytes of a list.
#[cfg(unix)]
#[must_use]
pub fn path_from_bytes(bytes: &[u8]) -> PathBuf {
    use std::os::unix::ffi::OsStrExt;
    PathBuf::from(std::ffi::OsStr::from_bytes(bytes))
}

/// A path from the bytes of a list.
#[cfg(not(unix))]
#[must_use]
pub fn path_from_bytes(bytes: &[u8]) -> PathBuf {
    PathBuf::from(String::from_utf8_lossy(bytes).into_owned())
}
