//! The crates of the golden cases compile, without warnings.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use ontap_tests::{cases, expected, root};

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
    let temporary = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let workspace = temporary.join("golden-crates");
    let mut files = BTreeMap::new();
    let mut members = Vec::new();
    for case in cases() {
        let name = case
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let sources = crate_files(&case);
        if !sources.is_empty() {
            files.extend(
                sources
                    .into_iter()
                    .map(|(path, text)| (format!("{name}/{path}"), text)),
            );
            members.push(name);
        }
    }
    assert!(members.len() >= 24, "{} crates", members.len());
    files.insert("Cargo.toml".to_owned(), manifest(&members));
    expected::write(&workspace, &files).expect("the target folder can be written");
    std::fs::copy(root().join("Cargo.lock"), workspace.join("Cargo.lock"))
        .expect("the workspace has a lock file");
    // The target folder is ours: what the workspace has built is not built again.
    let check = Command::new(env!("CARGO"))
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
        .expect("cargo can be run");
    assert!(
        check.status.success(),
        "{}",
        String::from_utf8_lossy(&check.stderr)
    );
}
