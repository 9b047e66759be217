//! An in-memory ONTAP security API for tests.

pub mod access;
pub mod assumptions;
mod body;
pub mod clock;
pub mod engine;
pub mod failure;
mod fault;
pub mod job;
pub mod json;
pub mod message;
pub mod model;
pub mod path;
pub mod query;
mod recorder;
pub mod rules;
pub mod seed;
mod server;
mod simulator;
pub mod store;

pub use fault::{Fault, FaultError};
pub use recorder::{HIDDEN, Recorded, RecordedBody, RecordedReply};
pub use server::TlsError;
pub use simulator::{Builder, Simulator, StartError};
