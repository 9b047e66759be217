//! Programs of the workspace that are built when they are asked for, and run by cargo: the simulator, the comparison with
//! NetApp's client, and what fetches a cluster's document. This command line would otherwise wait for TLS and an HTTP
//! server to be built before it writes the first line of the crate.

use std::ffi::OsString;
use std::process::{Command, ExitCode};

use crate::workspace;

/// The profile of this program, so that what is built is shared.
const PROFILE: &str = if cfg!(debug_assertions) {
    "dev"
} else {
    "release"
};

/// What is handed on to a program as it is.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Options of the program; `--help` lists them.
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    options: Vec<OsString>,
}

/// A program of the workspace, to be run in the current folder. What cargo builds for it is shown.
///
/// # Errors
///
/// When the command is run outside of the workspace.
pub(crate) fn command(package: &str) -> Result<Command, String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command
        .args(["run", "--locked", "--profile", PROFILE])
        .args(["--package", package, "--manifest-path"])
        .arg(workspace::root()?.join("Cargo.toml"))
        .arg("--");
    Ok(command)
}

/// Runs a program of the workspace; its end is that of this program.
pub(crate) fn run(package: &str, arguments: &Arguments) -> ExitCode {
    let started = command(package).and_then(|mut command| {
        command.args(&arguments.options);
        replace(command).map_err(|e| format!("cargo does not start: {e}"))
    });
    started.unwrap_or_else(|message| {
        eprintln!("error: {message}");
        ExitCode::from(2)
    })
}

/// Becomes the program: a signal reaches it, and no one else.
#[cfg(unix)]
fn replace(mut command: Command) -> std::io::Result<ExitCode> {
    Err(std::os::unix::process::CommandExt::exec(&mut command))
}

#[cfg(not(unix))]
fn replace(mut command: Command) -> std::io::Result<ExitCode> {
    let code = command.status()?.code();
    let code = code.and_then(|code| u8::try_from(code).ok());
    Ok(ExitCode::from(code.unwrap_or(2)))
}
