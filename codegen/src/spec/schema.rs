//! Schemas of a normalised spec.

use std::borrow::Borrow;
use std::collections::BTreeMap;

use openapiv3::{AdditionalProperties, ReferenceOr, Schema, SchemaData};

use super::extensions::SchemaExtensions;
use super::facts::{Facts, Members, Shape};
use super::reader::{Reader, component};
use super::secret;
use crate::api::{
    Access, Bounds, Enumeration, EnumerationValue, Format, Object, Property, Span, Type,
};
use crate::diagnostic::{child_pointer, codes};

/// A schema that was read: its type, and what its own extensions and keywords say besides.
struct Read<'a> {
    ty: Type,
    about: Option<(&'a SchemaData, SchemaExtensions, Bounds)>,
}

/// Reads a schema as a type.
pub(super) fn read_type<S: Borrow<Schema>>(
    reader: &mut Reader<'_>,
    pointer: &str,
    schema: &ReferenceOr<S>,
) -> Type {
    read(reader, pointer, schema).ty
}

fn read<'s, S: Borrow<Schema>>(
    reader: &mut Reader<'_>,
    pointer: &str,
    schema: &'s ReferenceOr<S>,
) -> Read<'s> {
    let nothing = |ty| Read { ty, about: None };
    if !reader.spend(pointer) {
        return nothing(Type::Any);
    }
    let schema: &Schema = match schema {
        ReferenceOr::Reference { reference } => {
            return nothing(read_reference(reader, pointer, reference));
        }
        ReferenceOr::Item(schema) => schema.borrow(),
    };
    let data = &schema.schema_data;
    let extensions: SchemaExtensions = reader.extensions(pointer, &data.extensions);
    let facts = Facts::of(&schema.schema_kind);
    let other = [
        ("discriminator", data.discriminator.is_some()),
        ("externalDocs", data.external_docs.is_some()),
    ];
    let other = other.iter().filter(|(_, present)| *present);
    for keyword in facts
        .foreign
        .iter()
        .chain(other.map(|(keyword, _)| keyword))
    {
        reader.unknown(&child_pointer(pointer, keyword), keyword);
    }
    let ty = read_shape(reader, pointer, &facts, &extensions);
    Read {
        ty,
        about: Some((data, extensions, facts.bounds)),
    }
}

fn read_shape(
    reader: &mut Reader<'_>,
    pointer: &str,
    facts: &Facts<'_>,
    extensions: &SchemaExtensions,
) -> Type {
    match &facts.shape {
        Shape::String | Shape::Integer if !facts.values.is_empty() => {
            read_enumeration(reader, pointer, facts, extensions)
        }
        Shape::String => Type::Text(format(facts.format)),
        Shape::Integer => Type::Integer {
            unsigned: facts.format == Some("uint64")
                || facts
                    .bounds
                    .maximum
                    .as_ref()
                    .is_some_and(|m| m.as_u64().is_some() && m.as_i64().is_none()),
        },
        Shape::Number => Type::Number,
        Shape::Boolean => Type::Boolean,
        Shape::Array(Some(items)) => {
            let item = read_type(reader, &child_pointer(pointer, "items"), items);
            Type::Array(Box::new(item))
        }
        Shape::Array(None) => Type::Array(Box::new(Type::Any)),
        Shape::Object(members) => read_object(reader, pointer, *members, extensions),
        Shape::AllOf(parts, members) => {
            let own = members.map(|members| read_object(reader, pointer, members, extensions));
            read_all_of(reader, pointer, parts, own)
        }
        Shape::Any => Type::Any,
        Shape::Unknown(other) => {
            let expected = format!("a JSON type instead of `{other}`");
            reader.misfit(&child_pointer(pointer, "type"), &expected);
            Type::Any
        }
    }
}

fn read_reference(reader: &mut Reader<'_>, pointer: &str, reference: &str) -> Type {
    match component(reference, "schemas") {
        Some(name) if reader.schema(&name).is_some() => Type::Named(name),
        _ => {
            reader.dangling(pointer, reference, "schemas");
            Type::Any
        }
    }
}

/// `allOf` with one part is that part; with several objects, all their properties.
fn read_all_of(
    reader: &mut Reader<'_>,
    pointer: &str,
    parts: &[ReferenceOr<Schema>],
    own: Option<Type>,
) -> Type {
    let at = child_pointer(pointer, "allOf");
    let mut types: Vec<Type> = parts
        .iter()
        .enumerate()
        .map(|(i, part)| read_type(reader, &child_pointer(&at, &i.to_string()), part))
        .collect();
    types.extend(own);
    if types.len() == 1 {
        return types.remove(0);
    }
    let mut merged = Object::default();
    for (i, ty) in types.into_iter().enumerate() {
        let here = child_pointer(&at, &i.to_string());
        let part = match ty {
            Type::Object(object) => *object,
            Type::Named(name) => {
                let target = child_pointer("/components/schemas", &name);
                let read = reader.schema(&name).and_then(|schema| {
                    reader.composing(&here, &name, |reader| read_type(reader, &target, schema))
                });
                match read {
                    Some(Type::Object(object)) => *object,
                    _ => Object::default(),
                }
            }
            _ => {
                reader.misfit(&here, "an object");
                continue;
            }
        };
        merged.properties.extend(part.properties);
    }
    Type::Object(Box::new(merged))
}

