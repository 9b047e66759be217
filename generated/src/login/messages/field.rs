// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/login/messages

//! Fields of the records of `/security/login/messages`.

use ontap_runtime::{Field, Whole};
use crate::models::login_messages::LoginMessages as Record;

/// `banner`: string. Since 9.6.
pub const BANNER: Field<Record, String> = Field::new("banner");

/// `message`: string. Since 9.6.
pub const MESSAGE: Field<Record, String> = Field::new("message");

/// `scope`: enumeration. Since 9.6.
pub const SCOPE: Field<Record, crate::models::login_messages::Scope> = Field::new("scope");

/// `show_cluster_message`: boolean. Since 9.6.
pub const SHOW_CLUSTER_MESSAGE: Field<Record, bool> = Field::new("show_cluster_message");

/// `svm`: object. Since 9.6.
pub const SVM: Field<Record, Whole> = Field::new("svm");

/// `svm.name`: string. Since 9.6.
pub const SVM_NAME: Field<Record, String> = Field::new("svm.name");

/// `svm.uuid`: string. Since 9.6.
pub const SVM_UUID: Field<Record, String> = Field::new("svm.uuid");

/// `uuid`: string. Since 9.6.
pub const UUID: Field<Record, String> = Field::new("uuid");
