//! Jobs: writes that go on after the reply.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use futures_util::stream::{BoxStream, StreamExt};

use crate::client::{Client, Limit, Reply, jittered};
use crate::error::{About, Error, ErrorKind, OntapError, RawError, Redactor, Result};
use crate::model::Extra;
use crate::operation::{Method, Operation};
use crate::request::{Call, Wait};
use crate::value::{DateTime, Key, Release, Unknown};

const SINCE: Release = Release::new(9, 6, 0);
static GET: Operation = operation("jobs.get", Method::Get);
static PATCH: Operation = operation("jobs.control", Method::Patch);
/// The delay after the first look; it doubles up to the poll interval.
const FIRST_DELAY: Duration = Duration::from_millis(250);
/// How many looks in a row may fail before waiting fails.
const TOLERATED: u32 = 5;

const fn operation(name: &'static str, method: Method) -> Operation {
    Operation {
        name,
        id: name,
        method,
        path: "/cluster/jobs/{uuid}",
        since: SINCE,
        until: None,
        success: &[200],
        error_codes: &[],
        errors: &[],
        may_become_job: false,
        expensive: &[],
        fields_since: &[],
    }
}

/// The state of a job.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum JobState {
    /// Waits for its turn.
    Queued,
    /// Runs.
    Running,
    /// Was paused.
    Paused,
    /// Ended well.
    Success,
    /// Ended without success.
    Failure,
    /// Not known to this release of the crate; counts as the end of a job without success.
    Unknown(Unknown<JobState>),
}

crate::open_enum!(JobState {
    Queued: "queued",
    Running: "running",
    Paused: "paused",
    Success: "success",
    Failure: "failure",
});

impl JobState {
    /// Whether the job has ended.
    pub fn is_final(&self) -> bool {
        !matches!(self, Self::Queued | Self::Running | Self::Paused)
    }
}

/// What a job says about itself.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct JobStatus {
    /// The job's UUID.
    pub uuid: Option<String>,
    /// The method and path of the write.
    pub description: Option<String>,
    /// The state.
    pub state: Option<JobState>,
    /// How far the job is, or why it failed.
    pub message: Option<String>,
    /// The error code of a failed job, 0 for one that succeeded.
    pub code: Option<i64>,
    /// When the job started.
    pub start_time: Option<DateTime>,
    /// When the job ended.
    pub end_time: Option<DateTime>,
    error: Option<RawError>,
    /// What the reply held beyond these.
    pub extra: Extra,
}

crate::read_model!(JobStatus {
    uuid: "uuid",
    description: "description",
    state: "state",
    message: "message",
    code: "code",
    start_time: "start_time",
    end_time: "end_time",
    error: "error",
});

impl JobStatus {
    fn redact(&mut self, redactor: &Redactor) {
        let texts = self.message.iter_mut().chain(&mut self.description);
        texts.for_each(|text| redactor.clean(text));
        if let Some(error) = &mut self.error {
            error.redact(redactor);
        }
    }

    /// The error of a job that did not succeed; `None` while it runs and when it succeeded.
    pub fn error(&self) -> Option<OntapError> {
        let state = self
            .state
            .as_ref()
            .filter(|state| state.is_final() && **state != JobState::Success)?;
        let mut error = self.error.clone().map(OntapError::from).unwrap_or_else(|| {
            let message = self.message.clone();
            OntapError::saying(
                message.unwrap_or_else(|| format!("the job ended in the state `{state}`")),
            )
        });
        error.code = error.code.or(self.code.filter(|code| *code != 0));
        Some(error)
    }
}

/// A handle to a job.
#[derive(Clone)]
pub struct Job {
    client: Client,
    uuid: Key,
    wait: Wait,
    /// The write that became the job.
    write: Option<Arc<About>>,
}

impl Job {
    pub(crate) fn new(client: Client, uuid: Key) -> Self {
        Self {
            client,
            uuid,
            wait: Wait::default(),
            write: None,
        }
    }

    /// The job that a write became, by what its reply says.
    pub(crate) fn of_write(client: &Client, uuid: &str, wait: Wait, reply: &Reply) -> Self {
        Self {
            client: client.clone(),
            uuid: uuid.into(),
            wait,
            write: Some(reply.about.clone()),
        }
    }

    #[cfg(feature = "blocking")]
    pub(crate) fn client(&self) -> &Client {
        &self.client
    }

    /// The job's UUID.
    pub fn uuid(&self) -> &str {
        self.uuid.as_str()
    }

    /// Sets the longest time between two looks; 5 seconds by default.
    #[must_use]
    pub fn poll_interval(mut self, interval: Duration) -> Self {
        self.wait.interval = interval;
        self
    }

    /// Sets how long the job is waited for; 5 minutes by default.
    #[must_use]
    pub fn wait_timeout(mut self, limit: Duration) -> Self {
        self.wait.limit = limit;
        self
    }

    /// Looks at the job once.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::JobGone`] when the cluster does not know the job (any more), and those of any request.
    pub async fn status(&self) -> Result<JobStatus> {
        self.look(None).await
    }

    /// Looks at the job once, within a limit.
    async fn look(&self, limit: Option<Duration>) -> Result<JobStatus> {
        let mut call = Call::new(self.client.clone(), &GET, vec![self.uuid.clone()]);
        if let Some(limit) = limit {
            call.set_timeout(limit.min(self.client.inner.total_timeout));
        }
        let read = match call.send().await {
            Ok((reply, ..)) => reply.decode::<JobStatus>(),
            Err(error) if error.is_not_found() => {
                let gone = "the job is gone, so whether it succeeded cannot be known; look at the object itself";
                return Err(self.error(ErrorKind::JobGone, gone).with_source(error));
            }
            Err(error) => Err(error),
        };
        let read = read.map_err(|error| {
            let error = error.with_job(self.uuid());
            match &self.write {
                Some(write) => error.because_of(write, "its job cannot be looked at"),
                None => error,
            }
        })?;
        let mut status = read
            .ok_or_else(|| self.error(ErrorKind::Decode, "the reply about the job is no object"))?;
        status.redact(&self.client.redactor());
        Ok(status)
    }

