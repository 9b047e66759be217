//! Writes of many records: those that a body lists, in one job, and those that a query finds.

pub(crate) mod query;
pub(crate) mod records;
mod results;

pub(crate) use records::Batch;
pub(crate) use results::{Results, results};
