// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/whoami

//! `whoami`.

/// What replies hold of `whoami`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Whoami {
    /// `_links`: object. GET only. Since 9.18.1.
    pub links: Option<ontap_runtime::Links>,
    /// What the session may do, path by path.
    ///
    /// `privileges`: list of `whoami_privileges`. Since 9.18.1.
    pub privileges: Option<Vec<super::whoami_privileges::WhoamiPrivileges>>,
    /// Names of the roles that the session acts with; there can be several.
    ///
    /// `roles`: list of string. Since 9.18.1.
    pub roles: Option<Vec<String>>,
    /// Name that the session signed in with.
    ///
    /// `username`: string. Since 9.18.1.
    pub username: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Whoami {
        links: "_links",
        privileges: "privileges",
        roles: "roles",
        username: "username",
    }
}
ontap_runtime::show_model!(Whoami);
