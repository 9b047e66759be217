//! Reads a normalised spec.

use std::sync::Arc;

use ontap_codegen::spec::SpecFile;
use serde_json::Value;

use super::Api;
use super::endpoint::{Endpoint, EndpointKind, Method, Operation, Parameter, Segment, Table};
use super::schema::{Access, Kind, Schema};

const NOTHING: &Value = &Value::Null;

/// Reads everything that a spec says.
pub(super) fn api(spec: &SpecFile) -> Api {
    let reader = Reader {
        document: &spec.document,
    };
    let mut endpoints: Vec<Endpoint> = reader.paths().collect();
    let tables = tables(&mut endpoints);
    Api {
        release: spec.release,
        endpoints,
        tables,
    }
}

struct Reader<'d> {
    document: &'d Value,
}

impl<'d> Reader<'d> {
    fn paths(&self) -> impl Iterator<Item = Endpoint> {
        let paths = self.document["paths"].as_object().into_iter().flatten();
        paths.map(|(template, item)| {
            let segments = template.split('/').skip(1).map(Segment::parse).collect();
            let shared = list(&item["parameters"]);
            let operations = Method::ALL.into_iter().filter_map(|method| {
                let value = item.get(method.as_str().to_lowercase())?;
                Some((method, self.operation(value, shared)))
            });
            Endpoint {
                template: template.clone(),
                segments,
                kind: EndpointKind::Action,
                operations: operations.collect(),
            }
        })
    }

    fn operation(&self, value: &Value, shared: &[Value]) -> Operation {
        let parameters = shared.iter().chain(list(&value["parameters"]));
        let parameters = parameters.filter_map(|parameter| {
            let parameter = self.resolve(parameter);
            (parameter["in"] == "query").then(|| {
                let name = parameter["name"].as_str().unwrap_or_default();
                let known = Parameter {
                    schema: self.schema(&parameter["schema"], &mut Vec::new()),
                    required: parameter["required"] == true,
                };
                (name.to_owned(), known)
            })
        });
        let success = value["responses"].as_object().into_iter().flatten();
        let success = success.filter_map(|(code, response)| {
            let code = code.parse().ok()?;
            Some((code, self.content(self.resolve(response))))
        });
        let errors = value["responses"].as_object().into_iter().flatten();
        let errors = errors.flat_map(|(_, response)| {
            list(&self.resolve(response)["x-ontap-error-codes"])
                .iter()
                .filter_map(Value::as_u64)
        });
        Operation {
            id: value["operationId"].as_str().unwrap_or_default().to_owned(),
            parameters: parameters.collect(),
            body: self.content(self.resolve(&value["requestBody"])),
            success: success.collect(),
            required: list(&value["x-ontap-required"]).iter().map(texts).collect(),
            defaults: value["x-ontap-defaults"]
                .as_object()
                .into_iter()
                .flatten()
                .map(|(path, value)| (path.clone(), value.clone()))
                .collect(),
            expensive: texts(&value["x-ontap-expensive"]),
            errors: errors.collect(),
            commands: texts(&value["x-ontap-cli"]),
        }
    }

    fn content(&self, holder: &Value) -> Option<Arc<Schema>> {
        let content = holder.get("content")?.as_object()?;
        let schema = content.values().next()?.get("schema")?;
        Some(self.schema(schema, &mut Vec::new()))
    }

    fn resolve<'v>(&self, value: &'v Value) -> &'v Value
    where
        'd: 'v,
    {
        let mut value = value;
        // Longer chains than this do not occur; a circle ends here.
        for _ in 0..16 {
            match value["$ref"].as_str() {
                Some(pointer) => {
                    let target = self.document.pointer(pointer.trim_start_matches('#'));
                    value = target.unwrap_or(NOTHING);
                }
                None => break,
            }
        }
        value
    }

    /// `within` holds the references on the way here: a schema within itself is not described any further.
    fn schema(&self, value: &Value, within: &mut Vec<String>) -> Arc<Schema> {
        if let Some(pointer) = value["$ref"].as_str() {
            if within.iter().any(|known| known == pointer) {
                return Arc::new(Schema::default());
            }
            within.push(pointer.to_owned());
            let target = self.document.pointer(pointer.trim_start_matches('#'));
            let schema = self.schema(target.unwrap_or(NOTHING), within);
            within.pop();
            return schema;
        }
        let mut schema = self.plain(value, within);
        // A reference with facts of its own beside it is written as `allOf` with one part.
        for part in list(&value["allOf"]) {
            let part = self.schema(part, within);
            fill(&mut schema, &part);
        }
        Arc::new(schema)
    }

    fn plain(&self, value: &Value, within: &mut Vec<String>) -> Schema {
        let kind = match value["type"].as_str() {
            Some("array") => Kind::Array(self.schema(&value["items"], within)),
            Some("string") => Kind::String,
            Some("integer") => Kind::Integer,
            Some("number") => Kind::Number,
            Some("boolean") => Kind::Boolean,
            _ => match value["properties"].as_object() {
                Some(properties) => Kind::Object(
                    properties
                        .iter()
                        .map(|(name, value)| (name.clone(), self.schema(value, within)))
                        .collect(),
                ),
                None => Kind::Any,
            },
        };
        let size = |key: &str| value[key].as_u64().and_then(|n| usize::try_from(n).ok());
        let access = value["x-ontap-access"].as_str().and_then(Access::parse);
        let format = value["format"].as_str().map(str::to_owned);
        let hidden = format.as_deref() == Some("password")
            || (access == Some(Access::CreateModify) && kind == Kind::String);
        Schema {
            access: access.unwrap_or_default(),
            values: list(&value["enum"]).to_vec(),
            default: value.get("default").cloned(),
            minimum: value["minimum"].as_f64(),
            maximum: value["maximum"].as_f64(),
            min_length: size("minLength"),
            max_length: size("maxLength"),
            max_items: size("maxItems"),
            secret: hidden || value["x-ontap-secret"] == true,
            unseen: false,
            format,
            kind,
        }
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

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn texts(value: &Value) -> Vec<String> {
    let texts = list(value).iter().filter_map(Value::as_str);
    texts.map(str::to_owned).collect::<Vec<_>>()
}
