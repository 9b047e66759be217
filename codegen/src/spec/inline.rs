//! A named schema that is neither an object nor an enumeration is only a spelling: it is written in place.

use std::collections::{BTreeMap, BTreeSet};

use super::node::Reader;
use crate::api::{Api, SchemaName, Type};
use crate::diagnostic::codes;

/// How many types may be written in place; documents need some hundreds.
const LIMIT: usize = 100_000;

/// Writes such schemas in place everywhere and removes them from the named ones.
pub(super) fn inline(reader: &mut Reader<'_>, api: &mut Api) {
    end_circles(reader, api);
    let scalars: BTreeMap<SchemaName, Type> = api
        .schemas
        .iter()
        .filter(|(_, schema)| {
            !matches!(
                schema.ty,
                Type::Object(_) | Type::Enumeration(_) | Type::Named(_)
            )
        })
        .map(|(name, schema)| (name.clone(), schema.ty.clone()))
        .collect();
    let mut inliner = Inliner {
        scalars: &scalars,
        open: Vec::new(),
        left: LIMIT,
    };
    for schema in api.schemas.values_mut() {
        inliner.inline(&mut schema.ty);
    }
    for operation in api.operations.values_mut() {
        for parameter in &mut operation.parameters {
            inliner.inline(&mut parameter.ty);
        }
        let body = operation.body.iter_mut().map(|b| &mut b.ty);
        for ty in body.chain(operation.responses.values_mut().flatten()) {
            inliner.inline(ty);
        }
    }
    if inliner.left == 0 {
        let message = format!("schemas that are no objects stand for more than {LIMIT} types");
        reader.report("/components/schemas", &codes::SPEC_SHAPE, message);
    }
    api.schemas.retain(|name, _| !scalars.contains_key(name));
}

/// A schema that refers to others and through them to itself says nothing.
fn end_circles(reader: &mut Reader<'_>, api: &mut Api) {
    let mut circular = Vec::new();
    for (name, schema) in &api.schemas {
        let mut seen = BTreeSet::from([name]);
        let mut ty = &schema.ty;
        while let Type::Named(next) = ty {
            if next == name {
                circular.push(name.clone());
            }
            if !seen.insert(next) {
                break;
            }
            let Some(schema) = api.schemas.get(next) else {
                break;
            };
            ty = &schema.ty;
        }
    }
    for name in circular {
        if let Some(schema) = api.schemas.get_mut(&name) {
            schema.ty = Type::Any;
            let message = format!("`{name}` refers only to itself");
            reader.report(&schema.pointer, &codes::SPEC_SHAPE, message);
        }
    }
}

struct Inliner<'a> {
    scalars: &'a BTreeMap<SchemaName, Type>,
    /// Schemas that are being written in place: inside themselves they are free JSON.
    open: Vec<SchemaName>,
    left: usize,
}

impl Inliner<'_> {
    fn inline(&mut self, ty: &mut Type) {
        if let Type::Named(name) = ty
            && let Some(scalar) = self.scalars.get(name)
        {
            let name = std::mem::take(name);
            if self.left == 0 || self.open.contains(&name) {
                *ty = Type::Any;
                return;
            }
            self.left -= 1;
            *ty = scalar.clone();
            self.open.push(name);
            self.inline(ty);
            self.open.pop();
            return;
        }
        match ty {
            Type::Array(item) | Type::Map(item) => self.inline(item),
            Type::Object(object) => {
                for property in object.properties.values_mut() {
                    self.inline(&mut property.ty);
                }
                if let Some(additional) = &mut object.additional {
                    self.inline(additional);
                }
            }
            _ => {}
        }
    }
}
