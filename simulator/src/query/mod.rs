//! The query of a request: control parameters, filters, selection and order.

mod cli;
mod condition;
mod control;
mod expression;
pub mod fields;
mod filter;
pub(crate) mod mask;
pub(crate) mod order;
mod pairs;
mod search;
pub(crate) mod values;

use ontap_codegen::api::Release;

use crate::assumptions;
use crate::failure::Failure;
use crate::model::{Endpoint, EndpointKind, Method, Operation, Schema, Table};
use crate::store::{Identity, Key};

pub(crate) use cli::CliQuery;
pub use filter::Filters;
pub(crate) use pairs::wants_compact;

use fields::{Reading, Shape};
use mask::{Mask, Wanted};
use order::Order;
use search::Search;

/// A query that was understood.
#[derive(Clone, Debug, Default)]
pub struct Query {
    /// The text after `?`, as sent.
    pub raw: String,
    /// What the request says about the reply and about how it is carried out.
    pub control: Control,
    /// Conditions on records.
    pub filters: Filters,
    /// What is shown of each record.
    pub shape: Shape,
    /// By what records are sorted.
    pub(crate) order: Order,
    /// The record behind which a page begins.
    pub(crate) start: Option<Key>,
    /// The SVM whose records are visible; nothing for all.
    pub(crate) svm: Option<Identity>,
    /// Parameters of this operation that are neither, such as `force`, by name, decoded.
    pub parameters: Vec<(String, String)>,
}

/// Parameters that every operation knows, as far as its release has them. What is absent was not sent.
#[derive(Clone, Debug, Default)]
pub struct Control {
    /// Whether records come back.
    pub return_records: Option<bool>,
    /// Seconds to wait for a job.
    pub return_timeout: Option<u64>,
    /// The greatest number of records of a page, or of a write on a collection.
    pub max_records: Option<usize>,
    /// How many records are skipped.
    pub offset: usize,
    /// Whether the body has spaces and line breaks.
    pub pretty: Option<bool>,
    /// Whether unknown names in `fields` are dropped.
    pub ignore_unknown_fields: bool,
    /// Whether a write on a collection goes on after a failure.
    pub continue_on_failure: bool,
    /// Whether records are written one after another.
    pub serial_records: bool,
    /// Whether the request is only checked.
    pub validate_only: bool,
    /// The job whose results are asked for.
    pub job_results_uuid: Option<String>,
    /// What to do with a job: `pause`, `resume`, `cancel`.
    pub action: Option<String>,
}

/// What a query is about.
#[derive(Clone, Copy, Debug)]
pub struct Target<'t> {
    /// The release that is asked.
    pub release: Release,
    /// What it is asked to do.
    pub method: Method,
    /// Where the path leads.
    pub endpoint: &'t Endpoint,
    /// What is known of the operation.
    pub operation: &'t Operation,
    /// The table; nothing for an action.
    pub table: Option<&'t Table>,
    /// The values of the path keys.
    pub keys: &'t [String],
}

/// Reads a query.
///
/// # Errors
///
/// The first thing that is wrong.
pub fn parse(raw: &str, target: &Target<'_>) -> Result<Query, Failure> {
    let pairs = pairs::split(raw)?;
    let mut query = Query {
        raw: raw.to_owned(),
        ..Query::default()
    };
    let searches = pairs.iter().any(|(name, _)| name == "query_fields");
    let mut later = Vec::new();
    for (name, value) in &pairs {
        match target.meaning(name, searches) {
            Meaning::Control => {
                if !query.control.take(name, value)? {
                    later.push((name.as_str(), value.as_str()));
                }
            }
            Meaning::Start(at) => target.start(&mut query, at, value),
            Meaning::Key(key) => query.filters.add_key(name, key, value)?,
            Meaning::Filter(schema) => target.filter(&mut query, name, schema, value)?,
            Meaning::Parameter => {
                if name == "action" {
                    query.control.action = Some(value.clone());
                }
                query.parameters.push((name.clone(), value.clone()));
            }
            Meaning::Unknown => return Err(target.unknown(name)),
        }
    }
    target.finish(&mut query, &later)?;
    Ok(query)
}

