//! Reads a normalised spec.

use std::borrow::Borrow;
use std::sync::Arc;

use ontap_codegen::api;
use ontap_codegen::spec::extensions::{self, OperationExtensions, Required, SchemaExtensions};
use ontap_codegen::spec::facts::{Facts, Members, Shape};
use ontap_codegen::spec::{SpecFile, open};
use openapiv3::{Components, Content, OpenAPI, PathItem, ReferenceOr, StatusCode};
use serde_json::Value;

use super::Api;
use super::endpoint::{Endpoint, EndpointKind, Method, Operation, Parameter, Segment, Table};
use super::schema::{Access, Kind, Schema};

/// Reads everything that a spec says; nothing where it cannot be read.
pub(super) fn api(spec: &SpecFile) -> Option<Api> {
    let (document, _) = open(spec);
    let document = document?;
    let reader = Reader {
        components: document.components.as_ref(),
    };
    let mut endpoints: Vec<Endpoint> = reader.paths(&document).collect();
    let tables = tables(&mut endpoints);
    Some(Api {
        release: spec.release,
        endpoints,
        tables,
    })
}

struct Reader<'d> {
    components: Option<&'d Components>,
}

impl<'d> Reader<'d> {
    fn paths(&self, document: &'d OpenAPI) -> impl Iterator<Item = Endpoint> {
        let paths = document.paths.paths.iter();
        let paths = paths.filter_map(|(template, item)| Some((template, item.as_item()?)));
        paths.map(|(template, item)| Endpoint {
            template: template.clone(),
            segments: template.split('/').skip(1).map(Segment::parse).collect(),
            kind: EndpointKind::Action,
            operations: Method::ALL
                .into_iter()
                .filter_map(|method| Some((method, self.operation(item, of_method(item, method)?))))
                .collect(),
        })
    }

    fn operation(&self, item: &PathItem, node: &openapiv3::Operation) -> Operation {
        let extensions: OperationExtensions = extensions::read(&node.extensions, |_, _| ());
        let parameters = item.parameters.iter().chain(&node.parameters);
        let parameters = parameters.filter_map(|parameter| self.parameter(parameter));
        let responses = node.responses.responses.iter();
        let responses = responses.filter_map(|(code, response)| match code {
            StatusCode::Code(code) => Some((*code, self.response(response)?)),
            StatusCode::Range(_) => None,
        });
        let responses: Vec<_> = responses.collect();
        let default = node.responses.default.as_ref();
        let default = default.and_then(|response| self.response(response));
        let all = responses
            .iter()
            .map(|(_, response)| *response)
            .chain(default);
        let body = node.request_body.as_ref().and_then(ReferenceOr::as_item);
        Operation {
            id: node.operation_id.clone().unwrap_or_default(),
            parameters: parameters.collect(),
            body: body.and_then(|body| self.content(&body.content)),
            errors: all.flat_map(errors).collect(),
            success: responses
                .iter()
                .map(|(code, response)| (*code, self.content(&response.content)))
                .collect(),
            required: extensions.x_ontap_required.into_iter().map(names).collect(),
            defaults: extensions.x_ontap_defaults,
            expensive: extensions.x_ontap_expensive,
            commands: extensions.x_ontap_cli,
        }
    }

    /// A parameter of the query, with its name.
    fn parameter(
        &self,
        parameter: &ReferenceOr<openapiv3::Parameter>,
    ) -> Option<(String, Parameter)> {
        let known = match parameter {
            ReferenceOr::Item(parameter) => parameter,
            ReferenceOr::Reference { reference } => {
                let name = reference.strip_prefix("#/components/parameters/")?;
                self.components?.parameters.get(name)?.as_item()?
            }
        };
        let openapiv3::Parameter::Query { parameter_data, .. } = known else {
            return None;
        };
        let schema = match &parameter_data.format {
            openapiv3::ParameterSchemaOrContent::Schema(schema) => {
                self.schema(schema, &mut Vec::new())
            }
            openapiv3::ParameterSchemaOrContent::Content(_) => Arc::default(),
        };
        let required = parameter_data.required;
        Some((parameter_data.name.clone(), Parameter { schema, required }))
    }

