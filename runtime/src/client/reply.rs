//! What came back, before anybody decodes it.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::error::{About, Error, ErrorKind, ErrorReply, OntapError, Redactor, Result, excerpt};
use crate::model::{FromJson, Unread, read_bounded, repaired};
use crate::value::Secret;
use reqwest::header::HeaderMap;

/// How much a client takes in.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    /// Bytes of a reply, unpacked.
    pub(crate) reply: u64,
    /// Records of one page.
    pub(crate) records: u64,
    /// Bytes of memory for what is decoded from one reply.
    pub(crate) decoded: usize,
}

impl Limits {
    /// The limits of a reply that was asked to hold up to `size` records.
    pub(super) fn of_page(self, size: Option<u64>) -> Self {
        let records = size.map_or(self.records, |size| size.max(self.records));
        Self { records, ..self }
    }
}

/// A complete reply. `Debug` leaves the body out: it can hold anything.
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
    /// How long the exchange took that brought the reply.
    pub(crate) elapsed: Duration,
    pub(crate) attempts: u32,
    pub(crate) about: Arc<About>,
    /// The token the request was sent with.
    pub(super) token: Option<Secret>,
    pub(crate) limits: Limits,
}

impl fmt::Debug for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Reply({}, {} bytes)", self.status, self.body.len())
    }
}

impl Reply {
    /// Decodes the body; what does not fit is left out. An empty body decodes to `None`.
    pub(crate) fn decode<T: FromJson>(&self) -> Result<Option<T>> {
        self.read(read_bounded::<T>)
    }

    /// Reads the body with `read`, and once more where only single values in it are at fault. An empty body reads as
    /// `None`.
    pub(crate) fn read<T>(
        &self,
        read: impl Fn(&str, &Limits) -> Result<Option<T>, Unread>,
    ) -> Result<Option<T>> {
        let text = self.text()?;
        if text.bytes().all(|byte| byte.is_ascii_whitespace()) {
            return Ok(None);
        }
        let first = match read(text, &self.limits) {
            Err(Unread::Json(problem)) if problem.is_syntax() => problem,
            other => return other.map_err(|problem| self.unread(&problem)),
        };
        match repaired(text) {
            Some(text) => read(&text, &self.limits).map_err(|problem| self.unread(&problem)),
            None => Err(self.decode_error(&first)),
        }
    }

    fn unread(&self, problem: &Unread) -> Error {
        match problem {
            Unread::Json(problem) => self.decode_error(problem),
            Unread::TooLarge(sentence) => self.problem(ErrorKind::TooLarge, sentence.clone()),
        }
    }

    /// An error over this reply.
    pub(crate) fn problem(&self, kind: ErrorKind, message: impl Into<String>) -> Error {
        let error = Error::new(kind, message)
            .with_status(self.status)
            .with_effort(self.attempts, self.elapsed)
            .about(&self.about);
        match &self.token {
            Some(token) => error.redacted(&Redactor::new(vec![token.clone()])),
            None => error,
        }
    }

    /// The body as text. Checking it as a whole is much faster than string by string.
    pub(crate) fn text(&self) -> Result<&str> {
        const BYTE_ORDER_MARK: &str = "\u{feff}";
        let text = std::str::from_utf8(&self.body).map_err(|problem| {
            let message = format!(
                "the reply is no UTF-8 from byte {} on",
                problem.valid_up_to()
            );
            self.problem(ErrorKind::Decode, message)
        })?;
        Ok(text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text))
    }

    pub(crate) fn decode_error(&self, problem: &serde_json::Error) -> Error {
        let (line, column) = (problem.line(), problem.column());
        let near = match self.is_json() {
            true => {
                let secrets = match &self.token {
                    Some(token) => (self.about.redactor).and(&Redactor::new(vec![token.clone()])),
                    None => self.about.redactor.clone(),
                };
                format!("near `{}`", excerpt(&self.body, line, column, &secrets))
            }
            false => format!("a body of {} bytes that is no JSON", self.body.len()),
        };
        // The parser's own message can repeat text from the reply; its place cannot.
        let what = match problem.classify() {
            serde_json::error::Category::Eof => "ends too early",
            _ => "cannot be read",
        };
        let message = format!("the reply {what} at line {line}, column {column}: {near}");
        self.problem(ErrorKind::Decode, message)
    }

    /// Whether a page that is no JSON speaks of https: how servers answer plain http on a port for TLS.
    fn mentions_https(&self) -> bool {
        const BEGINNING: usize = 2_048;
        let beginning = &self.body[..self.body.len().min(BEGINNING)];
        beginning
            .windows(5)
            .any(|window| window.eq_ignore_ascii_case(b"https"))
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
        let error = match status == 400 && ontap.is_none() && self.mentions_https() {
            true => error.with_advice("the port expects https"),
            false => error,
        };
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
