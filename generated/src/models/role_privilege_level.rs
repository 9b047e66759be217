// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/role_privilege_level

//! `role_privilege_level`.

/// Access that a privilege grants. Paths of the REST API take all of the levels; for commands and command directories there are only `none`, `readonly` and `all`.
///
/// Values of `role_privilege_level`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RolePrivilegeLevel {
    /// Reads, creates, changes and deletes.
    ///
    /// `all`. Since 9.6.
    All,
    /// No access at all.
    ///
    /// `none`. Since 9.6.
    None,
    /// Reads and creates, but neither changes nor deletes.
    ///
    /// `read_create`. Since 9.11.1.
    ReadCreate,
    /// Reads, creates and changes, but does not delete.
    ///
    /// `read_create_modify`. Since 9.11.1.
    ReadCreateModify,
    /// Reads and changes, but neither creates nor deletes.
    ///
    /// `read_modify`. Since 9.11.1.
    ReadModify,
    /// Reads only.
    ///
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
