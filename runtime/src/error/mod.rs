//! What can go wrong, and what to do about it.

mod about;
mod build;
mod catalogue;
mod ontap;
mod printable;
mod redact;

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::operation::{Method, Operation};
use crate::privilege::Privilege;
use crate::value::Release;

pub(crate) use about::About;
pub(crate) use build::chain;
pub use catalogue::{ErrorEntry, code};
pub use ontap::PartialFailure;
pub use ontap::{Argument, OntapError};
pub(crate) use ontap::{ErrorReply, RawError};
use printable::{printable, write_printable};
pub(crate) use redact::{Redactor, excerpt, hide_all};

/// The result of a call.
pub type Result<T, E = Error> = std::result::Result<T, E>;

pub(crate) type BoxError = Box<dyn StdError + Send + Sync>;

/// The kind of an [`Error`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client cannot be built as it is configured.
    Configuration,
    /// The request was not sent because it could not do what was meant.
    Refused,
    /// No connection to the cluster.
    Connect,
    /// The connection is not trusted, or not secure.
    Tls,
    /// The cluster did not answer in time.
    Timeout,
    /// The connection broke during the exchange.
    Transport,
    /// Authentication failed (HTTP 401), or no token could be obtained.
    Authentication,
    /// The account lacks permission (HTTP 403, or ONTAP code 6).
    Permission,
    /// There is no such object, or no such endpoint.
    NotFound,
    /// The object exists already, or is in use.
    Conflict,
    /// The cluster is too busy: 429, 502, 503, 504.
    Busy,
    /// Another error reported by ONTAP.
    Ontap,
    /// A job ended without success.
    Job,
    /// A job is gone; clusters delete finished jobs after five minutes. Whether it succeeded cannot be known.
    JobGone,
    /// A job is still running at the end of the time that was granted.
    JobTimeout,
    /// A call on many records failed after some of them were done, or for some of them.
    Partial,
    /// A search for one record met more.
    NotUnique,
    /// A field of a record was needed that the request did not ask for.
    NotFetched,
    /// The reply is not what the API promises.
    Decode,
    /// The reply is larger than the client allows.
    TooLarge,
    /// The pages of a collection do not lead to an end, or away from it.
    Paging,
    /// The cluster ran out of time before it could say whether there are records.
    Incomplete,
}

/// An error of a call: what failed, where, and what ONTAP said.
///
/// No error shows a secret of the request or of the client.
pub struct Error(Box<Repr>);

#[derive(Default)]
struct Repr {
    kind: Option<ErrorKind>,
    message: String,
    about: Option<Arc<About>>,
    attempts: u32,
    elapsed: Option<Duration>,
    status: Option<u16>,
    ontap: Option<OntapError>,
    partial: Option<PartialFailure>,
    job: Option<String>,
    /// What may be newer than the cluster: read off the reply before anything in it is hidden.
    suspect: Option<(Release, String)>,
    needs: Option<Release>,
    privilege: Option<Privilege>,
    temporarily_locked: bool,
    retry_after: Option<Duration>,
    num_records: Option<u64>,
    source: Option<BoxError>,
}

