//! A DELETE of one record.

use super::call::Call;
use super::job::{self, Work};
use super::patch::{existing, named};
use crate::failure::Failure;
use crate::message::Reply;
use crate::model::TableId;
use crate::rules;
use crate::store::{Key, Record, State};

/// Removes a record, at once or as a job.
///
/// # Errors
///
/// What the rules do not allow; 404 for a record that is not there.
pub(crate) fn delete(call: &Call<'_>, state: &mut State, table: TableId) -> Result<Reply, Failure> {
    let key = call.keys.clone();
    if !state.tables[table].contains_key(&key) {
        return Err(Failure::missing());
    }
    named(call, state, table, &key)?;
    if call.query.control.validate_only {
        return Ok(Reply::empty(200));
    }
    super::write::guard(call, state)?;
    if call.operation.may_be_job() {
        return job::start(call, state, Work::Remove(table, key), |_| {});
    }
    remove(call, state, table, &key)?;
    Ok(Reply::empty(200))
}

/// Removes a record and those below it.
///
/// # Errors
///
/// What the rules refuse, or a record that is not there.
pub(crate) fn remove(
    call: &Call<'_>,
    state: &mut State,
    table: TableId,
    key: &Key,
) -> Result<Record, Failure> {
    if !state.tables[table].contains_key(key) {
        return Err(Failure::missing());
    }
    let api = state.api.clone();
    let known = &api.tables[table];
    let rules = rules::of(&known.path);
    let old = existing(call, state, table, key)?;
    rules.delete(&mut call.context(state), key, &old)?;
    state.tables[table].remove(key);
    let below = api.tables.iter().enumerate().filter(|(_, below)| {
        let instance = known.instance.as_deref().filter(|_| !known.singleton);
        instance.is_some_and(|instance| super::write::leads_through(&below.path, instance))
    });
    for (below, _) in below {
        let keys: Vec<Key> = state
            .below(below, key, None)
            .map(|(key, _)| key.clone())
            .collect();
        for key in keys {
            state.tables[below].remove(&key);
        }
    }
    rules.after(&mut call.context(state), key, None);
    Ok(old)
}
