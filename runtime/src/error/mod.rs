//! What can go wrong, and what to do about it.

mod ontap;
mod redact;

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use crate::operation::Operation;
use crate::value::Release;

pub use ontap::PartialFailure;
pub use ontap::{Argument, OntapError, code};
pub(crate) use ontap::{ErrorReply, RawError};
pub(crate) use redact::{Redactor, excerpt};

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
    /// Who asks is not known: status 401, or a token that could not be obtained.
    Authentication,
    /// Who asks may not: status 403, code 6.
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
    /// Some of many records failed.
    Partial,
    /// A search for one record met more.
    NotUnique,
    /// A field of a record was needed that the request did not ask for.
    NotFetched,
    /// The reply is not what the API promises.
    Decode,
    /// The reply is larger than the client allows.
    TooLarge,
    /// The pages of a collection do not lead to an end.
    Paging,
}

/// An error of a call: what failed, where, and what ONTAP said.
///
/// No error shows a secret of the request or of the client.
pub struct Error(Box<Repr>);

#[derive(Default)]
struct Repr {
    kind: Option<ErrorKind>,
    message: String,
    request: Option<(&'static str, String)>,
    operation: Option<&'static Operation>,
    status: Option<u16>,
    ontap: Option<OntapError>,
    partial: Option<PartialFailure>,
    job: Option<String>,
    needs: Option<Release>,
    retry_after: Option<Duration>,
    num_records: Option<u64>,
    source: Option<BoxError>,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(Repr {
            kind: Some(kind),
            message: message.into(),
            ..Repr::default()
        }))
    }

    pub(crate) fn refused(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Refused, message)
    }

    pub(crate) fn not_fetched(path: &str) -> Self {
        let message = format!(
            "`{path}` was not fetched; ask for it with `fields`, or for all fields with `all_fields`"
        );
        Self::new(ErrorKind::NotFetched, message)
    }

    pub(crate) fn configuration(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Configuration, message)
    }

    pub(crate) fn with_source(mut self, source: impl Into<BoxError>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    pub(crate) fn with_status(mut self, status: u16) -> Self {
        self.0.status = Some(status);
        self
    }

    pub(crate) fn with_ontap(mut self, ontap: OntapError) -> Self {
        self.0.ontap = Some(ontap);
        self
    }

    pub(crate) fn with_partial(mut self, partial: PartialFailure) -> Self {
        self.0.partial = Some(partial);
        self
    }

    pub(crate) fn with_job(mut self, uuid: &str) -> Self {
        self.0.job = Some(uuid.to_owned());
        self
    }

    pub(crate) fn with_retry_after(mut self, delay: Option<Duration>) -> Self {
        self.0.retry_after = delay;
        self
    }

    pub(crate) fn with_num_records(mut self, count: Option<u64>) -> Self {
        self.0.num_records = count.or(self.0.num_records);
        self
    }

    pub(crate) fn with_needs(mut self, release: Release, sentence: String) -> Self {
        self.0.needs = Some(release);
        self.0.message = format!("{}; {sentence}", self.0.message);
        self
    }

    pub(crate) fn with_request(
        mut self,
        method: &'static str,
        template: &str,
        operation: Option<&'static Operation>,
    ) -> Self {
        self.0
            .request
            .get_or_insert_with(|| (method, template.to_owned()));
        self.0.operation = self.0.operation.or(operation);
        self
    }

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
        self.0.operation
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
        self.0
            .ontap
            .as_ref()
            .is_some_and(|ontap| ontap.message.contains("temporarily locked"))
    }

    /// Replaces every secret in the texts of the error.
    pub(crate) fn redacted(mut self, redactor: &Redactor) -> Self {
        redactor.clean(&mut self.0.message);
        if let Some(ontap) = &mut self.0.ontap {
            ontap.redact(redactor);
        }
        if let Some(partial) = &mut self.0.partial {
            partial.redact(redactor);
        }
        if let Some(source) = &self.0.source {
            let text = source.to_string();
            let mut clean = text.clone();
            redactor.clean(&mut clean);
            if clean != text {
                self.0.source = Some(clean.into());
            }
        }
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some((method, template)) = &self.0.request {
            write!(f, "{method} {template}: ")?;
        }
        f.write_str(&self.0.message)?;
        if let Some(ontap) = &self.0.ontap {
            write!(f, ": {ontap}")?;
        }
        Ok(())
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
