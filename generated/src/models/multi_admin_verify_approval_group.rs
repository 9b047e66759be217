// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/multi_admin_verify_approval_group

//! `multi_admin_verify_approval_group`.

/// What replies hold of `multi_admin_verify_approval_group`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MultiAdminVerifyApprovalGroup {
    /// Names of the administrators who may approve. A list that is sent replaces the old one.
    ///
    /// `approvers`: list of string. Since 9.11.1.
    pub approvers: Option<Vec<String>>,
    /// Addresses that are notified by e-mail at each step of a request, from its creation to its execution. The list that is sent replaces the old one.
    ///
    /// `email`: list of string (email). Since 9.11.1.
    pub email: Option<Vec<String>>,
    /// Name of the group; settings and rules refer to it.
    ///
    /// `name`: string. GET, POST only. Since 9.11.1.
    pub name: Option<String>,
    /// Owner of the group. At present that can only be the cluster.
    ///
    /// `owner`: object. Since 9.11.1.
    pub owner: Option<Owner>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    MultiAdminVerifyApprovalGroup {
        approvers: "approvers",
        email: "email",
        name: "name",
        owner: "owner",
    }
}
ontap_runtime::show_model!(MultiAdminVerifyApprovalGroup);

/// What PATCH takes of `multi_admin_verify_approval_group`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MultiAdminVerifyApprovalGroupPatch {
    /// Names of the administrators who may approve. A list that is sent replaces the old one.
    ///
    /// `approvers`: list of string. Since 9.11.1.
    pub approvers: ontap_runtime::Patch<Vec<String>>,
    /// Addresses that are notified by e-mail at each step of a request, from its creation to its execution. The list that is sent replaces the old one.
    ///
    /// `email`: list of string (email). Since 9.11.1.
    pub email: ontap_runtime::Patch<Vec<String>>,
}

impl MultiAdminVerifyApprovalGroupPatch {
    /// A patch that changes nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `approvers`.
    #[must_use]
    pub fn approvers(
        mut self,
        approvers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.approvers = ontap_runtime::Patch::Set(
            approvers.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Clears `approvers`: sends `null`.
    #[must_use]
    pub fn clear_approvers(mut self) -> Self {
        self.approvers = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, email: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.email = ontap_runtime::Patch::Set(
            email.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Clears `email`: sends `null`.
    #[must_use]
    pub fn clear_email(mut self) -> Self {
        self.email = ontap_runtime::Patch::Clear;
        self
    }
}

ontap_runtime::patch_model! {
    MultiAdminVerifyApprovalGroupPatch {
        approvers: "approvers",
        email: "email",
    }
}
ontap_runtime::show_model!(MultiAdminVerifyApprovalGroupPatch);

/// What POST takes of `multi_admin_verify_approval_group`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewMultiAdminVerifyApprovalGroup {
    /// Names of the administrators who may approve. A list that is sent replaces the old one.
    ///
    /// `approvers`: list of string. Since 9.11.1.
    pub approvers: Option<Vec<String>>,
    /// Addresses that are notified by e-mail at each step of a request, from its creation to its execution. The list that is sent replaces the old one.
    ///
    /// `email`: list of string (email). Since 9.11.1.
    pub email: Option<Vec<String>>,
    /// Name of the group; settings and rules refer to it.
    ///
    /// `name`: string. GET, POST only. Since 9.11.1.
    pub name: Option<String>,
    /// Owner of the group. At present that can only be the cluster.
    ///
    /// `owner`: object. Since 9.11.1.
    pub owner: Option<NewOwner>,
}

impl NewMultiAdminVerifyApprovalGroup {
    /// A body without any property.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `approvers`.
    #[must_use]
    pub fn approvers(
        mut self,
        approvers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.approvers = Some(approvers.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, email: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.email = Some(email.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `owner`.
    #[must_use]
    pub fn owner(mut self, owner: NewOwner) -> Self {
        self.owner = Some(owner);
        self
    }
}

ontap_runtime::create_model! {
    NewMultiAdminVerifyApprovalGroup {} {
        approvers: "approvers",
        email: "email",
        name: "name",
        owner: "owner",
    }
}
ontap_runtime::show_model!(NewMultiAdminVerifyApprovalGroup);

/// What POST takes of `multi_admin_verify_approval_group.owner`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewOwner {
    /// UUID of the owner, the first key of the path. A PATCH does not take it.
    ///
    /// `uuid`: string. GET, POST only. Since 9.11.1.
    pub uuid: Option<String>,
}

impl NewOwner {
    /// A body without any property.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `uuid`.
    #[must_use]
    pub fn uuid(mut self, uuid: impl Into<String>) -> Self {
        self.uuid = Some(uuid.into());
        self
    }
}

ontap_runtime::create_model! {
    NewOwner {} { uuid: "uuid" }
}
ontap_runtime::show_model!(NewOwner);

/// What replies hold of `multi_admin_verify_approval_group.owner`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Owner {
    /// `_links`: object. GET only. Since 9.11.1.
    pub links: Option<ontap_runtime::Links>,
    /// Name of the owner. Neither POST nor PATCH takes it.
    ///
    /// `name`: string. GET only. Since 9.11.1.
    pub name: Option<String>,
    /// UUID of the owner, the first key of the path. A PATCH does not take it.
    ///
    /// `uuid`: string. GET, POST only. Since 9.11.1.
    pub uuid: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Owner {
        links: "_links",
        name: "name",
        uuid: "uuid",
    }
}
ontap_runtime::show_model!(Owner);
