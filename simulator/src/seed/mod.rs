//! What a cluster holds before the first request.

mod accounts;
mod builtin;
mod complete;
mod file;
mod fit;
mod ids;
mod sample;
mod settings;
mod stand_ins;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use serde_json::{Map, Value, json};

use crate::access::Tokens;
use crate::clock::Clock;
use crate::job::Jobs;
use crate::model::{Api, Method, Table, TableId};
use crate::store::{Identity, Key, Record, Rows, State, get};

pub use accounts::accounts;
pub use builtin::SVM_ADMIN;
pub use file::{SeedError, load};
pub(crate) use ids::uuid;

/// How a fresh cluster is set up.
#[derive(Clone, Debug)]
pub struct Options {
    /// What the cluster is called.
    pub cluster: String,
    /// The storage virtual machines.
    pub svms: Vec<String>,
    /// The nodes.
    pub nodes: Vec<String>,
    /// The password of `admin`.
    pub password: String,
    /// The UUID of the cluster; made from its name when there is none.
    pub cluster_uuid: Option<String>,
    /// Whether every table gets a record, made up from its schema; without it, only what a new cluster has.
    pub samples: bool,
}

/// The password of `admin` where none is chosen. It is no word of the API: a client that hides its own password in
/// texts must not hide a name with it.
pub const PASSWORD: &str = "Simulated-1";

impl Default for Options {
    fn default() -> Self {
        Self {
            cluster: "cluster1".to_owned(),
            svms: vec!["svm1".to_owned(), "svm2".to_owned()],
            nodes: vec!["node1".to_owned()],
            password: PASSWORD.to_owned(),
            cluster_uuid: None,
            samples: false,
        }
    }
}

/// A freshly installed cluster of a release. Its UUIDs are the same each time.
pub fn fresh(api: Arc<Api>, clock: Arc<Clock>, options: &Options) -> State {
    let named = |kind: &str, name: &String| Identity {
        name: name.clone(),
        uuid: uuid(kind, name),
    };
    let mut cluster = named("cluster", &options.cluster);
    if let Some(uuid) = &options.cluster_uuid {
        cluster.uuid = uuid.to_ascii_lowercase();
    }
    let tables = vec![Rows::new(); api.tables.len()];
    let mut state = State {
        made: Mutex::default(),
        tables,
        jobs: Jobs::default(),
        clock,
        cluster,
        svms: options.svms.iter().map(|n| named("svm", n)).collect(),
        nodes: options.nodes.iter().map(|n| named("node", n)).collect(),
        tokens: Tokens::default(),
        texts: Arc::default(),
        cli: BTreeMap::new(),
        api,
    };
    builtin::roles(&mut state);
    accounts::built_in(&mut state, &options.password);
    settings::add(&mut state);
    stand_ins::add(&mut state);
    fill(&mut state, options.samples);
    state
}

/// Gives the tables that nobody can add to what they need to answer.
fn fill(state: &mut State, everything: bool) {
    let api = state.api.clone();
    for (id, table) in api.tables.iter().enumerate() {
        let known = !state.tables[id].is_empty();
        let jobs = table.path == "/cluster/jobs";
        let post = |e: &crate::model::Endpoint| e.operations.contains_key(&Method::Post);
        let added_by_users = api.endpoint(&table.path).is_some_and(post);
        if known || jobs || (added_by_users && !everything) {
            continue;
        }
        for (key, value) in sample::rows(state, table) {
            state.tables[id].insert(key, Record::new(value));
        }
    }
}

/// Puts a record where the release has its table, without what the release lacks. Nothing happens where it has none.
pub(crate) fn put(state: &mut State, path: &str, value: Value, hidden: Value) -> Option<Key> {
    let id = state.api.table(path)?;
    put_below(state, id, &[], value, hidden)
}

/// The same below a record.
pub(crate) fn put_below(
    state: &mut State,
    id: TableId,
    above: &[String],
    mut value: Value,
    hidden: Value,
) -> Option<Key> {
    let table = state.api.tables.get(id)?;
    let key = key(table, above, &value)?;
    fit::fit(&mut value, &table.record);
    state
        .tables
        .get_mut(id)?
        .insert(key.clone(), Record { value, hidden });
    Some(key)
}

/// The key that a record has in a table; nothing when one of its parts is missing.
pub(crate) fn key(table: &Table, above: &[String], value: &Value) -> Option<Key> {
    let missing = table.above.saturating_sub(above.len());
    let mut key = above.to_vec();
    for name in table.keys.iter().skip(table.above - missing) {
        key.push(match get(value, name)? {
            Value::String(text) => text.clone(),
            Value::Null | Value::Object(_) | Value::Array(_) => return None,
            other => other.to_string(),
        });
    }
    Some(key)
}

/// A reference to the cluster or an SVM.
pub(crate) fn reference(owner: &Identity) -> Value {
    json!({"name": owner.name, "uuid": owner.uuid})
}

/// An object with these members.
pub(crate) fn object<const N: usize>(members: [(&str, Value); N]) -> Value {
    let members = members.into_iter().map(|(name, v)| (name.to_owned(), v));
    Value::Object(members.collect::<Map<_, _>>())
}
