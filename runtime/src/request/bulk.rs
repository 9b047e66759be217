//! Changing and deleting whatever matches a filter.

use std::fmt;

use super::envelope::Envelope;
use super::options::{no_wait_option, request_options, sendable, wait_options};
use super::{Call, Record};
use crate::error::{Error, ErrorKind, PartialFailure, Result};
use crate::job::Job;
use crate::query::{Filter, combine};

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
            /// [`ErrorKind::Refused`] without a filter, [`ErrorKind::Partial`] when records failed; both and any other
            /// error tell with [`Error::num_records`] how many records had been acted on before.
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

/// Puts the filters into the query, and makes sure that what is hit is what was meant.
fn aim<M>(mut call: Call, filters: &[Filter<M>], all: bool) -> Call {
    match combine(filters) {
        Ok(pairs) if pairs.is_empty() && !all => {
            call.fail(Error::refused(
                "without a filter every record is hit; say so with `all_records`",
            ));
        }
        Ok(_) if !filters.is_empty() && all => {
            call.fail(Error::refused(
                "a filter and `all_records` contradict each other",
            ));
        }
        Ok(pairs) => {
            for (name, expression) in pairs {
                call = call.query(&name, expression);
            }
        }
        Err(problem) => call.fail(Error::refused(problem)),
    }
    call
}

async fn send<M>(mut call: Call, filters: &[Filter<M>], all: bool) -> Result<Bulk> {
    call = aim(call, filters, all);
    let mut request = call.prepare()?;
    let client = call.scoped_client();
    let (method, template) = (request.method.as_str(), request.template.clone());
    let context = |error: Error, done| {
        error
            .with_request(method, &template, call.operation)
            .with_num_records(Some(done))
            .redacted(&client.redactor())
    };
    let mut done = 0;
    let mut seen = vec![request.url.clone()];
    loop {
        let reply = match client.send(request.clone()).await {
            Ok(reply) => reply,
            Err(error) => {
                let total = done + error.num_records().unwrap_or(0);
                return Err(error.with_num_records(Some(total)));
            }
        };
        let mut envelope: Envelope<crate::Value> = reply
            .decode()
            .map_err(|error| context(error, done))?
            .unwrap_or_default();
        done += envelope.num_records.unwrap_or(0);
        let (mut errors, rollback_errors) = envelope.failures();
        for uuid in envelope.job_uuids() {
            let job = Job::new(client.clone(), uuid.into()).waiting(call.wait);
            match job.wait().await {
                Err(error) if error.ontap().is_some() => errors.extend(error.ontap().cloned()),
                Err(error) => return Err(context(error, done)),
                Ok(_) => {}
            }
        }
        if !errors.is_empty() || !rollback_errors.is_empty() {
            let partial = PartialFailure {
                errors,
                rollback_errors,
                records: 0,
            };
            return Err(context(partial.into_error(), done));
        }
        let Some(next) = envelope.next() else {
            return Ok(Bulk { num_records: done });
        };
        let url = client
            .inner
            .address
            .href(next)
            .map_err(|error| context(error, done))?;
        // The same link may come back: the records it starts at are gone by then. No progress is the circle to fear.
        if seen.contains(&url) && envelope.num_records.unwrap_or(0) == 0 {
            let error = Error::new(
                ErrorKind::Paging,
                "the link to go on leads back, and nothing was done",
            );
            return Err(context(error, done));
        }
        seen.push(url.clone());
        request.url = url;
    }
}
