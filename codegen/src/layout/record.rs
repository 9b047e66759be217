//! What an operation reads: records out of their envelope.

use std::collections::BTreeMap;

use super::{Layout, Resource, Role};
use crate::api::{Api, Object, OperationKey, SchemaName, Type};

/// Members of a reply that surround records; none of them belongs to a record.
const ENVELOPE: &[&str] = &[
    "_links",
    "error",
    "errors",
    "job",
    "jobs",
    "notice",
    "num_records",
    "records",
    "warning",
];

/// Where the type of a record stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RecordType {
    /// A named schema.
    Named(SchemaName),
    /// The items of `records`, written in place in a named envelope.
    EnvelopeItem(SchemaName),
    /// Written in place in the operation itself.
    Inline,
}

/// The object a type stands for.
pub(crate) fn object_of<'a>(api: &'a Api, ty: &'a Type) -> Option<&'a Object> {
    match ty {
        Type::Object(object) => Some(object),
        Type::Named(name) => match &api.schemas.get(name)?.ty {
            Type::Object(object) => Some(object),
            Type::Named(_) => None,
            _ => None,
        },
        _ => None,
    }
}

/// The type of the items, when a type is the envelope of records.
pub fn envelope_item<'a>(api: &'a Api, ty: &'a Type) -> Option<&'a Type> {
    let object = object_of(api, ty)?;
    if !object
        .properties
        .keys()
        .all(|name| ENVELOPE.contains(&name.as_str()))
    {
        return None;
    }
    match &object.properties.get("records")?.ty {
        Type::Array(item) => Some(item),
        _ => None,
    }
}

/// Whether a type is an envelope, with or without records: a link to a job, for example.
fn is_envelope(api: &Api, ty: &Type) -> bool {
    object_of(api, ty).is_some_and(|object| {
        object
            .properties
            .keys()
            .all(|name| ENVELOPE.contains(&name.as_str()))
    })
}

/// What a success reply of the operation holds, freed from its envelope; `None` when it holds nothing of its own.
pub(crate) fn reply_record(api: &Api, key: &OperationKey) -> Option<RecordType> {
    let operation = api.operations.get(key)?;
    // 200 before 201 before 202: a finished operation says most.
    operation
        .responses
        .values()
        .flatten()
        .find_map(|ty| record_of(api, ty))
}

fn record_of(api: &Api, ty: &Type) -> Option<RecordType> {
    if let Some(item) = envelope_item(api, ty) {
        return match (item, ty) {
            (Type::Named(name), _) => Some(RecordType::Named(name.clone())),
            (Type::Object(_), Type::Named(envelope)) => {
                Some(RecordType::EnvelopeItem(envelope.clone()))
            }
            (Type::Object(_), _) => Some(RecordType::Inline),
            _ => None,
        };
    }
    if is_envelope(api, ty) {
        return None;
    }
    match ty {
        Type::Named(name) => object_of(api, ty).map(|_| RecordType::Named(name.clone())),
        Type::Object(_) => Some(RecordType::Inline),
        _ => None,
    }
}

/// What a resource's collection lists, or what the singleton is.
pub(crate) fn record_of_resource(api: &Api, resource: &Resource) -> Option<RecordType> {
    let record = |role: &Role| reply_record(api, &resource.endpoint(role)?.key);
    record(&Role::List).or_else(|| record(&Role::Get))
}

/// Where a collection writes its records in place although its instances have a named schema, the schema gets
/// what the place has beyond it, and the collection refers to the schema: they are the same records. Returns the schema
/// of the records of each such envelope.
pub fn fold_inline_records(api: &mut Api, layout: &Layout) -> BTreeMap<SchemaName, SchemaName> {
    let mut folds: BTreeMap<SchemaName, SchemaName> = BTreeMap::new();
    let mut visit = |resource: &Resource| {
        let record = |role: &Role| {
            resource
                .endpoint(role)
                .and_then(|endpoint| reply_record(api, &endpoint.key))
        };
        if let (Some(RecordType::EnvelopeItem(envelope)), Some(RecordType::Named(name))) =
            (record(&Role::List), record(&Role::Get))
        {
            folds.insert(envelope, name);
        }
    };
    layout.base.walk(&mut visit);
    for resource in layout.others.values() {
        resource.walk(&mut visit);
    }
    for (envelope, name) in &folds {
        let Some(Type::Object(outer)) = api.schemas.get_mut(envelope).map(|schema| &mut schema.ty)
        else {
            continue;
        };
        let Some(records) = outer.properties.get_mut("records") else {
            continue;
        };
        let inline = std::mem::replace(
            &mut records.ty,
            Type::Array(Box::new(Type::Named(name.clone()))),
        );
        let Type::Array(item) = inline else { continue };
        if let (Type::Object(source), Some(Type::Object(target))) = (
            *item,
            api.schemas.get_mut(name).map(|schema| &mut schema.ty),
        ) {
            for (key, property) in source.properties {
                target.properties.entry(key).or_insert(property);
            }
        }
    }
    folds
}
