//! One request and its reply.

use std::sync::Arc;
use std::time::Duration;

use axum::Extension;
use axum::body::Body;
use axum::extract::{Request as HttpRequest, State};
use axum::http::{HeaderValue, StatusCode};
use axum::response::Response;
use bytes::Bytes;
use serde_json::Value;

use super::Serves;
use super::connection::Link;
use super::headers;
use super::limits::{self, Held, LONGEST_BODY, NotHeld};
use super::raw::{End, Raw};
use super::shared::Shared;
use crate::control;
use crate::failure::Failure;
use crate::fault::{Deed, Fault, Length};
use crate::json;
use crate::message::{Request, Sent};

/// Answers a request.
pub(super) async fn answer(
    State(shared): State<Arc<Shared>>,
    Extension(link): Extension<Arc<Link>>,
    request: HttpRequest,
) -> Response {
    let (mut request, body) = parts(&link, request);
    if request.target.starts_with(control::PREFIX) && link.serves != Serves::Api {
        return order(&shared, &link, request, body).await;
    }
    if link.serves == Serves::Control {
        limits::ignore(body).await;
        link.target.read();
        return respond(nowhere());
    }
    let fault = shared
        .faults
        .next(&request)
        .or_else(|| shared.stubs.next(&request));
    // Whoever is not let in has nothing to say, unless a test wants to hear it.
    let held = match fault.is_some() || shared.engine.lets_in(&request) {
        true => shared.limits.hold(body).await,
        false => {
            limits::ignore(body).await;
            Ok(Held::default())
        }
    };
    link.target.read();
    let unfit = held.as_ref().err().copied();
    request.body = held
        .as_ref()
        .map_or_else(|_| Vec::new(), |held| held.bytes.to_vec());
    if let Some(fault) = &fault {
        tokio::time::sleep(fault.held_back(&request)).await;
        fault.prepare(&request, &shared.engine);
    }
    let mut sent = match (unfit, &fault) {
        (Some(unfit), _) => not_held(unfit),
        (None, Some(fault)) => carried_out(fault, &request, &shared),
        (None, None) => shared.engine.handle(&request),
    };
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

/// What comes of a request with which something goes wrong.
fn carried_out(fault: &Fault, request: &Request, shared: &Shared) -> Sent {
    let mut sent = match fault.reply() {
        Some(sent) => sent,
        None if fault.prevents() => Sent::default(),
        None => match fault.cut(request) {
            Some(shorter) => shared.engine.handle(&shorter),
            None => shared.engine.handle(request),
        },
    };
    fault.change(request, &mut sent);
    sent
}

/// Something that is said to the simulator.
async fn order(shared: &Shared, link: &Link, mut request: Request, body: Body) -> Response {
    let held = shared.limits.hold(body).await;
    link.target.read();
    let mut sent = match held {
        Ok(held) => {
            request.body = held.bytes.to_vec();
            control::answer(shared, &request)
        }
        Err(unfit) => not_held(unfit),
    };
    sent.headers
        .push(("Content-Type", "application/json".to_owned()));
    respond(sent)
}

fn nowhere() -> Sent {
    let body = serde_json::json!({"error": {"message": "this port is for /_simulator/ only"}});
    canned(404, &body)
}

/// Everything of a request but its body.
fn parts(link: &Link, request: HttpRequest) -> (Request, Body) {
    let (parts, body) = request.into_parts();
    let target = link.target.get().unwrap_or_else(|| {
        let target = parts.uri.path_and_query();
        target.map_or_else(|| parts.uri.to_string(), ToString::to_string)
    });
    let headers = parts.headers.iter().map(|(name, value)| {
        let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
        (name.as_str().to_owned(), value)
    });
    let request = Request {
        method: parts.method.as_str().to_owned(),
        target,
        headers: headers.collect(),
        body: Vec::new(),
        certificate: link.certificate.clone(),
    };
    (request, body)
}

fn not_held(unfit: NotHeld) -> Sent {
    let (status, message) = match unfit {
        NotHeld::Unfit => {
            let message = format!("The body is longer than {LONGEST_BODY} bytes, or broke off.");
            return refusal(&Failure::new(413, 262_201, message));
        }
        NotHeld::Stalled => (408, "The body did not come."),
        NotHeld::Crowded => (503, "There are too many bodies at the same time."),
    };
    refusal(&Failure::new(status, 8, message))
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
