//! Typed query parameters that are neither fields of the records nor the common ones of every request.

use std::collections::{BTreeMap, BTreeSet};

use quote::{format_ident, quote};

use super::doc::{Doc, code, literal, prose, sentence};
use super::items::Items;
use super::place::Nested;
use super::plan::{Method, Planned};
use super::rust_type::{Home, RustType};
use super::shapes::{Shapes, View};
use super::signature::Shape;
use super::{docs, enumeration, names, text, twins};
use crate::api::{Api, Enumeration, Parameter, ParameterPlace, Type};
use crate::diagnostic::{Diagnostic, Named};
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
        &Nested::top(home).property(parameter.label()),
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

/// A parameter that becomes a constant.
struct Optional<'m> {
    parameter: &'m Parameter,
    /// The methods that take it.
    methods: BTreeSet<&'m str>,
    /// Where one of their operations stands.
    pointer: &'m str,
    constant: String,
}

/// The parameters that become constants, by wire name.
fn optional<'m>(
    planned: &'m Planned<'_>,
    fields: &BTreeSet<&str>,
) -> BTreeMap<&'m str, Optional<'m>> {
    let mut found: BTreeMap<&str, Optional<'_>> = BTreeMap::new();
    for method in &planned.methods {
        for parameter in own(method, fields) {
            let entry = found.entry(&parameter.name).or_insert_with(|| Optional {
                parameter,
                methods: BTreeSet::new(),
                pointer: &method.operation.pointer,
                constant: String::new(),
            });
            entry.methods.insert(&method.name);
            if matches!(parameter.ty, Type::Enumeration(_)) {
                entry.parameter = parameter;
            }
        }
    }
    let levels = |it: &Optional<'m>| match &it.parameter.given_name {
        Some(name) => vec![name.as_str()],
        None => it.parameter.name.split('.').collect(),
    };
    let places: Vec<Vec<&str>> = found.values().map(levels).collect();
    for (it, constant) in found.values_mut().zip(twins::constants(&places)) {
        it.constant = constant;
    }
    found
}

/// The names of the constants, by wire name.
pub(crate) fn constant_names(
    planned: &Planned<'_>,
    fields: &BTreeSet<&str>,
) -> BTreeMap<String, String> {
    let found = optional(planned, fields).into_iter();
    found
        .map(|(name, it)| (name.to_owned(), it.constant))
        .collect()
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
        .map(|(name, it)| (name.to_owned(), shape(shapes, planned, it.parameter)))
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
    enumerations(shapes, &mut items, &home, planned, fields);
    let found = optional(planned, fields);
    check_constants(&mut items, &found);
    let mut parts = vec![items.text()];
    diagnostics.append(&mut items.diagnostics);
    for (name, it) in &found {
        let parameter = it.parameter;
        let ident = format_ident!("{}", it.constant);
        let ty = rust_type(shapes, &home, parameter).tokens(&home);
        let methods = it.methods.iter().map(|method| code(method));
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

/// Reports parameters whose constants would have one name, and those that have longer ones instead.
fn check_constants(items: &mut Items, found: &BTreeMap<&str, Optional<'_>>) {
    let mut seen: BTreeMap<&str, &str> = BTreeMap::new();
    for (wire, it) in found {
        let constant = &it.constant;
        if let Some(earlier) = seen.insert(constant, wire) {
            let message = format!(
                "`{earlier}` and `{wire}` would both be the parameter `parameter::{constant}`"
            );
            items.collision(it.pointer, Named::Parameter, message);
        }
        if *constant != names::constant(it.parameter.label()) {
            items.told_apart(it.pointer, wire, &format!("parameter::{constant}"));
        }
    }
}

/// Adds the enumerations of all parameters. Where methods list different values of one parameter, its type has all of them.
fn enumerations(
    shapes: &Shapes<'_>,
    items: &mut Items,
    home: &Home,
    planned: &Planned<'_>,
    fields: &BTreeSet<&str>,
) {
    let mut found: BTreeMap<(String, &str), (Enumeration, &str)> = BTreeMap::new();
    for method in &planned.methods {
        for parameter in own(method, fields).into_iter().chain(required(method)) {
            let Some((name, values)) = enumeration_of(home, parameter) else {
                continue;
            };
            let known = found
                .entry((name, parameter.name.as_str()))
                .or_insert_with(|| (values.clone(), &method.operation.pointer));
            for (text, value) in &values.values {
                let known = known.0.values.entry(text.clone());
                known.or_insert_with(|| value.clone());
            }
        }
    }
    for ((name, wire), (values, pointer)) in &found {
        items.check_variants(pointer, wire, values);
        items.add(enumeration::item(shapes.api, name, values, wire, pointer));
    }
}

/// The enumeration of a parameter, and its name.
pub(crate) fn enumeration_of<'p>(
    home: &Home,
    parameter: &'p Parameter,
) -> Option<(String, &'p Enumeration)> {
    let mut place = Nested::top(home).property(parameter.label());
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
