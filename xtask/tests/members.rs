//! What is built when it is asked for: how cargo is called for it, and what becomes of what it says. A script stands in
//! for cargo.
#![cfg(unix)]

use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

const DOCUMENT: &str = r"swagger: '2.0'
basePath: /api
paths:
  /security/a:
    get:
      operationId: a
      responses:
        '200': {description: ok, schema: {type: string}}
        default: {description: '| 4 | words |'}
";

/// A folder with a script in the place of cargo. It writes its arguments and the user down, and then does what it is told.
struct Cargo {
    folder: tempfile::TempDir,
}

impl Cargo {
    fn new(then: &str) -> Self {
        let folder = tempfile::tempdir().expect("a folder for the test");
        let cargo = Self { folder };
        let here = cargo.path("");
        let script = format!(
            "#!/bin/sh\nhere='{}'\nprintf '%s\\n' \"$@\" >\"$here/arguments\"\nprintf '%s' \"$ONTAP_USER\" >\"$here/user\"\n{then}\n",
            here.display()
        );
        std::fs::write(cargo.path("cargo"), script).expect("the script is written");
        let executable = std::fs::Permissions::from_mode(0o755);
        std::fs::set_permissions(cargo.path("cargo"), executable).expect("it may be run");
        std::fs::write(cargo.path("document"), DOCUMENT).expect("the fixture is written");
        cargo
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// A run of the command line, from the folder.
    #[track_caller]
    fn run(&self, arguments: &[&str], code: i32) -> (String, String) {
        let output = xtask(arguments, self.folder.path())
            .env("CARGO", self.path("cargo"))
            .output();
        ends(&output.expect("the program starts"), code)
    }

    /// The arguments that cargo was given, without the folder of the workspace.
    fn arguments(&self) -> String {
        let text = std::fs::read_to_string(self.path("arguments")).expect("cargo was called");
        text.replace(WORKSPACE, "W").replace('\n', " ")
    }
}

const WORKSPACE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

fn xtask(arguments: &[&str], folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.args(["--root", WORKSPACE]).args(arguments);
    command.current_dir(folder).env_remove("ONTAP_USER");
    command.stdin(Stdio::null());
    command
}

#[track_caller]
fn ends(output: &Output, code: i32) -> (String, String) {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let (out, err) = (text(&output.stdout), text(&output.stderr));
    assert_eq!(output.status.code(), Some(code), "{out}\n{err}");
    (out, err)
}

#[test]
fn a_document_comes_from_the_program_that_fetches() {
    let cargo = Cargo::new("echo https://cluster/docs/api/swagger.yaml; cat \"$here/document\"");
    let import = "import https://cluster --release 9.7 --out o.json --ca-file ca.pem --user ann";
    let import: Vec<&str> = import.split(' ').collect();
    let (out, _) = cargo.run(&import, 0);
    assert!(out.contains("1 paths, 1 operations"), "{out}");
    assert!(cargo.path("o.json").exists());
    let arguments = cargo.arguments();
    assert!(
        arguments.starts_with("run --locked --profile "),
        "{arguments}"
    );
    assert!(
        arguments.ends_with(
            "--package xtask-fetch --manifest-path W/Cargo.toml -- --ca-file ca.pem -- https://cluster "
        ),
        "{arguments}"
    );
    let user = std::fs::read_to_string(cargo.path("user"));
    assert_eq!(user.expect("cargo was called"), "ann");
    let (out, _) = cargo.run(&["spec-diff", "document", "https://cluster"], 0);
    assert!(out.contains("swagger.yaml") || out.contains("no "), "{out}");
}

/// What the program says is not said twice, and nothing is written.
#[test]
fn a_document_that_does_not_come_ends_the_command() {
    let cargo = Cargo::new("echo 'error: https://cluster: 401' >&2; exit 1");
    let import = [
        "import",
        "https://cluster",
        "--release",
        "9.7",
        "--out",
        "o.json",
    ];
    let (_, err) = cargo.run(&import, 1);
    assert_eq!(err, "error: https://cluster: 401\n");
    assert!(!cargo.path("o.json").exists());
    let (_, err) = cargo.run(&["spec-diff", "https://cluster", "document"], 2);
    assert_eq!(err, "error: https://cluster: 401\n");
    // Broken off before the first line.
    let (_, err) = Cargo::new("exit 0").run(&import, 1);
    assert!(err.contains("named no address"), "{err}");
}

/// An address with a password in it is refused before anything shows it.
#[test]
fn cargo_is_not_called_with_a_password() {
    let cargo = Cargo::new("exit 0");
    cargo.run(&["import", "https://a:secret@c", "--release", "9.7"], 2);
    cargo.run(&["import", "https:///a:secret@c", "--release", "9.7"], 2);
    cargo.run(&["import", "https://", "--release", "9.7"], 2);
    assert!(!cargo.path("arguments").exists());
}

#[test]
fn programs_get_their_arguments_and_give_their_code() {
    for (command, package) in [("simulate", "ontap-simulator"), ("parity", "ontap-parity")] {
        let cargo = Cargo::new("echo \"$PWD\"; exit 7");
        let (out, _) = cargo.run(&[command, "--http", "--json", "--help"], 7);
        let here = cargo.path("").canonicalize().expect("the folder is there");
        assert_eq!(out.trim_end(), here.display().to_string());
        let arguments = cargo.arguments();
        let rest =
            format!("--package {package} --manifest-path W/Cargo.toml -- --http --json --help ");
        assert!(arguments.ends_with(&rest), "{arguments}");
    }
}

/// The names that are handed to cargo are those of programs of the workspace.
#[test]
fn the_programs_are_members() {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args([
            "metadata",
            "--no-deps",
            "--offline",
            "--format-version",
            "1",
        ])
        .current_dir(WORKSPACE)
        .output()
        .expect("cargo starts");
    let metadata: serde_json::Value =
        serde_json::from_slice(&output.stdout).expect("cargo prints JSON");
    for package in ["xtask-fetch", "ontap-simulator", "ontap-parity"] {
        let packages = metadata["packages"]
            .as_array()
            .expect("cargo lists packages");
        let member = packages.iter().find(|member| member["name"] == package);
        let targets = member.expect("it is a member")["targets"].as_array();
        let programs = targets.expect("cargo lists targets").iter();
        assert_eq!(
            programs.filter(|t| t["kind"][0] == "bin").count(),
            1,
            "{package}"
        );
    }
}
