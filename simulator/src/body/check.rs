//! A body against the document: which members there are, who may send them, and what their values look like.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::{Map, Value};

use super::syntax::given_twice;
use super::{join, scalar, shown};
use crate::failure::Failure;
use crate::model::{Access, Kind, Schema};

/// What a body is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verb {
    /// A new record, or the input of an action.
    Create,
    /// A changed record.
    Modify,
}

/// A body in the form that is stored: nested, with values of the documented types. Null stays only in a change.
///
/// # Errors
///
/// The first member that the document does not allow.
pub(crate) fn object(
    members: Map<String, Value>,
    schema: &Schema,
    verb: Verb,
) -> Result<Map<String, Value>, Failure> {
    match &schema.kind {
        Kind::Object(properties) => Checker {
            verb,
            listed: false,
        }
        .object(members, properties, ""),
        _ => Ok(members),
    }
}

/// Members of which those with dots in their names are nested.
///
/// # Errors
///
/// A member that is given in both spellings (262188).
pub(crate) fn nest(
    members: Map<String, Value>,
    schema: &Schema,
) -> Result<Map<String, Value>, Failure> {
    match &schema.kind {
        Kind::Object(properties) => nested(members, properties, ""),
        _ => Ok(members),
    }
}

#[derive(Clone, Copy)]
struct Checker {
    verb: Verb,
    /// Whether it is within a list. Lists are replaced as a whole, so their elements take what POST takes.
    listed: bool,
}

type Properties = BTreeMap<String, Arc<Schema>>;

impl Checker {
    fn object(
        self,
        members: Map<String, Value>,
        properties: &Properties,
        path: &str,
    ) -> Result<Map<String, Value>, Failure> {
        let mut checked = Map::new();
        for (name, value) in nested(members, properties, path)? {
            let path = join(path, &name);
            let schema = properties
                .get(&name)
                .ok_or_else(|| Failure::unexpected(&path).at(path.as_str()))?;
            self.allowed(schema.access, &path)?;
            if value.is_null() {
                if self.verb == Verb::Modify && !self.listed {
                    checked.insert(name, Value::Null);
                }
                continue;
            }
            let value = self.value(value, schema, &path)?;
            checked.insert(name, value);
        }
        Ok(checked)
    }

    fn value(self, value: Value, schema: &Schema, path: &str) -> Result<Value, Failure> {
        match (&schema.kind, value) {
            (Kind::Any, value) => Ok(value),
            (Kind::Object(properties), Value::Object(members)) => {
                Ok(Value::Object(self.object(members, properties, path)?))
            }
            (Kind::Object(_), Value::String(name)) if schema.is_reference() => Ok(Value::Object(
                Map::from_iter([("name".to_owned(), Value::String(name))]),
            )),
            (Kind::Array(items), Value::Array(list)) => self.list(list, schema, items, path),
            (Kind::Array(_), value) => {
                let message = format!(
                    "The field \"{path}\" takes a list, not \"{}\".",
                    shown(&value, schema.secret)
                );
                Err(Failure::bad(262_254, message).at(path).with(path))
            }
            (_, Value::Array(_)) => {
                let message = format!("The field \"{path}\" does not take a list.");
                Err(Failure::bad(262_255, message).at(path).with(path))
            }
            (Kind::Object(_), value) => Err(Failure::invalid(
                &shown(&value, schema.secret),
                path,
                "object",
            )),
            (_, value) => scalar::value(value, schema, path),
        }
    }

    fn list(
        self,
        list: Vec<Value>,
        schema: &Schema,
        items: &Schema,
        path: &str,
    ) -> Result<Value, Failure> {
        if let Some(most) = schema.max_items.filter(|most| list.len() > *most) {
            let form = format!("at most {most} values");
            return Err(Failure::invalid(&list.len().to_string(), path, &form));
        }
        let within = Self {
            listed: true,
            ..self
        };
        let list = list.into_iter().map(|item| match item {
            Value::Null => Err(Failure::invalid("null", path, "a value")),
            item => within.value(item, items, path),
        });
        list.collect::<Result<_, _>>().map(Value::Array)
    }

    fn allowed(self, access: Access, path: &str) -> Result<(), Failure> {
        let allowed = match self.verb {
            _ if self.listed => access.creatable() || access.modifiable(),
            Verb::Create => access.creatable(),
            Verb::Modify => access.modifiable(),
        };
        if allowed {
            return Ok(());
        }
        let (code, message) = match (self.verb, access) {
            (Verb::Modify, Access::ReadCreate | Access::Create) => (
                262_203,
                format!("The field \"{path}\" cannot be changed by a PATCH."),
            ),
            _ => (262_196, format!("The field \"{path}\" cannot be set here.")),
        };
        Err(Failure::bad(code, message).at(path).with(path))
    }
}

/// Members with dots in their names stand for nested ones.
fn nested(
    members: Map<String, Value>,
    properties: &Properties,
    path: &str,
) -> Result<Map<String, Value>, Failure> {
    if !members.keys().any(|name| name.contains('.')) {
        return Ok(members);
    }
    let mut nested = Map::new();
    for (name, value) in members {
        match name.split_once('.') {
            Some((first, rest)) if !properties.contains_key(&name) => {
                let inner = Map::from_iter([(rest.to_owned(), value)]);
                unite(&mut nested, first, Value::Object(inner), path)?;
            }
            _ => unite(&mut nested, &name, value, path)?,
        }
    }
    Ok(nested)
}

fn unite(
    into: &mut Map<String, Value>,
    name: &str,
    value: Value,
    path: &str,
) -> Result<(), Failure> {
    match (into.get_mut(name), value) {
        (None, value) => {
            into.insert(name.to_owned(), value);
            Ok(())
        }
        (Some(Value::Object(known)), Value::Object(more)) => {
            let path = join(path, name);
            more.into_iter()
                .try_for_each(|(name, value)| unite(known, &name, value, &path))
        }
        (Some(_), _) => Err(given_twice(&join(path, name))),
    }
}
