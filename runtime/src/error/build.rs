//! Putting errors together, inside the crate.

use std::sync::Arc;
use std::time::Duration;

use super::{About, BoxError, Error, ErrorKind, OntapError, PartialFailure, Redactor, Repr};
use crate::operation::Method;
use crate::value::Release;

impl Error {
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(Repr {
            kind: Some(kind),
            message: message.into(),
            ..Repr::default()
        }))
    }

    pub(crate) fn refused(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Refused, message)
    }

    pub(crate) fn not_fetched(path: &str) -> Self {
        let message = format!(
            "`{path}` was not fetched; ask for it with `fields`, or for all fields with `all_fields`"
        );
        Self::new(ErrorKind::NotFetched, message)
    }

    pub(crate) fn configuration(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Configuration, message)
    }

    pub(crate) fn with_source(mut self, source: impl Into<BoxError>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    pub(crate) fn with_status(mut self, status: u16) -> Self {
        self.0.status = Some(status);
        self
    }

    pub(crate) fn with_ontap(mut self, ontap: OntapError) -> Self {
        self.0.temporarily_locked = ontap.message.contains("temporarily locked");
        self.0.ontap = Some(ontap);
        match self.0.about.clone() {
            Some(about) => self.explained(&about),
            None => self,
        }
    }

    pub(crate) fn with_partial(mut self, partial: PartialFailure) -> Self {
        self.0.partial = Some(partial);
        self
    }

    pub(crate) fn with_job(mut self, uuid: &str) -> Self {
        self.0.job = Some(uuid.to_owned());
        self
    }

    pub(crate) fn with_retry_after(mut self, delay: Option<Duration>) -> Self {
        self.0.retry_after = delay;
        self
    }

    pub(crate) fn with_num_records(mut self, count: Option<u64>) -> Self {
        self.0.num_records = count.or(self.0.num_records);
        self
    }

    /// Notes what in the request may be newer than the cluster.
    pub(crate) fn with_suspect(mut self, suspect: Option<(Release, String)>) -> Self {
        self.0.suspect = suspect;
        self
    }

    pub(crate) fn suspect(&self) -> Option<&(Release, String)> {
        self.0.suspect.as_ref()
    }

    pub(crate) fn with_needs(mut self, release: Release, sentence: &str) -> Self {
        self.0.needs = Some(release);
        self.with_advice(sentence)
    }

    /// Says which privilege the call needs, as a role has it.
    pub(crate) fn with_privilege(mut self, method: Method, template: &str) -> Self {
        let privilege = crate::privilege::needed(method, template);
        let advice = format!("the call needs {privilege}");
        self.0.privilege = Some(privilege);
        self.with_advice(&advice)
    }

    /// Adds what to do about it.
    pub(crate) fn with_advice(mut self, advice: &str) -> Self {
        self.0.message = format!("{}; {advice}", self.0.message);
        self
    }

    pub(crate) fn with_effort(mut self, attempts: u32, elapsed: Duration) -> Self {
        self.0.attempts = attempts;
        self.0.elapsed = Some(elapsed);
        self
    }

    /// Looks up what is known about ONTAP's codes among the errors of the operation that was called.
    fn explained(mut self, about: &About) -> Self {
        if let Some(ontap) = &mut self.0.ontap {
            ontap.explain(about.operation);
        }
        if let Some(partial) = &mut self.0.partial {
            partial.explain(about.operation);
        }
        self
    }

    /// Says which request the error is about, unless it is said already, and hides the secrets of that request.
    pub(crate) fn about(self, about: &Arc<About>) -> Self {
        let mut error = self.explained(about);
        match error.0.about {
            Some(_) => error,
            None => {
                error.0.about = Some(about.clone());
                error.redacted(&about.redactor)
            }
        }
    }

    /// Tells of the request that led here instead of the one that failed, and says first what failed.
    pub(crate) fn because_of(mut self, about: &Arc<About>, what: &str) -> Self {
        self.0.message = format!("{what}: {}", self.0.message);
        self.0.about = Some(about.clone());
        self.explained(about).redacted(&about.redactor)
    }

    /// An error of this kind that was led to by this one, of which it tells all there is.
    pub(crate) fn lead_to(self, kind: ErrorKind, message: String) -> Self {
        let mut error = Self::new(kind, message);
        error.0.about.clone_from(&self.0.about);
        error.0.attempts = self.0.attempts;
        error.0.elapsed = self.0.elapsed;
        error.0.status = self.0.status;
        error.0.ontap.clone_from(&self.0.ontap);
        error.0.partial.clone_from(&self.0.partial);
        error.0.job.clone_from(&self.0.job);
        error.0.needs = self.0.needs;
        error.0.temporarily_locked = self.0.temporarily_locked;
        error.0.retry_after = self.0.retry_after;
        error.0.num_records = self.0.num_records;
        error.with_source(self)
    }

    /// Replaces every secret in the texts of the error. What programs match on stays as it is.
    pub(crate) fn redacted(mut self, redactor: &Redactor) -> Self {
        redactor.clean(&mut self.0.message);
        if let Some(ontap) = &mut self.0.ontap {
            ontap.redact(redactor);
        }
        if let Some(partial) = &mut self.0.partial {
            partial.redact(redactor);
        }
        if let Some(source) = &self.0.source {
            let text = chain(&**source).join(": ");
            let clean = redactor.cleaned(&text);
            if clean != text {
                self.0.source = Some(clean.into());
            }
        }
        self
    }
}

/// The texts of an error and of its causes, outermost first.
pub(crate) fn chain(error: &(dyn std::error::Error + 'static)) -> Vec<String> {
    let causes = std::iter::successors(Some(error), |error| error.source());
    causes.map(ToString::to_string).collect()
}
