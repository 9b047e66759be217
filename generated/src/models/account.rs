// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/account

//! `account`.

/// What replies hold of `account`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Account {
    /// `_links`: object. GET only. Since 9.6.
    pub links: Option<ontap_runtime::Links>,
    /// Applications the account may sign in through, each with its methods of authentication. Sending the list replaces the old one as a whole; an application that is not in it can no longer be used.
    ///
    /// `applications`: list of `account_application`. Since 9.6.
    pub applications: Option<Vec<super::account_application::AccountApplication>>,
    /// Free text, for instance what the account is for.
    ///
    /// `comment`: string. Since 9.6.
    pub comment: Option<String>,
    /// Whether users sign in by LDAP fast bind. Superseded by `applications.is_ldap_fastbind`, which sets it per application.
    ///
    /// `ldap_fastbind`: boolean. From 9.11.1 to 9.12.1.
    #[deprecated(note = "the last ONTAP release that has it is 9.12.1")]
    pub ldap_fastbind: Option<bool>,
    /// Whether the account is locked, so that nobody can sign in with it. Locking needs a password to exist, and the last administrator with access to the console cannot be locked.
    ///
    /// `locked`: boolean. Default: `false`. Since 9.6.
    pub locked: Option<bool>,
    /// Name that is typed at the login prompt, 3 to 64 characters long; the name of a directory group where a group is meant. It cannot be changed later.
    ///
    /// `name`: string. 3 to 64 characters. GET, POST only. Since 9.6.
    pub name: Option<String>,
    /// SVM that owns the account. At cluster scope this is the administrative SVM. Its UUID is the first key of the path.
    ///
    /// `owner`: object. GET, POST only. Since 9.6.
    pub owner: Option<ontap_runtime::Reference>,
    /// Algorithm of the stored password hash. It can be read here and changed only together with a new password, through `/security/authentication/password`.
    ///
    /// `password_hash_algorithm`: enumeration. GET only. Since 9.11.1.
    pub password_hash_algorithm: Option<PasswordHashAlgorithm>,
    /// Role of the account, which decides what it may do.
    ///
    /// `role`: object. Since 9.6.
    pub role: Option<ontap_runtime::NameReference>,
    /// Scope of the account: the cluster as a whole, or a single SVM. ONTAP derives it from the owner; it cannot be sent.
    ///
    /// `scope`: enumeration. GET only. Since 9.6.
    pub scope: Option<Scope>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

impl Account {
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
    /// The name in `role`.
    #[must_use]
    pub fn role_name(&self) -> Option<&str> {
        self.role.as_ref()?.name.as_deref()
    }
}

ontap_runtime::read_model! {
    Account {
        links: "_links",
        applications: "applications",
        comment: "comment",
        ldap_fastbind: "ldap_fastbind",
        locked: "locked",
        name: "name",
        owner: "owner",
        password_hash_algorithm: "password_hash_algorithm",
        role: "role",
        scope: "scope",
    }
}
ontap_runtime::show_model!(Account);

/// What PATCH takes of `account`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountPatch {
    /// Applications the account may sign in through, each with its methods of authentication. Sending the list replaces the old one as a whole; an application that is not in it can no longer be used.
    ///
    /// `applications`: list of `account_application`. Since 9.6.
    pub applications: ontap_runtime::Patch<
        Vec<super::account_application::NewAccountApplication>,
    >,
    /// Free text, for instance what the account is for.
    ///
    /// `comment`: string. Since 9.6.
    pub comment: ontap_runtime::Patch<String>,
    /// Whether users sign in by LDAP fast bind. Superseded by `applications.is_ldap_fastbind`, which sets it per application.
    ///
    /// `ldap_fastbind`: boolean. From 9.11.1 to 9.12.1.
    #[deprecated(note = "the last ONTAP release that has it is 9.12.1")]
    pub ldap_fastbind: ontap_runtime::Patch<bool>,
    /// Whether the account is locked, so that nobody can sign in with it. Locking needs a password to exist, and the last administrator with access to the console cannot be locked.
    ///
    /// `locked`: boolean. Default: `false`. Since 9.6.
    pub locked: ontap_runtime::Patch<bool>,
    /// New password, 8 to 128 characters unless the role's password rules ask for more. Needed as soon as one application signs in by password; it is stored as a hash and never returned.
    ///
    /// `password`: secret. 8 to 128 characters. POST, PATCH only. Since 9.6.
    pub password: ontap_runtime::Patch<ontap_runtime::Secret>,
    /// Role of the account, which decides what it may do.
    ///
    /// `role`: object. Since 9.6.
    pub role: ontap_runtime::Patch<ontap_runtime::NameReference>,
}

