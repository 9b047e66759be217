//! A simulated cluster for the examples, and what they print.

#![allow(dead_code, reason = "each test file uses a part of it")]

use std::path::PathBuf;
use std::process::{Command, Output};

use ontap_simulator::store::State;
use ontap_simulator::{Builder, Simulator};
use serde_json::{Value, json};
use tempfile::TempDir;

/// A simulated cluster, and the file with the certificate of its authority.
pub(crate) struct Cluster {
    pub(crate) simulator: Simulator,
    pub(crate) ca: PathBuf,
    _folder: TempDir,
}

impl Cluster {
    pub(crate) fn new() -> Self {
        Self::of(Simulator::builder())
    }

    pub(crate) fn of(builder: Builder) -> Self {
        let simulator = builder.start().expect("there is a free port");
        let folder = tempfile::tempdir().expect("there is a folder for it");
        let ca = folder.path().join("ca.pem");
        simulator.write_ca(&ca).expect("the folder can be written");
        Self {
            simulator,
            ca,
            _folder: folder,
        }
    }

    /// One whose SVM `svm1` has this account.
    pub(crate) fn with_account(name: &str, more: Value) -> Self {
        let mut account = json!({
            "owner": {"name": "svm1"}, "name": name, "password": "pass-word-1", "role": {"name": "vsadmin"},
            "applications": [{"application": "ssh", "authentication_methods": ["password"]}],
        });
        for (name, value) in more.as_object().into_iter().flatten() {
            account[name] = value.clone();
        }
        let seed = json!({"tables": {"/security/accounts": [account]}});
        Self::of(Simulator::builder().seed(seed))
    }

    /// Runs a program that signs in as `admin`.
    pub(crate) fn run(&self, program: &str, arguments: &[&str]) -> Output {
        let output = self.command(program, arguments).output();
        output.expect("the example starts")
    }

    /// The same, before it runs.
    pub(crate) fn command(&self, program: &str, arguments: &[&str]) -> Command {
        self.command_as("admin", self.simulator.password(), program, arguments)
    }

    /// A program that signs in as somebody.
    pub(crate) fn command_as(
        &self,
        user: &str,
        password: &str,
        program: &str,
        arguments: &[&str],
    ) -> Command {
        let mut command = Command::new(program);
        command
            .args(arguments)
            .env("ONTAP_URL", self.simulator.url())
            .env("ONTAP_CA", &self.ca)
            .env("ONTAP_USER", user)
            .env("ONTAP_PASSWORD", password)
            .env("NO_PROXY", "127.0.0.1");
        command
    }

    /// The UUID of `svm1`.
    pub(crate) fn svm(&self) -> String {
        let uuid = |state: &mut State| state.svms[0].uuid.clone();
        self.simulator.with_state(uuid)
    }

    /// What was asked, line by line.
    pub(crate) fn lines(&self) -> Vec<String> {
        let requests = self.simulator.requests();
        requests.iter().map(ToString::to_string).collect()
    }

    #[track_caller]
    pub(crate) fn body(&self, index: usize) -> Value {
        let requests = self.simulator.requests();
        requests[index]
            .json()
            .expect("the example sends JSON")
            .clone()
    }
}

/// What a program printed that ended well.
#[track_caller]
pub(crate) fn printed(output: &Output) -> String {
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// What a program complained about that ended badly.
#[track_caller]
pub(crate) fn complained(output: &Output) -> String {
    assert!(!output.status.success());
    String::from_utf8_lossy(&output.stderr).into_owned()
}
