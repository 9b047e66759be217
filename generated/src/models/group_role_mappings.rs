// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/group_role_mappings

//! `group_role_mappings`.

/// What replies hold of `group_role_mappings`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GroupRoleMappings {
    /// `_links`: object. GET only. Since 9.16.1.
    pub links: Option<ontap_runtime::Links>,
    /// Free text about the mapping.
    ///
    /// `comment`: string. Since 9.16.1.
    pub comment: Option<String>,
    /// Number of the group, as `/security/groups` assigned it; 1 to 4,294,967,295.
    ///
    /// `group_id`: integer. 1 to 4294967295. GET, POST only. Since 9.16.1.
    pub group_id: Option<i64>,
    /// Role that members of the group get.
    ///
    /// `ontap_role`: object. GET, POST only. Since 9.16.1.
    pub ontap_role: Option<ontap_runtime::NameReference>,
    /// Scope of the mapping: the cluster as a whole, or a single SVM. ONTAP derives it from the owner; it cannot be sent.
    ///
    /// `scope`: enumeration. GET only. Since 9.16.1.
    pub scope: Option<Scope>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

impl GroupRoleMappings {
    /// The name in `ontap_role`.
    #[must_use]
    pub fn ontap_role_name(&self) -> Option<&str> {
        self.ontap_role.as_ref()?.name.as_deref()
    }
}

ontap_runtime::read_model! {
    GroupRoleMappings {
        links: "_links",
        comment: "comment",
        group_id: "group_id",
        ontap_role: "ontap_role",
        scope: "scope",
    }
}
ontap_runtime::show_model!(GroupRoleMappings);

/// What PATCH takes of `group_role_mappings`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GroupRoleMappingsPatch {
    /// Free text about the mapping.
    ///
    /// `comment`: string. Since 9.16.1.
    pub comment: ontap_runtime::Patch<String>,
}

impl GroupRoleMappingsPatch {
    /// A patch that changes nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
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
}

ontap_runtime::patch_model! {
    GroupRoleMappingsPatch { comment: "comment" }
}
ontap_runtime::show_model!(GroupRoleMappingsPatch);

/// What POST takes of `group_role_mappings`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewGroupRoleMappings {
    /// Number of the group, as `/security/groups` assigned it; 1 to 4,294,967,295.
    ///
    /// `group_id`: integer. 1 to 4294967295. GET, POST only. Since 9.16.1.
    pub group_id: i64,
    /// Role that members of the group get.
    ///
    /// `ontap_role`: object. GET, POST only. Since 9.16.1.
    pub ontap_role: ontap_runtime::NameReference,
    /// Free text about the mapping.
    ///
    /// `comment`: string. Since 9.16.1.
    pub comment: Option<String>,
}

impl NewGroupRoleMappings {
    /// A body with what ONTAP requires.
    #[must_use]
    pub fn new(
        group_id: i64,
        ontap_role: impl Into<ontap_runtime::NameReference>,
    ) -> Self {
        Self {
            group_id,
            ontap_role: ontap_role.into(),
            comment: None,
        }
    }
    /// Sets `comment`.
    #[must_use]
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }
}

ontap_runtime::create_model! {
    NewGroupRoleMappings {
        group_id: "group_id",
        ontap_role: "ontap_role",
    } { comment: "comment" }
}
ontap_runtime::show_model!(NewGroupRoleMappings);

/// Values of `group_role_mappings.scope`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Scope {
    /// Owned by the cluster as a whole.
    ///
    /// `cluster`. Since 9.16.1.
    Cluster,
    /// Owned by one SVM.
    ///
    /// `svm`. Since 9.16.1.
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
