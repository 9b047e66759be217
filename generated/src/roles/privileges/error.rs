// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/roles/{owner.uuid}/{name}/privileges

//! Error codes documented for `/security/roles/{owner.uuid}/{name}/privileges`.
//!
//! | number | name | meaning | what to do | returned by |
//! |---|---|---|---|---|
//! | 1263347 | [`BUILTIN_ROLE`] | Built-in roles cannot be changed. | Create a role of your own with the privileges you want. | `create` (Since 9.16.1), `delete_where` (Since 9.16.1), `delete` (Since 9.12.1) |
//! | 5636129 | [`ROLE_NOT_DEFINED`] | The role that the request names is not defined. | Create the role first, or correct the name. | `create` (Since 9.6) |
//! | 5636143 | [`SVM_ADMIN_LIMIT`] | Administrators of an SVM cannot be given this level of access. | Lower the access level for that path. | `create` (Since 9.6) |
//! | 5636144 | [`ACCESS_INVALID`] | The access level is none that ONTAP knows. | Use one of the documented values. | `create` (Since 9.6) |
//! | 5636168 | [`ROLE_MAPPED_TO_REST_ROLE`] | This role for commands is derived from a role for the API. | Change the API role; this one follows. | `create` (Since 9.16.1), `delete_where` (Since 9.16.1), `delete` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1) |
//! | 5636169 | [`PATH_MALFORMED`] | The path of the privilege is malformed or of a kind that is not supported. | Check its characters; only some endpoints may name a single object. | `create` (Since 9.6), `delete_where` (Since 9.16.1), `delete` (Since 9.10.1) |
//! | 5636170 | [`PATH_UNKNOWN`] | No endpoint of the API has this path. | Check its spelling and that the release has it. | `create` (Since 9.6), `delete_where` (Since 9.16.1), `delete` (Since 9.10.1) |
//! | 5636172 | [`ROLE_IN_USE`] | Accounts still have this role. | Give them another role, or delete them, first. | `delete_where` (Since 9.16.1), `delete` (Since 9.6) |
//! | 5636173 | [`REST_ROLES_NEED_9_6`] | The whole cluster must run 9.6 or later. | Finish the upgrade first. | `create` (Since 9.6), `delete_where` (Since 9.16.1), `delete` (Since 9.6) |
//! | 5636175 | [`SVM_ADMIN_API_FORBIDDEN`] | Administrators of an SVM cannot be given access to this endpoint. | Leave the path out of roles of an SVM. | `create` (Since 9.6) |
//! | 5636184 | [`GRANULAR_ROLES_DISABLED`] | Privileges for single objects are switched off. | Use the path without a UUID. | `create` (Since 9.10.1), `delete_where` (Since 9.16.1), `delete` (Since 9.10.1) |
//! | 5636185 | [`PATH_UUID_NOT_FOUND`] | The object whose UUID stands in the path does not exist. | Check the UUID. | `create` (Since 9.10.1), `delete_where` (Since 9.16.1), `delete` (Since 9.10.1) |
//! | 5636186 | [`GRANULAR_ROLES_NEED_9_10_1`] | The whole cluster must run 9.10.1 or later before privileges can name single objects. | Finish the upgrade first. | `create` (Since 9.10.1), `delete_where` (Since 9.16.1), `delete` (Since 9.10.1) |
//! | 5636192 | [`QUERY_NOT_FOR_API_PATH`] | A query is possible with commands only, not with paths of the API. | Leave the query out. | `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1) |
//! | 5636200 | [`ACCESS_NOT_FOR_COMMAND`] | Commands and command directories take `none`, `readonly` and `all` only. | Choose one of these. | `create` (Since 9.16.1), `update_where` (Since 9.16.1), `update` (Since 9.16.1) |
//! | 5636259 | [`AIDE_CHILD_NOT_FOUND`] | The child object in the path does not exist below the AIDE object that the path names. | Check both identifiers. | `create` (Since 9.18.1), `delete_where` (Since 9.18.1), `delete` (Since 9.18.1), `update_where` (Since 9.18.1), `update` (Since 9.18.1) |
//! | 5636261 | [`AIDE_GRANDCHILD_NOT_FOUND`] | The third object in the path does not exist below the two AIDE objects before it. | Check the identifiers from left to right. | `create` (Since 9.18.1), `delete_where` (Since 9.18.1), `delete` (Since 9.18.1), `update_where` (Since 9.18.1), `update` (Since 9.18.1) |
//! | 5636262 | [`ROLE_NAME_RESERVED`] | The system keeps this role name for itself. | Choose another name. | `create` (Since 9.18.1) |
//! | 13434890 | [`SVM_ID_LOOKUP_FAILED`] | ONTAP could not look up the internal ID of the owning SVM. | Check the owner and try again. | `create` (Since 9.6), `delete_where` (Since 9.16.1), `delete` (Since 9.6) |
//! | 13434891 | [`SVM_UUID_LOOKUP_FAILED`] | ONTAP could not look up the UUID of the owning SVM. | Check the owner and try again. | `create` (Since 9.6) |
//! | 13434892 | [`ROLE_REQUIRED`] | The request lacks the role. | Send it. | `create` (Since 9.6) |
//! | 13434893 | [`OWNER_SVM_NOT_FOUND`] | The SVM that is to own the role does not exist. | Check name or UUID. | `create` (Since 9.6), `delete_where` (Since 9.16.1), `delete` (Since 9.6) |

