// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/gcp-kms

//! Operations of `/security/gcp-kms`.

use ontap_runtime::{Method, Operation, Release};

use super::error;

/// Properties that came later than the resource.
static NEWER_FIELDS: &[(&str, Release)] = &[
    ("authentication_method", Release::new(9, 17, 1)),
    ("caller_account", Release::new(9, 14, 1)),
    ("cloudkms_host", Release::new(9, 14, 1)),
    ("gce_metadata_server", Release::new(9, 17, 1)),
    ("oauth_host", Release::new(9, 14, 1)),
    ("oauth_url", Release::new(9, 14, 1)),
    ("port", Release::new(9, 14, 1)),
    ("privileged_account", Release::new(9, 14, 1)),
    ("verify_host", Release::new(9, 14, 1)),
    ("verify_ip", Release::new(9, 14, 1)),
];

/// `POST /security/gcp-kms`.
pub static CREATE: Operation = Operation {
    name: "gcp_kms.create",
    id: "gcp_kms_create",
    method: Method::Post,
    path: "/security/gcp-kms",
    since: Release::new(9, 9, 1),
    until: None,
    success: &[201, 202],
    error_codes: &[
        error::CODE_65537703,
        error::CODE_65537704,
        error::CODE_65537706,
        error::CODE_65537713,
        error::CODE_65537719,
        error::CODE_65537720,
        error::CODE_65537740,
        error::CODE_65537749,
        error::CODE_65537753,
        error::CODE_65539704,
    ],
    may_become_job: true,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `DELETE /security/gcp-kms/{uuid}`.
pub static DELETE: Operation = Operation {
    name: "gcp_kms.delete",
    id: "gcp_kms_delete",
    method: Method::Delete,
    path: "/security/gcp-kms/{uuid}",
    since: Release::new(9, 9, 1),
    until: None,
    success: &[200, 202],
    error_codes: &[
        error::CODE_65536242,
        error::CODE_65536243,
        error::CODE_65536817,
        error::CODE_65536827,
        error::CODE_65536834,
        error::CODE_65536867,
        error::CODE_65536883,
        error::CODE_65536884,
        error::CODE_65536924,
        error::CODE_65537721,
        error::CODE_196608080,
        error::CODE_196608301,
        error::CODE_196608305,
    ],
    may_become_job: true,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `DELETE /security/gcp-kms`.
pub static DELETE_WHERE: Operation = Operation {
    name: "gcp_kms.delete_where",
    id: "gcp_kms_delete_collection",
    method: Method::Delete,
    path: "/security/gcp-kms",
    since: Release::new(9, 16, 1),
    until: None,
    success: &[200, 202],
    error_codes: &[
        error::CODE_65536817,
        error::CODE_65536827,
        error::CODE_65536834,
        error::CODE_65536867,
        error::CODE_65536883,
        error::CODE_65536884,
        error::CODE_65537721,
        error::CODE_196608080,
        error::CODE_196608301,
    ],
    may_become_job: true,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `GET /security/gcp-kms/{uuid}`.
pub static GET: Operation = Operation {
    name: "gcp_kms.get",
    id: "gcp_kms_get",
    method: Method::Get,
    path: "/security/gcp-kms/{uuid}",
    since: Release::new(9, 9, 1),
    until: None,
    success: &[200],
    error_codes: &[
        error::CODE_65537551,
        error::CODE_65537552,
        error::CODE_65537730,
    ],
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `GET /security/gcp-kms`.
pub static LIST: Operation = Operation {
    name: "gcp_kms.list",
    id: "gcp_kms_collection_get",
    method: Method::Get,
    path: "/security/gcp-kms",
    since: Release::new(9, 9, 1),
    until: None,
    success: &[200],
    error_codes: &[
        error::CODE_65537551,
        error::CODE_65537552,
        error::CODE_65537730,
    ],
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `POST /security/gcp-kms/{gcp_kms.uuid}/rekey-external`.
pub static REKEY_EXTERNAL: Operation = Operation {
    name: "gcp_kms.rekey_external",
    id: "gcp_kms_rekey_external",
    method: Method::Post,
    path: "/security/gcp-kms/{gcp_kms.uuid}/rekey-external",
    since: Release::new(9, 11, 1),
    until: None,
    success: &[201, 202],
    error_codes: &[
        error::CODE_65537547,
        error::CODE_65537556,
        error::CODE_65537610,
        error::CODE_65537721,
        error::CODE_65537729,
        error::CODE_65537753,
        error::CODE_65537755,
        error::CODE_65539436,
        error::CODE_65539437,
    ],
    may_become_job: true,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `POST /security/gcp-kms/{uuid}/rekey-internal`.
pub static REKEY_INTERNAL: Operation = Operation {
    name: "gcp_kms.rekey_internal",
    id: "gcp_kms_rekey_internal",
    method: Method::Post,
    path: "/security/gcp-kms/{uuid}/rekey-internal",
    since: Release::new(9, 9, 1),
    until: None,
    success: &[201, 202],
    error_codes: &[
        error::CODE_65537547,
        error::CODE_65537556,
        error::CODE_65537559,
        error::CODE_65537610,
        error::CODE_65537721,
        error::CODE_65539436,
        error::CODE_65539437,
    ],
    may_become_job: true,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `POST /security/gcp-kms/{uuid}/restore`.
pub static RESTORE: Operation = Operation {
    name: "gcp_kms.restore",
    id: "gcp_kms_restore",
    method: Method::Post,
    path: "/security/gcp-kms/{uuid}/restore",
    since: Release::new(9, 9, 1),
    until: None,
    success: &[201, 202],
    error_codes: &[
        error::CODE_65537544,
        error::CODE_65537721,
        error::CODE_65537722,
    ],
    may_become_job: true,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `PATCH /security/gcp-kms/{uuid}`.
pub static UPDATE: Operation = Operation {
    name: "gcp_kms.update",
    id: "gcp_kms_modify",
    method: Method::Patch,
    path: "/security/gcp-kms/{uuid}",
    since: Release::new(9, 9, 1),
    until: None,
    success: &[200, 202],
    error_codes: &[
        error::CODE_65537541,
        error::CODE_65537547,
        error::CODE_65537605,
        error::CODE_65537713,
        error::CODE_65537714,
        error::CODE_65537721,
        error::CODE_65537724,
        error::CODE_65537729,
        error::CODE_65537732,
        error::CODE_65537757,
    ],
    may_become_job: true,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `PATCH /security/gcp-kms`.
pub static UPDATE_WHERE: Operation = Operation {
    name: "gcp_kms.update_where",
    id: "gcp_kms_modify_collection",
    method: Method::Patch,
    path: "/security/gcp-kms",
    since: Release::new(9, 16, 1),
    until: None,
    success: &[200, 202],
    error_codes: &[
        error::CODE_65537541,
        error::CODE_65537547,
        error::CODE_65537605,
        error::CODE_65537713,
        error::CODE_65537714,
        error::CODE_65537721,
        error::CODE_65537724,
        error::CODE_65537732,
        error::CODE_65537757,
    ],
    may_become_job: true,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};
