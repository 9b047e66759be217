//! Carries out the actions.

use serde_json::{Map, Value, json};

use super::{Action, Change, Overlay};
use crate::diagnostic::{Diagnostic, codes};
use crate::spec::SpecFile;

/// Applies every action to every spec it is meant for; an action that should match and does not is reported.
pub fn apply(overlay: &Overlay, specs: &mut [SpecFile]) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    for action in &overlay.actions {
        let mut matched = false;
        let mut meant = false;
        for spec in specs.iter_mut() {
            let named = action
                .releases
                .iter()
                .any(|range| range.contains(spec.release));
            if !action.releases.is_empty() && !named {
                continue;
            }
            meant = true;
            let hits = apply_to(action, &mut spec.document);
            matched |= hits > 0;
            let exact = action
                .releases
                .iter()
                .any(|range| !range.open && range.from == spec.release);
            if hits == 0 && exact {
                diagnostics.push(unmatched(
                    overlay,
                    action,
                    &format!(" in release {}", spec.release),
                ));
                matched = true;
            }
        }
        if meant && !matched {
            diagnostics.push(unmatched(overlay, action, ""));
        }
    }
    diagnostics
}

fn unmatched(overlay: &Overlay, action: &Action, place: &str) -> Diagnostic {
    let code = &codes::OVERLAY_UNMATCHED;
    let message = format!("`{}` matches nothing{place}", action.target);
    Diagnostic::new(
        overlay.file.clone(),
        &action.pointer,
        code,
        message,
        code.action,
    )
}

fn apply_to(action: &Action, document: &mut Value) -> usize {
    let mut pointers: Vec<String> = action
        .path
        .query_located(document)
        .locations()
        .map(|location| location.to_json_pointer())
        .collect();
    pointers.sort();
    // Deepest and last first, so that a removal does not move what is still to be removed.
    for pointer in pointers.iter().rev() {
        match &action.change {
            Change::Update(update) => {
                if let Some(node) = document.pointer_mut(pointer) {
                    merge(node, update);
                }
            }
            Change::Remove => remove(document, pointer),
        }
    }
    pointers.len()
}

/// Merges as the Overlay specification says: objects by key, arrays by appending, the rest by replacing.
fn merge(node: &mut Value, update: &Value) {
    match (node, update) {
        (Value::Object(node), Value::Object(update)) => {
            for (key, value) in update {
                match node.get_mut(key) {
                    Some(child) => merge(child, value),
                    None => {
                        node.insert(key.clone(), value.clone());
                    }
                }
            }
            wrap_reference(node);
        }
        (Value::Array(node), Value::Array(update)) => node.extend(update.iter().cloned()),
        (Value::Array(node), entry) => node.push(entry.clone()),
        (node, update) => *node = update.clone(),
    }
}

/// OpenAPI ignores what stands beside a reference, so the reference becomes the one part of an `allOf`, as import
/// writes it.
fn wrap_reference(node: &mut Map<String, Value>) {
    if node.len() > 1
        && let Some(reference) = node.remove("$ref")
    {
        node.insert("allOf".to_owned(), json!([{ "$ref": reference }]));
    }
}

fn remove(document: &mut Value, pointer: &str) {
    let Some((parent, token)) = pointer.rsplit_once('/') else {
        return;
    };
    let token = token.replace("~1", "/").replace("~0", "~");
    match document.pointer_mut(parent) {
        Some(Value::Object(map)) => {
            map.remove(&token);
        }
        Some(Value::Array(list)) => {
            if let Ok(index) = token.parse::<usize>()
                && index < list.len()
            {
                list.remove(index);
            }
        }
        _ => {}
    }
}
