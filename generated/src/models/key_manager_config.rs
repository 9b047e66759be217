// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/key_manager_config

//! `key_manager_config`.

/// What replies hold of `key_manager_config.health_monitor_policy`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HealthMonitorPolicy {
    /// Policy for Azure Key Vault.
    ///
    /// `akv`: object. Since 9.15.1.
    pub akv: Option<HealthMonitorPolicyAkv>,
    /// Policy for the key service of Amazon Web Services.
    ///
    /// `aws`: object. Since 9.15.1.
    pub aws: Option<HealthMonitorPolicyAws>,
    /// Policy for OpenStack Barbican.
    ///
    /// `barbican`: object. Since 9.17.1.
    pub barbican: Option<HealthMonitorPolicyBarbican>,
    /// Policy for the key service of Google Cloud.
    ///
    /// `gcp`: object. Since 9.15.1.
    pub gcp: Option<HealthMonitorPolicyGcp>,
    /// Policy for IBM Key Protect.
    ///
    /// `ikp`: object. Since 9.15.1.
    pub ikp: Option<HealthMonitorPolicyIkp>,
    /// Policy for external key managers (KMIP).
    ///
    /// `kmip`: object. Since 9.15.1.
    pub kmip: Option<HealthMonitorPolicyKmip>,
    /// Policy for the onboard key manager.
    ///
    /// `okm`: object. Since 9.15.1.
    pub okm: Option<HealthMonitorPolicyOkm>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    HealthMonitorPolicy {
        akv: "akv",
        aws: "aws",
        barbican: "barbican",
        gcp: "gcp",
        ikp: "ikp",
        kmip: "kmip",
        okm: "okm",
    }
}
ontap_runtime::show_model!(HealthMonitorPolicy);

/// What replies hold of `key_manager_config.health_monitor_policy.akv`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HealthMonitorPolicyAkv {
    /// Whether Azure Key Vault is watched.
    ///
    /// `enabled`: boolean. GET, PATCH only. Since 9.15.1.
    pub enabled: Option<bool>,
    /// Whether the monitor takes volumes offline whose keys in Azure Key Vault are out of reach. Clients lose access to them then.
    ///
    /// `manage_volume_offline`: boolean. GET, PATCH only. Since 9.15.1.
    pub manage_volume_offline: Option<bool>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    HealthMonitorPolicyAkv {
        enabled: "enabled",
        manage_volume_offline: "manage_volume_offline",
    }
}
ontap_runtime::show_model!(HealthMonitorPolicyAkv);

/// What PATCH takes of `key_manager_config.health_monitor_policy.akv`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HealthMonitorPolicyAkvPatch {
    /// Whether Azure Key Vault is watched.
    ///
    /// `enabled`: boolean. GET, PATCH only. Since 9.15.1.
    pub enabled: ontap_runtime::Patch<bool>,
    /// Whether the monitor takes volumes offline whose keys in Azure Key Vault are out of reach. Clients lose access to them then.
    ///
    /// `manage_volume_offline`: boolean. GET, PATCH only. Since 9.15.1.
    pub manage_volume_offline: ontap_runtime::Patch<bool>,
}

impl HealthMonitorPolicyAkvPatch {
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
    /// Sets `manage_volume_offline`.
    #[must_use]
    pub fn manage_volume_offline(mut self, manage_volume_offline: bool) -> Self {
        self.manage_volume_offline = ontap_runtime::Patch::Set(manage_volume_offline);
        self
    }
    /// Clears `manage_volume_offline`: sends `null`.
    #[must_use]
    pub fn clear_manage_volume_offline(mut self) -> Self {
        self.manage_volume_offline = ontap_runtime::Patch::Clear;
        self
    }
}

ontap_runtime::patch_model! {
    HealthMonitorPolicyAkvPatch {
        enabled: "enabled",
        manage_volume_offline: "manage_volume_offline",
    }
}
ontap_runtime::show_model!(HealthMonitorPolicyAkvPatch);

