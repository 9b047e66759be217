//! Exchanges that failed before a reply was complete.

use std::error::Error as StdError;

use crate::error::{Error, ErrorKind, chain};

/// Classifies an error of the transport. URLs can hold what was asked for, so they are left out.
pub(super) fn transport(error: reqwest::Error) -> Error {
    let error = error.without_url();
    let (kind, message) = if error.is_timeout() {
        (ErrorKind::Timeout, "the connection timed out")
    } else if is_tls(&error) {
        (ErrorKind::Tls, "no secure connection could be agreed on")
    } else if error.is_connect() {
        (ErrorKind::Connect, "no connection to the cluster")
    } else if error.is_builder() {
        (ErrorKind::Refused, "the request could not be built")
    } else {
        (
            ErrorKind::Transport,
            "the connection broke during the exchange",
        )
    };
    let causes = causes(&error);
    let reason = causes.last().cloned().unwrap_or_else(|| error.to_string());
    let advice = advice(kind, &causes).map_or_else(String::new, |advice| format!("; {advice}"));
    Error::new(kind, format!("{message}: {reason}{advice}")).with_source(error)
}

/// The texts of the causes of an error, outermost first.
fn causes(error: &reqwest::Error) -> Vec<String> {
    error.source().map(chain).unwrap_or_default()
}

/// Whether an exchange failed over its security; the TLS libraries share no error type, but they share words. A
/// server can reject a client certificate after the connection stands; a connection that is only cut is another case.
fn is_tls(error: &reqwest::Error) -> bool {
    let words: &[&str] = match error.is_connect() {
        true => &[
            "certificate",
            "tls",
            "ssl",
            "handshake",
            "alert",
            "corrupt message",
            "peer is incompatible",
            "peer misbehaved",
        ],
        false => &["certificate", "alert"],
    };
    mentions(&causes(error), words)
}

/// What to do about a failure, where that is known.
fn advice(kind: ErrorKind, causes: &[String]) -> Option<&'static str> {
    match kind {
        ErrorKind::Tls if mentions(causes, &["invalidcontenttype", "wrong version number"]) => {
            Some("does the port speak plain http?")
        }
        ErrorKind::Tls if mentions(causes, UNTRUSTED) => Some(
            "clusters come with a certificate of their own: compare it with `security certificate show` on the \
             cluster, and trust it with `root_certificates`; `danger_accept_any_certificate` is for trying only",
        ),
        ErrorKind::Tls
            if mentions(
                causes,
                &["protocolversion", "protocol version", "incompatible"],
            ) =>
        {
            Some("the server offers no version of TLS that counts as safe; TLS 1.2 is the least")
        }
        ErrorKind::Transport
            if mentions(causes, &["invalid http version", "invalid http header"]) =>
        {
            Some("does the port speak TLS? The URL begins with http://, not with https://")
        }
        _ => None,
    }
}

/// How the libraries say that they do not know who signed a certificate.
const UNTRUSTED: &[&str] = &[
    "unknownissuer",
    "unknown issuer",
    "badsignature",
    "self-signed",
    "self signed",
    "unable to get local issuer",
    "not trusted",
    "causedasendentity",
    "ca used as end entity",
];

fn mentions(texts: &[String], words: &[&str]) -> bool {
    texts
        .iter()
        .map(|text| text.to_ascii_lowercase())
        .any(|text| words.iter().any(|word| text.contains(word)))
}
