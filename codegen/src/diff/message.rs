//! Bodies and replies of an operation.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::compare::{Comparison, Found, Pair};
use super::facts::listed;
use super::judge::Origin;
use super::reach::{Both, Side, Uses};
use super::schema::{self, Spot};
use super::view::At;
use crate::api::OperationKey;
use crate::emit::Root;

fn spot(cx: &Comparison<'_>, what: &str, root: Root, number: usize) -> Spot {
    Spot {
        area: "property",
        subject: format!("{what} of {}", cx.labels[number]),
        path: String::new(),
        name: String::new(),
        models: Vec::new(),
        origin: Origin::both(root),
    }
}

/// Compares the request bodies of an operation.
pub(super) fn body<'a>(
    cx: &mut Comparison<'a>,
    pair: &Pair<'a>,
    key: &OperationKey,
    number: usize,
) {
    let uses = Uses::one(Side::of_body(key.method), number);
    let subject = cx.labels[number].clone();
    let method = Origin::Method(key.clone());
    let found = |id: &str| Found::new(id, &subject, &uses).of(method.clone());
    // A form or bytes are no body that the crate sends: where JSON becomes one, the body is gone.
    let of = |side: &At<'a>| side.child("requestBody").filter(At::speaks_json);
    match (of(&pair.old), of(&pair.new)) {
        (Some(old), None) => {
            let id = ["body-removed", "required-body-removed"][usize::from(old.flag("required"))];
            cx.add(found(id).gone(&old, &pair.new));
        }
        (None, Some(new)) => {
            let id = ["body-added", "required-body-added"][usize::from(new.flag("required"))];
            cx.add(found(id).come(&pair.old, &new));
        }
        (Some(old), Some(new)) => {
            let bodies = Pair { old, new };
            match (bodies.old.flag("required"), bodies.new.flag("required")) {
                (false, true) => cx.add(found("body-required-added").at(&bodies)),
                (true, false) => cx.add(found("body-required-removed").at(&bodies)),
                _ => {}
            }
            if let (Some(old), Some(new)) = (bodies.old.content(), bodies.new.content()) {
                let spot = spot(cx, "body", Root::Body(key.clone()), number);
                schema::schema(cx, &Pair { old, new }, &spot, &Both::same(uses.clone()));
            }
        }
        (None, None) => {}
    }
}

/// Compares the replies of an operation.
pub(super) fn responses<'a>(
    cx: &mut Comparison<'a>,
    pair: &Pair<'a>,
    key: &OperationKey,
    number: usize,
) {
    let old = replies(cx, &pair.old, true);
    let new = replies(cx, &pair.new, false);
    codes(cx, pair, (&old, &new), number);
    error_codes(cx, pair, (&old, &new), key, number);
    for (code, was) in old {
        if let Some(is) = new.get(code) {
            let both = Pair {
                old: was,
                new: is.clone(),
            };
            reply(cx, &both, code, key, number);
        }
    }
}

type Replies<'a> = BTreeMap<&'a str, At<'a>>;

fn replies<'a>(cx: &Comparison<'a>, operation: &At<'a>, old: bool) -> Replies<'a> {
    let view = if old { &cx.old } else { &cx.new };
    let members = operation.members("responses").into_iter();
    members.map(|(code, at)| (code, view.shared(at))).collect()
}

fn success(code: &str) -> bool {
    code.starts_with('2')
}

