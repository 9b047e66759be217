//! Whatever a document or a spec says, the generator answers with files or diagnostics: it never panics.

use std::sync::LazyLock;

use ontap_codegen::import::{Options, import};
use ontap_codegen::{generate, source, spec};
use ontap_tests::case::{Case, config};
use ontap_tests::{cases, expected};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use serde_json::{Value, json};

/// The imported specs of all cases.
static SPECS: LazyLock<Vec<Value>> = LazyLock::new(|| {
    let files = cases()
        .into_iter()
        .flat_map(|case| expected::entries(&case.join("expected/spec")));
    files
        .map(|path| std::fs::read_to_string(path).expect("an expected spec is readable"))
        .map(|text| serde_json::from_str(&text).expect("an expected spec is JSON"))
        .collect()
});

/// The documents of all cases.
static DOCUMENTS: LazyLock<Vec<Value>> = LazyLock::new(|| {
    let inputs = cases()
        .into_iter()
        .flat_map(|case| Case::read(&case).documents);
    inputs
        .map(|(_, input)| {
            source::read(&input.name, input.text.as_bytes()).expect("a document is YAML")
        })
        .map(|document| document.root.to_json())
        .collect()
});

/// Keys of facts, most of them from an overlay.
const FACTS: &[&str] = &[
    "x-ontap-access",
    "x-ontap-defaults",
    "x-ontap-doc",
    "x-ontap-error-codes",
    "x-ontap-error-names",
    "x-ontap-expensive",
    "x-ontap-field",
    "x-ontap-introduced",
    "x-ontap-name",
    "x-ontap-optional",
    "x-ontap-required",
    "x-ontap-secret",
    "x-ontap-variant-names",
    "allOf",
    "default",
    "enum",
    "format",
    "items",
    "maximum",
    "pattern",
    "required",
    "type",
];

/// One change at one node; the numbers choose among what there is.
#[derive(Clone, Debug)]
enum Edit {
    Remove(usize),
    Replace(usize, Value),
    /// Another node of the document instead.
    Copy(usize, usize),
    /// A reference to one of the schemas instead.
    Refer(usize, usize),
    /// Another name for a key.
    Rename(usize, String),
    /// A fact that stands there or that an overlay adds.
    State(usize, &'static str, Value),
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(String::new()),
        prop::sample::select(vec![
            "self",
            "type",
            "_",
            "__",
            "9",
            "é",
            "日本",
            "{",
            "}",
            "{}",
            "/",
            "//",
            "/security",
            "/security/{",
            "a b",
            "\n",
            "\"",
            "\\",
            "~",
            "Unknown",
            "extra",
            "records",
            "String",
            "9.6",
            "object",
            "array",
            "string",
            "enum",
            "#/components/schemas/lock",
            "#/",
            "x-ontap-name",
            "r#type",
            "Self",
            "crate",
            "gen",
            "error",
            "models",
            "-1",
            "*/",
            "//!",
            "`",
            "${x}",
            "\u{0}",
            "\u{feff}",
            "NaN",
            "99999999999999999999",
            "at",
            "new",
        ])
        .prop_map(str::to_owned),
        "\\PC{0,12}",
    ]
}

fn value() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        text().prop_map(Value::from),
        Just(json!([])),
        Just(json!({})),
        Just(json!([[["a"]], null, 1, {}])),
        text().prop_map(
            |name| json!({ "type": "object", "properties": { name: { "type": "string" } } })
        ),
        prop::collection::vec(text(), 0..4)
            .prop_map(|values| json!({ "type": "string", "enum": values })),
        Just(
            json!({ "type": "array", "items": { "type": "array", "items": { "type": "object" } } })
        ),
    ]
}

/// What may stand at the key of a fact.
fn fact() -> impl Strategy<Value = Value> {
    let names = || {
        prop::sample::select(vec![
            "open", "shut", "a-b", "a_b", "1001", "rsa", "self", "name",
        ])
    };
    prop_oneof![
        value(),
        (names(), text()).prop_map(|(key, name)| json!({ key: name })),
        prop::collection::vec(text(), 0..3).prop_map(|list| json!(list)),
        prop::collection::vec(prop::collection::vec(names(), 0..3), 0..3)
            .prop_map(|list| json!(list)),
        prop::collection::vec(any::<u64>(), 0..3).prop_map(|list| json!(list)),
    ]
}

fn edit() -> impl Strategy<Value = Edit> {
    prop_oneof![
        any::<usize>().prop_map(Edit::Remove),
        (any::<usize>(), value()).prop_map(|(at, value)| Edit::Replace(at, value)),
        (any::<usize>(), any::<usize>()).prop_map(|(at, from)| Edit::Copy(at, from)),
        (any::<usize>(), any::<usize>()).prop_map(|(at, schema)| Edit::Refer(at, schema)),
        (any::<usize>(), text()).prop_map(|(at, name)| Edit::Rename(at, name)),
        (any::<usize>(), text()).prop_map(|(at, name)| Edit::State(
            at,
            "x-ontap-variant-names",
            name.into()
        )),
        (any::<usize>(), prop::sample::select(FACTS), fact())
            .prop_map(|(at, key, value)| Edit::State(at, key, value)),
    ]
}

/// The pointers of all nodes but the root.
fn pointers(value: &Value, here: &str, found: &mut Vec<String>) {
    let mut child = |token: String, value: &Value| {
        let pointer = format!("{here}/{}", token.replace('~', "~0").replace('/', "~1"));
        found.push(pointer.clone());
        pointers(value, &pointer, found);
    };
    match value {
        Value::Object(map) => map
            .iter()
            .for_each(|(key, value)| child(key.clone(), value)),
        Value::Array(list) => list
            .iter()
            .enumerate()
            .for_each(|(i, value)| child(i.to_string(), value)),
        _ => {}
    }
}

