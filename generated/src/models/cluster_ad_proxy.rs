// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/cluster_ad_proxy

//! `cluster_ad_proxy`.

/// What replies hold of `cluster_ad_proxy`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClusterAdProxy {
    /// `_links`: object. GET only. Since 9.7.
    pub links: Option<ontap_runtime::Links>,
    /// Data SVM that serves as the tunnel.
    ///
    /// `svm`: object. Since 9.7.
    pub svm: Option<ontap_runtime::Reference>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

impl ClusterAdProxy {
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
    ClusterAdProxy {
        links: "_links",
        svm: "svm",
    }
}
ontap_runtime::show_model!(ClusterAdProxy);

/// What PATCH takes of `cluster_ad_proxy`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClusterAdProxyPatch {
    /// Data SVM that serves as the tunnel.
    ///
    /// `svm`: object. Since 9.7.
    pub svm: ontap_runtime::Patch<ontap_runtime::Reference>,
}

impl ClusterAdProxyPatch {
    /// A patch that changes nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `svm`.
    #[must_use]
    pub fn svm(mut self, svm: impl ontap_runtime::IntoReference) -> Self {
        self.svm = ontap_runtime::Patch::Set(svm.into_reference());
        self
    }
    /// Clears `svm`: sends `null`.
    #[must_use]
    pub fn clear_svm(mut self) -> Self {
        self.svm = ontap_runtime::Patch::Clear;
        self
    }
}

ontap_runtime::patch_model! {
    ClusterAdProxyPatch { svm: "svm" }
}
ontap_runtime::show_model!(ClusterAdProxyPatch);

/// What POST takes of `cluster_ad_proxy`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewClusterAdProxy {
    /// Data SVM that serves as the tunnel.
    ///
    /// `svm`: object. Since 9.7.
    pub svm: ontap_runtime::Reference,
}

impl NewClusterAdProxy {
    /// A body with what ONTAP requires.
    #[must_use]
    pub fn new(svm: impl ontap_runtime::IntoReference) -> Self {
        Self { svm: svm.into_reference() }
    }
}

ontap_runtime::create_model! {
    NewClusterAdProxy { svm: "svm" } {}
}
ontap_runtime::show_model!(NewClusterAdProxy);