fn codes(
    cx: &mut Comparison<'_>,
    pair: &Pair<'_>,
    sides: (&Replies<'_>, &Replies<'_>),
    number: usize,
) {
    let subject = cx.labels[number].clone();
    let uses = Uses::one(Side::Read, number);
    let found = |id: &str| Found::new(id, &subject, &uses).at(pair);
    let only = |a: &Replies<'_>, b: &Replies<'_>, good: bool| -> Vec<String> {
        let codes = a.keys().filter(|code| !b.contains_key(**code));
        codes
            .filter(|code| success(code) == good)
            .map(|code| (*code).to_owned())
            .collect()
    };
    let (gone, come) = (only(sides.0, sides.1, true), only(sides.1, sides.0, true));
    let job = |codes: &[String]| codes.iter().any(|code| code == "202");
    let text = |codes: &[String]| Some(listed(codes)).filter(|text| !text.is_empty());
    let synchronous = |side: &Replies<'_>| side.keys().any(|c| success(c) && *c != "202");
    let id = match (gone.is_empty(), come.is_empty()) {
        (true, true) => None,
        _ if job(&come) && !synchronous(sides.1) => Some("response-became-job"),
        _ if job(&gone) && !synchronous(sides.0) => Some("response-became-synchronous"),
        (true, false) => Some("response-added"),
        (false, true) => Some("response-removed"),
        (false, false) => Some("response-code-changed"),
    };
    if let Some(id) = id {
        let all = |side: &Replies<'_>| {
            text(
                &side
                    .keys()
                    .filter(|c| success(c))
                    .map(|c| (*c).to_owned())
                    .collect::<Vec<_>>(),
            )
        };
        cx.add(
            found(id)
                .topic(listed(&come))
                .values(all(sides.0), all(sides.1)),
        );
    }
    let (gone, come) = (only(sides.0, sides.1, false), only(sides.1, sides.0, false));
    if !gone.is_empty() {
        cx.add(
            found("error-response-removed")
                .topic(listed(&gone))
                .values(text(&gone), None),
        );
    }
    if !come.is_empty() {
        cx.add(
            found("error-response-added")
                .topic(listed(&come))
                .values(None, text(&come)),
        );
    }
}

/// Numbers of errors, of all replies together.
fn error_codes(
    cx: &mut Comparison<'_>,
    pair: &Pair<'_>,
    sides: (&Replies<'_>, &Replies<'_>),
    key: &OperationKey,
    number: usize,
) {
    let set = |side: &Replies<'_>| -> BTreeSet<u64> {
        let lists = side.values().filter_map(|at| at.get("x-ontap-error-codes"));
        lists
            .filter_map(Value::as_array)
            .flatten()
            .filter_map(Value::as_u64)
            .collect()
    };
    let (a, b) = (set(sides.0), set(sides.1));
    let subject = cx.labels[number].clone();
    let uses = Uses::one(Side::Read, number);
    let gone: BTreeSet<u64> = a.difference(&b).copied().collect();
    let come: BTreeSet<u64> = b.difference(&a).copied().collect();
    let place = |at: &At<'_>, side: &Replies<'_>| {
        let holder = side
            .values()
            .find(|at| at.get("x-ontap-error-codes").is_some());
        holder.map_or(at.pointer.clone(), |at| {
            format!("{}/x-ontap-error-codes", at.pointer)
        })
    };
    let mut add = |id: &str, codes: BTreeSet<u64>| {
        if codes.is_empty() {
            return;
        }
        let text = listed(codes.iter().map(u64::to_string));
        let all: Vec<String> = codes.iter().map(u64::to_string).collect();
        let mut found = Found::new(id, &subject, &uses).topic(all.join(", "));
        found.old = Some(place(&pair.old, sides.0));
        found.new = Some(place(&pair.new, sides.1));
        let values = match id {
            "error-code-removed" => (Some(text), None),
            _ => (None, Some(text)),
        };
        let origin = Origin::ErrorCodes(key.clone(), codes);
        cx.add(found.values(values.0, values.1).of(origin));
    };
    add("error-code-removed", gone);
    add("error-code-added", come);
}

/// Compares a reply that both documents have.
fn reply<'a>(
    cx: &mut Comparison<'a>,
    pair: &Pair<'a>,
    code: &str,
    key: &OperationKey,
    number: usize,
) {
    let uses = Uses::one(Side::Read, number);
    let subject = format!("reply {code} of {}", cx.labels[number]);
    let found = |id: &str| {
        Found::new(id, &subject, &uses)
            .at(pair)
            .topic(code.to_owned())
            .of(Origin::Method(key.clone()))
    };
    match (pair.old.content(), pair.new.content()) {
        (Some(old), Some(new)) => {
            let root = Root::Reply(key.clone(), code.to_owned());
            let spot = spot(cx, &format!("reply {code}"), root, number);
            schema::schema(cx, &Pair { old, new }, &spot, &Both::same(uses.clone()));
        }
        (Some(_), None) => cx.add(found("response-body-removed")),
        (None, Some(_)) => cx.add(found("response-body-added")),
        (None, None) => {}
    }
    let (old, new) = (pair.old.members("headers"), pair.new.members("headers"));
    for name in old.keys().filter(|name| !new.contains_key(**name)) {
        cx.add(found("response-header-removed").values(Some((*name).to_owned()), None));
    }
    for name in new.keys().filter(|name| !old.contains_key(**name)) {
        cx.add(found("response-header-added").values(None, Some((*name).to_owned())));
    }
}
