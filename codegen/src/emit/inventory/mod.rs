//! What the crate has of each operation and each property: the names of its items, without their texts.
//!
//! The same functions as in emitting find the names, so a name that stands here is one that emitting would write.

mod operations;

use std::collections::{BTreeMap, BTreeSet};

use super::model::{self, Source, fields, inner};
use super::place::{Nested, base_name, module_name, viewed};
use super::plan::{self, Method, Planned, body_name, payload_view};
use super::rust_type::{Home, RustType};
use super::shapes::{Shapes, View};
use super::{enumeration, names, page};
use crate::api::{Api, Enumeration, Object, OperationKey, SchemaName, Type};
use crate::layout::{Layout, PayloadType, RecordType, Resource, envelope_item, inline_reply};

/// What a path of properties starts from.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Owner {
    /// A named schema.
    Schema(SchemaName),
    /// The body of an operation, written in place.
    Body(OperationKey),
    /// The reply of an operation, written in place.
    Reply(OperationKey),
}

/// Names of items that stand for one place in the document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// The types written for it.
    pub types: BTreeSet<String>,
    /// Fields of structs and constants for filters.
    pub fields: BTreeSet<String>,
    /// Values of its enumeration, by their text.
    pub values: BTreeMap<String, BTreeSet<String>>,
}

/// Names of items that stand for one operation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OperationItems {
    /// Calls from a client, such as `security().accounts().create`.
    pub methods: BTreeSet<String>,
    /// Its descriptor.
    pub descriptor: String,
    /// The handle that has the methods, and the key of a record where there is one.
    pub handles: BTreeSet<String>,
    /// What it reads and takes.
    pub types: BTreeSet<String>,
    /// The constructor of its body.
    pub constructor: Option<String>,
    /// Parameters by name: constants, or the methods that take them.
    pub parameters: BTreeMap<String, Place>,
    /// Constants of error codes.
    pub codes: BTreeMap<u64, String>,
    /// The schema it takes, where that is not the one the document names.
    pub payload: Option<SchemaName>,
}

/// The items of a crate by what they stand for. Paths start with the crate, calls with the method of a client.
#[derive(Clone, Debug, Default)]
pub struct Inventory {
    /// By operation.
    pub operations: BTreeMap<OperationKey, OperationItems>,
    /// Handles of all resources, those without an operation too.
    pub handles: BTreeSet<String>,
    /// By place of a property; an empty path is the object itself. Members of a map are called `*`.
    pub places: BTreeMap<(Owner, String), Place>,
}

/// Lists the items of the crate that would be emitted. Its name is that of the scope, such as `ontap_security`.
pub fn inventory(api: &Api, layout: &Layout) -> Inventory {
    let scope = names::snake(&api.base.replace('/', " "));
    let planned = plan::plan(api, layout);
    let shapes = plan::shapes(api, &planned);
    let mut lister = Lister {
        shapes: &shapes,
        root: match api.base.as_str() {
            "" => "ontap".to_owned(),
            _ => format!("ontap_{scope}"),
        },
        found: Inventory::default(),
    };
    let calls = calls(api, layout);
    lister.models();
    for resource in &planned {
        let handle = lister.path(&resource.home, &resource.handle);
        lister.found.handles.insert(handle);
        let constants = lister.constants(resource);
        for method in &resource.methods {
            let call = &calls[&resource.resource.path];
            lister.operation(resource, method, call, &constants);
            lister.in_place(resource, method);
        }
    }
    lister.found
}

/// The call that leads from a client to each resource.
fn calls(api: &Api, layout: &Layout) -> BTreeMap<String, String> {
    fn walk(resource: &Resource, call: String, calls: &mut BTreeMap<String, String>) {
        for child in resource.children.values() {
            let keys: Vec<String> = child.binds.iter().map(|key| names::snake(key)).collect();
            let step = format!("{}({})", names::method(&child.segment), keys.join(", "));
            let dot = if call.is_empty() { "" } else { "." };
            walk(child, format!("{call}{dot}{step}"), calls);
        }
        calls.insert(resource.path.clone(), call);
    }
    let mut found = BTreeMap::new();
    let start = |resource: &Resource| format!("{}()", names::root_method(&resource.segment));
    let base = match api.base.as_str() {
        "" => String::new(),
        _ => start(&layout.base),
    };
    walk(&layout.base, base, &mut found);
    for other in layout.others.values() {
        walk(other, start(other), &mut found);
    }
    found
}

struct Lister<'l, 'a> {
    shapes: &'l Shapes<'a>,
    root: String,
    found: Inventory,
}

impl Lister<'_, '_> {
    fn path(&self, home: &Home, item: &str) -> String {
        format!("{}::{}::{item}", self.root, home.0.join("::"))
    }

    fn place(&mut self, owner: &Owner, path: &str) -> &mut Place {
        let key = (owner.clone(), path.to_owned());
        self.found.places.entry(key).or_default()
    }

    fn named(&self, ty: Option<RustType>) -> Option<String> {
        match ty? {
            RustType::Generated { home, name, .. } => Some(self.path(&home, &name)),
            _ => None,
        }
    }

    fn models(&mut self) {
        let api = self.shapes.api;
        for (name, view) in self.shapes.needs.clone() {
            let Some(schema) = api.schemas.get(&name) else {
                continue;
            };
            let home = Home::model(&module_name(api, &name));
            let base = names::type_name(&base_name(api, &name));
            let owner = Owner::Schema(name.clone());
            match &schema.ty {
                Type::Enumeration(values) => self.enumeration(&owner, "", &home, &base, values),
                Type::Object(object) if !self.shapes.is_empty(&name, view) => {
                    let element = view == View::Create && self.shapes.is_element(&name);
                    let spot = Spot {
                        owner: &owner,
                        path: String::new(),
                        element,
                    };
                    let place = Nested::top(&home);
                    self.object(&spot, &place, &viewed(&base, view), object, view);
                }
                _ => {}
            }
        }
    }