fn format(format: Option<&str>) -> Format {
    match format {
        None => Format::Plain,
        Some("date-time") => Format::DateTime,
        Some("duration") => Format::Duration,
        Some("duration-or-date-time") => Format::DurationOrDateTime,
        Some("password") => Format::Password,
        Some("text-or-list") => Format::TextOrList,
        Some(other) => Format::Other(other.to_owned()),
    }
}

fn read_enumeration(
    reader: &mut Reader<'_>,
    pointer: &str,
    facts: &Facts<'_>,
    extensions: &SchemaExtensions,
) -> Type {
    let names = &extensions.x_ontap_variant_names;
    let span = Span::at(reader.release, None);
    let mut values = BTreeMap::new();
    for literal in &facts.values {
        let Some(literal) = literal else {
            let at = child_pointer(pointer, "enum");
            reader.misfit(&at, "a list of strings or of integers");
            continue;
        };
        let name = names.get(&literal.text()).cloned();
        values.insert(literal.clone(), EnumerationValue { span, name });
    }
    for value in names.keys() {
        if !values.keys().any(|literal| literal.text() == *value) {
            let at = child_pointer(&child_pointer(pointer, "x-ontap-variant-names"), value);
            let message = format!("`{value}` is not a value of this enumeration");
            reader.report(&at, &codes::SPEC_NAME_UNUSED, message);
        }
    }
    Type::Enumeration(Enumeration {
        values,
        name: extensions.x_ontap_name.clone(),
    })
}

fn read_object(
    reader: &mut Reader<'_>,
    pointer: &str,
    members: Members<'_>,
    extensions: &SchemaExtensions,
) -> Type {
    let at = child_pointer(pointer, "properties");
    let mut properties = BTreeMap::new();
    for (name, schema) in members.properties {
        let mut property = read_property(reader, name, &child_pointer(&at, name), schema);
        property.required = members.required.contains(name);
        properties.insert(name.clone(), property);
    }
    let additional = match members.additional {
        None | Some(AdditionalProperties::Any(false)) => None,
        Some(AdditionalProperties::Any(true)) => Some(Type::Any),
        Some(AdditionalProperties::Schema(schema)) => {
            let at = child_pointer(pointer, "additionalProperties");
            Some(read_type(reader, &at, schema))
        }
    };
    match (properties.is_empty(), additional) {
        (true, Some(values)) => Type::Map(Box::new(values)),
        (true, None) => Type::Any,
        (false, additional) => Type::Object(Box::new(Object {
            properties,
            additional: additional.map(Box::new),
            name: extensions.x_ontap_name.clone(),
            doc: extensions.x_ontap_doc.clone(),
        })),
    }
}

/// Reads a schema in the place of a property: its type and the facts about it.
fn read_property(
    reader: &mut Reader<'_>,
    name: &str,
    pointer: &str,
    schema: &ReferenceOr<Box<Schema>>,
) -> Property {
    let Read { ty, about } = read(reader, pointer, schema);
    let (data, extensions, bounds) = about.map_or_else(Default::default, |about| {
        let (data, extensions, bounds) = about;
        (Some(data), extensions, bounds)
    });
    let access = extensions.x_ontap_access.unwrap_or(Access::ALL);
    let secret = match extensions.x_ontap_secret {
        Some(given) => given,
        None => ty.is_secret(access) || looks_secret(reader, name, pointer, &ty),
    };
    Property {
        access,
        span: reader.span(extensions.x_ontap_introduced),
        default: data.and_then(|data| data.default.clone()),
        bounds,
        nullable: data.is_some_and(|data| data.nullable),
        required: false,
        secret,
        advanced: extensions.x_ontap_advanced,
        doc: extensions.x_ontap_doc,
        name: extensions.x_ontap_field,
        ty,
    }
}

/// Whether a text is a secret by its name alone, which is said.
fn looks_secret(reader: &mut Reader<'_>, name: &str, pointer: &str, ty: &Type) -> bool {
    let likely = matches!(ty, Type::Text(Format::Plain)) && secret::looks_secret(name);
    if likely {
        let message = format!("`{name}` is taken for a secret by its name");
        reader.report(pointer, &codes::SPEC_LIKELY_SECRET, message);
    }
    likely
}
