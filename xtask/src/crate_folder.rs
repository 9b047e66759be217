//! The folder of a generated crate: compared as a whole, and what may be written where.
//!
//! The generator owns `src/`, `Cargo.toml` and `surface.txt`. What else stands in `src/` is stray: a check
//! fails on it, writing removes it. A link is followed nowhere below the folder.

mod replace;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use ontap_codegen::printable::{visible, visible_lines};
use similar::TextDiff;

/// What the generator owns, beside the folder of sources.
const SOURCES: &str = "src";
const MANIFEST: &str = "Cargo.toml";

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
        crate::workspace::shown(&self.path)
    }

    fn problem(&self, name: &str, what: impl std::fmt::Display) -> String {
        format!("{}: {what}", self.path.join(name).display())
    }

    /// Files below `src/`, by their path from the folder. Anything but a file or a folder is refused.
    fn sources(&self) -> Result<BTreeSet<String>, String> {
        let mut found = BTreeSet::new();
        let mut folders = vec![SOURCES.to_owned()];
        if self.kind(SOURCES)? == Kind::Missing {
            folders.clear();
        }
        while let Some(folder) = folders.pop() {
            let entries = std::fs::read_dir(self.path.join(&folder));
            for entry in entries.map_err(|e| self.problem(&folder, e))? {
                let entry = entry.map_err(|e| self.problem(&folder, e))?;
                let name = entry.file_name();
                let Some(name) = name.to_str() else {
                    return Err(self.problem(&folder, format!("{name:?} is no name of ours")));
                };
                let name = format!("{folder}/{name}");
                match self.kind(&name)? {
                    Kind::Folder => folders.push(name),
                    Kind::File | Kind::Missing => drop(found.insert(name)),
                }
            }
        }
        Ok(found)
    }

    /// What stands at a name. A link is an error: what it leads to is not ours to read, to overwrite or to delete.
    fn kind(&self, name: &str) -> Result<Kind, String> {
        match std::fs::symlink_metadata(self.path.join(name)) {
            Ok(known) if known.is_symlink() => Err(self.problem(
                name,
                "is a link, which codegen does not follow; remove it, or choose another --out",
            )),
            Ok(known) if known.is_dir() => Ok(Kind::Folder),
            Ok(known) if known.is_file() => Ok(Kind::File),
            Ok(_) => Err(self.problem(name, "is neither a file nor a folder; remove it")),
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => Ok(Kind::Missing),
            Err(e) => Err(self.problem(name, e)),
        }
    }

    /// The bytes of a file; nothing where there is none.
    fn read(&self, name: &str) -> Result<Option<Vec<u8>>, String> {
        match self.kind(name)? {
            Kind::Missing => Ok(None),
            Kind::Folder => Err(self.problem(name, "is a folder where a file belongs; remove it")),
            Kind::File => std::fs::read(self.path.join(name))
                .map(Some)
                .map_err(|e| self.problem(name, e)),
        }
    }

    /// What differs from the files that belong here: by name, what stands there.
    fn differences(&self, files: &BTreeMap<String, String>) -> Result<Differences, String> {
        let mut found = Differences::new();
        let sources = self.sources()?;
        let strays = sources.iter().filter(|name| !files.contains_key(*name));
        for name in files.keys().chain(strays) {
            // A folder where a file belongs is listed with what is in it, which is stray.
            let is_folder = self.kind(name)? == Kind::Folder;
            let current = if is_folder { None } else { self.read(name)? };
            let wanted = files.get(name).map(String::as_bytes);
            if current.as_deref() != wanted {
                found.insert(name.clone(), current);
            }
        }
        Ok(found)
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    File,
    Folder,
    Missing,
}

type Differences = BTreeMap<String, Option<Vec<u8>>>;

/// Compares both ways and prints what differs as a unified diff.
pub(crate) fn check(folder: &Folder, files: &BTreeMap<String, String>) -> Result<Outcome, String> {
    let differences = folder.differences(files)?;
    for (name, current) in &differences {
        let current = current.as_deref().map(String::from_utf8_lossy);
        print_diff(
            name,
            current.as_deref(),
            files.get(name).map(String::as_str),
        );
    }
    Ok(Outcome {
        fresh: differences.is_empty(),
        files: files.len(),
        changed: differences.len(),
    })
}

fn print_diff(name: &str, current: Option<&str>, wanted: Option<&str>) {
    let name = visible(name);
    let label = |side: &str, text: Option<&str>| {
        text.map_or("/dev/null".to_owned(), |_| format!("{side}/{name}"))
    };
    let diff = TextDiff::from_lines(current.unwrap_or(""), wanted.unwrap_or(""));
    let text = diff
        .unified_diff()
        .header(&label("a", current), &label("b", wanted))
        .to_string();
    print!("{}", visible_lines(&text));
}

/// Replaces the crate by these files: all of them, or none.
pub(crate) fn write(folder: &Folder, files: &BTreeMap<String, String>) -> Result<Outcome, String> {
    taken_over(folder)?;
    let differences = folder.differences(files)?;
    let foreign = |(name, current): &(&String, &Option<Vec<u8>>)| {
        let marked = name.starts_with(SOURCES) || *name == MANIFEST;
        marked && current.as_deref().is_some_and(|bytes| !is_ours(bytes))
    };
    let foreign = differences.iter().filter(|_| !folder.own).find(foreign);
    if let Some((name, _)) = foreign {
        return Err(not_generated(&folder.path.join(name)));
    }
    if !differences.is_empty() {
        replace::replace(folder, files, &differences)?;
    }
    Ok(Outcome {
        fresh: differences.is_empty(),
        files: files.len(),
        changed: differences.len(),
    })
}

fn not_generated(path: &Path) -> String {
    format!(
        "{} was not generated; move it away or choose another --out",
        path.display()
    )
}

/// A folder is taken over when there is nothing in it, or when its manifest says that we wrote it.
fn taken_over(folder: &Folder) -> Result<(), String> {
    if folder.own {
        return Ok(());
    }
    if let Some(manifest) = folder.read(MANIFEST)? {
        return match is_ours(&manifest) {
            true => Ok(()),
            false => Err(not_generated(&folder.path.join(MANIFEST))),
        };
    }
    let entries = match std::fs::read_dir(&folder.path) {
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => return Ok(()),
        entries => entries.map_err(|e| folder.problem("", e))?,
    };
    for entry in entries {
        let name = entry.map_err(|e| folder.problem("", e))?.file_name();
        // `.git` and the like: a repository that is about to hold the crate.
        if !name.to_string_lossy().starts_with('.') {
            return Err(not_generated(&folder.path.join(name)));
        }
    }
    Ok(())
}

/// Whether the generator wrote the file: it says so in its first line.
fn is_ours(bytes: &[u8]) -> bool {
    let from = bytes.iter().position(|b| !matches!(b, b'/' | b'#'));
    bytes[from.unwrap_or(0)..].starts_with(b" Written by `cargo xtask codegen`")
}
