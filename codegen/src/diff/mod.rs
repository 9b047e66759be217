//! Compares two documents: what changes on the wire, and what in the generated crate.
//!
//! Entry function: [`diff`]. It looks at normalised specs (a raw document is imported first), so order and spelling do
//! not count. Each operation is compared where it stands; a named schema is compared once, from all sides that reach
//! it. What has one cause is folded into one change. What there is to find stands in the table of [`rules`].

mod change;
mod compare;
mod facts;
mod fold;
mod hint;
mod items;
mod judge;
mod jump;
mod merged;
mod message;
mod operation;
mod parameter;
pub mod policy;
mod reach;
mod rename;
pub mod render;
mod ripple;
pub mod rules;
mod safety;
mod schema;
mod scope;
mod side;
mod usage;
mod view;

use std::collections::BTreeMap;

pub use change::{Area, Change, Direction, Item, ItemState, Kind, Report, Rust, Wire};
pub use items::name_items;
pub use jump::date;
pub use merged::{Merged, merged};
pub use scope::{near_paths, paths_within};
pub use side::{Side, align, is_normalised};
pub use usage::{Program, Recorded};

use change::fingerprint;
use compare::{Comparison, Found};
use rules::Rule;
use side::Places;

/// Compares two documents of the same scope.
pub fn diff(old: &Side, new: &Side) -> Report {
    let mut comparison = Comparison::new(old, new);
    operation::operations(&mut comparison);
    schema::named(&mut comparison);
    ripple::ripple(&mut comparison);
    let labels = std::mem::take(&mut comparison.labels);
    let records = std::mem::take(&mut comparison.records);
    let found = fold::fold(comparison.found, &records, &labels);
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
        tell_apart(&mut report);
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
    let security = safety::turned_off(&found);
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
        sentence: sentence(found.rule, &found.subject, &found.topic, security),
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
        security,
        since: None,
        calls: Vec::new(),
        uses: Vec::new(),
    }
}

/// A fingerprint does not depend on how many operations a change reaches. Where that leaves two changes with one, each
/// gets its own: who accepts one must not accept the other with it.
fn tell_apart(report: &mut Report) {
    let mut all: BTreeMap<String, usize> = BTreeMap::new();
    for change in report.changes.iter().chain(&report.notes) {
        *all.entry(change.fingerprint.clone()).or_default() += 1;
    }
    for change in report.changes.iter_mut().chain(&mut report.notes) {
        if all[&change.fingerprint] > 1 {
            let mut parts = vec![change.fingerprint.as_str(), change.subject.as_str()];
            parts.extend(change.operations.iter().map(String::as_str));
            change.fingerprint = fingerprint(&parts);
        }
    }
}

/// What happened, in words. What stands inside a body or a reply is named first.
fn sentence(rule: &Rule, subject: &str, topic: &str, security: bool) -> String {
    let inside = subject.strip_suffix(topic);
    let subject = match inside.and_then(|rest| rest.strip_suffix('.')) {
        Some(rest) if rest.contains(' ') => format!("{topic} in the {rest}"),
        _ => subject.to_owned(),
    };
    let security = match security {
        true => "security, a check is off unless it is asked for: ",
        false => "",
    };
    format!("{security}{subject} {}", rule.sentence)
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
    let mut worst: BTreeMap<String, (bool, Wire, Rust)> = BTreeMap::new();
    for change in changes.iter() {
        let known = worst
            .entry(change.resource.clone())
            .or_insert((false, Wire::None, Rust::None));
        *known = (*known).max((change.security, change.wire, change.rust));
    }
    changes.sort_by(|a, b| {
        let resource = |c: &Change| (std::cmp::Reverse(worst[&c.resource]), c.resource.clone());
        // Within a verdict: what went before what is another before what came, and what reaches most first.
        let severity = |c: &Change| {
            let kind = match c.rule.kind {
                Kind::Removed => 3,
                Kind::Changed | Kind::Renamed => 2,
                Kind::Narrowed => 1,
                Kind::Widened | Kind::Added => 0,
            };
            std::cmp::Reverse((c.security, c.wire, c.rust, kind, c.operations.len()))
        };
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
