//! The API document as a cluster serves it: fetched by `xtask-fetch`, which is built when it is asked for.

use std::path::PathBuf;
use std::process::Stdio;

use crate::import::Failure;
use crate::member;

/// The answer to an address with a user or a password in it, which is not repeated.
pub(crate) const NO_CREDENTIALS_HERE: &str =
    "credentials do not belong into the address; set ONTAP_USER and ONTAP_PASSWORD";

/// How to reach a cluster.
#[derive(clap::Args)]
pub(crate) struct Connection {
    /// User of the cluster; asked for when it is not given.
    #[arg(long, env = "ONTAP_USER", hide_env_values = true)]
    user: Option<String>,
    /// Certificates (PEM) to trust besides those of the system.
    #[arg(long, value_name = "FILE")]
    ca_file: Option<PathBuf>,
    /// Accepts any certificate: whoever stands between can read the password.
    #[arg(long)]
    danger_accept_invalid_certs: bool,
}

/// Refuses an address before cargo shows it as the argument of a program.
pub(crate) fn check(address: &str) -> Result<(), Failure> {
    if address.contains('@') {
        return Err(NO_CREDENTIALS_HERE.to_owned());
    }
    let (_, rest) = address.split_once("://").unwrap_or_default();
    match rest.split(['/', '\\', '?', '#']).next() {
        None | Some("") => Err("not an address: it names no host".to_owned()),
        Some(_) => Ok(()),
    }
}

/// Fetches the document: its address and its bytes.
///
/// # Errors
///
/// An empty text when the program that fetches has said what went wrong.
pub(crate) fn fetch(address: &str, connection: &Connection) -> Result<(String, Vec<u8>), Failure> {
    let mut command = member::command("xtask-fetch")?;
    if let Some(user) = &connection.user {
        command.env("ONTAP_USER", user);
    }
    if let Some(file) = &connection.ca_file {
        command.arg("--ca-file").arg(file);
    }
    if connection.danger_accept_invalid_certs {
        command.arg("--danger-accept-invalid-certs");
    }
    // It asks for the password at the terminal, and cargo shows what it builds.
    let output = command
        .args(["--", address])
        .stdin(Stdio::inherit())
        .stderr(Stdio::inherit())
        .output()
        .map_err(|e| format!("cargo does not start: {e}"))?;
    if !output.status.success() {
        return Err(String::new());
    }
    let mut bytes = output.stdout;
    let end = bytes.iter().position(|byte| *byte == b'\n');
    let end = end.ok_or("xtask-fetch named no address")?;
    let name = String::from_utf8_lossy(&bytes[..end]).into_owned();
    bytes.drain(..=end);
    Ok((name, bytes))
}