/// What replies hold of `key_manager_config.health_monitor_policy.aws`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HealthMonitorPolicyAws {
    /// Whether the key service of Amazon Web Services is watched.
    ///
    /// `enabled`: boolean. GET, PATCH only. Since 9.15.1.
    pub enabled: Option<bool>,
    /// Whether the monitor takes volumes offline whose keys at Amazon Web Services are out of reach. Clients lose access to them then.
    ///
    /// `manage_volume_offline`: boolean. GET, PATCH only. Since 9.15.1.
    pub manage_volume_offline: Option<bool>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    HealthMonitorPolicyAws {
        enabled: "enabled",
        manage_volume_offline: "manage_volume_offline",
    }
}
ontap_runtime::show_model!(HealthMonitorPolicyAws);

/// What PATCH takes of `key_manager_config.health_monitor_policy.aws`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HealthMonitorPolicyAwsPatch {
    /// Whether the key service of Amazon Web Services is watched.
    ///
    /// `enabled`: boolean. GET, PATCH only. Since 9.15.1.
    pub enabled: ontap_runtime::Patch<bool>,
    /// Whether the monitor takes volumes offline whose keys at Amazon Web Services are out of reach. Clients lose access to them then.
    ///
    /// `manage_volume_offline`: boolean. GET, PATCH only. Since 9.15.1.
    pub manage_volume_offline: ontap_runtime::Patch<bool>,
}

impl HealthMonitorPolicyAwsPatch {
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
    /// Sets `manage_volume_offline`.
    #[must_use]
    pub fn manage_volume_offline(mut self, manage_volume_offline: bool) -> Self {
        self.manage_volume_offline = ontap_runtime::Patch::Set(manage_volume_offline);
        self
    }
    /// Clears `manage_volume_offline`: sends `null`.
    #[must_use]
    pub fn clear_manage_volume_offline(mut self) -> Self {
        self.manage_volume_offline = ontap_runtime::Patch::Clear;
        self
    }
}

ontap_runtime::patch_model! {
    HealthMonitorPolicyAwsPatch {
        enabled: "enabled",
        manage_volume_offline: "manage_volume_offline",
    }
}
ontap_runtime::show_model!(HealthMonitorPolicyAwsPatch);

/// What replies hold of `key_manager_config.health_monitor_policy.barbican`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HealthMonitorPolicyBarbican {
    /// Whether Barbican is watched.
    ///
    /// `enabled`: boolean. GET, PATCH only. Since 9.17.1.
    pub enabled: Option<bool>,
    /// Whether the monitor takes volumes offline whose keys in Barbican are out of reach. Clients lose access to them then.
    ///
    /// `manage_volume_offline`: boolean. GET, PATCH only. Since 9.17.1.
    pub manage_volume_offline: Option<bool>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    HealthMonitorPolicyBarbican {
        enabled: "enabled",
        manage_volume_offline: "manage_volume_offline",
    }
}
ontap_runtime::show_model!(HealthMonitorPolicyBarbican);

/// What PATCH takes of `key_manager_config.health_monitor_policy.barbican`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HealthMonitorPolicyBarbicanPatch {
    /// Whether Barbican is watched.
    ///
    /// `enabled`: boolean. GET, PATCH only. Since 9.17.1.
    pub enabled: ontap_runtime::Patch<bool>,
    /// Whether the monitor takes volumes offline whose keys in Barbican are out of reach. Clients lose access to them then.
    ///
    /// `manage_volume_offline`: boolean. GET, PATCH only. Since 9.17.1.
    pub manage_volume_offline: ontap_runtime::Patch<bool>,
}

