//! What an operation takes.

use super::{Resource, Role};
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

/// The body of the operation with this role, if it takes one.
///
/// The PATCH of a collection documents the properties of a record together with `records`, in place: its
/// body is that of the instance, or the record itself where instances cannot be modified.
pub(crate) fn payload(api: &Api, resource: &Resource, role: &Role) -> Option<Payload> {
    let endpoint = resource.endpoint(role)?;
    let patch = matches!(role, Role::Update | Role::UpdateWhere);
    let own = api.operations.get(&endpoint.key)?.body.as_ref().map(|body| &body.ty);
    if *role == Role::UpdateWhere {
        let of_instance = payload(api, resource, &Role::Update);
        let of_record = || {
            let key = &resource.endpoint(&Role::List)?.key;
            match super::record::reply_record(api, key)? {
                super::RecordType::Named(name) => Some(Payload { ty: PayloadType::Named(name), patch }),
                _ => None,
            }
        };
        if !matches!(own, Some(Type::Named(_)) | None) {
            return of_instance.or_else(of_record).or(Some(Payload { ty: PayloadType::Inline, patch }));
        }
    }
    let ty = match own? {
        Type::Named(name) if super::record::object_of(api, own?).is_some() => PayloadType::Named(name.clone()),
        Type::Object(_) => PayloadType::Inline,
        _ => PayloadType::Any,
    };
    Some(Payload { ty, patch })
}
