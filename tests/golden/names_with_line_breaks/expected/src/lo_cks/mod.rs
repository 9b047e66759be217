// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/lo\u{a}cks

//! `/security/lo\u{a}cks`.

pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::lo_ck;

/// `/security/lo\u{a}cks`.
#[derive(Clone, Debug)]
pub struct LoCks {
    at: ontap_runtime::Place,
}

impl LoCks {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Reads it.
    ///
    /// `GET /security/lo\u{a}cks/{na\u{a}me}`. Since 9.6.
    pub fn get(
        &self,
        na_me: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Get<lo_ck::LoCk> {
        ontap_runtime::Get::new(self.at.call(&operation::GET).key(na_me))
    }
}
