//! Scratch.
use std::sync::Arc;
fn main() {
    let args: Vec<String> = std::env::args().collect();
    let out = &args[1];
    let t = std::time::Instant::now();
    let specs: Vec<_> = args[2..]
        .iter()
        .map(|f| ontap_codegen::spec::parse(f, &std::fs::read_to_string(f).unwrap()).unwrap())
        .collect();
    eprintln!("parse {:?}", t.elapsed());
    let config = ontap_codegen::emit::Config {
        crate_name: "try".into(),
        runtime: ontap_codegen::emit::RuntimeSource::Path("/work/wt-runtime/runtime".into()),
        command: "cargo xtask codegen".into(),
        file: Arc::from(""),
    };
    let g = ontap_codegen::generate(specs, None, &config);
    let mut counts = std::collections::BTreeMap::new();
    for d in &g.diagnostics {
        *counts.entry(d.code.id).or_insert(0) += 1;
        if d.severity() != ontap_codegen::diagnostic::Severity::Note {
            eprintln!("{d}");
        }
    }
    eprintln!(
        "{counts:?} {:?} files {} bytes {}",
        g.timings,
        g.files.len(),
        g.files.values().map(String::len).sum::<usize>()
    );
    for (p, t) in &g.files {
        let p = std::path::Path::new(out).join(p);
        std::fs::create_dir_all(p.parent().unwrap()).unwrap();
        std::fs::write(p, t).unwrap();
    }
}
