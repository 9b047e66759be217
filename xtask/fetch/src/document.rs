//! The API document as a cluster serves it.

use std::io::{IsTerminal, Read, Write};
use std::path::PathBuf;
use std::time::Duration;

use reqwest::Certificate;
use reqwest::Url;
use reqwest::blocking::Client;

use crate::reply::{self, Reply};

/// What went wrong, for a person.
type Failure = String;

/// Where a cluster keeps its document.
const DOCUMENT: &str = "/docs/api/swagger.yaml";
/// No API document is larger.
const SIZE_LIMIT: u64 = 64 * 1024 * 1024;
const CONNECT_TIMEOUT: Duration = Duration::from_secs(15);
const TOTAL_TIMEOUT: Duration = Duration::from_secs(180);

/// How to reach a cluster.
#[derive(clap::Args)]
pub(crate) struct Connection {
    /// User of the cluster; asked for when it is not given.
    #[arg(long, env = "ONTAP_USER", hide_env_values = true)]
    user: Option<String>,
    /// Certificates (PEM) to trust besides those of the system.
    #[arg(long, value_name = "FILE")]
    ca_file: Option<PathBuf>,
    /// Accepts any certificate: whoever stands between can read the password.
    #[arg(long)]
    danger_accept_invalid_certs: bool,
}

/// The document's address; `https://cluster` alone means its usual place.
pub(crate) fn url(source: &str) -> Result<Url, Failure> {
    let mut url = Url::parse(source).map_err(|e| format!("not an address: {e}"))?;
    if !url.username().is_empty() || url.password().is_some() {
        // It is not repeated.
        return Err(
            "credentials do not belong into the address; set ONTAP_USER and ONTAP_PASSWORD"
                .to_owned(),
        );
    }
    if matches!(url.path(), "" | "/") {
        url.set_path(DOCUMENT);
    }
    Ok(url)
}

/// The bytes of the document.
pub(crate) fn fetch(url: &Url, connection: &Connection) -> Result<Vec<u8>, Failure> {
    let client = client(connection)?;
    let (user, password) = credentials(connection)?;
    let answer = client
        .get(url.clone())
        .basic_auth(user, Some(password))
        .send();
    let response = answer.map_err(|e| format!("{url}: {}", causes(&e)))?;
    let status = response.status();
    let location = response.headers().get("location").cloned();
    let mut bytes = Vec::new();
    let read = response.take(SIZE_LIMIT + 1).read_to_end(&mut bytes);
    read.map_err(|e| format!("{url}: the answer broke off: {e}"))?;
    if bytes.len() as u64 > SIZE_LIMIT {
        return Err(format!(
            "{url}: the answer is larger than {SIZE_LIMIT} bytes"
        ));
    }
    let reply = Reply {
        status,
        location: location.as_ref().and_then(|it| it.to_str().ok()),
        body: &bytes,
    };
    match reply::explain(&reply) {
        Some(problem) => Err(format!("{url}: {problem}")),
        None => Ok(bytes),
    }
}

/// Prints the address on a line, and the document after it.
pub(crate) fn print(url: &Url, bytes: &[u8]) -> Result<(), Failure> {
    let mut out = std::io::stdout().lock();
    let written = writeln!(out, "{url}").and_then(|()| out.write_all(bytes));
    written
        .and_then(|()| out.flush())
        .map_err(|e| format!("standard output: {e}"))
}

fn client(connection: &Connection) -> Result<Client, Failure> {
    let mut builder = Client::builder()
        .connect_timeout(CONNECT_TIMEOUT)
        .timeout(TOTAL_TIMEOUT)
        // A redirect could carry the password elsewhere.
        .redirect(reqwest::redirect::Policy::none())
        .tls_danger_accept_invalid_certs(connection.danger_accept_invalid_certs);
    if let Some(file) = &connection.ca_file {
        let pem = std::fs::read(file).map_err(|e| format!("{}: {e}", file.display()))?;
        let certificates =
            Certificate::from_pem_bundle(&pem).map_err(|e| format!("{}: {e}", file.display()))?;
        if certificates.is_empty() {
            return Err(format!("{}: no certificate in it", file.display()));
        }
        builder = builder.tls_certs_merge(certificates);
    }
    builder.build().map_err(|e| causes(&e))
}

/// User and password: from the environment, or asked for at the terminal.
fn credentials(connection: &Connection) -> Result<(String, String), Failure> {
    let terminal = std::io::stdin().is_terminal();
    let user = match &connection.user {
        Some(user) => user.clone(),
        None if terminal => {
            eprint!("User: ");
            let mut line = String::new();
            std::io::stdin()
                .read_line(&mut line)
                .map_err(|e| format!("the user was not read: {e}"))?;
            line.trim().to_owned()
        }
        None => {
            return Err("set ONTAP_USER and ONTAP_PASSWORD, or run this at a terminal".to_owned());
        }
    };
    let password = match std::env::var("ONTAP_PASSWORD") {
        Ok(password) => password,
        Err(_) if terminal => rpassword::prompt_password("Password: ")
            .map_err(|e| format!("the password was not read: {e}"))?,
        Err(_) => return Err("set ONTAP_PASSWORD, or run this at a terminal".to_owned()),
    };
    Ok((user, password))
}

/// An error with everything that led to it.
fn causes(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text = format!("{text}: {error}");
        cause = error.source();
    }
    text
}
