//! Requests and replies, free of any server.

use serde_json::Value;

use crate::json::List;

/// A request as it came.
#[derive(Clone, Debug, Default)]
pub struct Request {
    /// The method, in capitals.
    pub method: String,
    /// Path and query, exactly as sent.
    pub target: String,
    /// Names in lower case, and values.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
    /// Common name of the client certificate, where TLS verified one.
    pub certificate: Option<String>,
}

impl Request {
    /// The value of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }

    /// Whether `error.arguments` are asked for.
    pub fn wants_arguments(&self) -> bool {
        let asked = self.header("x-dot-error-arguments");
        asked.is_some_and(|value| value.eq_ignore_ascii_case("true"))
    }

    /// Path and query, without the `?`.
    pub fn split(&self) -> (&str, &str) {
        self.target.split_once('?').unwrap_or((&self.target, ""))
    }
}

/// A reply before it becomes bytes.
#[derive(Clone, Debug, PartialEq)]
pub struct Reply {
    /// The status.
    pub status: u16,
    /// Further headers, such as `Location`.
    pub headers: Vec<(&'static str, String)>,
    /// The body.
    pub body: Value,
    /// What the member `records` of the body holds, where that was written already.
    pub(crate) records: Option<List>,
}

impl Reply {
    /// A reply with a body.
    pub fn new(status: u16, body: Value) -> Self {
        Self {
            status,
            headers: Vec::new(),
            body,
            records: None,
        }
    }

    /// A reply with an empty object.
    pub fn empty(status: u16) -> Self {
        Self::new(status, Value::Object(serde_json::Map::new()))
    }

    /// Adds a header.
    #[must_use]
    pub fn header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }
}

/// A reply as it is sent.
#[derive(Clone, Debug, Default)]
pub struct Sent {
    /// The status.
    pub status: u16,
    /// All headers but those of the transport.
    pub headers: Vec<(&'static str, String)>,
    /// The body.
    pub body: Vec<u8>,
}
