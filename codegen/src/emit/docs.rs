//! Documentation of generated items, made of facts: the spec has no sentences.

use serde_json::Value;

use crate::api::{Access, Bounds, Format, Operation, Property, Release, Span, Type};

/// The documentation of a property.
pub(crate) fn property(wire: &str, property: &Property, newest: Release) -> String {
    let mut out = String::new();
    if let Some(doc) = &property.doc {
        out.push_str(doc);
        out.push_str("\n\n");
    }
    out.push_str(&format!("`{wire}`: {}.", kind(&property.ty)));
    if let Some(text) = bounds(&property.bounds) {
        out.push_str(&format!(" {text}."));
    }
    if let Some(default) = &property.default {
        out.push_str(&format!(" Default: `{}`.", literal(default)));
    }
    if property.nullable {
        out.push_str(" May be `null`.");
    }
    if property.advanced {
        out.push_str(" Advanced.");
    }
    if property.access != Access::ALL {
        out.push_str(&format!(" {} only.", access(property.access)));
    }
    out.push_str(&format!(" {}", span(property.span, newest)));
    out
}

/// `Since 9.6.`, or `9.6 to 9.12.1.` for what is gone.
pub(crate) fn span(span: Span, newest: Release) -> String {
    match span.until(newest) {
        None => format!("Since {}.", span.since),
        Some(until) if until == span.since => format!("Only in {until}."),
        Some(until) => format!("From {} to {}.", span.since, until),
    }
}

fn access(access: Access) -> String {
    let parts = [
        (access.read, "GET"),
        (access.create, "POST"),
        (access.modify, "PATCH"),
    ];
    parts
        .iter()
        .filter(|(on, _)| *on)
        .map(|(_, word)| *word)
        .collect::<Vec<_>>()
        .join(", ")
}

/// A type in words.
pub(crate) fn kind(ty: &Type) -> String {
    match ty {
        Type::Text(Format::Plain | Format::TextOrList) => "string".to_owned(),
        Type::Text(Format::DateTime) => "date and time".to_owned(),
        Type::Text(Format::Duration) => "ISO 8601 duration".to_owned(),
        Type::Text(Format::DurationOrDateTime) => "ISO 8601 duration, or date and time".to_owned(),
        Type::Text(Format::Password) => "secret".to_owned(),
        Type::Text(Format::Other(format)) => format!("string ({format})"),
        Type::Integer { .. } => "integer".to_owned(),
        Type::Number => "number".to_owned(),
        Type::Boolean => "boolean".to_owned(),
        Type::Enumeration(_) => "enumeration".to_owned(),
        Type::Array(item) => format!("list of {}", kind(item)),
        Type::Map(value) => format!("map of {}", kind(value)),
        Type::Object(_) => "object".to_owned(),
        Type::Named(name) => format!("`{name}`"),
        Type::Any => "free JSON".to_owned(),
    }
}

fn bounds(bounds: &Bounds) -> Option<String> {
    let range = |low: Option<String>, high: Option<String>, unit: &str| match (low, high) {
        (Some(low), Some(high)) => Some(format!("{low} to {high}{unit}")),
        (Some(low), None) => Some(format!("At least {low}{unit}")),
        (None, Some(high)) => Some(format!("At most {high}{unit}")),
        (None, None) => None,
    };
    let number = |value: &Option<Value>| value.as_ref().map(literal);
    let count = |value: Option<u64>| value.map(|v| v.to_string());
    let parts: Vec<String> = [
        range(number(&bounds.minimum), number(&bounds.maximum), ""),
        range(
            count(bounds.min_length),
            count(bounds.max_length),
            " characters",
        ),
        range(count(bounds.min_items), count(bounds.max_items), " items"),
        bounds
            .pattern
            .as_ref()
            .map(|pattern| format!("Pattern `{pattern}`")),
    ]
    .into_iter()
    .flatten()
    .collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

/// A JSON value as it stands in documentation.
pub(crate) fn literal(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// The documentation of a method.
pub(crate) fn operation(operation: &Operation, newest: Release, what: &str) -> String {
    let mut out = format!("{}\n\n", operation.doc.as_deref().unwrap_or(what));
    out.push_str(&format!(
        "`{} {}`. {}",
        operation.method,
        operation.path,
        span(operation.span, newest)
    ));
    let mut fact = |label: &str, items: Vec<String>| {
        if !items.is_empty() {
            out.push_str(&format!("\n\n{label}: {}.", items.join(", ")));
        }
    };
    let quoted = |list: &[String]| {
        list.iter()
            .map(|item| format!("`{item}`"))
            .collect::<Vec<_>>()
    };
    let required: Vec<String> = operation
        .required
        .iter()
        .map(|any| {
            any.iter()
                .map(|path| format!("`{path}`"))
                .collect::<Vec<_>>()
                .join(" or ")
        })
        .collect();
    fact("Required", required);
    fact("Optional", quoted(&operation.optional));
    fact(
        "Defaults",
        operation
            .defaults
            .iter()
            .map(|(path, value)| format!("`{path}`: `{}`", literal(value)))
            .collect(),
    );
    fact("Expensive", quoted(&operation.expensive));
    fact("Commands", quoted(&operation.cli));
    let codes: Vec<String> = operation.error_codes.keys().map(u64::to_string).collect();
    fact("Error codes", codes);
    out
}
