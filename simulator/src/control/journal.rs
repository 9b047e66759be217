//! What was received, as JSON.

use serde_json::{Map, Value, json};

use super::{Answer, Refusal};
use crate::fault::Pattern;
use crate::recorder::{Recorded, RecordedBody};
use crate::server::Shared;

/// The requests that were received, oldest first; `method` and `path` choose among them, with `*` for anything.
pub(super) fn requests(shared: &Shared, query: &str) -> Answer {
    let (mut method, mut path) = ("*".to_owned(), "*".to_owned());
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let value = percent_encoding::percent_decode_str(value).decode_utf8_lossy();
        match name {
            "method" => method = value.into_owned(),
            "path" => path = value.into_owned(),
            _ => {
                let message = format!("there is no parameter \"{name}\"; use method and path");
                return Err(Refusal::wrong(message));
            }
        }
    }
    let pattern = Pattern::new(&method, &path);
    let all = shared.recorder.all();
    let chosen = all
        .iter()
        .filter(|request| pattern.fits(&request.method, &request.path, &request.query));
    Ok(json!({"requests": chosen.map(entry).collect::<Vec<_>>()}))
}

pub(super) fn clear(shared: &Shared) -> Value {
    shared.recorder.clear();
    json!({})
}

fn entry(request: &Recorded) -> Value {
    let headers = request.headers.iter();
    let headers: Map<String, Value> = headers
        .map(|(name, value)| (name.clone(), Value::from(value.as_str())))
        .collect();
    json!({
        "method": request.method,
        "path": request.path,
        "query": request.query,
        "headers": headers,
        "body": body(&request.body),
        "status": request.status,
        "reply": request.reply.as_ref().map(|reply| body(&reply.body)),
    })
}

fn body(body: &RecordedBody) -> Value {
    match body {
        RecordedBody::Empty => Value::Null,
        RecordedBody::Json(value) => value.clone(),
        RecordedBody::Text(text) => Value::from(text.as_str()),
    }
}
