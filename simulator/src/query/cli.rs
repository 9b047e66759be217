//! Queries of the passthrough to the command line: `fields` and conditions, without a document behind them.

use serde_json::Value;

use super::filter::Filters;
use super::pairs;
use crate::failure::Failure;
use crate::model::Schema;

/// A query of a command.
#[derive(Debug, Default)]
pub(crate) struct CliQuery {
    filters: Filters,
    /// What was named; nothing shows everything.
    fields: Vec<String>,
}

impl CliQuery {
    /// Reads it. `schema` describes every field.
    pub(crate) fn parse(raw: &str, schema: &Schema) -> Result<Self, Failure> {
        let mut query = Self::default();
        for (name, value) in pairs::split(raw)? {
            match name.as_str() {
                "fields" => {
                    let names = value.split(',').filter(|name| !name.is_empty());
                    query.fields = names.map(str::to_owned).collect();
                }
                "max_records" | "return_timeout" | "return_records" | "privilege_level" => {}
                _ => query.filters.add(&name, schema, &value)?,
            }
        }
        Ok(query)
    }

    /// Whether a record meets the conditions.
    pub(crate) fn matches(&self, record: &Value) -> bool {
        self.filters.matches(record)
    }

    /// Whether a field is shown; those that conditions are about always are.
    pub(crate) fn shows(&self, name: &str) -> bool {
        let all = self.fields.is_empty() || self.fields.iter().any(|field| field == "*");
        all || self.fields.iter().any(|field| field == name)
            || self.filters.names().any(|field| field == name)
    }
}
