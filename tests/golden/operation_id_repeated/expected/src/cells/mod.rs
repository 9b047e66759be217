// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/cells

//! `/security/cells`.

pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::cell;

/// `/security/cells`.
#[derive(Clone, Debug)]
pub struct Cells {
    at: ontap_runtime::Place,
}

impl Cells {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Reads the collection, page by page.
    ///
    /// `GET /security/cells`. Since 9.6.
    pub fn list(&self) -> ontap_runtime::List<cell::Cell> {
        ontap_runtime::List::new(self.at.call(&operation::LIST))
    }
    /// Reads it.
    ///
    /// `GET /security/cells/{id}`. Since 9.6.
    pub fn get(
        &self,
        id: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Get<cell::Cell> {
        ontap_runtime::Get::new(self.at.call(&operation::GET).key(id))
    }
}
