//! Comparisons across several releases: which of them brought a change.

use std::collections::HashMap;

use super::{Report, Side, diff};
use crate::api::Release;

/// Says of each change since which release it is there. `between` are the releases after the older side up to the newer one,
/// oldest first. A change that went back and forth on the way is not in the report; what came in steps has the last of them.
pub fn date(report: &mut Report, old: &Side, between: &[Side]) {
    let mut since: HashMap<String, Release> = HashMap::new();
    let mut before: Option<Report> = None;
    for side in between {
        let Some(release) = side.release() else {
            continue;
        };
        let now = diff(old, side);
        let known = |key: &str| before.as_ref().is_some_and(|b| keys(b).any(|k| k == key));
        for key in keys(&now).filter(|key| !known(key)) {
            since.insert(key, release);
        }
        before = Some(now);
    }
    let dates: Vec<Option<Release>> = keys(report).map(|key| since.get(&key).copied()).collect();
    for (change, date) in report
        .changes
        .iter_mut()
        .chain(&mut report.notes)
        .zip(dates)
    {
        change.since = date;
    }
}

/// What is the same change in two reports: rule, topic, schemas and values. Subjects can count operations.
fn keys(report: &Report) -> impl Iterator<Item = String> {
    report.changes.iter().chain(&report.notes).map(|c| {
        format!(
            "{}|{}|{:?}|{:?}|{:?}|{}",
            c.rule.id,
            c.topic,
            c.models,
            c.before,
            c.after,
            if c.models.is_empty() {
                c.resource.as_str()
            } else {
                ""
            }
        )
    })
}
