//! The configurations that count for some files: what each sets, what is wrong, and patterns that name nothing.

use std::collections::BTreeSet;
use std::path::Path;
use std::path::PathBuf;

use toml::Spanned;
use toml::de::DeTable;
use toml::de::DeValue;

use crate::cli::files;
use crate::config::Patterns;
use crate::input::Found;
use crate::input::Roots;
use crate::refusal::reason;
use crate::report::escape;
use crate::text::LineIndex;

/// What was found out about the configurations.
pub(super) struct Configurations {
    /// Each with the keys that it sets.
    in_force: Vec<(String, Vec<String>)>,
    /// Patterns that name none of the files.
    pub(super) idle: Vec<String>,
    /// What is wrong, each with its place.
    pub(super) faults: Vec<String>,
}

impl Configurations {
    /// Looks for the configurations of the files, and of the folders that were named.
    ///
    /// # Errors
    /// When the one that is named for all of them cannot be used.
    pub(super) fn of(
        paths: &[PathBuf],
        found: &[Found],
        config: Option<&Path>,
        roots: &mut Roots,
        current: &Path,
    ) -> Result<Self, String> {
        let searched: Vec<PathBuf> = paths.iter().filter(|path| path.is_dir()).map(|path| roots.folder(path)).collect();
        let of_files = found.iter().filter_map(|file| file.absolute.parent());
        let folders: BTreeSet<&Path> = of_files.chain(searched.iter().map(PathBuf::as_path)).collect();
        let mut discovery = files::discovery(config, false, current)?;
        let mut homes = BTreeSet::new();
        let mut faults = Vec::new();
        for folder in folders {
            match discovery.of_folder(folder) {
                Ok(found) => homes.extend(found.map(|found| found.folder.clone())),
                Err(error) => faults.push(error.told_from(current).to_string()),
            }
        }
        faults.dedup();
        let mut configurations = Self { in_force: Vec::new(), idle: Vec::new(), faults };
        for home in homes {
            let Some(file) = config.map(|config| current.join(config)).or_else(|| files::configuration_in(&home)) else {
                continue;
            };
            let text = fs_err::read_to_string(&file).map_err(|error| format!("{}: {}", escape::path(&file), reason(&error)))?;
            let shown = file.strip_prefix(current).unwrap_or(&file).display().to_string();
            // Its faults were told when it was read.
            let (table, _) = DeTable::parse_recoverable(&text);
            let sheet = Sheet { shown: &shown, text: &text, home: &home };
            if searched.iter().any(|searched| home.starts_with(searched)) {
                configurations.idle.extend(sheet.idle(table.get_ref(), found));
            }
            configurations.in_force.push((shown.clone(), keys(table.get_ref())));
        }
        Ok(configurations)
    }

    /// A line for each.
    pub(super) fn in_words(&self) -> Vec<String> {
        if self.in_force.is_empty() && self.faults.is_empty() {
            return vec!["none, so what is built in holds; `goallint init` writes one".to_owned()];
        }
        let line = |(path, keys): &(String, Vec<String>)| match keys.as_slice() {
            [] => format!("{path}: sets nothing"),
            keys => format!("{path}: sets {}", keys.join(", ")),
        };
        let broken = self.faults.iter().map(|_| "cannot be used; see the errors".to_owned());
        self.in_force.iter().map(line).chain(broken).collect()
    }
}

/// The keys that say something, in order.
fn keys(table: &DeTable<'_>) -> Vec<String> {
    let says = |value: &Spanned<DeValue<'_>>| value.get_ref().as_table().is_none_or(|table| !table.is_empty());
    let mut keys: Vec<(usize, String)> =
        table.iter().filter(|(_, value)| says(value)).map(|(key, _)| (key.span().start, key.get_ref().to_string())).collect();
    keys.sort();
    keys.into_iter().map(|(_, key)| key).collect()
}

/// A configuration and where its patterns are told from.
struct Sheet<'t> {
    shown: &'t str,
    text: &'t str,
    home: &'t Path,
}

impl Sheet<'_> {
    fn idle(&self, table: &DeTable<'_>, found: &[Found]) -> Vec<String> {
        let overrides =
            table.get("overrides").and_then(|value| value.get_ref().as_array()).into_iter().flat_map(|all| all.iter());
        let files = overrides.filter_map(|entry| entry.get_ref().as_table()?.get("files"));
        let lists = [table.get("include"), table.get("exclude")].into_iter().flatten().chain(files);
        let patterns = lists.filter_map(|list| list.get_ref().as_array()).flat_map(|list| list.iter());
        let index = LineIndex::new(self.text);
        let idle = patterns.filter_map(|pattern| {
            let written = pattern.get_ref().as_str()?;
            let read = Patterns::new(self.home, [written]).ok()?;
            let names_some = written.starts_with('!') || found.iter().any(|file| read.matches(&file.absolute));
            let place = index.place(self.text, pattern.span().start);
            (!names_some).then(|| format!("{}:{}:{}: no file here matches {written:?}", self.shown, place.line, place.column))
        });
        idle.collect()
    }
}
