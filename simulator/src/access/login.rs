//! From credentials to an account.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

use super::token;
use crate::failure::Failure;
use crate::message::Request;
use crate::rules::Caller;
use crate::store::{Identity, Record, State};

const ACCOUNTS: &str = "/security/accounts";

/// Finds out who sent a request: by its `Authorization` header, or by its client certificate when there is no header.
///
/// The simulator has one address, so accounts of the cluster and of every SVM may log in there. When several owners
/// have an account of that name, the first whose password fits is taken, the cluster's before those of the SVMs.
///
/// # Errors
///
/// 401 when there are no credentials, when they do not fit, when the account is locked, or when it may not use the
/// application `http` in this way.
pub fn authenticate(state: &State, request: &Request) -> Result<Caller, Failure> {
    let Some(header) = request.header("authorization") else {
        let name = request.certificate.as_deref().ok_or_else(refused)?;
        return by(state, name, |account| may(account, &["certificate"]));
    };
    let (scheme, value) = header.split_once(' ').ok_or_else(refused)?;
    let value = value.trim();
    match scheme {
        _ if scheme.eq_ignore_ascii_case("basic") => basic(state, value),
        _ if scheme.eq_ignore_ascii_case("bearer") => bearer(state, value),
        _ => Err(refused()),
    }
}

fn basic(state: &State, value: &str) -> Result<Caller, Failure> {
    let bytes = STANDARD.decode(value).map_err(|_| refused())?;
    let text = String::from_utf8(bytes).map_err(|_| refused())?;
    let (name, password) = text.split_once(':').ok_or_else(refused)?;
    // Such names are for tokens only.
    if name.contains(['@', '|']) {
        return Err(refused());
    }
    by(state, name, |account| {
        let known = account.hidden.get("password").and_then(Value::as_str);
        known == Some(password) && may(account, &["password", "domain", "nsswitch"])
    })
}

fn bearer(state: &State, value: &str) -> Result<Caller, Failure> {
    if state.api.release < token::SINCE {
        return Err(refused());
    }
    let grant = state.tokens.get(value).ok_or_else(refused)?;
    match grant {
        // The method is not asked for: how an authorisation server knows its users is its own business.
        token::Grant::Account(name) => by(state, name, |account| uses_http(account, |_| true)),
        token::Grant::Scope(scope) => token::caller(state, scope).ok_or_else(refused),
    }
}

/// The first account of this name that fits and is not locked.
fn by(state: &State, name: &str, fits: impl Fn(&Record) -> bool) -> Result<Caller, Failure> {
    let rows = state.rows(ACCOUNTS).ok_or_else(refused)?;
    let owners = std::iter::once(&state.cluster).chain(&state.svms);
    let accounts = owners.filter_map(|owner| {
        let key = [owner.uuid.clone(), name.to_owned()];
        Some((owner, rows.get(key.as_slice())?))
    });
    let open = |account: &Record| account.get("locked") != Some(&Value::Bool(true));
    accounts
        .into_iter()
        .find(|(_, account)| open(account) && fits(account))
        .map(|(owner, account)| caller(owner, name, account))
        .ok_or_else(refused)
}

fn caller(owner: &Identity, name: &str, account: &Record) -> Caller {
    Caller {
        name: name.to_owned(),
        role: account.text("role.name").to_owned(),
        owner: owner.clone(),
    }
}

/// Whether an account may use the REST API with one of these methods.
fn may(account: &Record, methods: &[&str]) -> bool {
    uses_http(account, |entry| {
        let known = entry["authentication_methods"].as_array();
        known.into_iter().flatten().any(|method| {
            let method = method.as_str().unwrap_or_default();
            methods.contains(&method)
        })
    })
}

fn uses_http(account: &Record, fits: impl Fn(&Value) -> bool) -> bool {
    let applications = account.get("applications").and_then(Value::as_array);
    applications
        .into_iter()
        .flatten()
        .any(|entry| entry["application"] == "http" && fits(entry))
}

/// Nothing tells whether it was the name, the password or the account.
fn refused() -> Failure {
    Failure::new(401, 6_691_623, "User is not authorized.")
}
