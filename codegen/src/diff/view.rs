//! A normalised document as comparisons look at it: nodes with their pointers, references followed.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use crate::api::{Access, Method, OperationKey, path_shape};
use crate::diagnostic::child_pointer;
use crate::media::json_of;

/// A node and its pointer.
#[derive(Clone, Debug)]
pub(super) struct At<'a> {
    pub(super) pointer: String,
    pub(super) node: &'a Value,
}

/// What a schema is after its references were followed.
#[derive(Clone, Debug)]
pub(super) struct Target<'a> {
    /// Its name, when it is a named object, list or enumeration.
    pub(super) name: Option<&'a str>,
    pub(super) at: At<'a>,
}

/// An operation of one document.
pub(super) struct Operation<'a> {
    pub(super) path: &'a str,
    pub(super) method: Method,
    pub(super) at: At<'a>,
}

impl Operation<'_> {
    pub(super) fn label(&self) -> String {
        format!("{} {}", self.method, self.path)
    }
}

/// One document.
pub(super) struct View<'a> {
    root: &'a Value,
    pub(super) operations: BTreeMap<OperationKey, Operation<'a>>,
}

/// Following references ends after this many: a longer chain is a circle.
const CHAIN: usize = 32;
const NULL: &Value = &Value::Null;

impl<'a> At<'a> {
    pub(super) fn child(&self, key: &str) -> Option<At<'a>> {
        Some(At {
            node: self.node.get(key)?,
            pointer: child_pointer(&self.pointer, key),
        })
    }

    pub(super) fn get(&self, key: &str) -> Option<&'a Value> {
        self.node.get(key)
    }

    pub(super) fn flag(&self, key: &str) -> bool {
        self.get(key).and_then(Value::as_bool).unwrap_or(false)
    }

    pub(super) fn text(&self, key: &str) -> Option<&'a str> {
        self.get(key).and_then(Value::as_str)
    }

    /// The members of an object, with their pointers.
    pub(super) fn members(&self, key: &str) -> BTreeMap<&'a str, At<'a>> {
        let Some(at) = self.child(key) else {
            return BTreeMap::new();
        };
        let members = at.node.as_object().into_iter().flatten();
        members
            .map(|(name, node)| {
                let pointer = child_pointer(&at.pointer, name);
                (name.as_str(), At { pointer, node })
            })
            .collect()
    }

    /// The strings of a list.
    pub(super) fn strings(&self, key: &str) -> Vec<&'a str> {
        let list = self.get(key).and_then(Value::as_array);
        list.into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect()
    }

    pub(super) fn access(&self) -> Access {
        self.text("x-ontap-access")
            .and_then(Access::from_spec)
            .unwrap_or(Access::ALL)
    }

    /// Whether JSON is among its media types, or it names none.
    pub(super) fn speaks_json(&self) -> bool {
        let content = self.child("content");
        let media = content.and_then(|content| content.node.as_object());
        media.is_none_or(|media| media.is_empty() || json_of(media.keys()).is_some())
    }

    /// The schema of its JSON; forms and bytes are no bodies that the crate sends or reads.
    pub(super) fn content(&self) -> Option<At<'a>> {
        let content = self.child("content")?;
        let media: &Map<String, Value> = content.node.as_object()?;
        content.child(json_of(media.keys())?)?.child("schema")
    }

    /// The kind of value a schema holds.
    pub(super) fn kind(&self) -> &'a str {
        match self.text("type") {
            Some(kind) => kind,
            None if self.get("properties").is_some() => "object",
            None if self.get("allOf").is_some() => "object",
            None if self.get("enum").is_some() => "string",
            None => "any",
        }
    }
}

impl<'a> View<'a> {
    pub(super) fn new(root: &'a Value) -> Self {
        let mut operations = BTreeMap::new();
        for (path, item) in root["paths"].as_object().into_iter().flatten() {
            let pointer = child_pointer("/paths", path);
            for method in Method::ALL {
                if let Some(node) = item.get(method.key()) {
                    let pointer = child_pointer(&pointer, method.key());
                    let key = OperationKey {
                        shape: path_shape(path),
                        method,
                    };
                    let at = At { pointer, node };
                    operations.insert(key, Operation { path, method, at });
                }
            }
        }
        Self { root, operations }
    }

