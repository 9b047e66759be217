//! The simulator, in a process of its own: its memory is not the client's.

use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use ontap_simulator::{Fault, Simulator};

const ACCOUNTS: &str = "/api/security/accounts";

/// The process, and what a client needs to know.
pub(crate) struct Cluster {
    process: Child,
    pub(crate) url: String,
    pub(crate) ca: String,
    pub(crate) password: String,
}

impl Cluster {
    pub(crate) fn start() -> Result<Self, String> {
        let problem = |e: std::io::Error| format!("the simulator: {e}");
        let program = std::env::current_exe().map_err(problem)?;
        let mut process = Command::new(program)
            .arg("--cluster")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(problem)?;
        let mut lines = BufReader::new(process.stdout.take().ok_or("the simulator has no output")?);
        let mut line = || {
            let mut text = String::new();
            lines
                .read_line(&mut text)
                .map(|_| text.trim().to_owned())
                .map_err(problem)
        };
        let (url, password) = (line()?, line()?);
        let mut ca = String::new();
        while !ca.contains("END CERTIFICATE") {
            let next = line()?;
            if next.is_empty() {
                return Err("the simulator did not start".to_owned());
            }
            ca.push_str(&next);
            ca.push('\n');
        }
        Ok(Self {
            process,
            url,
            ca,
            password,
        })
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        // It ends when its input does; waiting takes it from the table of processes.
        drop(self.process.stdin.take());
        let _ = self.process.wait();
    }
}

/// Runs the simulator until standard input ends, with new faults all the time.
pub(crate) fn serve() -> Result<(), String> {
    let cluster = Simulator::builder().accounts(500).keep_requests(10).start();
    let cluster = cluster.map_err(|e| e.to_string())?;
    let mut out = std::io::stdout();
    let text = format!(
        "{}\n{}\n{}\n",
        cluster.url(),
        cluster.password(),
        cluster.ca_pem()
    );
    out.write_all(text.as_bytes())
        .and_then(|()| out.flush())
        .map_err(|e| e.to_string())?;
    std::thread::spawn(|| {
        let mut all = Vec::new();
        let _ = std::io::stdin().read_to_end(&mut all);
        std::process::exit(0);
    });
    loop {
        for fault in [
            Fault::on("GET", ACCOUNTS)
                .times(5)
                .status(503)
                .retry_after(0),
            Fault::on("GET", ACCOUNTS).times(5).reset(),
            Fault::on("GET", ACCOUNTS).times(5).truncate(40),
            Fault::on("GET", ACCOUNTS)
                .times(5)
                .latency(Duration::from_millis(300)),
            Fault::on("PATCH", ACCOUNTS).times(5).status(500),
            Fault::on("PATCH", ACCOUNTS).times(5).reset_afterwards(),
            Fault::on("GET", ACCOUNTS)
                .times(3)
                .slow_body(64, Duration::from_millis(20)),
        ] {
            cluster.fault(fault);
        }
        std::thread::sleep(Duration::from_secs(1));
        cluster.clear_faults();
    }
}