impl Error {
    /// The kind of the error.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind.unwrap_or(ErrorKind::Transport)
    }

    /// The HTTP status, if there was a reply.
    pub fn status(&self) -> Option<u16> {
        self.0.status
    }

    /// ONTAP's error code, if it sent one.
    pub fn code(&self) -> Option<i64> {
        self.0.ontap.as_ref().and_then(|ontap| ontap.code)
    }

    /// What ONTAP said, if it said something.
    pub fn ontap(&self) -> Option<&OntapError> {
        self.0.ontap.as_ref()
    }

    /// The failures of a call on many records.
    pub fn partial(&self) -> Option<&PartialFailure> {
        self.0.partial.as_ref()
    }

    /// The operation that was called; `None` for a request by path.
    pub fn operation(&self) -> Option<&'static Operation> {
        self.0.about.as_ref().and_then(|about| about.operation)
    }

    /// The method of the request.
    pub fn method(&self) -> Option<Method> {
        self.0.about.as_ref().map(|about| about.method)
    }

    /// The cluster's host, with its port where that is not the usual one; `None` when nothing was to be sent.
    pub fn host(&self) -> Option<&str> {
        let about = self.0.about.as_ref();
        about
            .map(|about| &*about.host)
            .filter(|host| !host.is_empty())
    }

    /// The names and the values of the keys in the path of the request: `owner.uuid` and `name` of an account.
    pub fn keys(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.about.iter().flat_map(|about| about.keys())
    }

    /// How often the request was sent; 0 when it was not.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// How long the call had taken when it failed, attempts and the pauses between them included; `None` when nothing
    /// was sent.
    pub fn elapsed(&self) -> Option<Duration> {
        self.0.elapsed
    }

    /// The UUID of the job that failed, is gone or still runs.
    pub fn job(&self) -> Option<&str> {
        self.0.job.as_deref()
    }

    /// How many records a call on a whole collection had changed before it failed.
    pub fn num_records(&self) -> Option<u64> {
        self.0.num_records
    }

    /// The release the call needs, when it failed because the cluster runs an older one.
    pub fn needs_release(&self) -> Option<Release> {
        self.0.needs
    }

    /// The privilege the call needs, when the account is not allowed to do it. A role can still lack another: that
    /// the call is limited to an SVM, say.
    pub fn needs_privilege(&self) -> Option<&Privilege> {
        self.0.privilege.as_ref()
    }

    /// Whether ONTAP gave this code: one of the constants in the `error` module of a resource.
    pub fn has_code(&self, code: i64) -> bool {
        self.code() == Some(code)
    }

    /// Whether ONTAP gave one of these codes.
    pub fn has_code_of(&self, codes: &[i64]) -> bool {
        self.code().is_some_and(|code| codes.contains(&code))
    }

    /// How long the cluster asks to wait before trying again.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// Whether the same call may succeed later, without a change of anything.
    pub fn is_retryable(&self) -> bool {
        match self.kind() {
            ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Busy => true,
            // A complete reply, a redirect say, would be the same again.
            ErrorKind::Transport => self.status().is_none(),
            ErrorKind::Incomplete => true,
            ErrorKind::Partial => self.cause().is_some_and(Self::is_retryable),
            _ => self.is_temporarily_locked(),
        }
    }

    /// Whether there is no such object.
    pub fn is_not_found(&self) -> bool {
        self.kind() == ErrorKind::NotFound
    }

    /// Whether the object exists already or is in use.
    pub fn is_conflict(&self) -> bool {
        self.kind() == ErrorKind::Conflict
    }

    /// Whether the credentials were not accepted.
    pub fn is_authentication(&self) -> bool {
        self.kind() == ErrorKind::Authentication
    }

    /// Whether the account is not allowed to do this.
    pub fn is_permission(&self) -> bool {
        self.kind() == ErrorKind::Permission
    }

    /// Whether the cluster, or a job, took too long.
    pub fn is_timeout(&self) -> bool {
        matches!(self.kind(), ErrorKind::Timeout | ErrorKind::JobTimeout)
    }

    /// Whether the call waits for the approval of another administrator.
    pub fn is_pending_approval(&self) -> bool {
        self.code() == Some(code::APPROVAL_REQUIRED)
    }

    /// Whether the object is locked for a short time by another operation.
    pub fn is_temporarily_locked(&self) -> bool {
        self.0.temporarily_locked
    }

    /// The error of this crate that led to this one.
    fn cause(&self) -> Option<&Self> {
        self.0.source.as_ref()?.downcast_ref()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(about) = &self.0.about {
            write!(f, "{about}: ")?;
        }
        write_printable(f, &self.0.message)?;
        if let Some(ontap) = &self.0.ontap {
            write!(f, ": {ontap}")?;
        }
        self.write_effort(f)
    }
}

impl Error {
    /// What it took to fail: `(job 4f5e, 3 records done, 2 attempts, 1.52 s)`.
    fn write_effort(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut parts = Vec::new();
        if let Some(job) = &self.0.job {
            parts.push(format!("job {}", printable(job)));
        }
        if let Some(done) = self.0.num_records {
            parts.push(format!("{done} records done"));
        }
        if self.0.attempts > 1 {
            parts.push(format!("{} attempts", self.0.attempts));
        }
        if let Some(elapsed) = self.0.elapsed {
            parts.push(format!("{:.2} s", elapsed.as_secs_f64()));
        }
        match parts.is_empty() {
            true => Ok(()),
            false => write!(f, " ({})", parts.join(", ")),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("Error");
        debug
            .field("kind", &self.kind())
            .field("message", &self.to_string());
        if let Some(status) = self.0.status {
            debug.field("status", &status);
        }
        if let Some(partial) = &self.0.partial {
            debug.field("partial", partial);
        }
        if let Some(source) = &self.0.source {
            debug.field("source", &source.to_string());
        }
        debug.finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}
