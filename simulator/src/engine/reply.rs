//! From a reply to what is sent: links, spaces and errors as the request wants them.

use serde_json::{Value, json};

use crate::failure::Failure;
use crate::json::{self, List};
use crate::message::{Reply, Request, Sent};
use crate::query::wants_compact;

/// JSON with links.
const HAL: &str = "application/hal+json";

/// JSON without.
const PLAIN: &str = "application/json";

/// What a request says about the form of its reply.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Form {
    links: bool,
    pretty: bool,
    arguments: bool,
    head: bool,
}

impl Form {
    /// From headers, method and query.
    pub(crate) fn of(request: &Request) -> Self {
        let (_, query) = request.split();
        Self {
            links: wants_links(request.header("accept").unwrap_or_default()),
            pretty: !wants_compact(query),
            arguments: request.wants_arguments(),
            head: request.method == "HEAD",
        }
    }

    /// The records of a page, written one by one.
    pub(crate) fn list(self, records: impl Iterator<Item = Value>) -> List {
        let mut list = List::new(self.pretty);
        for mut record in records {
            if !self.links {
                strip_all(&mut record);
            }
            list.push(&record);
        }
        list
    }

    /// A reply, or a refusal, in this form.
    pub(crate) fn send(self, reply: Result<Reply, Failure>) -> Sent {
        let mut reply = reply.unwrap_or_else(|failure| {
            let error = failure.to_json(self.arguments);
            Reply::new(failure.status, json!({"error": error}))
        });
        if !self.links {
            strip(&mut reply.body);
        }
        let body = match reply.records {
            Some(records) => json::text_with(&reply.body, records),
            None => json::text(&reply.body, self.pretty),
        };
        let body = body.into_bytes();
        let mut headers = reply.headers;
        headers.push((
            "Content-Type",
            if self.links { HAL } else { PLAIN }.to_owned(),
        ));
        if self.head {
            headers.push(("Content-Length", body.len().to_string()));
        }
        Sent {
            status: reply.status,
            headers,
            body: if self.head { Vec::new() } else { body },
        }
    }
}

/// Only `application/json` alone goes without links; whatever else is asked for is taken for HAL.
fn wants_links(accept: &str) -> bool {
    let types = || {
        let types = accept.split(',');
        types.map(|range| range.split(';').next().unwrap_or_default().trim())
    };
    types().any(|range| range.eq_ignore_ascii_case(HAL))
        || !types().any(|range| range.eq_ignore_ascii_case(PLAIN))
}

/// Takes out all links but the next page's and those of jobs, which clients that ask for plain JSON rely on.
fn strip(body: &mut Value) {
    let Some(members) = body.as_object_mut() else {
        return;
    };
    let next = members
        .get_mut("_links")
        .and_then(|links| links.as_object_mut()?.remove("next"));
    for (name, value) in members.iter_mut() {
        if name != "job" && name != "jobs" {
            strip_all(value);
        }
    }
    members.remove("_links");
    if let Some(next) = next {
        members.insert("_links".to_owned(), json!({"next": next}));
    }
}

fn strip_all(value: &mut Value) {
    match value {
        Value::Object(members) => {
            members.remove("_links");
            members.values_mut().for_each(strip_all);
        }
        Value::Array(items) => items.iter_mut().for_each(strip_all),
        _ => {}
    }
}
