// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /cluster

//! Operations of `/cluster`.

use ontap_runtime::{Method, Operation, Release};

use super::error;

/// Properties that came later than the resource.
static NEWER_FIELDS: &[(&str, Release)] = &[
    ("_tags", Release::new(9, 13, 1)),
    ("active_directory", Release::new(9, 16, 1)),
    ("active_directory.fqdn", Release::new(9, 16, 1)),
    ("active_directory.name", Release::new(9, 16, 1)),
    ("active_directory.organizational_unit", Release::new(9, 16, 1)),
    ("active_directory.security", Release::new(9, 17, 1)),
    ("active_directory.security.advertised_kdc_encryptions", Release::new(9, 17, 1)),
    ("auto_enable_activity_tracking", Release::new(9, 13, 1)),
    ("auto_enable_analytics", Release::new(9, 13, 1)),
    ("certificate", Release::new(9, 7, 0)),
    ("certificate.name", Release::new(9, 8, 0)),
    ("certificate.uuid", Release::new(9, 7, 0)),
    ("cluster_network_overlay_enabled", Release::new(9, 18, 1)),
    ("disaggregated", Release::new(9, 16, 1)),
    ("ha", Release::new(9, 19, 1)),
    ("ha.failover_protection_level", Release::new(9, 19, 1)),
    ("peering_policy", Release::new(9, 10, 1)),
    ("peering_policy.authentication_required", Release::new(9, 10, 1)),
    ("peering_policy.encryption_required", Release::new(9, 10, 1)),
    ("peering_policy.minimum_passphrase_length", Release::new(9, 10, 1)),
    ("san_optimized", Release::new(9, 7, 0)),
    ("timezone", Release::new(9, 7, 0)),
    ("timezone.name", Release::new(9, 7, 0)),
];

/// `GET /cluster`.
pub static GET: Operation = Operation {
    name: "cluster.get",
    id: "cluster_get",
    method: Method::Get,
    path: "/cluster",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[error::PRECLUSTER],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};
