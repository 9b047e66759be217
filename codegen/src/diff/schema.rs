//! Schemas and properties.

use std::collections::{BTreeMap, BTreeSet};

use super::compare::{Comparison, Found, Pair};
use super::facts::{self, Holder};
use super::judge::Origin;
use super::reach::{Both, Side, Uses};
use super::rename;
use super::view::{At, Target};
use crate::api::Access;

/// Where in a schema a comparison stands.
#[derive(Clone, Debug)]
pub(super) struct Spot {
    /// `property`, or `parameter`.
    pub(super) area: &'static str,
    /// What reports call it.
    pub(super) subject: String,
    /// The path of properties below the schema's name.
    pub(super) path: String,
    /// The last name of the path: names can hold dots.
    pub(super) name: String,
    /// The named schemas it belongs to.
    pub(super) models: Vec<String>,
    /// Where its Rust items come from.
    pub(super) origin: Origin,
}

impl Spot {
    pub(super) fn property(&self, name: &str) -> Self {
        self.renamed(name, name)
    }

    fn renamed(&self, old: &str, name: &str) -> Self {
        let path = match self.path.as_str() {
            "" => name.to_owned(),
            path => format!("{path}.{name}"),
        };
        Self {
            subject: format!("{}.{name}", self.subject),
            origin: self.origin.property(old, name),
            path,
            name: name.to_owned(),
            ..self.clone()
        }
    }

    fn found(&self, id: &str, uses: &Uses) -> Found {
        let mut found = Found::new(id, &self.subject, uses).topic(self.path.clone());
        found.models = self.models.clone();
        found.named(&self.name).of(self.origin.clone())
    }
}

/// Compares all named schemas that were met, and those these meet.
pub(super) fn named(cx: &mut Comparison<'_>) {
    while let Some(next) = cx.waiting.pop() {
        let uses = match next.uses {
            Some(uses) => uses,
            None => cx.uses(next.old, next.new),
        };
        let spot = Spot {
            area: "property",
            subject: next.new.to_owned(),
            path: String::new(),
            name: String::new(),
            models: vec![next.new.to_owned()],
            origin: Origin::schemas(next.old, next.new),
        };
        let pair = Pair {
            old: cx.old.schema(next.old),
            new: cx.new.schema(next.new),
        };
        in_place(cx, &pair, &spot, &uses);
    }
}

/// Compares two schemas at one place. References are followed; a named one is compared once, elsewhere.
pub(super) fn schema<'a>(cx: &mut Comparison<'a>, pair: &Pair<'a>, spot: &Spot, uses: &Both) {
    let (old, new) = (cx.old.target(&pair.old), cx.new.target(&pair.new));
    match (old.name, new.name) {
        (Some(a), Some(b)) if a == b => return cx.later(a, b, None),
        (Some(a), Some(b)) => return reference(cx, pair, spot, uses, (a, b)),
        (Some(name), None) => moved(cx, "schema-inlined", name, pair, spot, uses),
        (None, Some(name)) => moved(cx, "schema-extracted", name, pair, spot, uses),
        (None, None) => {}
    }
    let mut spot = spot.clone();
    spot.origin.move_to(old.name, new.name);
    let pair = Pair {
        old: old.at,
        new: new.at,
    };
    in_place(cx, &pair, &spot, uses);
}

/// A named schema in one document, one written in place in the other.
fn moved<'a>(
    cx: &mut Comparison<'a>,
    id: &str,
    name: &str,
    pair: &Pair<'a>,
    spot: &Spot,
    uses: &Both,
) {
    let same_kind = cx.old.target(&pair.old).at.kind() == cx.new.target(&pair.new).at.kind();
    if same_kind {
        let name = Some(name.to_owned());
        let uses = uses.concerned();
        let found = spot.found(id, &uses).at(pair);
        let found = match id {
            "schema-inlined" => found.values(name, None),
            _ => found.values(None, name),
        };
        cx.add_type(found, &uses);
    }
}

/// Another schema at this place: the same under a new name, or another one.
fn reference<'a>(
    cx: &mut Comparison<'a>,
    pair: &Pair<'a>,
    spot: &Spot,
    uses: &Both,
    (a, b): (&'a str, &'a str),
) {
    let renamed = !cx.new.has_schema(a) && !cx.old.has_schema(b);
    let values = (Some(a.to_owned()), Some(b.to_owned()));
    let wrapped = match () {
        () if !spot.path.is_empty() => None,
        () if cx.old.records(a) == Some(b) => Some("response-unwrapped"),
        () if cx.new.records(b) == Some(a) => Some("response-wrapped"),
        () => None,
    };
    let concerned = uses.concerned();
    if let Some(id) = wrapped {
        let found = spot.found(id, &concerned).at(pair);
        return cx.add_type(found.values(values.0, values.1), &concerned);
    }
    if !renamed {
        let found = spot.found("reference-changed", &concerned).at(pair);
        cx.add_type(found.values(values.0, values.1), &concerned);
        return cx.later(a, b, Some(uses.clone()));
    }
    if cx.met.contains(&(a, b)) {
        return;
    }
    let all = cx.uses(a, b);
    let mut found = Found::new("schema-renamed", b, &all.either()).values(values.0, values.1);
    found.models = vec![b.to_owned()];
    let whole = Pair {
        old: cx.old.schema(a),
        new: cx.new.schema(b),
    };
    cx.add(found.at(&whole).of(Origin::schemas(a, b)));
    cx.later(a, b, None);
}

