//! The forms of a call: which builder of the crate stands for which call of the Python client.

use ontap_security::{
    Action, Create, CreateMany, Delete, DeleteMany, DeleteWhere, Filter, Get, List, Record, Update,
    UpdateMany, UpdateWhere,
};
use serde::Serialize;
use serde_json::{Map, Value, json};

use super::Outcome;
use super::shown::{record, records};
use crate::plan::{Step, keys_in_order};

/// Whether a form of the table stands for a step.
pub(super) fn is(form: &str, step: &Step) -> bool {
    let many = step.records.is_some();
    match step.call.as_str() {
        "get_collection" | "fast_get_collection" | "count_collection" | "find" => form == "list",
        "get" => form == "get",
        "post" => form == "create" || form == "change",
        "patch" => form == "update" || form == "update_only",
        "delete" => form == "delete",
        "post_collection" => form == "create_many",
        "patch_collection" if many => form == "update_many",
        "patch_collection" => form == "update_where" || form == "update_where_only",
        "delete_collection" if many => form == "delete_many",
        "delete_collection" => form == "delete_where",
        action => form == action,
    }
}

/// A value of a query as ONTAP writes it.
pub(super) fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// Query values of a step as ONTAP writes them.
fn pairs(query: &Map<String, Value>) -> impl Iterator<Item = (&String, String)> {
    query.iter().map(|(name, value)| (name, text(value)))
}

/// A builder with the query of the step as parameters.
macro_rules! with_query {
    ($builder:expr, $step:expr) => {
        pairs(&$step.query).fold($builder, |builder, (name, value)| {
            builder.query(name, value)
        })
    };
}

/// A builder with the query of the step as filters.
macro_rules! with_filters {
    ($builder:expr, $step:expr) => {
        pairs(&$step.query).fold($builder, |builder, (name, value)| {
            builder.filter(Filter::raw(name, value))
        })
    };
}

pub(super) async fn list<M: Serialize + Record>(list: List<M>, step: &Step) -> Outcome {
    let mut list = list;
    // The Python client leaves the fields to the cluster, but for a search for one record.
    if step.call != "find" && !step.query.contains_key("fields") {
        list = list.default_fields();
    }
    for (name, value) in pairs(&step.query) {
        list = match name.as_str() {
            "fields" => list.fields(value),
            "max_records" | "order_by" => list.query(name, value),
            _ => list.filter(Filter::raw(name, value)),
        };
    }
    Ok(match step.call.as_str() {
        "count_collection" => json!({ "count": list.count().await? }),
        "find" => {
            let found = list.find().await?;
            json!({ "record": found.as_ref().map(record).transpose()? })
        }
        "fast_get_collection" => json!({ "records": list.raw().collect().await? }),
        _ => json!({ "records": records(&list.collect().await?)? }),
    })
}

pub(super) async fn get<M: Serialize + Record>(get: Get<M>, step: &Step) -> Outcome {
    let mut get = get;
    for (name, value) in pairs(&step.query) {
        get = match name.as_str() {
            "fields" => get.fields(value),
            _ => get.query(name, value),
        };
    }
    Ok(json!({ "record": record(&get.await?)? }))
}

pub(super) async fn create<M: Serialize + Record>(create: Create<M>, step: &Step) -> Outcome {
    let create = with_query!(create, step);
    if step.hydrate {
        return Ok(json!({ "record": record(&create.hydrate().await?)? }));
    }
    let created = create.await?;
    let keys = match step.key_names.len() {
        0 => Some(Vec::new()),
        count => created.keys(count),
    };
    Ok(json!({ "keys": keys }))
}

/// `_read` is the GET of the same instance; it says what is read after the change.
pub(super) async fn update<M: Serialize + Record>(
    update: Update,
    _read: impl FnOnce() -> Get<M>,
    step: &Step,
) -> Outcome {
    let update = with_query!(update, step);
    if step.hydrate {
        let found: M = update.hydrate().await?;
        return Ok(json!({ "record": record(&found)? }));
    }
    update.await?;
    Ok(json!({}))
}

pub(super) async fn delete(delete: Delete, step: &Step) -> Outcome {
    with_query!(delete, step).await?;
    Ok(json!({}))
}

pub(super) async fn create_many<M: Serialize + Record>(
    create: CreateMany<M>,
    step: &Step,
) -> Outcome {
    let made = with_query!(create, step).await?;
    Ok(json!({ "records": records(&made.records)? }))
}

pub(super) async fn update_where<M: Record>(update: UpdateWhere<M>, step: &Step) -> Outcome {
    let done = with_filters!(update, step).await?;
    Ok(json!({ "num_records": done.num_records }))
}

pub(super) async fn update_many<M: Serialize + Record>(
    update: UpdateMany<M>,
    step: &Step,
) -> Outcome {
    let done = with_query!(update, step).await?;
    Ok(json!({ "records": records(&done.records)? }))
}

pub(super) async fn delete_where<M: Record>(delete: DeleteWhere<M>, step: &Step) -> Outcome {
    let done = with_filters!(delete, step).await?;
    Ok(json!({ "num_records": done.num_records }))
}

pub(super) async fn delete_many<M: Serialize + Record>(
    delete: DeleteMany<M>,
    step: &Step,
) -> Outcome {
    let done = with_query!(delete, step).await?;
    Ok(json!({ "records": records(&done.records)? }))
}

pub(super) async fn act<R: Serialize + Record>(action: Action<R>, step: &Step) -> Outcome {
    let reply = with_query!(action, step).await?;
    Ok(json!({ "reply": record(&reply)? }))
}

/// The records of a call on many: keys, in order, and what changes.
pub(super) fn keyed(step: &Step) -> impl Iterator<Item = (Vec<String>, Option<&Value>)> {
    step.records.iter().flatten().map(|record| {
        let keys = record
            .get("keys")
            .and_then(Value::as_object)
            .cloned()
            .unwrap_or_default();
        (keys_in_order(&keys, &step.key_names), record.get("body"))
    })
}
