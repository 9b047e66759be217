//! What must hold for any two documents: the same says nothing, another spelling says nothing, there and back mirror
//! each other, and no edit is missed.

mod support;

use std::collections::BTreeSet;

use ontap_codegen::diff::{Change, Report, Rust, Side, diff};
use proptest::prelude::*;
use serde_json::{Value, json};

use support::compound::brothers;
use support::differences;
use support::documents::document;
use support::edits::EDITS;
use support::search::search;
use support::surface;

#[track_caller]
fn side(name: &str, text: &str) -> Side {
    Side::read(name, text.as_bytes(), &["/security".to_owned()])
        .unwrap_or_else(|d| panic!("{name}: {d:#?}"))
}

#[track_caller]
fn compared(old: &Value, new: &Value) -> Report {
    diff(
        &side("old.json", &old.to_string()),
        &side("new.json", &new.to_string()),
    )
}

/// Rule, verdicts, subject and values of each change.
fn lines(report: &Report) -> Vec<String> {
    let line = |c: &Change| {
        format!(
            "{} {}/{} {}: {} ({:?} -> {:?})",
            c.rule.id, c.wire, c.rust, c.direction, c.subject, c.before, c.after
        )
    };
    report.changes.iter().map(line).collect()
}

fn all(report: &Report) -> impl Iterator<Item = &Change> {
    report.changes.iter().chain(&report.notes)
}

/// The text of a document with everything that has no order in another order.
fn reordered(node: &Value, key: &str) -> String {
    match node {
        Value::Object(map) => {
            let members = map
                .iter()
                .rev()
                .map(|(key, value)| format!("{}:{}", json!(key), reordered(value, key)));
            format!("{{{}}}", members.collect::<Vec<_>>().join(","))
        }
        Value::Array(list) => {
            let items: Vec<String> = list.iter().map(|item| reordered(item, "")).collect();
            match key {
                "allOf" => format!("[{}]", items.join(",")),
                _ => format!(
                    "[{}]",
                    items.into_iter().rev().collect::<Vec<_>>().join(",")
                ),
            }
        }
        scalar => scalar.to_string(),
    }
}

/// Pointers of nodes that pass a test.
fn nodes(node: &Value, pointer: &str, test: &dyn Fn(&Value) -> bool, found: &mut Vec<String>) {
    if test(node) {
        found.push(pointer.to_owned());
    }
    let escaped = |token: &str| token.replace('~', "~0").replace('/', "~1");
    match node {
        Value::Object(map) => {
            for (key, value) in map {
                nodes(value, &format!("{pointer}/{}", escaped(key)), test, found);
            }
        }
        Value::Array(list) => {
            for (i, value) in list.iter().enumerate() {
                nodes(value, &format!("{pointer}/{i}"), test, found);
            }
        }
        _ => {}
    }
}

/// The n-th node of this kind below a pointer.
fn pick(document: &Value, below: &str, n: usize, test: &dyn Fn(&Value) -> bool) -> Option<String> {
    let mut found = Vec::new();
    nodes(document.pointer(below)?, below, test, &mut found);
    found.get(n % found.len().max(1)).cloned()
}

/// Puts the target of a reference in its place.
fn inlined(document: &Value, below: &str, n: usize) -> Option<Value> {
    let pointer = pick(document, below, n, &|node| node.get("$ref").is_some())?;
    let mut new = document.clone();
    let target = document.pointer(&pointer)?["$ref"]
        .as_str()?
        .strip_prefix('#')?
        .to_owned();
    *new.pointer_mut(&pointer)? = document.pointer(&target)?.clone();
    Some(new)
}

