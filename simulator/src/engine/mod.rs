//! From a request to a reply, without any network: the order of checks stands in [`Engine::handle`].

mod action;
pub(crate) mod call;
mod control;
mod delete;
pub(crate) mod get;
pub(crate) mod job;
pub(crate) mod links;
pub(crate) mod many;
mod page;
mod passthrough;
mod patch;
mod post;
mod reply;
mod route;
pub(crate) mod scope;
pub(crate) mod show;
pub(crate) mod write;

use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard};

use crate::access;
use crate::failure::Failure;
use crate::job::Jobs;
use crate::message::{Reply, Request, Sent};
use crate::model::{Api, Endpoint, Method};
use crate::path;
use crate::query::{self, Target};
use crate::store::State;

use call::Call;
use reply::Form;

/// A cluster that answers.
#[derive(Debug)]
pub struct Engine {
    state: RwLock<State>,
}

impl Engine {
    /// A cluster with this content.
    pub fn new(state: State) -> Arc<Self> {
        Arc::new(Self {
            state: RwLock::new(state),
        })
    }

    /// Answers a request. It is checked in this order: who asks, whether their role allows method and path, where the
    /// path leads, the method, the query, and then whatever the operation demands.
    pub fn handle(&self, request: &Request) -> Sent {
        self.settle();
        Form::of(request).send(self.answer(request))
    }

    /// Whether a request, of which only the head was read, is let in at all.
    pub(crate) fn lets_in(&self, request: &Request) -> bool {
        access::authenticate(&self.read(), request).is_ok()
    }

    /// Looks at, or changes, what the cluster remembers.
    pub fn with<T>(&self, work: impl FnOnce(&mut State) -> T) -> T {
        work(&mut self.state.write().unwrap_or_else(PoisonError::into_inner))
    }

    fn read(&self) -> RwLockReadGuard<'_, State> {
        self.state.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// Ends the jobs whose time has come.
    fn settle(&self) {
        let due = {
            let state = self.read();
            state.jobs.due(state.clock.now())
        };
        if due {
            self.with(Jobs::settle);
        }
    }

    fn answer(&self, request: &Request) -> Result<Reply, Failure> {
        let (raw_path, raw_query) = request.split();
        let (api, caller, svm) = {
            let state = self.read();
            let caller = access::authenticate(&state, request)?;
            access::authorise(&state, &caller, &request.method, raw_path)?;
            let svm = access::tunnel(&state, &caller, request)?;
            (state.api.clone(), caller, svm)
        };
        if let Some(command) = passthrough::command(&path::segments(raw_path)) {
            return passthrough::get(&self.read(), request, &command);
        }
        let (endpoint, keys) = route::route(&api, raw_path)?;
        if request.method == "OPTIONS" {
            return Ok(Reply::empty(200).header("Allow", allow(&api, endpoint)));
        }
        let method = match request.method.as_str() {
            "HEAD" => Some(Method::Get),
            other => Method::parse(other),
        };
        let operation = method.and_then(|method| write::operation(&api, endpoint, method));
        let (Some(method), Some(operation)) = (method, operation) else {
            return Err(unsupported(&request.method));
        };
        let mut query = query::parse(
            raw_query,
            &Target {
                release: api.release,
                method,
                endpoint,
                operation,
                table: endpoint
                    .kind
                    .table()
                    .and_then(|table| api.tables.get(table)),
                keys: &keys,
            },
        )?;
        query.svm.clone_from(&svm);
        let call = Call {
            request,
            method,
            endpoint,
            operation,
            keys,
            query,
            caller,
            svm,
        };
        match method {
            Method::Get => get::get(&call, &self.read()),
            Method::Post => self.with(|state| write::post(&call, state)),
            Method::Patch => self.with(|state| write::patch(&call, state)),
            Method::Delete => self.with(|state| write::delete(&call, state)),
        }
    }
}

/// The endpoint has no such method (405, 3).
pub(crate) fn unsupported(method: &str) -> Failure {
    Failure::new(
        405,
        3,
        format!("The method {method} is not supported here."),
    )
    .with(method)
}

/// The methods of an endpoint, as `Allow` lists them.
fn allow(api: &Api, endpoint: &Endpoint) -> String {
    let has = |method| write::operation(api, endpoint, method).is_some();
    let order = [Method::Post, Method::Delete, Method::Patch];
    let others = order.into_iter().filter(|method| has(*method));
    let read = ["GET", "HEAD"].into_iter().filter(|_| has(Method::Get));
    let names: Vec<&str> = read
        .chain(["OPTIONS"])
        .chain(others.map(Method::as_str))
        .collect();
    names.join(", ")
}
