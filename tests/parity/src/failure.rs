//! Why a run ends early.

use std::fmt;

/// A sentence for the user.
#[derive(Debug)]
pub(crate) struct Failure(String);

/// Makes a failure of a sentence.
pub(crate) fn failed(sentence: impl Into<String>) -> Failure {
    Failure(sentence.into())
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Failure {}
