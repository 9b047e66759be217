//! Compares two documents: what changes on the wire, and what in the generated crate.
//!
//! Entry function: [`diff`]. It looks at normalised specs (a raw document is imported first), so order and spelling do
//! not count. Each operation is compared where it stands; a named schema is compared once, from all sides that reach
//! it. What has one cause is folded into one change. What there is to find stands in the table of [`rules`].

mod change;
mod compare;
mod facts;
mod fold;
mod items;
mod judge;
mod message;
mod operation;
mod parameter;
pub mod policy;
mod reach;
mod rename;
pub mod render;
mod ripple;
pub mod rules;
mod schema;
mod side;
mod view;

use std::collections::BTreeMap;

pub use change::{Area, Change, Direction, Item, ItemState, Kind, Report, Rust, Wire};
pub use items::name_items;
pub use side::{Side, align, is_normalised};

use change::fingerprint;
use compare::{Comparison, Found};
use side::Places;

/// Compares two documents of the same scope.
pub fn diff(old: &Side, new: &Side) -> Report {
    let mut comparison = Comparison::new(old, new);
    operation::operations(&mut comparison);
    schema::named(&mut comparison);
    ripple::ripple(&mut comparison);
    let labels = std::mem::take(&mut comparison.labels);
    let found = fold::fold(comparison.found, &labels);
    let mut report = Report {
        old: old.name.clone(),
        new: new.name.clone(),
        ..Report::default()
    };
    if !found.is_empty() {
        let places = (
            old.places(found.iter().filter_map(|f| f.old.as_deref())),
            new.places(found.iter().filter_map(|f| f.new.as_deref())),
        );
        let finish = |found: &Found| finish(found.clone(), &labels, &places);
        let all = found.iter().map(finish);
        (report.notes, report.changes) = all.partition(|change| change.rule.is_note());
        // Types of the runtime stay what they are.
        report.notes.retain(|note| note.rust == Rust::Major);
    }
    report.sort();
    report
}

impl Report {
    /// By resource, the most severe first: verdicts decide the order.
    fn sort(&mut self) {
        sort(&mut self.changes);
        sort(&mut self.notes);
    }
}

fn finish(mut found: Found, labels: &[String], places: &(Places<'_>, Places<'_>)) -> Change {
    // Each operation has its own parameter of that name.
    found.filters.sort();
    found.filters.dedup();
    let operations: Vec<String> = found
        .operations
        .iter()
        .map(|i| labels[*i].clone())
        .collect();
    let words = |value: &Option<String>| value.clone().unwrap_or_default();
    let key = match found.operations.len() {
        _ if !found.models.is_empty() => found.subject.clone(),
        // A count in the subject would change with every further operation.
        0 | 1 => found.subject.clone(),
        _ => found.topic.clone(),
    };
    let parts = [
        found.rule.id,
        &key,
        &words(&found.before),
        &words(&found.after),
    ];
    Change {
        fingerprint: fingerprint(&parts),
        sentence: sentence(&found),
        resource: resource(&operations),
        old: found.old.map(|pointer| places.0.place(&pointer)),
        new: found.new.map(|pointer| places.1.place(&pointer)),
        rule: found.rule,
        wire: found.wire,
        rust: found.rust,
        direction: found.direction,
        subject: found.subject,
        before: found.before,
        after: found.after,
        operations,
        models: found.models,
        filters: found.filters,
        topic: found.topic,
        items: Vec::new(),
        accepted: None,
    }
}

/// What happened, in words. What stands inside a body or a reply is named first.
fn sentence(found: &Found) -> String {
    let inside = found.subject.strip_suffix(&found.topic);
    let subject = match inside.and_then(|rest| rest.strip_suffix('.')) {
        Some(rest) if rest.contains(' ') => format!("{} in the {rest}", found.topic),
        _ => found.subject.clone(),
    };
    format!("{subject} {}", found.rule.sentence)
}

/// What the paths of operations have in common; nothing when that is one segment or less.
fn resource(operations: &[String]) -> String {
    let family = |operation: &String| -> Vec<String> {
        let path = operation.split_once(' ').map_or("", |(_, path)| path);
        let segments = path.split('/').skip(1).take_while(|s| !s.starts_with('{'));
        segments.map(str::to_owned).collect()
    };
    let mut families = operations.iter().map(family);
    let Some(mut common) = families.next() else {
        return String::new();
    };
    for other in families {
        let same = common
            .iter()
            .zip(&other)
            .take_while(|(a, b)| a == b)
            .count();
        common.truncate(same);
    }
    match common.len() {
        0 => String::new(),
        1 if operations.len() > 1 => String::new(),
        _ => format!("/{}", common.join("/")),
    }
}

/// By resource; resources with the most severe changes first, and these first in each.
fn sort(changes: &mut [Change]) {
    let mut worst: BTreeMap<String, (Wire, Rust)> = BTreeMap::new();
    for change in changes.iter() {
        let known = worst
            .entry(change.resource.clone())
            .or_insert((Wire::None, Rust::None));
        *known = (*known).max((change.wire, change.rust));
    }
    changes.sort_by(|a, b| {
        let resource = |c: &Change| (std::cmp::Reverse(worst[&c.resource]), c.resource.clone());
        let severity = |c: &Change| std::cmp::Reverse((c.wire, c.rust));
        let rest = |c: &Change| {
            (
                c.subject.clone(),
                c.rule.id,
                c.before.clone(),
                c.after.clone(),
            )
        };
        resource(a)
            .cmp(&resource(b))
            .then_with(|| severity(a).cmp(&severity(b)))
            .then_with(|| rest(a).cmp(&rest(b)))
    });
}
