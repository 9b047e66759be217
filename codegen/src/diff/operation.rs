//! Paths and operations: what is there, and the facts that stand at an operation.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::change::Wire;
use super::compare::{Comparison, Found, Pair};
use super::facts::{listed, shown};
use super::judge::Origin;
use super::view::{At, Operation, View, template_keys};
use super::{message, parameter};
use crate::api::{Method, OperationKey, same_keys};

/// Compares everything that hangs on operations.
pub(super) fn operations(cx: &mut Comparison<'_>) {
    presence(cx);
    let common: Vec<OperationKey> = cx
        .old
        .operations
        .keys()
        .filter(|key| cx.new.operations.contains_key(key))
        .cloned()
        .collect();
    let mut shape = "";
    for key in &common {
        if shape != key.shape {
            shape = &key.shape;
            path_keys(cx, key);
        }
        let pair = Pair {
            old: cx.old.operations[key].at.clone(),
            new: cx.new.operations[key].at.clone(),
        };
        let number = cx.numbers[key];
        facts(cx, &pair, number);
        lists(cx, &pair, number);
        defaults(cx, &pair, number);
        requirements(cx, &pair, key, number);
        parameter::parameters(cx, key, number);
        message::body(cx, &pair, key, number);
        message::responses(cx, &pair, key, number);
    }
}

/// The operations of each shape of path.
fn by_shape<'v>(view: &'v View<'_>) -> BTreeMap<&'v str, Vec<&'v OperationKey>> {
    let mut shapes: BTreeMap<&str, Vec<&OperationKey>> = BTreeMap::new();
    for key in view.operations.keys() {
        shapes.entry(&key.shape).or_default().push(key);
    }
    shapes
}

/// Paths and operations that one document has alone. A whole path is one change.
fn presence(cx: &mut Comparison<'_>) {
    let (old, new) = (by_shape(&cx.old), by_shape(&cx.new));
    let alone = |these: &BTreeMap<&str, Vec<&OperationKey>>,
                 others: &BTreeMap<&str, Vec<&OperationKey>>| {
        let mut keys: Vec<Vec<OperationKey>> = Vec::new();
        for (shape, members) in these.iter().filter(|(s, _)| !others.contains_key(**s)) {
            debug_assert!(members.iter().all(|key| key.shape == **shape));
            keys.push(members.iter().map(|key| (*key).clone()).collect());
        }
        keys
    };
    let (mut gone, mut come) = (alone(&old, &new), alone(&new, &old));
    let mut found = Vec::new();
    for (key, operation) in &cx.old.operations {
        if !cx.new.operations.contains_key(key) && new.contains_key(key.shape.as_str()) {
            found.push(single(cx, "operation-removed", key, operation));
        }
    }
    for (key, operation) in &cx.new.operations {
        if !cx.old.operations.contains_key(key) && old.contains_key(key.shape.as_str()) {
            found.push(single(cx, "operation-added", key, operation));
        }
    }
    moved(cx, &mut gone, &mut come, &mut found);
    for keys in gone {
        let mut change = whole(cx, "path-removed", &cx.old.operations[&keys[0]], &keys);
        (change.old, change.new) = (change.new, Some("/paths".to_owned()));
        change.before = change.after.take();
        found.push(change);
    }
    for keys in come {
        found.push(whole(cx, "path-added", &cx.new.operations[&keys[0]], &keys));
    }
    found.into_iter().for_each(|change| cx.add(change));
}

/// Takes out the paths that are gone and stand elsewhere with the same methods and operationIds.
fn moved(
    cx: &Comparison<'_>,
    gone: &mut Vec<Vec<OperationKey>>,
    come: &mut Vec<Vec<OperationKey>>,
    found: &mut Vec<Found>,
) {
    let ids = |view: &View<'_>, keys: &[OperationKey]| -> Option<BTreeSet<(Method, String)>> {
        let id = |k: &OperationKey| view.operations[k].at.text("operationId");
        let one = |k: &OperationKey| Some((k.method, id(k)?.to_owned()));
        keys.iter().map(one).collect()
    };
    gone.retain(|from| {
        let was = ids(&cx.old, from);
        let same = |to: &Vec<OperationKey>| was.is_some() && ids(&cx.new, to) == was;
        let Some(i) = come.iter().position(same) else {
            return true;
        };
        let to = come.remove(i);
        let (a, b) = (&cx.old.operations[&from[0]], &cx.new.operations[&to[0]]);
        let mut change = whole(cx, "path-moved", b, &to);
        // Both places count: a scope may hold one of them only.
        change
            .operations
            .extend(from.iter().map(|key| cx.numbers[key]));
        change.before = Some(a.path.to_owned());
        change.after = Some(b.path.to_owned());
        change.old = Some(item(a));
        found.push(change);
        false
    });
}