    fn response<'r>(
        &self,
        response: &'r ReferenceOr<openapiv3::Response>,
    ) -> Option<&'r openapiv3::Response>
    where
        'd: 'r,
    {
        match response {
            ReferenceOr::Item(response) => Some(response),
            ReferenceOr::Reference { reference } => {
                let name = reference.strip_prefix("#/components/responses/")?;
                self.components?.responses.get(name)?.as_item()
            }
        }
    }

    fn content(&self, content: &Content) -> Option<Arc<Schema>> {
        let schema = content.first()?.1.schema.as_ref()?;
        Some(self.schema(schema, &mut Vec::new()))
    }

    /// `within` holds the names on the way here: a schema within itself is not described any further.
    fn schema<S: Borrow<openapiv3::Schema>>(
        &self,
        schema: &ReferenceOr<S>,
        within: &mut Vec<String>,
    ) -> Arc<Schema> {
        match schema {
            ReferenceOr::Item(schema) => Arc::new(self.plain(schema.borrow(), within)),
            ReferenceOr::Reference { reference } => {
                let name = reference.trim_start_matches("#/components/schemas/");
                let target = self.components.and_then(|c| c.schemas.get(name));
                match target.filter(|_| !within.iter().any(|known| known == name)) {
                    Some(target) => {
                        within.push(name.to_owned());
                        let schema = self.schema(target, within);
                        within.pop();
                        schema
                    }
                    None => Arc::default(),
                }
            }
        }
    }

    fn plain(&self, schema: &openapiv3::Schema, within: &mut Vec<String>) -> Schema {
        let data = &schema.schema_data;
        let extensions: SchemaExtensions = extensions::read(&data.extensions, |_, _| ());
        let facts = Facts::of(&schema.schema_kind);
        let number = |limit: &Option<Value>| limit.as_ref().and_then(Value::as_f64);
        let size = |limit: Option<u64>| limit.and_then(|n| usize::try_from(n).ok());
        let access = extensions.x_ontap_access.unwrap_or(api::Access::ALL);
        let mut plain = Schema {
            kind: self.kind(&facts, within),
            access: Access::of(access),
            values: facts.values.iter().flatten().map(literal).collect(),
            default: data.default.clone(),
            format: facts.format.map(str::to_owned),
            minimum: number(&facts.bounds.minimum),
            maximum: number(&facts.bounds.maximum),
            min_length: size(facts.bounds.min_length),
            max_length: size(facts.bounds.max_length),
            max_items: size(facts.bounds.max_items),
            secret: extensions
                .x_ontap_secret
                .unwrap_or_else(|| facts.is_secret(access)),
            unseen: false,
        };
        // A reference with facts of its own beside it is written as `allOf` with one part.
        if let Shape::AllOf(parts, _) = facts.shape {
            for part in parts {
                let part = self.schema(part, within);
                fill(&mut plain, &part);
            }
        }
        plain
    }

    fn kind(&self, facts: &Facts<'_>, within: &mut Vec<String>) -> Kind {
        match &facts.shape {
            Shape::String => Kind::String,
            Shape::Integer => Kind::Integer,
            Shape::Number => Kind::Number,
            Shape::Boolean => Kind::Boolean,
            Shape::Array(Some(items)) => Kind::Array(self.schema(items, within)),
            Shape::Array(None) => Kind::Array(Arc::default()),
            Shape::Object(members) | Shape::AllOf(_, Some(members)) => {
                self.object(*members, within)
            }
            Shape::AllOf(_, None) | Shape::Any | Shape::Unknown(_) => Kind::Any,
        }
    }

    fn object(&self, members: Members<'_>, within: &mut Vec<String>) -> Kind {
        if members.properties.is_empty() {
            return Kind::Any;
        }
        let properties = members.properties.iter();
        let properties = properties.map(|(name, value)| (name.clone(), self.schema(value, within)));
        Kind::Object(properties.collect())
    }
}

fn of_method(item: &PathItem, method: Method) -> Option<&openapiv3::Operation> {
    match method {
        Method::Get => item.get.as_ref(),
        Method::Post => item.post.as_ref(),
        Method::Patch => item.patch.as_ref(),
        Method::Delete => item.delete.as_ref(),
    }
}

fn errors(response: &openapiv3::Response) -> Vec<u64> {
    let extensions: extensions::ResponseExtensions =
        extensions::read(&response.extensions, |_, _| ());
    extensions.x_ontap_error_codes
}

fn names(required: Required) -> Vec<String> {
    match required {
        Required::One(name) => vec![name],
        Required::OneOf(names) => names,
    }
}

fn literal(literal: &api::Literal) -> Value {
    match literal {
        api::Literal::Text(text) => Value::from(text.as_str()),
        api::Literal::Integer(number) => Value::from(*number),
    }
}

/// Takes over what only the other knows.
fn fill(schema: &mut Schema, other: &Schema) {
    match (&mut schema.kind, &other.kind) {
        (Kind::Object(properties), Kind::Object(others)) => {
            for (name, other) in others {
                match properties.get_mut(name) {
                    Some(known) => fill(Arc::make_mut(known), other),
                    None => {
                        properties.insert(name.clone(), other.clone());
                    }
                }
            }
        }
        (Kind::Array(items), Kind::Array(others)) => fill(Arc::make_mut(items), others),
        (kind @ Kind::Any, other) => *kind = other.clone(),
        _ => {}
    }
    if schema.access == Access::All {
        schema.access = other.access;
    }
    if schema.values.is_empty() {
        schema.values.clone_from(&other.values);
    }
    schema.secret |= other.secret;
    macro_rules! take {
        ($($field:ident),*) => {
            $(if schema.$field.is_none() { schema.$field.clone_from(&other.$field); })*
        };
    }
    take!(
        default, format, minimum, maximum, min_length, max_length, max_items
    );
}

