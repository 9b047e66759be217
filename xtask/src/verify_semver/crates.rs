//! A crate for each document, and rustdoc's description of it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use ontap_codegen::diff::Side;
use ontap_codegen::emit::{Config, RuntimeSource};
use ontap_codegen::overlay::{Change, Overlay};
use ontap_codegen::{generate, overlay, source};

use crate::workspace::root;

/// The name of every crate: descriptions are compared under one name.
const NAME: &str = "alone";

/// The crate's description as JSON. What was described before with the same sources is not described again.
pub(super) fn described(side: &Side) -> Result<PathBuf, String> {
    let files = files(side)?;
    let folder = root()?.join("target/verify-semver");
    let json = folder.join(format!("{:016x}.json", fingerprint(&files)));
    if json.exists() {
        return Ok(json);
    }
    let home = folder.join(NAME);
    write(&home, &files)?;
    // The versions that the project builds with.
    copy(&root()?.join("Cargo.lock"), &home.join("Cargo.lock"))?;
    let features = features(&files["Cargo.toml"]);
    let build = folder.join("build");
    let output = Command::new("cargo")
        .args([
            "rustdoc",
            "--quiet",
            "--lib",
            "--no-default-features",
            "--features",
            &features,
        ])
        .args([
            "--",
            "-Zunstable-options",
            "--output-format",
            "json",
            "--cap-lints",
            "allow",
        ])
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_TARGET_DIR", &build)
        .current_dir(&home)
        .output()
        .map_err(|e| format!("cargo rustdoc: {e}"))?;
    if !output.status.success() {
        return Err(format!(
            "cargo rustdoc:\n{}",
            String::from_utf8_lossy(&output.stderr)
        ));
    }
    copy(&build.join(format!("doc/{NAME}.json")), &json)?;
    Ok(json)
}

fn copy(from: &Path, to: &Path) -> Result<(), String> {
    let copied = std::fs::copy(from, to).map(drop);
    copied.map_err(|e| format!("{} to {}: {e}", from.display(), to.display()))
}

/// The sources of the crate that is made of one document, without the overlay where that is possible.
fn files(side: &Side) -> Result<BTreeMap<String, String>, String> {
    let config = Config {
        crate_name: NAME.parse().expect("a crate can be called so"),
        runtime: RuntimeSource::Path(root()?.join("runtime").display().to_string()),
        command: "cargo xtask codegen".to_owned(),
        file: "spec".into(),
    };
    let alone = generate(vec![side.spec.clone()], None, &config);
    if !alone.files.is_empty() {
        return Ok(alone.files);
    }
    let named = generate(vec![side.spec.clone()], Some(&names()?), &config);
    let first = named.diagnostics.iter().map(ToString::to_string).next();
    match named.files.is_empty() {
        true => Err(first.unwrap_or_else(|| format!("{} gives no crate", side.name))),
        false => Ok(named.files),
    }
}

/// Of the overlay only what keeps two fields of one struct apart: without it some documents are no crate.
fn names() -> Result<Overlay, String> {
    let path = root()?.join("spec/overlay.yaml");
    let bytes = std::fs::read(&path).map_err(|e| format!("{}: {e}", path.display()))?;
    let document = source::read("spec/overlay.yaml", &bytes);
    let document = document.map_err(|_| "spec/overlay.yaml is no YAML".to_owned())?;
    let (mut overlay, _) = overlay::parse("spec/overlay.yaml", &document.root.to_json());
    overlay.actions.retain(|action| match &action.change {
        Change::Update(update) => update
            .as_object()
            .is_some_and(|map| map.keys().all(|key| key == "x-ontap-field")),
        Change::Remove => false,
    });
    Ok(overlay)
}

fn write(home: &Path, files: &BTreeMap<String, String>) -> Result<(), String> {
    let failed = |path: &Path, e: std::io::Error| format!("{}: {e}", path.display());
    if home.exists() {
        std::fs::remove_dir_all(home).map_err(|e| failed(home, e))?;
    }
    for (name, text) in files {
        let path = home.join(name);
        let folder = path.parent().unwrap_or(home);
        std::fs::create_dir_all(folder).map_err(|e| failed(folder, e))?;
        std::fs::write(&path, text).map_err(|e| failed(&path, e))?;
    }
    Ok(())
}

/// All families of resources: what the crate has without transport.
fn features(manifest: &str) -> String {
    let lines = manifest
        .lines()
        .filter_map(|line| line.strip_suffix(" = []"));
    lines.collect::<Vec<_>>().join(",")
}

fn fingerprint(files: &BTreeMap<String, String>) -> u64 {
    use std::hash::{DefaultHasher, Hash, Hasher};
    let mut hasher = DefaultHasher::new();
    files.hash(&mut hasher);
    hasher.finish()
}
