//! `/_simulator/`: what a test says to the simulator, in any language.
//!
//! Nothing of it is there unless the simulator was told so. It asks for no credentials; requests of browsers are refused.

mod commands;
mod journal;

use std::net::IpAddr;

use serde_json::{Value, json};

use crate::message::{Request, Sent};
use crate::server::{Shared, canned};

/// Where it begins.
pub(crate) const PREFIX: &str = "/_simulator/";

/// A refusal: the status and why.
pub(crate) struct Refusal {
    status: u16,
    message: String,
}

impl Refusal {
    fn new(status: u16, message: impl Into<String>) -> Self {
        let message = message.into();
        Self { status, message }
    }

    /// Something is wrong with what was sent.
    fn wrong(problem: impl std::fmt::Display) -> Self {
        Self::new(400, problem.to_string())
    }
}

type Answer = Result<Value, Refusal>;

/// Answers a request below [`PREFIX`].
pub(crate) fn answer(shared: &Shared, request: &Request) -> Sent {
    let answer = allowed(shared, request).and_then(|()| route(shared, request));
    match answer {
        Ok(body) => canned(200, &body),
        Err(refusal) => canned(
            refusal.status,
            &json!({"error": {"message": refusal.message}}),
        ),
    }
}

/// A page in a browser must not get here, whatever address it found.
fn allowed(shared: &Shared, request: &Request) -> Result<(), Refusal> {
    if request.header("origin").is_some() {
        return Err(Refusal::new(403, "pages of browsers are not let in"));
    }
    let host = request.header("host").unwrap_or_default();
    let name = match host.strip_prefix('[') {
        Some(rest) => rest.split(']').next().unwrap_or_default(),
        None => host.split(':').next().unwrap_or_default(),
    };
    let known = name == "localhost"
        || name.parse::<IpAddr>().is_ok()
        || shared.names.iter().any(|known| known == name);
    match known {
        true => Ok(()),
        false => {
            let message = format!("the host \"{name}\" is not known; start with --tls-name {name}");
            Err(Refusal::new(403, message))
        }
    }
}

fn route(shared: &Shared, request: &Request) -> Answer {
    let (path, query) = request.split();
    let path = path.strip_prefix(PREFIX).unwrap_or_default();
    let parts: Vec<&str> = path.trim_end_matches('/').split('/').collect();
    match (request.method.as_str(), parts.as_slice()) {
        ("GET", ["health"]) => Ok(commands::health(shared)),
        ("POST", ["reset"]) => commands::reset(shared),
        ("GET", ["snapshots"]) => Ok(commands::snapshots(shared)),
        ("PUT", ["snapshots", name]) => Ok(commands::keep(shared, name)),
        ("POST", ["snapshots", name, "restore"]) => commands::restore(shared, name),
        ("DELETE", ["snapshots", name]) => commands::forget(shared, name),
        ("POST", ["seed"]) => commands::seed(shared, body(request)?),
        ("POST", [section @ ("faults" | "stubs" | "tokens" | "jobs" | "clock")]) => {
            commands::section(shared, section, body(request)?)
        }
        ("GET", ["clock"]) => Ok(commands::clock(shared)),
        ("DELETE", ["faults"]) => Ok(commands::clear(&shared.faults)),
        ("DELETE", ["stubs"]) => Ok(commands::clear(&shared.stubs)),
        ("GET", ["requests"]) => journal::requests(shared, query),
        ("DELETE", ["requests"]) => Ok(journal::clear(shared)),
        ("POST", ["client-certificates"]) => commands::certificate(shared, &body(request)?),
        ("POST", ["stop"]) => Ok(commands::stop(shared)),
        _ => Err(Refusal::new(
            404,
            format!("there is no {} {PREFIX}{path}", request.method),
        )),
    }
}

fn body(request: &Request) -> Answer {
    serde_json::from_slice(&request.body)
        .map_err(|problem| Refusal::wrong(format!("the body is no JSON: {problem}")))
}
