// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/security_key_manager

//! `security_key_manager`.

/// What replies hold of `security_key_manager.external`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct External {
    /// Certificate by which ONTAP identifies itself to the servers. A new one must have been made for the same key pair.
    ///
    /// `client_certificate`: object. Since 9.6.
    pub client_certificate: Option<ontap_runtime::Reference>,
    /// Certificates of the CAs that signed those of the servers, the same for all servers of an SVM. The list that is sent replaces the old one.
    ///
    /// `server_ca_certificates`: list of object. Since 9.6.
    pub server_ca_certificates: Option<Vec<ontap_runtime::Reference>>,
    /// Primary key servers, at most four. After creation they are managed under `key-servers`.
    ///
    /// `servers`: list of `key_server_readcreate`. At most 4 items. GET, POST only. Since 9.6.
    pub servers: Option<Vec<super::key_server_readcreate::KeyServerReadcreate>>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

impl External {
    /// The name in `client_certificate`.
    #[must_use]
    pub fn client_certificate_name(&self) -> Option<&str> {
        self.client_certificate.as_ref()?.name.as_deref()
    }
    /// The uuid in `client_certificate`.
    #[must_use]
    pub fn client_certificate_uuid(&self) -> Option<&str> {
        self.client_certificate.as_ref()?.uuid.as_deref()
    }
}

ontap_runtime::read_model! {
    External {
        client_certificate: "client_certificate",
        server_ca_certificates: "server_ca_certificates",
        servers: "servers",
    }
}
ontap_runtime::show_model!(External);

/// What PATCH takes of `security_key_manager.external`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalPatch {
    /// Certificate by which ONTAP identifies itself to the servers. A new one must have been made for the same key pair.
    ///
    /// `client_certificate`: object. Since 9.6.
    pub client_certificate: ontap_runtime::Patch<ontap_runtime::Reference>,
    /// Certificates of the CAs that signed those of the servers, the same for all servers of an SVM. The list that is sent replaces the old one.
    ///
    /// `server_ca_certificates`: list of object. Since 9.6.
    pub server_ca_certificates: ontap_runtime::Patch<Vec<ontap_runtime::Reference>>,
}

impl ExternalPatch {
    /// A patch that changes nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `client_certificate`.
    #[must_use]
    pub fn client_certificate(
        mut self,
        client_certificate: impl ontap_runtime::IntoReference,
    ) -> Self {
        self.client_certificate = ontap_runtime::Patch::Set(
            client_certificate.into_reference(),
        );
        self
    }
    /// Clears `client_certificate`: sends `null`.
    #[must_use]
    pub fn clear_client_certificate(mut self) -> Self {
        self.client_certificate = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `server_ca_certificates`.
    #[must_use]
    pub fn server_ca_certificates(
        mut self,
        server_ca_certificates: impl IntoIterator<Item = ontap_runtime::Reference>,
    ) -> Self {
        self.server_ca_certificates = ontap_runtime::Patch::Set(
            server_ca_certificates.into_iter().collect(),
        );
        self
    }
    /// Clears `server_ca_certificates`: sends `null`.
    #[must_use]
    pub fn clear_server_ca_certificates(mut self) -> Self {
        self.server_ca_certificates = ontap_runtime::Patch::Clear;
        self
    }
}

ontap_runtime::patch_model! {
    ExternalPatch {
        client_certificate: "client_certificate",
        server_ca_certificates: "server_ca_certificates",
    }
}
ontap_runtime::show_model!(ExternalPatch);

/// What POST takes of `security_key_manager.external`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewExternal {
    /// Certificate by which ONTAP identifies itself to the servers. A new one must have been made for the same key pair.
    ///
    /// `client_certificate`: object. Since 9.6.
    pub client_certificate: Option<ontap_runtime::Reference>,
    /// Certificates of the CAs that signed those of the servers, the same for all servers of an SVM. The list that is sent replaces the old one.
    ///
    /// `server_ca_certificates`: list of object. Since 9.6.
    pub server_ca_certificates: Option<Vec<ontap_runtime::Reference>>,
    /// Primary key servers, at most four. After creation they are managed under `key-servers`.
    ///
    /// `servers`: list of `key_server_readcreate`. At most 4 items. GET, POST only. Since 9.6.
    pub servers: Option<Vec<super::key_server_readcreate::NewKeyServerReadcreate>>,
}

