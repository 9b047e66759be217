//! Files that are written whole or not at all: beside their place, synced, and then renamed.

use std::io::Write;
use std::path::{Path, PathBuf};

/// Replaces the text of a file, or makes the file. Whatever goes wrong before the last step leaves what was there. A link
/// is followed, since whoever runs the command has named it; a pipe or a device is written to.
pub(crate) fn write(path: &Path, text: &str) -> Result<(), String> {
    let problem = |e: std::io::Error| format!("{}: {e}", path.display());
    let known = std::fs::metadata(path);
    if known.as_ref().is_ok_and(|known| !known.is_file()) {
        return std::fs::write(path, text).map_err(problem);
    }
    let target = std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let folder = folder_of(&target);
    let mut beside = beside(&folder).map_err(problem)?;
    beside.write_all(text.as_bytes()).map_err(problem)?;
    if let Ok(known) = known {
        let file = beside.as_file();
        file.set_permissions(known.permissions()).map_err(problem)?;
    }
    beside.as_file().sync_all().map_err(problem)?;
    beside.persist(&target).map_err(|e| problem(e.error))?;
    sync(&folder).map_err(problem)
}

fn folder_of(path: &Path) -> PathBuf {
    let parent = path.parent().filter(|p| !p.as_os_str().is_empty());
    parent.unwrap_or(Path::new(".")).to_owned()
}

/// A file that goes away unless it is kept, with the permissions of a file that is simply made.
fn beside(folder: &Path) -> std::io::Result<tempfile::NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".xtask-");
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    builder.tempfile_in(folder)
}

/// Waits until what a folder lists is on the disk. Not every system can do that with a folder.
pub(crate) fn sync(folder: &Path) -> std::io::Result<()> {
    if cfg!(unix) {
        std::fs::File::open(folder)?.sync_all()
    } else {
        Ok(())
    }
}
