//! The records of a simulated cluster.

use std::collections::BTreeMap;
use std::ops::Bound;
use std::sync::{Arc, Mutex, PoisonError};

use serde_json::Value;

use crate::access::Tokens;
use crate::clock::Clock;
use crate::job::Jobs;
use crate::model::{Api, TableId};
use crate::texts::Texts;

/// The values of a record's path keys, those of the record above it first; empty for a singleton.
pub type Key = Vec<String>;

/// One object of the cluster.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Record {
    /// What may be shown, without links. A property that is not set is absent.
    pub value: Value,
    /// What may not, such as `password`: an object, or null.
    pub hidden: Value,
}

impl Record {
    /// A record of which everything may be shown.
    pub fn new(value: Value) -> Self {
        Self {
            value,
            hidden: Value::Null,
        }
    }

    /// A property at any depth, by its dotted path.
    pub fn get(&self, path: &str) -> Option<&Value> {
        get(&self.value, path)
    }

    /// Text at a dotted path; empty when there is none.
    pub fn text(&self, path: &str) -> &str {
        self.get(path).and_then(Value::as_str).unwrap_or_default()
    }

    /// Sets a property at any depth; objects on the way are made.
    pub fn set(&mut self, path: &str, value: impl Into<Value>) {
        set(&mut self.value, path, value.into());
    }
}

/// A member at any depth, by its dotted path. Lists are not entered.
pub fn get<'v>(value: &'v Value, path: &str) -> Option<&'v Value> {
    path.split('.')
        .try_fold(value, |value, name| value.get(name))
}

/// Sets a member at any depth; objects on the way are made.
pub fn set(value: &mut Value, path: &str, new: Value) {
    let mut at = value;
    for name in path.split('.') {
        if !at.is_object() {
            *at = Value::Object(serde_json::Map::new());
        }
        at = &mut at[name];
    }
    *at = new;
}

/// Removes a member at any depth and returns it.
pub fn take(value: &mut Value, path: &str) -> Option<Value> {
    match path.rsplit_once('.') {
        Some((above, name)) => {
            let above = above
                .split('.')
                .try_fold(value, |value, name| value.get_mut(name))?;
            above.as_object_mut()?.remove(name)
        }
        None => value.as_object_mut()?.remove(path),
    }
}

/// All records of a collection, in the order of their keys; or the one of a singleton.
pub type Rows = BTreeMap<Key, Record>;

/// Everything that a cluster remembers.
#[derive(Debug)]
pub struct State {
    /// The release it runs.
    pub api: Arc<Api>,
    /// Records by table, in the order of [`Api::tables`].
    pub tables: Vec<Rows>,
    /// Jobs, running and done.
    pub jobs: Jobs,
    /// The clock.
    pub clock: Arc<Clock>,
    /// What the cluster is called.
    pub cluster: Identity,
    /// The storage virtual machines, without the cluster itself.
    pub svms: Vec<Identity>,
    /// The nodes.
    pub nodes: Vec<Identity>,
    /// The OAuth 2.0 tokens that let someone in.
    pub tokens: Tokens,
    /// Texts of errors, from a document that the user has.
    pub texts: Arc<Texts>,
    /// Records of commands, for the passthrough to the command line; a command is named like `security login`.
    pub cli: BTreeMap<String, Vec<Value>>,
    /// How many UUIDs it made up, by what they are for.
    pub(crate) made: Mutex<BTreeMap<String, u64>>,
}

/// A cluster, SVM or node.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// Its name.
    pub name: String,
    /// Its UUID; for the cluster, that of its admin SVM.
    pub uuid: String,
}

impl State {
    /// A copy that goes its own way; the clock stays the same one.
    pub(crate) fn duplicate(&self) -> Self {
        let made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        Self {
            api: self.api.clone(),
            tables: self.tables.clone(),
            jobs: self.jobs.clone(),
            clock: self.clock.clone(),
            cluster: self.cluster.clone(),
            svms: self.svms.clone(),
            nodes: self.nodes.clone(),
            tokens: self.tokens.clone(),
            texts: self.texts.clone(),
            cli: self.cli.clone(),
            made: Mutex::new(made.clone()),
        }
    }

    /// A UUID that nothing has yet, for a record of the table at `path`. Two clusters that were asked the same make up
    /// the same ones.
    pub(crate) fn make_uuid(&self, path: &str) -> String {
        let mut made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        let number = made.entry(path.to_owned()).or_default();
        *number += 1;
        crate::seed::uuid(path, &format!("made {number}"))
    }

    /// The rows of a collection or singleton of this release, by its template.
    pub fn rows(&self, path: &str) -> Option<&Rows> {
        self.api.table(path).map(|table| &self.tables[table])
    }

    /// The same, to change them.
    pub fn rows_mut(&mut self, path: &str) -> Option<&mut Rows> {
        let table = self.api.table(path)?;
        self.tables.get_mut(table)
    }

    /// The rows below a record: those whose key begins with these values, after `start` when given.
    pub fn below<'s>(
        &'s self,
        table: TableId,
        above: &'s [String],
        start: Option<&Key>,
    ) -> impl Iterator<Item = (&'s Key, &'s Record)> {
        let from = match start {
            Some(key) => Bound::Excluded(key.clone()),
            None => Bound::Included(above.to_vec()),
        };
        self.tables[table]
            .range((from, Bound::Unbounded))
            .take_while(move |(key, _)| key.starts_with(above))
    }

    /// The cluster or an SVM by its UUID.
    pub fn owner_by_uuid(&self, uuid: &str) -> Option<&Identity> {
        self.owners().find(|owner| owner.uuid == uuid)
    }

    /// The cluster or an SVM by its name.
    pub fn owner_by_name(&self, name: &str) -> Option<&Identity> {
        self.owners().find(|owner| owner.name == name)
    }

    fn owners(&self) -> impl Iterator<Item = &Identity> {
        std::iter::once(&self.cluster).chain(&self.svms)
    }
}
