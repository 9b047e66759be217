//! The network: a listener of its own, TLS or plain, HTTP/1.1.

mod connection;
mod exchange;
mod headers;
mod limits;
mod raw;
mod shared;
mod stream;
mod tap;
mod tls;

use std::io;
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::Duration;

use rustls::ServerConfig;
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio_rustls::TlsAcceptor;

pub(crate) use exchange::{canned, refusal};
pub(crate) use limits::Limits;
pub(crate) use shared::{Shared, StopSignal};
pub(crate) use tls::Authority;
pub use tls::TlsError;

/// How long requests that are under way may take when the server stops.
const GRACE: Duration = Duration::from_millis(300);

/// What a port is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Serves {
    /// The cluster.
    Api,
    /// What is said to the simulator.
    Control,
    /// Both.
    Both,
}

/// A server that runs on threads of its own until it is dropped.
pub(crate) struct Server {
    address: SocketAddr,
    stop: watch::Sender<bool>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// Starts to answer. The listener is open already, so clients may connect at once.
    pub(crate) fn start(
        listener: TcpListener,
        tls: Option<Arc<ServerConfig>>,
        shared: Arc<Shared>,
        serves: Serves,
    ) -> io::Result<Self> {
        let address = listener.local_addr()?;
        listener.set_nonblocking(true)?;
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .thread_name("ontap-simulator")
            .enable_all()
            .build()?;
        let (stop, stopped) = watch::channel(false);
        let acceptor = tls.map(TlsAcceptor::from);
        let thread = std::thread::Builder::new()
            .name("ontap-simulator".to_owned())
            .spawn(move || {
                let inside = runtime.enter();
                // A listener that cannot be registered leaves nothing to do.
                if let Ok(listener) = tokio::net::TcpListener::from_std(listener) {
                    runtime.block_on(accept(listener, acceptor, shared, serves, stopped));
                }
                drop(inside);
                runtime.shutdown_timeout(GRACE);
            })?;
        Ok(Self {
            address,
            stop,
            thread: Some(thread),
        })
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop.send_replace(true);
        if let Some(thread) = self.thread.take() {
            // A panic in there has been printed.
            drop(thread.join());
        }
    }
}

async fn accept(
    listener: tokio::net::TcpListener,
    acceptor: Option<TlsAcceptor>,
    shared: Arc<Shared>,
    serves: Serves,
    mut stopped: watch::Receiver<bool>,
) {
    let mut connections = JoinSet::new();
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept(), if connections.len() < limits::CONNECTIONS => accepted,
            _ = connections.join_next(), if !connections.is_empty() => continue,
            _ = stopped.changed() => break,
        };
        match accepted {
            Ok((stream, _)) => {
                let (acceptor, shared) = (acceptor.clone(), shared.clone());
                connections.spawn(connection::serve(
                    stream,
                    acceptor,
                    shared,
                    serves,
                    stopped.clone(),
                ));
            }
            // Too many open files, or a client that went away at once.
            Err(_) => tokio::time::sleep(Duration::from_millis(10)).await,
        }
    }
    drop(listener);
    let all = async { while connections.join_next().await.is_some() {} };
    // What takes longer is cut off.
    let _ = tokio::time::timeout(GRACE, all).await;
}
