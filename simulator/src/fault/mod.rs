//! Things that go wrong because a test asked for them.

mod file;
mod page;
mod pattern;

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use serde_json::Value;

use crate::engine::Engine;
use crate::failure::Failure;
use crate::job::Outcome;
use crate::message::{Request, Sent};
use crate::server::{canned, refusal};
pub use file::FaultError;
pub(crate) use file::{parse, parse_stubs, wrong};
pub(crate) use pattern::Pattern;

/// Something that goes wrong: with which requests, how often, and what.
///
/// ```
/// use ontap_simulator::Fault;
///
/// let overloaded = Fault::on("GET", "/api/security/accounts").times(2).status(503).retry_after(1);
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Fault {
    pattern: Pattern,
    /// How many matching requests pass first.
    skip: usize,
    /// How many are hit; all, when there is no number.
    times: Option<usize>,
    pub(crate) latency: Duration,
    pub(crate) deed: Deed,
}

/// What goes wrong.
#[derive(Clone, Debug)]
pub(crate) enum Deed {
    /// Nothing but the latency.
    Nothing,
    /// A refusal, without a look at the request.
    Refuse {
        failure: Failure,
        retry_after: Option<u64>,
    },
    /// This reply, without a look at the request.
    Answer { status: u16, body: Value },
    /// A reset instead of a reply.
    Reset { carried_out: bool },
    /// The reply breaks off after so many bytes of its body.
    Truncate(usize),
    /// The body comes in pieces, with a pause before each.
    Slow { piece: usize, pause: Duration },
    /// `Content-Length` is wrong.
    Length(Length),
    /// The job of the request fails.
    FailJob { code: u64, message: String },
    /// A page does not say that there is another.
    WithoutNext,
    /// A page names itself as the next.
    RepeatNext,
    /// A read takes longer than the request allows: it gets what was found so far.
    OutOfTime { found: usize, next: Next },
}

/// Whether a page that was cut off says that there is more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// It has a link to the next page.
    Linked,
    /// Some releases lose the link.
    Missing,
}

/// How `Content-Length` is wrong.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Length {
    Longer(usize),
    Shorter(usize),
}

impl Fault {
    /// A fault of requests with this method (`*` for any) and path. A `*` in the path stands for any text; a pattern with
    /// a `?` is compared with path and query, another with the path alone. Both are compared as they were sent.
    ///
    /// Until one of the other methods says what goes wrong, nothing does. The fault stays until it is cleared, unless
    /// [`times`](Self::times) says how often.
    pub fn on(method: &str, path: &str) -> Self {
        Self {
            pattern: Pattern::new(method, path),
            skip: 0,
            times: None,
            latency: Duration::ZERO,
            deed: Deed::Nothing,
        }
    }

    /// How many requests are hit.
    pub fn times(mut self, count: usize) -> Self {
        self.times = Some(count);
        self
    }

    /// How many matching requests pass before the first is hit.
    pub fn after(mut self, count: usize) -> Self {
        self.skip = count;
        self
    }

    /// How long the reply is held back. Can be combined with everything else.
    pub fn latency(mut self, time: Duration) -> Self {
        self.latency = time;
        self
    }

    /// Answers with this status, without a look at the request. The number in `error.code` is 262160 for 429, 8 for
    /// 503, and 65562 otherwise, unless [`error`](Self::error) names another.
    pub fn status(mut self, status: u16) -> Self {
        let code = match status {
            429 => 262_160,
            503 => 8,
            _ => 65_562,
        };
        self.deed = Deed::Refuse {
            failure: Failure::new(status, code, "The simulator was asked to refuse this."),
            retry_after: None,
        };
        self
    }

    /// The number and the text of the refusal. Without [`status`](Self::status) the status is 500.
    pub fn error(mut self, code: u64, message: &str) -> Self {
        if !matches!(self.deed, Deed::Refuse { .. }) {
            self = self.status(500);
        }
        if let Deed::Refuse { failure, .. } = &mut self.deed {
            failure.code = code;
            message.clone_into(&mut failure.message);
        }
        self
    }

    /// Answers with this status and body, without a look at the request: for endpoints that are not simulated, and for replies
    /// that no release gives yet.
    pub fn answer(mut self, status: u16, body: Value) -> Self {
        self.deed = Deed::Answer { status, body };
        self
    }

    /// Adds `Retry-After` to the refusal, in seconds. Without [`status`](Self::status) the status is 503.
    pub fn retry_after(mut self, seconds: u64) -> Self {
        if !matches!(self.deed, Deed::Refuse { .. }) {
            self = self.status(503);
        }
        if let Deed::Refuse { retry_after, .. } = &mut self.deed {
            *retry_after = Some(seconds);
        }
        self
    }

    /// Resets the connection. The request is not carried out.
    pub fn reset(mut self) -> Self {
        self.deed = Deed::Reset { carried_out: false };
        self
    }

    /// Carries the request out, and resets the connection instead of answering.
    pub fn reset_afterwards(mut self) -> Self {
        self.deed = Deed::Reset { carried_out: true };
        self
    }

