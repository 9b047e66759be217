//! Lists the specs that are built in: every `spec/ontap-RELEASE.json` of the project, oldest release first, and the overlay.

use std::fmt::Write;
use std::path::{Path, PathBuf};

fn main() {
    let folder = folder();
    println!("cargo:rerun-if-changed={}", folder.display());
    let mut specs: Vec<(Vec<u32>, String, PathBuf)> = std::fs::read_dir(&folder)
        .expect("the folder of specs stands beside the simulator")
        .filter_map(|entry| {
            let path = entry.expect("the folder can be read").path();
            let name = path.file_name()?.to_str()?;
            let release = name
                .strip_prefix("ontap-")?
                .strip_suffix(".json")?
                .to_owned();
            let numbers = release
                .split('.')
                .map_while(|part| part.parse().ok())
                .collect();
            Some((numbers, release, path))
        })
        .collect();
    specs.sort();
    let overlay = folder.join("overlay.yaml");
    let overlay = overlay.to_str().expect("the path of the project is UTF-8");
    let mut list = format!("const OVERLAY: &str = include_str!({overlay:?});\n");
    list.push_str("const SPECS: &[(&str, &str)] = &[\n");
    for (_, release, path) in &specs {
        println!("cargo:rerun-if-changed={}", path.display());
        let path = path.to_str().expect("the path of the project is UTF-8");
        writeln!(list, "    ({release:?}, include_str!({path:?})),")
            .expect("writing to a string does not fail");
    }
    list.push_str("];\n");
    let out =
        std::env::var_os("OUT_DIR").expect("cargo names a folder for what build scripts write");
    std::fs::write(Path::new(&out).join("specs.rs"), list).expect("the folder can be written to");
}

/// The folder of specs: that of the package, or of the repository where links are not checked out as links.
fn folder() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let packaged = package.join("spec");
    match packaged.is_dir() {
        true => packaged,
        false => package.join("../spec"),
    }
}
