#![allow(
    dead_code,
    missing_docs,
    unreachable_pub,
    reason = "shared by tests that each use a part"
)]

pub mod accounts;
pub mod stub;
