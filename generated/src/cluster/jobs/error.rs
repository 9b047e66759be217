// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /cluster/jobs

//! Error codes documented for `/cluster/jobs`.
//!
//! | number | name | meaning | what to do | returned by |
//! |---|---|---|---|---|
//! | 458762 | [`JOB_ENDED`] | The job has ended already. | Look at its state; there is nothing to act on any more. | `update_where` (Since 9.16.1), `update` (Since 9.6) |
//! | 458771 | [`JOB_RUNNING`] | The job is running, so it cannot be resumed. | Wait, or pause it. | `update_where` (Since 9.16.1), `update` (Since 9.6) |
//! | 458773 | [`JOB_MANAGER_UNAVAILABLE`] | The job manager has not started yet. | Wait and try again. | `update_where` (Since 9.16.1), `update` (Since 9.6) |
//! | 458776 | [`JOB_NOT_RUNNING`] | The job is not running. | Look at its state first. | `update_where` (Since 9.16.1), `update` (Since 9.6) |
//! | 458783 | [`JOB_CANNOT_PAUSE`] | Jobs of this kind cannot be paused. | Wait for it, or cancel it. | `update_where` (Since 9.16.1), `update` (Since 9.6) |
//! | 458784 | [`JOB_CANNOT_CANCEL`] | Jobs of this kind cannot be cancelled. | Wait for it. | `update_where` (Since 9.16.1), `update` (Since 9.6) |
//! | 459753 | [`JOB_PROGRAM_ERROR`] | The program behind the job reports an error of its own. | Look at the message of the job. | `update` (From 9.6 to 9.12.1) |

use crate::error_code::entries;

#[doc(no_inline)]
pub use crate::error_code::{
    JOB_ENDED,
    JOB_RUNNING,
    JOB_MANAGER_UNAVAILABLE,
    JOB_NOT_RUNNING,
    JOB_CANNOT_PAUSE,
    JOB_CANNOT_CANCEL,
    JOB_PROGRAM_ERROR,
};

/// What is known about them, sorted by number.
pub(crate) static ENTRIES: &[&ontap_runtime::ErrorEntry] = &[
    &entries::JOB_ENDED,
    &entries::JOB_RUNNING,
    &entries::JOB_MANAGER_UNAVAILABLE,
    &entries::JOB_NOT_RUNNING,
    &entries::JOB_CANNOT_PAUSE,
    &entries::JOB_CANNOT_CANCEL,
    &entries::JOB_PROGRAM_ERROR,
];
