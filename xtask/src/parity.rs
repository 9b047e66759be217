//! `cargo xtask parity`: NetApp's Python client and this crate, side by side.
//!
//! The comparison is a program of its own, `tests/parity`, since it needs the generated crate: this command line has to
//! work while that is being made.

use std::ffi::OsString;
use std::process::{Command, ExitCode};

use clap::Args;

#[derive(Args)]
pub(crate) struct Arguments {
    /// Options of the comparison: --client, --check, --keep, --python.
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    options: Vec<OsString>,
}

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let root = match crate::workspace::root() {
        Ok(root) => root,
        Err(message) => {
            eprintln!("error: {message}");
            return ExitCode::from(2);
        }
    };
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .args([
            "run",
            "--quiet",
            "--locked",
            "--package",
            "ontap-parity",
            "--",
        ])
        .args(&arguments.options)
        .current_dir(root)
        .status();
    match status {
        Ok(status) if status.success() => ExitCode::SUCCESS,
        Ok(status) => {
            u8::try_from(status.code().unwrap_or(2)).map_or(ExitCode::from(2), ExitCode::from)
        }
        Err(problem) => {
            eprintln!("error: cargo does not start: {problem}");
            ExitCode::from(2)
        }
    }
}
