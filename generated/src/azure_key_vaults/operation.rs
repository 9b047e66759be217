// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/azure-key-vaults

//! Operations of `/security/azure-key-vaults`.

use ontap_runtime::{Method, Operation, Release};

use super::error;

/// Properties that came later than the resource.
static NEWER_FIELDS: &[(&str, Release)] = &[
    ("authentication_method", Release::new(9, 10, 1)),
    ("configuration", Release::new(9, 14, 1)),
    ("configuration.name", Release::new(9, 14, 1)),
    ("configuration.uuid", Release::new(9, 14, 1)),
    ("enabled", Release::new(9, 14, 1)),
    ("oauth_host", Release::new(9, 14, 1)),
    ("port", Release::new(9, 14, 1)),
    ("skip_verification", Release::new(9, 16, 1)),
    ("vault_host", Release::new(9, 14, 1)),
    ("verify_host", Release::new(9, 14, 1)),
    ("verify_ip", Release::new(9, 14, 1)),
];

/// `POST /security/azure-key-vaults`.
pub static CREATE: Operation = Operation {
    name: "azure_key_vaults.create",
    id: "azure_key_vault_create",
    method: Method::Post,
    path: "/security/azure-key-vaults",
    since: Release::new(9, 8, 0),
    until: None,
    success: &[201, 202],
    error_codes: &[
        error::CODE_3735553,
        error::CODE_3735664,
        error::CODE_3735665,
        error::CODE_3735700,
        error::CODE_52559972,
        error::CODE_65537500,
        error::CODE_65537504,
        error::CODE_65537505,
        error::CODE_65537506,
        error::CODE_65537512,
        error::CODE_65537514,
        error::CODE_65537518,
        error::CODE_65537523,
        error::CODE_65537526,
        error::CODE_65537553,
        error::CODE_65537567,
        error::CODE_65537573,
        error::CODE_65537589,
        error::CODE_65537592,
        error::CODE_65537593,
        error::CODE_65537594,
        error::CODE_65537595,
        error::CODE_65538902,
        error::CODE_65538903,
        error::CODE_65539704,
    ],
    may_become_job: true,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `DELETE /security/azure-key-vaults/{uuid}`.
pub static DELETE: Operation = Operation {
    name: "azure_key_vaults.delete",
    id: "azure_key_vault_delete",
    method: Method::Delete,
    path: "/security/azure-key-vaults/{uuid}",
    since: Release::new(9, 8, 0),
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
        error::CODE_65537120,
        error::CODE_196608080,
        error::CODE_196608301,
        error::CODE_196608305,
    ],
    may_become_job: true,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `DELETE /security/azure-key-vaults`.
pub static DELETE_WHERE: Operation = Operation {
    name: "azure_key_vaults.delete_where",
    id: "azure_key_vault_delete_collection",
    method: Method::Delete,
    path: "/security/azure-key-vaults",
    since: Release::new(9, 16, 1),
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
        error::CODE_65537120,
        error::CODE_196608080,
        error::CODE_196608301,
        error::CODE_196608305,
    ],
    may_become_job: true,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `GET /security/azure-key-vaults/{uuid}`.
pub static GET: Operation = Operation {
    name: "azure_key_vaults.get",
    id: "azure_key_vault_get",
    method: Method::Get,
    path: "/security/azure-key-vaults/{uuid}",
    since: Release::new(9, 8, 0),
    until: None,
    success: &[200],
    error_codes: &[
        error::CODE_65537549,
        error::CODE_65537551,
        error::CODE_65537552,
    ],
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `GET /security/azure-key-vaults`.
pub static LIST: Operation = Operation {
    name: "azure_key_vaults.list",
    id: "azure_key_vault_collection_get",
    method: Method::Get,
    path: "/security/azure-key-vaults",
    since: Release::new(9, 8, 0),
    until: None,
    success: &[200],
    error_codes: &[
        error::CODE_65537549,
        error::CODE_65537551,
        error::CODE_65537552,
    ],
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `POST /security/azure-key-vaults/{azure_key_vault.uuid}/rekey-external`.
pub static REKEY_EXTERNAL: Operation = Operation {
    name: "azure_key_vaults.rekey_external",
    id: "azure_key_vault_rekey_external",
    method: Method::Post,
    path: "/security/azure-key-vaults/{azure_key_vault.uuid}/rekey-external",
    since: Release::new(9, 11, 1),
    until: None,
    success: &[201, 202],
    error_codes: &[
        error::CODE_65537120,
        error::CODE_65537547,
        error::CODE_65537610,
        error::CODE_65539436,
        error::CODE_65539437,
        error::CODE_65539855,
    ],
    may_become_job: true,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `POST /security/azure-key-vaults/{uuid}/rekey-internal`.
pub static REKEY_INTERNAL: Operation = Operation {
    name: "azure_key_vaults.rekey_internal",
    id: "azure_key_vault_rekey_internal",
    method: Method::Post,
    path: "/security/azure-key-vaults/{uuid}/rekey-internal",
    since: Release::new(9, 9, 1),
    until: None,
    success: &[201, 202],
    error_codes: &[
        error::CODE_65537120,
        error::CODE_65537547,
        error::CODE_65537559,
        error::CODE_65537610,
        error::CODE_65539436,
        error::CODE_65539437,
        error::CODE_65539856,
    ],
    may_become_job: true,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `POST /security/azure-key-vaults/{uuid}/restore`.
pub static RESTORE: Operation = Operation {
    name: "azure_key_vaults.restore",
    id: "azure_key_vault_restore",
    method: Method::Post,
    path: "/security/azure-key-vaults/{uuid}/restore",
    since: Release::new(9, 9, 1),
    until: None,
    success: &[201, 202],
    error_codes: &[
        error::CODE_65537120,
        error::CODE_65537515,
        error::CODE_65537544,
    ],
    may_become_job: true,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `PATCH /security/azure-key-vaults/{uuid}`.
pub static UPDATE: Operation = Operation {
    name: "azure_key_vaults.update",
    id: "azure_key_vault_modify",
    method: Method::Patch,
    path: "/security/azure-key-vaults/{uuid}",
    since: Release::new(9, 8, 0),
    until: None,
    success: &[200, 202],
    error_codes: &[
        error::CODE_65537120,
        error::CODE_65537504,
        error::CODE_65537517,
        error::CODE_65537540,
        error::CODE_65537541,
        error::CODE_65537547,
        error::CODE_65537573,
        error::CODE_65537577,
    ],
    may_become_job: true,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `PATCH /security/azure-key-vaults`.
pub static UPDATE_WHERE: Operation = Operation {
    name: "azure_key_vaults.update_where",
    id: "azure_key_vault_modify_collection",
    method: Method::Patch,
    path: "/security/azure-key-vaults",
    since: Release::new(9, 16, 1),
    until: None,
    success: &[200, 202],
    error_codes: &[
        error::CODE_65537120,
        error::CODE_65537504,
        error::CODE_65537517,
        error::CODE_65537540,
        error::CODE_65537541,
        error::CODE_65537547,
        error::CODE_65537573,
        error::CODE_65537577,
    ],
    may_become_job: true,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};
