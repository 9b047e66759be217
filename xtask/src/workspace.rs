//! The work tree that commands read and write: the one they are run in.
//!
//! Never the one the program was built in. A copy of the program, run elsewhere, would edit another checkout.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

static FOUND: OnceLock<Result<PathBuf, String>> = OnceLock::new();

/// Looks for the workspace once: the given folder, or the nearest one from the current folder upwards.
///
/// # Errors
///
/// When a folder is given that is no workspace of this project.
pub(crate) fn find(given: Option<&Path>) -> Result<(), String> {
    let found = match given {
        Some(folder) => {
            let folder =
                std::path::absolute(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
            if !is_workspace(&folder) {
                return Err(format!(
                    "{} is no workspace of this project: it has to hold Cargo.toml, codegen/ and spec/",
                    folder.display()
                ));
            }
            Ok(folder)
        }
        None => nearest(),
    };
    FOUND.get_or_init(|| found);
    Ok(())
}

fn nearest() -> Result<PathBuf, String> {
    let here = std::env::current_dir().map_err(|e| format!("the current folder: {e}"))?;
    let found = here.ancestors().find(|folder| is_workspace(folder));
    found.map(Path::to_owned).ok_or_else(|| {
        format!("neither {} nor a folder above it is a workspace of this project; go there, or give `--root`", here.display())
    })
}

fn is_workspace(folder: &Path) -> bool {
    ["Cargo.toml", "codegen/Cargo.toml", "spec"]
        .iter()
        .all(|name| folder.join(name).exists())
}

/// The workspace.
///
/// # Errors
///
/// When the command is run outside of one.
pub(crate) fn root() -> Result<&'static Path, String> {
    match FOUND.get_or_init(nearest) {
        Ok(root) => Ok(root),
        Err(message) => Err(message.clone()),
    }
}

/// A file of the workspace, when the command is run in one and the file is there.
pub(crate) fn file(name: &str) -> Option<PathBuf> {
    let path = root().ok()?.join(name);
    path.exists().then_some(path)
}

/// A path as messages show it: from the workspace, where it lies in there.
pub(crate) fn shown(path: &Path) -> String {
    let inside = root().ok().and_then(|root| path.strip_prefix(root).ok());
    inside.unwrap_or(path).display().to_string()
}

/// Says which workspace is written to.
pub(crate) fn announce(path: &Path) {
    if let Ok(root) = root()
        && path.starts_with(root)
    {
        eprintln!("workspace: {}", root.display());
    }
}
