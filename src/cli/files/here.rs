//! What holds where the program was started, and at a path.

use std::path::Path;
use std::path::PathBuf;
use std::sync::Arc;

use crate::cli::clock;
use crate::config::CommandLine;
use crate::config::ConfigurationError;
use crate::config::Discovery;
use crate::config::FILE_NAMES;
use crate::config::ForFile;
use crate::config::Resolver;
use crate::input::Roots;
use crate::refusal::reason;
use crate::settings::Settings;

/// Where the program was started.
///
/// # Errors
/// When that cannot be told.
pub(in crate::cli) fn working_folder() -> Result<PathBuf, String> {
    std::env::current_dir().map_err(|error| format!("the working folder cannot be told: {}", reason(&error)))
}

/// Which configurations are looked for.
///
/// # Errors
/// With the reason when the one that is named cannot be used.
pub(in crate::cli) fn discovery(config: Option<&Path>, isolated: bool, current: &Path) -> Result<Discovery, String> {
    match config {
        Some(path) => Discovery::fixed(&current.join(path)).map_err(|error| error.told_from(current).to_string()),
        None if isolated => Ok(Discovery::isolated()),
        None => Ok(Discovery::nearest()),
    }
}

/// The settings for texts that stand in no file, as if they stood in one where the program was started.
///
/// # Errors
/// With the reason when the configuration cannot be used.
pub(in crate::cli) fn settings_here(config: Option<&Path>, isolated: bool) -> Result<Arc<Settings>, String> {
    let current = working_folder()?;
    let mut resolver = Resolver::new(discovery(config, isolated, &current)?, CommandLine::default(), clock::local_date());
    let for_file = resolver.for_file(&current.join("statement.md"));
    for_file.map(|for_file| for_file.settings).map_err(|error| error.told_from(&current).to_string())
}

/// What holds for a path, and the configuration that says so, told from here.
///
/// # Errors
/// With the reason when the configuration cannot be used.
pub(in crate::cli) fn holds_at(path: &Path, config: Option<&Path>) -> Result<(ForFile, Option<PathBuf>), String> {
    let current = working_folder()?;
    let roots = &mut Roots::new(current.clone());
    // What holds in a folder is what holds for a file in it that no pattern names.
    let file = if path.is_dir() { path.join("goal.md") } else { path.to_owned() };
    let absolute = roots.found(file).absolute;
    let told = |error: ConfigurationError| error.told_from(&current).to_string();
    let folder = absolute.parent().unwrap_or(&absolute);
    let nearest = discovery(config, false, &current)?.of_folder(folder).map_err(told)?;
    let file = match config {
        Some(config) => Some(config.to_owned()),
        None => nearest.and_then(|found| configuration_in(&found.folder)),
    };
    let mut resolver = Resolver::new(discovery(config, false, &current)?, CommandLine::default(), clock::local_date());
    let for_file = resolver.for_file(&absolute).map_err(told)?;
    Ok((for_file, file.map(|file| file.strip_prefix(&current).map(Path::to_owned).unwrap_or(file))))
}

/// The configuration in a folder.
pub(in crate::cli) fn configuration_in(folder: &Path) -> Option<PathBuf> {
    FILE_NAMES.iter().map(|name| folder.join(name)).find(|file| file.is_file())
}