impl HealthMonitorPolicyBarbicanPatch {
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
    /// Sets `manage_volume_offline`.
    #[must_use]
    pub fn manage_volume_offline(mut self, manage_volume_offline: bool) -> Self {
        self.manage_volume_offline = ontap_runtime::Patch::Set(manage_volume_offline);
        self
    }
    /// Clears `manage_volume_offline`: sends `null`.
    #[must_use]
    pub fn clear_manage_volume_offline(mut self) -> Self {
        self.manage_volume_offline = ontap_runtime::Patch::Clear;
        self
    }
}

ontap_runtime::patch_model! {
    HealthMonitorPolicyBarbicanPatch {
        enabled: "enabled",
        manage_volume_offline: "manage_volume_offline",
    }
}
ontap_runtime::show_model!(HealthMonitorPolicyBarbicanPatch);

/// What replies hold of `key_manager_config.health_monitor_policy.gcp`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HealthMonitorPolicyGcp {
    /// Whether the key service of Google Cloud is watched.
    ///
    /// `enabled`: boolean. GET, PATCH only. Since 9.15.1.
    pub enabled: Option<bool>,
    /// Whether the monitor takes volumes offline whose keys at Google Cloud are out of reach. Clients lose access to them then.
    ///
    /// `manage_volume_offline`: boolean. GET, PATCH only. Since 9.15.1.
    pub manage_volume_offline: Option<bool>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    HealthMonitorPolicyGcp {
        enabled: "enabled",
        manage_volume_offline: "manage_volume_offline",
    }
}
ontap_runtime::show_model!(HealthMonitorPolicyGcp);

/// What PATCH takes of `key_manager_config.health_monitor_policy.gcp`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HealthMonitorPolicyGcpPatch {
    /// Whether the key service of Google Cloud is watched.
    ///
    /// `enabled`: boolean. GET, PATCH only. Since 9.15.1.
    pub enabled: ontap_runtime::Patch<bool>,
    /// Whether the monitor takes volumes offline whose keys at Google Cloud are out of reach. Clients lose access to them then.
    ///
    /// `manage_volume_offline`: boolean. GET, PATCH only. Since 9.15.1.
    pub manage_volume_offline: ontap_runtime::Patch<bool>,
}

impl HealthMonitorPolicyGcpPatch {
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
    /// Sets `manage_volume_offline`.
    #[must_use]
    pub fn manage_volume_offline(mut self, manage_volume_offline: bool) -> Self {
        self.manage_volume_offline = ontap_runtime::Patch::Set(manage_volume_offline);
        self
    }
    /// Clears `manage_volume_offline`: sends `null`.
    #[must_use]
    pub fn clear_manage_volume_offline(mut self) -> Self {
        self.manage_volume_offline = ontap_runtime::Patch::Clear;
        self
    }
}

ontap_runtime::patch_model! {
    HealthMonitorPolicyGcpPatch {
        enabled: "enabled",
        manage_volume_offline: "manage_volume_offline",
    }
}
ontap_runtime::show_model!(HealthMonitorPolicyGcpPatch);

/// What replies hold of `key_manager_config.health_monitor_policy.ikp`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HealthMonitorPolicyIkp {
    /// Whether IBM Key Protect is watched.
    ///
    /// `enabled`: boolean. GET, PATCH only. Since 9.15.1.
    pub enabled: Option<bool>,
    /// Whether the monitor takes volumes offline whose keys at IBM Key Protect are out of reach. Clients lose access to them then.
    ///
    /// `manage_volume_offline`: boolean. GET, PATCH only. Since 9.15.1.
    pub manage_volume_offline: Option<bool>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    HealthMonitorPolicyIkp {
        enabled: "enabled",
        manage_volume_offline: "manage_volume_offline",
    }
}
ontap_runtime::show_model!(HealthMonitorPolicyIkp);

/// What PATCH takes of `key_manager_config.health_monitor_policy.ikp`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HealthMonitorPolicyIkpPatch {
    /// Whether IBM Key Protect is watched.
    ///
    /// `enabled`: boolean. GET, PATCH only. Since 9.15.1.
    pub enabled: ontap_runtime::Patch<bool>,
    /// Whether the monitor takes volumes offline whose keys at IBM Key Protect are out of reach. Clients lose access to them then.
    ///
    /// `manage_volume_offline`: boolean. GET, PATCH only. Since 9.15.1.
    pub manage_volume_offline: ontap_runtime::Patch<bool>,
}

