//! What users of the crate see of each place of a document, without the text: types of fields, arguments of methods,
//! constants. Two documents are compared by it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::model::{Inner, Source, fields, inner};
use super::place::{Nested, base_name, module_name};
use super::plan::{self, Method, Planned, payload_type, payload_view, reply_type};
use super::rust_type::{Home, RustType};
use super::shapes::{Shapes, View};
use super::{enumeration, field, known, modules, names, page, parameter, size};
use crate::api::{Api, Object, OperationKey, SchemaName, Type};
use crate::diagnostic::Diagnostic;
use crate::layout::{Layout, PayloadType, RecordType, Role, envelope_item, inline_reply};

/// Where types are written: a named schema, or an operation.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Root {
    /// A named schema.
    Schema(SchemaName),
    /// The request body of an operation.
    Body(OperationKey),
    /// A reply of an operation.
    Reply(OperationKey, String),
}

/// What one side of a place is in Rust.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Shape {
    /// Name and type.
    pub(crate) ty: String,
    /// Whether it is an argument of the constructor.
    pub(crate) required: bool,
    /// The variants, where an enumeration is written in place here.
    pub(crate) variants: BTreeSet<String>,
}

/// A place as replies, POST bodies and PATCH bodies have it.
pub(crate) type Shapes3 = [Option<Shape>; 3];

/// What users see of a method.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct MethodSignature {
    /// Its place and name, number of path keys, payload and result.
    pub(crate) text: String,
    /// Whether it has a form for many records.
    pub(crate) many: bool,
    /// The query parameters that are arguments, in order.
    pub(crate) arguments: Vec<(String, Shape)>,
    /// Where the properties of its POST body stand.
    pub(crate) payload: Option<Root>,
    /// The number of its resource.
    pub(crate) resource: usize,
}

/// What users see of a resource.
#[derive(Clone, Debug, Default)]
pub(crate) struct ResourceSignature {
    /// Constants of query parameters.
    pub(crate) parameters: BTreeMap<String, Shape>,
    /// Constants of error codes.
    pub(crate) codes: BTreeSet<u64>,
}

/// The whole of one side.
#[derive(Clone, Debug, Default)]
pub(crate) struct Signatures {
    places: BTreeMap<Root, BTreeMap<String, Shapes3>>,
    /// Envelopes whose records are those of a named schema.
    folds: BTreeMap<SchemaName, SchemaName>,
    /// Schemas that fields refer to.
    referred: BTreeSet<SchemaName>,
    pub(crate) methods: BTreeMap<OperationKey, MethodSignature>,
    pub(crate) resources: Vec<ResourceSignature>,
}

impl Signatures {
    /// Where the crate has what stands at a place: the records of an envelope may be those of a named schema.
    pub(crate) fn resolve(&self, (root, path): &(Root, String)) -> (Root, String) {
        if let Root::Schema(name) = root
            && let Some(record) = self.folds.get(name)
            && let Some(rest) = path.strip_prefix("records")
        {
            let rest = rest.trim_start_matches('.').to_owned();
            return (Root::Schema(record.clone()), rest);
        }
        (root.clone(), path.clone())
    }

    /// What stands at a path of properties below a root; nothing where no item of the crate comes from.
    pub(crate) fn place(&self, root: &Root, path: &str) -> Option<&Shapes3> {
        self.places.get(root)?.get(path)
    }

    /// The paths that are arguments of constructors below a root.
    pub(crate) fn constructor(&self, root: &Root) -> BTreeSet<&str> {
        let places = self.places.get(root).into_iter().flatten();
        let required = |shapes: &Shapes3| {
            shapes[View::Create as usize]
                .as_ref()
                .is_some_and(|s| s.required)
        };
        places
            .filter(|(_, shapes)| required(shapes))
            .map(|(path, _)| path.as_str())
            .collect()
    }

    /// The named schemas that the crate has types of.
    pub(crate) fn schemas(&self) -> impl Iterator<Item = &SchemaName> {
        self.places.keys().filter_map(|root| match root {
            Root::Schema(name) => Some(name),
            _ => None,
        })
    }

    fn add(&mut self, root: &Root, path: &str, view: View, shape: Shape) {
        let places = self.places.entry(root.clone()).or_default();
        places.entry(path.to_owned()).or_default()[view as usize] = Some(shape);
    }
}

