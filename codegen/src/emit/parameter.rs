//! Typed query parameters that are neither fields of the records nor the common ones of every request.

use std::collections::{BTreeMap, BTreeSet};

use quote::{format_ident, quote};

use super::doc::{Doc, code, literal, prose, sentence};
use super::items::{Item, Items};
use super::place::Nested;
use super::plan::{Method, Planned};
use super::rust_type::{Home, RustType};
use super::shapes::{Shapes, View};
use super::signature::Shape;
use super::{docs, enumeration, names, text};
use crate::api::{Api, Enumeration, Parameter, ParameterPlace, Type};
use crate::diagnostic::Diagnostic;
use crate::layout::Role;

/// Parameters that builders of the runtime have methods for.
pub(crate) const COMMON: &[&str] = &[
    "continue_on_failure",
    "fields",
    "ignore_unknown_fields",
    "max_records",
    "offset",
    "order_by",
    "pretty",
    "query",
    "query_fields",
    "return_records",
    "return_timeout",
    "serial_records",
];

/// The optional parameters of a method that only its operation has. `fields` are the paths of the record.
pub(crate) fn own<'m>(method: &'m Method<'_>, fields: &BTreeSet<&str>) -> Vec<&'m Parameter> {
    let filters = matches!(
        method.role,
        Role::List | Role::UpdateWhere | Role::DeleteWhere
    );
    method
        .operation
        .parameters
        .iter()
        .filter(|p| {
            p.place == ParameterPlace::Query && !p.required && !COMMON.contains(&p.name.as_str())
        })
        .filter(|p| !(filters && fields.contains(p.name.as_str())))
        .collect()
}

/// The parameters a caller has to give.
pub(crate) fn required<'m>(method: &'m Method<'_>) -> impl Iterator<Item = &'m Parameter> {
    method
        .operation
        .parameters
        .iter()
        .filter(|p| p.required && p.place == ParameterPlace::Query)
}

/// Where the types of a resource's parameters live.
pub(crate) fn home(planned: &Planned<'_>) -> Home {
    let mut path = planned.home.0.clone();
    path.push("parameter".to_owned());
    Home(path)
}

/// The type of a parameter: what cannot stand in a query as it is, stands there as text.
pub(crate) fn rust_type(shapes: &Shapes<'_>, home: &Home, parameter: &Parameter) -> RustType {
    let mut ty = shapes.rust_type(
        &Nested::top(home).property(&parameter.name),
        &parameter.ty,
        View::Read,
    );
    while let RustType::List(item) = ty {
        ty = *item;
    }
    match ty {
        RustType::Runtime("DateTime" | "IsoDuration") => ty,
        RustType::Runtime(_) | RustType::Map(_) => RustType::Text,
        other => other,
    }
}

/// The parameters that become constants, with the names of the methods that take them.
fn optional<'m>(
    planned: &'m Planned<'_>,
    fields: &BTreeSet<&str>,
) -> BTreeMap<String, (&'m Parameter, BTreeSet<&'m str>)> {
    let mut found: BTreeMap<String, (&Parameter, BTreeSet<&str>)> = BTreeMap::new();
    for method in &planned.methods {
        for parameter in own(method, fields) {
            let entry = found
                .entry(parameter.name.clone())
                .or_insert((parameter, BTreeSet::new()));
            entry.1.insert(&method.name);
            if matches!(parameter.ty, Type::Enumeration(_)) {
                entry.0 = parameter;
            }
        }
    }
    found
}

/// What users see of a parameter.
pub(crate) fn shape(shapes: &Shapes<'_>, planned: &Planned<'_>, parameter: &Parameter) -> Shape {
    let mut ty = &parameter.ty;
    while let Type::Array(item) = ty {
        ty = item;
    }
    let variants = match ty {
        Type::Enumeration(values) => enumeration::names(values),
        _ => BTreeSet::new(),
    };
    let ty = format!("{:?}", rust_type(shapes, &home(planned), parameter));
    Shape {
        ty,
        variants,
        required: parameter.required,
    }
}

