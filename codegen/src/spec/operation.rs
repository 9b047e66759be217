//! Operations and parameters of a normalised spec.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::node::{Reader, flag, string, strings};
use super::schema::read_type;
use super::transfer;
use crate::api::{Body, Method, Operation, Parameter, ParameterPlace, Span, Type};
use crate::diagnostic::{child_pointer, codes};

const OPERATION_KEYS: &[&str] = &[
    "operationId",
    "parameters",
    "requestBody",
    "responses",
    "tags",
    "description",
    "summary",
    "deprecated",
    "x-ontap-introduced",
    "x-ontap-required",
    "x-ontap-optional",
    "x-ontap-defaults",
    "x-ontap-expensive",
    "x-ontap-cli",
    "x-ontap-doc",
    "x-ontap-name",
    "x-ontap-original-operation-id",
];

/// The operations of one path.
pub(super) fn read_path(reader: &mut Reader<'_>, path: &str, item: &Value) -> Vec<Operation> {
    let pointer = child_pointer("/paths", path);
    let Some(item) = item.as_object() else {
        reader.misfit(&pointer, "a path item");
        return Vec::new();
    };
    let mut operations = Vec::new();
    for (key, value) in item {
        let at = child_pointer(&pointer, key);
        match (
            Method::ALL.into_iter().find(|m| m.key() == key),
            value.as_object(),
        ) {
            (Some(method), Some(node)) => {
                operations.extend(read_operation(reader, path, method, &at, node));
            }
            (Some(_), None) => reader.misfit(&at, "an operation"),
            (None, _) if key.starts_with("x-") => {}
            (None, _) => reader.report(
                &at,
                &codes::SPEC_UNKNOWN_KEY,
                format!("`{key}` is no method that ONTAP uses"),
            ),
        }
    }
    operations
}

fn read_operation(
    reader: &mut Reader<'_>,
    path: &str,
    method: Method,
    pointer: &str,
    node: &Map<String, Value>,
) -> Option<Operation> {
    reader.only(pointer, node, OPERATION_KEYS);
    transfer::speaks_json(reader, pointer, node, method).then_some(())?;
    let span = reader.span(pointer, node);
    let mut parameters = read_parameters(reader, pointer, node);
    order_path_keys(reader, path, pointer, span, &mut parameters);
    let mut operation = Operation {
        path: path.to_owned(),
        method,
        id: string(node, "operationId").unwrap_or_default(),
        span,
        parameters,
        body: read_body(reader, pointer, node),
        responses: BTreeMap::new(),
        error_codes: BTreeMap::new(),
        error_names: BTreeMap::new(),
        required: read_required(node),
        optional: strings(node, "x-ontap-optional"),
        defaults: read_defaults(node),
        expensive: strings(node, "x-ontap-expensive"),
        cli: strings(node, "x-ontap-cli"),
        doc: string(node, "x-ontap-doc"),
        name: string(node, "x-ontap-name"),
        pointer: pointer.to_owned(),
    };
    read_responses(reader, node, &mut operation);
    Some(operation)
}

fn read_required(node: &Map<String, Value>) -> Vec<Vec<String>> {
    let Some(list) = node.get("x-ontap-required").and_then(Value::as_array) else {
        return Vec::new();
    };
    list.iter()
        .map(|entry| match entry {
            Value::Array(any) => any
                .iter()
                .filter_map(Value::as_str)
                .map(str::to_owned)
                .collect(),
            Value::String(one) => vec![one.clone()],
            _ => Vec::new(),
        })
        .filter(|alternatives: &Vec<String>| !alternatives.is_empty())
        .collect()
}

fn read_defaults(node: &Map<String, Value>) -> BTreeMap<String, Value> {
    node.get("x-ontap-defaults")
        .and_then(Value::as_object)
        .map(|map| map.iter().map(|(k, v)| (k.clone(), v.clone())).collect())
        .unwrap_or_default()
}

fn read_parameters(
    reader: &mut Reader<'_>,
    pointer: &str,
    node: &Map<String, Value>,
) -> Vec<Parameter> {
    let mut parameters = Vec::new();
    let at = child_pointer(pointer, "parameters");
    for (i, entry) in node
        .get("parameters")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .enumerate()
    {
        let place = child_pointer(&at, &i.to_string());
        let target = match entry["$ref"].as_str() {
            Some(reference) => reader.resolve(&place, reference),
            None => Some(entry),
        };
        if let Some(Value::Object(node)) = target {
            parameters.extend(read_parameter(reader, &place, node));
        }
    }
    parameters
}

