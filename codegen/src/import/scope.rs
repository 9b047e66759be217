//! Which paths and operations are kept.

use crate::api::BASE;

/// Path prefixes, `/` alone for everything.
pub(super) struct Scopes {
    prefixes: Vec<String>,
}

/// What is kept of a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kept {
    /// Nothing.
    Nothing,
    /// This method, or everything, because every client needs it.
    Base(Option<&'static str>),
    /// Everything, because a scope asks for it.
    Scope,
}

impl Scopes {
    pub(super) fn new(prefixes: &[String]) -> Self {
        let mut prefixes: Vec<String> = prefixes.iter().map(|p| normal(p)).collect();
        prefixes.sort();
        prefixes.dedup();
        Self { prefixes }
    }

    pub(super) fn prefixes(&self) -> &[String] {
        &self.prefixes
    }

    pub(super) fn kept(&self, path: &str) -> Kept {
        if self.prefixes.iter().any(|prefix| contains(prefix, path)) {
            return Kept::Scope;
        }
        BASE.iter()
            .find(|(base, _)| *base == path)
            .map_or(Kept::Nothing, |(_, method)| Kept::Base(*method))
    }
}

/// Whether a path lies in a scope: it is the scope, or stands below it.
pub(crate) fn contains(scope: &str, path: &str) -> bool {
    scope == "/"
        || path
            .strip_prefix(scope)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

fn normal(prefix: &str) -> String {
    let trimmed = prefix.trim_matches('/');
    format!("/{trimmed}")
}
