//! Conditions on records.

use serde_json::Value;

use crate::failure::Failure;
use crate::model::Schema;

use super::condition::Condition;
use super::search::Search;

/// Conditions that a record has to meet, all of them.
#[derive(Clone, Debug, Default)]
pub struct Filters {
    filters: Vec<Filter>,
    search: Option<Search>,
    /// Set when a condition on a path key is not met: then no record below that path does.
    never: bool,
}

#[derive(Clone, Debug)]
struct Filter {
    name: String,
    path: Vec<String>,
    condition: Condition,
}

impl Filters {
    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.filters.is_empty() && self.search.is_none() && !self.never
    }

    /// Whether a record, as its readers see it, meets them.
    pub fn matches(&self, record: &Value) -> bool {
        let all = |filter: &Filter| filter.condition.matches(record, &filter.path);
        !self.never
            && self.filters.iter().all(all)
            && self
                .search
                .as_ref()
                .is_none_or(|search| search.finds(record))
    }

    /// The properties that conditions are about, by their dotted paths.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.filters.iter().map(|filter| filter.name.as_str())
    }

    /// Adds a condition on a property.
    pub(super) fn add(&mut self, name: &str, schema: &Schema, text: &str) -> Result<(), Failure> {
        self.filters.push(Filter {
            name: name.to_owned(),
            path: name.split('.').map(str::to_owned).collect(),
            condition: Condition::parse(name, schema, text)?,
        });
        Ok(())
    }

    /// Adds a condition on a path key, whose value is known.
    pub(super) fn add_key(&mut self, name: &str, key: &str, text: &str) -> Result<(), Failure> {
        let condition = Condition::parse(name, &Schema::default(), text)?;
        self.never |= !condition.matches_text(key);
        Ok(())
    }

    /// Adds a search over several properties.
    pub(super) fn search(&mut self, search: Search) {
        self.search = Some(search);
    }
}
