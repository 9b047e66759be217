//! Families of resources: where their modules stand, and the Cargo feature of each.

use super::names;
use super::plan::Planned;
use super::rust_type::Home;
use crate::api::BASE;
use crate::layout::Resource;

/// Where the resources below a resource are, and what they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Below {
    /// In its module, in the same family.
    Within,
    /// In its module, each a family of its own: below a top segment where several parts are in one crate.
    Families,
    /// At the crate's root, each a family of its own: below the scope.
    FamiliesAtRoot,
}

/// The Cargo feature of a family of resources.
pub(crate) fn feature(segment: &str) -> String {
    names::feature(segment)
}

/// What a family at the crate's root is called. The scope itself stands there, and so does `/cluster` in every crate:
/// what is called like one of them below the scope, such as `/storage/cluster`, is called `storage_cluster`.
fn at_root(scope: &str, segment: &str) -> String {
    let taken = |path: &&(&str, Option<&str>)| path.0.trim_start_matches('/') == segment;
    if segment == scope || BASE.iter().any(|path| taken(&path)) {
        format!("{scope}_{segment}")
    } else {
        segment.to_owned()
    }
}

/// The module of a path segment; names that every resource's module has are kept free.
pub(crate) fn module(segment: &str) -> String {
    let name = names::module(segment);
    if matches!(
        name.as_str(),
        "body"
            | "error"
            | "error_code"
            | "field"
            | "glossary"
            | "models"
            | "operation"
            | "parameter"
            | "prelude"
            | "releases"
            | "runtime"
    ) {
        format!("{name}_")
    } else {
        name
    }
}

impl Planned<'_> {
    /// The module of a resource below it.
    pub(crate) fn child_home(&self, child: &Resource) -> Home {
        match self.below {
            Below::FamiliesAtRoot => Home(vec![module(&at_root(
                &self.resource.segment,
                &child.segment,
            ))]),
            Below::Within | Below::Families => {
                let mut path = self.home.0.clone();
                path.push(module(&child.segment));
                Home(path)
            }
        }
    }

    /// The feature of the family that begins with a resource below it.
    pub(crate) fn family_of(&self, child: &Resource) -> String {
        let own = &self.resource.segment;
        match self.below {
            Below::FamiliesAtRoot => feature(&at_root(own, &child.segment)),
            Below::Families => feature(&format!("{own}-{}", child.segment)),
            Below::Within => self.feature.clone().unwrap_or_default(),
        }
    }
}
