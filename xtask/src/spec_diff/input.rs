//! What is compared: releases of spec/, files, standard input, clusters.

use std::path::Path;

use ontap_codegen::api::Release;
use ontap_codegen::diagnostic::Diagnostic;
use ontap_codegen::diff::{Side, is_normalised, near_paths, paths_within};
use ontap_codegen::import::is_release;

use crate::report::{self, MessageFormat};
use crate::{cluster, import, workspace};

/// What a raw document is compared by when nothing says otherwise.
const WHOLE: &str = "/";

/// A document as it was given.
pub(super) struct Input {
    pub(super) name: String,
    bytes: Vec<u8>,
}

/// Reads a source: a release, `-`, an address of a cluster, or a file.
pub(super) fn input(source: &str, connection: &cluster::Connection) -> Result<Input, String> {
    let path = match is_release(source) {
        true => return release(source),
        false => source,
    };
    let (name, bytes) = import::fetch(path, connection)?;
    let name = match name == path {
        true => workspace::shown(Path::new(path)),
        false => name,
    };
    Ok(Input { name, bytes })
}

fn release(release: &str) -> Result<Input, String> {
    let folder = workspace::root()?.join("spec");
    let path = folder.join(format!("ontap-{release}.json"));
    if !path.exists() {
        let known: Vec<String> = releases(&folder)?.iter().map(ToString::to_string).collect();
        return Err(format!(
            "spec/ has no release {release}; it has {}",
            known.join(", ")
        ));
    }
    let bytes = std::fs::read(&path).map_err(|e| format!("{}: {e}", path.display()))?;
    let name = workspace::shown(&path);
    Ok(Input { name, bytes })
}

/// The releases that stand in a folder, oldest first.
pub(super) fn releases(folder: &Path) -> Result<Vec<Release>, String> {
    let entries = std::fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let release = |name: String| {
        name.strip_prefix("ontap-")?
            .strip_suffix(".json")?
            .parse()
            .ok()
    };
    let mut found: Vec<Release> = names.filter_map(release).collect();
    found.sort();
    Ok(found)
}

/// Reads both sides. Where one is a spec, the other is compared by its scope; a raw document is read as far as the scopes
/// that are asked for need.
pub(super) fn sides(
    inputs: &(Input, Input),
    scopes: &[String],
    verbose: bool,
) -> Result<(Side, Side), String> {
    let normalised = |input: &Input| std::str::from_utf8(&input.bytes).is_ok_and(is_normalised);
    let whole = [WHOLE.to_owned()];
    let read = |input: &Input, scopes: &[String]| Side::read(&input.name, &input.bytes, scopes);
    let of = |side: &Result<Side, _>| match side {
        Ok(side) if !side.spec.scopes.is_empty() => side.spec.scopes.clone(),
        _ => whole.to_vec(),
    };
    let (old, new) = match (normalised(&inputs.0), normalised(&inputs.1)) {
        (true, false) => {
            let old = read(&inputs.0, &whole);
            let new = read(&inputs.1, &of(&old));
            (old, new)
        }
        (false, true) => {
            let new = read(&inputs.1, &whole);
            (read(&inputs.0, &of(&new)), new)
        }
        _ => {
            // A scope that both documents have can be read alone; one that only one of them has, not.
            let narrow = !scopes.is_empty() && !normalised(&inputs.0);
            let some =
                narrow.then(|| parallel(|| read(&inputs.0, scopes), || read(&inputs.1, scopes)));
            let some = some.filter(|(a, b)| a.is_ok() && b.is_ok());
            some.unwrap_or_else(|| parallel(|| read(&inputs.0, &whole), || read(&inputs.1, &whole)))
        }
    };
    let shown = |side: Result<Side, Vec<Diagnostic>>, input: &Input| {
        side.map_err(|diagnostics| {
            let text = String::from_utf8_lossy(&input.bytes);
            report::print(&diagnostics, &text, MessageFormat::Human, verbose);
            format!("{} was not understood; nothing was compared", input.name)
        })
    };
    match (shown(old, &inputs.0), shown(new, &inputs.1)) {
        (Ok(old), Ok(new)) => Ok((old, new)),
        (Err(a), Err(b)) => Err(format!("{a}\nerror: {b}")),
        (Err(one), _) | (_, Err(one)) => Err(one),
    }
}

/// Does two things at once.
fn parallel<T: Send>(one: impl FnOnce() -> T + Send, other: impl FnOnce() -> T) -> (T, T) {
    std::thread::scope(|threads| {
        let one = threads.spawn(one);
        let other = other();
        let joined = one.join();
        (
            joined.expect("reading reports problems and does not panic"),
            other,
        )
    })
}

/// A scope that neither side has is a slip, not a comparison without changes.
pub(super) fn check_scopes(scopes: &[String], sides: [&Side; 2]) -> Result<(), String> {
    for scope in scopes {
        if sides.iter().all(|side| paths_within(side, scope) == 0) {
            let near = near_paths(sides, scope).join(", ");
            return Err(format!(
                "no path of either side begins with `{scope}`; the nearest are {near}"
            ));
        }
    }
    Ok(())
}

/// Says when the report is about going back.
pub(super) fn hint_at_order(sides: [&Side; 2]) {
    if let [Some(old), Some(new)] = sides.map(Side::release)
        && old > new
    {
        eprintln!(
            "note: {old} is newer than {new}: the report is about going back; `spec-diff {new} {old}` is about the upgrade"
        );
    }
}
