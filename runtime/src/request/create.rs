//! Creating an instance.

use std::time::Duration;

use percent_encoding::percent_decode_str;

use super::envelope::{Envelope, Instance};
use super::get::only;
use super::options::{request_options, sendable, wait_options};
use super::write::finish;
use super::{Call, Record};
use crate::Value;
use crate::client::{Client, Prepared, Reply};
use crate::error::{Error, ErrorKind, Result};
use crate::job::JobStatus;
use crate::model::Of;
use crate::operation::{Method, Operation};

/// How often an incomplete address is looked up before the new instance counts as lost.
const LOOKUPS: u32 = 10;

/// Creates an instance.
#[must_use]
#[derive(Debug)]
pub struct Create<M> {
    call: Call,
    of: Of<M>,
}

/// Creates an instance and fetches it.
#[must_use]
#[derive(Debug)]
pub struct Hydrate<M> {
    call: Call,
    of: Of<M>,
}

/// An instance was created.
#[derive(Debug)]
#[non_exhaustive]
pub struct Created<M> {
    /// The HTTP status of the reply.
    pub status: u16,
    /// The address of the new instance, as the cluster gave it. It can be incomplete: the collection's address, or a
    /// search in it.
    pub location: Option<String>,
    /// The instance as the reply holds it; only with [`Create::return_record`], and on some endpoints not complete.
    pub record: Option<M>,
    /// How the job ended, if the creation was one.
    pub job: Option<JobStatus>,
}

impl<M> Created<M> {
    /// The last `count` path keys of the new instance, decoded; `None` when the address is missing or incomplete.
    pub fn keys(&self, count: usize) -> Option<Vec<String>> {
        let location = self
            .location
            .as_deref()
            .filter(|location| !location.contains('?'))?;
        let segments: Vec<_> = location.trim_end_matches('/').split('/').collect();
        let keys = segments.get(segments.len().checked_sub(count)?..)?;
        keys.iter()
            .map(|key| percent_decode_str(key).decode_utf8().ok().map(Into::into))
            .collect()
    }
}

impl<M> Create<M> {
    /// Creates with a call of a collection's POST.
    pub fn new(call: Call) -> Self {
        Self {
            call,
            of: Of::default(),
        }
    }

    /// Asks for the new instance in the reply.
    pub fn return_record(mut self) -> Self {
        self.call.set_query("return_records", "true");
        self
    }

    /// Fetches the new instance afterwards, with all fields but the expensive ones.
    pub fn hydrate(self) -> Hydrate<M> {
        Hydrate {
            call: self.call,
            of: Of::default(),
        }
    }
}

impl<M: Record> Create<M> {
    /// Creates the instance, and waits for its job if it becomes one.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Conflict`] when it exists already, the errors of a job, and those of any request.
    pub async fn send(self) -> Result<Created<M>> {
        let (reply, client, wait) = self.call.send().await?;
        let job = finish(&reply, &client, wait).await?;
        created(&reply, job)
    }
}

fn created<M: Record>(reply: &Reply, job: Option<JobStatus>) -> Result<Created<M>> {
    let envelope: Envelope<M> = reply.decode()?.unwrap_or_default();
    Ok(Created {
        status: reply.status,
        location: reply.header("location").map(str::to_owned),
        record: envelope.records.and_then(|mut records| records.pop()),
        job,
    })
}

impl<M: Record> Hydrate<M> {
    /// Creates the instance, waits for its job if it becomes one, and fetches the instance.
    ///
    /// # Errors
    ///
    /// Those of [`Create::send`] and of [`Get::send`](super::Get::send); [`ErrorKind::NotFound`] when the cluster
    /// does not say where the instance is. It exists in that case.
    pub async fn send(self) -> Result<M> {
        let operation = self.call.operation;
        let (reply, client, wait) = self.call.send().await?;
        finish(&reply, &client, wait).await?;
        let lost = || {
            let error = Error::new(
                ErrorKind::NotFound,
                "the instance was created, but the cluster does not say where",
            );
            error.with_request(
                "POST",
                operation.map_or("", |operation| operation.path),
                operation,
            )
        };
        let location = match reply.header("location") {
            Some(location) => location.to_owned(),
            None => self_of_first(&reply)?.ok_or_else(lost)?,
        };
        for lookup in 0..LOOKUPS {
            if lookup > 0 {
                tokio::time::sleep(Duration::from_secs(1)).await;
            }
            let found = fetch(&client, &location, operation).await?;
            if !is_collection(&found)? {
                return decode_instance(&found);
            }
            if let Some(href) = self_of_first(&found)? {
                return decode_instance(&fetch(&client, &href, operation).await?);
            }
        }
        Err(lost())
    }
}

/// Fetches an address the cluster gave, with all fields.
async fn fetch(
    client: &Client,
    href: &str,
    operation: Option<&'static Operation>,
) -> Result<Reply> {
    let mut url = client.inner.address.href(href)?;
    if !url.query_pairs().any(|(name, _)| name == "fields") {
        let query = url
            .query()
            .filter(|query| !query.is_empty())
            .map(|query| format!("{query}&fields=%2A"));
        url.set_query(Some(query.as_deref().unwrap_or("fields=%2A")));
    }
    let mut request = Prepared::new(
        Method::Get,
        operation.map_or("", |operation| operation.path).into(),
        url,
    );
    request.name = "hydrate";
    client.send(request).await
}

fn decode_instance<M: Record>(reply: &Reply) -> Result<M> {
    Instance::of(reply).and_then(only)
}

/// Whether a reply is the collection around the new instance: the address was incomplete.
fn is_collection(reply: &Reply) -> Result<bool> {
    let instance: Option<Instance<Value>> = Instance::of(reply)?;
    Ok(matches!(instance, Some(Instance::Wrapped(_))))
}

/// The address of the first record of a reply.
fn self_of_first(reply: &Reply) -> Result<Option<String>> {
    let envelope: Envelope<Value> = reply.decode()?.unwrap_or_default();
    let first = envelope.records.unwrap_or_default().into_iter().next();
    let href = first
        .as_ref()
        .and_then(|record| record.pointer("/_links/self/href"))
        .and_then(Value::as_str);
    Ok(href.map(str::to_owned))
}

request_options!(Create<M>);
request_options!(Hydrate<M>);
wait_options!(Create<M>);
sendable!(Create<M> => Created<M>);
sendable!(Hydrate<M> => M);
