//! Typed fields: a constant for each property of a record, for filters, field selection and ordering.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::model::{deprecation_note, field_type};
use super::place::{Nested, module_name};
use super::plan::{Planned, record_type};
use super::rust_type::{Home, Kind, RustType};
use super::shapes::{Shapes, View};
use super::{docs, names, text};
use crate::api::{Object, Property, Release, Type};
use crate::layout::{RecordType, envelope_item, object_of};

/// How deep fields are named; what lies deeper is selected with the object that holds it.
const DEEPEST: usize = 6;

/// One field of a record.
struct Found<'a> {
    path: String,
    /// Its name, before it becomes a constant.
    name: String,
    property: &'a Property,
    ty: TokenStream,
    /// The runtime's type it needs imported.
    runtime: Option<&'static str>,
}

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
    let found = find(shapes, planned, Wanted::Paths).into_iter();
    found.map(|field| field.path).collect()
}

/// What is asked about fields.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wanted {
    /// Their paths; types are left out.
    Paths,
    /// All that their constants need.
    Constants,
}

/// The fields of a resource's records, by path.
fn find<'s>(shapes: &'s Shapes<'_>, planned: &'s Planned<'_>, wanted: Wanted) -> Vec<Found<'s>> {
    let Some(record) = &planned.record else {
        return Vec::new();
    };
    let api = shapes.api;
    let (object, home, place_path) = match record {
        RecordType::Named(name) => (
            object_of(api, &api.schemas[name].ty),
            Home::model(&module_name(api, name)),
            false,
        ),
        RecordType::EnvelopeItem(envelope) => {
            let item = envelope_item(api, &api.schemas[envelope].ty);
            (
                item.and_then(|item| object_of(api, item)),
                Home::model(&module_name(api, envelope)),
                true,
            )
        }
        RecordType::Inline => return Vec::new(),
    };
    let Some(object) = object else {
        return Vec::new();
    };
    let mut here = planned.home.clone();
    here.0.push("field".to_owned());
    let mut walker = Walker {
        shapes,
        here,
        wanted,
        found: Vec::new(),
        stack: Vec::new(),
    };
    if let RecordType::Named(name) = record {
        walker.stack.push(name.clone());
    }
    let top = Nested::top(&home);
    let top = if place_path {
        top.property("records").item()
    } else {
        top
    };
    walker.walk(&top, object, ("", ""), 0);
    let mut found = walker.found;
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

/// The fields of a resource's records.
pub(crate) fn emit(
    shapes: &Shapes<'_>,
    planned: &Planned<'_>,
    since: Release,
    collision: &mut dyn FnMut(String),
) -> Fields {
    let found = find(shapes, planned, Wanted::Constants);
    if found.is_empty() {
        return Fields::default();
    }
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    for field in &found {
        let constant = names::constant(&field.name);
        if let Some(earlier) = seen.insert(constant.clone(), &field.path) {
            let place = planned.home.0.join("::");
            collision(format!(
                "`{earlier}` and `{}` would both be the field `{place}::field::{constant}`",
                field.path
            ));
        }
    }
    let newer = found
        .iter()
        .filter(|f| f.property.span.since > since)
        .map(|f| (f.path.clone(), f.property.span.since))
        .collect();
    let record = planned.record.as_ref();
    let record = record.and_then(|record| record_type(shapes, planned, record, ""));
    let Some(record) = record else {
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
        let doc = format!(
            "`{}`: {}. {}",
            field.path,
            docs::kind(&field.property.ty),
            docs::span(field.property.span, planned.newest)
        );
        let gone = deprecation_note(field.property.span, planned.newest);
        let ty = field.ty.to_string().replace(' ', "");
        let declaration = format!(
            "pub const {}: Field<Record, {ty}>",
            names::constant(&field.name)
        );
        text::constant(
            &doc,
            gone.as_deref(),
            &declaration,
            &format!("Field::new({:?})", field.path),
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

struct Walker<'s, 'a> {
    shapes: &'s Shapes<'a>,
    here: Home,
    wanted: Wanted,
    found: Vec<Found<'s>>,
    /// Named schemas on the way down, so that a record inside itself ends.
    stack: Vec<String>,
}

impl<'s> Walker<'s, '_> {
    fn walk(
        &mut self,
        place: &Nested<'_>,
        object: &'s Object,
        (prefix, named): (&str, &str),
        depth: usize,
    ) {
        for (wire, property) in &object.properties {
            if wire == "_links" || !property.access.read {
                continue;
            }
            let below = |prefix: &str, last: &str| {
                if prefix.is_empty() {
                    last.to_owned()
                } else {
                    format!("{prefix}.{last}")
                }
            };
            let path = below(prefix, wire);
            let name = below(named, property.name.as_deref().unwrap_or(wire));
            let nested = place.property(wire);
            let (ty, runtime) = match self.wanted {
                Wanted::Paths => (TokenStream::new(), None),
                Wanted::Constants => self.literal_type(&nested, wire, property),
            };
            self.found.push(Found {
                path: path.clone(),
                name: name.clone(),
                property,
                ty,
                runtime,
            });
            if depth < DEEPEST {
                self.descend(&nested, &property.ty, (&path, &name), depth);
            }
        }
    }

    fn descend(&mut self, nested: &Nested<'_>, ty: &'s Type, path: (&str, &str), depth: usize) {
        match ty {
            Type::Array(item) => self.descend(&nested.item(), item, path, depth),
            Type::Object(object) => self.walk(nested, object, path, depth + 1),
            Type::Named(name) if !self.stack.contains(name) => {
                let api = self.shapes.api;
                if let Some(Type::Object(object)) = api.schemas.get(name).map(|schema| &schema.ty) {
                    self.stack.push(name.clone());
                    let home = Home::model(&module_name(api, name));
                    self.walk(&Nested::top(&home), object, path, depth + 1);
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
            RustType::Runtime("Duration") => (quote!(Duration), Some("Duration")),
            RustType::Runtime("DurationOrDateTime" | "TextOrList") => (quote!(String), None),
            RustType::Runtime(_)
            | RustType::Map(_)
            | RustType::Generated {
                kind: Kind::Struct, ..
            } => (quote!(Whole), Some("Whole")),
            _ => (ty.tokens(&self.here), None),
        }
    }
}
