//! Typed fields: a constant for each property of a record, for filters, field selection and ordering.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::doc::{code, prose, sentence};
use super::model::{deprecation_note, field_type};
use super::place::{Nested, module_name};
use super::plan::{Planned, record_type};
use super::rust_type::{Home, Kind, RustType};
use super::shapes::{Shapes, View};
use super::size::OF_A_RESOURCE;
use super::{docs, names, text, twins};
use crate::api::{Object, Property, Release, Type};
use crate::layout::{RecordType, envelope_item, object_of};

/// How deep fields are named; what lies deeper is selected with the object that holds it.
const DEEPEST: usize = 6;

/// One field of a record.
pub(crate) struct Found<'a> {
    pub(crate) path: String,
    /// The names of the levels of its path.
    levels: Vec<String>,
    /// The name of its constant.
    pub(crate) constant: String,
    /// The named schema it stands in, and its path there.
    pub(crate) origin: (String, String),
    property: &'a Property,
    ty: TokenStream,
    /// The runtime's type it needs imported.
    runtime: Option<&'static str>,
}

/// The first release with a REST API, which the runtime takes for granted.
const FIRST: Release = Release {
    generation: 9,
    major: 6,
    minor: 0,
};

/// What comes of the fields of a resource.
#[derive(Default)]
pub(crate) struct Fields {
    /// The text of `field.rs`, without the header.
    pub(crate) text: String,
    /// The paths of all fields.
    pub(crate) paths: Vec<String>,
    /// Those that came later than the resource.
    pub(crate) newer: Vec<(String, Release)>,
}

/// The paths of the fields of a resource's records.
pub(crate) fn paths(shapes: &Shapes<'_>, planned: &Planned<'_>) -> Vec<String> {
    let found = find(shapes, planned, Wanted::Paths).unwrap_or_default();
    found.into_iter().map(|field| field.path).collect()
}

/// What is asked about fields.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wanted {
    /// Their paths; types are left out.
    Paths,
    /// All that their constants need.
    Constants,
}

/// The fields of a resource's records, sorted by path; nothing where records have no schema of their own.
pub(crate) fn found<'s>(shapes: &'s Shapes<'_>, planned: &Planned<'_>) -> Option<Vec<Found<'s>>> {
    find(shapes, planned, Wanted::Constants)
}

fn find<'s>(
    shapes: &'s Shapes<'_>,
    planned: &Planned<'_>,
    wanted: Wanted,
) -> Option<Vec<Found<'s>>> {
    let mut found = walk(shapes, planned, wanted, usize::MAX)?;
    found.sort_by(|a, b| a.path.cmp(&b.path));
    if wanted == Wanted::Constants {
        let places: Vec<Vec<&str>> = found
            .iter()
            .map(|field| field.levels.iter().map(String::as_str).collect())
            .collect();
        let constants = twins::constants(&places);
        for (field, constant) in found.iter_mut().zip(constants) {
            field.constant = constant;
        }
    }
    Some(found)
}

/// How many fields a resource has; the count ends soon after there are too many.
pub(super) fn count(shapes: &Shapes<'_>, planned: &Planned<'_>) -> usize {
    let found = walk(shapes, planned, Wanted::Paths, OF_A_RESOURCE);
    found.map_or(0, |found| found.len())
}

fn walk<'s>(
    shapes: &'s Shapes<'_>,
    planned: &Planned<'_>,
    wanted: Wanted,
    most: usize,
) -> Option<Vec<Found<'s>>> {
    let api = shapes.api;
    let (schema, object, in_place) = match planned.record.as_ref()? {
        RecordType::Named(name) => (name, object_of(api, &api.schemas[name].ty)?, false),
        RecordType::EnvelopeItem(envelope) => {
            let item = envelope_item(api, &api.schemas[envelope].ty)?;
            (envelope, object_of(api, item)?, true)
        }
        RecordType::Inline => return None,
    };
    let home = Home::model(&module_name(api, schema));
    let mut here = planned.home.clone();
    here.0.push("field".to_owned());
    let mut walker = Walker {
        shapes,
        here: &here,
        wanted,
        most,
        found: Vec::new(),
        stack: Vec::new(),
    };
    let mut top = Nested::top(&home);
    let mut way = Way {
        schema: schema.clone(),
        ..Way::default()
    };
    if in_place {
        top = top.property("records").item();
        "records".clone_into(&mut way.below);
    } else {
        walker.stack.push(schema.clone());
    }
    walker.walk(&top, object, &way, 0);
    Some(walker.found)
}

