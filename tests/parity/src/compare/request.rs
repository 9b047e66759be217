//! Requests and replies side by side.

use std::collections::BTreeMap;

use ontap_simulator::model::{Api, Method, Routed};
use ontap_simulator::{Recorded, RecordedBody};
use percent_encoding::percent_decode_str;
use serde_json::Value;

use super::value::{self, difference};
use super::{Difference, Names};

/// Headers that say something to the cluster. The others belong to the connection, or are the body's length.
const HEADERS: [&str; 3] = ["accept", "authorization", "content-type"];
const OWN_HEADERS: &str = "x-dot-";
/// Headers of a reply that a client acts on.
const REPLY_HEADERS: [&str; 3] = ["content-type", "link", "location"];

/// One request and its reply, as the simulator recorded them.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Exchange {
    method: String,
    path: String,
    query: BTreeMap<String, String>,
    headers: BTreeMap<String, String>,
    body: Option<Value>,
    status: Option<u16>,
    reply_headers: BTreeMap<String, String>,
    reply: Option<Value>,
}

impl Exchange {
    /// Takes a record of the simulator apart.
    pub(crate) fn of(recorded: &Recorded) -> Self {
        let query = recorded
            .query
            .split('&')
            .filter(|pair| !pair.is_empty())
            .map(|pair| {
                let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
                (decoded(name), decoded(&value.replace('+', "%20")))
            });
        let told = |name: &str| HEADERS.contains(&name) || name.starts_with(OWN_HEADERS);
        let headers = recorded
            .headers
            .iter()
            .filter(|(name, _)| told(name))
            .cloned();
        let reply = recorded.reply.as_ref();
        let replied = reply.into_iter().flat_map(|reply| &reply.headers);
        let replied = replied.filter(|(name, _)| REPLY_HEADERS.contains(&name.as_str()));
        Self {
            method: recorded.method.clone(),
            path: recorded.path.clone(),
            query: query.collect(),
            headers: headers.collect(),
            body: json(&recorded.body),
            status: recorded.status,
            reply_headers: replied.cloned().collect(),
            reply: reply.and_then(|reply| json(&reply.body)),
        }
    }

    /// A request with nothing but a body.
    #[cfg(test)]
    pub(super) fn sent(method: &str, body: Value) -> Self {
        Self {
            method: method.to_owned(),
            path: String::new(),
            query: BTreeMap::new(),
            headers: BTreeMap::new(),
            body: Some(body),
            status: None,
            reply_headers: BTreeMap::new(),
            reply: None,
        }
    }

    /// Method and path, for messages.
    pub(crate) fn line(&self) -> String {
        format!("{} {}", self.method, self.path)
    }

    /// The operation of the release that it called, as method and template; nothing when there is none.
    pub(crate) fn operation(&self, api: &Api) -> Option<(Method, String)> {
        let below = self.path.strip_prefix("/api/")?;
        let segments: Vec<_> = below.split('/').map(decoded).collect();
        let Routed::Found(endpoint, _) = api.route(&segments) else {
            return None;
        };
        let method = Method::parse(&self.method)
            .filter(|method| endpoint.operations.contains_key(method))?;
        Some((method, endpoint.template.clone()))
    }

    /// Whether it changes something.
    pub(super) fn is_write(&self) -> bool {
        self.method != "GET"
    }

    /// What was sent with it.
    pub(super) fn body(&self) -> Option<&Value> {
        self.body.as_ref()
    }

    fn is_look_at_a_job(&self) -> bool {
        self.method == "GET" && self.path.starts_with("/api/cluster/jobs/")
    }

    /// Two exchanges that can be about the same thing.
    fn is_like(&self, other: &Self) -> bool {
        self.method == other.method && decoded(&self.path).len() == decoded(&other.path).len()
    }
}

fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

fn json(body: &RecordedBody) -> Option<Value> {
    match body {
        RecordedBody::Empty => None,
        RecordedBody::Json(value) => Some(value.clone()),
        RecordedBody::Text(text) => Some(Value::from(text.as_str())),
    }
}

