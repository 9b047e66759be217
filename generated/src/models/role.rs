// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/role

//! `role`.

/// What POST takes of `role`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewRole {
    /// Name under which accounts refer to the role; unique within its owner. It cannot be changed.
    ///
    /// `name`: string. GET, POST only. Since 9.6.
    pub name: String,
    /// Privileges of the role. Required at creation; single entries are changed later through the role's `privileges` collection.
    ///
    /// `privileges`: list of `role_privilege`. Since 9.6.
    pub privileges: Vec<super::role_privilege::NewRolePrivilege>,
    /// SVM that owns the role. At cluster scope this is the administrative SVM. Its UUID is the first key of the path.
    ///
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
ontap_runtime::show_model!(NewRole);

/// What replies hold of `role`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Role {
    /// `_links`: object. GET only. Since 9.6.
    pub links: Option<ontap_runtime::Links>,
    /// True for the roles that ONTAP ships. They can be assigned and read, never changed or deleted.
    ///
    /// `builtin`: boolean. GET only. Since 9.6.
    pub builtin: Option<bool>,
    /// Name under which accounts refer to the role; unique within its owner. It cannot be changed.
    ///
    /// `name`: string. GET, POST only. Since 9.6.
    pub name: Option<String>,
    /// SVM that owns the role. At cluster scope this is the administrative SVM. Its UUID is the first key of the path.
    ///
    /// `owner`: object. GET, POST only. Since 9.6.
    pub owner: Option<ontap_runtime::Reference>,
    /// Privileges of the role. Required at creation; single entries are changed later through the role's `privileges` collection.
    ///
    /// `privileges`: list of `role_privilege`. Since 9.6.
    pub privileges: Option<Vec<super::role_privilege::RolePrivilege>>,
    /// Scope of the role: the cluster as a whole, or a single SVM. ONTAP derives it from the owner; it cannot be sent.
    ///
    /// `scope`: enumeration. GET only. Since 9.6.
    pub scope: Option<Scope>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

impl Role {
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
    Role {
        links: "_links",
        builtin: "builtin",
        name: "name",
        owner: "owner",
        privileges: "privileges",
        scope: "scope",
    }
}
ontap_runtime::show_model!(Role);

/// Values of `role.scope`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Scope {
    /// The role is for administrators of the cluster.
    ///
    /// `cluster`. Since 9.6.
    Cluster,
    /// The role is for administrators of one SVM.
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
