//! What someone has to know who wants to use it.

use std::io::Write as _;
use std::path::Path;

use serde_json::json;

use crate::Simulator;

/// For people.
pub(super) fn welcome(cluster: &Simulator, ca: Option<&Path>) -> String {
    let (url, password) = (cluster.url(), cluster.password());
    let release = cluster.release();
    let mut text = format!("ONTAP {release}, simulated, on {url}\n");
    let mut trust = String::new();
    if let Some(ca) = ca {
        let path = ca.display();
        text += &format!("certificate of its authority: {path}\n");
        trust = format!("--cacert '{path}' ");
    }
    text += &format!("user admin, password {password}\n");
    if let Some(control) = cluster.control_url() {
        text += &format!("control: {control}\n");
    }
    text +=
        &format!("\n    curl {trust}--user 'admin:{password}' '{url}/api/security/accounts'\n\n");
    text + "Ctrl-C stops it.\n"
}

/// For programs: one line.
pub(super) fn line(cluster: &Simulator, ca: Option<&Path>) -> String {
    let line = json!({
        "url": cluster.url(),
        "ca": ca.map(|path| path.display().to_string()),
        "pid": std::process::id(),
        "release": cluster.release(),
        "control": cluster.control_url(),
    });
    format!("{line}\n")
}

/// Prints it at once, whoever reads.
pub(super) fn print(text: &str) -> Result<(), String> {
    let mut out = std::io::stdout().lock();
    let written = out.write_all(text.as_bytes()).and_then(|()| out.flush());
    written.map_err(|problem| format!("standard output: {problem}"))
}
