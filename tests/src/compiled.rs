//! Generated crates, compiled as members of a workspace like ours.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, Output};

use crate::{expected, root};

/// The manifest of a workspace like ours, with the crates as its members and warnings as errors.
fn manifest(members: &[String]) -> String {
    let ours =
        std::fs::read_to_string(root().join("Cargo.toml")).expect("the workspace has a manifest");
    let lines = ours.lines().map(|line| {
        if line.starts_with("members = ") {
            format!("members = {members:?}")
        } else if line == "[workspace.lints.rust]" {
            format!("{line}\nwarnings = \"deny\"")
        } else {
            line.replace("path = \"", &format!("path = \"{}/", root().display()))
        }
    });
    lines.map(|line| line + "\n").collect()
}

/// Checks crates, given by their folder's name with their files, in the folder `workspace` below `temporary`, the target's folder for
/// temporary files: what the workspace has built is not built again.
///
/// # Panics
///
/// When the files cannot be written or cargo cannot be run.
#[must_use]
pub fn check(
    temporary: &Path,
    workspace: &str,
    crates: &BTreeMap<String, BTreeMap<String, String>>,
) -> Output {
    let workspace = temporary.join(workspace);
    let mut files = BTreeMap::new();
    for (name, sources) in crates {
        for (path, text) in sources {
            files.insert(format!("{name}/{path}"), text.clone());
        }
    }
    let members: Vec<String> = crates.keys().cloned().collect();
    files.insert("Cargo.toml".to_owned(), manifest(&members));
    expected::write(&workspace, &files).expect("the target folder can be written");
    std::fs::copy(root().join("Cargo.lock"), workspace.join("Cargo.lock"))
        .expect("the workspace has a lock file");
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args([
            "check",
            "--offline",
            "--workspace",
            "--keep-going",
            "--quiet",
            "--message-format",
            "short",
        ])
        .current_dir(&workspace)
        .env("CARGO_TARGET_DIR", temporary.parent().unwrap_or(temporary))
        .output()
        .expect("cargo can be run")
}
