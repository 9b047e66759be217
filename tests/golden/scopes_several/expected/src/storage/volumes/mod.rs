// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /storage/volumes

//! `/storage/volumes`.

pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::volume;

/// `/storage/volumes`.
#[derive(Clone, Debug)]
pub struct Volumes {
    at: ontap_runtime::Place,
}

impl Volumes {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Reads the collection, page by page.
    ///
    /// `GET /storage/volumes`. Since 9.17.1.
    pub fn list(&self) -> ontap_runtime::List<volume::Volume> {
        ontap_runtime::List::new(self.at.call(&operation::LIST))
    }
}
