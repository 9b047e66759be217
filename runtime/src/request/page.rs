//! Pages of a collection, and the streams over them.

use std::collections::HashSet;
use std::fmt;
use std::hash::{BuildHasher, RandomState};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use futures_util::StreamExt;
use futures_util::stream::BoxStream;
use tokio::time::Instant;
use url::Url;

use super::Record;
use super::envelope::{Envelope, PageEnvelope};
use super::patience::{extend, incomplete, is_doubtful};
use crate::client::{Client, Prepared, Reply};
use crate::error::{Error, ErrorKind, Result};
use crate::model::{Asked, Extra};

/// One page of a collection: records `M`, and what the collection documents beside them, `E`.
#[derive(Debug)]
#[non_exhaustive]
pub struct Page<M, E = ()> {
    /// The records of this page.
    pub records: Vec<M>,
    /// How many records the page has; also without the records themselves.
    pub num_records: u64,
    /// What the collection documents beside the records, such as totals or recommendations; `()` where it documents
    /// nothing.
    pub envelope: E,
    /// Members of the page that are unknown or could not be read.
    pub extra: Extra,
    next: Option<String>,
}

impl<M, E> Page<M, E> {
    /// Whether the server stopped before the end of the collection: it reached its time or the page's size.
    pub fn has_more(&self) -> bool {
        self.next.is_some()
    }

    /// The link to the next page.
    pub fn next_href(&self) -> Option<&str> {
        self.next.as_deref()
    }
}

impl<M: Record, E: PageEnvelope> Page<M, E> {
    fn decode(reply: &Reply) -> Result<Self> {
        let mut envelope: Envelope<M, E> = reply.decode()?.unwrap_or_default();
        let next = envelope.next().map(str::to_owned);
        let records = envelope.records.take().unwrap_or_default();
        if records.len() as u64 > reply.limits.records {
            let sentence = format!(
                "the page holds {} records, more than the limit of {} (`max_page_records`)",
                records.len(),
                reply.limits.records
            );
            return Err(reply.problem(ErrorKind::TooLarge, sentence));
        }
        let num_records = envelope.num_records.unwrap_or(records.len() as u64);
        Ok(Self {
            records,
            num_records,
            envelope: envelope.members,
            extra: envelope.extra,
            next,
        })
    }

    fn is_empty(&self) -> bool {
        self.num_records == 0 && self.records.is_empty()
    }
}

/// Fetches the pages of one collection, one after the other.
pub(crate) struct Fetcher {
    client: Client,
    /// The request of the next page; its URL is the link the server gave.
    request: Prepared,
    /// The links that were followed, as hashes: a collection can have many pages.
    seen: HashSet<u64>,
    hasher: RandomState,
    /// How many pages in a row held no record.
    empty: u32,
    /// What every record remembers: which fields were asked for.
    template: Extra,
}

impl Fetcher {
    pub(crate) fn new(client: Client, request: Prepared) -> Self {
        Self {
            client,
            request,
            seen: HashSet::new(),
            hasher: RandomState::new(),
            empty: 0,
            template: Extra::default(),
        }
    }

    /// The same, with records that know which fields were asked for.
    pub(crate) fn asking(mut self, asked: Asked) -> Self {
        self.template = Extra::asked_for(asked);
        self
    }

    /// Fetches a page; returns the fetcher of the next one, if there is one.
    async fn fetch<M: Record, E: PageEnvelope>(mut self) -> Fetched<M, E> {
        self.seen.insert(self.hasher.hash_one(&self.request.url));
        let (reply, mut page): (Reply, Page<M, E>) = self.ask().await?;
        for record in &mut page.records {
            record.remember(&self.template);
        }
        let Some(next) = page.next_href() else {
            return Ok((page, None));
        };
        self.empty = if page.is_empty() { self.empty + 1 } else { 0 };
        self.request.url = self.follow(&reply, next)?;
        Ok((page, Some(self)))
    }

    /// Asks for the page until it is one: a cluster that ran out of time before it found a record is asked again.
    async fn ask<M: Record, E: PageEnvelope>(&mut self) -> Result<(Reply, Page<M, E>)> {
        loop {
            let start = Instant::now();
            let reply = self.client.send(self.request.clone()).await?;
            let spent = start.elapsed();
            if let Some(limit) = &mut self.request.limit {
                *limit = limit.saturating_sub(spent);
            }
            let page = Page::decode(&reply)?;
            let ended = page.is_empty() && page.next.is_none();
            if !ended || !is_doubtful(&self.request, &reply) {
                return Ok((reply, page));
            }
            if !extend(&mut self.request, &self.client) {
                return Err(incomplete(&reply));
            }
            tracing::warn!("the cluster found no record in its time, and is asked again with more");
        }
    }

