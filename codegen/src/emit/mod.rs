//! Writes the crate: from the API and its layout to a map of file names and texts.

mod circles;
mod collisions;
mod crate_name;
mod crate_root;
mod doc;
mod docs;
mod documented;
mod ensure;
mod enumeration;
mod error;
mod families;
mod field;
mod glossary;
mod inventory;
mod items;
mod known;
mod manifest;
mod model;
mod modules;
mod names;
mod operation;
mod page;
mod parameter;
mod place;
mod plan;
mod public_items;
mod resource;
mod rust_type;
mod shapes;
mod signature;
mod size;
mod structs;
mod surface;
mod text;
mod twins;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::api::Api;
use crate::diagnostic::Diagnostic;
use crate::layout::Layout;

pub use crate_name::CrateName;
pub use documented::{Documented, Kind, documented};
pub use inventory::{Inventory, OperationItems, Owner, Place, inventory};
pub use public_items::PublicItems;

/// Query parameters that builders of the runtime have methods for.
pub(crate) use parameter::COMMON as COMMON_PARAMETERS;
pub(crate) use signature::{Root, Shape, Signatures, signatures};

/// What the emitter has to know beyond the API.
#[derive(Clone, Debug)]
pub struct Config {
    /// Name of the crate, such as `ontap-security`.
    pub crate_name: CrateName,
    /// Where the crate finds the runtime.
    pub runtime: RuntimeSource,
    /// The command that writes the crate, for the headers.
    pub command: String,
    /// The file that diagnostics about names speak of: the newest spec.
    pub file: Arc<str>,
}

/// Where a generated crate finds `ontap-runtime`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RuntimeSource {
    /// The workspace says so.
    Workspace,
    /// A folder.
    Path(String),
}

/// All files of the crate, by their path from the crate's folder.
pub fn emit(
    api: &Api,
    layout: &Layout,
    config: &Config,
) -> (BTreeMap<String, String>, Vec<Diagnostic>) {
    let mut planned = plan::plan(api, layout);
    planned.sort_by(|a, b| a.home.cmp(&b.home));
    let shapes = plan::shapes(api, &planned);
    let mut files = BTreeMap::new();
    let oversized = size::check(&shapes, &planned, &config.file);
    if !oversized.is_empty() {
        return (files, oversized);
    }
    let mut diagnostics = collisions::check(&shapes, &planned, config);
    let models = modules::models(&shapes, &planned, config, &mut files, &mut diagnostics);
    for resource in &planned {
        modules::resource(&shapes, resource, config, &mut files, &mut diagnostics);
    }
    glossary::emit(api, config, &mut files);
    error::catalogue(api, &planned, config, &mut files);
    crate_root::emit(api, layout, &planned, &models, config, &mut files);
    files.insert("Cargo.toml".to_owned(), manifest::emit(&planned, config));
    files.insert("surface.txt".to_owned(), surface::emit(&shapes, &planned));
    (files, diagnostics)
}
