//! `cargo xtask codegen` as its users see it: writing, checking, freshness.

use crate::fixture::{Fixture, spec};

const SPECS: &[&str] = &["9.6.json", "9.7.json"];

fn generated() -> Fixture {
    let fixture = Fixture::with(&["9.6", "9.7"]);
    fixture.generate(SPECS, "out", &[]).ends(0);
    fixture
}

#[test]
fn writes_a_whole_crate() {
    let fixture = Fixture::with(&["9.6", "9.7"]);
    let run = fixture
        .generate(SPECS, "out", &[])
        .ends(0)
        .says("2 releases");
    assert_eq!(
        run.out.lines().count(),
        1,
        "one line says what happened: {}",
        run.out
    );
    for phase in [
        "parse", "overlay", "read", "merge", "layout", "emit", "files",
    ] {
        assert!(run.out.contains(phase), "no time of {phase}: {}", run.out);
    }
    let manifest = fixture.read("out/Cargo.toml");
    assert!(manifest.contains("name = \"things\""), "{manifest}");
    assert!(fixture.read("out/src/lib.rs").contains("pub mod things;"));
    assert!(
        fixture
            .read("out/surface.txt")
            .contains("POST /security/things 9.6+ things::create")
    );
}

#[test]
fn a_fresh_crate_passes_the_check() {
    let fixture = generated();
    let before = fixture.tree("out");
    let run = fixture
        .generate(SPECS, "out", &["--check"])
        .ends(0)
        .says("up to date");
    assert_eq!(run.out.lines().count(), 1, "{}", run.out);
    assert_eq!(fixture.tree("out"), before, "a check writes nothing");
    fixture
        .generate(SPECS, "out", &[])
        .ends(0)
        .says("nothing to change");
}

/// Spoils a crate: the check fails with a diff that names the file and leaves everything as it is; codegen repairs it.
#[track_caller]
fn spoiled(file: &str, diff: &[&str], spoil: impl Fn(&Fixture)) {
    let fixture = generated();
    let clean = fixture.tree("out");
    spoil(&fixture);
    let dirty = fixture.tree("out");
    assert_ne!(clean, dirty, "the test changes something");
    let run = fixture
        .generate(SPECS, "out", &["--check"])
        .ends(1)
        .says("stale in 1 files")
        .says(file);
    for line in diff {
        assert!(
            run.out.lines().any(|l| l == *line),
            "no line `{line}` in\n{}",
            run.out
        );
    }
    assert_eq!(fixture.tree("out"), dirty, "a check writes nothing");
    fixture
        .generate(SPECS, "out", &[])
        .ends(0)
        .says("1 files changed");
    assert_eq!(fixture.tree("out"), clean, "codegen repairs it");
}

#[test]
fn a_hand_edit_fails_the_check() {
    spoiled(
        "src/things/mod.rs",
        &[
            "--- a/src/things/mod.rs",
            "+++ b/src/things/mod.rs",
            "-// mine",
        ],
        |fixture| {
            let text = fixture.read("out/src/things/mod.rs");
            fixture.write("out/src/things/mod.rs", format!("{text}// mine\n"));
        },
    );
}

#[test]
fn an_edit_of_the_manifest_fails_the_check() {
    spoiled(
        "Cargo.toml",
        &["--- a/Cargo.toml", "+++ b/Cargo.toml", "-# mine"],
        |fixture| {
            let text = fixture.read("out/Cargo.toml");
            fixture.write("out/Cargo.toml", format!("{text}# mine\n"));
        },
    );
}

#[test]
fn a_change_of_line_ends_fails_the_check() {
    spoiled(
        "src/lib.rs",
        &["--- a/src/lib.rs", "+++ b/src/lib.rs"],
        |fixture| {
            let text = fixture.read("out/src/lib.rs");
            fixture.write("out/src/lib.rs", text.replace('\n', "\r\n"));
        },
    );
}

#[test]
fn a_deleted_file_fails_the_check() {
    let header = ["--- /dev/null", "+++ b/src/things/operation.rs"];
    spoiled("src/things/operation.rs", &header, |fixture| {
        std::fs::remove_file(fixture.path("out/src/things/operation.rs")).expect("it was there");
    });
}

