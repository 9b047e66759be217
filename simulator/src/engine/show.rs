//! One record as replies show it.

use serde_json::{Map, Value};

use super::links::{self, Within};
use crate::assumptions;
use crate::model::{EndpointKind, Method, Table, TableId};
use crate::query::fields::Shape;
use crate::query::mask::{self, Mask, Wanted};
use crate::rules;
use crate::store::{Key, State, set};

/// How the records of a table are shown.
pub(crate) struct Show<'s> {
    state: &'s State,
    table: &'s Table,
    mask: Mask,
    /// Whether the record's own address belongs to it.
    linked: bool,
}

/// Whether a record stands in a list or alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// In a list.
    List,
    /// Alone.
    Alone,
}

impl<'s> Show<'s> {
    /// Works out what is shown. `filtered` are the properties that conditions are about; they are shown as well.
    pub(crate) fn new<'n>(
        state: &'s State,
        table: TableId,
        shape: &Shape,
        place: Place,
        filtered: impl Iterator<Item = &'n str>,
    ) -> Option<Self> {
        let api = &state.api;
        let expensive = expensive(state, table);
        let table = api.tables.get(table)?;
        let shape = match (shape, place) {
            (Shape::Default, Place::Alone) => &Shape::Standard,
            // Nothing identifies such records, and nowhere else are they shown.
            (Shape::Default, Place::List) if table.own_keys().is_empty() => &Shape::Standard,
            (shape, _) => shape,
        };
        let mut always = mask::identifying(table);
        always.extend(filtered.map(str::to_owned));
        if matches!(shape, Shape::Selected(_)) {
            let besides = assumptions::beside_selected_fields(&table.path).iter();
            always.extend(besides.map(|name| (*name).to_owned()));
        }
        if *shape == Shape::Default {
            let more = assumptions::more_default_fields(&table.path).iter();
            always.extend(more.map(|name| (*name).to_owned()));
        }
        let wanted = Wanted {
            selection: &mask::selection(shape),
            expensive,
            always: &always,
        };
        Some(Self {
            mask: Mask::of(&table.record, &wanted),
            linked: table.record.property("_links").is_some()
                || assumptions::linked_though_undocumented(&table.path),
            state,
            table,
        })
    }

    /// A record, from what its readers see of it.
    pub(crate) fn record(&self, key: &Key, seen: &Value) -> Value {
        let href = links::href(self.table, key);
        let within = Within {
            record: seen,
            href: href.as_deref(),
            cluster: &self.state.cluster.uuid,
        };
        let mut shown = members(seen, &self.mask, &within);
        if let (true, Some(href)) = (self.linked, &href) {
            shown.insert("_links".to_owned(), self_link(href));
        }
        Value::Object(shown)
    }

    /// The same for a record that stands alone: for some, the keys of the record above come with it.
    pub(crate) fn alone(&self, key: &Key, seen: &Value) -> Value {
        let mut shown = self.record(key, seen);
        if assumptions::keys_above_come_with(&self.table.path) {
            let above = self.table.keys.iter().zip(key).take(self.table.above);
            for (name, value) in above {
                set(&mut shown, name, Value::from(value.as_str()));
            }
        }
        shown
    }
}

/// One record as a reply shows it; nothing when there is none.
pub(crate) fn shown(state: &State, table: TableId, key: &Key, fields: Shape) -> Option<Value> {
    let record = state.tables.get(table)?.get(key)?;
    let show = Show::new(state, table, &fields, Place::List, std::iter::empty())?;
    let rules = rules::of(&state.api.tables.get(table)?.path);
    Some(show.record(key, &rules.view(state, key, record)))
}

/// What of a table comes only when it is named.
fn expensive(state: &State, table: TableId) -> &[String] {
    let leads = |kind| matches!(kind, EndpointKind::Collection(of) | EndpointKind::Singleton(of) if of == table);
    let mut endpoints = state.api.endpoints.iter();
    endpoints
        .find(|endpoint| leads(endpoint.kind))
        .and_then(|endpoint| endpoint.operations.get(&Method::Get))
        .map_or(&[], |get| &get.expensive)
}

fn self_link(href: &str) -> Value {
    let mut links = Map::new();
    links.insert("self".to_owned(), links::link(href));
    Value::Object(links)
}

fn members(value: &Value, mask: &Mask, within: &Within<'_>) -> Map<String, Value> {
    let (Value::Object(members), Some(masks)) = (value, &mask.members) else {
        return Map::new();
    };
    let shown = members.iter().filter_map(|(name, value)| {
        let shown = part(name, value, masks.get(name)?, within)?;
        Some((name.clone(), shown))
    });
    shown.collect()
}

/// What is shown of a property; nothing when nothing of it is.
fn part(name: &str, value: &Value, mask: &Mask, within: &Within<'_>) -> Option<Value> {
    match value {
        Value::Null => None,
        Value::Object(_) if mask.members.is_some() => {
            let mut shown = members(value, mask, within);
            let href = match mask.linked {
                true => within.href(name, value),
                false => None,
            };
            if let Some(href) = href {
                shown.insert("_links".to_owned(), self_link(&href));
            }
            (!shown.is_empty()).then_some(Value::Object(shown))
        }
        Value::Array(items) => {
            let shown = items
                .iter()
                .filter_map(|item| part(name, item, mask, within));
            Some(Value::Array(shown.collect()))
        }
        plain => Some(plain.clone()),
    }
}
