// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/security

//! Fields of the records of `/security/security`.

use ontap_runtime::Field;
use crate::models::security_cluster::SecurityCluster as Record;

/// `label`: string. Since 9.17.1.
pub const LABEL: Field<Record, String> = Field::new("label").introduced_in(9, 17, 1);
