//! What users see of an emitted crate, read from its sources with `syn`: an opinion about a change that owes nothing to
//! the comparison of documents.

use std::collections::{BTreeMap, BTreeSet};

use ontap_codegen::diff::{Rust, Side};
use ontap_codegen::emit::{Config, PublicItems, RuntimeSource};
use ontap_codegen::generate;

/// The files of a crate that is generated from a document alone; nothing when it collides with itself.
pub(crate) fn files(side: &Side) -> Option<BTreeMap<String, String>> {
    let config = Config {
        crate_name: "alone".parse().expect("a crate can be called so"),
        runtime: RuntimeSource::Path("../runtime".to_owned()),
        command: "cargo xtask codegen".to_owned(),
        file: "spec".into(),
    };
    let generated = generate(vec![side.spec.clone()], None, &config);
    Some(generated.files).filter(|files| !files.is_empty())
}

/// What a crate that becomes another means for its users.
pub(crate) fn verdict(old: &BTreeMap<String, String>, new: &BTreeMap<String, String>) -> Rust {
    let sources = |files: &BTreeMap<String, String>| -> BTreeMap<String, String> {
        let kept = files.iter().filter(|(path, _)| *path != "surface.txt");
        kept.map(|(path, text)| (path.clone(), text.clone()))
            .collect()
    };
    if sources(old) == sources(new) {
        return Rust::None;
    }
    let (a, b) = (PublicItems::read(old), PublicItems::read(new));
    let lost: Vec<&String> = a
        .items
        .iter()
        .filter(|(name, text)| b.items.get(*name) != Some(text))
        .map(|(name, _)| name)
        .collect();
    // A code that is no longer documented can come nevertheless: the merged crate keeps its constant.
    let constant = |name: &&String| name.contains("/error::CODE_") || name.ends_with("/error");
    if lost.iter().any(|name| !constant(name)) {
        Rust::Major
    } else if !lost.is_empty() || a.items.len() < b.items.len() {
        Rust::Minor
    } else {
        Rust::Patch
    }
}

/// The items that differ, for messages.
pub(crate) fn difference(old: &BTreeMap<String, String>, new: &BTreeMap<String, String>) -> String {
    let (a, b) = (PublicItems::read(old).items, PublicItems::read(new).items);
    let names: BTreeSet<&String> = a.keys().chain(b.keys()).collect();
    names
        .into_iter()
        .filter(|name| a.get(*name) != b.get(*name))
        .map(|name| format!("  {name}: {:?} -> {:?}\n", a.get(name), b.get(name)))
        .collect()
}
