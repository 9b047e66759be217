//! Replies that no HTTP library would send.

use std::time::Duration;

use bytes::Bytes;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWriteExt};

use super::stream::Stream;

/// How long a closed connection is listened to, so that what the client still sends does not reset it.
const LINGER: Duration = Duration::from_millis(100);

/// Bytes that are sent as they are, with pauses, and what comes after them.
#[derive(Clone, Debug)]
pub(super) struct Raw {
    /// How long to wait, and what to send then.
    pub(super) parts: Vec<(Duration, Bytes)>,
    /// The end of the connection.
    pub(super) end: End,
}

/// How a connection ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// In order.
    Close,
    /// By a reset.
    Reset,
}

impl Raw {
    /// Sends it. A client that went away is none of our business.
    pub(super) async fn send(self, mut stream: Stream) {
        for (pause, bytes) in self.parts {
            if !pause.is_zero() {
                tokio::time::sleep(pause).await;
            }
            if stream.write_all(&bytes).await.is_err() || stream.flush().await.is_err() {
                return;
            }
        }
        match self.end {
            End::Close => close(stream).await,
            // A socket that is gone already needs no reset.
            End::Reset => drop(stream.reset_on_drop()),
        }
    }
}

/// Closes a connection in order.
pub(super) async fn close(mut stream: Stream) {
    if stream.shutdown().await.is_ok() {
        let _ = tokio::time::timeout(LINGER, drain(&mut stream)).await;
    }
}

async fn drain(stream: &mut (impl AsyncRead + Unpin)) {
    let mut bytes = [0; 1024];
    while stream.read(&mut bytes).await.is_ok_and(|length| length > 0) {}
}
