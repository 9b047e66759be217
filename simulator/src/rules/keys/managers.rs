//! Key managers: onboard, or on servers.

use serde_json::{Value, json};

use crate::failure::Failure;
use crate::model::Method;
use crate::seed;
use crate::store::{Identity, Key, Record, State, get};

use super::super::support::{Place, has, hidden, names, refuse, set_known};
use super::super::{Context, Rules};
use super::{MANAGERS, MOST_SERVERS, SERVERS, entry, external};

const INSTANCE: &str = "/security/key-managers/{uuid}";
const POST: Place = (MANAGERS, Method::Post);
const PATCH: Place = (INSTANCE, Method::Patch);
const SHORTEST: usize = 32;
const LONGEST: usize = 256;

/// The rules of `/security/key-managers`.
pub(in super::super) struct Managers;

impl Rules for Managers {
    fn create(
        &self,
        context: &mut Context<'_>,
        _: &[String],
        record: &mut Record,
    ) -> Result<(), Failure> {
        let owner = owner(context, record);
        let state = &*context.state;
        let cluster = owner.uuid == state.cluster.uuid;
        taken(state, &owner)?;
        let passphrase = hidden(record, "onboard.passphrase").to_owned();
        let servers = get(&record.value, "external.servers")
            .and_then(Value::as_array)
            .cloned();
        match (
            passphrase.is_empty(),
            get(&record.value, "external").is_some(),
        ) {
            (false, true) => {
                let message = "A key manager is either onboard or external.";
                return Err(Failure::bad(262_186, message).at("onboard"));
            }
            (true, false) => {
                let message = "A key manager needs \"onboard.passphrase\" or \"external\".";
                return Err(refuse(state, POST, &[65_537_240], message).at("onboard.passphrase"));
            }
            (false, false) => onboard(state, record, cluster, &passphrase)?,
            (true, true) => on_servers(state, record, servers.unwrap_or_default())?,
        }
        if cluster {
            record.set("scope", "cluster");
        } else {
            record.set("scope", "svm");
            record.set("svm", super::super::support::reference(&owner));
        }
        let well = json!({"code": 0, "message": ""});
        set_known(state, MANAGERS, record, "status", well);
        let supported = json!({"code": 0, "message": "", "supported": true});
        set_known(state, MANAGERS, record, "volume_encryption", supported);
        set_known(state, MANAGERS, record, "enabled", true);
        if has(
            state,
            MANAGERS,
            "is_default_data_at_rest_encryption_disabled",
        ) && record
            .get("is_default_data_at_rest_encryption_disabled")
            .is_none()
        {
            record.set("is_default_data_at_rest_encryption_disabled", false);
        }
        Ok(())
    }

    fn modify(
        &self,
        context: &mut Context<'_>,
        _: &Key,
        old: &Record,
        change: &Value,
        new: &mut Record,
    ) -> Result<(), Failure> {
        let state = &*context.state;
        if names(change, "external") {
            if !external(old) {
                let message = "This key manager has no servers.";
                return Err(refuse(state, PATCH, &[65_536_828], message).at("external"));
            }
            return certificates(state, PATCH, new);
        }
        passphrase(state, old, change, new)
    }

    /// Servers are records of their own, too.
    fn after(&self, context: &mut Context<'_>, key: &Key, record: Option<&Record>) {
        let Some(table) = context.state.api.table(SERVERS) else {
            return;
        };
        match record {
            None => {
                let below = |path: &str| path.starts_with(MANAGERS);
                let api = context.state.api.clone();
                for (table, rows) in api.tables.iter().zip(&mut context.state.tables) {
                    if below(&table.path) && table.above > 0 {
                        rows.retain(|known, _| !known.starts_with(key));
                    }
                }
            }
            Some(record) => {
                let servers = get(&record.value, "external.servers").and_then(Value::as_array);
                for server in servers.into_iter().flatten() {
                    let mut row = key.clone();
                    row.extend(server["server"].as_str().map(str::to_owned));
                    if !context.state.tables[table].contains_key(&row) {
                        seed::put_below(context.state, table, key, server.clone(), Value::Null);
                    }
                }
            }
        }
    }
}

/// Changes the passphrase of an onboard manager, or repeats it to synchronise the nodes.
fn passphrase(
    state: &State,
    old: &Record,
    change: &Value,
    new: &mut Record,
) -> Result<(), Failure> {
    let sent = |name: &str| get(change, name).and_then(Value::as_str);
    let (fresh, known) = (
        sent("onboard.passphrase"),
        sent("onboard.existing_passphrase"),
    );
    if fresh.is_none() && known.is_none() {
        return Ok(());
    }
    let fail = |code: u64, field: &str, message: &str| {
        Err(refuse(state, PATCH, &[code], message).at(field.to_owned()))
    };
    let synchronize = get(change, "onboard.synchronize") == Some(&Value::Bool(true));
    let (fresh, known) = match (fresh, known, synchronize) {
        (None, Some(known), true) => (None, known),
        (Some(_), _, true) => {
            let message = "Synchronising takes no new passphrase.";
            return fail(65_537_243, "onboard.passphrase", message);
        }
        (Some(fresh), Some(known), false) => (Some(fresh), known),
        _ => {
            let message = "Both the new and the existing passphrase are needed.";
            return fail(65_536_917, "onboard.existing_passphrase", message);
        }
    };
    let current = hidden(old, "onboard.passphrase");
    if known != current {
        return fail(
            65_536_139,
            "onboard.existing_passphrase",
            "Cluster-wide passphrase is incorrect.",
        );
    }
    match fresh {
        Some(fresh) if fresh == current => fail(
            65_536_150,
            "onboard.passphrase",
            "The new passphrase is same as old passphrase.",
        ),
        Some(fresh) if !fits(fresh) => {
            let message = "A passphrase has between 32 and 256 characters.";
            fail(65_536_404, "onboard.passphrase", message)
        }
        Some(fresh) => {
            new.hidden = json!({"onboard": {"passphrase": fresh}});
            Ok(())
        }
        None => {
            new.hidden = old.hidden.clone();
            Ok(())
        }
    }
}

