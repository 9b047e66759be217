//! What every reply has besides what the engine says, and the form that the client takes.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::GzEncoder;

use crate::assumptions;
use crate::message::{Request, Sent};

/// In every reply, as captured.
const COMMON: &[(&str, &str)] = &[
    ("Cache-Control", "no-cache,no-store,must-revalidate"),
    ("Server", "libzapid-httpd"),
    ("X-Content-Type-Options", "nosniff"),
    (
        "Content-Security-Policy",
        "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' \
         data:; frame-ancestors: 'self'",
    ),
];

/// Completes a reply: headers, and packing for a client that takes it.
pub(super) fn complete(request: &Request, sent: &mut Sent) {
    let failed = sent.status >= 400;
    for (name, value) in COMMON {
        add(sent, name, value);
    }
    let vary = match failed {
        true => "Origin",
        false => "Accept-Encoding,Origin",
    };
    add(sent, "Vary", vary);
    if sent.status == 401 {
        add(sent, "WWW-Authenticate", "Basic realm=\"ONTAP\"");
    }
    add(sent, "Content-Type", "application/hal+json");
    if sent.body.len() >= assumptions::PACKED_FROM && takes_gzip(request) {
        pack(sent);
    }
    let length = sent.body.len().to_string();
    add(sent, "Content-Length", &length);
}

/// Adds a header unless it is there.
fn add(sent: &mut Sent, name: &'static str, value: &str) {
    let known = |(known, _): &(&str, String)| known.eq_ignore_ascii_case(name);
    if !sent.headers.iter().any(known) {
        sent.headers.push((name, value.to_owned()));
    }
}

/// Whether the client offered to unpack.
fn takes_gzip(request: &Request) -> bool {
    let offered = request.header("accept-encoding").unwrap_or_default();
    offered.split(',').any(|offer| {
        let (coding, weight) = offer.split_once(';').unwrap_or((offer, ""));
        let never = weight.trim().trim_end_matches(['0', '.']) == "q=";
        matches!(coding.trim(), "gzip" | "*") && !never
    })
}

fn pack(sent: &mut Sent) {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    let packed = encoder
        .write_all(&sent.body)
        .and_then(|()| encoder.finish());
    // Writing to memory does not fail; if it did, the reply would go out as it is.
    if let Ok(packed) = packed {
        sent.body = packed;
        sent.headers.retain(|(name, _)| *name != "Content-Length");
        add(sent, "Content-Encoding", "gzip");
    }
}

#[cfg(test)]
mod tests {
    use super::takes_gzip;
    use crate::message::Request;

    #[test]
    fn gzip_has_to_be_offered() {
        let takes = |offer: &str| {
            takes_gzip(&Request {
                headers: vec![("accept-encoding".to_owned(), offer.to_owned())],
                ..Request::default()
            })
        };
        for offer in ["gzip", "br, gzip;q=0.5", "*", "deflate,gzip"] {
            assert!(takes(offer), "{offer}");
        }
        for offer in ["", "identity", "br", "gzip;q=0", "gzip;q=0.0"] {
            assert!(!takes(offer), "{offer}");
        }
    }
}
