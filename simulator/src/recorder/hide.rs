//! Takes secrets out of requests. What is secret stands in the document of the release.

use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};

use super::{HIDDEN, Recorded, RecordedBody};
use crate::message::Request;
use crate::model::{Api, Kind, Method, Routed, Schema};
use crate::path;

/// Headers that let someone in.
const CREDENTIALS: &[&str] = &["authorization", "proxy-authorization", "cookie"];

pub(super) struct Hider {
    api: Arc<Api>,
    names: OnceLock<BTreeSet<String>>,
}

impl Hider {
    pub(super) fn new(api: Arc<Api>) -> Self {
        Self {
            api,
            names: OnceLock::new(),
        }
    }

    /// A request without its secrets.
    pub(super) fn record(&self, request: &Request, status: Option<u16>) -> Recorded {
        let (path, query) = request.split();
        let schema = match request.body.is_empty() && query.is_empty() {
            true => None,
            false => self.schema(&request.method, path),
        };
        Recorded {
            method: request.method.clone(),
            path: path.to_owned(),
            query: self.query(query, schema.as_deref()),
            headers: request.headers.iter().map(header).collect(),
            body: self.body(&request.body, schema.as_deref()),
            status,
            reply: None,
        }
    }

    /// What the body of a request looks like, or else the records that it is about.
    fn schema(&self, method: &str, raw_path: &str) -> Option<Arc<Schema>> {
        let segments = path::segments(raw_path);
        let Routed::Found(endpoint, _) = self.api.route(segments.get(1..)?) else {
            return None;
        };
        let operation = Method::parse(method).and_then(|method| endpoint.operations.get(&method));
        operation
            .and_then(|operation| operation.body.clone())
            .or_else(|| Some(self.api.tables.get(endpoint.kind.table()?)?.record.clone()))
    }

    fn body(&self, bytes: &[u8], schema: Option<&Schema>) -> RecordedBody {
        if bytes.is_empty() {
            return RecordedBody::Empty;
        }
        match serde_json::from_slice::<Value>(bytes) {
            Ok(value @ (Value::Object(_) | Value::Array(_))) => {
                RecordedBody::Json(self.value(value, schema))
            }
            // What cannot be taken apart may hold anything.
            _ if schema.is_none_or(has_secret) => RecordedBody::Text(HIDDEN.to_owned()),
            _ => RecordedBody::Text(String::from_utf8_lossy(bytes).into_owned()),
        }
    }

    fn value(&self, value: Value, schema: Option<&Schema>) -> Value {
        match value {
            Value::Object(members) => {
                let members = members.into_iter().map(|(name, value)| {
                    let value = self.member(&name, value, schema);
                    (name, value)
                });
                Value::Object(members.collect::<Map<_, _>>())
            }
            Value::Array(items) => items
                .into_iter()
                .map(|item| self.value(item, schema))
                .collect(),
            other => other,
        }
    }

    fn member(&self, name: &str, value: Value, schema: Option<&Schema>) -> Value {
        match schema.and_then(|schema| schema.at(name)) {
            Some(known) if is_secret(known) => Value::from(HIDDEN),
            Some(known) => self.value(value, Some(known)),
            None if self.is_secret_name(name) => Value::from(HIDDEN),
            None => self.value(value, None),
        }
    }

    fn query(&self, query: &str, schema: Option<&Schema>) -> String {
        let pairs = query.split('&').map(|pair| {
            let Some((name, _)) = pair.split_once('=') else {
                return pair.to_owned();
            };
            let plain = percent_decode_str(name).decode_utf8_lossy();
            let secret = match schema.and_then(|schema| schema.at(&plain)) {
                Some(known) => is_secret(known),
                None => self.is_secret_name(&plain),
            };
            match secret {
                true => format!("{name}={HIDDEN}"),
                false => pair.to_owned(),
            }
        });
        pairs.collect::<Vec<_>>().join("&")
    }

    /// Whether anything of that name is secret somewhere in the release: for what the document does not describe.
    fn is_secret_name(&self, path: &str) -> bool {
        let last = path.rsplit('.').next().unwrap_or(path);
        self.names().contains(last)
    }

    fn names(&self) -> &BTreeSet<String> {
        self.names.get_or_init(|| {
            let mut names = BTreeSet::new();
            for table in &self.api.tables {
                collect(&table.record, &mut names);
            }
            let operations = self
                .api
                .endpoints
                .iter()
                .flat_map(|e| e.operations.values());
            for body in operations.filter_map(|operation| operation.body.as_deref()) {
                collect(body, &mut names);
            }
            names
        })
    }
}

fn is_secret(schema: &Schema) -> bool {
    match &schema.kind {
        Kind::Array(items) => schema.secret || items.secret,
        _ => schema.secret,
    }
}

fn has_secret(schema: &Schema) -> bool {
    let properties = schema.properties().into_iter().flatten();
    is_secret(schema) || properties.into_iter().any(|(_, schema)| has_secret(schema))
}

fn collect(schema: &Schema, names: &mut BTreeSet<String>) {
    for (name, property) in schema.properties().into_iter().flatten() {
        if is_secret(property) {
            names.insert(name.clone());
        }
        collect(property, names);
    }
}

/// A header without what lets someone in; the scheme stays.
fn header((name, value): &(String, String)) -> (String, String) {
    let value = match (CREDENTIALS.contains(&name.as_str()), value.split_once(' ')) {
        (false, _) => value.clone(),
        (true, Some((scheme, _))) if name != "cookie" => format!("{scheme} {HIDDEN}"),
        (true, _) => HIDDEN.to_owned(),
    };
    (name.clone(), value)
}
