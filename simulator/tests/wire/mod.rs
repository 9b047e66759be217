//! Requests as bytes, and replies as bytes.
#![allow(
    dead_code,
    missing_docs,
    unreachable_pub,
    reason = "each test file uses a part of it"
)]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use ontap_simulator::Simulator;

/// `admin:Simulated-1`.
pub const ADMIN: &str = "Authorization: Basic YWRtaW46U2ltdWxhdGVkLTE=\r\n";

/// A reply that came whole.
#[derive(Debug)]
pub struct Reply {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Reply {
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.headers.iter();
        let found = headers.find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }

    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.body).expect("the body is text")
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).expect("the body is JSON")
    }
}

/// A connection without TLS.
pub struct Connection {
    pub stream: BufReader<TcpStream>,
}

impl Connection {
    pub fn open(cluster: &Simulator) -> Self {
        let stream = TcpStream::connect(cluster.address()).expect("it listens");
        let limit = Some(Duration::from_secs(10));
        stream.set_read_timeout(limit).expect("there is a socket");
        Self {
            stream: BufReader::new(stream),
        }
    }

    /// Sends a request of `admin`, with more headers if any (each with its line end).
    pub fn send(&mut self, line: &str, headers: &str, body: &str) {
        self.send_bare(line, &format!("{ADMIN}{headers}"), body);
    }

    /// Sends a request of nobody.
    pub fn send_bare(&mut self, line: &str, headers: &str, body: &str) {
        let length = match body.is_empty() {
            true => String::new(),
            false => format!("Content-Length: {}\r\n", body.len()),
        };
        let text = format!("{line} HTTP/1.1\r\nHost: x\r\n{headers}{length}\r\n{body}");
        let stream = self.stream.get_mut();
        stream.write_all(text.as_bytes()).expect("it is read");
    }

    /// The head of a reply.
    pub fn head(&mut self) -> Reply {
        let mut line = String::new();
        self.stream.read_line(&mut line).expect("there is a reply");
        let status = line.split(' ').nth(1).and_then(|text| text.parse().ok());
        let mut reply = Reply {
            status: status.unwrap_or_else(|| panic!("no status line: {line:?}")),
            headers: Vec::new(),
            body: Vec::new(),
        };
        loop {
            let mut line = String::new();
            self.stream.read_line(&mut line).expect("the head ends");
            match line.trim_end().split_once(": ") {
                Some((name, value)) => reply.headers.push((name.to_owned(), value.to_owned())),
                None => return reply,
            }
        }
    }

    /// A whole reply.
    pub fn reply(&mut self) -> Reply {
        let mut reply = self.head();
        let length = reply.header("content-length").expect("there is a length");
        reply.body = vec![0; length.parse().expect("it is a number")];
        let read = self.stream.read_exact(&mut reply.body);
        read.expect("the body is as long as promised");
        reply
    }

    /// What comes until the end, and how the end is: in order, or with an error.
    pub fn rest(&mut self) -> (Vec<u8>, std::io::Result<()>) {
        let mut bytes = Vec::new();
        let end = self.stream.read_to_end(&mut bytes).map(drop);
        (bytes, end)
    }
}

/// The reply to one request of `admin`.
#[track_caller]
pub fn exchange(cluster: &Simulator, line: &str, headers: &str, body: &str) -> Reply {
    let mut connection = Connection::open(cluster);
    connection.send(line, headers, body);
    connection.reply()
}
