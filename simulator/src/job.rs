//! Jobs: what runs after the reply, when it ends and how. Their rows stand in the table `/cluster/jobs`, like any others.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use crate::assumptions::JOB_KEPT;
use crate::engine::job::{self, Task};
use crate::engine::many::Results;
use crate::store::State;

/// How a job ends.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Outcome {
    /// It does what was asked for, and fails only where that fails.
    #[default]
    Success,
    /// It does nothing and fails with this.
    Failure {
        /// The number in `code` and `error.code`.
        code: u64,
        /// The text in `message` and `error.message`.
        message: String,
    },
    /// It never starts; it can be cancelled.
    Queued,
    /// It pauses itself at once; resumed, it does what was asked for.
    Paused,
}

/// What was decided about a job before it exists.
#[derive(Clone, Debug)]
struct Plan {
    pattern: String,
    duration: Duration,
    outcome: Outcome,
}

/// A job that has not ended.
#[derive(Clone, Debug)]
pub(crate) struct Open {
    /// What it does.
    pub(crate) task: Task,
    /// How it ends.
    pub(crate) outcome: Outcome,
    /// When it ends, while it runs.
    pub(crate) ends: Option<Timestamp>,
    /// How long it still has to run, while it does not.
    pub(crate) left: Duration,
}

/// What happens to a job at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Step {
    End,
    Forget,
}

/// All jobs of a cluster.
#[derive(Clone, Debug, Default)]
pub struct Jobs {
    plans: Vec<Plan>,
    duration: Option<Duration>,
    open: BTreeMap<String, Open>,
    results: BTreeMap<String, Results>,
    agenda: BTreeSet<(Timestamp, Step, String)>,
}

impl Jobs {
    /// How long a job runs about which nothing was decided.
    pub const DURATION: Duration = Duration::from_millis(100);

    /// Decides about the next job whose description fits, such as `POST /api/security/aws-kms`; `*` stands for
    /// any text. Each plan is used once, in the order in which they were made.
    pub fn plan(&mut self, pattern: impl Into<String>, duration: Duration, outcome: Outcome) {
        self.plans.push(Plan {
            pattern: pattern.into(),
            duration,
            outcome,
        });
    }

    /// How long jobs run from now on about which nothing else is decided; [`DURATION`](Self::DURATION) before.
    pub fn set_duration(&mut self, duration: Duration) {
        self.duration = Some(duration);
    }

    /// How long jobs run about which nothing else is decided.
    pub fn duration(&self) -> Duration {
        self.duration.unwrap_or(Self::DURATION)
    }

    /// Whether [`settle`](Self::settle) has something to do.
    pub fn due(&self, now: Timestamp) -> bool {
        self.agenda.first().is_some_and(|(at, ..)| *at <= now)
    }

    /// Ends what has come to its end by now, and forgets what ended long ago. Every request starts with it.
    pub fn settle(state: &mut State) {
        let now = state.clock.now();
        while state.jobs.due(now) {
            let Some((at, step, uuid)) = state.jobs.agenda.pop_first() else {
                return;
            };
            match step {
                Step::End => {
                    if let Some(open) = state.jobs.open.remove(&uuid) {
                        // A failure stands in the job's row.
                        let _ = job::finish(state, &uuid, open, at);
                    }
                }
                Step::Forget => {
                    state.jobs.results.remove(&uuid);
                    job::remove(state, &uuid);
                }
            }
        }
    }

    /// How long the job of this description runs and how it ends.
    pub(crate) fn decided(&mut self, description: &str) -> (Duration, Outcome) {
        let planned = self
            .plans
            .iter()
            .position(|plan| fits(&plan.pattern, description));
        match planned.map(|at| self.plans.remove(at)) {
            Some(plan) => (plan.duration, plan.outcome),
            None => (self.duration(), Outcome::Success),
        }
    }

    /// A job that has not ended.
    pub(crate) fn open(&self, uuid: &str) -> Option<&Open> {
        self.open.get(uuid)
    }

    /// Takes a job that has not ended out.
    pub(crate) fn take(&mut self, uuid: &str) -> Option<Open> {
        let open = self.open.remove(uuid)?;
        if let Some(ends) = open.ends {
            self.agenda.remove(&(ends, Step::End, uuid.to_owned()));
        }
        Some(open)
    }

    /// Adds a job, or puts one back.
    pub(crate) fn put(&mut self, uuid: &str, open: Open) {
        if let Some(ends) = open.ends {
            self.agenda.insert((ends, Step::End, uuid.to_owned()));
        }
        self.open.insert(uuid.to_owned(), open);
    }

    /// Notes that a job ended, and what it did to many records.
    pub(crate) fn ended(&mut self, uuid: &str, at: Timestamp, results: Option<Results>) {
        let forget = later(at, JOB_KEPT);
        self.agenda.insert((forget, Step::Forget, uuid.to_owned()));
        if let Some(results) = results {
            self.results.insert(uuid.to_owned(), results);
        }
    }

    /// What an ended job did to many records.
    pub(crate) fn results(&self, uuid: &str) -> Option<&Results> {
        self.results.get(uuid)
    }
}

/// A time after another; the same where there is none.
pub(crate) fn later(at: Timestamp, by: Duration) -> Timestamp {
    let by = SignedDuration::try_from(by).unwrap_or(SignedDuration::MAX);
    at.checked_add(by).unwrap_or(at)
}

/// Whether a text is what a pattern says; `*` stands for any text.
fn fits(pattern: &str, text: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == text,
        Some((front, rest)) => text.strip_prefix(front).is_some_and(|text| {
            let mut ends = text.char_indices().map(|(at, _)| at).chain([text.len()]);
            ends.any(|at| fits(rest, &text[at..]))
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::fits;

    #[test]
    fn a_star_stands_for_any_text() {
        for (pattern, text, expected) in [
            ("POST /a", "POST /a", true),
            ("POST /a", "POST /ab", false),
            ("POST /a*", "POST /ab", true),
            ("* /a/*/c", "PATCH /a/b/c", true),
            ("* /a/*/c", "PATCH /a/b/d", false),
            ("*", "", true),
        ] {
            assert_eq!(fits(pattern, text), expected, "{pattern} {text}");
        }
    }
}
