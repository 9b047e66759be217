//! Whole documents: formats, scopes, hostile input, and the committed specs.

use std::fmt::Write;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use ontap_codegen::api::Release;
use ontap_codegen::import::{Options, count_text, import};
use ontap_codegen::source;
use ontap_tests::expected::{entries, update};
use ontap_tests::root;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use serde_json::Value;

const SMALL: &str = r"swagger: '2.0'
info: {title: t, version: v1}
paths:
  /cluster:
    get: {operationId: c, responses: {default: {description: e}}}
    patch: {operationId: d, responses: {default: {description: e}}}
  /security/a:
    get:
      operationId: a
      description: |
        ### Required properties
        * `x`
      parameters:
      - $ref: '#/parameters/fields'
      responses: {'200': {description: ok, schema: {$ref: '#/definitions/one'}}, default: {description: e}}
  /securityless: {get: {operationId: s, responses: {default: {description: e}}}}
  /storage/b: {get: {operationId: b, responses: {'200': {description: ok, schema: {$ref: '#/definitions/three'}}, default: {description: e}}}}
parameters:
  fields: {in: query, name: fields, type: array, items: {type: string}}
  other: {in: query, name: other, type: string}
definitions:
  one: {type: object, properties: {next: {$ref: '#/definitions/two'}, nothing: {type: string, default: ~}}}
  two: {type: object, properties: {back: {$ref: '#/definitions/one'}, self: {$ref: '#/definitions/two'}}}
  three: {type: object}
";

fn scoped(scopes: &[&str]) -> Options {
    Options {
        release: "9.7".into(),
        scopes: scopes.iter().map(|s| (*s).to_owned()).collect(),
        keep_prose: false,
    }
}

#[track_caller]
fn imported(text: &str, options: &Options) -> Value {
    let document = source::read("d", text.as_bytes()).expect("the fixture can be read");
    let outcome = import(&document, options);
    let text = outcome
        .text
        .unwrap_or_else(|| panic!("{:#?}", outcome.diagnostics));
    serde_json::from_str(&text).expect("the result is JSON")
}

fn keys(value: &Value) -> Vec<&str> {
    value
        .as_object()
        .expect("an object")
        .keys()
        .map(String::as_str)
        .collect()
}

#[test]
fn a_scope_keeps_what_it_reaches() {
    let result = imported(SMALL, &scoped(&["/security"]));
    assert_eq!(keys(&result["paths"]), ["/cluster", "/security/a"]);
    assert_eq!(keys(&result["paths"]["/cluster"]), ["get"]);
    assert_eq!(keys(&result["components"]["schemas"]), ["one", "two"]);
    assert_eq!(keys(&result["components"]["parameters"]), ["fields"]);
    let result = imported(SMALL, &scoped(&["/storage/", "/security"]));
    assert_eq!(
        keys(&result["paths"]),
        ["/cluster", "/security/a", "/storage/b"]
    );
    let result = imported(SMALL, &scoped(&["/"]));
    assert_eq!(result["paths"].as_object().map(|p| p.len()), Some(4));
    assert_eq!(keys(&result["paths"]["/cluster"]), ["get", "patch"]);
}

#[test]
fn the_result_is_sorted_whatever_the_order_of_the_source() {
    let expected = imported(SMALL, &scoped(&["/security"]));
    let definitions = SMALL.find("definitions:").expect("it is there");
    let paths = SMALL.find("paths:").expect("it is there");
    let turned = format!(
        "{}{}{}",
        &SMALL[definitions..],
        &SMALL[..paths],
        &SMALL[paths..definitions]
    );
    let text = |v: &Value| format!("{v:#}");
    assert_eq!(
        text(&imported(&turned, &scoped(&["/security"]))),
        text(&expected)
    );
}

/// The first error of reading or importing, as it is printed.
#[track_caller]
fn first_error(bytes: &[u8], options: &Options) -> String {
    let diagnostics = match source::read("d.yaml", bytes) {
        Err(diagnostics) => diagnostics,
        Ok(document) => {
            let outcome = import(&document, options);
            assert!(outcome.text.is_none(), "an error was expected");
            outcome.diagnostics
        }
    };
    let error = diagnostics
        .iter()
        .find(|d| d.severity() == ontap_codegen::diagnostic::Severity::Error);
    error.expect("there is an error").to_string()
}

