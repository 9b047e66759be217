//! Every operation and every property of every spec is in the crate, for the releases that have it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use ontap_codegen::api::{Release, path_shape};
use serde_json::Value;

/// Members of envelopes, links and errors: the runtime reads them, no record has them.
const ENVELOPE: &[&str] = &[
    "_links",
    "error",
    "errors",
    "job",
    "jobs",
    "notice",
    "num_records",
    "records",
    "warning",
];

/// Schemas that no operation at hand reads or takes, and why.
const UNUSED: &[(&str, &str)] = &[("node_setup_ip", "only POST /cluster takes it")];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// What `surface.txt` says: operations by shape and method, properties by path; each with its first and last release.
struct Surface {
    operations: BTreeMap<(String, String), (Release, Option<Release>)>,
    properties: BTreeMap<String, (Release, Option<Release>)>,
    /// Types of properties.
    types: BTreeMap<String, String>,
}

fn span(text: &str) -> (Release, Option<Release>) {
    let parse = |text: &str| text.parse().expect("the surface names releases");
    match text.strip_suffix('+') {
        Some(since) => (parse(since), None),
        None => {
            let (since, until) = text.split_once('-').expect("a range of releases");
            (parse(since), Some(parse(until)))
        }
    }
}

fn surface() -> Surface {
    let text = std::fs::read_to_string(root().join("generated/surface.txt"))
        .expect("the crate has a surface");
    let mut surface = Surface {
        operations: BTreeMap::new(),
        properties: BTreeMap::new(),
        types: BTreeMap::new(),
    };
    for line in text.lines() {
        let words: Vec<&str> = line.split(' ').collect();
        if words[1].starts_with('/') {
            surface
                .operations
                .insert((path_shape(words[1]), words[0].to_owned()), span(words[2]));
        } else {
            surface
                .properties
                .insert(words[0].to_owned(), span(words[words.len() - 1]));
            surface
                .types
                .insert(words[0].to_owned(), words[1].to_owned());
        }
    }
    surface
}

fn specs() -> Vec<(Release, Value)> {
    let mut specs: Vec<(Release, Value)> = std::fs::read_dir(root().join("spec"))
        .expect("there are specs")
        .filter_map(|entry| {
            let path = entry.expect("readable").path();
            let name = path.file_name()?.to_str()?.to_owned();
            let release = name
                .strip_prefix("ontap-")?
                .strip_suffix(".json")?
                .parse()
                .ok()?;
            let text = std::fs::read_to_string(&path).ok()?;
            Some((
                release,
                serde_json::from_str(&text).expect("a spec is JSON"),
            ))
        })
        .collect();
    specs.sort_by_key(|(release, _)| *release);
    specs
}

fn holds(span: (Release, Option<Release>), release: Release) -> bool {
    span.0 <= release && span.1.is_none_or(|until| release <= until)
}

/// Paths of all properties of a schema, lists and objects in place included.
fn walk(prefix: &str, schema: &Value, found: &mut Vec<String>) {
    if let Some(items) = schema.get("items") {
        walk(&format!("{prefix}[]"), items, found);
    }
    for (name, property) in schema["properties"].as_object().into_iter().flatten() {
        let path = format!("{prefix}.{name}");
        found.push(path.clone());
        walk(&path, property, found);
    }
}

/// Whether what once stood in place is a schema of its own in the newest release, and that has the property.
fn moved(surface: &Surface, newest: &Value, path: &str) -> bool {
    let Some((parent, name)) = path.rsplit_once('.') else {
        return false;
    };
    let parent = parent.trim_end_matches("[]");
    let Some(ty) = surface.types.get(parent) else {
        return false;
    };
    let schema = ty.trim_start_matches('[').trim_end_matches(']');
    newest["components"]["schemas"][schema]["properties"]
        .get(name)
        .is_some()
}

/// Why a property is in no record: `None` when it should be.
fn elsewhere(spec: &Value, schema: &str, path: &str) -> Option<&'static str> {
    let names = |schema: &str| -> BTreeSet<&str> {
        let properties = spec["components"]["schemas"][schema]["properties"].as_object();
        properties
            .into_iter()
            .flatten()
            .map(|(name, _)| name.as_str())
            .collect()
    };
    let names = names(schema);
    if UNUSED.iter().any(|(unused, _)| *unused == schema) {
        return Some("unused");
    }
    if path.contains("._links")
        || names.contains("href")
        || names.iter().all(|n| matches!(*n, "self" | "next"))
    {
        return Some("link");
    }
    if matches!(
        schema,
        "error" | "returned_error" | "error_arguments" | "error_response"
    ) {
        return Some("error");
    }
    if names.iter().all(|name| ENVELOPE.contains(name)) {
        return Some("envelope");
    }
    names
        .iter()
        .all(|name| matches!(*name, "name" | "uuid" | "_links"))
        .then_some("reference")
}

#[test]
fn every_operation_of_every_release_is_a_method() {
    let surface = surface();
    for (release, spec) in specs() {
        let mut documented = BTreeSet::new();
        for (path, item) in spec["paths"].as_object().expect("paths") {
            for method in ["get", "post", "patch", "delete"]
                .iter()
                .filter(|method| item.get(**method).is_some())
            {
                documented.insert((path_shape(path), method.to_uppercase()));
            }
        }
        let offered: BTreeSet<_> = surface
            .operations
            .iter()
            .filter(|(_, s)| holds(**s, release))
            .map(|(key, _)| key.clone())
            .collect();
        assert_eq!(documented, offered, "in {release}");
        println!("{release}: {} operations", documented.len());
    }
}

#[test]
fn every_property_of_every_release_is_in_a_record_or_known_to_the_runtime() {
    let surface = surface();
    let specs = specs();
    let newest = &specs.last().expect("there are specs").1;
    for (release, spec) in &specs {
        let release = *release;
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        let mut lost = Vec::new();
        for (schema, value) in spec["components"]["schemas"].as_object().expect("schemas") {
            let mut paths = Vec::new();
            walk(schema, value, &mut paths);
            for path in paths {
                let place = match surface.properties.get(&path) {
                    Some(span) if holds(*span, release) => "record",
                    None if moved(&surface, newest, &path) => "moved",
                    _ => elsewhere(spec, schema, &path).unwrap_or("lost"),
                };
                *counts.entry(place).or_default() += 1;
                if place == "lost" {
                    lost.push(path);
                }
            }
        }
        println!(
            "{release}: {} properties {counts:?}",
            counts.values().sum::<usize>()
        );
        assert!(lost.is_empty(), "in {release}: {lost:#?}");
    }
}
