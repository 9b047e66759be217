//! Built without TLS, a client says what https needs: `cargo test -p ontap-runtime --no-default-features --test without_tls`.

#![cfg(not(any(feature = "rustls", feature = "native-tls")))]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use ontap_runtime::{Client, ErrorKind};

#[test]
fn https_names_the_feature_that_is_missing() {
    let error = Client::builder("https://c.example").build().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    let shown = error.to_string();
    assert!(
        shown.contains("`rustls`") && shown.contains("`native-tls`"),
        "{shown}"
    );
    Client::builder("http://127.0.0.1:8080").build().unwrap();
}
