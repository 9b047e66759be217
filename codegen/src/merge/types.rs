//! One type for what two releases say about the same place.
//!
//! | older | newer | merged |
//! |---|---|---|
//! | the same kind | | the newer, enumerations with the values of both |
//! | array of strings | string | a list that is written as comma-separated text |
//! | integer | string | string; numbers are read as their text |
//! | string | integer | integer; text that is a number is read as one |
//! | enumeration | string, or the other way round | the enumeration, which is open |
//! | string | object, or the other way round | the newer; what the older release sends is kept in `extra` |
//! | one schema | another schema or an object in place | the newer, with what only the older had |
//! | anything else | | free JSON, with a warning |

use std::collections::BTreeMap;

use super::Merger;
use crate::api::{Enumeration, Format, Schema, SchemaName, Type};
use crate::diagnostic::{child_pointer, codes};

/// The named schemas of both sides.
pub(super) struct Scope<'a> {
    pub(super) older: &'a BTreeMap<SchemaName, Schema>,
    pub(super) newer: &'a BTreeMap<SchemaName, Schema>,
}

fn named<'a>(schemas: &'a BTreeMap<SchemaName, Schema>, ty: &'a Type) -> &'a Type {
    match ty {
        Type::Named(name) => schemas.get(name).map_or(ty, |schema| &schema.ty),
        ty => ty,
    }
}

/// A type in one or two words, for messages.
fn kind(ty: &Type) -> &'static str {
    match ty {
        Type::Text(Format::TextOrList) => "text or list",
        Type::Text(_) => "string",
        Type::Integer { .. } => "integer",
        Type::Number => "number",
        Type::Boolean => "boolean",
        Type::Enumeration(e) if e.is_integer() => "integer enumeration",
        Type::Enumeration(_) => "enumeration",
        Type::Array(_) => "array",
        Type::Map(_) => "map",
        Type::Object(_) => "object",
        Type::Named(_) => "named schema",
        Type::Any => "anything",
    }
}

impl Merger {
    pub(super) fn merge_type(
        &mut self,
        scope: &Scope<'_>,
        pointer: &str,
        older: &Type,
        newer: &Type,
    ) -> Type {
        match (older, newer) {
            (Type::Named(a), Type::Named(b)) if a == b => newer.clone(),
            (Type::Named(a), Type::Named(b)) => {
                self.report(
                    pointer,
                    &codes::MERGE_REFERENCE_CHANGED,
                    format!("`{a}` became `{b}`"),
                );
                self.renamed.insert((a.clone(), b.clone()));
                newer.clone()
            }
            (Type::Named(_), _) => {
                self.report(
                    pointer,
                    &codes::MERGE_REFERENCE_CHANGED,
                    "a named schema is now written in place",
                );
                let older = named(scope.older, older).clone();
                self.merge_plain(scope, pointer, &older, newer)
            }
            (_, Type::Named(_)) => {
                self.report(
                    pointer,
                    &codes::MERGE_REFERENCE_CHANGED,
                    "what stood in place is now a named schema",
                );
                match (older, named(scope.newer, newer)) {
                    (Type::Text(_) | Type::Enumeration(_), Type::Object(_)) => {
                        self.reconcile_kinds(pointer, older, newer)
                    }
                    (Type::Object(_), Type::Object(_))
                    | (Type::Enumeration(_), Type::Enumeration(_)) => newer.clone(),
                    (older, resolved) => {
                        let resolved = resolved.clone();
                        self.merge_plain(scope, pointer, older, &resolved)
                    }
                }
            }
            _ => self.merge_plain(scope, pointer, older, newer),
        }
    }

    fn merge_plain(
        &mut self,
        scope: &Scope<'_>,
        pointer: &str,
        older: &Type,
        newer: &Type,
    ) -> Type {
        match (older, newer) {
            (Type::Object(a), Type::Object(b)) => {
                Type::Object(Box::new(self.merge_object(scope, pointer, a, b)))
            }
            (Type::Array(a), Type::Array(b)) => Type::Array(Box::new(self.merge_type(
                scope,
                &child_pointer(pointer, "items"),
                a,
                b,
            ))),
            (Type::Map(a), Type::Map(b)) => {
                let at = child_pointer(pointer, "additionalProperties");
                Type::Map(Box::new(self.merge_type(scope, &at, a, b)))
            }
            (Type::Enumeration(a), Type::Enumeration(b)) if a.is_integer() == b.is_integer() => {
                Type::Enumeration(merge_enumeration(a, b))
            }
            (Type::Text(a), Type::Text(b)) => Type::Text(merge_format(a, b)),
            (Type::Integer { unsigned: a }, Type::Integer { unsigned: b }) => {
                Type::Integer { unsigned: *a || *b }
            }
            (a, b) if a == b => b.clone(),
            _ => self.reconcile_kinds(pointer, older, newer),
        }
    }

    /// Two kinds of JSON at one place: the rules of the table above.
    fn reconcile_kinds(&mut self, pointer: &str, older: &Type, newer: &Type) -> Type {
        let merged = match (older, newer) {
            (Type::Array(item), Type::Text(_)) if matches!(**item, Type::Text(_)) => {
                Some(Type::Text(Format::TextOrList))
            }
            (Type::Text(Format::TextOrList), Type::Array(_)) => Some(older.clone()),
            (Type::Text(_), Type::Array(item)) if matches!(**item, Type::Text(_)) => {
                Some(newer.clone())
            }
            (Type::Integer { .. } | Type::Number, Type::Text(_)) => Some(newer.clone()),
            (Type::Text(_), Type::Integer { .. } | Type::Number) => Some(newer.clone()),
            (Type::Integer { .. }, Type::Number) | (Type::Number, Type::Integer { .. }) => {
                Some(Type::Number)
            }
            // 9.6 says in a word what later releases put into an object with a message.
            (Type::Text(_) | Type::Enumeration(_), Type::Object(_) | Type::Named(_))
            | (Type::Object(_), Type::Text(_) | Type::Enumeration(_)) => Some(newer.clone()),
            (Type::Enumeration(e), Type::Text(_)) | (Type::Text(_), Type::Enumeration(e)) => {
                return if e.is_integer() {
                    newer.clone()
                } else {
                    Type::Enumeration(e.clone())
                };
            }
            (Type::Enumeration(e), Type::Integer { .. })
            | (Type::Integer { .. }, Type::Enumeration(e))
                if e.is_integer() =>
            {
                return Type::Enumeration(e.clone());
            }
            (Type::Any, known) | (known, Type::Any) => return known.clone(),
            _ => None,
        };
        let words = format!("{} before, {} now", kind(older), kind(newer));
        match merged {
            Some(ty) => {
                self.report(pointer, &codes::MERGE_TYPE_WIDENED, words);
                ty
            }
            None => {
                self.report(pointer, &codes::MERGE_TYPE_CONFLICT, words);
                Type::Any
            }
        }
    }
}

fn merge_format(older: &Format, newer: &Format) -> Format {
    match (older, newer) {
        // A rebuilt document may have lost a format; what is known stays known.
        (known, Format::Plain) => known.clone(),
        (_, newer) => newer.clone(),
    }
}

fn merge_enumeration(older: &Enumeration, newer: &Enumeration) -> Enumeration {
    let mut merged = older.clone();
    merged.name = newer.name.clone().or(merged.name);
    for (literal, value) in &newer.values {
        match merged.values.get_mut(literal) {
            Some(known) => {
                known.span = known.span.join(value.span);
                known.name = value.name.clone().or(known.name.take());
            }
            None => {
                merged.values.insert(literal.clone(), value.clone());
            }
        }
    }
    merged
}