#[test]
fn what_is_no_document_ends_in_a_clear_error() {
    let security = Options::security("9.7");
    for (bytes, expected) in [
        (&b""[..], "d.yaml: error[SRC003]"),
        (b" \n\n", "d.yaml: error[SRC003]"),
        (b"# nothing\n", "d.yaml:1:1: error[SRC003]"),
        (b"a: b\n\xff\xfe", "d.yaml:2:1: error[SRC002]"),
        (b"\x7fELF\x02\x00\x00", "d.yaml:1:6: error[SRC002]"),
        (b"a: [b", "d.yaml:1:"),
        (b"a: 1\nb: 2\na: 3\n", "d.yaml:3:1: error[SRC004]"),
        (b"a: 1\n---\nb: 1\n", "error[SRC008]"),
        (b"just words", "d.yaml:1:1: error[IMP001]"),
        (b"openapi: 3.1.0\npaths: {}\n", "d.yaml:1:10: error[IMP001]"),
        (b"swagger: '1.2'\npaths: {}\n", "d.yaml:1:10: error[IMP001]"),
        (b"openapi: 3.0.3\n", "d.yaml:1:1: error[IMP001]"),
        (b"swagger: '2.0'\npaths: []\n", "d.yaml:2:8: error[IMP003]"),
        (b"swagger: '2.0'\npaths: {/a: {}}\n", "error[IMP006]"),
        (b"x: &a [*a]\n", "error[SRC006]"),
    ] {
        let error = first_error(bytes, &security);
        assert!(
            error.contains(expected),
            "{error} should contain {expected}"
        );
    }
    assert!(first_error(SMALL.as_bytes(), &Options::security("10.1")).contains("error[IMP009]"));
    let json = source::read("d.json", b"{\n  \"a\": tru\n}").expect_err("it is not JSON");
    assert!(
        json[0].to_string().starts_with("d.json:2:8: error[SRC001]"),
        "{}",
        json[0]
    );
}

#[track_caller]
fn quickly<T>(step: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let result = step();
    assert!(
        start.elapsed() < Duration::from_secs(60),
        "it took {:?}",
        start.elapsed()
    );
    result
}

#[test]
fn hostile_input_is_refused_quickly() {
    let mut bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for i in 1..40 {
        let aliases = vec![format!("*a{}", i - 1); 10].join(", ");
        bomb.push_str(&format!("a{i}: &a{i} [{aliases}]\n"));
    }
    let error = quickly(|| source::read("d.yaml", bomb.as_bytes()).expect_err("it is a bomb"));
    assert_eq!(error[0].code.id, "SRC006");
    for deep in [
        "[".repeat(200_000),
        "{\"a\":".repeat(200_000),
        "- ".repeat(200_000),
    ] {
        quickly(|| source::read("d", deep.as_bytes()).expect_err("it is too deep"));
    }
    let limit = format!("{}x{}", "[".repeat(200), "]".repeat(200));
    assert_eq!(
        source::read("d.yaml", limit.as_bytes()).expect_err("it is too deep")[0]
            .code
            .id,
        "SRC005"
    );
}

#[test]
fn twenty_megabytes_are_read_in_linear_time() {
    let mut text = SMALL.to_owned();
    let mut i = 0;
    while text.len() < 20_000_000 {
        text.push_str(&format!("  unused_{i}: {{type: object, properties: {{a: {{type: string, description: words and words}}}}}}\n"));
        i += 1;
    }
    let document = quickly(|| source::read("d.yaml", text.as_bytes()).expect("it is YAML"));
    quickly(|| {
        import(&document, &scoped(&["/security"]))
            .text
            .expect("no errors")
    });
    let json = quickly(|| document.root.to_json().to_string());
    let again =
        quickly(|| source::read("d.json", json.as_bytes()).expect("it is JSON on one line"));
    assert_eq!(again.root.to_json(), document.root.to_json());
}

#[test]
fn places_are_exact() {
    let document =
        source::read("d.yaml", "a:\n  'é~/': [1, {x: y}]\n".as_bytes()).expect("it is YAML");
    let place = document.place("/a/é~0~1/1/x");
    assert_eq!((place.line, place.column), (2, 18));
    assert!(document.find("/a/none").is_none());
    let document =
        source::read("d.json", "{\n \"é\": {\"k\": [true]}}".as_bytes()).expect("it is JSON");
    let place = document.place("/é/k/0");
    assert_eq!((place.line, place.column), (2, 14));
}

