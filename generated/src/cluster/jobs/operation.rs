// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /cluster/jobs

//! Operations of `/cluster/jobs`.

use ontap_runtime::{Method, Operation, Release};

use super::error;

/// Properties that came later than the resource.
static NEWER_FIELDS: &[(&str, Release)] = &[
    ("error", Release::new(9, 9, 1)),
    ("error.arguments", Release::new(9, 9, 1)),
    ("error.code", Release::new(9, 9, 1)),
    ("error.message", Release::new(9, 9, 1)),
    ("error.target", Release::new(9, 9, 1)),
    ("node", Release::new(9, 11, 1)),
    ("node.name", Release::new(9, 11, 1)),
    ("svm", Release::new(9, 8, 0)),
    ("svm.name", Release::new(9, 8, 0)),
    ("svm.uuid", Release::new(9, 8, 0)),
];

/// `GET /cluster/jobs/{uuid}`.
pub static GET: Operation = Operation {
    name: "cluster.jobs.get",
    id: "job_get",
    method: Method::Get,
    path: "/cluster/jobs/{uuid}",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `GET /cluster/jobs`.
pub static LIST: Operation = Operation {
    name: "cluster.jobs.list",
    id: "job_collection_get",
    method: Method::Get,
    path: "/cluster/jobs",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `PATCH /cluster/jobs/{uuid}`.
pub static UPDATE: Operation = Operation {
    name: "cluster.jobs.update",
    id: "job_modify",
    method: Method::Patch,
    path: "/cluster/jobs/{uuid}",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[
        error::JOB_ENDED,
        error::JOB_RUNNING,
        error::JOB_MANAGER_UNAVAILABLE,
        error::JOB_NOT_RUNNING,
        error::JOB_CANNOT_PAUSE,
        error::JOB_CANNOT_CANCEL,
        error::JOB_PROGRAM_ERROR,
    ],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};

/// `PATCH /cluster/jobs`.
pub static UPDATE_WHERE: Operation = Operation {
    name: "cluster.jobs.update_where",
    id: "job_modify_collection",
    method: Method::Patch,
    path: "/cluster/jobs",
    since: Release::new(9, 16, 1),
    until: None,
    success: &[200],
    error_codes: &[
        error::JOB_ENDED,
        error::JOB_RUNNING,
        error::JOB_MANAGER_UNAVAILABLE,
        error::JOB_NOT_RUNNING,
        error::JOB_CANNOT_PAUSE,
        error::JOB_CANNOT_CANCEL,
    ],
    errors: error::ENTRIES,
    may_become_job: false,
    expensive: &[],
    fields_since: NEWER_FIELDS,
};
