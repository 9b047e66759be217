//! What a program used of the API: a file with a line for each kind of call.

use std::collections::{BTreeSet, HashSet};
use std::fs::{File, OpenOptions};
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use serde::{Deserialize, Serialize};
use serde_json::Value;
use url::Url;

use crate::error::{Error, Result};
use crate::operation::Method;
use crate::privilege::Privileges;

/// One kind of call: the operation, and the names of what it was called with. Values are not recorded.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Use {
    /// Method and path template below `/api`: `GET /widgets`.
    pub operation: String,
    /// The names of the query parameters, without `fields`.
    #[serde(default)]
    pub query: BTreeSet<String>,
    /// The fields that were asked for.
    #[serde(default)]
    pub fields: BTreeSet<String>,
    /// The dotted paths of the properties in the body.
    #[serde(default)]
    pub body: BTreeSet<String>,
}

/// Writes what is used to a file, each kind of call once.
pub(crate) struct Recorder {
    file: Mutex<(File, HashSet<Use>)>,
}

impl Recorder {
    pub(crate) fn open(path: &Path) -> Result<Self> {
        let file = OpenOptions::new().create(true).append(true).open(path);
        let file = file.map_err(|problem| {
            let message = format!("usage cannot be recorded in {}: {problem}", path.display());
            Error::configuration(message).with_source(problem)
        })?;
        Ok(Self {
            file: Mutex::new((file, HashSet::new())),
        })
    }

    /// Notes a request. A file that cannot be written costs the record, not the request.
    pub(crate) fn note(&self, method: Method, template: &str, url: &Url, body: Option<&[u8]>) {
        let mut noted = Use {
            operation: format!("{} {template}", method.as_str()),
            ..Use::default()
        };
        for (name, value) in url.query_pairs() {
            match &*name {
                "fields" => noted.fields.extend(value.split(',').map(str::to_owned)),
                _ => {
                    noted.query.insert(name.into_owned());
                }
            }
        }
        let body = body.and_then(|body| serde_json::from_slice(body).ok());
        paths(&body.unwrap_or_default(), "", &mut noted.body);
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        let (file, known) = &mut *file;
        if known.contains(&noted) {
            return;
        }
        let written = serde_json::to_string(&noted)
            .map_err(std::io::Error::other)
            .and_then(|line| writeln!(file, "{line}"));
        match written {
            Ok(()) => {
                known.insert(noted);
            }
            Err(problem) => tracing::warn!(%problem, "usage could not be recorded"),
        }
    }
}

impl std::fmt::Debug for Recorder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Recorder")
    }
}

/// The dotted paths of the leaves of a value. Lists are entered, and have no place of their own.
fn paths(value: &Value, above: &str, to: &mut BTreeSet<String>) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                let path = match above {
                    "" => name.clone(),
                    above => format!("{above}.{name}"),
                };
                paths(member, &path, to);
            }
        }
        Value::Array(items) if items.iter().any(Value::is_object) => {
            items.iter().for_each(|item| paths(item, above, to));
        }
        _ if above.is_empty() => {}
        _ => {
            to.insert(above.to_owned());
        }
    }
}

/// What programs used of the API, read from files that
/// [`ClientBuilder::record_usage`](crate::ClientBuilder::record_usage) wrote.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    /// The kinds of calls.
    pub uses: BTreeSet<Use>,
}

impl Usage {
    /// Reads a file.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) with the line when the file cannot be read.
    pub fn read(path: impl AsRef<Path>) -> Result<Self> {
        let path = path.as_ref();
        let failed = |problem: &dyn std::fmt::Display| {
            Error::configuration(format!("{}: {problem}", path.display()))
        };
        let file = File::open(path).map_err(|problem| failed(&problem))?;
        let mut uses = BTreeSet::new();
        for (number, line) in BufReader::new(file).lines().enumerate() {
            let line = line.map_err(|problem| failed(&problem))?;
            if line.trim().is_empty() {
                continue;
            }
            let parsed = serde_json::from_str(&line);
            let used = parsed
                .map_err(|problem| failed(&format_args!("line {}: {problem}", number + 1)))?;
            uses.insert(used);
        }
        Ok(Self { uses })
    }

    /// The privileges a role needs for what was used.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) for an operation with a method ONTAP does not have.
    pub fn privileges(&self) -> Result<Privileges> {
        let mut privileges = Privileges::new();
        for used in &self.uses {
            let (method, template) = used.operation.split_once(' ').unwrap_or_default();
            let method = Method::parse(method).ok_or_else(|| {
                Error::configuration(format!("`{}` is no operation", used.operation))
            })?;
            privileges.allow(method, template);
        }
        Ok(privileges)
    }
}
