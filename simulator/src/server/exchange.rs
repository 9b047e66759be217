//! One request and its reply.

use std::sync::Arc;
use std::time::Duration;

use axum::Extension;
use axum::body::{Body, to_bytes};
use axum::extract::{Request as HttpRequest, State};
use axum::http::{HeaderValue, StatusCode};
use axum::response::Response;
use bytes::Bytes;
use serde_json::Value;

use super::connection::Link;
use super::headers;
use super::raw::{End, Raw};
use crate::engine::Engine;
use crate::failure::Failure;
use crate::fault::{Deed, Fault, Faults, Length};
use crate::json;
use crate::message::{Request, Sent};
use crate::recorder::Recorder;

/// A longer body is refused.
const LONGEST_BODY: usize = 64 << 20;

/// What all connections have in common.
pub(crate) struct Shared {
    pub(crate) engine: Arc<Engine>,
    pub(crate) faults: Faults,
    pub(crate) recorder: Recorder,
}

/// Answers a request.
pub(super) async fn answer(
    State(shared): State<Arc<Shared>>,
    Extension(link): Extension<Arc<Link>>,
    request: HttpRequest,
) -> Response {
    let (request, complete) = read(&link, request).await;
    let fault = shared.faults.next(&request);
    if let Some(fault) = &fault {
        tokio::time::sleep(fault.latency).await;
        fault.prepare(&request, &shared.engine);
    }
    let mut sent = match fault.as_ref().and_then(Fault::reply) {
        _ if !complete => too_long(),
        Some(sent) => sent,
        None if fault.as_ref().is_some_and(Fault::prevents) => Sent::default(),
        None => shared.engine.handle(&request),
    };
    if let Some(fault) = &fault {
        fault.change(&request, &mut sent);
    }
    headers::complete(&request, &mut sent);
    let raw = fault.and_then(|fault| past(&fault.deed, &sent));
    let answered = !matches!(&raw, Some(raw) if raw.parts.is_empty());
    shared.recorder.add(&request, answered.then_some(&sent));
    match raw {
        Some(raw) => {
            let mut reply = Response::new(Body::empty());
            reply.extensions_mut().insert(raw);
            reply
        }
        None => respond(sent),
    }
}

/// All of a request, and whether its body was short enough.
async fn read(link: &Link, request: HttpRequest) -> (Request, bool) {
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, LONGEST_BODY).await;
    let target = link.target.take().unwrap_or_else(|| {
        let target = parts.uri.path_and_query();
        target.map_or_else(|| parts.uri.to_string(), ToString::to_string)
    });
    let headers = parts.headers.iter().map(|(name, value)| {
        let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
        (name.as_str().to_owned(), value)
    });
    let complete = body.is_ok();
    let request = Request {
        method: parts.method.as_str().to_owned(),
        target,
        headers: headers.collect(),
        body: body.unwrap_or_default().to_vec(),
        certificate: link.certificate.clone(),
    };
    (request, complete)
}

fn too_long() -> Sent {
    let message = format!("The body is longer than {LONGEST_BODY} bytes, or broke off.");
    refusal(&Failure::new(413, 262_201, message))
}

/// A refusal as a reply.
pub(crate) fn refusal(failure: &Failure) -> Sent {
    let body = serde_json::json!({"error": failure.to_json(false)});
    canned(failure.status, &body)
}

/// A body as a reply.
pub(crate) fn canned(status: u16, body: &Value) -> Sent {
    Sent {
        status,
        headers: Vec::new(),
        body: json::text(body, true).into_bytes(),
    }
}

fn respond(sent: Sent) -> Response {
    let mut reply = Response::new(Body::from(sent.body));
    *reply.status_mut() = StatusCode::from_u16(sent.status).unwrap_or(StatusCode::OK);
    for (name, value) in sent.headers {
        // What no header can carry is not sent; addresses are encoded, so that is nothing.
        if let Ok(value) = HeaderValue::try_from(value)
            && let Ok(name) = axum::http::HeaderName::try_from(name)
        {
            reply.headers_mut().append(name, value);
        }
    }
    reply
}

/// What a fault of the transport makes of a reply.
fn past(deed: &Deed, sent: &Sent) -> Option<Raw> {
    let body = &sent.body;
    let now = |head: String, body: &[u8]| {
        let bytes = [head.as_bytes(), body].concat();
        vec![(Duration::ZERO, Bytes::from(bytes))]
    };
    let (parts, end) = match deed {
        Deed::Reset { .. } => (Vec::new(), End::Reset),
        Deed::Truncate(length) => {
            let kept = &body[..(*length).min(body.len().saturating_sub(1))];
            (now(head(sent, body.len()), kept), End::Close)
        }
        Deed::Length(Length::Longer(by)) => (now(head(sent, body.len() + by), body), End::Close),
        Deed::Length(Length::Shorter(by)) => {
            let length = body.len().saturating_sub(*by);
            (now(head(sent, length), body), End::Close)
        }
        Deed::Slow { piece, pause } => {
            let mut parts = now(head(sent, body.len()), b"");
            let pieces = body.chunks((*piece).max(1));
            parts.extend(pieces.map(|piece| (*pause, Bytes::copy_from_slice(piece))));
            (parts, End::Close)
        }
        _ => return None,
    };
    Some(Raw { parts, end })
}

/// The head of a reply that says this length.
fn head(sent: &Sent, length: usize) -> String {
    let reason = StatusCode::from_u16(sent.status)
        .ok()
        .and_then(|status| status.canonical_reason())
        .unwrap_or_default();
    let mut head = format!("HTTP/1.1 {} {reason}\r\n", sent.status);
    for (name, value) in &sent.headers {
        if !name.eq_ignore_ascii_case("content-length") {
            head += &format!("{name}: {value}\r\n");
        }
    }
    head + &format!("Content-Length: {length}\r\nConnection: close\r\n\r\n")
}
