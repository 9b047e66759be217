//! What is no JSON has no method, and that is said where it stands.

use ontap_codegen::api::{Method, path_shape};
use ontap_codegen::spec;
use serde_json::{Value, json};

fn operation(body: Value, reply: Value) -> Value {
    json!({
        "operationId": "x",
        "requestBody": { "content": body },
        "responses": { "200": { "description": "", "content": reply } },
    })
}

#[test]
fn forms_and_bytes_are_not_taken_for_json() {
    let object =
        json!({ "schema": { "type": "object", "properties": { "file": { "type": "string" } } } });
    let form = json!({ "multipart/form-data": object });
    let plain = json!({ "application/json": object });
    let both = json!({ "application/json": object, "multipart/form-data": object });
    let octets = json!({ "application/octet-stream": object });
    let text = json!({
        "openapi": "3.0.3",
        "info": { "title": "t", "version": "9.17.1", "x-ontap-release": "9.17.1", "x-ontap-scope": ["/"] },
        "paths": {
            "/form": { "post": operation(form, plain.clone()) },
            "/both": { "patch": operation(both, plain.clone()) },
            "/octets": { "post": operation(plain.clone(), octets) },
            "/plain": { "post": operation(plain.clone(), plain) },
        },
    });
    let spec = spec::parse("s.json", &text.to_string()).expect("it is a spec");
    let (api, diagnostics) = spec::read(&spec);
    let kept: Vec<_> = api
        .operations
        .keys()
        .map(|key| (key.method, key.shape.clone()))
        .collect();
    let expected = [(Method::Patch, "/both"), (Method::Post, "/plain")];
    assert_eq!(
        kept,
        expected.map(|(method, path)| (method, path_shape(path)))
    );
    let mut said: Vec<_> = diagnostics
        .iter()
        .map(|it| format!("{} {} {}", it.code.id, it.place.pointer, it.message))
        .collect();
    said.sort();
    assert_eq!(
        said,
        [
            "SPC010 /paths/~1both/patch/requestBody the PATCH takes `multipart/form-data` besides JSON",
            "SPC010 /paths/~1form/post/requestBody the POST takes `multipart/form-data`",
            "SPC010 /paths/~1octets/post/responses the POST returns `application/octet-stream`",
        ]
    );
}
