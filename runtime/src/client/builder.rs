//! Configuring a client.

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::{ACCEPT, AUTHORIZATION, HeaderMap, HeaderName, HeaderValue};
use tokio::sync::{OnceCell, Semaphore};

use super::transport::{Http, Transport};
use super::{Address, Backoff, Client, Credentials, Inner, Limits, RetryPolicy, Svm, TokenError};
use crate::error::{Error, Redactor, Result};
use crate::value::Secret;

/// Configures a [`Client`]. Problems are reported by [`build`](Self::build).
#[must_use]
pub struct ClientBuilder {
    url: String,
    problem: Option<Error>,
    credentials: Vec<Credentials>,
    has_password: bool,
    secrets: Vec<Secret>,
    pub(super) transport: Transport,
    own_http: Option<reqwest::Client>,
    headers: HeaderMap,
    app: String,
    hal: bool,
    svm: Option<Svm>,
    retry: Arc<dyn RetryPolicy>,
    concurrency: Option<usize>,
    read_timeout: Duration,
    total_timeout: Duration,
    limits: Limits,
    max_empty_pages: u32,
    log_bodies: bool,
    pub(super) allow_http: bool,
    usage: Option<crate::usage::Recorder>,
    observers: Vec<Box<dyn crate::observe::Observer>>,
    fake: Option<crate::fake::Fake>,
}

impl ClientBuilder {
    pub(super) fn new(url: &str) -> Self {
        Self {
            url: url.to_owned(),
            problem: None,
            credentials: Vec::new(),
            has_password: false,
            secrets: Vec::new(),
            transport: Transport::default(),
            own_http: None,
            headers: HeaderMap::new(),
            app: concat!("ontap-rust-", env!("CARGO_PKG_VERSION")).to_owned(),
            hal: true,
            svm: None,
            retry: Arc::new(Backoff::default()),
            concurrency: None,
            read_timeout: Duration::from_secs(45),
            total_timeout: Duration::from_secs(300),
            limits: Limits {
                reply: 1 << 27,
                records: 100_000,
                decoded: 1 << 28,
            },
            max_empty_pages: 1_000,
            log_bodies: false,
            allow_http: false,
            usage: None,
            observers: Vec::new(),
            fake: None,
        }
    }

    pub(super) fn note<T>(&mut self, result: Result<T>) -> Option<T> {
        result
            .map_err(|problem| self.problem.get_or_insert(problem).kind())
            .ok()
    }

    /// Goes to another cluster with the same configuration.
    pub fn url(mut self, url: impl AsRef<str>) -> Self {
        url.as_ref().clone_into(&mut self.url);
        self
    }

    /// Authenticates with a user name and a password, sent as UTF-8.
    pub fn basic_auth(mut self, user: impl AsRef<str>, password: impl Into<Secret>) -> Self {
        let password = password.into();
        if let Some((credentials, encoded)) =
            self.note(Credentials::basic(user.as_ref(), &password))
        {
            self.credentials.push(credentials);
            self.secrets.push(encoded);
        }
        self.secrets.push(password);
        self.has_password = true;
        self
    }

    /// Authenticates with a token that stays valid.
    pub fn bearer_token(mut self, token: impl Into<Secret>) -> Self {
        let token = token.into();
        let credentials = self.note(Credentials::bearer(&token));
        self.credentials.extend(credentials);
        self.secrets.push(token);
        self
    }

    /// Authenticates with tokens from `source`. It is called before the first request, and once more when the
    /// cluster rejects a token.
    pub fn token_source<F, S>(mut self, source: S) -> Self
    where
        S: Fn() -> F + Send + Sync + 'static,
        F: Future<Output = Result<Secret, TokenError>> + Send + 'static,
    {
        self.credentials
            .push(Credentials::source(Arc::new(move || Box::pin(source()))));
        self
    }

