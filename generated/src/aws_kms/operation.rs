// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/aws-kms

//! Operations of `/security/aws-kms`.

use ontap_runtime::{Method, Operation, Release};

use super::error;

/// `POST /security/aws-kms`.
pub static CREATE: Operation = Operation {
    name: "aws_kms.create",
    id: "aws_kms_create",
    method: Method::Post,
    path: "/security/aws-kms",
    since: Release::new(9, 12, 1),
    until: None,
    success: &[201, 202],
    error_codes: &[
        error::CODE_3735622,
        error::CODE_3735645,
        error::CODE_3735657,
        error::CODE_3735664,
        error::CODE_3735665,
        error::CODE_3735700,
        error::CODE_65536600,
        error::CODE_65537518,
        error::CODE_65537900,
        error::CODE_65537901,
        error::CODE_65537906,
        error::CODE_65537907,
        error::CODE_65537908,
        error::CODE_65537910,
        error::CODE_65537911,
        error::CODE_65537912,
        error::CODE_65537926,
        error::CODE_65539704,
    ],
    may_become_job: true,
    expensive: &[],
    fields_since: &[],
};

/// `DELETE /security/aws-kms/{uuid}`.
pub static DELETE: Operation = Operation {
    name: "aws_kms.delete",
    id: "aws_kms_delete",
    method: Method::Delete,
    path: "/security/aws-kms/{uuid}",
    since: Release::new(9, 12, 1),
    until: None,
    success: &[200, 202],
    error_codes: &[
        error::CODE_65536817,
        error::CODE_65536827,
        error::CODE_65536834,
        error::CODE_65536883,
        error::CODE_65536884,
        error::CODE_65537103,
        error::CODE_65537104,
        error::CODE_65537106,
        error::CODE_65537121,
        error::CODE_65537926,
        error::CODE_196608080,
        error::CODE_196608301,
        error::CODE_196608332,
        error::CODE_196608351,
    ],
    may_become_job: true,
    expensive: &[],
    fields_since: &[],
};

/// `DELETE /security/aws-kms`.
pub static DELETE_WHERE: Operation = Operation {
    name: "aws_kms.delete_where",
    id: "aws_kms_delete_collection",
    method: Method::Delete,
    path: "/security/aws-kms",
    since: Release::new(9, 16, 1),
    until: None,
    success: &[200, 202],
    error_codes: &[
        error::CODE_65536817,
        error::CODE_65536827,
        error::CODE_65536834,
        error::CODE_65536883,
        error::CODE_65536884,
        error::CODE_65537106,
        error::CODE_65537926,
        error::CODE_196608080,
        error::CODE_196608301,
        error::CODE_196608332,
    ],
    may_become_job: true,
    expensive: &[],
    fields_since: &[],
};

/// `GET /security/aws-kms/{uuid}`.
pub static GET: Operation = Operation {
    name: "aws_kms.get",
    id: "aws_kms_get",
    method: Method::Get,
    path: "/security/aws-kms/{uuid}",
    since: Release::new(9, 12, 1),
    until: None,
    success: &[200],
    error_codes: &[
        error::CODE_65537551,
        error::CODE_65537552,
        error::CODE_65537915,
    ],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `GET /security/aws-kms`.
pub static LIST: Operation = Operation {
    name: "aws_kms.list",
    id: "aws_kms_collection_get",
    method: Method::Get,
    path: "/security/aws-kms",
    since: Release::new(9, 12, 1),
    until: None,
    success: &[200],
    error_codes: &[
        error::CODE_65537551,
        error::CODE_65537552,
        error::CODE_65537915,
    ],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `POST /security/aws-kms/{aws_kms.uuid}/rekey-external`.
pub static REKEY_EXTERNAL: Operation = Operation {
    name: "aws_kms.rekey_external",
    id: "aws_kms_rekey_external",
    method: Method::Post,
    path: "/security/aws-kms/{aws_kms.uuid}/rekey-external",
    since: Release::new(9, 12, 1),
    until: None,
    success: &[201, 202],
    error_codes: &[
        error::CODE_65537538,
        error::CODE_65537543,
        error::CODE_65537547,
        error::CODE_65537610,
        error::CODE_65537919,
        error::CODE_65537926,
        error::CODE_65539436,
        error::CODE_65539437,
    ],
    may_become_job: true,
    expensive: &[],
    fields_since: &[],
};

/// `POST /security/aws-kms/{aws_kms.uuid}/rekey-internal`.
pub static REKEY_INTERNAL: Operation = Operation {
    name: "aws_kms.rekey_internal",
    id: "aws_kms_rekey_internal",
    method: Method::Post,
    path: "/security/aws-kms/{aws_kms.uuid}/rekey-internal",
    since: Release::new(9, 12, 1),
    until: None,
    success: &[201, 202],
    error_codes: &[
        error::CODE_65537547,
        error::CODE_65537556,
        error::CODE_65537559,
        error::CODE_65537566,
        error::CODE_65537610,
        error::CODE_65537926,
        error::CODE_65539436,
        error::CODE_65539437,
    ],
    may_become_job: true,
    expensive: &[],
    fields_since: &[],
};

/// `POST /security/aws-kms/{aws_kms.uuid}/restore`.
pub static RESTORE: Operation = Operation {
    name: "aws_kms.restore",
    id: "aws_kms_restore",
    method: Method::Post,
    path: "/security/aws-kms/{aws_kms.uuid}/restore",
    since: Release::new(9, 12, 1),
    until: None,
    success: &[201, 202],
    error_codes: &[
        error::CODE_65536082,
        error::CODE_65537544,
        error::CODE_65537926,
    ],
    may_become_job: true,
    expensive: &[],
    fields_since: &[],
};

/// `PATCH /security/aws-kms/{uuid}`.
pub static UPDATE: Operation = Operation {
    name: "aws_kms.update",
    id: "aws_kms_modify",
    method: Method::Patch,
    path: "/security/aws-kms/{uuid}",
    since: Release::new(9, 12, 1),
    until: None,
    success: &[200, 202],
    error_codes: &[
        error::CODE_65537541,
        error::CODE_65537906,
        error::CODE_65537920,
        error::CODE_65537921,
        error::CODE_65537924,
        error::CODE_65537926,
    ],
    may_become_job: true,
    expensive: &[],
    fields_since: &[],
};

/// `PATCH /security/aws-kms`.
pub static UPDATE_WHERE: Operation = Operation {
    name: "aws_kms.update_where",
    id: "aws_kms_modify_collection",
    method: Method::Patch,
    path: "/security/aws-kms",
    since: Release::new(9, 16, 1),
    until: None,
    success: &[200, 202],
    error_codes: &[
        error::CODE_65537541,
        error::CODE_65537906,
        error::CODE_65537920,
        error::CODE_65537921,
        error::CODE_65537924,
        error::CODE_65537926,
    ],
    may_become_job: true,
    expensive: &[],
    fields_since: &[],
};