    /// The URL of the next page.
    fn follow(&self, reply: &Reply, next: &str) -> Result<Url> {
        let stop = |sentence: String| reply.problem(ErrorKind::Paging, sentence);
        let url = self.client.inner.address.href(next);
        let url = url.map_err(|error| error.about(&reply.about))?;
        if self.seen.contains(&self.hasher.hash_one(&url)) {
            let sentence = "the link to the next page leads back to an earlier one";
            return Err(stop(sentence.to_owned()));
        }
        match self.empty > self.client.inner.max_empty_pages {
            true => Err(stop(format!(
                "{} pages in a row hold no record and lead to another (`max_empty_pages`)",
                self.empty
            ))),
            false => Ok(url),
        }
    }
}

/// A task that ends with its owner.
struct Prefetch<T>(tokio::task::JoinHandle<T>);

impl<T> Drop for Prefetch<T> {
    fn drop(&mut self) {
        self.0.abort();
    }
}

impl<T> Prefetch<T> {
    async fn join(mut self) -> Result<T> {
        (&mut self.0).await.map_err(|problem| {
            Error::new(
                ErrorKind::Transport,
                "the task that fetches pages ahead was stopped",
            )
            .with_source(problem)
        })
    }
}

type Fetched<M, E> = Result<(Page<M, E>, Option<Fetcher>)>;

enum Ahead<M, E> {
    Start(Result<Fetcher>),
    Lazy(Fetcher),
    Running(Prefetch<Fetched<M, E>>),
    Done,
}

/// The pages of a collection, fetched as they are asked for.
#[must_use = "nothing is sent until the pages are asked for: `try_next`"]
pub struct Pages<M, E = ()>(BoxStream<'static, Result<Page<M, E>>>);

impl<M: Record, E: PageEnvelope> Pages<M, E> {
    pub(crate) fn new(first: Result<Fetcher>, prefetch: bool) -> Self {
        let stream = futures_util::stream::unfold(Ahead::Start(first), move |ahead| async move {
            let fetched = match ahead {
                Ahead::Start(Ok(fetcher)) | Ahead::Lazy(fetcher) => fetcher.fetch().await,
                Ahead::Start(Err(error)) => Err(error),
                Ahead::Running(task) => task.join().await.and_then(|fetched| fetched),
                Ahead::Done => return None,
            };
            Some(match fetched {
                Err(error) => (Err(error), Ahead::Done),
                Ok((page, None)) => (Ok(page), Ahead::Done),
                Ok((page, Some(next))) if prefetch => (
                    Ok(page),
                    Ahead::Running(Prefetch(tokio::spawn(next.fetch()))),
                ),
                Ok((page, Some(next))) => (Ok(page), Ahead::Lazy(next)),
            })
        });
        Self(stream.boxed())
    }

    /// The next page; `None` after the last.
    ///
    /// # Errors
    ///
    /// Those of a request; [`ErrorKind::Paging`] when the links lead in a circle, to another server or to no end;
    /// [`ErrorKind::Incomplete`] when the cluster found no record in its time, was asked again with more, up to 120
    /// seconds, and still cannot say that there is none. The pages before the error were delivered.
    pub async fn try_next(&mut self) -> Result<Option<Page<M, E>>> {
        self.0.next().await.transpose()
    }
}

impl<M, E> Stream for Pages<M, E> {
    type Item = Result<Page<M, E>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.poll_next_unpin(context)
    }
}

/// The records of a collection, page after page.
#[must_use = "nothing is sent until the records are asked for: `try_next`"]
pub struct Records<M> {
    pages: BoxStream<'static, Result<Vec<M>>>,
    current: std::vec::IntoIter<M>,
    left: usize,
}

impl<M: Record> Records<M> {
    pub(crate) fn new<E: PageEnvelope>(pages: Pages<M, E>, limit: Option<usize>) -> Self {
        let records = |page: Result<Page<M, E>>| page.map(|page| page.records);
        Self {
            pages: pages.0.map(records).boxed(),
            current: Vec::new().into_iter(),
            left: limit.unwrap_or(usize::MAX),
        }
    }

    /// The next record; `None` after the last.
    ///
    /// # Errors
    ///
    /// Those of [`Pages::try_next`]. The records before the error were delivered.
    pub async fn try_next(&mut self) -> Result<Option<M>> {
        self.next().await.transpose()
    }
}

impl<M> Stream for Records<M> {
    type Item = Result<M>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        while self.left > 0 {
            if let Some(record) = self.current.next() {
                self.left -= 1;
                return Poll::Ready(Some(Ok(record)));
            }
            match ready!(self.pages.poll_next_unpin(context)) {
                Some(Ok(records)) => self.current = records.into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => break,
            }
        }
        Poll::Ready(None)
    }
}

impl<M> Unpin for Records<M> {}

impl<M, E> fmt::Debug for Pages<M, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pages")
    }
}

impl<M> fmt::Debug for Records<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Records")
    }
}
