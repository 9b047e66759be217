//! The merged API: what all releases together offer, free of OpenAPI and of Rust.
//!
//! Reading a release gives an [`Api`] of that release alone; merging folds several into one.

mod operation;
mod release;
mod schema;
mod words;

use std::collections::BTreeMap;

pub use operation::{
    Body, Method, Operation, OperationKey, Parameter, ParameterPlace, path_shape, same_keys,
};
pub use release::{Release, Span};
pub use schema::{
    Access, Bounds, Enumeration, EnumerationValue, Format, Literal, Object, Property, Schema,
    SchemaName, Type, is_secret_text,
};
pub use words::{ErrorEntry, Term, Words};

/// Paths that every client needs, whatever the scope, with the only method that is kept, if there is one.
pub const BASE: &[(&str, Option<&str>)] = &[
    ("/cluster", Some("get")),
    ("/cluster/jobs", None),
    ("/cluster/jobs/{uuid}", None),
];

/// Everything that codegen knows about the releases it was given.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Api {
    /// The releases, oldest first.
    pub releases: Vec<Release>,
    /// The parts of the API that were asked for; `/` is the whole.
    pub scopes: Vec<String>,
    /// What the paths have in common when the scope is one subtree, such as `/security`; empty otherwise.
    pub base: String,
    /// Operations by the shape of their path and their method.
    pub operations: BTreeMap<OperationKey, Operation>,
    /// Named schemas.
    pub schemas: BTreeMap<SchemaName, Schema>,
    /// What is said about all this in words of our own.
    pub words: Words,
}

impl Api {
    /// The newest release, when there is any.
    pub fn newest(&self) -> Option<Release> {
        self.releases.last().copied()
    }
}