/// The pointer of the path item of an operation.
fn item(operation: &Operation<'_>) -> String {
    let pointer = &operation.at.pointer;
    pointer
        .rsplit_once('/')
        .map_or("", |(item, _)| item)
        .to_owned()
}

fn whole(cx: &Comparison<'_>, id: &str, first: &Operation<'_>, keys: &[OperationKey]) -> Found {
    let numbers = keys.iter().map(|key| cx.numbers[key]).collect();
    let mut found = Found::plain(id, first.path, numbers);
    found.after = Some(listed(keys.iter().map(|key| key.method.as_str())));
    found.old = Some("/paths".to_owned());
    found.new = Some(item(first));
    found
}

fn single(cx: &Comparison<'_>, id: &str, key: &OperationKey, operation: &Operation<'_>) -> Found {
    let numbers = BTreeSet::from([cx.numbers[key]]);
    let mut found = Found::plain(id, &operation.label(), numbers);
    let (here, parent) = (Some(operation.at.pointer.clone()), Some(item(operation)));
    (found.old, found.new) = match id {
        "operation-removed" => (here, parent),
        _ => (parent, here),
    };
    found
}

/// Keys of a path that have another name: once for all methods.
fn path_keys(cx: &mut Comparison<'_>, key: &OperationKey) {
    let (old, new) = (&cx.old.operations[key], &cx.new.operations[key]);
    if old.path == new.path {
        return;
    }
    let operations = cx.numbers.iter().filter(|(k, _)| k.shape == key.shape);
    let id = match same_keys(old.path, new.path) {
        true => "path-key-renamed",
        false => "path-key-changed",
    };
    let mut found = Found::plain(id, new.path, operations.map(|(_, n)| *n).collect());
    found.before = Some(listed(template_keys(old.path)));
    found.after = Some(listed(template_keys(new.path)));
    // Keys are arguments by position. What is a key, though, is no property that a body requires.
    let post = OperationKey {
        shape: key.shape.clone(),
        method: Method::Post,
    };
    let names = template_keys(old.path).chain(template_keys(new.path));
    let names = names.map(str::to_owned).collect();
    found.origin = Some(Origin::Constructor(post, names));
    (found.old, found.new) = (Some(item(old)), Some(item(new)));
    cx.add(found);
}

fn facts(cx: &mut Comparison<'_>, pair: &Pair<'_>, number: usize) {
    let subject = cx.labels[number].clone();
    let found = |id: &str| Found::plain(id, &subject, BTreeSet::from([number])).at(pair);
    let (old, new) = (&pair.old, &pair.new);
    let text = |key: &str| (old.text(key), new.text(key));
    let own = |t: Option<&str>| t.map(str::to_owned);
    let (a, b) = text("operationId");
    if a != b {
        cx.add(found("operation-id-changed").values(own(a), own(b)));
    }
    if let (Some(a), Some(b)) = text("x-ontap-introduced")
        && a != b
    {
        cx.add(found("operation-introduced-changed").values(own(Some(a)), own(Some(b))));
    }
    match (old.flag("deprecated"), new.flag("deprecated")) {
        (false, true) => cx.add(found("operation-deprecated")),
        (true, false) => cx.add(found("operation-undeprecated")),
        _ => {}
    }
}

/// Lists of names at an operation, and the rules for what joins and leaves them.
const LISTS: &[(&str, &str)] = &[
    ("x-ontap-cli", "cli-command"),
    ("x-ontap-expensive", "expensive-property"),
    ("x-ontap-optional", "optional"),
];

fn lists(cx: &mut Comparison<'_>, pair: &Pair<'_>, number: usize) {
    let subject = cx.labels[number].clone();
    for (key, name) in LISTS {
        let set = |at: &At<'_>| -> BTreeSet<String> {
            at.strings(key).into_iter().map(str::to_owned).collect()
        };
        let (a, b) = (set(&pair.old), set(&pair.new));
        let found = |what: &str| {
            Found::plain(
                &format!("{name}-{what}"),
                &subject,
                BTreeSet::from([number]),
            )
            .at(pair)
        };
        let (gone, come) = (listed(a.difference(&b)), listed(b.difference(&a)));
        if !gone.is_empty() {
            cx.add(
                found("removed")
                    .topic(gone.clone())
                    .values(Some(gone), None),
            );
        }
        if !come.is_empty() {
            cx.add(found("added").topic(come.clone()).values(None, Some(come)));
        }
    }
}

