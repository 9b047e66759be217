// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/security_config

//! `security_config`.

/// What replies hold of `security_config.fips`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Fips {
    /// Whether only algorithms approved by FIPS 140-2 are used, for instance in TLS. Enabling is refused while certificates or protocols are too weak; it rules out SSLv3, TLSv1 and TLSv1.1.
    ///
    /// `enabled`: boolean. GET, PATCH only. Since 9.8.
    pub enabled: Option<bool>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Fips { enabled: "enabled" }
}
ontap_runtime::show_model!(Fips);

/// What PATCH takes of `security_config.fips`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FipsPatch {
    /// Whether only algorithms approved by FIPS 140-2 are used, for instance in TLS. Enabling is refused while certificates or protocols are too weak; it rules out SSLv3, TLSv1 and TLSv1.1.
    ///
    /// `enabled`: boolean. GET, PATCH only. Since 9.8.
    pub enabled: ontap_runtime::Patch<bool>,
}

impl FipsPatch {
    /// A patch that changes nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `enabled`.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = ontap_runtime::Patch::Set(enabled);
        self
    }
    /// Clears `enabled`: sends `null`.
    #[must_use]
    pub fn clear_enabled(mut self) -> Self {
        self.enabled = ontap_runtime::Patch::Clear;
        self
    }
}

ontap_runtime::patch_model! {
    FipsPatch { enabled: "enabled" }
}
ontap_runtime::show_model!(FipsPatch);

/// What replies hold of `security_config.management_protocols`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagementProtocols {
    /// Whether the remote shell (rsh) is allowed.
    ///
    /// `rsh_enabled`: boolean. GET, PATCH only. Since 9.10.1.
    pub rsh_enabled: Option<bool>,
    /// Whether Telnet is allowed.
    ///
    /// `telnet_enabled`: boolean. GET, PATCH only. Since 9.10.1.
    pub telnet_enabled: Option<bool>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    ManagementProtocols {
        rsh_enabled: "rsh_enabled",
        telnet_enabled: "telnet_enabled",
    }
}
ontap_runtime::show_model!(ManagementProtocols);

/// What PATCH takes of `security_config.management_protocols`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagementProtocolsPatch {
    /// Whether the remote shell (rsh) is allowed.
    ///
    /// `rsh_enabled`: boolean. GET, PATCH only. Since 9.10.1.
    pub rsh_enabled: ontap_runtime::Patch<bool>,
    /// Whether Telnet is allowed.
    ///
    /// `telnet_enabled`: boolean. GET, PATCH only. Since 9.10.1.
    pub telnet_enabled: ontap_runtime::Patch<bool>,
}

impl ManagementProtocolsPatch {
    /// A patch that changes nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `rsh_enabled`.
    #[must_use]
    pub fn rsh_enabled(mut self, rsh_enabled: bool) -> Self {
        self.rsh_enabled = ontap_runtime::Patch::Set(rsh_enabled);
        self
    }
    /// Clears `rsh_enabled`: sends `null`.
    #[must_use]
    pub fn clear_rsh_enabled(mut self) -> Self {
        self.rsh_enabled = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `telnet_enabled`.
    #[must_use]
    pub fn telnet_enabled(mut self, telnet_enabled: bool) -> Self {
        self.telnet_enabled = ontap_runtime::Patch::Set(telnet_enabled);
        self
    }
    /// Clears `telnet_enabled`: sends `null`.
    #[must_use]
    pub fn clear_telnet_enabled(mut self) -> Self {
        self.telnet_enabled = ontap_runtime::Patch::Clear;
        self
    }
}

ontap_runtime::patch_model! {
    ManagementProtocolsPatch {
        rsh_enabled: "rsh_enabled",
        telnet_enabled: "telnet_enabled",
    }
}
ontap_runtime::show_model!(ManagementProtocolsPatch);

/// What replies hold of `security_config.onboard_key_manager_configurable_status`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OnboardKeyManagerConfigurableStatus {
    /// Number of the reason why it cannot be set up; 0 when it can.
    ///
    /// `code`: integer. Since 9.7.
    pub code: Option<i64>,
    /// Reason in words why it cannot be set up.
    ///
    /// `message`: string. Since 9.7.
    pub message: Option<String>,
    /// True when it can be set up.
    ///
    /// `supported`: boolean. Since 9.7.
    pub supported: Option<bool>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    OnboardKeyManagerConfigurableStatus {
        code: "code",
        message: "message",
        supported: "supported",
    }
}
ontap_runtime::show_model!(OnboardKeyManagerConfigurableStatus);

