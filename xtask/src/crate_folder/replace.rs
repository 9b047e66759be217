//! The crate's files are replaced together: a whole new tree is written and synced beside the old one, and then takes its
//! place with a rename each for `src/`, the manifest and the surface. Whatever ends the program before leaves the old tree.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::{Differences, Folder, Kind, SOURCES};
use crate::files;

/// What the names of folders begin with in which a new tree is made ready.
const BESIDE: &str = ".codegen-";

/// Puts the files in the place of what stands there.
pub(super) fn replace(
    folder: &Folder,
    wanted: &BTreeMap<String, String>,
    differences: &Differences,
) -> Result<(), String> {
    let path = &folder.path;
    let problem = |e: std::io::Error| format!("{}: {e}", path.display());
    std::fs::create_dir_all(path).map_err(problem)?;
    // One at a time, where the system can hold a folder; what an interrupted run has left is nobody's then.
    let lock = std::fs::File::open(path).ok();
    if let Some(lock) = &lock
        && let Err(std::fs::TryLockError::WouldBlock) = lock.try_lock()
    {
        return Err(format!("{}: another codegen is writing", path.display()));
    }
    remove_leftovers(path).map_err(problem)?;
    let beside = tempfile::Builder::new().prefix(BESIDE).tempdir_in(path);
    let beside = beside.map_err(problem)?;
    prepare(folder, wanted, differences, beside.path()).map_err(problem)?;
    for name in roots(wanted) {
        exchange(folder, &name, beside.path())?;
    }
    files::sync(path).map_err(problem)?;
    // What was there before goes with the folder.
    beside.close().map_err(problem)
}

fn remove_leftovers(path: &Path) -> std::io::Result<()> {
    for entry in std::fs::read_dir(path)? {
        let entry = entry?;
        let ours = entry.file_name().to_string_lossy().starts_with(BESIDE);
        // The type of the entry itself: a link is no folder.
        if ours && entry.file_type()?.is_dir() {
            std::fs::remove_dir_all(entry.path())?;
        }
    }
    Ok(())
}

/// Writes the whole tree. A file that stays as it is becomes a second name of itself, so that its time stays too.
fn prepare(
    folder: &Folder,
    wanted: &BTreeMap<String, String>,
    differences: &Differences,
    beside: &Path,
) -> std::io::Result<()> {
    let mut folders: Vec<PathBuf> = vec![beside.to_owned()];
    for (name, text) in wanted {
        let path = beside.join(name);
        let parent = path.parent().unwrap_or(beside).to_owned();
        if !folders.contains(&parent) {
            std::fs::create_dir_all(&parent)?;
            folders.push(parent);
        }
        let same = !differences.contains_key(name);
        if !same || std::fs::hard_link(folder.path.join(name), &path).is_err() {
            let mut file = std::fs::File::create(&path)?;
            std::io::Write::write_all(&mut file, text.as_bytes())?;
            file.sync_all()?;
        }
    }
    folders.iter().try_for_each(|folder| files::sync(folder))
}

/// `src`, `Cargo.toml` and what else stands at the top; the manifest last, as it marks the folder as ours.
fn roots(wanted: &BTreeMap<String, String>) -> Vec<String> {
    let first = |name: &String| name.split('/').next().unwrap_or(name).to_owned();
    let mut roots: Vec<String> = wanted.keys().map(first).collect();
    roots.sort_by_key(|name| (name != SOURCES, name.clone()));
    roots.dedup();
    roots
}

/// The new takes the place of the old. A file is renamed over the other; two folders change places, in one step where the
/// system can do that.
fn exchange(folder: &Folder, name: &str, beside: &Path) -> Result<(), String> {
    let (new, old) = (beside.join(name), folder.path.join(name));
    let renamed = match folder.kind(name)? {
        Kind::Folder => exchange_folders(&new, &old),
        Kind::File | Kind::Missing => std::fs::rename(&new, &old),
    };
    renamed.map_err(|e| folder.problem(name, e))
}

#[cfg(target_os = "linux")]
fn exchange_folders(new: &Path, old: &Path) -> std::io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    match renameat_with(CWD, new, CWD, old, RenameFlags::EXCHANGE) {
        // A file system that cannot do it.
        Err(rustix::io::Errno::INVAL | rustix::io::Errno::NOSYS | rustix::io::Errno::OPNOTSUPP) => {
            exchange_in_two(new, old)
        }
        other => Ok(other?),
    }
}

#[cfg(not(target_os = "linux"))]
fn exchange_folders(new: &Path, old: &Path) -> std::io::Result<()> {
    exchange_in_two(new, old)
}

fn exchange_in_two(new: &Path, old: &Path) -> std::io::Result<()> {
    let aside = new.with_extension("old");
    std::fs::rename(old, &aside)?;
    std::fs::rename(new, old).inspect_err(|_| {
        // Back to what was there; the error that matters is the first.
        let _ = std::fs::rename(&aside, old);
    })
}
