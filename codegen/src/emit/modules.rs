//! Files of models and of resources.

use std::collections::{BTreeMap, BTreeSet};

use super::collisions::{collision, long_module, told_apart};
use super::doc::{Doc, code, sentence};
use super::families::Below;
use super::field::Twins;
use super::items::Items;
use super::model::{Source, emit_object};
use super::place::{Nested, base_name, module_name, viewed};
use super::plan::{Planned, body_name, payload_view};
use super::rust_type::Home;
use super::shapes::{Shapes, View};
use super::{
    Config, enumeration, error, field, names, operation, page, parameter, resource as handle,
};
use crate::api::{SchemaName, Type};
use crate::diagnostic::{Diagnostic, Named};
use crate::layout::{InlineReply, PayloadType, RecordType, envelope_item, inline_reply};
use crate::printable::visible;

/// A module below `models`, with the features that use it; none means always.
pub(crate) type ModelModules = BTreeMap<String, BTreeSet<String>>;

/// The two lines every generated file starts with.
pub(crate) fn header(config: &Config, source: &str) -> String {
    let source = visible(source);
    format!(
        "// Written by `{}`; changes made by hand are lost.\n// Source: {source}\n\n",
        config.command
    )
}

/// Files of all models.
pub(crate) fn models(
    shapes: &Shapes<'_>,
    planned: &[Planned<'_>],
    config: &Config,
    files: &mut BTreeMap<String, String>,
    diagnostics: &mut Vec<Diagnostic>,
) -> ModelModules {
    let mut wanted: BTreeMap<SchemaName, BTreeSet<View>> = BTreeMap::new();
    for (name, view) in &shapes.needs {
        wanted.entry(name.clone()).or_default().insert(*view);
    }
    let envelopes = envelopes(planned);
    let pages = pages(planned);
    for envelope in envelopes.iter().chain(&pages) {
        wanted.entry(envelope.clone()).or_default();
    }
    let features = features(shapes, planned);
    let mut modules = ModelModules::new();
    let mut owners: BTreeMap<String, SchemaName> = BTreeMap::new();
    for (name, views) in &wanted {
        let Some(schema) = shapes.api.schemas.get(name) else {
            continue;
        };
        let module = module_name(shapes.api, name);
        if let Some(other) = owners.insert(module.clone(), name.clone()) {
            let message = format!(
                "the schemas `{other}` and `{name}` would both be the module `models::{module}`"
            );
            diagnostics.push(collision(
                &config.file,
                &schema.pointer,
                Named::Type,
                message,
            ));
        }
        diagnostics.extend(long_module(config, &schema.pointer, &module));
        let mut items = Items::new(&config.file, &module);
        for view in views {
            schema_items(shapes, &mut items, name, &schema.ty, *view);
        }
        if envelopes.contains(name) {
            envelope_items(shapes, &mut items, name, &schema.ty);
        }
        if pages.contains(name) {
            page::schema_item(shapes, &mut items, name, &schema.ty);
        }
        for (place, name) in shapes.long_types().of_module(&module) {
            if items.contains(name) {
                items.told_apart(&schema.pointer, place, name);
            }
        }
        diagnostics.append(&mut items.diagnostics);
        if items.is_empty() {
            continue;
        }
        let source = format!("components/schemas/{name}");
        let text = format!(
            "{}{}\n{}\n",
            header(config, &source),
            sentence!("{}.", code(name)).comment("//!"),
            items.text()
        );
        files.insert(format!("src/models/{module}.rs"), text);
        modules.insert(module, features.get(name).cloned().unwrap_or_default());
    }
    modules
}

/// Envelopes whose records are written in place.
pub(crate) fn envelopes(planned: &[Planned<'_>]) -> BTreeSet<SchemaName> {
    let replies = planned
        .iter()
        .flat_map(|resource| resource.methods.iter().map(|m| m.reply.as_ref()));
    replies
        .flatten()
        .filter_map(|reply| match reply {
            RecordType::EnvelopeItem(envelope) => Some(envelope.clone()),
            _ => None,
        })
        .collect()
}

/// Envelopes whose pages have more than records.
pub(crate) fn pages(planned: &[Planned<'_>]) -> BTreeSet<SchemaName> {
    let methods = planned.iter().flat_map(|resource| &resource.methods);
    methods.filter_map(page::schema).cloned().collect()
}

fn schema_items(shapes: &Shapes<'_>, items: &mut Items, name: &str, ty: &Type, view: View) {
    let base = names::type_name(&base_name(shapes.api, name));
    let pointer = shapes.api.schemas[name].pointer.clone();
    match ty {
        Type::Enumeration(values) => {
            items.check_variants(&pointer, name, values);
            items.add(enumeration::item(shapes.api, &base, values, name, &pointer));
        }
        Type::Object(object) if !shapes.is_empty(name, view) => {
            let home = Home::model(&module_name(shapes.api, name));
            let required = match view {
                View::Create => shapes.required.get(name).cloned().unwrap_or_default(),
                _ => BTreeSet::new(),
            };
            let source = Source {
                label: name.to_owned(),
                pointer,
                schema: Some(name.to_owned()),
                element: view == View::Create && shapes.is_element(name),
                required: required.into_iter().collect(),
            };
            emit_object(
                shapes,
                items,
                &Nested::top(&home),
                &viewed(&base, view),
                object,
                view,
                &source,
            );
        }
        _ => {}
    }
}

fn envelope_items(shapes: &Shapes<'_>, items: &mut Items, name: &str, ty: &Type) {
    let Some(Type::Object(object)) = envelope_item(shapes.api, ty) else {
        return;
    };
    let home = Home::model(&module_name(shapes.api, name));
    let place = Nested::top(&home).property("records").item();
    let source = Source {
        label: format!("{name}.records[]"),
        pointer: shapes.api.schemas[name].pointer.clone(),
        schema: None,
        element: false,
        required: Vec::new(),
    };
    let type_name = shapes.object_name(&place, object, View::Read);
    emit_object(
        shapes,
        items,
        &place,
        &type_name,
        object,
        View::Read,
        &source,
    );
}

/// Which features use a schema. A schema that something without a feature uses is always there.
fn features(
    shapes: &Shapes<'_>,
    planned: &[Planned<'_>],
) -> BTreeMap<SchemaName, BTreeSet<String>> {
    let mut families: BTreeMap<Option<&String>, Vec<&Planned<'_>>> = BTreeMap::new();
    for resource in planned {
        families
            .entry(resource.feature.as_ref())
            .or_default()
            .push(resource);
    }
    let mut found: BTreeMap<SchemaName, BTreeSet<String>> = BTreeMap::new();
    let mut always: BTreeSet<SchemaName> = BTreeSet::new();
    for (feature, resources) in families {
        let needs = super::plan::shapes_of(shapes.api, &resources);
        for (name, _) in needs.needs {
            match feature {
                Some(feature) => {
                    found.entry(name).or_default().insert(feature.clone());
                }
                None => {
                    always.insert(name);
                }
            }
        }
        for method in resources.iter().flat_map(|r| &r.methods) {
            let in_place = match &method.reply {
                Some(RecordType::EnvelopeItem(name)) => Some(name),
                _ => None,
            };
            for name in in_place.into_iter().chain(page::schema(method)) {
                match feature {
                    Some(feature) => {
                        found
                            .entry(name.clone())
                            .or_default()
                            .insert(feature.clone());
                    }
                    None => {
                        always.insert(name.clone());
                    }
                }
            }
        }
    }
    found.retain(|name, _| !always.contains(name));
    found
}

/// Files of one resource.
pub(crate) fn resource(
    shapes: &Shapes<'_>,
    planned: &Planned<'_>,
    config: &Config,
    files: &mut BTreeMap<String, String>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let folder = format!("src/{}", planned.home.0.join("/"));
    let source = &planned.resource.path;
    let mut modules: Vec<String> = planned
        .resource
        .children
        .values()
        .map(|c| super::families::module(&c.segment))
        .collect();
    if planned.below == Below::FamiliesAtRoot {
        modules.clear();
    }
    let children = modules.clone();
    let mut part = |name: &str, about: Doc, text: String| {
        if !text.is_empty() {
            modules.push(name.to_owned());
            let lines = about.comment("//!");
            let text = format!("{}{lines}\n{text}\n", header(config, source));
            files.insert(format!("{folder}/{name}.rs"), text);
        }
    };
    let since = planned
        .methods
        .iter()
        .map(|m| m.operation.span.since)
        .min()
        .unwrap_or(planned.newest);
    let mut twins = |twins: Twins| {
        let pointer = planned
            .methods
            .first()
            .map_or("", |method| &method.operation.pointer);
        let file = &config.file;
        diagnostics.push(match twins {
            Twins::Same(message) => collision(file, pointer, Named::Property, message),
            Twins::ToldApart(path, name) => told_apart(file, pointer, &path, &name),
        });
    };
    let fields = field::emit(shapes, planned, since, &mut twins);
    let paths = fields.paths.iter().map(String::as_str).collect();
    part(
        "body",
        sentence!("What is sent to and read from {}.", code(source)),
        bodies(shapes, planned, config, diagnostics),
    );
    let (about, text) = error::module(shapes.api, planned);
    part("error", about, text);
    part(
        "field",
        sentence!("Fields of the records of {}.", code(source)),
        fields.text,
    );
    part(
        "operation",
        sentence!("Operations of {}.", code(source)),
        operation::emit(shapes.api, planned, &fields.newer),
    );
    part(
        "parameter",
        sentence!("Query parameters of {}.", code(source)),
        parameter::emit(shapes, planned, &paths, &config.file, diagnostics),
    );
    modules.sort();
    let records = record_modules(shapes, planned, &children);
    let mut about = super::docs::resource(shapes.api, planned.resource);
    about.paragraph(&sentence!("{}.", code(source)));
    let text = format!(
        "{}{}\n{}\n",
        header(config, source),
        about.comment("//!"),
        handle::emit(shapes, planned, &modules, &records)
    );
    files.insert(format!("{folder}/mod.rs"), text);
}

/// Types that operations write in place.
fn bodies(
    shapes: &Shapes<'_>,
    planned: &Planned<'_>,
    config: &Config,
    diagnostics: &mut Vec<Diagnostic>,
) -> String {
    let mut items = Items::new(&config.file, "body");
    let home = planned.body_home();
    for method in &planned.methods {
        let operation = method.operation;
        let place = Nested::top(&home);
        let source = |label: String, required: Vec<String>| Source {
            label,
            pointer: operation.pointer.clone(),
            schema: None,
            element: false,
            required,
        };
        if let (Some(payload), Some(body)) = (&method.payload, &operation.body)
            && let (PayloadType::Inline, Type::Object(object)) = (&payload.ty, &body.ty)
        {
            let view = payload_view(payload);
            let required = match view {
                View::Create => super::plan::required_paths(operation).into_iter().collect(),
                _ => Vec::new(),
            };
            let name = body_name(&method.name, view);
            emit_object(
                shapes,
                &mut items,
                &place,
                &name,
                object,
                view,
                &source(format!("{} body", operation.id), required),
            );
        }
        if method.reply == Some(RecordType::Inline)
            && let Some(InlineReply { object, .. }) = inline_reply(shapes.api, operation)
        {
            let name = names::type_name(&format!("{}_reply", method.name));
            let label = format!("{} reply", operation.id);
            emit_object(
                shapes,
                &mut items,
                &place,
                &name,
                object,
                View::Read,
                &source(label, Vec::new()),
            );
        }
        page::inline_item(shapes, &mut items, planned, method);
    }
    diagnostics.append(&mut items.diagnostics);
    items.text()
}

/// The modules of `models` that a resource's methods speak of.
fn record_modules(shapes: &Shapes<'_>, planned: &Planned<'_>, children: &[String]) -> Vec<String> {
    let mut modules = BTreeSet::new();
    let mut add = |ty: Option<super::rust_type::RustType>| {
        if let Some(super::rust_type::RustType::Generated { home, .. }) = ty
            && home.0.first().is_some_and(|first| first == "models")
        {
            modules.extend(home.0.last().cloned());
        }
    };
    for method in &planned.methods {
        add(super::plan::payload_type(shapes, planned, method));
        add(super::plan::reply_type(shapes, planned, method));
        add(page::rust_type(shapes.api, planned, method));
    }
    let own = ["body", "error", "field", "operation", "parameter"];
    modules
        .into_iter()
        .filter(|m| !children.contains(m) && !own.contains(&m.as_str()))
        .collect()
}
