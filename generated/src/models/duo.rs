// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/duo

//! `duo`.

/// What replies hold of `duo`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Duo {
    /// `_links`: object. GET only. Since 9.16.1.
    pub links: Option<ontap_runtime::Links>,
    /// Host of the Duo API that the account at Duo is assigned.
    ///
    /// `api_host`: string. Since 9.14.1.
    pub api_host: Option<String>,
    /// Sends the push notification right away instead of asking the user how to confirm.
    ///
    /// `auto_push`: boolean. Since 9.14.1.
    pub auto_push: Option<bool>,
    /// Free text about the profile.
    ///
    /// `comment`: string. Since 9.14.1.
    pub comment: Option<String>,
    /// What happens when Duo cannot be reached.
    ///
    /// `fail_mode`: enumeration. Since 9.14.1.
    pub fail_mode: Option<FailMode>,
    /// SHA fingerprint of the secret key. It tells keys apart without revealing one.
    ///
    /// `fingerprint`: string. GET only. Since 9.14.1.
    pub fingerprint: Option<String>,
    /// Proxy on the way to Duo, as `address:port`. Without one the connection is direct.
    ///
    /// `http_proxy`: string. Since 9.14.1.
    pub http_proxy: Option<String>,
    /// Integration key that Duo issued for this application.
    ///
    /// `integration_key`: string. Since 9.14.1.
    pub integration_key: Option<String>,
    /// Whether users are asked for Duo.
    ///
    /// `is_enabled`: boolean. Since 9.14.1.
    pub is_enabled: Option<bool>,
    /// Number of attempts before the sign-in ends, 1 to 3.
    ///
    /// `max_prompts`: integer. 1 to 3. Since 9.14.1.
    pub max_prompts: Option<i64>,
    /// SVM that the profile is for, or the administrative SVM for the cluster.
    ///
    /// `owner`: object. Since 9.14.1.
    pub owner: Option<ontap_runtime::Reference>,
    /// Whether the push notification tells more about the sign-in.
    ///
    /// `push_info`: boolean. Since 9.14.1.
    pub push_info: Option<bool>,
    /// Whether Duo can be reached; `OK` when all is well.
    ///
    /// `status`: string. GET only. Since 9.14.1.
    pub status: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

impl Duo {
    /// The name in `owner`.
    #[must_use]
    pub fn owner_name(&self) -> Option<&str> {
        self.owner.as_ref()?.name.as_deref()
    }
    /// The uuid in `owner`.
    #[must_use]
    pub fn owner_uuid(&self) -> Option<&str> {
        self.owner.as_ref()?.uuid.as_deref()
    }
}

ontap_runtime::read_model! {
    Duo {
        links: "_links",
        api_host: "api_host",
        auto_push: "auto_push",
        comment: "comment",
        fail_mode: "fail_mode",
        fingerprint: "fingerprint",
        http_proxy: "http_proxy",
        integration_key: "integration_key",
        is_enabled: "is_enabled",
        max_prompts: "max_prompts",
        owner: "owner",
        push_info: "push_info",
        status: "status",
    }
}
ontap_runtime::show_model!(Duo);

/// What PATCH takes of `duo`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DuoPatch {
    /// Host of the Duo API that the account at Duo is assigned.
    ///
    /// `api_host`: string. Since 9.14.1.
    pub api_host: ontap_runtime::Patch<String>,
    /// Sends the push notification right away instead of asking the user how to confirm.
    ///
    /// `auto_push`: boolean. Since 9.14.1.
    pub auto_push: ontap_runtime::Patch<bool>,
    /// Free text about the profile.
    ///
    /// `comment`: string. Since 9.14.1.
    pub comment: ontap_runtime::Patch<String>,
    /// What happens when Duo cannot be reached.
    ///
    /// `fail_mode`: enumeration. Since 9.14.1.
    pub fail_mode: ontap_runtime::Patch<FailMode>,
    /// Proxy on the way to Duo, as `address:port`. Without one the connection is direct.
    ///
    /// `http_proxy`: string. Since 9.14.1.
    pub http_proxy: ontap_runtime::Patch<String>,
    /// Integration key that Duo issued for this application.
    ///
    /// `integration_key`: string. Since 9.14.1.
    pub integration_key: ontap_runtime::Patch<String>,
    /// Whether users are asked for Duo.
    ///
    /// `is_enabled`: boolean. Since 9.14.1.
    pub is_enabled: ontap_runtime::Patch<bool>,
    /// Number of attempts before the sign-in ends, 1 to 3.
    ///
    /// `max_prompts`: integer. 1 to 3. Since 9.14.1.
    pub max_prompts: ontap_runtime::Patch<i64>,
    /// SVM that the profile is for, or the administrative SVM for the cluster.
    ///
    /// `owner`: object. Since 9.14.1.
    pub owner: ontap_runtime::Patch<ontap_runtime::Reference>,
    /// Whether the push notification tells more about the sign-in.
    ///
    /// `push_info`: boolean. Since 9.14.1.
    pub push_info: ontap_runtime::Patch<bool>,
    /// Secret key that Duo issued for this application. It is never returned.
    ///
    /// `secret_key`: string. POST, PATCH only. Since 9.14.1.
    pub secret_key: ontap_runtime::Patch<ontap_runtime::Secret>,
}

