//! What an operation reads: records out of their envelope.

use std::collections::BTreeMap;

use super::{Layout, Resource, Role};
use crate::api::{Api, Object, Operation, OperationKey, Property, SchemaName, Type};

/// Members that any reply can have around its records; the runtime reads them.
const PROTOCOL: &[&str] = &[
    "_links",
    "error",
    "errors",
    "job",
    "jobs",
    "num_records",
    "records",
];

/// Members that some replies have around records, and no record has.
const MESSAGES: &[&str] = &["notice", "warning"];

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

/// The object a type stands for, behind names that only refer to another.
pub(crate) fn object_of<'a>(api: &'a Api, ty: &'a Type) -> Option<&'a Object> {
    let mut ty = ty;
    // Releases together may refer in a circle.
    for _ in 0..=api.schemas.len() {
        match ty {
            Type::Object(object) => return Some(object),
            Type::Named(name) => ty = &api.schemas.get(name)?.ty,
            _ => return None,
        }
    }
    None
}

/// Whether an object surrounds records, or a link to a job, rather than being a record. `num_records` says so whatever
/// else stands beside it: `/storage/aggregates` adds `spares`, and a record that embeds `records` of itself has none.
fn surrounds(object: &Object) -> bool {
    let around =
        |name: &String| PROTOCOL.contains(&name.as_str()) || MESSAGES.contains(&name.as_str());
    object.properties.contains_key("num_records") || object.properties.keys().all(around)
}

/// The type of the items, when a type is the envelope of records.
pub fn envelope_item<'a>(api: &'a Api, ty: &'a Type) -> Option<&'a Type> {
    let object = object_of(api, ty).filter(|object| surrounds(object))?;
    match &object.properties.get("records")?.ty {
        Type::Array(item) => Some(item),
        _ => None,
    }
}

/// What an envelope has beside its records and what belongs to the protocol; nothing where a type is no envelope.
pub(crate) fn envelope_members<'a>(
    api: &'a Api,
    ty: &'a Type,
) -> impl Iterator<Item = (&'a String, &'a Property)> {
    envelope_item(api, ty)
        .and_then(|_| object_of(api, ty))
        .into_iter()
        .flat_map(|object| &object.properties)
        .filter(|(name, property)| !PROTOCOL.contains(&name.as_str()) && property.access.read)
}

/// Where the members that the pages of a collection have beside their records stand; `None` when there are none.
pub(crate) fn page_members(api: &Api, key: &OperationKey) -> Option<RecordType> {
    let ty = api.operations.get(key)?.responses.get(&200)?.as_ref()?;
    envelope_members(api, ty).next()?;
    Some(match ty {
        Type::Named(name) => RecordType::Named(name.clone()),
        _ => RecordType::Inline,
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
    let record = match envelope_item(api, ty) {
        Some(item) => item,
        None if surrounds(object_of(api, ty)?) => return None,
        None => ty,
    };
    match (record, ty) {
        (Type::Named(name), _) => object_of(api, record).map(|_| RecordType::Named(name.clone())),
        (Type::Object(_), Type::Named(envelope)) => {
            Some(RecordType::EnvelopeItem(envelope.clone()))
        }
        (Type::Object(_), _) => Some(RecordType::Inline),
        _ => None,
    }
}

/// A record that an operation writes in place.
pub(crate) struct InlineReply<'a> {
    /// The status of the reply.
    pub(crate) status: u16,
    /// Where the record stands in the reply: `records`, or nothing when the reply is the record.
    pub(crate) path: &'static str,
    /// The record.
    pub(crate) object: &'a Object,
}

/// The record of an operation whose reply is [`RecordType::Inline`].
pub(crate) fn inline_reply<'a>(api: &'a Api, operation: &'a Operation) -> Option<InlineReply<'a>> {
    let replies = operation.responses.iter();
    let (status, ty) = replies
        .filter_map(|(status, ty)| Some((*status, ty.as_ref()?)))
        .find(|(_, ty)| record_of(api, ty).is_some())?;
    let (path, record) = match envelope_item(api, ty) {
        Some(item) => ("records", item),
        None => ("", ty),
    };
    match record {
        Type::Object(object) => Some(InlineReply {
            status,
            path,
            object,
        }),
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
