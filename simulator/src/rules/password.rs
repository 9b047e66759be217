//! Passwords: what they have to look like, and the endpoint that changes them.

use serde_json::{Value, json};

use crate::assumptions::PASSWORDS_REMEMBERED;
use crate::failure::Failure;
use crate::model::Method;
use crate::store::{Record, State, get, set};

use super::logins;
use super::support::{Place, hidden, refuse, set_known};
use super::{Action, Context};

const ACCOUNTS: &str = "/security/accounts";
const POST: Place = ("/security/authentication/password", Method::Post);
const MOST: usize = 128;

/// Checks the content of a password.
pub(super) fn check(
    state: &State,
    place: Place,
    account: &str,
    password: &str,
) -> Result<(), Failure> {
    let letter = password.chars().any(char::is_alphabetic);
    let digit = password.chars().any(|c| c.is_ascii_digit());
    let length = password.chars().count();
    let rules: [(bool, &[u64], &str); 4] = [
        (
            length > MOST,
            &[7_077_940, 7_077_941],
            "The password is longer than 128 characters.",
        ),
        (
            length < 8,
            &[7_077_919],
            "The password is shorter than 8 characters.",
        ),
        (
            password.contains(account),
            &[7_077_918],
            "The password contains the name of the account.",
        ),
        (
            !letter || !digit,
            &[7_077_920],
            "The password needs letters and digits.",
        ),
    ];
    match rules.iter().find(|(broken, _, _)| *broken) {
        Some((_, codes, text)) => Err(refuse(state, place, codes, *text).at("password")),
        None => Ok(()),
    }
}

/// Checks that a password was not used before, given the account as it was.
pub(super) fn fresh(
    state: &State,
    place: Place,
    old: &Record,
    password: &str,
) -> Result<(), Failure> {
    if hidden(old, "password") == password {
        // Clients compare this text and the next.
        let message = "New password must be different than the old password.";
        return Err(refuse(state, place, &[7_077_925], message).at("password"));
    }
    if former(old).iter().any(|known| known == password) {
        let message =
            format!("New password must be different than last {PASSWORDS_REMEMBERED} passwords.");
        return Err(refuse(state, place, &[7_077_924], message).at("password"));
    }
    Ok(())
}

/// Notes the password that an account had until now.
pub(super) fn remember(old: &Record, new: &mut Record) {
    let last = hidden(old, "password");
    if last.is_empty() {
        return;
    }
    let mut list = vec![json!(last)];
    list.extend(former(old).iter().take(PASSWORDS_REMEMBERED - 1).cloned());
    set(&mut new.hidden, "former", Value::Array(list));
}

fn former(record: &Record) -> &[Value] {
    let list = get(&record.hidden, "former").and_then(Value::as_array);
    list.map_or(&[], Vec::as_slice)
}

/// `POST /security/authentication/password`.
pub(super) struct Change;

impl Action for Change {
    fn act(&self, context: &mut Context<'_>, _: &[String], body: &Value) -> Result<Value, Failure> {
        let text = |path: &str| get(body, path).and_then(Value::as_str).unwrap_or_default();
        let (name, password) = (text("name"), text("password"));
        let state = &*context.state;
        let owner = match (text("owner.uuid"), text("owner.name")) {
            ("", "") => context.svm.or(Some(&state.cluster)),
            ("", owner) => state.owner_by_name(owner),
            (uuid, _) => state.owner_by_uuid(uuid),
        };
        let owner = owner
            .ok_or_else(|| Failure::bad(2_621_462, "There is no SVM of that name.").at("owner"))?;
        let key = vec![owner.uuid.clone(), name.to_owned()];
        let account = state.rows(ACCOUNTS).and_then(|rows| rows.get(&key));
        let old = account.ok_or_else(Failure::missing)?.clone();
        if !logins::by_password(old.get("applications")) {
            return Err(Failure::bad(2, "The account does not log in with a password.").at("name"));
        }
        check(state, POST, name, password)?;
        fresh(state, POST, &old, password)?;
        let mut new = old.clone();
        remember(&old, &mut new);
        set(&mut new.hidden, "password", json!(password));
        let algorithm = match text("password_hash_algorithm") {
            "" => "sha512",
            algorithm => algorithm,
        };
        set_known(
            context.state,
            ACCOUNTS,
            &mut new,
            "password_hash_algorithm",
            algorithm,
        );
        if let Some(rows) = context.state.rows_mut(ACCOUNTS) {
            rows.insert(key, new);
        }
        Ok(json!({}))
    }
}
