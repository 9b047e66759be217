//! Reading one instance.

use super::envelope::Instance;
use super::options::{request_options, sendable};
use super::{Call, Record};
use crate::Value;
use crate::error::{Error, ErrorKind, Result};
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
        let prepared = self.call.prepare()?;
        let context = (prepared.method.as_str(), prepared.template.clone());
        let reply = self.call.client.send(prepared).await?;
        Instance::of(&reply)
            .and_then(only)
            .map(|mut record: M| {
                record.remember(&template);
                record
            })
            .map_err(|error| error.with_request(context.0, &context.1, self.call.operation))
    }
}

/// The one record of a reply about an instance.
pub(super) fn only<M>(instance: Option<Instance<M>>) -> Result<M> {
    match instance {
        Some(Instance::Bare(record)) => Ok(record),
        Some(Instance::Wrapped(mut records)) => match (records.pop(), records.len()) {
            (Some(record), 0) => Ok(record),
            (None, _) => Err(Error::new(ErrorKind::NotFound, "the reply holds no record")),
            (_, more) => Err(Error::new(
                ErrorKind::NotUnique,
                format!("the reply holds {} records", more + 1),
            )),
        },
        None => Err(Error::new(ErrorKind::Decode, "the reply is no object")),
    }
}

request_options!(Get<M>);
sendable!(Get<M> => M);
