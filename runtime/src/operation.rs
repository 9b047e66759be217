//! What generated code says about an operation, and where it is called.

use crate::client::Client;
use crate::error::ErrorEntry;
use crate::request::Call;
use crate::value::{Key, Release};

/// An HTTP method ONTAP knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Method {
    /// Reads.
    Get,
    /// Creates, or acts.
    Post,
    /// Changes.
    Patch,
    /// Deletes.
    Delete,
    /// Reads the headers only.
    Head,
    /// Asks which methods there are.
    Options,
}

impl Method {
    /// The method's name on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
            Self::Head => "HEAD",
            Self::Options => "OPTIONS",
        }
    }

    /// The method with this name on the wire.
    pub fn parse(name: &str) -> Option<Self> {
        [
            Self::Get,
            Self::Post,
            Self::Patch,
            Self::Delete,
            Self::Head,
            Self::Options,
        ]
        .into_iter()
        .find(|method| method.as_str() == name)
    }

    /// Whether a request only reads, so that repeating it is harmless.
    pub const fn is_read(self) -> bool {
        matches!(self, Self::Get | Self::Head | Self::Options)
    }
}

/// The facts about one operation of the API.
#[derive(Debug)]
pub struct Operation {
    /// The module path and the method: `accounts.list`.
    pub name: &'static str,
    /// The operation's id in the API document.
    pub id: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path template, below `/api`.
    pub path: &'static str,
    /// The first release that has the operation.
    pub since: Release,
    /// The last release that has the operation, if it is gone.
    pub until: Option<Release>,
    /// The status codes that mean success.
    pub success: &'static [u16],
    /// The error codes documented for the operation.
    pub error_codes: &'static [i64],
    /// What is known about the error codes of the resource, sorted by code.
    pub errors: &'static [&'static ErrorEntry],
    /// Whether the reply can be a job.
    pub may_become_job: bool,
    /// The properties that are returned only when they are asked for.
    pub expensive: &'static [&'static str],
    /// The properties that are newer than the operation.
    pub fields_since: &'static [(&'static str, Release)],
}

/// A client and the path keys bound so far: what a handle holds.
#[derive(Clone, Debug)]
pub struct Place {
    client: Client,
    keys: Vec<Key>,
}

impl Place {
    /// A place without keys.
    pub fn root(client: Client) -> Self {
        Self {
            client,
            keys: Vec::new(),
        }
    }

    /// The same place with one more key.
    #[must_use]
    pub fn bind(&self, key: impl Into<Key>) -> Self {
        let mut place = self.clone();
        place.keys.push(key.into());
        place
    }

    /// Starts a call of an operation from this place.
    pub fn call(&self, operation: &'static Operation) -> Call {
        Call::new(self.client.clone(), operation, self.keys.clone())
    }

    /// The client behind this place.
    pub fn client(&self) -> &Client {
        &self.client
    }
}
