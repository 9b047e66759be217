//! Changing and deleting whatever matches a filter.

use std::collections::HashSet;
use std::fmt;

use url::Url;

use super::aim::{aim, strays};
use super::envelope::Envelope;
use super::options::{no_wait_option, request_options, sendable, wait_options};
use super::patience::{extend, incomplete, is_doubtful};
use super::{Call, Record, Wait};
use crate::client::{Client, Limit, Prepared, Reply};
use crate::error::{Error, ErrorKind, PartialFailure, Result};
use crate::job::Job;
use crate::query::Filter;

/// Changes every record that matches.
#[must_use = "nothing is sent until `.await` or `send`"]
pub struct UpdateWhere<M> {
    call: Call,
    filters: Vec<Filter<M>>,
    all: bool,
}

/// Deletes every record that matches.
#[must_use = "nothing is sent until `.await` or `send`"]
pub struct DeleteWhere<M> {
    call: Call,
    filters: Vec<Filter<M>>,
    all: bool,
}

/// What a write on a whole collection did.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Bulk {
    /// How many records were acted on.
    pub num_records: u64,
}

macro_rules! bulk {
    ($builder:ident, $verb:literal) => {
        impl<M> $builder<M> {
            #[doc = concat!($verb, " with a call on a whole collection.")]
            pub fn new(call: Call) -> Self {
                Self { call, filters: Vec::new(), all: false }
            }

            /// Adds a condition; all of them must hold.
            pub fn filter(mut self, filter: Filter<M>) -> Self {
                self.filters.push(filter);
                self
            }

            /// Says that every record of the collection is meant. Without it, a call without a filter is refused.
            pub fn all_records(mut self) -> Self {
                self.all = true;
                self
            }

            /// Goes on with the next record when one fails.
            pub fn continue_on_failure(mut self) -> Self {
                self.call.set_query("continue_on_failure", "true");
                self
            }

            /// Takes one record after the other.
            pub fn serial_records(mut self) -> Self {
                self.call.set_query("serial_records", "true");
                self
            }

            /// Sets how many records one reply covers at most; the call goes on until none is left.
            pub fn max_records(mut self, count: u32) -> Self {
                self.call.set_query("max_records", count.to_string());
                self
            }
        }

        impl<M: Record> $builder<M> {
            /// Sends the call, goes on where the server stopped early, and waits for all jobs.
            ///
            /// # Errors
            ///
            /// [`ErrorKind::Refused`] without a filter; [`ErrorKind::Partial`] when records failed, and when anything
            /// failed after some were done: [`Error::num_records`] tells how many, [`Error::partial`] what failed, and
            /// the error's source is the failure itself. [`ErrorKind::Paging`] when the cluster asks to go on elsewhere
            /// than where the call is aimed, [`ErrorKind::Incomplete`] when it acted on nothing and ran out of time
            /// twice.
            pub async fn send(self) -> Result<Bulk> {
                send(self.call, &self.filters, self.all).await
            }
        }

        impl<M> fmt::Debug for $builder<M> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_struct(stringify!($builder)).field("filters", &self.filters).finish_non_exhaustive()
            }
        }

        request_options!($builder<M>);
        wait_options!($builder<M>);
        no_wait_option!($builder<M>);
        sendable!($builder<M> => Bulk);
    };
}

bulk!(UpdateWhere, "Updates");
bulk!(DeleteWhere, "Deletes");

async fn send<M>(call: Call, filters: &[Filter<M>], all: bool) -> Result<Bulk> {
    let mut call = aim(call, filters, all);
    let request = call.prepare()?;
    let client = call.scoped_client();
    let mut run = Run {
        aim: request.url.clone(),
        request,
        client,
        wait: call.wait,
        done: 0,
        idle: 0,
        seen: HashSet::new(),
    };
    loop {
        match run.step().await {
            Ok(true) => {}
            Ok(false) => {
                return Ok(Bulk {
                    num_records: run.done,
                });
            }
            Err(error) => return Err(stopped(error, run.done)),
        }
    }
}

/// A write on a collection under way.
struct Run {
    client: Client,
    /// The first request's URL: what the call is aimed at.
    aim: Url,
    /// The request of the next step.
    request: Prepared,
    wait: Wait,
    /// How many records were acted on so far.
    done: u64,
    /// How many steps in a row acted on none.
    idle: u32,
    seen: HashSet<Url>,
}

