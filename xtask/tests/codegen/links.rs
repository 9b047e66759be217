//! Links and foreign folders: nothing outside the crate's folder is read, overwritten or deleted.

use std::os::unix::fs::symlink;

use crate::fixture::Fixture;

const SPECS: &[&str] = &["9.6.json"];

fn generated() -> Fixture {
    let fixture = Fixture::with(&["9.6"]);
    fixture.generate(SPECS, "out", &[]).ends(0);
    fixture.write(
        "precious/deep/file.rs",
        "// somebody's work, and a secret\n",
    );
    fixture
}

/// With a link where `at` says, both ways of running refuse, name it, and leave everything as it is.
#[track_caller]
fn refused(fixture: &Fixture, target: &str, at: &str) {
    let link = fixture.path(at);
    if link.is_dir() {
        std::fs::remove_dir_all(&link).expect("a folder is removed");
    } else {
        drop(std::fs::remove_file(&link));
    }
    symlink(fixture.path(target), &link).expect("a link is made");
    let precious = fixture.tree("precious");
    for more in [&[][..], &["--check"]] {
        let run = fixture
            .generate(SPECS, "out", more)
            .ends(1)
            .says("is a link")
            .says(at);
        assert!(!run.out.contains("secret"), "{}", run.out);
    }
    assert!(link.is_symlink(), "the link is still there");
    assert_eq!(fixture.tree("precious"), precious);
}

#[test]
fn a_link_to_a_folder_among_the_sources_is_refused() {
    refused(&generated(), "precious", "out/src/linked");
}

#[test]
fn a_link_in_place_of_a_file_is_refused() {
    for name in [
        "src/lib.rs",
        "src/things/mod.rs",
        "Cargo.toml",
        "surface.txt",
    ] {
        refused(
            &generated(),
            "precious/deep/file.rs",
            &format!("out/{name}"),
        );
    }
}

#[test]
fn a_link_in_place_of_a_folder_is_refused() {
    for name in ["src", "src/things"] {
        refused(&generated(), "precious", &format!("out/{name}"));
    }
}

#[test]
fn a_link_to_nothing_is_refused() {
    refused(&generated(), "nowhere", "out/src/lib.rs");
}

#[test]
fn a_pipe_among_the_sources_is_refused() {
    let fixture = generated();
    let made = std::process::Command::new("mkfifo")
        .arg(fixture.path("out/src/pipe.rs"))
        .status();
    assert!(made.expect("mkfifo is there").success());
    fixture
        .generate(SPECS, "out", &["--check"])
        .ends(1)
        .says("neither a file nor a folder");
    fixture
        .generate(SPECS, "out", &[])
        .ends(1)
        .says("neither a file nor a folder");
}

/// A folder that holds this file, and no manifest of ours, is not taken over.
#[track_caller]
fn left_alone(file: &str, text: &str) {
    let fixture = Fixture::with(&["9.6"]);
    fixture.write(file, text);
    let before = fixture.tree("out");
    fixture
        .generate(SPECS, "out", &[])
        .ends(1)
        .says("was not generated");
    assert_eq!(fixture.tree("out"), before);
}

#[test]
fn a_folder_with_something_in_it_is_not_taken_over() {
    left_alone("out/src/lib.rs", "//! Written by hand.\n");
    left_alone("out/surface.txt", "mine\n");
    left_alone("out/notes.md", "mine\n");
    left_alone(
        "out/src/lib.rs",
        "// Written by `cargo xtask codegen`; changes made by hand are lost.\n",
    );
}

#[test]
fn an_empty_folder_and_a_new_repository_are_taken_over() {
    let fixture = Fixture::with(&["9.6"]);
    std::fs::create_dir(fixture.path("out")).expect("a folder is made");
    fixture.generate(SPECS, "out", &[]).ends(0);
    fixture.write("new/.git/HEAD", "ref: refs/heads/main\n");
    fixture.generate(SPECS, "new", &[]).ends(0);
}

#[test]
fn a_hand_written_file_is_not_overwritten_in_a_folder_of_ours() {
    let fixture = generated();
    fixture.write("out/src/lib.rs", "//! Written by hand.\n");
    fixture
        .generate(SPECS, "out", &[])
        .ends(1)
        .says("was not generated");
    assert_eq!(fixture.read("out/src/lib.rs"), "//! Written by hand.\n");
}
