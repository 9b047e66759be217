// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/group

//! `/security/group`.

pub mod role_mappings;

/// `/security/group`.
#[derive(Clone, Debug)]
pub struct Group {
    at: ontap_runtime::Place,
}

impl Group {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// `/security/group/role-mappings`.
    #[must_use]
    pub fn role_mappings(&self) -> role_mappings::RoleMappings {
        role_mappings::RoleMappings::new(self.at.clone())
    }
}
