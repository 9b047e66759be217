//! Every collection is listed: which replies are collections is derived from the documents alone, and compared with
//! what `surface.txt` says of the crate.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use ontap_codegen::import::{Options, import};
use ontap_codegen::{emit, layout, source, spec};
use ontap_tests::{case, root};
use serde_json::Value;

/// The collections of a document: the path with its keys unnamed, and the schema of the records where it has a name.
type Collections = BTreeMap<String, Option<String>>;

fn shape(path: &str) -> String {
    let segments = path.split('/').filter(|it| !it.is_empty());
    let unnamed = |segment: &str| match segment.starts_with('{') {
        true => "/{}".to_owned(),
        false => format!("/{segment}"),
    };
    segments.map(unnamed).collect()
}

/// A node, or what its `$ref` names.
fn resolved<'d>(document: &'d Value, node: &'d Value) -> &'d Value {
    match node["$ref"].as_str() {
        Some(reference) => {
            let pointer = reference.trim_start_matches('#');
            let target = document
                .pointer(pointer)
                .expect("a reference leads somewhere");
            resolved(document, target)
        }
        None => node,
    }
}

/// A collection replies with `records` and says how many there are. Genuine documents of 9.6 and 9.7 say so of some
/// instances too, but those take no `max_records`.
fn collections(document: &Value) -> Collections {
    let mut found = Collections::new();
    let paths = document["paths"].as_object().expect("there are paths");
    for (path, item) in paths.iter().filter(|(path, _)| path.starts_with('/')) {
        let get = &item["get"];
        let reply = resolved(document, &get["responses"]["200"]);
        let schema = match &reply["schema"] {
            Value::Null => &reply["content"]["application/json"]["schema"],
            schema => schema,
        };
        let properties = &resolved(document, schema)["properties"];
        if properties["num_records"].is_null() || properties["records"]["items"].is_null() {
            continue;
        }
        let parameters = get["parameters"].as_array().into_iter().flatten();
        let several = parameters
            .map(|it| resolved(document, it))
            .any(|it| it["name"] == "max_records");
        if path.ends_with('}') && !several {
            continue;
        }
        let record = properties["records"]["items"]["$ref"].as_str();
        let record = record
            .and_then(|it| it.rsplit('/').next())
            .map(str::to_owned);
        found.insert(shape(path), record);
    }
    found
}

/// The lists of a crate: the path with its keys unnamed, and the type of the records.
fn lists(surface: &str) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for line in surface.lines().filter(|line| line.starts_with("GET ")) {
        let words: Vec<&str> = line.split(' ').collect();
        let [_, path, _, method, _, record, ..] = words.as_slice() else {
            panic!("{line}");
        };
        if method.ends_with("::list") {
            found.insert(shape(path), (*record).to_owned());
        }
    }
    found
}

/// `volume_group` and `VolumeGroup` without what tells them apart.
fn letters(name: &str) -> String {
    name.chars()
        .filter(char::is_ascii_alphanumeric)
        .collect::<String>()
        .to_ascii_lowercase()
}

#[track_caller]
fn agree(what: &str, collections: &Collections, surface: &str) {
    let lists = lists(surface);
    let expected: BTreeSet<&String> = collections.keys().collect();
    let actual: BTreeSet<&String> = lists.keys().collect();
    assert_eq!(expected, actual, "{what}: paths that are listed");
    for (path, record) in collections {
        let listed = &lists[path];
        if let Some(record) = record {
            assert_eq!(
                letters(listed),
                letters(record),
                "{what}: records of {path}"
            );
        }
        assert!(
            !letters(listed).ends_with("response"),
            "{what}: {path} lists {listed}"
        );
    }
}

fn read(path: &Path) -> Value {
    let text = std::fs::read_to_string(path).expect("a document is readable");
    let document = source::read(&path.display().to_string(), text.as_bytes());
    document.expect("a document is YAML or JSON").root.to_json()
}

#[test]
fn the_committed_crate_lists_the_collections_of_all_releases() {
    let mut all = Collections::new();
    for entry in std::fs::read_dir(root().join("spec"))
        .expect("there are specs")
        .flatten()
    {
        if entry.path().extension().is_some_and(|it| it == "json") {
            all.extend(collections(&read(&entry.path())));
        }
    }
    assert!(all.len() > 40, "{} collections", all.len());
    // The overlay and the merge rename records; their paths are compared here.
    let unnamed = all.into_keys().map(|path| (path, None)).collect();
    let surface = std::fs::read_to_string(root().join("generated/surface.txt"));
    agree(
        "generated",
        &unnamed,
        &surface.expect("the crate has a surface"),
    );
}

/// Whole documents lie beside the project on some machines only.
#[test]
fn whole_documents_list_all_their_collections() {
    for release in ["9.7", "9.17.1"] {
        let name = format!("../shared/swagger/full/ontap-{release}-full.yaml");
        let Ok(text) = std::fs::read_to_string(root().join(&name)) else {
            continue;
        };
        let document = source::read(&name, text.as_bytes()).expect("a document is YAML");
        let options = Options {
            scopes: vec!["/".to_owned()],
            ..Options::security(release)
        };
        let imported = import(&document, &options).text.expect("it is imported");
        let spec = spec::parse("spec.json", &imported).expect("it is a spec");
        // Names that collide are an error of their own; what is listed does not depend on them.
        let (mut api, _) = spec::read(&spec);
        let (layout, _) = layout::arrange(&api, &spec.file);
        layout::fold_inline_records(&mut api, &layout);
        let (files, _) = emit::emit(&api, &layout, &case::config("whole"));
        let expected = collections(&document.root.to_json());
        assert!(expected.len() > 100, "{} collections", expected.len());
        agree(release, &expected, &files["surface.txt"]);
    }
}
