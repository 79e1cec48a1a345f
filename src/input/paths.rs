//! How a file is called in reports: from the root of its repository, with `/`, never absolute.

use std::collections::HashMap;
use std::path::Component;
use std::path::Path;
use std::path::PathBuf;

use super::Found;

/// The folders that paths are told from.
#[derive(Debug)]
pub struct Roots {
    /// Where the program was started.
    current: PathBuf,
    /// The root of the repository around it; without one, where the program was started.
    repository: PathBuf,
    /// Roots around files elsewhere, by folder.
    elsewhere: HashMap<PathBuf, PathBuf>,
    /// Folders of the repository by the paths that lead to them.
    real: HashMap<PathBuf, Option<PathBuf>>,
    /// The folder of the file that was named last: the next one often stands beside it.
    last: Option<Folder>,
}

/// A folder, by its names.
#[derive(Debug)]
struct Folder {
    given: PathBuf,
    absolute: PathBuf,
    report_path: String,
}

impl Roots {
    /// The roots for a program started in `current`.
    #[must_use]
    pub fn new(current: PathBuf) -> Self {
        let repository = repository_around(&current).unwrap_or(&current).to_owned();
        Self::in_repository(current, repository)
    }

    /// The roots for a program started in `current`, in a repository whose top is known.
    #[must_use]
    pub fn in_repository(current: PathBuf, repository: PathBuf) -> Self {
        Self { current, repository, elsewhere: HashMap::new(), real: HashMap::new(), last: None }
    }

    /// Tells paths from the root of the repository that all of some paths stand in, when none of them stands in the one around the place
    /// where the program was started.
    pub fn settle_around(&mut self, paths: &[impl AsRef<Path>]) {
        let absolute: Vec<PathBuf> = paths.iter().map(|path| without_dots(&self.current.join(path))).collect();
        if self.repository.join(".git").exists() && absolute.iter().any(|path| path.starts_with(&self.repository)) {
            return;
        }
        let mut around = absolute.iter().map(|path| repository_around(path));
        let first = around.next().flatten();
        if let Some(shared) = first.filter(|_| around.all(|other| other == first)) {
            shared.clone_into(&mut self.repository);
        }
    }

    /// The root of the repository, or where the program was started when there is none.
    #[must_use]
    pub fn repository(&self) -> &Path {
        &self.repository
    }

    /// Names a file.
    pub fn found(&mut self, path: PathBuf) -> Found {
        let (report_path, absolute) = self.beside_last(&path).unwrap_or_else(|| self.named(&path));
        let given = path.strip_prefix(".").unwrap_or(&path);
        let shown_path = Some(with_slashes_as_given(given)).filter(|shown| *shown != report_path);
        Found { report_path, shown_path, path, absolute }
    }

    /// Names a file that was given by its name: a symbolic link by the file of the repository that it leads to, for others can show only
    /// that.
    pub fn given(&mut self, path: PathBuf) -> Found {
        let link = self.found(path);
        let target = link.path.is_symlink().then(|| fs_err::canonicalize(&link.path).ok()).flatten();
        match target.filter(|target| target.starts_with(&self.repository)) {
            Some(target) => {
                let Found { report_path, absolute, .. } = self.found(target);
                Found { report_path, absolute, shown_path: link.shown_path.or(Some(link.report_path)), path: link.path }
            }
            None => link,
        }
    }

    /// The path from the root and the absolute path of a file in the folder that was named last.
    fn beside_last(&self, path: &Path) -> Option<(String, PathBuf)> {
        let (given, name) = (path.parent()?, path.file_name()?);
        let folder = self.last.as_ref().filter(|folder| folder.given == given)?;
        let separator = if folder.report_path.is_empty() { "" } else { "/" };
        Some((format!("{}{separator}{}", folder.report_path, name.to_string_lossy()), folder.absolute.join(name)))
    }

    /// The path from the root and the absolute path of any file.
    fn named(&mut self, path: &Path) -> (String, PathBuf) {
        let absolute = self.absolute(path);
        let report_path = with_slashes(absolute.strip_prefix(self.root_of(&absolute)).unwrap_or(&absolute));
        // What ends with `..` stands elsewhere than its words say.
        let folders = path.parent().zip(absolute.parent()).filter(|_| path.file_name() == absolute.file_name());
        self.last = folders.map(|(given, absolute)| Folder {
            given: given.to_owned(),
            absolute: absolute.to_owned(),
            report_path: report_path.rsplit_once('/').map_or_else(String::new, |(folder, _)| folder.to_owned()),
        });
        (report_path, absolute)
    }

