//! Nothing of a document runs, and nothing of it leaves its place: a crate made from a document that tries is built,
//! documented and its examples are run, as its users would.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use ontap_codegen::diagnostic::has_errors;
use ontap_codegen::docs::{self, Documentation, File, Files};
use ontap_codegen::import::{Options, import};
use ontap_codegen::{generate_documented, overlay, source, spec};
use ontap_tests::case::config;
use ontap_tests::{expected, root};
use serde_json::{Value, json};

/// What rustdoc would compile and run, in several spellings, or a browser would; each leaves a file or an element behind.
fn attacks(marker: &Path) -> Vec<String> {
    let run = format!(
        "std::fs::write({:?}, \"ran\").unwrap();",
        marker.display().to_string()
    );
    vec![
        format!("x\n```\n{run}\n```\n"),
        format!("x\r```\r{run}\r```\r"),
        format!("x\n~~~rust\n{run}\n~~~\n"),
        format!("x\n\n    {run}\n\n"),
        format!("x`\n\n```\n{run}\n```\n`"),
        format!("* a\n\n      {run}\n\n>     {run}"),
        format!("x\u{2028}```\u{2028}{run}\u{2028}```"),
        format!("*/ {run} /*"),
        "<script>alert('ran')</script>".to_owned(),
        "`<script>alert('ran')</script>`".to_owned(),
        "``` <img src=x onerror=alert(1)> ```".to_owned(),
        "[click](javascript:alert(1)) ![](http://127.0.0.1/x.png)".to_owned(),
        "\u{202e}gnp.exe \u{2066}a\u{2069} \u{200b}".to_owned(),
        "\u{1b}[2J::error::x ##[error]y".to_owned(),
        "[`Client`] [crate::Missing] [x]: http://e".to_owned(),
        "|a|b|\n|-|-|\n|`c|d`|".to_owned(),
        "] [ < > & \" ' \\ $ # {{ }} {} \\`".to_owned(),
    ]
}

/// Every text that the documentation shows is an attack. Names that become Rust names are awkward elsewhere.
fn document(attacks: &[String]) -> Value {
    let mut properties = serde_json::Map::new();
    for (i, attack) in attacks.iter().enumerate() {
        let value = json!({
            "type": "string", "default": attack, "pattern": attack, "x-ntap-introduced": "9.6"
        });
        properties.insert(format!("value{i} {attack}"), value);
        let format = json!({ "type": "string", "format": attack });
        properties.insert(format!("format{i}"), format);
        let values = json!({ "type": "string", "enum": [format!("v{i} {attack}"), "other"] });
        properties.insert(format!("choice{i}"), values);
    }
    let all = attacks.concat();
    let reply = json!({ "200": { "description": "ok", "schema": {
        "type": "object", "properties": { "records": { "type": "array", "items": { "$ref": "#/definitions/thing" } } }
    } } });
    let query: Vec<Value> = attacks.iter().enumerate().map(|(i, attack)| json!({
        "name": format!("query{i} {attack}"), "in": "query", "type": "string", "default": attack
    })).collect();
    let listed: String = attacks
        .iter()
        .map(|attack| format!("* `{attack}`\n"))
        .collect();
    let rows: String = (0..attacks.len())
        .map(|i| format!("| {} | x |\n", FIRST_ERROR + i))
        .collect();
    let errors = format!("| Error Code | Description |\n| ---------- | ----------- |\n{rows}");
    let description = format!(
        "### Required properties\n{listed}### Default property values\n* `format0` - _{}_\n### Related ONTAP commands\n{listed}",
        attacks[0]
    );
    json!({
        "swagger": "2.0", "info": { "title": all, "version": "1" }, "basePath": "/api",
        "paths": {
            "/security/things": {
                "get": { "operationId": format!("list {all}"), "description": description, "parameters": query, "responses": reply },
                "post": {
                    "operationId": "thing_create", "description": description, "summary": all,
                    "parameters": [{ "name": "info", "in": "body", "schema": { "$ref": "#/definitions/thing" } }],
                    "responses": { "201": { "description": "ok" }, "default": { "description": errors } }
                }
            },
            format!("/security/things/{{name}}/a {}", attacks[0].replace('/', ":")): {
                "get": { "operationId": "odd", "parameters": [
                    { "name": "name", "in": "path", "type": "string", "required": true }
                ], "responses": reply }
            }
        },
        "definitions": {
            "thing": { "type": "object", "properties": properties },
        }
    })
}

