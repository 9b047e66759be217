//! The command line of the simulator: `ontap-simulator`, which `cargo xtask simulate` of this project runs.

mod ca;
mod ready;
mod stop;

use std::fs;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use ontap_codegen::printable::visible_lines;

use crate::seed::Options;
use crate::{Builder, Simulator, Texts};
use ca::Ca;
use stop::Stop;

/// What a simulator is started with.
#[derive(Clone, Debug, clap::Args)]
pub struct Arguments {
    /// The release that it runs: one of those in spec/; the newest when absent.
    #[arg(long)]
    release: Option<String>,
    /// Address and port; port 0 takes any that is free.
    #[arg(long, value_name = "ADDRESS:PORT", default_value = "127.0.0.1:8443")]
    listen: SocketAddr,
    /// Without TLS.
    #[arg(long)]
    http: bool,
    /// A further name of the server in its certificate, such as that of a container; may be repeated.
    #[arg(long, value_name = "NAME", conflicts_with = "http")]
    tls_name: Vec<String>,
    /// UUID of the cluster; made from its name when absent.
    #[arg(long, value_name = "UUID")]
    cluster_uuid: Option<String>,
    /// JSON file with what it holds besides what a fresh cluster has: `svms`, `nodes`, `tables`, `cli`, and what is played:
    /// `faults`, `stubs`, `tokens`, `jobs`, `clock`.
    #[arg(long, value_name = "FILE")]
    seed_data: Option<PathBuf>,
    /// A cluster's own document (YAML or JSON) whose error tables give refusals their texts.
    #[arg(long, value_name = "FILE")]
    messages: Option<PathBuf>,
    /// How many made-up accounts are added.
    #[arg(long, value_name = "N", default_value_t = 0)]
    records: usize,
    /// Password of `admin`.
    #[arg(long, default_value_t = Options::default().password)]
    password: String,
    /// Where the certificate of its authority is written; a temporary file of its own when absent.
    #[arg(long, value_name = "FILE", conflicts_with = "http")]
    ca_out: Option<PathBuf>,
    /// How long jobs run.
    #[arg(long, value_name = "MILLISECONDS")]
    job_duration: Option<u64>,
    /// Answers below /_simulator/ on the same port, which has to be one of this machine alone.
    #[arg(long)]
    control: bool,
    /// Answers below /_simulator/ on a port of its own.
    #[arg(long, value_name = "ADDRESS:PORT", conflicts_with = "control")]
    control_listen: Option<SocketAddr>,
    /// Prints one line of JSON once it answers, for programs: `url`, `ca`, `pid`, `release`, `control`.
    #[arg(long)]
    json: bool,
    /// Prints a line for each request on standard error, without secrets.
    #[arg(long)]
    verbose: bool,
}

/// Runs a simulator until it is stopped.
pub fn run(arguments: &Arguments) -> ExitCode {
    match work(arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            // What a file holds does not get to the terminal as it is.
            eprintln!("error: {}", visible_lines(&failure));
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
    warn(arguments);
    let path = ca.as_ref().map(Ca::path);
    match arguments.json {
        true => ready::print(&ready::line(&cluster, path))?,
        false => ready::print(&ready::welcome(&cluster, path))?,
    }
    stopped.wait(&cluster);
    cluster.stop();
    match arguments.json {
        true => Ok(()),
        false => ready::print("stopped\n"),
    }
}

/// Anyone who reads the documentation knows the password that nobody changed.
fn warn(arguments: &Arguments) {
    let open = !arguments.listen.ip().is_loopback();
    if open && arguments.password == Options::default().password {
        eprintln!(
            "warning: others can reach {}, and admin has the password that everyone knows; use --password",
            arguments.listen
        );
    }
    if let Some(control) = arguments.control_listen.filter(|a| !a.ip().is_loopback()) {
        eprintln!("warning: others can reach {control}, and /_simulator/ asks for no password");
    }
}

fn builder(arguments: &Arguments) -> Result<Builder, String> {
    let mut builder = Simulator::builder()
        .listen(arguments.listen)
        .options(Options {
            password: arguments.password.clone(),
            cluster_uuid: arguments.cluster_uuid.clone(),
            ..Options::default()
        })
        .accounts(arguments.records)
        .verbose(arguments.verbose);
    if let Some(release) = &arguments.release {
        builder = builder.release(release);
    }
    if arguments.http {
        builder = builder.http();
    }
    for name in &arguments.tls_name {
        builder = builder.tls_name(name);
    }
    if let Some(milliseconds) = arguments.job_duration {
        builder = builder.job_duration(Duration::from_millis(milliseconds));
    }
    if let Some(path) = &arguments.messages {
        let name = path.display().to_string();
        let texts = Texts::read(&name, &bytes(path)?).map_err(|e| e.to_string())?;
        builder = builder.texts(texts);
    }
    if let Some(path) = &arguments.seed_data {
        builder = builder.seed(seed(path)?);
    }
    if arguments.control {
        builder = builder.control();
    }
    if let Some(address) = arguments.control_listen {
        builder = builder.control_listen(address);
    }
    Ok(builder)
}

fn bytes(path: &Path) -> Result<Vec<u8>, String> {
    fs::read(path).map_err(|e| format!("{}: {e}; name a file that can be read", path.display()))
}

fn seed(path: &Path) -> Result<serde_json::Value, String> {
    serde_json::from_slice(&bytes(path)?).map_err(|e| {
        let path = path.display();
        format!("{path}: {e}; write JSON, such as {{\"tables\": {{}}}}")
    })
}
