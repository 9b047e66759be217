//! Descriptors of operations, and the error codes they document.

use std::collections::{BTreeMap, BTreeSet};

use super::doc::{Doc, code, request, sentence};
use super::plan::{Method, Planned};
use super::{docs, names, text};
use crate::api::{Release, Type};

/// The text of `operation.rs`, without the header.
pub(crate) fn emit(planned: &Planned<'_>, newer_fields: &[(String, Release)]) -> String {
    if planned.methods.is_empty() {
        return String::new();
    }
    let imports = if planned
        .methods
        .iter()
        .any(|m| !m.operation.error_codes.is_empty())
    {
        "use super::error;\n"
    } else {
        ""
    };
    let mut parts = vec![format!(
        "use ontap_runtime::{{Method, Operation, Release}};\n\n{imports}"
    )];
    let has_fields = !newer_fields.is_empty();
    if has_fields {
        let entries: Vec<String> = newer_fields
            .iter()
            .map(|(path, since)| format!("({path:?}, {})", release(*since)))
            .collect();
        let doc = sentence!("Properties that came later than the resource.");
        let declaration = "static NEWER_FIELDS: &[(&str, Release)]";
        parts.push(text::constant(
            &doc,
            None,
            declaration,
            &text::list(&entries, 0),
        ));
    }
    let mut methods: Vec<&Method<'_>> = planned.methods.iter().collect();
    methods.sort_by_key(|method| method.descriptor());
    for method in methods {
        parts.push(descriptor(planned, method, has_fields));
    }
    parts
        .iter()
        .map(|part| part.trim_end())
        .collect::<Vec<_>>()
        .join("\n\n")
}

fn release(release: Release) -> String {
    format!(
        "Release::new({}, {}, {})",
        release.generation, release.major, release.minor
    )
}

fn descriptor(planned: &Planned<'_>, method: &Method<'_>, has_fields: bool) -> String {
    let operation = method.operation;
    let until = operation.span.until(planned.newest);
    let success: Vec<String> = operation.responses.keys().map(u16::to_string).collect();
    let codes = operation
        .error_codes
        .keys()
        .map(|code| format!("error::{}", code_name(planned, *code)));
    let expensive: Vec<String> = operation
        .expensive
        .iter()
        .map(|path| format!("{path:?}"))
        .collect();
    let facts = [
        (
            "name",
            format!(
                "{:?}",
                format!("{}.{}", planned.home.0.join("."), method.name)
            ),
        ),
        ("id", format!("{:?}", operation.id)),
        (
            "method",
            format!("Method::{}", names::pascal(operation.method.key())),
        ),
        ("path", format!("{:?}", operation.path)),
        ("since", release(operation.span.since)),
        (
            "until",
            until.map_or("None".to_owned(), |until| {
                format!("Some({})", release(until))
            }),
        ),
        ("success", text::list(&success, 1)),
        ("error_codes", text::list(&codes.collect::<Vec<_>>(), 1)),
        ("may_become_job", may_become_job(operation).to_string()),
        ("expensive", text::list(&expensive, 1)),
        (
            "fields_since",
            if has_fields { "NEWER_FIELDS" } else { "&[]" }.to_owned(),
        ),
    ];
    let facts: String = facts
        .iter()
        .map(|(name, value)| format!("    {name}: {value},\n"))
        .collect();
    let doc = sentence!("{}.", request(operation.method, &operation.path));
    let declaration = format!("pub static {}: Operation", method.descriptor());
    text::constant(
        &doc,
        None,
        &declaration,
        &format!("Operation {{\n{facts}}}"),
    )
}

/// 202 says so, and so does a reply that links to a job.
fn may_become_job(operation: &crate::api::Operation) -> bool {
    let links_job = |ty: &Type| match ty {
        Type::Named(name) => name.ends_with("job_link_response"),
        Type::Object(object) => object.properties.contains_key("job"),
        _ => false,
    };
    operation.responses.contains_key(&202) || operation.responses.values().flatten().any(links_job)
}

/// Every error code of a resource, with its name and the operations that document it.
fn codes<'p>(planned: &'p Planned<'_>) -> BTreeMap<u64, (Option<&'p str>, BTreeSet<Doc>)> {
    let mut codes: BTreeMap<u64, (Option<&str>, BTreeSet<Doc>)> = BTreeMap::new();
    for method in &planned.methods {
        for (number, span) in &method.operation.error_codes {
            let entry = codes.entry(*number).or_default();
            entry.0 = entry
                .0
                .or(method.operation.error_names.get(number).map(String::as_str));
            let span = docs::span(*span, planned.newest).without_stop();
            entry
                .1
                .insert(sentence!("{} ({})", code(&method.name), span));
        }
    }
    codes
}

/// The constant of an error code.
pub(crate) fn code_name(planned: &Planned<'_>, code: u64) -> String {
    let named = planned
        .methods
        .iter()
        .find_map(|method| method.operation.error_names.get(&code));
    named.map_or_else(|| format!("CODE_{code}"), |name| names::constant(name))
}

/// The text of `error.rs`, without the header; empty when no operation documents a code.
pub(crate) fn emit_codes(planned: &Planned<'_>) -> String {
    let items = codes(planned).into_iter().map(|(code, (_, operations))| {
        let doc = sentence!("Documented for {}.", Doc::joined(operations, ", "));
        let declaration = format!("pub const {}: i64", code_name(planned, code));
        text::constant(&doc, None, &declaration, &code.to_string())
    });
    items.collect::<Vec<_>>().join("\n\n")
}
