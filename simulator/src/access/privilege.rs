//! What a role allows.

use serde_json::Value;

use super::token;
use crate::assumptions;
use crate::failure::Failure;
use crate::model::{Routed, Segment};
use crate::path;
use crate::rules::Caller;
use crate::store::State;

const ROLES: &str = "/security/roles";

/// One line of a role: what may be done below a path.
#[derive(Clone, Copy, Debug)]
pub(super) struct Privilege<'p> {
    pub(super) path: &'p str,
    pub(super) access: &'p str,
}

/// Checks that a caller may use a method on a path, as it was sent, without the query. The longest privilege whose path
/// is the beginning of the request's decides; `*` in it stands for any one segment.
///
/// # Errors
///
/// 403 when the role does not allow it; 404 when an account of an SVM names another SVM in the path.
pub fn authorise(
    state: &State,
    caller: &Caller,
    method: &str,
    raw_path: &str,
) -> Result<(), Failure> {
    let segments = path::segments(raw_path);
    let privileges = match token::privileges(state, caller) {
        Some(privileges) => privileges,
        None => of_role(state, caller),
    };
    let best = privileges
        .iter()
        .filter_map(|privilege| Some((rank(privilege.path, &segments)?, privilege)))
        .max_by_key(|(rank, _)| *rank);
    let allowed = best.is_some_and(|(_, privilege)| permits(privilege.access, method));
    if !allowed {
        return Err(Failure::forbidden());
    }
    within_svm(state, caller, &segments)
}

/// The privileges of the caller's role: that of its own SVM, or else that of the cluster. Roles that are built in need
/// no record.
fn of_role<'s>(state: &'s State, caller: &Caller) -> Vec<Privilege<'s>> {
    let owners = [&caller.owner.uuid, &state.cluster.uuid];
    owners
        .into_iter()
        .find_map(|owner| in_role(state, owner, &caller.role))
        .unwrap_or_else(|| {
            let privileges = assumptions::built_in_privileges(&caller.role).iter();
            privileges
                .map(|(path, access)| Privilege { path, access })
                .collect()
        })
}

fn in_role<'s>(state: &'s State, owner: &str, role: &str) -> Option<Vec<Privilege<'s>>> {
    let key = [owner.to_owned(), role.to_owned()];
    let record = state.rows(ROLES)?.get(key.as_slice())?;
    let table = state.api.tables.iter().position(|table| {
        table.path.starts_with("/security/roles/") && table.path.ends_with("/privileges")
    });
    let rows = table.map(|table| {
        let from = std::ops::Bound::Included(key.as_slice());
        state.tables[table]
            .range::<[String], _>((from, std::ops::Bound::Unbounded))
            .take_while(|(known, _)| known.starts_with(&key))
            .filter_map(|(_, record)| privilege(&record.value))
            .collect::<Vec<_>>()
    });
    match rows {
        Some(rows) if !rows.is_empty() => Some(rows),
        _ => {
            let listed = record.get("privileges").and_then(Value::as_array);
            Some(listed.into_iter().flatten().filter_map(privilege).collect())
        }
    }
}

fn privilege(value: &Value) -> Option<Privilege<'_>> {
    Some(Privilege {
        path: value["path"].as_str()?,
        access: value["access"].as_str().unwrap_or("none"),
    })
}

/// How well a privilege fits a path: its length first, then how much of it is literal. Nothing when it is about
/// something else; commands are.
fn rank(privilege: &str, path: &[String]) -> Option<(usize, usize)> {
    let parts = privilege.strip_prefix('/')?;
    let parts = parts.split('/').filter(|part| !part.is_empty());
    let (mut length, mut literal) = (0, 0);
    for part in parts {
        let known = path.get(length)?;
        if part != "*" {
            if part != known {
                return None;
            }
            literal += 1;
        }
        length += 1;
    }
    Some((length, literal))
}

/// Whether a level of access includes a method. A role without a method that does not exist is asked for all.
fn permits(access: &str, method: &str) -> bool {
    let create = matches!(access, "read_create" | "read_create_modify" | "all");
    let modify = matches!(access, "read_modify" | "read_create_modify" | "all");
    match method {
        "GET" | "HEAD" | "OPTIONS" => access == "readonly" || create || modify,
        "POST" => create,
        "PATCH" => modify,
        _ => access == "all",
    }
}

/// An account of an SVM does not see what belongs to others.
fn within_svm(state: &State, caller: &Caller, segments: &[String]) -> Result<(), Failure> {
    if caller.owner == state.cluster {
        return Ok(());
    }
    let below = segments.get(1..).unwrap_or_default();
    let Routed::Found(endpoint, _) = state.api.route(below) else {
        return Ok(());
    };
    let foreign = endpoint.segments.iter().zip(below).any(|(known, sent)| {
        let owner =
            matches!(known, Segment::Key(name) if name == "owner.uuid" || name == "svm.uuid");
        owner && !sent.eq_ignore_ascii_case(&caller.owner.uuid)
    });
    match foreign {
        true => Err((assumptions::OTHER_SVM)()),
        false => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::{permits, rank};

    fn fit(privilege: &str, path: &str) -> Option<(usize, usize)> {
        rank(privilege, &crate::path::segments(path))
    }

    #[test]
    fn the_longest_privilege_fits_best() {
        assert!(
            fit("/api/security", "/api/security/accounts") > fit("/api", "/api/security/accounts")
        );
        assert_eq!(fit("/api/security/roles", "/api/security/accounts"), None);
        assert_eq!(fit("/api/security/acc", "/api/security/accounts"), None);
        assert_eq!(fit("volume delete", "/api/security"), None);
        assert_eq!(fit("DEFAULT", "/api/security"), None);
    }

    #[test]
    fn a_star_stands_for_one_segment_and_is_less_than_a_name() {
        let path = "/api/storage/volumes/1/files/x";
        assert_eq!(fit("/api/storage/volumes/*/files", path), Some((5, 4)));
        assert!(
            fit("/api/storage/volumes/1/files", path) > fit("/api/storage/volumes/*/files", path)
        );
        assert_eq!(fit("/api/storage/volumes/*/snapshots", path), None);
    }

    #[test]
    fn levels_include_methods() {
        let methods = ["GET", "HEAD", "OPTIONS", "POST", "PATCH", "DELETE", "PUT"];
        let allowed = |access| {
            let methods = methods.iter().filter(|method| permits(access, method));
            methods.copied().collect::<Vec<_>>().join(" ")
        };
        assert_eq!(allowed("none"), "");
        assert_eq!(allowed("readonly"), "GET HEAD OPTIONS");
        assert_eq!(allowed("read_create"), "GET HEAD OPTIONS POST");
        assert_eq!(allowed("read_modify"), "GET HEAD OPTIONS PATCH");
        assert_eq!(allowed("read_create_modify"), "GET HEAD OPTIONS POST PATCH");
        assert_eq!(allowed("all"), methods.join(" "));
    }
}
