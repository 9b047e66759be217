//! What a simulator starts from, and starts from again when it is reset.

use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;

use super::StartError;
use crate::clock::Clock;
use crate::model::Api;
use crate::scenario::{Grant, Scenario};
use crate::seed::{self, Options};
use crate::store::State;
use crate::texts::Texts;

/// Everything that decides about the content of a new cluster.
#[derive(Clone, Debug)]
pub(crate) struct Recipe {
    pub(crate) api: Arc<Api>,
    pub(crate) options: Options,
    pub(crate) seed: Option<Value>,
    pub(crate) accounts: usize,
    pub(crate) job_duration: Option<Duration>,
    pub(crate) tokens: Vec<(String, Grant)>,
    pub(crate) texts: Arc<Texts>,
}

impl Recipe {
    /// A new cluster, and what else its seed file says.
    pub(crate) fn cluster(&self, clock: &Arc<Clock>) -> Result<(State, Scenario), StartError> {
        let mut state = seed::fresh(self.api.clone(), clock.clone(), &self.options);
        state.texts = self.texts.clone();
        let mut scenario = Scenario::default();
        if let Some(mut seed) = self.seed.clone() {
            scenario = Scenario::take(&mut seed)?;
            seed::load(&mut state, &seed)?;
        }
        if self.accounts > 0 {
            seed::accounts(&mut state, self.accounts);
        }
        if let Some(duration) = self.job_duration {
            state.jobs.set_duration(duration);
        }
        for (token, grant) in &self.tokens {
            grant.allow(token, &mut state.tokens);
        }
        Ok((state, scenario))
    }
}
