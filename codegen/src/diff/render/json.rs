//! For programs: everything that is known of each change.

use serde_json::{Map, Value, json as value};

use super::{RUSTS, Shown, WIRES};
use crate::diagnostic::Place;
use crate::diff::{Change, Item, Report};
use crate::printable::encode;

/// The version of the format; it grows when something is removed or changes its meaning.
const FORMAT: u32 = 1;

/// The report as JSON text. `docs/spec-diff.schema.json` describes it.
pub fn json(report: &Report, shown: &Shown) -> String {
    encode(&root(report, shown), true) + "\n"
}

/// The same as a value.
pub(super) fn root(report: &Report, shown: &Shown) -> Value {
    let (changes, outside) = shown.select(report);
    let tally = |names: &mut dyn Iterator<Item = (&'static str, usize)>| -> Map<String, Value> {
        names.map(|(name, n)| (name.to_owned(), n.into())).collect()
    };
    let wire = tally(
        &mut WIRES
            .iter()
            .map(|w| (w.as_str(), changes.iter().filter(|c| c.wire == *w).count())),
    );
    let rust = tally(
        &mut RUSTS
            .iter()
            .map(|r| (r.as_str(), changes.iter().filter(|c| c.rust == *r).count())),
    );
    value!({
        "format": FORMAT,
        "old": report.old,
        "new": report.new,
        "scopes": shown.scopes,
        "outside": outside,
        "off": report.off,
        "unused": report.unused,
        "crate": report.merged.as_ref().map(|(merged, version)| value!({
            "verdict": merged.verdict().as_str(),
            "version": version,
            "next": merged.version(version),
            "added": merged.added,
            "removed": merged.removed,
            "changed": merged.changed.iter().map(|(item, old, new)| value!({"item": item, "old": old, "new": new})).collect::<Vec<_>>(),
        })),
        "totals": { "wire": wire, "rust": rust },
        "changes": changes.iter().map(|change| one(change)).collect::<Vec<_>>(),
        "notes": report.notes.iter().map(one).collect::<Vec<_>>(),
    })
}

pub(super) fn one(change: &Change) -> Value {
    value!({
        "rule": change.rule.id,
        "area": change.rule.area.as_str(),
        "kind": change.rule.kind.as_str(),
        "wire": change.wire.as_str(),
        "rust": change.rust.as_str(),
        "direction": change.direction.as_str(),
        "resource": change.resource,
        "subject": change.subject,
        "sentence": change.sentence,
        "before": change.before,
        "after": change.after,
        "old": change.old.as_ref().map(place),
        "new": change.new.as_ref().map(place),
        "operations": change.operations,
        "models": change.models,
        "filters": change.filters,
        "items": change.items.iter().map(item).collect::<Vec<_>>(),
        "fingerprint": change.fingerprint,
        "accepted": change.accepted,
        "security": change.security,
        "since": change.since.map(|release| release.to_string()),
        "hint": change.hint(),
        "uses": change.uses,
    })
}

pub(super) fn item(item: &Item) -> Value {
    value!({ "path": item.path, "state": item.state.as_str() })
}

fn place(place: &Place) -> Value {
    value!({
        "file": &*place.file,
        "line": place.line,
        "column": place.column,
        "pointer": place.pointer,
    })
}
