//! A cluster that knows one document: TLS on a loopback port, Basic authentication.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use rustls::pki_types::PrivateKeyDer;
use rustls::{ServerConfig, ServerConnection, StreamOwned};

/// `admin` with the password `s3cret-word`.
const CREDENTIALS: &str = "Basic YWRtaW46czNjcmV0LXdvcmQ=";

pub(crate) struct Stub {
    address: SocketAddr,
    ca_pem: String,
    last_request: Arc<Mutex<String>>,
}

impl Stub {
    /// Serves a document until the test ends.
    pub(crate) fn serve(document: &'static str) -> Self {
        Self::answer("200 OK", document)
    }

    /// Answers those who sign in with a status line, further headers and a body.
    pub(crate) fn answer(status: &'static str, body: &'static str) -> Self {
        let (config, ca_pem) = tls();
        let listener =
            TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a loopback port is free");
        let address = listener.local_addr().expect("it is bound");
        let last_request = Arc::new(Mutex::new(String::new()));
        let seen = last_request.clone();
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let connection =
                    ServerConnection::new(config.clone()).expect("the configuration is valid");
                answer(StreamOwned::new(connection, stream), (status, body), &seen);
            }
        });
        Self {
            address,
            ca_pem,
            last_request,
        }
    }

    pub(crate) fn url(&self) -> String {
        format!("https://{}", self.address)
    }

    pub(crate) fn ca_pem(&self) -> &str {
        &self.ca_pem
    }

    pub(crate) fn last_request(&self) -> String {
        self.last_request
            .lock()
            .expect("no test panics while it holds this")
            .clone()
    }
}

fn tls() -> (Arc<ServerConfig>, String) {
    let key = || KeyPair::generate().expect("keys can be made");
    let mut authority = CertificateParams::new(Vec::new()).expect("no names");
    authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let authority = CertifiedIssuer::self_signed(authority, key()).expect("it signs itself");
    let leaf_key = key();
    let leaf = CertificateParams::new(vec!["127.0.0.1".to_owned()]).expect("a valid name");
    let leaf = leaf
        .signed_by(&leaf_key, &authority)
        .expect("the authority signs");
    let private = PrivateKeyDer::try_from(leaf_key.serialize_der()).expect("PKCS #8");
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("the provider has them")
        .with_no_client_auth()
        .with_single_cert(vec![leaf.der().clone()], private)
        .expect("certificate and key fit");
    (Arc::new(config), authority.pem())
}

fn answer(
    mut stream: StreamOwned<ServerConnection, TcpStream>,
    (status, document): (&str, &str),
    seen: &Mutex<String>,
) {
    let mut request = Vec::new();
    let mut buffer = [0; 1024];
    while !request.windows(4).any(|w| w == b"\r\n\r\n") {
        // A client that refuses the certificate goes away here.
        match stream.read(&mut buffer) {
            Ok(n) if n > 0 => request.extend_from_slice(&buffer[..n]),
            _ => return,
        }
    }
    let request = String::from_utf8_lossy(&request).into_owned();
    let known = request.contains(CREDENTIALS);
    let (status, body) = if known {
        (status, document)
    } else {
        ("401 Unauthorized", "")
    };
    *seen.lock().expect("no test panics while it holds this") = request;
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        body.len()
    );
    let written = stream
        .write_all(head.as_bytes())
        .and_then(|()| stream.write_all(body.as_bytes()));
    stream.conn.send_close_notify();
    drop(written.and_then(|()| stream.flush()));
}
