//! What tests of spec-diff share: the specs of this project, and the seeded pairs.
#![allow(dead_code, reason = "each test uses some of it")]

pub(crate) mod compound;
pub(crate) mod differences;
pub(crate) mod documents;
pub(crate) mod edits;
mod places;
pub(crate) mod search;
pub(crate) mod surface;

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use ontap_codegen::api::Release;
use ontap_codegen::diff::{Report, Side, diff, name_items};
use ontap_codegen::docs::{self, Documentation};
use ontap_codegen::overlay::{self, Overlay};
use ontap_codegen::source;
use serde_json::Value;

pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

#[track_caller]
pub(crate) fn text(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

/// Compares with what stands in a file, or writes the file when `UPDATE_GOLDEN` is set.
#[track_caller]
pub(crate) fn golden(path: &Path, now: &str, test: &str) {
    if std::env::var_os("UPDATE_GOLDEN").is_some_and(|value| value != "0") {
        std::fs::create_dir_all(path.parent().expect("the file has a folder"))
            .expect("the folder is made");
        std::fs::write(path, now).expect("the file is written");
    }
    let stands = std::fs::read_to_string(path).unwrap_or_default();
    let line = stands.lines().zip(now.lines()).position(|(a, b)| a != b);
    assert!(
        stands == now,
        "{} is out of date (line {line:?}); run `UPDATE_GOLDEN=1 cargo test -p ontap-codegen --test {test}` and read the difference",
        path.display()
    );
}

/// Sets or removes what a pointer leads to; a list gets the value in front of, or in place of, what it has.
fn edit(document: &mut Value, pointer: &str, value: &str) {
    let (parent, token) = pointer
        .rsplit_once('/')
        .expect("pointers begin with a slash");
    let token = token.replace("~1", "/").replace("~0", "~");
    let parent = document.pointer_mut(parent).expect("the parent is there");
    let value: Option<Value> =
        (value != "-").then(|| serde_json::from_str(value).expect("a JSON value"));
    match (parent, value) {
        (Value::Object(map), Some(value)) => drop(map.insert(token, value)),
        (Value::Object(map), None) => drop(map.remove(&token)),
        (Value::Array(list), Some(value)) => list[0] = value,
        (Value::Array(_), None) => {}
        (other, _) => panic!("{pointer} leads into {other}"),
    }
}

#[track_caller]
pub(crate) fn side(name: &str, document: &Value) -> Side {
    Side::read(name, document.to_string().as_bytes(), &[])
        .unwrap_or_else(|d| panic!("{name}: {d:?}"))
}

/// The seeded pairs: name, old, new.
pub(crate) fn cases() -> Vec<(String, Side, Side)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diff");
    let base: Value =
        serde_json::from_str(&text(&folder.join("base.json"))).expect("the base is JSON");
    let mut cases: Vec<(String, Value, Value)> = Vec::new();
    for line in text(&folder.join("cases.txt")).lines() {
        if let Some(name) = line.strip_prefix("= ") {
            cases.push((name.to_owned(), base.clone(), base.clone()));
        } else if !line.starts_with('#') {
            let parts: Vec<&str> = line.split(" | ").collect();
            let (Some(case), [pointer, old, new]) = (cases.last_mut(), &parts[..]) else {
                panic!("`{line}` is no edit");
            };
            edit(&mut case.1, pointer, old);
            edit(&mut case.2, pointer, new);
        }
    }
    let sides = |(name, a, b): (String, Value, Value)| {
        let (old, new) = (side("old.json", &a), side("new.json", &b));
        (name, old, new)
    };
    cases.into_iter().map(sides).collect()
}

pub(crate) fn release(release: &str) -> Side {
    let name = format!("spec/ontap-{release}.json");
    let bytes = text(&root().join(&name));
    Side::read(&name, bytes.as_bytes(), &[]).unwrap_or_else(|d| panic!("{name}: {d:?}"))
}

/// The overlay, as it names what the committed crate has.
pub(crate) fn project_overlay() -> &'static Overlay {
    static OVERLAY: OnceLock<Overlay> = OnceLock::new();
    OVERLAY.get_or_init(|| {
        let name = "spec/overlay.yaml";
        let text = text(&root().join(name));
        let document = source::read(name, text.as_bytes()).expect("the overlay is read");
        overlay::parse(name, &document.root.to_json()).0
    })
}

/// The catalogue of error numbers, as it names the constants of the committed crate.
pub(crate) fn error_names() -> &'static Documentation {
    static NAMES: OnceLock<Documentation> = OnceLock::new();
    NAMES.get_or_init(|| {
        let name = "spec/errors.yaml";
        let text = text(&root().join(name));
        let errors = Some(docs::File { name, text: &text });
        let (documentation, found) = docs::read(&docs::Files {
            errors,
            ..docs::Files::default()
        });
        assert!(found.is_empty(), "{found:#?}");
        documentation
    })
}

/// The names of the releases in spec/, oldest first.
pub(crate) fn release_names() -> Vec<String> {
    let names = std::fs::read_dir(root().join("spec")).expect("the folder is there");
    let names = names.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let release_of = |name: String| -> Option<Release> {
        let name = name.strip_prefix("ontap-")?.strip_suffix(".json")?;
        name.parse().ok()
    };
    let mut found: Vec<Release> = names.filter_map(release_of).collect();
    found.sort_unstable();
    assert!(found.len() >= 8, "{found:?}");
    found.iter().map(ToString::to_string).collect()
}

/// The releases in spec/, oldest first.
pub(crate) fn releases() -> Vec<Side> {
    release_names().iter().map(|name| release(name)).collect()
}

/// The comparison of two sides, with the items of the committed crate.
pub(crate) fn compared(old: &Side, new: &Side) -> Report {
    let mut report = diff(old, new);
    name_items(
        &mut report,
        old,
        new,
        Some(project_overlay()),
        Some(error_names()),
    );
    report
}