fn apply(document: &mut Value, edit: &Edit) {
    let mut all = Vec::new();
    pointers(document, "", &mut all);
    if all.is_empty() {
        return;
    }
    let pointer = |at: usize| all[at % all.len()].clone();
    let mut set = |pointer: &str, new: Value| {
        if let Some(node) = document.pointer_mut(pointer) {
            *node = new;
        }
    };
    match edit {
        Edit::Replace(at, new) => set(&pointer(*at), new.clone()),
        Edit::Copy(at, from) => {
            let copy = document
                .pointer(&pointer(*from))
                .cloned()
                .unwrap_or_default();
            if let Some(node) = document.pointer_mut(&pointer(*at)) {
                *node = copy;
            }
        }
        Edit::Refer(at, schema) => {
            let homes = ["/components/schemas/", "/definitions/"];
            let is_schema = |p: &&String| {
                homes
                    .iter()
                    .any(|home| p.strip_prefix(home).is_some_and(|n| !n.contains('/')))
            };
            let schemas: Vec<&String> = all.iter().filter(is_schema).collect();
            if !schemas.is_empty() {
                set(
                    &pointer(*at),
                    json!({ "$ref": format!("#{}", schemas[schema % schemas.len()]) }),
                );
            }
        }
        Edit::State(at, key, value) => state(document, &all, *at, key, value),
        Edit::Remove(at) => drop(take(document, &pointer(*at))),
        Edit::Rename(at, name) => {
            let pointer = pointer(*at);
            if let Some(value) = take(document, &pointer)
                && let Some((parent, _)) = pointer.rsplit_once('/')
                && let Some(Value::Object(map)) = document.pointer_mut(parent)
            {
                map.insert(name.clone(), value);
            }
        }
    }
}

/// Writes a fact at one of the objects; names of values where there are values.
fn state(document: &mut Value, all: &[String], at: usize, key: &str, value: &Value) {
    let names = key == "x-ontap-variant-names";
    let fits = |node: &Value| node.is_object() && (!names || node.get("enum").is_some());
    let places: Vec<&String> = all
        .iter()
        .filter(|p| document.pointer(p).is_some_and(fits))
        .collect();
    if places.is_empty() {
        return;
    }
    if let Some(Value::Object(map)) = document.pointer_mut(places[at % places.len()]) {
        let first = map.get("enum").and_then(|values| values[0].as_str());
        let value = match (first.filter(|_| names), value) {
            (Some(first), Value::String(name)) => json!({ first: name }),
            _ => value.clone(),
        };
        map.insert(key.to_owned(), value);
    }
}

/// Removes the node at a pointer.
fn take(document: &mut Value, pointer: &str) -> Option<Value> {
    let (parent, token) = pointer.rsplit_once('/')?;
    let token = token.replace("~1", "/").replace("~0", "~");
    match document.pointer_mut(parent)? {
        Value::Object(map) => map.remove(&token),
        Value::Array(list) => token
            .parse()
            .ok()
            .filter(|i| *i < list.len())
            .map(|i: usize| list.remove(i)),
        _ => None,
    }
}

fn changed(bases: &[Value], base: usize, edits: &[Edit]) -> Value {
    let mut document = bases[base % bases.len()].clone();
    edits.iter().for_each(|edit| apply(&mut document, edit));
    document
}

/// Whatever is generated is Rust.
fn generate_rust(specs: Vec<spec::SpecFile>) {
    for (path, text) in generate(specs, None, &config("damaged")).files {
        if path.ends_with(".rs")
            && let Err(error) = syn::parse_file(&text)
        {
            panic!("{path}: {error}\n{text}");
        }
    }
}

/// A spec as it is read from a file.
fn parsed(document: &Value) -> Option<spec::SpecFile> {
    spec::parse("ontap.json", &document.to_string()).ok()
}

/// Always the same cases, unless `FUZZ_SEED` asks for others: `.ci/fuzz` does.
fn seed() -> RngSeed {
    let text = std::env::var("FUZZ_SEED").unwrap_or_else(|_| "1".to_owned());
    RngSeed::Fixed(text.parse().expect("FUZZ_SEED is a number"))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, rng_seed: seed(), ..ProptestConfig::default() })]

    #[test]
    fn a_damaged_spec_does_not_panic(base in any::<usize>(), edits in prop::collection::vec(edit(), 1..6)) {
        generate_rust(parsed(&changed(&SPECS, base, &edits)).into_iter().collect());
    }

    #[test]
    fn a_damaged_release_does_not_panic(base in any::<usize>(), edits in prop::collection::vec(edit(), 1..6)) {
        let older = parsed(&SPECS[base % SPECS.len()]);
        let mut newer = parsed(&changed(&SPECS, base, &edits));
        if let Some(newer) = &mut newer {
            newer.release.minor += 1;
        }
        generate_rust(older.into_iter().chain(newer).collect());
    }

    #[test]
    fn a_damaged_document_does_not_panic(base in any::<usize>(), edits in prop::collection::vec(edit(), 1..6)) {
        let text = changed(&DOCUMENTS, base, &edits).to_string();
        if let Ok(document) = source::read("ontap.json", text.as_bytes()) {
            let text = import(&document, &Options::security("9.6")).text;
            let spec = text.and_then(|text| spec::parse("ontap.json", &text).ok());
            generate_rust(spec.into_iter().collect());
        }
    }
}
