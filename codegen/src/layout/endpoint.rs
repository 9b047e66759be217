//! What an operation does at its resource.

use super::Resource;
use super::record::envelope_item;
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
    let listed = resource.endpoints.iter().any(|endpoint| {
        endpoint.keys.is_empty()
            && endpoint.key.method == Method::Get
            && replies_with_records(api, &endpoint.key)
    });
    let collection = listed || !resource.instance_keys.is_empty();
    for endpoint in &mut resource.endpoints {
        let on_collection = collection && endpoint.keys.is_empty();
        endpoint.role = match endpoint.key.method {
            Method::Get if on_collection => Role::List,
            Method::Get => Role::Get,
            Method::Post if !collection && only_answers(api, &endpoint.key) => {
                Role::Action("create".to_owned())
            }
            Method::Post => Role::Create,
            Method::Patch if on_collection => Role::UpdateWhere,
            Method::Patch => Role::Update,
            Method::Delete if on_collection => Role::DeleteWhere,
            Method::Delete => Role::Delete,
        };
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

/// Whether a GET replies with the envelope of a collection.
fn replies_with_records(api: &Api, key: &OperationKey) -> bool {
    let reply = api
        .operations
        .get(key)
        .and_then(|operation| operation.responses.get(&200));
    reply
        .and_then(Option::as_ref)
        .is_some_and(|ty| envelope_item(api, ty).is_some())
}
