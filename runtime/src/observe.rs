//! The seam around each attempt of a request: for audit logs, extra headers, metrics of one's own.

use std::time::Duration;

use reqwest::header::HeaderMap;

use crate::error::{Error, Result};
use crate::operation::{Method, Operation};

/// Looks at each attempt of a request, before it goes out and after it was answered.
///
/// ```
/// use std::sync::atomic::{AtomicU32, Ordering};
/// use std::sync::Arc;
/// use ontap_runtime::observe::{Answered, Observer, Outgoing};
///
/// #[derive(Default)]
/// struct Failures(AtomicU32);
///
/// impl Observer for Failures {
///     fn after(&self, _attempt: &Outgoing<'_>, answered: &Answered<'_>) {
///         if answered.error.is_some() {
///             self.0.fetch_add(1, Ordering::Relaxed);
///         }
///     }
/// }
///
/// let failures = Arc::new(Failures::default());
/// let client = ontap_runtime::Client::builder("http://localhost").observer(failures.clone());
/// ```
pub trait Observer: Send + Sync + 'static {
    /// Before an attempt: may add headers. An error ends the call; nothing is sent.
    ///
    /// # Errors
    ///
    /// Whatever the call is to fail with.
    fn before(&self, _attempt: &Outgoing<'_>, _headers: &mut HeaderMap) -> Result<()> {
        Ok(())
    }

    /// After an attempt, whether it succeeded or not.
    fn after(&self, _attempt: &Outgoing<'_>, _answered: &Answered<'_>) {}
}

impl<O: Observer + ?Sized> Observer for std::sync::Arc<O> {
    fn before(&self, attempt: &Outgoing<'_>, headers: &mut HeaderMap) -> Result<()> {
        (**self).before(attempt, headers)
    }

    fn after(&self, attempt: &Outgoing<'_>, answered: &Answered<'_>) {
        (**self).after(attempt, answered);
    }
}

/// An attempt that goes out.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Outgoing<'a> {
    /// The operation; `None` for a request by path.
    pub operation: Option<&'static Operation>,
    /// The method.
    pub method: Method,
    /// The path template below `/api`.
    pub template: &'a str,
}

/// How an attempt ended.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Answered<'a> {
    /// The HTTP status, if there was a reply.
    pub status: Option<u16>,
    /// The size of the reply in bytes.
    pub bytes: usize,
    /// How long the attempt took.
    pub elapsed: Duration,
    /// Why it failed.
    pub error: Option<&'a Error>,
}

impl<'a> Outgoing<'a> {
    pub(crate) fn new(
        operation: Option<&'static Operation>,
        method: Method,
        template: &'a str,
    ) -> Self {
        Self {
            operation,
            method,
            template,
        }
    }
}

impl<'a> Answered<'a> {
    pub(crate) fn new(
        status: Option<u16>,
        bytes: usize,
        elapsed: Duration,
        error: Option<&'a Error>,
    ) -> Self {
        Self {
            status,
            bytes,
            elapsed,
            error,
        }
    }
}
