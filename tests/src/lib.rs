//! Tests of the whole product, and what they share.

pub mod case;
pub mod compiled;
pub mod documents;
pub mod expected;
pub mod models;

use std::path::{Path, PathBuf};

/// The folder of the workspace.
#[must_use]
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the crate's folder stands in the workspace")
}

/// The folders of all golden cases, sorted.
#[must_use]
pub fn cases() -> Vec<PathBuf> {
    let mut folders = expected::entries(&root().join("tests/golden"));
    folders.retain(|path| path.is_dir());
    folders
}
