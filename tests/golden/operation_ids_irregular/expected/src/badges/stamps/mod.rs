// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/badges/{uuid}/stamps

//! `/security/badges/{uuid}/stamps`.

pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::stamp;

/// `/security/badges/{uuid}/stamps`.
#[derive(Clone, Debug)]
pub struct Stamps {
    at: ontap_runtime::Place,
}

impl Stamps {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Reads the collection, page by page.
    ///
    /// `GET /security/badges/{uuid}/stamps`. Since 9.6.
    pub fn list(&self) -> ontap_runtime::List<stamp::Stamp> {
        ontap_runtime::List::new(self.at.call(&operation::LIST))
    }
    /// Reads it.
    ///
    /// `GET /security/badges/{uuid}/stamps/{index}`. Since 9.6.
    pub fn get(
        &self,
        index: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Get<stamp::Stamp> {
        ontap_runtime::Get::new(self.at.call(&operation::GET).key(index))
    }
    /// Deletes it.
    ///
    /// `DELETE /security/badges/{uuid}/stamps/{index}`. Since 9.6.
    pub fn delete(&self, index: impl Into<ontap_runtime::Key>) -> ontap_runtime::Delete {
        ontap_runtime::Delete::new(self.at.call(&operation::DELETE).key(index))
    }
}
