// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/certificates

//! Operations of `/security/certificates`.

use ontap_runtime::{Method, Operation, Release};

use super::error;

/// Properties that came later than the resource.
static NEWER_FIELDS: &[(&str, Release)] = &[
    ("authority_key_identifier", Release::new(9, 8, 0)),
    ("azure", Release::new(9, 14, 1)),
    ("azure.proxy", Release::new(9, 14, 1)),
    ("name", Release::new(9, 8, 0)),
    ("subject_alternatives", Release::new(9, 15, 1)),
    ("subject_alternatives.dns", Release::new(9, 15, 1)),
    ("subject_alternatives.email", Release::new(9, 15, 1)),
    ("subject_alternatives.ip", Release::new(9, 15, 1)),
    ("subject_alternatives.uri", Release::new(9, 15, 1)),
    ("subject_key_identifier", Release::new(9, 8, 0)),
];

/// `POST /security/certificates`.
pub static CREATE: Operation = Operation {
    name: "certificates.create",
    id: "security_certificate_create",
    method: Method::Post,
    path: "/security/certificates",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[201],
    error_codes: &[
        error::CODE_3735553,
        error::CODE_3735558,
        error::CODE_3735588,
        error::CODE_3735618,
        error::CODE_3735622,
        error::CODE_3735632,
        error::CODE_3735645,
        error::CODE_3735646,
        error::CODE_3735664,
        error::CODE_3735665,
        error::CODE_3735676,
        error::CODE_3735693,
        error::CODE_3735696,
        error::CODE_3735700,
        error::CODE_3735751,
        error::CODE_3735752,
        error::CODE_3735753,
        error::CODE_3735754,
        error::CODE_3735755,
        error::CODE_3735756,
        error::CODE_3735757,
        error::CODE_3735762,
        error::CODE_3735763,
        error::CODE_3735764,
        error::CODE_52363365,
        error::CODE_52363366,
        error::CODE_52559972,
        error::CODE_52559973,
        error::CODE_52559974,
        error::CODE_52559975,
        error::CODE_52559976,
        error::CODE_52560123,
        error::CODE_52560173,
    ],
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `DELETE /security/certificates/{uuid}`.
pub static DELETE: Operation = Operation {
    name: "certificates.delete",
    id: "security_certificate_delete",
    method: Method::Delete,
    path: "/security/certificates/{uuid}",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[
        error::CODE_3735589,
        error::CODE_3735590,
        error::CODE_3735627,
        error::CODE_3735644,
        error::CODE_3735650,
        error::CODE_3735679,
        error::CODE_3735681,
        error::CODE_3735683,
        error::CODE_52560272,
    ],
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `DELETE /security/certificates`.
pub static DELETE_WHERE: Operation = Operation {
    name: "certificates.delete_where",
    id: "security_certificate_delete_collection",
    method: Method::Delete,
    path: "/security/certificates",
    since: Release::new(9, 16, 1),
    until: None,
    success: &[200],
    error_codes: &[
        error::CODE_3735589,
        error::CODE_3735590,
        error::CODE_3735627,
        error::CODE_3735644,
        error::CODE_3735650,
        error::CODE_3735679,
        error::CODE_3735681,
        error::CODE_3735683,
        error::CODE_52560272,
    ],
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `GET /security/certificates/{uuid}`.
pub static GET: Operation = Operation {
    name: "certificates.get",
    id: "security_certificate_get",
    method: Method::Get,
    path: "/security/certificates/{uuid}",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `GET /security/certificates`.
pub static LIST: Operation = Operation {
    name: "certificates.list",
    id: "security_certificate_collection_get",
    method: Method::Get,
    path: "/security/certificates",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `POST /security/certificates/{ca.uuid}/sign`.
pub static SIGN: Operation = Operation {
    name: "certificates.sign",
    id: "security_certificate_sign",
    method: Method::Post,
    path: "/security/certificates/{ca.uuid}/sign",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[
        error::CODE_3735558,
        error::CODE_3735588,
        error::CODE_3735626,
        error::CODE_3735628,
        error::CODE_3735629,
        error::CODE_3735630,
        error::CODE_3735632,
        error::CODE_3735665,
        error::CODE_3735701,
        error::CODE_52559974,
    ],
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};
