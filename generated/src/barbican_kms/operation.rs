// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/barbican-kms

//! Operations of `/security/barbican-kms`.

use ontap_runtime::{Method, Operation, Release};

use super::error;

/// `POST /security/barbican-kms`.
pub static CREATE: Operation = Operation {
    name: "barbican_kms.create",
    id: "barbican_create",
    method: Method::Post,
    path: "/security/barbican-kms",
    since: Release::new(9, 17, 1),
    until: None,
    success: &[201, 202],
    error_codes: &[
        error::CODE_1115127,
        error::CODE_65539805,
        error::CODE_65539806,
        error::CODE_65539807,
        error::CODE_65539808,
        error::CODE_65539809,
        error::CODE_65539810,
        error::CODE_65539811,
        error::CODE_65539835,
    ],
    may_become_job: true,
    expensive: &[],
    fields_since: &[],
};

/// `GET /security/barbican-kms/{uuid}`.
pub static GET: Operation = Operation {
    name: "barbican_kms.get",
    id: "barbican_get",
    method: Method::Get,
    path: "/security/barbican-kms/{uuid}",
    since: Release::new(9, 17, 1),
    until: None,
    success: &[200],
    error_codes: &[error::CODE_65539801],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `GET /security/barbican-kms`.
pub static LIST: Operation = Operation {
    name: "barbican_kms.list",
    id: "barbican_collection_get",
    method: Method::Get,
    path: "/security/barbican-kms",
    since: Release::new(9, 17, 1),
    until: None,
    success: &[200],
    error_codes: &[error::CODE_65539801],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `POST /security/barbican-kms/{uuid}/rekey-internal`.
pub static REKEY_INTERNAL: Operation = Operation {
    name: "barbican_kms.rekey_internal",
    id: "barbican_rekey_internal",
    method: Method::Post,
    path: "/security/barbican-kms/{uuid}/rekey-internal",
    since: Release::new(9, 17, 1),
    until: None,
    success: &[201, 202],
    error_codes: &[
        error::CODE_65536205,
        error::CODE_65536882,
        error::CODE_65536883,
        error::CODE_65536884,
        error::CODE_65536889,
        error::CODE_65536973,
        error::CODE_65537533,
        error::CODE_65537547,
        error::CODE_65537556,
        error::CODE_65537565,
        error::CODE_65537610,
        error::CODE_65539200,
        error::CODE_65539201,
        error::CODE_65539202,
        error::CODE_65539416,
        error::CODE_65539436,
        error::CODE_65539437,
        error::CODE_65539817,
        error::CODE_65539834,
        error::CODE_65539836,
        error::CODE_65539844,
        error::CODE_65539856,
        error::CODE_196608088,
        error::CODE_196608352,
    ],
    may_become_job: true,
    expensive: &[],
    fields_since: &[],
};

/// `POST /security/barbican-kms/{uuid}/restore`.
pub static RESTORE: Operation = Operation {
    name: "barbican_kms.restore",
    id: "barbican_restore",
    method: Method::Post,
    path: "/security/barbican-kms/{uuid}/restore",
    since: Release::new(9, 17, 1),
    until: None,
    success: &[201, 202],
    error_codes: &[error::CODE_65539817, error::CODE_65539842],
    may_become_job: true,
    expensive: &[],
    fields_since: &[],
};

/// `PATCH /security/barbican-kms/{uuid}`.
pub static UPDATE: Operation = Operation {
    name: "barbican_kms.update",
    id: "barbican_modify",
    method: Method::Patch,
    path: "/security/barbican-kms/{uuid}",
    since: Release::new(9, 17, 1),
    until: None,
    success: &[200, 202],
    error_codes: &[
        error::CODE_65539223,
        error::CODE_65539814,
        error::CODE_65539815,
        error::CODE_65539832,
        error::CODE_65539841,
    ],
    may_become_job: true,
    expensive: &[],
    fields_since: &[],
};

/// `PATCH /security/barbican-kms`.
pub static UPDATE_WHERE: Operation = Operation {
    name: "barbican_kms.update_where",
    id: "barbican_modify_collection",
    method: Method::Patch,
    path: "/security/barbican-kms",
    since: Release::new(9, 17, 1),
    until: None,
    success: &[200, 202],
    error_codes: &[
        error::CODE_65539223,
        error::CODE_65539814,
        error::CODE_65539815,
        error::CODE_65539832,
        error::CODE_65539841,
    ],
    may_become_job: true,
    expensive: &[],
    fields_since: &[],
};