impl AccountPatch {
    /// A patch that changes nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `applications`.
    #[must_use]
    pub fn applications(
        mut self,
        applications: impl IntoIterator<
            Item = super::account_application::NewAccountApplication,
        >,
    ) -> Self {
        self.applications = ontap_runtime::Patch::Set(
            applications.into_iter().collect(),
        );
        self
    }
    /// Clears `applications`: sends `null`.
    #[must_use]
    pub fn clear_applications(mut self) -> Self {
        self.applications = ontap_runtime::Patch::Clear;
        self
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
    /// Sets `ldap_fastbind`.
    #[deprecated(note = "the last ONTAP release that has it is 9.12.1")]
    #[must_use]
    pub fn ldap_fastbind(mut self, ldap_fastbind: bool) -> Self {
        self.ldap_fastbind = ontap_runtime::Patch::Set(ldap_fastbind);
        self
    }
    /// Clears `ldap_fastbind`: sends `null`.
    #[deprecated(note = "the last ONTAP release that has it is 9.12.1")]
    #[must_use]
    pub fn clear_ldap_fastbind(mut self) -> Self {
        self.ldap_fastbind = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `locked`.
    #[must_use]
    pub fn locked(mut self, locked: bool) -> Self {
        self.locked = ontap_runtime::Patch::Set(locked);
        self
    }
    /// Clears `locked`: sends `null`.
    #[must_use]
    pub fn clear_locked(mut self) -> Self {
        self.locked = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `password`.
    #[must_use]
    pub fn password(mut self, password: impl Into<ontap_runtime::Secret>) -> Self {
        self.password = ontap_runtime::Patch::Set(password.into());
        self
    }
    /// Clears `password`: sends `null`.
    #[must_use]
    pub fn clear_password(mut self) -> Self {
        self.password = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `role`.
    #[must_use]
    pub fn role(mut self, role: impl Into<ontap_runtime::NameReference>) -> Self {
        self.role = ontap_runtime::Patch::Set(role.into());
        self
    }
    /// Clears `role`: sends `null`.
    #[must_use]
    pub fn clear_role(mut self) -> Self {
        self.role = ontap_runtime::Patch::Clear;
        self
    }
}

ontap_runtime::patch_model! {
    AccountPatch {
        applications: "applications",
        comment: "comment",
        ldap_fastbind: "ldap_fastbind",
        locked: "locked",
        password: "password",
        role: "role",
    }
}
ontap_runtime::show_model!(AccountPatch);

/// What POST takes of `account`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewAccount {
    /// Applications the account may sign in through, each with its methods of authentication. Sending the list replaces the old one as a whole; an application that is not in it can no longer be used.
    ///
    /// `applications`: list of `account_application`. Since 9.6.
    pub applications: Vec<super::account_application::NewAccountApplication>,
    /// Name that is typed at the login prompt, 3 to 64 characters long; the name of a directory group where a group is meant. It cannot be changed later.
    ///
    /// `name`: string. 3 to 64 characters. GET, POST only. Since 9.6.
    pub name: String,
    /// Free text, for instance what the account is for.
    ///
    /// `comment`: string. Since 9.6.
    pub comment: Option<String>,
    /// Whether users sign in by LDAP fast bind. Superseded by `applications.is_ldap_fastbind`, which sets it per application.
    ///
    /// `ldap_fastbind`: boolean. From 9.11.1 to 9.12.1.
    #[deprecated(note = "the last ONTAP release that has it is 9.12.1")]
    pub ldap_fastbind: Option<bool>,
    /// Whether the account is locked, so that nobody can sign in with it. Locking needs a password to exist, and the last administrator with access to the console cannot be locked.
    ///
    /// `locked`: boolean. Default: `false`. Since 9.6.
    pub locked: Option<bool>,
    /// SVM that owns the account. At cluster scope this is the administrative SVM. Its UUID is the first key of the path.
    ///
    /// `owner`: object. GET, POST only. Since 9.6.
    pub owner: Option<ontap_runtime::Reference>,
    /// New password, 8 to 128 characters unless the role's password rules ask for more. Needed as soon as one application signs in by password; it is stored as a hash and never returned.
    ///
    /// `password`: secret. 8 to 128 characters. POST, PATCH only. Since 9.6.
    pub password: Option<ontap_runtime::Secret>,
    /// Role of the account, which decides what it may do.
    ///
    /// `role`: object. Since 9.6.
    pub role: Option<ontap_runtime::NameReference>,
}

impl NewAccount {
    /// A body with what ONTAP requires.
    #[must_use]
    pub fn new(
        applications: impl IntoIterator<
            Item = super::account_application::NewAccountApplication,
        >,
        name: impl Into<String>,
    ) -> Self {
        Self {
            applications: applications.into_iter().collect(),
            name: name.into(),
            comment: None,
            ldap_fastbind: None,
            locked: None,
            owner: None,
            password: None,
            role: None,
        }
    }
    /// Sets `comment`.
    #[must_use]
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }
    /// Sets `ldap_fastbind`.
    #[deprecated(note = "the last ONTAP release that has it is 9.12.1")]
    #[must_use]
    pub fn ldap_fastbind(mut self, ldap_fastbind: bool) -> Self {
        self.ldap_fastbind = Some(ldap_fastbind);
        self
    }
    /// Sets `locked`.
    #[must_use]
    pub fn locked(mut self, locked: bool) -> Self {
        self.locked = Some(locked);
        self
    }
    /// Sets `owner`.
    #[must_use]
    pub fn owner(mut self, owner: impl ontap_runtime::IntoReference) -> Self {
        self.owner = Some(owner.into_reference());
        self
    }
    /// Sets `password`.
    #[must_use]
    pub fn password(mut self, password: impl Into<ontap_runtime::Secret>) -> Self {
        self.password = Some(password.into());
        self
    }
    /// Sets `role`.
    #[must_use]
    pub fn role(mut self, role: impl Into<ontap_runtime::NameReference>) -> Self {
        self.role = Some(role.into());
        self
    }
}

ontap_runtime::create_model! {
    NewAccount {
        applications: "applications",
        name: "name",
    } {
        comment: "comment",
        ldap_fastbind: "ldap_fastbind",
        locked: "locked",
        owner: "owner",
        password: "password",
        role: "role",
    }
}
ontap_runtime::show_model!(NewAccount);

/// Values of `account.password_hash_algorithm`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PasswordHashAlgorithm {
    /// MD5, which no new password should use.
    ///
    /// `md5`. Since 9.11.1.
    Md5,
    /// SHA-256.
    ///
    /// `sha256`. Since 9.11.1.
    Sha256,
    /// SHA-512.
    ///
    /// `sha512`. Since 9.11.1.
    Sha512,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<PasswordHashAlgorithm>),
}

ontap_runtime::open_enum! {
    PasswordHashAlgorithm {
        Md5: "md5",
        Sha256: "sha256",
        Sha512: "sha512",
    }
}

/// Values of `account.scope`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Scope {
    /// The account is an administrator of the cluster.
    ///
    /// `cluster`. Since 9.6.
    Cluster,
    /// The account is an administrator of one SVM.
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