    /// Where a reference leads, and the name there.
    fn follow(&self, at: &At<'a>) -> Option<(&'a str, At<'a>)> {
        let reference = at.text("$ref").or_else(|| {
            // Facts beside a reference stand around an `allOf` with nothing else in it.
            match at.get("allOf").and_then(Value::as_array).map(Vec::as_slice) {
                Some([one]) if at.get("properties").is_none() => one["$ref"].as_str(),
                _ => None,
            }
        })?;
        let pointer = reference.strip_prefix('#')?;
        let node = self.root.pointer(pointer)?;
        let name = pointer.rsplit('/').next()?;
        Some((
            name,
            At {
                pointer: pointer.to_owned(),
                node,
            },
        ))
    }

    /// A parameter or response, shared ones followed.
    pub(super) fn shared(&self, at: At<'a>) -> At<'a> {
        self.follow(&at).map_or(at, |(_, target)| target)
    }

    /// A schema with its references followed. A named schema that is neither object nor enumeration is only a spelling.
    pub(super) fn target(&self, at: &At<'a>) -> Target<'a> {
        let mut at = at.clone();
        let mut name = None;
        for _ in 0..CHAIN {
            let Some((next, target)) = self.follow(&at) else {
                break;
            };
            (name, at) = (Some(next), target);
        }
        let typed = at.kind() == "object" || at.get("enum").is_some();
        Target {
            name: name.filter(|_| typed),
            at,
        }
    }

    pub(super) fn has_schema(&self, name: &str) -> bool {
        self.root["components"]["schemas"].get(name).is_some()
    }

    pub(super) fn schema(&self, name: &str) -> At<'a> {
        At {
            pointer: child_pointer("/components/schemas", name),
            node: self.root["components"]["schemas"].get(name).unwrap_or(NULL),
        }
    }

    /// The named schema of the records that a named envelope lists.
    pub(super) fn records(&self, name: &str) -> Option<&'a str> {
        let records = self.schema(name).child("properties")?.child("records")?;
        self.target(&records.child("items")?).name
    }

    /// The properties of an object: its own and those of the parts of its `allOf`.
    pub(super) fn properties(&self, at: &At<'a>) -> BTreeMap<&'a str, At<'a>> {
        let mut found = BTreeMap::new();
        self.collect(at, &mut found, &mut BTreeSet::new(), 0);
        found
    }

    /// `seen` are the named parts that were collected already: many levels of two references each are no more than that.
    fn collect(
        &self,
        at: &At<'a>,
        found: &mut BTreeMap<&'a str, At<'a>>,
        seen: &mut BTreeSet<&'a str>,
        depth: usize,
    ) {
        if let Some(parts) = at.child("allOf").filter(|_| depth < CHAIN) {
            for i in 0..parts.node.as_array().map_or(0, Vec::len) {
                let part = At {
                    node: &parts.node[i],
                    pointer: child_pointer(&parts.pointer, &i.to_string()),
                };
                let target = self.target(&part);
                if target.name.is_none_or(|name| seen.insert(name)) {
                    self.collect(&target.at, found, seen, depth + 1);
                }
            }
        }
        found.extend(at.members("properties"));
    }

    /// The parameters of an operation, shared ones followed: those of the path by position, the others by name.
    pub(super) fn parameters(
        &self,
        operation: &Operation<'a>,
    ) -> BTreeMap<(&'a str, String), At<'a>> {
        let keys: Vec<&str> = template_keys(operation.path).collect();
        let mut found = BTreeMap::new();
        let Some(list) = operation.at.child("parameters") else {
            return found;
        };
        for i in 0..list.node.as_array().map_or(0, Vec::len) {
            let at = self.shared(At {
                node: &list.node[i],
                pointer: child_pointer(&list.pointer, &i.to_string()),
            });
            let (place, name) = (
                at.text("in").unwrap_or_default(),
                at.text("name").unwrap_or_default(),
            );
            let key = match keys.iter().position(|key| place == "path" && *key == name) {
                Some(position) => position.to_string(),
                None => name.to_owned(),
            };
            found.insert((place, key), at);
        }
        found
    }
}

/// Names in braces, in order.
pub(super) fn template_keys(path: &str) -> impl Iterator<Item = &str> {
    path.split('{')
        .skip(1)
        .filter_map(|rest| rest.split('}').next())
}
