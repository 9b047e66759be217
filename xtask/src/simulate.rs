//! `cargo xtask simulate`: a simulated cluster to try the crate, or anything else, against.

pub(crate) use ontap_simulator::cli::{Arguments, run};
