//! What the pages of a collection have beside their records: totals, spares, recommendations.

use super::items::Items;
use super::model::{Source, emit_object};
use super::names;
use super::place::{Nested, base_name, module_name};
use super::plan::{Method, Planned};
use super::rust_type::{Home, Kind, RustType};
use super::shapes::{Shapes, View};
use crate::api::{Api, Object, SchemaName, Type};
use crate::layout::{RecordType, envelope_members};

/// The reply that is the envelope, of a method whose pages have more than records.
fn envelope<'a>(method: &Method<'a>) -> Option<&'a Type> {
    method.page.as_ref()?;
    method.operation.responses.get(&200)?.as_ref()
}

/// The types of these members, as the document writes them.
pub(crate) fn types<'a>(api: &'a Api, method: &Method<'a>) -> Vec<&'a Type> {
    envelope(method)
        .into_iter()
        .flat_map(|ty| envelope_members(api, ty))
        .map(|(_, property)| &property.ty)
        .collect()
}

/// The members as an object of their own.
fn object(api: &Api, ty: &Type) -> Object {
    Object {
        properties: envelope_members(api, ty)
            .map(|(name, property)| (name.clone(), property.clone()))
            .collect(),
        additional: None,
        name: None,
        doc: None,
    }
}

/// The schema of the envelope, when it has one.
pub(crate) fn schema<'m>(method: &'m Method<'_>) -> Option<&'m SchemaName> {
    match method.page.as_ref()? {
        RecordType::Named(name) => Some(name),
        _ => None,
    }
}

/// The struct of these members: its name and object.
pub(crate) struct PageStruct {
    pub(crate) home: Home,
    pub(crate) name: String,
    pub(crate) object: Object,
}

/// The struct of the pages of a method.
pub(crate) fn structure(
    api: &Api,
    planned: &Planned<'_>,
    method: &Method<'_>,
) -> Option<PageStruct> {
    let object = object(api, envelope(method)?);
    let (home, name) = match schema(method) {
        Some(schema) => (
            Home::model(&module_name(api, schema)),
            schema_name(api, schema),
        ),
        None => (
            planned.body_home(),
            names::type_name(&format!("{}_envelope", method.name)),
        ),
    };
    Some(PageStruct { home, name, object })
}

/// `volume_response` gives `VolumeEnvelope`: the schema itself may be a type of the crate, too.
fn schema_name(api: &Api, schema: &str) -> String {
    let base = base_name(api, schema);
    let base = base.strip_suffix("_response").unwrap_or(&base);
    names::type_name(&format!("{base}_envelope"))
}

/// The Rust type of what pages have beside records.
pub(crate) fn rust_type(api: &Api, planned: &Planned<'_>, method: &Method<'_>) -> Option<RustType> {
    let PageStruct { home, name, .. } = structure(api, planned, method)?;
    Some(RustType::Generated {
        home,
        name,
        boxed: false,
        kind: Kind::Struct,
    })
}

/// Writes the struct of an envelope that is a named schema.
pub(crate) fn schema_item(shapes: &Shapes<'_>, items: &mut Items, schema: &str, ty: &Type) {
    let page = PageStruct {
        home: Home::model(&module_name(shapes.api, schema)),
        name: schema_name(shapes.api, schema),
        object: object(shapes.api, ty),
    };
    let pointer = shapes.api.schemas[schema].pointer.clone();
    emit(shapes, items, &page, schema.to_owned(), pointer);
}

/// Writes the struct of an envelope that a method writes in place.
pub(crate) fn inline_item(
    shapes: &Shapes<'_>,
    items: &mut Items,
    planned: &Planned<'_>,
    method: &Method<'_>,
) {
    if schema(method).is_none()
        && let Some(page) = structure(shapes.api, planned, method)
    {
        let operation = method.operation;
        let label = format!("{} reply", operation.id);
        emit(shapes, items, &page, label, operation.pointer.clone());
    }
}

fn emit(shapes: &Shapes<'_>, items: &mut Items, page: &PageStruct, label: String, pointer: String) {
    let source = Source {
        label: format!("{label} beside its records"),
        pointer,
        schema: None,
        element: false,
        required: Vec::new(),
    };
    let place = Nested::top(&page.home);
    emit_object(
        shapes,
        items,
        &place,
        &page.name,
        &page.object,
        View::Read,
        &source,
    );
}
