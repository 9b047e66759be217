// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/file_response

//! `file_response`.

/// What replies hold of `file_response beside its records.analytics`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Analytics {
    /// `report_time`: date and time. Since 9.17.1.
    pub report_time: Option<ontap_runtime::DateTime>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Analytics { report_time: "report_time" }
}
ontap_runtime::show_model!(Analytics);

/// What replies hold of `file_response beside its records`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FileEnvelope {
    /// `analytics`: object. Since 9.17.1.
    pub analytics: Option<Analytics>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    FileEnvelope { analytics: "analytics" }
}
ontap_runtime::show_model!(FileEnvelope);
