//! The generated crate's `Cargo.toml`.

use std::collections::BTreeSet;

use super::families::{self, Below};
use super::plan::Planned;
use super::{Config, RuntimeSource};

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
            for key in ["version", "edition", "rust-version", "license", "publish"] {
                out.push_str(&format!("{key}.workspace = true\n"));
            }
            out.push_str("description = \"Unofficial client for the ONTAP REST API\"\nreadme = \"../README.md\"\n\n[lints]\nworkspace = true\n");
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
    for feature in &features {
        out.push_str(&format!("{feature} = []\n"));
    }
    for top in planned.iter().filter(|it| it.below == Below::Families) {
        let children = top.resource.children.values();
        let families: Vec<String> = children
            .map(|child| format!("{:?}", top.family_of(child)))
            .collect();
        let name = families::feature(&top.resource.segment);
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
