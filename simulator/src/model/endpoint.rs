//! Endpoints and operations.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use serde_json::Value;

use super::schema::Schema;

/// A method of HTTP that ONTAP knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Method {
    /// Reads.
    Get,
    /// Creates, or acts.
    Post,
    /// Changes.
    Patch,
    /// Removes.
    Delete,
}

impl Method {
    /// The four, in the order of `Allow`.
    pub const ALL: [Self; 4] = [Self::Get, Self::Post, Self::Patch, Self::Delete];

    /// As it stands in a request.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }

    /// From the text of a request.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|method| method.as_str() == text)
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A segment of a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Segment {
    /// Stands for itself.
    Literal(String),
    /// A key, such as `owner.uuid`.
    Key(String),
}

impl Segment {
    /// From a segment of a template.
    pub fn parse(text: &str) -> Self {
        match text.strip_prefix('{').and_then(|t| t.strip_suffix('}')) {
            Some(name) => Self::Key(name.to_owned()),
            None => Self::Literal(text.to_owned()),
        }
    }
}

/// What an endpoint stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EndpointKind {
    /// All records of a table, or those below the record that the keys name.
    Collection(TableId),
    /// One record of a table.
    Instance(TableId),
    /// The one record of a table without keys of its own.
    Singleton(TableId),
    /// A POST that does something with the record that the keys name, or with nothing.
    Action,
}

impl EndpointKind {
    /// Its table.
    pub fn table(self) -> Option<TableId> {
        match self {
            Self::Collection(table) | Self::Instance(table) | Self::Singleton(table) => Some(table),
            Self::Action => None,
        }
    }
}

/// A path with its methods.
#[derive(Clone, Debug, PartialEq)]
pub struct Endpoint {
    /// Such as `/security/accounts/{owner.uuid}/{name}`.
    pub template: String,
    /// The same in parts.
    pub segments: Vec<Segment>,
    /// What it stands for.
    pub kind: EndpointKind,
    /// Its operations.
    pub operations: BTreeMap<Method, Operation>,
}

impl Endpoint {
    /// Whether a path leads here.
    pub fn matches(&self, segments: &[String]) -> bool {
        self.segments.len() == segments.len()
            && self.segments.iter().zip(segments).all(|(s, text)| match s {
                Segment::Literal(literal) => literal == text,
                Segment::Key(_) => !text.is_empty(),
            })
    }

    /// The values of the keys in a path that leads here.
    pub fn keys_of(&self, segments: &[String]) -> Vec<String> {
        let pairs = self.segments.iter().zip(segments);
        pairs
            .filter(|(s, _)| matches!(s, Segment::Key(_)))
            .map(|(_, text)| text.clone())
            .collect()
    }

    /// The names of the keys.
    pub fn key_names(&self) -> impl Iterator<Item = &str> {
        self.segments.iter().filter_map(|s| match s {
            Segment::Key(name) => Some(name.as_str()),
            Segment::Literal(_) => None,
        })
    }
}

/// One operation.
#[derive(Clone, Debug, PartialEq)]
pub struct Operation {
    /// The operationId.
    pub id: String,
    /// Query parameters, by name.
    pub parameters: BTreeMap<String, Parameter>,
    /// What the body has to look like.
    pub body: Option<Arc<Schema>>,
    /// Documented success codes, with what their bodies look like.
    pub success: BTreeMap<u16, Option<Arc<Schema>>>,
    /// One property of each list has to be given.
    pub required: Vec<Vec<String>>,
    /// What absent properties mean.
    pub defaults: BTreeMap<String, Value>,
    /// Properties that come only when they are named.
    pub expensive: Vec<String>,
    /// Documented error numbers.
    pub errors: Vec<u64>,
    /// Names of the commands that do the same.
    pub commands: Vec<String>,
}

impl Operation {
    /// Whether it may answer with a job.
    pub fn may_be_job(&self) -> bool {
        self.success.contains_key(&202)
    }
}

/// A query parameter.
#[derive(Clone, Debug, PartialEq)]
pub struct Parameter {
    /// What its value has to look like.
    pub schema: Arc<Schema>,
    /// Whether it has to be given.
    pub required: bool,
}

/// Index of a table in [`Api::tables`](super::Api::tables).
pub type TableId = usize;

/// What holds the records of a collection, or the one of a singleton.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// Template of the collection or singleton.
    pub path: String,
    /// Template of the instance; for a singleton, its own. Nothing where records have no address.
    pub instance: Option<String>,
    /// How many of the keys belong to the record above, as in `/security/roles/{owner.uuid}/{name}/privileges`.
    pub above: usize,
    /// The names of all keys, those of the record above first. They are the key of a record in the store.
    pub keys: Vec<String>,
    /// What a record looks like, all properties of all operations together.
    pub record: Arc<Schema>,
    /// Whether it holds one record without keys.
    pub singleton: bool,
}

impl Table {
    /// The keys that a record has of its own; each is the path of a property, where the record has that property.
    pub fn own_keys(&self) -> &[String] {
        &self.keys[self.above..]
    }
}