/// Gives an object that is written in place a name.
fn extracted(document: &Value, n: usize) -> Option<Value> {
    let inside = |node: &Value| node["type"] == "object" && node.get("properties").is_some();
    let mut found = Vec::new();
    nodes(&document["components"]["schemas"], "", &inside, &mut found);
    found.retain(|pointer| pointer.matches('/').count() > 1);
    let pointer = format!("/components/schemas{}", found.get(n % found.len().max(1))?);
    let mut new = document.clone();
    let mut object = new.pointer_mut(&pointer)?.take();
    let mut place = json!({"$ref": "#/components/schemas/zulu"});
    // Facts about the place stay there.
    let facts = [
        "x-ontap-access",
        "nullable",
        "deprecated",
        "x-ontap-advanced",
        "x-ontap-introduced",
    ];
    let facts: Vec<(&str, Value)> = facts
        .into_iter()
        .filter_map(|key| Some((key, object.as_object_mut()?.remove(key)?)))
        .collect();
    if !facts.is_empty() {
        place = json!({"allOf": [place]});
        for (key, value) in facts {
            place[key] = value;
        }
    }
    *new.pointer_mut(&pointer)? = place;
    new["components"]["schemas"]["zulu"] = object;
    Some(new)
}

/// The same as a document that a cluster serves: without the marks of import, each message in two media types.
fn raw(document: &Value, media_types: &[&str]) -> String {
    fn unfold(node: &mut Value, media_types: &[&str]) {
        if let Some(schema) = node
            .get("content")
            .map(|c| c["application/json"]["schema"].clone())
        {
            node["content"] = media_types
                .iter()
                .map(|m| ((*m).to_owned(), json!({"schema": schema})))
                .collect();
        }
        match node {
            Value::Object(map) => map.values_mut().for_each(|v| unfold(v, media_types)),
            Value::Array(list) => list.iter_mut().for_each(|v| unfold(v, media_types)),
            _ => {}
        }
    }
    let mut raw = document.clone();
    raw["info"] = json!({"title": "t", "version": "1"});
    raw["servers"] = json!([{"url": "/api"}]);
    unfold(&mut raw["paths"], media_types);
    raw.to_string()
}

/// What a report says, so that the way there and the way back can be compared.
fn facts(report: &Report, back: bool) -> Vec<String> {
    let mut facts: Vec<String> = all(report)
        .map(|c| {
            let (a, b) = (
                c.old.as_ref().map(|p| &p.pointer),
                c.new.as_ref().map(|p| &p.pointer),
            );
            match back {
                true => format!(
                    "{} {} {:?} {:?} {b:?} {a:?} {}",
                    c.rule.mirror,
                    c.direction,
                    c.after,
                    c.before,
                    c.operations.len()
                ),
                false => format!(
                    "{} {} {:?} {:?} {a:?} {b:?} {}",
                    c.rule.id,
                    c.direction,
                    c.before,
                    c.after,
                    c.operations.len()
                ),
            }
        })
        .collect();
    facts.sort();
    facts
}

/// Applies edits; says which did.
fn edited(document: &Value, edits: &[(usize, usize)]) -> (Value, Vec<&'static str>) {
    let mut new = document.clone();
    let mut names = Vec::new();
    for (edit, n) in edits {
        let (name, apply) = EDITS[edit % EDITS.len()];
        if apply(&mut new, *n) {
            names.push(name);
        }
    }
    (new, names)
}

fn edit() -> impl Strategy<Value = (usize, usize)> {
    (0..EDITS.len(), 0..64_usize)
}

#[test]
fn a_document_does_not_differ_from_itself_in_another_order() {
    search(48, document(), |document| {
        let one = side("a.json", &document.to_string());
        let other = side("b.json", &reordered(&document, ""));
        for (a, b) in [(&one, &one), (&one, &other), (&other, &one)] {
            let report = diff(a, b);
            prop_assert!(all(&report).next().is_none(), "{:#?}", lines(&report));
        }
        Ok(())
    });
}

#[test]
fn a_reference_and_what_it_leads_to_are_one() {
    search(48, (document(), 0..64_usize), |(document, n)| {
        // Below `paths` these are bodies, replies and shared parameters.
        let places = ["/components/schemas", "/paths"];
        let inlined = places.map(|below| inlined(&document, below, n));
        for new in inlined
            .into_iter()
            .chain([extracted(&document, n)])
            .flatten()
        {
            for (a, b) in [(&document, &new), (&new, &document)] {
                let report = compared(a, b);
                prop_assert!(report.changes.is_empty(), "{:#?}", lines(&report));
            }
        }
        Ok(())
    });
}

