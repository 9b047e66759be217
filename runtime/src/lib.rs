//! What a generated ONTAP client stands on: connections, authentication, requests, queries, paging, jobs, errors,
//! retries and tolerant decoding. It knows no endpoint but the protocol's own: the jobs and the cluster's release.

pub mod client;
pub mod error;
pub mod fake;
mod fleet;
pub mod job;
pub mod model;
pub mod observe;
mod operation;
pub mod prelude;
mod privilege;
pub mod query;
pub mod request;
mod usage;
mod value;
mod waiter;

pub use client::{Client, ClientBuilder};
// They stand in signatures.
pub use jiff;
pub use reqwest;

pub use error::{Error, ErrorEntry, ErrorKind, OntapError, Result};
pub use fleet::{Answer, Fleet};
pub use job::{Job, JobState};
pub use model::{Extra, FromJson, Misfit, Patch, PatchModel, ReadModel, patch};
pub use operation::{Method, Operation, Place};
pub use privilege::{Access, Privilege, Privileges};
pub use query::{Field, Filter, Parameter, Whole};
pub use request::*;
pub use serde_json::{Number, Value};
pub use usage::{Usage, Use};
pub use value::*;
pub use waiter::Waiter;
