//! Trust: whom the client believes, and the certificate it shows.

use std::path::Path;

use super::ClientBuilder;
use crate::error::{Error, Result};
use crate::value::Secret;

/// How the connection is secured.
#[derive(Clone, Default)]
pub(super) struct Tls {
    /// The client's certificate chain and private key, in PEM.
    pub(super) identity: Option<Secret>,
    roots: Vec<reqwest::Certificate>,
    only_roots: bool,
    accept_invalid: bool,
}

impl ClientBuilder {
    fn identity(mut self, parts: &[&[u8]]) -> Self {
        let pem = String::from_utf8(parts.join(&b'\n')).map_err(|_| no_identity());
        let pem = self.note(pem).map(Secret::from);
        self.transport(|transport| transport.tls.identity = pem)
    }

    /// Authenticates with a client certificate: a PEM text that holds the chain and the private key. It can be
    /// combined with a token.
    pub fn client_certificate(self, pem: impl AsRef<[u8]>) -> Self {
        self.identity(&[pem.as_ref()])
    }

    /// Authenticates with a client certificate whose private key stands in a text of its own.
    pub fn client_certificate_and_key(
        self,
        chain: impl AsRef<[u8]>,
        key: impl AsRef<[u8]>,
    ) -> Self {
        self.identity(&[chain.as_ref(), key.as_ref()])
    }

    /// Authenticates with a client certificate from files; `key` is the file of the private key where that is not
    /// in the first.
    pub fn client_certificate_files(mut self, chain: impl AsRef<Path>, key: Option<&Path>) -> Self {
        let read = |path: &Path| {
            std::fs::read(path).map_err(|source| {
                Error::configuration(format!("{} cannot be read: {source}", path.display()))
            })
        };
        let chain = read(chain.as_ref());
        let key = key.map(read).transpose();
        match (self.note(chain), self.note(key)) {
            (Some(chain), Some(key)) => self.identity(&[&chain, &key.unwrap_or_default()]),
            _ => self,
        }
    }

    /// Trusts the certificate authorities in a PEM text, in addition to those of the system.
    pub fn root_certificates(mut self, pem: impl AsRef<[u8]>) -> Self {
        let roots = reqwest::Certificate::from_pem_bundle(pem.as_ref())
            .ok()
            .filter(|roots| !roots.is_empty())
            .ok_or_else(|| {
                Error::configuration(
                    "the root certificates are no PEM text with a certificate in it",
                )
            });
        let roots = self.note(roots).unwrap_or_default();
        self.transport(|transport| transport.tls.roots.extend(roots))
    }

    /// Trusts only the authorities given with [`root_certificates`](Self::root_certificates), not the system's.
    pub fn only_given_roots(self) -> Self {
        self.transport(|transport| transport.tls.only_roots = true)
    }

    /// Trusts whatever answers. Anyone on the way can then read and change everything, credentials included.
    pub fn danger_accept_any_certificate(self) -> Self {
        self.transport(|transport| transport.tls.accept_invalid = true)
    }
}

impl Tls {
    pub(super) fn apply(
        self,
        mut builder: reqwest::ClientBuilder,
    ) -> Result<reqwest::ClientBuilder> {
        #[cfg(feature = "rustls")]
        {
            builder = builder.tls_backend_rustls();
        }
        if self.accept_invalid {
            builder = builder.tls_danger_accept_invalid_certs(true);
        }
        if let Some(pem) = &self.identity {
            builder = builder.identity(identity(pem.expose().as_bytes())?);
        }
        match (self.only_roots, self.roots) {
            (true, roots) if roots.is_empty() => Err(Error::configuration(
                "no root certificate is given, and the system's are switched off",
            )),
            (true, roots) => Ok(builder.tls_certs_only(roots)),
            (false, roots) => Ok(builder.tls_certs_merge(roots)),
        }
    }
}

#[cfg(feature = "rustls")]
fn identity(pem: &[u8]) -> Result<reqwest::Identity> {
    reqwest::Identity::from_pem(pem).map_err(|_| no_identity())
}

/// The system's libraries want the key, in PKCS 8, apart from the chain.
#[cfg(not(feature = "rustls"))]
fn identity(pem: &[u8]) -> Result<reqwest::Identity> {
    const BEGIN: &[u8] = b"-----BEGIN PRIVATE KEY-----";
    let start = pem
        .windows(BEGIN.len())
        .position(|window| window == BEGIN)
        .ok_or_else(no_identity)?;
    reqwest::Identity::from_pkcs8_pem(pem, &pem[start..]).map_err(|_| no_identity())
}

fn no_identity() -> Error {
    Error::configuration(
        "the client certificate is no PEM text with a certificate and its private key in it",
    )
}
