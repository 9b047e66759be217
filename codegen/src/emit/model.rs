//! Structs for records, POST bodies and PATCH bodies.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::items::{Item, Items};
use super::names;
use super::place::Nested;
use super::rust_type::RustType;
use super::shapes::{Shapes, View};
use super::structs::{
    clear_ident, create_struct, patch_struct, read_struct, required_name, required_struct,
};
use super::twins;
use crate::api::{Format, Object, Property, Release, Type};

/// Where an object stands, for documentation and for telling collisions.
pub(crate) struct Source {
    /// What the item's documentation calls it, such as `account.owner`.
    pub(crate) label: String,
    /// JSON pointer of the schema or operation.
    pub(crate) pointer: String,
    /// The schema it belongs to, when there is one.
    pub(crate) schema: Option<String>,
    /// Whether items of the schema stand in PATCH lists.
    pub(crate) element: bool,
    /// Required property paths below this object.
    pub(crate) required: Vec<String>,
}

/// One field of a struct.
pub(crate) struct Field<'a> {
    pub(crate) wire: &'a str,
    pub(crate) ident: Ident,
    pub(crate) property: &'a Property,
    pub(crate) ty: RustType,
    pub(crate) required: bool,
}

impl Field<'_> {
    /// Whether its signs are in words, because another property has the short name.
    fn is_spelled(&self) -> bool {
        let label = self.property.name.as_deref().unwrap_or(self.wire);
        self.ident != "extra_" && self.ident != names::snake(label)
    }
}

/// Emits the struct of an object and everything written in place inside it.
pub(crate) fn emit_object(
    shapes: &Shapes<'_>,
    items: &mut Items,
    place: &Nested<'_>,
    name: &str,
    object: &Object,
    view: View,
    source: &Source,
) {
    let newest = shapes
        .api
        .newest()
        .expect("an API that is emitted has a release");
    let fields = fields(shapes, place, object, view, source);
    items.check_number(&source.pointer, &source.label, fields.len());
    for field in fields.iter().filter(|field| field.is_spelled()) {
        let what = format!("{}.{}", source.label, field.wire);
        items.told_apart(&source.pointer, &what, &field.ident.to_string());
    }
    for field in &fields {
        let nested = place.property(field.wire);
        emit_nested(shapes, items, &nested, field, view, source);
    }
    items.check_fields(
        name,
        source,
        fields.iter().map(|f| (f.ident.to_string(), f.wire)),
    );
    if view == View::Patch {
        let setters = fields.iter().map(|f| (f.ident.to_string(), f.wire));
        let clears = fields
            .iter()
            .map(|f| (clear_ident(&f.ident).to_string(), f.wire));
        items.check_fields(name, source, setters.chain(clears));
    }
    let text = match view {
        View::Read => read_struct(place.home, name, object, &fields, newest, source),
        View::Create => create_struct(place.home, name, object, &fields, newest, source),
        View::Patch => patch_struct(place.home, name, object, &fields, newest, source),
    };
    if view == View::Create
        && let Some(text) = required_struct(place.home, name, &fields, newest)
    {
        items.add(Item {
            name: required_name(name),
            origin: format!("what {} requires", source.label),
            pointer: source.pointer.clone(),
            shape: None,
            text,
        });
    }
    items.add(Item {
        name: name.to_owned(),
        origin: format!("{}:{view:?}", source.label),
        pointer: source.pointer.clone(),
        shape: None,
        text,
    });
}

/// The fields of the struct that an object is from one side.
pub(crate) fn fields<'o>(
    shapes: &Shapes<'_>,
    place: &Nested<'_>,
    object: &'o Object,
    view: View,
    source: &Source,
) -> Vec<Field<'o>> {
    let mut fields = Vec::new();
    let idents = twins::fields(object);
    for (wire, property) in shapes.fields(object, view, source.element) {
        let mut ty = field_type(shapes, &place.property(wire), wire, property, view);
        if let (RustType::Generated { boxed, .. }, Some(schema)) = (&mut ty, &source.schema) {
            *boxed = shapes.circles().closes(&property.ty, schema);
        }
        let required = view == View::Create
            && (property.required || source.required.iter().any(|path| first(path) == wire));
        let ident = format_ident!("{}", idents[wire]);
        let clash = view == View::Read && ident == "extra";
        let ident = if clash {
            format_ident!("extra_")
        } else {
            ident
        };
        fields.push(Field {
            wire,
            ident,
            property,
            ty,
            required,
        });
    }
    fields
}

