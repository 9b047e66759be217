//! What an operation takes.

use super::record::{RecordType, object_of, record_of_resource};
use super::{Endpoint, Resource, Role};
use crate::api::{Api, SchemaName, Type};

/// The body a method takes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Payload {
    /// Its type.
    pub ty: PayloadType,
    /// Whether it is written as POST or as PATCH takes it.
    pub patch: bool,
}

/// Where the type of a body stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PayloadType {
    /// A named schema.
    Named(SchemaName),
    /// Written in place in the operation.
    Inline,
    /// Neither: free JSON.
    Any,
}

/// The body an endpoint takes, if it takes one.
///
/// The PATCH of a collection documents the properties of a record together with `records`, in place: its
/// body is that of the instance, or the record itself where instances cannot be modified. The DELETE of a
/// collection takes keys only.
pub(crate) fn payload(api: &Api, endpoint: &Endpoint, resource: &Resource) -> Option<Payload> {
    let own = api
        .operations
        .get(&endpoint.key)?
        .body
        .as_ref()
        .map(|body| &body.ty);
    let patch = matches!(endpoint.role, Role::Update | Role::UpdateWhere);
    match endpoint.role {
        Role::List | Role::Get | Role::DeleteWhere => return None,
        Role::UpdateWhere if !matches!(own, Some(Type::Named(_)) | None) => {
            let of_instance = resource
                .endpoint(&Role::Update)
                .and_then(|update| payload(api, update, resource));
            let of_record = || match record_of_resource(api, resource)? {
                RecordType::Named(name) => Some(Payload {
                    ty: PayloadType::Named(name),
                    patch,
                }),
                _ => None,
            };
            let mut found = of_instance.or_else(of_record).unwrap_or(Payload {
                ty: PayloadType::Inline,
                patch,
            });
            if found.ty == PayloadType::Inline && !matches!(own, Some(Type::Object(_))) {
                found.ty = PayloadType::Any;
            }
            return Some(found);
        }
        _ => {}
    }
    let ty = match own? {
        Type::Named(name) if object_of(api, own?).is_some() => PayloadType::Named(name.clone()),
        Type::Object(_) => PayloadType::Inline,
        _ => PayloadType::Any,
    };
    Some(Payload { ty, patch })
}
