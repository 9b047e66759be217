//! What a seed file says besides the content of the cluster: faults, canned replies, tokens, plans of jobs, the time.

use std::sync::Arc;
use std::time::Duration;

use serde_json::{Map, Value};

use crate::access::Tokens;
use crate::clock::Clock;
use crate::fault::{self, Fault, FaultError, Faults, wrong};
use crate::job::{Jobs, Outcome};
use crate::store::State;

/// What a token stands for.
#[derive(Clone, Debug)]
pub(crate) enum Grant {
    Account(String),
    Scope(String),
}

impl Grant {
    pub(crate) fn allow(&self, token: &str, tokens: &mut Tokens) {
        match self {
            Self::Account(account) => tokens.allow_account(token, account),
            Self::Scope(scope) => tokens.allow_scope(token, scope),
        }
    }
}

/// A job that was decided about before it exists.
#[derive(Clone, Debug)]
struct PlannedJob {
    pattern: String,
    duration: Option<Duration>,
    outcome: Outcome,
}

/// Everything that is played besides the cluster's content.
#[derive(Clone, Debug, Default)]
pub(crate) struct Scenario {
    faults: Vec<Fault>,
    stubs: Vec<Fault>,
    tokens: Vec<(String, Grant)>,
    jobs: Vec<PlannedJob>,
    job_duration: Option<Duration>,
    advance: Duration,
}

impl Scenario {
    /// Takes the sections `faults`, `stubs`, `tokens`, `jobs` and `clock` out of a seed file.
    ///
    /// # Errors
    ///
    /// What is wrong with them: the place and the repair.
    pub(crate) fn take(seed: &mut Value) -> Result<Self, FaultError> {
        let mut scenario = Self::default();
        let Some(members) = seed.as_object_mut() else {
            return Ok(scenario);
        };
        if let Some(faults) = members.remove("faults") {
            scenario.faults = fault::parse("faults", &faults)?;
        }
        if let Some(stubs) = members.remove("stubs") {
            scenario.stubs = fault::parse_stubs("stubs", &stubs)?;
        }
        if let Some(tokens) = members.remove("tokens") {
            scenario.tokens = each("tokens", &tokens, token)?;
        }
        if let Some(jobs) = members.remove("jobs") {
            scenario.jobs(&jobs)?;
        }
        if let Some(clock) = members.remove("clock") {
            let seconds = number("clock", &clock, "advance_seconds")?;
            scenario.advance = Duration::from_secs(seconds.unwrap_or(0));
        }
        Ok(scenario)
    }

    /// `{"duration_ms": 100, "plans": [{"pattern", "duration_ms", "state", "code", "message"}]}`.
    fn jobs(&mut self, value: &Value) -> Result<(), FaultError> {
        self.job_duration = number("jobs", value, "duration_ms")?.map(Duration::from_millis);
        if let Some(plans) = value.get("plans") {
            self.jobs = each("jobs.plans", plans, planned)?;
        }
        Ok(())
    }

    /// Plays it, besides what is played already.
    pub(crate) fn play(self, state: &mut State, faults: &Faults, stubs: &Faults) {
        self.faults.into_iter().for_each(|fault| faults.add(fault));
        self.stubs.into_iter().for_each(|stub| stubs.add(stub));
        for (token, grant) in &self.tokens {
            grant.allow(token, &mut state.tokens);
        }
        if let Some(duration) = self.job_duration {
            state.jobs.set_duration(duration);
        }
        for job in self.jobs {
            let duration = job.duration.unwrap_or(Jobs::DURATION);
            state.jobs.plan(job.pattern, duration, job.outcome);
        }
        let clock: &Arc<Clock> = &state.clock;
        clock.advance(self.advance);
    }
}

fn each<T>(
    place: &str,
    value: &Value,
    read: impl Fn(&str, &Map<String, Value>) -> Result<T, FaultError>,
) -> Result<Vec<T>, FaultError> {
    let list = value
        .as_array()
        .ok_or_else(|| wrong(place, "it is no list", "put it into […]"))?;
    let items = list.iter().enumerate().map(|(index, item)| {
        let place = format!("{place}[{index}]");
        let members = item
            .as_object()
            .ok_or_else(|| wrong(&place, "it is no object", "write {…}"))?;
        read(&place, members)
    });
    items.collect()
}

fn token(place: &str, members: &Map<String, Value>) -> Result<(String, Grant), FaultError> {
    let text = |name: &str| members.get(name).and_then(Value::as_str);
    let grant = match (text("account"), text("scope")) {
        (Some(account), None) => Some(Grant::Account(account.to_owned())),
        (None, Some(scope)) => Some(Grant::Scope(scope.to_owned())),
        _ => None,
    };
    match (text("token"), grant) {
        (Some(token), Some(grant)) => Ok((token.to_owned(), grant)),
        _ => {
            let repair = "write {\"token\": …, \"account\": …}, or `scope` instead of `account`";
            Err(wrong(place, "it lets nobody in", repair))
        }
    }
}

fn planned(place: &str, members: &Map<String, Value>) -> Result<PlannedJob, FaultError> {
    let text = |name: &str| members.get(name).and_then(Value::as_str);
    let pattern = text("pattern").ok_or_else(|| {
        let repair = "add \"pattern\", such as \"PATCH /api/security\"";
        wrong(place, "it has no pattern", repair)
    })?;
    let outcome = match text("state").unwrap_or("success") {
        "success" => Outcome::Success,
        "queued" => Outcome::Queued,
        "paused" => Outcome::Paused,
        "failure" => Outcome::Failure {
            code: members.get("code").and_then(Value::as_u64).unwrap_or(4),
            message: text("message").unwrap_or("asked for by a test").to_owned(),
        },
        _ => {
            let repair = "use success, failure, queued or paused";
            return Err(wrong(
                &format!("{place}.state"),
                "there is no such outcome",
                repair,
            ));
        }
    };
    let duration = number(place, &Value::Object(members.clone()), "duration_ms")?;
    Ok(PlannedJob {
        pattern: pattern.to_owned(),
        duration: duration.map(Duration::from_millis),
        outcome,
    })
}

fn number(place: &str, value: &Value, name: &str) -> Result<Option<u64>, FaultError> {
    match value.get(name) {
        None => Ok(None),
        Some(number) => number.as_u64().map(Some).ok_or_else(|| {
            let place = format!("{place}.{name}");
            wrong(&place, "it is no whole number", "use 0 or more")
        }),
    }
}