#[test]
fn media_types_are_folded() {
    search(48, document(), |document| {
        let one = side("a.json", &raw(&document, &["application/json"]));
        let both = ["application/hal+json", "application/json"];
        let two = side("b.json", &raw(&document, &both));
        let spec = side("c.json", &document.to_string());
        for (a, b) in [(&one, &two), (&two, &one), (&spec, &two), (&one, &spec)] {
            let report = diff(a, b);
            prop_assert!(all(&report).next().is_none(), "{:#?}", lines(&report));
        }
        Ok(())
    });
}

#[test]
fn several_edits_mirror() {
    let edits = prop::collection::vec(edit(), 2..6);
    search(48, (document(), edits), |(document, edits)| {
        let (new, names) = edited(&document, &edits);
        let (there, back) = (compared(&document, &new), compared(&new, &document));
        prop_assert_eq!(facts(&there, true), facts(&back, false), "{:?}", names);
        prop_assert!(all(&compared(&new, &new)).next().is_none());
        Ok(())
    });
}

/// As an upgrade does it: siblings that look alike, among many other edits. Each difference has an entry that names it.
#[test]
fn each_of_many_edits_at_once_is_in_the_report_by_name() {
    let edits = prop::collection::vec(edit(), 5..50);
    let siblings = prop::collection::vec((0..64_usize, 2..6_usize), 1..4);
    search(
        32,
        (document(), siblings, edits),
        |(document, siblings, edits)| {
            let mut new = document.clone();
            let mut names = Vec::new();
            for (n, count) in siblings {
                names.extend(brothers(&mut new, n, count));
            }
            let (new, more) = edited(&new, &edits);
            names.extend(more);
            for (a, b) in [(&document, &new), (&new, &document)] {
                let report = compared(a, b);
                let missing = differences::missing(a, b, &report);
                prop_assert!(
                    missing.is_empty(),
                    "{names:?}\nno entry for {missing:#?} in {:#?}",
                    lines(&report)
                );
                let prints: BTreeSet<&str> = all(&report).map(|c| c.fingerprint.as_str()).collect();
                prop_assert_eq!(
                    prints.len(),
                    all(&report).count(),
                    "a fingerprint stands twice"
                );
            }
            Ok(())
        },
    );
}

#[test]
fn the_verdict_for_the_crate_is_that_of_its_sources() {
    search(24, (document(), edit()), |(document, edit)| {
        let (new, names) = edited(&document, &[edit]);
        let sides = (
            side("a.json", &document.to_string()),
            side("b.json", &new.to_string()),
        );
        let files = (surface::files(&sides.0), surface::files(&sides.1));
        let (Some(a), Some(b)) = files else {
            return Ok(());
        };
        for (old, new, a, b) in [(&sides.0, &sides.1, &a, &b), (&sides.1, &sides.0, &b, &a)] {
            let report = diff(old, new);
            let ours = all(&report).map(|c| c.rust).max().unwrap_or(Rust::None);
            let theirs = surface::verdict(a, b);
            let difference = surface::difference(a, b);
            prop_assert_eq!(
                ours,
                theirs,
                "{:?}\n{:#?}\n{}",
                names,
                lines(&report),
                difference
            );
        }
        Ok(())
    });
}

#[test]
fn every_edit_is_found_and_the_way_back_mirrors_it() {
    search(12, (document(), 0..64_usize), |(document, n)| {
        let old = side("old.json", &document.to_string());
        for edit in 0..EDITS.len() {
            let (new, names) = edited(&document, &[(edit, n)]);
            if names.is_empty() {
                continue;
            }
            let new = side("new.json", &new.to_string());
            let (there, back) = (diff(&old, &new), diff(&new, &old));
            prop_assert!(all(&there).next().is_some(), "{names:?} is not found");
            prop_assert_eq!(facts(&there, true), facts(&back, false), "{:?}", names);
        }
        Ok(())
    });
}
