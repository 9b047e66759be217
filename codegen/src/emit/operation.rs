//! Descriptors of operations, and the error codes they document.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

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
        let entries = newer_fields.iter().map(|(path, since)| {
            let since = release(*since);
            quote!((#path, #since))
        });
        parts.push(text::item(quote! {
            /// Properties that came later than the resource.
            static NEWER_FIELDS: &[(&str, Release)] = &[#(#entries),*];
        }));
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

fn release(release: Release) -> TokenStream {
    let (a, b, c) = (release.generation, release.major, release.minor);
    let numbers = [a, b, c].map(proc_macro2::Literal::u16_unsuffixed);
    quote!(Release::new(#(#numbers),*))
}

fn descriptor(planned: &Planned<'_>, method: &Method<'_>, has_fields: bool) -> String {
    let operation = method.operation;
    let ident = format_ident!("{}", method.descriptor());
    let doc = text::doc(&format!("`{} {}`.", operation.method, operation.path));
    let name = format!("{}.{}", planned.home.0.join("."), method.name);
    let id = &operation.id;
    let verb = format_ident!("{}", names::pascal(operation.method.key()));
    let path = &operation.path;
    let since = release(operation.span.since);
    let until = match operation.span.until(planned.newest) {
        Some(until) => {
            let until = release(until);
            quote!(Some(#until))
        }
        None => quote!(None),
    };
    let success = operation
        .responses
        .keys()
        .map(|status| proc_macro2::Literal::u16_unsuffixed(*status));
    let codes = operation.error_codes.keys().map(|code| {
        let constant = format_ident!("{}", code_name(planned, *code));
        quote!(error::#constant)
    });
    let job = may_become_job(operation);
    let expensive = &operation.expensive;
    let fields = if has_fields {
        quote!(NEWER_FIELDS)
    } else {
        quote!(&[])
    };
    text::item(quote! {
        #doc
        pub static #ident: Operation = Operation {
            name: #name,
            id: #id,
            method: Method::#verb,
            path: #path,
            since: #since,
            until: #until,
            success: &[#(#success),*],
            error_codes: &[#(#codes),*],
            may_become_job: #job,
            expensive: &[#(#expensive),*],
            fields_since: #fields,
        };
    })
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
fn codes<'p>(planned: &'p Planned<'_>) -> BTreeMap<u64, (Option<&'p str>, BTreeSet<String>)> {
    let mut codes: BTreeMap<u64, (Option<&str>, BTreeSet<String>)> = BTreeMap::new();
    for method in &planned.methods {
        for (code, span) in &method.operation.error_codes {
            let entry = codes.entry(*code).or_default();
            entry.0 = entry
                .0
                .or(method.operation.error_names.get(code).map(String::as_str));
            entry.1.insert(format!(
                "`{}` ({})",
                method.name,
                docs::span(*span, planned.newest).trim_end_matches('.')
            ));
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
        let ident = format_ident!("{}", code_name(planned, code));
        let doc = text::doc(&format!(
            "Documented for {}.",
            operations.into_iter().collect::<Vec<_>>().join(", ")
        ));
        let code = proc_macro2::Literal::u64_unsuffixed(code);
        text::item(quote! { #doc pub const #ident: i64 = #code; })
    });
    items
        .map(|item| item.trim_end().to_owned())
        .collect::<Vec<_>>()
        .join("\n\n")
}
