//! The request target exactly as it was sent.
//!
//! ONTAP takes `<`, `>`, `"` and more in a query as they are; the HTTP library refuses them. So the request line is
//! looked at before it gets there: the target is kept, and handed on with such bytes encoded.

use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

use super::stream::Stream;

/// A longer request line is left to the HTTP library, which refuses it.
const LONGEST_LINE: usize = 65_536;

/// The target of the request that is being read.
#[derive(Debug)]
pub(super) struct Target {
    seen: Mutex<Seen>,
}

#[derive(Debug)]
struct Seen {
    /// Whether the next bytes are a request line.
    expected: bool,
    target: Option<String>,
}

impl Target {
    pub(super) fn new() -> Arc<Self> {
        let seen = Seen {
            expected: true,
            target: None,
        };
        Arc::new(Self {
            seen: Mutex::new(seen),
        })
    }

    /// The target of this request.
    ///
    /// Nothing for a client that sends requests before it has the replies. From then on its targets are not looked at,
    /// because nothing tells here where they begin.
    pub(super) fn get(&self) -> Option<String> {
        let seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        seen.target.clone()
    }

    /// All of this request was read: what comes next is a request line.
    pub(super) fn read(&self) {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        seen.expected = seen.target.take().is_some();
    }

    fn expected(&self) -> bool {
        self.seen
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .expected
    }

    fn set(&self, target: Option<String>) {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        seen.expected = false;
        seen.target = target;
    }
}

/// A stream whose request lines are looked at.
pub(super) struct Tap {
    pub(super) stream: Stream,
    target: Arc<Target>,
    /// What was read of a request line that has not ended yet.
    line: Vec<u8>,
    /// What was looked at and is to be handed on.
    ready: Vec<u8>,
}

impl Tap {
    pub(super) fn new(stream: Stream, target: Arc<Target>) -> Self {
        Self {
            stream,
            target,
            line: Vec::new(),
            ready: Vec::new(),
        }
    }

    /// Looks for the end of the request line in what was read. Without one, and without `last`, more is needed.
    fn look(&mut self, last: bool) {
        let begin = self
            .line
            .iter()
            .take_while(|b| matches!(b, b'\r' | b'\n'))
            .count();
        let end = self.line[begin..].iter().position(|b| *b == b'\n');
        if let Some(end) = end {
            let end = begin + end;
            let (target, line) = rewrite(&self.line[begin..end]);
            self.ready = line;
            self.ready.extend_from_slice(&self.line[end..]);
            self.line.clear();
            self.target.set(target);
        } else if last || self.line.len() > LONGEST_LINE {
            self.ready = std::mem::take(&mut self.line);
            self.target.set(None);
        }
    }
}

/// The target of a request line, and the line with a target that every HTTP library takes.
fn rewrite(line: &[u8]) -> (Option<String>, Vec<u8>) {
    let unchanged = || (None, line.to_vec());
    let mut parts = line.splitn(3, |b| *b == b' ');
    let (Some(method), Some(target), Some(version)) = (parts.next(), parts.next(), parts.next())
    else {
        return unchanged();
    };
    let is_line = method.iter().all(u8::is_ascii_uppercase) && version.starts_with(b"HTTP/");
    if !is_line || !target.starts_with(b"/") {
        return unchanged();
    }
    let mut out = [method, b" "].concat();
    for byte in target {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => out.push(*byte),
            _ if b"-._~!$&'()*+,;=:@/?%".contains(byte) => out.push(*byte),
            _ => out.extend_from_slice(format!("%{byte:02X}").as_bytes()),
        }
    }
    out.push(b' ');
    out.extend_from_slice(version);
    (Some(String::from_utf8_lossy(target).into_owned()), out)
}

impl AsyncRead for Tap {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let this = &mut *self;
        while this.ready.is_empty() {
            if !this.target.expected() {
                return Pin::new(&mut this.stream).poll_read(cx, buffer);
            }
            let mut bytes = [0; 4096];
            let mut read = ReadBuf::new(&mut bytes);
            ready!(Pin::new(&mut this.stream).poll_read(cx, &mut read))?;
            let ended = read.filled().is_empty();
            this.line.extend_from_slice(read.filled());
            this.look(ended);
            if ended && this.ready.is_empty() {
                return Poll::Ready(Ok(()));
            }
        }
        let length = this.ready.len().min(buffer.remaining());
        buffer.put_slice(&this.ready[..length]);
        this.ready.drain(..length);
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for Tap {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(cx, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}

#[cfg(test)]
mod tests {
    use super::rewrite;

    #[track_caller]
    fn check(line: &str, target: Option<&str>, out: &str) {
        let (found, rewritten) = rewrite(line.as_bytes());
        assert_eq!(found.as_deref(), target);
        assert_eq!(String::from_utf8_lossy(&rewritten), out);
    }

    #[test]
    fn a_target_is_kept_and_made_harmless() {
        check(
            "GET /api/x/../y?a=>1&b=\"c\" HTTP/1.1\r",
            Some("/api/x/../y?a=>1&b=\"c\""),
            "GET /api/x/../y?a=%3E1&b=%22c%22 HTTP/1.1\r",
        );
    }

    #[test]
    fn what_is_no_request_line_is_left_alone() {
        for line in [
            "",
            "GET",
            "{\"a\": \"b c d\"}",
            "GET /a b HTTP/1.1",
            "OPTIONS * HTTP/1.1",
        ] {
            check(line, None, line);
        }
    }
}
