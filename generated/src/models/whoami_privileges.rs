// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/whoami_privileges

//! `whoami_privileges`.

/// What replies hold of `whoami_privileges`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WhoamiPrivileges {
    /// `access`: `role_privilege_level`. Since 9.18.1.
    pub access: Option<super::role_privilege_level::RolePrivilegeLevel>,
    /// `path`: string. Since 9.18.1.
    pub path: Option<String>,
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
