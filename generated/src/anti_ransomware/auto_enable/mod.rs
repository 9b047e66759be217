// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/anti-ransomware/auto-enable

//! Whether new volumes are protected from the start, and after which time of learning.
//!
//! `/security/anti-ransomware/auto-enable`.

pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::anti_ransomware_auto_enable;

/// Whether new volumes are protected from the start, and after which time of learning.
///
/// `/security/anti-ransomware/auto-enable`.
#[derive(Clone, Debug)]
pub struct AutoEnable {
    at: ontap_runtime::Place,
}

impl AutoEnable {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Retrieves whether new volumes are protected, and how far the warm-up has come.
    ///
    /// `GET /security/anti-ransomware/auto-enable`. Since 9.18.1.
    pub fn get(
        &self,
    ) -> ontap_runtime::Get<anti_ransomware_auto_enable::AntiRansomwareAutoEnable> {
        ontap_runtime::Get::new(self.at.call(&operation::GET))
    }
    /// Changes whether new volumes are protected, or the length of the warm-up.
    ///
    /// `PATCH /security/anti-ransomware/auto-enable`. Since 9.18.1.
    pub fn update(
        &self,
        patch: anti_ransomware_auto_enable::AntiRansomwareAutoEnablePatch,
    ) -> ontap_runtime::Update {
        ontap_runtime::Update::new(self.at.call(&operation::UPDATE).patch(&patch))
    }
}
