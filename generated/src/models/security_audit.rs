// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/security_audit

//! `security_audit`.

/// What replies hold of `security_audit`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityAudit {
    /// `_links`: object. GET only. Since 9.11.1.
    pub links: Option<ontap_runtime::Links>,
    /// Records commands on the command line that only read.
    ///
    /// `cli`: boolean. Since 9.6.
    pub cli: Option<bool>,
    /// Records GET requests of the REST API and other HTTP access.
    ///
    /// `http`: boolean. Since 9.6.
    pub http: Option<bool>,
    /// Records ONTAPI calls that only read.
    ///
    /// `ontapi`: boolean. Since 9.6.
    pub ontapi: Option<bool>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    SecurityAudit {
        links: "_links",
        cli: "cli",
        http: "http",
        ontapi: "ontapi",
    }
}
ontap_runtime::show_model!(SecurityAudit);

/// What PATCH takes of `security_audit`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityAuditPatch {
    /// Records commands on the command line that only read.
    ///
    /// `cli`: boolean. Since 9.6.
    pub cli: ontap_runtime::Patch<bool>,
    /// Records GET requests of the REST API and other HTTP access.
    ///
    /// `http`: boolean. Since 9.6.
    pub http: ontap_runtime::Patch<bool>,
    /// Records ONTAPI calls that only read.
    ///
    /// `ontapi`: boolean. Since 9.6.
    pub ontapi: ontap_runtime::Patch<bool>,
}

impl SecurityAuditPatch {
    /// A patch that changes nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `cli`.
    #[must_use]
    pub fn cli(mut self, cli: bool) -> Self {
        self.cli = ontap_runtime::Patch::Set(cli);
        self
    }
    /// Clears `cli`: sends `null`.
    #[must_use]
    pub fn clear_cli(mut self) -> Self {
        self.cli = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `http`.
    #[must_use]
    pub fn http(mut self, http: bool) -> Self {
        self.http = ontap_runtime::Patch::Set(http);
        self
    }
    /// Clears `http`: sends `null`.
    #[must_use]
    pub fn clear_http(mut self) -> Self {
        self.http = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `ontapi`.
    #[must_use]
    pub fn ontapi(mut self, ontapi: bool) -> Self {
        self.ontapi = ontap_runtime::Patch::Set(ontapi);
        self
    }
    /// Clears `ontapi`: sends `null`.
    #[must_use]
    pub fn clear_ontapi(mut self) -> Self {
        self.ontapi = ontap_runtime::Patch::Clear;
        self
    }
}

ontap_runtime::patch_model! {
    SecurityAuditPatch {
        cli: "cli",
        http: "http",
        ontapi: "ontapi",
    }
}
ontap_runtime::show_model!(SecurityAuditPatch);
