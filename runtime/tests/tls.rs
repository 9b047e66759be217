//! Trust: what is not trusted is not talked to.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use ontap_runtime::client::NoRetry;
use ontap_runtime::{Client, ErrorKind};
use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, ExtendedKeyUsagePurpose, IsCa, KeyPair,
    date_time_ymd,
};
use rustls::pki_types::PrivateKeyDer;
use rustls::server::WebPkiClientVerifier;
use rustls::{RootCertStore, ServerConfig};
use support::accounts::Accounts;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

type Authority = CertifiedIssuer<'static, KeyPair>;

fn authority() -> Authority {
    let mut params = CertificateParams::new(Vec::<String>::new()).unwrap();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap()
}

fn acceptor(ca: &Authority, name: &str, expired: bool, ask_certificate: bool) -> TlsAcceptor {
    let key = KeyPair::generate().unwrap();
    let mut params = CertificateParams::new(vec![name.to_owned()]).unwrap();
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    if expired {
        params.not_before = date_time_ymd(2001, 1, 1);
        params.not_after = date_time_ymd(2002, 1, 1);
    }
    let certificate = params.signed_by(&key, ca).unwrap();
    let mut roots = RootCertStore::empty();
    roots.add(ca.der().clone()).unwrap();
    let builder = ServerConfig::builder_with_provider(Arc::new(
        rustls::crypto::aws_lc_rs::default_provider(),
    ));
    let builder = builder.with_safe_default_protocol_versions().unwrap();
    let builder = match ask_certificate {
        true => {
            let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
            let verifier = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider)
                .build()
                .unwrap();
            builder.with_client_cert_verifier(verifier)
        }
        false => builder.with_no_client_auth(),
    };
    let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
    let config = builder
        .with_single_cert(vec![certificate.der().clone()], key)
        .unwrap();
    TlsAcceptor::from(Arc::new(config))
}

/// A server that answers every request with an empty collection; its URL.
async fn server(ca: &Authority, name: &str, expired: bool, ask_certificate: bool) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let acceptor = acceptor(ca, name, expired, ask_certificate);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let acceptor = acceptor.clone();
            tokio::spawn(async move {
                if let Ok(mut stream) = acceptor.accept(stream).await {
                    stream.read_buf(&mut Vec::new()).await.ok();
                    stream
                        .write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")
                        .await
                        .ok();
                    stream.shutdown().await.ok();
                }
            });
        }
    });
    format!("https://localhost:{port}")
}

async fn kind(builder: ontap_runtime::ClientBuilder) -> Option<ErrorKind> {
    let client = builder.retry(NoRetry).no_proxy().build().unwrap();
    Accounts::of(&client)
        .list()
        .first_page()
        .await
        .map_err(|error| error.kind())
        .err()
}

#[tokio::test]
async fn only_a_valid_certificate_of_a_trusted_authority_is_accepted() {
    let ca = authority();
    let good = server(&ca, "localhost", false, false).await;
    let with_root = |url: &str| {
        Client::builder(url)
            .root_certificates(ca.pem())
            .only_given_roots()
    };
    assert_eq!(kind(with_root(&good)).await, None);
    assert_eq!(kind(Client::builder(&good)).await, Some(ErrorKind::Tls));
    let other = Client::builder(&good)
        .root_certificates(authority().pem())
        .only_given_roots();
    assert_eq!(kind(other).await, Some(ErrorKind::Tls));
    let wrong_name = server(&ca, "elsewhere", false, false).await;
    assert_eq!(kind(with_root(&wrong_name)).await, Some(ErrorKind::Tls));
    let expired = server(&ca, "localhost", true, false).await;
    assert_eq!(kind(with_root(&expired)).await, Some(ErrorKind::Tls));
    assert_eq!(
        kind(Client::builder(&expired).danger_accept_any_certificate()).await,
        None
    );
}

#[tokio::test]
async fn a_client_certificate_is_shown() {
    let ca = authority();
    let url = server(&ca, "localhost", false, true).await;
    let key = KeyPair::generate().unwrap();
    let mut params = CertificateParams::new(vec!["admin".to_owned()]).unwrap();
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ClientAuth];
    let certificate = params.signed_by(&key, &ca).unwrap();
    let with_root = || {
        Client::builder(&url)
            .root_certificates(ca.pem())
            .only_given_roots()
    };
    assert_eq!(kind(with_root()).await, Some(ErrorKind::Tls));
    let shown = with_root().client_certificate_and_key(certificate.pem(), key.serialize_pem());
    assert_eq!(kind(shown.bearer_token("token")).await, None);
    let both = format!("{}{}", certificate.pem(), key.serialize_pem());
    assert_eq!(kind(with_root().client_certificate(both)).await, None);
}

/// A server that answers the first bytes of every connection with these; its port, and how many came.
async fn answering(bytes: Vec<u8>) -> (u16, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let connections = Arc::new(AtomicUsize::new(0));
    let opened = connections.clone();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            opened.fetch_add(1, Ordering::SeqCst);
            let bytes = bytes.clone();
            tokio::spawn(async move {
                stream.read_buf(&mut Vec::with_capacity(65_536)).await.ok();
                stream.write_all(&bytes).await.ok();
                stream.shutdown().await.ok();
                stream.read_buf(&mut Vec::with_capacity(1)).await.ok();
            });
        }
    });
    (port, connections)
}

