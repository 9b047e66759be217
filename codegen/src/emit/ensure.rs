//! `ensure`: the method that leads to a desired state, where a resource can be created, read and modified.

use proc_macro2::TokenStream;
use quote::quote;

use super::doc::{Doc, code, request, sentence};
use super::docs;
use super::plan::{Method, Planned, payload_type, reply_type};
use super::rust_type::RustType;
use super::shapes::Shapes;
use crate::api::Type;
use crate::layout::{PayloadType, Role, object_of};

/// The parts of a resource that `ensure` needs.
struct Parts<'p, 'a> {
    read: &'p Method<'a>,
    create: &'p Method<'a>,
    update: &'p Method<'a>,
}

fn parts<'p, 'a>(planned: &'p Planned<'a>) -> Option<Parts<'p, 'a>> {
    let of = |role: Role| planned.methods.iter().find(|method| method.role == role);
    let (create, update) = (of(Role::Create)?, of(Role::Update)?);
    let read = match update.keys.is_empty() {
        true => of(Role::Get)?,
        false => of(Role::List)?,
    };
    Some(Parts {
        read,
        create,
        update,
    })
}

/// The record, the body of the POST and the body of the PATCH, where all three are types of their own.
fn types(
    planned: &Planned<'_>,
    shapes: &Shapes<'_>,
    reexported: &[String],
) -> Option<[TokenStream; 3]> {
    let parts = parts(planned)?;
    let written = |ty: Option<RustType>| match ty {
        Some(ty @ RustType::Generated { .. }) => Some(ty.tokens_beside(&planned.home, reexported)),
        _ => None,
    };
    Some([
        written(reply_type(shapes, planned, parts.read))?,
        written(payload_type(shapes, planned, parts.create))?,
        written(payload_type(shapes, planned, parts.update))?,
    ])
}

/// The method, where there can be one.
pub(crate) fn method(
    shapes: &Shapes<'_>,
    planned: &Planned<'_>,
    reexported: &[String],
) -> TokenStream {
    let (Some(parts), Some([record, body, patch])) =
        (parts(planned), types(planned, shapes, reexported))
    else {
        return TokenStream::new();
    };
    let descriptor = |method: &Method<'_>| quote::format_ident!("{}", method.descriptor());
    let (read, create, update) = (
        descriptor(parts.read),
        descriptor(parts.create),
        descriptor(parts.update),
    );
    let identity = identity(shapes, &parts);
    let keys = parts.update.keys;
    let mut about = sentence!(
        "Makes sure that there is a record as desired: creates it, changes what differs, or does nothing."
    );
    about.paragraph(&sentence!(
        "{}, then {} or {}. {}",
        operation(parts.read),
        operation(parts.create),
        operation(parts.update),
        docs::span(parts.update.operation.span, planned.newest)
    ));
    match (identity.is_empty(), keys.is_empty()) {
        (_, true) => {}
        (true, false) => about.paragraph(&sentence!(
            "Nothing in the body tells records apart: name fields with `identified_by`."
        )),
        (false, false) => {
            let names = identity.iter().map(|name| code(name));
            about.paragraph(&sentence!(
                "Records are told apart by {}.",
                Doc::joined(names, ", ")
            ));
        }
    }
    let doc = about.tokens();
    quote! {
        #doc
        pub fn ensure(&self, desired: #body) -> ontap_runtime::Ensure<#record, #patch> {
            let steps = ontap_runtime::Steps {
                place: self.at.clone(),
                read: &operation::#read,
                create: &operation::#create,
                update: &operation::#update,
                identity: &[#(#identity),*],
                keys: &[#(#keys),*],
            };
            ontap_runtime::Ensure::new(steps, &desired)
        }
    }
}

fn operation(method: &Method<'_>) -> Doc {
    request(method.operation.method, &method.operation.path)
}

/// The members of the body that tell records apart: those of the path keys that POST takes; where the cluster makes
/// the keys up, the name, and whose it is.
fn identity(shapes: &Shapes<'_>, parts: &Parts<'_, '_>) -> Vec<String> {
    if parts.update.keys.is_empty() {
        return Vec::new();
    }
    let body = parts.create.payload.as_ref().map(|payload| &payload.ty);
    let Some(PayloadType::Named(schema)) = body else {
        return Vec::new();
    };
    let named = Type::Named(schema.clone());
    let Some(object) = object_of(shapes.api, &named) else {
        return Vec::new();
    };
    let takes = |name: &str| {
        object
            .properties
            .get(name)
            .is_some_and(|property| property.access.create && property.access.read)
    };
    let mut identity: Vec<String> = Vec::new();
    for key in parts.update.keys {
        let root = key.split('.').next().unwrap_or(key);
        if takes(root) && !identity.iter().any(|known| known == root) {
            identity.push(root.to_owned());
        }
    }
    if identity.is_empty() {
        // Without a name there is one for each owner.
        let parts = [["name"].as_slice(), &["owner", "svm"]];
        let taken = parts
            .iter()
            .filter_map(|names| names.iter().find(|name| takes(name)));
        identity.extend(taken.map(|name| (*name).to_owned()));
    }
    identity
}
