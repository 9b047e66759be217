//! Folds the releases into one API.
//!
//! Newer facts replace older ones, except that what only an older release has is kept. Since when
//! something is there comes from the documents; what they say of it themselves only fills the gaps
//! between the releases at hand.

mod introduced;
mod object;
mod operation;
mod types;

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::api::{Api, Release};
use crate::diagnostic::{Code, Diagnostic, codes};

/// What the parts of a merge share.
pub(crate) struct Merger {
    releases: Vec<Release>,
    file: Arc<str>,
    diagnostics: Vec<Diagnostic>,
    /// `older -> newer` schema names that stand at the same place.
    renamed: BTreeSet<(String, String)>,
}

impl Merger {
    fn report(&mut self, pointer: &str, code: &'static Code, message: impl Into<String>) {
        self.diagnostics.push(Diagnostic::new(
            self.file.clone(),
            pointer,
            code,
            message,
            code.action,
        ));
    }
}

/// One release on its way into the merge: the file it came from and its API.
#[derive(Clone, Debug)]
pub struct Part {
    /// The spec file's name.
    pub file: Arc<str>,
    /// Its API.
    pub api: Api,
}

/// Merges releases, given in any order.
pub fn merge(mut parts: Vec<Part>) -> (Api, Vec<Diagnostic>) {
    parts.sort_by(|a, b| a.api.releases.cmp(&b.api.releases));
    let releases: Vec<Release> = parts
        .iter()
        .flat_map(|part| part.api.releases.iter().copied())
        .collect();
    let mut merger = Merger {
        releases,
        file: Arc::from(""),
        diagnostics: Vec::new(),
        renamed: BTreeSet::new(),
    };
    let mut parts = parts.into_iter();
    let Some(first) = parts.next() else {
        return (Api::default(), merger.diagnostics);
    };
    let mut api = first.api;
    merger.file = first.file;
    for part in parts {
        merger.file = part.file;
        if part.api.releases.first() == api.releases.last() {
            merger.report(
                "/info",
                &codes::MERGE_SAME_RELEASE,
                format!("{} is there twice", part.api.releases[0]),
            );
            continue;
        }
        if part.api.scopes != api.scopes {
            let shown = |scopes: &[String]| format!("`{}`", scopes.join("`, `"));
            merger.report(
                "/info",
                &codes::MERGE_BASE,
                format!(
                    "the scope is {}, and that of the releases before is {}",
                    shown(&part.api.scopes),
                    shown(&api.scopes)
                ),
            );
        }
        merge_release(&mut merger, &mut api, part.api);
    }
    introduced::reconcile(&mut merger, &mut api);
    (api, merger.diagnostics)
}

fn merge_release(merger: &mut Merger, api: &mut Api, newer: Api) {
    api.releases.extend(&newer.releases);
    let older_schemas = std::mem::take(&mut api.schemas);
    let scope = types::Scope {
        older: &older_schemas,
        newer: &newer.schemas,
    };
    let mut schemas = older_schemas.clone();
    for (name, schema) in &newer.schemas {
        let merged = match older_schemas.get(name) {
            Some(older) => crate::api::Schema {
                ty: merger.merge_type(&scope, &schema.pointer, &older.ty, &schema.ty),
                span: older.span.join(schema.span),
                pointer: schema.pointer.clone(),
            },
            None => schema.clone(),
        };
        schemas.insert(name.clone(), merged);
    }
    for (key, operation) in newer.operations {
        match api.operations.remove(&key) {
            Some(older) => {
                let merged = merger.merge_operation(&scope, older, operation);
                api.operations.insert(key, merged);
            }
            None => {
                api.operations.insert(key, operation);
            }
        }
    }
    api.resource_names.extend(newer.resource_names);
    for (older, newer) in std::mem::take(&mut merger.renamed) {
        object::fold_into(&mut schemas, &older, &newer);
    }
    api.schemas = schemas;
}