/// Compares two schemas without looking at their names.
fn in_place<'a>(cx: &mut Comparison<'a>, pair: &Pair<'a>, spot: &Spot, uses: &Both) {
    let concerned = uses.concerned();
    if concerned.is_empty() {
        return;
    }
    let (a, b) = (pair.old.kind(), pair.new.kind());
    if a != b {
        return kinds(cx, pair, spot, &concerned);
    }
    let holder = Holder {
        area: spot.area,
        subject: &spot.subject,
        name: &spot.name,
        models: &spot.models,
        uses: &concerned,
        origin: &spot.origin,
    };
    let before = cx.found.len();
    facts::value(cx, pair, &holder);
    for found in &mut cx.found[before..] {
        found.topic = spot.path.clone();
    }
    match a {
        "object" => {
            properties(cx, pair, spot, uses);
            further(cx, pair, spot, uses);
        }
        "array" => {
            if let (Some(old), Some(new)) = (pair.old.child("items"), pair.new.child("items")) {
                schema(cx, &Pair { old, new }, spot, &uses.items());
            }
        }
        _ => {}
    }
}

/// What keeps a string from being any text.
const RESTRICTIONS: [&str; 5] = ["enum", "format", "maxLength", "minLength", "pattern"];

fn kinds(cx: &mut Comparison<'_>, pair: &Pair<'_>, spot: &Spot, uses: &Uses) {
    let (a, b) = (pair.old.kind(), pair.new.kind());
    // A query is text: what was written for a number is still understood as a string that may be anything.
    let text = |at: &At<'_>| {
        spot.area == "parameter" && !RESTRICTIONS.iter().any(|key| at.get(key).is_some())
    };
    let fact = match (a, b) {
        ("integer", "number") => "type-widened",
        ("number", "integer") => "type-narrowed",
        ("integer" | "number" | "boolean", "string") if text(&pair.new) => "type-widened",
        ("string", "integer" | "number" | "boolean") if text(&pair.old) => "type-narrowed",
        _ => "type-changed",
    };
    let text = |at: &At<'_>| Some(at.kind().to_owned());
    let found = spot.found(&format!("{}-{fact}", spot.area), uses);
    cx.add(found.at(pair).values(text(&pair.old), text(&pair.new)));
}

/// Members with keys that are data.
fn further<'a>(cx: &mut Comparison<'a>, pair: &Pair<'a>, spot: &Spot, uses: &Both) {
    let open = |at: &At<'a>| {
        at.child("additionalProperties")
            .filter(|at| at.node.as_bool() != Some(false))
    };
    match (open(&pair.old), open(&pair.new)) {
        (Some(old), Some(new)) => {
            let inner = spot.property("*");
            schema(cx, &Pair { old, new }, &inner, uses);
        }
        (None, None) => {}
        (old, _) => {
            let word = if old.is_some() { "removed" } else { "added" };
            let id = format!("additional-properties-{word}");
            cx.add(spot.found(&id, &uses.concerned()).at(pair));
        }
    }
}

fn properties<'a>(cx: &mut Comparison<'a>, pair: &Pair<'a>, spot: &Spot, uses: &Both) {
    let mut old = cx.old.properties(&pair.old);
    let mut new = cx.new.properties(&pair.new);
    let required = (required(&pair.old), required(&pair.new));
    let mut common: Vec<(&str, Pair<'a>)> = Vec::new();
    old.retain(|name, at| {
        let Some(new) = new.remove(name) else {
            return true;
        };
        let old = at.clone();
        common.push((*name, Pair { old, new }));
        false
    });
    for (a, b) in rename::pairs(&mut old, &mut new) {
        let spot = spot.renamed(a.0, b.0);
        let seen = uses.seen(a.1.access(), b.1.access()).concerned();
        let renamed = Pair { old: a.1, new: b.1 };
        let found = spot.found("property-renamed", &seen).at(&renamed);
        cx.add(found.values(Some(a.0.to_owned()), Some(b.0.to_owned())));
        property(cx, &renamed, &spot, uses);
    }
    for (name, at) in old {
        let id = match required.0.contains(name) {
            true => "required-property-removed",
            false => "property-removed",
        };
        let seen = uses.old.only(|side| side.sees(at.access()));
        let found = spot.property(name).found(id, &seen);
        cx.add(
            found
                .gone(&at, &pair.new)
                .values(Some(described(cx, &at, true)), None),
        );
    }
    for (name, at) in new {
        let id = match required.1.contains(name) {
            true => "required-property-added",
            false => "property-added",
        };
        let seen = uses.new.only(|side| side.sees(at.access()));
        let found = spot.property(name).found(id, &seen);
        cx.add(
            found
                .come(&pair.old, &at)
                .values(None, Some(described(cx, &at, false))),
        );
    }
    for (name, pair) in common {
        let spot = spot.property(name);
        let (was, is) = (required.0.contains(name), required.1.contains(name));
        if was != is {
            let id = ["property-required-removed", "property-required-added"][usize::from(is)];
            let seen = uses.seen(pair.old.access(), pair.new.access());
            cx.add(spot.found(id, &seen.concerned()).at(&pair));
        }
        property(cx, &pair, &spot, uses);
    }
}

