//! What the examples share: the cluster's address and the credentials come from `ONTAP_URL`, `ONTAP_USER` and
//! `ONTAP_PASSWORD`. A file that `ONTAP_CA` names holds a certificate to trust besides those of the system.

use std::{env, fs};

use ontap_security::Client;

/// What an example ends with.
pub type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

/// A client for the cluster the environment names.
///
/// # Errors
///
/// A variable is missing, or the URL cannot be used.
pub fn connect() -> Outcome<Client> {
    connect_to(&variable("ONTAP_URL")?)
}

/// A client for a cluster, with the credentials of the environment.
///
/// # Errors
///
/// A variable is missing, the URL cannot be used, or the certificate cannot be read.
pub fn connect_to(url: &str) -> Outcome<Client> {
    let (user, password) = (variable("ONTAP_USER")?, variable("ONTAP_PASSWORD")?);
    let mut client = Client::builder(url).basic_auth(user, password);
    if let Ok(path) = env::var("ONTAP_CA") {
        client = client.root_certificates(fs::read(path)?);
    }
    Ok(client.build()?)
}

/// The arguments of the command line, exactly as many as are named.
///
/// # Errors
///
/// There are more or fewer.
pub fn arguments<const N: usize>(names: [&str; N]) -> Outcome<[String; N]> {
    let given: Vec<String> = env::args().skip(1).collect();
    given
        .try_into()
        .map_err(|_| format!("usage: {}", names.join(" ")).into())
}

fn variable(name: &str) -> Outcome<String> {
    env::var(name).map_err(|_| format!("set {name}").into())
}

/// The examples of the README compile.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
pub struct Readme;