async fn failure(builder: ontap_runtime::ClientBuilder) -> ontap_runtime::Error {
    let client = builder.no_proxy().build().unwrap();
    Accounts::of(&client).list().collect().await.unwrap_err()
}

#[tokio::test]
async fn an_old_version_of_tls_is_told_and_not_tried_again() {
    let alert = vec![0x15, 3, 1, 0, 2, 2, 70];
    // A ServerHello of TLS 1.0.
    let mut hello = vec![0x16, 3, 1, 0, 42, 2, 0, 0, 38, 3, 1];
    hello.extend([7; 32]);
    hello.extend([0, 0, 0x2f, 0]);
    for bytes in [alert, hello] {
        let (port, connections) = answering(bytes).await;
        let error = failure(Client::builder(format!("https://127.0.0.1:{port}"))).await;
        assert_eq!(error.kind(), ErrorKind::Tls, "{error:?}");
        assert!(error.to_string().contains("TLS 1.2"), "{error}");
        assert_eq!(connections.load(Ordering::SeqCst), 1);
    }
}

#[tokio::test]
async fn the_wrong_scheme_for_a_port_is_told() {
    let plain = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}".to_vec();
    let (port, _) = answering(plain).await;
    let error = failure(Client::builder(format!("https://127.0.0.1:{port}"))).await;
    assert_eq!(error.kind(), ErrorKind::Tls, "{error:?}");
    assert!(error.to_string().contains("plain http"), "{error}");
    let alert = vec![0x15, 3, 3, 0, 2, 2, 10];
    let page = "<html>Client sent an HTTP request to an HTTPS server.</html>";
    let length = page.len();
    let refusal = format!("HTTP/1.1 400 Bad Request\r\nContent-Length: {length}\r\n\r\n{page}");
    for bytes in [alert, refusal.into_bytes()] {
        let (port, _) = answering(bytes).await;
        let builder = Client::builder(format!("http://127.0.0.1:{port}"));
        let error = failure(builder.retry(NoRetry)).await;
        let shown = error.to_string();
        assert!(
            shown.contains("speak TLS") || shown.contains("expects https"),
            "{shown}"
        );
    }
}

#[tokio::test]
async fn an_untrusted_certificate_says_what_to_do() {
    let ca = authority();
    let url = server(&ca, "localhost", false, false).await;
    let own = Client::builder(&url);
    let other = Client::builder(&url)
        .root_certificates(authority().pem())
        .only_given_roots();
    for builder in [own, other] {
        let error = failure(builder).await;
        assert_eq!(error.kind(), ErrorKind::Tls);
        let shown = error.to_string();
        assert!(shown.contains("`root_certificates`"), "{shown}");
        assert!(shown.contains("danger_accept_any_certificate"), "{shown}");
    }
}

/// A server that keeps its connections, and answers its requests in turn with these statuses.
async fn keeping(ca: &Authority, statuses: &'static [u16]) -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!(
        "https://localhost:{}",
        listener.local_addr().unwrap().port()
    );
    let acceptor = acceptor(ca, "localhost", false, true);
    let connections = Arc::new(AtomicUsize::new(0));
    let (opened, answered) = (connections.clone(), Arc::new(AtomicUsize::new(0)));
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let (acceptor, opened, answered) = (acceptor.clone(), opened.clone(), answered.clone());
            tokio::spawn(async move {
                let mut stream = acceptor.accept(stream).await.unwrap();
                opened.fetch_add(1, Ordering::SeqCst);
                while stream
                    .read_buf(&mut Vec::with_capacity(8192))
                    .await
                    .is_ok_and(|read| read > 0)
                {
                    let status = statuses[answered.fetch_add(1, Ordering::SeqCst)];
                    let reply = format!("HTTP/1.1 {status} X\r\nContent-Length: 2\r\n\r\n{{}}");
                    stream.write_all(reply.as_bytes()).await.unwrap();
                }
            });
        }
    });
    (url, connections)
}

#[tokio::test]
async fn a_rejected_client_certificate_leaves_the_connection() {
    let ca = authority();
    let (url, connections) = keeping(&ca, &[200, 401, 200, 200]).await;
    let key = KeyPair::generate().unwrap();
    let mut params = CertificateParams::new(vec!["admin".to_owned()]).unwrap();
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ClientAuth];
    let certificate = params.signed_by(&key, &ca).unwrap();
    let builder = Client::builder(&url)
        .root_certificates(ca.pem())
        .only_given_roots()
        .client_certificate_and_key(certificate.pem(), key.serialize_pem())
        .no_proxy();
    let accounts = Accounts::of(&builder.build().unwrap());
    accounts.list().first_page().await.unwrap();
    assert!(
        accounts
            .list()
            .first_page()
            .await
            .unwrap_err()
            .is_authentication()
    );
    assert_eq!(connections.load(Ordering::SeqCst), 1);
    accounts.list().first_page().await.unwrap();
    accounts.list().first_page().await.unwrap();
    assert_eq!(connections.load(Ordering::SeqCst), 2);
}