/// What a name in a query stands for.
enum Meaning<'t> {
    Control,
    /// The own key, by its place, of the record behind which a page begins.
    Start(usize),
    /// A path key that is no property of the record, with its value.
    Key(&'t str),
    Filter(&'t Schema),
    Parameter,
    Unknown,
}

impl<'t> Target<'t> {
    fn meaning(&self, name: &str, searches: bool) -> Meaning<'t> {
        let documented = self.operation.parameters.contains_key(name);
        let schema = self.table.and_then(|table| table.record.at(name));
        let schema = schema.filter(|_| !name.split('.').any(|part| part == "_links"));
        // Some records have a property `query`; then that is what the parameter is about, unless fields to search are
        // named as well.
        let own = documented && schema.is_some() && !(name == "query" && searches);
        if !own && control::is_known(name, self) {
            return Meaning::Control;
        }
        if let Some(at) = self.start_key(name) {
            return Meaning::Start(at);
        }
        if self.filters(name) {
            if let Some(schema) = schema {
                return Meaning::Filter(schema);
            }
            if let Some(key) = self.key_above(name) {
                return Meaning::Key(key);
            }
        }
        match (documented, schema) {
            (true, _) => Meaning::Parameter,
            (false, Some(schema)) if self.method == Method::Post => Meaning::Filter(schema),
            _ => Meaning::Unknown,
        }
    }

    /// Whether conditions on this property make sense. Clients repeat the keys of the path when they change a record.
    fn filters(&self, name: &str) -> bool {
        match (self.endpoint.kind, self.method) {
            (EndpointKind::Action, _) | (_, Method::Post) => false,
            (EndpointKind::Collection(_), _) => true,
            (_, Method::Get) => assumptions::FILTERS_ON_ONE_RECORD,
            (_, Method::Patch | Method::Delete) => self.endpoint.key_names().any(|key| key == name),
        }
    }

    fn start_key(&self, name: &str) -> Option<usize> {
        let name = name.strip_prefix("start.")?;
        let collection = matches!(self.endpoint.kind, EndpointKind::Collection(_));
        let table = self
            .table
            .filter(|_| collection && self.method != Method::Post)?;
        table.own_keys().iter().position(|key| key == name)
    }

    /// A path key of the record above.
    fn key_above(&self, name: &str) -> Option<&'t str> {
        let at = self.endpoint.key_names().position(|key| key == name)?;
        self.keys.get(at).map(String::as_str)
    }

    fn start(&self, query: &mut Query, at: usize, value: &str) {
        let Some(table) = self.table else { return };
        let start = query.start.get_or_insert_with(|| {
            let mut key = self.keys.to_vec();
            key.resize(table.keys.len(), String::new());
            key
        });
        if let Some(slot) = start.get_mut(table.above + at) {
            value.clone_into(slot);
        }
    }

    fn filter(
        &self,
        query: &mut Query,
        name: &str,
        schema: &Schema,
        value: &str,
    ) -> Result<(), Failure> {
        if self.method == Method::Post {
            return Err(
                Failure::bad(262_211, "A POST takes no conditions on records.")
                    .at(name)
                    .with(name),
            );
        }
        let record = self.table.map(|table| &*table.record);
        let readable = record.and_then(|record| fields::readable(record, name));
        if readable != Some(true) {
            return Err(match schema.secret {
                true => secret(name),
                false => Failure::bad(
                    262_250,
                    format!("The field \"{name}\" cannot be read, and so not be compared with."),
                )
                .at(name)
                .with(name),
            });
        }
        match schema.property("name").filter(|_| schema.is_reference()) {
            Some(of_name) => query.filters.add(&format!("{name}.name"), of_name, value),
            None => query.filters.add(name, schema, value),
        }
    }

    /// Why a name is not understood.
    fn unknown(&self, name: &str) -> Failure {
        let places = [
            self.table.map(|table| &*table.record),
            self.operation.body.as_deref(),
        ];
        let named = places.iter().flatten().find_map(|schema| schema.at(name));
        match named.is_some_and(|schema| schema.secret) {
            true => secret(name),
            false => Failure::unexpected(name),
        }
    }

    /// Takes over what depends on other parameters.
    fn finish(&self, query: &mut Query, pairs: &[(&str, &str)]) -> Result<(), Failure> {
        let value = |name: &str| {
            let found = pairs.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| *value)
        };
        let search = value("query").or(value("query_fields"));
        if search.is_some() && self.method != Method::Get {
            return Err(Failure::bad(262_277, "Only a GET can search.").at("query"));
        }
        let Some(table) = self.table else {
            return Ok(());
        };
        let reading = |parameter| Reading {
            parameter,
            record: &table.record,
            braces: self.release >= assumptions::NEWER_PARAMETERS,
            ignore_unknown: parameter == "fields" && query.control.ignore_unknown_fields,
        };
        let shape = value("fields").map(|text| reading("fields").shape(text));
        let names = value("query_fields");
        let search = self.search(table, value("query"), names, reading("query_fields"))?;
        query.shape = shape.transpose()?.unwrap_or_default();
        if let Some(search) = search {
            query.filters.search(search);
        }
        for name in ["order_by", "$orderBy"] {
            if let Some(text) = value(name) {
                query.order = Order::parse(name, text, &table.record)?;
            }
        }
        Ok(())
    }

    fn search(
        &self,
        table: &Table,
        text: Option<&str>,
        names: Option<&str>,
        reading: Reading<'_>,
    ) -> Result<Option<Search>, Failure> {
        let (text, names) = match (text, names) {
            (None, None) => return Ok(None),
            (Some(text), Some(names)) => (text, names),
            (text, _) => {
                let missing = if text.is_some() {
                    "query_fields"
                } else {
                    "query"
                };
                let message = format!("A search also needs the parameter \"{missing}\".");
                return Err(Failure::bad(262_273, message).at(missing).with(missing));
            }
        };
        let nothing = || Failure::bad(262_275, "There is no field to search.").at("query_fields");
        if names.is_empty() {
            return Err(nothing());
        }
        let selection = reading.selection(names)?;
        let mut sorted = selection.include.clone();
        sorted.sort();
        if let Some(twice) = sorted.windows(2).find(|pair| pair[0] == pair[1]) {
            let message = format!("The field \"{}\" is given twice.", twice[0]);
            return Err(Failure::bad(262_276, message).at("query_fields"));
        }
        let wanted = Wanted {
            selection: &selection,
            expensive: &self.operation.expensive,
            always: &[],
        };
        let fields = Mask::of(&table.record, &wanted).leaves();
        if fields.is_empty() {
            return Err(nothing());
        }
        Search::parse(text, &fields).map(Some)
    }
}

fn secret(name: &str) -> Failure {
    Failure::bad(
        262_202,
        format!("The field \"{name}\" is secret and must not be in a URL."),
    )
    .at(name)
    .with(name)
}
