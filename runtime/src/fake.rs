//! A cluster for unit tests: canned replies by operation, without sockets and without TLS.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use serde_json::Value;

use crate::client::{Client, Prepared};
use crate::error::{Error, ErrorKind, Result};
use crate::operation::{Method, Operation};

/// A cluster that answers what it was told to, and remembers what it was asked. Clones are the same cluster.
///
/// Everything above the connection is real: queries, paging, jobs, retries, errors. What ONTAP itself would do is not
/// here; the simulator does that.
///
/// ```
/// use ontap_runtime::fake::Fake;
/// use ontap_runtime::Method;
/// use serde_json::json;
///
/// # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
/// let fake = Fake::new();
/// fake.on_path(Method::Get, "/cluster").reply(json!({"version": {"generation": 9, "major": 17, "minor": 1}}));
/// assert_eq!(fake.client().version().await?.to_string(), "9.17.1");
/// assert_eq!(fake.calls()[0].path, "/api/cluster");
/// # Ok::<_, Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<_, Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Default)]
pub struct Fake(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    replies: Vec<Canned>,
    calls: Vec<Call>,
}

/// The replies of one operation. The last is given again and again.
struct Canned {
    method: Method,
    template: String,
    queue: VecDeque<Answer>,
}

/// Status, headers and body of a reply.
type Answer = (u16, Vec<(String, String)>, Value);

/// A call the cluster got.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Call {
    /// The method.
    pub method: Method,
    /// The path, percent-encoded.
    pub path: String,
    /// The query, decoded.
    pub query: Vec<(String, String)>,
    /// The body; null without one.
    pub body: Value,
}

/// Where the replies of one operation are added.
#[derive(Clone)]
pub struct On {
    fake: Fake,
    method: Method,
    template: String,
}

impl Fake {
    /// A cluster that knows no reply yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A client of this cluster.
    ///
    /// # Panics
    ///
    /// Never: the configuration is fixed.
    #[must_use]
    pub fn client(&self) -> Client {
        let builder = Client::builder("http://localhost")
            .no_proxy()
            .fake(self.clone());
        builder
            .build()
            .expect("nothing in this configuration can be wrong")
    }

    /// Says what an operation answers.
    #[must_use]
    pub fn on(&self, operation: &Operation) -> On {
        self.on_path(operation.method, operation.path)
    }

    /// Says what a method on a path template below `/api` answers.
    #[must_use]
    pub fn on_path(&self, method: Method, template: &str) -> On {
        On {
            fake: self.clone(),
            method,
            template: template.to_owned(),
        }
    }

    /// The calls so far.
    #[must_use]
    pub fn calls(&self) -> Vec<Call> {
        self.state(|state| state.calls.clone())
    }

    fn state<T>(&self, work: impl FnOnce(&mut State) -> T) -> T {
        work(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    pub(crate) fn answer(&self, request: &Prepared) -> Result<(u16, HeaderMap, Vec<u8>)> {
        let (method, template) = (request.about.method, &*request.about.template);
        let (url, body) = (&request.url, request.body.as_deref());
        let pairs = url.query_pairs().into_owned().collect();
        let call = Call {
            method,
            path: url.path().to_owned(),
            query: pairs,
            body: body
                .and_then(|body| serde_json::from_slice(body).ok())
                .unwrap_or_default(),
        };
        let canned = self.state(|state| {
            state.calls.push(call);
            let found = state.replies.iter_mut().find(|canned| {
                canned.method == method && fits(&canned.template, template, url.path())
            })?;
            match found.queue.len() {
                0 | 1 => found.queue.front().cloned(),
                _ => found.queue.pop_front(),
            }
        });
        let Some((status, headers, body)) = canned else {
            let message = format!(
                "the fake knows no reply to {} {template}; give it one with `on`",
                method.as_str()
            );
            return Err(Error::new(ErrorKind::Refused, message));
        };
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            if let (Ok(name), Ok(value)) =
                (HeaderName::try_from(name), HeaderValue::try_from(value))
            {
                map.insert(name, value);
            }
        }
        Ok((status, map, body.to_string().into_bytes()))
    }
}

/// Whether a request is one of the operation: of its template, or, where the request follows a link, of its path.
fn fits(known: &str, template: &str, path: &str) -> bool {
    if known == template {
        return true;
    }
    let path = path.strip_prefix("/api").unwrap_or(path);
    let (mut known, mut given) = (known.split('/'), path.split('/'));
    loop {
        match (known.next(), given.next()) {
            (None, None) => return true,
            (Some(known), Some(given)) if known == given || known.starts_with('{') => {}
            _ => return false,
        }
    }
}

impl On {
    /// Adds a reply with status 200.
    pub fn reply(&self, body: Value) -> &Self {
        self.reply_with(200, &[], body)
    }

    /// Adds a reply with this status: `error` in the body is what ONTAP says.
    pub fn status(&self, status: u16, body: Value) -> &Self {
        self.reply_with(status, &[], body)
    }

    /// Adds a reply with headers, such as `Location`.
    pub fn reply_with(&self, status: u16, headers: &[(&str, &str)], body: Value) -> &Self {
        let headers: Vec<(String, String)> = headers
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect();
        self.fake.state(|state| {
            let known = state
                .replies
                .iter_mut()
                .find(|canned| canned.method == self.method && canned.template == self.template);
            let reply = (status, headers, body);
            match known {
                Some(canned) => canned.queue.push_back(reply),
                None => state.replies.push(Canned {
                    method: self.method,
                    template: self.template.clone(),
                    queue: VecDeque::from([reply]),
                }),
            }
        });
        self
    }
}

impl fmt::Debug for Fake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Fake")
    }
}

impl fmt::Debug for On {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "On({} {})", self.method.as_str(), self.template)
    }
}
