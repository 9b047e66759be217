//! One change per cause: what was found at every use of a shared node becomes one change.

use std::collections::{BTreeMap, BTreeSet};

use super::change::Area;
use super::compare::Found;

/// Folds what has one cause.
pub(super) fn fold(found: Vec<Found>, records: &Records, labels: &[String]) -> Vec<Found> {
    let found = merge(found, |f| key(f, f.old.clone(), f.new.clone()));
    // A shared node on one side only: the other side has copies of it.
    let found = merge(found, |f| key(f, shared(f.old.as_ref()), None));
    let found = merge(found, |f| key(f, None, shared(f.new.as_ref())));
    let found = filters(copies(found, records, labels));
    // The same words at many operations: one decision of whoever wrote the document.
    let mut found = merge(found, |f| {
        let written_out = matches!(
            f.rule.area,
            Area::Parameter | Area::Operation | Area::Response | Area::Body
        );
        let topic = Some(f.topic.clone()).filter(|_| written_out && f.models.is_empty());
        key(f, topic, None)
    });
    for change in &mut found {
        name(change, labels);
    }
    found
}

/// What has the same key is the same change: found by one rule, with the same values, at the same place, where siblings
/// that came together or went together are told apart by their names.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    rule: &'static str,
    name: String,
    old: Option<String>,
    new: Option<String>,
    values: Values,
}

type Values = (Option<String>, Option<String>);

fn key(found: &Found, old: Option<String>, new: Option<String>) -> Key {
    Key {
        rule: found.rule.id,
        name: found.name.clone(),
        old,
        new,
        values: values(found),
    }
}

fn values(found: &Found) -> Values {
    (found.before.clone(), found.after.clone())
}

/// A pointer of a node that several operations share.
fn shared(pointer: Option<&String>) -> Option<String> {
    pointer.filter(|p| p.starts_with("/components/")).cloned()
}

/// Joins what has the same key; keys without a place stand for themselves.
fn merge(found: Vec<Found>, key: impl Fn(&Found) -> Key) -> Vec<Found> {
    let mut merged: Vec<Found> = Vec::with_capacity(found.len());
    let mut known: BTreeMap<Key, usize> = BTreeMap::new();
    for change in found {
        let key = key(&change);
        let placed = key.old.is_some() || key.new.is_some();
        match known.get(&key).filter(|_| placed) {
            Some(i) => join(&mut merged[*i], change),
            None => {
                known.insert(key, merged.len());
                merged.push(change);
            }
        }
    }
    merged
}

fn join(into: &mut Found, other: Found) {
    let wire = into.wire.max(other.wire);
    into.direction = into.direction.join(other.direction);
    into.wire = wire;
    into.rust = into.rust.max(other.rust);
    into.operations.extend(other.operations);
    let models: BTreeSet<String> = into.models.drain(..).chain(other.models).collect();
    into.models = models.into_iter().collect();
}

/// The schemas of the records that the operations of a family of paths take and give.
pub(super) type Records = BTreeMap<String, BTreeSet<String>>;

/// The part of a path that a collection and its instances have in common.
pub(super) fn family(path: &str) -> &str {
    path.split("/{").next().unwrap_or(path)
}

