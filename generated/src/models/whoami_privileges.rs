// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/whoami_privileges

//! `whoami_privileges`.

/// What replies hold of `whoami_privileges`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WhoamiPrivileges {
    /// Level of access to the path.
    ///
    /// `access`: `role_privilege_level`. Since 9.18.1.
    pub access: Option<super::role_privilege_level::RolePrivilegeLevel>,
    /// Path of the API, command or command directory that the privilege is about.
    ///
    /// `path`: string. Since 9.18.1.
    pub path: Option<String>,
    /// Restriction to certain objects, where the privilege has one.
    ///
    /// `query`: string. Since 9.18.1.
    pub query: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    WhoamiPrivileges {
        access: "access",
        path: "path",
        query: "query",
    }
}
ontap_runtime::show_model!(WhoamiPrivileges);
