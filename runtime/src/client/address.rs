//! Where the cluster is, and the URLs below it.

use std::net::{IpAddr, Ipv6Addr};

use url::{Host, Url};

use crate::error::{Error, ErrorKind, Result};

/// The origin of the cluster, and the path of a gateway in front of it.
#[derive(Clone, Debug)]
pub(crate) struct Address {
    origin: String,
    prefix: String,
}

impl Address {
    /// Reads the URL a user gives.
    pub(crate) fn parse(text: &str, allow_http: bool) -> Result<Self> {
        let text = text.trim();
        let full = if let Ok(address) = text.parse::<Ipv6Addr>() {
            format!("https://[{address}]")
        } else if text.contains("://") {
            text.to_owned()
        } else {
            format!("https://{text}")
        };
        // The text itself may hold a password, so no message repeats it.
        let url = Url::parse(&full).map_err(|problem| {
            Error::configuration(format!("the cluster's URL cannot be read: {problem}"))
        })?;
        let refuse = |sentence: &str| Err(Error::configuration(sentence));
        if !url.username().is_empty() || url.password().is_some() {
            return refuse("the cluster's URL holds credentials; give them with `basic_auth`");
        }
        if url.query().is_some() || url.fragment().is_some() {
            return refuse(
                "the cluster's URL holds a query or a fragment; it names a host and at most a base path",
            );
        }
        match url.scheme() {
            "https" => {}
            "http" if allow_http || is_loopback(&url) => {}
            "http" => {
                return refuse(
                    "plain http sends credentials readable; use https, or `danger_allow_http`",
                );
            }
            _ => return refuse("the cluster's URL must start with https://"),
        }
        if url.host_str().is_none_or(str::is_empty) {
            return refuse("the cluster's URL names no host");
        }
        let path = url.path().trim_end_matches('/');
        let prefix = path
            .strip_suffix("/api")
            .unwrap_or(path)
            .trim_end_matches('/')
            .to_owned();
        Ok(Self {
            origin: url.origin().ascii_serialization(),
            prefix,
        })
    }

    /// The URL of a path below `/api`, with its query.
    pub(crate) fn api(&self, path: &str, query: &str) -> Result<Url> {
        let mark = if query.is_empty() { "" } else { "?" };
        self.exact(&format!("{}/api{path}{mark}{query}", self.prefix))
    }

    /// The URL of an address the server sent. It must lead to the same server.
    pub(crate) fn href(&self, href: &str) -> Result<Url> {
        let foreign = || {
            Error::new(
                ErrorKind::Paging,
                "the cluster sent a link to another server, which is not followed",
            )
        };
        if href.starts_with('/') && !href[1..].starts_with(['/', '\\']) {
            let has_prefix = href
                .strip_prefix(&self.prefix)
                .is_some_and(|rest| rest.starts_with('/'));
            return match has_prefix {
                true => self.exact(href),
                false => self.exact(&format!("{}{href}", self.prefix)),
            };
        }
        let url = Url::parse(href).map_err(|_| foreign())?;
        if url.origin().ascii_serialization() == self.origin && url.username().is_empty() {
            return Ok(url);
        }
        Err(foreign())
    }

    /// Parses a target on this origin, and makes sure that parsing did not change where it leads.
    fn exact(&self, target: &str) -> Result<Url> {
        let url = Url::parse(&format!("{}{target}", self.origin))
            .map_err(|problem| Error::refused(format!("the path makes no URL: {problem}")))?;
        let path = target.split(['?', '#']).next().unwrap_or_default();
        let slashes = |text: &str| text.bytes().filter(|b| *b == b'/').count();
        if slashes(url.path()) != slashes(path) || url.fragment().is_some() {
            return Err(Error::refused(
                "the path holds a segment of dots, a backslash or a fragment",
            ));
        }
        Ok(url)
    }
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(address)) => IpAddr::V4(address).is_loopback(),
        Some(Host::Ipv6(address)) => IpAddr::V6(address).is_loopback(),
        None => false,
    }
}