    /// Authenticates with user names and passwords from `source`: for passwords that change. It is called before the
    /// first request, and once more when the cluster rejects a password.
    pub fn basic_source<F, S>(mut self, source: S) -> Self
    where
        S: Fn() -> F + Send + Sync + 'static,
        F: Future<Output = Result<(String, Secret), TokenError>> + Send + 'static,
    {
        let encoded = move || {
            let pair = source();
            Box::pin(async move {
                let (user, password) = pair.await?;
                Ok(Secret::from(super::auth::base64(
                    format!("{user}:{}", password.expose()).as_bytes(),
                )))
            }) as _
        };
        self.credentials
            .push(Credentials::basic_source(Arc::new(encoded)));
        self.has_password = true;
        self
    }

    /// Allows plain http to a host other than this machine. Anyone on the way can then read everything.
    pub fn danger_allow_http(mut self) -> Self {
        self.allow_http = true;
        self
    }

    /// Sets how long the cluster may be silent; 45 seconds by default. A request that asks the cluster to wait
    /// (`return_timeout`) is granted that time on top.
    pub fn read_timeout(mut self, limit: Duration) -> Self {
        self.read_timeout = limit;
        self
    }

    /// Sets how long one request may take in all; 5 minutes by default. The limit covers all attempts, the pauses
    /// between them, and the look at the cluster's release that explains some errors. Each page of a collection is a
    /// request, and so is each look at a job. The `timeout` of a call takes the place of this limit and covers
    /// everything that is done for the call.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.total_timeout = limit;
        self
    }

    /// Sends a header with every request. `Authorization` is refused here: there are methods for it.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        match (
            HeaderName::from_bytes(name.as_bytes()),
            HeaderValue::from_bytes(value.as_bytes()),
        ) {
            (Ok(name), Ok(_)) if name == AUTHORIZATION => {
                self.note::<()>(Err(Error::configuration(
                    "`Authorization` is set by the methods for credentials",
                )));
            }
            (Ok(name), Ok(value)) => {
                self.headers.insert(name, value);
            }
            _ => {
                self.note::<()>(Err(Error::configuration(
                    "a default header holds a character it cannot carry",
                )));
            }
        }
        self
    }

    /// Names the client in the cluster's audit log (`X-Dot-Client-App`).
    pub fn client_app(mut self, name: impl Into<String>) -> Self {
        self.app = name.into();
        self
    }

    /// Whether replies hold links; they do by default. Without them replies are smaller.
    pub fn links(mut self, on: bool) -> Self {
        self.hal = on;
        self
    }

    /// Limits every request to the SVM `name`.
    pub fn svm_name(mut self, name: &str) -> Self {
        self.svm = self.note(Svm::name(name));
        self
    }

    /// Limits every request to the SVM with this UUID.
    pub fn svm_uuid(mut self, uuid: &str) -> Self {
        self.svm = self.note(Svm::uuid(uuid));
        self
    }

    /// Replaces the [policy](RetryPolicy) for sending again; [`NoRetry`](super::NoRetry) switches it off.
    pub fn retry(mut self, policy: impl RetryPolicy) -> Self {
        self.retry = Arc::new(policy);
        self
    }

    /// Limits how many requests of this client are under way at a time; without limit by default.
    pub fn max_concurrent_requests(mut self, limit: usize) -> Self {
        self.concurrency = Some(limit);
        self
    }

    /// Limits the size of a reply in bytes, unpacked; 128 MiB by default.
    pub fn max_reply_bytes(mut self, limit: u64) -> Self {
        self.limits.reply = limit;
        self
    }

    /// Limits how much memory, in bytes, may be taken by what is decoded from one reply; 256 MiB by default. Small
    /// values take more room than their JSON does.
    pub fn max_decoded_bytes(mut self, limit: usize) -> Self {
        self.limits.decoded = limit;
        self
    }

    /// Limits how many records one page may hold; 100,000 by default, and never less than a call asks for with
    /// `max_records`. Clusters send 10,000 at most unless they are asked for more.
    pub fn max_page_records(mut self, limit: u64) -> Self {
        self.limits.records = limit;
        self
    }

    /// Limits how many pages without a record may follow each other before a call gives up; 1,000 by default. A busy
    /// cluster sends such pages when it found nothing within `return_timeout`.
    pub fn max_empty_pages(mut self, limit: u32) -> Self {
        self.max_empty_pages = limit;
        self
    }

    /// Whether the bodies of requests are traced, without their secrets; off by default.
    pub fn trace_bodies(mut self, on: bool) -> Self {
        self.log_bodies = on;
        self
    }

    /// Looks at each attempt of each request; several observers are asked in the order in which they were given.
    pub fn observer(mut self, observer: impl crate::observe::Observer) -> Self {
        self.observers.push(Box::new(observer));
        self
    }

    /// Answers with canned replies instead of a connection.
    pub(crate) fn fake(mut self, fake: crate::fake::Fake) -> Self {
        self.fake = Some(fake);
        self
    }

    /// Records what is used of the API in a file: a JSON line for each kind of call, with its operation and the names
    /// of query parameters, fields and properties, without their values. Lines are added to a file that is there.
    /// [`Usage::read`](crate::Usage::read) makes a role of them.
    pub fn record_usage(mut self, path: impl AsRef<std::path::Path>) -> Self {
        let recorder = crate::usage::Recorder::open(path.as_ref());
        self.usage = self.note(recorder);
        self
    }

    /// Sends through a client of one's own, which brings its own TLS, proxies and timeouts. It should not follow
    /// redirects.
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.own_http = Some(client);
        self
    }

    /// Builds the client. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) with a sentence on what contradicts itself or
    /// cannot be read.
    pub fn build(mut self) -> Result<Client> {
        if let Some(problem) = self.problem.take() {
            return Err(problem);
        }
        let address = Address::parse(&self.url, self.allow_http)?;
        if self.credentials.len() > 1 {
            return Err(Error::configuration(
                "two kinds of credentials are given; a request carries one",
            ));
        }
        if self.concurrency == Some(0) {
            return Err(Error::configuration(
                "with no request allowed at a time nothing can be sent",
            ));
        }
        let credentials = self.credentials.pop().unwrap_or(Credentials::None);
        if self.shows_certificate() && self.has_password {
            return Err(Error::configuration(
                "a client certificate goes with a token, not with a password",
            ));
        }
        let http = match self.own_http.take() {
            None => self.build_http(&address)?,
            Some(_) if self.transport.touched => {
                return Err(Error::configuration(
                    "TLS, proxies and the connect timeout belong to the given http client",
                ));
            }
            Some(own) => Http::of(own),
        };
        let headers = self.default_headers()?;
        Ok(Client::from_inner(Inner {
            http,
            address,
            credentials,
            headers,
            redactor: Redactor::new(self.secrets),
            retry: self.retry,
            permits: self
                .concurrency
                .map(|limit| Semaphore::new(limit.min(Semaphore::MAX_PERMITS))),
            read_timeout: self.read_timeout,
            total_timeout: self.total_timeout,
            limits: self.limits,
            max_empty_pages: self.max_empty_pages,
            log_bodies: self.log_bodies,
            svm: self.svm,
            version: OnceCell::new(),
            usage: self.usage,
            observers: self.observers,
            fake: self.fake,
            #[cfg(feature = "blocking")]
            runtime: super::blocking::OwnRuntime::default(),
        }))
    }

    #[cfg(any(feature = "rustls", feature = "native-tls"))]
    fn shows_certificate(&self) -> bool {
        self.transport.tls.identity.is_some()
    }

    #[cfg(not(any(feature = "rustls", feature = "native-tls")))]
    fn shows_certificate(&self) -> bool {
        false
    }

    fn default_headers(&mut self) -> Result<HeaderMap> {
        let mut headers = std::mem::take(&mut self.headers);
        let app = HeaderValue::from_str(&self.app).map_err(|_| {
            Error::configuration("the client's name holds a character a header cannot carry")
        })?;
        headers.entry("x-dot-client-app").or_insert(app);
        headers
            .entry("x-dot-error-arguments")
            .or_insert(HeaderValue::from_static("true"));
        let accept = if self.hal {
            "application/hal+json"
        } else {
            "application/json"
        };
        headers
            .entry(ACCEPT)
            .or_insert(HeaderValue::from_static(accept));
        Ok(headers)
    }
}
