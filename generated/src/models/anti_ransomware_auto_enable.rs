// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/anti_ransomware_auto_enable

//! `anti_ransomware_auto_enable`.

/// What replies hold of `anti_ransomware_auto_enable`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AntiRansomwareAutoEnable {
    /// `_links`: `self_link`. Since 9.18.1.
    pub links: Option<ontap_runtime::Links>,
    /// Whether new volumes are protected from the start.
    ///
    /// `new_volume_auto_enable`: boolean. GET, PATCH only. Since 9.18.1.
    pub new_volume_auto_enable: Option<bool>,
    /// Whether there is a warm-up before new volumes are protected.
    ///
    /// `warm_up_period_applicable`: boolean. GET only. Since 9.18.1.
    pub warm_up_period_applicable: Option<bool>,
    /// Whether the warm-up is over.
    ///
    /// `warm_up_period_completed`: boolean. GET only. Since 9.18.1.
    pub warm_up_period_completed: Option<bool>,
    /// How much of the warm-up is left.
    ///
    /// `warm_up_period_remaining_duration`: string. GET only. Since 9.18.1.
    pub warm_up_period_remaining_duration: Option<String>,
    /// Length of the whole warm-up.
    ///
    /// `warm_up_period_total_duration`: string. GET, PATCH only. Since 9.18.1.
    pub warm_up_period_total_duration: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    AntiRansomwareAutoEnable {
        links: "_links",
        new_volume_auto_enable: "new_volume_auto_enable",
        warm_up_period_applicable: "warm_up_period_applicable",
        warm_up_period_completed: "warm_up_period_completed",
        warm_up_period_remaining_duration: "warm_up_period_remaining_duration",
        warm_up_period_total_duration: "warm_up_period_total_duration",
    }
}
ontap_runtime::show_model!(AntiRansomwareAutoEnable);

/// What PATCH takes of `anti_ransomware_auto_enable`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AntiRansomwareAutoEnablePatch {
    /// Whether new volumes are protected from the start.
    ///
    /// `new_volume_auto_enable`: boolean. GET, PATCH only. Since 9.18.1.
    pub new_volume_auto_enable: ontap_runtime::Patch<bool>,
    /// Length of the whole warm-up.
    ///
    /// `warm_up_period_total_duration`: string. GET, PATCH only. Since 9.18.1.
    pub warm_up_period_total_duration: ontap_runtime::Patch<String>,
}

impl AntiRansomwareAutoEnablePatch {
    /// A patch that changes nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `new_volume_auto_enable`.
    #[must_use]
    pub fn new_volume_auto_enable(mut self, new_volume_auto_enable: bool) -> Self {
        self.new_volume_auto_enable = ontap_runtime::Patch::Set(new_volume_auto_enable);
        self
    }
    /// Clears `new_volume_auto_enable`: sends `null`.
    #[must_use]
    pub fn clear_new_volume_auto_enable(mut self) -> Self {
        self.new_volume_auto_enable = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `warm_up_period_total_duration`.
    #[must_use]
    pub fn warm_up_period_total_duration(
        mut self,
        warm_up_period_total_duration: impl Into<String>,
    ) -> Self {
        self.warm_up_period_total_duration = ontap_runtime::Patch::Set(
            warm_up_period_total_duration.into(),
        );
        self
    }
    /// Clears `warm_up_period_total_duration`: sends `null`.
    #[must_use]
    pub fn clear_warm_up_period_total_duration(mut self) -> Self {
        self.warm_up_period_total_duration = ontap_runtime::Patch::Clear;
        self
    }
}

ontap_runtime::patch_model! {
    AntiRansomwareAutoEnablePatch {
        new_volume_auto_enable: "new_volume_auto_enable",
        warm_up_period_total_duration: "warm_up_period_total_duration",
    }
}
ontap_runtime::show_model!(AntiRansomwareAutoEnablePatch);
