// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/external-role-mappings

//! Fields of the records of `/security/external-role-mappings`.

use ontap_runtime::{DateTime, Field, Whole};
use crate::models::security_external_role_mapping::SecurityExternalRoleMapping as Record;

/// Free text about the mapping.
///
/// `comment`: string. Since 9.16.1.
pub const COMMENT: Field<Record, String> = Field::new("comment").introduced_in(9, 16, 1);

/// Name of the role as the identity provider puts it into tokens. Part of the key.
///
/// `external_role`: string. Since 9.16.1.
pub const EXTERNAL_ROLE: Field<Record, String> =
    Field::new("external_role").introduced_in(9, 16, 1);

/// Role of ONTAP that the external one stands for.
///
/// `ontap_role`: object. Since 9.16.1.
pub const ONTAP_ROLE: Field<Record, Whole> = Field::new("ontap_role").introduced_in(9, 16, 1);

/// Name of the ONTAP role that the external one stands for.
///
/// `ontap_role.name`: string. Since 9.16.1.
pub const ONTAP_ROLE_NAME: Field<Record, String> =
    Field::new("ontap_role.name").introduced_in(9, 16, 1);

/// Identity provider whose role is meant. Part of the key, so that two providers may use one role name for different things.
///
/// `provider`: enumeration. Since 9.16.1.
pub const PROVIDER: Field<Record, crate::models::security_external_role_mapping::Provider> =
    Field::new("provider").introduced_in(9, 16, 1);

/// When the mapping was created.
///
/// `timestamp`: date and time. Since 9.16.1.
pub const TIMESTAMP: Field<Record, DateTime> = Field::new("timestamp").introduced_in(9, 16, 1);
