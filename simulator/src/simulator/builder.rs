//! Configuring a simulator.

use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;

use super::Simulator;
use crate::clock::Clock;
use crate::engine::Engine;
use crate::fault::{self, Fault, FaultError, Faults};
use crate::model::{Api, ReleaseError, releases};
use crate::recorder::Recorder;
use crate::seed::{self, Options, SeedError};
use crate::server::{Authority, Server, Shared, TlsError};
use crate::texts::Texts;

/// How many requests are kept unless the builder says otherwise.
const KEPT: usize = 10_000;

/// Why a simulator did not start.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StartError {
    /// There is no spec of the release.
    #[error(transparent)]
    Release(#[from] ReleaseError),
    /// The seed data are not right.
    #[error("seed data: {0}")]
    Seed(#[from] SeedError),
    /// The faults in the seed data are not right.
    #[error("seed data: {0}")]
    Fault(#[from] FaultError),
    /// The address cannot be used.
    #[error(
        "cannot listen on {address}: {problem}; choose another port, or 0 for any that is free"
    )]
    Listen {
        /// What was asked for.
        address: String,
        /// What the system said.
        problem: std::io::Error,
    },
    /// The threads could not be started.
    #[error("the server did not start: {0}")]
    Thread(std::io::Error),
    /// No certificate could be made.
    #[error(transparent)]
    Tls(#[from] TlsError),
}

/// What a token stands for.
enum Grant {
    Account(String),
    Scope(String),
}

/// Configures a [`Simulator`].
#[must_use]
pub struct Builder {
    release: String,
    http: bool,
    listen: String,
    options: Options,
    seed: Option<Value>,
    accounts: usize,
    job_duration: Option<Duration>,
    tokens: Vec<(String, Grant)>,
    faults: Vec<Fault>,
    texts: Arc<Texts>,
    kept: usize,
    replies: bool,
    verbose: bool,
}

impl Builder {
    pub(super) fn new() -> Self {
        Self {
            release: releases().next_back().unwrap_or_default().to_owned(),
            http: false,
            listen: "127.0.0.1:0".to_owned(),
            options: Options::default(),
            seed: None,
            accounts: 0,
            job_duration: None,
            tokens: Vec::new(),
            faults: Vec::new(),
            texts: Arc::default(),
            kept: KEPT,
            replies: false,
            verbose: false,
        }
    }

    /// The release that it runs; the newest by default.
    pub fn release(mut self, release: impl Into<String>) -> Self {
        self.release = release.into();
        self
    }

    /// Without TLS.
    pub fn http(mut self) -> Self {
        self.http = true;
        self
    }

    /// Address and port to listen on; a free port of this machine by default.
    pub fn listen(mut self, address: impl ToString) -> Self {
        self.listen = address.to_string();
        self
    }

    /// What the cluster is called, which SVMs and nodes it has, and whether every table gets a record.
    pub fn options(mut self, options: Options) -> Self {
        self.options = options;
        self
    }

    /// The password of `admin`; `password` by default.
    pub fn password(mut self, password: impl Into<String>) -> Self {
        self.options.password = password.into();
        self
    }

    /// What it holds besides what a fresh cluster has, in the form of [`seed::load`]; a further member `faults`
    /// lists what goes wrong.
    pub fn seed(mut self, seed: Value) -> Self {
        self.seed = Some(seed);
        self
    }

    /// Adds so many accounts that are made up.
    pub fn accounts(mut self, count: usize) -> Self {
        self.accounts = count;
        self
    }

    /// How long jobs run about which nothing else is decided.
    pub fn job_duration(mut self, duration: Duration) -> Self {
        self.job_duration = Some(duration);
        self
    }

    /// Takes a bearer token as an account.
    pub fn token(mut self, token: impl Into<String>, account: impl Into<String>) -> Self {
        self.tokens
            .push((token.into(), Grant::Account(account.into())));
        self
    }

    /// Takes a bearer token with these scopes, such as `ontap:*:reader:readonly:*:/api/security`; several are
    /// separated by spaces.
    pub fn token_with_scope(mut self, token: impl Into<String>, scope: impl Into<String>) -> Self {
        self.tokens.push((token.into(), Grant::Scope(scope.into())));
        self
    }

    /// Lets refusals have the texts of a cluster's own document, where its error tables have them.
    pub fn texts(mut self, texts: Texts) -> Self {
        self.texts = Arc::new(texts);
        self
    }

    /// Lets something go wrong from the start.
    pub fn fault(mut self, fault: Fault) -> Self {
        self.faults.push(fault);
        self
    }

    /// How many of the last requests are kept; 10,000 by default.
    pub fn keep_requests(mut self, count: usize) -> Self {
        self.kept = count;
        self
    }

    /// Whether replies are kept beside the requests; not by default.
    pub fn keep_replies(mut self, on: bool) -> Self {
        self.replies = on;
        self
    }

    /// Prints a line for each request on standard error.
    pub fn verbose(mut self, on: bool) -> Self {
        self.verbose = on;
        self
    }

    /// Starts it. Once this returns, it answers.
    ///
    /// # Errors
    ///
    /// When the release is unknown, the seed data are wrong, the address is taken or no certificate could be made.
    pub fn start(mut self) -> Result<Simulator, StartError> {
        let api = Api::of(&self.release)?;
        let clock = Arc::new(Clock::default());
        let engine = self.engine(api.clone(), clock.clone())?;
        let listener = self.open()?;
        let faults = Faults::default();
        self.faults.into_iter().for_each(|fault| faults.add(fault));
        let shared = Arc::new(Shared {
            engine,
            faults,
            recorder: Recorder::new(api, self.kept, self.replies, self.verbose),
        });
        let authority = match self.http {
            true => None,
            false => Some(Authority::new()?),
        };
        let address = listener.local_addr().map_err(StartError::Thread)?;
        let tls = match &authority {
            Some(authority) => Some(authority.server(address.ip())?),
            None => None,
        };
        let server = Server::start(listener, tls, shared.clone()).map_err(StartError::Thread)?;
        Ok(Simulator {
            server,
            shared,
            clock,
            authority,
            password: self.options.password,
        })
    }

    /// The cluster with its content.
    fn engine(&mut self, api: Arc<Api>, clock: Arc<Clock>) -> Result<Arc<Engine>, StartError> {
        let mut state = seed::fresh(api, clock, &self.options);
        state.texts = self.texts.clone();
        if let Some(mut seed) = self.seed.take() {
            let faults = seed.as_object_mut().and_then(|seed| seed.remove("faults"));
            if let Some(faults) = faults {
                self.faults.extend(fault::parse(&faults)?);
            }
            seed::load(&mut state, &seed)?;
        }
        if self.accounts > 0 {
            seed::accounts(&mut state, self.accounts);
        }
        if let Some(duration) = self.job_duration {
            state.jobs.set_duration(duration);
        }
        for (token, grant) in self.tokens.drain(..) {
            match grant {
                Grant::Account(account) => state.tokens.allow_account(token, account),
                Grant::Scope(scope) => state.tokens.allow_scope(token, scope),
            }
        }
        Ok(Engine::new(state))
    }

    fn open(&self) -> Result<TcpListener, StartError> {
        let failed = |problem: std::io::Error| StartError::Listen {
            address: self.listen.clone(),
            problem,
        };
        let address: SocketAddr = self.listen.parse().map_err(|_| {
            let text = "it is no address and port such as 127.0.0.1:8443";
            failed(std::io::Error::new(std::io::ErrorKind::InvalidInput, text))
        })?;
        TcpListener::bind(address).map_err(failed)
    }
}
