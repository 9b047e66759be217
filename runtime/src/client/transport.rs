//! What concerns the connection itself: proxies, and the time to connect.

use std::sync::{PoisonError, RwLock};
use std::time::Duration;

use super::{Address, ClientBuilder};
use crate::error::{Error, Result};

/// What concerns the connection itself, and cannot be combined with a `reqwest::Client` of one's own.
#[derive(Clone, Default)]
pub(super) struct Transport {
    #[cfg(any(feature = "rustls", feature = "native-tls"))]
    pub(super) tls: super::tls::Tls,
    proxies: Vec<reqwest::Proxy>,
    no_proxy: bool,
    connect_timeout: Option<Duration>,
    pub(super) touched: bool,
}

impl ClientBuilder {
    pub(super) fn transport(mut self, change: impl FnOnce(&mut Transport)) -> Self {
        change(&mut self.transport);
        self.transport.touched = true;
        self
    }

    /// Goes through a proxy, instead of those named by the environment. Those are not used for a cluster on this
    /// machine.
    pub fn proxy(mut self, url: &str) -> Self {
        let proxy = reqwest::Proxy::all(url)
            .map_err(|_| Error::configuration("the proxy's URL cannot be read"));
        let proxy = self.note(proxy);
        self.transport(|transport| transport.proxies.extend(proxy))
    }

    /// Goes through no proxy, whatever the environment names.
    pub fn no_proxy(self) -> Self {
        self.transport(|transport| transport.no_proxy = true)
    }

    /// Sets how long a connection may take to be made; 6 seconds by default.
    pub fn connect_timeout(self, limit: Duration) -> Self {
        self.transport(|transport| transport.connect_timeout = Some(limit))
    }

    pub(super) fn build_http(&mut self, address: &Address) -> Result<Http> {
        let mut transport = std::mem::take(&mut self.transport);
        if address.is_loopback() && transport.proxies.is_empty() {
            // What stays on this machine is no business of a proxy that the environment names.
            transport.no_proxy = true;
        }
        if address.is_plain() && !self.allow_http && !transport.proxies.is_empty() {
            return Err(Error::configuration(
                "plain http through a proxy sends credentials readable; use https, or `danger_allow_http`",
            ));
        }
        #[cfg(not(any(feature = "rustls", feature = "native-tls")))]
        if !address.is_plain() {
            return Err(Error::configuration(
                "https needs TLS: build the crate with its feature `rustls` or `native-tls`",
            ));
        }
        #[cfg(any(feature = "rustls", feature = "native-tls"))]
        let anew = transport.tls.identity.is_some().then(|| transport.clone());
        #[cfg(not(any(feature = "rustls", feature = "native-tls")))]
        let anew = None;
        Ok(Http {
            current: RwLock::new(transport.connect()?),
            anew,
        })
    }
}

impl Transport {
    fn connect(self) -> Result<reqwest::Client> {
        let transport = self;
        let mut builder = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .connect_timeout(transport.connect_timeout.unwrap_or(Duration::from_secs(6)));
        if transport.no_proxy {
            builder = builder.no_proxy();
        }
        for proxy in transport.proxies {
            builder = builder.proxy(proxy);
        }
        #[cfg(any(feature = "rustls", feature = "native-tls"))]
        {
            builder = transport.tls.apply(builder)?;
        }
        builder.build().map_err(|problem| {
            Error::configuration("the connection cannot be set up as configured")
                .with_source(problem.without_url())
        })
    }
}

/// The pool of connections.
pub(crate) struct Http {
    current: RwLock<reqwest::Client>,
    /// How to make the connections anew, where a connection itself says who asks: with a client certificate.
    anew: Option<Transport>,
}

impl Http {
    pub(super) fn of(own: reqwest::Client) -> Self {
        Self {
            current: RwLock::new(own),
            anew: None,
        }
    }

    pub(super) fn client(&self) -> reqwest::Client {
        self.current
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// Whether connections show a client certificate, as far as can be known.
    pub(super) fn shows_certificate(&self) -> bool {
        self.anew.is_some()
    }

    /// Lets go of the connections whose certificate was rejected; the next request makes its own.
    pub(super) fn forget(&self) {
        let renewed = self.anew.clone().map(Transport::connect);
        if let Some(Ok(client)) = renewed {
            *self.current.write().unwrap_or_else(PoisonError::into_inner) = client;
        }
    }
}
