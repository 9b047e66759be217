//! Using a client from threads that know no async.

use std::future::Future;

use super::Client;
use crate::error::{Error, Result};

impl Client {
    /// Runs a future of this crate on a runtime of the client's own and blocks the thread until it is done. Must not
    /// be called from async code.
    ///
    /// # Errors
    ///
    /// Those of the future, and [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) when the system gives
    /// no runtime.
    pub fn block_on<T>(&self, future: impl Future<Output = Result<T>>) -> Result<T> {
        let runtime = match self.inner.runtime.get() {
            Some(runtime) => runtime,
            None => {
                let made = tokio::runtime::Builder::new_multi_thread()
                    .worker_threads(1)
                    .enable_all()
                    .build();
                let made = made.map_err(|source| {
                    Error::configuration("no runtime could be started").with_source(source)
                })?;
                self.inner.runtime.get_or_init(|| made)
            }
        };
        runtime.block_on(future)
    }
}
