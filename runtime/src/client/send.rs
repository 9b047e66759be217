//! Sending one request: authentication, attempts, the limit of time and tracing.

use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use reqwest::header::{AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderValue};
use tokio::time::Instant;
use tracing::{Instrument, Span, field};
use url::Url;

use super::version::suspect;
use super::watch::Watch;
use super::{Attempt, Client, Reply, Svm};
use crate::Secret;
use crate::error::{About, Redactor, Result};
use crate::observe::{Answered, Outgoing};
use crate::operation::{Method, Operation};

/// A request, ready to go out any number of times.
#[derive(Clone)]
pub(crate) struct Prepared {
    pub(crate) name: &'static str,
    pub(crate) about: Arc<About>,
    pub(crate) url: Url,
    pub(crate) headers: HeaderMap,
    pub(crate) svm: Option<Svm>,
    pub(crate) body: Option<Bytes>,
    /// What the call's own limit leaves for this request; where it has none, the client's limit holds.
    pub(crate) limit: Option<Duration>,
    /// How long the server may think before it answers, on top of the read timeout.
    pub(crate) patience: Duration,
    /// How many records the reply was asked to hold at most.
    pub(crate) page_size: Option<u64>,
}

impl Prepared {
    pub(crate) fn new(about: About, url: Url) -> Self {
        Self {
            name: "request",
            about: Arc::new(about),
            url,
            headers: HeaderMap::new(),
            svm: None,
            body: None,
            limit: None,
            patience: Duration::ZERO,
            page_size: None,
        }
    }
}

/// How long something may take, and until when that is.
#[derive(Clone, Copy)]
pub(crate) struct Limit {
    length: Duration,
    start: Instant,
}

impl Limit {
    pub(crate) fn new(length: Duration) -> Self {
        Self {
            length,
            start: Instant::now(),
        }
    }

    /// When the time is over; `None` when that is farther away than clocks go.
    pub(crate) fn deadline(&self) -> Option<Instant> {
        self.start.checked_add(self.length)
    }

    pub(super) fn length(&self) -> Duration {
        self.length
    }

    pub(crate) fn elapsed(&self) -> Duration {
        self.start.elapsed()
    }

    pub(crate) fn left(&self) -> Duration {
        self.length.saturating_sub(self.start.elapsed())
    }
}

impl Client {
    /// What an error tells of a request of this client.
    pub(crate) fn about(
        &self,
        method: Method,
        template: impl Into<Cow<'static, str>>,
        operation: Option<&'static Operation>,
    ) -> About {
        About {
            method,
            template: template.into(),
            operation,
            keys: Vec::new(),
            host: self.inner.address.host(),
            redactor: self.redactor(),
        }
    }

    /// The limit of a request: that of its call, or else the client's.
    pub(super) fn limit(&self, request: &Prepared) -> Limit {
        let call = self.limit.map(|limit| limit.left());
        let own = match (request.limit, call) {
            (Some(own), Some(call)) => Some(own.min(call)),
            (own, call) => own.or(call),
        };
        Limit::new(own.unwrap_or(self.inner.total_timeout))
    }

    /// Sends a request; an error says which release is needed where that explains it. All of it happens within the
    /// limit.
    pub(crate) async fn send(&self, request: Prepared) -> Result<Reply> {
        let limit = self.limit(&request);
        match self.send_plain(&request, limit).await {
            Ok(reply) => Ok(reply),
            Err(error) if error.is_permission() => {
                Err(error.with_privilege(request.about.method, &request.about.template))
            }
            Err(error) => Err(self.explain(error, limit.deadline()).await),
        }
    }

    /// Sends a request, with the attempts the policy allows.
    pub(super) async fn send_plain(&self, request: &Prepared, limit: Limit) -> Result<Reply> {
        let about = &request.about;
        if let Some(usage) = &self.inner.usage {
            let body = request.body.as_deref();
            usage.note(about.method, &about.template, &request.url, body);
        }
        let span = tracing::info_span!(
            "ontap.request",
            operation = request.name,
            method = about.method.as_str(),
            path = &*about.template,
            host = &*about.host,
            keys = field::Empty,
            status = field::Empty,
            attempt = field::Empty,
            duration_ms = field::Empty,
            bytes = field::Empty,
        );
        if !span.is_disabled() && !about.keys.is_empty() {
            span.record("keys", about.shown_keys());
        }
        self.attempts(request, limit).instrument(span).await
    }

