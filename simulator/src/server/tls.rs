//! Certificates: an authority of the simulator's own, what it signs, and what it trusts.

use std::net::IpAddr;
use std::sync::Arc;

use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DistinguishedName, DnType,
    ExtendedKeyUsagePurpose, IsCa, KeyPair, KeyUsagePurpose, SanType, date_time_ymd,
};
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::server::WebPkiClientVerifier;
use rustls::{RootCertStore, ServerConfig};
use x509_parser::prelude::{FromDer, X509Certificate};

/// A certificate could not be made, or the server does not take it.
#[derive(Debug, thiserror::Error)]
#[error("no certificate: {0}")]
pub struct TlsError(String);

impl TlsError {
    pub(crate) fn of(problem: impl std::fmt::Display) -> Self {
        Self(problem.to_string())
    }
}

/// Signs the server's certificate and those of clients.
pub(crate) struct Authority {
    issuer: CertifiedIssuer<'static, KeyPair>,
}

impl Authority {
    /// A new one, with a key of its own.
    pub(crate) fn new() -> Result<Self, TlsError> {
        let mut params = params("ONTAP simulator CA");
        params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
        params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
        let key = KeyPair::generate().map_err(TlsError::of)?;
        let issuer = CertifiedIssuer::self_signed(params, key).map_err(TlsError::of)?;
        Ok(Self { issuer })
    }

    /// Its certificate.
    pub(crate) fn pem(&self) -> String {
        self.issuer.pem()
    }

    /// A certificate and its key for a client that logs in as this account.
    pub(crate) fn client(&self, account: &str) -> Result<(String, String), TlsError> {
        let mut params = params(account);
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ClientAuth];
        let key = KeyPair::generate().map_err(TlsError::of)?;
        let certificate = params.signed_by(&key, &self.issuer).map_err(TlsError::of)?;
        Ok((certificate.pem(), key.serialize_pem()))
    }

    /// What a server on this address, and with these names besides, needs. Clients may show a certificate of this authority, and no other.
    pub(crate) fn server(
        &self,
        address: IpAddr,
        names: &[String],
    ) -> Result<Arc<ServerConfig>, TlsError> {
        let mut params = params("ONTAP simulator");
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        params.subject_alt_names = vec![
            SanType::DnsName("localhost".try_into().map_err(TlsError::of)?),
            SanType::IpAddress(IpAddr::from([127, 0, 0, 1])),
            SanType::IpAddress(IpAddr::from([0, 0, 0, 0, 0, 0, 0, 1_u16])),
        ];
        let known = SanType::IpAddress(address);
        if !address.is_unspecified() && !params.subject_alt_names.contains(&known) {
            params.subject_alt_names.push(known);
        }
        for name in names {
            params.subject_alt_names.push(match name.parse() {
                Ok(address) => SanType::IpAddress(address),
                Err(_) => SanType::DnsName(name.as_str().try_into().map_err(TlsError::of)?),
            });
        }
        let key = KeyPair::generate().map_err(TlsError::of)?;
        let certificate = params.signed_by(&key, &self.issuer).map_err(TlsError::of)?;
        let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(key.serialize_der()));

        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let mut roots = RootCertStore::empty();
        roots.add(self.issuer.der().clone()).map_err(TlsError::of)?;
        let verifier =
            WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider.clone())
                .allow_unauthenticated()
                .build()
                .map_err(TlsError::of)?;
        let mut config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(TlsError::of)?
            .with_client_cert_verifier(verifier)
            .with_single_cert(vec![certificate.der().clone()], key)
            .map_err(TlsError::of)?;
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(Arc::new(config))
    }
}

fn params(name: &str) -> CertificateParams {
    let mut params = CertificateParams::default();
    params.distinguished_name = DistinguishedName::new();
    params
        .distinguished_name
        .push(DnType::CommonName, name.to_owned());
    params.not_before = date_time_ymd(2020, 1, 1);
    params.not_after = date_time_ymd(2049, 12, 31);
    // Some clients insist on it.
    params.use_authority_key_identifier_extension = true;
    params
}

/// The common name in a certificate.
pub(super) fn common_name(certificate: &CertificateDer<'_>) -> Option<String> {
    let (_, certificate) = X509Certificate::from_der(certificate).ok()?;
    let name = certificate.subject().iter_common_name().next()?;
    name.as_str().ok().map(str::to_owned)
}
