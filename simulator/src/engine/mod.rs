//! From a request to a reply, without any network: the order of checks stands in [`Engine::handle`].

mod action;
pub(crate) mod call;
mod delete;
pub(crate) mod get;
pub(crate) mod job;
pub(crate) mod links;
pub(crate) mod many;
mod patch;
mod post;
pub(crate) mod write;

use std::sync::{Arc, PoisonError, RwLock};

use crate::message::{Request, Sent};
use crate::store::State;

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

    /// Answers a request.
    pub fn handle(&self, _request: &Request) -> Sent {
        Sent::default()
    }

    /// Looks at, or changes, what the cluster remembers.
    pub fn with<T>(&self, work: impl FnOnce(&mut State) -> T) -> T {
        work(&mut self.state.write().unwrap_or_else(PoisonError::into_inner))
    }
}
