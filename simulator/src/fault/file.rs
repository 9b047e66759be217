//! Faults in a seed file.

use std::time::Duration;

use serde_json::{Map, Value};

use super::Fault;

/// What is wrong with the faults of a seed file: the place and the repair.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{place}: {problem}; {repair}")]
#[non_exhaustive]
pub struct FaultError {
    /// Where, such as `faults[2].times`.
    pub place: String,
    /// What is wrong.
    pub problem: String,
    /// What to do about it.
    pub repair: String,
}

const MEMBERS: &[&str] = &[
    "method",
    "path",
    "times",
    "after",
    "latency_ms",
    "status",
    "retry_after",
    "code",
    "message",
    "reset",
    "truncate",
    "slow_body",
    "length",
    "fail_job",
    "next",
];

/// Reads a list of faults: objects with `method`, `path`, `times`, `after`, `latency_ms`, and one of `status` (with
/// `retry_after`, `code` and `message`), `reset` (`before` or `after`), `truncate` (bytes), `slow_body` (`{"bytes",
/// "pause_ms"}`), `length` (how many bytes it is wrong by, up or down), `fail_job` (`{"code", "message"}`) and `next`
/// (`missing` or `repeated`).
pub(crate) fn parse(value: &Value) -> Result<Vec<Fault>, FaultError> {
    let list = value.as_array().ok_or_else(|| {
        wrong(
            "faults",
            "it is no list",
            "write [{\"path\": …, \"status\": 503}]",
        )
    })?;
    let faults = list.iter().enumerate();
    faults
        .map(|(index, value)| fault(&format!("faults[{index}]"), value))
        .collect()
}

fn fault(place: &str, value: &Value) -> Result<Fault, FaultError> {
    let members = value.as_object().ok_or_else(|| {
        wrong(
            place,
            "it is no object",
            "write {\"path\": …, \"status\": 503}",
        )
    })?;
    let reader = Reader { place, members };
    reader.known()?;
    let method = reader.text("method")?.unwrap_or("*");
    let path = reader.text("path")?.ok_or_else(|| {
        wrong(
            place,
            "it has no path",
            "add \"path\"; * stands for any text",
        )
    })?;
    let mut fault = Fault::on(method, path);
    if let Some(times) = reader.number("times")? {
        fault = fault.times(times);
    }
    if let Some(count) = reader.number("after")? {
        fault = fault.after(count);
    }
    if let Some(time) = reader.number("latency_ms")? {
        fault = fault.latency(Duration::from_millis(time as u64));
    }
    deed(&reader, fault)
}

fn deed(reader: &Reader<'_>, mut fault: Fault) -> Result<Fault, FaultError> {
    if let Some(status) = reader.number("status")? {
        let status = u16::try_from(status)
            .ok()
            .filter(|s| (400..600).contains(s));
        let range = || reader.wrong("status", "it is no status of an error", "use 400 to 599");
        fault = fault.status(status.ok_or_else(range)?);
    }
    if let Some(code) = reader.number("code")? {
        let message = reader.text("message")?;
        fault = fault.error(code as u64, message.unwrap_or("asked for by the seed file"));
    }
    if let Some(seconds) = reader.number("retry_after")? {
        fault = fault.retry_after(seconds as u64);
    }
    fault = match reader.text("reset")? {
        Some("before") => fault.reset(),
        Some("after") => fault.reset_afterwards(),
        Some(_) => return Err(reader.wrong("reset", "it is neither", "use `before` or `after`")),
        None => fault,
    };
    if let Some(bytes) = reader.number("truncate")? {
        fault = fault.truncate(bytes);
    }
    if let Some(slow) = reader.members.get("slow_body") {
        let number = |name: &str| slow[name].as_u64();
        let (Some(bytes), Some(pause)) = (number("bytes"), number("pause_ms")) else {
            let repair = "write {\"bytes\": 100, \"pause_ms\": 10}";
            return Err(reader.wrong("slow_body", "it lacks a number", repair));
        };
        let bytes = usize::try_from(bytes).unwrap_or(usize::MAX);
        fault = fault.slow_body(bytes, Duration::from_millis(pause));
    }
    if let Some(length) = reader.members.get("length") {
        let number = length.as_i64().filter(|n| *n != 0);
        let wrong = || reader.wrong("length", "it is no difference", "use a number such as -1");
        let number = number.ok_or_else(wrong)?;
        let by = usize::try_from(number.unsigned_abs()).unwrap_or(usize::MAX);
        fault = match number > 0 {
            true => fault.length_too_long(by),
            false => fault.length_too_short(by),
        };
    }
    if let Some(job) = reader.members.get("fail_job") {
        let (Some(code), Some(message)) = (job["code"].as_u64(), job["message"].as_str()) else {
            let repair = "write {\"code\": 4, \"message\": \"…\"}";
            return Err(reader.wrong("fail_job", "it lacks a code or a message", repair));
        };
        fault = fault.fail_job(code, message);
    }
    match reader.text("next")? {
        Some("missing") => Ok(fault.without_next()),
        Some("repeated") => Ok(fault.repeat_next()),
        Some(_) => Err(reader.wrong("next", "it is neither", "use `missing` or `repeated`")),
        None => Ok(fault),
    }
}

struct Reader<'v> {
    place: &'v str,
    members: &'v Map<String, Value>,
}

impl<'v> Reader<'v> {
    fn known(&self) -> Result<(), FaultError> {
        let unknown = |name: &&String| !MEMBERS.contains(&name.as_str());
        match self.members.keys().find(unknown) {
            Some(name) => {
                let repair = format!("use some of {}", MEMBERS.join(", "));
                Err(self.wrong(name, "there is no such member", &repair))
            }
            None => Ok(()),
        }
    }

    fn text(&self, name: &str) -> Result<Option<&'v str>, FaultError> {
        match self.members.get(name) {
            None => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(_) => Err(self.wrong(name, "it is no text", "put it in quotes")),
        }
    }

    fn number(&self, name: &str) -> Result<Option<usize>, FaultError> {
        match self.members.get(name) {
            None => Ok(None),
            Some(value) => value
                .as_u64()
                .and_then(|number| usize::try_from(number).ok())
                .map(Some)
                .ok_or_else(|| self.wrong(name, "it is no whole number", "use 0 or more")),
        }
    }

    fn wrong(&self, name: &str, problem: &str, repair: &str) -> FaultError {
        wrong(&format!("{}.{name}", self.place), problem, repair)
    }
}

fn wrong(place: &str, problem: &str, repair: &str) -> FaultError {
    FaultError {
        place: place.to_owned(),
        problem: problem.to_owned(),
        repair: repair.to_owned(),
    }
}
