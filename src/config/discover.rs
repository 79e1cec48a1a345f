//! Which configuration counts for a file, each folder looked at once.

use std::collections::HashMap;
use std::path::Path;
use std::path::PathBuf;
use std::sync::Arc;

use super::Configuration;
use super::ConfigurationError;

/// The names of a configuration file; the first one found in a folder counts.
pub const FILE_NAMES: [&str; 2] = ["goallint.toml", ".goallint.toml"];

/// Finds and keeps the configurations of a run.
#[derive(Debug)]
pub enum Discovery {
    /// One configuration for every file: `--config`, or an empty one for `--isolated`.
    Fixed(Arc<Configuration>),
    /// The nearest one upwards from each file.
    Nearest(HashMap<PathBuf, Option<Arc<Configuration>>>),
}

impl Discovery {
    /// Reads one configuration for every file.
    ///
    /// # Errors
    /// When it cannot be read or says what it cannot.
    pub fn fixed(path: &Path) -> Result<Self, ConfigurationError> {
        read(path).map(|configuration| Self::Fixed(Arc::new(configuration)))
    }

    /// No configuration at all.
    #[must_use]
    pub fn isolated() -> Self {
        Self::Fixed(Arc::new(Configuration::empty(Path::new(""))))
    }

    /// The nearest configuration upwards from each file.
    #[must_use]
    pub fn nearest() -> Self {
        Self::Nearest(HashMap::new())
    }

    /// The configuration for the files of a folder, looked for up to the root of its repository.
    ///
    /// # Errors
    /// When it cannot be read or says what it cannot.
    pub fn of_folder(&mut self, folder: &Path) -> Result<Option<Arc<Configuration>>, ConfigurationError> {
        match self {
            Self::Fixed(configuration) => Ok(Some(Arc::clone(configuration))),
            Self::Nearest(folders) => nearest(folders, folder),
        }
    }
}

fn nearest(
    folders: &mut HashMap<PathBuf, Option<Arc<Configuration>>>,
    folder: &Path,
) -> Result<Option<Arc<Configuration>>, ConfigurationError> {
    let mut passed = Vec::new();
    let mut found = None;
    for folder in folder.ancestors() {
        if let Some(known) = folders.get(folder) {
            found.clone_from(known);
            break;
        }
        passed.push(folder);
        if let Some(path) = FILE_NAMES.iter().map(|name| folder.join(name)).find(|path| path.is_file()) {
            found = Some(Arc::new(read(&path)?));
            break;
        }
        if folder.join(".git").exists() {
            break;
        }
    }
    for folder in passed {
        folders.insert(folder.to_owned(), found.clone());
    }
    Ok(found)
}

fn read(path: &Path) -> Result<Configuration, ConfigurationError> {
    let unreadable = |error| ConfigurationError::Unreadable { path: path.to_owned(), error };
    // The error names no path: whoever tells it tells the path from where the program was started.
    let text = std::fs::read_to_string(path).map_err(unreadable)?;
    Configuration::from_text(path, &text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_configuration_counts_up_to_the_root_of_the_repository() {
        let temporary = tempfile::tempdir().unwrap();
        let root = temporary.path();
        for folder in ["repository/.git", "repository/a/b", "repository/c"] {
            fs_err::create_dir_all(root.join(folder)).unwrap();
        }
        fs_err::write(root.join("goallint.toml"), "outside = 1").unwrap();
        fs_err::write(root.join("repository/a/.goallint.toml"), "fail-on = \"never\"").unwrap();
        let mut discovery = Discovery::nearest();
        let mut check = |folder: &str, expected: Option<&str>| {
            let found = discovery.of_folder(&root.join(folder)).unwrap();
            assert_eq!(found.map(|found| found.folder.clone()), expected.map(|folder| root.join(folder)), "{folder}");
        };
        check("repository/a/b", Some("repository/a"));
        check("repository/a", Some("repository/a"));
        check("repository/c", None);
        check("repository", None);
        assert!(discovery.of_folder(root).is_err());
    }
}
