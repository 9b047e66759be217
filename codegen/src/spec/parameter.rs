//! Parameters of a normalised spec.

use openapiv3::{Parameter as Node, ParameterSchemaOrContent, ReferenceOr};

use super::extensions::ParameterExtensions;
use super::reader::{Reader, component};
use super::schema::read_type;
use crate::api::{Format, Operation, Parameter, ParameterPlace, Type};
use crate::diagnostic::{child_pointer, codes};

/// The parameters of an operation or a path item.
pub(super) fn read_parameters(
    reader: &mut Reader<'_>,
    holder: &str,
    nodes: &[ReferenceOr<Node>],
) -> Vec<Parameter> {
    let at = child_pointer(holder, "parameters");
    let mut parameters = Vec::with_capacity(nodes.len());
    for (i, node) in nodes.iter().enumerate() {
        let pointer = child_pointer(&at, &i.to_string());
        let node = match node {
            ReferenceOr::Item(node) => node,
            ReferenceOr::Reference { reference } => {
                let found = component(reference, "parameters")
                    .and_then(|name| reader.components?.parameters.get(&name)?.as_item());
                let Some(found) = found else {
                    reader.dangling(&pointer, reference, "parameters");
                    continue;
                };
                found
            }
        };
        parameters.extend(read_parameter(reader, &pointer, node));
    }
    parameters
}

fn read_parameter(reader: &mut Reader<'_>, pointer: &str, node: &Node) -> Option<Parameter> {
    let (place, data) = match node {
        Node::Path { parameter_data, .. } => (ParameterPlace::Path, parameter_data),
        Node::Query { parameter_data, .. } => (ParameterPlace::Query, parameter_data),
        Node::Header { parameter_data, .. } => (ParameterPlace::Header, parameter_data),
        Node::Cookie { .. } => {
            reader.misfit(&child_pointer(pointer, "in"), "path, query or header");
            return None;
        }
    };
    let extensions: ParameterExtensions = reader.extensions(pointer, &data.extensions);
    let (ty, default) = match &data.format {
        ParameterSchemaOrContent::Schema(schema) => {
            let ty = read_type(reader, &child_pointer(pointer, "schema"), schema);
            let default = schema.as_item().and_then(|s| s.schema_data.default.clone());
            (ty, default)
        }
        ParameterSchemaOrContent::Content(_) => {
            reader.unknown(&child_pointer(pointer, "content"), "content");
            (Type::Any, None)
        }
    };
    Some(Parameter {
        name: data.name.clone(),
        place,
        required: data.required,
        ty,
        span: reader.span(extensions.x_ontap_introduced),
        default,
        given_name: extensions.x_ontap_name,
    })
}

/// Puts the path keys first, in the order of the template; a key without a parameter gets one.
pub(super) fn order_path_keys(
    reader: &mut Reader<'_>,
    operation: &Operation,
    parameters: &mut Vec<Parameter>,
) {
    let mut keys = Vec::new();
    for name in template_keys(&operation.path) {
        let found = parameters
            .iter()
            .position(|p| p.place == ParameterPlace::Path && p.name == name);
        keys.push(match found {
            Some(i) => parameters.remove(i),
            None => {
                let message = format!("the path key `{name}` is not declared");
                reader.report(&operation.pointer, &codes::SPEC_KEY_UNDECLARED, message);
                Parameter {
                    name,
                    place: ParameterPlace::Path,
                    required: true,
                    ty: Type::Text(Format::Plain),
                    span: operation.span,
                    default: None,
                    given_name: None,
                }
            }
        });
    }
    parameters.retain(|parameter| {
        let stray = parameter.place == ParameterPlace::Path;
        if stray {
            let name = &parameter.name;
            let message =
                format!("`{name}` is declared as a path key, but the path has no such key");
            reader.report(&operation.pointer, &codes::SPEC_KEY_UNDECLARED, message);
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
