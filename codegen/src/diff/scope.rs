//! Reports of a part of the API.

use super::change::{Change, Report};
use super::rename::distance;
use super::{Side, resource, sentence};

/// Whether a path lies within a scope.
pub(super) fn within(path: &str, scope: &str) -> bool {
    let rest = path.strip_prefix(scope.trim_end_matches('/'));
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// The paths of a document that lie within a scope.
pub fn paths_within(side: &Side, scope: &str) -> usize {
    paths(side).filter(|path| within(path, scope)).count()
}

/// The beginnings of paths that are most like a scope, the nearest first.
pub fn near_paths(sides: [&Side; 2], scope: &str) -> Vec<String> {
    let depth = scope.trim_end_matches('/').matches('/').count();
    let mut near: Vec<String> = sides
        .into_iter()
        .flat_map(paths)
        .map(|path| {
            let segments: Vec<&str> = path.split('/').take(depth + 1).collect();
            segments.join("/")
        })
        .collect();
    near.sort();
    near.dedup();
    near.sort_by_key(|path| distance(path, scope));
    near.truncate(3);
    near
}

fn paths(side: &Side) -> impl Iterator<Item = &str> {
    let paths = side.spec.document["paths"]
        .as_object()
        .into_iter()
        .flatten();
    paths.map(|(path, _)| path.as_str())
}

impl Report {
    /// Keeps what lies within the scopes, with the operations there; counts the rest. Without scopes, everything stays.
    pub fn narrow(&mut self, scopes: &[String]) {
        if scopes.is_empty() {
            return;
        }
        let all = self.changes.len();
        self.changes.retain(|change| change.within(scopes));
        self.notes.retain(|note| note.within(scopes));
        self.outside += all - self.changes.len();
        for change in self.changes.iter_mut().chain(&mut self.notes) {
            narrow(change, scopes);
        }
        self.sort();
    }
}

/// Leaves a change the operations within the scopes. What counts them is written again.
fn narrow(change: &mut Change, scopes: &[String]) {
    let all = change.operations.len();
    change.operations.retain(|operation| {
        let path = operation.split_once(' ').map_or("", |(_, path)| path);
        scopes.iter().any(|scope| within(path, scope))
    });
    if change.operations.len() == all {
        return;
    }
    change.resource = resource(&change.operations);
    if let Some(front) = change.subject.strip_suffix(&format!("{all} operations")) {
        let subject = match change.operations.as_slice() {
            [one] if front == "each of " => one.clone(),
            [one] => format!("{front}{one}"),
            some => format!("{front}{} operations", some.len()),
        };
        change.sentence = sentence(change.rule, &subject, &change.topic, change.security);
        change.subject = subject;
    }
}