/// The file of a resource's fields.
pub(crate) fn emit(
    shapes: &Shapes<'_>,
    planned: &Planned<'_>,
    since: Release,
    report: &mut dyn FnMut(Twins),
) -> Fields {
    let (Some(record), Some(found)) = (&planned.record, found(shapes, planned)) else {
        return Fields::default();
    };
    // Nothing of the records is read, or links only.
    if found.is_empty() {
        return Fields::default();
    }
    check(planned, &found, report);
    let newer = found
        .iter()
        .filter(|f| f.property.span.since > since)
        .map(|f| (f.path.clone(), f.property.span.since))
        .collect();
    let Some(record) = record_type(shapes, planned, record, "") else {
        return Fields::default();
    };
    let record = record.tokens(&Home(Vec::new()));
    let mut runtime: Vec<&str> = found.iter().filter_map(|field| field.runtime).collect();
    runtime.push("Field");
    runtime.sort_unstable();
    runtime.dedup();
    let imported: Vec<_> = runtime.iter().map(|name| format_ident!("{name}")).collect();
    let imports = text::item(quote! {
        use ontap_runtime::{#(#imported),*};
        use #record as Record;
    });
    let items = found.iter().map(|field| {
        let mut doc = field.property.doc.as_deref().map(prose).unwrap_or_default();
        doc.paragraph(&sentence!(
            "{}: {}. {}",
            code(&field.path),
            docs::kind(&field.property.ty),
            docs::span(field.property.span, planned.newest)
        ));
        let gone = deprecation_note(field.property.span, planned.newest);
        let ty = field.ty.to_string().replace(' ', "");
        let declaration = format!("pub const {}: Field<Record, {ty}>", field.constant);
        text::constant(
            &doc,
            gone.as_deref(),
            &declaration,
            &constructor(field, planned.newest),
        )
    });
    let text: Vec<String> = std::iter::once(imports)
        .chain(items)
        .map(|item| item.trim_end().to_owned())
        .collect();
    Fields {
        text: text.join("\n\n"),
        paths: found.iter().map(|field| field.path.clone()).collect(),
        newer,
    }
}

/// The value of a field's constant: its path, and the releases that have it where not all do.
fn constructor(field: &Found<'_>, newest: Release) -> String {
    let numbers = |r: Release| format!("{}, {}, {}", r.generation, r.major, r.minor);
    let mut value = format!("Field::new({:?})", field.path);
    let span = field.property.span;
    if span.since > FIRST {
        value += &format!(".introduced_in({})", numbers(span.since));
    }
    if let Some(until) = span.until(newest) {
        value += &format!(".last_in({})", numbers(until));
    }
    value
}

/// What there is to say of fields that would have one name.
pub(crate) enum Twins {
    /// They have.
    Same(String),
    /// One of them has a longer name: its path and the name.
    ToldApart(String, String),
}

/// Reports fields of one name, and those that have longer ones instead.
fn check(planned: &Planned<'_>, found: &[Found<'_>], report: &mut dyn FnMut(Twins)) {
    let mut seen: BTreeMap<&str, &str> = BTreeMap::new();
    let place = planned.home.0.join("::");
    for field in found {
        let (path, constant) = (&field.path, &field.constant);
        if let Some(earlier) = seen.insert(constant, path) {
            report(Twins::Same(format!(
                "`{earlier}` and `{path}` would both be the field `{place}::field::{constant}`"
            )));
        }
        if *constant != names::constant(&field.levels.join(".")) {
            let name = format!("{place}::field::{constant}");
            report(Twins::ToldApart(path.clone(), name));
        }
    }
}

