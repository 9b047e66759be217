//! `cargo xtask spec-diff`: what an upgrade changes, on the wire and in the crate.

mod input;
mod program;
mod upgrade;

use std::path::PathBuf;
use std::process::ExitCode;

use ontap_codegen::diff::render::{self, Shown};
use ontap_codegen::diff::{Change, Merged, Rust, Wire, align, diff, name_items, rules};

use crate::report::{self, MessageFormat};
use crate::{cluster, decisions};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The older side: a release in spec/, such as 9.16.1; a file (a spec, or a document of a cluster); `-` for standard
    /// input; or `https://cluster[:port]`.
    #[arg(required_unless_present = "list_rules")]
    old: Option<String>,
    /// The newer side.
    #[arg(required_unless_present = "list_rules")]
    new: Option<String>,
    /// Path prefix to report; may be repeated; the other changes are counted.
    #[arg(long = "scope", value_parser = scope)]
    scopes: Vec<String>,
    /// How the report is written.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Writes release notes for users of the crate: a section of CHANGELOG.md.
    #[arg(long, conflicts_with = "format")]
    changelog: bool,
    /// File to write instead of standard output.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Ends with 1 when a reported change is this severe.
    #[arg(long, value_enum, value_name = "LEVEL")]
    fail_on: Option<Level>,
    /// Reports only what a program uses: its folder, or one source. Items are looked for by name.
    #[arg(long, value_name = "PATH")]
    program: Option<PathBuf>,
    /// Reports only what these calls touch: JSON lines with `operation`, `query`, `fields` and `body`.
    #[arg(long, value_name = "FILE", conflicts_with = "program")]
    uses: Option<PathBuf>,
    /// Says what becomes of the committed crate, made of all releases, when the newer side joins it.
    #[arg(long)]
    merged: bool,
    #[command(flatten)]
    decisions: decisions::Arguments,
    /// Prints the table of rules, as text or JSON.
    #[arg(long)]
    list_rules: bool,
    /// Adds places, reached operations and fingerprints to text; prints every note of an import.
    #[arg(long)]
    verbose: bool,
    #[command(flatten)]
    connection: cluster::Connection,
}

/// How a report is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// For a terminal.
    Text,
    /// For a pull request.
    Markdown,
    /// For programs; `docs/spec-diff.schema.json` describes it.
    Json,
    /// For code scanning: SARIF 2.1.0.
    Sarif,
    /// For a GitHub workflow: annotations.
    Github,
    /// For a browser: one file.
    Html,
}

/// What makes the command fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Level {
    /// A change that is breaking on the wire.
    Breaking,
    /// A change that is breaking or risky on the wire.
    Risky,
    /// A change that is major for the crate.
    Major,
    /// Any change.
    Any,
    /// The committed crate, made of all releases, would be a major release.
    CrateMajor,
}

fn scope(text: &str) -> Result<String, String> {
    text.starts_with('/')
        .then(|| text.to_owned())
        .ok_or_else(|| "a scope begins with `/`".to_owned())
}

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    match work(arguments) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(failure) => {
            if !failure.is_empty() {
                report::failure(&failure);
            }
            ExitCode::from(2)
        }
    }
}

fn work(arguments: &Arguments) -> Result<bool, String> {
    if arguments.list_rules {
        return write(arguments, &listed(arguments.format)?).map(|()| true);
    }
    let decisions = decisions::read(&arguments.decisions)?;
    let (Some(old), Some(new)) = (&arguments.old, &arguments.new) else {
        return Err("two documents are compared".to_owned());
    };
    if old == "-" && new == "-" {
        return Err("standard input holds one document; give the other as a file".to_owned());
    }
    let read = |source: &str| input::input(source, &arguments.connection);
    let inputs = (read(old)?, read(new)?);
    let (mut old, mut new) = input::sides(&inputs, &arguments.scopes, arguments.verbose)?;
    input::check_scopes(&arguments.scopes, [&old, &new])?;
    input::hint_at_order([&old, &new]);
    align(&mut old, &mut new).map_err(|diagnostic| {
        report::print(&[*diagnostic], "", MessageFormat::Human, false);
        String::new()
    })?;
    let mut report = diff(&old, &new);
    upgrade::date(&mut report, &old, &new)?;
    if arguments.merged || arguments.fail_on == Some(Level::CrateMajor) {
        report.merged = Some(upgrade::merged(&old, &new)?);
    }
    decisions.apply(&mut report)?;
    let plain = matches!(arguments.format, Format::Text | Format::Github);
    if !plain || arguments.verbose || arguments.changelog || arguments.program.is_some() {
        let overlay = crate::codegen::project_overlay()?;
        let names = crate::documentation::error_names()?;
        name_items(&mut report, &old, &new, overlay.as_ref(), Some(&names));
    }
    report.narrow(&arguments.scopes);
    program::select(
        &mut report,
        arguments.program.as_deref(),
        arguments.uses.as_deref(),
    )?;
    let shown = Shown {
        scopes: arguments.scopes.clone(),
        verbose: arguments.verbose,
    };
    let text = match arguments.format {
        _ if arguments.changelog => render::changelog(&report, &shown),
        Format::Text => render::text(&report, &shown),
        Format::Markdown => render::markdown(&report, &shown),
        Format::Json => render::json(&report, &shown),
        Format::Sarif => render::sarif(&report, &shown),
        Format::Github => render::github(&report, &shown),
        Format::Html => render::html(&report, &shown),
    };
    write(arguments, &text)?;
    let major = |(merged, _): &(Merged, String)| merged.verdict() == Rust::Major;
    if arguments.fail_on == Some(Level::CrateMajor) && report.merged.as_ref().is_some_and(major) {
        return Ok(false);
    }
    let (changes, _) = shown.select(&report);
    let notes = report.notes.iter();
    let notes = notes.filter(|note| note.within(&shown.scopes) && note.rust == Rust::Major);
    Ok(!changes
        .into_iter()
        .chain(notes.filter(|_| arguments.fail_on == Some(Level::Major)))
        .any(|change| fails(change, arguments.fail_on)))
}

fn write(arguments: &Arguments, text: &str) -> Result<(), String> {
    match &arguments.out {
        Some(path) => crate::files::write(path, text),
        None => report::standard_output(text),
    }
}

/// The table of rules.
fn listed(format: Format) -> Result<String, String> {
    match format {
        Format::Text => Ok(rules::text()),
        Format::Json => Ok(rules::json()),
        _ => Err("rules are listed as text or JSON".to_owned()),
    }
}

fn fails(change: &Change, level: Option<Level>) -> bool {
    match level {
        _ if change.accepted.is_some() => false,
        None => false,
        Some(Level::Breaking) => change.wire == Wire::Breaking,
        Some(Level::Risky) => change.wire >= Wire::Risky,
        Some(Level::Major) => change.rust == Rust::Major,
        Some(Level::Any) => true,
        Some(Level::CrateMajor) => false,
    }
}
