//! Where a document can be edited: pointers to what the rules look at, and what such a place has to be like.

use serde_json::Value;

/// Applies an edit to the n-th place that fits.
pub(super) fn at(
    document: &mut Value,
    n: usize,
    places: fn(&Value) -> Vec<String>,
    fits: impl Fn(&Value) -> bool,
    edit: impl Fn(&mut Value),
) -> bool {
    let mut found = places(document);
    found.retain(|pointer| document.pointer(pointer).is_some_and(&fits));
    let Some(pointer) = found.get(n % found.len().max(1)) else {
        return false;
    };
    edit(document.pointer_mut(pointer).expect("the place was found"));
    true
}

pub(super) fn escaped(token: &str) -> String {
    token.replace('~', "~0").replace('/', "~1")
}

/// The sides from which something is reached: replies, POST, PATCH, elements of lists in PATCH.
type Sides = [bool; 4];

/// Pointers of objects and of their properties, as far as a verb reaches them.
#[derive(Default)]
struct Reached {
    objects: Vec<String>,
    properties: Vec<String>,
}

impl Reached {
    fn of(document: &Value) -> Self {
        let mut reached = Self::default();
        let schemas = document["components"]["schemas"]
            .as_object()
            .expect("there are schemas");
        for (name, schema) in schemas {
            let all = !name.ends_with("_response");
            reached.walk(
                schema,
                format!("/components/schemas/{name}"),
                [true, all, all, false],
            );
        }
        reached
    }

    fn walk(&mut self, node: &Value, pointer: String, sides: Sides) {
        if let Some(items) = node.get("items") {
            let [read, create, modify, element] = sides;
            self.walk(
                items,
                format!("{pointer}/items"),
                [read, create, false, modify || element],
            );
        }
        let Some(properties) = node.get("properties").and_then(Value::as_object) else {
            return;
        };
        self.objects.push(pointer.clone());
        for (name, property) in properties {
            let access = property["x-ontap-access"]
                .as_str()
                .unwrap_or("read-create-modify");
            let has = |verb: &str| access.split('-').any(|word| word == verb);
            let sides = [
                sides[0] && has("read"),
                sides[1] && has("create"),
                sides[2] && has("modify"),
                sides[3] && (has("create") || has("modify")),
            ];
            if sides.contains(&true) {
                let pointer = format!("{pointer}/properties/{name}");
                self.properties.push(pointer.clone());
                self.walk(property, pointer, sides);
            }
        }
    }
}

pub(super) fn properties(document: &Value) -> Vec<String> {
    Reached::of(document).properties
}

pub(super) fn objects(document: &Value) -> Vec<String> {
    Reached::of(document).objects
}

pub(super) fn operations(document: &Value) -> Vec<String> {
    let paths = document["paths"].as_object().expect("there are paths");
    let all = paths.iter().flat_map(|(path, item)| {
        let methods = item.as_object().into_iter().flatten();
        methods.map(move |(method, _)| format!("/paths/{}/{method}", escaped(path)))
    });
    all.collect()
}

pub(super) fn methods(document: &Value, method: &str) -> Vec<String> {
    let mut found = operations(document);
    found.retain(|pointer| pointer.ends_with(method));
    found
}

pub(super) fn gets(document: &Value) -> Vec<String> {
    methods(document, "/get")
}

pub(super) fn posts(document: &Value) -> Vec<String> {
    methods(document, "/post")
}

pub(super) fn instances(document: &Value) -> Vec<String> {
    let paths = document["paths"].as_object().expect("there are paths");
    let keyed = paths.keys().filter(|path| path.ends_with('}'));
    keyed
        .map(|path| format!("/paths/{}", escaped(path)))
        .collect()
}

/// Query parameters, shared ones where they are shared.
pub(super) fn parameters(document: &Value) -> Vec<String> {
    let mut found = vec!["/components/parameters/timeout".to_owned()];
    for operation in operations(document) {
        let list = document
            .pointer(&operation)
            .and_then(|o| o["parameters"].as_array());
        for (i, parameter) in list.into_iter().flatten().enumerate() {
            if parameter["in"] == "query" {
                found.push(format!("{operation}/parameters/{i}"));
            }
        }
    }
    found
}

pub(super) fn direct(node: &Value) -> bool {
    node.get("$ref").is_none()
}

pub(super) fn scalar(node: &Value) -> bool {
    node.get("type")
        .is_some_and(|kind| kind != "object" && kind != "array")
}

pub(super) fn plain(node: &Value) -> bool {
    node["type"] == "string" && node.get("enum").is_none() && node.get("format").is_none()
}

/// What can become a secret: text that is only ever sent is one already.
pub(super) fn not_secret(node: &Value) -> bool {
    plain(node) && node["x-ontap-access"] != "create-modify" && node.get("x-ontap-secret").is_none()
}

pub(super) fn words(node: &Value) -> bool {
    node["type"] == "string" && node["enum"].as_array().is_some_and(|list| !list.is_empty())
}

pub(super) fn introduced(node: &Value) -> bool {
    node.get("x-ontap-introduced").is_some()
}

pub(super) fn codes(operation: &Value) -> usize {
    let codes = operation["responses"]["default"]["x-ontap-error-codes"].as_array();
    codes.map_or(0, Vec::len)
}

pub(super) fn has_query(operation: &Value) -> bool {
    let list = operation["parameters"].as_array().into_iter().flatten();
    list.into_iter().any(|p| p["in"] == "query")
}
