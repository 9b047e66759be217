//! Narrowing a spec to some of the parts it was imported with.

use std::collections::BTreeSet;

use ontap_codegen::spec::{self, SpecFile};
use serde_json::json;

fn whole() -> SpecFile {
    let operation = json!({ "operationId": "x", "responses": {} });
    let text = json!({
        "openapi": "3.0.3",
        "info": { "x-ontap-release": "9.17.1", "x-ontap-scope": ["/"] },
        "paths": {
            "/cluster": { "get": operation, "patch": operation, "post": operation, "x-ontap-doc": "kept" },
            "/cluster/jobs": { "get": operation },
            "/cluster/nodes": { "get": operation },
            "/storage/volumes": { "get": operation, "post": operation },
            "/svm/svms": { "get": operation },
            "/svm-like": { "get": operation },
        },
    });
    spec::parse("s.json", &text.to_string()).expect("it is a spec")
}

fn left(spec: &SpecFile) -> Vec<String> {
    let paths = spec.document["paths"].as_object().expect("there are paths");
    let items = paths.iter().flat_map(|(path, item)| {
        let item = item.as_object().expect("an item is an object");
        item.keys().map(move |key| format!("{key} {path}"))
    });
    items.collect()
}

#[test]
fn what_every_client_needs_is_what_import_keeps() {
    let mut spec = whole();
    assert!(spec.narrow("/svm"));
    let expected = [
        "get /cluster",
        "x-ontap-doc /cluster",
        "get /cluster/jobs",
        "get /svm/svms",
    ];
    assert_eq!(left(&spec), expected);
}

#[test]
fn several_parts_are_kept_and_missing_ones_named() {
    let mut spec = whole();
    let missing = spec.narrow_to(&["/svm/", "storage", "/none"]);
    assert_eq!(missing, BTreeSet::from(["/none".to_owned()]));
    assert_eq!(spec.scopes, ["/none", "/storage", "/svm"]);
    assert!(left(&spec).contains(&"post /storage/volumes".to_owned()));
    let mut spec = whole();
    assert!(spec.narrow_to(&["/"]).is_empty());
    assert!(left(&spec).contains(&"patch /cluster".to_owned()));
}
