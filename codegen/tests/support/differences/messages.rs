//! Bodies and replies, property by property.

use std::collections::{BTreeMap, BTreeSet};

use ontap_codegen::diff::Change;
use serde_json::Value;

use super::{Search, elements, flag, set, shown};

/// What travels: `read`, `create`, `modify`, or an element of a list in a PATCH.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Verb {
    Read,
    Create,
    Modify,
    Element,
}

impl Verb {
    fn has(self, property: &Value) -> bool {
        let access = property["x-ontap-access"]
            .as_str()
            .unwrap_or("read-create-modify");
        let any = |words: &[&str]| access.split('-').any(|word| words.contains(&word));
        match self {
            Self::Read => any(&["read"]),
            Self::Create => any(&["create"]),
            Self::Modify => any(&["modify"]),
            Self::Element => any(&["create", "modify"]),
        }
    }

    fn items(self) -> Self {
        if self == Self::Modify {
            Self::Element
        } else {
            self
        }
    }
}

/// Where a node stands: below a named schema, and below the message.
#[derive(Clone, Default)]
struct Spot {
    model: Option<String>,
    below_model: String,
    below_message: String,
}

impl Spot {
    fn property(&self, name: &str) -> Self {
        let join = |path: &str| {
            if path.is_empty() {
                name.to_owned()
            } else {
                format!("{path}.{name}")
            }
        };
        Self {
            model: self.model.clone(),
            below_model: join(&self.below_model),
            below_message: join(&self.below_message),
        }
    }

    /// Whether a change is about this place.
    fn is(&self, change: &Change) -> bool {
        let bare = |path: &str| path.strip_prefix("records.").unwrap_or(path).to_owned();
        let own = self
            .model
            .as_ref()
            .map_or(change.models.is_empty(), |m| change.models.contains(m));
        own && bare(&change.topic) == bare(&self.below_model)
            || bare(&change.topic) == bare(&self.below_message)
    }
}

/// A reference followed.
pub(super) fn shared<'d>(document: &'d Value, node: &'d Value) -> &'d Value {
    let target = node["$ref"]
        .as_str()
        .and_then(|r| document.pointer(r.strip_prefix('#')?));
    target.unwrap_or(node)
}

fn kind(node: &Value) -> &str {
    node["type"].as_str().unwrap_or_else(|| match () {
        () if node.get("properties").is_some() || node.get("allOf").is_some() => "object",
        () if node.get("enum").is_some() => "string",
        () => "any",
    })
}

/// What a place holds: the name, for an object or an enumeration, and the schema.
fn target<'d>(document: &'d Value, node: &'d Value) -> (Option<&'d str>, &'d Value) {
    let (mut node, mut name) = (node, None);
    loop {
        let wrapped = match node["allOf"].as_array().map(Vec::as_slice) {
            Some([one]) if node.get("properties").is_none() => one["$ref"].as_str(),
            _ => None,
        };
        let Some(reference) = node["$ref"].as_str().or(wrapped) else {
            break;
        };
        let Some(next) = document.pointer(reference.trim_start_matches('#')) else {
            break;
        };
        (name, node) = (reference.rsplit('/').next(), next);
    }
    let typed = kind(node) == "object" || node.get("enum").is_some();
    (name.filter(|_| typed), node)
}

fn properties<'d>(document: &'d Value, node: &'d Value) -> BTreeMap<&'d str, &'d Value> {
    let mut found = BTreeMap::new();
    for part in node["allOf"].as_array().into_iter().flatten() {
        found.extend(properties(document, target(document, part).1));
    }
    let own = node["properties"].as_object().into_iter().flatten();
    found.extend(own.map(|(name, node)| (name.as_str(), node)));
    found
}

