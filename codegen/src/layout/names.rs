//! Names that the overlay gives resources and path keys.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{Layout, Resource};
use crate::api::{Api, Operation, path_shape};
use crate::diagnostic::{Diagnostic, codes};

/// Path keys as the overlay names them.
pub(super) fn keys(operation: &Operation, keys: &[String]) -> Vec<String> {
    let label = |key: &String| {
        let parameter = operation
            .path_keys()
            .find(|parameter| parameter.name == *key);
        parameter.map_or_else(|| key.clone(), |parameter| parameter.label().to_owned())
    };
    keys.iter().map(label).collect()
}

/// Gives resources their names, and reports names of paths that no resource has.
pub(super) fn give(api: &Api, layout: &mut Layout, file: &Arc<str>) -> Vec<Diagnostic> {
    let mut used = BTreeSet::new();
    for resource in std::iter::once(&mut layout.base).chain(layout.others.values_mut()) {
        walk(api, resource, &mut used);
    }
    let unused = api
        .resource_names
        .iter()
        .filter(|(shape, _)| !used.contains(*shape));
    let code = &codes::SPEC_NAME_UNUSED;
    unused
        .map(|(_, name)| {
            let message = format!(
                "no operation stands at or below the path named `{}`",
                name.name
            );
            Diagnostic::new(file.clone(), &name.pointer, code, message, code.action)
        })
        .collect()
}

fn walk(api: &Api, resource: &mut Resource, used: &mut BTreeSet<String>) {
    let shape = path_shape(&resource.path);
    if let Some(name) = api.resource_names.get(&shape) {
        resource.segment.clone_from(&name.name);
        used.insert(shape);
    }
    for child in resource.children.values_mut() {
        walk(api, child, used);
    }
}
