//! `/private/cli/…`: the records that seed data hold for commands, to read.

use serde_json::{Map, Value, json};

use crate::failure::Failure;
use crate::message::{Reply, Request};
use crate::model::{Kind, Schema};
use crate::query::CliQuery;
use crate::store::State;

/// The command that a path stands for, such as `security login`; nothing for other paths.
pub(super) fn command(segments: &[String]) -> Option<String> {
    match segments {
        [api, private, cli, words @ ..] if !words.is_empty() => {
            let here = api == "api" && private == "private" && cli == "cli";
            here.then(|| words.join(" "))
        }
        _ => None,
    }
}

/// Answers a GET; the fields have the names of the command line.
pub(super) fn get(state: &State, request: &Request, command: &str) -> Result<Reply, Failure> {
    let records = state.cli.get(command).ok_or_else(|| {
        Failure::new(
            404,
            3,
            format!("\"{command}\" is no command of the seed data."),
        )
    })?;
    if !matches!(request.method.as_str(), "GET" | "HEAD") {
        return Err(super::unsupported(&request.method));
    }
    let any = Schema {
        kind: Kind::Any,
        ..Schema::default()
    };
    let query = CliQuery::parse(request.split().1, &any)?;
    let found = records.iter().filter(|record| query.matches(record));
    let shown: Vec<Value> = found.map(|record| shown(record, &query)).collect();
    Ok(Reply::new(
        200,
        json!({"num_records": shown.len(), "records": shown}),
    ))
}

fn shown(record: &Value, query: &CliQuery) -> Value {
    let Some(members) = record.as_object() else {
        return record.clone();
    };
    let named = members.iter().filter(|(name, _)| query.shows(name));
    let members: Map<String, Value> = named
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect();
    Value::Object(members)
}
