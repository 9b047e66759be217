//! Path templates that no resource can stand for.

use std::sync::Arc;

use crate::api::Api;
use crate::diagnostic::{Diagnostic, codes};

/// Reports them.
pub(super) fn check(api: &Api, file: &Arc<str>) -> Vec<Diagnostic> {
    let code = &codes::LAYOUT_TEMPLATE;
    let mut diagnostics = Vec::new();
    for operation in api.operations.values() {
        if let Some(problem) = problem(&operation.path) {
            let message = format!("`{}`: {problem}", operation.path);
            diagnostics.push(Diagnostic::new(
                file.clone(),
                &operation.pointer,
                code,
                message,
                code.action,
            ));
        }
    }
    diagnostics
}

/// Why a template cannot be arranged. Each key is a whole segment, and something fixed stands before the first.
fn problem(template: &str) -> Option<&'static str> {
    let mut segments = template.split('/').filter(|segment| !segment.is_empty());
    match segments.next() {
        None => return Some("the root itself is no resource"),
        Some(first) if first.starts_with('{') => return Some("it begins with a key"),
        Some(_) => {}
    }
    let broken = |segment: &str| {
        let inside = segment
            .strip_prefix('{')
            .and_then(|rest| rest.strip_suffix('}'));
        let text = inside.unwrap_or(segment);
        inside == Some("") || text.contains(['{', '}'])
    };
    let mut segments = template.split('/');
    segments
        .any(broken)
        .then_some("a key is not a whole segment, or has no name")
}

#[cfg(test)]
mod tests {
    use super::problem;

    #[test]
    fn keys_are_whole_segments_below_something_fixed() {
        for template in ["/a", "/a/{b}", "/a/{b.c}/{d}/e", "/a/{b}/c/"] {
            assert_eq!(problem(template), None, "{template}");
        }
        for template in [
            "/",
            "",
            "/{a}",
            "/a/{b}:{c}",
            "/a/x{b}",
            "/a/{b}x",
            "/a/{}",
            "/a/{b",
            "/a/b}",
        ] {
            assert!(problem(template).is_some(), "{template}");
        }
    }
}
