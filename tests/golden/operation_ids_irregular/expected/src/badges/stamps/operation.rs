// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/badges/{uuid}/stamps

//! Operations of `/security/badges/{uuid}/stamps`.

use ontap_runtime::{Method, Operation, Release};

/// `DELETE /security/badges/{uuid}/stamps/{index}`.
pub static DELETE: Operation = Operation {
    name: "badges.stamps.delete",
    id: "badge_stamp_remove",
    method: Method::Delete,
    path: "/security/badges/{uuid}/stamps/{index}",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `GET /security/badges/{uuid}/stamps/{index}`.
pub static GET: Operation = Operation {
    name: "badges.stamps.get",
    id: "badgestamp_get",
    method: Method::Get,
    path: "/security/badges/{uuid}/stamps/{index}",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

/// `GET /security/badges/{uuid}/stamps`.
pub static LIST: Operation = Operation {
    name: "badges.stamps.list",
    id: "stamp_collection_get",
    method: Method::Get,
    path: "/security/badges/{uuid}/stamps",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};
