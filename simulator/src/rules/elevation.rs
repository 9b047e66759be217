//! Just-in-time elevation: the limits of each owner, and who may elevate.

use std::borrow::Cow;

use jiff::{SignedDuration, Timestamp};
use serde_json::Value;

use crate::clock::Clock;
use crate::failure::Failure;
use crate::store::{Key, Record, State};

use super::roles::ROLES;
use super::support::{names, own};
use super::{Context, Rules, duration, logins};

const LIMITS: &str = "/security/jit-privileges";
const ACCOUNTS: &str = "/security/accounts";
const SESSION: &str = "default_session_validity_period";
const LONGEST: &str = "max_jit_validity_period";
const DURATION: &str = "ISO 8601 duration, such as PT1H";

/// The rules of `/security/jit-privileges`.
pub(super) struct Limits;

impl Rules for Limits {
    fn modify(
        &self,
        _: &mut Context<'_>,
        _: &Key,
        _: &Record,
        change: &Value,
        new: &mut Record,
    ) -> Result<(), Failure> {
        let session = length(new, SESSION)?;
        let longest = length(new, LONGEST)?;
        if session > longest {
            let field = if names(change, SESSION) {
                SESSION
            } else {
                LONGEST
            };
            let message = format!("\"{SESSION}\" cannot be longer than \"{LONGEST}\".");
            return Err(Failure::bad(262_186, message).at(field));
        }
        Ok(())
    }
}

/// The rules of `/security/jit-privilege-users`.
pub(super) struct Users;

impl Rules for Users {
    fn create(
        &self,
        context: &mut Context<'_>,
        _: &[String],
        record: &mut Record,
    ) -> Result<(), Failure> {
        let owner = own(context.state, context.svm, record);
        let state = &*context.state;
        let account = vec![owner.uuid.clone(), record.text("account.name").to_owned()];
        let account = state.rows(ACCOUNTS).and_then(|rows| rows.get(&account));
        let account = account.ok_or_else(|| Failure::missing().at("account.name"))?;
        let application = record.text("application").to_owned();
        let able = ["password", "nsswitch", "domain"]
            .iter()
            .any(|method| logins::uses_by(account.get("applications"), &application, method));
        if !able {
            let message = "The account does not log in in a way that allows elevation.";
            return Err(Failure::bad(2, message).at("application"));
        }
        if record.text("role.name").is_empty() {
            record.set("role.name", "admin");
        }
        let role = vec![owner.uuid.clone(), record.text("role.name").to_owned()];
        let cluster = vec![
            state.cluster.uuid.clone(),
            record.text("role.name").to_owned(),
        ];
        let known = |key: &Key| state.rows(ROLES).is_some_and(|rows| rows.contains_key(key));
        if !known(&role) && !known(&cluster) {
            return Err(Failure::invalid(
                record.text("role.name"),
                "role.name",
                "name of a role",
            ));
        }
        periods(state, record, &owner.uuid)?;
        let now = state.clock.now();
        let start = match record.text("start_time") {
            "" => now,
            text => text
                .parse()
                .map_err(|_| Failure::invalid(text, "start_time", "ISO 8601 date and time"))?,
        };
        let end = start
            .checked_add(length(record, "jit_validity")?)
            .unwrap_or(Timestamp::MAX);
        record.set("start_time", Clock::text(start));
        record.set("end_time", Clock::text(end));
        record.set("jit_state", at(start, now));
        Ok(())
    }

    fn view<'r>(&self, state: &State, _: &Key, record: &'r Record) -> Cow<'r, Value> {
        let Ok(start) = record.text("start_time").parse() else {
            return Cow::Borrowed(&record.value);
        };
        let now = at(start, state.clock.now());
        if [now, "active"].contains(&record.text("jit_state")) {
            return Cow::Borrowed(&record.value);
        }
        let mut value = record.value.clone();
        crate::store::set(&mut value, "jit_state", now.into());
        Cow::Owned(value)
    }
}

/// Elevated sessions are begun on the command line, which is not simulated: a rule is `active` only where a seed file or a test
/// says so.
fn at(start: Timestamp, now: Timestamp) -> &'static str {
    if now < start { "preactive" } else { "idle" }
}

fn periods(state: &State, record: &mut Record, owner: &str) -> Result<(), Failure> {
    let key = vec![owner.to_owned(), record.text("application").to_owned()];
    let limits = state.rows(LIMITS).and_then(|rows| rows.get(&key));
    let limit = |name: &str| limits.map(|l| l.text(name)).unwrap_or_default().to_owned();
    if record.text("session_validity").is_empty() {
        record.set("session_validity", limit(SESSION));
    }
    if record.text("jit_validity").is_empty() {
        let session = record.text("session_validity").to_owned();
        record.set("jit_validity", session);
    }
    let session = length(record, "session_validity")?;
    let whole = length(record, "jit_validity")?;
    if duration::parse(&limit(LONGEST)).is_some_and(|longest| whole > longest) {
        let message = format!("\"jit_validity\" cannot be longer than {}.", limit(LONGEST));
        return Err(Failure::bad(262_185, message).at("jit_validity"));
    }
    if session > whole {
        let message = "\"session_validity\" cannot be longer than \"jit_validity\".";
        return Err(Failure::bad(262_186, message).at("session_validity"));
    }
    Ok(())
}

fn length(record: &Record, field: &str) -> Result<SignedDuration, Failure> {
    let text = record.text(field);
    let length = duration::parse(text).filter(|length| length.is_positive());
    length.ok_or_else(|| Failure::invalid(text, field, DURATION))
}
