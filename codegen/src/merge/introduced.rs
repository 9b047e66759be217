//! Reconciles what documents say about introductions with what they have.

use super::Merger;
use crate::api::{Api, Object, Release, Span, Type};
use crate::diagnostic::{child_pointer, codes};

/// Settles `since` everywhere and reports contradictions.
pub(super) fn reconcile(merger: &mut Merger, api: &mut Api) {
    for schema in api.schemas.values_mut() {
        let first = schema.span.since;
        settle_type(merger, &schema.pointer, first, &mut schema.ty);
    }
    for operation in api.operations.values_mut() {
        settle(merger, &operation.pointer, None, &mut operation.span);
        let first = operation.span.since;
        for parameter in &mut operation.parameters {
            let at = child_pointer(
                &child_pointer(&operation.pointer, "parameters"),
                &parameter.name,
            );
            settle(merger, &at, Some(first), &mut parameter.span);
        }
        for ty in operation
            .body
            .iter_mut()
            .map(|body| &mut body.ty)
            .chain(operation.responses.values_mut().flatten())
        {
            settle_type(merger, &operation.pointer, first, ty);
        }
    }
}

fn settle_type(merger: &mut Merger, pointer: &str, first: Release, ty: &mut Type) {
    match ty {
        Type::Array(item) | Type::Map(item) => settle_type(merger, pointer, first, item),
        Type::Object(object) => settle_object(merger, pointer, first, object),
        _ => {}
    }
}

fn settle_object(merger: &mut Merger, pointer: &str, first: Release, object: &mut Object) {
    let at = child_pointer(pointer, "properties");
    for (name, property) in &mut object.properties {
        let here = child_pointer(&at, name);
        settle(merger, &here, Some(first), &mut property.span);
        settle_type(merger, &here, property.span.since, &mut property.ty);
    }
}

/// One span. `parent` is the release its parent came with: nothing is older than what holds it.
fn settle(merger: &mut Merger, pointer: &str, parent: Option<Release>, span: &mut Span) {
    let Some(documented) = span.documented else {
        return;
    };
    let first = span.since;
    // The newest release at hand that lacks it, before the first that has it.
    let lacking = merger.releases.iter().copied().filter(|r| *r < first).max();
    if documented > first {
        let message = format!("introduced in {documented} by its own word, but {first} has it");
        merger.report(pointer, &codes::MERGE_INTRODUCED_LATER, message);
    } else if documented < first {
        if lacking.is_some_and(|lacking| {
            documented <= lacking && parent.is_none_or(|parent| parent <= lacking)
        }) {
            let message = format!(
                "introduced in {documented} by its own word, but {first} is the first to have it"
            );
            merger.report(pointer, &codes::MERGE_INTRODUCED_EARLIER, message);
        } else if lacking.is_none_or(|lacking| documented > lacking) {
            span.since = documented;
        }
    }
}