/// What replies hold of `security_config`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityConfig {
    /// `_links`: object. GET only. Since 9.7.
    pub links: Option<ontap_runtime::Links>,
    /// FIPS mode of the software.
    ///
    /// `fips`: object. Since 9.8.
    pub fips: Option<Fips>,
    /// Old protocols for management, which send everything in the clear.
    ///
    /// `management_protocols`: object. Since 9.10.1.
    pub management_protocols: Option<ManagementProtocols>,
    /// Whether this cluster can have an onboard key manager.
    ///
    /// `onboard_key_manager_configurable_status`: object. GET only. Since 9.7.
    pub onboard_key_manager_configurable_status: Option<
        OnboardKeyManagerConfigurableStatus,
    >,
    /// Encryption of data at rest by software, for the whole cluster.
    ///
    /// `software_data_encryption`: object. Since 9.8.
    pub software_data_encryption: Option<SoftwareDataEncryption>,
    /// What TLS connections of the cluster accept.
    ///
    /// `tls`: object. Since 9.10.1.
    pub tls: Option<Tls>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    SecurityConfig {
        links: "_links",
        fips: "fips",
        management_protocols: "management_protocols",
        onboard_key_manager_configurable_status: "onboard_key_manager_configurable_status",
        software_data_encryption: "software_data_encryption",
        tls: "tls",
    }
}
ontap_runtime::show_model!(SecurityConfig);

/// What PATCH takes of `security_config`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityConfigPatch {
    /// FIPS mode of the software.
    ///
    /// `fips`: object. Since 9.8.
    pub fips: ontap_runtime::Patch<FipsPatch>,
    /// Old protocols for management, which send everything in the clear.
    ///
    /// `management_protocols`: object. Since 9.10.1.
    pub management_protocols: ontap_runtime::Patch<ManagementProtocolsPatch>,
    /// Encryption of data at rest by software, for the whole cluster.
    ///
    /// `software_data_encryption`: object. Since 9.8.
    pub software_data_encryption: ontap_runtime::Patch<SoftwareDataEncryptionPatch>,
    /// What TLS connections of the cluster accept.
    ///
    /// `tls`: object. Since 9.10.1.
    pub tls: ontap_runtime::Patch<TlsPatch>,
}

impl SecurityConfigPatch {
    /// A patch that changes nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `fips`.
    #[must_use]
    pub fn fips(mut self, fips: FipsPatch) -> Self {
        self.fips = ontap_runtime::Patch::Set(fips);
        self
    }
    /// Clears `fips`: sends `null`.
    #[must_use]
    pub fn clear_fips(mut self) -> Self {
        self.fips = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `management_protocols`.
    #[must_use]
    pub fn management_protocols(
        mut self,
        management_protocols: ManagementProtocolsPatch,
    ) -> Self {
        self.management_protocols = ontap_runtime::Patch::Set(management_protocols);
        self
    }
    /// Clears `management_protocols`: sends `null`.
    #[must_use]
    pub fn clear_management_protocols(mut self) -> Self {
        self.management_protocols = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `software_data_encryption`.
    #[must_use]
    pub fn software_data_encryption(
        mut self,
        software_data_encryption: SoftwareDataEncryptionPatch,
    ) -> Self {
        self.software_data_encryption = ontap_runtime::Patch::Set(
            software_data_encryption,
        );
        self
    }
    /// Clears `software_data_encryption`: sends `null`.
    #[must_use]
    pub fn clear_software_data_encryption(mut self) -> Self {
        self.software_data_encryption = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `tls`.
    #[must_use]
    pub fn tls(mut self, tls: TlsPatch) -> Self {
        self.tls = ontap_runtime::Patch::Set(tls);
        self
    }
    /// Clears `tls`: sends `null`.
    #[must_use]
    pub fn clear_tls(mut self) -> Self {
        self.tls = ontap_runtime::Patch::Clear;
        self
    }
}

ontap_runtime::patch_model! {
    SecurityConfigPatch {
        fips: "fips",
        management_protocols: "management_protocols",
        software_data_encryption: "software_data_encryption",
        tls: "tls",
    }
}
ontap_runtime::show_model!(SecurityConfigPatch);

/// What replies hold of `security_config.software_data_encryption`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SoftwareDataEncryption {
    /// Starts the conversion of everything that is not encrypted: metadata volumes and aggregates, or all volumes, depending on the platform. It needs a key manager and cannot be set back to false.
    ///
    /// `conversion_enabled`: boolean. GET, PATCH only. Since 9.8.
    pub conversion_enabled: Option<bool>,
    /// Whether new volumes are left unencrypted by default. It cannot be set in the same request that starts a conversion or rekey.
    ///
    /// `disabled_by_default`: boolean. GET, PATCH only. Since 9.8.
    pub disabled_by_default: Option<bool>,
    /// State of the encryption of the cluster's volumes.
    ///
    /// `encryption_state`: enumeration. GET only. Since 9.16.1.
    pub encryption_state: Option<SoftwareDataEncryptionEncryptionState>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    SoftwareDataEncryption {
        conversion_enabled: "conversion_enabled",
        disabled_by_default: "disabled_by_default",
        encryption_state: "encryption_state",
    }
}
ontap_runtime::show_model!(SoftwareDataEncryption);

/// Values of `security_config.software_data_encryption.encryption_state`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SoftwareDataEncryptionEncryptionState {
    /// Converting to encrypted volumes has been paused.
    ///
    /// `conversion_paused`. Since 9.16.1.
    ConversionPaused,
    /// Every volume is encrypted.
    ///
    /// `encrypted`. Since 9.16.1.
    Encrypted,
    /// Volumes are being converted to encrypted ones.
    ///
    /// `encrypting`. Since 9.16.1.
    Encrypting,
    /// Some volumes are encrypted, others not.
    ///
    /// `partial`. Since 9.16.1.
    Partial,
    /// The encryption with new keys has been paused.
    ///
    /// `rekey_paused`. Since 9.16.1.
    RekeyPaused,
    /// Volumes are being encrypted with new keys.
    ///
    /// `rekeying`. Since 9.16.1.
    Rekeying,
    /// No volume is encrypted.
    ///
    /// `unencrypted`. Since 9.16.1.
    Unencrypted,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<SoftwareDataEncryptionEncryptionState>),
}

