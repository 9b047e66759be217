//! `xtask-fetch` as `cargo xtask import` runs it: against a server over TLS.

mod stub;

use std::path::Path;
use std::process::{Command, Stdio};

use stub::Stub;

const DOCUMENT: &str = "swagger: '2.0'\nbasePath: /api\n";

/// The program, with nothing of this machine in its environment.
fn command(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask-fetch"));
    command.current_dir(folder).stdin(Stdio::null());
    for name in [
        "ONTAP_USER",
        "ONTAP_PASSWORD",
        "HTTPS_PROXY",
        "https_proxy",
        "ALL_PROXY",
        "all_proxy",
    ] {
        command.env_remove(name);
    }
    command
}

/// What it printed, on standard output and on standard error, when it has to end with this code.
#[track_caller]
fn ends(command: &mut Command, code: i32) -> (String, String) {
    let output = command.output().expect("the program starts");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let (out, err) = (text(&output.stdout), text(&output.stderr));
    assert_eq!(output.status.code(), Some(code), "{out}\n{err}");
    assert!(!err.contains("panicked"), "{err}");
    (out, err)
}

struct Fetch<'f> {
    stub: &'f Stub,
    folder: &'f Path,
    password: &'f str,
    more: &'f [&'f str],
}

impl Fetch<'_> {
    /// Both outputs of a run that ends with this code.
    #[track_caller]
    fn ends(&self, code: i32) -> (String, String) {
        let mut command = command(self.folder);
        command.args(self.more).arg(self.stub.url());
        command.env("ONTAP_USER", "admin");
        let (out, err) = ends(command.env("ONTAP_PASSWORD", self.password), code);
        assert!(
            !out.contains(self.password) && !err.contains(self.password),
            "the password is printed: {out}{err}"
        );
        (out, err)
    }
}

#[test]
fn fetches_from_a_cluster() {
    let stub = Stub::serve(DOCUMENT);
    let folder = tempfile::tempdir().expect("a folder for the test");
    let folder = folder.path();
    std::fs::write(folder.join("ca.pem"), stub.ca_pem()).expect("the certificate is written");
    let good = "s3cret-word";

    // With the certificate of its authority, and Basic credentials.
    let (out, _) = Fetch {
        stub: &stub,
        folder,
        password: good,
        more: &["--ca-file", "ca.pem"],
    }
    .ends(0);
    let address = format!("{}/docs/api/swagger.yaml", stub.url());
    assert_eq!(out, format!("{address}\n{DOCUMENT}"));
    let request = stub.last_request();
    assert!(
        request.starts_with("GET /docs/api/swagger.yaml HTTP/1.1"),
        "{request}"
    );
    assert!(
        request
            .to_ascii_lowercase()
            .contains("authorization: basic "),
        "{request}"
    );
    assert!(request.contains("YWRtaW46czNjcmV0LXdvcmQ="), "{request}");

    // Without it the certificate is refused, unless that is switched off.
    let (_, err) = Fetch {
        stub: &stub,
        folder,
        password: good,
        more: &[],
    }
    .ends(1);
    assert!(err.to_ascii_lowercase().contains("certificate"), "{err}");
    Fetch {
        stub: &stub,
        folder,
        password: good,
        more: &["--danger-accept-invalid-certs"],
    }
    .ends(0);

    let (_, err) = Fetch {
        stub: &stub,
        folder,
        password: "wrong-word",
        more: &["--ca-file", "ca.pem"],
    }
    .ends(1);
    assert!(err.contains("401"), "{err}");
    let (_, err) = Fetch {
        stub: &stub,
        folder,
        password: good,
        more: &["--ca-file", "none.pem"],
    }
    .ends(1);
    assert!(err.contains("none.pem"), "{err}");
    std::fs::write(folder.join("empty.pem"), "no certificate").expect("it is written");
    Fetch {
        stub: &stub,
        folder,
        password: good,
        more: &["--ca-file", "empty.pem"],
    }
    .ends(1);
}

/// What a user sees of what a cluster, or what stands in front of it, answers instead of the document.
#[test]
fn says_what_came_instead_of_the_document() {
    const SIGN_IN: &str = "<!DOCTYPE html>\n<html><head><title>Sign\nin</title></head></html>";
    const REFUSED: &str = r#"{"error": {"message": "not authorized", "code": "6"}}"#;
    let cases = [
        (
            "200 OK",
            SIGN_IN,
            [
                "200 OK",
                "a web page with the title \"Sign in\"",
                "a sign-in page or a proxy",
            ],
        ),
        (
            "200 OK",
            REFUSED,
            ["200 OK", "not authorized (code 6)", "check the address"],
        ),
        (
            "403 Forbidden",
            REFUSED,
            ["403 Forbidden", "not authorized (code 6)", "role `admin`"],
        ),
        (
            "404 Not Found",
            SIGN_IN,
            ["404 Not Found", "a web page", "docs-api"],
        ),
        (
            "503 Service Unavailable",
            "",
            ["503", "no API document", "vserver services web show"],
        ),
        (
            "407 Proxy Authentication Required",
            "",
            ["407", "proxy", "NO_PROXY"],
        ),
        (
            "302 Found\r\nLocation: https://sso.example/login",
            "",
            [
                "302 Found",
                "https://sso.example/login",
                "a sign-in page or a proxy",
            ],
        ),
    ];
    for (status, body, words) in cases {
        let stub = Stub::answer(status, body);
        let folder = tempfile::tempdir().expect("a folder for the test");
        std::fs::write(folder.path().join("ca.pem"), stub.ca_pem()).expect("it is written");
        let (_, err) = Fetch {
            stub: &stub,
            folder: folder.path(),
            password: "s3cret-word",
            more: &["--ca-file", "ca.pem"],
        }
        .ends(1);
        for word in words {
            assert!(err.contains(word), "{status}: `{word}` is not in: {err}");
        }
        assert!(!err.contains("neither"), "{err}");
    }
}

/// An address that is refused is not repeated: it can hold a password.
#[test]
fn refuses_addresses_and_missing_credentials() {
    let folder = tempfile::tempdir().expect("a folder for the test");
    for source in [
        "https://admin:secret@cluster",
        "https://admin:secret@[cluster",
        "https:/admin:secret@cluster",
        "https://",
    ] {
        let (out, err) = ends(command(folder.path()).arg(source), 2);
        assert!(err.contains("error: "), "{err}");
        assert!(!err.contains("secret") && !out.contains("secret"), "{err}");
    }
    let (_, err) = ends(command(folder.path()).arg("https://127.0.0.1:1"), 1);
    assert!(err.contains("ONTAP_USER"), "{err}");
}
