//! The crates of the golden cases compile, without warnings.

use std::collections::BTreeMap;
use std::path::Path;

use ontap_tests::{cases, compiled, expected};

/// The files of an expected crate; nothing when the case expects an error.
fn crate_files(case: &Path) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let folder = case.join("expected");
    let mut paths = vec![folder.join("Cargo.toml"), folder.join("src")];
    while let Some(path) = paths.pop() {
        if path.is_dir() {
            paths.extend(expected::entries(&path));
        } else if let (Ok(name), Ok(text)) =
            (path.strip_prefix(&folder), std::fs::read_to_string(&path))
        {
            files.insert(name.to_string_lossy().replace('\\', "/"), text);
        }
    }
    files
}

#[test]
fn expected_crates_compile_without_warnings() {
    let mut crates = BTreeMap::new();
    for case in cases() {
        let name = case.file_name().unwrap_or_default().to_string_lossy();
        let sources = crate_files(&case);
        if !sources.is_empty() {
            crates.insert(name.into_owned(), sources);
        }
    }
    assert!(crates.len() >= 24, "{} crates", crates.len());
    let temporary = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let check = compiled::check(temporary, "golden-crates", &crates);
    assert!(
        check.status.success(),
        "{}",
        String::from_utf8_lossy(&check.stderr)
    );
}
