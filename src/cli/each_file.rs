//! What commands have in common that read file by file and show all of it at the end.

use super::Exit;
use super::files;
use super::files::Source;
use super::terminal;
use super::terminal::Terminal;
use super::words;
use crate::config::CommandLine;

/// Reads every file that the arguments name, shows what was read, told whether that is all, and then says what could not be read. Nothing
/// is shown of a file that `read` passes over.
pub(super) fn run<T>(
    arguments: &files::Arguments,
    terminal: &Terminal,
    read: impl Fn(Source) -> Result<Option<T>, String>,
    show: impl FnOnce(Vec<T>, bool) -> Exit,
) -> Result<Exit, String> {
    let sources = files::sources(arguments, CommandLine::default(), terminal)?;
    let mut failures = sources.failures;
    failures.extend(sources.nothing_found.map(str::to_owned));
    if sources.list.is_empty() && failures.is_empty() {
        let reason = words::nothing_read(sources.excluded.len(), sources.not_markdown, arguments.nothing_given());
        terminal.note(format_args!("nothing to read: {reason}"));
    }
    let mut files = Vec::new();
    for source in sources.list {
        match read(source) {
            Ok(file) => files.extend(file),
            Err(reason) => failures.push(reason),
        }
    }
    let exit = show(files, failures.is_empty());
    failures.iter().for_each(terminal::error);
    Ok(if failures.is_empty() { exit } else { Exit::Failed })
}
