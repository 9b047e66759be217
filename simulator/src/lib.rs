//! An in-memory ONTAP security API for tests.

pub mod access;
pub mod assumptions;
mod body;
pub mod clock;
pub mod engine;
pub mod failure;
pub mod job;
pub mod json;
pub mod message;
pub mod model;
pub mod path;
pub mod query;
pub mod rules;
pub mod seed;
pub mod store;
