// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/security_group

//! `security_group`.

/// What POST takes of `security_group`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewSecurityGroup {
    /// Name of the group, 1 to 64 characters.
    ///
    /// `name`: string. 1 to 64 characters. GET, POST only. Since 9.16.1.
    pub name: String,
    /// Free text about the group.
    ///
    /// `comment`: string. Since 9.16.1.
    pub comment: Option<String>,
    /// SVM that owns the group. At cluster scope this is the administrative SVM. Its UUID is the first key of the path.
    ///
    /// `owner`: object. GET, POST only. Since 9.16.1.
    pub owner: Option<ontap_runtime::Reference>,
    /// Kind of identity provider the group comes from. It is part of the key.
    ///
    /// `type`: enumeration. GET, POST only. Since 9.16.1.
    pub type_: Option<Type>,
    /// UUID of the group at the identity provider.
    ///
    /// `uuid`: string (uuid). Since 9.16.1.
    pub uuid: Option<String>,
}

impl NewSecurityGroup {
    /// A body with what ONTAP requires.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            comment: None,
            owner: None,
            type_: None,
            uuid: None,
        }
    }
    /// Sets `comment`.
    #[must_use]
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }
    /// Sets `owner`.
    #[must_use]
    pub fn owner(mut self, owner: impl ontap_runtime::IntoReference) -> Self {
        self.owner = Some(owner.into_reference());
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn type_(mut self, type_: Type) -> Self {
        self.type_ = Some(type_);
        self
    }
    /// Sets `uuid`.
    #[must_use]
    pub fn uuid(mut self, uuid: impl Into<String>) -> Self {
        self.uuid = Some(uuid.into());
        self
    }
}

ontap_runtime::create_model! {
    NewSecurityGroup { name: "name" } {
        comment: "comment",
        owner: "owner",
        type_: "type",
        uuid: "uuid",
    }
}
ontap_runtime::show_model!(NewSecurityGroup);

/// Values of `security_group.scope`.
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

/// What replies hold of `security_group`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityGroup {
    /// `_links`: `self_link`. Since 9.16.1.
    pub links: Option<ontap_runtime::Links>,
    /// Free text about the group.
    ///
    /// `comment`: string. Since 9.16.1.
    pub comment: Option<String>,
    /// When the group was made known to ONTAP.
    ///
    /// `create_time`: date and time. GET only. Since 9.16.1.
    pub create_time: Option<ontap_runtime::DateTime>,
    /// Number that ONTAP gave the group, unique in the whole cluster; the next free one is taken. Role mappings refer to it.
    ///
    /// `id`: integer. GET only. Since 9.16.1.
    pub id: Option<i64>,
    /// Name of the group, 1 to 64 characters.
    ///
    /// `name`: string. 1 to 64 characters. GET, POST only. Since 9.16.1.
    pub name: Option<String>,
    /// SVM that owns the group. At cluster scope this is the administrative SVM. Its UUID is the first key of the path.
    ///
    /// `owner`: object. GET, POST only. Since 9.16.1.
    pub owner: Option<ontap_runtime::Reference>,
    /// Scope of the group: the cluster as a whole, or a single SVM. ONTAP derives it from the owner; it cannot be sent.
    ///
    /// `scope`: enumeration. GET only. Since 9.16.1.
    pub scope: Option<Scope>,
    /// Kind of identity provider the group comes from. It is part of the key.
    ///
    /// `type`: enumeration. GET, POST only. Since 9.16.1.
    pub type_: Option<Type>,
    /// UUID of the group at the identity provider.
    ///
    /// `uuid`: string (uuid). Since 9.16.1.
    pub uuid: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

impl SecurityGroup {
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
    SecurityGroup {
        links: "_links",
        comment: "comment",
        create_time: "create_time",
        id: "id",
        name: "name",
        owner: "owner",
        scope: "scope",
        type_: "type",
        uuid: "uuid",
    }
}
ontap_runtime::show_model!(SecurityGroup);

/// What PATCH takes of `security_group`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityGroupPatch {
    /// Free text about the group.
    ///
    /// `comment`: string. Since 9.16.1.
    pub comment: ontap_runtime::Patch<String>,
    /// UUID of the group at the identity provider.
    ///
    /// `uuid`: string (uuid). Since 9.16.1.
    pub uuid: ontap_runtime::Patch<String>,
}

impl SecurityGroupPatch {
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
    /// Sets `uuid`.
    #[must_use]
    pub fn uuid(mut self, uuid: impl Into<String>) -> Self {
        self.uuid = ontap_runtime::Patch::Set(uuid.into());
        self
    }
    /// Clears `uuid`: sends `null`.
    #[must_use]
    pub fn clear_uuid(mut self) -> Self {
        self.uuid = ontap_runtime::Patch::Clear;
        self
    }
}

ontap_runtime::patch_model! {
    SecurityGroupPatch {
        comment: "comment",
        uuid: "uuid",
    }
}
ontap_runtime::show_model!(SecurityGroupPatch);

/// Values of `security_group.type`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Type {
    /// A group of Microsoft Entra ID.
    ///
    /// `entra`. Since 9.16.1.
    Entra,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<Type>),
}

ontap_runtime::open_enum! {
    Type {
        Entra: "entra",
    }
}
