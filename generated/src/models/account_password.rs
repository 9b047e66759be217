// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/account_password

//! `account_password`.

/// What POST takes of `account_password`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewAccountPassword {
    /// Name of the account whose password is changed.
    ///
    /// `name`: string. Since 9.6.
    pub name: String,
    /// New password, 8 to 128 characters unless the role's rules ask for more. It is never returned.
    ///
    /// `password`: secret. 8 to 128 characters. POST, PATCH only. Since 9.6.
    pub password: ontap_runtime::Secret,
    /// SVM that owns the account. Only an administrator of the cluster sends it; users of an SVM change their own password without it.
    ///
    /// `owner`: object. GET, POST only. Since 9.6.
    pub owner: Option<ontap_runtime::Reference>,
    /// Algorithm for the hash of the new password; SHA-512 unless given.
    ///
    /// `password_hash_algorithm`: enumeration. Since 9.11.1.
    pub password_hash_algorithm: Option<PasswordHashAlgorithm>,
}

impl NewAccountPassword {
    /// A body with what ONTAP requires.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        password: impl Into<ontap_runtime::Secret>,
    ) -> Self {
        Self {
            name: name.into(),
            password: password.into(),
            owner: None,
            password_hash_algorithm: None,
        }
    }
    /// Sets `owner`.
    #[must_use]
    pub fn owner(mut self, owner: impl ontap_runtime::IntoReference) -> Self {
        self.owner = Some(owner.into_reference());
        self
    }
    /// Sets `password_hash_algorithm`.
    #[must_use]
    pub fn password_hash_algorithm(
        mut self,
        password_hash_algorithm: PasswordHashAlgorithm,
    ) -> Self {
        self.password_hash_algorithm = Some(password_hash_algorithm);
        self
    }
}

ontap_runtime::create_model! {
    NewAccountPassword {
        name: "name",
        password: "password",
    } {
        owner: "owner",
        password_hash_algorithm: "password_hash_algorithm",
    }
}
ontap_runtime::show_model!(NewAccountPassword);

/// Values of `account_password.password_hash_algorithm`.
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
    /// SHA-512; the default.
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
