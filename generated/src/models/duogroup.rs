// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/duogroup

//! `duogroup`.

/// What replies hold of `duogroup`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Duogroup {
    /// `_links`: object. GET only. Since 9.16.1.
    pub links: Option<ontap_runtime::Links>,
    /// Free text about the group.
    ///
    /// `comment`: string. Since 9.14.1.
    pub comment: Option<String>,
    /// Members of the group who sign in without Duo. The list that is sent replaces the old one.
    ///
    /// `excluded_users`: list of string. Since 9.14.1.
    pub excluded_users: Option<Vec<String>>,
    /// Name of the group whose members sign in with Duo.
    ///
    /// `name`: string. GET, POST only. Since 9.14.1.
    pub name: Option<String>,
    /// SVM that the group signs in to, or the administrative SVM for the cluster.
    ///
    /// `owner`: object. GET, POST only. Since 9.14.1.
    pub owner: Option<ontap_runtime::Reference>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

impl Duogroup {
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
    Duogroup {
        links: "_links",
        comment: "comment",
        excluded_users: "excluded_users",
        name: "name",
        owner: "owner",
    }
}
ontap_runtime::show_model!(Duogroup);

/// What PATCH takes of `duogroup`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DuogroupPatch {
    /// Free text about the group.
    ///
    /// `comment`: string. Since 9.14.1.
    pub comment: ontap_runtime::Patch<String>,
    /// Members of the group who sign in without Duo. The list that is sent replaces the old one.
    ///
    /// `excluded_users`: list of string. Since 9.14.1.
    pub excluded_users: ontap_runtime::Patch<Vec<String>>,
}

impl DuogroupPatch {
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
    /// Sets `excluded_users`.
    #[must_use]
    pub fn excluded_users(
        mut self,
        excluded_users: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.excluded_users = ontap_runtime::Patch::Set(
            excluded_users.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Clears `excluded_users`: sends `null`.
    #[must_use]
    pub fn clear_excluded_users(mut self) -> Self {
        self.excluded_users = ontap_runtime::Patch::Clear;
        self
    }
}

ontap_runtime::patch_model! {
    DuogroupPatch {
        comment: "comment",
        excluded_users: "excluded_users",
    }
}
ontap_runtime::show_model!(DuogroupPatch);

/// What POST takes of `duogroup`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewDuogroup {
    /// Name of the group whose members sign in with Duo.
    ///
    /// `name`: string. GET, POST only. Since 9.14.1.
    pub name: String,
    /// Free text about the group.
    ///
    /// `comment`: string. Since 9.14.1.
    pub comment: Option<String>,
    /// Members of the group who sign in without Duo. The list that is sent replaces the old one.
    ///
    /// `excluded_users`: list of string. Since 9.14.1.
    pub excluded_users: Option<Vec<String>>,
    /// SVM that the group signs in to, or the administrative SVM for the cluster.
    ///
    /// `owner`: object. GET, POST only. Since 9.14.1.
    pub owner: Option<ontap_runtime::Reference>,
}

impl NewDuogroup {
    /// A body with what ONTAP requires.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            comment: None,
            excluded_users: None,
            owner: None,
        }
    }
    /// Sets `comment`.
    #[must_use]
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }
    /// Sets `excluded_users`.
    #[must_use]
    pub fn excluded_users(
        mut self,
        excluded_users: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.excluded_users = Some(excluded_users.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `owner`.
    #[must_use]
    pub fn owner(mut self, owner: impl ontap_runtime::IntoReference) -> Self {
        self.owner = Some(owner.into_reference());
        self
    }
}

ontap_runtime::create_model! {
    NewDuogroup { name: "name" } {
        comment: "comment",
        excluded_users: "excluded_users",
        owner: "owner",
    }
}
ontap_runtime::show_model!(NewDuogroup);
