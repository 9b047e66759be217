//! What an operation does at its resource.

use super::Resource;
use super::record::{envelope_item, object_of};
use crate::api::{Api, Method, OperationKey};

/// One operation at a resource.
#[derive(Clone, Debug, PartialEq)]
pub struct Endpoint {
    /// The operation.
    pub key: OperationKey,
    /// What it does.
    pub role: Role,
    /// Path keys beyond those the resource has bound, as this path names them.
    pub keys: Vec<String>,
}

/// What an operation does, in the order in which a resource presents it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Reads a collection.
    List,
    /// Reads an instance or a singleton.
    Get,
    /// Creates one.
    Create,
    /// Modifies one.
    Update,
    /// Modifies those of a collection that a query names.
    UpdateWhere,
    /// Deletes one.
    Delete,
    /// Deletes those of a collection that a query names.
    DeleteWhere,
    /// Does something to an instance; the path segment says what.
    Action(String),
}

/// Decides the roles of a resource's operations.
pub(super) fn assign_roles(api: &Api, resource: &mut Resource) {
    let reads: Vec<Read> = resource.endpoints.iter().map(|it| read(api, it)).collect();
    let listed = (resource.endpoints.iter().zip(&reads))
        .any(|(endpoint, read)| endpoint.keys.is_empty() && *read == Read::Records);
    let collection = listed || !resource.instance_keys.is_empty();
    for (endpoint, read) in resource.endpoints.iter_mut().zip(reads) {
        let on_collection = collection && endpoint.keys.is_empty();
        endpoint.role = match (endpoint.key.method, read) {
            (Method::Get, Read::Records) => Role::List,
            (Method::Get, Read::Unknown) if on_collection => Role::List,
            (Method::Get, _) => Role::Get,
            (Method::Post, _) if !collection && only_answers(api, &endpoint.key) => {
                Role::Action("create".to_owned())
            }
            (Method::Post, _) => Role::Create,
            (Method::Patch, _) if on_collection => Role::UpdateWhere,
            (Method::Patch, _) => Role::Update,
            (Method::Delete, _) if on_collection => Role::DeleteWhere,
            (Method::Delete, _) => Role::Delete,
        };
    }
}

/// What an endpoint reads, as documented.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Read {
    /// Records in an envelope.
    Records,
    /// One instance, bare or in an envelope.
    Instance,
    /// Nothing, or the document does not say.
    Unknown,
}

/// Query parameters that only make sense where there can be several records.
const OF_COLLECTIONS: &[&str] = &["max_records", "order_by"];

/// What an endpoint reads. Genuine documents of 9.6 and 9.7 declare the envelope for instances too, so below a key the
/// parameters decide: `/storage/volumes/{volume.uuid}/files/{path}` lists a directory and takes `max_records`.
fn read(api: &Api, endpoint: &Endpoint) -> Read {
    let operation = api.operations.get(&endpoint.key);
    let Some(operation) = operation.filter(|it| it.method == Method::Get) else {
        return Read::Unknown;
    };
    let Some(Some(ty)) = operation.responses.get(&200) else {
        return Read::Unknown;
    };
    let several = || {
        let mut names = operation.parameters.iter().map(|it| it.name.as_str());
        names.any(|name| OF_COLLECTIONS.contains(&name))
    };
    match envelope_item(api, ty) {
        Some(_) if endpoint.keys.is_empty() || several() => Read::Records,
        Some(_) => Read::Instance,
        None if object_of(api, ty).is_some() => Read::Instance,
        None => Read::Unknown,
    }
}

/// Whether a POST has something to say with 200, and never creates: the reply is what it is called for.
fn only_answers(api: &Api, key: &OperationKey) -> bool {
    let responses = api.operations.get(key).map(|it| &it.responses);
    responses.is_some_and(|responses| {
        responses.get(&200).is_some_and(Option::is_some)
            && !responses.keys().any(|status| matches!(status, 201 | 202))
    })
}
