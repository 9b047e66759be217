// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security

//! `/security`.

pub mod error;
pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::security_config;

/// `/security`.
#[derive(Clone, Debug)]
pub struct Security {
    at: ontap_runtime::Place,
}

impl Security {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Reads it.
    ///
    /// `GET /security`. Since 9.7.
    ///
    /// Commands: `security config show`.
    pub fn get(&self) -> ontap_runtime::Get<security_config::SecurityConfig> {
        ontap_runtime::Get::new(self.at.call(&operation::GET))
    }
    /// Modifies it.
    ///
    /// `PATCH /security`. Since 9.8.
    ///
    /// Commands: `security config modify`.
    ///
    /// Error codes: 5636142, 5636145, 52428817, 52428824, 52428830, 52428832, 52559974, 65536987, 196608047, 196608070, 196608081, 196608082, 196608368, 196608369, 196608370, 196608371, 196608372, 196608373, 196608374, 196608375, 196608376, 196608377, 196608378, 196608379, 196608380, 196608381, 196608382, 196608383, 196608384, 196608385, 196608386, 196608387, 196608388, 196608389, 196608390, 196608391, 196608392, 196608393.
    pub fn update(
        &self,
        patch: security_config::SecurityConfigPatch,
    ) -> ontap_runtime::Update {
        ontap_runtime::Update::new(self.at.call(&operation::UPDATE).patch(&patch))
    }
    #[cfg(feature = "accounts")]
    /// `/security/accounts`.
    #[must_use]
    pub fn accounts(&self) -> crate::accounts::Accounts {
        crate::accounts::Accounts::new(self.at.clone())
    }
    #[cfg(feature = "anti-ransomware")]
    /// `/security/anti-ransomware`.
    #[must_use]
    pub fn anti_ransomware(&self) -> crate::anti_ransomware::AntiRansomware {
        crate::anti_ransomware::AntiRansomware::new(self.at.clone())
    }
    #[cfg(feature = "audit")]
    /// `/security/audit`.
    #[must_use]
    pub fn audit(&self) -> crate::audit::Audit {
        crate::audit::Audit::new(self.at.clone())
    }
    #[cfg(feature = "authentication")]
    /// `/security/authentication`.
    #[must_use]
    pub fn authentication(&self) -> crate::authentication::Authentication {
        crate::authentication::Authentication::new(self.at.clone())
    }
    #[cfg(feature = "aws-kms")]
    /// `/security/aws-kms`.
    #[must_use]
    pub fn aws_kms(&self) -> crate::aws_kms::AwsKms {
        crate::aws_kms::AwsKms::new(self.at.clone())
    }
    #[cfg(feature = "azure-key-vaults")]
    /// `/security/azure-key-vaults`.
    #[must_use]
    pub fn azure_key_vaults(&self) -> crate::azure_key_vaults::AzureKeyVaults {
        crate::azure_key_vaults::AzureKeyVaults::new(self.at.clone())
    }
    #[cfg(feature = "barbican-kms")]
    /// `/security/barbican-kms`.
    #[must_use]
    pub fn barbican_kms(&self) -> crate::barbican_kms::BarbicanKms {
        crate::barbican_kms::BarbicanKms::new(self.at.clone())
    }
    #[cfg(feature = "certificate-signing-request")]
    /// `/security/certificate-signing-request`.
    #[must_use]
    pub fn certificate_signing_request(
        &self,
    ) -> crate::certificate_signing_request::CertificateSigningRequest {
        crate::certificate_signing_request::CertificateSigningRequest::new(
            self.at.clone(),
        )
    }
    #[cfg(feature = "certificates")]
    /// `/security/certificates`.
    #[must_use]
    pub fn certificates(&self) -> crate::certificates::Certificates {
        crate::certificates::Certificates::new(self.at.clone())
    }
    #[cfg(feature = "cluster-network")]
    /// `/security/cluster-network`.
    #[must_use]
    pub fn cluster_network(&self) -> crate::cluster_network::ClusterNetwork {
        crate::cluster_network::ClusterNetwork::new(self.at.clone())
    }
    #[cfg(feature = "external-role-mappings")]
    /// `/security/external-role-mappings`.
    #[must_use]
    pub fn external_role_mappings(
        &self,
    ) -> crate::external_role_mappings::ExternalRoleMappings {
        crate::external_role_mappings::ExternalRoleMappings::new(self.at.clone())
    }
    #[cfg(feature = "gcp-kms")]
    /// `/security/gcp-kms`.
    #[must_use]
    pub fn gcp_kms(&self) -> crate::gcp_kms::GcpKms {
        crate::gcp_kms::GcpKms::new(self.at.clone())
    }
    #[cfg(feature = "group")]
    /// `/security/group`.
    #[must_use]
    pub fn group(&self) -> crate::group::Group {
        crate::group::Group::new(self.at.clone())
    }
    #[cfg(feature = "groups")]
    /// `/security/groups`.
    #[must_use]
    pub fn groups(&self) -> crate::groups::Groups {
        crate::groups::Groups::new(self.at.clone())
    }
    #[cfg(feature = "ha-network")]
    /// `/security/ha-network`.
    #[must_use]
    pub fn ha_network(&self) -> crate::ha_network::HaNetwork {
        crate::ha_network::HaNetwork::new(self.at.clone())
    }
    #[cfg(feature = "ipsec")]
    /// `/security/ipsec`.
    #[must_use]
    pub fn ipsec(&self) -> crate::ipsec::Ipsec {
        crate::ipsec::Ipsec::new(self.at.clone())
    }
    #[cfg(feature = "jit-privilege-users")]
    /// `/security/jit-privilege-users`.
    #[must_use]
    pub fn jit_privilege_users(&self) -> crate::jit_privilege_users::JitPrivilegeUsers {
        crate::jit_privilege_users::JitPrivilegeUsers::new(self.at.clone())
    }
    #[cfg(feature = "jit-privileges")]
    /// `/security/jit-privileges`.
    #[must_use]
    pub fn jit_privileges(&self) -> crate::jit_privileges::JitPrivileges {
        crate::jit_privileges::JitPrivileges::new(self.at.clone())
    }
    #[cfg(feature = "key-manager-configs")]
    /// `/security/key-manager-configs`.
    #[must_use]
    pub fn key_manager_configs(&self) -> crate::key_manager_configs::KeyManagerConfigs {
        crate::key_manager_configs::KeyManagerConfigs::new(self.at.clone())
    }
    #[cfg(feature = "key-managers")]
    /// `/security/key-managers`.
    #[must_use]
    pub fn key_managers(&self) -> crate::key_managers::KeyManagers {
        crate::key_managers::KeyManagers::new(self.at.clone())
    }
    #[cfg(feature = "key-stores")]
    /// `/security/key-stores`.
    #[must_use]
    pub fn key_stores(&self) -> crate::key_stores::KeyStores {
        crate::key_stores::KeyStores::new(self.at.clone())
    }
    #[cfg(feature = "login")]
    /// `/security/login`.
    #[must_use]
    pub fn login(&self) -> crate::login::Login {
        crate::login::Login::new(self.at.clone())
    }
    #[cfg(feature = "multi-admin-verify")]
    /// `/security/multi-admin-verify`.
    #[must_use]
    pub fn multi_admin_verify(&self) -> crate::multi_admin_verify::MultiAdminVerify {
        crate::multi_admin_verify::MultiAdminVerify::new(self.at.clone())
    }
    #[cfg(feature = "roles")]
    /// `/security/roles`.
    #[must_use]
    pub fn roles(&self) -> crate::roles::Roles {
        crate::roles::Roles::new(self.at.clone())
    }
    #[cfg(feature = "ssh")]
    /// `/security/ssh`.
    #[must_use]
    pub fn ssh(&self) -> crate::ssh::Ssh {
        crate::ssh::Ssh::new(self.at.clone())
    }
    #[cfg(feature = "webauthn")]
    /// `/security/webauthn`.
    #[must_use]
    pub fn webauthn(&self) -> crate::webauthn::Webauthn {
        crate::webauthn::Webauthn::new(self.at.clone())
    }
}
