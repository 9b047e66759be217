//! SVMs, as far as programs about certificates change them.

use serde_json::{Value, json};

use crate::failure::Failure;
use crate::store::{Key, Record};

use super::{Context, Rules, certificates};

/// The rules of `/svm/svms`.
pub(super) struct Svms;

impl Rules for Svms {
    /// The certificate that an SVM shows to its clients is a server's, and its own.
    fn modify(
        &self,
        context: &mut Context<'_>,
        _: &Key,
        old: &Record,
        change: &Value,
        new: &mut Record,
    ) -> Result<(), Failure> {
        let Some(named) = change.get("certificate") else {
            return Ok(());
        };
        let rows = context.state.rows(certificates::TABLE);
        let mut rows = rows.into_iter().flat_map(|rows| rows.values());
        let found = rows.find(|certificate| {
            let same = |name: &str| named.get(name).is_none_or(|v| v == certificate.text(name));
            let own = certificate.text("svm.uuid") == old.text("uuid");
            own && certificate.text("type") == "server" && same("uuid") && same("name")
        });
        let found = found.ok_or_else(|| Failure::missing().at("certificate.uuid"))?;
        let reference = json!({"uuid": found.text("uuid"), "name": found.text("name")});
        new.set("certificate", reference);
        Ok(())
    }
}
