//! What a project has decided about changes: levels of rules, and changes that it accepts.

use std::path::{Path, PathBuf};

use ontap_codegen::diagnostic::Diagnostic;
use ontap_codegen::diff::Report;
use ontap_codegen::diff::policy::{self, Accepted, Levels};

use crate::report::{self, MessageFormat};
use crate::{files, workspace};

/// Where a project keeps its levels, when nothing says otherwise.
const LEVELS: &str = "spec/spec-diff.yaml";
/// Where it keeps what it accepts.
const ACCEPTED: &str = "spec/accepted-changes.yaml";

#[derive(clap::Args)]
#[group(skip)]
pub(crate) struct Arguments {
    /// File with other levels for rules; otherwise spec/spec-diff.yaml, where it is there.
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// File with accepted changes; otherwise spec/accepted-changes.yaml, where it is there.
    #[arg(long, value_name = "FILE")]
    accepted: Option<PathBuf>,
    /// Adds the change with this fingerprint to the file of accepted changes; may be repeated.
    #[arg(long, value_name = "FINGERPRINT", requires = "reason")]
    accept: Vec<String>,
    /// Why it is accepted.
    #[arg(long, value_name = "TEXT", requires = "accept")]
    reason: Option<String>,
}

/// Decisions that were read.
pub(crate) struct Decisions<'a> {
    arguments: &'a Arguments,
    levels: Levels,
    accepted: Accepted,
    /// The text of the file of accepted changes.
    text: String,
}

/// Reads both files. One that was named has to be there, except the one that `--accept` writes.
pub(crate) fn read(arguments: &Arguments) -> Result<Decisions<'_>, String> {
    let mut decisions = Decisions {
        arguments,
        levels: Levels::default(),
        accepted: Accepted::default(),
        text: String::new(),
    };
    if let Some((path, named)) = path(arguments.config.as_ref(), LEVELS)
        && (named || path.exists())
    {
        let text = load(&path)?;
        decisions.levels = understood(&path, &text, Levels::read)?;
    }
    if let Some((path, named)) = decisions.file()
        && (path.exists() || (named && arguments.accept.is_empty()))
    {
        decisions.text = load(&path)?;
        decisions.accepted = understood(&path, &decisions.text, Accepted::read)?;
    }
    Ok(decisions)
}

/// The file that was named, or the project's; none outside of a workspace.
fn path(named: Option<&PathBuf>, standard: &str) -> Option<(PathBuf, bool)> {
    match named {
        Some(path) => Some((path.clone(), true)),
        None => Some((workspace::root().ok()?.join(standard), false)),
    }
}

fn load(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))
}

/// Parses a text; what is wrong with it is printed with its place.
fn understood<T>(
    path: &Path,
    text: &str,
    read: impl Fn(&str, &[u8]) -> Result<T, Vec<Diagnostic>>,
) -> Result<T, String> {
    let name = workspace::shown(path);
    read(&name, text.as_bytes()).map_err(|diagnostics| {
        report::print(&diagnostics, text, MessageFormat::Human, false);
        format!("{name} was not understood; nothing was compared")
    })
}

impl Decisions<'_> {
    fn file(&self) -> Option<(PathBuf, bool)> {
        path(self.arguments.accepted.as_ref(), ACCEPTED)
    }

    /// Gives a report its levels, writes what is to be accepted, and marks what is.
    pub(crate) fn apply(mut self, report: &mut Report) -> Result<(), String> {
        self.levels.apply(report);
        if !self.arguments.accept.is_empty() {
            self.accept(report)?;
        }
        let warnings = self.accepted.apply(report);
        report::print(&warnings, &self.text, MessageFormat::Human, false);
        Ok(())
    }

    /// Appends to the file of accepted changes.
    fn accept(&mut self, report: &Report) -> Result<(), String> {
        let Some((path, _)) = self.file() else {
            return workspace::root().map(drop);
        };
        let mut text = self.text.clone();
        if text.is_empty() {
            text.push_str("# Changes that the project accepts; `cargo xtask spec-diff --accept` adds to it.\naccepted:\n");
        } else if !text.ends_with('\n') {
            text.push('\n');
        }
        let reason = self.arguments.reason.as_deref().unwrap_or_default();
        for fingerprint in &self.arguments.accept {
            if self.accepted.contains(fingerprint) {
                return Err(format!(
                    "`{fingerprint}` stands in {} already",
                    workspace::shown(&path)
                ));
            }
            let mut all = report.changes.iter().chain(&report.notes);
            let change = all.find(|change| change.fingerprint == *fingerprint);
            let Some(change) = change else {
                let pair = format!("{} to {}", report.old, report.new);
                return Err(format!(
                    "no change from {pair} has the fingerprint `{fingerprint}`; `--verbose` shows them"
                ));
            };
            text.push_str(&policy::entry(report, change, reason));
        }
        let now = understood(&path, &text, Accepted::read)?;
        // What will be read from now on is what was there, and what was asked for.
        if !now.adds(&self.accepted, &self.arguments.accept, report, reason) {
            return Err(format!(
                "{} would not hold exactly the changes that were to be accepted; nothing was written",
                workspace::shown(&path)
            ));
        }
        self.accepted = now;
        workspace::announce(&path);
        files::write(&path, &text)?;
        self.text = text;
        Ok(())
    }
}
