//! Creating an instance.

use std::time::Duration;

use percent_encoding::percent_decode_str;

use super::envelope::{Envelope, Instance};
use super::get::only;
use super::options::{no_wait_option, request_options, sendable, wait_options};
use super::write::finish;
use super::{Call, Record};
use crate::Value;
use crate::client::{Client, Prepared, Reply};
use crate::error::{ErrorKind, Result};
use crate::job::JobStatus;
use crate::model::{Asked, Extra, Of};
use crate::operation::{Method, Operation};

/// How often an incomplete address is looked up before the new instance counts as lost.
const LOOKUPS: u32 = 10;
/// The query that asks for every field but the expensive ones.
pub(super) const ALL: &str = "fields=%2A";

/// Creates an instance.
#[must_use = "nothing is sent until `.await` or `send`"]
#[derive(Debug)]
pub struct Create<M> {
    call: Call,
    of: Of<M>,
}

/// Creates an instance and fetches it.
#[must_use = "nothing is sent until `.await` or `send`"]
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
    /// The address of the new instance. Where the cluster first gave an incomplete one, a search or the collection,
    /// it was looked up; it stays incomplete when that found no single record.
    pub location: Option<String>,
    /// The instance as the reply holds it; only with [`Create::return_record`], and on some endpoints not complete.
    pub record: Option<M>,
    /// How the job ended, if the creation was one.
    pub job: Option<JobStatus>,
    complete: bool,
}

impl<M> Created<M> {
    /// The last `count` path keys of the new instance, decoded; `None` when the address is missing or incomplete.
    pub fn keys(&self, count: usize) -> Option<Vec<String>> {
        let location = self.location.as_deref().filter(|_| self.complete)?;
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
        let operation = self.call.operation;
        let (reply, client, wait) = self.call.send().await?;
        let job = finish(&reply, &client, wait).await?;
        let envelope: Envelope<M> = reply.decode()?.unwrap_or_default();
        let mut location = reply.header("location").map(str::to_owned);
        let mut complete = location.is_some();
        if let Some(incomplete) = location
            .as_deref()
            .filter(|it| is_incomplete(it, operation))
        {
            // The instance exists, so a look that fails is no failure of the creation.
            let found = look_up(&client, incomplete, "", operation).await;
            complete = matches!(found, Ok(Some(Found::Record(_))));
            if let Ok(Some(Found::Record(href))) = found {
                location = Some(href);
            }
        }
        Ok(Created {
            status: reply.status,
            location,
            record: envelope.records.and_then(|mut records| records.pop()),
            job,
            complete,
        })
    }
}

/// Whether an address is that of a search, or of the collection itself.
fn is_incomplete(location: &str, operation: Option<&'static Operation>) -> bool {
    let path = location.split('?').next().unwrap_or_default();
    let depth = |path: &str| path.split('/').filter(|part| !part.is_empty()).count();
    let collection = operation.is_some_and(|operation| {
        let below = path.find("/api/").map_or(path, |at| &path[at + 4..]);
        depth(below) <= depth(operation.path)
    });
    collection || location.contains('?')
}

/// What an address led to.
enum Found {
    /// The instance itself.
    Instance(Reply),
    /// A collection with one record; its address.
    Record(String),
}

/// Looks an address up, again and again while it leads to a collection that does not show the new instance yet.
async fn look_up(
    client: &Client,
    location: &str,
    fields: &str,
    operation: Option<&'static Operation>,
) -> Result<Option<Found>> {
    for lookup in 0..LOOKUPS {
        if lookup > 0 {
            client.pause(Duration::from_secs(1)).await;
        }
        let found = fetch(client, location, fields, operation).await?;
        if !is_collection(&found)? {
            return Ok(Some(Found::Instance(found)));
        }
        match self_of_only(&found)? {
            Only::One(href) => return Ok(Some(Found::Record(href))),
            Only::Many => return Ok(None),
            Only::None => {}
        }
    }
    Ok(None)
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
            reply.problem(
                ErrorKind::NotFound,
                "the instance was created, but the cluster does not say where",
            )
        };
        let location = match reply.header("location") {
            Some(location) => location.to_owned(),
            None => match self_of_only(&reply)? {
                Only::One(href) => href,
                Only::Many | Only::None => return Err(lost()),
            },
        };
        match look_up(&client, &location, ALL, operation).await? {
            Some(Found::Instance(reply)) => decode_instance(&reply, operation),
            Some(Found::Record(href)) => {
                decode_instance(&fetch(&client, &href, ALL, operation).await?, operation)
            }
            None => Err(lost()),
        }
    }
}

/// Fetches an address the cluster gave, with the `fields` named, if any.
pub(super) async fn fetch(
    client: &Client,
    href: &str,
    fields: &str,
    operation: Option<&'static Operation>,
) -> Result<Reply> {
    let mut url = client.inner.address.href(href)?;
    if !fields.is_empty() && !url.query_pairs().any(|(name, _)| name == "fields") {
        let query = url
            .query()
            .filter(|query| !query.is_empty())
            .map(|query| format!("{query}&{fields}"));
        url.set_query(Some(query.as_deref().unwrap_or(fields)));
    }
    let template = operation.map_or("", |operation| operation.path);
    let mut request = Prepared::new(client.about(Method::Get, template, operation), url);
    request.name = "hydrate";
    client.send(request).await
}

/// The instance of a reply to a request for all fields.
pub(super) fn decode_instance<M: Record>(
    reply: &Reply,
    operation: Option<&'static Operation>,
) -> Result<M> {
    let mut record: M = Instance::of(reply).and_then(|instance| only(reply, instance))?;
    record.remember(&Extra::asked_for(Asked {
        fields: vec!["*".to_owned()],
        filtered: Vec::new(),
        expensive: operation.map_or(&[], |operation| operation.expensive),
    }));
    Ok(record)
}

/// Whether a reply is the collection around the new instance: the address was incomplete.
fn is_collection(reply: &Reply) -> Result<bool> {
    let instance: Option<Instance<Value>> = Instance::of(reply)?;
    Ok(matches!(instance, Some(Instance::Wrapped(_))))
}

/// The records of a reply, as far as one of them can be the new instance.
enum Only {
    None,
    /// One record, with its address.
    One(String),
    /// More than one: none of them is more likely than the others.
    Many,
}

fn self_of_only(reply: &Reply) -> Result<Only> {
    let envelope: Envelope<Value> = reply.decode()?.unwrap_or_default();
    let records = envelope.records.unwrap_or_default();
    let href = records
        .first()
        .and_then(|record| record.pointer("/_links/self/href"))
        .and_then(Value::as_str);
    Ok(match (href, records.len()) {
        (Some(href), 1) => Only::One(href.to_owned()),
        (_, 0 | 1) => Only::None,
        _ => Only::Many,
    })
}

request_options!(Create<M>);
request_options!(Hydrate<M>);
wait_options!(Create<M>);
no_wait_option!(Create<M>);
wait_options!(Hydrate<M>);
sendable!(Create<M> => Created<M>);
sendable!(Hydrate<M> => M);