fn defaults(cx: &mut Comparison<'_>, pair: &Pair<'_>, number: usize) {
    let subject = cx.labels[number].clone();
    let set = |at: &At<'_>| -> BTreeMap<String, String> {
        let map = at.get("x-ontap-defaults").and_then(Value::as_object);
        let entries = map.into_iter().flatten();
        entries
            .map(|(path, value)| (path.clone(), shown(value)))
            .collect()
    };
    let (a, b) = (set(&pair.old), set(&pair.new));
    let names: BTreeSet<&String> = a.keys().chain(b.keys()).collect();
    for name in names {
        let id = match (a.get(name), b.get(name)) {
            (Some(x), Some(y)) if x == y => continue,
            (Some(_), Some(_)) => "body-default-changed",
            (Some(_), None) => "body-default-removed",
            _ => "body-default-added",
        };
        let text = |v: Option<&String>| v.map(|v| format!("{name}: {v}"));
        let found = Found::plain(id, &subject, BTreeSet::from([number])).at(pair);
        let found = found.topic(name.clone());
        cx.add(found.values(text(a.get(name)), text(b.get(name))));
    }
}

/// Each requirement is a set of alternatives; those that share an alternative are one requirement.
fn requirements(cx: &mut Comparison<'_>, pair: &Pair<'_>, key: &OperationKey, number: usize) {
    let sets = |at: &At<'_>| -> BTreeSet<BTreeSet<String>> {
        let list = at.get("x-ontap-required").and_then(Value::as_array);
        let entry = |value: &Value| match value {
            Value::Array(any) => any.iter().map(shown).collect(),
            one => BTreeSet::from([shown(one)]),
        };
        list.into_iter().flatten().map(entry).collect()
    };
    let (mut old, mut new) = (sets(&pair.old), sets(&pair.new));
    let both: Vec<_> = old.intersection(&new).cloned().collect();
    old.retain(|set| !both.contains(set));
    new.retain(|set| !both.contains(set));
    let subject = cx.labels[number].clone();
    let sent = (
        sent(&cx.old, &cx.old.operations[key]),
        sent(&cx.new, &cx.new.operations[key]),
    );
    let mut add = |id: &str, a: Option<&BTreeSet<String>>, b: Option<&BTreeSet<String>>| {
        let text = |set: Option<&BTreeSet<String>>| {
            set.map(|s| s.iter().cloned().collect::<Vec<_>>().join(" or "))
        };
        let paths: BTreeSet<String> = a.into_iter().chain(b).flatten().cloned().collect();
        let (a, b) = (text(a), text(b));
        let found = Found::plain(id, &subject, BTreeSet::from([number])).at(pair);
        let topic = format!("{a:?} {b:?}");
        let first = |path: &String| path.split('.').next().unwrap_or_default().to_owned();
        let meant = |path: &String| sent.0.contains(&first(path)) || sent.1.contains(&first(path));
        let nothing = !BTreeSet::iter(&paths).any(meant);
        let origin = Origin::Constructor(key.clone(), paths);
        let mut found = found.topic(topic).values(a, b).of(origin);
        if nothing {
            // Nothing that can be sent has the name.
            found.wire = Wire::Docs;
        }
        cx.add(found);
    };
    for was in &old {
        match new.iter().find(|is| !is.is_disjoint(was)).cloned() {
            Some(is) => {
                let id = match is.is_superset(was) {
                    true => "requirement-widened",
                    false => "requirement-narrowed",
                };
                add(id, Some(was), Some(&is));
                new.remove(&is);
            }
            None => add("requirement-removed", Some(was), None),
        }
    }
    for is in &new {
        add("requirement-added", None, Some(is));
    }
}

/// The first words of what a request can hold: properties of its body, and parameters.
fn sent<'a>(view: &View<'a>, operation: &Operation<'a>) -> BTreeSet<String> {
    let body = operation
        .at
        .child("requestBody")
        .and_then(|body| body.content());
    let properties = body.map(|schema| view.properties(&view.target(&schema).at));
    let parameters = view.parameters(operation).into_values();
    let parameters = parameters.filter_map(|at| at.text("name"));
    let names = properties
        .into_iter()
        .flatten()
        .map(|(name, _)| name)
        .chain(parameters);
    names
        .map(|name| name.split('.').next().unwrap_or_default().to_owned())
        .collect()
}
