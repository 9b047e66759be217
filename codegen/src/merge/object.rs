//! Objects and their properties.

use std::collections::BTreeMap;

use super::Merger;
use super::types::Scope;
use crate::api::{Bounds, Object, Property, Schema, SchemaName, Type};
use crate::diagnostic::{child_pointer, codes};

impl Merger {
    pub(super) fn merge_object(
        &mut self,
        scope: &Scope<'_>,
        pointer: &str,
        older: &Object,
        newer: &Object,
    ) -> Object {
        let at = child_pointer(pointer, "properties");
        let mut properties = older.properties.clone();
        for (name, property) in &newer.properties {
            let merged = match older.properties.get(name) {
                Some(known) => {
                    self.merge_property(scope, &child_pointer(&at, name), known, property)
                }
                None => property.clone(),
            };
            properties.insert(name.clone(), merged);
        }
        let additional = match (&older.additional, &newer.additional) {
            (Some(a), Some(b)) => Some(Box::new(self.merge_type(scope, pointer, a, b))),
            (a, b) => b.clone().or(a.clone()),
        };
        Object {
            properties,
            additional,
            name: newer.name.clone().or(older.name.clone()),
            doc: newer.doc.clone().or(older.doc.clone()),
        }
    }

    fn merge_property(
        &mut self,
        scope: &Scope<'_>,
        pointer: &str,
        older: &Property,
        newer: &Property,
    ) -> Property {
        if older.access != newer.access {
            let words = |p: &Property| {
                let parts = [
                    (p.access.read, "GET"),
                    (p.access.create, "POST"),
                    (p.access.modify, "PATCH"),
                ];
                parts
                    .iter()
                    .filter(|(on, _)| *on)
                    .map(|(_, word)| *word)
                    .collect::<Vec<_>>()
                    .join(", ")
            };
            let message = format!("{} before, {} now", words(older), words(newer));
            self.report(pointer, &codes::MERGE_ACCESS, message);
        }
        Property {
            ty: self.merge_type(scope, pointer, &older.ty, &newer.ty),
            access: newer.access,
            span: older.span.join(newer.span),
            default: newer.default.clone().or(older.default.clone()),
            bounds: merge_bounds(&older.bounds, &newer.bounds),
            nullable: older.nullable || newer.nullable,
            required: newer.required,
            secret: older.secret || newer.secret,
            advanced: newer.advanced,
            doc: newer.doc.clone().or(older.doc.clone()),
            name: newer.name.clone().or(older.name.clone()),
        }
    }
}

/// The newer limits where there are any: a rebuilt document may have none, and that says nothing.
fn merge_bounds(older: &Bounds, newer: &Bounds) -> Bounds {
    if *newer == Bounds::default() {
        older.clone()
    } else {
        newer.clone()
    }
}

/// Gives the schema `newer` the properties that only `older` has, because they stand at one place.
pub(super) fn fold_into(schemas: &mut BTreeMap<SchemaName, Schema>, older: &str, newer: &str) {
    let Some(Schema {
        ty: Type::Object(source),
        ..
    }) = schemas.get(older).cloned()
    else {
        return;
    };
    if let Some(Schema {
        ty: Type::Object(target),
        ..
    }) = schemas.get_mut(newer)
    {
        for (name, property) in source.properties {
            target.properties.entry(name).or_insert(property);
        }
    }
}