ontap_runtime::open_enum! {
    SoftwareDataEncryptionEncryptionState {
        ConversionPaused: "conversion_paused",
        Encrypted: "encrypted",
        Encrypting: "encrypting",
        Partial: "partial",
        RekeyPaused: "rekey_paused",
        Rekeying: "rekeying",
        Unencrypted: "unencrypted",
    }
}

/// What PATCH takes of `security_config.software_data_encryption`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SoftwareDataEncryptionPatch {
    /// Starts the conversion of everything that is not encrypted: metadata volumes and aggregates, or all volumes, depending on the platform. It needs a key manager and cannot be set back to false.
    ///
    /// `conversion_enabled`: boolean. GET, PATCH only. Since 9.8.
    pub conversion_enabled: ontap_runtime::Patch<bool>,
    /// Whether new volumes are left unencrypted by default. It cannot be set in the same request that starts a conversion or rekey.
    ///
    /// `disabled_by_default`: boolean. GET, PATCH only. Since 9.8.
    pub disabled_by_default: ontap_runtime::Patch<bool>,
    /// Starts the encryption of all volumes with new keys. Only true can be sent, every volume must be encrypted already, and not every platform can do it.
    ///
    /// `rekey`: boolean. PATCH only. Since 9.16.1.
    pub rekey: ontap_runtime::Patch<bool>,
}

