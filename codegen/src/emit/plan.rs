//! What every resource offers in Rust: modules, handles, methods and their types.

use std::collections::BTreeSet;

use super::families::{Below, feature, module};
use super::names;
use super::page;
use super::place::Nested;
use super::rust_type::{Home, RustType};
use super::shapes::{Shapes, View};
use crate::api::{Api, Operation, Type};
use crate::layout::{
    Endpoint, Layout, Payload, PayloadType, RecordType, Resource, Role, inline_reply, object_of,
    page_members, payload, record_of_resource, reply_record,
};

/// A resource with its place in the crate.
pub(crate) struct Planned<'a> {
    pub(crate) resource: &'a Resource,
    /// Module path from the crate's root.
    pub(crate) home: Home,
    /// Name of the handle.
    pub(crate) handle: String,
    pub(crate) methods: Vec<Method<'a>>,
    /// What the collection lists, or the singleton is.
    pub(crate) record: Option<RecordType>,
    /// Cargo feature; `None` is always there.
    pub(crate) feature: Option<String>,
    /// Where the resources below it are.
    pub(crate) below: Below,
    /// The newest release.
    pub(crate) newest: crate::api::Release,
}

/// A method that stands for one operation.
pub(crate) struct Method<'a> {
    pub(crate) name: String,
    pub(crate) role: Role,
    pub(crate) operation: &'a Operation,
    /// Path keys it takes.
    pub(crate) keys: &'a [String],
    pub(crate) payload: Option<Payload>,
    pub(crate) reply: Option<RecordType>,
    /// The envelope of a collection whose pages have members beside the records.
    pub(crate) page: Option<RecordType>,
    /// Whether the `_many` form is documented beside it.
    pub(crate) many: bool,
}

impl Method<'_> {
    /// The name of the operation's descriptor.
    pub(crate) fn descriptor(&self) -> String {
        match names::constant(&self.name) {
            name if name == "NEWER_FIELDS" => format!("{name}_"),
            name => name,
        }
    }
}

/// Plans all resources, parents first.
pub(crate) fn plan<'a>(api: &'a Api, layout: &'a Layout) -> Vec<Planned<'a>> {
    let mut planned = Vec::new();
    let tops = layout.base.children.values();
    if api.base.is_empty() {
        for top in tops.chain(layout.others.values()) {
            let home = Home(vec![module(&top.segment)]);
            planned.push(plan_resource(api, top, home, None, Below::Families));
        }
    } else {
        let home = Home(vec![module(&layout.base.segment)]);
        let below = Below::FamiliesAtRoot;
        planned.push(plan_resource(api, &layout.base, home, None, below));
        for other in layout.others.values() {
            let feature = feature(&other.segment);
            let home = Home(vec![module(&other.segment)]);
            walk(api, other, home, &feature, &mut planned);
        }
    }
    for start in 0..planned.len() {
        let parent = &planned[start];
        if parent.below == Below::Within {
            continue;
        }
        let families: Vec<_> = parent
            .resource
            .children
            .values()
            .map(|child| (child, parent.child_home(child), parent.family_of(child)))
            .collect();
        for (child, home, family) in families {
            walk(api, child, home, &family, &mut planned);
        }
    }
    planned
}

fn walk<'a>(
    api: &'a Api,
    resource: &'a Resource,
    home: Home,
    feature: &str,
    planned: &mut Vec<Planned<'a>>,
) {
    let own = plan_resource(api, resource, home, Some(feature.to_owned()), Below::Within);
    let homes: Vec<Home> = resource
        .children
        .values()
        .map(|child| own.child_home(child))
        .collect();
    planned.push(own);
    for (child, home) in resource.children.values().zip(homes) {
        walk(api, child, home, feature, planned);
    }
}

fn plan_resource<'a>(
    api: &'a Api,
    resource: &'a Resource,
    home: Home,
    feature: Option<String>,
    below: Below,
) -> Planned<'a> {
    let newest = api.newest().expect("an API that is emitted has a release");
    let record = record_of_resource(api, resource);
    let methods = resource
        .endpoints
        .iter()
        .map(|endpoint| plan_method(api, resource, endpoint, record.as_ref()))
        .collect();
    Planned {
        resource,
        home,
        handle: names::type_name(&resource.segment),
        methods,
        record,
        feature,
        below,
        newest,
    }
}

