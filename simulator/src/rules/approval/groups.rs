//! Groups of accounts that approve.

use serde_json::Value;

use crate::failure::Failure;
use crate::model::Method;
use crate::store::{Key, Record, State};

use super::super::support::{Place, own, refuse, texts};
use super::super::{Context, Rules};
use super::{GROUPS, settings};

const INSTANCE: &str = "/security/multi-admin-verify/approval-groups/{owner.uuid}/{name}";
const POST: Place = (GROUPS, Method::Post);
const PATCH: Place = (INSTANCE, Method::Patch);
const DELETE: Place = (INSTANCE, Method::Delete);

/// The rules of `/security/multi-admin-verify/approval-groups`.
pub(in super::super) struct Groups;

impl Rules for Groups {
    fn create(
        &self,
        context: &mut Context<'_>,
        _: &[String],
        record: &mut Record,
    ) -> Result<(), Failure> {
        own(context.state, context.svm, record);
        check(context.state, POST, record)
    }

    fn modify(
        &self,
        context: &mut Context<'_>,
        _: &Key,
        _: &Record,
        _: &Value,
        new: &mut Record,
    ) -> Result<(), Failure> {
        check(context.state, PATCH, new)
    }

    fn delete(&self, context: &mut Context<'_>, _: &Key, record: &Record) -> Result<(), Failure> {
        let state = &*context.state;
        let groups = settings(state).and_then(|settings| settings.get("approval_groups"));
        if texts(groups).any(|group| group == record.text("name")) {
            let message = "The settings name this approval group.";
            return Err(refuse(state, DELETE, &[262_319], message));
        }
        Ok(())
    }
}

fn check(state: &State, place: Place, record: &Record) -> Result<(), Failure> {
    let mut approvers = texts(record.get("approvers")).peekable();
    if approvers.peek().is_none() {
        let message = "An approval group has at least one approver.";
        return Err(refuse(state, place, &[262_331, 262_333], message).at("approvers"));
    }
    let accounts = state.rows("/security/accounts");
    let known = |name: &str| {
        let key = [state.cluster.uuid.clone(), name.to_owned()];
        accounts.is_some_and(|rows| rows.contains_key(key.as_slice()))
    };
    match approvers.find(|name| !known(name)) {
        Some(name) => {
            let message = format!("There is no account \"{name}\" of the cluster.");
            Err(refuse(state, place, &[262_333], message).at("approvers"))
        }
        None => Ok(()),
    }
}
