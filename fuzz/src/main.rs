//! `ontap-fuzz [TARGET...]`: each target with mutations of its corpus, for FUZZ_SECONDS each, from FUZZ_SEED.
//!
//! `ontap-fuzz --input FILE TARGET` calls a target once, with the bytes of a file; `ontap-fuzz --corpus DIR TARGET` writes what
//! its mutations begin with; `ontap-fuzz --list` prints the names of all targets.

use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

use ontap_fuzz::{Found, TARGETS, Target, run};

/// How many cases there are when no time is given.
const CASES: usize = 200;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match work(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("error: {problem}");
            ExitCode::FAILURE
        }
    }
}

fn number(name: &str) -> Result<Option<u64>, String> {
    match std::env::var(name) {
        Err(_) => Ok(None),
        Ok(text) => text
            .parse()
            .map(Some)
            .map_err(|_| format!("{name} is a number, not `{text}`")),
    }
}

fn named(name: &str) -> Result<&'static Target, String> {
    let known: Vec<&str> = TARGETS.iter().map(|target| target.name).collect();
    let found = TARGETS.iter().find(|target| target.name == name);
    found.ok_or_else(|| {
        format!(
            "there is no target `{name}`; there are {}",
            known.join(", ")
        )
    })
}

fn work(arguments: &[String]) -> Result<(), String> {
    if let [flag, file, target] = arguments
        && flag == "--input"
    {
        let input = std::fs::read(file).map_err(|e| format!("{file}: {e}"))?;
        (named(target)?.call)(&input);
        return Ok(());
    }
    if let [flag, folder, target] = arguments
        && flag == "--corpus"
    {
        return write_corpus(Path::new(folder), named(target)?);
    }
    if arguments == ["--list"] {
        TARGETS
            .iter()
            .for_each(|target| println!("{}", target.name));
        return Ok(());
    }
    let mut targets: Vec<&Target> = arguments
        .iter()
        .map(|name| named(name))
        .collect::<Result<_, _>>()?;
    if targets.is_empty() {
        targets.extend(TARGETS);
    }
    let time = number("FUZZ_SECONDS")?.map(Duration::from_secs);
    let seed = number("FUZZ_SEED")?.unwrap_or(1);
    let mut failed = Vec::new();
    for target in targets {
        match run(target, seed, CASES, time) {
            Ok(calls) => println!(
                "{}: FUZZ_SEED={seed}, {calls} executions, no finding",
                target.name
            ),
            Err(found) => {
                report(target, seed, &found)?;
                failed.push(target.name);
            }
        }
    }
    match failed.is_empty() {
        true => Ok(()),
        false => Err(format!("findings in {}", failed.join(", "))),
    }
}

/// Keeps the input, and says how to call the target with it again.
fn report(target: &Target, seed: u64, found: &Found) -> Result<(), String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/fuzz");
    let file = folder.join(format!("{}-{seed}", target.name));
    std::fs::create_dir_all(&folder)
        .and_then(|()| std::fs::write(&file, &found.input))
        .map_err(|e| format!("{}: {e}", file.display()))?;
    println!(
        "{}: FUZZ_SEED={seed}, a finding in {}",
        target.name,
        file.display()
    );
    println!("    it is promised that {}", target.promise);
    println!("    {}", found.message.lines().next().unwrap_or_default());
    Ok(())
}

fn write_corpus(folder: &Path, target: &Target) -> Result<(), String> {
    std::fs::create_dir_all(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    for (number, input) in (target.corpus)().iter().enumerate() {
        let file = folder.join(format!("seed-{number}"));
        std::fs::write(&file, input).map_err(|e| format!("{}: {e}", file.display()))?;
    }
    Ok(())
}