    /// Waits until the job has succeeded.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Job`] when the job ended in any state but success, with ONTAP's code, message and arguments;
    /// [`ErrorKind::JobTimeout`] when it still runs at the end of the wait; [`ErrorKind::JobGone`]; and those of any
    /// request, when several looks in a row fail.
    pub async fn wait(&self) -> Result<JobStatus> {
        let mut watch = Watch::new(self.clone());
        loop {
            let status = watch.look().await?;
            if watch.ended {
                return Ok(status);
            }
        }
    }

    /// What the job says about itself, look by look, until it ends; for a progress bar. The stream ends after a
    /// success, and with the errors of [`wait`](Self::wait) otherwise.
    pub fn states(&self) -> BoxStream<'static, Result<JobStatus>> {
        let watch = Some(Watch::new(self.clone()));
        futures_util::stream::unfold(watch, |watch| async move {
            let mut watch = watch?;
            let seen = watch.look().await;
            let next = (seen.is_ok() && !watch.ended).then_some(watch);
            Some((seen, next))
        })
        .boxed()
    }

    /// Asks the job to stop. It ends as a success or a failure, whichever the cluster decides.
    ///
    /// # Errors
    ///
    /// Those of any request; not every job can be stopped.
    pub async fn cancel(&self) -> Result<()> {
        self.control("cancel").await
    }

    /// Asks the job to pause.
    ///
    /// # Errors
    ///
    /// Those of any request; not every job can pause.
    pub async fn pause(&self) -> Result<()> {
        self.control("pause").await
    }

    /// Asks a paused job to go on.
    ///
    /// # Errors
    ///
    /// Those of any request.
    pub async fn resume(&self) -> Result<()> {
        self.control("resume").await
    }

    async fn control(&self, action: &str) -> Result<()> {
        let call = Call::new(self.client.clone(), &PATCH, vec![self.uuid.clone()]);
        call.query("action", action).send().await.map(|_| ())
    }

    fn error(&self, kind: ErrorKind, message: impl Into<String>) -> Error {
        let error = Error::new(kind, message).with_job(self.uuid());
        match &self.write {
            Some(write) => error.about(write),
            None => {
                let mut about = self.client.about(Method::Get, GET.path, Some(&GET));
                about.keys = vec![self.uuid.clone()];
                error.about(&Arc::new(about))
            }
        }
    }
}

impl fmt::Debug for Job {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Job({})", self.uuid)
    }
}

/// Looks at a job again and again.
struct Watch {
    job: Job,
    limit: Limit,
    delay: Duration,
    /// How long the cluster asked to wait.
    wish: Option<Duration>,
    first: bool,
    ended: bool,
    /// What the last look told that was answered.
    last: String,
    /// Why the looks after that were not.
    failed: Option<String>,
}

impl Watch {
    fn new(job: Job) -> Self {
        Self {
            limit: Limit::new(
                job.client
                    .time_left()
                    .map_or(job.wait.limit, |left| left.min(job.wait.limit)),
            ),
            delay: FIRST_DELAY,
            wish: None,
            first: true,
            ended: false,
            last: "none was answered".to_owned(),
            failed: None,
            job,
        }
    }

    /// Waits its time and looks. Looks that fail for a passing reason are repeated.
    async fn look(&mut self) -> Result<JobStatus> {
        let mut failures = 0;
        loop {
            if !std::mem::take(&mut self.first) {
                self.pause().await;
            }
            let left = self.limit.left();
            if left.is_zero() {
                return Err(self.too_late());
            }
            match self.job.look(Some(left)).await {
                Ok(status) => {
                    if let Some(error) = status.error() {
                        return Err(self
                            .job
                            .error(ErrorKind::Job, "the job failed")
                            .with_ontap(error)
                            .with_effort(0, self.limit.elapsed()));
                    }
                    self.ended = status.state.as_ref().is_some_and(JobState::is_final);
                    self.last = told(&status);
                    self.failed = None;
                    return Ok(status);
                }
                Err(error) if error.is_retryable() && failures < TOLERATED => {
                    failures += 1;
                    self.wish = error.retry_after();
                    self.failed = Some(error.to_string());
                }
                Err(error) => return Err(error),
            }
        }
    }

    /// Waits until it is time for the next look, or until the time is over.
    async fn pause(&mut self) {
        let interval = self.job.wait.interval;
        let delay = match self.wish.take() {
            Some(wish) => wish,
            None => jittered(self.delay.min(interval)),
        };
        tokio::time::sleep(delay.min(self.limit.left())).await;
        self.delay = self.delay.saturating_mul(2).min(interval);
    }

    fn too_late(&self) -> Error {
        let waited = self.limit.elapsed().as_secs_f64();
        let mut message = format!(
            "the job still runs after {waited:.2} s; last look: {}",
            self.last
        );
        if let Some(failed) = &self.failed {
            message.extend(["; and then: ", failed]);
        }
        let error = self.job.error(ErrorKind::JobTimeout, message);
        error.with_effort(0, self.limit.elapsed())
    }
}

/// The state and the message of a job, as far as it tells them.
fn told(status: &JobStatus) -> String {
    let state = status.state.as_ref().map_or("unknown", JobState::as_str);
    let message = status.message.as_deref().unwrap_or("no message");
    format!("{state}, {message}")
}