use crate::error_code::entries;

#[doc(no_inline)]
pub use crate::error_code::{
    BUILTIN_ROLE,
    ROLE_NOT_DEFINED,
    SVM_ADMIN_LIMIT,
    ACCESS_INVALID,
    ROLE_MAPPED_TO_REST_ROLE,
    PATH_MALFORMED,
    PATH_UNKNOWN,
    ROLE_IN_USE,
    REST_ROLES_NEED_9_6,
    SVM_ADMIN_API_FORBIDDEN,
    GRANULAR_ROLES_DISABLED,
    PATH_UUID_NOT_FOUND,
    GRANULAR_ROLES_NEED_9_10_1,
    QUERY_NOT_FOR_API_PATH,
    ACCESS_NOT_FOR_COMMAND,
    AIDE_CHILD_NOT_FOUND,
    AIDE_GRANDCHILD_NOT_FOUND,
    ROLE_NAME_RESERVED,
    SVM_ID_LOOKUP_FAILED,
    SVM_UUID_LOOKUP_FAILED,
    ROLE_REQUIRED,
    OWNER_SVM_NOT_FOUND,
};

/// What is known about them, sorted by number.
pub(crate) static ENTRIES: &[&ontap_runtime::ErrorEntry] = &[
    &entries::BUILTIN_ROLE,
    &entries::ROLE_NOT_DEFINED,
    &entries::SVM_ADMIN_LIMIT,
    &entries::ACCESS_INVALID,
    &entries::ROLE_MAPPED_TO_REST_ROLE,
    &entries::PATH_MALFORMED,
    &entries::PATH_UNKNOWN,
    &entries::ROLE_IN_USE,
    &entries::REST_ROLES_NEED_9_6,
    &entries::SVM_ADMIN_API_FORBIDDEN,
    &entries::GRANULAR_ROLES_DISABLED,
    &entries::PATH_UUID_NOT_FOUND,
    &entries::GRANULAR_ROLES_NEED_9_10_1,
    &entries::QUERY_NOT_FOR_API_PATH,
    &entries::ACCESS_NOT_FOR_COMMAND,
    &entries::AIDE_CHILD_NOT_FOUND,
    &entries::AIDE_GRANDCHILD_NOT_FOUND,
    &entries::ROLE_NAME_RESERVED,
    &entries::SVM_ID_LOOKUP_FAILED,
    &entries::SVM_UUID_LOOKUP_FAILED,
    &entries::ROLE_REQUIRED,
    &entries::OWNER_SVM_NOT_FOUND,
];