/// Finds out what each endpoint stands for, and makes the tables.
fn tables(endpoints: &mut [Endpoint]) -> Vec<Table> {
    let templates: Vec<String> = endpoints.iter().map(|e| e.template.clone()).collect();
    let mut tables: Vec<Table> = Vec::new();
    for endpoint in endpoints.iter_mut() {
        let keyed = matches!(endpoint.segments.last(), Some(Segment::Key(_)));
        if keyed || !endpoint.operations.contains_key(&Method::Get) {
            continue;
        }
        let names: Vec<String> = endpoint.key_names().map(str::to_owned).collect();
        let collection = records(endpoint).is_some();
        let instance = templates
            .iter()
            .find(|template| is_instance(template, &endpoint.template));
        let mut keys = names.clone();
        if let Some(instance) = instance {
            keys.extend(names_of(&instance[endpoint.template.len()..]));
        }
        let table = tables.len();
        endpoint.kind = match collection {
            true => EndpointKind::Collection(table),
            false => EndpointKind::Singleton(table),
        };
        tables.push(Table {
            path: endpoint.template.clone(),
            instance: match collection {
                true => instance.cloned(),
                false => Some(endpoint.template.clone()),
            },
            above: names.len(),
            keys,
            record: Arc::new(Schema::default()),
            singleton: !collection,
        });
    }
    for endpoint in endpoints.iter_mut() {
        let home = |table: &Table| table.instance.as_ref() == Some(&endpoint.template);
        if endpoint.kind == EndpointKind::Action
            && let Some(table) = tables.iter().position(home)
        {
            endpoint.kind = EndpointKind::Instance(table);
        }
    }
    for endpoint in endpoints.iter() {
        let Some(table) = endpoint.kind.table() else {
            continue;
        };
        let record = Arc::make_mut(&mut tables[table].record);
        if let Some(shape) = reply(endpoint) {
            fill(record, &shape);
        }
    }
    for endpoint in endpoints.iter() {
        let Some(table) = endpoint.kind.table() else {
            continue;
        };
        let record = Arc::make_mut(&mut tables[table].record);
        let known = record.kind != Kind::Any;
        for body in bodies(endpoint) {
            match known {
                true => fill_unseen(record, &body),
                false => fill(record, &body),
            }
        }
    }
    tables
}

/// Takes over what only a body names: no reply has it.
fn fill_unseen(record: &mut Schema, body: &Schema) {
    match (&mut record.kind, &body.kind) {
        (Kind::Object(properties), Kind::Object(others)) => {
            for (name, other) in others {
                match properties.get_mut(name) {
                    Some(known) => fill_unseen(Arc::make_mut(known), other),
                    None => {
                        // Nobody sees it and nobody sends it.
                        if other.access == Access::Read {
                            continue;
                        }
                        let mut unseen = (**other).clone();
                        unseen.unseen = true;
                        properties.insert(name.clone(), Arc::new(unseen));
                    }
                }
            }
        }
        (Kind::Array(items), Kind::Array(others)) => fill_unseen(Arc::make_mut(items), others),
        _ => {}
    }
}

/// What the replies of an endpoint say of its records.
fn reply(endpoint: &Endpoint) -> Option<Arc<Schema>> {
    records(endpoint).or_else(|| {
        let get = endpoint.operations.get(&Method::Get)?;
        // Old documents promise the envelope of the collection for a record.
        get.success.get(&200)?.as_ref().map(without_records)
    })
}

/// What may be sent of a record.
fn bodies(endpoint: &Endpoint) -> impl Iterator<Item = Arc<Schema>> {
    let methods = [Method::Post, Method::Patch].into_iter();
    let operations = methods.filter_map(|method| endpoint.operations.get(&method));
    operations.filter_map(|operation| operation.body.as_ref().map(without_records))
}

/// Some bodies describe a record, and a list of records besides.
fn without_records(body: &Arc<Schema>) -> Arc<Schema> {
    let mut body = (**body).clone();
    if let Kind::Object(properties) = &mut body.kind {
        properties.remove("records");
        properties.remove("num_records");
    }
    Arc::new(body)
}

/// What the records of a collection look like.
fn records(endpoint: &Endpoint) -> Option<Arc<Schema>> {
    let reply = endpoint.operations.get(&Method::Get)?.success.get(&200)?;
    match &reply.as_ref()?.property("records")?.kind {
        Kind::Array(items) => Some(items.clone()),
        _ => None,
    }
}

/// Whether a template is the other with nothing but keys behind it.
fn is_instance(template: &str, collection: &str) -> bool {
    template.strip_prefix(collection).is_some_and(|rest| {
        rest.starts_with('/') && rest.split('/').skip(1).all(|s| s.starts_with('{'))
    })
}

fn names_of(path: &str) -> impl Iterator<Item = String> {
    path.split('/').filter_map(|s| match Segment::parse(s) {
        Segment::Key(name) => Some(name),
        Segment::Literal(_) => None,
    })
}
