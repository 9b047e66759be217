//! `ontap-simulator`: a simulated ONTAP cluster until it is stopped.

use std::process::ExitCode;

use clap::Parser;
use ontap_simulator::cli::{self, Arguments};

/// Runs a simulated ONTAP cluster until it is stopped.
#[derive(Parser)]
#[command(name = "ontap-simulator", version)]
struct Cli {
    #[command(flatten)]
    arguments: Arguments,
}

fn main() -> ExitCode {
    cli::run(&Cli::parse().arguments)
}