type Fact = (&'static str, Option<String>, Option<String>);

/// Flags that are on in one of two nodes.
pub(super) fn flags(old: &Value, new: &Value, keys: &[&'static str]) -> Vec<Fact> {
    let differs = keys.iter().filter(|key| flag(old, key) != flag(new, key));
    differs
        .map(|key| (key.trim_start_matches("x-ontap-"), None, None))
        .collect()
}

/// The facts of a value that differ: the beginning of the rule after its area, and values that the entry has to show.
pub(super) fn facts(old: &Value, new: &Value, outer: bool) -> Vec<Fact> {
    let mut found = Vec::new();
    let text = |value: &Value| (!value.is_null()).then(|| shown(value));
    if outer {
        if old["default"] != new["default"] {
            found.push(("default-", text(&old["default"]), text(&new["default"])));
        }
        found.extend(flags(
            old,
            new,
            &["nullable", "deprecated", "x-ontap-advanced"],
        ));
        let introduced = (&old["x-ontap-introduced"], &new["x-ontap-introduced"]);
        if introduced.0 != introduced.1 && !introduced.0.is_null() && !introduced.1.is_null() {
            found.push(("introduced-", text(introduced.0), text(introduced.1)));
        }
    }
    if kind(old) != kind(new) {
        found.push((
            "type-",
            Some(kind(old).to_owned()),
            Some(kind(new).to_owned()),
        ));
        return found;
    }
    let secret = |node: &Value| node["format"] == "password";
    if old["format"] != new["format"] && secret(old) == secret(new) {
        found.push(("format-", text(&old["format"]), text(&new["format"])));
    }
    for value in set(&old["enum"]).symmetric_difference(&set(&new["enum"])) {
        let was = set(&old["enum"]).contains(value);
        let value = Some(value.clone());
        found.push(if was {
            ("enum-", value, None)
        } else {
            ("enum-", None, value)
        });
    }
    if old["pattern"] != new["pattern"] {
        found.push(("pattern-", text(&old["pattern"]), text(&new["pattern"])));
    }
    for key in [
        "minimum",
        "maximum",
        "minLength",
        "maxLength",
        "minItems",
        "maxItems",
        "uniqueItems",
    ] {
        if old[key] != new[key] {
            found.push(("bounds-", None, None));
        }
    }
    found
}

/// Whether an entry shows the values of a fact, alone or in a list.
pub(super) fn says(change: &Change, before: &Option<String>, after: &Option<String>) -> bool {
    let shows = |entry: &Option<String>, value: &Option<String>| {
        let whole = entry.as_ref() == value.as_ref();
        value
            .as_ref()
            .is_none_or(|value| whole || elements(entry.as_ref()).contains(&value.as_str()))
    };
    shows(&change.before, before) && shows(&change.after, after)
}

impl Search<'_> {
    pub(super) fn messages(&mut self, old: &Value, new: &Value) {
        let (a, b) = (old.get("requestBody"), new.get("requestBody"));
        match (a, b) {
            (Some(a), Some(b)) => {
                if flag(a, "required") != flag(b, "required") {
                    self.expect("body", &["body-required-"], |_| true);
                }
                let post = self.operation.starts_with("POST ");
                let verb = if post { Verb::Create } else { Verb::Modify };
                self.content(a, b, verb);
            }
            (None, None) => {}
            _ => self.expect("body", &["body-", "required-body-"], |_| true),
        }
        self.replies(&old["responses"], &new["responses"]);
    }

    fn replies(&mut self, old: &Value, new: &Value) {
        let codes = |document, replies: &Value| -> BTreeSet<String> {
            let replies = replies.as_object().into_iter().flatten();
            let replies = replies.map(|(_, reply)| shared(document, reply).clone());
            replies
                .flat_map(|reply| set(&reply["x-ontap-error-codes"]))
                .collect()
        };
        let lists = (codes(self.old, old), codes(self.new, new));
        let (a, b) = (lists.0.into_iter().collect(), lists.1.into_iter().collect());
        self.listed(&a, &b, "error-code");
        let keys = |node: &Value| -> BTreeSet<String> {
            node.as_object()
                .into_iter()
                .flatten()
                .map(|(key, _)| key.clone())
                .collect()
        };
        for code in keys(old).symmetric_difference(&keys(new)) {
            let rule = if code.starts_with('2') {
                "response-"
            } else {
                "error-response-"
            };
            self.expect(code, &[rule], |c| {
                let values = [&c.before, &c.after];
                values
                    .into_iter()
                    .any(|value| elements(value.as_ref()).contains(&code.as_str()))
            });
        }
        for code in keys(old).intersection(&keys(new)) {
            let (a, b) = (
                shared(self.old, &old[code]).clone(),
                shared(self.new, &new[code]).clone(),
            );
            let headers = |reply: &Value| keys(&reply["headers"]).into_iter().collect::<Value>();
            self.listed(&headers(&a), &headers(&b), "response-header");
            if a.get("content").is_some() != b.get("content").is_some() {
                self.expect(code, &["response-body-"], |_| true);
            } else {
                self.content(&a, &b, Verb::Read);
            }
        }
    }

    fn content(&mut self, old: &Value, new: &Value, verb: Verb) {
        let schema = |message: &Value| {
            let media = message["content"].as_object()?.values().next()?;
            media.get("schema").cloned()
        };
        if let (Some(a), Some(b)) = (schema(old), schema(new)) {
            self.schema(&a, &b, &Spot::default(), verb, &mut BTreeSet::new());
        }
    }

    fn schema(
        &mut self,
        old: &Value,
        new: &Value,
        spot: &Spot,
        verb: Verb,
        seen: &mut BTreeSet<(String, String, Verb)>,
    ) {
        let (documents, mut spot) = ((self.old, self.new), spot.clone());
        let (a, b) = (target(documents.0, old), target(documents.1, new));
        if let (Some(x), Some(y)) = (a.0, b.0) {
            if !seen.insert((x.to_owned(), y.to_owned(), verb)) {
                return;
            }
            if x != y {
                let rules = [
                    "schema-renamed",
                    "reference-changed",
                    "response-wrapped",
                    "response-unwrapped",
                ];
                self.expect(y, &rules, |c| c.after.as_deref() == Some(y));
                let wrapped = |c: &&Change| {
                    c.rule.id.starts_with("response-") && c.rule.id.ends_with("wrapped")
                };
                let all = self.report.changes.iter();
                if all
                    .filter(wrapped)
                    .any(|c| c.operations.contains(&self.operation))
                {
                    return;
                }
            }
            spot.model = Some(y.to_owned());
            spot.below_model.clear();
        }
        for (fact, before, after) in facts(a.1, b.1, false) {
            let id = format!("property-{fact}");
            let what = format!("{}: {before:?} -> {after:?}", spot.below_message);
            self.expect(&what, &[&id], |c| spot.is(c) && says(c, &before, &after));
        }
        if kind(a.1) != kind(b.1) {
            return;
        }
        if let (Some(x), Some(y)) = (a.1.get("items"), b.1.get("items")) {
            self.schema(x, y, &spot, verb.items(), seen);
        }
        match (
            a.1.get("additionalProperties"),
            b.1.get("additionalProperties"),
        ) {
            (Some(x), Some(y)) => self.schema(x, y, &spot.property("*"), verb, seen),
            (None, None) => {}
            _ => self.expect(&spot.below_message, &["additional-properties-"], |c| {
                spot.is(c)
            }),
        }
        self.properties(a.1, b.1, &spot, verb, seen);
    }

    fn properties(
        &mut self,
        old: &Value,
        new: &Value,
        spot: &Spot,
        verb: Verb,
        seen: &mut BTreeSet<(String, String, Verb)>,
    ) {
        let (a, b) = (properties(self.old, old), properties(self.new, new));
        let required = (set(&old["required"]), set(&new["required"]));
        let names: BTreeSet<&str> = a.keys().chain(b.keys()).copied().collect();
        for name in names {
            let here = spot.property(name);
            let what = here.below_message.clone();
            let (Some(x), Some(y)) = (a.get(name), b.get(name)) else {
                let (node, word) = match a.get(name) {
                    Some(node) => (node, "removed"),
                    None => (&b[name], "added"),
                };
                if verb.has(node) {
                    let ids = [
                        format!("property-{word}"),
                        format!("required-property-{word}"),
                        "property-renamed".to_owned(),
                    ];
                    let ids = ids.each_ref().map(String::as_str);
                    self.expect(&what, &ids, |c| match c.rule.id {
                        "property-renamed" => [&c.before, &c.after]
                            .into_iter()
                            .flatten()
                            .any(|n| n == name),
                        _ => here.is(c),
                    });
                }
                continue;
            };
            if verb.has(x) != verb.has(y) {
                self.expect(&what, &["access-"], |c| here.is(c));
            }
            if !verb.has(x) || !verb.has(y) {
                continue;
            }
            if required.0.contains(name) != required.1.contains(name) {
                self.expect(&what, &["property-required-"], |c| here.is(c));
            }
            for (fact, before, after) in facts(x, y, true).into_iter().filter(|f| outer(f.0)) {
                let id = format!("property-{fact}");
                self.expect(&format!("{what}: {fact}"), &[&id], |c| {
                    here.is(c) && says(c, &before, &after)
                });
            }
            if x["x-ontap-access"] == y["x-ontap-access"]
                && flag(x, "x-ontap-secret") != flag(y, "x-ontap-secret")
            {
                self.expect(&what, &["property-secret-"], |c| here.is(c));
            }
            self.schema(x, y, &here, verb, seen);
        }
    }
}

fn outer(fact: &str) -> bool {
    [
        "default-",
        "nullable",
        "deprecated",
        "advanced",
        "introduced-",
    ]
    .contains(&fact)
}
