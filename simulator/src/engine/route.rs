//! From a raw path to an endpoint.

use crate::assumptions;
use crate::failure::Failure;
use crate::model::{Api, Endpoint, Kind, Routed, Schema, Table};
use crate::path;

/// The endpoint that a raw path leads to, with the values of its keys. Whatever is wrong with a path is a 404.
pub(crate) fn route<'a>(
    api: &'a Api,
    raw_path: &str,
) -> Result<(&'a Endpoint, Vec<String>), Failure> {
    let segments = path::segments(raw_path);
    let nowhere = || Failure::new(404, 3, "API not found");
    let below = match segments.split_first() {
        Some((first, below)) if first == "api" => below,
        _ => return Err(nowhere()),
    };
    match api.route(below) {
        Routed::Nowhere => Err(nowhere()),
        Routed::Surplus(segment) => {
            let mut failure = Failure::unexpected(&segment);
            failure.status = assumptions::PATH_FAULT;
            Err(failure)
        }
        Routed::Found(endpoint, keys) => {
            let table = endpoint
                .kind
                .table()
                .and_then(|table| api.tables.get(table));
            let names = endpoint.key_names();
            let keys = names.zip(keys).map(|(name, key)| check(table, name, key));
            Ok((endpoint, keys.collect::<Result<_, _>>()?))
        }
    }
}

/// A key in the form that records have it.
fn check(table: Option<&Table>, name: &str, key: String) -> Result<String, Failure> {
    let schema = table.and_then(|table| table.record.at(name));
    let number = schema.is_some_and(|schema| schema.kind == Kind::Integer);
    if is_uuid_key(name, schema) {
        let key = key.to_ascii_lowercase();
        return match is_uuid(&key) {
            true => Ok(key),
            false => Err(malformed(&key, name, "UUID")),
        };
    }
    match number && key.parse::<i64>().is_err() {
        true => Err(malformed(&key, name, "integer")),
        false => Ok(key),
    }
}

fn malformed(key: &str, name: &str, form: &str) -> Failure {
    let message = format!("\"{key}\" is an invalid value for field \"{name}\" (<{form}>)");
    Failure::new(assumptions::PATH_FAULT, 2, message)
        .at(name)
        .with(key)
        .with(name)
}

fn is_uuid_key(name: &str, schema: Option<&Schema>) -> bool {
    let format = schema.and_then(|schema| schema.format.as_deref());
    format == Some("uuid") || name == "uuid" || name.ends_with(".uuid")
}

fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(at, byte)| match at {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}