/// What users see of a crate that is made of this API; an error where there would be too much of it.
pub(crate) fn signatures(
    api: &Api,
    layout: &Layout,
    folds: BTreeMap<SchemaName, SchemaName>,
    file: &Arc<str>,
) -> Result<Signatures, Vec<Diagnostic>> {
    let planned = plan::plan(api, layout);
    let shapes = plan::shapes(api, &planned);
    let oversized = size::check(&shapes, &planned, file);
    if !oversized.is_empty() {
        return Err(oversized);
    }
    let mut found = Signatures {
        folds,
        ..Signatures::default()
    };
    schemas(&shapes, &mut found);
    envelopes(&shapes, &planned, &mut found);
    for (number, planned) in planned.iter().enumerate() {
        let fields = field::paths(&shapes, planned);
        let paths: BTreeSet<&str> = fields.iter().map(String::as_str).collect();
        found.resources.push(ResourceSignature {
            parameters: parameter::constants(&shapes, planned, &paths),
            codes: planned
                .methods
                .iter()
                .flat_map(|m| m.operation.error_codes.keys().copied())
                .collect(),
        });
        for method in &planned.methods {
            in_place(&shapes, planned, method, &mut found);
            let signature = signature(&shapes, planned, method, number);
            found.methods.insert(method.operation.key(), signature);
        }
    }
    runtime_types(&shapes, &mut found);
    Ok(found)
}

fn schemas(shapes: &Shapes<'_>, found: &mut Signatures) {
    for (name, schema) in &shapes.api.schemas {
        for view in [View::Read, View::Create, View::Patch] {
            if shapes.needs.contains(&(name.clone(), view)) {
                named(shapes, found, (name, &schema.ty), view);
            }
        }
    }
}

/// A record has a type of its own, and where others refer to it, it can be one of the runtime's nevertheless.
fn runtime_types(shapes: &Shapes<'_>, found: &mut Signatures) {
    for name in std::mem::take(&mut found.referred) {
        if let Some(ty) = known::known(shapes.api, &Type::Named(name.clone())) {
            let places = found.places.entry(Root::Schema(name)).or_default();
            for shape in places.entry(String::new()).or_default() {
                shape.get_or_insert_default().ty.push_str(ty);
            }
        }
    }
}

/// Records that a named envelope writes in place.
fn envelopes(shapes: &Shapes<'_>, planned: &[Planned<'_>], found: &mut Signatures) {
    for name in modules::envelopes(planned) {
        let schema = shapes.api.schemas.get(&name);
        let item = schema.and_then(|schema| envelope_item(shapes.api, &schema.ty));
        let Some(Type::Object(object)) = item else {
            continue;
        };
        let home = Home::model(&module_name(shapes.api, &name));
        let place = Nested::top(&home).property("records").item();
        let root = Root::Schema(name);
        let path = "records";
        let ty = shapes.object_name(&place, object, View::Read);
        found.add(&root, "", View::Read, Shape::of(format!("{home:?}")));
        found.add(&root, path, View::Read, Shape::of(ty));
        let walker = Walker { shapes, root };
        let source = source(None, Vec::new(), false);
        walker.object(found, (&place, path), object, View::Read, &source);
    }
}

fn named(shapes: &Shapes<'_>, found: &mut Signatures, (name, ty): (&str, &Type), view: View) {
    let root = Root::Schema(name.to_owned());
    match ty {
        Type::Enumeration(values) => {
            let ty = names::type_name(&base_name(shapes.api, name));
            let variants = enumeration::names(values);
            let shape = Shape {
                variants,
                ..Shape::of(ty)
            };
            found.add(&root, "", view, shape);
        }
        Type::Object(object) if !shapes.is_empty(name, view) => {
            let home = Home::model(&module_name(shapes.api, name));
            let required = match view {
                View::Create => shapes.required.get(name).cloned().unwrap_or_default(),
                _ => BTreeSet::new(),
            };
            let element = view == View::Create && shapes.is_element(name);
            let source = source(Some(name), required.into_iter().collect(), element);
            let ty = format!("{:?}", shapes.named_type(name, view));
            found.add(&root, "", view, Shape::of(ty));
            let walker = Walker { shapes, root };
            walker.object(found, (&Nested::top(&home), ""), object, view, &source);
        }
        _ => {}
    }
}

