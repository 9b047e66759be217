//! Creating, changing and deleting many named records in one call.

use super::envelope::Envelope;
use super::options::{no_wait_option, request_options, sendable, wait_options};
use super::write::no_job;
use super::{Call, Record};
use crate::client::{Client, Prepared, Reply};
use crate::error::{Error, ErrorKind, PartialFailure, Result};
use crate::job::Job;
use crate::model::Of;
use crate::operation::{Method, Operation};

/// Creates many records in one call.
#[must_use = "nothing is sent until `.await` or `send`"]
#[derive(Debug)]
pub struct CreateMany<M> {
    call: Call,
    of: Of<M>,
}

/// Changes many records in one call.
#[must_use = "nothing is sent until `.await` or `send`"]
#[derive(Debug)]
pub struct UpdateMany<M> {
    call: Call,
    of: Of<M>,
}

/// Deletes many records in one call.
#[must_use = "nothing is sent until `.await` or `send`"]
#[derive(Debug)]
pub struct DeleteMany<M> {
    call: Call,
    of: Of<M>,
}

/// The result of a call on many records, all of which came through.
#[derive(Debug)]
#[non_exhaustive]
pub struct Batch<M> {
    /// The records as they are now; those that were deleted are not among them.
    pub records: Vec<M>,
    /// How many records the result speaks of.
    pub num_records: u64,
}

macro_rules! many {
    ($builder:ident, $verb:literal) => {
        impl<M> $builder<M> {
            #[doc = concat!($verb, " with a call on a collection whose body holds the records.")]
            pub fn new(call: Call) -> Self {
                Self { call, of: Of::default() }
            }

            /// Goes on with the other records when one fails, and keeps what was done.
            pub fn continue_on_failure(mut self) -> Self {
                self.call.set_query("continue_on_failure", "true");
                self
            }

            /// Takes one record after the other.
            pub fn serial_records(mut self) -> Self {
                self.call.set_query("serial_records", "true");
                self
            }

            /// Asks for the records in the reply, where the call does not become a job.
            pub fn return_records(mut self) -> Self {
                self.call.set_query("return_records", "true");
                self
            }
        }

        impl<M: Record> $builder<M> {
            /// Sends the records, waits for the job, and reads its results.
            ///
            /// # Errors
            ///
            /// [`ErrorKind::Partial`] when a record failed: [`Error::partial`] tells what failed and what could not be
            /// restored. Also the errors of a job, and those of any request.
            pub async fn send(self) -> Result<Batch<M>> {
                send(self.call).await
            }
        }

        request_options!($builder<M>);
        wait_options!($builder<M>);
        no_wait_option!($builder<M>);
        sendable!($builder<M> => Batch<M>);
    };
}

many!(CreateMany, "Creates");
many!(UpdateMany, "Updates");
many!(DeleteMany, "Deletes");

async fn send<M: Record>(mut call: Call) -> Result<Batch<M>> {
    let operation = call.operation;
    let prepared = call.prepare()?;
    let client = call.scoped_client();
    let context = |error: Error| error.about(&prepared.about);
    let collection = prepared.url.path().to_owned();
    let reply = client.send(prepared.clone()).await?;
    let envelope: Envelope<M> = reply.decode().map_err(context)?.unwrap_or_default();
    let uuid = envelope
        .job
        .as_ref()
        .and_then(|job| job.uuid())
        .map(str::to_owned);
    let Some(uuid) = uuid else {
        let envelope = match reply.status {
            202 => return Err(no_job(&reply)),
            _ => envelope,
        };
        return finished(envelope).map_err(context);
    };
    let job = Job::of_write(&client, &uuid, call.wait, &reply);
    let ended = job.wait().await;
    if let Err(error) = ended.as_ref()
        && error.kind() != ErrorKind::Job
    {
        return ended.map_err(context).map(|_| Batch {
            records: Vec::new(),
            num_records: 0,
        });
    }
    // The results tell more than the job: a failed record fails the job, too.
    let results = match results(&client, &collection, &uuid, operation).await {
        Ok(results) => results.decode().map_err(context)?.unwrap_or_default(),
        Err(error) => return Err(context(ended.err().unwrap_or(error))),
    };
    let batch = finished(results).map_err(context)?;
    ended.map(|_| batch).map_err(context)
}

/// Fetches the results of a job on many records. The address follows from the job: not every reply gives it.
async fn results(
    client: &Client,
    collection: &str,
    uuid: &str,
    operation: Option<&'static Operation>,
) -> Result<Reply> {
    let query = super::call::encode([("job_results_uuid", uuid)]);
    let url = client
        .inner
        .address
        .href(&format!("{collection}?{query}"))?;
    let mut request = Prepared::new(
        client.about(
            Method::Get,
            operation.map_or("", |operation| operation.path),
            operation,
        ),
        url,
    );
    request.name = "job_results";
    client.send(request).await
}

fn finished<M>(mut envelope: Envelope<M>) -> Result<Batch<M>> {
    let (errors, rollback_errors) = envelope.failures();
    let records = envelope.records.take().unwrap_or_default();
    if errors.is_empty() && rollback_errors.is_empty() {
        let num_records = envelope.num_records.unwrap_or(records.len() as u64);
        return Ok(Batch {
            records,
            num_records,
        });
    }
    Err(PartialFailure {
        errors,
        rollback_errors,
        records: records.len(),
    }
    .into_error())
}
