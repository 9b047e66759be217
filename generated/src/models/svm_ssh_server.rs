// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/svm_ssh_server

//! `svm_ssh_server`.

/// What replies hold of `svm_ssh_server`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SvmSshServer {
    /// `_links`: object. GET only. Since 9.10.1.
    pub links: Option<ontap_runtime::Links>,
    /// Ciphers that are accepted for the data. The list that is sent replaces the old one; at least one must be left.
    ///
    /// `ciphers`: list of `cipher`. Since 9.10.1.
    pub ciphers: Option<Vec<super::cipher::Cipher>>,
    /// Algorithms of the keys by which the server identifies itself. The list that is sent replaces the old one; `ssh_ed25519` and `ssh_rsa` are not possible in FIPS mode.
    ///
    /// `host_key_algorithms`: list of `host_key_algorithm`. Since 9.16.1.
    pub host_key_algorithms: Option<Vec<super::host_key_algorithm::HostKeyAlgorithm>>,
    /// Whether RSA keys may sign with SHA-1 (`ssh-rsa`), which old clients need. Leave it off except for a time of transition.
    ///
    /// `is_rsa_in_publickey_algorithms_enabled`: boolean. Since 9.16.1.
    pub is_rsa_in_publickey_algorithms_enabled: Option<bool>,
    /// Algorithms that are accepted for agreeing on keys. The list that is sent replaces the old one; at least one must be left.
    ///
    /// `key_exchange_algorithms`: list of `key_exchange_algorithm`. Since 9.10.1.
    pub key_exchange_algorithms: Option<
        Vec<super::key_exchange_algorithm::KeyExchangeAlgorithm>,
    >,
    /// Seconds within which a client must have signed in, 30 to 90.
    ///
    /// `login_grace_time`: integer. Since 9.18.1.
    pub login_grace_time: Option<i64>,
    /// Algorithms that are accepted against changes on the way. The list that is sent replaces the old one; at least one must be left.
    ///
    /// `mac_algorithms`: list of `mac_algorithm`. Since 9.10.1.
    pub mac_algorithms: Option<Vec<super::mac_algorithm::MacAlgorithm>>,
    /// Failed attempts after which a connection is closed, 2 to 6; 6 unless changed.
    ///
    /// `max_authentication_retry_count`: integer. 2 to 6. Since 9.10.1.
    pub max_authentication_retry_count: Option<i64>,
    /// SVM that the settings are for.
    ///
    /// `svm`: object. Since 9.10.1.
    pub svm: Option<ontap_runtime::Reference>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

impl SvmSshServer {
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
    SvmSshServer {
        links: "_links",
        ciphers: "ciphers",
        host_key_algorithms: "host_key_algorithms",
        is_rsa_in_publickey_algorithms_enabled: "is_rsa_in_publickey_algorithms_enabled",
        key_exchange_algorithms: "key_exchange_algorithms",
        login_grace_time: "login_grace_time",
        mac_algorithms: "mac_algorithms",
        max_authentication_retry_count: "max_authentication_retry_count",
        svm: "svm",
    }
}
ontap_runtime::show_model!(SvmSshServer);

/// What PATCH takes of `svm_ssh_server`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SvmSshServerPatch {
    /// Ciphers that are accepted for the data. The list that is sent replaces the old one; at least one must be left.
    ///
    /// `ciphers`: list of `cipher`. Since 9.10.1.
    pub ciphers: ontap_runtime::Patch<Vec<super::cipher::Cipher>>,
    /// Algorithms of the keys by which the server identifies itself. The list that is sent replaces the old one; `ssh_ed25519` and `ssh_rsa` are not possible in FIPS mode.
    ///
    /// `host_key_algorithms`: list of `host_key_algorithm`. Since 9.16.1.
    pub host_key_algorithms: ontap_runtime::Patch<
        Vec<super::host_key_algorithm::HostKeyAlgorithm>,
    >,
    /// Whether RSA keys may sign with SHA-1 (`ssh-rsa`), which old clients need. Leave it off except for a time of transition.
    ///
    /// `is_rsa_in_publickey_algorithms_enabled`: boolean. Since 9.16.1.
    pub is_rsa_in_publickey_algorithms_enabled: ontap_runtime::Patch<bool>,
    /// Algorithms that are accepted for agreeing on keys. The list that is sent replaces the old one; at least one must be left.
    ///
    /// `key_exchange_algorithms`: list of `key_exchange_algorithm`. Since 9.10.1.
    pub key_exchange_algorithms: ontap_runtime::Patch<
        Vec<super::key_exchange_algorithm::KeyExchangeAlgorithm>,
    >,
    /// Seconds within which a client must have signed in, 30 to 90.
    ///
    /// `login_grace_time`: integer. Since 9.18.1.
    pub login_grace_time: ontap_runtime::Patch<i64>,
    /// Algorithms that are accepted against changes on the way. The list that is sent replaces the old one; at least one must be left.
    ///
    /// `mac_algorithms`: list of `mac_algorithm`. Since 9.10.1.
    pub mac_algorithms: ontap_runtime::Patch<Vec<super::mac_algorithm::MacAlgorithm>>,
    /// Failed attempts after which a connection is closed, 2 to 6; 6 unless changed.
    ///
    /// `max_authentication_retry_count`: integer. 2 to 6. Since 9.10.1.
    pub max_authentication_retry_count: ontap_runtime::Patch<i64>,
    /// SVM that the settings are for.
    ///
    /// `svm`: object. Since 9.10.1.
    pub svm: ontap_runtime::Patch<ontap_runtime::Reference>,
}

