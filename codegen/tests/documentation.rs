//! Files of documentation: what has another shape is reported with its place, and texts for some releases stand together.

use ontap_codegen::diagnostic::Diagnostic;
use ontap_codegen::docs::{self, File, Files};
use ontap_codegen::emit::{Config, RuntimeSource};
use ontap_codegen::{Generated, generate_documented, spec};
use serde_json::{Value, json};

fn family(text: &str) -> Files<'_> {
    Files {
        families: vec![File {
            name: "things.yaml",
            text,
        }],
        ..Files::default()
    }
}

fn lines(diagnostics: &[Diagnostic]) -> Vec<String> {
    let line = |d: &Diagnostic| format!("{} {} {}", d.code.id, d.place, d.message);
    diagnostics.iter().map(line).collect()
}

#[test]
fn another_shape_is_reported_with_its_place() {
    for (text, said) in [
        (
            "famly: x\n",
            "DOC001 things.yaml:1:1 a family has no `famly`",
        ),
        (
            "family: [1]\n",
            "DOC001 things.yaml:1:10 an object is expected here",
        ),
        (
            "family: ''\n",
            "DOC001 things.yaml:1:9 a sentence is expected here",
        ),
        (
            "properties: x\n",
            "DOC001 things.yaml:1:13 an object is expected here",
        ),
        (
            "values:\n  a.b: x\n",
            "DOC001 things.yaml:2:8 an object is expected here",
        ),
        (
            "properties:\n  a.b:\n  - text: x\n    x-releases: [nine]\n",
            "DOC001 things.yaml:4:18 `nine` is not a release number such as 9.17.1",
        ),
        (
            "properties:\n  a.b:\n  - text: x\n    releases: ['9.6']\n    x-releases: ['9.6']\n",
            "DOC001 things.yaml:4:5 a text has no `releases`",
        ),
    ] {
        let (_, found) = docs::read(&family(text));
        assert_eq!(lines(&found).first().map(String::as_str), Some(said));
    }
    for (text, said) in [
        (
            "x: {name: A, meaning: M., remedy: R.}\n",
            "DOC001 e.yaml:1:1 `x` is no error number",
        ),
        (
            "1: {name: a, meaning: M., remedy: R.}\n",
            "DOC001 e.yaml:1:1 `a` is not the name of a constant",
        ),
        (
            "1: {name: A, meaning: M.}\n",
            "DOC001 e.yaml:1:4 `remedy` is missing",
        ),
        (
            "1: {name: A, meaning: M., remedy: R.}\n2: {name: A, meaning: M., remedy: R.}\n",
            "DOC003 e.yaml:2:1 1 and 2 would both be `A`",
        ),
    ] {
        let errors = Some(File {
            name: "e.yaml",
            text,
        });
        let (_, found) = docs::read(&Files {
            errors,
            ..Files::default()
        });
        assert_eq!(lines(&found), [said]);
    }
    for (text, said) in [
        (
            "a: b\n",
            "DOC001 g.yaml:1:1 a list of terms is expected here",
        ),
        (
            "- term: a\n",
            "DOC001 g.yaml:1:3 a term has `term` and `explanation`",
        ),
        (
            "- {term: a, explanation: A.}\n- {term: b, also: [A], explanation: B.}\n",
            "DOC003 g.yaml:2:3 `A` stands for `a` and for `b`",
        ),
    ] {
        let glossary = Some(File {
            name: "g.yaml",
            text,
        });
        let (_, found) = docs::read(&Files {
            glossary,
            ..Files::default()
        });
        assert_eq!(lines(&found), [said]);
    }
}

fn document(release: &str) -> String {
    let reply = json!({ "200": { "description": "", "content": { "application/json": { "schema": {
        "type": "object", "properties": { "records": { "type": "array", "items": { "$ref": "#/components/schemas/thing" } } }
    } } } } });
    let document: Value = json!({
        "openapi": "3.0.3",
        "info": { "title": "", "version": release, "x-ontap-release": release, "x-ontap-scope": ["/security"] },
        "paths": { "/security/things": { "get": { "operationId": "list", "responses": reply } } },
        "components": { "schemas": { "thing": { "type": "object", "properties": {
            "size": { "type": "integer" }, "kinds": { "type": "array", "items": { "type": "string", "enum": ["a", "b"] } }
        } } } }
    });
    document.to_string()
}

fn generated(releases: &[&str], text: &str) -> Generated {
    generated_of(releases, &family(text))
}

