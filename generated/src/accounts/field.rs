// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/accounts

//! Fields of the records of `/security/accounts`.

use ontap_runtime::{Field, Whole};
use crate::models::account::Account as Record;

/// Applications the account may sign in through, each with its methods of authentication. Sending the list replaces the old one as a whole; an application that is not in it can no longer be used.
///
/// `applications`: list of `account_application`. Since 9.6.
pub const APPLICATIONS: Field<Record, Whole> = Field::new("applications");

/// Application that this entry grants access through.
///
/// `applications.application`: enumeration. Since 9.6.
pub const APPLICATIONS_APPLICATION: Field<Record, crate::models::account_application::Application> =
    Field::new("applications.application");

/// Methods that can come first when signing in through this application; which ones are possible depends on the application.
///
/// `applications.authentication_methods`: list of enumeration. Since 9.6.
pub const APPLICATIONS_AUTHENTICATION_METHODS: Field<Record, crate::models::account_application::AuthenticationMethod> =
    Field::new("applications.authentication_methods");

/// Signs users in by binding to the LDAP server with their own credentials. Only for `ssh`, `ontapi` and `http` in combination with the method `nsswitch`; off unless set.
///
/// `applications.is_ldap_fastbind`: boolean. Since 9.14.1.
pub const APPLICATIONS_IS_LDAP_FASTBIND: Field<Record, bool> =
    Field::new("applications.is_ldap_fastbind").introduced_in(9, 14, 1);

/// True when the name of the account is that of a group in LDAP or NIS, so that its members can sign in. Only for `ssh`, `ontapi` and `http` with the method `nsswitch`; off unless set.
///
/// `applications.is_ns_switch_group`: boolean. Since 9.15.1.
pub const APPLICATIONS_IS_NS_SWITCH_GROUP: Field<Record, bool> =
    Field::new("applications.is_ns_switch_group").introduced_in(9, 15, 1);

/// Second factor, asked for after the first method; `none` unless given. It counts for `ssh` and `service_processor` (which takes `none` and `publickey`) and is ignored elsewhere; `totp` needs `password` or `publickey` as the first method. Newer releases take `publickey` for `http` as well.
///
/// In 9.6 to 9.12.1: Second factor, asked for after the first method. It counts for `ssh` only and is ignored elsewhere; `none` unless given.
///
/// `applications.second_authentication_method`: enumeration. Since 9.6.
pub const APPLICATIONS_SECOND_AUTHENTICATION_METHOD: Field<Record, crate::models::account_application::SecondAuthenticationMethod> =
    Field::new("applications.second_authentication_method");

/// Free text, for instance what the account is for.
///
/// `comment`: string. Since 9.6.
pub const COMMENT: Field<Record, String> = Field::new("comment");

/// Whether users sign in by LDAP fast bind. Superseded by `applications.is_ldap_fastbind`, which sets it per application.
///
/// `ldap_fastbind`: boolean. From 9.11.1 to 9.12.1.
#[deprecated(note = "the last ONTAP release that has it is 9.12.1")]
pub const LDAP_FASTBIND: Field<Record, bool> =
    Field::new("ldap_fastbind").introduced_in(9, 11, 1).last_in(9, 12, 1);

/// Whether the account is locked, so that nobody can sign in with it. Locking needs a password to exist, and the last administrator with access to the console cannot be locked.
///
/// `locked`: boolean. Since 9.6.
pub const LOCKED: Field<Record, bool> = Field::new("locked");

/// Name that is typed at the login prompt, 3 to 64 characters long; the name of a directory group where a group is meant. It cannot be changed later.
///
/// `name`: string. Since 9.6.
pub const NAME: Field<Record, String> = Field::new("name");

/// SVM that owns the account. At cluster scope this is the administrative SVM. Its UUID is the first key of the path.
///
/// `owner`: object. Since 9.6.
pub const OWNER: Field<Record, Whole> = Field::new("owner");

/// Name of the owning SVM. A POST sends the name or the UUID; a PATCH can send neither.
///
/// `owner.name`: string. Since 9.6.
pub const OWNER_NAME: Field<Record, String> = Field::new("owner.name");

/// UUID of the owning SVM. It stays the same when the SVM is renamed.
///
/// `owner.uuid`: string. Since 9.6.
pub const OWNER_UUID: Field<Record, String> = Field::new("owner.uuid");

/// Algorithm of the stored password hash. It can be read here and changed only together with a new password, through `/security/authentication/password`.
///
/// `password_hash_algorithm`: enumeration. Since 9.11.1.
pub const PASSWORD_HASH_ALGORITHM: Field<Record, crate::models::account::PasswordHashAlgorithm> =
    Field::new("password_hash_algorithm").introduced_in(9, 11, 1);

/// Role of the account, which decides what it may do.
///
/// `role`: object. Since 9.6.
pub const ROLE: Field<Record, Whole> = Field::new("role");

/// Name of the role. Left out at creation it becomes `admin` for a cluster account and `vsadmin` for one of an SVM.
///
/// `role.name`: string. Since 9.6.
pub const ROLE_NAME: Field<Record, String> = Field::new("role.name");

/// Scope of the account: the cluster as a whole, or a single SVM. ONTAP derives it from the owner; it cannot be sent.
///
/// `scope`: enumeration. Since 9.6.
pub const SCOPE: Field<Record, crate::models::account::Scope> = Field::new("scope");
