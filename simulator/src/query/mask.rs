//! What of a record is shown: a shape, worked out for the properties of a schema.

use std::collections::BTreeMap;

use crate::model::{Schema, Table};

use super::fields::{Base, Selection, Shape};

/// The members of a value that are shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Mask {
    /// The members; nothing where the value is shown as it is.
    pub(crate) members: Option<BTreeMap<String, Mask>>,
    /// Whether its schema has links, and the whole of it is shown.
    pub(crate) linked: bool,
}

/// Everything that decides what is shown.
pub(crate) struct Wanted<'w> {
    /// What was asked for.
    pub(crate) selection: &'w Selection,
    /// What comes only when it is named.
    pub(crate) expensive: &'w [String],
    /// What comes in any case.
    pub(crate) always: &'w [String],
}

impl Mask {
    /// The mask of a record.
    pub(crate) fn of(record: &Schema, wanted: &Wanted<'_>) -> Self {
        wanted.object(record, "", false).unwrap_or(Self {
            members: Some(BTreeMap::new()),
            linked: false,
        })
    }

    /// The dotted paths of everything shown that has no members of its own.
    pub(crate) fn leaves(&self) -> Vec<String> {
        let mut leaves = Vec::new();
        self.collect("", &mut leaves);
        leaves
    }

    fn collect(&self, path: &str, leaves: &mut Vec<String>) {
        match &self.members {
            None => leaves.push(path.to_owned()),
            Some(members) => {
                for (name, mask) in members {
                    mask.collect(&below(path, name), leaves);
                }
            }
        }
    }
}

impl Wanted<'_> {
    fn object(&self, schema: &Schema, path: &str, named: bool) -> Option<Mask> {
        let properties = schema.properties()?;
        let shown = properties.iter().filter(|(name, _)| *name != "_links");
        let members: BTreeMap<String, Mask> = shown
            .filter_map(|(name, schema)| {
                let mask = self.property(schema, &below(path, name), named)?;
                Some((name.clone(), mask))
            })
            .collect();
        let whole = named || self.by_base(path);
        (!members.is_empty()).then_some(Mask {
            linked: whole && properties.contains_key("_links"),
            members: Some(members),
        })
    }

    fn property(&self, schema: &Schema, path: &str, named: bool) -> Option<Mask> {
        let has = |list: &[String]| list.iter().any(|name| name == path);
        let always = has(self.always);
        if !schema.readable() || (!always && has(&self.selection.exclude)) {
            return None;
        }
        let named = named || always || has(&self.selection.include);
        match schema.properties() {
            Some(properties) if !properties.is_empty() => self.object(schema, path, named),
            _ => (named || self.by_base(path)).then(Mask::default),
        }
    }

    fn by_base(&self, path: &str) -> bool {
        let within = |object: &String| {
            path.strip_prefix(object.as_str())
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        };
        match self.selection.base {
            Base::Nothing => false,
            Base::Standard => !self.expensive.iter().any(within),
            Base::Everything => true,
        }
    }
}

fn below(path: &str, name: &str) -> String {
    match path {
        "" => name.to_owned(),
        _ => format!("{path}.{name}"),
    }
}

/// The selection that a shape stands for.
pub(crate) fn selection(shape: &Shape) -> Selection {
    let base = |base| Selection {
        base,
        ..Selection::default()
    };
    match shape {
        Shape::Default => base(Base::Nothing),
        Shape::Standard => base(Base::Standard),
        Shape::Everything => base(Base::Everything),
        Shape::Selected(selection) => selection.clone(),
    }
}

/// What identifies a record: its path keys, with name and UUID of the objects that they belong to, and its own name
/// and UUID.
pub(crate) fn identifying(table: &Table) -> Vec<String> {
    let mut names = vec!["uuid".to_owned(), "name".to_owned()];
    for key in &table.keys {
        names.push(key.clone());
        let Some((object, _)) = key.rsplit_once('.') else {
            continue;
        };
        names.extend(["uuid", "name"].map(|name| format!("{object}.{name}")));
        let reference = table.record.at(object).and_then(Schema::properties);
        let identity = |name: &String| matches!(name.as_str(), "uuid" | "name" | "_links");
        if reference.is_some_and(|members| members.keys().all(identity)) {
            names.push(object.to_owned());
        }
    }
    names
}
