//! Records made up from what a schema says.

use serde_json::{Map, Value, json};

use crate::clock::Clock;
use crate::model::{Kind, Schema, Table};
use crate::store::{Identity, Key, State, set};

use super::{key, reference, uuid};

const MOST_WORDS: usize = 40;

/// What a made-up record refers to.
struct Facts<'s> {
    table: &'s str,
    owner: &'s Identity,
    node: Option<&'s Identity>,
    now: String,
}

/// Records for a table, as they would be listed: one, or one for each owner where the owner is part of the key.
pub(super) fn rows(state: &State, table: &Table) -> Vec<(Key, Value)> {
    let by_owner = |name: &str| table.own_keys().iter().any(|key| key == name);
    let owners: Vec<&Identity> = if by_owner("owner.uuid") {
        std::iter::once(&state.cluster).chain(&state.svms).collect()
    } else if by_owner("svm.uuid") {
        state.svms.iter().collect()
    } else {
        vec![state.svms.first().unwrap_or(&state.cluster)]
    };
    let rows = owners.into_iter().flat_map(|owner| {
        let facts = Facts {
            table: &table.path,
            owner,
            node: state.nodes.first(),
            now: Clock::text(state.clock.now()),
        };
        above(state, table)
            .into_iter()
            .filter_map(move |above| row(&facts, table, above))
    });
    rows.collect()
}

/// The records that a record of this table may stand below.
fn above(state: &State, table: &Table) -> Vec<Vec<String>> {
    if table.above == 0 {
        return vec![Vec::new()];
    }
    let parent = table.path.split("/{").next().unwrap_or_default();
    let parents = state.rows(parent).into_iter().flat_map(|rows| rows.keys());
    let node = state.nodes.first().map(|n| n.uuid.as_str());
    let parents = parents.map(|key| {
        let mut key = key.clone();
        // What a key names beyond the record above is a node.
        key.resize(table.above, node.unwrap_or_default().to_owned());
        key
    });
    parents.collect()
}

fn row(facts: &Facts<'_>, table: &Table, above: Vec<String>) -> Option<(Key, Value)> {
    let mut value = facts
        .value(&table.record, "")
        .unwrap_or(Value::Object(Map::new()));
    for (name, text) in table.keys.iter().zip(&above) {
        if table.record.at(name).is_some() {
            set(&mut value, name, json!(text));
        }
    }
    for name in table.own_keys() {
        if crate::store::get(&value, name).is_none() {
            let text = if name.ends_with("uuid") {
                uuid(facts.table, name)
            } else {
                "1".to_owned()
            };
            set(&mut value, name, json!(text));
        }
    }
    let key = key(table, &above, &value)?;
    super::fit::fit(&mut value, &table.record);
    Some((key, value))
}

impl Facts<'_> {
    /// A value that satisfies the schema; nothing for what cannot be read.
    fn value(&self, schema: &Schema, name: &str) -> Option<Value> {
        if !schema.readable() || schema.secret || name == "_links" {
            return None;
        }
        if let Some(first) = schema.values.first() {
            return Some(
                schema
                    .default
                    .as_ref()
                    .filter(|d| schema.values.contains(d))
                    .unwrap_or(first)
                    .clone(),
            );
        }
        match &schema.kind {
            Kind::Object(properties) => {
                let known = match name {
                    "owner" | "svm" => Some(self.owner),
                    "node" => self.node,
                    _ => None,
                };
                if let Some(known) = known {
                    return Some(reference(known));
                }
                let members = properties
                    .iter()
                    .filter_map(|(name, schema)| Some((name.clone(), self.value(schema, name)?)));
                let members: Map<_, _> = members.collect();
                (!members.is_empty()).then_some(Value::Object(members))
            }
            Kind::Array(items) => Some(Value::Array(vec![self.value(items, name)?])),
            Kind::String => Some(json!(self.text(schema, name))),
            Kind::Integer => {
                let default = schema.default.as_ref().and_then(Value::as_i64);
                // Bounds of whole numbers are small.
                let least = schema.minimum.map(|least| least as i64);
                Some(json!(default.or(least).unwrap_or(0)))
            }
            Kind::Number => Some(json!(schema.minimum.unwrap_or(0.0))),
            Kind::Boolean => Some(json!(schema.default == Some(Value::Bool(true)))),
            Kind::Any => None,
        }
    }

    fn text(&self, schema: &Schema, name: &str) -> String {
        if let Some(default) = schema.default.as_ref().and_then(Value::as_str) {
            return default.to_owned();
        }
        let text = match (schema.format.as_deref(), name) {
            (Some("uuid"), _) | (_, "uuid") => uuid(self.table, name),
            (Some("date-time"), _) => self.now.clone(),
            (Some("duration" | "duration-or-date-time"), _) => "PT1H".to_owned(),
            (Some("ipv6"), _) => "fd00::1".to_owned(),
            (Some("ipv4"), _) | (_, "address" | "ip") => "10.0.0.1".to_owned(),
            (Some("uri"), _) => "https://example.com/".to_owned(),
            (Some("email"), _) => "admin@example.com".to_owned(),
            (_, "location") if self.table == "/security/key-stores" => "onboard".to_owned(),
            (_, "location") => "10.0.0.1".to_owned(),
            (_, "") => "text".to_owned(),
            _ => format!("{name}1"),
        };
        let least = schema.min_length.unwrap_or(0);
        let most = schema.max_length.unwrap_or(usize::MAX).max(1);
        let padding = std::iter::repeat_n('x', least.min(MOST_WORDS));
        let longest = least.max(text.chars().count()).min(most);
        text.chars().chain(padding).take(longest).collect()
    }
}
