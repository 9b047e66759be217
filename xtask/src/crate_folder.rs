//! The folder of a generated crate: written as a whole, compared as a whole.
//!
//! The generator owns `src/`, `Cargo.toml` and `surface.txt`. What else stands in `src/` is stray: a check
//! fails on it, writing removes it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use similar::TextDiff;

/// A crate's folder.
pub(crate) struct Folder {
    path: PathBuf,
    /// Whether it is the workspace's own: then everything in `src/` is the generator's.
    own: bool,
}

/// What came of writing or checking.
pub(crate) struct Outcome {
    /// Whether nothing had to change.
    pub(crate) fresh: bool,
    pub(crate) files: usize,
    /// Files that were, or would be, written or removed.
    pub(crate) changed: usize,
}

impl Outcome {
    pub(crate) fn sentence(&self, check: bool) -> String {
        match (self.fresh, check) {
            (true, true) => "up to date".to_owned(),
            (true, false) => "nothing to change".to_owned(),
            (false, true) => format!("stale in {} files; run `cargo xtask codegen`", self.changed),
            (false, false) => format!("{} files changed", self.changed),
        }
    }
}

impl Folder {
    pub(crate) fn new(path: PathBuf, own: bool) -> Self {
        Self { path, own }
    }

    pub(crate) fn shown(&self) -> String {
        self.path
            .strip_prefix(crate::root())
            .unwrap_or(&self.path)
            .display()
            .to_string()
    }

    /// Files below `src/`, by their path from the folder.
    fn sources(&self) -> Result<BTreeSet<String>, String> {
        let mut found = BTreeSet::new();
        let mut folders = vec![self.path.join("src")];
        while let Some(folder) = folders.pop() {
            let Ok(entries) = std::fs::read_dir(&folder) else {
                continue;
            };
            for entry in entries {
                let path = entry
                    .map_err(|e| format!("{}: {e}", folder.display()))?
                    .path();
                if path.is_dir() {
                    folders.push(path);
                } else if let Ok(relative) = path.strip_prefix(&self.path) {
                    found.insert(relative.to_string_lossy().replace('\\', "/"));
                }
            }
        }
        Ok(found)
    }

    /// Files in `src/` that the generator does not write.
    fn strays(&self, files: &BTreeMap<String, String>) -> Result<Vec<String>, String> {
        Ok(self
            .sources()?
            .into_iter()
            .filter(|name| !files.contains_key(name))
            .collect())
    }

    fn read(&self, name: &str) -> Option<String> {
        std::fs::read(self.path.join(name))
            .ok()
            .map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
    }
}

/// Compares both ways and prints what differs as a unified diff.
pub(crate) fn check(folder: &Folder, files: &BTreeMap<String, String>) -> Result<Outcome, String> {
    let mut changed = 0;
    for (name, text) in files {
        let current = folder.read(name);
        if current.as_deref() != Some(text) {
            changed += 1;
            print_diff(name, current.as_deref(), Some(text));
        }
    }
    for name in folder.strays(files)? {
        changed += 1;
        print_diff(&name, folder.read(&name).as_deref(), None);
    }
    Ok(Outcome {
        fresh: changed == 0,
        files: files.len(),
        changed,
    })
}

fn print_diff(name: &str, current: Option<&str>, wanted: Option<&str>) {
    let label = |side: &str, text: Option<&str>| {
        text.map_or("/dev/null".to_owned(), |_| format!("{side}/{name}"))
    };
    let diff = TextDiff::from_lines(current.unwrap_or(""), wanted.unwrap_or(""));
    print!(
        "{}",
        diff.unified_diff()
            .header(&label("a", current), &label("b", wanted))
    );
}

/// Writes what differs and removes what is stray.
pub(crate) fn write(folder: &Folder, files: &BTreeMap<String, String>) -> Result<Outcome, String> {
    let strays = folder.strays(files)?;
    let manifest = "Cargo.toml".to_owned();
    let foreign = std::iter::once(&manifest)
        .filter(|name| folder.path.join(name).exists())
        .chain(&strays)
        .find(|name| !folder.own && !is_ours(folder, name));
    if let Some(name) = foreign {
        let path = folder.path.join(name);
        return Err(format!(
            "{} was not generated; move it away or choose another --out",
            path.display()
        ));
    }
    let mut changed = strays.len();
    for stray in &strays {
        let path = folder.path.join(stray);
        std::fs::remove_file(&path).map_err(|e| format!("{}: {e}", path.display()))?;
        remove_empty(path.parent(), &folder.path);
    }
    for (name, text) in files {
        if folder.read(name).as_deref() != Some(text) {
            changed += 1;
            let path = folder.path.join(name);
            let problem = |e: std::io::Error| format!("{}: {e}", path.display());
            if let Some(parent) = path.parent() {
                std::fs::create_dir_all(parent).map_err(problem)?;
            }
            std::fs::write(&path, text).map_err(problem)?;
        }
    }
    Ok(Outcome {
        fresh: changed == 0,
        files: files.len(),
        changed,
    })
}

/// Whether the generator wrote the file: it says so in its first line.
fn is_ours(folder: &Folder, name: &str) -> bool {
    let first = folder.read(name).unwrap_or_default();
    let first = first.trim_start_matches(['/', '#']);
    first.starts_with(" Written by `cargo xtask codegen`")
}

fn remove_empty(folder: Option<&Path>, root: &Path) {
    let mut folder = folder;
    while let Some(path) = folder.filter(|path| *path != root) {
        if std::fs::remove_dir(path).is_err() {
            return;
        }
        folder = path.parent();
    }
}
