//! The privileges a program needs: from the operations it calls, or from a record of what it called.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde_json::{Value, json};

use crate::operation::{Method, Operation};

/// What a role may do below a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Access {
    /// Reads.
    Readonly,
    /// Reads and creates. Since 9.11.1.
    ReadCreate,
    /// Reads and modifies. Since 9.11.1.
    ReadModify,
    /// Reads, creates and modifies. Since 9.11.1.
    ReadCreateModify,
    /// Does everything.
    All,
}

impl Access {
    /// The access as it goes over the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Readonly => "readonly",
            Self::ReadCreate => "read_create",
            Self::ReadModify => "read_modify",
            Self::ReadCreateModify => "read_create_modify",
            Self::All => "all",
        }
    }

    /// The least access that allows these methods.
    fn of(methods: &BTreeSet<&'static str>) -> Self {
        let has = |method: Method| methods.contains(method.as_str());
        match (has(Method::Delete), has(Method::Post), has(Method::Patch)) {
            (true, _, _) => Self::All,
            (false, true, true) => Self::ReadCreateModify,
            (false, true, false) => Self::ReadCreate,
            (false, false, true) => Self::ReadModify,
            (false, false, false) => Self::Readonly,
        }
    }
}

impl fmt::Display for Access {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// What a role may do below one path.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct Privilege {
    /// The path, with `/api`.
    pub path: String,
    /// What may be done there.
    pub access: Access,
}

impl fmt::Display for Privilege {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} on {}", self.access, self.path)
    }
}

/// The privileges a program needs: at most one for each path, and the least that will do.
///
/// Privileges are about the part of a path before its first key: ONTAP accepts keys in the paths of roles for few
/// endpoints only.
///
/// ```
/// use ontap_runtime::{Method, Privileges};
///
/// let mut privileges = Privileges::new();
/// privileges.allow(Method::Get, "/widgets");
/// privileges.allow(Method::Patch, "/widgets/{uuid}");
/// let all: Vec<_> = privileges.iter().map(|privilege| privilege.to_string()).collect();
/// assert_eq!(all, ["read_modify on /api/widgets"]);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Privileges(BTreeMap<String, BTreeSet<&'static str>>);

impl Privileges {
    /// No privilege yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The privileges for calling these operations. Where one of them can become a job, reading jobs is among them:
    /// the client waits for its jobs.
    #[must_use]
    pub fn of<'o>(operations: impl IntoIterator<Item = &'o Operation>) -> Self {
        let mut privileges = Self::new();
        for operation in operations {
            privileges.allow(operation.method, operation.path);
            if operation.may_become_job {
                privileges.allow(Method::Get, "/cluster/jobs/{uuid}");
            }
        }
        privileges
    }

    /// Adds what a method on a path template below `/api` needs.
    pub fn allow(&mut self, method: Method, template: &str) {
        let methods = self.0.entry(path(template)).or_default();
        methods.insert(method.as_str());
    }

    /// Adds reading the cluster's release, which [`Client::version`](crate::Client::version) and the hints of errors
    /// ask for.
    pub fn allow_version(&mut self) {
        self.allow(Method::Get, "/cluster");
    }

    /// The privileges, by path. A path that another one covers with the same access is left out.
    pub fn iter(&self) -> impl Iterator<Item = Privilege> {
        let access = |methods: &BTreeSet<&'static str>| Access::of(methods);
        self.0.iter().filter_map(move |(path, methods)| {
            let covered = self.0.iter().any(|(other, wider)| {
                let below = path.strip_prefix(other.as_str());
                below.is_some_and(|rest| rest.starts_with('/')) && access(wider) == access(methods)
            });
            (!covered).then(|| Privilege {
                path: path.clone(),
                access: access(methods),
            })
        })
    }

    /// The body that makes a role of this name with these privileges.
    pub fn role(&self, name: &str) -> Value {
        let privileges: Vec<Value> = self
            .iter()
            .map(|privilege| json!({"path": privilege.path, "access": privilege.access.as_str()}))
            .collect();
        json!({"name": name, "privileges": privileges})
    }

    /// The commands that make a role of this name on the command line of the cluster or SVM `vserver`.
    pub fn commands(&self, vserver: &str, name: &str) -> Vec<String> {
        self.iter()
            .map(|privilege| {
                format!(
                    "security login rest-role create -vserver {vserver} -role {name} -api {} -access {}",
                    privilege.path, privilege.access
                )
            })
            .collect()
    }
}

/// The privilege that a method on a path template needs.
pub(crate) fn needed(method: Method, template: &str) -> Privilege {
    Privilege {
        path: path(template),
        access: Access::of(&BTreeSet::from([method.as_str()])),
    }
}

/// The part of a template before its first key, as roles have it.
fn path(template: &str) -> String {
    let fixed = template.split("/{").next().unwrap_or_default();
    format!("/api{}", fixed.trim_end_matches('/'))
}

#[cfg(test)]
mod tests {
    use super::{Method, Privileges};

    #[test]
    fn the_least_access_for_each_path() {
        let mut privileges = Privileges::new();
        privileges.allow(Method::Post, "/widgets");
        privileges.allow(Method::Get, "/gadgets/{uuid}/parts");
        privileges.allow(Method::Delete, "/screws/{uuid}");
        privileges.allow(Method::Get, "/cluster/jobs/{uuid}");
        privileges.allow_version();
        let all: Vec<_> = privileges.iter().map(|it| it.to_string()).collect();
        // `/api/cluster` covers the jobs below it.
        let expected = [
            "readonly on /api/cluster",
            "readonly on /api/gadgets",
            "all on /api/screws",
            "read_create on /api/widgets",
        ];
        assert_eq!(all, expected);
        assert_eq!(
            privileges.role("r")["privileges"][3],
            serde_json::json!({"path": "/api/widgets", "access": "read_create"})
        );
        assert_eq!(
            privileges.commands("c1", "r")[0],
            "security login rest-role create -vserver c1 -role r -api /api/cluster -access readonly"
        );
    }
}
