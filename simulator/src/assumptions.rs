//! What no source states, or what sources disagree about: one place for each, so that it can change.

use std::time::Duration;

use crate::failure::Failure;

/// The page size when a request names none. Documents name no maximum.
pub const DEFAULT_PAGE: usize = 10_000;

/// How long a finished job can be asked for.
pub const JOB_KEPT: Duration = Duration::from_secs(300);

/// The status of a fault in the path, whatever its number: captured replies say 404 where the table says 400.
pub const PATH_FAULT: u16 = 404;

/// The status of a write on a collection that failed in the middle: that of the error.
pub const PARTIAL_FAILURE_IS_THE_STATUS_OF_THE_ERROR: bool = true;

/// Whether text is compared without regard to case.
pub const TEXT_IGNORES_CASE: bool = false;

/// What an account of an SVM is told when it names another SVM in the path: as if there were none.
pub fn other_svm() -> Failure {
    Failure::missing()
}
