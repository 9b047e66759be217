//! Paths of privileges.

use crate::assumptions::CATEGORIES;
use crate::failure::Failure;
use crate::model::Segment;
use crate::store::State;

use super::support::{Place, refuse};

/// What a path of a privilege stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PathKind {
    /// An endpoint, such as `/api/cluster`.
    Api,
    /// A command or a directory of commands, such as `volume delete`; or `DEFAULT`.
    Command,
}

/// By its first character.
pub(super) fn kind(path: &str) -> PathKind {
    match path.starts_with('/') {
        true => PathKind::Api,
        false => PathKind::Command,
    }
}

/// As ONTAP stores it: slashes once, none at the end; spaces once.
pub(super) fn clean(path: &str) -> String {
    match kind(path) {
        PathKind::Api => {
            let parts = path.split('/').filter(|part| !part.is_empty());
            parts.fold(String::new(), |path, part| path + "/" + part)
        }
        PathKind::Command => path.split_whitespace().collect::<Vec<_>>().join(" "),
    }
}

/// Checks a clean path; `commands` says whether the release knows commands in roles.
pub(super) fn check(
    state: &State,
    place: Place,
    path: &str,
    commands: bool,
) -> Result<(), Failure> {
    match kind(path) {
        PathKind::Api => endpoint(state, place, path),
        PathKind::Command => {
            let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, ' ' | '-' | '_');
            if commands && !path.is_empty() && path.chars().all(plain) {
                return Ok(());
            }
            let message = format!("\"{path}\" is no path that a privilege can have.");
            Err(refuse(state, place, &[5_636_169], message).at("path"))
        }
    }
}

fn endpoint(state: &State, place: Place, path: &str) -> Result<(), Failure> {
    let plain = |c: char| c.is_ascii_alphanumeric() || "/-_.*~:".contains(c);
    if !path.chars().all(plain) {
        let message = format!("\"{path}\" has a character that no endpoint has.");
        return Err(refuse(state, place, &[5_636_169], message).at("path"));
    }
    let absent = || {
        let message = format!("There is no endpoint \"{path}\".");
        refuse(state, place, &[5_636_170], message).at("path")
    };
    let mut parts = path.split('/').skip(1);
    if parts.next() != Some("api") {
        return Err(absent());
    }
    let rest: Vec<&str> = parts.collect();
    let Some(category) = rest.first() else {
        return Ok(());
    };
    if !CATEGORIES.contains(category) {
        return Err(absent());
    }
    let resource = |part: &&str| *part == "*" || uuid::Uuid::parse_str(part).is_ok();
    if let Some(resource) = rest.iter().position(resource) {
        return qualified(state, place, path, &rest, resource);
    }
    let known = state
        .api
        .endpoints
        .iter()
        .any(|e| leads(&e.segments, &rest));
    // Of other categories than these the documents at hand say nothing.
    match *category == "security" && !known {
        true => Err(absent()),
        false => Ok(()),
    }
}

fn leads(segments: &[Segment], path: &[&str]) -> bool {
    let equal = |(segment, part): (&Segment, &&str)| match segment {
        Segment::Literal(text) => text == part,
        Segment::Key(_) => true,
    };
    segments.len() >= path.len() && segments.iter().zip(path).all(equal)
}

/// Endpoints below one resource: only a few can stand in a role.
fn qualified(
    state: &State,
    place: Place,
    path: &str,
    rest: &[&str],
    resource: usize,
) -> Result<(), Failure> {
    let (above, below) = rest.split_at(resource);
    let top = ["clients", "directories", "files", "users"];
    let allowed = match (above, below.get(1..).unwrap_or_default()) {
        (["storage", "volumes"], ["snapshots" | "files"]) => true,
        (["storage", "volumes"] | ["svm", "svms"], ["top-metrics", what]) => top.contains(what),
        (["protocols", "s3", "services"], ["users"]) => true,
        _ => false,
    };
    if !allowed {
        let message = format!("\"{path}\" names a resource, which this endpoint does not allow.");
        return Err(refuse(state, place, &[5_636_169], message).at("path"));
    }
    let release = state.api.release;
    if (release.generation, release.major) < (9, 10) {
        let message = "Privileges for a single resource need a later release.";
        return Err(refuse(state, place, &[5_636_186, 5_636_169], message).at("path"));
    }
    let svms = above.first() == Some(&"svm");
    let known = |uuid: &str| uuid == "*" || state.svms.iter().any(|svm| svm.uuid == uuid);
    if svms && !below.first().is_some_and(|uuid| known(uuid)) {
        let message = format!("The UUID in \"{path}\" is not known.");
        return Err(refuse(state, place, &[5_636_185], message).at("path"));
    }
    Ok(())
}
