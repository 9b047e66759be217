//! `ontap-simulator` as its users see it, and the lines of the README.
#![cfg(all(unix, feature = "cli"))]

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, ChildStdout, Command, Output, Stdio};

const README: &str = include_str!("../../README.md");

/// The command, running.
struct Running {
    child: Child,
    out: BufReader<ChildStdout>,
    welcome: String,
}

impl Running {
    fn start(arguments: &[&str]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_ontap-simulator"))
            .args(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let mut out = BufReader::new(child.stdout.take().expect("it is piped"));
        let mut welcome = String::new();
        while !welcome.contains("Ctrl-C stops it.") {
            let read = out.read_line(&mut welcome).expect("it prints text");
            assert_ne!(read, 0, "it ended: {welcome}");
        }
        Self {
            child,
            out,
            welcome,
        }
    }

    /// The word of the welcome that begins like this.
    #[track_caller]
    fn word(&self, begin: &str) -> String {
        let mut words = self.welcome.split_whitespace();
        let found = words.find(|word| word.starts_with(begin));
        found.expect("the welcome says it").to_owned()
    }

    /// Stops it as Ctrl-C would; what it printed on standard error.
    fn stop(mut self) -> String {
        let pid = self.child.id().to_string();
        let sent = Command::new("kill").args(["-INT", &pid]).status();
        assert!(sent.expect("there is kill").success());
        let mut rest = String::new();
        self.out.read_to_string(&mut rest).expect("it prints text");
        assert_eq!(rest.trim(), "stopped");
        let output = self.child.wait_with_output().expect("it ends");
        assert_eq!(output.status.code(), Some(0));
        String::from_utf8_lossy(&output.stderr).into_owned()
    }
}

fn shell(script: &str) -> Output {
    Command::new("sh")
        .args(["-e", "-c", script])
        .env("NO_PROXY", "127.0.0.1")
        .output()
        .expect("there is a shell")
}

/// What a script printed that ended well.
#[track_caller]
fn printed(script: &str) -> String {
    let output = shell(script);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{script}\n{errors}");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// The shell blocks of a section of the README.
fn blocks(section: &str) -> Vec<&'static str> {
    let (_, text) = README.split_once(section).expect("there is the section");
    let text = text.split("\n## ").next().unwrap_or(text);
    let blocks = text.split("```sh\n").skip(1);
    blocks
        .filter_map(|block| block.split("```").next())
        .collect()
}

#[test]
fn the_lines_of_the_readme_work() {
    let folder = tempfile::tempdir().expect("a folder for the test");
    let ca = folder.path().join("ca.pem").display().to_string();
    let blocks = blocks("## Try it without a cluster");
    let [start, curl, example] = blocks[..] else {
        panic!("{blocks:?}");
    };
    let arguments = start.trim().strip_prefix("cargo xtask simulate ");
    let arguments = arguments.expect("it is the command");
    let arguments = arguments
        .replace("/tmp/ontap-ca.pem", &ca)
        .replace(":8443", ":0");
    let running = Running::start(&arguments.split(' ').collect::<Vec<_>>());
    let url = running.word("https://");
    let script = curl
        .replace("/tmp/ontap-ca.pem", &ca)
        .replace("https://127.0.0.1:8443", &url)
        .replace("curl ", "curl --silent --show-error --fail-with-body ");
    let text = printed(&script);
    assert!(text.contains("\"name\": \"admin\""), "{text}");
    assert!(
        text.contains("\"num_records\": 1"),
        "one was deleted: {text}"
    );
    assert!(example.starts_with("cargo run -p ontap-examples --bin first_steps"));
    running.stop();
}

#[test]
fn the_welcome_has_a_line_to_copy() {
    let running = Running::start(&[
        "--listen",
        "127.0.0.1:0",
        "--release",
        "9.11.1",
        "--verbose",
        "--records",
        "30",
    ]);
    assert!(running.welcome.starts_with("ONTAP 9.11.1, simulated"));
    let ca = running.word("/").trim_matches('\'').to_owned();
    assert!(std::path::Path::new(&ca).exists());
    let line = running
        .welcome
        .lines()
        .find(|line| line.trim().starts_with("curl "));
    let text = printed(line.expect("there is one"));
    assert!(text.contains("\"user000029\""), "{text}");
    assert_eq!(running.stop(), "200 GET /api/security/accounts\n");
    assert!(!std::path::Path::new(&ca).exists());
}

#[test]
fn a_seed_file_and_plain_http() {
    let folder = tempfile::tempdir().expect("a folder for the test");
    let path = folder.path().join("seed.json");
    let seed = r#"{"tables": {"/security/accounts": [{"name": "ann", "role": {"name": "readonly"}}]},
                   "faults": [{"path": "/api/security/roles", "status": 503}]}"#;
    std::fs::write(&path, seed).expect("the file is written");
    let path = path.display().to_string();
    let running = Running::start(&[
        "--http",
        "--listen",
        "127.0.0.1:0",
        "--seed-data",
        &path,
        "--password",
        "other-word",
    ]);
    let url = running.word("http://");
    let curl = "curl --silent --user admin:other-word";
    let text = printed(&format!("{curl} {url}/api/security/accounts?name=ann"));
    assert!(text.contains("\"num_records\": 1"), "{text}");
    let text = printed(&format!("{curl} -i {url}/api/security/roles"));
    assert!(text.starts_with("HTTP/1.1 503 "), "{text}");
    running.stop();
}

#[test]
fn what_cannot_start_ends_with_2_and_the_repair() {
    let folder = tempfile::tempdir().expect("a folder for the test");
    let file = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).expect("the file is written");
        path.display().to_string()
    };
    let running = Running::start(&["--http", "--listen", "127.0.0.1:0"]);
    let taken = running.word("http://").replace("http://", "");
    let broken = file("broken.json", "{");
    let wrong = file("wrong.json", "{\"tables\": {\"/no/such\": []}}");
    for (arguments, message) in [
        (vec!["--release", "9.5"], "there are 9.6,"),
        (vec!["--listen", &taken], "choose another port"),
        (vec!["--listen", "here"], "here"),
        (vec!["--seed-data", "/no/such/file"], "name a file"),
        (vec!["--seed-data", &broken], "write JSON"),
        (vec!["--seed-data", &wrong], "/no/such"),
        (
            vec![
                "--listen",
                "127.0.0.1:0",
                "--ca-out",
                "/no/such/folder/ca.pem",
            ],
            "--ca-out",
        ),
    ] {
        let output = Command::new(env!("CARGO_BIN_EXE_ontap-simulator"))
            .args(&arguments)
            .output()
            .expect("the program starts");
        let errors = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {errors}");
        assert!(errors.contains(message), "{errors}");
    }
    running.stop();
}
