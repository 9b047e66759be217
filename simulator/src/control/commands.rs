//! What the simulator does when it is told so.

use std::sync::PoisonError;
use std::time::Duration;

use serde_json::{Value, json};

use super::{Answer, Refusal};
use crate::clock::Clock;
use crate::fault::Faults;
use crate::server::Shared;

pub(super) fn health(shared: &Shared) -> Value {
    let release = shared.engine.with(|state| state.api.release);
    json!({
        "status": "ok",
        "release": release.to_string(),
        "pid": std::process::id(),
        "faults": shared.faults.len(),
        "stubs": shared.stubs.len(),
        "requests": shared.recorder.len(),
    })
}

/// Everything as it was at the start.
pub(super) fn reset(shared: &Shared) -> Answer {
    shared.reset().map_err(Refusal::wrong)?;
    Ok(json!({}))
}

pub(super) fn snapshots(shared: &Shared) -> Value {
    let kept = shared.kept.lock().unwrap_or_else(PoisonError::into_inner);
    json!({"snapshots": kept.keys().collect::<Vec<_>>()})
}

pub(super) fn keep(shared: &Shared, name: &str) -> Value {
    shared.keep(name);
    json!({})
}

pub(super) fn restore(shared: &Shared, name: &str) -> Answer {
    match shared.restore(name) {
        true => Ok(json!({})),
        false => Err(unknown(name)),
    }
}

pub(super) fn forget(shared: &Shared, name: &str) -> Answer {
    let mut kept = shared.kept.lock().unwrap_or_else(PoisonError::into_inner);
    match kept.remove(name) {
        Some(_) => Ok(json!({})),
        None => Err(unknown(name)),
    }
}

fn unknown(name: &str) -> Refusal {
    Refusal::new(404, format!("there is no snapshot \"{name}\""))
}

/// Adds what a seed file says.
pub(super) fn seed(shared: &Shared, file: Value) -> Answer {
    shared.load(file).map_err(Refusal::wrong)?;
    Ok(json!({}))
}

/// One section of a seed file.
pub(super) fn section(shared: &Shared, name: &str, value: Value) -> Answer {
    seed(shared, json!({name: value}))
}

pub(super) fn clock(shared: &Shared) -> Value {
    let now = shared.engine.with(|state| state.clock.now());
    json!({"now": Clock::text(now)})
}

pub(super) fn clear(faults: &Faults) -> Value {
    faults.clear();
    json!({})
}

/// A certificate that logs in as an account.
pub(super) fn certificate(shared: &Shared, body: &Value) -> Answer {
    let account = body["account"]
        .as_str()
        .ok_or_else(|| Refusal::wrong("write {\"account\": …}"))?;
    let authority = shared.authority.as_ref();
    let authority = authority.ok_or_else(|| Refusal::wrong("it runs without TLS"))?;
    let (certificate, key) = authority.client(account).map_err(Refusal::wrong)?;
    Ok(json!({"certificate": certificate, "private_key": key}))
}

/// Lets whoever waits for it stop the simulator.
pub(super) fn stop(shared: &Shared) -> Value {
    // The reply goes out first.
    let stop = shared.stop.clone();
    std::thread::spawn(move || {
        std::thread::sleep(Duration::from_millis(50));
        stop.tell();
    });
    json!({})
}
