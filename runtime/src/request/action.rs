//! Actions: a POST that creates nothing.

use super::options::{no_wait_option, request_options, sendable, wait_options};
use super::write::finish;
use super::{Call, Record};
use crate::error::{ErrorKind, Result};
use crate::model::Of;

/// Carries out an action, whose reply is an `R`.
#[must_use = "nothing is sent until `.await` or `send`"]
#[derive(Debug)]
pub struct Action<R> {
    call: Call,
    of: Of<R>,
}

impl<R> Action<R> {
    /// Acts with a call of an action's POST.
    pub fn new(call: Call) -> Self {
        Self {
            call,
            of: Of::default(),
        }
    }
}

impl<R: Record> Action<R> {
    /// Carries the action out, and waits for its job if it becomes one.
    ///
    /// # Errors
    ///
    /// The errors of a job, [`ErrorKind::Decode`] when the reply is no object, and those of any request.
    pub async fn send(self) -> Result<R> {
        let (reply, client, wait) = self.call.with_some_body().send().await?;
        finish(&reply, &client, wait).await?;
        let read = match reply.decode()? {
            Some(read) => Some(read),
            // A reply without a body reads like an empty object.
            None => crate::model::from_value(serde_json::Map::new().into()),
        };
        read.ok_or_else(|| reply.problem(ErrorKind::Decode, "the reply of the action is no object"))
    }
}

request_options!(Action<R>);
wait_options!(Action<R>);
no_wait_option!(Action<R>);
sendable!(Action<R> => R);
