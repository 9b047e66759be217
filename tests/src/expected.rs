//! What a golden case is expected to give: a folder of files, compared and written as a whole.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use similar::TextDiff;

/// Whether the expected files are to be rewritten.
#[must_use]
pub fn update() -> bool {
    std::env::var_os("UPDATE_GOLDEN").is_some_and(|value| value != "0")
}

/// What stands in a folder, sorted; nothing when there is no folder.
#[must_use]
pub fn entries(folder: &Path) -> Vec<PathBuf> {
    let Ok(found) = std::fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut paths: Vec<PathBuf> = found
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .collect();
    paths.sort();
    paths
}

/// Every file below a folder, by its path from there.
fn files(folder: &Path) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for path in entries(&next) {
            if path.is_dir() {
                folders.push(path);
            } else if let Ok(relative) = path.strip_prefix(folder) {
                found.insert(relative.to_string_lossy().replace('\\', "/"));
            }
        }
    }
    found
}

/// The differences between a folder and the files it should hold, as unified diffs; `case` names it.
#[must_use]
pub fn differences(case: &str, folder: &Path, actual: &BTreeMap<String, String>) -> Vec<String> {
    let present = files(folder);
    let mut names: BTreeSet<&String> = present.iter().collect();
    names.extend(actual.keys());
    let mut found = Vec::new();
    for name in names {
        let known = present.contains(name);
        let expected = if known {
            std::fs::read_to_string(folder.join(name)).unwrap_or_default()
        } else {
            String::new()
        };
        let new = actual.get(name);
        if known && new == Some(&expected) {
            continue;
        }
        let what = match (known, new) {
            (true, Some(_)) => "differs",
            (true, None) => "is stray",
            (false, _) => "is missing",
        };
        let new = new.map_or("", String::as_str);
        let diff = TextDiff::from_lines(expected.as_str(), new);
        let header = (
            format!("{case}/expected/{name}"),
            format!("{case}/now/{name}"),
        );
        found.push(format!(
            "{case}: {name} {what}\n{}",
            diff.unified_diff().header(&header.0, &header.1)
        ));
    }
    found
}

/// Makes a folder hold exactly these files.
///
/// # Errors
///
/// The first thing that could not be written or removed.
pub fn write(folder: &Path, actual: &BTreeMap<String, String>) -> std::io::Result<()> {
    for stray in files(folder)
        .iter()
        .filter(|name| !actual.contains_key(*name))
    {
        let path = folder.join(stray);
        std::fs::remove_file(&path)?;
        for above in path
            .ancestors()
            .skip(1)
            .take_while(|above| *above != folder)
        {
            if std::fs::remove_dir(above).is_err() {
                break;
            }
        }
    }
    for (name, text) in actual {
        let path = folder.join(name);
        if std::fs::read_to_string(&path).ok().as_ref() != Some(text) {
            std::fs::create_dir_all(path.parent().unwrap_or(folder))?;
            std::fs::write(&path, text)?;
        }
    }
    Ok(())
}
