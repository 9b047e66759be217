//! What the examples share: the cluster and the credentials come from the environment, as
//! [`ClientBuilder::from_env`] reads it. Where `ONTAP_USAGE` names a file, what is used of the API is recorded there.

use std::env;

use ontap_security::{Client, ClientBuilder};

/// What an example ends with.
pub type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

/// A client for the cluster the environment names.
///
/// # Errors
///
/// A variable is missing, or the URL cannot be used.
pub fn connect() -> Outcome<Client> {
    Ok(recorded(ClientBuilder::from_env()?).build()?)
}

/// A client for a cluster, with the credentials of the environment.
///
/// # Errors
///
/// A variable is missing, the URL cannot be used, or the certificate cannot be read.
pub fn connect_to(url: &str) -> Outcome<Client> {
    Ok(recorded(ClientBuilder::from_env()?.url(url)).build()?)
}

fn recorded(client: ClientBuilder) -> ClientBuilder {
    match env::var_os("ONTAP_USAGE") {
        Some(path) => client.record_usage(path),
        None => client,
    }
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

/// The examples of the README compile.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
pub struct Readme;
