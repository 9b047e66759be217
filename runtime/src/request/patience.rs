//! How long a cluster works on a collection before it answers with what it has, and whether nothing means none.

use std::time::Duration;

use url::Url;

use crate::client::{Client, Prepared, Reply};
use crate::error::{Error, ErrorKind};

/// The parameter that says how long the cluster works.
const PARAMETER: &str = "return_timeout";
/// How long a cluster works where nothing was said.
pub(super) const RETURN_TIMEOUT: Duration = Duration::from_secs(15);
/// The longest that a cluster can be asked to work.
const LONGEST: Duration = Duration::from_secs(120);
/// What an answer needs besides the time the cluster works.
const MARGIN: Duration = Duration::from_millis(500);

/// How long the cluster works on this request.
fn granted(request: &Prepared) -> Duration {
    let pairs = request.url.query_pairs();
    let asked = pairs
        .filter(|(name, _)| name == PARAMETER)
        .find_map(|(_, value)| value.parse().ok());
    asked.map_or(RETURN_TIMEOUT, Duration::from_secs)
}

/// Whether a reply without records and without a link to go on says nothing: the cluster may have run out of time
/// before it found the first. Some releases send no link then.
pub(super) fn is_doubtful(request: &Prepared, reply: &Reply) -> bool {
    reply.elapsed >= granted(request)
}

/// Gives the cluster more time for the same request, as far as it takes any and as the limit of the call allows.
/// Whether there is more.
pub(super) fn extend(request: &mut Prepared, client: &Client) -> bool {
    let left = client.time_for(request).saturating_sub(MARGIN);
    let longer = Duration::from_secs(LONGEST.min(left).as_secs());
    if longer <= granted(request) {
        return false;
    }
    request.url = with_return_timeout(&request.url, longer);
    request.patience = longer;
    true
}

/// The error of a search whose end the cluster did not reach.
pub(super) fn incomplete(reply: &Reply) -> Error {
    let worked = reply.elapsed.as_secs_f64();
    reply.problem(
        ErrorKind::Incomplete,
        format!(
            "the cluster searched for {worked:.0} s and ended without a record and without saying that there is none; \
             narrow the search, or grant more time with `return_timeout` and `timeout`"
        ),
    )
}

/// The URL with the parameter; the rest stays as the cluster wrote it.
fn with_return_timeout(url: &Url, time: Duration) -> Url {
    let mut pairs: Vec<_> = url
        .query()
        .into_iter()
        .flat_map(|query| query.split('&'))
        .filter(|pair| !pair.is_empty() && pair.split('=').next() != Some(PARAMETER))
        .map(str::to_owned)
        .collect();
    pairs.push(format!("{PARAMETER}={}", time.as_secs()));
    let mut url = url.clone();
    url.set_query(Some(&pairs.join("&")));
    url
}
