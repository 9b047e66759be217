//! The SVMs themselves, which no `/security` document describes: as much of `/svm/svms` as programs about
//! certificates need.

use std::sync::{PoisonError, RwLock};

use serde_json::{Value, json};

use super::unsupported;
use crate::failure::Failure;
use crate::message::{Reply, Request};
use crate::path;
use crate::store::{Identity, State};

/// The reply to a request below `/api/svm/svms`; nothing where the path leads elsewhere.
pub(crate) fn answer(
    state: &RwLock<State>,
    request: &Request,
    raw_path: &str,
) -> Option<Result<Reply, Failure>> {
    let segments = path::segments(raw_path);
    let names: Vec<&str> = segments.iter().map(String::as_str).collect();
    let key = match names.as_slice() {
        ["api", "svm", "svms"] => None,
        ["api", "svm", "svms", uuid] => Some(*uuid),
        _ => return None,
    };
    let mut state = state.write().unwrap_or_else(PoisonError::into_inner);
    Some(match (request.method.as_str(), key) {
        ("GET" | "HEAD", None) => {
            let records: Vec<Value> = state.svms.iter().map(|svm| show(&state, svm)).collect();
            Ok(Reply::new(
                200,
                json!({"num_records": records.len(), "records": records}),
            ))
        }
        ("GET" | "HEAD", Some(uuid)) => {
            find(&state, uuid).map(|svm| Reply::new(200, show(&state, &svm)))
        }
        ("PATCH", Some(uuid)) => {
            find(&state, uuid).and_then(|svm| modify(&mut state, &svm, &request.body))
        }
        (method, _) => Err(unsupported(method)),
    })
}

fn find(state: &State, uuid: &str) -> Result<Identity, Failure> {
    let found = state.svms.iter().find(|svm| svm.uuid == uuid);
    found.cloned().ok_or_else(Failure::missing)
}

fn show(state: &State, svm: &Identity) -> Value {
    let mut shown = json!({"uuid": svm.uuid, "name": svm.name});
    if let Some(uuid) = state.server_certificates.get(&svm.uuid) {
        shown["certificate"] = json!({"uuid": uuid});
    }
    shown
}

/// Changes the certificate that the SVM shows to its clients; the other properties of an SVM are not simulated.
fn modify(state: &mut State, svm: &Identity, body: &[u8]) -> Result<Reply, Failure> {
    let body: Value =
        serde_json::from_slice(body).map_err(|_| Failure::bad(262_199, "The body is no JSON."))?;
    let members = body.as_object().into_iter().flatten();
    if let Some((name, _)) = members.into_iter().find(|(name, _)| *name != "certificate") {
        return Err(Failure::unexpected(name));
    }
    let uuid = body
        .pointer("/certificate/uuid")
        .and_then(Value::as_str)
        .ok_or_else(|| Failure::bad(262_190, "The body changes nothing."))?;
    let known = |rows: &crate::store::Rows| {
        rows.values().any(|certificate| {
            certificate.text("uuid") == uuid
                && certificate.text("type") == "server"
                && certificate.text("svm.uuid") == svm.uuid
        })
    };
    if !state.rows("/security/certificates").is_some_and(known) {
        return Err(Failure::missing().at("certificate.uuid").with(uuid));
    }
    let uuid = uuid.to_owned();
    state.server_certificates.insert(svm.uuid.clone(), uuid);
    Ok(Reply::empty(200))
}
