//! Who asks: how a request proves it.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use futures_util::future::BoxFuture;
use reqwest::header::HeaderValue;
use tokio::sync::Mutex;

use crate::error::{Error, ErrorKind, Result};
use crate::value::Secret;

/// Why a token source gave no token.
pub type TokenError = Box<dyn std::error::Error + Send + Sync>;

type Source = Arc<dyn Fn() -> BoxFuture<'static, Result<Secret, TokenError>> + Send + Sync>;

/// What a client shows in the `Authorization` header.
pub(crate) enum Credentials {
    /// Nothing: a client certificate, or no authentication at all.
    None,
    /// A fixed header.
    Fixed(HeaderValue),
    /// Tokens from a source, kept until one is rejected.
    Source {
        scheme: &'static str,
        source: Source,
        current: Mutex<Option<Secret>>,
    },
}

impl Credentials {
    /// Credentials of a user with a password, and what they look like on the wire.
    pub(crate) fn basic(user: &str, password: &Secret) -> Result<(Self, Secret)> {
        if user.contains(':') {
            return Err(Error::configuration(
                "a user name with a colon cannot be sent with Basic authentication",
            ));
        }
        let pair = joined(&[user, ":", password.expose()]);
        let encoded = Secret::from(base64(pair.expose().as_bytes()));
        let header = sensitive(joined(&["Basic ", encoded.expose()]))?;
        Ok((Self::Fixed(header), encoded))
    }

    /// Whether requests show nothing.
    pub(crate) fn is_none(&self) -> bool {
        matches!(self, Self::None)
    }

    pub(crate) fn bearer(token: &Secret) -> Result<Self> {
        bearer_header(token).map(Self::Fixed)
    }

    pub(crate) fn source(source: Source) -> Self {
        Self::of_source("Bearer", source)
    }

    /// Credentials that are already encoded for the header.
    pub(crate) fn basic_source(source: Source) -> Self {
        Self::of_source("Basic", source)
    }

    fn of_source(scheme: &'static str, source: Source) -> Self {
        Self::Source {
            scheme,
            source,
            current: Mutex::new(None),
        }
    }

    /// The header to send, with the token in it.
    pub(crate) async fn header(&self) -> Result<Option<(HeaderValue, Option<Secret>)>> {
        match self {
            Self::None => Ok(None),
            Self::Fixed(value) => Ok(Some((value.clone(), None))),
            Self::Source {
                scheme,
                source,
                current,
            } => {
                let mut current = current.lock().await;
                let token = match &*current {
                    Some(token) => token.clone(),
                    None => {
                        let token = source().await.map_err(|source| {
                            Error::new(
                                ErrorKind::Authentication,
                                "no credentials could be obtained",
                            )
                            .with_source(source)
                        })?;
                        current.insert(token).clone()
                    }
                };
                let value = sensitive(joined(&[scheme, " ", token.expose()]))?;
                Ok(Some((value, Some(token))))
            }
        }
    }

    /// Forgets a token the cluster rejected; whether a new one may be tried.
    pub(crate) async fn forget(&self, rejected: Option<&Secret>) -> bool {
        match (self, rejected) {
            (Self::Source { current, .. }, Some(rejected)) => {
                let mut current = current.lock().await;
                if current.as_ref() == Some(rejected) {
                    *current = None;
                }
                true
            }
            _ => false,
        }
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::None => "None",
            Self::Fixed(_) => "Fixed(***)",
            Self::Source { .. } => "Source(***)",
        })
    }
}

fn bearer_header(token: &Secret) -> Result<HeaderValue> {
    sensitive(joined(&["Bearer ", token.expose()]))
}

/// Texts as one, in memory that is wiped in the end. None is left behind by a text that grows.
fn joined(parts: &[&str]) -> Secret {
    let mut text = String::with_capacity(parts.iter().map(|part| part.len()).sum());
    text.extend(parts.iter().copied());
    text.into()
}

/// The memory of a header that is wiped when the last copy of the header is gone.
struct Wiped(Secret);

impl AsRef<[u8]> for Wiped {
    fn as_ref(&self) -> &[u8] {
        self.0.expose().as_bytes()
    }
}

fn sensitive(text: Secret) -> Result<HeaderValue> {
    let bytes = Bytes::from_owner(Wiped(text));
    let mut value = HeaderValue::from_maybe_shared(bytes).map_err(|_| {
        Error::new(
            ErrorKind::Authentication,
            "the token holds a character a header cannot carry",
        )
    })?;
    value.set_sensitive(true);
    Ok(value)
}

/// Base64 with padding: the one place that needs it is the Basic header.
pub(super) fn base64(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let group = chunk
            .iter()
            .fold(0_u32, |group, byte| group << 8 | u32::from(*byte))
            << (8 * (3 - chunk.len()));
        for index in 0..4 {
            let digit = ALPHABET[(group >> (18 - 6 * index) & 63) as usize];
            text.push(if index <= chunk.len() {
                char::from(digit)
            } else {
                '='
            });
        }
    }
    text
}
