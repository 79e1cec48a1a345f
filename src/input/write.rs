//! Writing a file anew: as a whole or not at all, and only when it still is what was read.

use std::fs::File;
use std::fs::Metadata;
use std::io::Write;
use std::path::Path;

use tempfile::Builder;

use crate::refusal::reason;

/// Puts `text` in the place of `expected` in a file. The new file stands beside the old one until it is complete, keeps its
/// permissions and, where the system allows it, its owner, and takes its name in one step. A symbolic link stays one: the file that it
/// leads to is written. Other hard links keep the old text.
///
/// # Errors
/// When the file holds anything but `expected` by now, or it or its folder cannot be written. The old file is untouched then.
pub fn replace(path: &Path, expected: &[u8], text: &[u8]) -> Result<(), String> {
    let target = fs_err::canonicalize(path).map_err(|error| reason(&error))?;
    let folder = target.parent().ok_or("not a file")?;
    // A rename asks for rights on the folder only: that the file itself may be written has to be asked apart.
    let old =
        fs_err::OpenOptions::new().write(true).open(&target).and_then(|file| file.metadata()).map_err(|error| reason(&error))?;
    let write = || {
        let mut file = Builder::new().prefix(".goallint-").tempfile_in(folder)?;
        file.write_all(text)?;
        keep_owner(file.as_file(), &old);
        file.as_file().set_permissions(old.permissions())?;
        file.as_file().sync_all()?;
        Ok(file)
    };
    let file = write().map_err(|error: std::io::Error| format!("cannot be written: {}", reason(&error)))?;
    if super::read(&target)? != expected {
        return Err("changed on disk meanwhile; it was left as it is".to_owned());
    }
    file.persist(&target).map_err(|error| format!("cannot be written: {}", reason(&error.error)))?;
    Ok(())
}

/// Gives a new file the owner and group of the old one. Only some users may do that, and nobody has to.
#[cfg(unix)]
fn keep_owner(new: &File, old: &Metadata) {
    use std::os::unix::fs::MetadataExt;
    let is_same = new.metadata().is_ok_and(|new| (new.uid(), new.gid()) == (old.uid(), old.gid()));
    if !is_same && std::os::unix::fs::fchown(new, Some(old.uid()), Some(old.gid())).is_err() {
        // A group of one's own may be given without the right to give away files.
        let _ = std::os::unix::fs::fchown(new, None, Some(old.gid()));
    }
}

#[cfg(not(unix))]
fn keep_owner(_: &File, _: &Metadata) {}

/// Writes a file that may or may not be there, as a whole or not at all. What is no file, such as a pipe, takes the text as it comes.
///
/// # Errors
/// When it cannot be written.
pub fn write(path: &Path, text: &[u8]) -> Result<(), String> {
    let is_there = fs_err::metadata(path);
    if is_there.as_ref().is_ok_and(|is_there| !is_there.is_file() && !is_there.is_dir()) {
        return fs_err::write(path, text).map_err(|error| format!("cannot be written: {}", reason(&error)));
    }
    if is_there.is_ok() {
        let before = super::read(path)?;
        return replace(path, &before, text);
    }
    if !folder_of(path).is_dir() {
        return Err("its folder does not exist".to_owned());
    }
    create(path, text)
}

/// Writes a file that is not there yet, as a whole or not at all, with the folders that it needs.
///
/// # Errors
/// When something stands there already, or it cannot be written.
pub fn create(path: &Path, text: &[u8]) -> Result<(), String> {
    let folder = folder_of(path);
    if path.symlink_metadata().is_ok() {
        return Err(EXISTS.to_owned());
    }
    let write = || {
        fs_err::create_dir_all(folder)?;
        let mut file = new_file().tempfile_in(folder)?;
        file.write_all(text)?;
        file.as_file().sync_all()?;
        Ok(file)
    };
    let file = write().map_err(|error: std::io::Error| format!("cannot be written: {}", reason(&error)))?;
    match file.persist_noclobber(path) {
        Ok(_) => Ok(()),
        Err(error) if error.error.kind() == std::io::ErrorKind::AlreadyExists => Err(EXISTS.to_owned()),
        Err(error) => Err(format!("cannot be written: {}", reason(&error.error))),
    }
}

/// The folder that a path stands in.
#[must_use]
pub fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

const EXISTS: &str = "exists already; it was left as it is";

/// A file that stands beside its place until it is complete, with the permissions that any new file gets.
fn new_file() -> Builder<'static, 'static> {
    let mut builder = Builder::new();
    builder.prefix(".goallint-");
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    builder
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(expected: &[u8], outcome: Result<(), &str>, left: &[u8]) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.md");
        std::fs::write(&path, b"old").unwrap();
        assert_eq!(replace(&path, expected, b"new"), outcome.map_err(str::to_owned));
        assert_eq!(std::fs::read(&path).unwrap(), left);
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "nothing else is left");
    }

    #[test]
    fn a_file_is_replaced_only_when_it_is_what_was_read() {
        check(b"old", Ok(()), b"new");
        check(b"older", Err("changed on disk meanwhile; it was left as it is"), b"old");
    }

    #[cfg(unix)]
    #[test]
    fn permissions_and_links_stay() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let (path, link) = (folder.path().join("a.md"), folder.path().join("link.md"));
        std::fs::write(&path, b"old").unwrap();
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o640)).unwrap();
        std::os::unix::fs::symlink("a.md", &link).unwrap();
        replace(&link, b"old", b"new").unwrap();
        assert!(link.is_symlink());
        assert_eq!(std::fs::read(&path).unwrap(), b"new");
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o640);
    }

    /// Only a superuser can try it.
    #[cfg(unix)]
    #[test]
    fn the_owner_stays() {
        use std::os::unix::fs::MetadataExt;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.md");
        std::fs::write(&path, b"old").unwrap();
        if std::os::unix::fs::chown(&path, Some(12_345), Some(54_321)).is_ok() {
            replace(&path, b"old", b"new").unwrap();
            let metadata = std::fs::metadata(&path).unwrap();
            assert_eq!((metadata.uid(), metadata.gid()), (12_345, 54_321));
        }
    }

    #[test]
    fn a_new_file_needs_a_folder() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(write(&folder.path().join("a"), b"1"), Ok(()));
        assert_eq!(write(&folder.path().join("a"), b"2"), Ok(()));
        assert_eq!(std::fs::read(folder.path().join("a")).unwrap(), b"2");
        assert_eq!(write(&folder.path().join("b/a"), b"1"), Err("its folder does not exist".to_owned()));
    }
}
