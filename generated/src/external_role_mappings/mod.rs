// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/external-role-mappings

//! Translation of [role](crate::glossary#role) names: an [OAuth 2.0](crate::glossary#oauth-20) identity provider speaks of its own roles in a token, and each mapping says which ONTAP role is meant. Groups instead of roles are handled by `/security/groups` and `/security/group/role-mappings`.
//!
//! One [record](crate::glossary#record) per external role and provider, pointing to a role of ONTAP.
//!
//! `/security/external-role-mappings`.

pub mod error;
pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::security_external_role_mapping;

/// One [record](crate::glossary#record) per external [role](crate::glossary#role) and provider, pointing to a role of ONTAP.
///
/// `/security/external-role-mappings`.
#[derive(Clone, Debug)]
pub struct ExternalRoleMappings {
    at: ontap_runtime::Place,
}

impl ExternalRoleMappings {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Lists the mappings of external [roles](crate::glossary#role).
    ///
    /// `GET /security/external-role-mappings`. Since 9.16.1.
    ///
    /// Commands: `security login external-role-mapping show`.
    pub fn list(
        &self,
    ) -> ontap_runtime::List<
        security_external_role_mapping::SecurityExternalRoleMapping,
    > {
        ontap_runtime::List::new(self.at.call(&operation::LIST))
    }
    /// Retrieves the mapping of one external [role](crate::glossary#role).
    ///
    /// `GET /security/external-role-mappings/{external_role}/{provider}`. Since 9.16.1.
    ///
    /// Commands: `security login external-role-mapping show`.
    pub fn get(
        &self,
        external_role: impl Into<ontap_runtime::Key>,
        provider: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Get<
        security_external_role_mapping::SecurityExternalRoleMapping,
    > {
        ontap_runtime::Get::new(
            self.at.call(&operation::GET).key(external_role).key(provider),
        )
    }
    /// Maps a [role](crate::glossary#role) of an identity provider to a role of ONTAP. External role, provider and ONTAP role are all required.
    ///
    /// `POST /security/external-role-mappings`. Since 9.16.1.
    ///
    /// Required: `external_role`, `ontap_role`, `provider`.
    ///
    /// Optional: `comment`.
    ///
    /// Commands: `security login external-role-mapping create`.
    ///
    /// Error codes: see the module [`error`].
    pub fn create(
        &self,
        body: security_external_role_mapping::NewSecurityExternalRoleMapping,
    ) -> ontap_runtime::Create<
        security_external_role_mapping::SecurityExternalRoleMapping,
    > {
        ontap_runtime::Create::new(self.at.call(&operation::CREATE).body(&body))
    }
    /// Creates several records with one request.
    ///
    /// `POST /security/external-role-mappings` with `records`. Since 9.16.1.
    pub fn create_many(
        &self,
        records: impl IntoIterator<
            Item = security_external_role_mapping::NewSecurityExternalRoleMapping,
        >,
    ) -> ontap_runtime::CreateMany<
        security_external_role_mapping::SecurityExternalRoleMapping,
    > {
        ontap_runtime::CreateMany::new(self.at.call(&operation::CREATE).records(records))
    }
    /// Points an external [role](crate::glossary#role) to another ONTAP role, or changes the comment.
    ///
    /// `PATCH /security/external-role-mappings/{external_role}/{provider}`. Since 9.16.1.
    ///
    /// Commands: `security login external-role-mapping modify`.
    ///
    /// Error codes: see the module [`error`].
    pub fn update(
        &self,
        external_role: impl Into<ontap_runtime::Key>,
        provider: impl Into<ontap_runtime::Key>,
        patch: security_external_role_mapping::SecurityExternalRoleMappingPatch,
    ) -> ontap_runtime::Update {
        ontap_runtime::Update::new(
            self
                .at
                .call(&operation::UPDATE)
                .key(external_role)
                .key(provider)
                .patch(&patch),
        )
    }
    /// Applies one change to all external [role](crate::glossary#role) mappings that match the filters, or individual changes to the [records](crate::glossary#record) listed in the body.
    ///
    /// `PATCH /security/external-role-mappings`. Since 9.16.1.
    ///
    /// Error codes: see the module [`error`].
    pub fn update_where(
        &self,
        patch: security_external_role_mapping::SecurityExternalRoleMappingPatch,
    ) -> ontap_runtime::UpdateWhere<
        security_external_role_mapping::SecurityExternalRoleMapping,
    > {
        ontap_runtime::UpdateWhere::new(
            self.at.call(&operation::UPDATE_WHERE).patch(&patch),
        )
    }
    /// Modifies the records that the keys name, each in its own way, with one request.
    ///
    /// `PATCH /security/external-role-mappings` with `records`. Since 9.16.1.
    pub fn update_many(
        &self,
        records: impl IntoIterator<
            Item = (
                ExternalRoleMappingKey,
                security_external_role_mapping::SecurityExternalRoleMappingPatch,
            ),
        >,
    ) -> ontap_runtime::UpdateMany<
        security_external_role_mapping::SecurityExternalRoleMapping,
    > {
        ontap_runtime::UpdateMany::new(
            self.at.call(&operation::UPDATE_WHERE).keyed_patches(records),
        )
    }
    /// Deletes a mapping. The external [role](crate::glossary#role) grants nothing in ONTAP from then on.
    ///
    /// `DELETE /security/external-role-mappings/{external_role}/{provider}`. Since 9.16.1.
    ///
    /// Commands: `security login external-role-mapping delete`.
    pub fn delete(
        &self,
        external_role: impl Into<ontap_runtime::Key>,
        provider: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Delete {
        ontap_runtime::Delete::new(
            self.at.call(&operation::DELETE).key(external_role).key(provider),
        )
    }
    /// Deletes all external [role](crate::glossary#role) mappings that match the filters, or the [records](crate::glossary#record) listed in the body, in one request.
    ///
    /// `DELETE /security/external-role-mappings`. Since 9.16.1.
    pub fn delete_where(
        &self,
    ) -> ontap_runtime::DeleteWhere<
        security_external_role_mapping::SecurityExternalRoleMapping,
    > {
        ontap_runtime::DeleteWhere::new(self.at.call(&operation::DELETE_WHERE))
    }
    /// Deletes the records that the keys name with one request.
    ///
    /// `DELETE /security/external-role-mappings` with `records`. Since 9.16.1.
    pub fn delete_many(
        &self,
        records: impl IntoIterator<Item = ExternalRoleMappingKey>,
    ) -> ontap_runtime::DeleteMany<
        security_external_role_mapping::SecurityExternalRoleMapping,
    > {
        ontap_runtime::DeleteMany::new(
            self.at.call(&operation::DELETE_WHERE).keyed(records),
        )
    }
    /// Makes sure that there is a record as desired: creates it, changes what differs, or does nothing.
    ///
    /// `GET /security/external-role-mappings`, then `POST /security/external-role-mappings` or `PATCH /security/external-role-mappings/{external_role}/{provider}`. Since 9.16.1.
    ///
    /// Records are told apart by `external_role`, `provider`.
    pub fn ensure(
        &self,
        desired: security_external_role_mapping::NewSecurityExternalRoleMapping,
    ) -> ontap_runtime::Ensure<
        security_external_role_mapping::SecurityExternalRoleMapping,
        security_external_role_mapping::SecurityExternalRoleMappingPatch,
    > {
        let steps = ontap_runtime::Steps {
            place: self.at.clone(),
            read: &operation::LIST,
            create: &operation::CREATE,
            update: &operation::UPDATE,
            identity: &["external_role", "provider"],
            keys: &["external_role", "provider"],
        };
        ontap_runtime::Ensure::new(steps, &desired)
    }
}

/// Names one record of `/security/external-role-mappings`.
#[derive(Clone, Debug, PartialEq)]
pub struct ExternalRoleMappingKey {
    external_role: ontap_runtime::Key,
    provider: ontap_runtime::Key,
}

impl ExternalRoleMappingKey {
    /// The key of one record.
    #[must_use]
    pub fn new(
        external_role: impl Into<ontap_runtime::Key>,
        provider: impl Into<ontap_runtime::Key>,
    ) -> Self {
        Self {
            external_role: external_role.into(),
            provider: provider.into(),
        }
    }
}

ontap_runtime::record_key! {
    ExternalRoleMappingKey {
        external_role: "external_role",
        provider: "provider",
    }
}
