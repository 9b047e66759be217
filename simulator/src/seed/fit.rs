//! Values reduced to what a release knows.

use serde_json::Value;

use crate::model::{Kind, Schema};

/// Removes what the schema lacks: properties, values of enumerations, and what cannot be read.
pub(super) fn fit(value: &mut Value, schema: &Schema) {
    match (value, &schema.kind) {
        (Value::Object(members), Kind::Object(properties)) => {
            members.retain(|name, member| {
                let Some(property) = properties.get(name) else {
                    return false;
                };
                if !property.readable() || !allows(property, member) {
                    return false;
                }
                fit(member, property);
                true
            });
        }
        (Value::Array(items), Kind::Array(schema)) => {
            items.retain(|item| allows(schema, item));
            for item in items {
                fit(item, schema);
            }
        }
        _ => {}
    }
}

/// Whether a value is of the kind that a schema asks for, and one of its values.
fn allows(schema: &Schema, value: &Value) -> bool {
    let kind = match &schema.kind {
        Kind::Object(_) => value.is_object(),
        Kind::Array(_) => value.is_array(),
        Kind::String => value.is_string(),
        Kind::Integer => value.is_i64() || value.is_u64(),
        Kind::Number => value.is_number(),
        Kind::Boolean => value.is_boolean(),
        Kind::Any => true,
    };
    kind && (schema.values.is_empty() || schema.values.contains(value))
}
