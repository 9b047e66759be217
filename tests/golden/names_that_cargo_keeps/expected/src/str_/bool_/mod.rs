// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/str/bool

//! `/security/str/bool`.

pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::bool_;

/// `/security/str/bool`.
#[derive(Clone, Debug)]
pub struct Bool {
    at: ontap_runtime::Place,
}

impl Bool {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Reads it.
    ///
    /// `GET /security/str/bool`. Since 9.6.
    pub fn get(&self, count: i64, on: bool) -> ontap_runtime::Get<bool_::Bool> {
        ontap_runtime::Get::new(
            self
                .at
                .call(&operation::GET)
                .query("count", count.to_string())
                .query("on", on.to_string()),
        )
    }
}
