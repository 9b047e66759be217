//! `xtask-fetch`: the API document that a cluster serves, on standard output.
//!
//! `cargo xtask import` and `spec-diff` run it, by cargo, when they are given the address of a cluster: only then is TLS
//! built. The first line of what it prints is the document's address.

mod document;
mod reply;

use std::process::ExitCode;

use clap::Parser;
use ontap_codegen::printable::visible_lines;

#[derive(Parser)]
#[command(name = "xtask-fetch", about = "Fetches the API document of a cluster")]
struct Cli {
    /// `https://cluster[:port]`, or the address of the document.
    source: String,
    #[command(flatten)]
    connection: document::Connection,
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    let url = match document::url(&cli.source) {
        Ok(url) => url,
        Err(problem) => return failed(&problem, 2),
    };
    match document::fetch(&url, &cli.connection).and_then(|bytes| document::print(&url, &bytes)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => failed(&problem, 1),
    }
}

/// Prints what went wrong; a server's words are among it.
fn failed(problem: &str, code: u8) -> ExitCode {
    eprintln!("error: {}", visible_lines(problem));
    ExitCode::from(code)
}