impl HealthMonitorPolicyIkpPatch {
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
    /// Sets `manage_volume_offline`.
    #[must_use]
    pub fn manage_volume_offline(mut self, manage_volume_offline: bool) -> Self {
        self.manage_volume_offline = ontap_runtime::Patch::Set(manage_volume_offline);
        self
    }
    /// Clears `manage_volume_offline`: sends `null`.
    #[must_use]
    pub fn clear_manage_volume_offline(mut self) -> Self {
        self.manage_volume_offline = ontap_runtime::Patch::Clear;
        self
    }
}

ontap_runtime::patch_model! {
    HealthMonitorPolicyIkpPatch {
        enabled: "enabled",
        manage_volume_offline: "manage_volume_offline",
    }
}
ontap_runtime::show_model!(HealthMonitorPolicyIkpPatch);

/// What replies hold of `key_manager_config.health_monitor_policy.kmip`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HealthMonitorPolicyKmip {
    /// Whether external key managers are watched.
    ///
    /// `enabled`: boolean. GET, PATCH only. Since 9.15.1.
    pub enabled: Option<bool>,
    /// Whether the monitor takes volumes offline whose keys on external servers are out of reach. Clients lose access to them then.
    ///
    /// `manage_volume_offline`: boolean. GET, PATCH only. Since 9.15.1.
    pub manage_volume_offline: Option<bool>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    HealthMonitorPolicyKmip {
        enabled: "enabled",
        manage_volume_offline: "manage_volume_offline",
    }
}
ontap_runtime::show_model!(HealthMonitorPolicyKmip);

/// What PATCH takes of `key_manager_config.health_monitor_policy.kmip`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HealthMonitorPolicyKmipPatch {
    /// Whether external key managers are watched.
    ///
    /// `enabled`: boolean. GET, PATCH only. Since 9.15.1.
    pub enabled: ontap_runtime::Patch<bool>,
    /// Whether the monitor takes volumes offline whose keys on external servers are out of reach. Clients lose access to them then.
    ///
    /// `manage_volume_offline`: boolean. GET, PATCH only. Since 9.15.1.
    pub manage_volume_offline: ontap_runtime::Patch<bool>,
}

impl HealthMonitorPolicyKmipPatch {
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
    /// Sets `manage_volume_offline`.
    #[must_use]
    pub fn manage_volume_offline(mut self, manage_volume_offline: bool) -> Self {
        self.manage_volume_offline = ontap_runtime::Patch::Set(manage_volume_offline);
        self
    }
    /// Clears `manage_volume_offline`: sends `null`.
    #[must_use]
    pub fn clear_manage_volume_offline(mut self) -> Self {
        self.manage_volume_offline = ontap_runtime::Patch::Clear;
        self
    }
}

ontap_runtime::patch_model! {
    HealthMonitorPolicyKmipPatch {
        enabled: "enabled",
        manage_volume_offline: "manage_volume_offline",
    }
}
ontap_runtime::show_model!(HealthMonitorPolicyKmipPatch);

/// What replies hold of `key_manager_config.health_monitor_policy.okm`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HealthMonitorPolicyOkm {
    /// Whether the onboard key manager is watched.
    ///
    /// `enabled`: boolean. GET, PATCH only. Since 9.15.1.
    pub enabled: Option<bool>,
    /// Whether the monitor takes volumes offline whose onboard keys are not available. Clients lose access to them then.
    ///
    /// `manage_volume_offline`: boolean. GET, PATCH only. Since 9.15.1.
    pub manage_volume_offline: Option<bool>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    HealthMonitorPolicyOkm {
        enabled: "enabled",
        manage_volume_offline: "manage_volume_offline",
    }
}
ontap_runtime::show_model!(HealthMonitorPolicyOkm);

