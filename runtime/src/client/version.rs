//! The cluster's release, and what follows from it for an error.

use tokio::time::{Instant, timeout_at};
use url::Url;

use super::{Client, Prepared};
use crate::error::{Error, ErrorKind, Result, code};
use crate::model::Extra;
use crate::operation::{Method, Operation};
use crate::value::Release;

#[derive(Clone, Debug, Default, PartialEq)]
struct Cluster {
    version: Option<Version>,
    extra: Extra,
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Version {
    generation: Option<u64>,
    major: Option<u64>,
    minor: Option<u64>,
    extra: Extra,
}

crate::read_model!(Cluster { version: "version" });
crate::read_model!(Version {
    generation: "generation",
    major: "major",
    minor: "minor"
});

impl Client {
    /// The cluster's release: `GET /cluster?fields=version`, asked once per client and remembered.
    ///
    /// # Errors
    ///
    /// Those of any request; an SVM's account may not be allowed to ask.
    pub async fn version(&self) -> Result<Release> {
        self.inner
            .version
            .get_or_try_init(|| self.ask_version())
            .await
            .copied()
    }

    async fn ask_version(&self) -> Result<Release> {
        let url = self.inner.address.api("/cluster", "fields=version")?;
        let mut request = Prepared::new(self.about(Method::Get, "/cluster", None), url);
        request.name = "cluster.version";
        let reply = self.send_plain(&request, self.limit(&request)).await?;
        let version = reply
            .decode::<Cluster>()?
            .and_then(|cluster| cluster.version)
            .unwrap_or_default();
        let part = |number: Option<u64>| number.and_then(|number| u16::try_from(number).ok());
        match (part(version.generation), part(version.major)) {
            (Some(generation), Some(major)) => Ok(Release::new(
                generation,
                major,
                part(version.minor).unwrap_or_default(),
            )),
            _ => Err(reply.problem(
                ErrorKind::Decode,
                "the cluster did not say which release it runs",
            )),
        }
    }

    /// Says which release a failed call needs, if that explains the failure and can be known before `deadline`.
    pub(super) async fn explain(&self, error: Error, deadline: Option<Instant>) -> Error {
        let Some((needs, what)) = error.suspect().cloned() else {
            return error;
        };
        let asked = Box::pin(self.version());
        let answered = match deadline {
            Some(deadline) => timeout_at(deadline, asked).await.ok(),
            None => Some(asked.await),
        };
        match answered {
            Some(Ok(runs)) if runs < needs => error.with_needs(
                needs,
                &format!("{what} needs ONTAP {needs}, this cluster runs {runs}"),
            ),
            _ => error,
        }
    }
}

/// What in a failed call may be newer than the cluster.
pub(super) fn suspect(
    error: &Error,
    operation: &Operation,
    url: &Url,
) -> Option<(Release, String)> {
    let unknown = matches!(
        error.code(),
        Some(
            code::INVALID_FIELD
                | code::UNSUPPORTED
                | code::UNEXPECTED_ARGUMENT
                | code::INVALID_VALUE
                | code::UNSORTABLE
        )
    );
    let no_route =
        error.status() == Some(404) && error.code().is_none_or(|said| said == code::UNSUPPORTED);
    if !unknown && !no_route {
        return None;
    }
    let said = error.ontap().map(|ontap| {
        (
            ontap.message.as_str(),
            ontap.target.as_deref().unwrap_or_default(),
        )
    });
    let (message, target) = said.unwrap_or_default();
    let field = operation
        .fields_since
        .iter()
        .filter(|(name, _)| mentions(message, name) || target == *name)
        .max_by_key(|(name, _)| name.len())
        .or_else(|| match error.code() {
            Some(code::UNSORTABLE) => newest_sorted_by(operation, url),
            _ => None,
        });
    match field {
        Some((name, since)) => Some((*since, format!("`{name}`"))),
        None if operation.since > Release::FIRST
            && (no_route || error.code() == Some(code::UNSUPPORTED)) =>
        {
            Some((
                operation.since,
                format!("{} {}", operation.method.as_str(), operation.path),
            ))
        }
        None => None,
    }
}

/// The newest field that records were to be sorted by: a refusal may name the parameter alone.
fn newest_sorted_by(operation: &Operation, url: &Url) -> Option<&'static (&'static str, Release)> {
    let (_, order) = url.query_pairs().find(|(name, _)| name == "order_by")?;
    let sorted_by = |name: &str| {
        let mut terms = order.split(',');
        terms.any(|term| term.split_whitespace().next() == Some(name))
    };
    let newer = operation.fields_since.iter();
    newer
        .filter(|(name, _)| sorted_by(name))
        .max_by_key(|(_, since)| *since)
}

/// Whether a message names a field, as a word of its own.
fn mentions(message: &str, name: &str) -> bool {
    message.match_indices(name).any(|(at, _)| {
        let edge =
            |c: Option<char>| !c.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == '.');
        edge(message[..at].chars().next_back()) && edge(message[at + name.len()..].chars().next())
    })
}
