//! Command line of the project.

mod cluster;
mod import;
mod report;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(
    name = "cargo xtask",
    bin_name = "cargo xtask",
    about = "Maintains the specs and the generated crate"
)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Reads the API document of an ONTAP release and writes its facts to spec/.
    Import(import::Arguments),
}

fn main() -> ExitCode {
    match Cli::parse().command {
        Command::Import(arguments) => import::run(&arguments),
    }
}
