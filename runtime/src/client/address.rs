//! Where the cluster is, and the URLs below it.

use std::net::{IpAddr, Ipv6Addr};
use std::sync::Arc;

use url::{Host, Url};

use crate::error::{Error, ErrorKind, Result};

/// The origin of the cluster, and the path of a gateway in front of it.
#[derive(Clone, Debug)]
pub(crate) struct Address {
    origin: String,
    host: Arc<str>,
    prefix: String,
    loopback: bool,
    plain: bool,
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
        // URL parsers disagree about these, and so about the host.
        if text.contains(|c: char| c == '\\' || c.is_control() || c.is_whitespace()) {
            return refuse("the cluster's URL holds a backslash, a blank or a control character");
        }
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
        if full.contains('\\') {
            return refuse("the cluster's URL holds a backslash");
        }
        let path = url.path().trim_end_matches('/');
        let prefix = match path.strip_suffix("/api") {
            Some(prefix) => prefix,
            None if path.split('/').any(|part| part == "api") => {
                return refuse(
                    "the cluster's URL leads below `/api`; it ends before `/api`, or with it where the path of a \
                     gateway has a part of that name",
                );
            }
            None => path,
        };
        Ok(Self {
            origin: url.origin().ascii_serialization(),
            host: url[url::Position::BeforeHost..url::Position::AfterPort].into(),
            prefix: prefix.trim_end_matches('/').to_owned(),
            loopback: is_loopback(&url),
            plain: url.scheme() == "http",
        })
    }

    /// The host, with its port where that is not the usual one.
    pub(crate) fn host(&self) -> Arc<str> {
        self.host.clone()
    }

    /// Whether the cluster is on this machine.
    pub(crate) fn is_loopback(&self) -> bool {
        self.loopback
    }

    /// Whether what is sent can be read on the way.
    pub(crate) fn is_plain(&self) -> bool {
        self.plain
    }

    /// The URL of a path below `/api`, with its query.
    pub(crate) fn api(&self, path: &str, query: &str) -> Result<Url> {
        let mark = if query.is_empty() { "" } else { "?" };
        self.exact(&format!("{}/api{path}{mark}{query}", self.prefix))
    }

    /// The URL of an address the server sent. It must lead to the same API of the same server: behind a gateway,
    /// another path is another cluster.
    pub(crate) fn href(&self, href: &str) -> Result<Url> {
        let astray = |sentence: &str| Error::new(ErrorKind::Paging, sentence);
        let foreign = || astray("the cluster sent a link to another server, which is not followed");
        let url = if href.starts_with('/') && !href[1..].starts_with(['/', '\\']) {
            match self.is_below(href) {
                true => self.exact(href)?,
                false => self.exact(&format!("{}{href}", self.prefix))?,
            }
        } else {
            let url = Url::parse(href).map_err(|_| foreign())?;
            let same = url.origin().ascii_serialization() == self.origin;
            if !same || !url.username().is_empty() || url.password().is_some() {
                return Err(foreign());
            }
            let path = href
                .split_once("://")
                .and_then(|(_, rest)| rest.find('/').map(|at| &rest[at..]));
            self.exact(path.unwrap_or("/"))?
        };
        match self.is_below(url.path()) {
            true => Ok(url),
            false => Err(astray(
                "the cluster sent a link that leads out of its API, which is not followed",
            )),
        }
    }

    /// Whether a path is one of this API.
    fn is_below(&self, path: &str) -> bool {
        let below = path.strip_prefix(&*self.prefix);
        below.is_some_and(|below| below.starts_with("/api/"))
    }

    /// Parses a target on this origin, and makes sure that parsing did not change where it leads.
    fn exact(&self, target: &str) -> Result<Url> {
        let path = target.split(['?', '#']).next().unwrap_or_default();
        if target.contains('#') || path.split('/').any(changes_path) {
            return Err(Error::refused(
                "the path holds a segment of dots, a backslash, a control character or a fragment",
            ));
        }
        let url = Url::parse(&format!("{}{target}", self.origin))
            .map_err(|problem| Error::refused(format!("the path makes no URL: {problem}")))?;
        let slashes = |text: &str| text.bytes().filter(|b| *b == b'/').count();
        match slashes(url.path()) == slashes(path) {
            true => Ok(url),
            false => Err(Error::refused("the path leads elsewhere than it says")),
        }
    }
}

/// Whether a segment would make another path of the one it is in: URLs take a backslash for a slash, leave control
/// characters out, and resolve segments of dots, encoded ones too.
fn changes_path(segment: &str) -> bool {
    if segment.contains(|c: char| c == '\\' || c.is_control()) {
        return true;
    }
    let dots = segment.to_ascii_lowercase().replace("%2e", ".");
    matches!(&*dots, "." | "..")
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(address)) => IpAddr::V4(address).is_loopback(),
        Some(Host::Ipv6(address)) => IpAddr::V6(address).is_loopback(),
        None => false,
    }
}
