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
    /// Names of resources, from the overlay, by the shape of the path that ends with their segment.
    pub resource_names: BTreeMap<String, ResourceName>,
}

/// A name the overlay gives a resource.
#[derive(Clone, Debug, PartialEq)]
pub struct ResourceName {
    /// What its module, its handle and the method that leads to it are named after.
    pub name: String,
    /// JSON pointer in the newest spec that has it.
    pub pointer: String,
}

impl Api {
    /// The newest release, when there is any.
    pub fn newest(&self) -> Option<Release> {
        self.releases.last().copied()
    }
}
