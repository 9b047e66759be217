//! An in-memory ONTAP security API for tests.
//!
//! [`Simulator`] is a cluster on a port of this machine; [`engine::Engine`] is the same without a network.
//!
//! ```
//! use ontap_simulator::{Fault, Simulator};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let cluster = Simulator::builder().release("9.11.1").accounts(100).start()?;
//! cluster.fault(Fault::on("GET", "/api/security/accounts").times(1).status(503));
//! // … point a client that trusts `cluster.ca_pem()` at `cluster.url()`, and look at what it sent:
//! assert!(cluster.requests().is_empty());
//! # Ok(())
//! # }
//! ```

pub mod access;
pub mod assumptions;
mod body;
#[cfg(feature = "cli")]
pub mod cli;
pub mod clock;
mod control;
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
mod scenario;
pub mod seed;
mod server;
mod simulator;
pub mod store;
mod texts;

pub use fault::{Fault, FaultError, Next};
pub use recorder::{HIDDEN, Recorded, RecordedBody, RecordedReply};
pub use server::TlsError;
pub use simulator::{Builder, Simulator, StartError};
pub use texts::{Texts, TextsError};
