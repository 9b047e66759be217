// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/cluster/ad-proxy

//! Operations of `/security/authentication/cluster/ad-proxy`.

use ontap_runtime::{Method, Operation, Release};

use super::error;

/// `POST /security/authentication/cluster/ad-proxy`.
pub static CREATE: Operation = Operation {
    name: "authentication.cluster.ad_proxy.create",
    id: "cluster_account_ad_proxy_create",
    method: Method::Post,
    path: "/security/authentication/cluster/ad-proxy",
    since: Release::new(9, 7, 0),
    until: None,
    success: &[201],
    error_codes: &[
        error::DATA_SVM_ONLY,
        error::SVM_NAME_AND_UUID_DISAGREE,
    ],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `DELETE /security/authentication/cluster/ad-proxy`.
pub static DELETE: Operation = Operation {
    name: "authentication.cluster.ad_proxy.delete",
    id: "cluster_account_ad_proxy_delete",
    method: Method::Delete,
    path: "/security/authentication/cluster/ad-proxy",
    since: Release::new(9, 7, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `GET /security/authentication/cluster/ad-proxy`.
pub static GET: Operation = Operation {
    name: "authentication.cluster.ad_proxy.get",
    id: "cluster_account_ad_proxy_get",
    method: Method::Get,
    path: "/security/authentication/cluster/ad-proxy",
    since: Release::new(9, 7, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `PATCH /security/authentication/cluster/ad-proxy`.
pub static UPDATE: Operation = Operation {
    name: "authentication.cluster.ad_proxy.update",
    id: "cluster_account_ad_proxy_modify",
    method: Method::Patch,
    path: "/security/authentication/cluster/ad-proxy",
    since: Release::new(9, 7, 0),
    until: None,
    success: &[200],
    error_codes: &[
        error::DATA_SVM_ONLY,
        error::SVM_NAME_AND_UUID_DISAGREE,
    ],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
