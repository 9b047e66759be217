// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/cluster/nis

//! Fields of the records of `/security/authentication/cluster/nis`.

use ontap_runtime::{Field, Whole};
use crate::models::cluster_nis_service::ClusterNisService as Record;

/// State of the binding to each server.
///
/// `binding_details`: list of object. Since 9.11.1.
pub const BINDING_DETAILS: Field<Record, Whole> =
    Field::new("binding_details").introduced_in(9, 11, 1);

/// Host name or address of the NIS server.
///
/// `binding_details.server`: string. Since 9.11.1.
pub const BINDING_DETAILS_SERVER: Field<Record, String> =
    Field::new("binding_details.server").introduced_in(9, 11, 1);

/// State of the binding to this server.
///
/// `binding_details.status`: `binding_status`. Since 9.11.1.
pub const BINDING_DETAILS_STATUS: Field<Record, Whole> =
    Field::new("binding_details.status").introduced_in(9, 11, 1);

/// Number for the outcome of the binding to this server.
///
/// `binding_details.status.code`: string. Since 9.11.1.
pub const BINDING_DETAILS_STATUS_CODE: Field<Record, String> =
    Field::new("binding_details.status.code").introduced_in(9, 11, 1);

/// Outcome of the binding to this server, in words.
///
/// `binding_details.status.message`: string. Since 9.11.1.
pub const BINDING_DETAILS_STATUS_MESSAGE: Field<Record, String> =
    Field::new("binding_details.status.message").introduced_in(9, 11, 1);

/// Servers that ONTAP is bound to at present, a subset of the configured ones.
///
/// `bound_servers`: list of string. Since 9.6.
pub const BOUND_SERVERS: Field<Record, String> = Field::new("bound_servers");

/// NIS domain, up to 64 characters.
///
/// `domain`: string. Since 9.6.
pub const DOMAIN: Field<Record, String> = Field::new("domain");

/// Host names or addresses of the NIS servers, ten at most. The list that is sent replaces the old one.
///
/// `servers`: list of string. Since 9.6.
pub const SERVERS: Field<Record, String> = Field::new("servers");