fn required<'a>(at: &At<'a>) -> BTreeSet<&'a str> {
    at.strings("required").into_iter().collect()
}

/// A property in some words: its type and who may use it.
pub(super) fn described<'a>(cx: &Comparison<'a>, at: &At<'a>, old: bool) -> String {
    let view = if old { &cx.old } else { &cx.new };
    let target = view.target(at);
    let kind = match (target.name, target.at.kind()) {
        (Some(name), _) => name.to_owned(),
        (None, "array") => match target.at.child("items").map(|items| view.target(&items)) {
            Some(items) => format!("list of {}", items.name.unwrap_or(items.at.kind())),
            None => "list".to_owned(),
        },
        (None, _) if target.at.get("enum").is_some() => "enumeration".to_owned(),
        (None, kind) => match target.at.text("format") {
            Some(format) => format!("{kind} ({format})"),
            None => kind.to_owned(),
        },
    };
    match at.access() {
        Access::ALL => kind,
        access => format!("{kind}, {}", verbs(access)),
    }
}

/// Verbs in the order of the enum, such as `GET, POST`.
fn verbs(access: Access) -> String {
    let words = [
        (access.read, "GET"),
        (access.create, "POST"),
        (access.modify, "PATCH"),
    ];
    let words: Vec<&str> = words
        .iter()
        .filter(|(on, _)| *on)
        .map(|(_, w)| *w)
        .collect();
    words.join(", ")
}

/// Compares a property that both documents have.
fn property<'a>(cx: &mut Comparison<'a>, pair: &Pair<'a>, spot: &Spot, uses: &Both) {
    access(cx, pair, spot, uses);
    let seen = uses.seen(pair.old.access(), pair.new.access());
    value(cx, pair, spot, &seen);
}

/// Facts that belong to the place, and the schema there. Serves parameters as well.
pub(super) fn value<'a>(cx: &mut Comparison<'a>, pair: &Pair<'a>, spot: &Spot, seen: &Both) {
    let concerned = seen.concerned();
    let holder = Holder {
        area: spot.area,
        subject: &spot.subject,
        name: &spot.name,
        models: &spot.models,
        uses: &concerned,
        origin: &spot.origin,
    };
    let before = cx.found.len();
    let (old, new) = (cx.old.target(&pair.old), cx.new.target(&pair.new));
    let stated = Pair {
        old: own_or_spelling(&pair.old, &old),
        new: own_or_spelling(&pair.new, &new),
    };
    facts::outer(cx, &stated, &holder);
    for found in &mut cx.found[before..] {
        found.topic = spot.path.clone();
    }
    let (old, new) = (old.at, new.at);
    let secret = (
        facts::secret(&pair.old, &old),
        facts::secret(&pair.new, &new),
    );
    // A change of access says it already.
    if secret.0 != secret.1 && pair.old.access() == pair.new.access() {
        let fact = ["secret-removed", "secret-added"][usize::from(secret.1)];
        let id = format!("{}-{fact}", spot.area);
        cx.add(spot.found(&id, &concerned).at(pair));
    }
    schema(cx, pair, spot, seen);
}

/// The facts of a place stand there; what refers to a mere spelling takes them from it.
fn own_or_spelling<'a>(at: &At<'a>, target: &Target<'a>) -> At<'a> {
    let spelling = at.get("$ref").is_some() && target.name.is_none();
    if spelling { &target.at } else { at }.clone()
}

/// Access flags: what each verb gains and loses, where it has the property at all. A verb that what stands above was
/// opened for, or closed to, gains or loses nothing here: it never had the property, or loses it with the rest.
fn access<'a>(cx: &mut Comparison<'a>, pair: &Pair<'a>, spot: &Spot, uses: &Both) {
    let (old, new) = (pair.old.access(), pair.new.access());
    if old == new {
        return;
    }
    let common = uses.common();
    let lost = common.only(|side| side.sees(old) && !side.sees(new));
    let gained = common.only(|side| !side.sees(old) && side.sees(new));
    let values = (Some(verbs(old)), Some(verbs(new)));
    let (id, touched) = match (lost.is_empty(), gained.is_empty()) {
        (false, true) => ("access-narrowed", lost),
        (true, false) => ("access-widened", gained),
        (false, false) => ("access-changed", lost.join(&gained)),
        (true, true) => ("access-unused", uses.either()),
    };
    let found = spot.found(id, &touched).at(pair);
    cx.add(found.values(values.0, values.1));
}

/// Properties by name.
pub(super) type Properties<'a> = BTreeMap<&'a str, At<'a>>;

/// Whether any side is left.
pub(super) fn request(operation: usize) -> Uses {
    Uses::one(Side::Create, operation)
}
