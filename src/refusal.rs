//! Why the system refused something, in the words of the tool.

use std::error::Error;
use std::io;
use std::io::ErrorKind;

/// The reason of an error, without the path that stands beside it anyway.
#[must_use]
pub fn reason(error: &io::Error) -> String {
    match error.kind() {
        ErrorKind::NotFound => "no such file or folder".to_owned(),
        ErrorKind::PermissionDenied => "permission denied".to_owned(),
        ErrorKind::IsADirectory => "a folder stands there".to_owned(),
        ErrorKind::NotADirectory => "what should be a folder is a file".to_owned(),
        ErrorKind::StorageFull => "no space is left on the disk".to_owned(),
        ErrorKind::QuotaExceeded => "your share of the disk is used up".to_owned(),
        ErrorKind::ReadOnlyFilesystem => "the disk can only be read".to_owned(),
        ErrorKind::InvalidFilename => "the name is too long or not allowed here".to_owned(),
        ErrorKind::ResourceBusy => "another program is using it".to_owned(),
        ErrorKind::BrokenPipe => "nobody reads it any more".to_owned(),
        ErrorKind::InvalidData => "not UTF-8 text".to_owned(),
        _ => first(error),
    }
}

/// What the system itself said, without its number.
fn first(error: &io::Error) -> String {
    let mut cause: &(dyn Error + 'static) = error;
    while let Some(deeper) = cause.source() {
        cause = deeper;
    }
    let told = cause.to_string();
    match told.split(" (os error ").next() {
        Some(words) if words.starts_with("Too many levels of symbolic links") => "links lead in a circle".to_owned(),
        Some(words) => words.chars().take(1).flat_map(char::to_lowercase).chain(words.chars().skip(1)).collect(),
        None => told,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_number_and_no_path_is_told() {
        let check = |error: &io::Error, expected: &str| assert_eq!(reason(error), expected);
        check(&ErrorKind::IsADirectory.into(), "a folder stands there");
        check(&fs_err::metadata("no/such/file").unwrap_err(), "no such file or folder");
        check(&io::Error::other("Odd (os error 7)"), "odd");
        #[cfg(target_os = "linux")]
        check(&io::Error::from_raw_os_error(40), "links lead in a circle");
        #[cfg(target_os = "linux")]
        check(&io::Error::from_raw_os_error(5), "input/output error");
    }
}
