//! A server on loopback that answers with bytes it has ready.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;

/// How many records a page has.
pub const PAGE: usize = 10_000;
/// How many pages the collection has.
pub const PAGES: usize = 10;

/// A collection in pages, and one instance, in a process of its own: neither its memory nor its time counts.
pub struct Server {
    pub url: String,
    process: Child,
}

struct Replies {
    pages: Vec<Vec<u8>>,
    instance: Vec<u8>,
}

fn reply(body: &str) -> Vec<u8> {
    let length = body.len();
    let head = "HTTP/1.1 200 OK\r\nContent-Type: application/hal+json";
    format!("{head}\r\nContent-Length: {length}\r\n\r\n{body}").into_bytes()
}

impl Server {
    /// Starts this program again, to call `serve`.
    pub fn start() -> Self {
        let own = std::env::current_exe().expect("a process knows its program");
        let mut process = Command::new(own)
            .arg("serve")
            .stdout(Stdio::piped())
            .spawn()
            .expect("the server starts");
        let output = process.stdout.take().expect("the output is piped");
        let mut url = String::new();
        BufReader::new(output)
            .read_line(&mut url)
            .expect("the server says where it is");
        Self {
            url: url.trim().to_owned(),
            process,
        }
    }

    /// Serves for good where this process was started for it.
    pub fn serve_if_asked() {
        if !std::env::args().any(|argument| argument == "serve") {
            return;
        }
        let page = super::page(PAGE);
        let pages = (0..PAGES)
            .map(|index| match index + 1 {
                PAGES => reply(&page),
                next => {
                    let href =
                        format!("/api/security/accounts?start.index={next}&max_records={PAGE}");
                    let links =
                        format!(",\n  \"_links\": {{\"next\": {{\"href\": \"{href}\"}}}}\n}}");
                    reply(&format!("{}{links}", page.trim_end_matches(['}', '\n'])))
                }
            })
            .collect();
        let instance = super::page(1);
        let start = instance.find('[').expect("a page has records") + 1;
        let end = instance.rfind(']').expect("the records end");
        let instance = reply(instance[start..end].trim());
        let replies = Arc::new(Replies { pages, instance });
        let listener = TcpListener::bind("127.0.0.1:0").expect("loopback has a free port");
        let address = listener
            .local_addr()
            .expect("a bound socket has an address");
        println!("http://{address}");
        for stream in listener.incoming().flatten() {
            let replies = replies.clone();
            std::thread::spawn(move || serve(stream, &replies));
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.process.kill().ok();
        self.process.wait().ok();
    }
}

/// Answers the requests of one connection until it ends.
fn serve(mut stream: TcpStream, replies: &Replies) -> Option<()> {
    stream.set_nodelay(true).ok()?;
    let mut asked = [0; 8192];
    loop {
        let mut length = 0;
        while !asked[..length].ends_with(b"\r\n\r\n") {
            match stream.read(&mut asked[length..]).ok()? {
                0 => return None,
                read => length += read,
            }
        }
        let line = std::str::from_utf8(&asked[..length]).ok()?.lines().next()?;
        let answer = match line.contains("/accounts/") {
            true => &replies.instance,
            false => {
                let digit = line.split_once("start.index=").map(|(_, rest)| &rest[..1]);
                &replies.pages[digit.map_or(Ok(0), str::parse).ok()?]
            }
        };
        stream.write_all(answer).ok()?;
    }
}
