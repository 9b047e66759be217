//! The committed crate, made of all releases, before and after a release joins them: exact, from the emitted sources.

use std::collections::BTreeMap;

use super::Rust;
use crate::emit::{Config, PublicItems, RuntimeSource};
use crate::overlay::Overlay;
use crate::spec::SpecFile;

/// What becomes of the merged crate.
#[derive(Clone, Debug, Default)]
pub struct Merged {
    /// Items that are gone.
    pub removed: Vec<String>,
    /// Items with another type or signature, with both.
    pub changed: Vec<(String, String, String)>,
    /// How many items there are that were not.
    pub added: usize,
    /// Whether the sources differ at all.
    pub differs: bool,
}

impl Merged {
    /// What it means for programs that use the crate.
    pub fn verdict(&self) -> Rust {
        match () {
            () if !self.removed.is_empty() || !self.changed.is_empty() => Rust::Major,
            () if self.added > 0 => Rust::Minor,
            () if self.differs => Rust::Patch,
            () => Rust::None,
        }
    }

    /// The version after this one, as Cargo reads versions: below 1.0 the second number is the major one.
    pub fn version(&self, now: &str) -> Option<String> {
        let numbers: Vec<u64> = now
            .split('.')
            .map(|n| n.parse().ok())
            .collect::<Option<_>>()?;
        let [major, minor, patch] = numbers[..] else {
            return None;
        };
        let next = match (self.verdict(), major) {
            (Rust::None, _) => (major, minor, patch),
            (Rust::Major, 0) => (0, minor + 1, 0),
            (Rust::Major, _) => (major + 1, 0, 0),
            (Rust::Minor, 1..) => (major, minor + 1, 0),
            _ => (major, minor, patch + 1),
        };
        Some(format!("{}.{}.{}", next.0, next.1, next.2))
    }
}

/// Generates the crate of the older releases and that of all, with the overlay, and compares their public items.
///
/// # Errors
///
/// The first problem of the side that gives no crate.
pub fn merged(
    old: Vec<SpecFile>,
    new: Vec<SpecFile>,
    overlay: Option<&Overlay>,
) -> Result<Merged, String> {
    let made = std::thread::scope(|threads| {
        let old = threads.spawn(|| files(old, overlay));
        let new = files(new, overlay);
        let old = old.join();
        (
            old.expect("generating reports problems and does not panic"),
            new,
        )
    });
    let (old, new) = (made.0?, made.1?);
    let (a, b) = (PublicItems::read(&old), PublicItems::read(&new));
    let mut merged = Merged {
        added: b
            .items
            .keys()
            .filter(|name| !a.items.contains_key(*name))
            .count(),
        differs: old
            .iter()
            .any(|(path, text)| path != "surface.txt" && new.get(path) != Some(text))
            || old.len() != new.len(),
        ..Merged::default()
    };
    for (name, text) in a.items {
        match b.items.get(&name) {
            None => merged.removed.push(name),
            Some(other) if *other != text => merged.changed.push((name, text, other.clone())),
            Some(_) => {}
        }
    }
    Ok(merged)
}

fn files(
    specs: Vec<SpecFile>,
    overlay: Option<&Overlay>,
) -> Result<BTreeMap<String, String>, String> {
    let config = Config {
        crate_name: "merged".parse().expect("a crate can be called so"),
        runtime: RuntimeSource::Workspace,
        command: "cargo xtask codegen".to_owned(),
        file: "spec".into(),
    };
    let generated = crate::generate(specs, overlay, &config);
    let first = generated
        .diagnostics
        .iter()
        .find(|d| d.severity() == crate::diagnostic::Severity::Error);
    match first {
        Some(problem) => Err(problem.to_string()),
        None => Ok(generated.files),
    }
}
