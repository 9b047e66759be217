//! The program that a report is for.

use std::path::{Path, PathBuf};

use ontap_codegen::diff::{Program, Recorded, Report};

/// Leaves a report what a program uses, by its sources or by what was recorded of it.
pub(super) fn select(
    report: &mut Report,
    program: Option<&Path>,
    uses: Option<&Path>,
) -> Result<(), String> {
    if let Some(path) = program {
        let files = sources(path)?;
        let mut texts = Vec::new();
        for file in &files {
            let text =
                std::fs::read_to_string(file).map_err(|e| format!("{}: {e}", file.display()))?;
            texts.push((file.display().to_string(), text));
        }
        let texts = texts
            .iter()
            .map(|(name, text)| (name.clone(), text.as_str()));
        Program::read(texts).select(report);
    }
    if let Some(path) = uses {
        let failed = |e: &dyn std::fmt::Display| format!("{}: {e}", path.display());
        let text = std::fs::read_to_string(path).map_err(|e| failed(&e))?;
        Recorded::read(&text)
            .map_err(|e| failed(&e))?
            .select(report);
    }
    Ok(())
}

/// The Rust sources at a path.
fn sources(path: &Path) -> Result<Vec<PathBuf>, String> {
    if path.is_file() {
        return Ok(vec![path.to_owned()]);
    }
    let (mut found, mut folders) = (Vec::new(), vec![path.to_owned()]);
    while let Some(folder) = folders.pop() {
        let entries =
            std::fs::read_dir(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
        for entry in entries {
            let path = entry
                .map_err(|e| format!("{}: {e}", folder.display()))?
                .path();
            if path.is_dir() && !path.ends_with("target") {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                found.push(path);
            }
        }
    }
    if found.is_empty() {
        return Err(format!("{} holds no Rust source", path.display()));
    }
    found.sort();
    Ok(found)
}
