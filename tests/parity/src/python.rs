//! NetApp's client: a virtual environment with the pinned version, and the driver in it.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::failure::{Failure, failed};
use crate::plan::{Classes, Step};

/// The Python of a virtual environment that has the packages of `requirements`; made anew when those change.
pub(crate) fn environment(
    folder: &Path,
    requirements: &Path,
    python: &str,
) -> Result<PathBuf, Failure> {
    let wanted = fs::read_to_string(requirements)
        .map_err(|e| failed(format!("{}: {e}", requirements.display())))?;
    let (stamp, own) = (
        folder.join("requirements.txt"),
        folder.join("bin").join("python"),
    );
    if fs::read_to_string(&stamp).is_ok_and(|there| there == wanted) && own.exists() {
        return Ok(own);
    }
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(|e| failed(format!("{}: {e}", folder.display())))?;
    }
    let repair = "install Python 3.9 or newer with venv (on Debian: apt-get install python3-venv), \
                  or name one with --python";
    run(
        Command::new(python).args(["-m", "venv"]).arg(folder),
        repair,
    )?;
    let repair = "pip needs a package index; see `pip config list`";
    let install = [
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--requirement",
    ];
    run(Command::new(&own).args(install).arg(requirements), repair)?;
    fs::write(&stamp, wanted).map_err(|e| failed(format!("{}: {e}", stamp.display())))?;
    Ok(own)
}

fn run(command: &mut Command, repair: &str) -> Result<(), Failure> {
    let line = format!("{command:?}").replace('"', "");
    let output = command
        .output()
        .map_err(|e| failed(format!("{line} does not start ({e}); {repair}")))?;
    if output.status.success() {
        return Ok(());
    }
    let told = String::from_utf8_lossy(&output.stderr);
    Err(failed(format!(
        "{line} failed; {repair}\n{}",
        told.trim_end()
    )))
}

/// The driver, a process of its own that takes one step after the other.
pub(crate) struct Driver {
    child: Child,
    to: ChildStdin,
    from: BufReader<ChildStdout>,
}

impl Driver {
    /// Starts the driver in `folder` against a simulator. What it says beside its results goes to `log`.
    pub(crate) fn start(
        python: &Path,
        folder: &Path,
        log: &Path,
        (host, port): (&str, u16),
        ca: &Path,
        (user, password): (&str, &str),
    ) -> Result<Self, Failure> {
        let log = fs::File::create(log).map_err(|e| failed(format!("{}: {e}", log.display())))?;
        let mut command = Command::new(python);
        command
            .arg("driver.py")
            .current_dir(folder)
            .env("PARITY_HOST", host)
            .env("PARITY_PORT", port.to_string())
            .env("PARITY_USER", user)
            .env("PARITY_PASSWORD", password)
            .env("PARITY_CA", ca)
            .env("PYTHONDONTWRITEBYTECODE", "1")
            // A proxy of the environment has no way to this machine's own ports.
            .env("NO_PROXY", "127.0.0.1")
            .env_remove("REQUESTS_CA_BUNDLE")
            .env_remove("CURL_CA_BUNDLE")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(log);
        let mut child = command
            .spawn()
            .map_err(|e| failed(format!("{}: {e}", python.display())))?;
        let (Some(to), Some(from)) = (child.stdin.take(), child.stdout.take()) else {
            return Err(failed("the driver has no pipes"));
        };
        Ok(Self {
            child,
            to,
            from: BufReader::new(from),
        })
    }

    /// The classes that the client has.
    pub(crate) fn classes(&mut self) -> Result<Classes, Failure> {
        self.ask(&json!({"call": "describe"}))
    }

    /// Carries a step out; an exception of the client is a result too.
    pub(crate) fn run(&mut self, step: &Step) -> Result<Value, Failure> {
        self.ask(step)
    }

    fn ask<T: DeserializeOwned>(&mut self, step: &impl Serialize) -> Result<T, Failure> {
        let gone =
            |e: &dyn std::fmt::Display| failed(format!("the driver in Python ended early: {e}"));
        let line = serde_json::to_string(step).map_err(|e| failed(e.to_string()))?;
        writeln!(self.to, "{line}").map_err(|e| gone(&e))?;
        let mut answer = String::new();
        self.from.read_line(&mut answer).map_err(|e| gone(&e))?;
        serde_json::from_str(&answer).map_err(|e| gone(&e))
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // It waits for steps only, so there is nothing to lose.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
