//! Time that tests can move.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

/// The cluster's clock: the machine's, moved forward by as much as a test asked for.
#[derive(Debug, Default)]
pub struct Clock {
    moved: AtomicU64,
}

impl Clock {
    /// The time now.
    pub fn now(&self) -> Timestamp {
        let moved = i64::try_from(self.moved.load(Ordering::SeqCst)).unwrap_or(i64::MAX);
        let now = Timestamp::now();
        now.checked_add(SignedDuration::from_millis(moved))
            .unwrap_or(now)
    }

    /// Moves it forward.
    pub fn advance(&self, by: Duration) {
        let by = u64::try_from(by.as_millis()).unwrap_or(u64::MAX);
        self.moved.fetch_add(by, Ordering::SeqCst);
    }

    /// How far it was moved.
    pub(crate) fn moved(&self) -> Duration {
        Duration::from_millis(self.moved.load(Ordering::SeqCst))
    }

    /// Moves it to so much after the machine's time.
    pub(crate) fn set(&self, moved: Duration) {
        let moved = u64::try_from(moved.as_millis()).unwrap_or(u64::MAX);
        self.moved.store(moved, Ordering::SeqCst);
    }

    /// A time as ONTAP writes it: whole seconds and a numeric offset.
    pub fn text(time: Timestamp) -> String {
        time.strftime("%Y-%m-%dT%H:%M:%S+00:00").to_string()
    }
}
