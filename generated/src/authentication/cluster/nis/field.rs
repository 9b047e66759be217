// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/cluster/nis

//! Fields of the records of `/security/authentication/cluster/nis`.

use ontap_runtime::{Field, Whole};
use crate::models::cluster_nis_service::ClusterNisService as Record;

/// `binding_details`: list of object. Since 9.11.1.
pub const BINDING_DETAILS: Field<Record, Whole> =
    Field::new("binding_details").introduced_in(9, 11, 1);

/// `binding_details.server`: string. Since 9.11.1.
pub const BINDING_DETAILS_SERVER: Field<Record, String> =
    Field::new("binding_details.server").introduced_in(9, 11, 1);

/// `binding_details.status`: `binding_status`. Since 9.11.1.
pub const BINDING_DETAILS_STATUS: Field<Record, Whole> =
    Field::new("binding_details.status").introduced_in(9, 11, 1);

/// `binding_details.status.code`: string. Since 9.11.1.
pub const BINDING_DETAILS_STATUS_CODE: Field<Record, String> =
    Field::new("binding_details.status.code").introduced_in(9, 11, 1);

/// `binding_details.status.message`: string. Since 9.11.1.
pub const BINDING_DETAILS_STATUS_MESSAGE: Field<Record, String> =
    Field::new("binding_details.status.message").introduced_in(9, 11, 1);

/// `bound_servers`: list of string. Since 9.6.
pub const BOUND_SERVERS: Field<Record, String> = Field::new("bound_servers");

/// `domain`: string. Since 9.6.
pub const DOMAIN: Field<Record, String> = Field::new("domain");

/// `servers`: list of string. Since 9.6.
pub const SERVERS: Field<Record, String> = Field::new("servers");
