//! Certificates that the cluster fetches from Azure Key Vault.

use crate::failure::Failure;
use crate::store::{Record, State};

use super::super::support::{hidden, refuse};
use super::{POST, sign_itself};

/// What has to be given, besides one of [`PROOFS`].
const NEEDED: &[&str] = &[
    "name",
    "azure.key_vault",
    "azure.client_id",
    "azure.tenant_id",
];

/// How the application proves who it is.
const PROOFS: &[&str] = &["azure.client_secret", "azure.client_certificate"];

/// Takes a certificate out of a vault. There is none to ask, so one is made, with the name that it has there.
pub(super) fn fetch(state: &State, record: &mut Record) -> Result<(), Failure> {
    let given = |name: &&&str| {
        let absent = record.text(name).is_empty() && hidden(record, name).is_empty();
        !absent
    };
    let lacking = NEEDED.iter().find(|name| !given(name));
    let proven = PROOFS.iter().any(|name| given(&name));
    if let Some(field) = lacking.or(PROOFS.first().filter(|_| !proven)) {
        let message = format!("A certificate of a vault needs \"{field}\".");
        return Err(refuse(state, POST, &[3_735_763, 3_735_762], message).at(*field));
    }
    let name = match record.text("common_name") {
        "" => record.text("name").to_owned(),
        name => name.to_owned(),
    };
    record.set("common_name", name.as_str());
    sign_itself(state, record, name, false)
}