impl NewExternal {
    /// A body without any property.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `client_certificate`.
    #[must_use]
    pub fn client_certificate(
        mut self,
        client_certificate: impl ontap_runtime::IntoReference,
    ) -> Self {
        self.client_certificate = Some(client_certificate.into_reference());
        self
    }
    /// Sets `server_ca_certificates`.
    #[must_use]
    pub fn server_ca_certificates(
        mut self,
        server_ca_certificates: impl IntoIterator<Item = ontap_runtime::Reference>,
    ) -> Self {
        self.server_ca_certificates = Some(server_ca_certificates.into_iter().collect());
        self
    }
    /// Sets `servers`.
    #[must_use]
    pub fn servers(
        mut self,
        servers: impl IntoIterator<
            Item = super::key_server_readcreate::NewKeyServerReadcreate,
        >,
    ) -> Self {
        self.servers = Some(servers.into_iter().collect());
        self
    }
}

ontap_runtime::create_model! {
    NewExternal {} {
        client_certificate: "client_certificate",
        server_ca_certificates: "server_ca_certificates",
        servers: "servers",
    }
}
ontap_runtime::show_model!(NewExternal);

/// What POST takes of `security_key_manager.onboard`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewOnboard {
    /// New passphrase of the cluster, 32 to 256 characters and at least 64 in Common Criteria mode. Keep it safe; it is never returned.
    ///
    /// `passphrase`: secret. POST, PATCH only. Since 9.6.
    pub passphrase: Option<ontap_runtime::Secret>,
    /// Brings the keys to nodes that lack them, such as one that has just joined (PATCH, with the existing passphrase), or to the second site of a MetroCluster (POST there, with the same passphrase).
    ///
    /// `synchronize`: boolean. POST, PATCH only. Since 9.7.
    pub synchronize: Option<bool>,
}

impl NewOnboard {
    /// A body without any property.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `passphrase`.
    #[must_use]
    pub fn passphrase(mut self, passphrase: impl Into<ontap_runtime::Secret>) -> Self {
        self.passphrase = Some(passphrase.into());
        self
    }
    /// Sets `synchronize`.
    #[must_use]
    pub fn synchronize(mut self, synchronize: bool) -> Self {
        self.synchronize = Some(synchronize);
        self
    }
}

ontap_runtime::create_model! {
    NewOnboard {} {
        passphrase: "passphrase",
        synchronize: "synchronize",
    }
}
ontap_runtime::show_model!(NewOnboard);

/// What POST takes of `security_key_manager`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewSecurityKeyManager {
    /// Key store configuration that this key manager is kept under, as `/security/key-stores` lists it.
    ///
    /// `configuration`: object. GET, POST only. Since 9.16.1.
    pub configuration: Option<ontap_runtime::Reference>,
    /// External servers (KMIP) and the certificates for them. It excludes `onboard`.
    ///
    /// `external`: object. Since 9.6.
    pub external: Option<NewExternal>,
    /// Onboard key manager of the cluster. It excludes `external`.
    ///
    /// `onboard`: object. Since 9.6.
    pub onboard: Option<NewOnboard>,
    /// Security policy of the key manager. The onboard one ignores it.
    ///
    /// `policy`: string. GET, POST only. Since 9.9.1.
    pub policy: Option<String>,
    /// Scope of the key manager: the cluster as a whole, or a single SVM. ONTAP derives it from the owner; it cannot be sent.
    ///
    /// `scope`: `network_scope_readonly`. Since 9.6.
    pub scope: Option<super::network_scope_readonly::NetworkScopeReadonly>,
    /// SVM of the key manager. Absent at cluster scope.
    ///
    /// `svm`: object. GET, POST only. Since 9.6.
    pub svm: Option<ontap_runtime::Reference>,
}

