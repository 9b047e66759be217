//! Content from a file.

use serde_json::{Map, Value};

use crate::body::hide;
use crate::model::{Kind, TableId};
use crate::rules;
use crate::store::{Identity, Key, Record, State, get, set};

use super::complete::complete;
use super::{accounts, builtin, key, settings, stand_ins, uuid};

/// What is wrong with a seed file: the place and the repair.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{place}: {problem}; {repair}")]
#[non_exhaustive]
pub struct SeedError {
    /// Where, such as `tables["/security/accounts"][2].name`.
    pub place: String,
    /// What is wrong.
    pub problem: String,
    /// What to do about it.
    pub repair: String,
}

impl SeedError {
    fn new(
        place: impl Into<String>,
        problem: impl Into<String>,
        repair: impl Into<String>,
    ) -> Self {
        Self {
            place: place.into(),
            problem: problem.into(),
            repair: repair.into(),
        }
    }
}

/// Adds what a seed file says: `{"cluster": …, "svms": […], "nodes": […], "tables": {PATH: [RECORD, …]}, "cli": {COMMAND: [RECORD, …]}}`, all of it
/// optional. A cluster, SVM or node is a name, or an object with `name` and `uuid`. Records replace those with the same
/// key. Properties that are never shown, such as `password`, are taken as well. Records get what ONTAP adds to them when
/// they are created, such as defaults, the scope, or the serial number of a certificate.
///
/// # Errors
///
/// The first thing that the release does not know or that has no key. What came before it was added.
pub fn load(state: &mut State, json: &Value) -> Result<(), SeedError> {
    let members = json.as_object().ok_or_else(|| {
        SeedError::new(
            "the file",
            "it is no JSON object",
            "write {\"tables\": {…}}",
        )
    })?;
    for name in members.keys() {
        if !["cluster", "svms", "nodes", "tables", "cli"].contains(&name.as_str()) {
            let repair = "use `cluster`, `svms`, `nodes`, `tables` and `cli`";
            return Err(SeedError::new(name, "there is no such section", repair));
        }
    }
    if let Some(value) = members.get("cluster") {
        let identity = identity("cluster", "cluster", value)?;
        rename_cluster(state, &identity.name);
    }
    for (i, value) in list("svms", members.get("svms"))?.iter().enumerate() {
        let svm = identity(&format!("svms[{i}]"), "svm", value)?;
        add_svm(state, svm);
    }
    for (i, value) in list("nodes", members.get("nodes"))?.iter().enumerate() {
        let node = identity(&format!("nodes[{i}]"), "node", value)?;
        state.nodes.retain(|known| known.name != node.name);
        stand_ins::node_row(state, &node);
        state.nodes.push(node);
    }
    let nothing = Map::new();
    let tables = match members.get("tables") {
        None => &nothing,
        Some(Value::Object(tables)) => tables,
        Some(_) => {
            let repair = "write {\"/security/accounts\": […]}";
            return Err(SeedError::new("tables", "it is no object", repair));
        }
    };
    commands(state, members.get("cli"))?;
    let mut added = Vec::new();
    for (path, records) in tables {
        table(state, path, records, &mut added)?;
    }
    // A record may refer to what stands after it.
    for (table, key) in &added {
        complete(state, *table, key);
    }
    rules::privileges_follow_roles(state);
    Ok(())
}

/// What commands show, for the passthrough to the command line: `{"security login": [{…}]}`.
fn commands(state: &mut State, section: Option<&Value>) -> Result<(), SeedError> {
    let Some(section) = section else {
        return Ok(());
    };
    let commands = section.as_object().ok_or_else(|| {
        SeedError::new("cli", "it is no object", "write {\"security login\": […]}")
    })?;
    for (command, records) in commands {
        let place = format!("cli[\"{command}\"]");
        let records = list(&place, Some(records))?;
        if !records.iter().all(Value::is_object) {
            return Err(SeedError::new(place, "a record is no object", "write {…}"));
        }
        let words: Vec<&str> = command
            .split([' ', '/'])
            .filter(|w| !w.is_empty())
            .collect();
        state.cli.insert(words.join(" "), records.to_vec());
    }
    Ok(())
}

fn list<'v>(place: &str, value: Option<&'v Value>) -> Result<&'v [Value], SeedError> {
    match value {
        None => Ok(&[]),
        Some(Value::Array(items)) => Ok(items),
        Some(_) => Err(SeedError::new(place, "it is no list", "put it into […]")),
    }
}

fn identity(place: &str, kind: &str, value: &Value) -> Result<Identity, SeedError> {
    let repair = "write a name, or {\"name\": …, \"uuid\": …}";
    let name = value.as_str().or_else(|| value["name"].as_str());
    let name = name.filter(|name| !name.is_empty());
    let name = name.ok_or_else(|| SeedError::new(place, "it has no name", repair))?;
    let uuid = match value.get("uuid") {
        None => uuid(kind, name),
        Some(given) => {
            let given = given.as_str().unwrap_or_default();
            uuid::Uuid::parse_str(given)
                .map_err(|_| SeedError::new(format!("{place}.uuid"), "it is no UUID", repair))?
                .to_string()
        }
    };
    Ok(Identity {
        name: name.to_owned(),
        uuid,
    })
}

/// The UUID of the cluster stays: records of every table hold it as their key.
fn rename_cluster(state: &mut State, name: &str) {
    let uuid = state.cluster.uuid.clone();
    let rows = state.tables.iter_mut().flat_map(|rows| rows.values_mut());
    for record in rows {
        for path in ["owner", "svm"] {
            let same = get(&record.value, path).is_some_and(|o| o["uuid"] == uuid.as_str());
            if same {
                set(&mut record.value, &format!("{path}.name"), name.into());
            }
        }
    }
    if let Some(rows) = state.rows_mut("/cluster") {
        for record in rows.values_mut() {
            record.set("name", name);
        }
    }
    state.cluster.name = name.to_owned();
}

