//! `surface.txt`: one sorted line per operation and per property. What a reviewer of an upgrade reads first.

use std::collections::BTreeSet;

use super::page;
use super::plan::{Planned, reply_type};
use super::rust_type::{Home, RustType};
use super::shapes::Shapes;
use crate::api::{Enumeration, Format, Object, Release, Span, Type};
use crate::layout::Role;
use crate::printable::visible;

/// The text of the file.
pub(crate) fn emit(shapes: &Shapes<'_>, planned: &[Planned<'_>]) -> String {
    let Some(newest) = shapes.api.newest() else {
        return String::new();
    };
    let mut lines = BTreeSet::new();
    for resource in planned {
        for method in &resource.methods {
            let reply = match reply_type(shapes, resource, method) {
                Some(RustType::Generated { name, .. }) => name,
                Some(other) => other.tokens(&Home(Vec::new())).to_string().replace(' ', ""),
                None => "()".to_owned(),
            };
            // Whatever the document says of the reply: nothing is made of it.
            let nothing = matches!(method.role, Role::Update | Role::Delete);
            let reply = if nothing { "()".to_owned() } else { reply };
            let page = page::structure(shapes.api, resource, method);
            let page = page.map(|page| {
                let inline = || format!("{}::{}", resource.home.0.join("::"), page.name);
                let prefix = page::schema(method).cloned().unwrap_or_else(inline);
                object_lines(&mut lines, &prefix, &page.object, newest);
                format!(" + {}", page.name)
            });
            let operation = method.operation;
            lines.insert(format!(
                "{} {} {} {}::{} -> {reply}{}",
                operation.method,
                operation.path,
                span(operation.span, newest),
                resource.home.0.join("::"),
                method.name,
                page.unwrap_or_default(),
            ));
        }
    }
    let names: BTreeSet<&String> = shapes.needs.iter().map(|(name, _)| name).collect();
    for name in names {
        if let Some(schema) = shapes.api.schemas.get(name) {
            match &schema.ty {
                Type::Object(object) => object_lines(&mut lines, name, object, newest),
                ty => {
                    lines.insert(format!(
                        "{name} {} {}",
                        kind(ty, newest),
                        span(schema.span, newest)
                    ));
                }
            }
        }
    }
    lines
        .into_iter()
        .map(|line| visible(&line).into_owned() + "\n")
        .collect()
}

fn object_lines(lines: &mut BTreeSet<String>, prefix: &str, object: &Object, newest: Release) {
    for (name, property) in &object.properties {
        if name == "_links" {
            continue;
        }
        let path = format!("{prefix}.{name}");
        let access = property.access;
        let verbs = [
            (access.read, "get"),
            (access.create, "post"),
            (access.modify, "patch"),
        ];
        let verbs: Vec<&str> = verbs
            .iter()
            .filter(|(on, _)| *on)
            .map(|(_, verb)| *verb)
            .collect();
        let secret = if property.secret { " secret" } else { "" };
        lines.insert(format!(
            "{path} {}{secret} {} {}",
            kind(&property.ty, newest),
            verbs.join(","),
            span(property.span, newest)
        ));
        let mut ty = &property.ty;
        let mut path = path;
        while let Type::Array(item) | Type::Map(item) = ty {
            ty = item;
            path.push_str("[]");
        }
        if let Type::Object(object) = ty {
            object_lines(lines, &path, object, newest);
        }
    }
}

fn span(span: Span, newest: Release) -> String {
    match span.until(newest) {
        None => format!("{}+", span.since),
        Some(until) => format!("{}-{until}", span.since),
    }
}

fn kind(ty: &Type, newest: Release) -> String {
    match ty {
        Type::Text(Format::Plain) => "string".to_owned(),
        Type::Text(Format::DateTime) => "date-time".to_owned(),
        Type::Text(Format::Duration) => "duration".to_owned(),
        Type::Text(Format::DurationOrDateTime) => "duration-or-date-time".to_owned(),
        Type::Text(Format::Password) => "password".to_owned(),
        Type::Text(Format::TextOrList) => "text-or-list".to_owned(),
        Type::Text(Format::Other(format)) => format!("string({format})"),
        Type::Integer { unsigned: false } => "integer".to_owned(),
        Type::Integer { unsigned: true } => "unsigned".to_owned(),
        Type::Number => "number".to_owned(),
        Type::Boolean => "boolean".to_owned(),
        Type::Enumeration(enumeration) => values(enumeration, newest),
        Type::Array(item) => format!("[{}]", kind(item, newest)),
        Type::Map(value) => format!("{{{}}}", kind(value, newest)),
        Type::Object(_) => "object".to_owned(),
        Type::Named(name) => name.clone(),
        Type::Any => "json".to_owned(),
    }
}

/// `enum(cluster|svm)`; a value that came or went is marked with its releases.
fn values(enumeration: &Enumeration, newest: Release) -> String {
    let values = enumeration
        .values
        .iter()
        .map(|(literal, value)| match value.span.until(newest) {
            None => literal.text(),
            Some(until) => format!("{}(-{until})", literal.text()),
        });
    format!("enum({})", values.collect::<Vec<_>>().join("|"))
}
