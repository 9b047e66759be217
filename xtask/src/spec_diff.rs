//! `cargo xtask spec-diff`: what an upgrade changes, on the wire and in the crate.

use std::path::PathBuf;
use std::process::ExitCode;

use ontap_codegen::diagnostic::Diagnostic;
use ontap_codegen::diff::render::{self, Shown};
use ontap_codegen::diff::{Change, Rust, Side, Wire, align, diff, is_normalised, name_items};
use ontap_codegen::import::is_release;

use crate::report::{self, MessageFormat};
use crate::root;

/// What a raw document is compared by when nothing says otherwise.
const WHOLE: &str = "/";

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The older side: a release in spec/, such as 9.16.1, or a file (a spec, or a document of a cluster).
    old: String,
    /// The newer side.
    new: String,
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
    /// Adds places, reached operations and fingerprints to text; prints every note of an import.
    #[arg(long)]
    verbose: bool,
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
                eprintln!("error: {failure}");
            }
            ExitCode::from(2)
        }
    }
}

/// A document as it was given.
struct Input {
    name: String,
    bytes: Vec<u8>,
}

fn work(arguments: &Arguments) -> Result<bool, String> {
    let inputs = (input(&arguments.old)?, input(&arguments.new)?);
    let (mut old, mut new) = sides(&inputs, arguments.verbose)?;
    align(&mut old, &mut new).map_err(|diagnostic| {
        report::print(&[*diagnostic], "", MessageFormat::Human, false);
        String::new()
    })?;
    let mut report = diff(&old, &new);
    let plain = matches!(arguments.format, Format::Text | Format::Github);
    if !plain || arguments.verbose || arguments.changelog {
        let overlay = crate::codegen::project_overlay()?;
        name_items(&mut report, &old, &new, Some(&overlay));
    }
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
    match &arguments.out {
        Some(path) => {
            std::fs::write(path, text).map_err(|e| format!("{}: {e}", path.display()))?;
        }
        None => crate::report::standard_output(&text)?,
    }
    let (changes, _) = shown.select(&report);
    Ok(!changes
        .iter()
        .any(|change| fails(change, arguments.fail_on)))
}

fn fails(change: &Change, level: Option<Level>) -> bool {
    match level {
        None => false,
        Some(Level::Breaking) => change.wire == Wire::Breaking,
        Some(Level::Risky) => change.wire >= Wire::Risky,
        Some(Level::Major) => change.rust == Rust::Major,
        Some(Level::Any) => true,
    }
}

/// A release stands in spec/; everything else is a file.
fn input(argument: &str) -> Result<Input, String> {
    let path = match is_release(argument) {
        true => root().join(format!("spec/ontap-{argument}.json")),
        false => PathBuf::from(argument),
    };
    let bytes = std::fs::read(&path).map_err(|e| format!("{}: {e}", path.display()))?;
    let shown = path.strip_prefix(root()).unwrap_or(&path);
    Ok(Input {
        name: shown.display().to_string(),
        bytes,
    })
}

/// Reads both sides. Where one is a spec, the other is compared by its scope.
fn sides(inputs: &(Input, Input), verbose: bool) -> Result<(Side, Side), String> {
    let scopes = [&inputs.0, &inputs.1].into_iter().find_map(|input| {
        let text = std::str::from_utf8(&input.bytes)
            .ok()
            .filter(|text| is_normalised(text))?;
        let spec = ontap_codegen::spec::parse(&input.name, text).ok()?;
        Some(spec.scopes)
    });
    let both_raw = vec![WHOLE.to_owned()];
    let scopes = scopes.filter(|s| !s.is_empty()).unwrap_or(both_raw);
    let read = |input: &Input| Side::read(&input.name, &input.bytes, &scopes);
    let (old, new) = std::thread::scope(|threads| {
        let old = threads.spawn(|| read(&inputs.0));
        let new = read(&inputs.1);
        (
            old.join()
                .expect("reading reports problems and does not panic"),
            new,
        )
    });
    let shown = |side: Result<Side, Vec<Diagnostic>>, input: &Input| {
        side.map_err(|diagnostics| {
            let text = String::from_utf8_lossy(&input.bytes);
            report::print(&diagnostics, &text, MessageFormat::Human, verbose);
            format!("{} was not understood; nothing was compared", input.name)
        })
    };
    match (shown(old, &inputs.0), shown(new, &inputs.1)) {
        (Ok(old), Ok(new)) => Ok((old, new)),
        (Err(a), Err(b)) => Err(format!("{a}\nerror: {b}")),
        (Err(one), _) | (_, Err(one)) => Err(one),
    }
}
