//! When a request is sent again.

use std::time::Duration;

use crate::error::{Error, ErrorKind};
use crate::operation::Method;

/// Decides whether a failed attempt is followed by another.
pub trait RetryPolicy: Send + Sync + 'static {
    /// How long to wait before the next attempt; `None` to give up.
    fn delay(&self, attempt: &Attempt<'_>) -> Option<Duration>;
}

/// A failed attempt.
#[derive(Debug)]
#[non_exhaustive]
pub struct Attempt<'a> {
    /// Which attempt it was, from 1.
    pub number: u32,
    /// The method of the request.
    pub method: Method,
    /// Why it failed.
    pub error: &'a Error,
    /// The time since the first attempt began.
    pub elapsed: Duration,
}

impl<'a> Attempt<'a> {
    pub(crate) fn new(number: u32, method: Method, error: &'a Error, elapsed: Duration) -> Self {
        Self {
            number,
            method,
            error,
            elapsed,
        }
    }
}

/// The default policy: exponential delays with jitter, for requests that are harmless to repeat.
///
/// Repeated are reads that met a broken connection, 429, 502, 503 or 504; and a DELETE that was never carried out:
/// no connection, 429 or 503. `Retry-After` is honoured, and makes 413 worth repeating too. A POST is never repeated;
/// a PATCH, and what met 500, only where that is [switched](Self::patches) [on](Self::internal_errors).
#[derive(Clone, Debug)]
pub struct Backoff {
    attempts: u32,
    first: Duration,
    cap: Duration,
    patches: bool,
    internal_errors: bool,
}

impl Default for Backoff {
    /// Four attempts, half a second before the second, at most 30 seconds between two.
    fn default() -> Self {
        Self {
            attempts: 4,
            first: Duration::from_millis(500),
            cap: Duration::from_secs(30),
            patches: false,
            internal_errors: false,
        }
    }
}

impl Backoff {
    /// Sets how often a request is sent at most.
    #[must_use]
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts;
        self
    }

    /// Sets the delay before the second attempt; it doubles from there.
    #[must_use]
    pub fn first_delay(mut self, first: Duration) -> Self {
        self.first = first;
        self
    }

    /// Sets the longest delay, for `Retry-After` too: a cluster that asks for more ends the attempts.
    #[must_use]
    pub fn cap(mut self, cap: Duration) -> Self {
        self.cap = cap;
        self
    }

    /// Whether a PATCH is repeated after 429, 502, 503 or 504. It may have been carried out, and is then carried out
    /// again. Off by default.
    #[must_use]
    pub fn patches(mut self, on: bool) -> Self {
        self.patches = on;
        self
    }

    /// Whether 500 is worth repeating a read, and a PATCH where those are repeated. Off by default.
    #[must_use]
    pub fn internal_errors(mut self, on: bool) -> Self {
        self.internal_errors = on;
        self
    }

    fn is_harmless(&self, attempt: &Attempt<'_>) -> bool {
        let read = attempt.method.is_read();
        let delete = attempt.method == Method::Delete;
        let patch = self.patches && attempt.method == Method::Patch;
        match (attempt.error.kind(), attempt.error.status()) {
            (ErrorKind::Connect, _) => read || delete,
            // With a status the reply was complete, and would be the same again.
            (ErrorKind::Transport, None) => read,
            (ErrorKind::Busy, Some(429 | 503)) => read || delete || patch,
            (ErrorKind::Busy, _) => read || patch,
            (_, Some(413)) => attempt.error.retry_after().is_some() && (read || delete),
            (_, Some(500)) => self.internal_errors && (read || patch),
            _ => false,
        }
    }
}

impl RetryPolicy for Backoff {
    fn delay(&self, attempt: &Attempt<'_>) -> Option<Duration> {
        if !self.is_harmless(attempt) || attempt.number >= self.attempts {
            return None;
        }
        match attempt.error.retry_after() {
            Some(asked) => (asked <= self.cap).then_some(asked),
            None => Some(jittered(backed_off(
                self.first,
                attempt.number - 1,
                self.cap,
            ))),
        }
    }
}

/// Never sends a request twice.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoRetry;

impl RetryPolicy for NoRetry {
    fn delay(&self, _attempt: &Attempt<'_>) -> Option<Duration> {
        None
    }
}

fn backed_off(first: Duration, doublings: u32, cap: Duration) -> Duration {
    first
        .checked_mul(1_u32.checked_shl(doublings).unwrap_or(u32::MAX))
        .map_or(cap, |delay| delay.min(cap))
}

/// Between three quarters of the delay and the whole.
pub(crate) fn jittered(delay: Duration) -> Duration {
    /// Longer than anybody waits; beyond, fractions of a duration overflow.
    const LONGEST: Duration = Duration::from_secs(1 << 40);
    delay.min(LONGEST).mul_f64(0.75 + 0.25 * fastrand::f64())
}
