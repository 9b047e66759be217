//! What differs between two normalised documents, found without the product's comparison: operation by operation, node by
//! node. Each difference is looked up in a report.

mod messages;

use std::collections::{BTreeMap, BTreeSet};

use ontap_codegen::diff::{Change, Report};
use serde_json::Value;

/// Differences for which a report has no entry that names them.
pub(crate) fn missing(old: &Value, new: &Value, report: &Report) -> Vec<String> {
    let mut search = Search {
        old,
        new,
        report,
        operation: String::new(),
        missing: Vec::new(),
    };
    let (a, b) = (operations(old), operations(new));
    let keys: BTreeSet<&(String, String)> = a.keys().chain(b.keys()).collect();
    for key in keys {
        let labels =
            [a.get(key), b.get(key)].map(|o| o.map(|(path, _)| format!("{} {path}", key.1)));
        search.operation = labels[1]
            .clone()
            .or(labels[0].clone())
            .expect("one side has it");
        match (a.get(key), b.get(key)) {
            (Some(a), Some(b)) => search.operation(a, b),
            _ => search.expect("presence", &["path-", "operation-"], |_| true),
        }
    }
    search.missing
}

/// Operations by the shape of their path and their method.
fn operations(document: &Value) -> BTreeMap<(String, String), (String, &Value)> {
    let mut found = BTreeMap::new();
    for (path, item) in document["paths"].as_object().into_iter().flatten() {
        for (method, operation) in item.as_object().into_iter().flatten() {
            let key = (ontap_codegen::api::path_shape(path), method.to_uppercase());
            found.insert(key, (path.clone(), operation));
        }
    }
    found
}

struct Search<'d> {
    old: &'d Value,
    new: &'d Value,
    report: &'d Report,
    operation: String,
    missing: Vec<String>,
}

/// The elements of a list that a report writes as one text.
fn elements(text: Option<&String>) -> Vec<&str> {
    text.map(|text| text.split(", ").collect())
        .unwrap_or_default()
}

