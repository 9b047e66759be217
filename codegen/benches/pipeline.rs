//! The generator over the committed specs, and over specs that grow.

use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use ontap_codegen::emit::{Config, RuntimeSource};
use ontap_codegen::overlay::{self, Overlay};
use ontap_codegen::{generate, import, source, spec};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec")
}

fn text(name: &str) -> String {
    std::fs::read_to_string(folder().join(name)).expect("the file is committed")
}

fn overlay() -> Overlay {
    let document = source::read("overlay.yaml", text("overlay.yaml").as_bytes());
    let json = document.expect("the overlay is YAML").root.to_json();
    overlay::parse("overlay.yaml", &json).0
}

fn config() -> Config {
    Config {
        crate_name: "measured".parse().expect("a crate can be called so"),
        runtime: RuntimeSource::Workspace,
        command: "cargo xtask codegen".to_owned(),
        file: Arc::from(""),
    }
}

/// From the texts of the specs to the texts of the crate.
fn run(specs: &[String], overlay: Option<&Overlay>) -> usize {
    let specs = specs.iter().map(|text| {
        spec::parse("spec.json", text).expect("a spec that import wrote can be parsed")
    });
    let generated = generate(specs.collect(), overlay, &config());
    assert!(!generated.files.is_empty(), "there are no errors");
    generated.files.len()
}

fn committed(c: &mut Criterion) {
    let overlay = overlay();
    let releases = std::fs::read_dir(folder()).expect("the folder is there");
    let names = releases.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let all: Vec<String> = names
        .filter(|n| n.ends_with(".json"))
        .map(|n| text(&n))
        .collect();
    let one = [text("ontap-9.7.json")];
    let mut group = c.benchmark_group("codegen");
    group
        .measurement_time(Duration::from_secs(8))
        .sample_size(20);
    group.bench_function("9.7", |b| b.iter(|| black_box(run(&one, Some(&overlay)))));
    group.bench_function("all releases", |b| {
        b.iter(|| black_box(run(&all, Some(&overlay))))
    });
    group.finish();
}

/// Resources of a made-up API, each with a schema of ten properties.
fn document(resources: usize) -> String {
    let mut out = String::from("swagger: '2.0'\nbasePath: /api\npaths:\n");
    for i in 0..resources {
        out.push_str(&format!(
            "  /security/r{i}:\n    get:\n      operationId: r{i}_get\n      responses:\n        '200':\n          \
             description: ok\n          schema: {{$ref: '#/definitions/r{i}_response'}}\n        default:\n          \
             description: '| 4 | text |'\n    patch:\n      operationId: r{i}_modify\n      parameters:\n      - {{name: info, in: body, \
             schema: {{$ref: '#/definitions/r{i}'}}}}\n      responses:\n        '200': {{description: ok}}\n"
        ));
    }
    out.push_str("definitions:\n");
    for i in 0..resources {
        out.push_str(&format!("  r{i}:\n    type: object\n    properties:\n"));
        for p in 0..10 {
            out.push_str(&format!(
                "      p{p}: {{type: string, enum: [a{p}, b, c], x-ntap-introduced: '9.7'}}\n"
            ));
        }
        out.push_str(&format!(
            "  r{i}_response:\n    type: object\n    properties:\n      num_records: {{type: integer}}\n      \
             records: {{type: array, items: {{$ref: '#/definitions/r{i}'}}}}\n"
        ));
    }
    out
}

fn import_text(text: &str) -> String {
    let document = source::read("swagger.yaml", text.as_bytes()).expect("the document is YAML");
    let options = import::Options {
        release: "9.7".to_owned(),
        scopes: vec!["/security".to_owned()],
        keep_prose: false,
    };
    import::import(&document, &options)
        .text
        .expect("there are no errors")
}

fn growing(c: &mut Criterion) {
    let mut group = c.benchmark_group("growth");
    group
        .measurement_time(Duration::from_secs(4))
        .sample_size(10);
    for resources in [100, 200, 400] {
        let yaml = document(resources);
        group.throughput(Throughput::Bytes(yaml.len() as u64));
        group.bench_with_input(BenchmarkId::new("import", resources), &yaml, |b, yaml| {
            b.iter(|| black_box(import_text(yaml)));
        });
        let spec = [import_text(&yaml)];
        group.throughput(Throughput::Bytes(spec[0].len() as u64));
        group.bench_with_input(BenchmarkId::new("codegen", resources), &spec, |b, spec| {
            b.iter(|| black_box(run(spec, None)));
        });
    }
    group.finish();
}

criterion_group!(benches, committed, growing);
criterion_main!(benches);
