//! Schemas of a normalised spec.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::node::{Reader, flag, string, strings};
use crate::api::{
    Access, Bounds, Enumeration, EnumerationValue, Format, Literal, Object, Property, Span, Type,
};
use crate::diagnostic::{child_pointer, codes};

/// Keys of a schema that say what it holds.
const TYPE_KEYS: &[&str] = &[
    "type",
    "format",
    "enum",
    "items",
    "properties",
    "required",
    "additionalProperties",
    "allOf",
    "$ref",
    "minimum",
    "maximum",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "uniqueItems",
    "pattern",
    "default",
    "nullable",
    "readOnly",
    "writeOnly",
    "deprecated",
    "description",
    "title",
    "example",
    "x-ontap-access",
    "x-ontap-introduced",
    "x-ontap-secret",
    "x-ontap-advanced",
    "x-ontap-name",
    "x-ontap-doc",
    "x-ontap-variant-names",
    "x-ontap-field",
];

/// Reads a schema as a type; facts about a property are read by [`read_property`].
pub(super) fn read_type(reader: &mut Reader<'_>, pointer: &str, value: &Value) -> Type {
    let Some(node) = value.as_object() else {
        reader.misfit(pointer, "a schema");
        return Type::Any;
    };
    if !reader.spend(pointer) {
        return Type::Any;
    }
    reader.only(pointer, node, TYPE_KEYS);
    if let Some(reference) = node.get("$ref").and_then(Value::as_str) {
        return read_reference(reader, pointer, reference);
    }
    if let Some(parts) = node.get("allOf").and_then(Value::as_array) {
        return read_all_of(reader, pointer, node, parts);
    }
    match node.get("type").and_then(Value::as_str) {
        Some("string") => read_string(reader, pointer, node),
        Some("integer") => read_integer(reader, pointer, node),
        Some("number") => Type::Number,
        Some("boolean") => Type::Boolean,
        Some("array") => match node.get("items") {
            Some(items) => Type::Array(Box::new(read_type(
                reader,
                &child_pointer(pointer, "items"),
                items,
            ))),
            None => Type::Array(Box::new(Type::Any)),
        },
        Some("object") => read_object(reader, pointer, node),
        None if node.contains_key("properties") => read_object(reader, pointer, node),
        None if node.contains_key("enum") => read_string(reader, pointer, node),
        None => Type::Any,
        Some(other) => {
            reader.misfit(
                &child_pointer(pointer, "type"),
                &format!("a JSON type instead of `{other}`"),
            );
            Type::Any
        }
    }
}

fn read_reference(reader: &mut Reader<'_>, pointer: &str, reference: &str) -> Type {
    if reader.resolve(pointer, reference).is_none() {
        return Type::Any;
    }
    match reference.strip_prefix("#/components/schemas/") {
        Some(name) => Type::Named(name.replace("~1", "/").replace("~0", "~")),
        None => {
            reader.misfit(pointer, "a reference to `#/components/schemas`");
            Type::Any
        }
    }
}

/// `allOf` with one part is that part; with several objects, all their properties.
fn read_all_of(
    reader: &mut Reader<'_>,
    pointer: &str,
    node: &Map<String, Value>,
    parts: &[Value],
) -> Type {
    let at = child_pointer(pointer, "allOf");
    let mut types: Vec<Type> = parts
        .iter()
        .enumerate()
        .map(|(i, part)| read_type(reader, &child_pointer(&at, &i.to_string()), part))
        .collect();
    if node.contains_key("properties") {
        types.push(read_object(reader, pointer, node));
    }
    if types.len() == 1 {
        return types.remove(0);
    }
    let mut merged = Object::default();
    for (i, ty) in types.into_iter().enumerate() {
        let part = match ty {
            Type::Object(object) => *object,
            Type::Named(name) => {
                let target = child_pointer("/components/schemas", &name);
                let value = reader.spec.document.pointer(&target);
                let here = child_pointer(&at, &i.to_string());
                let read = value.and_then(|value| {
                    reader.composing(&here, &name, |reader| read_type(reader, &target, value))
                });
                match read {
                    Some(Type::Object(object)) => *object,
                    _ => Object::default(),
                }
            }
            _ => {
                reader.misfit(&child_pointer(&at, &i.to_string()), "an object");
                continue;
            }
        };
        merged.properties.extend(part.properties);
    }
    Type::Object(Box::new(merged))
}

fn read_string(reader: &mut Reader<'_>, pointer: &str, node: &Map<String, Value>) -> Type {
    if let Some(values) = node.get("enum").and_then(Value::as_array) {
        return read_enumeration(reader, pointer, node, values);
    }
    Type::Text(match node.get("format").and_then(Value::as_str) {
        None => Format::Plain,
        Some("date-time") => Format::DateTime,
        Some("duration") => Format::Duration,
        Some("duration-or-date-time") => Format::DurationOrDateTime,
        Some("password") => Format::Password,
        Some("text-or-list") => Format::TextOrList,
        Some(other) => Format::Other(other.to_owned()),
    })
}

