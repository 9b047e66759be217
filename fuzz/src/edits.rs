//! Edits of a document as a tree: values, names and references change, the syntax stays.

use fastrand::Rng;
use serde_json::{Map, Value, json};

/// Texts that mean something to a reader, to Rust, or to nobody.
const TEXTS: &[&str] = &[
    "",
    "self",
    "type",
    "_",
    "9",
    "é",
    "{}",
    "/security/{",
    "a b",
    "\n",
    "\"",
    "x\n```\npanic!()\n```",
    "<b>",
    "\u{202e}",
    "*/",
    "${x}",
    "\u{0}",
    "extra",
    "records",
    "Unknown",
    "object",
    "array",
    "integer",
    "uint64",
    "date-time",
    "9.6",
    "x-ontap-name",
    "new",
    "error",
    "models",
    "default",
    "-",
    "::error::x",
];

/// Applies some edits, chosen by the seed; none for 0.
pub(crate) fn edit(document: &mut Value, seed: u64) {
    if seed == 0 {
        return;
    }
    let mut rng = Rng::with_seed(seed);
    for _ in 0..rng.usize(1..6) {
        let mut all = Vec::new();
        pointers(document, String::new(), &mut all);
        let Some(pointer) = rng.choice(&all).cloned() else {
            return;
        };
        let other = rng
            .choice(&all)
            .and_then(|other| document.pointer(other))
            .cloned();
        let fresh = value(&mut rng);
        match rng.u8(0..5) {
            0 => drop(take(document, &pointer)),
            1 => put(document, &pointer, fresh),
            2 => put(document, &pointer, other.unwrap_or_default()),
            3 => put(document, &pointer, reference(&mut rng, &all)),
            _ => rename(&mut rng, document, &pointer),
        }
    }
}

fn value(rng: &mut Rng) -> Value {
    let text = rng.choice(TEXTS).copied().unwrap_or_default();
    match rng.u8(0..8) {
        0 => Value::Null,
        1 => rng.bool().into(),
        2 => rng.i64(..).into(),
        3 => json!([text, text]),
        4 => json!({ "type": "object", "properties": { text: { "type": "string" } } }),
        5 => json!({ "type": "string", "enum": [text, "a"] }),
        _ => text.into(),
    }
}

/// A reference to one of the schemas.
fn reference(rng: &mut Rng, all: &[String]) -> Value {
    let homes = ["/components/schemas/", "/definitions/"];
    let is_schema = |pointer: &&String| {
        let name = homes.iter().find_map(|home| pointer.strip_prefix(home));
        name.is_some_and(|name| !name.contains('/'))
    };
    let schemas: Vec<&String> = all.iter().filter(is_schema).collect();
    match rng.choice(&schemas) {
        Some(schema) => json!({ "$ref": format!("#{schema}") }),
        None => Value::Null,
    }
}

fn rename(rng: &mut Rng, document: &mut Value, pointer: &str) {
    let name = rng.choice(TEXTS).copied().unwrap_or_default();
    if let Some(value) = take(document, pointer)
        && let Some((parent, _)) = pointer.rsplit_once('/')
        && let Some(Value::Object(map)) = document.pointer_mut(parent)
    {
        map.insert(name.to_owned(), value);
    }
}

fn put(document: &mut Value, pointer: &str, value: Value) {
    if let Some(node) = document.pointer_mut(pointer) {
        *node = value;
    }
}

fn take(document: &mut Value, pointer: &str) -> Option<Value> {
    let (parent, token) = pointer.rsplit_once('/')?;
    let token = token.replace("~1", "/").replace("~0", "~");
    match document.pointer_mut(parent)? {
        Value::Object(map) => Map::remove(map, &token),
        Value::Array(list) => {
            let at = token.parse().ok().filter(|at| *at < list.len())?;
            Some(list.remove(at))
        }
        _ => None,
    }
}

fn pointers(value: &Value, here: String, found: &mut Vec<String>) {
    let mut child = |token: &str, value: &Value| {
        let token = token.replace('~', "~0").replace('/', "~1");
        pointers(value, format!("{here}/{token}"), found);
    };
    match value {
        Value::Object(map) => map.iter().for_each(|(key, value)| child(key, value)),
        Value::Array(list) => {
            let items = list.iter().enumerate();
            items.for_each(|(at, value)| child(&at.to_string(), value));
        }
        _ => {}
    }
    if !here.is_empty() {
        found.push(here);
    }
}
