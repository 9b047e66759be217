//! One call: an operation with its keys, query, body and options.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use serde::Serialize;
use serde_json::{Map, Value};

use crate::client::{Client, Prepared, Reply, Svm};
use crate::error::{About, Error, Redactor, Result};
use crate::model::PatchModel;
use crate::operation::{Method, Operation};
use crate::value::{Key, Secret, collect_secrets};

/// What may stand unencoded in a path segment: everything else is encoded, the dot included.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'~');
/// What may stand unencoded in a query.
const QUERY: &AsciiSet = &SEGMENT.remove(b'.');

/// A call that is being put together. A problem is kept until the call is sent, and is then its error.
///
/// `Debug` shows neither body nor query: they can hold anything.
pub struct Call {
    pub(crate) client: Client,
    pub(crate) operation: Option<&'static Operation>,
    method: Method,
    template: Cow<'static, str>,
    keys: Vec<Key>,
    query: Vec<Pair>,
    body: Option<Bytes>,
    headers: HeaderMap,
    svm: Option<Svm>,
    timeout: Option<Duration>,
    secrets: Vec<Secret>,
    problem: Option<Error>,
    pub(crate) wait: Wait,
}

/// A pair of the query.
struct Pair {
    name: String,
    value: String,
    by: By,
}

/// Who put a pair into the query.
#[derive(Clone, Copy, PartialEq)]
enum By {
    /// The caller, as it is: nothing takes its place.
    Name,
    /// An option of the builder, which can be set again.
    Option,
}

/// How long a job is waited for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Wait {
    pub(crate) interval: Duration,
    pub(crate) limit: Duration,
}

impl Default for Wait {
    fn default() -> Self {
        Self {
            interval: Duration::from_secs(5),
            limit: Duration::from_secs(300),
        }
    }
}

impl Call {
    pub(crate) fn new(client: Client, operation: &'static Operation, keys: Vec<Key>) -> Self {
        let mut call = Self::to(client, operation.method, Cow::Borrowed(operation.path));
        call.operation = Some(operation);
        call.keys = keys;
        call
    }

    /// A call of a path that no generated operation stands for.
    pub(crate) fn to(client: Client, method: Method, template: Cow<'static, str>) -> Self {
        Self {
            client,
            operation: None,
            method,
            template,
            keys: Vec::new(),
            query: Vec::new(),
            body: None,
            headers: HeaderMap::new(),
            svm: None,
            timeout: None,
            secrets: Vec::new(),
            problem: None,
            wait: Wait::default(),
        }
    }

    /// Fills the next variable part of the path.
    #[must_use]
    pub fn key(mut self, key: impl Into<Key>) -> Self {
        self.keys.push(key.into());
        self
    }

    /// Adds a query pair. A name that is there already is a problem: ONTAP takes each once.
    #[must_use]
    pub fn query(mut self, name: &str, value: impl Into<String>) -> Self {
        self.add(name, value.into(), By::Name);
        self
    }

    fn add(&mut self, name: &str, value: String, by: By) {
        if by == By::Option {
            let option = |pair: &Pair| pair.name == name && pair.by == By::Option;
            self.query.retain(|pair| !option(pair));
        }
        if self.query.iter().any(|pair| pair.name == name) {
            self.fail(given_twice(name));
        } else {
            let name = name.to_owned();
            self.query.push(Pair { name, value, by });
        }
    }

    /// The value of a query pair.
    pub(crate) fn given(&self, name: &str) -> Option<&str> {
        let pair = self.query.iter().find(|pair| pair.name == name);
        pair.map(|pair| &*pair.value)
    }

    /// Sets the body.
    #[must_use]
    pub fn body(mut self, body: &impl Serialize) -> Self {
        let (written, secrets) = collect_secrets(|| serde_json::to_vec(body));
        self.secrets.extend(secrets);
        match written {
            Ok(bytes) => self.body = Some(bytes.into()),
            Err(problem) => self.fail(Error::refused(format!(
                "the body cannot be written: {problem}"
            ))),
        }
        self
    }

    /// Sets the body to a patch. A patch that changes nothing is a problem.
    #[must_use]
    pub fn patch(mut self, patch: &impl PatchModel) -> Self {
        let (map, secrets) = collect_secrets(|| patch.to_map());
        self.secrets.extend(secrets);
        match map {
            Ok(map) if map.is_empty() => self.fail(Error::refused("the patch changes nothing")),
            Ok(map) => return self.body(&map),
            Err(problem) => self.fail(Error::refused(format!(
                "the patch cannot be written: {problem}"
            ))),
        }
        self
    }

    /// Sets the body to many records.
    #[must_use]
    pub fn records<T: Serialize>(self, records: impl IntoIterator<Item = T>) -> Self {
        self.many(
            records
                .into_iter()
                .map(|record| serde_json::to_value(record).map_err(|problem| problem.to_string())),
        )
    }

    /// Sets the body to records, unless one cannot be written.
    pub(super) fn many(mut self, records: impl Iterator<Item = Result<Value, String>>) -> Self {
        let (records, secrets) = collect_secrets(|| records.collect::<Result<Vec<_>, _>>());
        self.secrets.extend(secrets);
        match records {
            Ok(records) if records.is_empty() => {
                self.fail(Error::refused("there is no record to send"))
            }
            Ok(records) => {
                return self.body(&Map::from_iter([(
                    "records".to_owned(),
                    Value::Array(records),
                )]));
            }
            Err(problem) => self.fail(Error::refused(problem)),
        }
        self
    }

