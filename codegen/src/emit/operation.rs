//! Descriptors of operations.

use super::doc::{request, sentence};
use super::plan::{Method, Planned};
use super::{error, names, text};
use crate::api::{Api, Release, Type};

/// The text of `operation.rs`, without the header.
pub(crate) fn emit(api: &Api, planned: &Planned<'_>, newer_fields: &[(String, Release)]) -> String {
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
        parts.push(descriptor(api, planned, method, has_fields));
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

fn descriptor(api: &Api, planned: &Planned<'_>, method: &Method<'_>, has_fields: bool) -> String {
    let operation = method.operation;
    let until = operation.span.until(planned.newest);
    let success: Vec<String> = operation.responses.keys().map(u16::to_string).collect();
    let codes = operation
        .error_codes
        .keys()
        .map(|code| format!("error::{}", error::code_name(planned, *code)));
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
        (
            "errors",
            match error::is_explained(api, planned) {
                true => "error::ENTRIES",
                false => "&[]",
            }
            .to_owned(),
        ),
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
