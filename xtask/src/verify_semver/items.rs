//! Public items with their types, from rustdoc's description of a crate.

use std::collections::BTreeMap;
use std::path::Path;

use ontap_codegen::diff::Rust;
use serde_json::Value;

/// Items by path, each with what users rely on.
pub(super) type Items = BTreeMap<String, String>;

/// Reads a description.
pub(super) fn read(path: &Path) -> Result<Items, String> {
    let failed = |e: &dyn std::fmt::Display| format!("{}: {e}", path.display());
    let text = std::fs::read_to_string(path).map_err(|e| failed(&e))?;
    let document: Value = serde_json::from_str(&text).map_err(|e| failed(&e))?;
    let mut reader = Reader {
        index: &document["index"],
        items: Items::new(),
    };
    reader.item(&document["root"], "");
    Ok(reader.items)
}

/// What two lists of items mean for users.
pub(super) fn verdict(old: &Items, new: &Items) -> Rust {
    let lost = old.iter().any(|(path, text)| new.get(path) != Some(text));
    match lost {
        true => Rust::Major,
        false if new.len() > old.len() => Rust::Minor,
        false => Rust::Patch,
    }
}

struct Reader<'d> {
    index: &'d Value,
    items: Items,
}

impl<'d> Reader<'d> {
    fn find(&self, id: &Value) -> Option<&'d Value> {
        self.index.get(id.to_string().trim_matches('"'))
    }

    fn each(&mut self, ids: &Value, path: &str) {
        for id in ids.as_array().into_iter().flatten() {
            self.item(id, path);
        }
    }

    fn add(&mut self, path: String, text: String) {
        self.items.insert(path, text);
    }

    fn item(&mut self, id: &Value, parent: &str) {
        let Some(item) = self.find(id) else { return };
        let Some((kind, inner)) = item["inner"].as_object().and_then(|map| map.iter().next())
        else {
            return;
        };
        let name = item["name"].as_str().unwrap_or_default();
        let path = format!("{parent}::{name}");
        // Variants, and items of traits, are as public as what they belong to.
        let public = matches!(item["visibility"].as_str(), Some("public" | "default"));
        if !public {
            return;
        }
        match kind.as_str() {
            "module" => {
                self.add(format!("mod {path}"), String::new());
                self.each(&inner["items"], &path);
            }
            "struct" => {
                self.add(format!("struct {path}"), String::new());
                let fields = inner["kind"]
                    .get("plain")
                    .map_or(&Value::Null, |plain| &plain["fields"]);
                self.each(fields, &path);
                self.each(&inner["impls"], &path);
            }
            "enum" => {
                self.add(format!("enum {path}"), String::new());
                self.each(&inner["variants"], &path);
                self.each(&inner["impls"], &path);
            }
            "trait" => {
                self.add(format!("trait {path}"), String::new());
                self.each(&inner["items"], &path);
            }
            "impl" => self.implementation(inner, parent),
            "use" => self.add(
                format!("use {path}"),
                format!("{} {}", inner["source"], inner["name"]),
            ),
            "function" => self.add(format!("fn {path}"), signature(inner)),
            "constant" | "static" | "struct_field" | "variant" | "type_alias" => {
                let ty = if kind == "struct_field" {
                    inner
                } else {
                    &inner["type"]
                };
                self.add(format!("{kind} {path}"), plain(ty).to_string());
            }
            _ => {}
        }
    }

    fn implementation(&mut self, inner: &Value, of: &str) {
        let given =
            !inner["is_synthetic"].as_bool().unwrap_or(false) && inner["blanket_impl"].is_null();
        match &inner["trait"] {
            Value::Null => self.each(&inner["items"], of),
            ty if given => {
                let ty = plain(ty).to_string();
                self.add(
                    format!("impl {ty} for {of} of {}", plain(&inner["for"])),
                    String::new(),
                );
            }
            _ => {}
        }
    }
}

/// Types of arguments and of the result, and bounds; names of arguments do not count.
fn signature(function: &Value) -> String {
    let inputs = function["sig"]["inputs"].as_array().into_iter().flatten();
    let inputs: Vec<String> = inputs.map(|pair| plain(&pair[1]).to_string()).collect();
    format!(
        "({}) -> {}",
        inputs.join(", "),
        plain(&function["sig"]["output"])
    )
}

/// A type without the numbers that rustdoc gives to items: they differ from run to run.
fn plain(ty: &Value) -> Value {
    match ty {
        Value::Object(map) => {
            let kept = map.iter().filter(|(key, _)| *key != "id");
            kept.map(|(key, value)| (key.clone(), plain(value)))
                .collect()
        }
        Value::Array(list) => list.iter().map(plain).collect(),
        other => other.clone(),
    }
}
