//! What a client may take of the simulator before it has said who it is, and all clients together.

use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use bytes::{Bytes, BytesMut};
use http_body_util::BodyExt;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// How long the head of a request may take, and how long a connection may idle between two requests.
const IDLE: Duration = Duration::from_secs(60);

/// The greatest number of header lines.
pub(super) const HEADERS: usize = 100;

/// The greatest length of a head in bytes.
pub(super) const HEAD_BYTES: usize = 128 << 10;

/// How long nothing of a body may come.
const PAUSE: Duration = Duration::from_secs(30);

/// Connections that are open at the same time; others wait.
pub(super) const CONNECTIONS: usize = 1_024;

/// A longer body is refused.
pub(super) const LONGEST_BODY: usize = 64 << 20;

/// Bytes of bodies that are held at the same time; what would be more is refused.
const IN_FLIGHT: usize = 256 << 20;

/// So much of a body that nobody will look at is read, so that the connection ends in order.
const IGNORED: usize = 64 << 10;

/// The bounds that all connections share.
pub(crate) struct Limits {
    bodies: Arc<Semaphore>,
    /// How long a connection may idle, or take for the head of a request.
    pub(super) idle: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            bodies: Arc::new(Semaphore::new(IN_FLIGHT)),
            idle: IDLE,
        }
    }
}

/// A body in memory. Its bytes count until it is dropped.
#[derive(Debug, Default)]
pub(super) struct Held {
    pub(super) bytes: Bytes,
    _permits: Vec<OwnedSemaphorePermit>,
}

/// Why a body is not in memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NotHeld {
    /// It is too long, or broke off.
    Unfit,
    /// Nothing came for a while.
    Stalled,
    /// All clients together sent too much at the same time.
    Crowded,
}

impl Limits {
    /// Limits with another patience.
    pub(crate) fn idle(idle: Option<Duration>) -> Self {
        Self {
            idle: idle.unwrap_or(IDLE),
            ..Self::default()
        }
    }

    /// Reads a body, piece by piece.
    pub(super) async fn hold(&self, mut body: Body) -> Result<Held, NotHeld> {
        let mut bytes = BytesMut::new();
        let mut permits = Vec::new();
        loop {
            let frame = tokio::time::timeout(PAUSE, body.frame()).await;
            let piece = match frame.map_err(|_| NotHeld::Stalled)? {
                None => break,
                Some(frame) => frame.map_err(|_| NotHeld::Unfit)?.into_data(),
            };
            // Trailers are nobody's business.
            let Ok(piece) = piece else { continue };
            if bytes.len() + piece.len() > LONGEST_BODY {
                return Err(NotHeld::Unfit);
            }
            let count = u32::try_from(piece.len()).map_err(|_| NotHeld::Unfit)?;
            let permit = self.bodies.clone().try_acquire_many_owned(count);
            permits.push(permit.map_err(|_| NotHeld::Crowded)?);
            bytes.extend_from_slice(&piece);
        }
        Ok(Held {
            bytes: bytes.freeze(),
            _permits: permits,
        })
    }
}

/// Reads a little of a body, and forgets it.
pub(super) async fn ignore(mut body: Body) {
    let mut seen = 0;
    while let Ok(Some(Ok(frame))) = tokio::time::timeout(PAUSE, body.frame()).await {
        seen += frame.data_ref().map_or(0, Bytes::len);
        if seen > IGNORED {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use axum::body::Body;
    use tokio::sync::Semaphore;

    use super::{Limits, NotHeld};

    fn run<T>(work: impl Future<Output = T>) -> T {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build();
        runtime.expect("a runtime").block_on(work)
    }

    #[test]
    fn bodies_in_flight_are_bounded_and_given_back() {
        let limits = Limits {
            bodies: Arc::new(Semaphore::new(10)),
            ..Limits::default()
        };
        run(async {
            let first = limits.hold(Body::from("12345678")).await.expect("it fits");
            assert_eq!(first.bytes, "12345678");
            let second = limits.hold(Body::from("1234")).await;
            assert_eq!(second.expect_err("too much at once"), NotHeld::Crowded);
            drop(first);
            assert!(limits.hold(Body::from("1234")).await.is_ok());
            assert_eq!(limits.bodies.available_permits(), 10);
        });
    }
}
