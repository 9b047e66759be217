//! What all connections of a simulator have in common.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use serde_json::Value;
use tokio::sync::Notify;

use super::limits::Limits;
use super::tls::Authority;
use crate::clock::Clock;
use crate::engine::Engine;
use crate::fault::Faults;
use crate::recorder::Recorder;
use crate::scenario::Scenario;
use crate::seed;
use crate::simulator::{Recipe, StartError};
use crate::store::State;

pub(crate) struct Shared {
    pub(crate) engine: Arc<Engine>,
    pub(crate) faults: Faults,
    /// Replies that stand in for endpoints, or before them.
    pub(crate) stubs: Faults,
    pub(crate) recorder: Recorder,
    pub(crate) recipe: Recipe,
    pub(crate) clock: Arc<Clock>,
    /// Snapshots by name.
    pub(crate) kept: Mutex<BTreeMap<String, Kept>>,
    pub(crate) stop: StopSignal,
    /// Names that the server is known by besides those of this machine.
    pub(crate) names: Vec<String>,
    /// Signs certificates; nothing without TLS.
    pub(crate) authority: Option<Authority>,
    pub(crate) limits: Limits,
}

/// A cluster as it was at some time.
pub(crate) struct Kept {
    state: State,
    moved: Duration,
}

impl Shared {
    /// Everything as it was at the start; what was received is forgotten.
    pub(crate) fn reset(&self) -> Result<(), StartError> {
        self.clock.set(Duration::ZERO);
        let (mut state, scenario) = self.recipe.cluster(&self.clock)?;
        self.faults.clear();
        self.stubs.clear();
        scenario.play(&mut state, &self.faults, &self.stubs);
        self.engine.with(|known| *known = state);
        self.recorder.clear();
        Ok(())
    }

    /// Keeps the cluster as it is, under a name.
    pub(crate) fn keep(&self, name: &str) {
        let state = self.engine.with(|state| state.duplicate());
        let moved = self.clock.moved();
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.insert(name.to_owned(), Kept { state, moved });
    }

    /// The cluster as it was kept; whether there is something of that name.
    pub(crate) fn restore(&self, name: &str) -> bool {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(kept) = kept.get(name) else {
            return false;
        };
        let state = kept.state.duplicate();
        self.clock.set(kept.moved);
        self.engine.with(|known| *known = state);
        true
    }

    /// Adds what a seed file says. Nothing is added where something is wrong with it.
    pub(crate) fn load(&self, mut file: Value) -> Result<(), StartError> {
        let scenario = Scenario::take(&mut file)?;
        self.engine.with(|known| {
            let mut state = known.duplicate();
            seed::load(&mut state, &file)?;
            scenario.play(&mut state, &self.faults, &self.stubs);
            *known = state;
            Ok(())
        })
    }
}

/// Tells whoever waits that the simulator shall stop.
#[derive(Clone, Debug, Default)]
pub(crate) struct StopSignal(Arc<Notify>);

impl StopSignal {
    pub(crate) fn tell(&self) {
        self.0.notify_one();
    }

    pub(crate) async fn told(&self) {
        self.0.notified().await;
    }
}
