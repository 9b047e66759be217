//! Faults in a seed file.

use std::time::Duration;

use serde_json::{Map, Value, json};

use super::{Fault, Next};

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
    "out_of_time",
];

const STUB_MEMBERS: &[&str] = &[
    "method",
    "path",
    "times",
    "after",
    "latency_ms",
    "status",
    "body",
];

/// Reads a list of faults: objects with `method`, `path`, `times`, `after`, `latency_ms`, and one of `status` (with
/// `retry_after`, `code` and `message`), `reset` (`before` or `after`), `truncate` (bytes), `slow_body` (`{"bytes",
/// "pause_ms"}`), `length` (how many bytes it is wrong by, up or down), `fail_job` (`{"code", "message"}`) and `next`
/// (`missing` or `repeated`).
///
/// `out_of_time` is `{"found": 0, "next": "linked"}` or `"missing"`, beside `latency_ms`.
pub(crate) fn parse(section: &str, value: &Value) -> Result<Vec<Fault>, FaultError> {
    items(section, value, &|place, members| {
        let reader = Reader { place, members };
        reader.known(MEMBERS)?;
        deed(&reader, pattern(&reader)?)
    })
}

/// Reads a list of canned replies: objects with `method`, `path`, `times`, `after`, `latency_ms`, `status` and `body`.
pub(crate) fn parse_stubs(section: &str, value: &Value) -> Result<Vec<Fault>, FaultError> {
    items(section, value, &|place, members| {
        let reader = Reader { place, members };
        reader.known(STUB_MEMBERS)?;
        let status = reader.number("status")?.unwrap_or(200);
        let status = u16::try_from(status)
            .ok()
            .filter(|status| (200..600).contains(status));
        let range = || reader.wrong("status", "it is no status of a reply", "use 200 to 599");
        let body = members.get("body").cloned().unwrap_or_else(|| json!({}));
        Ok(pattern(&reader)?.answer(status.ok_or_else(range)?, body))
    })
}

type Read<'r> = &'r dyn Fn(&str, &Map<String, Value>) -> Result<Fault, FaultError>;

fn items(section: &str, value: &Value, read: Read<'_>) -> Result<Vec<Fault>, FaultError> {
    let example = "write [{\"path\": …, \"status\": 503}]";
    let list = value
        .as_array()
        .ok_or_else(|| wrong(section, "it is no list", example))?;
    let items = list.iter().enumerate().map(|(index, value)| {
        let place = format!("{section}[{index}]");
        let members = value
            .as_object()
            .ok_or_else(|| wrong(&place, "it is no object", example))?;
        read(&place, members)
    });
    items.collect()
}

/// Which requests are meant, how often, and how long they are held back.
fn pattern(reader: &Reader<'_>) -> Result<Fault, FaultError> {
    let method = reader.text("method")?.unwrap_or("*");
    let path = reader.text("path")?.ok_or_else(|| {
        wrong(
            reader.place,
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
    Ok(fault)
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
    if let Some(cut) = reader.members.get("out_of_time") {
        let found = cut["found"].as_u64().and_then(|n| usize::try_from(n).ok());
        let next = match cut["next"].as_str() {
            Some("linked") => Some(Next::Linked),
            Some("missing") => Some(Next::Missing),
            _ => None,
        };
        let (Some(found), Some(next)) = (found, next) else {
            let repair = "write {\"found\": 0, \"next\": \"linked\"}, or \"missing\"";
            return Err(reader.wrong("out_of_time", "it lacks `found` or `next`", repair));
        };
        fault = fault.out_of_time(found, next);
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
    fn known(&self, members: &[&str]) -> Result<(), FaultError> {
        let unknown = |name: &&String| !members.contains(&name.as_str());
        match self.members.keys().find(unknown) {
            Some(name) => {
                let repair = format!("use some of {}", members.join(", "));
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

pub(crate) fn wrong(place: &str, problem: &str, repair: &str) -> FaultError {
    FaultError {
        place: place.to_owned(),
        problem: problem.to_owned(),
        repair: repair.to_owned(),
    }
}