    fn object(
        &mut self,
        spot: &Spot<'_>,
        place: &Nested<'_>,
        name: &str,
        object: &Object,
        view: View,
    ) {
        let own = self.path(place.home, name);
        let source = Source {
            label: String::new(),
            pointer: String::new(),
            schema: None,
            element: spot.element,
            required: Vec::new(),
        };
        for field in fields(self.shapes, place, object, view, &source) {
            let below = spot.property(field.wire);
            let item = format!("{own}::{}", field.ident);
            let here = self.place(spot.owner, &below.path);
            here.fields.insert(item);
            self.below(&below, place, &field, view, &source);
        }
        let here = self.place(spot.owner, &spot.path);
        here.types.insert(own);
    }

    /// What is written in place inside a field.
    fn below(
        &mut self,
        spot: &Spot<'_>,
        place: &Nested<'_>,
        field: &model::Field<'_>,
        view: View,
        source: &Source,
    ) {
        if field.wire == "_links" {
            return;
        }
        let inside = inner(&place.property(field.wire), field, view, source);
        let mut spot = spot.clone();
        spot.path.push_str(&".*".repeat(inside.maps));
        match inside.ty {
            Type::Enumeration(values) => {
                let name = self.shapes.enumeration_name(&inside.place, values);
                self.enumeration(spot.owner, &spot.path, place.home, &name, values);
            }
            Type::Object(object) => {
                let ty = self.shapes.rust_type(&inside.place, inside.ty, inside.view);
                if let RustType::Generated { name, .. } = ty {
                    self.object(&spot, &inside.place, &name, object, inside.view);
                }
            }
            _ => {}
        }
    }

    fn enumeration(
        &mut self,
        owner: &Owner,
        path: &str,
        home: &Home,
        name: &str,
        values: &Enumeration,
    ) {
        let place = enumerated(&self.path(home, name), values);
        let here = self.place(owner, path);
        here.types.extend(place.types);
        for (text, items) in place.values {
            here.values.entry(text).or_default().extend(items);
        }
    }

    /// Types that operations write in place, and records written in place in an envelope.
    fn in_place(&mut self, planned: &Planned<'_>, method: &Method<'_>) {
        let home = planned.body_home();
        let key = method.operation.key();
        if let (Some(payload), Some(body)) = (&method.payload, &method.operation.body)
            && let (PayloadType::Inline, Type::Object(object)) = (&payload.ty, &body.ty)
        {
            let view = payload_view(payload);
            let name = body_name(&method.name, view);
            let owner = Owner::Body(key.clone());
            self.object(&Spot::top(&owner), &Nested::top(&home), &name, object, view);
        }
        match &method.reply {
            Some(RecordType::Inline) => {
                if let Some(reply) = inline_reply(self.shapes.api, method.operation) {
                    let name = names::type_name(&format!("{}_reply", method.name));
                    let owner = Owner::Reply(key.clone());
                    let spot = Spot {
                        path: reply.path.to_owned(),
                        ..Spot::top(&owner)
                    };
                    self.object(&spot, &Nested::top(&home), &name, reply.object, View::Read);
                }
            }
            Some(RecordType::EnvelopeItem(envelope)) => self.envelope(envelope),
            _ => {}
        }
        if let Some(page) = page::structure(self.shapes.api, planned, method) {
            let owner = match page::schema(method) {
                Some(schema) => Owner::Schema(schema.clone()),
                None => Owner::Reply(key),
            };
            let place = Nested::top(&page.home);
            let spot = Spot::top(&owner);
            self.object(&spot, &place, &page.name, &page.object, View::Read);
        }
    }

    fn envelope(&mut self, envelope: &str) {
        let api = self.shapes.api;
        let item = api
            .schemas
            .get(envelope)
            .and_then(|schema| envelope_item(api, &schema.ty));
        if let Some(Type::Object(object)) = item {
            let home = Home::model(&module_name(api, envelope));
            let place = Nested::top(&home).property("records").item();
            let name = self.shapes.object_name(&place, object, View::Read);
            let owner = Owner::Schema(envelope.to_owned());
            let spot = Spot::top(&owner).property("records");
            self.object(&spot, &place, &name, object, View::Read);
        }
    }
}

/// An enumeration by the path of its type.
fn enumerated(path: &str, values: &Enumeration) -> Place {
    let values = enumeration::variants(values).into_iter();
    Place {
        types: BTreeSet::from([path.to_owned()]),
        fields: BTreeSet::new(),
        values: values
            .map(|(name, text, _)| (text.text(), BTreeSet::from([format!("{path}::{name}")])))
            .collect(),
    }
}

/// Where in the document the lister stands.
#[derive(Clone)]
struct Spot<'o> {
    owner: &'o Owner,
    path: String,
    element: bool,
}

impl<'o> Spot<'o> {
    fn top(owner: &'o Owner) -> Self {
        Self {
            owner,
            path: String::new(),
            element: false,
        }
    }

    fn property(&self, wire: &str) -> Self {
        let path = match self.path.as_str() {
            "" => wire.to_owned(),
            path => format!("{path}.{wire}"),
        };
        Self {
            path,
            ..self.clone()
        }
    }
}
