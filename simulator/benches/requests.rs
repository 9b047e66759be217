//! How many small requests per second a simulator answers, over connections that are kept, with clients on the same
//! machine. `cargo bench -p ontap-simulator --bench requests`

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::sync::Arc;
use std::time::{Duration, Instant};

use ontap_simulator::Simulator;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};

const CLIENTS: usize = 4;
const TIME: Duration = Duration::from_secs(3);
const ACCOUNTS: usize = 10_000;

type Failure = Box<dyn std::error::Error + Send + Sync>;

trait Stream: Read + Write + Send {}

impl<S: Read + Write + Send> Stream for S {}

fn main() -> Result<(), Failure> {
    for (name, builder) in [
        ("HTTP", Simulator::builder().http()),
        ("TLS", Simulator::builder()),
    ] {
        let cluster = builder.accounts(ACCOUNTS).start()?;
        let owner = cluster.with_state(|state| state.cluster.uuid.clone());
        let one = format!("/api/security/accounts/{owner}/user000000");
        let found = format!("/api/security/accounts?name=user000000&owner.uuid={owner}");
        for (what, target) in [("one account", one), ("one account by filter", found)] {
            let rate = rate(&cluster, &target)?;
            println!("{name}: GET {what}: {rate:.0} requests/s");
        }
    }
    Ok(())
}

/// Requests per second with several clients, each sending one after the other.
fn rate(cluster: &Simulator, target: &str) -> Result<f64, Failure> {
    let begun = Instant::now();
    let clients = (0..CLIENTS).map(|_| {
        let stream = connect(cluster)?;
        let target = target.to_owned();
        Ok(std::thread::spawn(move || ask(stream, &target, begun)))
    });
    let clients = clients.collect::<Result<Vec<_>, Failure>>()?;
    let mut count = 0;
    for client in clients {
        count += client.join().map_err(|_| "a client panicked")??;
    }
    Ok(f64::from(count) / begun.elapsed().as_secs_f64())
}

fn connect(cluster: &Simulator) -> Result<Box<dyn Stream>, Failure> {
    let stream = TcpStream::connect(cluster.address())?;
    stream.set_nodelay(true)?;
    let pem = cluster.ca_pem();
    if pem.is_empty() {
        return Ok(Box::new(stream));
    }
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from_pem_slice(pem.as_bytes())?)?;
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_root_certificates(roots)
        .with_no_client_auth();
    let connection = ClientConnection::new(Arc::new(config), "localhost".try_into()?)?;
    Ok(Box::new(StreamOwned::new(connection, stream)))
}

/// Sends requests until the time is over; how many were answered.
fn ask(stream: Box<dyn Stream>, target: &str, begun: Instant) -> Result<u32, Failure> {
    let login = "Authorization: Basic YWRtaW46U2ltdWxhdGVkLTE=";
    let request = format!("GET {target} HTTP/1.1\r\nHost: x\r\n{login}\r\n\r\n");
    let mut stream = BufReader::new(stream);
    let mut count = 0;
    while begun.elapsed() < TIME {
        stream.get_mut().write_all(request.as_bytes())?;
        let mut length = 0;
        let mut line = String::new();
        stream.read_line(&mut line)?;
        if !line.contains(" 200 ") {
            return Err(line.into());
        }
        while line != "\r\n" {
            line.clear();
            stream.read_line(&mut line)?;
            if let Some(value) = line.strip_prefix("Content-Length: ") {
                length = value.trim().parse()?;
            }
        }
        std::io::copy(&mut stream.by_ref().take(length), &mut std::io::sink())?;
        count += 1;
    }
    Ok(count)
}