/// The constants of a resource's parameters.
pub(crate) fn constants(
    shapes: &Shapes<'_>,
    planned: &Planned<'_>,
    fields: &BTreeSet<&str>,
) -> BTreeMap<String, Shape> {
    let found = optional(planned, fields).into_iter();
    found
        .map(|(name, (parameter, _))| (name, shape(shapes, planned, parameter)))
        .collect()
}

/// The text of `parameter.rs`, without the header; empty when there is nothing to say.
pub(crate) fn emit(
    shapes: &Shapes<'_>,
    planned: &Planned<'_>,
    fields: &BTreeSet<&str>,
    file: &std::sync::Arc<str>,
    diagnostics: &mut Vec<Diagnostic>,
) -> String {
    let home = home(planned);
    let mut items = Items::new(file, "parameter");
    for method in &planned.methods {
        for parameter in own(method, fields).into_iter().chain(required(method)) {
            enumerations(
                shapes,
                &mut items,
                &home,
                parameter,
                &method.operation.pointer,
            );
        }
    }
    let found = optional(planned, fields);
    let mut parts = vec![items.text()];
    diagnostics.append(&mut items.diagnostics);
    for (name, (parameter, methods)) in &found {
        let ident = format_ident!("{}", names::constant(name));
        let ty = rust_type(shapes, &home, parameter).tokens(&home);
        let methods = methods.iter().map(|method| code(method));
        let default = parameter
            .default
            .as_ref()
            .map(|d| sentence!(" Default: {}.", literal(d)))
            .unwrap_or_default();
        let mut doc = about(shapes.api, planned, name);
        doc.paragraph(&sentence!(
            "{}, for {}: {}.{} {}",
            code(name),
            Doc::joined(methods, ", "),
            docs::kind(&parameter.ty),
            default,
            docs::span(parameter.span, planned.newest)
        ));
        let doc = doc.tokens();
        parts.push(text::item(quote! {
            #doc
            pub const #ident: ontap_runtime::Parameter<#ty> = ontap_runtime::Parameter::new(#name);
        }));
    }
    let parts: Vec<&str> = parts
        .iter()
        .map(|part| part.trim_end())
        .filter(|part| !part.is_empty())
        .collect();
    parts.join("\n\n")
}

/// What our own words say about a parameter; methods that share it are told apart where they do not agree.
fn about(api: &Api, planned: &Planned<'_>, name: &str) -> Doc {
    let mut texts: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for method in &planned.methods {
        let key = (method.operation.key(), name.to_owned());
        if let Some(text) = api.words.parameters.get(&key) {
            texts.entry(text).or_default().push(&method.name);
        }
    }
    let mut doc = Doc::default();
    let several = texts.len() > 1;
    for (text, methods) in texts {
        match several {
            false => doc.paragraph(&prose(text)),
            true => {
                let methods = Doc::joined(methods.into_iter().map(code), ", ");
                doc.paragraph(&sentence!("For {}: {}", methods, prose(text)));
            }
        }
    }
    doc
}

fn enumerations(
    shapes: &Shapes<'_>,
    items: &mut Items,
    home: &Home,
    parameter: &Parameter,
    pointer: &str,
) {
    if let Some((name, values)) = enumeration_of(home, parameter) {
        let item: Item = enumeration::item(shapes.api, &name, values, &parameter.name, pointer);
        items.add(item);
    }
}

/// The enumeration of a parameter, and its name.
pub(crate) fn enumeration_of<'p>(
    home: &Home,
    parameter: &'p Parameter,
) -> Option<(String, &'p Enumeration)> {
    let mut place = Nested::top(home).property(&parameter.name);
    let mut ty = &parameter.ty;
    while let Type::Array(item) = ty {
        place = place.item();
        ty = item;
    }
    match ty {
        Type::Enumeration(values) => Some((place.enumeration_name(values), values)),
        _ => None,
    }
}
