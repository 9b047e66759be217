//! The pairs that are looked at: neighbouring releases, and the seeded pairs of the tests.

use ontap_codegen::diff::Side;
use serde_json::Value;

use crate::workspace::root;

/// A pair of documents.
pub(super) struct Case {
    pub(super) name: String,
    pub(super) old: Side,
    pub(super) new: Side,
}

/// Where the seeded pairs stand.
const SEEDED: &str = "codegen/tests/diff";

fn load(path: &str) -> Result<String, String> {
    std::fs::read_to_string(root()?.join(path)).map_err(|e| format!("{path}: {e}"))
}

fn side(name: &str, text: &str) -> Result<Side, String> {
    Side::read(name, text.as_bytes(), &[]).map_err(|diagnostics| {
        let first = diagnostics.first().map(ToString::to_string);
        first.unwrap_or_else(|| name.to_owned())
    })
}

/// Two releases of spec/.
pub(super) fn releases(old: &str, new: &str) -> Result<Case, String> {
    let read = |release: &str| {
        let path = format!("spec/ontap-{release}.json");
        side(&path, &load(&path)?)
    };
    Ok(Case {
        name: format!("{old} to {new}"),
        old: read(old)?,
        new: read(new)?,
    })
}

/// Neighbouring releases, oldest first, and then the seeded pairs, there and back; with a text only the seeded pairs that have it in
/// their names.
pub(super) fn all(only: Option<&str>) -> Result<Vec<Case>, String> {
    let mut cases = Vec::new();
    if only.is_none() {
        for pair in neighbours()?.windows(2) {
            cases.push(releases(&pair[0], &pair[1])?);
        }
    }
    for (name, old, new) in seeded()? {
        if only.is_none_or(|text| name.contains(text)) {
            let old = side("old.json", &old.to_string())?;
            let new = side("new.json", &new.to_string())?;
            let back = Case {
                name: format!("{name}, back"),
                old: new.clone(),
                new: old.clone(),
            };
            cases.extend([Case { name, old, new }, back]);
        }
    }
    Ok(cases)
}

/// The releases of spec/, oldest first.
fn neighbours() -> Result<Vec<String>, String> {
    let folder = root()?.join("spec");
    let entries = std::fs::read_dir(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let mut found: Vec<ontap_codegen::api::Release> = entries
        .filter_map(|entry| {
            let name = entry.ok()?.file_name().into_string().ok()?;
            name.strip_prefix("ontap-")?
                .strip_suffix(".json")?
                .parse()
                .ok()
        })
        .collect();
    found.sort();
    Ok(found.iter().map(ToString::to_string).collect())
}

/// Names, old and new documents of the seeded pairs. Those that must stay silent have nothing to verify.
fn seeded() -> Result<Vec<(String, Value, Value)>, String> {
    let base = load(&format!("{SEEDED}/base.json"))?;
    let base: Value =
        serde_json::from_str(&base).map_err(|e| format!("{SEEDED}/base.json: {e}"))?;
    let mut cases: Vec<(String, Value, Value)> = Vec::new();
    for line in load(&format!("{SEEDED}/cases.txt"))?.lines() {
        if let Some(name) = line.strip_prefix("= ") {
            cases.push((name.to_owned(), base.clone(), base.clone()));
        } else if !line.starts_with('#') {
            let parts: Vec<&str> = line.split(" | ").collect();
            let (Some(case), [pointer, old, new]) = (cases.last_mut(), &parts[..]) else {
                return Err(format!("`{line}` is no edit"));
            };
            edit(&mut case.1, pointer, old)?;
            edit(&mut case.2, pointer, new)?;
        }
    }
    cases.retain(|(name, ..)| !name.starts_with("silent"));
    Ok(cases)
}

/// Sets or removes what a pointer leads to; `-` is no value.
fn edit(document: &mut Value, pointer: &str, value: &str) -> Result<(), String> {
    let wrong = || format!("`{pointer} | {value}` is no edit");
    let (parent, token) = pointer.rsplit_once('/').ok_or_else(wrong)?;
    let token = token.replace("~1", "/").replace("~0", "~");
    let value: Option<Value> = match value {
        "-" => None,
        text => Some(serde_json::from_str(text).map_err(|_| wrong())?),
    };
    match (document.pointer_mut(parent).ok_or_else(wrong)?, value) {
        (Value::Object(map), Some(value)) => drop(map.insert(token, value)),
        (Value::Object(map), None) => drop(map.remove(&token)),
        (Value::Array(list), Some(value)) => list[0] = value,
        (Value::Array(_), None) => {}
        _ => return Err(wrong()),
    }
    Ok(())
}
