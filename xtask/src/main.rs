//! Command line of the project.

mod cluster;
mod codegen;
mod crate_folder;
mod decisions;
mod documentation;
mod files;
mod import;
mod member;
mod report;
mod spec_diff;
mod verify_semver;
mod workspace;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(
    name = "cargo xtask",
    bin_name = "cargo xtask",
    about = "Maintains the specs and the generated crate"
)]
struct Cli {
    /// The workspace to read and write; otherwise the one around the current folder.
    #[arg(long, global = true, value_name = "DIR")]
    root: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Reads the API document of an ONTAP release and writes its facts to spec/.
    Import(import::Arguments),
    /// Writes the client crate from spec/, or checks that it is up to date.
    Codegen(codegen::Arguments),
    /// Runs a simulated cluster until it is stopped.
    #[command(disable_help_flag = true)]
    Simulate(member::Arguments),
    /// Reports what changes between two releases, on the wire and in the crate.
    SpecDiff(spec_diff::Arguments),
    /// Compares NetApp's Python client with the crate, request by request, on simulated clusters.
    #[command(disable_help_flag = true)]
    Parity(member::Arguments),
    /// Compares verdicts for the crate with those of cargo-semver-checks.
    VerifySemver(verify_semver::Arguments),
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    if let Err(message) = workspace::find(cli.root.as_deref()) {
        eprintln!("error: {message}");
        return ExitCode::from(2);
    }
    match cli.command {
        Command::Import(arguments) => import::run(&arguments),
        Command::Codegen(arguments) => codegen::run(&arguments),
        Command::Simulate(arguments) => member::run("ontap-simulator", &arguments),
        Command::SpecDiff(arguments) => spec_diff::run(&arguments),
        Command::Parity(arguments) => member::run("ontap-parity", &arguments),
        Command::VerifySemver(arguments) => verify_semver::run(&arguments),
    }
}