/// What PATCH takes of `key_manager_config.health_monitor_policy.okm`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HealthMonitorPolicyOkmPatch {
    /// Whether the onboard key manager is watched.
    ///
    /// `enabled`: boolean. GET, PATCH only. Since 9.15.1.
    pub enabled: ontap_runtime::Patch<bool>,
    /// Whether the monitor takes volumes offline whose onboard keys are not available. Clients lose access to them then.
    ///
    /// `manage_volume_offline`: boolean. GET, PATCH only. Since 9.15.1.
    pub manage_volume_offline: ontap_runtime::Patch<bool>,
}

impl HealthMonitorPolicyOkmPatch {
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
    /// Sets `manage_volume_offline`.
    #[must_use]
    pub fn manage_volume_offline(mut self, manage_volume_offline: bool) -> Self {
        self.manage_volume_offline = ontap_runtime::Patch::Set(manage_volume_offline);
        self
    }
    /// Clears `manage_volume_offline`: sends `null`.
    #[must_use]
    pub fn clear_manage_volume_offline(mut self) -> Self {
        self.manage_volume_offline = ontap_runtime::Patch::Clear;
        self
    }
}

ontap_runtime::patch_model! {
    HealthMonitorPolicyOkmPatch {
        enabled: "enabled",
        manage_volume_offline: "manage_volume_offline",
    }
}
ontap_runtime::show_model!(HealthMonitorPolicyOkmPatch);

/// What PATCH takes of `key_manager_config.health_monitor_policy`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HealthMonitorPolicyPatch {
    /// Policy for Azure Key Vault.
    ///
    /// `akv`: object. Since 9.15.1.
    pub akv: ontap_runtime::Patch<HealthMonitorPolicyAkvPatch>,
    /// Policy for the key service of Amazon Web Services.
    ///
    /// `aws`: object. Since 9.15.1.
    pub aws: ontap_runtime::Patch<HealthMonitorPolicyAwsPatch>,
    /// Policy for OpenStack Barbican.
    ///
    /// `barbican`: object. Since 9.17.1.
    pub barbican: ontap_runtime::Patch<HealthMonitorPolicyBarbicanPatch>,
    /// Policy for the key service of Google Cloud.
    ///
    /// `gcp`: object. Since 9.15.1.
    pub gcp: ontap_runtime::Patch<HealthMonitorPolicyGcpPatch>,
    /// Policy for IBM Key Protect.
    ///
    /// `ikp`: object. Since 9.15.1.
    pub ikp: ontap_runtime::Patch<HealthMonitorPolicyIkpPatch>,
    /// Policy for external key managers (KMIP).
    ///
    /// `kmip`: object. Since 9.15.1.
    pub kmip: ontap_runtime::Patch<HealthMonitorPolicyKmipPatch>,
    /// Policy for the onboard key manager.
    ///
    /// `okm`: object. Since 9.15.1.
    pub okm: ontap_runtime::Patch<HealthMonitorPolicyOkmPatch>,
}

