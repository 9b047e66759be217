//! `PATCH /cluster/jobs/{uuid}?action=`: jobs are paused, resumed and cancelled.

use super::call::Call;
use super::job::{TABLE, Work, close, update};
use crate::failure::Failure;
use crate::job::later;
use crate::store::State;

/// Whether a request is about the fate of jobs.
pub(crate) fn is_about_jobs(call: &Call<'_>) -> bool {
    call.endpoint.template.starts_with(TABLE)
}

/// Pauses, resumes or cancels a job.
///
/// # Errors
///
/// 404 for a job that is not there; 262190 without an action; 458762 for one that has ended, 458771 when it runs already,
/// 458773 when it has not started, 458776 when it does not run, 458783 and 458784 when it cannot be paused or cancelled.
pub(crate) fn control(call: &Call<'_>, state: &mut State, uuid: &str) -> Result<(), Failure> {
    let word = {
        let rows = state.rows(TABLE).ok_or_else(Failure::missing)?;
        let row = rows.get(&vec![uuid.to_owned()]);
        row.ok_or_else(Failure::missing)?.text("state").to_owned()
    };
    let refuse = |code: u64, why: &str| Err(Failure::bad(code, format!("The job {why}.")));
    let action = call.query.control.action.as_deref();
    let batch = state
        .jobs
        .open(uuid)
        .is_some_and(|open| matches!(open.task.work, Work::Many(_)));
    match (action, word.as_str()) {
        (_, "success" | "failure") => refuse(458_762, "has ended"),
        (Some("pause"), "running") if batch => refuse(458_783, "cannot be paused"),
        (Some("pause"), "running") => pause(state, uuid),
        (Some("pause"), "queued") => refuse(458_773, "has not started"),
        (Some("pause"), _) => refuse(458_776, "does not run"),
        (Some("resume"), "paused") => resume(state, uuid),
        (Some("resume"), "queued") => refuse(458_773, "has not started"),
        (Some("resume"), _) => refuse(458_771, "runs already"),
        (Some("cancel"), _) if batch => refuse(458_784, "cannot be cancelled"),
        (Some("cancel"), _) => cancel(state, uuid),
        _ => Err(Failure::bad(262_190, "No action is named.").at("action")),
    }
}

fn pause(state: &mut State, uuid: &str) -> Result<(), Failure> {
    let now = state.clock.now();
    if let Some(mut open) = state.jobs.take(uuid) {
        let left = open.ends.map(|ends| ends.duration_since(now));
        open.left = left
            .and_then(|left| left.try_into().ok())
            .unwrap_or_default();
        open.ends = None;
        state.jobs.put(uuid, open);
    }
    update(state, uuid, |row| {
        row.set("state", "paused");
        row.set("message", "paused");
    });
    Ok(())
}

fn resume(state: &mut State, uuid: &str) -> Result<(), Failure> {
    let now = state.clock.now();
    if let Some(mut open) = state.jobs.take(uuid) {
        open.ends = Some(later(now, open.left));
        state.jobs.put(uuid, open);
    }
    update(state, uuid, |row| {
        row.set("state", "running");
        row.set("message", "running");
    });
    Ok(())
}

/// A cancelled job ends as a failure without a number.
fn cancel(state: &mut State, uuid: &str) -> Result<(), Failure> {
    let now = state.clock.now();
    state.jobs.take(uuid);
    close(state, uuid, "failure", None, now);
    update(state, uuid, |row| row.set("message", "cancelled"));
    state.jobs.ended(uuid, now, None);
    Ok(())
}