fn shown(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

fn set(value: &Value) -> BTreeSet<String> {
    value.as_array().into_iter().flatten().map(shown).collect()
}

impl Search<'_> {
    /// Notes a difference that no entry of these rules that reaches the operation is about.
    fn expect(&mut self, what: &str, rules: &[&str], test: impl Fn(&Change) -> bool) {
        let all = self.report.changes.iter().chain(&self.report.notes);
        let found = all.into_iter().any(|change| {
            rules.iter().any(|rule| change.rule.id.starts_with(rule))
                && change.operations.contains(&self.operation)
                && test(change)
        });
        if !found {
            self.missing
                .push(format!("{}: {what} ({})", self.operation, rules.join(", ")));
        }
    }

    /// What joined and what left a list of names.
    fn listed(&mut self, old: &Value, new: &Value, rule: &str) {
        let (a, b) = (set(old), set(new));
        for gone in a.difference(&b) {
            let id = format!("{rule}-removed");
            self.expect(gone, &[&id], |c| {
                elements(c.before.as_ref()).contains(&gone.as_str())
            });
        }
        for come in b.difference(&a) {
            let id = format!("{rule}-added");
            self.expect(come, &[&id], |c| {
                elements(c.after.as_ref()).contains(&come.as_str())
            });
        }
    }

    fn operation(
        &mut self,
        (old_path, old): &(String, &Value),
        (new_path, new): &(String, &Value),
    ) {
        if old_path != new_path {
            self.expect("path keys", &["path-key-"], |_| true);
        }
        if old["operationId"] != new["operationId"] {
            self.expect("operationId", &["operation-id-changed"], |_| true);
        }
        if flag(old, "deprecated") != flag(new, "deprecated") {
            self.expect(
                "deprecated",
                &["operation-deprecated", "operation-undeprecated"],
                |_| true,
            );
        }
        for (key, rule) in [
            ("x-ontap-cli", "cli-command"),
            ("x-ontap-expensive", "expensive-property"),
            ("x-ontap-optional", "optional"),
        ] {
            self.listed(&old[key], &new[key], rule);
        }
        self.requirements(&old["x-ontap-required"], &new["x-ontap-required"]);
        self.defaults(&old["x-ontap-defaults"], &new["x-ontap-defaults"]);
        self.parameters((old_path, old), (new_path, new));
        self.messages(old, new);
    }

    /// Alternatives have no order.
    fn requirements(&mut self, old: &Value, new: &Value) {
        let sets = |value: &Value| -> BTreeSet<BTreeSet<String>> {
            value.as_array().into_iter().flatten().map(set).collect()
        };
        let (a, b) = (sets(old), sets(new));
        for entry in a.symmetric_difference(&b) {
            let text = entry.iter().cloned().collect::<Vec<_>>().join(" or ");
            self.expect(&text, &["requirement-"], |c| {
                [&c.before, &c.after]
                    .into_iter()
                    .flatten()
                    .any(|value| *value == text)
            });
        }
    }

    fn defaults(&mut self, old: &Value, new: &Value) {
        let keys = |value: &Value| -> BTreeSet<String> {
            value
                .as_object()
                .into_iter()
                .flatten()
                .map(|(key, _)| key.clone())
                .collect()
        };
        for name in keys(old).union(&keys(new)) {
            if old[name] != new[name] {
                let text = format!("{name}: ");
                self.expect(&text, &["body-default-"], |c| {
                    [&c.before, &c.after]
                        .into_iter()
                        .flatten()
                        .any(|value| value.starts_with(&text))
                });
            }
        }
    }

    fn parameters(&mut self, old: (&str, &Value), new: (&str, &Value)) {
        let (a, b) = (parameters(self.old, old), parameters(self.new, new));
        let keys: BTreeSet<&(String, String)> = a.keys().chain(b.keys()).collect();
        for key in keys {
            match (a.get(key), b.get(key)) {
                (Some(a), Some(b)) => self.parameter(a, b),
                (one, other) => {
                    let node = one.or(other).expect("one side has it");
                    let word = if one.is_some() { "removed" } else { "added" };
                    let name = shown(&node["name"]);
                    let ids = [
                        format!("parameter-{word}"),
                        format!("required-parameter-{word}"),
                        format!("property-{word}"),
                        "property-renamed".to_owned(),
                    ];
                    let ids = ids.each_ref().map(String::as_str);
                    self.expect(&format!("parameter {name}"), &ids, |c| {
                        names_parameter(c, &name)
                    });
                }
            }
        }
    }

    fn parameter(&mut self, old: &Value, new: &Value) {
        let name = shown(&new["name"]);
        if flag(old, "required") != flag(new, "required") {
            let ids = ["parameter-required-added", "parameter-required-removed"];
            self.expect(&format!("parameter {name}"), &ids, |c| c.topic == name);
        }
        for (fact, before, after) in messages::facts(&old["schema"], &new["schema"], true)
            .into_iter()
            .chain(messages::flags(old, new, &["deprecated"]))
        {
            let ids = [format!("parameter-{fact}"), format!("property-{fact}")];
            let ids = ids.each_ref().map(String::as_str);
            self.expect(&format!("parameter {name}"), &ids, |c| {
                names_parameter(c, &name) && messages::says(c, &before, &after)
            });
        }
    }
}

fn names_parameter(change: &Change, name: &str) -> bool {
    let own = change.rule.id.contains("parameter") && change.topic == name;
    own || change.filters.iter().any(|filter| filter == name)
}

fn flag(node: &Value, key: &str) -> bool {
    node[key].as_bool().unwrap_or_default()
}

/// Those of the path by position, the others by place and name.
fn parameters<'d>(
    document: &'d Value,
    (path, operation): (&str, &'d Value),
) -> BTreeMap<(String, String), &'d Value> {
    let keys: Vec<&str> = path
        .split('{')
        .skip(1)
        .filter_map(|part| part.split('}').next())
        .collect();
    let mut found = BTreeMap::new();
    for node in operation["parameters"].as_array().into_iter().flatten() {
        let node = messages::shared(document, node);
        let (place, mut name) = (shown(&node["in"]), shown(&node["name"]));
        if let Some(i) = keys.iter().position(|key| place == "path" && *key == name) {
            name = i.to_string();
        }
        found.insert((place, name), node);
    }
    found
}
