//! Comparisons that need more than two documents: which release brought a change, what becomes of the committed crate.

use ontap_codegen::api::Release;
use ontap_codegen::diff::{self, Merged, Report, Side};
use ontap_codegen::spec::{self, SpecFile};

use super::input::releases;
use crate::workspace;

/// Where releases stand between both sides, says of each change which of them brought it.
pub(super) fn date(report: &mut Report, old: &Side, new: &Side) -> Result<(), String> {
    let (Some(first), Some(last), Ok(root)) = (old.release(), new.release(), workspace::root())
    else {
        return Ok(());
    };
    let between = releases(&root.join("spec")).unwrap_or_default();
    let between: Vec<Release> = between
        .into_iter()
        .filter(|r| first < *r && *r < last)
        .collect();
    if between.is_empty() {
        return Ok(());
    }
    let mut sides = Vec::new();
    for release in between {
        let name = format!("spec/ontap-{release}.json");
        let bytes = std::fs::read(root.join(&name)).map_err(|e| format!("{name}: {e}"))?;
        let mut side = Side::read(&name, &bytes, &[])
            .map_err(|_| format!("{name} is not understood; `cargo xtask codegen` says why"))?;
        let mut older = old.clone();
        if diff::align(&mut older, &mut side).is_ok() {
            sides.push(side);
        }
    }
    sides.push(new.clone());
    diff::date(report, old, &sides);
    Ok(())
}

/// What becomes of the committed crate when the newer side joins the releases up to the older one; and its version now.
pub(super) fn merged(old: &Side, new: &Side) -> Result<(Merged, String), String> {
    let root = workspace::root()?;
    let mut known: Vec<SpecFile> = Vec::new();
    for release in releases(&root.join("spec"))? {
        let name = format!("spec/ontap-{release}.json");
        let text = std::fs::read_to_string(root.join(&name)).map_err(|e| format!("{name}: {e}"))?;
        known.push(spec::parse(&name, &text).map_err(|problem| problem.to_string())?);
    }
    let mut newer = new.spec.clone();
    match (old.release(), new.release()) {
        (Some(old), Some(new)) => known.retain(|spec| spec.release <= old && spec.release < new),
        // A document of a cluster does not say its release: it is newer than all there are.
        _ => newer.release = after(known.last().map_or(newer.release, |spec| spec.release))?,
    }
    let all = known.iter().cloned().chain([newer]).collect();
    let overlay = crate::codegen::project_overlay()?;
    let merged = diff::merged(known, all, overlay.as_ref())?;
    Ok((merged, version(root)?))
}

/// A release after a release.
fn after(release: Release) -> Result<Release, String> {
    let text = release.to_string();
    let mut numbers: Vec<u32> = text.split('.').filter_map(|n| n.parse().ok()).collect();
    if let Some(second) = numbers.get_mut(1) {
        *second += 1;
    }
    let text: Vec<String> = numbers.iter().map(ToString::to_string).collect();
    text.join(".")
        .parse()
        .map_err(|_| format!("there is no release after {release}"))
}

/// The version of the crates of this workspace.
fn version(root: &std::path::Path) -> Result<String, String> {
    let manifest =
        std::fs::read_to_string(root.join("Cargo.toml")).map_err(|e| format!("Cargo.toml: {e}"))?;
    let line = manifest
        .lines()
        .find_map(|line| line.strip_prefix("version = "));
    let version = line.map(|text| text.trim().trim_matches('"').to_owned());
    version.ok_or_else(|| "Cargo.toml has no version".to_owned())
}
