//! The generated crate's `Cargo.toml`.

use std::collections::{BTreeMap, BTreeSet};

use super::families::{self, Below};
use super::plan::Planned;
use super::{Config, RuntimeSource};

/// What a registry shows of the crate, and the oldest compiler that it needs: that of the runtime.
const PUBLISHED: &str = r#"rust-version = "1.88"
description = "Unofficial client for the ONTAP REST API"
keywords = ["ontap", "netapp", "rest", "storage", "security"]
categories = ["api-bindings"]
exclude = ["/rustfmt.toml", "/surface.txt"]
"#;

/// One feature per family of resources, all on by default.
pub(crate) fn emit(planned: &[Planned<'_>], config: &Config) -> String {
    let features: BTreeSet<&String> = planned
        .iter()
        .filter_map(|resource| resource.feature.as_ref())
        .collect();
    let mut out = format!(
        "# Written by `{}`; changes made by hand are lost.\n\n[package]\nname = \"{}\"\n",
        config.command, config.crate_name
    );
    match &config.runtime {
        RuntimeSource::Workspace => {
            for key in ["version", "edition", "license"] {
                out.push_str(&format!("{key}.workspace = true\n"));
            }
            out.push_str(PUBLISHED);
            out.push_str(&format!("documentation = \"https://docs.rs/{}\"\n\n[package.metadata.docs.rs]\nall-features = true\n\n[lints]\nworkspace = true\n", config.crate_name));
        }
        RuntimeSource::Path(_) => {
            out.push_str(
                "version = \"0.1.0\"\nedition = \"2024\"\npublish = false\n\n[workspace]\n",
            );
        }
    }
    out.push_str("\n[features]\n");
    out.push_str("# One per family of resources: leave out what you do not use.\ndefault = [\n    \"rustls\",\n");
    for feature in &features {
        out.push_str(&format!("    \"{feature}\",\n"));
    }
    out.push_str("]\n");
    let parts = parts(planned);
    // What a part is called may be the name of a family as well: then the part's feature is the family's.
    for feature in features.iter().filter(|it| !parts.contains_key(**it)) {
        out.push_str(&format!("{feature} = []\n"));
    }
    for (name, families) in &parts {
        let families: Vec<String> = families.iter().map(|it| format!("{it:?}")).collect();
        out.push_str(&format!("{name} = [{}]\n", families.join(", ")));
    }
    for feature in ["blocking", "native-tls", "rustls"] {
        out.push_str(&format!("{feature} = [\"ontap-runtime/{feature}\"]\n"));
    }
    out.push_str("\n[dependencies]\n");
    match &config.runtime {
        RuntimeSource::Workspace => {
            out.push_str("ontap-runtime = { workspace = true, default-features = false }\n")
        }
        RuntimeSource::Path(path) => {
            out.push_str(&format!(
                "ontap-runtime = {{ path = {path:?}, default-features = false }}\n"
            ));
        }
    }
    out
}

/// The parts of the API in a crate of several, with the features of the families of each.
fn parts(planned: &[Planned<'_>]) -> BTreeMap<String, BTreeSet<String>> {
    let tops = planned.iter().filter(|it| it.below == Below::Families);
    tops.map(|top| {
        let name = families::feature(&top.resource.segment);
        let children = top.resource.children.values();
        let families = children.map(|child| top.family_of(child));
        let families = families.filter(|family| *family != name).collect();
        (name, families)
    })
    .collect()
}