impl SoftwareDataEncryptionPatch {
    /// A patch that changes nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `conversion_enabled`.
    #[must_use]
    pub fn conversion_enabled(mut self, conversion_enabled: bool) -> Self {
        self.conversion_enabled = ontap_runtime::Patch::Set(conversion_enabled);
        self
    }
    /// Clears `conversion_enabled`: sends `null`.
    #[must_use]
    pub fn clear_conversion_enabled(mut self) -> Self {
        self.conversion_enabled = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `disabled_by_default`.
    #[must_use]
    pub fn disabled_by_default(mut self, disabled_by_default: bool) -> Self {
        self.disabled_by_default = ontap_runtime::Patch::Set(disabled_by_default);
        self
    }
    /// Clears `disabled_by_default`: sends `null`.
    #[must_use]
    pub fn clear_disabled_by_default(mut self) -> Self {
        self.disabled_by_default = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `rekey`.
    #[must_use]
    pub fn rekey(mut self, rekey: bool) -> Self {
        self.rekey = ontap_runtime::Patch::Set(rekey);
        self
    }
    /// Clears `rekey`: sends `null`.
    #[must_use]
    pub fn clear_rekey(mut self) -> Self {
        self.rekey = ontap_runtime::Patch::Clear;
        self
    }
}

ontap_runtime::patch_model! {
    SoftwareDataEncryptionPatch {
        conversion_enabled: "conversion_enabled",
        disabled_by_default: "disabled_by_default",
        rekey: "rekey",
    }
}
ontap_runtime::show_model!(SoftwareDataEncryptionPatch);

/// What replies hold of `security_config.tls`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Tls {
    /// Cipher suites that may be chosen, by their IANA names. The list that is sent replaces the old one.
    ///
    /// `cipher_suites`: list of string. Since 9.10.1.
    pub cipher_suites: Option<Vec<String>>,
    /// Whether hardware does the encryption where it can.
    ///
    /// `offload_enabled`: boolean. Since 9.19.1.
    pub offload_enabled: Option<bool>,
    /// Versions of TLS that may be chosen. The list that is sent replaces the old one; SSLv3 and TLSv1 are best left out.
    ///
    /// `protocol_versions`: list of enumeration. Since 9.10.1.
    pub protocol_versions: Option<Vec<TlsProtocolVersion>>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Tls {
        cipher_suites: "cipher_suites",
        offload_enabled: "offload_enabled",
        protocol_versions: "protocol_versions",
    }
}
ontap_runtime::show_model!(Tls);

/// What PATCH takes of `security_config.tls`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TlsPatch {
    /// Cipher suites that may be chosen, by their IANA names. The list that is sent replaces the old one.
    ///
    /// `cipher_suites`: list of string. Since 9.10.1.
    pub cipher_suites: ontap_runtime::Patch<Vec<String>>,
    /// Whether hardware does the encryption where it can.
    ///
    /// `offload_enabled`: boolean. Since 9.19.1.
    pub offload_enabled: ontap_runtime::Patch<bool>,
    /// Versions of TLS that may be chosen. The list that is sent replaces the old one; SSLv3 and TLSv1 are best left out.
    ///
    /// `protocol_versions`: list of enumeration. Since 9.10.1.
    pub protocol_versions: ontap_runtime::Patch<Vec<TlsProtocolVersion>>,
}

impl TlsPatch {
    /// A patch that changes nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `cipher_suites`.
    #[must_use]
    pub fn cipher_suites(
        mut self,
        cipher_suites: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.cipher_suites = ontap_runtime::Patch::Set(
            cipher_suites.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Clears `cipher_suites`: sends `null`.
    #[must_use]
    pub fn clear_cipher_suites(mut self) -> Self {
        self.cipher_suites = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `offload_enabled`.
    #[must_use]
    pub fn offload_enabled(mut self, offload_enabled: bool) -> Self {
        self.offload_enabled = ontap_runtime::Patch::Set(offload_enabled);
        self
    }
    /// Clears `offload_enabled`: sends `null`.
    #[must_use]
    pub fn clear_offload_enabled(mut self) -> Self {
        self.offload_enabled = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `protocol_versions`.
    #[must_use]
    pub fn protocol_versions(
        mut self,
        protocol_versions: impl IntoIterator<Item = TlsProtocolVersion>,
    ) -> Self {
        self.protocol_versions = ontap_runtime::Patch::Set(
            protocol_versions.into_iter().collect(),
        );
        self
    }
    /// Clears `protocol_versions`: sends `null`.
    #[must_use]
    pub fn clear_protocol_versions(mut self) -> Self {
        self.protocol_versions = ontap_runtime::Patch::Clear;
        self
    }
}

ontap_runtime::patch_model! {
    TlsPatch {
        cipher_suites: "cipher_suites",
        offload_enabled: "offload_enabled",
        protocol_versions: "protocol_versions",
    }
}
ontap_runtime::show_model!(TlsPatch);

/// Values of `security_config.tls.protocol_versions[]`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TlsProtocolVersion {
    /// SSL 3.0; obsolete, and not in FIPS mode.
    ///
    /// `SSLv3`. Since 9.10.1.
    SslV3,
    /// TLS 1.0; obsolete, and not in FIPS mode.
    ///
    /// `TLSv1`. Since 9.10.1.
    TlsV1,
    /// TLS 1.1; not in FIPS mode.
    ///
    /// `TLSv1.1`. Since 9.10.1.
    TlsV1_1,
    /// TLS 1.2.
    ///
    /// `TLSv1.2`. Since 9.10.1.
    TlsV1_2,
    /// TLS 1.3.
    ///
    /// `TLSv1.3`. Since 9.11.1.
    TlsV1_3,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<TlsProtocolVersion>),
}

ontap_runtime::open_enum! {
    TlsProtocolVersion {
        SslV3: "SSLv3",
        TlsV1: "TLSv1",
        TlsV1_1: "TLSv1.1",
        TlsV1_2: "TLSv1.2",
        TlsV1_3: "TLSv1.3",
    }
}
