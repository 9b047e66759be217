// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/role_privilege_level

//! `role_privilege_level`.

/// Values of `role_privilege_level`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RolePrivilegeLevel {
    /// `all`. Since 9.6.
    All,
    /// `none`. Since 9.6.
    None,
    /// `read_create`. Since 9.11.1.
    ReadCreate,
    /// `read_create_modify`. Since 9.11.1.
    ReadCreateModify,
    /// `read_modify`. Since 9.11.1.
    ReadModify,
    /// `readonly`. Since 9.6.
    Readonly,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<RolePrivilegeLevel>),
}

ontap_runtime::open_enum! {
    RolePrivilegeLevel {
        All: "all",
        None: "none",
        ReadCreate: "read_create",
        ReadCreateModify: "read_create_modify",
        ReadModify: "read_modify",
        Readonly: "readonly",
    }
}
