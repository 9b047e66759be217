//! What waits for approval.

use std::borrow::Cow;

use jiff::Timestamp;
use serde_json::{Value, json};

use crate::clock::Clock;
use crate::failure::Failure;
use crate::model::Method;
use crate::store::{Key, Record, State, set};

use super::super::support::{Place, names, refuse, texts};
use super::super::{Caller, Context, Rules, duration};
use super::operations::{groups, recognised};
use super::{REQUESTS, RULES, active, approvers, settings};

const INSTANCE: &str = "/security/multi-admin-verify/requests/{index}";
const POST: Place = (REQUESTS, Method::Post);
const PATCH: Place = (INSTANCE, Method::Patch);
const DELETE: Place = (INSTANCE, Method::Delete);

/// The rules of `/security/multi-admin-verify/requests`.
pub(in super::super) struct Requests;

impl Rules for Requests {
    fn create(
        &self,
        context: &mut Context<'_>,
        _: &[String],
        record: &mut Record,
    ) -> Result<(), Failure> {
        let state = &*context.state;
        if active(state).is_none() {
            let message = "Verification by several administrators is switched off.";
            return Err(refuse(state, POST, &[262_309], message));
        }
        let operation = record.text("operation").to_owned();
        recognised(state, POST, &operation)?;
        let Some(rule) = rule(state, &operation) else {
            let message = format!("No rule protects \"{operation}\".");
            return Err(refuse(state, POST, &[262_328], message).at("operation"));
        };
        let filled = fill(state, rule, context.caller, &operation);
        if let Value::Object(members) = filled {
            for (name, value) in members {
                record.set(&name, value);
            }
        }
        let valid = expiry(state, rule, "execution_expiry");
        set(&mut record.hidden, "execution_expiry", json!(valid));
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
        let state = &*context.state;
        if !names(change, "state") {
            return Ok(());
        }
        let wanted = new.text("state").to_owned();
        let fail =
            |codes: &[u64], message: &str| Err(refuse(state, PATCH, codes, message).at("state"));
        if !matches!(wanted.as_str(), "approved" | "vetoed" | "executed") {
            return fail(&[262_329], "A request can be approved, vetoed or executed.");
        }
        let now = state.clock.now();
        let before = current(old, now);
        if wanted == "executed" {
            return match before {
                "approved" => Ok(()),
                _ => fail(&[262_329], "Only an approved request can be executed."),
            };
        }
        let caller = context.caller.name.as_str();
        let eligible = texts(old.get("potential_approvers")).any(|name| name == caller);
        if !eligible {
            return fail(
                &[262_337],
                "The account is in no group that approves this request.",
            );
        }
        if before != "pending" {
            return fail(&[262_305, 262_329], "The request is no longer pending.");
        }
        if texts(old.get("approved_users")).any(|name| name == caller) {
            return fail(
                &[262_330, 262_337],
                "The account has approved this request already.",
            );
        }
        match wanted == "vetoed" {
            true => new.set("user_vetoed", caller),
            false => approve(new, caller, now),
        }
        Ok(())
    }

    fn delete(&self, context: &mut Context<'_>, _: &Key, record: &Record) -> Result<(), Failure> {
        let own = record.text("user_requested") == context.caller.name;
        match own || context.caller.role == "admin" {
            true => Ok(()),
            false => {
                let message = "The request was made by someone else.";
                Err(refuse(context.state, DELETE, &[262_336], message))
            }
        }
    }

    fn view<'r>(&self, state: &State, _: &Key, record: &'r Record) -> Cow<'r, Value> {
        let now = current(record, state.clock.now());
        if now == record.text("state") {
            return Cow::Borrowed(&record.value);
        }
        let mut value = record.value.clone();
        set(&mut value, "state", json!(now));
        Cow::Owned(value)
    }
}

/// The state of a request, which expires by itself.
pub(super) fn current(request: &Record, now: Timestamp) -> &str {
    let limit = match request.text("state") {
        "pending" => request.text("approve_expiry_time"),
        "approved" => request.text("execution_expiry_time"),
        other => return other,
    };
    match limit.parse::<Timestamp>().is_ok_and(|limit| limit < now) {
        true => "expired",
        false => request.text("state"),
    }
}

fn approve(request: &mut Record, caller: &str, now: Timestamp) {
    let mut approved: Vec<String> = texts(request.get("approved_users"))
        .map(str::to_owned)
        .collect();
    approved.push(caller.to_owned());
    let required = request
        .get("required_approvers")
        .and_then(Value::as_u64)
        .unwrap_or(1);
    let pending = usize::try_from(required)
        .unwrap_or(1)
        .saturating_sub(approved.len());
    request.set("approved_users", approved);
    request.set("pending_approvers", pending);
    if pending > 0 {
        request.set("state", "pending");
        return;
    }
    request.set("state", "approved");
    request.set("approve_time", Clock::text(now));
    let valid = crate::store::get(&request.hidden, "execution_expiry").and_then(Value::as_str);
    request.set(
        "execution_expiry_time",
        after(now, valid.unwrap_or_default()),
    );
}

/// The rule that protects an operation.
pub(super) fn rule<'s>(state: &'s State, operation: &str) -> Option<&'s Record> {
    let mut rules = state.rows(RULES)?.values();
    rules.find(|rule| rule.text("operation") == operation)
}

/// What a new request holds besides what was sent, with its index.
pub(super) fn fill(state: &State, rule: &Record, caller: &Caller, operation: &str) -> Value {
    let now = state.clock.now();
    let general = settings(state);
    let mut groups = groups(rule);
    if groups.is_empty() {
        groups.extend(texts(general.and_then(|s| s.get("approval_groups"))));
    }
    let number = |record: &Record| record.get("required_approvers").and_then(Value::as_u64);
    let required = number(rule)
        .or_else(|| general.and_then(number))
        .unwrap_or(1);
    let potential: Vec<&str> = approvers(state, &groups)
        .into_iter()
        .filter(|name| *name != caller.name)
        .collect();
    let indexes = state
        .rows(REQUESTS)
        .into_iter()
        .flat_map(|rows| rows.values());
    let last = indexes
        .filter_map(|r| r.get("index").and_then(Value::as_u64))
        .max();
    json!({
        "index": last.unwrap_or(0) + 1,
        "operation": operation,
        "owner": super::super::support::reference(&state.cluster),
        "state": "pending",
        "required_approvers": required,
        "pending_approvers": required,
        "approved_users": [],
        "potential_approvers": potential,
        "user_requested": caller.name,
        "create_time": Clock::text(now),
        "approve_expiry_time": after(now, &expiry(state, rule, "approval_expiry")),
    })
}

/// How long a request waits, or may be executed, by its rule or the settings.
pub(super) fn expiry(state: &State, rule: &Record, name: &str) -> String {
    match rule.text(name) {
        "" => settings(state)
            .map(|s| s.text(name))
            .unwrap_or_default()
            .to_owned(),
        text => text.to_owned(),
    }
}

fn after(now: Timestamp, length: &str) -> String {
    let length = duration::parse(length).unwrap_or(jiff::SignedDuration::from_hours(1));
    Clock::text(now.checked_add(length).unwrap_or(Timestamp::MAX))
}
