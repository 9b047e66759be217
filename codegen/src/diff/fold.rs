//! One change per cause: what was found at every use of a shared node becomes one change.

use std::collections::{BTreeMap, BTreeSet};

use super::change::Area;
use super::compare::Found;

/// Folds what has one cause.
pub(super) fn fold(found: Vec<Found>, labels: &[String]) -> Vec<Found> {
    let found = merge(found, |f| {
        (f.rule.id, f.old.clone(), f.new.clone(), values(f))
    });
    // A shared node on one side only: the other side has copies of it.
    let found = merge(found, |f| {
        (f.rule.id, shared(f.old.as_ref()), None, values(f))
    });
    let found = merge(found, |f| {
        (f.rule.id, None, shared(f.new.as_ref()), values(f))
    });
    let found = filters(copies(found, labels));
    // The same words at many operations: one decision of whoever wrote the document.
    let mut found = merge(found, |f| {
        let written_out = matches!(
            f.rule.area,
            Area::Parameter | Area::Operation | Area::Response | Area::Body
        );
        let topic = Some(f.topic.clone()).filter(|_| written_out && f.models.is_empty());
        (f.rule.id, topic.clone(), topic, values(f))
    });
    for change in &mut found {
        name(change, labels);
    }
    found
}

type Key = (&'static str, Option<String>, Option<String>, Values);
type Values = (Option<String>, Option<String>);

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
        let placed = key.1.is_some() || key.2.is_some();
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

/// A property of a record stands in its schema, and again in what is written in place around it.
fn copies(mut found: Vec<Found>, labels: &[String]) -> Vec<Found> {
    let bare = |f: &Found| {
        f.topic
            .strip_prefix("records.")
            .unwrap_or(&f.topic)
            .to_owned()
    };
    found.sort_by_key(|f| (f.models.is_empty(), bare(f) != f.topic));
    merge(found, |f| {
        let first = f.operations.first().and_then(|i| labels.get(*i));
        let family = first.and_then(|label| label.split_once(' '));
        let family = family.map_or("", |(_, path)| path.split("/{").next().unwrap_or(path));
        let property = f.rule.area == Area::Property && !f.topic.is_empty();
        let place = Some(format!("{family} {}", bare(f))).filter(|_| property);
        (f.rule.id, place.clone(), place, values(f))
    })
}

/// A query parameter that filters by a property changes with it: both are one change.
fn filters(found: Vec<Found>) -> Vec<Found> {
    let (parameters, mut others): (Vec<Found>, Vec<Found>) = found
        .into_iter()
        .partition(|f| f.rule.area == Area::Parameter && f.subject.starts_with("query "));
    let mut by_fact: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (i, change) in others.iter().enumerate() {
        if let Some(fact) = change.rule.id.strip_prefix("property-") {
            by_fact.entry(fact).or_default().push(i);
        }
    }
    let mut left = Vec::new();
    for parameter in parameters {
        let fact = parameter
            .rule
            .id
            .strip_prefix("parameter-")
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