fn plan_method<'a>(
    api: &'a Api,
    resource: &'a Resource,
    endpoint: &'a Endpoint,
    record: Option<&RecordType>,
) -> Method<'a> {
    let operation = &api.operations[&endpoint.key];
    let name = operation
        .name
        .as_deref()
        .map_or_else(|| default_name(&endpoint.role), names::method);
    let reply = reply_record(api, &endpoint.key);
    let reply = match endpoint.role {
        Role::Action(_) => reply,
        // A record that another operation writes in place has its type there.
        _ => reply.or_else(|| record.filter(|it| **it != RecordType::Inline).cloned()),
    };
    let takes_records = |role: &Role| {
        let key = &resource.endpoint(role)?.key;
        let body = api.operations.get(key)?.body.as_ref()?;
        match &body.ty {
            Type::Object(object) => Some(object.properties.contains_key("records")),
            _ => None,
        }
    };
    let documented =
        |role: &Role| takes_records(role).unwrap_or(false) && !resource.instance_keys.is_empty();
    let many = match endpoint.role {
        Role::Create => {
            documented(&Role::UpdateWhere)
                || documented(&Role::DeleteWhere)
                || embeds_records(api, operation)
        }
        Role::UpdateWhere | Role::DeleteWhere => documented(&endpoint.role),
        _ => false,
    };
    let payload = payload(api, endpoint, resource);
    Method {
        name,
        role: endpoint.role.clone(),
        operation,
        keys: &endpoint.keys,
        payload,
        reply,
        page: (endpoint.role == Role::List)
            .then(|| page_members(api, &endpoint.key))
            .flatten(),
        many,
    }
}

/// Whether what a POST takes embeds `records` of itself: then it takes many at once.
fn embeds_records(api: &Api, operation: &Operation) -> bool {
    let Some(body) = &operation.body else {
        return false;
    };
    let records = object_of(api, &body.ty).and_then(|object| object.properties.get("records"));
    records.is_some_and(|property| {
        property.access.create && matches!(&property.ty, Type::Array(item) if **item == body.ty)
    })
}

fn default_name(role: &Role) -> String {
    match role {
        Role::List => "list".to_owned(),
        Role::Get => "get".to_owned(),
        Role::Create => "create".to_owned(),
        Role::Update => "update".to_owned(),
        Role::UpdateWhere => "update_where".to_owned(),
        Role::Delete => "delete".to_owned(),
        Role::DeleteWhere => "delete_where".to_owned(),
        Role::Action(segment) => names::method(segment),
    }
}

