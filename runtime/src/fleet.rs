//! Many clusters at once: bounded, and none of them can hold up the others.

use std::future::Future;
use std::time::{Duration, Instant};

use futures_util::StreamExt;
use futures_util::stream::BoxStream;
use tokio::time::timeout;

use crate::client::Client;
use crate::error::{Error, ErrorKind, Result};
use crate::value::Release;

/// Clusters that are asked the same question.
///
/// ```no_run
/// use std::time::Duration;
/// use ontap_runtime::{Client, Fleet};
///
/// # async fn audit(clients: Vec<(String, Client)>) {
/// let fleet = Fleet::new(clients).concurrency(64).limit(Duration::from_secs(30));
/// let mut answers = fleet.ask(|client, release| async move {
///     // The release is known: ask only for what it has.
///     Ok(release.to_string())
/// });
/// use futures_util::StreamExt;
/// while let Some(answer) = answers.next().await {
///     println!("{}/{} {}: {:?}", answer.done, answer.total, answer.name, answer.result);
/// }
/// # }
/// ```
#[derive(Debug)]
pub struct Fleet {
    members: Vec<(String, Client)>,
    concurrency: usize,
    limit: Duration,
}

/// What one cluster answered.
#[derive(Debug)]
#[non_exhaustive]
pub struct Answer<T> {
    /// What the cluster is called in the fleet.
    pub name: String,
    /// The release it runs, if it said so.
    pub release: Option<Release>,
    /// What it answered, or why it did not.
    pub result: Result<T>,
    /// How long it took.
    pub elapsed: Duration,
    /// How many clusters have answered or failed so far, this one included.
    pub done: usize,
    /// How many clusters there are.
    pub total: usize,
}

impl Fleet {
    /// A fleet of these clusters, by name.
    pub fn new(members: impl IntoIterator<Item = (impl Into<String>, Client)>) -> Self {
        Self {
            members: members
                .into_iter()
                .map(|(name, client)| (name.into(), client))
                .collect(),
            concurrency: 32,
            limit: Duration::from_secs(60),
        }
    }

    /// Sets how many clusters are asked at a time; 32 by default.
    #[must_use]
    pub fn concurrency(mut self, count: usize) -> Self {
        self.concurrency = count.max(1);
        self
    }

    /// Sets how long one cluster may take in all; a minute by default.
    #[must_use]
    pub fn limit(mut self, limit: Duration) -> Self {
        self.limit = limit;
        self
    }

    /// Asks every cluster, with the release it runs. The answers come as they arrive; a cluster that fails or hangs is
    /// an answer with an error, and ends nothing.
    pub fn ask<T, F, Q>(self, question: Q) -> BoxStream<'static, Answer<T>>
    where
        T: Send + 'static,
        F: Future<Output = Result<T>> + Send,
        Q: Fn(Client, Release) -> F + Clone + Send + Sync + 'static,
    {
        let (total, limit) = (self.members.len(), self.limit);
        let asked = self.members.into_iter().map(move |(name, client)| {
            let question = question.clone();
            async move {
                let start = Instant::now();
                let mut release = None;
                let asking = async {
                    let runs = client.version().await?;
                    release = Some(runs);
                    question(client, runs).await
                };
                let late = |_| {
                    let message = format!("the cluster did not answer all within {limit:?}");
                    Err(Error::new(ErrorKind::Timeout, message))
                };
                let result = timeout(limit, asking).await.unwrap_or_else(late);
                Answer {
                    name,
                    release,
                    result,
                    elapsed: start.elapsed(),
                    done: 0,
                    total,
                }
            }
        });
        futures_util::stream::iter(asked)
            .buffer_unordered(self.concurrency)
            .enumerate()
            .map(|(index, answer)| Answer {
                done: index + 1,
                ..answer
            })
            .boxed()
    }
}
