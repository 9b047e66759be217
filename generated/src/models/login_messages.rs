// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/login_messages

//! `login_messages`.

/// What replies hold of `login_messages`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LoginMessages {
    /// `_links`: object. GET only. Since 9.6.
    pub links: Option<ontap_runtime::Links>,
    /// Text shown on SSH and console before the password is asked for, up to 2,048 characters. The banner of an SVM takes the place of the cluster's for those who sign in to that SVM; an empty string brings the cluster's back. Line ends are returned as LF.
    ///
    /// `banner`: string. 0 to 2048 characters. Since 9.6.
    pub banner: Option<String>,
    /// Message of the day, shown after a successful login and before the first prompt, up to 2,048 characters. Administrators of an SVM see the cluster's message first, then their own. Line ends are returned as LF.
    ///
    /// `message`: string. 0 to 2048 characters. Since 9.6.
    pub message: Option<String>,
    /// Scope of the login messages: the cluster as a whole, or a single SVM. ONTAP derives it from the owner; it cannot be sent.
    ///
    /// `scope`: enumeration. GET only. Since 9.6.
    pub scope: Option<Scope>,
    /// Whether administrators of the SVM see the cluster's message of the day before their own; true unless changed, and only a cluster administrator can change it.
    ///
    /// `show_cluster_message`: boolean. Default: `true`. Since 9.6.
    pub show_cluster_message: Option<bool>,
    /// SVM of the login messages. Absent at cluster scope.
    ///
    /// `svm`: object. GET, POST only. Since 9.6.
    pub svm: Option<ontap_runtime::Reference>,
    /// UUID of the record; the key of its path.
    ///
    /// `uuid`: string. GET only. Since 9.6.
    pub uuid: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

impl LoginMessages {
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
    LoginMessages {
        links: "_links",
        banner: "banner",
        message: "message",
        scope: "scope",
        show_cluster_message: "show_cluster_message",
        svm: "svm",
        uuid: "uuid",
    }
}
ontap_runtime::show_model!(LoginMessages);

/// What PATCH takes of `login_messages`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LoginMessagesPatch {
    /// Text shown on SSH and console before the password is asked for, up to 2,048 characters. The banner of an SVM takes the place of the cluster's for those who sign in to that SVM; an empty string brings the cluster's back. Line ends are returned as LF.
    ///
    /// `banner`: string. 0 to 2048 characters. Since 9.6.
    pub banner: ontap_runtime::Patch<String>,
    /// Message of the day, shown after a successful login and before the first prompt, up to 2,048 characters. Administrators of an SVM see the cluster's message first, then their own. Line ends are returned as LF.
    ///
    /// `message`: string. 0 to 2048 characters. Since 9.6.
    pub message: ontap_runtime::Patch<String>,
    /// Whether administrators of the SVM see the cluster's message of the day before their own; true unless changed, and only a cluster administrator can change it.
    ///
    /// `show_cluster_message`: boolean. Default: `true`. Since 9.6.
    pub show_cluster_message: ontap_runtime::Patch<bool>,
}

impl LoginMessagesPatch {
    /// A patch that changes nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `banner`.
    #[must_use]
    pub fn banner(mut self, banner: impl Into<String>) -> Self {
        self.banner = ontap_runtime::Patch::Set(banner.into());
        self
    }
    /// Clears `banner`: sends `null`.
    #[must_use]
    pub fn clear_banner(mut self) -> Self {
        self.banner = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `message`.
    #[must_use]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = ontap_runtime::Patch::Set(message.into());
        self
    }
    /// Clears `message`: sends `null`.
    #[must_use]
    pub fn clear_message(mut self) -> Self {
        self.message = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `show_cluster_message`.
    #[must_use]
    pub fn show_cluster_message(mut self, show_cluster_message: bool) -> Self {
        self.show_cluster_message = ontap_runtime::Patch::Set(show_cluster_message);
        self
    }
    /// Clears `show_cluster_message`: sends `null`.
    #[must_use]
    pub fn clear_show_cluster_message(mut self) -> Self {
        self.show_cluster_message = ontap_runtime::Patch::Clear;
        self
    }
}

ontap_runtime::patch_model! {
    LoginMessagesPatch {
        banner: "banner",
        message: "message",
        show_cluster_message: "show_cluster_message",
    }
}
ontap_runtime::show_model!(LoginMessagesPatch);

/// Values of `login_messages.scope`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Scope {
    /// The messages of the whole cluster.
    ///
    /// `cluster`. Since 9.6.
    Cluster,
    /// The messages of one SVM.
    ///
    /// `svm`. Since 9.6.
    Svm,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<Scope>),
}

ontap_runtime::open_enum! {
    Scope {
        Cluster: "cluster",
        Svm: "svm",
    }
}