impl SvmSshServerPatch {
    /// A patch that changes nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `ciphers`.
    #[must_use]
    pub fn ciphers(
        mut self,
        ciphers: impl IntoIterator<Item = super::cipher::Cipher>,
    ) -> Self {
        self.ciphers = ontap_runtime::Patch::Set(ciphers.into_iter().collect());
        self
    }
    /// Clears `ciphers`: sends `null`.
    #[must_use]
    pub fn clear_ciphers(mut self) -> Self {
        self.ciphers = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `host_key_algorithms`.
    #[must_use]
    pub fn host_key_algorithms(
        mut self,
        host_key_algorithms: impl IntoIterator<
            Item = super::host_key_algorithm::HostKeyAlgorithm,
        >,
    ) -> Self {
        self.host_key_algorithms = ontap_runtime::Patch::Set(
            host_key_algorithms.into_iter().collect(),
        );
        self
    }
    /// Clears `host_key_algorithms`: sends `null`.
    #[must_use]
    pub fn clear_host_key_algorithms(mut self) -> Self {
        self.host_key_algorithms = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `is_rsa_in_publickey_algorithms_enabled`.
    #[must_use]
    pub fn is_rsa_in_publickey_algorithms_enabled(
        mut self,
        is_rsa_in_publickey_algorithms_enabled: bool,
    ) -> Self {
        self.is_rsa_in_publickey_algorithms_enabled = ontap_runtime::Patch::Set(
            is_rsa_in_publickey_algorithms_enabled,
        );
        self
    }
    /// Clears `is_rsa_in_publickey_algorithms_enabled`: sends `null`.
    #[must_use]
    pub fn clear_is_rsa_in_publickey_algorithms_enabled(mut self) -> Self {
        self.is_rsa_in_publickey_algorithms_enabled = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `key_exchange_algorithms`.
    #[must_use]
    pub fn key_exchange_algorithms(
        mut self,
        key_exchange_algorithms: impl IntoIterator<
            Item = super::key_exchange_algorithm::KeyExchangeAlgorithm,
        >,
    ) -> Self {
        self.key_exchange_algorithms = ontap_runtime::Patch::Set(
            key_exchange_algorithms.into_iter().collect(),
        );
        self
    }
    /// Clears `key_exchange_algorithms`: sends `null`.
    #[must_use]
    pub fn clear_key_exchange_algorithms(mut self) -> Self {
        self.key_exchange_algorithms = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `login_grace_time`.
    #[must_use]
    pub fn login_grace_time(mut self, login_grace_time: i64) -> Self {
        self.login_grace_time = ontap_runtime::Patch::Set(login_grace_time);
        self
    }
    /// Clears `login_grace_time`: sends `null`.
    #[must_use]
    pub fn clear_login_grace_time(mut self) -> Self {
        self.login_grace_time = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `mac_algorithms`.
    #[must_use]
    pub fn mac_algorithms(
        mut self,
        mac_algorithms: impl IntoIterator<Item = super::mac_algorithm::MacAlgorithm>,
    ) -> Self {
        self.mac_algorithms = ontap_runtime::Patch::Set(
            mac_algorithms.into_iter().collect(),
        );
        self
    }
    /// Clears `mac_algorithms`: sends `null`.
    #[must_use]
    pub fn clear_mac_algorithms(mut self) -> Self {
        self.mac_algorithms = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `max_authentication_retry_count`.
    #[must_use]
    pub fn max_authentication_retry_count(
        mut self,
        max_authentication_retry_count: i64,
    ) -> Self {
        self.max_authentication_retry_count = ontap_runtime::Patch::Set(
            max_authentication_retry_count,
        );
        self
    }
    /// Clears `max_authentication_retry_count`: sends `null`.
    #[must_use]
    pub fn clear_max_authentication_retry_count(mut self) -> Self {
        self.max_authentication_retry_count = ontap_runtime::Patch::Clear;
        self
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
    SvmSshServerPatch {
        ciphers: "ciphers",
        host_key_algorithms: "host_key_algorithms",
        is_rsa_in_publickey_algorithms_enabled: "is_rsa_in_publickey_algorithms_enabled",
        key_exchange_algorithms: "key_exchange_algorithms",
        login_grace_time: "login_grace_time",
        mac_algorithms: "mac_algorithms",
        max_authentication_retry_count: "max_authentication_retry_count",
        svm: "svm",
    }
}
ontap_runtime::show_model!(SvmSshServerPatch);
