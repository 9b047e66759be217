//! Sending one request: authentication, attempts, timeouts, limits and tracing.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::time::{Duration, Instant};

use bytes::Bytes;
use reqwest::header::{AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderValue};
use tokio::time::timeout;
use tracing::{Instrument, Span, field};
use url::Url;

use super::{Attempt, Client, Reply, Svm};
use crate::error::{Error, ErrorKind, Redactor, Result};
use crate::operation::{Method, Operation};

/// A request, ready to go out any number of times.
#[derive(Clone)]
pub(crate) struct Prepared {
    pub(crate) name: &'static str,
    pub(crate) operation: Option<&'static Operation>,
    pub(crate) method: Method,
    pub(crate) template: Cow<'static, str>,
    pub(crate) url: Url,
    pub(crate) headers: HeaderMap,
    pub(crate) svm: Option<Svm>,
    pub(crate) body: Option<Bytes>,
    pub(crate) timeout: Option<Duration>,
    /// How long the server may think before it answers, on top of the read timeout.
    pub(crate) patience: Duration,
    pub(crate) redactor: Redactor,
}

impl Prepared {
    pub(crate) fn new(method: Method, template: Cow<'static, str>, url: Url) -> Self {
        Self {
            name: "request",
            operation: None,
            method,
            template,
            url,
            headers: HeaderMap::new(),
            svm: None,
            body: None,
            timeout: None,
            patience: Duration::ZERO,
            redactor: Redactor::default(),
        }
    }
}

impl Client {
    /// Sends a request; an error says which release is needed where that explains it.
    pub(crate) async fn send(&self, request: Prepared) -> Result<Reply> {
        let operation = request.operation;
        match self.send_plain(request).await {
            Ok(reply) => Ok(reply),
            Err(error) => Err(self.explain(error, operation).await),
        }
    }

    /// Sends a request, with the attempts the policy allows.
    pub(crate) async fn send_plain(&self, request: Prepared) -> Result<Reply> {
        let span = tracing::info_span!(
            "ontap.request",
            operation = request.name,
            method = request.method.as_str(),
            path = &*request.template,
            status = field::Empty,
            attempt = field::Empty,
            duration_ms = field::Empty,
            bytes = field::Empty,
        );
        let limit = request.timeout.or(self.inner.total_timeout);
        let sending = self.attempts(&request).instrument(span);
        let result = match limit {
            None => sending.await,
            Some(limit) => timeout(limit, sending).await.unwrap_or_else(|_| {
                Err(Error::new(
                    ErrorKind::Timeout,
                    format!("no complete reply within {limit:?}"),
                ))
            }),
        };
        result.map_err(|error| {
            error
                .with_request(
                    request.method.as_str(),
                    &request.template,
                    request.operation,
                )
                .redacted(&self.redactor().and(&request.redactor))
        })
    }

    async fn attempts(&self, request: &Prepared) -> Result<Reply> {
        let start = Instant::now();
        let (mut number, mut refreshed) = (1, false);
        loop {
            let (outcome, token) = self.attempt(request).await;
            record(number, start, &outcome);
            let error = match outcome {
                Ok(reply) => return Ok(reply),
                Err(error) => error,
            };
            if error.status() == Some(401) {
                self.inner.http.forget();
            }
            if error.status() == Some(401) && !refreshed {
                refreshed = true;
                if self.inner.credentials.forget(token.as_ref()).await {
                    continue;
                }
            }
            let attempt = Attempt::new(number, request.method, &error, start.elapsed());
            let Some(delay) = self.inner.retry.delay(&attempt) else {
                return Err(error);
            };
            tracing::warn!(kind = ?error.kind(), status = error.status(), ?delay, "the request will be sent again");
            tokio::time::sleep(delay).await;
            number += 1;
        }
    }

    /// One attempt, and the token it was made with.
    async fn attempt(&self, request: &Prepared) -> (Result<Reply>, Option<crate::Secret>) {
        let _permit = match &self.inner.permits {
            Some(permits) => permits.acquire().await.ok(),
            None => None,
        };
        let (headers, token) = match self.headers(request).await {
            Ok(headers) => headers,
            Err(error) => return (Err(error), None),
        };
        let outcome = self.exchange(request, headers).await;
        let outcome = match &token {
            Some(token) => {
                outcome.map_err(|error| error.redacted(&Redactor::new(vec![token.clone()])))
            }
            None => outcome,
        };
        (outcome, token)
    }

    async fn headers(&self, request: &Prepared) -> Result<(HeaderMap, Option<crate::Secret>)> {
        let mut headers = self.inner.headers.clone();
        if let Some(svm) = request.svm.as_ref().or(self.svm()) {
            svm.apply(&mut headers);
        }
        let mut used = None;
        if let Some((value, token)) = self.inner.credentials.header().await? {
            headers.insert(AUTHORIZATION, value);
            used = token;
        }
        if request.body.is_some() {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        }
        for (name, value) in &request.headers {
            headers.insert(name, value.clone());
        }
        Ok((headers, used))
    }

