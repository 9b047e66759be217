// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/locks

//! `/security/locks`.

pub mod body;
pub mod operation;

/// `/security/locks`.
#[derive(Clone, Debug)]
pub struct Locks {
    at: ontap_runtime::Place,
}

impl Locks {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Reads the collection, page by page.
    ///
    /// `GET /security/locks`. Since 9.17.1.
    pub fn list(
        &self,
    ) -> ontap_runtime::List<
        crate::locks::body::ListReply,
        crate::locks::body::ListEnvelope,
    > {
        ontap_runtime::List::new(self.at.call(&operation::LIST))
    }
}