/// Sentences of an overlay are held to the same: a spec may bring its own.
fn overlay_of(attacks: &[String]) -> overlay::Overlay {
    let action = |target: &str, text: &String| json!({ "target": target, "description": "An attack.", "update": { "x-ontap-doc": text } });
    let mut actions = Vec::new();
    for (i, attack) in attacks.iter().enumerate() {
        let target = format!("$.components.schemas.thing.properties.format{i}");
        actions.push(action(&target, attack));
    }
    actions.push(action("$.components.schemas.thing", &attacks.join("\n\n")));
    actions.push(action(
        "$.paths['/security/things'].post",
        &attacks.join("\n"),
    ));
    let (overlay, diagnostics) = overlay::parse(
        "overlay.yaml",
        &json!({ "overlay": "1.0.0", "actions": actions }),
    );
    assert!(!has_errors(&diagnostics), "{diagnostics:#?}");
    overlay
}

/// Nor does documentation run, wherever it stands.
fn documentation_of(attacks: &[String]) -> Documentation {
    let all = attacks.join("\n\n");
    let family = json!({
        "family": all,
        "resources": { "/security/things": all },
        "operations": { "GET /security/things": all },
        "properties": { "thing.choice0": attacks[0], "thing.choice1": attacks[1] },
        "values": { "thing.choice0": { "other": all } },
    });
    let errors: serde_json::Map<_, _> = attacks
        .iter()
        .enumerate()
        .map(|(i, attack)| {
            let entry = json!({ "name": format!("E{i}"), "meaning": attack, "remedy": all });
            ((FIRST_ERROR + i).to_string(), entry)
        })
        .collect();
    let terms = attacks.iter().enumerate();
    let terms: Vec<Value> = terms
        .map(|(i, attack)| json!({ "term": format!("{i} {attack}"), "explanation": all }))
        .collect();
    let texts = [family, Value::Object(errors), Value::Array(terms)].map(|v| v.to_string());
    let file = |name, i: usize| File {
        name,
        text: &texts[i],
    };
    let (documentation, found) = docs::read(&Files {
        families: vec![file("things.json", 0)],
        errors: Some(file("errors.json", 1)),
        glossary: Some(file("glossary.json", 2)),
    });
    assert!(!has_errors(&found), "{found:#?}");
    documentation
}

/// The number of the first error; there is one for each attack.
const FIRST_ERROR: usize = 4000;

fn files(marker: &Path) -> BTreeMap<String, String> {
    let attacks = attacks(marker);
    let text = document(&attacks).to_string();
    let read = source::read("swagger.json", text.as_bytes()).expect("the document is JSON");
    let imported = import(
        &read,
        &Options {
            keep_prose: true,
            ..Options::security("9.6")
        },
    );
    assert!(
        !has_errors(&imported.diagnostics),
        "{:#?}",
        imported.diagnostics
    );
    let normalised = imported.text.expect("without errors there is a spec");
    let parsed = spec::parse("ontap-9.6.json", &normalised).expect("import writes specs");
    let generated = generate_documented(
        vec![parsed],
        Some(&overlay_of(&attacks)),
        Some(&documentation_of(&attacks)),
        &config("hostile"),
    );
    assert!(
        !has_errors(&generated.diagnostics),
        "{:#?}",
        generated.diagnostics
    );
    generated.files
}