/// Finds every type that methods use and what POST bodies require.
pub(crate) fn shapes<'a>(api: &'a Api, planned: &[Planned<'a>]) -> Shapes<'a> {
    shapes_of(api, &planned.iter().collect::<Vec<_>>())
}

/// The same for some of the resources.
pub(crate) fn shapes_of<'a>(api: &'a Api, planned: &[&Planned<'a>]) -> Shapes<'a> {
    let mut shapes = Shapes::new(api);
    for method in planned.iter().flat_map(|resource| &resource.methods) {
        match &method.reply {
            Some(RecordType::Named(name)) => shapes.add(name, View::Read),
            Some(RecordType::EnvelopeItem(envelope)) => {
                if let Some(item) = api
                    .schemas
                    .get(envelope)
                    .and_then(|s| crate::layout::envelope_item(api, &s.ty))
                {
                    shapes.add_type(item, View::Read, false);
                }
            }
            Some(RecordType::Inline) => {
                for (_, property) in inline_reply(api, method.operation)
                    .into_iter()
                    .flat_map(|reply| &reply.object.properties)
                {
                    shapes.add_type(&property.ty, View::Read, false);
                }
            }
            None => {}
        }
        for ty in page::types(api, method) {
            shapes.add_type(ty, View::Read, false);
        }
        if let Some(payload) = &method.payload {
            let view = payload_view(payload);
            match (&payload.ty, &method.operation.body) {
                (PayloadType::Named(name), _) => {
                    shapes.add(name, view);
                    if view == View::Create {
                        require(&mut shapes, name, method.operation);
                    }
                }
                (PayloadType::Inline, Some(body)) => shapes.add_type(&body.ty, view, false),
                _ => {}
            }
        }
    }
    shapes
}

pub(crate) fn payload_view(payload: &Payload) -> View {
    if payload.patch {
        View::Patch
    } else {
        View::Create
    }
}

/// What every POST that takes the schema requires.
fn require(shapes: &mut Shapes<'_>, name: &str, operation: &Operation) {
    let paths = required_paths(operation);
    match shapes.required.get_mut(name) {
        Some(known) => known.retain(|path| paths.contains(path)),
        None => {
            shapes.required.insert(name.to_owned(), paths);
        }
    }
}

/// Required property paths: where one of several will do, what they have in common.
pub(crate) fn required_paths(operation: &Operation) -> BTreeSet<String> {
    let keys: BTreeSet<&str> = operation.path_keys().map(|key| key.name.as_str()).collect();
    operation
        .required
        .iter()
        .filter_map(|alternatives| match alternatives.as_slice() {
            [one] => Some(one.clone()),
            [one, rest @ ..] => {
                let first = one.split('.').next()?;
                rest.iter()
                    .all(|path| path.split('.').next() == Some(first))
                    .then(|| first.to_owned())
            }
            [] => None,
        })
        .filter(|path| !keys.contains(path.as_str()))
        .collect()
}

/// The Rust type of what a method reads.
pub(crate) fn reply_type(
    shapes: &Shapes<'_>,
    planned: &Planned<'_>,
    method: &Method<'_>,
) -> Option<RustType> {
    record_type(shapes, planned, method.reply.as_ref()?, &method.name)
}

/// The Rust type of a record.
pub(crate) fn record_type(
    shapes: &Shapes<'_>,
    planned: &Planned<'_>,
    record: &RecordType,
    method: &str,
) -> Option<RustType> {
    match record {
        // A record has a type of its own, even where it looks like a reference.
        RecordType::Named(name) => Some(shapes.named_type(name, View::Read)),
        RecordType::EnvelopeItem(envelope) => {
            let schema = shapes.api.schemas.get(envelope)?;
            let item = crate::layout::envelope_item(shapes.api, &schema.ty)?;
            let home = Home::model(&super::place::module_name(shapes.api, envelope));
            Some(shapes.rust_type(
                &Nested::top(&home).property("records").item(),
                item,
                View::Read,
            ))
        }
        RecordType::Inline => {
            let home = planned.body_home();
            let name = names::type_name(&format!("{method}_reply"));
            Some(RustType::Generated {
                home,
                name,
                boxed: false,
                kind: super::rust_type::Kind::Struct,
            })
        }
    }
}

/// The Rust type of what a method takes; `None` when there is nothing in it.
pub(crate) fn payload_type(
    shapes: &Shapes<'_>,
    planned: &Planned<'_>,
    method: &Method<'_>,
) -> Option<RustType> {
    let payload = method.payload.as_ref()?;
    let view = payload_view(payload);
    match &payload.ty {
        PayloadType::Named(name) if shapes.is_empty(name, view) => None,
        PayloadType::Named(name) => Some(shapes.named_type(name, view)),
        PayloadType::Inline => {
            let name = body_name(&method.name, view);
            Some(RustType::Generated {
                home: planned.body_home(),
                name,
                boxed: false,
                kind: super::rust_type::Kind::Struct,
            })
        }
        PayloadType::Any => Some(RustType::Runtime("Value")),
    }
}

/// The name of a body that is written in place.
pub(crate) fn body_name(method: &str, view: View) -> String {
    match view {
        View::Patch => names::type_name(&format!("{method}_patch")),
        _ => names::type_name(&format!("{method}_body")),
    }
}

impl Planned<'_> {
    /// Since when the `_many` form of a method is there: the documents show it for PATCH and DELETE of the collection.
    pub(crate) fn many_span(&self, method: &Method<'_>) -> crate::api::Span {
        let mut span = method.operation.span;
        if method.role == Role::Create {
            let others = self
                .methods
                .iter()
                .filter(|m| matches!(m.role, Role::UpdateWhere | Role::DeleteWhere));
            if let Some(first) = others.map(|m| m.operation.span.since).min() {
                span.since = span.since.max(first);
            }
        }
        span
    }

    /// The module for types that operations write in place.
    pub(crate) fn body_home(&self) -> Home {
        let mut path = self.home.0.clone();
        path.push("body".to_owned());
        Home(path)
    }
}