fn generated_of(releases: &[&str], files: &Files<'_>) -> Generated {
    let specs = releases.iter().map(|release| {
        spec::parse(&format!("{release}.json"), &document(release)).expect("it is a spec")
    });
    let (documentation, found) = docs::read(files);
    assert_eq!(lines(&found), [""; 0]);
    let config = Config {
        crate_name: "things".parse().expect("a crate can be called so"),
        runtime: RuntimeSource::Workspace,
        command: "cargo xtask codegen".to_owned(),
        file: "".into(),
    };
    generate_documented(specs.collect(), None, Some(&documentation), &config)
}

#[test]
fn texts_for_some_releases_stand_together() {
    let text = "properties:\n  thing.size:\n  - {text: \"Now `x`.\", x-releases: [9.8+]}\n  - {text: Once., x-releases: ['9.6', '9.7']}\n";
    let generated = generated(&["9.6", "9.7", "9.8"], text);
    assert_eq!(lines(&generated.diagnostics), [""; 0]);
    let model = &generated.files["src/models/thing.rs"];
    let doc = "    /// Now `x`.\n    ///\n    /// In 9.6 to 9.7: Once.\n    ///\n    /// `size`: integer.";
    assert!(model.contains(doc), "{model}");
}

#[test]
fn a_text_for_no_release_at_hand_is_an_error() {
    let text = "properties:\n  thing.size:\n  - {text: Now., x-releases: [9.6+]}\n  - {text: Once., x-releases: ['9.5']}\n";
    let generated = generated(&["9.6"], text);
    let said = "DOC002 things.yaml:2:3 no release has what begins with `Once.`";
    assert_eq!(lines(&generated.diagnostics), [said]);
    assert!(generated.files.is_empty());
}

#[test]
fn a_term_leads_to_the_glossary_where_it_stands_first() {
    let glossary = "- {term: SVM, also: [vserver], explanation: Serves data.}\n- {term: data SVM, explanation: An SVM for data.}\n- {term: OAuth 2.0, explanation: Tokens.}\n";
    let text = "operations:\n  GET /security/things: 'SVMs, `SVM`, the SVM, data SVMs, a vserver of OAuth 2.0, SVM-like, xSVM.'\n";
    let mut files = family(text);
    files.glossary = Some(File {
        name: "g.yaml",
        text: glossary,
    });
    let generated = generated_of(&["9.6"], &files);
    let handle = &generated.files["src/things/mod.rs"];
    let doc = "    /// [SVMs](crate::glossary#svm), `SVM`, the SVM, [data SVMs](crate::glossary#data-svm), a vserver of [OAuth 2.0](crate::glossary#oauth-20), SVM-like, xSVM.";
    assert!(handle.contains(doc), "{handle}");
    let page = &generated.files["src/glossary.rs"];
    let entry = "//! ## SVM\n//!\n//! Serves data.\n//!\n//! Also called: vserver.\n";
    assert!(page.contains(entry), "{page}");
    assert!(generated.files["src/lib.rs"].contains("pub mod glossary;"));
}

#[test]
fn words_stand_at_every_item() {
    let text = "family: About the family.\nresources:\n  /security/things: About things.\noperations:\n  GET /security/things: Lists things.\nvalues:\n  thing.kinds:\n    a: The first kind.\nproperties:\n  thing.kinds: Kinds of it.\n";
    let generated = generated(&["9.6"], text);
    assert_eq!(lines(&generated.diagnostics), [""; 0]);
    for (file, words) in [
        (
            "src/things/mod.rs",
            "//! About the family.\n//!\n//! About things.\n//!\n//! `/security/things`.",
        ),
        (
            "src/things/mod.rs",
            "/// About things.\n///\n/// `/security/things`.\n#[derive(Clone, Debug)]\npub struct Things",
        ),
        (
            "src/things/mod.rs",
            "    /// Lists things.\n    ///\n    /// `GET /security/things`. Since 9.6.",
        ),
        (
            "src/security/mod.rs",
            "    /// About things.\n    ///\n    /// `/security/things`.",
        ),
        (
            "src/things/field.rs",
            "/// Kinds of it.\n///\n/// `kinds`: list of enumeration. Since 9.6.\npub const KINDS",
        ),
        (
            "src/models/thing.rs",
            "    /// Kinds of it.\n    ///\n    /// `kinds`: list of enumeration.",
        ),
        (
            "src/models/thing.rs",
            "    /// The first kind.\n    ///\n    /// `a`. Since 9.6.\n    A,",
        ),
    ] {
        let text = &generated.files[file];
        assert!(text.contains(words), "{words}\n---\n{text}");
    }
    let documented = generated.documented.expect("there is documentation");
    assert_eq!(
        documented.to_string(),
        "1 of 2 properties, 1 of 1 operations, 1 of 2 values, 0 of 0 query parameters, 1 of 1 families, 1 of 1 resources, 0 of 0 error numbers"
    );
}
