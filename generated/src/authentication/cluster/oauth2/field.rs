// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/cluster/oauth2

//! Fields of the records of `/security/authentication/cluster/oauth2`.

use ontap_runtime::Field;
use crate::models::security_oauth2_global::SecurityOauth2Global as Record;

/// Whether the REST API accepts OAuth 2.0 tokens; false unless enabled.
///
/// `enabled`: boolean. Since 9.14.1.
pub const ENABLED: Field<Record, bool> = Field::new("enabled").introduced_in(9, 14, 1);
