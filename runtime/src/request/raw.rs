//! Requests by path, for what the generated crate does not cover.

use reqwest::header::HeaderMap;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::Call;
use super::options::{no_wait_option, request_options, sendable, wait_options};
use crate::client::{Client, Limits, Reply};
use crate::error::Result;
use crate::model::{Unread, has_too_many_values};
use crate::operation::Method;

/// A request by path.
#[must_use = "nothing is sent until `.await` or `send`"]
#[derive(Debug)]
pub struct Request {
    call: Call,
}

impl Request {
    pub(crate) fn new(client: Client, method: Method, path: &str) -> Self {
        let path = path
            .strip_prefix("/api")
            .filter(|rest| rest.starts_with('/'))
            .unwrap_or(path);
        let path = if path.starts_with('/') {
            path.to_owned()
        } else {
            format!("/{path}")
        };
        let mut call = Call::to(client, method, path.clone().into());
        if path.contains(['?', '#']) {
            call.fail(crate::Error::refused(
                "the path holds a query; add it with `query`",
            ));
        }
        Self { call }
    }

    /// Sets a JSON body.
    pub fn json(mut self, body: &impl Serialize) -> Self {
        self.call = self.call.body(body);
        self
    }

    /// Fills the next `{...}` of the path with a key, percent-encoded.
    pub fn key(mut self, key: impl Into<crate::Key>) -> Self {
        self.call = self.call.key(key);
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// Those of any request.
    pub async fn send(self) -> Result<RawReply> {
        self.call.send().await.map(|(reply, ..)| RawReply(reply))
    }
}

/// The reply to a request by path.
#[derive(Debug)]
pub struct RawReply(Reply);

impl RawReply {
    /// The HTTP status.
    pub fn status(&self) -> u16 {
        self.0.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.0.headers
    }

    /// The body.
    pub fn bytes(&self) -> &[u8] {
        &self.0.body
    }

    /// The body decoded from JSON.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Decode`](crate::ErrorKind::Decode) when it does not fit.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T> {
        let read = |text: &str, limits: &Limits| {
            if has_too_many_values(text.as_bytes(), limits) {
                let sentence = "the reply holds more values than `max_decoded_bytes` allows";
                return Err(Unread::TooLarge(sentence.to_owned()));
            }
            serde_json::from_str(text).map(Some).map_err(Unread::Json)
        };
        let read = self.0.read(read)?;
        // No body at all is no JSON either.
        match read {
            Some(value) => Ok(value),
            None => serde_json::from_str("").map_err(|problem| self.0.decode_error(&problem)),
        }
    }
}

request_options!(Request);
wait_options!(Request);
no_wait_option!(Request);
sendable!(Request => RawReply);
