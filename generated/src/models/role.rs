// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/role

//! `role`.

/// What POST takes of `role`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewRole {
    /// `name`: string. GET, POST only. Since 9.6.
    pub name: String,
    /// `privileges`: list of `role_privilege`. Since 9.6.
    pub privileges: Vec<super::role_privilege::NewRolePrivilege>,
    /// `owner`: object. GET, POST only. Since 9.6.
    pub owner: Option<ontap_runtime::Reference>,
}

impl NewRole {
    /// A body with what ONTAP requires.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        privileges: impl IntoIterator<Item = super::role_privilege::NewRolePrivilege>,
    ) -> Self {
        Self {
            name: name.into(),
            privileges: privileges.into_iter().collect(),
            owner: None,
        }
    }
    /// Sets `owner`.
    #[must_use]
    pub fn owner(mut self, owner: impl ontap_runtime::IntoReference) -> Self {
        self.owner = Some(owner.into_reference());
        self
    }
}

ontap_runtime::create_model! {
    NewRole {
        name: "name",
        privileges: "privileges",
    } { owner: "owner" }
}

/// What replies hold of `role`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Role {
    /// `_links`: object. GET only. Since 9.6.
    pub links: Option<ontap_runtime::Links>,
    /// `builtin`: boolean. GET only. Since 9.6.
    pub builtin: Option<bool>,
    /// `name`: string. GET, POST only. Since 9.6.
    pub name: Option<String>,
    /// `owner`: object. GET, POST only. Since 9.6.
    pub owner: Option<ontap_runtime::Reference>,
    /// `privileges`: list of `role_privilege`. Since 9.6.
    pub privileges: Option<Vec<super::role_privilege::RolePrivilege>>,
    /// `scope`: enumeration. GET only. Since 9.6.
    pub scope: Option<Scope>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Role {
        links: "_links",
        builtin: "builtin",
        name: "name",
        owner: "owner",
        privileges: "privileges",
        scope: "scope",
    }
}

/// Values of `role.scope`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Scope {
    /// `cluster`. Since 9.6.
    Cluster,
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
