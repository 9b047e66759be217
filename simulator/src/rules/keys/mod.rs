//! Key managers, their servers and authentication keys.

mod actions;
mod authentication;
mod managers;
mod servers;

use serde_json::{Value, json};

use crate::store::{Record, State, get};

pub(super) use actions::{MIGRATE, Migrate, OnRecord, RESTORE};
pub(super) use authentication::AuthenticationKeys;
pub(super) use managers::Managers;
pub(super) use servers::Servers;

/// The table of key managers.
const MANAGERS: &str = "/security/key-managers";
/// The table of the servers of each.
const SERVERS: &str = "/security/key-managers/{uuid}/key-servers";

/// Servers of one manager, at most.
const MOST_SERVERS: usize = 4;

/// The key manager with a UUID.
fn manager<'s>(state: &'s State, uuid: &str) -> Option<&'s Record> {
    state
        .rows(MANAGERS)?
        .get(std::slice::from_ref(&uuid.to_owned()))
}

/// Whether a manager keeps its keys on servers.
fn external(manager: &Record) -> bool {
    get(&manager.value, "external.servers").is_some()
}

/// The address of a server with its port.
fn address(server: &str) -> String {
    let bare = server.rsplit(']').next().unwrap_or(server);
    let several = server.matches(':').count() > 1 && !server.starts_with('[');
    match bare.contains(':') && !several {
        true => server.to_owned(),
        false => format!("{server}:5696"),
    }
}

/// A server as the list of its manager shows it.
fn entry(server: &Value) -> Value {
    let text = server
        .as_str()
        .or_else(|| server["server"].as_str())
        .unwrap_or_default();
    let mut entry = match server {
        Value::Object(_) => server.clone(),
        _ => json!({}),
    };
    entry["server"] = json!(address(text));
    for (name, default) in [("timeout", json!(25)), ("username", json!(""))] {
        if entry.get(name).is_none() {
            entry[name] = default;
        }
    }
    entry
}
