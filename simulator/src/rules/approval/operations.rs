//! What is protected.

use serde_json::Value;

use crate::assumptions;
use crate::clock::Clock;
use crate::failure::Failure;
use crate::model::Method;
use crate::store::{Key, Record, State};

use super::super::support::{Place, has, own, refuse, set_known};
use super::super::{Context, Rules};
use super::{RULES, limits, settings};

const INSTANCE: &str = "/security/multi-admin-verify/rules/{owner.uuid}/{operation}";
const POST: Place = (RULES, Method::Post);
const PATCH: Place = (INSTANCE, Method::Patch);
const DELETE: Place = (INSTANCE, Method::Delete);

/// The rules of `/security/multi-admin-verify/rules`.
pub(in super::super) struct Operations;

impl Rules for Operations {
    fn create(
        &self,
        context: &mut Context<'_>,
        _: &[String],
        record: &mut Record,
    ) -> Result<(), Failure> {
        own(context.state, context.svm, record);
        let state = &*context.state;
        let operation = record.text("operation").to_owned();
        recognised(state, POST, &operation)?;
        if operation.starts_with("security multi-admin-verify") {
            let message = "The commands of verification itself cannot be protected by a rule.";
            return Err(refuse(state, POST, &[262_308], message).at("operation"));
        }
        check(state, POST, record)?;
        record.set("create_time", Clock::text(state.clock.now()));
        record.set("system_defined", false);
        if record.get("auto_request_create").is_none() && has(state, RULES, "auto_request_create") {
            record.set("auto_request_create", true);
        }
        for name in ["approval_expiry", "execution_expiry"] {
            let general = settings(state).map(|s| s.text(name)).unwrap_or_default();
            if record.text(name).is_empty() && !general.is_empty() {
                set_known(state, RULES, record, name, general);
            }
        }
        Ok(())
    }

    fn modify(
        &self,
        context: &mut Context<'_>,
        _: &Key,
        old: &Record,
        change: &Value,
        new: &mut Record,
    ) -> Result<(), Failure> {
        if system(old) && change.get("query").is_some() {
            let message = "The query of a rule of the system cannot be changed.";
            return Err(refuse(context.state, PATCH, &[262_310], message).at("query"));
        }
        check(context.state, PATCH, new)
    }

    fn delete(&self, context: &mut Context<'_>, _: &Key, record: &Record) -> Result<(), Failure> {
        match system(record) {
            true => {
                let message = "Rules of the system cannot be removed.";
                Err(refuse(context.state, DELETE, &[262_310], message))
            }
            false => Ok(()),
        }
    }
}

/// Whether an operation is a command. The directories that commands stand in are known, not the commands themselves.
pub(super) fn recognised(state: &State, place: Place, operation: &str) -> Result<(), Failure> {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | ' ');
    let mut words = operation.split(' ');
    let directory = words.next().unwrap_or_default();
    let known = assumptions::COMMANDS.contains(&directory)
        && (directory != "security"
            || words
                .next()
                .is_some_and(|below| assumptions::SECURITY_COMMANDS.contains(&below)));
    if known && operation.chars().all(plain) {
        return Ok(());
    }
    let message = format!("\"{operation}\" is no command.");
    Err(refuse(state, place, &[262_148], message).at("operation"))
}

fn system(rule: &Record) -> bool {
    rule.get("system_defined") == Some(&Value::Bool(true))
}

fn check(state: &State, place: Place, record: &Record) -> Result<(), Failure> {
    limits(state, place, record, &groups(record))
}

/// The groups that a rule names; none where those of the settings decide.
pub(super) fn groups(rule: &Record) -> Vec<&str> {
    let groups = rule.get("approval_groups").and_then(Value::as_array);
    let groups = groups.into_iter().flatten();
    groups.filter_map(|group| group["name"].as_str()).collect()
}
