// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/key-manager-configs

//! Settings that hold for key management as a whole: how key managers are watched, how often a cloud service is tried, and [Common Criteria mode](crate::glossary#common-criteria-mode). The key managers themselves are under `/security/key-managers` and the resources of the cloud services.
//!
//! One [record](crate::glossary#record) for the cluster. The policies of the health monitor are returned only when asked for by name.
//!
//! `/security/key-manager-configs`.

pub mod error;
pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::key_manager_config;

/// One [record](crate::glossary#record) for the cluster. The policies of the health monitor are returned only when asked for by name.
///
/// `/security/key-manager-configs`.
#[derive(Clone, Debug)]
pub struct KeyManagerConfigs {
    at: ontap_runtime::Place,
}

impl KeyManagerConfigs {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Retrieves the settings for key management. Ask for `health_monitor_policy` by name to see it.
    ///
    /// `GET /security/key-manager-configs`. Since 9.10.1.
    ///
    /// Commands: `security key-manager config show`, `security key-manager health policy show`.
    pub fn get(&self) -> ontap_runtime::Get<key_manager_config::KeyManagerConfig> {
        ontap_runtime::Get::new(self.at.call(&operation::GET))
    }
    /// Changes the settings for key management. [Common Criteria mode](crate::glossary#common-criteria-mode) needs the passphrase of onboard key management.
    ///
    /// `PATCH /security/key-manager-configs`. Since 9.10.1.
    ///
    /// Commands: `security key-manager config modify`, `security key-manager health policy modify`.
    ///
    /// Error codes: see the module [`error`].
    pub fn update(
        &self,
        patch: key_manager_config::KeyManagerConfigPatch,
    ) -> ontap_runtime::Update {
        ontap_runtime::Update::new(self.at.call(&operation::UPDATE).patch(&patch))
    }
}
