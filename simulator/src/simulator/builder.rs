//! Configuring a simulator.

use std::net::{SocketAddr, TcpListener};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::Value;

use super::{Recipe, Simulator};
use crate::clock::Clock;
use crate::engine::Engine;
use crate::fault::{Fault, FaultError, Faults};
use crate::model::{Api, ReleaseError, releases};
use crate::recorder::{Keeping, Recorder};
use crate::scenario::Grant;
use crate::seed::{Options, SeedError};
use crate::server::{Authority, Limits, Server, Serves, Shared, StopSignal, TlsError};
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
    /// The UUID of the cluster is none.
    #[error("\"{0}\" is no UUID; write one such as 90fab114-2835-4656-8ded-decccb8b4262")]
    Uuid(String),
    /// Others could reach the control API.
    #[error(
        "others can reach this address, so the control API needs a port of its own; choose one with control_listen"
    )]
    OpenControl,
    /// No certificate could be made.
    #[error(transparent)]
    Tls(#[from] TlsError),
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
    keeping: Keeping,
    names: Vec<String>,
    control: Control,
    idle: Option<Duration>,
}

/// Where the simulator answers below `/_simulator/`.
enum Control {
    Off,
    Here,
    Apart(String),
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
            keeping: Keeping {
                requests: KEPT,
                replies: false,
                secrets: false,
                verbose: false,
            },
            names: Vec::new(),
            control: Control::Off,
            idle: None,
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

    /// The password of `admin`; `Simulated-1` by default.
    pub fn password(mut self, password: impl Into<String>) -> Self {
        self.options.password = password.into();
        self
    }

    /// What it holds besides what a fresh cluster has, in the form of [`seed::load`](crate::seed::load); further members
    /// `faults`, `stubs`, `tokens`, `jobs` and `clock` say what is played.
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
        self.keeping.requests = count;
        self
    }

    /// Whether replies are kept beside the requests; not by default.
    pub fn keep_replies(mut self, on: bool) -> Self {
        self.keeping.replies = on;
        self
    }

    /// Whether requests are kept as they came, with their secrets, for tests that compare what clients send; not by
    /// default.
    pub fn keep_secrets(mut self, on: bool) -> Self {
        self.keeping.secrets = on;
        self
    }

    /// Prints a line for each request on standard error.
    pub fn verbose(mut self, on: bool) -> Self {
        self.keeping.verbose = on;
        self
    }

    /// A further name of the server in its certificate, such as that of a container.
    pub fn tls_name(mut self, name: impl Into<String>) -> Self {
        self.names.push(name.into());
        self
    }

    /// How long a connection may idle, or take for the head of a request, before it is closed; 60 s by default.
    pub fn idle_limit(mut self, limit: Duration) -> Self {
        self.idle = Some(limit);
        self
    }

    /// Answers below `/_simulator/` on the same port: whoever can reach it may do there what this library can. The port
    /// has to be one of this machine alone.
    pub fn control(mut self) -> Self {
        self.control = Control::Here;
        self
    }

    /// The same on a port of its own.
    pub fn control_listen(mut self, address: impl ToString) -> Self {
        self.control = Control::Apart(address.to_string());
        self
    }

    /// Starts it. Once this returns, it answers.
    ///
    /// # Errors
    ///
    /// When the release is unknown, the seed data are wrong, the address is taken or no certificate could be made.
    pub fn start(mut self) -> Result<Simulator, StartError> {
        self.check()?;
        let listener = open(&self.listen)?;
        let address = listener.local_addr().map_err(StartError::Thread)?;
        let apart = match &self.control {
            Control::Apart(address) => Some(open(address)?),
            Control::Here if !address.ip().is_loopback() => return Err(StartError::OpenControl),
            Control::Here | Control::Off => None,
        };
        let shared = Arc::new(self.shared()?);
        let tls = match &shared.authority {
            Some(authority) => Some(authority.server(address.ip(), &shared.names)?),
            None => None,
        };
        let serves = match self.control {
            Control::Here => Serves::Both,
            Control::Off | Control::Apart(_) => Serves::Api,
        };
        let control = match apart {
            Some(listener) => {
                let address = listener.local_addr().map_err(StartError::Thread)?;
                let tls = match &shared.authority {
                    Some(authority) => Some(authority.server(address.ip(), &shared.names)?),
                    None => None,
                };
                let server = Server::start(listener, tls, shared.clone(), Serves::Control);
                Some(server.map_err(StartError::Thread)?)
            }
            None => None,
        };
        let server =
            Server::start(listener, tls, shared.clone(), serves).map_err(StartError::Thread)?;
        Ok(Simulator {
            server,
            control,
            serves,
            shared,
        })
    }

    fn check(&self) -> Result<(), StartError> {
        match &self.options.cluster_uuid {
            Some(uuid) if uuid.len() != 36 || uuid::Uuid::parse_str(uuid).is_err() => {
                Err(StartError::Uuid(uuid.clone()))
            }
            _ => Ok(()),
        }
    }

    /// The cluster with its content, and everything around it.
    fn shared(&mut self) -> Result<Shared, StartError> {
        let api = Api::of(&self.release)?;
        let clock = Arc::new(Clock::default());
        let recipe = Recipe {
            api: api.clone(),
            options: self.options.clone(),
            seed: self.seed.take(),
            accounts: self.accounts,
            job_duration: self.job_duration,
            tokens: std::mem::take(&mut self.tokens),
            texts: self.texts.clone(),
        };
        let (mut state, scenario) = recipe.cluster(&clock)?;
        let (faults, stubs) = (Faults::default(), Faults::default());
        scenario.play(&mut state, &faults, &stubs);
        self.faults.drain(..).for_each(|fault| faults.add(fault));
        let authority = match self.http {
            true => None,
            false => Some(Authority::new()?),
        };
        Ok(Shared {
            engine: Engine::new(state),
            faults,
            stubs,
            recorder: Recorder::new(api, self.keeping),
            recipe,
            clock,
            kept: Mutex::default(),
            stop: StopSignal::default(),
            names: std::mem::take(&mut self.names),
            authority,
            limits: Limits::idle(self.idle),
        })
    }
}

fn open(listen: &str) -> Result<TcpListener, StartError> {
    let failed = |problem: std::io::Error| StartError::Listen {
        address: listen.to_owned(),
        problem,
    };
    let address: SocketAddr = listen.parse().map_err(|_| {
        let text = "it is no address and port such as 127.0.0.1:8443";
        failed(std::io::Error::new(std::io::ErrorKind::InvalidInput, text))
    })?;
    TcpListener::bind(address).map_err(failed)
}