fn read_parameter(
    reader: &mut Reader<'_>,
    pointer: &str,
    node: &Map<String, Value>,
) -> Option<Parameter> {
    let place = match node.get("in").and_then(Value::as_str) {
        Some("path") => ParameterPlace::Path,
        Some("query") => ParameterPlace::Query,
        Some("header") => ParameterPlace::Header,
        _ => {
            reader.misfit(&child_pointer(pointer, "in"), "path, query or header");
            return None;
        }
    };
    let schema = node.get("schema").unwrap_or(&Value::Null);
    Some(Parameter {
        name: string(node, "name").unwrap_or_default(),
        place,
        required: flag(node, "required"),
        ty: if schema.is_null() {
            Type::Any
        } else {
            read_type(reader, &child_pointer(pointer, "schema"), schema)
        },
        span: reader.span(pointer, node),
        default: schema.get("default").cloned(),
    })
}

/// Puts the path keys first, in the order of the template; a key without a parameter gets one.
fn order_path_keys(
    reader: &mut Reader<'_>,
    path: &str,
    pointer: &str,
    span: Span,
    parameters: &mut Vec<Parameter>,
) {
    let mut keys = Vec::new();
    for name in template_keys(path) {
        let found = parameters
            .iter()
            .position(|p| p.place == ParameterPlace::Path && p.name == name);
        keys.push(match found {
            Some(i) => parameters.remove(i),
            None => {
                reader.report(
                    pointer,
                    &codes::SPEC_KEY_UNDECLARED,
                    format!("the path key `{name}` is not declared"),
                );
                let ty = Type::Text(crate::api::Format::Plain);
                Parameter {
                    name,
                    place: ParameterPlace::Path,
                    required: true,
                    ty,
                    span,
                    default: None,
                }
            }
        });
    }
    parameters.retain(|parameter| {
        let stray = parameter.place == ParameterPlace::Path;
        if stray {
            let message = format!(
                "`{}` is declared as a path key, but the path has no such key",
                parameter.name
            );
            reader.report(pointer, &codes::SPEC_KEY_UNDECLARED, message);
        }
        !stray
    });
    parameters.sort_by(|a, b| (a.place, &a.name).cmp(&(b.place, &b.name)));
    keys.append(parameters);
    *parameters = keys;
}

/// Names in braces, in order.
fn template_keys(path: &str) -> Vec<String> {
    path.split('{')
        .skip(1)
        .filter_map(|rest| rest.split('}').next())
        .map(str::to_owned)
        .collect()
}

/// The schema of JSON in a `content` object.
fn content_schema(node: &Map<String, Value>) -> Option<(&str, &Value)> {
    let content = node.get("content")?.as_object()?;
    let (media, body) = content.get_key_value("application/json")?;
    Some((media, body.get("schema")?))
}

fn read_body(reader: &mut Reader<'_>, pointer: &str, node: &Map<String, Value>) -> Option<Body> {
    let body = node.get("requestBody")?.as_object()?;
    let (media, schema) = content_schema(body)?;
    let at = ["requestBody", "content", media, "schema"]
        .iter()
        .fold(pointer.to_owned(), |p, k| child_pointer(&p, k));
    Some(Body {
        ty: read_type(reader, &at, schema),
        required: flag(body, "required"),
    })
}

fn read_responses(reader: &mut Reader<'_>, node: &Map<String, Value>, operation: &mut Operation) {
    let at = child_pointer(&operation.pointer, "responses");
    for (code, response) in node
        .get("responses")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
    {
        let here = child_pointer(&at, code);
        let Some(response) = response.as_object() else {
            reader.misfit(&here, "a response");
            continue;
        };
        if let Some(list) = response
            .get("x-ontap-error-codes")
            .and_then(Value::as_array)
        {
            let span = Span::at(reader.release, None);
            operation.error_codes.extend(
                list.iter()
                    .filter_map(Value::as_u64)
                    .filter(|code| i64::try_from(*code).is_ok())
                    .map(|code| (code, span)),
            );
        }
        for (number, name) in response
            .get("x-ontap-error-names")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
        {
            match (number.parse(), name.as_str()) {
                (Ok(number), Some(name)) if operation.error_codes.contains_key(&number) => {
                    operation.error_names.insert(number, name.to_owned());
                }
                _ => reader.report(
                    &child_pointer(&child_pointer(&here, "x-ontap-error-names"), number),
                    &codes::SPEC_NAME_UNUSED,
                    format!("`{number}` is not an error code of this operation"),
                ),
            }
        }
        match code.parse::<u16>() {
            Ok(status) if (200..300).contains(&status) => {
                let ty = content_schema(response).map(|(media, schema)| {
                    let at = ["content", media, "schema"]
                        .iter()
                        .fold(here.clone(), |p, k| child_pointer(&p, k));
                    read_type(reader, &at, schema)
                });
                operation.responses.insert(status, ty);
            }
            Ok(_) => {}
            Err(_) if code == "default" => {}
            Err(_) => reader.misfit(&here, "a status code"),
        }
    }
}
