//! Every command of the README runs.

use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// What the README says, but for the tests themselves: they are running.
const NOT_RUN: &[&str] = &["cargo test --workspace"];

/// The least document with something below `/storage`.
const DOCUMENT: &str = r##"swagger: "2.0"
info: {title: t, version: v1}
basePath: /api
paths:
  /storage/widgets:
    get:
      operationId: widget_collection_get
      responses:
        "200": {description: OK, schema: {$ref: "#/definitions/widget_response"}}
definitions:
  widget: {type: object, properties: {name: {type: string}, uuid: {type: string, readOnly: true}}}
  widget_response:
    type: object
    properties: {num_records: {type: integer}, records: {type: array, items: {$ref: "#/definitions/widget"}}}
"##;

fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent()
        .expect("the examples are in the checkout")
        .to_owned()
}

/// The shell blocks of the README, without comments.
fn blocks() -> Vec<String> {
    let readme = fs::read_to_string(root().join("README.md")).expect("there is a README");
    let blocks = readme.split("```sh\n").skip(1);
    blocks
        .map(|block| block.split("```").next().unwrap_or_default().to_owned())
        .collect()
}

/// A folder with a program called `cargo` that runs what is built already.
fn shim(folder: &Path) {
    let built = Path::new(env!("CARGO_BIN_EXE_first_steps"));
    let built = built.parent().expect("programs are in a folder");
    let build = Command::new(env!("CARGO"))
        .args(["build", "--quiet", "--workspace"])
        .args(["--bin", "xtask", "--bin", "ontap-simulator"])
        .current_dir(root())
        .status();
    assert!(
        build.is_ok_and(|status| status.success()),
        "programs are built"
    );
    let path = folder.join("cargo");
    let script = format!(
        "#!/bin/sh\nset -e\ncase \"$1\" in\n\
         xtask) shift; test \"$*\" = codegen && set -- codegen --check; CARGO={shim} exec {built}/xtask \"$@\" ;;\n\
         run) shift; if test \"$1 $4\" = '--locked --package'; then program=$5; shift 8; exec {built}/$program \"$@\"; fi\n\
         test \"$1 $2 $3\" = '-p ontap-examples --bin'; program=$4; shift 5; exec {built}/$program \"$@\" ;;\n\
         *) echo \"the test does not know: cargo $*\" >&2; exit 1 ;;\nesac\n",
        built = built.display(),
        shim = path.display()
    );
    fs::write(&path, script).expect("the folder can be written");
    let made = Command::new("chmod").arg("+x").arg(&path).status();
    assert!(made.is_ok_and(|status| status.success()));
}

/// A simulator that ends with the test.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn every_command_runs() {
    let folder = tempfile::tempdir().expect("there is a folder for it");
    let at = folder.path();
    shim(at);
    fs::write(at.join("swagger.yaml"), DOCUMENT).expect("the folder can be written");
    let port = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr());
    let port = port.expect("there is a free port").port();
    let here = |text: &str| {
        let path = |name: &str| at.join(name).display().to_string();
        text.replace("8443", &port.to_string())
            .replace("/tmp/ontap-ca.pem", &path("ca.pem"))
            .replace("swagger.yaml", &path("swagger.yaml"))
            .replace("storage.json", &path("storage.json"))
            .replace("../ontap-storage", &path("ontap-storage"))
    };
    let search = format!(
        "{}:{}",
        at.display(),
        std::env::var("PATH").unwrap_or_default()
    );
    let shell = |script: &str| {
        let mut command = Command::new("sh");
        command.args(["-e", "-c", script]).current_dir(root());
        command
            .env("PATH", &search)
            .env("NO_PROXY", "127.0.0.1")
            .env("no_proxy", "127.0.0.1");
        command
    };
    let mut running = None;
    let mut variables = String::new();
    let mut run = 0;
    for block in blocks() {
        let block = here(&block);
        if block.contains("xtask simulate") {
            let started = shell(&format!("exec {}", block.trim()))
                .stdout(Stdio::null())
                .spawn();
            let simulator = running.insert(Running(started.expect("the shell starts")));
            while !at.join("ca.pem").exists() {
                let ended = simulator.0.try_wait().expect("a child can be asked");
                assert!(ended.is_none(), "the simulator ended: {ended:?}");
                std::thread::sleep(Duration::from_millis(50));
            }
            run += 1;
            continue;
        }
        let lines = block
            .lines()
            .filter(|line| !NOT_RUN.iter().any(|skip| line.starts_with(skip)));
        let script = lines.collect::<Vec<_>>().join("\n");
        let exports = script.lines().filter(|line| line.starts_with("export "));
        variables.extend(exports.map(|line| format!("{line}\n")));
        let output = shell(&format!("{variables}{script}"))
            .output()
            .expect("the shell starts");
        let (out, errors) = (
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr),
        );
        assert!(output.status.success(), "{script}\n{out}\n{errors}");
        assert!(!out.contains("\"error\""), "{script}\n{out}");
        run += 1;
    }
    drop(running);
    assert!(run >= 5, "the README has lost its commands: {run}");
    assert!(at.join("ontap-storage/src/lib.rs").exists());
}
