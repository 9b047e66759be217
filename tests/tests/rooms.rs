//! Which part of the project may know which: invariants 1, 2 and 4 of ARCHITECTURE.md.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Dependencies on members of the workspace, those for tests and benchmarks left out.
fn depends_on(metadata: &Value, package: &str) -> BTreeSet<String> {
    let packages = metadata["packages"]
        .as_array()
        .expect("cargo lists packages");
    let names: BTreeSet<&str> = packages.iter().filter_map(|p| p["name"].as_str()).collect();
    let this = packages
        .iter()
        .find(|p| p["name"] == package)
        .expect("the package is a member");
    let dependencies = this["dependencies"]
        .as_array()
        .expect("cargo lists dependencies")
        .iter();
    dependencies
        .filter(|d| d["kind"] != "dev")
        .filter_map(|d| d["name"].as_str())
        .filter(|name| names.contains(name))
        .map(str::to_owned)
        .collect()
}

fn metadata() -> Value {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args([
            "metadata",
            "--no-deps",
            "--offline",
            "--format-version",
            "1",
        ])
        .current_dir(root())
        .output()
        .expect("cargo starts");
    serde_json::from_slice(&output.stdout).expect("cargo prints JSON")
}

#[test]
fn members_depend_only_downwards() {
    let metadata = metadata();
    let set = |names: &[&str]| {
        names
            .iter()
            .map(|n| (*n).to_owned())
            .collect::<BTreeSet<_>>()
    };
    assert_eq!(depends_on(&metadata, "ontap-runtime"), set(&[]));
    assert_eq!(depends_on(&metadata, "ontap-codegen"), set(&[]));
    assert_eq!(
        depends_on(&metadata, "ontap-security"),
        set(&["ontap-runtime"])
    );
    assert_eq!(
        depends_on(&metadata, "ontap-examples"),
        set(&["ontap-security"])
    );
    assert_eq!(depends_on(&metadata, "xtask"), set(&["ontap-codegen"]));
    assert_eq!(
        depends_on(&metadata, "xtask-fetch"),
        set(&["ontap-codegen"])
    );
    assert_eq!(
        depends_on(&metadata, "ontap-simulator"),
        set(&["ontap-codegen"])
    );
    assert!(!depends_on(&metadata, "ontap-tests").contains("xtask"));
}

/// What a fresh clone builds before `cargo xtask codegen` runs.
#[test]
fn the_command_line_waits_for_neither_tls_nor_a_server() {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["tree", "--offline", "--locked", "--package", "xtask"])
        .args(["--edges", "normal,build", "--prefix", "none"])
        .args(["--format", "{lib}"])
        .current_dir(root())
        .output()
        .expect("cargo starts");
    let text = String::from_utf8(output.stdout).expect("names of crates are text");
    let crates: BTreeSet<&str> = text.lines().map(str::trim).collect();
    assert!(crates.contains("ontap_codegen"), "{text}");
    for heavy in [
        "tokio",
        "rustls",
        "reqwest",
        "hyper",
        "axum",
        "aws_lc_sys",
        "url",
        "ontap_simulator",
    ] {
        assert!(!crates.contains(heavy), "xtask needs {heavy}");
    }
}

/// All Rust files below a folder, with their text without comments.
fn sources(folder: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("the folder is there") {
            let path = entry.expect("the folder can be read").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == "rs") {
                let text = std::fs::read_to_string(&path).expect("sources are text");
                let code = text
                    .lines()
                    .filter(|l| !l.trim_start().starts_with("//"))
                    .collect::<Vec<_>>()
                    .join("\n");
                found.push((path, code));
            }
        }
    }
    assert!(!found.is_empty(), "{folder} has sources");
    found
}

#[track_caller]
fn never_says(folders: &[&str], words: &[&str]) {
    for folder in folders {
        for (path, code) in sources(folder) {
            for word in words {
                assert!(!code.contains(word), "{} says `{word}`", path.display());
            }
        }
    }
}

#[test]
fn the_runtime_knows_no_endpoint() {
    // Jobs and the release of the cluster are the protocol's own.
    never_says(
        &["runtime/src"],
        &[
            "/security",
            "/storage",
            "/svm",
            "/network",
            "ontap_security",
        ],
    );
}

#[test]
fn the_model_knows_no_rust() {
    let phases = [
        "source", "import", "spec", "overlay", "api", "merge", "layout",
    ];
    let folders = phases.map(|phase| format!("codegen/src/{phase}"));
    let folders = folders.each_ref().map(String::as_str);
    never_says(
        &folders,
        &[
            "proc_macro2",
            "quote::",
            "quote!",
            "syn::",
            "prettyplease",
            "heck::",
            "crate::emit",
        ],
    );
}

#[test]
fn the_emitter_knows_no_openapi() {
    never_says(
        &["codegen/src/emit"],
        &[
            "openapiv3",
            "crate::spec",
            "crate::source",
            "crate::import",
            "crate::overlay",
            "\"$ref\"",
            "\"x-",
        ],
    );
}

#[test]
fn headers_say_the_command_and_the_source() {
    for (path, _) in sources("generated/src") {
        let text = std::fs::read_to_string(&path).expect("sources are text");
        let mut lines = text.lines();
        let command = lines.next().unwrap_or_default();
        assert_eq!(
            command,
            "// Written by `cargo xtask codegen`; changes made by hand are lost.",
            "{}",
            path.display()
        );
        assert!(
            lines.next().unwrap_or_default().starts_with("// Source: "),
            "{}",
            path.display()
        );
        assert_eq!(lines.next(), Some(""), "{}", path.display());
        let list = text.contains("pub const RELEASES");
        assert_eq!(
            list,
            path.ends_with("releases.rs"),
            "{}: the releases stand in one file",
            path.display()
        );
    }
}
