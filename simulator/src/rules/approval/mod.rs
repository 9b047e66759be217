//! Multi-admin verification: what is protected, who approves, what waits for approval.

mod groups;
mod guard;
mod operations;
mod requests;

use std::collections::BTreeSet;

use serde_json::Value;

use crate::failure::Failure;
use crate::model::Method;
use crate::store::{Key, Record, State};

use super::support::{Place, refuse, texts};
use super::{Context, Rules, duration};

pub(super) use groups::Groups;
pub(super) use guard::guard;
pub(super) use operations::Operations;
pub(super) use requests::Requests;

/// The singleton of the settings.
const SETTINGS: &str = "/security/multi-admin-verify";
/// Groups of accounts that approve.
const GROUPS: &str = "/security/multi-admin-verify/approval-groups";
/// What is protected.
const RULES: &str = "/security/multi-admin-verify/rules";
/// What waits for approval.
const REQUESTS: &str = "/security/multi-admin-verify/requests";

const PATCH: Place = (SETTINGS, Method::Patch);

/// The rules of `/security/multi-admin-verify`.
pub(super) struct Settings;

impl Rules for Settings {
    fn modify(
        &self,
        context: &mut Context<'_>,
        _: &Key,
        _: &Record,
        _: &Value,
        new: &mut Record,
    ) -> Result<(), Failure> {
        let state = &*context.state;
        let groups: Vec<&str> = texts(new.get("approval_groups")).collect();
        if enabled(new) && groups.is_empty() {
            let message = "Approval groups are needed before approval can be asked for.";
            return Err(refuse(state, PATCH, &[262_315], message).at("approval_groups"));
        }
        limits(state, PATCH, new, &groups)
    }
}

fn enabled(settings: &Record) -> bool {
    settings.get("enabled") == Some(&Value::Bool(true))
}

/// The settings, where the release has them.
fn settings(state: &State) -> Option<&Record> {
    state.rows(SETTINGS)?.values().next()
}

/// The settings while approval is asked for.
fn active(state: &State) -> Option<&Record> {
    settings(state).filter(|settings| enabled(settings))
}

/// Checks what settings and rules have in common.
fn limits(state: &State, place: Place, record: &Record, groups: &[&str]) -> Result<(), Failure> {
    for group in groups {
        if !members(state, group).any(|_| true) {
            let message = format!("There is no approval group \"{group}\".");
            return Err(refuse(state, place, &[262_314], message).at("approval_groups"));
        }
    }
    let required = record.get("required_approvers").and_then(Value::as_i64);
    if required.is_some_and(|required| required < 1) {
        let message = "At least one approver is required.";
        return Err(refuse(state, place, &[262_311], message).at("required_approvers"));
    }
    let approvers = approvers(state, groups).len();
    let enough = required.is_none_or(|n| usize::try_from(n).is_ok_and(|n| n < approvers));
    if !groups.is_empty() && !enough {
        let message = "There have to be more approvers than are required.";
        return Err(refuse(state, place, &[262_312, 262_313], message).at("required_approvers"));
    }
    for field in ["approval_expiry", "execution_expiry"] {
        let text = record.text(field);
        let seconds = duration::parse(text).map(|length| length.as_secs());
        let fits = seconds.is_some_and(|s| (2 * 60..=14 * 86_400).contains(&s));
        if !text.is_empty() && !fits {
            let message = format!("\"{field}\" is a duration between two minutes and two weeks.");
            return Err(refuse(state, place, &[262_316], message).at(field));
        }
    }
    Ok(())
}

/// The names of those who approve in one of these groups.
fn approvers<'s>(state: &'s State, groups: &[&'s str]) -> BTreeSet<&'s str> {
    groups
        .iter()
        .flat_map(|group| members(state, group))
        .collect()
}

fn members<'s>(state: &'s State, group: &'s str) -> impl Iterator<Item = &'s str> {
    let groups = state
        .rows(GROUPS)
        .into_iter()
        .flat_map(|rows| rows.values());
    let named = groups.filter(move |record| record.text("name") == group);
    named.flat_map(|record| texts(record.get("approvers")))
}
