// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/login/messages

//! Fields of the records of `/security/login/messages`.

use ontap_runtime::{Field, Whole};
use crate::models::login_messages::LoginMessages as Record;

/// Text shown on SSH and console before the password is asked for, up to 2,048 characters. The banner of an SVM takes the place of the cluster's for those who sign in to that SVM; an empty string brings the cluster's back. Line ends are returned as LF.
///
/// `banner`: string. Since 9.6.
pub const BANNER: Field<Record, String> = Field::new("banner");

/// Message of the day, shown after a successful login and before the first prompt, up to 2,048 characters. Administrators of an SVM see the cluster's message first, then their own. Line ends are returned as LF.
///
/// `message`: string. Since 9.6.
pub const MESSAGE: Field<Record, String> = Field::new("message");

/// Scope of the login messages: the cluster as a whole, or a single SVM. ONTAP derives it from the owner; it cannot be sent.
///
/// `scope`: enumeration. Since 9.6.
pub const SCOPE: Field<Record, crate::models::login_messages::Scope> = Field::new("scope");

/// Whether administrators of the SVM see the cluster's message of the day before their own; true unless changed, and only a cluster administrator can change it.
///
/// `show_cluster_message`: boolean. Since 9.6.
pub const SHOW_CLUSTER_MESSAGE: Field<Record, bool> = Field::new("show_cluster_message");

/// SVM of the login messages. Absent at cluster scope.
///
/// `svm`: object. Since 9.6.
pub const SVM: Field<Record, Whole> = Field::new("svm");

/// Name of the SVM. A POST sends the name or the UUID; a PATCH can send neither.
///
/// `svm.name`: string. Since 9.6.
pub const SVM_NAME: Field<Record, String> = Field::new("svm.name");

/// UUID of the SVM. It stays the same when the SVM is renamed.
///
/// `svm.uuid`: string. Since 9.6.
pub const SVM_UUID: Field<Record, String> = Field::new("svm.uuid");

/// UUID of the record; the key of its path.
///
/// `uuid`: string. Since 9.6.
pub const UUID: Field<Record, String> = Field::new("uuid");
