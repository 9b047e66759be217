//! Documentation of generated items, made of facts: the spec has no sentences.

use serde_json::Value;

use super::doc::{Doc, code, literal, prose, request, sentence, word};
use super::glossary::linked;
use crate::api::{Access, Api, Bounds, Format, Operation, Property, Release, Span, Type};
use crate::layout::Resource;

/// The documentation of a property.
pub(crate) fn property(wire: &str, property: &Property, newest: Release) -> Doc {
    let mut out = Doc::default();
    if let Some(text) = &property.doc {
        out.paragraph(&prose(text));
    }
    out.paragraph(&sentence!("{}: {}.", code(wire), kind(&property.ty)));
    if let Some(text) = bounds(&property.bounds) {
        out.add(&sentence!(" {}.", text));
    }
    if let Some(default) = &property.default {
        out.add(&sentence!(" Default: {}.", literal(default)));
    }
    if property.nullable {
        out.add(&sentence!(" May be `null`."));
    }
    if property.advanced {
        out.add(&sentence!(" Advanced."));
    }
    if property.access != Access::ALL {
        out.add(&sentence!(" {} only.", access(property.access)));
    }
    out.add(&sentence!(" {}", span(property.span, newest)));
    out
}

/// `Since 9.6.`, or `9.6 to 9.12.1.` for what is gone.
pub(crate) fn span(span: Span, newest: Release) -> Doc {
    match span.until(newest) {
        None => sentence!("Since {}.", span.since),
        Some(until) if until == span.since => sentence!("Only in {}.", until),
        Some(until) => sentence!("From {} to {}.", span.since, until),
    }
}

fn access(access: Access) -> Doc {
    let parts = [
        (access.read, "GET"),
        (access.create, "POST"),
        (access.modify, "PATCH"),
    ];
    let named = parts.iter().filter(|(on, _)| *on);
    Doc::joined(named.map(|(_, word)| sentence!("{}", *word)), ", ")
}

/// A type in words.
pub(crate) fn kind(ty: &Type) -> Doc {
    match ty {
        Type::Text(Format::Plain | Format::TextOrList) => sentence!("string"),
        Type::Text(Format::DateTime) => sentence!("date and time"),
        Type::Text(Format::Duration) => sentence!("ISO 8601 duration"),
        Type::Text(Format::DurationOrDateTime) => sentence!("ISO 8601 duration, or date and time"),
        Type::Text(Format::Password) => sentence!("secret"),
        Type::Text(Format::Other(format)) => sentence!("string ({})", word(format)),
        Type::Integer { .. } => sentence!("integer"),
        Type::Number => sentence!("number"),
        Type::Boolean => sentence!("boolean"),
        Type::Enumeration(_) => sentence!("enumeration"),
        Type::Array(item) => sentence!("list of {}", kind(item)),
        Type::Map(value) => sentence!("map of {}", kind(value)),
        Type::Object(_) => sentence!("object"),
        Type::Named(name) => code(name),
        Type::Any => sentence!("free JSON"),
    }
}

fn bounds(bounds: &Bounds) -> Option<Doc> {
    let range = |low: Option<String>, high: Option<String>, unit: &'static str| match (low, high) {
        (Some(low), Some(high)) => Some(sentence!("{} to {}{}", word(&low), word(&high), unit)),
        (Some(low), None) => Some(sentence!("At least {}{}", word(&low), unit)),
        (None, Some(high)) => Some(sentence!("At most {}{}", word(&high), unit)),
        (None, None) => None,
    };
    let number = |value: &Option<Value>| {
        let text = |value: &Value| match value {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        value.as_ref().map(text)
    };
    let count = |value: Option<u64>| value.map(|v| v.to_string());
    let pattern = bounds.pattern.as_ref();
    let parts = [
        range(number(&bounds.minimum), number(&bounds.maximum), ""),
        range(
            count(bounds.min_length),
            count(bounds.max_length),
            " characters",
        ),
        range(count(bounds.min_items), count(bounds.max_items), " items"),
        pattern.map(|pattern| sentence!("Pattern {}", code(pattern))),
    ];
    let parts: Vec<Doc> = parts.into_iter().flatten().collect();
    (!parts.is_empty()).then(|| Doc::joined(parts, ", "))
}

/// What is said about a resource: its family first, where the resource is the family's own.
pub(crate) fn resource(api: &Api, resource: &Resource) -> Doc {
    let mut out = Doc::default();
    let words = &api.words;
    let segment = format!("/{}", resource.segment);
    let top = resource.path == api.base
        || resource.path == segment
        || resource.path.strip_prefix(&api.base) == Some(&segment);
    let family = words.families.get(&resource.segment).filter(|_| top);
    for text in family
        .into_iter()
        .chain(words.resources.get(&resource.path))
    {
        out.paragraph(&prose(text));
    }
    linked(&out, &words.glossary)
}

/// The documentation of a handle, and of what leads to it.
pub(crate) fn handle(api: &Api, of: &Resource) -> Doc {
    let mut out = match api.words.resources.get(&of.path) {
        Some(text) => linked(&prose(text), &api.words.glossary),
        None => resource(api, of),
    };
    out.paragraph(&sentence!("{}.", code(&of.path)));
    out
}

/// The documentation of a method.
pub(crate) fn operation(
    api: &Api,
    operation: &Operation,
    newest: Release,
    what: &'static str,
) -> Doc {
    let mut out = match &operation.doc {
        Some(text) => linked(&prose(text), &api.words.glossary),
        None => sentence!("{}", what),
    };
    let called = request(operation.method, &operation.path);
    out.paragraph(&sentence!("{}. {}", called, span(operation.span, newest)));
    let mut fact = |label: &'static str, items: Vec<Doc>| {
        if !items.is_empty() {
            out.paragraph(&sentence!("{}: {}.", label, Doc::joined(items, ", ")));
        }
    };
    let quoted = |list: &[String]| list.iter().map(|item| code(item)).collect::<Vec<_>>();
    let any = |paths: &Vec<String>| Doc::joined(quoted(paths), " or ");
    fact("Required", operation.required.iter().map(any).collect());
    fact("Optional", quoted(&operation.optional));
    let default =
        |(path, value): (&String, &Value)| sentence!("{}: {}", code(path), literal(value));
    fact("Defaults", operation.defaults.iter().map(default).collect());
    fact("Expensive", quoted(&operation.expensive));
    fact("Commands", quoted(&operation.cli));
    let named = |number: &u64| operation.error_names.contains_key(number);
    match operation.error_codes.keys().all(named) {
        true if operation.error_codes.is_empty() => {}
        true => out.paragraph(&sentence!("Error codes: see the module [`error`].")),
        false => {
            let codes = operation.error_codes.keys();
            let codes = codes.map(|code| sentence!("{}", *code));
            fact("Error codes", codes.collect());
        }
    }
    out
}
