//! `$ref`: what it names, and that it leads somewhere.

use super::context::{Context, Dialect};
use crate::diagnostic::codes;
use crate::source::Node;

/// What stands behind a `$ref`.
pub(super) struct Target<'a> {
    /// The name, such as `account`.
    pub(super) name: &'a str,
    /// What it names.
    pub(super) node: &'a Node,
    /// The way to it from the root.
    pub(super) path: Vec<&'a str>,
}

/// Follows a reference to one of the shared schemas, parameters, responses, request bodies or headers.
pub(super) fn follow<'a>(
    cx: &mut Context<'a>,
    reference: &'a Node,
    what: &'static str,
) -> Option<Target<'a>> {
    let text = cx.text(reference)?;
    let target = split(cx.dialect, text, what).and_then(|name| lookup(cx, name, what));
    if target.is_none() {
        cx.report(
            reference.at,
            &codes::DANGLING_REFERENCE,
            format!("`{text}` is not one of the {what}"),
        );
    }
    target
}

/// Follows a reference without reporting anything.
pub(super) fn peek<'a>(
    cx: &Context<'a>,
    reference: &'a Node,
    what: &'static str,
) -> Option<Target<'a>> {
    lookup(cx, split(cx.dialect, reference.as_str()?, what)?, what)
}

fn split<'t>(dialect: Dialect, text: &'t str, what: &'static str) -> Option<&'t str> {
    let mut rest = text.strip_prefix('#')?;
    for step in dialect.home(what) {
        rest = rest.strip_prefix('/')?.strip_prefix(step)?;
    }
    rest.strip_prefix('/')
        .filter(|name| !name.is_empty() && !name.contains('/'))
}

fn lookup<'a>(cx: &Context<'a>, name: &'a str, what: &'static str) -> Option<Target<'a>> {
    let home = cx.dialect.home(what);
    let mut node = &cx.document.root;
    for step in home {
        node = node.get(step)?;
    }
    let entry = node.as_mapping()?.entry(name)?;
    Some(Target {
        name: &entry.key,
        node: &entry.value,
        path: home.iter().copied().chain([&*entry.key]).collect(),
    })
}

/// The reference to a schema in the output; the schema is put on the list of what to convert.
pub(super) fn schema<'a>(cx: &mut Context<'a>, reference: &'a Node) -> Option<String> {
    let target = follow(cx, reference, "schemas")?;
    cx.schemas.insert(target.name);
    Some(format!("#/components/schemas/{}", target.name))
}
