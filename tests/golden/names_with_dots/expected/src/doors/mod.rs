// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/doors

//! `/security/doors`.

pub mod field;
pub mod operation;
pub mod parameter;

#[doc(inline)]
pub use crate::models::door;

/// `/security/doors`.
#[derive(Clone, Debug)]
pub struct Doors {
    at: ontap_runtime::Place,
}

impl Doors {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Reads it.
    ///
    /// `GET /security/doors/{owner.uuid}/{name}`. Since 9.6.
    pub fn get(
        &self,
        owner_uuid: impl Into<ontap_runtime::Key>,
        name: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Get<door::Door> {
        ontap_runtime::Get::new(self.at.call(&operation::GET).key(owner_uuid).key(name))
    }
}
