//! Waits for Ctrl-C, for the control API, and for a request to end on systems that have one.

use crate::Simulator;

pub(super) struct Stop {
    runtime: tokio::runtime::Runtime,
    #[cfg(unix)]
    end: tokio::signal::unix::Signal,
    #[cfg(unix)]
    interrupt: tokio::signal::unix::Signal,
}

impl Stop {
    /// From now on the process does not end by itself.
    pub(super) fn new() -> Result<Self, String> {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(|e| e.to_string())?;
        #[cfg(unix)]
        {
            use tokio::signal::unix::{SignalKind, signal};
            let inside = runtime.enter();
            let end = signal(SignalKind::terminate()).map_err(|e| e.to_string())?;
            let interrupt = signal(SignalKind::interrupt()).map_err(|e| e.to_string())?;
            drop(inside);
            Ok(Self {
                runtime,
                end,
                interrupt,
            })
        }
        #[cfg(not(unix))]
        Ok(Self { runtime })
    }

    #[cfg(unix)]
    pub(super) fn wait(mut self, cluster: &Simulator) {
        self.runtime.block_on(async {
            tokio::select! {
                _ = self.end.recv() => {}
                _ = self.interrupt.recv() => {}
                () = cluster.told_to_stop() => {}
            }
        });
    }

    #[cfg(not(unix))]
    pub(super) fn wait(self, cluster: &Simulator) {
        self.runtime.block_on(async {
            tokio::select! {
                // Without a handler there is nothing to wait for.
                _ = tokio::signal::ctrl_c() => {}
                () = cluster.told_to_stop() => {}
            }
        });
    }
}
