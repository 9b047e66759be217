//! What was asked, for tests to look at. Secrets are not kept unless a test asks for them.

mod hide;

use std::borrow::Cow;
use std::collections::VecDeque;
use std::fmt;
use std::io::Read;
use std::sync::{Arc, Mutex, PoisonError};

use flate2::read::GzDecoder;
use serde_json::Value;

use crate::message::{Request, Sent};
use crate::model::Api;
use hide::Hider;

/// What stands in the place of a secret.
pub const HIDDEN: &str = "<hidden>";

/// A request that was received, and the status that it was answered with.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Recorded {
    /// The method.
    pub method: String,
    /// The path, as sent.
    pub path: String,
    /// The query, as sent, without the `?`.
    pub query: String,
    /// Names in lower case, and values, in the order in which they came.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: RecordedBody,
    /// The status of the reply; nothing when the connection was reset instead.
    pub status: Option<u16>,
    /// The reply; only when the builder was told to keep replies.
    pub reply: Option<RecordedReply>,
}

/// What was answered, as it is: replies hold no secret but one that was asked for, such as a new private key.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RecordedReply {
    /// Names in lower case, and values.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: RecordedBody,
}

impl RecordedReply {
    fn of(sent: &Sent) -> Self {
        let headers = sent.headers.iter();
        Self {
            headers: headers
                .map(|(name, value)| (name.to_lowercase(), value.clone()))
                .collect(),
            body: RecordedBody::of(&unpacked(sent)),
        }
    }
}

/// The body of a request that was received.
#[derive(Clone, Debug, PartialEq)]
pub enum RecordedBody {
    /// There was none.
    Empty,
    /// It was JSON.
    Json(Value),
    /// It was something else.
    Text(String),
}

impl RecordedBody {
    fn of(bytes: &[u8]) -> Self {
        match serde_json::from_slice(bytes) {
            Ok(value) => Self::Json(value),
            Err(_) if bytes.is_empty() => Self::Empty,
            Err(_) => Self::Text(String::from_utf8_lossy(bytes).into_owned()),
        }
    }
}

/// The body of a reply as it was before it was packed.
fn unpacked(sent: &Sent) -> Cow<'_, [u8]> {
    let gzip = |(name, value): &(&str, String)| *name == "Content-Encoding" && value == "gzip";
    let mut plain = Vec::new();
    if sent.headers.iter().any(gzip)
        && GzDecoder::new(sent.body.as_slice())
            .read_to_end(&mut plain)
            .is_ok()
    {
        return Cow::Owned(plain);
    }
    Cow::Borrowed(&sent.body)
}

impl Recorded {
    /// A request as it came.
    fn whole(request: &Request, status: Option<u16>) -> Self {
        let (path, query) = request.split();
        Self {
            method: request.method.clone(),
            path: path.to_owned(),
            query: query.to_owned(),
            headers: request.headers.clone(),
            body: RecordedBody::of(&request.body),
            status,
            reply: None,
        }
    }

    /// The value of a header; `name` is in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }

    /// The body as JSON; nothing when it was empty or something else.
    pub fn json(&self) -> Option<&Value> {
        match &self.body {
            RecordedBody::Json(value) => Some(value),
            _ => None,
        }
    }
}

/// `GET /api/security/accounts?name=joe`: the request line without the version.
impl fmt::Display for Recorded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.path)?;
        match self.query.as_str() {
            "" => Ok(()),
            query => write!(f, "?{query}"),
        }
    }
}

/// What is kept of requests.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Keeping {
    /// How many of the last ones.
    pub(crate) requests: usize,
    /// Whether their replies, too.
    pub(crate) replies: bool,
    /// Whether their secrets, too.
    pub(crate) secrets: bool,
    /// Whether a line for each is printed.
    pub(crate) verbose: bool,
}

/// Keeps the last requests.
pub(crate) struct Recorder {
    hider: Hider,
    keeping: Keeping,
    kept: Mutex<VecDeque<Recorded>>,
}

impl Recorder {
    pub(crate) fn new(api: Arc<Api>, keeping: Keeping) -> Self {
        Self {
            hider: Hider::new(api),
            keeping,
            kept: Mutex::default(),
        }
    }

    /// Adds a request and its reply, if it has one.
    pub(crate) fn add(&self, request: &Request, sent: Option<&Sent>) {
        let keeping = self.keeping;
        if keeping.requests == 0 && !keeping.verbose {
            return;
        }
        let status = sent.map(|sent| sent.status);
        let hidden = self.hider.record(request, status);
        if keeping.verbose {
            let status = status.map_or_else(|| "reset".to_owned(), |status| status.to_string());
            eprintln!("{status} {hidden}");
        }
        let mut recorded = match keeping.secrets {
            true => Recorded::whole(request, status),
            false => hidden,
        };
        recorded.reply = sent.filter(|_| keeping.replies).map(RecordedReply::of);
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.push_back(recorded);
        if kept.len() > keeping.requests {
            kept.pop_front();
        }
    }

    pub(crate) fn len(&self) -> usize {
        let kept = self.kept.lock();
        kept.unwrap_or_else(PoisonError::into_inner).len()
    }

    pub(crate) fn all(&self) -> Vec<Recorded> {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.iter().cloned().collect()
    }

    pub(crate) fn clear(&self) {
        self.kept
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clear();
    }
}
