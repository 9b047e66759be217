//! What a generated ONTAP client stands on: connections, authentication, requests, queries, paging, jobs, errors,
//! retries and tolerant decoding. It knows no endpoint but the protocol's own: the jobs and the cluster's release.

pub mod client;
pub mod error;
pub mod job;
pub mod model;
mod operation;
pub mod query;
pub mod request;
mod value;

pub use client::{Client, ClientBuilder};
// They stand in signatures.
pub use jiff;
pub use reqwest;

pub use error::{Error, ErrorEntry, ErrorKind, OntapError, Result};
pub use job::{Job, JobState};
pub use model::{Extra, FromJson, Misfit, Patch, PatchModel, ReadModel, patch};
pub use operation::{Method, Operation, Place};
pub use query::{Field, Filter, Parameter, Whole};
pub use request::*;
pub use serde_json::{Number, Value};
pub use value::*;
