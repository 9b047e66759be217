//! An audit of many simulated clusters of mixed releases from one process; one of them hangs.
//!
//! `cargo bench -p ontap-examples --bench fleet -- 300` prints clusters per second and what the audit adds to memory.

use std::time::{Duration, Instant};

use futures_util::StreamExt;
use ontap_security::prelude::*;
use ontap_security::{Fleet, RELEASES, accounts};
use ontap_simulator::{Fault, Simulator};

/// Resident memory in KiB, where the system tells it.
fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let number = line.and_then(|line| line.split_whitespace().next()?.parse().ok());
    number.unwrap_or_default()
}

#[tokio::main]
async fn main() {
    let count = std::env::args()
        .filter_map(|text| text.parse().ok())
        .next()
        .unwrap_or(300);
    let mut clusters = Vec::new();
    for index in 0..count {
        let release = RELEASES[index % RELEASES.len()].to_string();
        let mut builder = Simulator::builder().release(release).http().accounts(20);
        if index == count / 2 {
            builder = builder.fault(Fault::on("GET", "/api/*").latency(Duration::from_secs(600)));
        }
        clusters.push(builder.start().expect("the simulator starts"));
    }
    let clients = clusters.iter().enumerate().map(|(index, cluster)| {
        let client = Client::builder(cluster.url()).basic_auth("admin", cluster.password());
        let client = client
            .no_proxy()
            .build()
            .expect("the configuration is right");
        (format!("cluster{index}"), client)
    });
    let clients: Vec<_> = clients.collect();
    let (before, start) = (resident(), Instant::now());
    let fleet = Fleet::new(clients)
        .concurrency(64)
        .limit(Duration::from_secs(5));
    let mut answers = fleet.ask(|client, _| async move {
        let fields = (accounts::field::LOCKED, accounts::field::ROLE_NAME);
        let list = client.security().accounts().list().fields(fields);
        let all = list.collect().await?;
        let mut open = 0;
        for account in &all {
            open += usize::from(account.require(accounts::field::LOCKED)?.locked != Some(true));
        }
        Ok(open)
    });
    let (mut done, mut failed, mut last) = (0_u32, 0_u32, Duration::ZERO);
    while let Some(answer) = answers.next().await {
        match answer.result {
            Ok(_) => {
                done += 1;
                last = start.elapsed();
            }
            Err(_) => failed += 1,
        }
    }
    println!(
        "{done} clusters audited in {:.2} s ({:.0} a second), {failed} failed after {:.2} s, {} KiB more memory",
        last.as_secs_f64(),
        f64::from(done) / last.as_secs_f64(),
        start.elapsed().as_secs_f64(),
        resident().saturating_sub(before)
    );
}
