//! Examples against a simulated cluster, over TLS.

use std::process::Command;

use ontap_simulator::Simulator;

#[test]
fn first_steps() {
    let cluster = Simulator::start().expect("it starts");
    let folder = tempfile::tempdir().expect("a folder for the test");
    let ca = folder.path().join("ca.pem");
    cluster.write_ca(&ca).expect("the file is written");
    let output = Command::new(env!("CARGO_BIN_EXE_first_steps"))
        .arg("joe")
        .env("ONTAP_URL", cluster.url())
        .env("ONTAP_USER", "admin")
        .env("ONTAP_PASSWORD", cluster.password())
        .env("ONTAP_CA", &ca)
        .env("NO_PROXY", "127.0.0.1")
        .output()
        .expect("the example starts");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    let printed = String::from_utf8_lossy(&output.stdout);
    for line in ["there is admin", "created joe of cluster1", "deleted joe"] {
        assert!(printed.lines().any(|known| known == line), "{printed}");
    }
    let requests = cluster.requests();
    let asked: Vec<_> = requests
        .iter()
        .map(|request| request.method.as_str())
        .collect();
    assert_eq!(asked, ["GET", "POST", "GET", "DELETE"]);
    let body = requests[1].json().expect("it is JSON");
    assert_eq!(body["password"], ontap_simulator::HIDDEN);
}