fn first(path: &str) -> &str {
    path.split('.').next().unwrap_or(path)
}

/// The type of a field: links and secrets are what they are whatever the schema calls them.
pub(crate) fn field_type(
    shapes: &Shapes<'_>,
    nested: &Nested<'_>,
    wire: &str,
    property: &Property,
    view: View,
) -> RustType {
    if wire == "_links" {
        return RustType::Runtime("Links");
    }
    if property.secret
        && matches!(
            property.ty,
            Type::Text(Format::Plain | Format::Other(_) | Format::Password)
        )
    {
        return RustType::Runtime("Secret");
    }
    shapes.rust_type(nested, &property.ty, view)
}

/// A type written in place inside a property, with the place that names it.
pub(crate) struct Inner<'a, 'h> {
    pub(crate) place: Nested<'h>,
    pub(crate) ty: &'a Type,
    pub(crate) view: View,
    pub(crate) source: Source,
    /// How many maps lie between.
    pub(crate) maps: usize,
}

/// What stands in a field, lists and maps around it taken off.
pub(crate) fn inner<'a, 'h>(
    nested: &Nested<'h>,
    field: &Field<'a>,
    view: View,
    source: &Source,
) -> Inner<'a, 'h> {
    let (mut ty, mut view, mut maps) = (&field.property.ty, view, 0);
    let mut place = nested.clone();
    let mut label = format!("{}.{}", source.label, field.wire);
    while let Type::Array(item) | Type::Map(item) = ty {
        maps += usize::from(matches!(ty, Type::Map(_)));
        ty = item;
        place = place.item();
        label.push_str("[]");
        if view == View::Patch {
            view = View::Create;
        }
    }
    let prefix = format!("{}.", field.wire);
    let required = source
        .required
        .iter()
        .filter_map(|path| path.strip_prefix(&prefix))
        .map(str::to_owned);
    let source = Source {
        label,
        pointer: source.pointer.clone(),
        schema: source.schema.clone(),
        element: source.element,
        required: required.collect(),
    };
    Inner {
        place,
        ty,
        view,
        source,
        maps,
    }
}

/// Types written in place inside a property.
fn emit_nested(
    shapes: &Shapes<'_>,
    items: &mut Items,
    nested: &Nested<'_>,
    field: &Field<'_>,
    view: View,
    source: &Source,
) {
    if field.wire == "_links" {
        return;
    }
    let Inner {
        place,
        ty,
        view,
        source,
        ..
    } = inner(nested, field, view, source);
    match ty {
        Type::Enumeration(enumeration) => {
            let name = shapes.enumeration_name(&place, enumeration);
            items.check_variants(&source.pointer, &source.label, enumeration);
            items.add(super::enumeration::item(
                shapes.api,
                &name,
                enumeration,
                &source.label,
                &source.pointer,
            ));
        }
        Type::Object(object) => {
            if let RustType::Generated { name, .. } = shapes.rust_type(&place, ty, view) {
                emit_object(shapes, items, &place, &name, object, view, &source);
            }
        }
        _ => {}
    }
}

/// `#[deprecated]` for what the newest release has no more.
pub(crate) fn deprecation(span: crate::api::Span, newest: Release) -> TokenStream {
    deprecation_note(span, newest)
        .map_or_else(TokenStream::new, |note| quote!(#[deprecated(note = #note)]))
}

/// What the deprecation of such a thing says.
pub(crate) fn deprecation_note(span: crate::api::Span, newest: Release) -> Option<String> {
    span.until(newest)
        .map(|until| format!("the last ONTAP release that has it is {until}"))
}
