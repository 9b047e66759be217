//! Parameters of an operation.

use super::change::Wire;
use super::compare::{Comparison, Found, Pair};
use super::judge::Origin;
use super::reach::Both;
use super::schema::{self, Spot};
use super::view::At;
use crate::api::OperationKey;
use crate::emit::COMMON_PARAMETERS;

/// Compares the parameters of an operation. A shared one is found once per use; folding makes it one change.
pub(super) fn parameters(cx: &mut Comparison<'_>, key: &OperationKey, number: usize) {
    let (old, new) = (&cx.old.operations[key], &cx.new.operations[key]);
    let parents = (old.at.clone(), new.at.clone());
    let mut added = cx.new.parameters(new);
    let removed = cx.old.parameters(old);
    for (id, was) in removed {
        match added.remove(&id) {
            Some(is) => parameter(cx, &Pair { old: was, new: is }, key, number),
            None => {
                let found = found(cx, presence(&was, "removed"), &was, key, number);
                let kind = was
                    .child("schema")
                    .map(|at| schema::described(cx, &at, true));
                cx.add(found.gone(&was, &parents.1).values(kind, None));
            }
        }
    }
    for is in added.into_values() {
        let found = found(cx, presence(&is, "added"), &is, key, number);
        let kind = is
            .child("schema")
            .map(|at| schema::described(cx, &at, false));
        cx.add(found.come(&parents.0, &is).values(None, kind));
    }
}

fn presence(at: &At<'_>, what: &str) -> &'static str {
    match (at.flag("required"), what) {
        (true, "added") => "required-parameter-added",
        (true, _) => "required-parameter-removed",
        (false, "added") => "parameter-added",
        (false, _) => "parameter-removed",
    }
}

fn spot(cx: &Comparison<'_>, at: &At<'_>, key: &OperationKey, number: usize) -> Spot {
    let name = at.text("name").unwrap_or_default();
    let place = at.text("in").unwrap_or_default();
    Spot {
        area: "parameter",
        subject: format!("{place} parameter {name} of {}", cx.labels[number]),
        path: name.to_owned(),
        name: format!("{place} {name}"),
        models: Vec::new(),
        origin: Origin::Parameter(key.clone(), name.to_owned()),
    }
}

fn found(cx: &Comparison<'_>, id: &str, at: &At<'_>, key: &OperationKey, number: usize) -> Found {
    let spot = spot(cx, at, key, number);
    let mut found = Found::new(id, &spot.subject, &schema::request(number));
    if COMMON_PARAMETERS.contains(&spot.path.as_str()) {
        // Every operation takes these, whatever it documents.
        found.wire = found.wire.min(Wire::Risky);
    }
    found.topic(spot.path).named(&spot.name).of(spot.origin)
}

fn parameter<'a>(cx: &mut Comparison<'a>, pair: &Pair<'a>, key: &OperationKey, number: usize) {
    let spot = spot(cx, &pair.new, key, number);
    let uses = schema::request(number);
    let found = |id: &str| {
        Found::new(id, &spot.subject, &uses)
            .topic(spot.path.clone())
            .named(&spot.name)
            .of(spot.origin.clone())
            .at(pair)
    };
    match (pair.old.flag("required"), pair.new.flag("required")) {
        (false, true) => cx.add(found("parameter-required-added")),
        (true, false) => cx.add(found("parameter-required-removed")),
        _ => {}
    }
    let style = |at: &At<'_>| {
        let explode = at.get("explode").and_then(serde_json::Value::as_bool);
        (
            at.text("style").unwrap_or("form").to_owned(),
            explode.unwrap_or(true),
        )
    };
    let lists = |at: &At<'_>| {
        at.get("schema")
            .is_some_and(|schema| schema["type"] == "array")
    };
    let (a, b) = (style(&pair.old), style(&pair.new));
    if a != b && lists(&pair.old) && lists(&pair.new) {
        let text = |(style, explode): (String, bool)| {
            Some(format!(
                "{style}, {}",
                if explode { "one each" } else { "joined" }
            ))
        };
        cx.add(found("parameter-style-changed").values(text(a), text(b)));
    }
    if let (Some(a), Some(b)) = (
        pair.old.text("x-ontap-introduced"),
        pair.new.text("x-ontap-introduced"),
    ) && a != b
    {
        let values = (Some(a.to_owned()), Some(b.to_owned()));
        cx.add(found("parameter-introduced-changed").values(values.0, values.1));
    }
    match (pair.old.flag("deprecated"), pair.new.flag("deprecated")) {
        (false, true) => cx.add(found("parameter-deprecated-added")),
        (true, false) => cx.add(found("parameter-deprecated-removed")),
        _ => {}
    }
    if let (Some(old), Some(new)) = (pair.old.child("schema"), pair.new.child("schema")) {
        schema::value(cx, &Pair { old, new }, &spot, &Both::same(uses));
    }
}