/// A workspace like ours with the crate in it; what ours has built is not built again.
struct Workspace(PathBuf);

impl Workspace {
    fn new(files: &BTreeMap<String, String>) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("hostile-crate");
        let ours = std::fs::read_to_string(root().join("Cargo.toml"));
        let ours = ours.expect("the workspace has a manifest");
        let manifest: String = ours
            .lines()
            .map(|line| match line.starts_with("members = ") {
                true => "members = [\"hostile\"]\n".to_owned(),
                false => {
                    line.replace("path = \"", &format!("path = \"{}/", root().display())) + "\n"
                }
            })
            .collect();
        let mut all = BTreeMap::from([("Cargo.toml".to_owned(), manifest)]);
        let members = files.iter();
        all.extend(members.map(|(path, text)| (format!("hostile/{path}"), text.clone())));
        expected::write(&folder, &all).expect("the target folder can be written");
        std::fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock"))
            .expect("there is a lock file");
        Self(folder)
    }

    #[track_caller]
    fn cargo(&self, arguments: &[&str]) -> String {
        let target = Path::new(env!("CARGO_TARGET_TMPDIR"));
        let Output {
            status,
            stdout,
            stderr,
        } = Command::new(env!("CARGO"))
            .args(arguments)
            .args(["--offline", "--quiet"])
            .current_dir(&self.0)
            .env("CARGO_TARGET_DIR", target.parent().unwrap_or(target))
            .env("RUSTDOCFLAGS", "-Dwarnings")
            .output()
            .expect("cargo can be run");
        assert!(status.success(), "{}", String::from_utf8_lossy(&stderr));
        String::from_utf8_lossy(&stdout).into_owned()
    }
}

fn pages(folder: &Path, found: &mut Vec<(PathBuf, String)>) {
    for path in expected::entries(folder) {
        if path.is_dir() {
            pages(&path, found);
        } else if path
            .extension()
            .is_some_and(|extension| extension == "html")
        {
            let text = std::fs::read_to_string(&path).expect("a page can be read");
            found.push((path, text));
        }
    }
}

#[test]
fn a_hostile_crate_is_built_documented_and_doctested() {
    let temporary = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let marker = temporary.join("hostile-marker");
    drop(std::fs::remove_file(&marker));
    let files = files(&marker);
    for (path, text) in files.iter().filter(|(path, _)| path.ends_with(".rs")) {
        let hidden = |c: &char| {
            c.is_control() && *c != '\n'
                || ('\u{2000}'..'\u{2070}').contains(c) && !c.is_alphanumeric()
        };
        assert_eq!(text.chars().find(hidden), None, "{path}");
        syn::parse_file(text).unwrap_or_else(|error| panic!("{path}: {error}\n{text}"));
    }
    let workspace = Workspace::new(&files);
    let name = "golden-hostile";
    workspace.cargo(&["doc", "--no-deps", "-p", name]);
    let mut found = Vec::new();
    let target = temporary.parent().unwrap_or(temporary);
    let folder = target.join("doc/golden_hostile");
    pages(&folder, &mut found);
    assert!(found.len() > 20, "{} pages", found.len());
    for (path, text) in &found {
        // The runtime's items are documented here as well, with examples of ours.
        for example in text.split("rust-example-rendered").skip(1) {
            let code = example.split("</pre>").next().unwrap_or_default();
            for theirs in ["hostile", "alert("] {
                assert!(!code.contains(theirs), "{}: {code}", path.display());
            }
        }
        for bad in [
            "<script>alert",
            "<img src=x",
            "href=\"javascript:",
            "127.0.0.1/x.png\"",
        ] {
            assert!(!text.contains(bad), "{bad} in {}", path.display());
        }
    }
    let out = workspace.cargo(&["test", "--doc", "-p", name, "--no-default-features"]);
    assert!(out.contains("running 0 tests"), "{out}");
    assert!(!marker.exists(), "text of the document was run");
}