    async fn exchange(&self, request: &Prepared, headers: HeaderMap) -> Result<Reply> {
        let start = Instant::now();
        let silence = self.inner.read_timeout + request.patience;
        let method = match request.method {
            Method::Get => reqwest::Method::GET,
            Method::Post => reqwest::Method::POST,
            Method::Patch => reqwest::Method::PATCH,
            Method::Delete => reqwest::Method::DELETE,
            Method::Head => reqwest::Method::HEAD,
            Method::Options => reqwest::Method::OPTIONS,
        };
        let mut outgoing = self
            .inner
            .http
            .client()
            .request(method, request.url.clone())
            .headers(headers);
        if let Some(body) = &request.body {
            self.log_body(body, request);
            outgoing = outgoing.body(body.clone());
        }
        let mut response = within(silence, outgoing.send()).await?;
        let status = response.status().as_u16();
        let headers = std::mem::take(response.headers_mut());
        let announced = response.content_length().unwrap_or(0);
        let mut body = Vec::new();
        if announced > self.inner.max_reply {
            return Err(self.too_large(status));
        }
        body.reserve_exact(usize::try_from(announced).unwrap_or(0));
        while let Some(chunk) = within(silence, response.chunk()).await? {
            if (body.len() + chunk.len()) as u64 > self.inner.max_reply {
                return Err(self.too_large(status));
            }
            body.extend_from_slice(&chunk);
        }
        Reply {
            status,
            headers,
            body,
            elapsed: start.elapsed(),
        }
        .into_result()
    }

    fn too_large(&self, status: u16) -> Error {
        let limit = self.inner.max_reply;
        Error::new(
            ErrorKind::TooLarge,
            format!("the reply is larger than the limit of {limit} bytes"),
        )
        .with_status(status)
    }

    fn log_body(&self, body: &Bytes, request: &Prepared) {
        if self.inner.log_bodies {
            let mut text = request.redactor.body(body);
            self.inner.redactor.clean(&mut text);
            tracing::debug!(body = text, "request body");
        }
    }
}

fn record(number: u32, start: Instant, outcome: &Result<Reply>) {
    let span = Span::current();
    let (status, bytes) = match outcome {
        Ok(reply) => (Some(reply.status), reply.body.len()),
        Err(error) => (error.status(), 0),
    };
    span.record("attempt", number).record("bytes", bytes);
    span.record(
        "duration_ms",
        u64::try_from(start.elapsed().as_millis()).unwrap_or(u64::MAX),
    );
    if let Some(status) = status {
        span.record("status", status);
    }
    tracing::debug!(status, bytes, "the request was answered");
}

/// Waits for the next sign of the server, but not longer than `silence`.
async fn within<T>(
    silence: Duration,
    exchange: impl Future<Output = reqwest::Result<T>>,
) -> Result<T> {
    match timeout(silence, exchange).await {
        Ok(result) => result.map_err(transport),
        Err(_) => Err(Error::new(
            ErrorKind::Timeout,
            format!("the cluster was silent for {silence:?}"),
        )),
    }
}

/// Classifies an error of the transport. URLs can hold what was asked for, so they are left out.
fn transport(error: reqwest::Error) -> Error {
    let error = error.without_url();
    let (kind, message) = if error.is_timeout() {
        (ErrorKind::Timeout, "the connection timed out")
    } else if is_tls(&error) {
        (ErrorKind::Tls, "no secure connection could be agreed on")
    } else if error.is_connect() {
        (ErrorKind::Connect, "no connection to the cluster")
    } else if error.is_builder() {
        (ErrorKind::Refused, "the request could not be built")
    } else {
        (
            ErrorKind::Transport,
            "the connection broke during the exchange",
        )
    };
    let reason = innermost(&error);
    Error::new(kind, format!("{message}: {reason}")).with_source(error)
}

/// The texts of the causes of an error, outermost first.
fn chain(error: &reqwest::Error) -> Vec<String> {
    let mut texts = Vec::new();
    let mut cause = error.source();
    while let Some(error) = cause {
        texts.push(error.to_string());
        cause = error.source();
    }
    texts
}

fn innermost(error: &reqwest::Error) -> String {
    chain(error).pop().unwrap_or_else(|| error.to_string())
}

/// Whether an exchange failed over its security; the TLS libraries share no error type, but they share words. A
/// server can reject a client certificate after the connection stands; a connection that is only cut is another case.
fn is_tls(error: &reqwest::Error) -> bool {
    let words: &[&str] = match error.is_connect() {
        true => &["certificate", "tls", "ssl", "handshake"],
        false => &["certificate", "alert"],
    };
    chain(error)
        .iter()
        .map(|text| text.to_ascii_lowercase())
        .any(|text| words.iter().any(|word| text.contains(word)))
}
