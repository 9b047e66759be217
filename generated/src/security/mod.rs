// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security

//! Security of the cluster as a whole: [FIPS mode](crate::glossary#fips-mode), encryption of data at rest by software, TLS, and old management protocols. Everything more specific has a family of its own below `/security`.
//!
//! One [record](crate::glossary#record) for the cluster. Changes here reach every [SVM](crate::glossary#svm), and some of them start long work in the background.
//!
//! `/security`.

pub mod error;
pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::security_config;

/// One [record](crate::glossary#record) for the cluster. Changes here reach every [SVM](crate::glossary#svm), and some of them start long work in the background.
///
/// `/security`.
#[derive(Clone, Debug)]
pub struct Security {
    at: ontap_runtime::Place,
}

impl Security {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Retrieves the security settings of the cluster.
    ///
    /// `GET /security`. Since 9.7.
    ///
    /// Commands: `security config show`.
    pub fn get(&self) -> ontap_runtime::Get<security_config::SecurityConfig> {
        ontap_runtime::Get::new(self.at.call(&operation::GET))
    }
    /// Changes the security settings of the cluster, or starts an encryption or [rekey](crate::glossary#rekey) of all volumes. Encryption and rekey require a key manager, and only one of them can run at a time.
    ///
    /// `PATCH /security`. Since 9.8.
    ///
    /// Commands: `security config modify`.
    ///
    /// Error codes: see the module [`error`].
    pub fn update(
        &self,
        patch: security_config::SecurityConfigPatch,
    ) -> ontap_runtime::Update {
        ontap_runtime::Update::new(self.at.call(&operation::UPDATE).patch(&patch))
    }
    #[cfg(feature = "accounts")]
    /// [Accounts](crate::glossary#account), each filed under its [owner](crate::glossary#owner) and its name. An account of [cluster scope](crate::glossary#cluster-scope) is owned by the [administrative SVM](crate::glossary#administrative-svm); all others belong to one [data SVM](crate::glossary#data-svm) and act only inside it. A name may also be that of a group in Active Directory, LDAP or NIS, in which case every member can sign in.
    ///
    /// `/security/accounts`.
    #[must_use]
    pub fn accounts(&self) -> crate::accounts::Accounts {
        crate::accounts::Accounts::new(self.at.clone())
    }
    #[cfg(feature = "anti-ransomware")]
    /// Version of the detection package on each node, which can be updated independently of ONTAP.
    ///
    /// `/security/anti-ransomware`.
    #[must_use]
    pub fn anti_ransomware(&self) -> crate::anti_ransomware::AntiRansomware {
        crate::anti_ransomware::AntiRansomware::new(self.at.clone())
    }
    #[cfg(feature = "audit")]
    /// Which kinds of reading requests are recorded, one switch for each interface. One [record](crate::glossary#record) for the cluster.
    ///
    /// `/security/audit`.
    #[must_use]
    pub fn audit(&self) -> crate::audit::Audit {
        crate::audit::Audit::new(self.at.clone())
    }
    #[cfg(feature = "authentication")]
    /// How administrators prove who they are: public keys, passwords, the directory services of the cluster (LDAP, NIS, Active Directory), single sign-on ([SAML](crate::glossary#saml), [OpenID Connect](crate::glossary#oidc)), [OAuth 2.0](crate::glossary#oauth-20) tokens and Duo as a second factor. Which of these an [account](crate::glossary#account) may use is a property of the account, under `/security/accounts`.
    ///
    /// `/security/authentication`.
    #[must_use]
    pub fn authentication(&self) -> crate::authentication::Authentication {
        crate::authentication::Authentication::new(self.at.clone())
    }
    #[cfg(feature = "aws-kms")]
    /// One configuration per [data SVM](crate::glossary#data-svm). The [administrative SVM](crate::glossary#administrative-svm) and [MetroCluster](crate::glossary#metrocluster) configurations cannot use the service.
    ///
    /// `/security/aws-kms`.
    #[must_use]
    pub fn aws_kms(&self) -> crate::aws_kms::AwsKms {
        crate::aws_kms::AwsKms::new(self.at.clone())
    }
    #[cfg(feature = "azure-key-vaults")]
    /// One enabled configuration per [SVM](crate::glossary#svm), and further inactive ones to switch to. [MetroCluster](crate::glossary#metrocluster) configurations cannot use the service.
    ///
    /// `/security/azure-key-vaults`.
    #[must_use]
    pub fn azure_key_vaults(&self) -> crate::azure_key_vaults::AzureKeyVaults {
        crate::azure_key_vaults::AzureKeyVaults::new(self.at.clone())
    }
    #[cfg(feature = "barbican-kms")]
    /// Configurations of [data SVMs](crate::glossary#data-svm), each with a name. The [administrative SVM](crate::glossary#administrative-svm) and [MetroCluster](crate::glossary#metrocluster) configurations cannot use the service.
    ///
    /// `/security/barbican-kms`.
    #[must_use]
    pub fn barbican_kms(&self) -> crate::barbican_kms::BarbicanKms {
        crate::barbican_kms::BarbicanKms::new(self.at.clone())
    }
    #[cfg(feature = "certificate-signing-request")]
    /// A tool rather than a [collection](crate::glossary#collection): one POST makes a private key and the request that goes with it.
    ///
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
    /// Installed certificates, including the [CA](crate::glossary#ca) certificates that ONTAP ships. A certificate is never changed: renewal means installing the new one, pointing its [users](crate::glossary#account) to it, and deleting the old.
    ///
    /// `/security/certificates`.
    #[must_use]
    pub fn certificates(&self) -> crate::certificates::Certificates {
        crate::certificates::Certificates::new(self.at.clone())
    }
    #[cfg(feature = "cluster-network")]
    /// Switch and mode of the protection, one [record](crate::glossary#record) for the cluster.
    ///
    /// `/security/cluster-network`.
    #[must_use]
    pub fn cluster_network(&self) -> crate::cluster_network::ClusterNetwork {
        crate::cluster_network::ClusterNetwork::new(self.at.clone())
    }
    #[cfg(feature = "external-role-mappings")]
    /// One [record](crate::glossary#record) per external [role](crate::glossary#role) and provider, pointing to a role of ONTAP.
    ///
    /// `/security/external-role-mappings`.
    #[must_use]
    pub fn external_role_mappings(
        &self,
    ) -> crate::external_role_mappings::ExternalRoleMappings {
        crate::external_role_mappings::ExternalRoleMappings::new(self.at.clone())
    }
    #[cfg(feature = "gcp-kms")]
    /// One configuration per [data SVM](crate::glossary#data-svm). The [administrative SVM](crate::glossary#administrative-svm) and [MetroCluster](crate::glossary#metrocluster) configurations cannot use the service.
    ///
    /// `/security/gcp-kms`.
    #[must_use]
    pub fn gcp_kms(&self) -> crate::gcp_kms::GcpKms {
        crate::gcp_kms::GcpKms::new(self.at.clone())
    }
    #[cfg(feature = "group")]
    /// What members of external groups may do: mappings from the ID of a group under `/security/groups` to a [role](crate::glossary#role) under `/security/roles`.
    ///
    /// `/security/group`.
    #[must_use]
    pub fn group(&self) -> crate::group::Group {
        crate::group::Group::new(self.at.clone())
    }
    #[cfg(feature = "groups")]
    /// Known external groups, filed under [owner](crate::glossary#owner), name and type.
    ///
    /// `/security/groups`.
    #[must_use]
    pub fn groups(&self) -> crate::groups::Groups {
        crate::groups::Groups::new(self.at.clone())
    }
    #[cfg(feature = "ha-network")]
    /// The switch for the encryption, with a [record](crate::glossary#record) for each node.
    ///
    /// `/security/ha-network`.
    #[must_use]
    pub fn ha_network(&self) -> crate::ha_network::HaNetwork {
        crate::ha_network::HaNetwork::new(self.at.clone())
    }
    #[cfg(feature = "ipsec")]
    /// The switch for IPsec and what holds for all policies, one [record](crate::glossary#record) for the cluster.
    ///
    /// `/security/ipsec`.
    #[must_use]
    pub fn ipsec(&self) -> crate::ipsec::Ipsec {
        crate::ipsec::Ipsec::new(self.at.clone())
    }
    #[cfg(feature = "jit-privilege-users")]
    /// One entry per [user](crate::glossary#account) and [application](crate::glossary#application). There is no PATCH: to change an entry, delete it and create it anew.
    ///
    /// `/security/jit-privilege-users`.
    #[must_use]
    pub fn jit_privilege_users(&self) -> crate::jit_privilege_users::JitPrivilegeUsers {
        crate::jit_privilege_users::JitPrivilegeUsers::new(self.at.clone())
    }
    #[cfg(feature = "jit-privileges")]
    /// The settings for [JIT](crate::glossary#jit) elevation, one [record](crate::glossary#record) per [SVM](crate::glossary#svm) and [application](crate::glossary#application). Records cannot be created or deleted, only changed.
    ///
    /// `/security/jit-privileges`.
    #[must_use]
    pub fn jit_privileges(&self) -> crate::jit_privileges::JitPrivileges {
        crate::jit_privileges::JitPrivileges::new(self.at.clone())
    }
    #[cfg(feature = "key-manager-configs")]
    /// One [record](crate::glossary#record) for the cluster. The policies of the health monitor are returned only when asked for by name.
    ///
    /// `/security/key-manager-configs`.
    #[must_use]
    pub fn key_manager_configs(&self) -> crate::key_manager_configs::KeyManagerConfigs {
        crate::key_manager_configs::KeyManagerConfigs::new(self.at.clone())
    }
    #[cfg(feature = "key-managers")]
    /// Key managers of the cluster (in the [administrative SVM](crate::glossary#administrative-svm)) and of single [data SVMs](crate::glossary#data-svm), onboard or external. The onboard one is possible only for the cluster.
    ///
    /// `/security/key-managers`.
    #[must_use]
    pub fn key_managers(&self) -> crate::key_managers::KeyManagers {
        crate::key_managers::KeyManagers::new(self.at.clone())
    }
    #[cfg(feature = "key-stores")]
    /// One [record](crate::glossary#record) for each key manager configuration of the cluster and its [SVMs](crate::glossary#svm), the enabled and the inactive ones.
    ///
    /// `/security/key-stores`.
    #[must_use]
    pub fn key_stores(&self) -> crate::key_stores::KeyStores {
        crate::key_stores::KeyStores::new(self.at.clone())
    }
    #[cfg(feature = "login")]
    /// What surrounds a [login](crate::glossary#account): the banner and message of the day that users see, the [TOTP](crate::glossary#totp) profiles that serve as a second factor, and the question who the caller is. Accounts themselves are under `/security/accounts`.
    ///
    /// `/security/login`.
    #[must_use]
    pub fn login(&self) -> crate::login::Login {
        crate::login::Login::new(self.at.clone())
    }
    #[cfg(feature = "multi-admin-verify")]
    /// The switch and the defaults of [multi-admin verification](crate::glossary#mav), one [record](crate::glossary#record) for the cluster.
    ///
    /// `/security/multi-admin-verify`.
    #[must_use]
    pub fn multi_admin_verify(&self) -> crate::multi_admin_verify::MultiAdminVerify {
        crate::multi_admin_verify::MultiAdminVerify::new(self.at.clone())
    }
    #[cfg(feature = "roles")]
    /// [Roles](crate::glossary#role) as a whole, built-in ones included. A role is filed under its [owner](crate::glossary#owner) and its name; built-in roles can be read and assigned but neither changed nor deleted.
    ///
    /// `/security/roles`.
    #[must_use]
    pub fn roles(&self) -> crate::roles::Roles {
        crate::roles::Roles::new(self.at.clone())
    }
    #[cfg(feature = "ssh")]
    /// Settings of the SSH server for administrators of the cluster, one [record](crate::glossary#record).
    ///
    /// `/security/ssh`.
    #[must_use]
    pub fn ssh(&self) -> crate::ssh::Ssh {
        crate::ssh::Ssh::new(self.at.clone())
    }
    #[cfg(feature = "webauthn")]
    /// Passkeys and security keys ([WebAuthn](crate::glossary#webauthn)) for signing in to the web interface: registered credentials, the settings by which browsers register them, and the algorithms that are supported. Registration itself happens in the browser, not here.
    ///
    /// `/security/webauthn`.
    #[must_use]
    pub fn webauthn(&self) -> crate::webauthn::Webauthn {
        crate::webauthn::Webauthn::new(self.at.clone())
    }
}
