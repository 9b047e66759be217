//! Reads a normalised spec (what import wrote, after the overlay) into the API of one release.
//!
//! The overlay works on JSON, as its standard says. Then the document is read once, by the crate `openapiv3`, and
//! everything else looks at its types.

mod document;
pub mod extensions;
pub mod facts;
mod inline;
mod operation;
mod parameter;
mod reader;
mod schema;
mod secret;
mod transfer;

use std::collections::BTreeSet;
use std::sync::Arc;

use openapiv3::{OpenAPI, PathItem};
use serde_json::Value;

use crate::api::{Api, BASE, Method, Operation, Release, ResourceName, Schema, Span, path_shape};
use crate::diagnostic::{Diagnostic, child_pointer, codes};
use crate::import::scope::contains;
use extensions::PathExtensions;
use reader::{Reader, Report};

/// A spec file as JSON, before and after the overlay.
#[derive(Clone, Debug)]
pub struct SpecFile {
    /// Its name as the user gave it.
    pub file: Arc<str>,
    /// The release it documents.
    pub release: Release,
    /// What it was imported from: the scopes.
    pub scopes: Vec<String>,
    /// The document.
    pub document: Value,
}

impl SpecFile {
    /// Narrows the spec to a part of what it was imported with. Returns whether it has any path of that part.
    pub fn narrow(&mut self, scope: &str) -> bool {
        self.narrow_to(&[scope]).is_empty()
    }

    /// Narrows the spec to several parts. Returns those that it has no path of.
    pub fn narrow_to<S: AsRef<str>>(&mut self, scopes: &[S]) -> BTreeSet<String> {
        let normal = |scope: &S| format!("/{}", scope.as_ref().trim_matches('/'));
        let scopes: BTreeSet<String> = scopes.iter().map(normal).collect();
        let mut unmet = scopes.clone();
        if let Some(paths) = self
            .document
            .get_mut("paths")
            .and_then(Value::as_object_mut)
        {
            paths.retain(|path, item| {
                unmet.retain(|scope| !contains(scope, path));
                let below = scopes.iter().any(|scope| contains(scope, path));
                below || keep_base(path, item)
            });
        }
        self.scopes = scopes.into_iter().collect();
        unmet
    }
}

/// Keeps of a path outside the scope what every client needs, as import does. Returns whether that is anything.
fn keep_base(path: &str, item: &mut Value) -> bool {
    let Some((_, method)) = BASE.iter().find(|(base, _)| *base == path) else {
        return false;
    };
    if let (Some(method), Some(item)) = (method, item.as_object_mut()) {
        item.retain(|key, _| key == method || Method::ALL.iter().all(|it| it.key() != key));
    }
    true
}

/// Parses the text of a spec file as far as its `info`.
pub fn parse(file: &str, text: &str) -> Result<SpecFile, Diagnostic> {
    let file: Arc<str> = file.into();
    let document: Value = serde_json::from_str(text).map_err(|error| {
        let mut diagnostic = unreadable(&file, "", &format!("the spec is not JSON: {error}"));
        diagnostic.place.line = u32::try_from(error.line()).unwrap_or(0);
        diagnostic.place.column = u32::try_from(error.column()).unwrap_or(0);
        diagnostic
    })?;
    if !document["openapi"]
        .as_str()
        .is_some_and(|version| version.starts_with("3.0"))
    {
        return Err(unreadable(
            &file,
            "/openapi",
            "the spec is not an OpenAPI 3.0 document",
        ));
    }
    let release = document["info"]["x-ontap-release"]
        .as_str()
        .ok_or_else(|| "`info.x-ontap-release` is missing".to_owned())
        .and_then(str::parse)
        .map_err(|message: String| unreadable(&file, "/info", &message))?;
    let scopes = document["info"]["x-ontap-scope"]
        .as_array()
        .map(|list| {
            list.iter()
                .filter_map(Value::as_str)
                .map(str::to_owned)
                .collect()
        })
        .unwrap_or_default();
    Ok(SpecFile {
        file,
        release,
        scopes,
        document,
    })
}

fn unreadable(file: &Arc<str>, pointer: &str, message: &str) -> Diagnostic {
    Diagnostic::new(
        file.clone(),
        pointer,
        &codes::SPEC_UNREADABLE,
        message,
        codes::SPEC_UNREADABLE.action,
    )
}

/// The document as the crate `openapiv3` understands it, for those who need more of it than [`read`] keeps; nothing
/// where it cannot be read at all.
pub fn open(spec: &SpecFile) -> (Option<OpenAPI>, Vec<Diagnostic>) {
    let mut report = Report::new(spec.file.clone());
    let document = document::open(&mut report, &spec.document);
    (document, report.into_diagnostics())
}

/// Reads the whole document of one release.
pub fn read(spec: &SpecFile) -> (Api, Vec<Diagnostic>) {
    let mut api = Api {
        releases: vec![spec.release],
        scopes: spec.scopes.clone(),
        base: base(&spec.scopes),
        ..Api::default()
    };
    let mut report = Report::new(spec.file.clone());
    let Some(document) = document::open(&mut report, &spec.document) else {
        return (api, report.into_diagnostics());
    };
    let mut reader = Reader::new(spec, document.components.as_ref(), report);
    for (name, schema) in document.components.iter().flat_map(|c| &c.schemas) {
        let pointer = child_pointer("/components/schemas", name);
        let ty = schema::read_type(&mut reader, &pointer, schema);
        let span = Span::at(spec.release, None);
        api.schemas
            .insert(name.clone(), Schema { ty, span, pointer });
    }
    for (path, item) in &document.paths.paths {
        let Some(item) = item.as_item() else {
            reader.misfit(&child_pointer("/paths", path), "a path item");
            continue;
        };
        if let Some(name) = resource_name(&mut reader, path, item) {
            let shape = path_shape(path);
            let resource = shape.trim_end_matches("/{}").to_owned();
            api.resource_names.insert(resource, name);
        }
        for operation in operation::read_path(&mut reader, path, item) {
            add(&mut reader, &mut api, operation);
        }
    }
    inline::inline(&mut reader, &mut api);
    (api, reader.into_diagnostics())
}

/// The name that the overlay gives the resource of a path.
fn resource_name(reader: &mut Reader<'_>, path: &str, item: &PathItem) -> Option<ResourceName> {
    let pointer = child_pointer("/paths", path);
    let extensions: PathExtensions = reader.extensions(&pointer, &item.extensions);
    Some(ResourceName {
        name: extensions.x_ontap_name?,
        pointer: child_pointer(&pointer, "x-ontap-name"),
    })
}

fn add(reader: &mut Reader<'_>, api: &mut Api, operation: Operation) {
    match api.operations.get(&operation.key()) {
        Some(earlier) => {
            let message = format!(
                "`{} {}` is the same operation as `{}`",
                operation.method, operation.path, earlier.path
            );
            reader.report(&operation.pointer, &codes::SAME_OPERATION_TWICE, message);
        }
        None => {
            api.operations.insert(operation.key(), operation);
        }
    }
}

/// The one scope, unless it is the whole document or one of several.
fn base(scopes: &[String]) -> String {
    match scopes {
        [one] if one != "/" => one.trim_end_matches('/').to_owned(),
        _ => String::new(),
    }
}
