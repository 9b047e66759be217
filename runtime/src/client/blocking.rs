//! Using a client from threads that know no async.

use std::any::Any;
use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::OnceLock;

use tokio::runtime::{Builder, Handle, Runtime};

use super::Client;
use crate::error::{Error, Result};
use crate::job::{Job, JobStatus};
use crate::model::Of;
use crate::request::{List, Page, PageEnvelope, Record, Records};
use crate::value::Release;

/// The runtime of a client, made when it is needed first.
#[derive(Default)]
pub(crate) struct OwnRuntime(OnceLock<Runtime>);

impl OwnRuntime {
    fn get(&self) -> Result<&Runtime> {
        if let Some(runtime) = self.0.get() {
            return Ok(runtime);
        }
        let made = Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .map_err(|source| {
                Error::configuration("no runtime could be started").with_source(source)
            })?;
        Ok(self.0.get_or_init(|| made))
    }
}

impl Drop for OwnRuntime {
    /// The last clone of a client may be dropped by async code, which must not wait for a runtime to end.
    fn drop(&mut self) {
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}

impl Client {
    /// Runs a future of this crate on a runtime of the client's own and blocks the thread until it is done.
    ///
    /// # Errors
    ///
    /// Those of the future, [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) when the system gives
    /// no runtime, and [`ErrorKind::Refused`](crate::ErrorKind::Refused) when it is called from async code, which must
    /// not block: there the future is awaited.
    pub fn block_on<T>(&self, future: impl Future<Output = Result<T>>) -> Result<T> {
        let runtime = self.inner.runtime.get()?;
        if Handle::try_current().is_err() {
            return runtime.block_on(future);
        }
        // A thread that may block, as `spawn_blocking` gives one, cannot be told from one that must not but by trying.
        match catch_unwind(AssertUnwindSafe(|| runtime.block_on(future))) {
            Ok(result) => result,
            Err(panic) if is_nested(&*panic) => Err(Error::refused(
                "a blocking call from async code would stop everything else on its thread; use `.await`, or make the \
                 call inside `tokio::task::spawn_blocking`",
            )),
            Err(panic) => resume_unwind(panic),
        }
    }

    /// The cluster's release; see [`version`](Self::version).
    ///
    /// # Errors
    ///
    /// Those of [`version`](Self::version) and of [`block_on`](Self::block_on).
    pub fn version_blocking(&self) -> Result<Release> {
        self.block_on(self.version())
    }
}

/// Whether a panic is tokio's, about a runtime that is started inside another.
fn is_nested(panic: &(dyn Any + Send)) -> bool {
    let text = panic
        .downcast_ref::<String>()
        .map(String::as_str)
        .or_else(|| panic.downcast_ref::<&str>().copied());
    text.is_some_and(|text| text.contains("runtime from within a runtime"))
}

/// Results that are awaited one after the other, from a thread that knows no async.
pub struct Blocking<S, T> {
    client: Client,
    source: S,
    next: fn(&Client, &mut S) -> Option<Result<T>>,
    of: Of<T>,
}

impl<S, T> Blocking<S, T> {
    pub(crate) fn new(
        client: Client,
        source: S,
        next: fn(&Client, &mut S) -> Option<Result<T>>,
    ) -> Self {
        Self {
            client,
            source,
            next,
            of: Of::default(),
        }
    }
}

impl<S, T> Iterator for Blocking<S, T> {
    type Item = Result<T>;

    fn next(&mut self) -> Option<Result<T>> {
        (self.next)(&self.client, &mut self.source)
    }
}

impl<S, T> std::fmt::Debug for Blocking<S, T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Blocking")
    }
}

impl<M: Record, E: PageEnvelope> List<M, E> {
    /// The records of the collection, fetched as they are asked for; see [`stream`](Self::stream).
    pub fn iter_blocking(self) -> Blocking<Records<M>, M> {
        let client = self.client();
        Blocking::new(client, self.stream(), |client, records| {
            client.block_on(records.try_next()).transpose()
        })
    }

    /// Fetches all records; see [`collect`](Self::collect).
    ///
    /// # Errors
    ///
    /// Those of [`collect`](Self::collect) and of [`Client::block_on`].
    pub fn collect_blocking(self) -> Result<Vec<M>> {
        self.client().block_on(self.collect())
    }

    /// Fetches the first page only; see [`first_page`](Self::first_page).
    ///
    /// # Errors
    ///
    /// Those of [`first_page`](Self::first_page) and of [`Client::block_on`].
    pub fn first_page_blocking(self) -> Result<Page<M, E>> {
        self.client().block_on(self.first_page())
    }

    /// Fetches the record the filters leave; see [`find`](Self::find).
    ///
    /// # Errors
    ///
    /// Those of [`find`](Self::find) and of [`Client::block_on`].
    pub fn find_blocking(self) -> Result<Option<M>> {
        self.client().block_on(self.find())
    }

    /// Fetches the one record the filters leave; see [`find_one`](Self::find_one).
    ///
    /// # Errors
    ///
    /// Those of [`find_one`](Self::find_one) and of [`Client::block_on`].
    pub fn find_one_blocking(self) -> Result<M> {
        self.client().block_on(self.find_one())
    }

    /// Counts the records; see [`count`](Self::count).
    ///
    /// # Errors
    ///
    /// Those of [`count`](Self::count) and of [`Client::block_on`].
    pub fn count_blocking(self) -> Result<u64> {
        self.client().block_on(self.count())
    }
}

impl Job {
    /// Looks at the job once; see [`status`](Self::status).
    ///
    /// # Errors
    ///
    /// Those of [`status`](Self::status) and of [`Client::block_on`].
    pub fn status_blocking(&self) -> Result<JobStatus> {
        self.client().block_on(self.status())
    }

    /// Waits until the job has succeeded; see [`wait`](Self::wait).
    ///
    /// # Errors
    ///
    /// Those of [`wait`](Self::wait) and of [`Client::block_on`].
    pub fn wait_blocking(&self) -> Result<JobStatus> {
        self.client().block_on(self.wait())
    }

    /// What the job says about itself, look by look; see [`states`](Self::states).
    pub fn states_blocking(&self) -> impl Iterator<Item = Result<JobStatus>> {
        let client = self.client().clone();
        Blocking::new(client, self.states(), |client, states| {
            let next = async { Ok(futures_util::StreamExt::next(states).await) };
            client
                .block_on(next)
                .transpose()
                .map(|record| record.and_then(|record| record))
        })
    }

    /// Asks the job to stop; see [`cancel`](Self::cancel).
    ///
    /// # Errors
    ///
    /// Those of [`cancel`](Self::cancel) and of [`Client::block_on`].
    pub fn cancel_blocking(&self) -> Result<()> {
        self.client().block_on(self.cancel())
    }
}

impl<M: Record, E: PageEnvelope> IntoIterator for List<M, E> {
    type Item = Result<M>;
    type IntoIter = Blocking<Records<M>, M>;

    /// The records of the collection, fetched as they are asked for, on a thread that may block.
    fn into_iter(self) -> Self::IntoIter {
        self.iter_blocking()
    }
}
