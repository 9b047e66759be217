//! Names of modules, methods, arguments, parameters and error codes that would be the same, or that no file can have.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::plan::{Planned, payload_type};
use super::shapes::Shapes;
use super::{Config, error, names, parameter, resource as endpoint};
use crate::api::{Api, Parameter};
use crate::diagnostic::{Diagnostic, Named, codes};
use crate::layout::Resource;

/// The longest file name in bytes, with room for `.rs`.
const LONGEST_NAME: usize = 200;

/// The longest path of a module's file in bytes.
const LONGEST_PATH: usize = 1_000;

/// The diagnostic of a collision.
pub(crate) fn collision(
    file: &Arc<str>,
    pointer: &str,
    kind: Named,
    message: impl Into<String>,
) -> Diagnostic {
    let code = &codes::NAME_COLLISION;
    Diagnostic::new(file.clone(), pointer, code, message, kind.repair())
}

/// The note that something has a longer name because another has the short one.
pub(crate) fn told_apart(file: &Arc<str>, pointer: &str, what: &str, name: &str) -> Diagnostic {
    let code = &codes::NAMES_TOLD_APART;
    let message = format!("`{what}` is `{name}`, because the shorter name is taken");
    Diagnostic::new(file.clone(), pointer, code, message, code.action)
}

/// Reports what is wrong with the names of resources. `planned` is sorted by module.
pub(crate) fn check(
    shapes: &Shapes<'_>,
    planned: &[Planned<'_>],
    config: &Config,
) -> Vec<Diagnostic> {
    let api = shapes.api;
    let mut diagnostics = Vec::new();
    let mut report = |pointer: &str, kind: Named, message: String| {
        diagnostics.push(collision(&config.file, pointer, kind, message));
    };
    modules(api, planned, &mut report);
    for resource in planned {
        methods(shapes, resource, &mut report);
        arguments(api, resource, &mut report);
        error_codes(resource, &mut report);
    }
    for resource in planned {
        diagnostics.extend(long_name(api, resource, config));
    }
    diagnostics
}

/// Takes a pointer, the kind and a sentence.
type Report<'r> = &'r mut dyn FnMut(&str, Named, String);

/// Where an operation at or below a resource stands.
fn pointer<'p>(api: &'p Api, resource: &Resource) -> &'p str {
    let mut found = None;
    resource.walk(&mut |below| {
        let operation = below.endpoints.first();
        let operation = operation.and_then(|endpoint| api.operations.get(&endpoint.key));
        found = found.or(operation.map(|operation| operation.pointer.as_str()));
    });
    found.unwrap_or_default()
}

fn modules(api: &Api, planned: &[Planned<'_>], report: Report<'_>) {
    for pair in planned
        .windows(2)
        .filter(|pair| pair[0].home == pair[1].home)
    {
        let (first, second) = (&pair[0].resource.path, &pair[1].resource.path);
        let module = pair[1].home.0.join("::");
        report(
            pointer(api, pair[1].resource),
            Named::Resource,
            format!("`{first}` and `{second}` would both be the module `{module}`"),
        );
    }
}

/// A name too long for a file.
fn long_name(api: &Api, planned: &Planned<'_>, config: &Config) -> Option<Diagnostic> {
    let longest = planned.home.0.last().map_or(0, String::len);
    let path: usize = planned.home.0.iter().map(|name| name.len() + 1).sum();
    let pointer = pointer(api, planned.resource);
    (longest > LONGEST_NAME || path > LONGEST_PATH).then(|| too_long(config, pointer, "this path"))
}

/// The diagnostic of a schema whose module has too long a name.
pub(crate) fn long_module(config: &Config, pointer: &str, module: &str) -> Option<Diagnostic> {
    (module.len() > LONGEST_NAME).then(|| too_long(config, pointer, "this schema"))
}

fn too_long(config: &Config, pointer: &str, what: &str) -> Diagnostic {
    let code = &codes::NAME_TOO_LONG;
    let message = format!("the module of {what} would have a file with too long a name");
    Diagnostic::new(config.file.clone(), pointer, code, message, code.action)
}

fn methods(shapes: &Shapes<'_>, planned: &Planned<'_>, report: Report<'_>) {
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    let (api, handle) = (shapes.api, &planned.handle);
    let mut add = |name: String, what: String, pointer: &str, kind: Named| {
        if let Some(earlier) = seen.insert(name.clone(), what.clone()) {
            let message =
                format!("{earlier} and {what} would both be the method `{handle}::{name}`");
            report(pointer, kind, message);
        }
    };
    for method in &planned.methods {
        let operation = method.operation;
        let path = format!("`{}`", operation.path);
        add(
            method.name.clone(),
            path.clone(),
            &operation.pointer,
            Named::Method,
        );
        let body = payload_type(shapes, planned, method).is_some();
        if let Some(many) = endpoint::many_name(method, body) {
            let what = format!("{path} with `records`");
            add(many.to_owned(), what, &operation.pointer, Named::Method);
        }
    }
    for child in planned.resource.children.values() {
        let name = names::method(&child.segment);
        let what = format!("`{}`", child.path);
        add(name, what, pointer(api, child), Named::Resource);
    }
}

fn arguments(api: &Api, planned: &Planned<'_>, report: Report<'_>) {
    let mut check = |labels: Vec<&str>, name: fn(&str) -> String, of: &str, pointer: &str| {
        let mut seen: BTreeMap<String, &str> = BTreeMap::new();
        for label in labels {
            let argument = name(label);
            if let Some(earlier) = seen.insert(argument.clone(), label) {
                let message = format!(
                    "`{earlier}` and `{label}` would both be the argument `{argument}` of `{of}`"
                );
                report(pointer, Named::Parameter, message);
            }
        }
    };
    for method in &planned.methods {
        let query = parameter::required(method).map(Parameter::label);
        let labels = method.keys.iter().map(String::as_str).chain(query);
        let pointer = &method.operation.pointer;
        check(labels.collect(), names::argument, &method.name, pointer);
    }
    for child in planned.resource.children.values() {
        let labels = child.binds.iter().map(String::as_str).collect();
        let name = names::method(&child.segment);
        check(labels, names::snake, &name, pointer(api, child));
    }
    if let Some(key) = endpoint::record_key_name(planned) {
        let names = &planned.resource.instance_names;
        let labels = names.iter().map(String::as_str).collect();
        let of = format!("{key}::new");
        check(labels, names::snake, &of, pointer(api, planned.resource));
    }
}

fn error_codes(planned: &Planned<'_>, report: Report<'_>) {
    let mut seen: BTreeMap<String, u64> = BTreeMap::new();
    for method in &planned.methods {
        for code in method.operation.error_codes.keys() {
            let name = error::code_name(planned, *code);
            let earlier = *seen.entry(name.clone()).or_insert(*code);
            if earlier != *code {
                let message =
                    format!("the error codes {earlier} and {code} would both be `{name}`");
                report(&method.operation.pointer, Named::ErrorCode, message);
            }
        }
    }
}