/// The exchanges with the last of several looks at the same job only, and how many looks there were before.
pub(super) fn without_repeated_looks(exchanges: &[Exchange]) -> (Vec<Exchange>, usize) {
    let mut kept: Vec<Exchange> = Vec::new();
    for exchange in exchanges {
        match kept.last_mut() {
            Some(last) if last.is_look_at_a_job() && last.path == exchange.path => {
                *last = exchange.clone()
            }
            _ => kept.push(exchange.clone()),
        }
    }
    let repeated = exchanges.len() - kept.len();
    (kept, repeated)
}

/// Puts the requests of both sides beside each other, in order. One that only one side sent has no partner.
pub(super) fn pair<'e>(
    python: &'e [Exchange],
    ours: &'e [Exchange],
) -> Vec<(Option<&'e Exchange>, Option<&'e Exchange>)> {
    let (mut left, mut right) = (python, ours);
    let mut pairs = Vec::new();
    loop {
        let (skip_left, skip_right) = match (left.first(), right.first()) {
            (None, None) => return pairs,
            (Some(a), Some(b)) if a.is_like(b) || left.len() == right.len() => (1, 1),
            (Some(_), Some(_)) if left.len() < right.len() => (0, 1),
            (Some(_), Some(_)) => (1, 0),
            (left, right) => (usize::from(left.is_some()), usize::from(right.is_some())),
        };
        pairs.push((
            left.first().filter(|_| skip_left == 1),
            right.first().filter(|_| skip_right == 1),
        ));
        (left, right) = (&left[skip_left..], &right[skip_right..]);
    }
}

/// Every place in which two exchanges differ.
pub(super) fn compare(names: &mut Names, python: &Exchange, ours: &Exchange) -> Vec<Difference> {
    let mut differences = Vec::new();
    let text = |text: &str| Value::from(text);
    value::compare(
        names,
        "method",
        &text(&python.method),
        &text(&ours.method),
        &mut differences,
    );
    value::compare(
        names,
        "path",
        &decoded(&python.path).into(),
        &decoded(&ours.path).into(),
        &mut differences,
    );
    if python.path.contains('+') {
        differences.push(difference(
            "encoded path",
            Some(&text(&python.path)),
            Some(&text(&ours.path)),
        ));
    }
    maps(names, "query", &python.query, &ours.query, &mut differences);
    maps(
        names,
        "header",
        &python.headers,
        &ours.headers,
        &mut differences,
    );
    optional(
        names,
        "body",
        python.body.as_ref(),
        ours.body.as_ref(),
        &mut differences,
    );
    let status = |status: Option<u16>| status.map(Value::from).unwrap_or_default();
    value::compare(
        names,
        "status",
        &status(python.status),
        &status(ours.status),
        &mut differences,
    );
    let plain = |headers: &BTreeMap<String, String>| {
        headers
            .iter()
            .map(|(name, value)| (name.clone(), decoded(value)))
            .collect::<BTreeMap<_, _>>()
    };
    maps(
        names,
        "reply header",
        &plain(&python.reply_headers),
        &plain(&ours.reply_headers),
        &mut differences,
    );
    optional(
        names,
        "reply",
        python.reply.as_ref(),
        ours.reply.as_ref(),
        &mut differences,
    );
    differences
}

fn maps(
    names: &mut Names,
    place: &str,
    python: &BTreeMap<String, String>,
    ours: &BTreeMap<String, String>,
    differences: &mut Vec<Difference>,
) {
    let object = |map: &BTreeMap<String, String>| {
        Value::Object(
            map.iter()
                .map(|(name, value)| (name.clone(), value.as_str().into()))
                .collect(),
        )
    };
    value::compare(names, place, &object(python), &object(ours), differences);
}

fn optional(
    names: &mut Names,
    place: &str,
    python: Option<&Value>,
    ours: Option<&Value>,
    differences: &mut Vec<Difference>,
) {
    match (python, ours) {
        (Some(left), Some(right)) => value::compare(names, place, left, right, differences),
        (None, None) => {}
        (left, right) => differences.push(difference(place, left, right)),
    }
}
