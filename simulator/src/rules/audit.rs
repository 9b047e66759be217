//! Where audit messages are sent to.

use serde_json::{Value, json};

use crate::assumptions;
use crate::failure::Failure;
use crate::store::Record;

use super::support::has;
use super::{Context, Rules};

const TABLE: &str = "/security/audit/destinations";

/// The rules of `/security/audit/destinations`.
pub(super) struct Destinations;

impl Rules for Destinations {
    fn create(
        &self,
        context: &mut Context<'_>,
        _: &[String],
        record: &mut Record,
    ) -> Result<(), Failure> {
        let port = assumptions::audit_port(record.text("protocol"));
        let defaults: [(&str, Value); 6] = [
            ("port", json!(port)),
            ("facility", json!("user")),
            ("verify_server", json!(false)),
            ("message_format", json!("legacy_netapp")),
            ("timestamp_format_override", json!("no_override")),
            ("hostname_format_override", json!("no_override")),
        ];
        for (name, default) in defaults {
            if record.get(name).is_none() && has(context.state, TABLE, name) {
                record.set(name, default);
            }
        }
        Ok(())
    }
}