/// A property of a record stands in its schema, and again in what is written in place around it.
fn copies(found: Vec<Found>, records: &Records, labels: &[String]) -> Vec<Found> {
    let property = |f: &Found| f.rule.area == Area::Property && !f.topic.is_empty();
    // The records of an envelope are a copy too, whether the envelope has a name or not.
    let (mut placed, mut merged): (Vec<Found>, Vec<Found>) = found
        .into_iter()
        .partition(|f| property(f) && (f.models.is_empty() || bare(f) != f.topic));
    placed.sort_by_key(|f| bare(f) != f.topic);
    let mut named: BTreeMap<Key, Vec<usize>> = BTreeMap::new();
    for (i, change) in merged.iter().enumerate().filter(|(_, f)| property(f)) {
        let key = key(change, Some(bare(change).to_owned()), None);
        named.entry(key).or_default().push(i);
    }
    let mut known: BTreeMap<(String, Key), usize> = BTreeMap::new();
    for change in placed {
        let first = change.operations.first().and_then(|i| labels.get(*i));
        let path = first.and_then(|label| label.split_once(' '));
        let family = path.map_or("", |(_, path)| family(path));
        let key = key(&change, Some(bare(&change).to_owned()), None);
        let own = records.get(family);
        let record =
            |i: &&usize| own.is_some_and(|own| merged[**i].models.iter().any(|m| own.contains(m)));
        let of_record = named.get(&key).and_then(|all| all.iter().find(record));
        let key = (family.to_owned(), key);
        match of_record.or_else(|| known.get(&key)).copied() {
            Some(i) => join(&mut merged[i], change),
            None => {
                known.insert(key, merged.len());
                merged.push(change);
            }
        }
    }
    merged
}

/// The path of a property below the record.
fn bare(found: &Found) -> &str {
    found.topic.strip_prefix("records.").unwrap_or(&found.topic)
}

/// A query parameter that filters by a property changes with it: both are one change.
fn filters(found: Vec<Found>) -> Vec<Found> {
    let (parameters, mut others): (Vec<Found>, Vec<Found>) = found
        .into_iter()
        .partition(|f| f.rule.area == Area::Parameter && f.subject.starts_with("query "));
    let mut by_fact: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (i, change) in others.iter().enumerate() {
        if let Some(fact) = change.rule.id.strip_prefix("property-") {
            by_fact.entry(kind(fact)).or_default().push(i);
        }
    }
    let mut left = Vec::new();
    for parameter in parameters {
        let fact = parameter
            .rule
            .id
            .strip_prefix("parameter-")
            .map(kind)
            .unwrap_or_default();
        let presence = matches!(fact, "added" | "removed");
        let holder = by_fact.get(fact).into_iter().flatten().copied().find(|i| {
            let property = &others[*i];
            parameter.operations.is_subset(&property.operations)
                && names(&parameter.topic, &property.topic, presence)
                && (presence || values(&parameter) == values(property))
        });
        match holder {
            Some(i) => {
                others[i].filters.push(parameter.topic.clone());
                // What only replies had is now also sent: the verdicts are those of both.
                if !presence {
                    let models = others[i].models.clone();
                    join(&mut others[i], parameter);
                    others[i].models = models;
                }
            }
            None => left.push(parameter),
        }
    }
    others.append(&mut left);
    others
}

/// The fact that changed. A type that is another in a body can be a wider one in a query.
fn kind(fact: &str) -> &str {
    match fact.starts_with("type-") {
        true => "type",
        false => fact,
    }
}

/// Whether a parameter is named by the path of a property; of one inside it as well, when the property came or went.
fn names(parameter: &str, property: &str, presence: bool) -> bool {
    let ends = |name: &str| {
        name.strip_suffix(property)
            .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    };
    if property.is_empty() {
        return false;
    }
    let ancestors = parameter.match_indices('.').map(|(i, _)| &parameter[..i]);
    ends(parameter) || (presence && ancestors.into_iter().any(ends))
}

/// Names a change that several operations share by what they share.
fn name(change: &mut Found, labels: &[String]) {
    if change.operations.len() < 2 || !change.models.is_empty() {
        return;
    }
    let first = change.operations.first().and_then(|i| labels.get(*i));
    let Some(label) = first else { return };
    let many = format!("{} operations", change.operations.len());
    let all: Vec<&String> = change
        .operations
        .iter()
        .filter_map(|i| labels.get(*i))
        .collect();
    for label in all.into_iter().chain([label]) {
        if change.subject == *label {
            change.subject = format!("each of {many}");
            return;
        }
        if let Some(what) = change.subject.strip_suffix(&format!(" of {label}")) {
            change.subject = format!("{what} of {many}");
            return;
        }
    }
}