    async fn attempts(&self, request: &Prepared, limit: Limit) -> Result<Reply> {
        let method = request.about.method;
        let mut watch = Watch::new(limit);
        let (mut number, mut refreshed) = (0, false);
        loop {
            number += 1;
            let (outcome, token) = self.attempt(request, &mut watch).await;
            record(number, limit.start, &outcome);
            let error = match outcome {
                Ok(mut reply) => {
                    reply.attempts = number;
                    return Ok(reply);
                }
                Err(error) => error.with_effort(number, limit.start.elapsed()),
            };
            if error.status() == Some(401) {
                self.inner.http.forget();
            }
            if error.status() == Some(401) && !refreshed {
                refreshed = true;
                let forgotten = self.inner.credentials.forget(token.as_ref());
                if watch.all(forgotten).await.unwrap_or(false) {
                    continue;
                }
            }
            let attempt = Attempt::new(number, method, &error, limit.start.elapsed());
            let Some(delay) = self.inner.retry.delay(&attempt) else {
                return Err(error);
            };
            // There is no use in waiting for what comes too late, and this error says more than the time.
            if delay >= limit.left() {
                return Err(error);
            }
            tracing::warn!(kind = ?error.kind(), status = error.status(), ?delay, "the request will be sent again");
            tokio::time::sleep(delay).await;
        }
    }

    /// One attempt, and the token it was made with.
    async fn attempt(
        &self,
        request: &Prepared,
        watch: &mut Watch,
    ) -> (Result<Reply>, Option<Secret>) {
        let ready = match &self.inner.permits {
            Some(permits) => watch.all(permits.acquire()).await.map(Result::ok),
            None => Ok(None),
        };
        let ready = match ready {
            Ok(permit) => (watch.all(self.headers(request)).await)
                .and_then(|headers| headers)
                .map(|headers| (permit, headers)),
            Err(error) => Err(error),
        };
        let (_permit, (mut headers, token)) = match ready {
            Ok(ready) => ready,
            Err(error) => return (Err(error.about(&request.about)), None),
        };
        let about = &request.about;
        let outgoing = Outgoing::new(about.operation, about.method, &about.template);
        for observer in &self.inner.observers {
            if let Err(error) = observer.before(&outgoing, &mut headers) {
                return (Err(error.about(about)), token);
            }
        }
        let start = Instant::now();
        let outcome = self.exchange(request, headers, token.clone(), watch).await;
        self.measure(&outgoing, &outcome, start.elapsed());
        let outcome = outcome.map_err(|error| {
            // What the error is about is read off it before anything in it is hidden.
            let operation = request.about.operation;
            let newer = operation.and_then(|operation| suspect(&error, operation, &request.url));
            let mut error = error.with_suspect(newer);
            if error.status() == Some(401) && self.shows_nothing() {
                error = error.with_advice(NO_CREDENTIALS);
            }
            let error = error.about(&request.about);
            match &token {
                Some(token) => error.redacted(&Redactor::new(vec![token.clone()])),
                None => error,
            }
        });
        (outcome, token)
    }

    /// Tells the observers, and whoever collects metrics: the event has the names of OpenTelemetry's HTTP client, and
    /// `tracing-opentelemetry` makes a histogram of it.
    fn measure(&self, outgoing: &Outgoing<'_>, outcome: &Result<Reply>, elapsed: Duration) {
        let (status, bytes, error) = match outcome {
            Ok(reply) => (Some(reply.status), reply.body.len(), None),
            Err(error) => (error.status(), 0, Some(error)),
        };
        tracing::event!(
            target: "ontap::metrics",
            tracing::Level::TRACE,
            {
                "histogram.http.client.request.duration" = elapsed.as_secs_f64(),
                "http.request.method" = outgoing.method.as_str(),
                "http.response.status_code" = status,
                "url.template" = outgoing.template,
                "error.type" = error.map(|error| field::debug(error.kind())),
            },
            "an attempt was measured"
        );
        let answered = Answered::new(status, bytes, elapsed, error);
        for observer in &self.inner.observers {
            observer.after(outgoing, &answered);
        }
    }

    /// Whether the client has nothing to prove who asks.
    fn shows_nothing(&self) -> bool {
        self.inner.credentials.is_none() && !self.inner.http.shows_certificate()
    }

    async fn headers(&self, request: &Prepared) -> Result<(HeaderMap, Option<Secret>)> {
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
}

/// What to do about a 401 to a client without credentials.
const NO_CREDENTIALS: &str = "the client was built without credentials: `basic_auth`, `bearer_token`, `token_source` \
                              or a client certificate";

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
