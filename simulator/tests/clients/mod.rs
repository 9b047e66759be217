//! The crate as a client of a simulator.
#![allow(
    dead_code,
    missing_docs,
    unreachable_pub,
    reason = "each test file uses a part of it"
)]

use ontap_security::Client;
use ontap_security::accounts::account::NewAccount;
use ontap_security::client::{ClientBuilder, NoRetry};
use ontap_security::models::account_application::{
    Application, AuthenticationMethod, NewAccountApplication,
};
use ontap_simulator::Simulator;

/// A client that trusts the simulator and never sends again.
pub fn builder(cluster: &Simulator) -> ClientBuilder {
    let client = Client::builder(cluster.url()).no_proxy().retry(NoRetry);
    match cluster.ca_pem() {
        pem if pem.is_empty() => client,
        pem => client.root_certificates(pem).only_given_roots(),
    }
}

/// The same, as `admin`.
pub fn admin(cluster: &Simulator) -> Client {
    let client = builder(cluster).basic_auth("admin", cluster.password());
    client.build().expect("everything is given")
}

/// An account that may use the REST API with a password.
pub fn account(name: &str) -> NewAccount {
    let http = NewAccountApplication::new()
        .application(Application::Http)
        .authentication_methods([AuthenticationMethod::Password]);
    NewAccount::new([http], name).password("secret-word-1")
}
