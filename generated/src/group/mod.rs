// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/group

//! What members of external groups may do: mappings from the ID of a group under `/security/groups` to a [role](crate::glossary#role) under `/security/roles`.
//!
//! `/security/group`.

pub mod role_mappings;

/// What members of external groups may do: mappings from the ID of a group under `/security/groups` to a [role](crate::glossary#role) under `/security/roles`.
///
/// `/security/group`.
#[derive(Clone, Debug)]
pub struct Group {
    at: ontap_runtime::Place,
}

impl Group {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Pairs of group and [role](crate::glossary#role). A group can be mapped to more than one role, since both are part of the key.
    ///
    /// `/security/group/role-mappings`.
    #[must_use]
    pub fn role_mappings(&self) -> role_mappings::RoleMappings {
        role_mappings::RoleMappings::new(self.at.clone())
    }
}
