//! `soak MINUTES [OUT]`: a thousand tasks on one client for so long, cancelled at random, against a simulator with faults.
//!
//! Writes `OUT.csv` and `OUT.svg`: resident memory, descriptors and tasks of the client's process over time; fails when they
//! have grown. `target/soak/soak` is OUT unless given.

mod cluster;
mod picture;
mod work;

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use picture::{Figure, Sample};

/// How often figures are taken.
const EVERY: Duration = Duration::from_secs(1);
/// Caches and pools are filled by then.
const SETTLED: usize = 60;
/// How much more memory, in parts of the first figure, is no leak.
const TOLERANCE: f64 = 0.25;
/// The least that counts as growth, in MiB: allocators keep pages.
const LEAST: f64 = 16.0;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let outcome = match arguments.first().map(String::as_str) {
        Some("--cluster") => cluster::serve(),
        Some(minutes) => soak(minutes, arguments.get(1).map(PathBuf::from)),
        None => Err("usage: soak MINUTES [OUT]".to_owned()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("error: {problem}");
            ExitCode::FAILURE
        }
    }
}

fn soak(minutes: &str, out: Option<PathBuf>) -> Result<(), String> {
    let minutes: f64 = minutes
        .parse()
        .map_err(|_| format!("`{minutes}` is no number of minutes"))?;
    let seed = std::env::var("FUZZ_SEED")
        .ok()
        .and_then(|text| text.parse().ok())
        .unwrap_or(1);
    let out = out.unwrap_or_else(|| PathBuf::from("target/soak/soak"));
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(|e| e.to_string())?;
    let cluster = cluster::Cluster::start()?;
    let time = Duration::from_secs_f64(minutes * 60.0);
    let (samples, counts) = runtime.block_on(async {
        let load = work::start(&cluster.url, &cluster.ca, &cluster.password, seed)?;
        let began = Instant::now();
        let mut samples = Vec::new();
        while began.elapsed() < time {
            tokio::time::sleep(EVERY).await;
            samples.push(Sample::now(began.elapsed(), load.tasks()));
        }
        Ok::<_, String>((samples, load.stop().await))
    })?;
    picture::write(&out, &samples)?;
    println!(
        "FUZZ_SEED={seed}: {counts} in {minutes} min; {}",
        out.with_extension("svg").display()
    );
    flat(&samples)
}

/// The last fifth against the first that is settled.
fn flat(samples: &[Sample]) -> Result<(), String> {
    let settled = &samples[samples.len().min(SETTLED)..];
    let part = settled.len() / 5;
    if part == 0 {
        return Ok(());
    }
    let (first, last) = (&settled[..part], &settled[settled.len() - part..]);
    let figures: [(&str, Figure, f64); 3] = [
        ("resident memory (MiB)", |s| s.memory, LEAST),
        ("descriptors", |s| s.descriptors, 64.0),
        ("tasks", |s| s.tasks, 64.0),
    ];
    let mut grown = Vec::new();
    for (name, figure, least) in figures {
        let mean =
            |part: &[Sample]| part.iter().map(figure).sum::<f64>() / part.len().max(1) as f64;
        let (before, after) = (mean(first), mean(last));
        println!("{name}: {before:.1} in the first fifth, {after:.1} in the last");
        if after - before > least.max(before * TOLERANCE) {
            grown.push(name);
        }
    }
    match grown.is_empty() {
        true => Ok(()),
        false => Err(format!("grown: {}", grown.join(", "))),
    }
}