#[test]
fn scalars_follow_the_core_schema() {
    let text = "[on, no, true, 0x1F, 0o17, 1.50, 1e3, 2020-01-01, ~, '1', .5, 1_000, +7, -0]";
    let document = source::read("d.yaml", text.as_bytes()).expect("it is YAML");
    let expected = serde_json::json!([
        "on",
        "no",
        true,
        31,
        15,
        1.5,
        1000.0,
        "2020-01-01",
        null,
        "1",
        0.5,
        "1_000",
        7,
        0
    ]);
    assert_eq!(document.root.to_json(), expected);
}

/// Always the same cases, unless `FUZZ_SEED` asks for others: `.ci/fuzz` does.
fn seed() -> RngSeed {
    let text = std::env::var("FUZZ_SEED").unwrap_or_else(|_| "1".to_owned());
    RngSeed::Fixed(text.parse().expect("FUZZ_SEED is a number"))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, rng_seed: seed(), ..ProptestConfig::default() })]

    #[test]
    fn any_truncation_and_any_changed_byte_end_without_a_panic(cut in 0..SMALL.len(), at in 0..SMALL.len(), byte: u8) {
        let mut changed = SMALL.as_bytes().to_vec();
        changed[at] = byte;
        for bytes in [&SMALL.as_bytes()[..cut], &changed, &changed[..cut]] {
            for name in ["d.yaml", "d.json"] {
                if let Ok(document) = source::read(name, bytes) {
                    let outcome = import(&document, &scoped(&["/security"]));
                    prop_assert!(outcome.text.is_some() || !outcome.diagnostics.is_empty());
                }
            }
        }
    }
}

/// The releases that have a spec in the project, oldest first, with the file of each.
fn committed() -> Vec<(Release, PathBuf)> {
    let mut specs: Vec<(Release, PathBuf)> = entries(&root().join("spec"))
        .into_iter()
        .filter_map(|path| {
            let name = path.file_name()?.to_str()?.strip_prefix("ontap-")?;
            let release = name.strip_suffix(".json")?.parse().ok()?;
            Some((release, path))
        })
        .collect();
    specs.sort();
    assert!(!specs.is_empty(), "there are no specs");
    specs
}

#[test]
fn committed_specs_are_complete_and_import_unchanged() {
    let mut counted = String::new();
    for (release, file) in committed() {
        let text = std::fs::read_to_string(&file).expect("the spec is committed");
        let counts = count_text(&text).expect("the spec is a normalised document");
        writeln!(
            counted,
            "{release}: {} paths, {} operations, {} properties",
            counts.paths, counts.operations, counts.properties
        )
        .expect("writing to a string does not fail");
        serde_json::from_str::<openapiv3::OpenAPI>(&text).expect("openapiv3 reads the spec");
        let document = source::read("spec.json", text.as_bytes()).expect("the spec is JSON");
        assert_eq!(
            import(&document, &Options::security(release.to_string()))
                .text
                .as_deref(),
            Some(&*text),
            "{release}"
        );
    }
    let file = root().join("tests/tests/counts.txt");
    if update() {
        std::fs::write(&file, &counted).expect("the file is written");
    }
    let stands = std::fs::read_to_string(&file).expect("the counts are committed");
    assert_eq!(stands, counted, "UPDATE_GOLDEN=1 accepts the new counts");
}

/// Compares with the documents themselves where they are at hand; they are not part of the project.
#[test]
fn committed_specs_are_what_the_documents_give() {
    let documents = root().join("../shared/swagger");
    for (release, file) in committed() {
        let Ok(bytes) = std::fs::read(documents.join(format!("ontap-{release}.yaml"))) else {
            continue;
        };
        let document = source::read("ontap.yaml", &bytes).expect("it is YAML");
        let outcome = import(&document, &Options::security(release.to_string()));
        let committed = std::fs::read_to_string(&file).expect("it is committed");
        assert!(
            outcome.text.as_deref() == Some(&*committed),
            "spec/ontap-{release}.json: import it again"
        );
    }
    if let Ok(bytes) = std::fs::read(documents.join("full/ontap-9.7-full.yaml")) {
        let document = source::read("full.yaml", &bytes).expect("it is YAML");
        let outcome = import(&document, &scoped(&["/"]));
        let counts = outcome.summary.scope;
        assert_eq!(
            (counts.paths, counts.operations, outcome.summary.error_rows),
            (276, 565, 2080)
        );
        let text = outcome.text.expect("no errors");
        serde_json::from_str::<openapiv3::OpenAPI>(&text).expect("openapiv3 reads the result");
    }
}