impl DuoPatch {
    /// A patch that changes nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `api_host`.
    #[must_use]
    pub fn api_host(mut self, api_host: impl Into<String>) -> Self {
        self.api_host = ontap_runtime::Patch::Set(api_host.into());
        self
    }
    /// Clears `api_host`: sends `null`.
    #[must_use]
    pub fn clear_api_host(mut self) -> Self {
        self.api_host = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `auto_push`.
    #[must_use]
    pub fn auto_push(mut self, auto_push: bool) -> Self {
        self.auto_push = ontap_runtime::Patch::Set(auto_push);
        self
    }
    /// Clears `auto_push`: sends `null`.
    #[must_use]
    pub fn clear_auto_push(mut self) -> Self {
        self.auto_push = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `comment`.
    #[must_use]
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = ontap_runtime::Patch::Set(comment.into());
        self
    }
    /// Clears `comment`: sends `null`.
    #[must_use]
    pub fn clear_comment(mut self) -> Self {
        self.comment = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `fail_mode`.
    #[must_use]
    pub fn fail_mode(mut self, fail_mode: FailMode) -> Self {
        self.fail_mode = ontap_runtime::Patch::Set(fail_mode);
        self
    }
    /// Clears `fail_mode`: sends `null`.
    #[must_use]
    pub fn clear_fail_mode(mut self) -> Self {
        self.fail_mode = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `http_proxy`.
    #[must_use]
    pub fn http_proxy(mut self, http_proxy: impl Into<String>) -> Self {
        self.http_proxy = ontap_runtime::Patch::Set(http_proxy.into());
        self
    }
    /// Clears `http_proxy`: sends `null`.
    #[must_use]
    pub fn clear_http_proxy(mut self) -> Self {
        self.http_proxy = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `integration_key`.
    #[must_use]
    pub fn integration_key(mut self, integration_key: impl Into<String>) -> Self {
        self.integration_key = ontap_runtime::Patch::Set(integration_key.into());
        self
    }
    /// Clears `integration_key`: sends `null`.
    #[must_use]
    pub fn clear_integration_key(mut self) -> Self {
        self.integration_key = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `is_enabled`.
    #[must_use]
    pub fn is_enabled(mut self, is_enabled: bool) -> Self {
        self.is_enabled = ontap_runtime::Patch::Set(is_enabled);
        self
    }
    /// Clears `is_enabled`: sends `null`.
    #[must_use]
    pub fn clear_is_enabled(mut self) -> Self {
        self.is_enabled = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `max_prompts`.
    #[must_use]
    pub fn max_prompts(mut self, max_prompts: i64) -> Self {
        self.max_prompts = ontap_runtime::Patch::Set(max_prompts);
        self
    }
    /// Clears `max_prompts`: sends `null`.
    #[must_use]
    pub fn clear_max_prompts(mut self) -> Self {
        self.max_prompts = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `owner`.
    #[must_use]
    pub fn owner(mut self, owner: impl ontap_runtime::IntoReference) -> Self {
        self.owner = ontap_runtime::Patch::Set(owner.into_reference());
        self
    }
    /// Clears `owner`: sends `null`.
    #[must_use]
    pub fn clear_owner(mut self) -> Self {
        self.owner = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `push_info`.
    #[must_use]
    pub fn push_info(mut self, push_info: bool) -> Self {
        self.push_info = ontap_runtime::Patch::Set(push_info);
        self
    }
    /// Clears `push_info`: sends `null`.
    #[must_use]
    pub fn clear_push_info(mut self) -> Self {
        self.push_info = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `secret_key`.
    #[must_use]
    pub fn secret_key(mut self, secret_key: impl Into<ontap_runtime::Secret>) -> Self {
        self.secret_key = ontap_runtime::Patch::Set(secret_key.into());
        self
    }
    /// Clears `secret_key`: sends `null`.
    #[must_use]
    pub fn clear_secret_key(mut self) -> Self {
        self.secret_key = ontap_runtime::Patch::Clear;
        self
    }
}

ontap_runtime::patch_model! {
    DuoPatch {
        api_host: "api_host",
        auto_push: "auto_push",
        comment: "comment",
        fail_mode: "fail_mode",
        http_proxy: "http_proxy",
        integration_key: "integration_key",
        is_enabled: "is_enabled",
        max_prompts: "max_prompts",
        owner: "owner",
        push_info: "push_info",
        secret_key: "secret_key",
    }
}
ontap_runtime::show_model!(DuoPatch);

/// Values of `duo.fail_mode`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FailMode {
    /// The sign-in succeeds without Duo.
    ///
    /// `safe`. Since 9.16.1.
    Safe,
    /// The sign-in fails.
    ///
    /// `secure`. Since 9.16.1.
    Secure,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<FailMode>),
}

ontap_runtime::open_enum! {
    FailMode {
        Safe: "safe",
        Secure: "secure",
    }
}

/// What POST takes of `duo`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewDuo {
    /// Host of the Duo API that the account at Duo is assigned.
    ///
    /// `api_host`: string. Since 9.14.1.
    pub api_host: String,
    /// Integration key that Duo issued for this application.
    ///
    /// `integration_key`: string. Since 9.14.1.
    pub integration_key: String,
    /// Secret key that Duo issued for this application. It is never returned.
    ///
    /// `secret_key`: string. POST, PATCH only. Since 9.14.1.
    pub secret_key: ontap_runtime::Secret,
    /// Sends the push notification right away instead of asking the user how to confirm.
    ///
    /// `auto_push`: boolean. Since 9.14.1.
    pub auto_push: Option<bool>,
    /// Free text about the profile.
    ///
    /// `comment`: string. Since 9.14.1.
    pub comment: Option<String>,
    /// What happens when Duo cannot be reached.
    ///
    /// `fail_mode`: enumeration. Since 9.14.1.
    pub fail_mode: Option<FailMode>,
    /// Proxy on the way to Duo, as `address:port`. Without one the connection is direct.
    ///
    /// `http_proxy`: string. Since 9.14.1.
    pub http_proxy: Option<String>,
    /// Whether users are asked for Duo.
    ///
    /// `is_enabled`: boolean. Since 9.14.1.
    pub is_enabled: Option<bool>,
    /// Number of attempts before the sign-in ends, 1 to 3.
    ///
    /// `max_prompts`: integer. 1 to 3. Since 9.14.1.
    pub max_prompts: Option<i64>,
    /// SVM that the profile is for, or the administrative SVM for the cluster.
    ///
    /// `owner`: object. Since 9.14.1.
    pub owner: Option<ontap_runtime::Reference>,
    /// Whether the push notification tells more about the sign-in.
    ///
    /// `push_info`: boolean. Since 9.14.1.
    pub push_info: Option<bool>,
}

impl NewDuo {
    /// A body with what ONTAP requires.
    #[must_use]
    pub fn new(
        api_host: impl Into<String>,
        integration_key: impl Into<String>,
        secret_key: impl Into<ontap_runtime::Secret>,
    ) -> Self {
        Self {
            api_host: api_host.into(),
            integration_key: integration_key.into(),
            secret_key: secret_key.into(),
            auto_push: None,
            comment: None,
            fail_mode: None,
            http_proxy: None,
            is_enabled: None,
            max_prompts: None,
            owner: None,
            push_info: None,
        }
    }
    /// Sets `auto_push`.
    #[must_use]
    pub fn auto_push(mut self, auto_push: bool) -> Self {
        self.auto_push = Some(auto_push);
        self
    }
    /// Sets `comment`.
    #[must_use]
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }
    /// Sets `fail_mode`.
    #[must_use]
    pub fn fail_mode(mut self, fail_mode: FailMode) -> Self {
        self.fail_mode = Some(fail_mode);
        self
    }
    /// Sets `http_proxy`.
    #[must_use]
    pub fn http_proxy(mut self, http_proxy: impl Into<String>) -> Self {
        self.http_proxy = Some(http_proxy.into());
        self
    }
    /// Sets `is_enabled`.
    #[must_use]
    pub fn is_enabled(mut self, is_enabled: bool) -> Self {
        self.is_enabled = Some(is_enabled);
        self
    }
    /// Sets `max_prompts`.
    #[must_use]
    pub fn max_prompts(mut self, max_prompts: i64) -> Self {
        self.max_prompts = Some(max_prompts);
        self
    }
    /// Sets `owner`.
    #[must_use]
    pub fn owner(mut self, owner: impl ontap_runtime::IntoReference) -> Self {
        self.owner = Some(owner.into_reference());
        self
    }
    /// Sets `push_info`.
    #[must_use]
    pub fn push_info(mut self, push_info: bool) -> Self {
        self.push_info = Some(push_info);
        self
    }
}

ontap_runtime::create_model! {
    NewDuo {
        api_host: "api_host",
        integration_key: "integration_key",
        secret_key: "secret_key",
    } {
        auto_push: "auto_push",
        comment: "comment",
        fail_mode: "fail_mode",
        http_proxy: "http_proxy",
        is_enabled: "is_enabled",
        max_prompts: "max_prompts",
        owner: "owner",
        push_info: "push_info",
    }
}
ontap_runtime::show_model!(NewDuo);