/// How the walker came to an object.
#[derive(Clone, Default)]
struct Way {
    /// The path from the record.
    path: String,
    /// The same in the names of fields.
    levels: Vec<String>,
    /// The named schema on the way that is nearest.
    schema: String,
    /// The path from there.
    below: String,
}

impl Way {
    fn property(&self, wire: &str, name: &str) -> Self {
        let join = |prefix: &str, last: &str| match prefix {
            "" => last.to_owned(),
            prefix => format!("{prefix}.{last}"),
        };
        let mut levels = self.levels.clone();
        levels.push(name.to_owned());
        Self {
            path: join(&self.path, wire),
            levels,
            schema: self.schema.clone(),
            below: join(&self.below, wire),
        }
    }
}

/// What a level of a path is called: the property's name, with its signs in words where it has a twin.
fn label(object: &Object, wire: &str, property: &Property) -> String {
    let plain = wire
        .chars()
        .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
    match &property.name {
        Some(name) => name.clone(),
        None if plain => wire.to_owned(),
        None => {
            let field = twins::fields(object).remove(wire).unwrap_or_default();
            if field == names::snake(wire) {
                wire.to_owned()
            } else {
                field
            }
        }
    }
}

struct Walker<'w, 's, 'a> {
    shapes: &'s Shapes<'a>,
    here: &'w Home,
    wanted: Wanted,
    /// With more fields than these, the rest is not looked at.
    most: usize,
    found: Vec<Found<'s>>,
    /// Named schemas on the way down, so that a record inside itself ends.
    stack: Vec<String>,
}

impl<'s> Walker<'_, 's, '_> {
    fn walk(&mut self, place: &Nested<'_>, object: &'s Object, way: &Way, depth: usize) {
        for (wire, property) in &object.properties {
            if self.found.len() > self.most {
                return;
            }
            if wire == "_links" || !property.access.read {
                continue;
            }
            let way = way.property(wire, &label(object, wire, property));
            let nested = place.property(wire);
            let (ty, runtime) = match self.wanted {
                Wanted::Paths => (TokenStream::new(), None),
                Wanted::Constants => self.literal_type(&nested, wire, property),
            };
            self.found.push(Found {
                path: way.path.clone(),
                levels: way.levels.clone(),
                constant: String::new(),
                origin: (way.schema.clone(), way.below.clone()),
                property,
                ty,
                runtime,
            });
            if depth < DEEPEST {
                self.descend(&nested, &property.ty, &way, depth);
            }
        }
    }

    fn descend(&mut self, nested: &Nested<'_>, ty: &'s Type, way: &Way, depth: usize) {
        match ty {
            Type::Array(item) => self.descend(&nested.item(), item, way, depth),
            Type::Object(object) => self.walk(nested, object, way, depth + 1),
            Type::Named(name) if !self.stack.contains(name) => {
                let api = self.shapes.api;
                if let Some(Type::Object(object)) = api.schemas.get(name).map(|schema| &schema.ty) {
                    self.stack.push(name.clone());
                    let home = Home::model(&module_name(api, name));
                    let way = Way {
                        schema: name.clone(),
                        below: String::new(),
                        ..way.clone()
                    };
                    self.walk(&Nested::top(&home), object, &way, depth + 1);
                    self.stack.pop();
                }
            }
            _ => {}
        }
    }

    /// What a field is compared with: the property's type, of one item when it is a list.
    fn literal_type(
        &self,
        nested: &Nested<'_>,
        wire: &str,
        property: &Property,
    ) -> (TokenStream, Option<&'static str>) {
        let mut ty = field_type(self.shapes, nested, wire, property, View::Read);
        while let RustType::List(item) = ty {
            ty = *item;
        }
        match &ty {
            RustType::Runtime("DateTime") => (quote!(DateTime), Some("DateTime")),
            RustType::Runtime("IsoDuration") => (quote!(IsoDuration), Some("IsoDuration")),
            RustType::Runtime("DurationOrDateTime" | "TextOrList") => (quote!(String), None),
            RustType::Runtime(_)
            | RustType::Map(_)
            | RustType::Generated {
                kind: Kind::Struct, ..
            } => (quote!(Whole), Some("Whole")),
            _ => (ty.tokens(self.here), None),
        }
    }
}
