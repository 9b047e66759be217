//! Reads a normalised spec (what import wrote, after the overlay) into the API of one release.

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
    /// Narrows the spec to a part of what it was imported with.
    pub fn narrow(&mut self, scope: &str) {
        let scope = scope.trim_end_matches('/');
        self.scopes = vec![if scope.is_empty() {
            "/".to_owned()
        } else {
            scope.to_owned()
        }];
        if scope.is_empty() {
            return;
        }
        if let Some(paths) = self.document["paths"].as_object_mut() {
            paths.retain(|path, _| {
                let below = path
                    .strip_prefix(scope)
                    .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
                below || ALWAYS.contains(&path.as_str())
            });
        }
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
    break_circles(&mut reader, &mut api);
    inline_scalars(&mut api);
    (api, reader.into_diagnostics())
}

/// The one scope, unless it is the whole document or one of several.
fn base(scopes: &[String]) -> String {
    match scopes {
        [one] if one != "/" => one.trim_end_matches('/').to_owned(),
        _ => String::new(),
    }
}

/// Schemas that are nothing but references to each other are reported and hold anything.
fn break_circles(reader: &mut Reader<'_>, api: &mut Api) {
    use crate::api::Type;
    let circular: Vec<String> = api
        .schemas
        .keys()
        .filter(|start| {
            let mut name = *start;
            for _ in 0..=api.schemas.len() {
                match api.schemas.get(name).map(|schema| &schema.ty) {
                    Some(Type::Named(next)) => name = next,
                    _ => return false,
                }
            }
            true
        })
        .cloned()
        .collect();
    for name in circular {
        if let Some(schema) = api.schemas.get_mut(&name) {
            let message = format!("`{name}` refers to itself and to nothing else");
            reader.report(&schema.pointer, &codes::SPEC_DANGLING, message);
            schema.ty = Type::Any;
        }
    }
}

/// A named schema that is neither an object nor an enumeration is only a spelling: it is written in place.
fn inline_scalars(api: &mut Api) {
    use crate::api::Type;
    let scalars: std::collections::BTreeMap<String, Type> = api
        .schemas
        .iter()
        .filter(|(_, schema)| {
            !matches!(
                schema.ty,
                Type::Object(_) | Type::Enumeration(_) | Type::Named(_)
            )
        })
        .map(|(name, schema)| (name.clone(), schema.ty.clone()))
        .collect();
    for schema in api.schemas.values_mut() {
        inline(&mut schema.ty, &scalars, 0);
    }
    for operation in api.operations.values_mut() {
        for parameter in &mut operation.parameters {
            inline(&mut parameter.ty, &scalars, 0);
        }
        for ty in operation
            .body
            .iter_mut()
            .map(|b| &mut b.ty)
            .chain(operation.responses.values_mut().flatten())
        {
            inline(ty, &scalars, 0);
        }
    }
    api.schemas.retain(|name, _| !scalars.contains_key(name));
}

fn inline(
    ty: &mut crate::api::Type,
    scalars: &std::collections::BTreeMap<String, crate::api::Type>,
    depth: usize,
) {
    use crate::api::Type;
    const ENOUGH: usize = 64;
    if let Type::Named(name) = ty
        && let Some(scalar) = scalars.get(name)
    {
        *ty = if depth > ENOUGH {
            Type::Any
        } else {
            scalar.clone()
        };
        return inline(ty, scalars, depth + 1);
    }
    match ty {
        Type::Array(item) | Type::Map(item) => inline(item, scalars, depth + 1),
        Type::Object(object) => {
            for property in object.properties.values_mut() {
                inline(&mut property.ty, scalars, depth);
            }
            if let Some(additional) = &mut object.additional {
                inline(additional, scalars, depth);
            }
        }
        _ => {}
    }
}
