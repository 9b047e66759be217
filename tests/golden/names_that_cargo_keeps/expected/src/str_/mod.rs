// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/str

//! `/security/str`.

pub mod bool_;
pub mod field;
pub mod operation;

/// `/security/str`.
#[derive(Clone, Debug)]
pub struct Str {
    at: ontap_runtime::Place,
}

impl Str {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Reads it.
    ///
    /// `GET /security/str`. Since 9.6.
    pub fn get(&self) -> ontap_runtime::Get<crate::models::bool_::Bool> {
        ontap_runtime::Get::new(self.at.call(&operation::GET))
    }
    /// `/security/str/bool`.
    #[must_use]
    pub fn bool(&self) -> bool_::Bool {
        bool_::Bool::new(self.at.clone())
    }
}