impl NewSecurityKeyManager {
    /// A body without any property.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `configuration`.
    #[must_use]
    pub fn configuration(
        mut self,
        configuration: impl ontap_runtime::IntoReference,
    ) -> Self {
        self.configuration = Some(configuration.into_reference());
        self
    }
    /// Sets `external`.
    #[must_use]
    pub fn external(mut self, external: NewExternal) -> Self {
        self.external = Some(external);
        self
    }
    /// Sets `onboard`.
    #[must_use]
    pub fn onboard(mut self, onboard: NewOnboard) -> Self {
        self.onboard = Some(onboard);
        self
    }
    /// Sets `policy`.
    #[must_use]
    pub fn policy(mut self, policy: impl Into<String>) -> Self {
        self.policy = Some(policy.into());
        self
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(
        mut self,
        scope: super::network_scope_readonly::NetworkScopeReadonly,
    ) -> Self {
        self.scope = Some(scope);
        self
    }
    /// Sets `svm`.
    #[must_use]
    pub fn svm(mut self, svm: impl ontap_runtime::IntoReference) -> Self {
        self.svm = Some(svm.into_reference());
        self
    }
}

ontap_runtime::create_model! {
    NewSecurityKeyManager {} {
        configuration: "configuration",
        external: "external",
        onboard: "onboard",
        policy: "policy",
        scope: "scope",
        svm: "svm",
    }
}
ontap_runtime::show_model!(NewSecurityKeyManager);

/// What replies hold of `security_key_manager.onboard`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Onboard {
    /// Whether the onboard key manager is set up.
    ///
    /// `enabled`: boolean. GET only. Since 9.6.
    pub enabled: Option<bool>,
    /// Backup of the onboard key hierarchy, as encrypted text. Save it outside of the cluster: together with the passphrase it is what a recovery needs.
    ///
    /// `key_backup`: string. GET only. Since 9.7.
    pub key_backup: Option<ontap_runtime::Secret>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Onboard {
        enabled: "enabled",
        key_backup: "key_backup",
    }
}
ontap_runtime::show_model!(Onboard);

/// What PATCH takes of `security_key_manager.onboard`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OnboardPatch {
    /// Passphrase in force, needed to change it and to synchronise. It is never returned and kept out of the audit log.
    ///
    /// `existing_passphrase`: secret. PATCH only. Since 9.6.
    pub existing_passphrase: ontap_runtime::Patch<ontap_runtime::Secret>,
    /// New passphrase of the cluster, 32 to 256 characters and at least 64 in Common Criteria mode. Keep it safe; it is never returned.
    ///
    /// `passphrase`: secret. POST, PATCH only. Since 9.6.
    pub passphrase: ontap_runtime::Patch<ontap_runtime::Secret>,
    /// Brings the keys to nodes that lack them, such as one that has just joined (PATCH, with the existing passphrase), or to the second site of a MetroCluster (POST there, with the same passphrase).
    ///
    /// `synchronize`: boolean. POST, PATCH only. Since 9.7.
    pub synchronize: ontap_runtime::Patch<bool>,
}

