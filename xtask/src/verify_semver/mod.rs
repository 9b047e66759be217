//! `cargo xtask verify-semver`: verdicts for the crate next to those of cargo-semver-checks.
//!
//! Each document becomes a crate of its own, and rustdoc describes it as JSON. Two opinions are formed on each pair of
//! descriptions: that of cargo-semver-checks, and a comparison of all public items with their types.

mod cases;
mod crates;
mod items;
mod table;

use std::path::PathBuf;
use std::process::{Command, ExitCode};

use ontap_codegen::diff::{Rust, diff};

use crate::workspace::root;
use cases::Case;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Two releases to compare; may be repeated; otherwise all neighbours and the seeded pairs.
    #[arg(long, num_args = 2, value_names = ["OLD", "NEW"])]
    pair: Vec<String>,
    /// Seeded pairs whose names contain this text, instead of all.
    #[arg(long, value_name = "TEXT", conflicts_with = "pair")]
    only: Option<String>,
    /// Where the table is written.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// The program to compare with.
    #[arg(long, value_name = "PROGRAM", default_value = "cargo-semver-checks")]
    program: PathBuf,
}

/// What was found about one pair.
struct Row {
    name: String,
    /// The verdict of spec-diff.
    ours: Rust,
    /// That of cargo-semver-checks, and the lints that led to it.
    checks: (Rust, Vec<String>),
    /// What all public items say.
    items: Rust,
}

impl Row {
    /// A verdict as versions express it: what changes no item is a patch.
    fn level(verdict: Rust) -> Rust {
        verdict.max(Rust::Patch)
    }

    fn agrees(&self) -> bool {
        Self::level(self.ours) == self.checks.0
    }

    /// Whether the disagreement is that the other program does not look at types, or at additions.
    fn explained(&self) -> bool {
        self.checks.0 < self.items && Self::level(self.ours) == self.items
    }
}

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    match work(arguments) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(failure) => {
            eprintln!("error: {failure}");
            ExitCode::from(2)
        }
    }
}

fn work(arguments: &Arguments) -> Result<bool, String> {
    let cases = match arguments.pair.is_empty() {
        true => cases::all(arguments.only.as_deref())?,
        false => arguments
            .pair
            .chunks(2)
            .map(|pair| cases::releases(&pair[0], &pair[1]))
            .collect::<Result<_, _>>()?,
    };
    let mut rows = Vec::new();
    for case in &cases {
        let row = compare(case, &arguments.program)?;
        eprintln!(
            "{}: {} here, {} by cargo-semver-checks, {} by items",
            row.name, row.ours, row.checks.0, row.items
        );
        rows.push(row);
    }
    let text = table::text(&rows);
    match &arguments.out {
        Some(path) => {
            std::fs::write(path, text).map_err(|e| format!("{}: {e}", path.display()))?;
        }
        None => crate::report::standard_output(&text)?,
    }
    Ok(rows.iter().all(|row| row.agrees() || row.explained()))
}

fn compare(case: &Case, program: &std::path::Path) -> Result<Row, String> {
    let report = diff(&case.old, &case.new);
    let all = report.changes.iter().chain(&report.notes);
    let ours = all.map(|change| change.rust).max().unwrap_or(Rust::None);
    let (old, new) = (crates::described(&case.old)?, crates::described(&case.new)?);
    Ok(Row {
        name: case.name.clone(),
        ours,
        checks: semver_checks(program, &old, &new)?,
        items: items::verdict(&items::read(&old)?, &items::read(&new)?),
    })
}

/// The verdict of cargo-semver-checks on two descriptions.
fn semver_checks(
    program: &std::path::Path,
    old: &std::path::Path,
    new: &std::path::Path,
) -> Result<(Rust, Vec<String>), String> {
    let output = Command::new(program)
        .args([
            "semver-checks",
            "check-release",
            "--release-type",
            "patch",
            "--color",
            "never",
        ])
        .arg("--baseline-rustdoc")
        .arg(old)
        .arg("--current-rustdoc")
        .arg(new)
        .current_dir(root()?)
        .output()
        .map_err(|e| {
            format!(
                "{}: {e}; `cargo install cargo-semver-checks`",
                program.display()
            )
        })?;
    let text = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    let verdict = match () {
        () if text.contains("semver requires new major version") => Rust::Major,
        () if text.contains("semver requires new minor version") => Rust::Minor,
        () if text.contains("no semver update required") => Rust::Patch,
        () => return Err(format!("{} said:\n{text}", program.display())),
    };
    let lint = |line: &str| {
        let rest = line.strip_prefix("--- failure ")?;
        Some(rest.split(':').next()?.to_owned())
    };
    let mut lints: Vec<String> = text.lines().filter_map(lint).collect();
    lints.sort();
    lints.dedup();
    Ok((verdict, lints))
}
