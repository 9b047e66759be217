//! Certificates.

mod x509;

pub(crate) use x509::{YEAR, self_signed};
