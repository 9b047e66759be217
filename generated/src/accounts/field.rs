// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/accounts

//! Fields of the records of `/security/accounts`.

use ontap_runtime::{Field, Whole};
use crate::models::account::Account as Record;

/// `applications`: list of `account_application`. Since 9.6.
pub const APPLICATIONS: Field<Record, Whole> = Field::new("applications");

/// `applications.application`: enumeration. Since 9.6.
pub const APPLICATIONS_APPLICATION: Field<Record, crate::models::account_application::Application> =
    Field::new("applications.application");

/// `applications.authentication_methods`: list of enumeration. Since 9.6.
pub const APPLICATIONS_AUTHENTICATION_METHODS: Field<Record, crate::models::account_application::AuthenticationMethod> =
    Field::new("applications.authentication_methods");

/// `applications.is_ldap_fastbind`: boolean. Since 9.14.1.
pub const APPLICATIONS_IS_LDAP_FASTBIND: Field<Record, bool> =
    Field::new("applications.is_ldap_fastbind").introduced_in(9, 14, 1);

/// `applications.is_ns_switch_group`: boolean. Since 9.15.1.
pub const APPLICATIONS_IS_NS_SWITCH_GROUP: Field<Record, bool> =
    Field::new("applications.is_ns_switch_group").introduced_in(9, 15, 1);

/// `applications.second_authentication_method`: enumeration. Since 9.6.
pub const APPLICATIONS_SECOND_AUTHENTICATION_METHOD: Field<Record, crate::models::account_application::SecondAuthenticationMethod> =
    Field::new("applications.second_authentication_method");

/// `comment`: string. Since 9.6.
pub const COMMENT: Field<Record, String> = Field::new("comment");

/// `ldap_fastbind`: boolean. From 9.11.1 to 9.12.1.
#[deprecated(note = "the last ONTAP release that has it is 9.12.1")]
pub const LDAP_FASTBIND: Field<Record, bool> =
    Field::new("ldap_fastbind").introduced_in(9, 11, 1).last_in(9, 12, 1);

/// `locked`: boolean. Since 9.6.
pub const LOCKED: Field<Record, bool> = Field::new("locked");

/// `name`: string. Since 9.6.
pub const NAME: Field<Record, String> = Field::new("name");

/// `owner`: object. Since 9.6.
pub const OWNER: Field<Record, Whole> = Field::new("owner");

/// `owner.name`: string. Since 9.6.
pub const OWNER_NAME: Field<Record, String> = Field::new("owner.name");

/// `owner.uuid`: string. Since 9.6.
pub const OWNER_UUID: Field<Record, String> = Field::new("owner.uuid");

/// `password_hash_algorithm`: enumeration. Since 9.11.1.
pub const PASSWORD_HASH_ALGORITHM: Field<Record, crate::models::account::PasswordHashAlgorithm> =
    Field::new("password_hash_algorithm").introduced_in(9, 11, 1);

/// `role`: object. Since 9.6.
pub const ROLE: Field<Record, Whole> = Field::new("role");

/// `role.name`: string. Since 9.6.
pub const ROLE_NAME: Field<Record, String> = Field::new("role.name");

/// `scope`: enumeration. Since 9.6.
pub const SCOPE: Field<Record, crate::models::account::Scope> = Field::new("scope");