    /// Breaks off after so many bytes of the body, at the latest before its last byte.
    pub fn truncate(mut self, bytes: usize) -> Self {
        self.deed = Deed::Truncate(bytes);
        self
    }

    /// Sends the body in pieces of so many bytes, with a pause before each.
    pub fn slow_body(mut self, bytes: usize, pause: Duration) -> Self {
        self.deed = Deed::Slow {
            piece: bytes,
            pause,
        };
        self
    }

    /// `Content-Length` promises so many bytes more than come.
    pub fn length_too_long(mut self, by: usize) -> Self {
        self.deed = Deed::Length(Length::Longer(by));
        self
    }

    /// `Content-Length` promises so many bytes less than come.
    pub fn length_too_short(mut self, by: usize) -> Self {
        self.deed = Deed::Length(Length::Shorter(by));
        self
    }

    /// Lets the job that the request starts fail, with this number and text. When it starts none, the next job of this
    /// method and path fails.
    pub fn fail_job(mut self, code: u64, message: &str) -> Self {
        let message = message.to_owned();
        self.deed = Deed::FailJob { code, message };
        self
    }

    /// Leaves out the link to the next page.
    pub fn without_next(mut self) -> Self {
        self.deed = Deed::WithoutNext;
        self
    }

    /// Has a page name itself as the next.
    pub fn repeat_next(mut self) -> Self {
        self.deed = Deed::RepeatNext;
        self
    }

    /// Lets a list take as long as [`latency`](Self::latency) says. A request that allows less, by its `return_timeout` or
    /// by the 15 s without one, is answered when its time is over, with the records that were found by then: `found` of
    /// them, and with a link to the rest or without.
    pub fn out_of_time(mut self, found: usize, next: Next) -> Self {
        self.deed = Deed::OutOfTime { found, next };
        self
    }

    /// How long the reply is held back.
    pub(crate) fn held_back(&self, request: &Request) -> Duration {
        match self.deed {
            Deed::OutOfTime { .. } => self.latency.min(page::patience(request)),
            _ => self.latency,
        }
    }

    /// The request that is carried out in place of one that is cut off.
    pub(crate) fn cut(&self, request: &Request) -> Option<Request> {
        match self.deed {
            Deed::OutOfTime { found, .. } if self.latency > page::patience(request) => {
                page::shorter(request, found)
            }
            _ => None,
        }
    }

    /// What is answered without a look at the request.
    pub(crate) fn reply(&self) -> Option<Sent> {
        match &self.deed {
            Deed::Refuse {
                failure,
                retry_after,
            } => {
                let mut sent = refusal(failure);
                let header = retry_after.map(|seconds| ("Retry-After", seconds.to_string()));
                sent.headers.extend(header);
                Some(sent)
            }
            Deed::Answer { status, body } => Some(canned(*status, body)),
            _ => None,
        }
    }

    /// Whether the request is not carried out.
    pub(crate) fn prevents(&self) -> bool {
        matches!(self.deed, Deed::Reset { carried_out: false })
    }

    /// Prepares the cluster for what is to happen.
    pub(crate) fn prepare(&self, request: &Request, engine: &Engine) {
        if let Deed::FailJob { code, message } = &self.deed {
            let description = format!("{} {}", request.method, request.split().0);
            let outcome = Outcome::Failure {
                code: *code,
                message: message.clone(),
            };
            engine.with(|state| {
                let duration = state.jobs.duration();
                state.jobs.plan(description, duration, outcome);
            });
        }
    }

    /// Changes what the engine answered.
    pub(crate) fn change(&self, request: &Request, sent: &mut Sent) {
        match self.deed {
            Deed::WithoutNext => page::without_next(sent),
            Deed::RepeatNext => page::repeat_next(request, sent),
            Deed::OutOfTime { found, next } if self.latency > page::patience(request) => {
                page::cut_off(request, sent, found, next);
            }
            _ => {}
        }
    }
}

/// The faults that wait for their requests.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    waiting: Mutex<Vec<Fault>>,
}

impl Faults {
    pub(crate) fn add(&self, fault: Fault) {
        self.lock().push(fault);
    }

    /// How many wait.
    pub(crate) fn len(&self) -> usize {
        self.lock().len()
    }

    pub(crate) fn clear(&self) {
        self.lock().clear();
    }

    /// The fault of a request: the oldest that matches and is not used up.
    pub(crate) fn next(&self, request: &Request) -> Option<Fault> {
        let mut waiting = self.lock();
        for index in 0..waiting.len() {
            let fault = &mut waiting[index];
            if !fault.pattern.matches(request) {
                continue;
            }
            if fault.skip > 0 {
                fault.skip -= 1;
                continue;
            }
            if let Some(left) = &mut fault.times {
                if *left <= 1 {
                    let last = waiting.remove(index);
                    return (last.times != Some(0)).then_some(last);
                }
                *left -= 1;
            }
            return Some(fault.clone());
        }
        None
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Vec<Fault>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