impl HealthMonitorPolicyPatch {
    /// A patch that changes nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `akv`.
    #[must_use]
    pub fn akv(mut self, akv: HealthMonitorPolicyAkvPatch) -> Self {
        self.akv = ontap_runtime::Patch::Set(akv);
        self
    }
    /// Clears `akv`: sends `null`.
    #[must_use]
    pub fn clear_akv(mut self) -> Self {
        self.akv = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `aws`.
    #[must_use]
    pub fn aws(mut self, aws: HealthMonitorPolicyAwsPatch) -> Self {
        self.aws = ontap_runtime::Patch::Set(aws);
        self
    }
    /// Clears `aws`: sends `null`.
    #[must_use]
    pub fn clear_aws(mut self) -> Self {
        self.aws = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `barbican`.
    #[must_use]
    pub fn barbican(mut self, barbican: HealthMonitorPolicyBarbicanPatch) -> Self {
        self.barbican = ontap_runtime::Patch::Set(barbican);
        self
    }
    /// Clears `barbican`: sends `null`.
    #[must_use]
    pub fn clear_barbican(mut self) -> Self {
        self.barbican = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `gcp`.
    #[must_use]
    pub fn gcp(mut self, gcp: HealthMonitorPolicyGcpPatch) -> Self {
        self.gcp = ontap_runtime::Patch::Set(gcp);
        self
    }
    /// Clears `gcp`: sends `null`.
    #[must_use]
    pub fn clear_gcp(mut self) -> Self {
        self.gcp = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `ikp`.
    #[must_use]
    pub fn ikp(mut self, ikp: HealthMonitorPolicyIkpPatch) -> Self {
        self.ikp = ontap_runtime::Patch::Set(ikp);
        self
    }
    /// Clears `ikp`: sends `null`.
    #[must_use]
    pub fn clear_ikp(mut self) -> Self {
        self.ikp = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `kmip`.
    #[must_use]
    pub fn kmip(mut self, kmip: HealthMonitorPolicyKmipPatch) -> Self {
        self.kmip = ontap_runtime::Patch::Set(kmip);
        self
    }
    /// Clears `kmip`: sends `null`.
    #[must_use]
    pub fn clear_kmip(mut self) -> Self {
        self.kmip = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `okm`.
    #[must_use]
    pub fn okm(mut self, okm: HealthMonitorPolicyOkmPatch) -> Self {
        self.okm = ontap_runtime::Patch::Set(okm);
        self
    }
    /// Clears `okm`: sends `null`.
    #[must_use]
    pub fn clear_okm(mut self) -> Self {
        self.okm = ontap_runtime::Patch::Clear;
        self
    }
}

ontap_runtime::patch_model! {
    HealthMonitorPolicyPatch {
        akv: "akv",
        aws: "aws",
        barbican: "barbican",
        gcp: "gcp",
        ikp: "ikp",
        kmip: "kmip",
        okm: "okm",
    }
}
ontap_runtime::show_model!(HealthMonitorPolicyPatch);

/// What replies hold of `key_manager_config`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KeyManagerConfig {
    /// `_links`: `self_link`. Since 9.10.1.
    pub links: Option<ontap_runtime::Links>,
    /// Whether Common Criteria mode is on, which among other things asks for a longer passphrase. Turning it on takes the onboard key manager and its passphrase.
    ///
    /// `cc_mode_enabled`: boolean. GET, PATCH only. Since 9.10.1.
    pub cc_mode_enabled: Option<bool>,
    /// Number of retries before a connection to a cloud key service counts as failed, 0 to 10.
    ///
    /// `cloud_kms_retry_count`: integer. GET, PATCH only. Since 9.11.1.
    pub cloud_kms_retry_count: Option<i64>,
    /// What the health monitor does, for each kind of key manager. Returned only when asked for by name.
    ///
    /// `health_monitor_policy`: object. GET, PATCH only. Since 9.15.1.
    pub health_monitor_policy: Option<HealthMonitorPolicy>,
    /// Interval between two checks of the key managers, in minutes, 15 to 30.
    ///
    /// `health_monitor_polling_interval`: integer. GET, PATCH only. Since 9.10.1.
    pub health_monitor_polling_interval: Option<i64>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    KeyManagerConfig {
        links: "_links",
        cc_mode_enabled: "cc_mode_enabled",
        cloud_kms_retry_count: "cloud_kms_retry_count",
        health_monitor_policy: "health_monitor_policy",
        health_monitor_polling_interval: "health_monitor_polling_interval",
    }
}
ontap_runtime::show_model!(KeyManagerConfig);

/// What PATCH takes of `key_manager_config`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KeyManagerConfigPatch {
    /// Whether Common Criteria mode is on, which among other things asks for a longer passphrase. Turning it on takes the onboard key manager and its passphrase.
    ///
    /// `cc_mode_enabled`: boolean. GET, PATCH only. Since 9.10.1.
    pub cc_mode_enabled: ontap_runtime::Patch<bool>,
    /// Number of retries before a connection to a cloud key service counts as failed, 0 to 10.
    ///
    /// `cloud_kms_retry_count`: integer. GET, PATCH only. Since 9.11.1.
    pub cloud_kms_retry_count: ontap_runtime::Patch<i64>,
    /// What the health monitor does, for each kind of key manager. Returned only when asked for by name.
    ///
    /// `health_monitor_policy`: object. GET, PATCH only. Since 9.15.1.
    pub health_monitor_policy: ontap_runtime::Patch<HealthMonitorPolicyPatch>,
    /// Interval between two checks of the key managers, in minutes, 15 to 30.
    ///
    /// `health_monitor_polling_interval`: integer. GET, PATCH only. Since 9.10.1.
    pub health_monitor_polling_interval: ontap_runtime::Patch<i64>,
    /// Passphrase of onboard key management, needed to turn Common Criteria mode on. It is never returned and kept out of the audit log.
    ///
    /// `passphrase`: secret. PATCH only. Since 9.10.1.
    pub passphrase: ontap_runtime::Patch<ontap_runtime::Secret>,
}

impl KeyManagerConfigPatch {
    /// A patch that changes nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `cc_mode_enabled`.
    #[must_use]
    pub fn cc_mode_enabled(mut self, cc_mode_enabled: bool) -> Self {
        self.cc_mode_enabled = ontap_runtime::Patch::Set(cc_mode_enabled);
        self
    }
    /// Clears `cc_mode_enabled`: sends `null`.
    #[must_use]
    pub fn clear_cc_mode_enabled(mut self) -> Self {
        self.cc_mode_enabled = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `cloud_kms_retry_count`.
    #[must_use]
    pub fn cloud_kms_retry_count(mut self, cloud_kms_retry_count: i64) -> Self {
        self.cloud_kms_retry_count = ontap_runtime::Patch::Set(cloud_kms_retry_count);
        self
    }
    /// Clears `cloud_kms_retry_count`: sends `null`.
    #[must_use]
    pub fn clear_cloud_kms_retry_count(mut self) -> Self {
        self.cloud_kms_retry_count = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `health_monitor_policy`.
    #[must_use]
    pub fn health_monitor_policy(
        mut self,
        health_monitor_policy: HealthMonitorPolicyPatch,
    ) -> Self {
        self.health_monitor_policy = ontap_runtime::Patch::Set(health_monitor_policy);
        self
    }
    /// Clears `health_monitor_policy`: sends `null`.
    #[must_use]
    pub fn clear_health_monitor_policy(mut self) -> Self {
        self.health_monitor_policy = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `health_monitor_polling_interval`.
    #[must_use]
    pub fn health_monitor_polling_interval(
        mut self,
        health_monitor_polling_interval: i64,
    ) -> Self {
        self.health_monitor_polling_interval = ontap_runtime::Patch::Set(
            health_monitor_polling_interval,
        );
        self
    }
    /// Clears `health_monitor_polling_interval`: sends `null`.
    #[must_use]
    pub fn clear_health_monitor_polling_interval(mut self) -> Self {
        self.health_monitor_polling_interval = ontap_runtime::Patch::Clear;
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
}

ontap_runtime::patch_model! {
    KeyManagerConfigPatch {
        cc_mode_enabled: "cc_mode_enabled",
        cloud_kms_retry_count: "cloud_kms_retry_count",
        health_monitor_policy: "health_monitor_policy",
        health_monitor_polling_interval: "health_monitor_polling_interval",
        passphrase: "passphrase",
    }
}
ontap_runtime::show_model!(KeyManagerConfigPatch);
