//! The generator: documents of ONTAP releases in, a Rust crate out. Pure: text in, text out.

pub mod api;
pub mod diagnostic;
pub mod diff;
pub mod docs;
pub mod emit;
pub mod import;
pub mod layout;
mod media;
pub mod merge;
pub mod overlay;
pub mod printable;
pub mod source;
pub mod spec;

use std::collections::BTreeMap;
use std::sync::Arc;

use diagnostic::{Diagnostic, has_errors};

/// What codegen makes: files by path, and what it has to say.
#[derive(Debug, Default)]
pub struct Generated {
    /// Texts by path from the crate's folder; empty when there were errors.
    pub files: BTreeMap<String, String>,
    /// How much of the crate our own words explain, where there are any.
    pub documented: Option<emit::Documented>,
    /// Everything the phases had to say, in the order of files and places.
    pub diagnostics: Vec<Diagnostic>,
    /// How long each phase took.
    pub timings: Vec<(&'static str, std::time::Duration)>,
}

/// Reads, merges, arranges and emits.
pub fn generate(
    specs: Vec<spec::SpecFile>,
    overlay: Option<&overlay::Overlay>,
    config: &emit::Config,
) -> Generated {
    generate_documented(specs, overlay, None, config)
}

/// The same, with documentation of our own.
pub fn generate_documented(
    specs: Vec<spec::SpecFile>,
    overlay: Option<&overlay::Overlay>,
    documentation: Option<&docs::Documentation>,
    config: &emit::Config,
) -> Generated {
    let mut specs = specs;
    let mut generated = Generated::default();
    let mut clock = Clock::start();
    specs.sort_by_key(|spec| spec.release);
    if let Some(overlay) = overlay {
        generated
            .diagnostics
            .append(&mut overlay::apply(overlay, &mut specs));
    }
    clock.lap(&mut generated, "overlay");
    let mut parts = Vec::with_capacity(specs.len());
    for (spec, (api, mut diagnostics)) in specs.iter().zip(read_all(&specs)) {
        generated.diagnostics.append(&mut diagnostics);
        parts.push(merge::Part {
            file: spec.file.clone(),
            api,
        });
    }
    clock.lap(&mut generated, "read");
    let file: Arc<str> = specs
        .last()
        .map_or_else(|| Arc::from("spec"), |spec| spec.file.clone());
    let (mut api, mut diagnostics) = merge::merge(parts);
    generated.diagnostics.append(&mut diagnostics);
    clock.lap(&mut generated, "merge");
    if api.releases.is_empty() {
        return generated;
    }
    let (layout, mut diagnostics) = layout::arrange(&api, &file);
    generated.diagnostics.append(&mut diagnostics);
    layout::fold_inline_records(&mut api, &layout);
    clock.lap(&mut generated, "layout");
    if let Some(documentation) = documentation {
        let mut diagnostics = docs::apply(documentation, &mut api, &layout);
        generated.diagnostics.append(&mut diagnostics);
        clock.lap(&mut generated, "docs");
    }
    let config = emit::Config {
        file,
        ..config.clone()
    };
    let (files, mut diagnostics) = emit::emit(&api, &layout, &config);
    generated.diagnostics.append(&mut diagnostics);
    if documentation.is_some() {
        generated.documented = Some(emit::documented(&api, &layout));
    }
    clock.lap(&mut generated, "emit");
    if !has_errors(&generated.diagnostics) {
        generated.files = files;
    }
    generated
}

/// Reads all releases, each on a thread of its own.
fn read_all(specs: &[spec::SpecFile]) -> Vec<(api::Api, Vec<Diagnostic>)> {
    std::thread::scope(|scope| {
        let readers: Vec<_> = specs
            .iter()
            .map(|spec| scope.spawn(|| spec::read(spec)))
            .collect();
        readers
            .into_iter()
            .map(|reader| {
                reader
                    .join()
                    .expect("reading reports problems and does not panic")
            })
            .collect()
    })
}

/// Times phases.
struct Clock(std::time::Instant);

impl Clock {
    fn start() -> Self {
        Self(std::time::Instant::now())
    }

    fn lap(&mut self, generated: &mut Generated, phase: &'static str) {
        generated.timings.push((phase, self.0.elapsed()));
        self.0 = std::time::Instant::now();
    }
}
