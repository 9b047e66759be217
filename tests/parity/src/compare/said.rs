//! What a step says, and what the crate sent: nothing may be lost on the way through its types.

use serde_json::{Value, json};

use super::Exchange;
use crate::plan::Step;

/// What of the bodies of a step is not in the request that the crate sent; nothing when all is, or when no request went
/// out, which the comparison with the other side tells.
pub(crate) fn unsaid(step: &Step, sent: &[Exchange]) -> Option<String> {
    if step.absent || step.example.is_some() {
        return None;
    }
    let write = sent.iter().find(|exchange| exchange.is_write())?;
    let written = write.body().cloned().unwrap_or_else(|| json!({}));
    let said = match &step.records {
        None => step.body.iter().all(|body| *body == written),
        Some(records) => {
            let sent = written.get("records").and_then(Value::as_array);
            let sent = sent.map(Vec::as_slice).unwrap_or_default();
            let pairs = records.iter().zip(sent);
            let new = step.call == "post_collection";
            records.len() == sent.len()
                && pairs.into_iter().all(|(record, sent)| match new {
                    true => record == sent,
                    false => record.get("body").is_none_or(|body| holds(sent, body)),
                })
        }
    };
    (!said).then(|| {
        let asked = json!({"body": step.body, "records": step.records});
        format!("{}: of {asked} the crate sends {written}", step.id)
    })
}

/// Whether an object has everything that another one has.
fn holds(whole: &Value, part: &Value) -> bool {
    match (whole, part) {
        (Value::Object(whole), Value::Object(part)) => part
            .iter()
            .all(|(name, part)| whole.get(name).is_some_and(|whole| holds(whole, part))),
        (whole, part) => whole == part,
    }
}
