//! Operations of a normalised spec.

use std::collections::BTreeMap;

use openapiv3::{Content, PathItem, ReferenceOr, Response, Schema, StatusCode};

use super::extensions::{OperationExtensions, Required, ResponseExtensions};
use super::parameter::{order_path_keys, read_parameters};
use super::reader::{Reader, component};
use super::schema::read_type;
use super::transfer;
use crate::api::{Body, Method, Operation, Span};
use crate::diagnostic::{child_pointer, codes};
use crate::media::json_of;

/// The operations of one path.
pub(super) fn read_path(reader: &mut Reader<'_>, path: &str, item: &PathItem) -> Vec<Operation> {
    let pointer = child_pointer("/paths", path);
    report_others(reader, &pointer, item);
    let operations = [
        (Method::Get, &item.get),
        (Method::Post, &item.post),
        (Method::Patch, &item.patch),
        (Method::Delete, &item.delete),
    ];
    let mut read = Vec::new();
    for (method, node) in operations {
        if let Some(node) = node {
            let at = child_pointer(&pointer, method.key());
            let Some(mut operation) = read_operation(reader, path, method, &at, node) else {
                continue;
            };
            let mut parameters = read_parameters(reader, &pointer, &item.parameters);
            parameters.append(&mut operation.parameters);
            order_path_keys(reader, &operation, &mut parameters);
            operation.parameters = parameters;
            read.push(operation);
        }
    }
    read
}

/// Keys of a path item that are OpenAPI and nothing that ONTAP uses.
fn report_others(reader: &mut Reader<'_>, pointer: &str, item: &PathItem) {
    let others = [
        ("summary", item.summary.is_some()),
        ("description", item.description.is_some()),
        ("put", item.put.is_some()),
        ("options", item.options.is_some()),
        ("head", item.head.is_some()),
        ("trace", item.trace.is_some()),
        ("servers", !item.servers.is_empty()),
    ];
    for (key, _) in others.iter().filter(|(_, present)| *present) {
        let message = format!("`{key}` is no method that ONTAP uses");
        reader.report(
            &child_pointer(pointer, key),
            &codes::SPEC_UNKNOWN_KEY,
            message,
        );
    }
}

fn read_operation(
    reader: &mut Reader<'_>,
    path: &str,
    method: Method,
    pointer: &str,
    node: &openapiv3::Operation,
) -> Option<Operation> {
    let others = [
        ("externalDocs", node.external_docs.is_some()),
        ("callbacks", !node.callbacks.is_empty()),
        ("security", node.security.is_some()),
        ("servers", !node.servers.is_empty()),
    ];
    for (key, _) in others.iter().filter(|(_, present)| *present) {
        reader.unknown(&child_pointer(pointer, key), key);
    }
    transfer::speaks_json(reader, pointer, node, method).then_some(())?;
    let extensions: OperationExtensions = reader.extensions(pointer, &node.extensions);
    let mut operation = Operation {
        path: path.to_owned(),
        method,
        id: node.operation_id.clone().unwrap_or_default(),
        span: reader.span(extensions.x_ontap_introduced),
        parameters: read_parameters(reader, pointer, &node.parameters),
        body: read_body(reader, pointer, node),
        responses: BTreeMap::new(),
        error_codes: BTreeMap::new(),
        error_names: BTreeMap::new(),
        required: required(extensions.x_ontap_required),
        optional: extensions.x_ontap_optional,
        defaults: extensions.x_ontap_defaults,
        expensive: extensions.x_ontap_expensive,
        cli: extensions.x_ontap_cli,
        doc: extensions.x_ontap_doc,
        name: extensions.x_ontap_name,
        pointer: pointer.to_owned(),
    };
    read_responses(reader, node, &mut operation);
    Some(operation)
}

fn required(entries: Vec<Required>) -> Vec<Vec<String>> {
    let entries = entries.into_iter().map(|entry| match entry {
        Required::One(name) => vec![name],
        Required::OneOf(names) => names,
    });
    entries.filter(|names| !names.is_empty()).collect()
}

/// The schema of JSON in a `content` object.
fn content_schema(content: &Content) -> Option<(&str, &ReferenceOr<Schema>)> {
    let media = json_of(content.keys())?;
    Some((media, content[media].schema.as_ref()?))
}

fn schema_pointer(holder: &str, media: &str) -> String {
    ["content", media, "schema"]
        .iter()
        .fold(holder.to_owned(), |pointer, key| {
            child_pointer(&pointer, key)
        })
}

fn read_body(reader: &mut Reader<'_>, pointer: &str, node: &openapiv3::Operation) -> Option<Body> {
    let at = child_pointer(pointer, "requestBody");
    let body = match node.request_body.as_ref()? {
        ReferenceOr::Item(body) => body,
        ReferenceOr::Reference { reference } => {
            let found = component(reference, "requestBodies")
                .and_then(|name| reader.components?.request_bodies.get(&name)?.as_item());
            if found.is_none() {
                reader.dangling(&at, reference, "requestBodies");
            }
            found?
        }
    };
    let (media, schema) = content_schema(&body.content)?;
    Some(Body {
        ty: read_type(reader, &schema_pointer(&at, media), schema),
        required: body.required,
    })
}

fn read_responses(reader: &mut Reader<'_>, node: &openapiv3::Operation, operation: &mut Operation) {
    let at = child_pointer(&operation.pointer, "responses");
    if let Some(response) = &node.responses.default {
        let here = child_pointer(&at, "default");
        read_response(reader, &here, response, None, operation);
    }
    for (code, response) in &node.responses.responses {
        let here = child_pointer(&at, &code.to_string());
        match code {
            StatusCode::Code(status) => {
                let success = (200..300).contains(status).then_some(*status);
                read_response(reader, &here, response, success, operation);
            }
            StatusCode::Range(_) => reader.misfit(&here, "a status code"),
        }
    }
}

fn read_response(
    reader: &mut Reader<'_>,
    pointer: &str,
    response: &ReferenceOr<Response>,
    success: Option<u16>,
    operation: &mut Operation,
) {
    let response = match response {
        ReferenceOr::Item(response) => response,
        ReferenceOr::Reference { reference } => {
            let found = component(reference, "responses")
                .and_then(|name| reader.components?.responses.get(&name)?.as_item());
            let Some(found) = found else {
                reader.dangling(pointer, reference, "responses");
                return;
            };
            found
        }
    };
    let extensions = reader.extensions(pointer, &response.extensions);
    read_errors(reader, pointer, extensions, operation);
    if let Some(status) = success {
        let ty = content_schema(&response.content)
            .map(|(media, schema)| read_type(reader, &schema_pointer(pointer, media), schema));
        operation.responses.insert(status, ty);
    }
}

fn read_errors(
    reader: &mut Reader<'_>,
    pointer: &str,
    extensions: ResponseExtensions,
    operation: &mut Operation,
) {
    let span = Span::at(reader.release, None);
    let documented = extensions.x_ontap_error_codes.into_iter();
    let documented = documented.filter(|code| i64::try_from(*code).is_ok());
    operation
        .error_codes
        .extend(documented.map(|code| (code, span)));
    let at = child_pointer(pointer, "x-ontap-error-names");
    for (number, name) in extensions.x_ontap_error_names {
        match number.parse() {
            Ok(number) if operation.error_codes.contains_key(&number) => {
                operation.error_names.insert(number, name);
            }
            _ => {
                let message = format!("`{number}` is not an error code of this operation");
                let at = child_pointer(&at, &number);
                reader.report(&at, &codes::SPEC_NAME_UNUSED, message);
            }
        }
    }
}
