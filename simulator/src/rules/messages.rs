//! Messages that are shown at login.

use std::borrow::Cow;

use serde_json::{Value, json};

use crate::failure::Failure;
use crate::model::Method;
use crate::store::{Key, Record, State};

use super::support::{Place, names, refuse};
use super::{Context, Rules};

const PATCH: Place = ("/security/login/messages/{uuid}", Method::Patch);

/// The rules of `/security/login/messages`.
pub(super) struct Messages;

impl Rules for Messages {
    fn modify(
        &self,
        context: &mut Context<'_>,
        _: &Key,
        _: &Record,
        change: &Value,
        _: &mut Record,
    ) -> Result<(), Failure> {
        let state = &*context.state;
        let administrator = context.caller.owner.uuid == state.cluster.uuid;
        if names(change, "show_cluster_message") && !administrator {
            let message = "Only administrators of the cluster decide about its message.";
            return Err(refuse(state, PATCH, &[10_225_636], message).at("show_cluster_message"));
        }
        Ok(())
    }

    /// What is shown at login ends in a newline, whether or not it was sent with one.
    fn view<'r>(&self, _: &State, _: &Key, record: &'r Record) -> Cow<'r, Value> {
        let mut seen = Cow::Borrowed(&record.value);
        for name in ["banner", "message"] {
            let text = record.text(name);
            if !text.is_empty() && !text.ends_with('\n') {
                seen.to_mut()[name] = json!(format!("{text}\n"));
            }
        }
        seen
    }
}
