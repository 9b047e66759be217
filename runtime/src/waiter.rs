//! Waiting until something is so: with growing delays, and a limit.

use std::future::Future;
use std::time::{Duration, Instant};

use crate::client::jittered;
use crate::error::{Error, ErrorKind, Result};

/// Looks again and again until something is so.
///
/// ```no_run
/// use std::time::Duration;
/// use ontap_runtime::{Client, Method, Waiter};
///
/// # async fn wait(client: Client) -> ontap_runtime::Result<()> {
/// let waiter = Waiter::new().limit(Duration::from_secs(60));
/// let reply = waiter
///     .until("the certificate is there", || async {
///         let reply = client.request(Method::Get, "/screws/{uuid}").key("c1").await;
///         reply.map(Some)
///     })
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Waiter {
    first: Duration,
    longest: Duration,
    limit: Duration,
}

impl Default for Waiter {
    /// A quarter of a second before the second look, at most five seconds between two, five minutes in all.
    fn default() -> Self {
        Self {
            first: Duration::from_millis(250),
            longest: Duration::from_secs(5),
            limit: Duration::from_secs(300),
        }
    }
}

impl Waiter {
    /// A waiter with the usual delays.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the delay before the second look; it doubles from there.
    #[must_use]
    pub fn first_delay(mut self, delay: Duration) -> Self {
        self.first = delay;
        self
    }

    /// Sets the longest delay between two looks.
    #[must_use]
    pub fn longest_delay(mut self, delay: Duration) -> Self {
        self.longest = delay;
        self
    }

    /// Sets how long is waited in all.
    #[must_use]
    pub fn limit(mut self, limit: Duration) -> Self {
        self.limit = limit;
        self
    }

    /// Looks until `look` gives a value. "Not found" means not yet, and so does an error that may pass. `what` names
    /// the state for the error.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Timeout`] at the end of the limit, with the last error as its source; any other error of `look`
    /// at once.
    pub async fn until<T, F, L>(&self, what: &str, mut look: F) -> Result<T>
    where
        F: FnMut() -> L,
        L: Future<Output = Result<Option<T>>>,
    {
        let start = Instant::now();
        let (mut delay, mut looks) = (self.first, 0_u32);
        loop {
            looks += 1;
            let last = match look().await {
                Ok(Some(value)) => return Ok(value),
                Ok(None) => None,
                Err(error) if error.is_not_found() || error.is_retryable() => Some(error),
                Err(error) => return Err(error),
            };
            let left = self.limit.saturating_sub(start.elapsed());
            if left.is_zero() {
                let message = format!(
                    "after {:?} and {looks} looks: not yet that {what}",
                    self.limit
                );
                let error = Error::new(ErrorKind::Timeout, message);
                return Err(match last {
                    Some(last) => error.with_source(last),
                    None => error,
                });
            }
            tokio::time::sleep(jittered(delay).min(left)).await;
            delay = (delay * 2).min(self.longest);
        }
    }
}
