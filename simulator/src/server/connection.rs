//! One connection, from the handshake to its end.

use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::body::Body;
use axum::response::Response;
use axum::{Extension, Router};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::{Service, service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpStream;
use tokio::sync::watch;
use tokio_rustls::TlsAcceptor;

use super::exchange;
use super::raw::{self, Raw};
use super::shared::Shared;
use super::stream::Stream;
use super::tap::{Tap, Target};
use super::{Serves, limits, tls};

/// How long a handshake may take.
const HANDSHAKE: Duration = Duration::from_secs(10);

/// What the requests of a connection have in common.
#[derive(Debug)]
pub(super) struct Link {
    /// The target of the request that is being read.
    pub(super) target: Arc<Target>,
    /// Common name of the client's certificate.
    pub(super) certificate: Option<String>,
    /// What its port is for.
    pub(super) serves: Serves,
}

/// The HTTP library is not to answer: a raw reply follows.
#[derive(Debug, thiserror::Error)]
#[error("the reply is sent past the HTTP library")]
struct Past;

pub(super) async fn serve(
    stream: TcpStream,
    acceptor: Option<TlsAcceptor>,
    shared: Arc<Shared>,
    serves: Serves,
    stopped: watch::Receiver<bool>,
) {
    // Small replies are not held back; where that cannot be set they are merely slower.
    let _ = stream.set_nodelay(true);
    let Some((stream, certificate)) = handshake(stream, acceptor).await else {
        return;
    };
    let target = Target::new();
    let link = Arc::new(Link {
        target: target.clone(),
        certificate,
        serves,
    });
    let idle = shared.limits.idle;
    let tap = Tap::new(stream, target);
    talk(tap, router(shared, link), idle, stopped).await;
}

/// With TLS, the common name of the client's certificate comes with the stream. Nothing when there is no agreement.
async fn handshake(
    stream: TcpStream,
    acceptor: Option<TlsAcceptor>,
) -> Option<(Stream, Option<String>)> {
    let Some(acceptor) = acceptor else {
        return Some((Stream::Plain(stream), None));
    };
    let accepted = tokio::time::timeout(HANDSHAKE, acceptor.accept(stream)).await;
    let stream = accepted.ok()?.ok()?;
    let certificates = stream.get_ref().1.peer_certificates();
    let name = certificates
        .and_then(<[_]>::first)
        .and_then(tls::common_name);
    Some((Stream::Tls(Box::new(stream)), name))
}

fn router(shared: Arc<Shared>, link: Arc<Link>) -> Router {
    Router::new()
        .fallback(exchange::answer)
        .layer(Extension(link))
        .with_state(shared)
}

async fn talk(tap: Tap, router: Router, idle: Duration, mut stopped: watch::Receiver<bool>) {
    let past: Arc<Mutex<Option<Raw>>> = Arc::default();
    let kept = past.clone();
    let router = TowerToHyperService::new(router);
    let service = service_fn(move |request: hyper::Request<Incoming>| {
        let reply = router.call(request.map(Body::new));
        let kept = kept.clone();
        let answer = async move {
            let Ok(mut reply): Result<Response, _> = reply.await;
            match reply.extensions_mut().remove::<Raw>() {
                Some(raw) => {
                    *kept.lock().unwrap_or_else(PoisonError::into_inner) = Some(raw);
                    Err(Past)
                }
                None => Ok(reply),
            }
        };
        Box::pin(answer) as Pin<Box<dyn Future<Output = _> + Send>>
    });
    let mut connection = http1::Builder::new()
        .title_case_headers(true)
        .timer(TokioTimer::new())
        .header_read_timeout(idle)
        .max_headers(limits::HEADERS)
        .max_buf_size(limits::HEAD_BYTES)
        .serve_connection(TokioIo::new(tap), service);
    let mut stopping = false;
    loop {
        let done = tokio::select! {
            done = poll_fn(|cx| connection.poll_without_shutdown(cx)) => done,
            _ = stopped.changed(), if !stopping => {
                stopping = true;
                Pin::new(&mut connection).graceful_shutdown();
                continue;
            }
        };
        // What the client did wrong was answered.
        drop(done);
        break;
    }
    let stream = connection.into_parts().io.into_inner().stream;
    let past = past.lock().unwrap_or_else(PoisonError::into_inner).take();
    match past {
        Some(raw) => raw.send(stream).await,
        None if stopping => drop(stream),
        None => raw::close(stream).await,
    }
}
