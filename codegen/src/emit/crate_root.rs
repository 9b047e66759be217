//! The crate's root: modules, re-exports and the way from a client to its resources.

use std::collections::{BTreeMap, BTreeSet};

use quote::{format_ident, quote};

use super::doc::code;
use super::families::module;
use super::modules::{ModelModules, header};
use super::plan::Planned;
use super::{Config, docs, names, text};
use crate::api::Api;
use crate::layout::{Layout, Resource};

/// `lib.rs`, `models/mod.rs` and `releases.rs`.
pub(crate) fn emit(
    api: &Api,
    layout: &Layout,
    planned: &[Planned<'_>],
    models: &ModelModules,
    config: &Config,
    files: &mut BTreeMap<String, String>,
) {
    let scope = api.scopes.join(", ");
    files.insert(
        "src/lib.rs".to_owned(),
        library(api, layout, planned, config, &scope),
    );
    files.insert(
        "src/models/mod.rs".to_owned(),
        model_modules(models, config),
    );
    files.insert("src/releases.rs".to_owned(), releases(api, config));
}

fn library(
    api: &Api,
    layout: &Layout,
    planned: &[Planned<'_>],
    config: &Config,
    scope: &str,
) -> String {
    let mut out = header(config, scope);
    out.push_str(&format!(
        "//! Unofficial client for the ONTAP REST API, {}.\n//!\n\
         //! Bring [`Resources`] into scope and ask a [`Client`] for the resource: every path segment is a method,\n\
         //! every operation a builder.\n\n\
         // What an older release had is deprecated for users, not here.\n\
         #![allow(deprecated)]\n#![forbid(unsafe_code)]\n#![warn(missing_docs)]\n\n",
        code(scope)
    ));
    for resource in planned.iter().filter(|p| p.home.0.len() == 1) {
        if let Some(feature) = &resource.feature {
            out.push_str(&format!("#[cfg(feature = \"{feature}\")]\n"));
        }
        out.push_str(&format!("pub mod {};\n", resource.home.0[0]));
    }
    if !api.words.errors.is_empty() {
        out.push_str("pub mod error_code;\n");
    }
    if !api.words.glossary.is_empty() {
        out.push_str("pub mod glossary;\n");
    }
    out.push_str("pub mod models;\nmod releases;\n\n");
    out.push_str("pub use ontap_runtime as runtime;\npub use ontap_runtime::*;\npub use releases::RELEASES;\n\n");
    out.push_str(&resources(api, layout));
    out
}

/// The extension trait that leads from a client to the top-level resources.
fn resources(api: &Api, layout: &Layout) -> String {
    let mut tops: Vec<(&Resource, Option<String>)> = Vec::new();
    let feature = |resource: &Resource| Some(super::families::feature(&resource.segment));
    if api.base.is_empty() {
        tops.extend(layout.base.children.values().map(|child| (child, None)));
    } else {
        tops.push((&layout.base, None));
    }
    tops.extend(layout.others.values().map(|other| (other, feature(other))));
    let (mut declared, mut defined) = (Vec::new(), Vec::new());
    for (resource, feature) in tops {
        let name = format_ident!("{}", names::root_method(&resource.segment));
        let module = format_ident!("{}", module(&resource.segment));
        let handle = format_ident!("{}", names::type_name(&resource.segment));
        let doc = docs::handle(api, resource).tokens();
        let gate = feature.map(|feature| quote!(#[cfg(feature = #feature)]));
        declared.push(quote!(#gate #doc fn #name(&self) -> #module::#handle;));
        defined.push(quote! {
            #gate
            fn #name(&self) -> #module::#handle { #module::#handle::new(ontap_runtime::Place::root(self.clone())) }
        });
    }
    let declaration = text::item(quote! {
        /// The way from a [`Client`] to its resources.
        pub trait Resources { #(#declared)* }
    });
    let definition = text::item(quote!(impl Resources for ontap_runtime::Client { #(#defined)* }));
    let prelude = text::item(quote! {
        /// What nearly every program needs.
        pub mod prelude {
            pub use crate::Resources;
            pub use ontap_runtime::prelude::*;
        }
    });
    format!("{declaration}\n{definition}\n{prelude}")
}

fn model_modules(models: &ModelModules, config: &Config) -> String {
    let mut out = header(config, "components/schemas");
    out.push_str("//! What is read and written: a module per schema.\n\n");
    for (module, features) in models {
        out.push_str(&gate(features));
        out.push_str(&format!("pub mod {module};\n"));
    }
    out
}

/// The attribute of what is there for those who use one of these features; nothing where there are none.
pub(crate) fn gate(features: &BTreeSet<String>) -> String {
    match features.iter().collect::<Vec<_>>().as_slice() {
        [] => String::new(),
        [one] => format!("#[cfg(feature = \"{one}\")]\n"),
        several => {
            let lines: Vec<String> = several
                .iter()
                .map(|feature| format!("    feature = \"{feature}\""))
                .collect();
            format!("#[cfg(any(\n{}\n))]\n", lines.join(",\n"))
        }
    }
}

fn releases(api: &Api, config: &Config) -> String {
    let list = api.releases.iter().map(|r| {
        let numbers = [r.generation, r.major, r.minor].map(proc_macro2::Literal::u16_unsuffixed);
        quote!(Release::new(#(#numbers),*))
    });
    let item = text::item(quote! {
        use ontap_runtime::Release;

        /// The ONTAP releases this crate was made from, oldest first.
        pub const RELEASES: &[Release] = &[#(#list),*];
    });
    format!("{}{item}", header(config, "info"))
}
