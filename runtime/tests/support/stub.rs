//! A scripted server on a real socket: it answers each connection's requests in turn and keeps what it was asked.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use ontap_runtime::Client;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// What the server does with one request.
#[derive(Clone)]
pub enum Act {
    /// Sends a reply with this status line, headers and JSON body.
    Reply(u16, Vec<(&'static str, String)>, String),
    /// Sends these bytes and closes.
    Bytes(Vec<u8>),
    /// Sends these bytes and resets the connection.
    Reset(Vec<u8>),
    /// Says nothing for this long.
    Silence(Duration),
    /// Sends these bytes, and then says nothing for this long.
    Stall(Vec<u8>, Duration),
    /// Sends these bytes, and then a space each time this long has passed, without end.
    Drip(Vec<u8>, Duration),
    /// Thinks for this long, then sends this JSON body with status 200.
    Later(Duration, String),
    /// Sends the head of a reply and then spaces without end; how many is told by `Stub::poured`.
    Pour,
}

#[derive(Clone, Debug)]
pub struct Asked {
    pub line: String,
    pub headers: Vec<(String, String)>,
    pub body: String,
}

impl Asked {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(n, _)| n.eq_ignore_ascii_case(name))
            .map(|(_, v)| v.as_str())
    }
}

#[derive(Clone)]
pub struct Stub {
    pub url: String,
    asked: Arc<Mutex<Vec<Asked>>>,
    poured: Arc<AtomicUsize>,
    connections: Arc<AtomicUsize>,
}

pub fn json(status: u16, body: impl ToString) -> Act {
    Act::Reply(status, Vec::new(), body.to_string())
}

impl Stub {
    /// A server that performs the acts in order; the last one is repeated.
    pub async fn new(acts: Vec<Act>) -> Self {
        Self::knowing_itself(|_| acts).await
    }

    /// The same, for acts that name the server.
    pub async fn knowing_itself(acts: impl FnOnce(&str) -> Vec<Act>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let acts = acts(&url);
        let asked = Arc::new(Mutex::new(Vec::new()));
        let (shared, count) = (asked.clone(), Arc::new(Mutex::new(0_usize)));
        let poured = Arc::new(AtomicUsize::new(0));
        let pouring = poured.clone();
        let connections = Arc::new(AtomicUsize::new(0));
        let opened = connections.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                opened.fetch_add(1, Ordering::SeqCst);
                let (acts, count, shared) = (acts.clone(), count.clone(), shared.clone());
                tokio::spawn(serve(stream, acts, count, shared, pouring.clone()));
            }
        });
        Self {
            url,
            asked,
            poured,
            connections,
        }
    }

    pub fn client(&self) -> Client {
        Client::builder(&self.url)
            .basic_auth("admin", "pass-word")
            .no_proxy()
            .build()
            .unwrap()
    }

    pub fn asked(&self) -> Vec<Asked> {
        self.asked.lock().unwrap().clone()
    }

    /// How many connections were made.
    pub fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }

    /// How many bytes went out without end.
    pub fn poured(&self) -> usize {
        self.poured.load(Ordering::SeqCst)
    }

    /// The request lines, without the protocol version.
    pub fn lines(&self) -> Vec<String> {
        self.asked().into_iter().map(|asked| asked.line).collect()
    }
}

async fn serve(
    mut stream: TcpStream,
    acts: Vec<Act>,
    count: Arc<Mutex<usize>>,
    log: Arc<Mutex<Vec<Asked>>>,
    poured: Arc<AtomicUsize>,
) {
    while let Some(asked) = read(&mut stream).await {
        log.lock().unwrap().push(asked);
        let index = {
            let mut count = count.lock().unwrap();
            *count += 1;
            (*count - 1).min(acts.len() - 1)
        };
        match acts[index].clone() {
            Act::Reply(status, headers, body) => {
                let mut text =
                    format!("HTTP/1.1 {status} X\r\nContent-Type: application/hal+json\r\n");
                for (name, value) in headers {
                    text += &format!("{name}: {value}\r\n");
                }
                text += &format!("Content-Length: {}\r\n\r\n{body}", body.len());
                stream.write_all(text.as_bytes()).await.ok();
            }
            Act::Bytes(bytes) => {
                stream.write_all(&bytes).await.ok();
                stream.shutdown().await.ok();
                return;
            }
            Act::Reset(bytes) => {
                stream.write_all(&bytes).await.ok();
                tokio::time::sleep(Duration::from_millis(50)).await;
                stream.set_zero_linger().ok();
                return;
            }
            Act::Silence(time) => tokio::time::sleep(time).await,
            Act::Stall(bytes, time) => {
                stream.write_all(&bytes).await.ok();
                tokio::time::sleep(time).await;
            }
            Act::Drip(bytes, pause) => {
                stream.write_all(&bytes).await.ok();
                while stream.write_all(b" ").await.is_ok() {
                    tokio::time::sleep(pause).await;
                }
                return;
            }
            Act::Later(time, body) => {
                tokio::time::sleep(time).await;
                let length = body.len();
                let text = format!("HTTP/1.1 200 OK\r\nContent-Length: {length}\r\n\r\n{body}");
                stream.write_all(text.as_bytes()).await.ok();
            }
            Act::Pour => {
                let head = b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{";
                stream.write_all(head).await.ok();
                while stream.write_all(&[b' '; 65_536]).await.is_ok() {
                    poured.fetch_add(65_536, Ordering::SeqCst);
                }
                return;
            }
        }
    }
}

async fn read(stream: &mut TcpStream) -> Option<Asked> {
    let mut bytes = Vec::new();
    let end = loop {
        if let Some(at) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            break at;
        }
        if stream.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
    };
    let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
    let mut lines = head.lines();
    let line = lines.next()?.trim_end_matches(" HTTP/1.1").to_owned();
    let headers: Vec<(String, String)> = lines
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect();
    let length = headers
        .iter()
        .find(|(name, _)| name.eq_ignore_ascii_case("content-length"));
    let length: usize = length.map_or(0, |(_, value)| value.parse().unwrap());
    while bytes.len() < end + 4 + length {
        if stream.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
    }
    let body = String::from_utf8_lossy(&bytes[end + 4..end + 4 + length]).into_owned();
    Some(Asked {
        line,
        headers,
        body,
    })
}
