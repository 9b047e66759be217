//! Replies of a hostile server, and addresses.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{LazyLock, Mutex};
use std::time::Duration;

use ontap_security::accounts::field;
use ontap_security::client::{Attempt, RetryPolicy};
use ontap_security::{Client, Error, Resources};
use tokio::runtime::Runtime;

const PASSWORD: &str = "secret-word-1";
/// How many pages are read of a server that always has another.
const PAGES: usize = 4;
/// A call that takes longer waits for what the reply told it to wait for.
const PATIENCE: Duration = Duration::from_millis(500);

/// Asks what a policy would be told, and never repeats.
struct Once;

impl RetryPolicy for Once {
    fn delay(&self, attempt: &Attempt<'_>) -> Option<Duration> {
        // Reading the header is what is tested here.
        let _ = attempt.error.retry_after();
        None
    }
}

/// A server that sends the same bytes to everyone.
struct Server {
    port: u16,
    reply: &'static Mutex<Vec<u8>>,
    runtime: Runtime,
}

static REPLY: Mutex<Vec<u8>> = Mutex::new(Vec::new());
static SERVER: LazyLock<Server> = LazyLock::new(|| {
    let listener = TcpListener::bind("127.0.0.1:0").expect("there is a free port");
    let port = listener.local_addr().expect("it is bound").port();
    std::thread::spawn(move || listener.incoming().flatten().for_each(answer));
    let mut builder = tokio::runtime::Builder::new_current_thread();
    let runtime = builder.enable_all().build().expect("a runtime starts");
    Server {
        port,
        reply: &REPLY,
        runtime,
    }
});

/// Reads a request up to its empty line, sends the reply, closes.
fn answer(mut stream: TcpStream) {
    let mut request: Vec<u8> = Vec::new();
    let mut buffer = [0; 4096];
    while !request.windows(4).any(|end| end == b"\r\n\r\n".as_slice()) {
        match stream.read(&mut buffer) {
            Ok(0) | Err(_) => return,
            Ok(n) => request.extend(&buffer[..n]),
        }
    }
    let reply = REPLY.lock().map(|reply| reply.clone()).unwrap_or_default();
    // The client may have seen enough.
    let _ = stream.write_all(&reply);
}

/// The bytes on the wire: the status and the headers are the input's where they can be.
fn on_the_wire(data: &[u8]) -> Vec<u8> {
    let end = data.windows(2).position(|end| end == b"\n\n".as_slice());
    let (head, body) = match end {
        Some(end) => (&data[..end], &data[end + 2..]),
        None => (&b"200"[..], data),
    };
    let head = String::from_utf8_lossy(head);
    let mut lines = head.lines();
    let status = lines.next().and_then(|line| line.parse::<u16>().ok());
    let status = status
        .filter(|status| (200..600).contains(status))
        .unwrap_or(200);
    let mut out = format!("HTTP/1.1 {status} X\r\nconnection: close\r\n").into_bytes();
    for line in lines.filter(|line| line.contains(':')) {
        out.extend(line.bytes().filter(|b| !matches!(b, b'\r' | b'\n')));
        out.extend(b"\r\n");
    }
    out.extend(b"\r\n");
    out.extend(body);
    out
}

/// What a program sees of an error holds no secret and cannot move a cursor.
fn told(error: &Error) {
    for text in [error.to_string(), format!("{error:?}")] {
        assert!(!text.contains(PASSWORD), "{text}");
    }
}

async fn calls(client: &Client) {
    let accounts = client.security().accounts();
    let mut pages = accounts.list().filter(field::NAME.eq("joe")).pages();
    for _ in 0..PAGES {
        match pages.try_next().await {
            Ok(Some(_)) => {}
            Ok(None) => break,
            Err(error) => {
                told(&error);
                break;
            }
        }
    }
    if let Err(error) = accounts.get("owner", "joe").await {
        told(&error);
    }
    if let Err(error) = accounts.delete("owner", "joe").await {
        told(&error);
    }
}

pub(crate) fn reply(data: &[u8]) {
    let server = &*SERVER;
    if let Ok(mut reply) = server.reply.lock() {
        *reply = on_the_wire(data);
    }
    server.runtime.block_on(async {
        let client = Client::builder(format!("http://127.0.0.1:{}", server.port))
            .no_proxy()
            .basic_auth("admin", PASSWORD)
            .retry(Once)
            .max_reply_bytes(1 << 20)
            .build()
            .expect("everything is given");
        // What waits because it was told to is cancelled, as a user would.
        let _ = tokio::time::timeout(PATIENCE, calls(&client)).await;
    });
}

pub(crate) fn address(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    let server = &*SERVER;
    let _inside = server.runtime.enter();
    match Client::builder(text)
        .no_proxy()
        .basic_auth("admin", PASSWORD)
        .build()
    {
        Ok(client) => {
            let shown = format!("{client:?}");
            assert!(!shown.contains(PASSWORD), "{shown}");
            let authority = text
                .split("://")
                .nth(1)
                .unwrap_or(text)
                .split('/')
                .next()
                .unwrap_or_default();
            assert!(
                !authority.contains('@'),
                "credentials in the address were taken: {text}"
            );
            assert!(
                !text.trim_start().to_ascii_lowercase().starts_with("ftp:"),
                "{text}"
            );
        }
        Err(error) => told(&error),
    }
}