/// An SVM of the same name is replaced, with everything that it has.
fn add_svm(state: &mut State, svm: Identity) {
    if let Some(old) = state.svms.iter().position(|known| known.name == svm.name) {
        let old = state.svms.remove(old);
        for rows in &mut state.tables {
            rows.retain(|key, record| {
                let named = |path: &str| record.text(path) == old.uuid;
                !key.contains(&old.uuid) && !named("owner.uuid") && !named("svm.uuid")
            });
        }
    }
    state.svms.push(svm.clone());
    builtin::roles_of_svm(state, &svm);
    accounts::of_svm(state, &svm);
    settings::of_owner(state, &svm, "svm");
    stand_ins::svm_row(state, &svm);
}

fn table(
    state: &mut State,
    path: &str,
    records: &Value,
    added: &mut Vec<(TableId, Key)>,
) -> Result<(), SeedError> {
    let place = format!("tables[\"{path}\"]");
    let Some(id) = state.api.table(path) else {
        let problem = format!("release {} has no such table", state.api.release);
        let repair = "name the path of a collection or singleton, such as /security/accounts";
        return Err(SeedError::new(place, problem, repair));
    };
    let one = std::slice::from_ref(records);
    let singleton = state.api.tables[id].singleton;
    let records = match records {
        Value::Array(records) => records,
        Value::Object(_) if singleton => one,
        _ => {
            return Err(SeedError::new(
                place,
                "it is no list",
                "put the records into […]",
            ));
        }
    };
    for (i, record) in records.iter().enumerate() {
        let (key, record) = read(state, id, &format!("{place}[{i}]"), record)?;
        state.tables[id].insert(key.clone(), record);
        added.push((id, key));
    }
    Ok(())
}

fn read(state: &State, id: usize, place: &str, record: &Value) -> Result<(Key, Record), SeedError> {
    let table = &state.api.tables[id];
    if !record.is_object() {
        return Err(SeedError::new(
            place,
            "it is no object",
            "write {\"name\": …}",
        ));
    }
    let mut value = record.clone();
    refer(state, table, place, &mut value)?;
    let own = |name: &String| table.record.at(name).is_none();
    if table.own_keys().iter().any(|k| k == "uuid") && value.get("uuid").is_none() {
        value["uuid"] = uuid(&table.path, &record.to_string()).into();
    }
    let key = key(table, &[], &value).ok_or_else(|| {
        let missing: Vec<&str> = table
            .keys
            .iter()
            .filter(|name| get(&value, name).is_none())
            .map(String::as_str)
            .collect();
        let problem = format!("its key lacks {}", missing.join(" and "));
        SeedError::new(place, problem, "add what is missing")
    })?;
    // Keys of the record above are no properties of most records.
    for name in table.keys.iter().filter(|name| own(name)) {
        crate::store::take(&mut value, name);
        if let Some((parent, _)) = name.split_once('.')
            && get(&value, parent).is_some_and(|v| v.as_object().is_some_and(Map::is_empty))
            && table.record.property(parent).is_none()
        {
            crate::store::take(&mut value, parent);
        }
    }
    known(place, &value, &table.record, &state.api.release.to_string())?;
    Ok((key, hide::split(&table.record, value)))
}

/// Completes references to the cluster or an SVM by name or UUID; an absent owner is the cluster.
fn refer(
    state: &State,
    table: &crate::model::Table,
    place: &str,
    value: &mut Value,
) -> Result<(), SeedError> {
    for path in ["owner", "svm"] {
        let key = format!("{path}.uuid");
        let in_key = table.keys.contains(&key);
        let given = get(value, path).is_some();
        if !given && !(path == "owner" && (in_key || table.record.property(path).is_some())) {
            continue;
        }
        let name = get(value, &format!("{path}.name")).and_then(Value::as_str);
        let uuid = get(value, &key).and_then(Value::as_str);
        let found = match (name, uuid) {
            (_, Some(uuid)) => state.owner_by_uuid(uuid),
            (Some(name), None) => state.owner_by_name(name),
            (None, None) => Some(&state.cluster),
        };
        let found = found.ok_or_else(|| {
            let repair = "name the cluster, or an SVM that stands in `svms`";
            SeedError::new(format!("{place}.{path}"), "there is no such owner", repair)
        })?;
        set(value, path, super::reference(found));
    }
    Ok(())
}

/// Whether the release knows every property, and every value of an enumeration.
fn known(
    place: &str,
    value: &Value,
    schema: &crate::model::Schema,
    release: &str,
) -> Result<(), SeedError> {
    match (value, &schema.kind) {
        (Value::Object(members), Kind::Object(properties)) => {
            for (name, member) in members {
                let place = format!("{place}.{name}");
                let property = properties.get(name).ok_or_else(|| {
                    let problem = format!("release {release} has no such property");
                    SeedError::new(place.as_str(), problem, "remove it or correct its name")
                })?;
                known(&place, member, property, release)?;
            }
            Ok(())
        }
        (Value::Array(items), Kind::Array(schema)) => items
            .iter()
            .enumerate()
            .try_for_each(|(i, item)| known(&format!("{place}[{i}]"), item, schema, release)),
        (value, _) if !schema.values.is_empty() && !schema.values.contains(value) => {
            let values: Vec<String> = schema.values.iter().map(Value::to_string).collect();
            let repair = format!("use one of {}", values.join(", "));
            Err(SeedError::new(
                place,
                format!("{value} is none of its values"),
                repair,
            ))
        }
        _ => Ok(()),
    }
}