#[test]
fn a_stray_file_fails_the_check() {
    let header = ["--- a/src/old/mod.rs", "+++ /dev/null"];
    spoiled("src/old/mod.rs", &header, |fixture| {
        let text = "// Written by `cargo xtask codegen`; changes made by hand are lost.\n// Source: /security/old\n";
        fixture.write("out/src/old/mod.rs", text);
    });
}

#[test]
fn a_file_that_is_not_ours_is_kept() {
    let fixture = generated();
    fixture.write("out/src/notes.rs", "// somebody's work\n");
    fixture
        .generate(SPECS, "out", &["--check"])
        .ends(1)
        .says("src/notes.rs");
    let before = fixture.tree("out");
    fixture.write("9.8.json", spec("9.8"));
    fixture
        .generate(&["9.6.json", "9.7.json", "9.8.json"], "out", &[])
        .ends(1)
        .says("notes.rs")
        .says("was not generated");
    assert_eq!(
        fixture.tree("out"),
        before,
        "nothing is written beside what is not ours"
    );
}

#[test]
fn a_folder_of_another_project_is_left_alone() {
    let fixture = Fixture::with(&["9.6"]);
    fixture.write("out/Cargo.toml", "[package]\nname = \"mine\"\n");
    fixture.write("out/src/main.rs", "fn main() {}\n");
    let before = fixture.tree("out");
    fixture
        .generate(&["9.6.json"], "out", &[])
        .ends(1)
        .says("was not generated");
    assert_eq!(fixture.tree("out"), before);
}

#[test]
fn a_manifest_of_another_project_is_left_alone() {
    let fixture = Fixture::with(&["9.6"]);
    fixture.write("out/Cargo.toml", "[package]\nname = \"mine\"\n");
    let before = fixture.tree("out");
    fixture
        .generate(&["9.6.json"], "out", &[])
        .ends(1)
        .says("was not generated");
    assert_eq!(fixture.tree("out"), before);
}

#[test]
fn other_files_of_the_folder_are_nobodys_business() {
    let fixture = generated();
    fixture.write("out/tests/mine.rs", "// mine\n");
    fixture.generate(SPECS, "out", &["--check"]).ends(0);
    fixture.generate(SPECS, "out", &[]).ends(0);
    assert_eq!(fixture.read("out/tests/mine.rs"), "// mine\n");
}

#[test]
fn order_and_folder_do_not_matter() {
    let releases = ["9.6", "9.7", "9.10.1", "9.9.1"];
    let (here, there) = (Fixture::with(&releases), Fixture::with(&releases));
    let overlay = "overlay: 1.0.0\nactions:\n- target: $.components.schemas.thing.properties.size\n  description: Why.\n  update: {x-ontap-doc: How large it is.}\n";
    here.write("o.yaml", overlay);
    there.write("o.yaml", overlay);
    here.generate(
        &["9.6.json", "9.7.json", "9.9.1.json", "9.10.1.json"],
        "out",
        &["--overlay", "o.yaml"],
    )
    .ends(0);
    there
        .generate(
            &["9.10.1.json", "9.6.json", "9.9.1.json", "9.7.json"],
            "out",
            &["--overlay", "o.yaml"],
        )
        .ends(0);
    assert_eq!(here.tree("out"), there.tree("out"));
    there
        .generate(
            &["9.7.json", "9.9.1.json", "9.6.json", "9.10.1.json"],
            "other",
            &["--overlay", "o.yaml"],
        )
        .ends(0);
    assert_eq!(here.tree("out"), there.tree("other"));
}

#[test]
fn the_committed_crate_is_fresh() {
    Fixture::new()
        .codegen(&["--check"])
        .ends(0)
        .says("up to date");
}

/// The difference is printed into logs of build servers: what stands in a stale file is no command there.
#[test]
fn a_stale_file_gives_no_commands() {
    let fixture = generated();
    let text = fixture.read("out/src/lib.rs");
    fixture.write(
        "out/src/lib.rs",
        format!("{text}::error::a\n##[error]b\n\u{1b}[2Jc\u{202e}\n"),
    );
    let run = fixture.generate(SPECS, "out", &["--check"]).ends(1);
    for bad in ["##[", "\u{1b}", "\u{202e}", " ::error", "\n::"] {
        assert!(!run.out.contains(bad), "{bad:?} in {}", run.out);
    }
    assert!(run.out.contains("-::error::a"), "{}", run.out);
}
