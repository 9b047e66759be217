//! The time a request takes: in all, and between two signs of the server.

use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::task::Poll;
use std::time::Duration;

use tokio::time::{Instant, Sleep, sleep_until};

use super::Limit;
use crate::error::{Error, ErrorKind, Result};

/// Ends what takes too long. One timer serves a whole request: a timer is dear next to a request over a fast network.
pub(super) struct Watch {
    limit: Limit,
    timer: Option<Pin<Box<Sleep>>>,
}

impl Watch {
    pub(super) fn new(limit: Limit) -> Self {
        Self { limit, timer: None }
    }

    /// Waits for a future, but not longer than the limit.
    pub(super) async fn all<T>(&mut self, future: impl Future<Output = T>) -> Result<T> {
        let end = self.limit.deadline();
        let done = self.until(end, future).await;
        done.ok_or_else(|| self.over())
    }

    /// Waits for the next sign of the server, but not longer than `silence` or than the limit.
    pub(super) async fn silence<T>(
        &mut self,
        silence: Duration,
        future: impl Future<Output = T>,
    ) -> Result<T> {
        let quiet = Instant::now().checked_add(silence);
        let end = match (quiet, self.limit.deadline()) {
            (Some(quiet), Some(deadline)) => Some(quiet.min(deadline)),
            (quiet, deadline) => quiet.or(deadline),
        };
        let done = self.until(end, future).await;
        done.ok_or_else(|| match self.limit.left().is_zero() {
            true => self.over(),
            false => Error::new(
                ErrorKind::Timeout,
                format!("the cluster was silent for {silence:?}"),
            ),
        })
    }

    fn over(&self) -> Error {
        let length = self.limit.length();
        Error::new(
            ErrorKind::Timeout,
            format!("no complete reply within {length:?}"),
        )
    }

    /// Waits for a future until `end`; `None` when that is reached first.
    async fn until<T>(
        &mut self,
        end: Option<Instant>,
        future: impl Future<Output = T>,
    ) -> Option<T> {
        let mut future = pin!(future);
        poll_fn(|context| {
            if let Poll::Ready(done) = future.as_mut().poll(context) {
                return Poll::Ready(Some(done));
            }
            let Some(end) = end else {
                return Poll::Pending;
            };
            let timer = self.timer.get_or_insert_with(|| Box::pin(sleep_until(end)));
            // A timer that is set to an earlier time goes on: when it rings, it is set anew.
            if timer.deadline() > end || timer.is_elapsed() {
                timer.as_mut().reset(end);
            }
            while timer.as_mut().poll(context).is_ready() {
                if Instant::now() >= end {
                    return Poll::Ready(None);
                }
                timer.as_mut().reset(end);
            }
            Poll::Pending
        })
        .await
    }
}
