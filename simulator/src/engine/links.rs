//! Addresses of records and of what they refer to.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};

use crate::model::Table;
use crate::store::get;

/// What stands for itself in a path key. ONTAP is known to encode a dot in some places and to leave it in others; here
/// it stays, except in keys that would be dot segments.
const KEY: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'~')
    .remove(b'.');

/// The address of a record, such as `/api/security/accounts/…/joe`; nothing where records have none.
pub(crate) fn href(table: &Table, key: &[String]) -> Option<String> {
    let template = table.instance.as_ref()?;
    let mut values = key.iter();
    let mut href = String::from("/api");
    for segment in template.split('/').skip(1) {
        href.push('/');
        match segment.starts_with('{') {
            true => push(&mut href, values.next()?),
            false => href.push_str(segment),
        }
    }
    Some(href)
}

/// A value as one path segment.
pub(crate) fn encode(value: &str) -> String {
    let mut encoded = String::new();
    push(&mut encoded, value);
    encoded
}

fn push(href: &mut String, value: &str) {
    match value {
        "." => href.push_str("%2E"),
        ".." => href.push_str("%2E%2E"),
        _ => href.extend(utf8_percent_encode(value, KEY)),
    }
}

/// A link as it stands in `_links`.
pub(crate) fn link(href: impl Into<String>) -> Value {
    json!({"href": href.into()})
}

/// Where objects within a record lead that have links of their own.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Within<'w> {
    /// The record, as its readers see it.
    pub(crate) record: &'w Value,
    /// The address of the record.
    pub(crate) href: Option<&'w str>,
    /// The UUID that stands for the cluster.
    pub(crate) cluster: &'w str,
}

impl Within<'_> {
    /// The address of what a property refers to; nothing where that has no known address.
    pub(crate) fn href(&self, property: &str, object: &Value) -> Option<String> {
        let by = |collection: &str, key: &str| {
            let key = object.get(key)?.as_str()?;
            Some(format!("/api{collection}/{}", encode(key)))
        };
        match property {
            "owner" | "svm" => by("/svm/svms", "uuid"),
            "role" | "ontap_role" => by(&format!("/security/roles/{}", self.owner()), "name"),
            "account" => by(&format!("/security/accounts/{}", self.owner()), "name"),
            "node" | "nodes" | "partners" => by("/cluster/nodes", "uuid"),
            "ipspace" => by("/network/ipspaces", "uuid"),
            "management_interfaces" | "cluster_interfaces" => by("/network/ip/interfaces", "uuid"),
            "volume" => by("/storage/volumes", "uuid"),
            "aggregate" | "system_aggregate" => by("/storage/aggregates", "uuid"),
            "storage_unit" => by("/storage/storage-units", "uuid"),
            "certificate" | "client_certificate" | "server_ca_certificates" => {
                by("/security/certificates", "uuid")
            }
            "security_key_manager" => by("/security/key-managers", "uuid"),
            "configuration" => by("/security/key-stores", "uuid"),
            "privileges" => self.below("privileges", object.get("path")?.as_str()?),
            "servers" => self.below("key-servers", object.get("server")?.as_str()?),
            _ => None,
        }
    }

    /// The UUID that the record's owner has.
    fn owner(&self) -> Cow<'_, str> {
        let owner = get(self.record, "owner.uuid").and_then(Value::as_str);
        Cow::Borrowed(owner.unwrap_or(self.cluster))
    }

    fn below(&self, collection: &str, key: &str) -> Option<String> {
        Some(format!("{}/{collection}/{}", self.href?, encode(key)))
    }
}
