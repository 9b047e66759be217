//! A simulated cluster on a port of this machine.

mod builder;

use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use crate::clock::Clock;
use crate::fault::Fault;
use crate::job::Outcome;
use crate::recorder::Recorded;
use crate::server::{Authority, Server, Shared, TlsError};
use crate::store::State;
pub use builder::{Builder, StartError};

/// A running cluster. It runs on threads of its own, so it can be started from a thread and from a task alike, and
/// stops when it is dropped.
///
/// ```
/// use ontap_simulator::Simulator;
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let cluster = Simulator::start()?;
/// assert!(cluster.url().starts_with("https://127.0.0.1:"));
/// # Ok(())
/// # }
/// ```
pub struct Simulator {
    // Dropped first: nothing is answered any more when the rest goes.
    server: Server,
    shared: Arc<Shared>,
    clock: Arc<Clock>,
    authority: Option<Authority>,
    password: String,
}

impl Simulator {
    /// Starts a freshly installed cluster of the newest release, over TLS, on a free port of this machine. The account
    /// `admin` has the password `password`.
    ///
    /// # Errors
    ///
    /// When there is no port, or no certificate could be made.
    pub fn start() -> Result<Self, StartError> {
        Self::builder().start()
    }

    /// Starts one that is configured.
    pub fn builder() -> Builder {
        Builder::new()
    }

    /// Where it listens, such as `https://127.0.0.1:40123`.
    pub fn url(&self) -> String {
        let scheme = match self.authority {
            Some(_) => "https",
            None => "http",
        };
        format!("{scheme}://{}", self.address())
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.server.address()
    }

    /// The password of `admin`.
    pub fn password(&self) -> &str {
        &self.password
    }

    /// The certificate of the authority that signed the server's, as PEM; empty without TLS.
    pub fn ca_pem(&self) -> String {
        self.authority
            .as_ref()
            .map(Authority::pem)
            .unwrap_or_default()
    }

    /// Writes that certificate to a file.
    ///
    /// # Errors
    ///
    /// When the file cannot be written.
    pub fn write_ca(&self, path: impl AsRef<Path>) -> std::io::Result<()> {
        std::fs::write(path, self.ca_pem())
    }

    /// A certificate and its key, both as PEM, that log in as an account which may use the application `http` with
    /// the method `certificate`.
    ///
    /// # Errors
    ///
    /// Without TLS, and when none could be made.
    pub fn client_certificate(&self, account: &str) -> Result<(String, String), TlsError> {
        match &self.authority {
            Some(authority) => authority.client(account),
            None => Err(TlsError::of("this simulator runs without TLS")),
        }
    }

    /// The last requests that were received, oldest first, without secrets; how many are kept is the builder's
    /// [`keep_requests`](Builder::keep_requests).
    pub fn requests(&self) -> Vec<Recorded> {
        self.shared.recorder.all()
    }

    /// Forgets the requests that were received.
    pub fn clear_requests(&self) {
        self.shared.recorder.clear();
    }

    /// Lets something go wrong. Where several faults match a request, the one that was added first is taken.
    pub fn fault(&self, fault: Fault) {
        self.shared.faults.add(fault);
    }

    /// Lets nothing go wrong any more.
    pub fn clear_faults(&self) {
        self.shared.faults.clear();
    }

    /// Moves the cluster's clock forward.
    pub fn advance(&self, by: Duration) {
        self.clock.advance(by);
    }

    /// Decides about the next job whose description fits, such as `PATCH /api/security`; `*` stands for any text.
    pub fn plan_job(&self, pattern: &str, duration: Duration, outcome: Outcome) {
        self.with_state(|state| state.jobs.plan(pattern, duration, outcome));
    }

    /// Looks at, or changes, what the cluster remembers. Requests wait meanwhile.
    pub fn with_state<T>(&self, work: impl FnOnce(&mut State) -> T) -> T {
        self.shared.engine.with(work)
    }

    /// Stops it: no connection is taken any more, and requests that are under way end, or are cut off after a moment.
    /// Dropping it does the same.
    pub fn stop(self) {
        drop(self);
    }
}
