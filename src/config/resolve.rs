//! What holds for one file: its configuration, the overrides for it, and the command line on top.

use std::path::Path;
use std::sync::Arc;

use super::Choices;
use super::Configuration;
use super::ConfigurationError;
use super::Discovery;
use super::FailOn;
use super::Override;
use super::Patterns;
use super::select;
use crate::date::Date;
use crate::rule_info::Severity;
use crate::settings::Settings;

/// What the command line says; it has the last word.
#[derive(Clone, Debug)]
pub struct CommandLine {
    /// Which rules run, and at which level.
    pub choices: Choices,
    /// Files that are not read, beside those of the configuration.
    pub exclude: Patterns,
    /// Read files that are excluded, too.
    pub no_exclude: bool,
    /// The lowest level that makes a run fail.
    pub fail_on: Option<FailOn>,
    /// The date of the run.
    pub today: Option<Date>,
    /// Whether suppressions in the files count.
    pub suppressions: bool,
    /// Whether anybody reads the examples of findings.
    pub examples: bool,
}

impl Default for CommandLine {
    fn default() -> Self {
        Self {
            choices: Choices::default(),
            exclude: Patterns::none(),
            no_exclude: false,
            fail_on: None,
            today: None,
            suppressions: true,
            examples: true,
        }
    }
}

/// What holds for one file.
#[derive(Clone, Debug)]
pub struct ForFile {
    /// What rules and readers need to know.
    pub settings: Arc<Settings>,
    /// The overrides for it, by their numbers in its configuration.
    pub overrides: Vec<usize>,
    /// The lowest level that makes the run fail.
    pub fail_on: FailOn,
    /// The file is not read.
    pub excluded: bool,
}

/// Answers what holds for each file of a run.
#[derive(Debug)]
pub struct Resolver {
    discovery: Discovery,
    command_line: CommandLine,
    local_date: Date,
    last: Option<Resolved>,
}

/// The settings of the file before, which mostly hold for the next one, too.
#[derive(Debug)]
struct Resolved {
    configuration: Option<Arc<Configuration>>,
    overrides: Vec<usize>,
    included: bool,
    settings: Arc<Settings>,
}

impl Resolver {
    /// Answers by these configurations and the command line. The local date counts when nobody names another.
    #[must_use]
    pub fn new(discovery: Discovery, command_line: CommandLine, local_date: Date) -> Self {
        Self { discovery, command_line, local_date, last: None }
    }

    /// What holds for the file at an absolute path.
    ///
    /// # Errors
    /// When its configuration cannot be read or says what it cannot.
    pub fn for_file(&mut self, path: &Path) -> Result<ForFile, ConfigurationError> {
        let folder = path.parent().unwrap_or(Path::new(""));
        let configuration = self.discovery.of_folder(folder)?;
        let command_line = &self.command_line;
        let excluded = !command_line.no_exclude
            && (command_line.exclude.matches(path) || configuration.as_ref().is_some_and(|found| found.exclude.matches(path)));
        let fail_on = command_line.fail_on.or(configuration.as_ref().and_then(|found| found.fail_on));
        let matching = |found: &Arc<Configuration>| {
            found.overrides.iter().enumerate().filter(|(_, entry)| entry.files.matches(path)).map(|(at, _)| at).collect()
        };
        let overrides: Vec<usize> = configuration.as_ref().map(matching).unwrap_or_default();
        Ok(ForFile {
            settings: self.settings(path, configuration, &overrides),
            overrides,
            fail_on: fail_on.unwrap_or(FailOn::Level(Severity::Warning)),
            excluded,
        })
    }

    fn settings(&mut self, path: &Path, configuration: Option<Arc<Configuration>>, overrides: &[usize]) -> Arc<Settings> {
        let included = configuration.as_ref().is_some_and(|found| found.include.matches(path));
        if let Some(last) = &self.last {
            let same = match (&last.configuration, &configuration) {
                (Some(one), Some(other)) => Arc::ptr_eq(one, other),
                (None, None) => true,
                _ => false,
            };
            if same && last.overrides == overrides && last.included == included {
                return Arc::clone(&last.settings);
            }
        }
        let nothing = Configuration::empty(folder_of(path));
        let settings = self.compute(configuration.as_deref().unwrap_or(&nothing), overrides, included);
        let settings = Arc::new(settings);
        self.last = Some(Resolved { configuration, overrides: overrides.to_vec(), included, settings: Arc::clone(&settings) });
        settings
    }

    fn compute(&self, configuration: &Configuration, overrides: &[usize], included: bool) -> Settings {
        let overrides: Vec<&Override> = overrides.iter().filter_map(|&at| configuration.overrides.get(at)).collect();
        let below = std::iter::once(&configuration.choices).chain(overrides.iter().map(|entry| &entry.choices));
        let layers: Vec<&Choices> = below.chain([&self.command_line.choices]).collect();
        let (levels, strict) = select::decide(&layers);
        Settings {
            levels,
            strict,
            thresholds: configuration.thresholds,
            vocabulary: configuration.vocabulary.clone(),
            section_names: configuration.section_names.clone(),
            depth: overrides.iter().rev().find_map(|entry| entry.depth).or(configuration.depth),
            is_goal_document: included,
            suppressions: self.command_line.suppressions,
            examples: self.command_line.examples,
            ..Settings::new(self.command_line.today.or(configuration.today).unwrap_or(self.local_date))
        }
    }
}

fn folder_of(path: &Path) -> &Path {
    path.parent().unwrap_or(Path::new(""))
}
