//! The same work through NetApp's Python client and through this crate, against two simulated clusters that are alike:
//! what both send and get is compared, request by request. `cargo xtask parity` runs it.

mod compare;
mod crate_side;
mod failure;
mod plan;
mod python;
mod report;
mod run;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;

use failure::{Failure, failed};
use run::{Run, VERSIONS};

/// Compares NetApp's Python client with this crate.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask parity", bin_name = "cargo xtask parity")]
struct Arguments {
    /// Only this version of the client, such as 9.19.
    #[arg(long)]
    client: Option<String>,
    /// Fails when docs/parity-python.md is not what the run gives, instead of writing it.
    #[arg(long)]
    check: bool,
    /// Keeps what each step sent and got, beside the virtual environments.
    #[arg(long)]
    keep: bool,
    /// The Python to make virtual environments with.
    #[arg(long, default_value = "python3")]
    python: String,
}

fn main() -> ExitCode {
    match compare_all(&Arguments::parse()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(failure) => {
            eprintln!("error: {failure}");
            ExitCode::from(2)
        }
    }
}

/// Whether everything is alike or explained.
fn compare_all(arguments: &Arguments) -> Result<bool, Failure> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let chosen = VERSIONS.iter().filter(|version| {
        arguments
            .client
            .as_ref()
            .is_none_or(|client| client == version.client)
    });
    let chosen: Vec<_> = chosen.collect();
    if chosen.is_empty() {
        let mut known = VERSIONS.map(|version| version.client).to_vec();
        known.dedup();
        let known = known.join(", ");
        return Err(failed(format!(
            "no such client; --client takes one of {known}"
        )));
    }
    let work = work_folder()?;
    let explanations = run::explanations(here)?;
    let mut runs = Vec::new();
    for version in chosen {
        runs.push(Run::of(version, here, &work, arguments, &explanations)?);
    }
    let mut good = runs.iter().all(Run::is_good);
    for run in &runs {
        eprint!("{}", run.summary(&explanations));
    }
    if arguments.client.is_some() {
        return Ok(good);
    }
    for unused in run::unused(&runs, &explanations) {
        eprintln!(
            "error: differences.yaml explains {unused}, which is no difference any more; remove it"
        );
        good = false;
    }
    let page = report::page(&runs, &explanations);
    let path = here.join("../../docs/parity-python.md");
    if !good {
        return Ok(false);
    }
    if !arguments.check {
        std::fs::write(&path, page).map_err(|e| failed(format!("{}: {e}", path.display())))?;
        return Ok(true);
    }
    let there = std::fs::read_to_string(&path).unwrap_or_default();
    if there != page {
        eprintln!(
            "error: docs/parity-python.md is not what this run gives; `cargo xtask parity` writes it"
        );
    }
    Ok(there == page)
}

/// Where virtual environments and records are kept: beside what Cargo builds.
fn work_folder() -> Result<PathBuf, Failure> {
    let program = std::env::current_exe().map_err(|e| failed(e.to_string()))?;
    let target = program.ancestors().nth(2).unwrap_or(Path::new("target"));
    let folder = target.join("parity");
    std::fs::create_dir_all(&folder).map_err(|e| failed(format!("{}: {e}", folder.display())))?;
    Ok(folder)
}
