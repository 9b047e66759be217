//! Reading one instance.

use super::envelope::Instance;
use super::options::{request_options, sendable};
use super::patience::RETURN_TIMEOUT;
use super::{Call, Record};
use crate::Value;
use crate::client::Reply;
use crate::error::{ErrorKind, Result};
use crate::model::{Asked, Extra, Of};
use crate::query::Selection;

/// Reads one instance.
#[must_use = "nothing is sent until `.await` or `send`"]
#[derive(Debug)]
pub struct Get<M> {
    call: Call,
    fields: Vec<String>,
    of: Of<M>,
}

impl<M> Get<M> {
    /// Gets with a call of an instance's GET.
    pub fn new(call: Call) -> Self {
        Self {
            call,
            fields: Vec::new(),
            of: Of::default(),
        }
    }

    /// Asks for these fields only, and those of further calls. Every other field of the record is `None` then,
    /// whatever the cluster has there. Without any, all but the expensive ones come.
    pub fn fields(mut self, fields: impl Selection<M>) -> Self {
        fields.names(&mut self.fields);
        self
    }

    /// Asks for every field but the expensive ones.
    pub fn all_fields(mut self) -> Self {
        self.fields.push("*".to_owned());
        self
    }

    /// Asks for every field, the expensive ones too.
    pub fn all_fields_even_expensive(mut self) -> Self {
        self.fields.push("**".to_owned());
        self
    }

    /// Leaves fields out that a wider selection holds.
    pub fn without(mut self, fields: impl Selection<M>) -> Self {
        let mut names = Vec::new();
        fields.names(&mut names);
        self.fields
            .extend(names.into_iter().map(|name| format!("!{name}")));
        self
    }

    /// Reads the instance as a JSON value instead.
    pub fn raw(self) -> Get<Value> {
        Get {
            call: self.call,
            fields: self.fields,
            of: Of::default(),
        }
    }
}

impl<M> Get<M> {
    /// Which fields come: all but the expensive ones where none is named.
    fn asked(&self) -> Asked {
        let given = self.call.given("fields").unwrap_or("*");
        Asked {
            fields: given.split(',').map(str::to_owned).collect(),
            filtered: Vec::new(),
            expensive: self
                .call
                .operation
                .map_or(&[], |operation| operation.expensive),
        }
    }
}

impl<M: Record> Get<M> {
    /// Fetches the instance.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::NotFound`] when there is none, and those of any request.
    pub async fn send(mut self) -> Result<M> {
        if !self.fields.is_empty() {
            self.call.set_query("fields", self.fields.join(","));
        }
        let template = Extra::asked_for(self.asked());
        let (reply, ..) = self.call.send().await?;
        let instance = Instance::of(&reply)?;
        let mut record: M = only(&reply, instance)?;
        record.remember(&template);
        Ok(record)
    }
}

/// The one record of a reply about an instance.
pub(super) fn only<M>(reply: &Reply, instance: Option<Instance<M>>) -> Result<M> {
    let problem = |kind, message: &str| Err(reply.problem(kind, message));
    match instance {
        Some(Instance::Bare(record)) => Ok(record),
        Some(Instance::Wrapped(mut records)) => match (records.pop(), records.len()) {
            (Some(record), 0) => Ok(record),
            (None, _) if reply.elapsed >= RETURN_TIMEOUT => problem(
                ErrorKind::Incomplete,
                "the reply holds no record, but took as long as the cluster works on one",
            ),
            (None, _) => problem(ErrorKind::NotFound, "the reply holds no record"),
            (_, more) => {
                let sentence = format!("the reply holds {} records", more + 1);
                problem(ErrorKind::NotUnique, &sentence)
            }
        },
        None => problem(ErrorKind::Decode, "the reply is no object"),
    }
}

request_options!(Get<M>);
sendable!(Get<M> => M);
