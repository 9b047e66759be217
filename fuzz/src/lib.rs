//! What reads hostile input, as functions of bytes: they return, or they panic when a promise is broken.
//!
//! The program `ontap-fuzz` calls them with mutations of a corpus on any toolchain; `fuzz/guided` calls the same functions
//! through libFuzzer, which looks for new branches. docs/security.md says what is promised.

pub mod corpus;
mod documents;
mod edits;
mod mutate;
mod queries;
mod replies;
mod search;

pub use mutate::mutate;
pub use search::{Found, run};

/// Something to call with bytes.
#[derive(Clone, Copy, Debug)]
pub struct Target {
    /// Its name on the command line.
    pub name: &'static str,
    /// What is promised of it.
    pub promise: &'static str,
    /// Calls it.
    pub call: fn(&[u8]),
    /// What mutations begin with.
    pub corpus: fn() -> Vec<Vec<u8>>,
}

/// All of them.
pub static TARGETS: &[Target] = &[
    Target {
        name: "generate",
        promise: "a document becomes Rust that parses, or a diagnostic with a place",
        call: documents::generate,
        corpus: corpus::documents,
    },
    Target {
        name: "spec_diff",
        promise: "two documents are compared both ways, and each report can be read",
        call: documents::spec_diff,
        corpus: corpus::documents,
    },
    Target {
        name: "reply",
        promise: "whatever answers, the client gives records or an error",
        call: replies::reply,
        corpus: corpus::replies,
    },
    Target {
        name: "address",
        promise: "an address is refused, or holds no credentials and leads where it says",
        call: replies::address,
        corpus: corpus::texts,
    },
    Target {
        name: "filter",
        promise: "a filter selects the value it was made of, and no other",
        call: queries::filter,
        corpus: corpus::texts,
    },
    Target {
        name: "query",
        promise: "the simulator answers whatever is asked",
        call: queries::query,
        corpus: corpus::queries,
    },
];

/// Calls the target of a name.
///
/// # Panics
///
/// When there is none, or when the input breaks what is promised of it.
pub fn call(name: &str, data: &[u8]) {
    let target = TARGETS.iter().find(|target| target.name == name);
    (target.expect("there is such a target").call)(data);
}
