//! What a release offers: endpoints, operations, tables and schemas, read from its normalised spec.

mod endpoint;
mod load;
mod schema;
mod specs;
mod stand_ins;

use std::sync::Arc;

pub use endpoint::{Endpoint, EndpointKind, Method, Operation, Parameter, Segment, Table, TableId};
pub use schema::{Access, Kind, Schema};
pub use specs::{ReleaseError, releases};
pub use stand_ins::is_stand_in;

use ontap_codegen::api::Release;

/// Everything that one release offers.
#[derive(Debug)]
pub struct Api {
    /// The release.
    pub release: Release,
    /// The endpoints, by template.
    pub endpoints: Vec<Endpoint>,
    /// What holds records, by the template of the collection or singleton.
    pub tables: Vec<Table>,
}

/// Where a path leads.
#[derive(Clone, Debug, PartialEq)]
pub enum Routed<'a> {
    /// To an endpoint, with the values of its path keys, in order.
    Found(&'a Endpoint, Vec<String>),
    /// To an instance, and beyond it; the first surplus segment.
    Surplus(String),
    /// Nowhere.
    Nowhere,
}

impl Api {
    /// The API of a release whose spec is built in, such as `9.17.1`. Read once per process.
    ///
    /// # Errors
    ///
    /// When there is no spec of that release.
    pub fn of(release: &str) -> Result<Arc<Self>, ReleaseError> {
        specs::of(release)
    }

    /// The API of a normalised spec.
    ///
    /// # Errors
    ///
    /// When the text is not one.
    pub fn parse(text: &str) -> Result<Arc<Self>, ReleaseError> {
        specs::parse(text)
    }

    /// Where decoded path segments (without `api`) lead. Literal segments win over keys.
    pub fn route(&self, segments: &[String]) -> Routed<'_> {
        let matching = |endpoint: &&Endpoint| endpoint.matches(segments);
        let literals = |endpoint: &&Endpoint| {
            let segments = endpoint.segments.iter();
            segments
                .map(|s| matches!(s, Segment::Literal(_)))
                .collect::<Vec<_>>()
        };
        let best = self.endpoints.iter().filter(matching).max_by_key(literals);
        if let Some(endpoint) = best {
            return Routed::Found(endpoint, endpoint.keys_of(segments));
        }
        let prefix = |length: &usize| {
            let front = &segments[..*length];
            self.endpoints
                .iter()
                .any(|e| e.matches(front) && matches!(e.segments.last(), Some(Segment::Key(_))))
        };
        match (1..segments.len()).rev().find(prefix) {
            Some(length) => Routed::Surplus(segments[length].clone()),
            None => Routed::Nowhere,
        }
    }

    /// The table of a collection or singleton, such as `/security/accounts`.
    pub fn table(&self, path: &str) -> Option<TableId> {
        self.tables.iter().position(|table| table.path == path)
    }

    /// The endpoint with this template.
    pub fn endpoint(&self, template: &str) -> Option<&Endpoint> {
        self.endpoints.iter().find(|e| e.template == template)
    }
}