/// What an operation writes in place, where the crate has types of it.
fn in_place(
    shapes: &Shapes<'_>,
    planned: &Planned<'_>,
    method: &Method<'_>,
    found: &mut Signatures,
) {
    let home = planned.body_home();
    let place = Nested::top(&home);
    let key = method.operation.key();
    if let (Some(payload), Some(body)) = (&method.payload, &method.operation.body)
        && let (PayloadType::Inline, Type::Object(object)) = (&payload.ty, &body.ty)
    {
        let view = payload_view(payload);
        let required = match view {
            View::Create => plan::required_paths(method.operation).into_iter().collect(),
            _ => Vec::new(),
        };
        let root = Root::Body(key.clone());
        found.add(
            &root,
            "",
            view,
            Shape::of(plan::body_name(&method.name, view)),
        );
        let walker = Walker { shapes, root };
        walker.object(
            found,
            (&place, ""),
            object,
            view,
            &source(None, required, false),
        );
    }
    let source = source(None, Vec::new(), false);
    if method.reply == Some(RecordType::Inline)
        && let Some(reply) = inline_reply(shapes.api, method.operation)
    {
        let root = Root::Reply(key.clone(), reply.status.to_string());
        let ty = names::type_name(&format!("{}_reply", method.name));
        found.add(&root, reply.path, View::Read, Shape::of(ty));
        let walker = Walker { shapes, root };
        let at = (&place, reply.path);
        walker.object(found, at, reply.object, View::Read, &source);
    }
    if let Some(page) = page::structure(shapes.api, planned, method) {
        let root = match page::schema(method) {
            Some(schema) => Root::Schema(schema.clone()),
            None => Root::Reply(key, "200".to_owned()),
        };
        let place = Nested::top(&page.home);
        let ty = format!("{:?} {}", page.home, page.name);
        found.add(&root, "", View::Read, Shape::of(ty));
        let walker = Walker { shapes, root };
        walker.object(found, (&place, ""), &page.object, View::Read, &source);
    }
}

fn source(schema: Option<&str>, required: Vec<String>, element: bool) -> Source {
    Source {
        label: String::new(),
        pointer: String::new(),
        schema: schema.map(str::to_owned),
        element,
        required,
    }
}

impl Shape {
    fn of(ty: String) -> Self {
        Self {
            ty,
            ..Self::default()
        }
    }
}

/// Walks what is written in place below one root.
struct Walker<'s, 'a> {
    shapes: &'s Shapes<'a>,
    root: Root,
}

impl Walker<'_, '_> {
    fn object(
        &self,
        found: &mut Signatures,
        (place, path): (&Nested<'_>, &str),
        object: &Object,
        view: View,
        source: &Source,
    ) {
        for field in fields(self.shapes, place, object, view, source) {
            let nested = place.property(field.wire);
            let mut path = match path {
                "" => field.wire.to_owned(),
                path => format!("{path}.{}", field.wire),
            };
            let mut shape = Shape {
                ty: format!("{}: {:?}", field.ident, field.ty),
                required: field.required,
                variants: BTreeSet::new(),
            };
            let Inner {
                place,
                ty,
                view: inside,
                source,
                maps,
            } = inner(&nested, &field, view, source);
            if let Type::Named(name) = ty {
                found.referred.insert(name.clone());
            }
            if let Type::Enumeration(values) = ty {
                shape.variants = enumeration::names(values);
            }
            found.add(&self.root, &path, view, shape);
            path.push_str(&".*".repeat(maps));
            if let (Type::Object(object), true) = (ty, field.wire != "_links")
                && let RustType::Generated { .. } = self.shapes.rust_type(&place, ty, inside)
            {
                self.object(found, (&place, &path), object, inside, &source);
            }
        }
    }
}

fn signature(
    shapes: &Shapes<'_>,
    planned: &Planned<'_>,
    method: &Method<'_>,
    resource: usize,
) -> MethodSignature {
    let payload = method.payload.as_ref();
    let arguments = parameter::required(method).map(|p| {
        let shape = parameter::shape(shapes, planned, p);
        (p.name.clone(), shape)
    });
    // The builders of these give no record.
    let silent = matches!(method.role, Role::Update | Role::Delete);
    let reply = reply_type(shapes, planned, method).filter(|_| !silent);
    let page = page::rust_type(shapes.api, planned, method);
    let text = format!(
        "{:?}::{}({}, {:?}) -> {:?} {reply:?} {page:?}",
        planned.home.0,
        method.name,
        method.keys.len(),
        payload_type(shapes, planned, method),
        method.role,
    );
    MethodSignature {
        text,
        many: method.many,
        arguments: arguments.collect(),
        payload: payload.and_then(|payload| match &payload.ty {
            PayloadType::Named(name) => Some(Root::Schema(name.clone())),
            PayloadType::Inline => Some(Root::Body(method.operation.key())),
            PayloadType::Any => None,
        }),
        resource,
    }
}
