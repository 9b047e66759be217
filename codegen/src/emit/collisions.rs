//! Names of modules, methods, arguments and error codes that would be the same.

use std::collections::BTreeMap;

use super::plan::Planned;
use super::{Config, error, names, parameter};
use crate::diagnostic::{Diagnostic, codes};

/// Reports all of them.
pub(crate) fn check(planned: &[Planned<'_>], config: &Config) -> Vec<Diagnostic> {
    let code = &codes::NAME_COLLISION;
    let mut diagnostics = Vec::new();
    let mut report = |pointer: &str, message: String| {
        diagnostics.push(Diagnostic::new(
            config.file.clone(),
            pointer,
            code,
            message,
            code.action,
        ));
    };
    modules(planned, &mut report);
    for resource in planned {
        methods(resource, &mut report);
        arguments(resource, &mut report);
        error_codes(resource, &mut report);
    }
    diagnostics
}

/// Takes a pointer and a sentence.
type Report<'r> = &'r mut dyn FnMut(&str, String);

fn modules(planned: &[Planned<'_>], report: Report<'_>) {
    for pair in planned
        .windows(2)
        .filter(|pair| pair[0].home == pair[1].home)
    {
        let pointer = pair[1]
            .methods
            .first()
            .map_or("", |method| &method.operation.pointer);
        let (first, second) = (&pair[0].resource.path, &pair[1].resource.path);
        let module = pair[1].home.0.join("::");
        report(
            pointer,
            format!("`{first}` and `{second}` would both be the module `{module}`"),
        );
    }
}

fn methods(resource: &Planned<'_>, report: Report<'_>) {
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    let own = resource.methods.iter().map(|method| {
        let operation = method.operation;
        (
            method.name.clone(),
            operation.path.clone(),
            operation.pointer.as_str(),
        )
    });
    let children = resource.resource.children.values();
    let children = children.map(|child| (names::method(&child.segment), child.path.clone(), ""));
    for (name, path, pointer) in own.chain(children) {
        if let Some(earlier) = seen.insert(name.clone(), path.clone()) {
            let handle = &resource.handle;
            report(
                pointer,
                format!("`{earlier}` and `{path}` would both be the method `{handle}::{name}`"),
            );
        }
    }
}

fn arguments(resource: &Planned<'_>, report: Report<'_>) {
    for method in &resource.methods {
        let mut seen: BTreeMap<String, &str> = BTreeMap::new();
        let query = parameter::required(method).map(|parameter| parameter.name.as_str());
        for wire in method.keys.iter().map(String::as_str).chain(query) {
            let argument = names::argument(wire);
            if let Some(earlier) = seen.insert(argument.clone(), wire) {
                let name = &method.name;
                let message = format!(
                    "`{earlier}` and `{wire}` would both be the argument `{argument}` of `{name}`"
                );
                report(&method.operation.pointer, message);
            }
        }
    }
}

fn error_codes(resource: &Planned<'_>, report: Report<'_>) {
    let mut seen: BTreeMap<String, u64> = BTreeMap::new();
    for method in &resource.methods {
        for code in method.operation.error_codes.keys() {
            let name = error::code_name(resource, *code);
            let earlier = *seen.entry(name.clone()).or_insert(*code);
            if earlier != *code {
                let message =
                    format!("the error codes {earlier} and {code} would both be `{name}`");
                report(&method.operation.pointer, message);
            }
        }
    }
}
