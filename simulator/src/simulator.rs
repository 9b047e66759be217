//! A simulated cluster on a port of this machine.

mod builder;
mod recipe;

use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;

use crate::fault::Fault;
use crate::job::Outcome;
use crate::recorder::Recorded;
use crate::server::{Authority, Server, Serves, Shared, TlsError};
use crate::store::State;
pub use builder::{Builder, StartError};
pub(crate) use recipe::Recipe;

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
    control: Option<Server>,
    serves: Serves,
    shared: Arc<Shared>,
}

impl Simulator {
    /// Starts a freshly installed cluster of the newest release, over TLS, on a free port of this machine. The account
    /// `admin` has the password `Simulated-1`.
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
        self.url_of(self.address())
    }

    /// Where it takes orders, such as `https://127.0.0.1:40123/_simulator/`; nothing when it takes none.
    pub fn control_url(&self) -> Option<String> {
        let address = match (&self.control, self.serves) {
            (Some(control), _) => control.address(),
            (None, Serves::Both) => self.address(),
            (None, _) => return None,
        };
        Some(self.url_of(address) + crate::control::PREFIX)
    }

    fn url_of(&self, address: SocketAddr) -> String {
        let scheme = match self.shared.authority {
            Some(_) => "https",
            None => "http",
        };
        format!("{scheme}://{address}")
    }

    /// The release that it runs, such as `9.17.1`.
    pub fn release(&self) -> String {
        self.with_state(|state| state.api.release.to_string())
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.server.address()
    }

    /// The password of `admin`.
    pub fn password(&self) -> &str {
        &self.shared.recipe.options.password
    }

    /// The certificate of the authority that signed the server's, as PEM; empty without TLS.
    pub fn ca_pem(&self) -> String {
        self.shared
            .authority
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
        match &self.shared.authority {
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

    /// Answers with this status and body whatever request has this method (`*` for any) and path (`*` for any text), known
    /// or not. Credentials are not asked for. Faults come before it.
    pub fn stub(&self, method: &str, path: &str, status: u16, body: Value) {
        let stub = Fault::on(method, path).answer(status, body);
        self.shared.stubs.add(stub);
    }

    /// Forgets the canned replies.
    pub fn clear_stubs(&self) {
        self.shared.stubs.clear();
    }

    /// Everything as it was at the start, and nothing received. Certificates are made anew.
    ///
    /// # Errors
    ///
    /// None that starting did not have.
    pub fn reset(&self) -> Result<(), StartError> {
        self.shared.reset()
    }

    /// Keeps the cluster as it is, under a name: records, jobs, tokens and the time.
    pub fn snapshot(&self, name: &str) {
        self.shared.keep(name);
    }

    /// The cluster as it was kept under a name; `false` when nothing was.
    pub fn restore(&self, name: &str) -> bool {
        self.shared.restore(name)
    }

    /// Adds what a seed file says, in the form of [`Builder::seed`].
    ///
    /// # Errors
    ///
    /// What is wrong with it; then nothing was added.
    pub fn load(&self, seed: Value) -> Result<(), StartError> {
        self.shared.load(seed)
    }

    /// Waits until the control API is told to stop.
    pub async fn told_to_stop(&self) {
        self.shared.stop.told().await;
    }

    /// Lets nothing go wrong any more.
    pub fn clear_faults(&self) {
        self.shared.faults.clear();
    }

    /// Moves the cluster's clock forward.
    pub fn advance(&self, by: Duration) {
        self.shared.clock.advance(by);
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