fn owner(context: &Context<'_>, record: &Record) -> Identity {
    let state = &*context.state;
    let named = state.owner_by_uuid(record.text("svm.uuid"));
    let named = named.or_else(|| state.owner_by_name(record.text("svm.name")));
    named.or(context.svm).unwrap_or(&state.cluster).clone()
}

/// An owner has one key manager.
fn taken(state: &State, owner: &Identity) -> Result<(), Failure> {
    let cluster = owner.uuid == state.cluster.uuid;
    let same = |other: &Record| match cluster {
        true => other.text("scope") == "cluster",
        false => other.text("svm.uuid") == owner.uuid,
    };
    let mut rows = state
        .rows(MANAGERS)
        .into_iter()
        .flat_map(|rows| rows.values());
    let Some(known) = rows.find(|other| same(other)) else {
        return Ok(());
    };
    let codes: &[u64] = match cluster {
        true => &[65_539_216, 65_536_823, 65_536_870],
        false => &[65_536_823, 65_536_870],
    };
    let message = match external(known) {
        // Clients compare the beginning of this text.
        true => format!(
            "External key management already configured on \"{}\".",
            owner.name
        ),
        false => format!("\"{}\" has a key manager already.", owner.name),
    };
    Err(refuse(state, POST, codes, message))
}

fn onboard(
    state: &State,
    record: &mut Record,
    cluster: bool,
    passphrase: &str,
) -> Result<(), Failure> {
    let fail = |code: u64, field: &str, message: &str| {
        Err(refuse(state, POST, &[code], message).at(field.to_owned()))
    };
    if !cluster {
        return fail(
            65_536_916,
            "svm",
            "Only the cluster has an onboard key manager.",
        );
    }
    if !hidden(record, "onboard.existing_passphrase").is_empty() {
        let message = "A new key manager has no existing passphrase.";
        return fail(65_537_241, "onboard.existing_passphrase", message);
    }
    if !fits(passphrase) {
        let message = "A passphrase has between 32 and 256 characters.";
        return fail(65_536_920, "onboard.passphrase", message);
    }
    set_known(state, MANAGERS, record, "onboard.enabled", true);
    let backup = "-----BEGIN BACKUP-----\nsimulated\n-----END BACKUP-----\n";
    set_known(state, MANAGERS, record, "onboard.key_backup", backup);
    Ok(())
}

fn on_servers(state: &State, record: &mut Record, servers: Vec<Value>) -> Result<(), Failure> {
    let certified = get(&record.value, "external.client_certificate").is_some()
        && get(&record.value, "external.server_ca_certificates").is_some();
    if servers.is_empty() || !certified {
        let message = "An external key manager needs a client certificate, server CA certificates and servers.";
        return Err(refuse(state, POST, &[65_536_876], message).at("external"));
    }
    if servers.len() > MOST_SERVERS {
        let message = "An external key manager has at most four servers.";
        return Err(refuse(state, POST, &[65_536_038], message).at("external.servers"));
    }
    certificates(state, POST, record)?;
    let servers: Vec<Value> = servers.iter().map(entry).collect();
    let twice =
        |(i, server): (usize, &Value)| servers[..i].iter().any(|s| s["server"] == server["server"]);
    if servers.iter().enumerate().any(twice) {
        let message = "A server is named twice.";
        return Err(refuse(state, POST, &[65_536_871], message).at("external.servers"));
    }
    record.set("external.servers", servers);
    Ok(())
}

/// Whether the certificates that a manager names are installed. Replies identify them by their UUID alone.
fn certificates(state: &State, place: Place, record: &mut Record) -> Result<(), Failure> {
    let installed = |reference: &Value| {
        let mut rows = state.rows("/security/certificates")?.values();
        rows.find(|c| match reference["uuid"].as_str() {
            Some(uuid) => c.text("uuid") == uuid,
            None => !c.text("name").is_empty() && reference["name"] == c.text("name"),
        })
    };
    let known = |reference: &mut Value| {
        let Some(found) = installed(reference) else {
            let message = "The certificate is not installed.";
            return Err(refuse(state, place, &[65_536_821], message).at("external"));
        };
        *reference = json!({"uuid": found.text("uuid")});
        Ok(())
    };
    let external = &mut record.value["external"];
    if let Some(client) = external.get_mut("client_certificate") {
        known(client)?;
    }
    let authorities = external
        .get_mut("server_ca_certificates")
        .and_then(Value::as_array_mut);
    authorities.into_iter().flatten().try_for_each(known)
}

fn fits(passphrase: &str) -> bool {
    (SHORTEST..=LONGEST).contains(&passphrase.chars().count())
}

/// Writes the servers of a manager into its record.
pub(super) fn follow_servers(state: &mut State, uuid: &str) {
    let above = [uuid.to_owned()];
    let Some(table) = state.api.table(SERVERS) else {
        return;
    };
    let rows = state.below(table, &above, None);
    let servers: Vec<Value> = rows.map(|(_, server)| entry(&server.value)).collect();
    let Some(id) = state.api.table(MANAGERS) else {
        return;
    };
    let fitted = state.tables[id].get_mut(above.as_slice());
    if let Some(manager) = fitted {
        manager.set("external.servers", servers);
    }
}
