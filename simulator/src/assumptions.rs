//! What no source states, or what sources disagree about: one place for each, so that it can change.

use std::time::Duration;

use ontap_codegen::api::Release;

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

/// Whether a word is the value of an enumeration: the command line takes hyphens for underscores, and the official
/// client does not look at case, so bodies may differ in both.
pub fn same_word(known: &str, sent: &str) -> bool {
    known.len() == sent.len()
        && known.bytes().zip(sent.bytes()).all(|(known, sent)| {
            known.eq_ignore_ascii_case(&sent)
                || matches!((known, sent), (b'_', b'-') | (b'-', b'_'))
        })
}

/// The number for a required property that is absent. Three numbers exist for a missing value; this one is about a
/// request.
pub const MISSING: u64 = 262_212;

/// The number for a write on a collection that names no condition. No source states that it is refused at all.
pub const NO_CONDITION: u64 = 262_212;

/// The status that belongs to the number of a planned failure; tables of numbers have no statuses.
pub fn status_of(code: u64) -> u16 {
    match code {
        1 => 409,
        4 => 404,
        6 => 403,
        _ => 400,
    }
}

/// Seconds that a write on a collection goes on when the request names no `return_timeout`.
pub const PATIENCE: u64 = 15;

/// Whether a release takes lists of records. The text of 9.8 has nothing of them, the client of 9.9.1 sends them; the
/// documents of their operations come later.
pub fn lists_of_records(release: Release) -> bool {
    "9.9.1".parse().is_ok_and(|first: Release| release >= first)
}
