//! Which files are goal documents, and why the others are not.

use std::collections::BTreeMap;
use std::collections::HashSet;
use std::io;
use std::io::Write;
use std::path::Path;
use std::path::PathBuf;

use crate::cli::files;
use crate::cli::inspect;
use crate::cli::terminal::Terminal;
use crate::config::CommandLine;
use crate::diagnostic::counted;
use crate::input;
use crate::input::FoundFiles;
use crate::input::Roots;
use crate::report::escape;

/// Most files that are named for one reason, unless `--verbose` asks for all.
const NAMED: usize = 5;

/// The files, sorted.
pub(in crate::cli) struct Survey {
    /// Those that hold goals, with how many and why.
    pub(in crate::cli) inside: Vec<(String, String)>,
    /// The others by reason.
    outside: BTreeMap<String, Vec<String>>,
    /// What could not be read, and why.
    pub(super) failures: Vec<String>,
}

impl Survey {
    /// Reads what was found below the paths.
    ///
    /// # Errors
    /// With the reason when a configuration cannot be used.
    pub(in crate::cli) fn of(paths: &[PathBuf], found: &FoundFiles, config: Option<&Path>) -> Result<Self, String> {
        let arguments = files::Arguments::below(paths, config);
        let sources = files::sources(&arguments, CommandLine::default(), &Terminal::SILENT)?;
        let mut survey = Self { inside: Vec::new(), outside: BTreeMap::new(), failures: sources.failures };
        for source in sources.list {
            match inspect::inspect(source) {
                Ok(file) if file.goal_document => {
                    let told = format!("{}, told by {}", counted(file.number_of_goals(), "goal"), file.reason);
                    survey.inside.push((file.shown().to_owned(), told));
                }
                Ok(file) => survey.leave_out(&file.reason, file.shown().to_owned()),
                Err(reason) => survey.failures.push(reason),
            }
        }
        for source in &sources.excluded {
            survey.leave_out("`exclude` of the configuration names it", source.shown().to_owned());
        }
        for path in &found.not_markdown {
            survey.leave_out("it is not Markdown", path.display().to_string());
        }
        survey.leave_out_hidden(paths, found)?;
        if sources.nothing_found.is_some() && survey.outside.is_empty() {
            survey.failures.push(files::NOTHING_FOUND.to_owned());
        }
        Ok(survey)
    }

    fn leave_out_hidden(&mut self, paths: &[PathBuf], found: &FoundFiles) -> Result<(), String> {
        let mut roots = Roots::new(files::working_folder()?);
        let seen: HashSet<&Path> = found.files.iter().map(|file| file.absolute.as_path()).collect();
        for file in input::find(paths, &mut roots, false).files {
            if !seen.contains(file.absolute.as_path()) {
                let shown = file.shown_path.unwrap_or(file.report_path);
                self.leave_out("git ignores it; --no-ignore reads it", shown);
            }
        }
        Ok(())
    }

    fn leave_out(&mut self, reason: &str, path: String) {
        self.outside.entry(reason.to_owned()).or_default().push(path);
    }

    /// Number of files.
    pub(super) fn number(&self) -> usize {
        self.inside.len() + self.outside.values().map(Vec::len).sum::<usize>()
    }

    /// Each file that holds goals, then the others by reason.
    pub(super) fn write(&self, terminal: Terminal, out: &mut dyn Write) -> io::Result<()> {
        let (strong, dim) = (terminal.paint.strong(), terminal.paint.dim());
        if !self.inside.is_empty() {
            writeln!(out, "\n{strong}In{strong:#}")?;
        }
        for (path, told) in &self.inside {
            writeln!(out, "  {}  {dim}{}{dim:#}", escape::line(path), escape::line(told))?;
        }
        for (reason, paths) in &self.outside {
            writeln!(out, "\n{strong}Out{strong:#}: {} ({})", escape::line(reason), paths.len())?;
            let shown = if terminal.verbose || paths.len() <= NAMED + 1 { paths.len() } else { NAMED };
            for path in paths.iter().take(shown) {
                writeln!(out, "  {}", escape::line(path))?;
            }
            if shown < paths.len() {
                writeln!(out, "  {dim}and {} more; --verbose names them{dim:#}", paths.len() - shown)?;
            }
        }
        Ok(())
    }
}
