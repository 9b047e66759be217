//! The client: a connection to one cluster, cheap to clone and free to share.

mod address;
mod auth;
#[cfg(feature = "blocking")]
mod blocking;
mod builder;
mod exchange;
mod failure;
mod profile;
mod reply;
mod retry;
mod send;
#[cfg(any(feature = "rustls", feature = "native-tls"))]
mod tls;
mod transport;
mod version;
mod watch;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use tokio::sync::{OnceCell, Semaphore};

use crate::error::{Error, Redactor, Result};
use crate::operation::Method;
use crate::request::Request;
use crate::value::{Release, Secret};

pub(crate) use address::Address;
pub(crate) use auth::Credentials;
pub use auth::TokenError;
#[cfg(feature = "blocking")]
pub use blocking::Blocking;
pub use builder::ClientBuilder;
pub use profile::Profile;
pub(crate) use reply::{Limits, Reply};
pub(crate) use retry::jittered;
pub use retry::{Attempt, Backoff, NoRetry, RetryPolicy};
pub(crate) use send::{Limit, Prepared};

/// A connection to one cluster. Clones share the connection pool, the credentials and the limits.
#[derive(Clone)]
pub struct Client {
    pub(crate) inner: Arc<Inner>,
    svm: Option<Svm>,
    /// What the call sent that this one follows; a job's message can repeat it.
    sent: Redactor,
    /// The limit of the call that this one follows.
    limit: Option<Limit>,
}

pub(crate) struct Inner {
    pub(crate) http: transport::Http,
    pub(crate) address: Address,
    pub(crate) credentials: Credentials,
    pub(crate) headers: HeaderMap,
    pub(crate) redactor: Redactor,
    pub(crate) retry: Arc<dyn RetryPolicy>,
    pub(crate) permits: Option<Semaphore>,
    pub(crate) read_timeout: Duration,
    pub(crate) total_timeout: Duration,
    pub(crate) limits: Limits,
    pub(crate) max_empty_pages: u32,
    pub(crate) log_bodies: bool,
    pub(crate) svm: Option<Svm>,
    pub(crate) version: OnceCell<Release>,
    pub(crate) usage: Option<crate::usage::Recorder>,
    pub(crate) observers: Vec<Box<dyn crate::observe::Observer>>,
    pub(crate) fake: Option<crate::fake::Fake>,
    #[cfg(feature = "blocking")]
    pub(crate) runtime: blocking::OwnRuntime,
}

/// The SVM a request is limited to.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Svm {
    Name(HeaderValue),
    Uuid(HeaderValue),
    /// The whole cluster, whatever the client says.
    None,
}

impl Svm {
    pub(crate) fn name(name: &str) -> Result<Self> {
        header_value(name, "SVM name").map(Self::Name)
    }

    pub(crate) fn uuid(uuid: &str) -> Result<Self> {
        header_value(uuid, "SVM UUID").map(Self::Uuid)
    }

    pub(crate) fn apply(&self, headers: &mut HeaderMap) {
        match self {
            Self::Name(name) => {
                headers.insert(HeaderName::from_static("x-dot-svm-name"), name.clone())
            }
            Self::Uuid(uuid) => {
                headers.insert(HeaderName::from_static("x-dot-svm-uuid"), uuid.clone())
            }
            Self::None => None,
        };
    }
}

pub(crate) fn header_value(text: &str, what: &str) -> Result<HeaderValue> {
    let value = HeaderValue::from_bytes(text.as_bytes())
        .ok()
        .filter(|_| !text.is_empty());
    value.ok_or_else(|| {
        Error::refused(format!(
            "the {what} is empty or holds a character a header cannot carry"
        ))
    })
}

impl Client {
    /// Starts to configure a client for the cluster at `url`: `https://cluster.example`, a bare host name, an
    /// address, with a port or a path where a gateway stands in front.
    pub fn builder(url: impl AsRef<str>) -> ClientBuilder {
        ClientBuilder::new(url.as_ref())
    }

    pub(crate) fn from_inner(inner: Inner) -> Self {
        Self {
            inner: Arc::new(inner),
            svm: None,
            sent: Redactor::default(),
            limit: None,
        }
    }

    /// The same client limited to the SVM `name`.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Refused`](crate::ErrorKind::Refused) when no header can carry the name.
    pub fn with_svm_name(&self, name: &str) -> Result<Self> {
        Ok(self.scoped(Svm::name(name)?))
    }

    /// The same client limited to the SVM with this UUID.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Refused`](crate::ErrorKind::Refused) when no header can carry the UUID.
    pub fn with_svm_uuid(&self, uuid: &str) -> Result<Self> {
        Ok(self.scoped(Svm::uuid(uuid)?))
    }

    /// Starts a request by path, for what the generated crate does not cover: `/private/cli/volume`. The path is
    /// taken as it is, below `/api`; keys in it must be percent-encoded, and a query is added with
    /// [`Request::query`].
    pub fn request(&self, method: Method, path: impl AsRef<str>) -> Request {
        Request::new(self.clone(), method, path.as_ref())
    }

    /// The job with this UUID.
    pub fn job(&self, uuid: impl Into<crate::Key>) -> crate::Job {
        crate::Job::new(self.clone(), uuid.into())
    }

    pub(crate) fn scoped(&self, svm: Svm) -> Self {
        Self {
            svm: Some(svm),
            ..self.clone()
        }
    }

    /// The same client, for a call that sends these secrets and has this limit, and for all that follows it.
    pub(crate) fn during(mut self, secrets: &[Secret], limit: Option<Duration>) -> Self {
        if !secrets.is_empty() {
            self.sent = Redactor::new(secrets.to_vec());
        }
        self.limit = limit.map(Limit::new).or(self.limit);
        self
    }

    /// The same client, free of the limit of the call before.
    pub(crate) fn unlimited(mut self) -> Self {
        self.limit = None;
        self
    }

    /// What the limit of the call leaves, where it has one.
    pub(crate) fn time_left(&self) -> Option<Duration> {
        self.limit.map(|limit| limit.left())
    }

    /// Waits, but no longer than the limit of the call allows.
    pub(crate) async fn pause(&self, length: Duration) {
        let left = self.time_left().unwrap_or(Duration::MAX);
        tokio::time::sleep(length.min(left)).await;
    }

    /// How long this request may take from now on.
    pub(crate) fn time_for(&self, request: &Prepared) -> Duration {
        self.limit(request).left()
    }

    /// Replaces the secrets of the client, and of the call it follows.
    pub(crate) fn redactor(&self) -> Redactor {
        self.inner.redactor.and(&self.sent)
    }

    pub(crate) fn svm(&self) -> Option<&Svm> {
        self.svm.as_ref().or(self.inner.svm.as_ref())
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("address", &self.inner.address)
            .field("credentials", &self.inner.credentials)
            .field("svm", &self.svm())
            .finish()
    }
}
