//! `cargo xtask simulate`: a simulated cluster to try the crate, or anything else, against.

use std::fs;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use ontap_simulator::{Builder, Simulator, Texts};

use crate::report;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The release that it runs: one of those in spec/; the newest when absent.
    #[arg(long)]
    release: Option<String>,
    /// Address and port; port 0 takes any that is free.
    #[arg(long, value_name = "ADDRESS:PORT", default_value = "127.0.0.1:8443")]
    listen: SocketAddr,
    /// Without TLS.
    #[arg(long)]
    http: bool,
    /// JSON file with what it holds besides what a fresh cluster has: `svms`, `nodes`, `tables`, `faults`.
    #[arg(long, value_name = "FILE")]
    seed_data: Option<PathBuf>,
    /// A cluster's own document (YAML or JSON) whose error tables give refusals their texts.
    #[arg(long, value_name = "FILE")]
    messages: Option<PathBuf>,
    /// How many made-up accounts are added.
    #[arg(long, value_name = "N", default_value_t = 0)]
    records: usize,
    /// Password of `admin`.
    #[arg(long, default_value = "password")]
    password: String,
    /// Where the certificate of its authority is written; in the folder for temporary files when absent.
    #[arg(long, value_name = "FILE", conflicts_with = "http")]
    ca_out: Option<PathBuf>,
    /// How long jobs run.
    #[arg(long, value_name = "MILLISECONDS")]
    job_duration: Option<u64>,
    /// Prints a line for each request, without secrets.
    #[arg(long)]
    verbose: bool,
}

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    match work(arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            report::failure(&failure);
            ExitCode::from(2)
        }
    }
}

fn work(arguments: &Arguments) -> Result<(), String> {
    let stopped = Stop::new()?;
    let cluster = builder(arguments)?.start().map_err(|e| e.to_string())?;
    let ca = match arguments.http {
        true => None,
        false => Some(Ca::write(&cluster, arguments.ca_out.as_deref())?),
    };
    let release = cluster.with_state(|state| state.api.release);
    let text = welcome(&cluster, &release.to_string(), ca.as_ref());
    report::standard_output(&text)?;
    stopped.wait();
    cluster.stop();
    report::standard_output("stopped\n")
}

fn builder(arguments: &Arguments) -> Result<Builder, String> {
    let mut builder = Simulator::builder()
        .listen(arguments.listen)
        .accounts(arguments.records)
        .password(&arguments.password)
        .verbose(arguments.verbose);
    if let Some(release) = &arguments.release {
        builder = builder.release(release);
    }
    if arguments.http {
        builder = builder.http();
    }
    if let Some(milliseconds) = arguments.job_duration {
        builder = builder.job_duration(Duration::from_millis(milliseconds));
    }
    if let Some(path) = &arguments.messages {
        let name = path.display().to_string();
        let bytes =
            fs::read(path).map_err(|e| format!("{name}: {e}; name a file that can be read"))?;
        builder = builder.texts(Texts::read(&name, &bytes).map_err(|e| e.to_string())?);
    }
    if let Some(path) = &arguments.seed_data {
        builder = builder.seed(seed(path)?);
    }
    Ok(builder)
}

fn seed(path: &Path) -> Result<serde_json::Value, String> {
    let failed = |problem: &dyn std::fmt::Display, repair: &str| {
        format!("{}: {problem}; {repair}", path.display())
    };
    let bytes = fs::read(path).map_err(|e| failed(&e, "name a file that can be read"))?;
    serde_json::from_slice(&bytes).map_err(|e| failed(&e, "write JSON, such as {\"tables\": {}}"))
}

/// What someone has to know who wants to use it.
fn welcome(cluster: &Simulator, release: &str, ca: Option<&Ca>) -> String {
    let (url, password) = (cluster.url(), cluster.password());
    let mut text = format!("ONTAP {release}, simulated, on {url}\n");
    let mut trust = String::new();
    if let Some(ca) = ca {
        let path = ca.path.display();
        text += &format!("certificate of its authority: {path}\n");
        trust = format!("--cacert '{path}' ");
    }
    text += &format!("user admin, password {password}\n\n");
    text += &format!("    curl {trust}--user 'admin:{password}' '{url}/api/security/accounts'\n\n");
    text + "Ctrl-C stops it.\n"
}

/// The certificate of the simulator's authority in a file.
struct Ca {
    path: PathBuf,
    /// Nobody asked for the file by name, so nobody misses it.
    temporary: bool,
}

impl Ca {
    fn write(cluster: &Simulator, path: Option<&Path>) -> Result<Self, String> {
        let name = || format!("ontap-simulator-{}.pem", cluster.address().port());
        let ca = Self {
            path: path.map_or_else(|| std::env::temp_dir().join(name()), Path::to_owned),
            temporary: path.is_none(),
        };
        match cluster.write_ca(&ca.path) {
            Ok(()) => Ok(ca),
            Err(problem) => {
                let path = ca.path.display();
                Err(format!(
                    "{path}: {problem}; name another file with --ca-out"
                ))
            }
        }
    }
}

impl Drop for Ca {
    fn drop(&mut self) {
        if self.temporary {
            // It may have been removed already.
            let _ = fs::remove_file(&self.path);
        }
    }
}

/// Waits for Ctrl-C, and for a request to end on systems that have one.
struct Stop {
    runtime: tokio::runtime::Runtime,
    #[cfg(unix)]
    end: tokio::signal::unix::Signal,
    #[cfg(unix)]
    interrupt: tokio::signal::unix::Signal,
}

impl Stop {
    /// From now on the process does not end by itself.
    fn new() -> Result<Self, String> {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(|e| e.to_string())?;
        #[cfg(unix)]
        {
            use tokio::signal::unix::{SignalKind, signal};
            let inside = runtime.enter();
            let end = signal(SignalKind::terminate()).map_err(|e| e.to_string())?;
            let interrupt = signal(SignalKind::interrupt()).map_err(|e| e.to_string())?;
            drop(inside);
            Ok(Self {
                runtime,
                end,
                interrupt,
            })
        }
        #[cfg(not(unix))]
        Ok(Self { runtime })
    }

    #[cfg(unix)]
    fn wait(mut self) {
        self.runtime.block_on(async {
            tokio::select! {
                _ = self.end.recv() => {}
                _ = self.interrupt.recv() => {}
            }
        });
    }

    #[cfg(not(unix))]
    fn wait(self) {
        // Without a handler there is nothing to wait for.
        let _ = self.runtime.block_on(tokio::signal::ctrl_c());
    }
}
