// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/role_privilege

//! `role_privilege`.

/// What POST takes of `role_privilege`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewRolePrivilege {
    /// What the privilege is about: a path of the REST API such as `/api/storage/volumes`, or a command or command directory such as `volume move`. A few API paths (snapshots and file system analytics of a volume or SVM) may name a single object by its UUID, or `*` for all. One role holds either kind.
    ///
    /// In 9.6 to 9.10.1: What the privilege is about: a path of the REST API such as `/api/storage/volumes`.
    ///
    /// `path`: string. GET, POST only. Since 9.6.
    pub path: String,
    /// Level of access to the path.
    ///
    /// `access`: `role_privilege_level`. Since 9.6.
    pub access: Option<super::role_privilege_level::RolePrivilegeLevel>,
    /// Narrows a command to some objects, in the notation of the command line (`-vserver vs1|vs2`). It is accepted only where the path names a command or command directory, and must use parameters of that command.
    ///
    /// `query`: string. Since 9.11.1.
    pub query: Option<String>,
}

impl NewRolePrivilege {
    /// A body with what ONTAP requires.
    #[must_use]
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            access: None,
            query: None,
        }
    }
    /// Sets `access`.
    #[must_use]
    pub fn access(
        mut self,
        access: super::role_privilege_level::RolePrivilegeLevel,
    ) -> Self {
        self.access = Some(access);
        self
    }
    /// Sets `query`.
    #[must_use]
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.query = Some(query.into());
        self
    }
}

ontap_runtime::create_model! {
    NewRolePrivilege { path: "path" } {
        access: "access",
        query: "query",
    }
}
ontap_runtime::show_model!(NewRolePrivilege);

/// What replies hold of `role_privilege`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RolePrivilege {
    /// `_links`: object. GET only. Since 9.6.
    pub links: Option<ontap_runtime::Links>,
    /// Level of access to the path.
    ///
    /// `access`: `role_privilege_level`. Since 9.6.
    pub access: Option<super::role_privilege_level::RolePrivilegeLevel>,
    /// What the privilege is about: a path of the REST API such as `/api/storage/volumes`, or a command or command directory such as `volume move`. A few API paths (snapshots and file system analytics of a volume or SVM) may name a single object by its UUID, or `*` for all. One role holds either kind.
    ///
    /// In 9.6 to 9.10.1: What the privilege is about: a path of the REST API such as `/api/storage/volumes`.
    ///
    /// `path`: string. GET, POST only. Since 9.6.
    pub path: Option<String>,
    /// Narrows a command to some objects, in the notation of the command line (`-vserver vs1|vs2`). It is accepted only where the path names a command or command directory, and must use parameters of that command.
    ///
    /// `query`: string. Since 9.11.1.
    pub query: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    RolePrivilege {
        links: "_links",
        access: "access",
        path: "path",
        query: "query",
    }
}
ontap_runtime::show_model!(RolePrivilege);

/// What PATCH takes of `role_privilege`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RolePrivilegePatch {
    /// Level of access to the path.
    ///
    /// `access`: `role_privilege_level`. Since 9.6.
    pub access: ontap_runtime::Patch<super::role_privilege_level::RolePrivilegeLevel>,
    /// Narrows a command to some objects, in the notation of the command line (`-vserver vs1|vs2`). It is accepted only where the path names a command or command directory, and must use parameters of that command.
    ///
    /// `query`: string. Since 9.11.1.
    pub query: ontap_runtime::Patch<String>,
}

impl RolePrivilegePatch {
    /// A patch that changes nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `access`.
    #[must_use]
    pub fn access(
        mut self,
        access: super::role_privilege_level::RolePrivilegeLevel,
    ) -> Self {
        self.access = ontap_runtime::Patch::Set(access);
        self
    }
    /// Clears `access`: sends `null`.
    #[must_use]
    pub fn clear_access(mut self) -> Self {
        self.access = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `query`.
    #[must_use]
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.query = ontap_runtime::Patch::Set(query.into());
        self
    }
    /// Clears `query`: sends `null`.
    #[must_use]
    pub fn clear_query(mut self) -> Self {
        self.query = ontap_runtime::Patch::Clear;
        self
    }
}

ontap_runtime::patch_model! {
    RolePrivilegePatch {
        access: "access",
        query: "query",
    }
}
ontap_runtime::show_model!(RolePrivilegePatch);