    /// A folder as the absolute paths of files in it begin.
    pub fn folder(&mut self, path: &Path) -> PathBuf {
        let mut inside = self.absolute(&path.join("goal.md"));
        inside.pop();
        inside
    }

    fn absolute(&mut self, path: &Path) -> PathBuf {
        let absolute = without_dots(&self.current.join(path));
        self.real(&absolute).unwrap_or(absolute)
    }

    /// The same file below the repository, when its folder leads there: a path may have come through symbolic links.
    fn real(&mut self, absolute: &Path) -> Option<PathBuf> {
        let (folder, name) = (absolute.parent()?, absolute.file_name()?);
        if !self.real.contains_key(folder) {
            let real = fs_err::canonicalize(folder).ok().filter(|real| real.starts_with(&self.repository));
            self.real.insert(folder.to_owned(), real);
        }
        Some(self.real.get(folder)?.as_ref()?.join(name))
    }

    /// Names a file by its path from the root of the repository.
    pub fn found_from_root(&mut self, path: &Path) -> Found {
        let mut up = PathBuf::new();
        let mut shared = self.current.as_path();
        let absolute = self.repository.join(path);
        while let (false, Some(parent)) = (absolute.starts_with(shared), shared.parent()) {
            up.push("..");
            shared = parent;
        }
        let given = up.join(absolute.strip_prefix(shared).unwrap_or(&absolute));
        self.found(given)
    }

    /// The root that a file's path is told from. Outside of every repository it is told from the root of the file system, so that
    /// the folders which say what it is are not lost and no two files share a path.
    fn root_of(&mut self, absolute: &Path) -> &Path {
        if absolute.starts_with(&self.repository) {
            return &self.repository;
        }
        let folder = absolute.parent().unwrap_or(absolute);
        if !self.elsewhere.contains_key(folder) {
            let root = repository_around(folder).or_else(|| absolute.ancestors().last()).unwrap_or(folder);
            self.elsewhere.insert(folder.to_owned(), root.to_owned());
        }
        self.elsewhere.get(folder).map_or(&self.repository, PathBuf::as_path)
    }
}

/// The folder whose files may speak of those in a folder: its repository; without one, the folder itself.
#[must_use]
pub fn neighbourhood(folder: &Path) -> &Path {
    repository_around(folder).unwrap_or(folder)
}

/// The nearest folder upwards that git knows as the top of a work tree.
pub(super) fn repository_around(folder: &Path) -> Option<&Path> {
    folder.ancestors().find(|folder| folder.join(".git").exists())
}

/// The path without `.` and `..`, by its words alone.
fn without_dots(path: &Path) -> PathBuf {
    let mut clean = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir => {
                clean.pop();
            }
            _ => clean.push(component),
        }
    }
    clean
}

/// The names of a path with `/` between them.
fn with_slashes(path: &Path) -> String {
    let names: Vec<_> = path
        .components()
        .filter_map(|component| match component {
            Component::Normal(name) => Some(name.to_string_lossy()),
            _ => None,
        })
        .collect();
    names.join("/")
}

fn with_slashes_as_given(path: &Path) -> String {
    let shown = path.to_string_lossy();
    if std::path::MAIN_SEPARATOR == '/' { shown.into_owned() } else { shown.replace(std::path::MAIN_SEPARATOR, "/") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_told_from_the_root_and_shown_as_given() {
        let mut roots = Roots::in_repository("/home/notes/goals".into(), "/home/notes".into());
        let mut check = |given: &str, report: &str, shown: &str| {
            let found = roots.found(given.into());
            assert_eq!(found.report_path, report, "{given}");
            assert_eq!(found.shown_path.as_deref().unwrap_or(report), shown, "{given}");
        };
        check("a.md", "goals/a.md", "a.md");
        check("./x/../a.md", "goals/a.md", "x/../a.md");
        check("c.md", "goals/c.md", "c.md");
        check("d.md", "goals/d.md", "d.md");
        check("../b.md", "b.md", "../b.md");
        check("../c.md", "c.md", "../c.md");
        check("/home/notes/goals/a.md", "goals/a.md", "/home/notes/goals/a.md");
        check("/nowhere/at/all/goals/c.md", "nowhere/at/all/goals/c.md", "/nowhere/at/all/goals/c.md");
    }

    #[test]
    fn paths_from_the_root_are_shown_from_here() {
        let mut roots = Roots::in_repository("/home/notes/goals".into(), "/home/notes".into());
        for (path, shown) in [("goals/a.md", "a.md"), ("b.md", "../b.md"), ("plans/c.md", "../plans/c.md")] {
            let found = roots.found_from_root(Path::new(path));
            assert_eq!((found.report_path.as_str(), found.shown_path.as_deref()), (path, Some(shown)));
        }
    }
}