impl OnboardPatch {
    /// A patch that changes nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `existing_passphrase`.
    #[must_use]
    pub fn existing_passphrase(
        mut self,
        existing_passphrase: impl Into<ontap_runtime::Secret>,
    ) -> Self {
        self.existing_passphrase = ontap_runtime::Patch::Set(existing_passphrase.into());
        self
    }
    /// Clears `existing_passphrase`: sends `null`.
    #[must_use]
    pub fn clear_existing_passphrase(mut self) -> Self {
        self.existing_passphrase = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `passphrase`.
    #[must_use]
    pub fn passphrase(mut self, passphrase: impl Into<ontap_runtime::Secret>) -> Self {
        self.passphrase = ontap_runtime::Patch::Set(passphrase.into());
        self
    }
    /// Clears `passphrase`: sends `null`.
    #[must_use]
    pub fn clear_passphrase(mut self) -> Self {
        self.passphrase = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `synchronize`.
    #[must_use]
    pub fn synchronize(mut self, synchronize: bool) -> Self {
        self.synchronize = ontap_runtime::Patch::Set(synchronize);
        self
    }
    /// Clears `synchronize`: sends `null`.
    #[must_use]
    pub fn clear_synchronize(mut self) -> Self {
        self.synchronize = ontap_runtime::Patch::Clear;
        self
    }
}

ontap_runtime::patch_model! {
    OnboardPatch {
        existing_passphrase: "existing_passphrase",
        passphrase: "passphrase",
        synchronize: "synchronize",
    }
}
ontap_runtime::show_model!(OnboardPatch);

/// What replies hold of `security_key_manager`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityKeyManager {
    /// `_links`: object. GET only. Since 9.6.
    pub links: Option<ontap_runtime::Links>,
    /// Key store configuration that this key manager is kept under, as `/security/key-stores` lists it.
    ///
    /// `configuration`: object. GET, POST only. Since 9.16.1.
    pub configuration: Option<ontap_runtime::Reference>,
    /// Whether this configuration is in use. Inactive ones wait to be enabled through `/security/key-stores`.
    ///
    /// `enabled`: boolean. GET only. Since 9.16.1.
    pub enabled: Option<bool>,
    /// External servers (KMIP) and the certificates for them. It excludes `onboard`.
    ///
    /// `external`: object. Since 9.6.
    pub external: Option<External>,
    /// Whether new volumes are left unencrypted by default. Since 9.8 replaced by `software_data_encryption.disabled_by_default` of `/security`.
    ///
    /// `is_default_data_at_rest_encryption_disabled`: boolean. Default: `false`. GET, PATCH only. Since 9.7.
    pub is_default_data_at_rest_encryption_disabled: Option<bool>,
    /// Onboard key manager of the cluster. It excludes `external`.
    ///
    /// `onboard`: object. Since 9.6.
    pub onboard: Option<Onboard>,
    /// Security policy of the key manager. The onboard one ignores it.
    ///
    /// `policy`: string. GET, POST only. Since 9.9.1.
    pub policy: Option<String>,
    /// Scope of the key manager: the cluster as a whole, or a single SVM. ONTAP derives it from the owner; it cannot be sent.
    ///
    /// `scope`: `network_scope_readonly`. Since 9.6.
    pub scope: Option<super::network_scope_readonly::NetworkScopeReadonly>,
    /// What still must be done before the key manager is fully set up. It costs time to find out and is returned only when asked for by name.
    ///
    /// `status`: object. GET only. Since 9.7.
    pub status: Option<Status>,
    /// SVM of the key manager. Absent at cluster scope.
    ///
    /// `svm`: object. GET, POST only. Since 9.6.
    pub svm: Option<ontap_runtime::Reference>,
    /// UUID of the key manager; the key of its path.
    ///
    /// `uuid`: string. GET only. Since 9.6.
    pub uuid: Option<String>,
    /// Whether the nodes of the cluster can encrypt volumes.
    ///
    /// `volume_encryption`: object. GET only. Since 9.7.
    pub volume_encryption: Option<VolumeEncryption>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

impl SecurityKeyManager {
    /// The name in `configuration`.
    #[must_use]
    pub fn configuration_name(&self) -> Option<&str> {
        self.configuration.as_ref()?.name.as_deref()
    }
    /// The uuid in `configuration`.
    #[must_use]
    pub fn configuration_uuid(&self) -> Option<&str> {
        self.configuration.as_ref()?.uuid.as_deref()
    }
    /// The name in `svm`.
    #[must_use]
    pub fn svm_name(&self) -> Option<&str> {
        self.svm.as_ref()?.name.as_deref()
    }
    /// The uuid in `svm`.
    #[must_use]
    pub fn svm_uuid(&self) -> Option<&str> {
        self.svm.as_ref()?.uuid.as_deref()
    }
}

ontap_runtime::read_model! {
    SecurityKeyManager {
        links: "_links",
        configuration: "configuration",
        enabled: "enabled",
        external: "external",
        is_default_data_at_rest_encryption_disabled: "is_default_data_at_rest_encryption_disabled",
        onboard: "onboard",
        policy: "policy",
        scope: "scope",
        status: "status",
        svm: "svm",
        uuid: "uuid",
        volume_encryption: "volume_encryption",
    }
}
ontap_runtime::show_model!(SecurityKeyManager);

/// What PATCH takes of `security_key_manager`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityKeyManagerPatch {
    /// External servers (KMIP) and the certificates for them. It excludes `onboard`.
    ///
    /// `external`: object. Since 9.6.
    pub external: ontap_runtime::Patch<ExternalPatch>,
    /// Whether new volumes are left unencrypted by default. Since 9.8 replaced by `software_data_encryption.disabled_by_default` of `/security`.
    ///
    /// `is_default_data_at_rest_encryption_disabled`: boolean. Default: `false`. GET, PATCH only. Since 9.7.
    pub is_default_data_at_rest_encryption_disabled: ontap_runtime::Patch<bool>,
    /// Onboard key manager of the cluster. It excludes `external`.
    ///
    /// `onboard`: object. Since 9.6.
    pub onboard: ontap_runtime::Patch<OnboardPatch>,
    /// Scope of the key manager: the cluster as a whole, or a single SVM. ONTAP derives it from the owner; it cannot be sent.
    ///
    /// `scope`: `network_scope_readonly`. Since 9.6.
    pub scope: ontap_runtime::Patch<super::network_scope_readonly::NetworkScopeReadonly>,
}

impl SecurityKeyManagerPatch {
    /// A patch that changes nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `external`.
    #[must_use]
    pub fn external(mut self, external: ExternalPatch) -> Self {
        self.external = ontap_runtime::Patch::Set(external);
        self
    }
    /// Clears `external`: sends `null`.
    #[must_use]
    pub fn clear_external(mut self) -> Self {
        self.external = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `is_default_data_at_rest_encryption_disabled`.
    #[must_use]
    pub fn is_default_data_at_rest_encryption_disabled(
        mut self,
        is_default_data_at_rest_encryption_disabled: bool,
    ) -> Self {
        self.is_default_data_at_rest_encryption_disabled = ontap_runtime::Patch::Set(
            is_default_data_at_rest_encryption_disabled,
        );
        self
    }
    /// Clears `is_default_data_at_rest_encryption_disabled`: sends `null`.
    #[must_use]
    pub fn clear_is_default_data_at_rest_encryption_disabled(mut self) -> Self {
        self.is_default_data_at_rest_encryption_disabled = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `onboard`.
    #[must_use]
    pub fn onboard(mut self, onboard: OnboardPatch) -> Self {
        self.onboard = ontap_runtime::Patch::Set(onboard);
        self
    }
    /// Clears `onboard`: sends `null`.
    #[must_use]
    pub fn clear_onboard(mut self) -> Self {
        self.onboard = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(
        mut self,
        scope: super::network_scope_readonly::NetworkScopeReadonly,
    ) -> Self {
        self.scope = ontap_runtime::Patch::Set(scope);
        self
    }
    /// Clears `scope`: sends `null`.
    #[must_use]
    pub fn clear_scope(mut self) -> Self {
        self.scope = ontap_runtime::Patch::Clear;
        self
    }
}

ontap_runtime::patch_model! {
    SecurityKeyManagerPatch {
        external: "external",
        is_default_data_at_rest_encryption_disabled: "is_default_data_at_rest_encryption_disabled",
        onboard: "onboard",
        scope: "scope",
    }
}
ontap_runtime::show_model!(SecurityKeyManagerPatch);

/// What replies hold of `security_key_manager.status`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Status {
    /// Number of the state; 0 when the set-up is complete.
    ///
    /// `code`: integer. Since 9.7.
    pub code: Option<i64>,
    /// State in words, with the steps that are still to be taken.
    ///
    /// `message`: string. Since 9.7.
    pub message: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Status {
        code: "code",
        message: "message",
    }
}
ontap_runtime::show_model!(Status);

/// What replies hold of `security_key_manager.volume_encryption`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VolumeEncryption {
    /// Number of the reason why they cannot; 0 when all can.
    ///
    /// `code`: integer. Since 9.7.
    pub code: Option<i64>,
    /// Reason why they cannot, in words.
    ///
    /// `message`: string. Since 9.7.
    pub message: Option<String>,
    /// True when every node of the cluster can encrypt volumes.
    ///
    /// `supported`: boolean. Since 9.7.
    pub supported: Option<bool>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    VolumeEncryption {
        code: "code",
        message: "message",
        supported: "supported",
    }
}
ontap_runtime::show_model!(VolumeEncryption);