fn read_integer(reader: &mut Reader<'_>, pointer: &str, node: &Map<String, Value>) -> Type {
    if let Some(values) = node.get("enum").and_then(Value::as_array) {
        return read_enumeration(reader, pointer, node, values);
    }
    let beyond_signed = node
        .get("maximum")
        .is_some_and(|m| m.as_u64().is_some() && m.as_i64().is_none());
    Type::Integer {
        unsigned: node.get("format").and_then(Value::as_str) == Some("uint64") || beyond_signed,
    }
}

fn read_enumeration(
    reader: &mut Reader<'_>,
    pointer: &str,
    node: &Map<String, Value>,
    values: &[Value],
) -> Type {
    let names = node.get("x-ontap-variant-names").and_then(Value::as_object);
    let span = Span::at(reader.release, None);
    let mut found = BTreeMap::new();
    for value in values {
        let literal = match value {
            Value::String(text) => Literal::Text(text.clone()),
            Value::Number(number) if number.is_i64() => {
                Literal::Integer(number.as_i64().unwrap_or_default())
            }
            _ => {
                reader.misfit(
                    &child_pointer(pointer, "enum"),
                    "a list of strings or of integers",
                );
                continue;
            }
        };
        let name = names
            .and_then(|names| names.get(&literal.text()))
            .and_then(Value::as_str)
            .map(str::to_owned);
        found.insert(literal, EnumerationValue { span, name });
    }
    if let Some(names) = names {
        for value in names.keys() {
            if !found.keys().any(|literal| literal.text() == *value) {
                let at = child_pointer(&child_pointer(pointer, "x-ontap-variant-names"), value);
                reader.report(
                    &at,
                    &codes::SPEC_NAME_UNUSED,
                    format!("`{value}` is not a value of this enumeration"),
                );
            }
        }
    }
    Type::Enumeration(Enumeration {
        values: found,
        name: string(node, "x-ontap-name"),
    })
}

fn read_object(reader: &mut Reader<'_>, pointer: &str, node: &Map<String, Value>) -> Type {
    let mut object = Object {
        name: string(node, "x-ontap-name"),
        doc: string(node, "x-ontap-doc"),
        ..Object::default()
    };
    let required = strings(node, "required");
    let at = child_pointer(pointer, "properties");
    if let Some(properties) = node.get("properties").and_then(Value::as_object) {
        for (name, value) in properties {
            let mut property = read_property(reader, &child_pointer(&at, name), value);
            property.required = required.contains(name);
            object.properties.insert(name.clone(), property);
        }
    }
    match node.get("additionalProperties") {
        None | Some(Value::Bool(false)) => {}
        Some(Value::Bool(true)) => object.additional = Some(Box::new(Type::Any)),
        Some(schema) => {
            let ty = read_type(
                reader,
                &child_pointer(pointer, "additionalProperties"),
                schema,
            );
            object.additional = Some(Box::new(ty));
        }
    }
    match object {
        Object {
            properties,
            additional: Some(values),
            ..
        } if properties.is_empty() => Type::Map(values),
        Object {
            properties,
            additional: None,
            ..
        } if properties.is_empty() => Type::Any,
        object => Type::Object(Box::new(object)),
    }
}

/// Reads a schema in the place of a property: its type and the facts about it.
fn read_property(reader: &mut Reader<'_>, pointer: &str, value: &Value) -> Property {
    let ty = read_type(reader, pointer, value);
    let empty = Map::new();
    let node = value.as_object().unwrap_or(&empty);
    let access = match node.get("x-ontap-access").and_then(Value::as_str) {
        None => Access::ALL,
        Some(text) => Access::from_spec(text).unwrap_or_else(|| {
            reader.misfit(
                &child_pointer(pointer, "x-ontap-access"),
                "read, create, modify or two of them joined by `-`",
            );
            Access::ALL
        }),
    };
    let number = |key: &str| node.get(key).and_then(Value::as_u64);
    let never_returned = Access {
        read: false,
        create: true,
        modify: true,
    };
    let text = matches!(&ty, Type::Text(_));
    let secret = flag(node, "x-ontap-secret")
        || ty == Type::Text(Format::Password)
        || (text && access == never_returned);
    Property {
        access,
        span: reader.span(pointer, node),
        default: node.get("default").cloned(),
        bounds: Bounds {
            minimum: node.get("minimum").cloned(),
            maximum: node.get("maximum").cloned(),
            min_length: number("minLength"),
            max_length: number("maxLength"),
            min_items: number("minItems"),
            max_items: number("maxItems"),
            pattern: string(node, "pattern"),
        },
        nullable: flag(node, "nullable"),
        required: false,
        secret,
        advanced: flag(node, "x-ontap-advanced"),
        doc: string(node, "x-ontap-doc"),
        name: string(node, "x-ontap-field"),
        ty,
    }
}
