//! The keys of one record in a call on many.

use serde_json::{Map, Value};

use super::Call;
use crate::model::PatchModel;
use crate::value::Key;

/// The keys of one record in a call on many; implemented by `record_key!`.
pub trait RecordKey {
    /// The dotted path and the value of every key.
    fn keys(&self) -> Vec<(&'static str, &Key)>;
}

/// Makes a struct of keys usable in a call on many records.
#[macro_export]
macro_rules! record_key {
    ($name:ident { $($field:ident : $path:literal),* $(,)? }) => {
        impl $crate::RecordKey for $name {
            fn keys(&self) -> ::std::vec::Vec<(&'static str, &$crate::Key)> {
                ::std::vec![$(($path, &self.$field)),*]
            }
        }
    };
}

impl Call {
    /// Sets the body to many records, each with its keys and what changes.
    #[must_use]
    pub fn keyed_patches<K: RecordKey, P: PatchModel>(
        self,
        records: impl IntoIterator<Item = (K, P)>,
    ) -> Self {
        self.many(records.into_iter().map(|(key, patch)| {
            let mut map = patch.to_map().map_err(|problem| problem.to_string())?;
            if map.is_empty() {
                return Err("the patch of a record changes nothing".to_owned());
            }
            write_keys(&key, &mut map)?;
            Ok(Value::Object(map))
        }))
    }

    /// Sets the body to the keys of many records.
    #[must_use]
    pub fn keyed<K: RecordKey>(self, records: impl IntoIterator<Item = K>) -> Self {
        self.many(records.into_iter().map(|key| {
            let mut map = Map::new();
            write_keys(&key, &mut map)?;
            Ok(Value::Object(map))
        }))
    }
}

/// Writes keys into a record: a dotted path becomes nested objects.
fn write_keys(key: &impl RecordKey, map: &mut Map<String, Value>) -> Result<(), String> {
    for (path, value) in key.keys() {
        if value.as_str().is_empty() {
            return Err(format!("the key `{path}` of a record is empty"));
        }
        let (parents, last) = path
            .rsplit_once('.')
            .map_or((None, path), |(parents, last)| (Some(parents), last));
        let mut inner = &mut *map;
        for name in parents.into_iter().flat_map(|parents| parents.split('.')) {
            let member = inner
                .entry(name)
                .or_insert_with(|| Value::Object(Map::new()));
            inner = member
                .as_object_mut()
                .ok_or_else(|| format!("the patch of a record clears its key `{path}`"))?;
        }
        inner.insert(last.to_owned(), Value::String(value.as_str().to_owned()));
    }
    Ok(())
}
