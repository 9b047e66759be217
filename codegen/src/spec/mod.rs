//! Reads a normalised spec (what import wrote, after the overlay) into the API of one release.

mod inline;
mod node;
mod operation;
mod schema;

use std::sync::Arc;

use serde_json::Value;

use crate::api::{Api, Release, Schema, Span};
use crate::diagnostic::{Diagnostic, child_pointer, codes};
use node::Reader;

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

/// Paths that every client needs, whatever the scope.
const ALWAYS: &[&str] = &["/cluster", "/cluster/jobs", "/cluster/jobs/{uuid}"];

impl SpecFile {
    /// Narrows the spec to a part of what it was imported with. Returns whether it has any path of that part.
    pub fn narrow(&mut self, scope: &str) -> bool {
        let scope = scope.trim_end_matches('/');
        self.scopes = vec![if scope.is_empty() {
            "/".to_owned()
        } else {
            scope.to_owned()
        }];
        let mut found = scope.is_empty();
        if let Some(paths) = self
            .document
            .get_mut("paths")
            .and_then(Value::as_object_mut)
        {
            paths.retain(|path, _| {
                let below = path
                    .strip_prefix(scope)
                    .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
                found |= below;
                below || ALWAYS.contains(&path.as_str())
            });
        }
        found
    }
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

/// Reads the whole document of one release.
pub fn read(spec: &SpecFile) -> (Api, Vec<Diagnostic>) {
    let mut reader = Reader::new(spec);
    let mut api = Api {
        releases: vec![spec.release],
        base: base(&spec.scopes),
        ..Api::default()
    };
    if let Some(schemas) = spec.document["components"]["schemas"].as_object() {
        for (name, value) in schemas {
            let pointer = child_pointer("/components/schemas", name);
            let ty = schema::read_type(&mut reader, &pointer, value);
            let span = Span::at(spec.release, None);
            api.schemas
                .insert(name.clone(), Schema { ty, span, pointer });
        }
    }
    if let Some(paths) = spec.document["paths"].as_object() {
        for (path, item) in paths {
            for operation in operation::read_path(&mut reader, path, item) {
                if let Some(earlier) = api.operations.get(&operation.key()) {
                    reader.report(
                        &operation.pointer,
                        &codes::SAME_OPERATION_TWICE,
                        format!(
                            "`{} {}` is the same operation as `{}`",
                            operation.method, operation.path, earlier.path
                        ),
                    );
                } else {
                    api.operations.insert(operation.key(), operation);
                }
            }
        }
    }
    inline::inline(&mut reader, &mut api);
    (api, reader.into_diagnostics())
}

/// The one scope, unless it is the whole document or one of several.
fn base(scopes: &[String]) -> String {
    match scopes {
        [one] if one != "/" => one.trim_end_matches('/').to_owned(),
        _ => String::new(),
    }
}