    /// Sends an empty object where no other body is set.
    pub(crate) fn with_some_body(self) -> Self {
        match self.body {
            Some(_) => self,
            None => self.body(&Map::new()),
        }
    }

    /// Keeps the first problem.
    pub(crate) fn fail(&mut self, problem: Error) {
        self.problem.get_or_insert(problem);
    }

    /// Sets a query pair, replacing one that was set the same way. One that was given by name is a problem.
    pub(crate) fn set_query(&mut self, name: &str, value: impl Into<String>) {
        self.add(name, value.into(), By::Option);
    }

    pub(crate) fn set_header(&mut self, name: &str, value: &str) {
        match (
            HeaderName::from_bytes(name.as_bytes()),
            HeaderValue::from_bytes(value.as_bytes()),
        ) {
            (Ok(name), Ok(value)) => {
                self.headers.insert(name, value);
            }
            _ => self.fail(Error::refused("a header holds a character it cannot carry")),
        }
    }

    pub(crate) fn set_svm(&mut self, svm: Result<Svm>) {
        match svm {
            Ok(svm) => self.svm = Some(svm),
            Err(problem) => self.fail(problem),
        }
    }

    pub(crate) fn set_return_timeout(&mut self, limit: Duration) {
        match limit.as_secs() {
            seconds @ 0..=120 => self.set_query("return_timeout", seconds.to_string()),
            _ => self.fail(Error::refused(
                "a cluster works at most 120 seconds before it answers",
            )),
        }
    }

    pub(crate) fn set_timeout(&mut self, limit: Duration) {
        self.timeout = Some(limit);
    }

    /// The path without its query, every key encoded.
    fn path(&self) -> Result<String> {
        let mut keys = self.keys.iter();
        let mut path = String::new();
        let mut rest = &*self.template;
        while let Some(open) = rest.find('{') {
            let close = rest[open..]
                .find('}')
                .map(|close| open + close)
                .ok_or_else(unfilled)?;
            let key = keys.next().ok_or_else(unfilled)?;
            if let Some(problem) = key.problem() {
                return Err(Error::refused(format!(
                    "{problem} (`{}` of {})",
                    &rest[open + 1..close],
                    self.template
                )));
            }
            path += &rest[..open];
            path.extend(utf8_percent_encode(key.as_str(), SEGMENT));
            rest = &rest[close + 1..];
        }
        match keys.next() {
            None => Ok(path + rest),
            Some(_) => Err(Error::refused(
                "more keys are given than the path has room for",
            )),
        }
    }

    /// The request as it goes out.
    pub(crate) fn prepare(&mut self) -> Result<Prepared> {
        let result = match self.problem.take() {
            Some(problem) => Err(problem),
            None => self.path().and_then(|path| {
                let query = self.query.iter().map(|pair| (&*pair.name, &*pair.value));
                self.client.inner.address.api(&path, &encode(query))
            }),
        };
        let about = self.about();
        let url = match result {
            Ok(url) => url,
            Err(error) => return Err(error.about(&Arc::new(about))),
        };
        let mut prepared = Prepared::new(about, url);
        prepared.name = self.operation.map_or("request", |operation| operation.name);
        prepared.headers = self.headers.clone();
        prepared.svm = self.svm.clone();
        prepared.body = self.body.clone();
        prepared.limit = self.timeout;
        prepared.patience = self.return_timeout().unwrap_or_default();
        prepared.page_size = self.value_of("max_records");
        Ok(prepared)
    }

    /// What an error tells of this call.
    pub(crate) fn about(&self) -> About {
        let client = &self.client;
        let mut about = client.about(self.method, self.template.clone(), self.operation);
        about.keys = self.keys.clone();
        if !self.secrets.is_empty() {
            about.redactor = about.redactor.and(&Redactor::new(self.secrets.clone()));
        }
        about
    }

    fn value_of(&self, name: &str) -> Option<u64> {
        let pair = self.query.iter().find(|pair| pair.name == name)?;
        pair.value.parse().ok()
    }

    /// How long the cluster was asked to work before it answers, if that was said.
    pub(crate) fn return_timeout(&self) -> Option<Duration> {
        self.value_of("return_timeout").map(Duration::from_secs)
    }

    /// Sends the call; returns the reply, the client for what follows, and how long a job is waited for.
    pub(crate) async fn send(mut self) -> Result<(Reply, Client, Wait)> {
        let prepared = self.prepare()?;
        let client = self.scoped_client();
        let reply = client.send(prepared).await?;
        Ok((reply, client, self.wait))
    }

    /// The client for this call: limited to its SVM, and from now on to its time. What follows the call goes the same
    /// way.
    pub(crate) fn scoped_client(&self) -> Client {
        let client = match &self.svm {
            Some(svm) => self.client.scoped(svm.clone()),
            None => self.client.clone(),
        };
        client.during(&self.secrets, self.timeout)
    }
}

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} {} {:?}",
            self.method.as_str(),
            self.template,
            self.keys
        )
    }
}

fn given_twice(name: &str) -> Error {
    Error::refused(format!("the query parameter `{name}` is given twice"))
}

fn unfilled() -> Error {
    Error::refused("fewer keys are given than the path needs")
}

pub(crate) fn encode<'a>(query: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let mut text = String::new();
    for (name, value) in query {
        if !text.is_empty() {
            text.push('&');
        }
        text.extend(utf8_percent_encode(name, QUERY));
        text.push('=');
        text.extend(utf8_percent_encode(value, QUERY));
    }
    text
}
