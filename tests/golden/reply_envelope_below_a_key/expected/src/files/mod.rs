// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/files

//! `/security/files`.

pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::{file, file_response};

/// `/security/files`.
#[derive(Clone, Debug)]
pub struct Files {
    at: ontap_runtime::Place,
}

impl Files {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Reads the collection, page by page.
    ///
    /// `GET /security/files/{path}`. Since 9.17.1.
    pub fn list(
        &self,
        path: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::List<file::File, file_response::FileEnvelope> {
        ontap_runtime::List::new(self.at.call(&operation::LIST).key(path))
    }
    /// Deletes it.
    ///
    /// `DELETE /security/files/{path}`. Since 9.17.1.
    pub fn delete(&self, path: impl Into<ontap_runtime::Key>) -> ontap_runtime::Delete {
        ontap_runtime::Delete::new(self.at.call(&operation::DELETE).key(path))
    }
}