impl Run {
    /// Takes one step; whether there is another.
    async fn step(&mut self) -> Result<bool> {
        self.seen.insert(self.request.url.clone());
        let reply = match self.client.send(self.request.clone()).await {
            Ok(reply) => reply,
            Err(error) => {
                self.count(error.num_records());
                return Err(error);
            }
        };
        let mut envelope: Envelope<crate::Value> = reply.decode()?.unwrap_or_default();
        let acted = envelope.num_records.unwrap_or(0);
        self.count(Some(acted));
        self.check(&reply, &mut envelope).await?;
        if acted > 0 {
            self.idle = 0;
        } else {
            self.idle += 1;
        }
        let Some(next) = envelope.next() else {
            // Only who counts and counts none leaves a doubt.
            let none = envelope.num_records == Some(0) && envelope.job_uuids().is_empty();
            let doubtful = none && is_doubtful(&self.request, &reply);
            return match doubtful && !extend(&mut self.request, &self.client) {
                true => Err(incomplete(&reply)),
                false => Ok(doubtful),
            };
        };
        self.request.url = self.follow(&reply, next)?;
        Ok(true)
    }

    fn count(&mut self, more: Option<u64>) {
        self.done = self.done.saturating_add(more.unwrap_or(0));
    }

    /// Waits for the jobs of a reply, all of them within the time that a job is waited for, and looks for failures.
    async fn check(&self, reply: &Reply, envelope: &mut Envelope<crate::Value>) -> Result<()> {
        let (mut errors, rollback_errors) = envelope.failures();
        let limit = Limit::new(self.wait.limit);
        for uuid in envelope.job_uuids() {
            let wait = Wait {
                limit: limit.left(),
                ..self.wait
            };
            let job = Job::of_write(&self.client, &uuid, wait, reply);
            match job.wait().await {
                Err(error) if error.ontap().is_some() => errors.extend(error.ontap().cloned()),
                Err(error) => return Err(error),
                Ok(_) => {}
            }
        }
        if errors.is_empty() && rollback_errors.is_empty() {
            return Ok(());
        }
        let failure = PartialFailure {
            errors,
            rollback_errors,
            records: 0,
        };
        Err(failure.into_error().about(&reply.about))
    }

    /// The URL of the next step. Wherever the link leads, the write stays what it is.
    fn follow(&self, reply: &Reply, next: &str) -> Result<Url> {
        let stop = |sentence: String| reply.problem(ErrorKind::Paging, sentence);
        let url = self.client.inner.address.href(next);
        let url = url.map_err(|error| error.about(&reply.about))?;
        if let Some(problem) = strays(&self.aim, &url) {
            return Err(stop(format!(
                "the link to go on holds {problem}; it is not followed, so that nothing else is hit"
            )));
        }
        // The same link may come back: the records it starts at are gone by then. No progress is the circle to fear.
        if self.idle > 0 && self.seen.contains(&url) {
            let sentence = "the link to go on leads back, and nothing was done";
            return Err(stop(sentence.to_owned()));
        }
        match self.idle > self.client.inner.max_empty_pages {
            true => Err(stop(format!(
                "{} replies in a row acted on no record and ask to go on (`max_empty_pages`)",
                self.idle
            ))),
            false => Ok(url),
        }
    }
}

/// The error of a write that ended early: what was done before is part of it.
fn stopped(error: Error, done: u64) -> Error {
    let error = error.with_num_records(Some(done));
    if done == 0 && error.kind() != ErrorKind::Partial {
        return error;
    }
    let records = usize::try_from(done).unwrap_or(usize::MAX);
    let failure = match error.partial() {
        Some(failure) => failure.clone(),
        None => PartialFailure {
            errors: error.ontap().cloned().into_iter().collect(),
            ..PartialFailure::default()
        },
    };
    let failure = PartialFailure { records, ..failure };
    if error.kind() == ErrorKind::Partial {
        return error.with_partial(failure);
    }
    error
        .lead_to(ErrorKind::Partial, "the call failed half-way".to_owned())
        .with_partial(failure)
}
