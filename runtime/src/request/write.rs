//! Changing and deleting one instance; what all writes have in common.

use std::fmt;

use super::create::{ALL, decode_instance, fetch};
use super::envelope::Envelope;
use super::options::{no_wait_option, request_options, sendable, wait_options};
use super::{Call, Record, Wait};
use crate::Value;
use crate::client::{Client, Reply};
use crate::error::{Error, ErrorKind, Result};
use crate::job::{Job, JobStatus};
use crate::model::Of;

/// Changes one instance.
#[must_use = "nothing is sent until `.await` or `send`"]
#[derive(Debug)]
pub struct Update {
    pub(super) call: Call,
}

/// Changes one instance and fetches it.
#[must_use = "nothing is sent until `.await` or `send`"]
#[derive(Debug)]
pub struct HydrateUpdate<M> {
    call: Call,
    of: Of<M>,
}

/// Deletes one instance.
#[must_use = "nothing is sent until `.await` or `send`"]
#[derive(Debug)]
pub struct Delete {
    pub(super) call: Call,
}

/// A write that does not wait for its job.
#[must_use = "nothing is sent until `.await` or `send`"]
#[derive(Debug)]
pub struct NoWait {
    pub(crate) call: Call,
}

/// A write that is done.
#[derive(Debug)]
#[non_exhaustive]
pub struct Written {
    /// The HTTP status of the first reply.
    pub status: u16,
    /// How the job ended, if the write was one.
    pub job: Option<JobStatus>,
}

/// A write the cluster has accepted.
#[non_exhaustive]
pub struct Submitted {
    /// The HTTP status of the reply.
    pub status: u16,
    /// The job that carries it out; `None` when it is done already.
    pub job: Option<Job>,
    /// The address of what is created, if the reply names it.
    pub location: Option<String>,
    body: Value,
}

impl Submitted {
    /// The reply itself.
    pub fn body(&self) -> &Value {
        &self.body
    }
}

impl fmt::Debug for Submitted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("Submitted");
        debug
            .field("status", &self.status)
            .field("job", &self.job)
            .field("location", &self.location);
        debug.finish_non_exhaustive()
    }
}

impl Update {
    /// Updates with a call of an instance's PATCH.
    pub fn new(call: Call) -> Self {
        Self { call }
    }

    /// Fetches the instance afterwards, with all fields but the expensive ones.
    pub fn hydrate<M>(self) -> HydrateUpdate<M> {
        HydrateUpdate {
            call: self.call,
            of: Of::default(),
        }
    }

    /// Sends the change, and waits for its job if it becomes one.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Refused`](crate::ErrorKind::Refused) for an empty patch, the errors of a job, and those of any
    /// request.
    pub async fn send(self) -> Result<Written> {
        send(self.call).await
    }
}

impl<M: Record> HydrateUpdate<M> {
    /// Sends the change, waits for its job if it becomes one, and fetches the instance from the same address.
    ///
    /// # Errors
    ///
    /// Those of [`Update::send`] and of [`Get::send`](super::Get::send).
    pub async fn send(mut self) -> Result<M> {
        let operation = self.call.operation;
        let address = self.call.prepare()?.url.path().to_owned();
        let (reply, client, wait) = self.call.send().await?;
        finish(&reply, &client, wait).await?;
        decode_instance(&fetch(&client, &address, ALL, operation).await?, operation)
    }
}

impl Delete {
    /// Deletes with a call of an instance's DELETE.
    pub fn new(call: Call) -> Self {
        Self { call }
    }

    /// Deletes, and waits for the job if it becomes one.
    ///
    /// # Errors
    ///
    /// The errors of a job, and those of any request.
    pub async fn send(self) -> Result<Written> {
        send(self.call).await
    }
}

impl NoWait {
    /// Sends the write.
    ///
    /// # Errors
    ///
    /// Those of any request.
    pub async fn send(self) -> Result<Submitted> {
        let (reply, client, wait) = self.call.send().await?;
        // The limit of this call is not that of whoever waits for the job.
        let job = job_of(&reply, &client.unlimited(), wait)?;
        let body = reply.decode()?.unwrap_or_default();
        Ok(Submitted {
            status: reply.status,
            job,
            location: reply.header("location").map(str::to_owned),
            body,
        })
    }
}

async fn send(call: Call) -> Result<Written> {
    let (reply, client, wait) = call.send().await?;
    let job = finish(&reply, &client, wait).await?;
    Ok(Written {
        status: reply.status,
        job,
    })
}

/// The job a reply speaks of. The body decides, not the status: a job can come with 200, 201 and 202.
pub(super) fn job_of(reply: &Reply, client: &Client, wait: Wait) -> Result<Option<Job>> {
    let envelope: Envelope<()> = reply.decode()?.unwrap_or_default();
    let uuid = envelope.job.as_ref().and_then(|job| job.uuid());
    Ok(uuid.map(|uuid| Job::of_write(client, uuid, wait, reply)))
}

/// The error of a reply that says the work goes on, but not where.
pub(super) fn no_job(reply: &Reply) -> Error {
    let message = "the cluster goes on with the call but names no job, so whether it succeeds cannot be known";
    reply.problem(ErrorKind::Decode, message)
}

/// Waits for the job a reply speaks of.
pub(super) async fn finish(
    reply: &Reply,
    client: &Client,
    wait: Wait,
) -> Result<Option<JobStatus>> {
    match job_of(reply, client, wait)? {
        Some(job) => job.wait().await.map(Some),
        None if reply.status == 202 => Err(no_job(reply)),
        None => Ok(None),
    }
}

request_options!(Update);
request_options!(HydrateUpdate<M>);
request_options!(Delete);
request_options!(NoWait);
wait_options!(Update);
no_wait_option!(Update);
wait_options!(HydrateUpdate<M>);
wait_options!(Delete);
no_wait_option!(Delete);
sendable!(Update => Written);
sendable!(HydrateUpdate<M> => M);
sendable!(Delete => Written);
sendable!(NoWait => Submitted);
