//! What came back, before anybody decodes it.

use std::fmt;
use std::time::Duration;

use reqwest::header::HeaderMap;
use serde::de::DeserializeSeed;

use crate::error::{Error, ErrorKind, ErrorReply, OntapError, Result, excerpt};
use crate::model::{Extra, FromJson, Sink};

/// A complete reply. `Debug` leaves the body out: it can hold anything.
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
    pub(crate) elapsed: Duration,
}

impl fmt::Debug for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Reply({}, {} bytes)", self.status, self.body.len())
    }
}

impl Reply {
    /// Decodes the body; what does not fit is left out. An empty body decodes to `None`.
    pub(crate) fn decode<T: FromJson>(&self) -> Result<Option<T>> {
        let mut slot = None;
        if self.body.iter().all(u8::is_ascii_whitespace) {
            return Ok(None);
        }
        let mut json = serde_json::Deserializer::from_str(self.text()?);
        Sink {
            slot: &mut slot,
            extra: &mut Extra::default(),
            name: "",
        }
        .deserialize(&mut json)
        .and_then(|()| json.end())
        .map_err(|problem| self.decode_error(&problem))?;
        Ok(slot)
    }

    /// The body as text. Checking it as a whole is much faster than string by string.
    pub(crate) fn text(&self) -> Result<&str> {
        std::str::from_utf8(&self.body).map_err(|problem| {
            let message = format!(
                "the reply is no UTF-8 from byte {} on",
                problem.valid_up_to()
            );
            Error::new(ErrorKind::Decode, message).with_status(self.status)
        })
    }

    pub(crate) fn decode_error(&self, problem: &serde_json::Error) -> Error {
        let (line, column) = (problem.line(), problem.column());
        let near = match self.is_json() {
            true => format!("near `{}`", excerpt(&self.body, line, column)),
            false => format!("a body of {} bytes that is no JSON", self.body.len()),
        };
        // The parser's own message can repeat text from the reply; its place cannot.
        let what = match problem.classify() {
            serde_json::error::Category::Eof => "ends too early",
            _ => "cannot be read",
        };
        let message = format!("the reply {what} at line {line}, column {column}: {near}");
        Error::new(ErrorKind::Decode, message).with_status(self.status)
    }

    fn is_json(&self) -> bool {
        self.body
            .iter()
            .find(|b| !b.is_ascii_whitespace())
            .is_some_and(|b| matches!(b, b'{' | b'['))
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// `Retry-After`: seconds, or a date. A date is read against the cluster's own clock where the reply tells it.
    pub(crate) fn retry_after(&self) -> Option<Duration> {
        let text = self.header("retry-after")?.trim();
        if let Ok(seconds) = text.parse() {
            return Some(Duration::from_secs(seconds));
        }
        let read = |text| jiff::fmt::rfc2822::parse(text).ok();
        let now = self
            .header("date")
            .and_then(read)
            .map_or_else(jiff::Timestamp::now, |date| date.timestamp());
        let left = read(text)?.timestamp().duration_since(now);
        Some(Duration::try_from(left).unwrap_or_default())
    }

    /// The reply itself, or the error it reports.
    pub(crate) fn into_result(self) -> Result<Self> {
        match self.status {
            200..=299 => Ok(self),
            300..=399 => Err(Error::new(
                ErrorKind::Transport,
                "the cluster redirects, which is not followed",
            )
            .with_status(self.status)),
            status => Err(self.error(status)),
        }
    }

    fn error(&self, status: u16) -> Error {
        let reply = if self.is_json() {
            self.decode::<ErrorReply>().ok().flatten()
        } else {
            None
        };
        let num_records = reply.as_ref().and_then(|reply| reply.num_records);
        let ontap: Option<OntapError> = reply.and_then(|reply| reply.error).map(OntapError::from);
        let kind = classify(status, ontap.as_ref().and_then(|ontap| ontap.code));
        let error = Error::new(kind, format!("status {status}, {}", sentence(kind)))
            .with_status(status)
            .with_num_records(num_records)
            .with_retry_after(self.retry_after());
        match ontap {
            Some(ontap) => error.with_ontap(ontap),
            None => error,
        }
    }
}

/// The kind of an error by its status, and by its code where the status is vague.
fn classify(status: u16, code: Option<i64>) -> ErrorKind {
    use crate::error::code;
    match (status, code) {
        (401, _) => ErrorKind::Authentication,
        (403, _) | (_, Some(code::PERMISSION_DENIED)) => ErrorKind::Permission,
        (404, _) => ErrorKind::NotFound,
        (409, _) => ErrorKind::Conflict,
        (429 | 502 | 503 | 504, _) => ErrorKind::Busy,
        (_, Some(code::NOT_FOUND)) => ErrorKind::NotFound,
        (_, Some(code::DUPLICATE)) => ErrorKind::Conflict,
        _ => ErrorKind::Ontap,
    }
}

fn sentence(kind: ErrorKind) -> &'static str {
    match kind {
        ErrorKind::Authentication => "the credentials were not accepted",
        ErrorKind::Permission => "the account is not allowed to do this",
        ErrorKind::NotFound => "there is no such object or endpoint",
        ErrorKind::Conflict => "the object exists already or is in use",
        ErrorKind::Busy => "the cluster is too busy",
        _ => "the cluster reports an error",
    }
}
