//! Jobs: what runs after the reply. Filled in by the write half of the engine.

use std::time::Duration;

use jiff::Timestamp;

use crate::store::State;

/// How a planned job ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It does what was asked for.
    Success,
    /// It does nothing and fails with this.
    Failure {
        /// The number in `code` and `error.code`.
        code: u64,
        /// The text in `message` and `error.message`.
        message: String,
    },
    /// It never starts.
    Queued,
    /// It pauses itself and waits to be resumed.
    Paused,
}

/// All jobs of a cluster.
#[derive(Debug, Default)]
pub struct Jobs {}

impl Jobs {
    /// Decides about the next job whose description fits, such as `POST /api/security/aws-kms`; `*` stands for
    /// any text. Plans of the same pattern are used up one after another.
    pub fn plan(&mut self, _pattern: impl Into<String>, _duration: Duration, _outcome: Outcome) {}

    /// How long a job runs that was not planned.
    pub fn set_duration(&mut self, _duration: Duration) {}

    /// Whether something has to be settled.
    pub fn due(&self, _now: Timestamp) -> bool {
        false
    }

    /// Ends what has come to its end by now, and forgets what ended long ago. Every request starts with it.
    pub fn settle(_state: &mut State) {}
}
