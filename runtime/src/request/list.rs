//! Reading a collection.

use std::fmt;

use super::options::{request_options, sendable};
use super::page::Fetcher;
use super::{Call, Page, PageEnvelope, Pages, Record, Records};
use crate::Value;
use crate::error::{Error, ErrorKind, Result};
use crate::model::Of;
use crate::query::{Filter, Order, Selection, combine};

/// Reads a collection: which records `M`, which fields of them, in which order. `E` is what each page has beside its
/// records; see [`Page::envelope`].
#[must_use]
pub struct List<M, E = ()> {
    call: Call,
    filters: Vec<Filter<M>>,
    fields: Vec<String>,
    order: Vec<String>,
    limit: Option<usize>,
    prefetch: bool,
    envelope: Of<E>,
}

impl<M, E> List<M, E> {
    /// Lists with a call of a collection's GET.
    pub fn new(call: Call) -> Self {
        Self {
            call,
            filters: Vec::new(),
            fields: Vec::new(),
            order: Vec::new(),
            limit: None,
            prefetch: false,
            envelope: Of::default(),
        }
    }

    /// Adds a condition; all of them must hold.
    pub fn filter(mut self, filter: Filter<M>) -> Self {
        self.filters.push(filter);
        self
    }

    /// Searches several fields at once: `pattern` in ONTAP's notation, in the named fields (`*` for all).
    pub fn search(mut self, pattern: impl Into<String>, fields: impl Selection<M>) -> Self {
        let mut names = Vec::new();
        fields.names(&mut names);
        self.call.set_query("query", pattern);
        self.call.set_query("query_fields", names.join(","));
        self
    }

    /// Asks for fields, in addition to those asked for before. Keys and filtered fields come in any case.
    pub fn fields(mut self, fields: impl Selection<M>) -> Self {
        fields.names(&mut self.fields);
        self
    }

    /// Asks for every field but the expensive ones.
    pub fn all_fields(mut self) -> Self {
        self.fields.push("*".to_owned());
        self
    }

    /// Asks for every field, the expensive ones too.
    pub fn all_fields_even_expensive(mut self) -> Self {
        self.fields.push("**".to_owned());
        self
    }

    /// Leaves fields out that a wider selection holds.
    pub fn without(mut self, fields: impl Selection<M>) -> Self {
        let mut names = Vec::new();
        fields.names(&mut names);
        self.fields
            .extend(names.into_iter().map(|name| format!("!{name}")));
        self
    }

    /// Sorts; further calls sort what is equal so far.
    pub fn order_by(mut self, order: Order<M>) -> Self {
        self.order.push(order.text);
        self
    }

    /// Sets how many records one page holds at most.
    pub fn max_records(mut self, count: u32) -> Self {
        self.call.set_query("max_records", count.to_string());
        self
    }

    /// Stops after this many records in all.
    pub fn limit(mut self, count: usize) -> Self {
        self.limit = Some(count);
        self
    }

    /// Fetches the next page while the records of the last one are consumed. Needs a tokio runtime.
    pub fn prefetch(mut self) -> Self {
        self.prefetch = true;
        self
    }

    /// Reads the records as JSON values instead.
    pub fn raw(self) -> List<Value, E> {
        let filters = self
            .filters
            .into_iter()
            .map(|filter| Filter::new(&filter.name, filter.alternatives))
            .collect();
        let Self {
            call,
            fields,
            order,
            limit,
            prefetch,
            ..
        } = self;
        List {
            call,
            filters,
            fields,
            order,
            limit,
            prefetch,
            envelope: Of::default(),
        }
    }
}

impl<M: Record, E: PageEnvelope> List<M, E> {
    fn into_call(mut self) -> Call {
        match combine(&self.filters) {
            Ok(pairs) => {
                for (name, expression) in pairs {
                    self.call = self.call.query(&name, expression);
                }
            }
            Err(problem) => self.call.fail(Error::refused(problem)),
        }
        if !self.fields.is_empty() {
            self.call.set_query("fields", self.fields.join(","));
        }
        if !self.order.is_empty() {
            self.call.set_query("order_by", self.order.join(","));
        }
        self.call
    }

    /// The pages of the collection, fetched as they are asked for.
    pub fn pages(self) -> Pages<M, E> {
        let prefetch = self.prefetch;
        let mut call = self.into_call();
        let first = call
            .prepare()
            .map(|request| Fetcher::new(call.client.clone(), request, call.patience()));
        Pages::new(first, prefetch)
    }

    /// The records of the collection, page after page, fetched as they are asked for.
    pub fn stream(self) -> Records<M> {
        let limit = self.limit;
        Records::new(self.pages(), limit)
    }

    /// The records of the collection, fetched as they are asked for, from a thread that knows no async.
    #[cfg(feature = "blocking")]
    pub fn iter_blocking(self) -> impl Iterator<Item = Result<M>> {
        let client = self.call.client.clone();
        let mut records = self.stream();
        std::iter::from_fn(move || client.block_on(records.try_next()).transpose())
    }

    /// Fetches the first page.
    ///
    /// # Errors
    ///
    /// Those of any request.
    pub async fn send(self) -> Result<Page<M, E>> {
        let page = self.pages().try_next().await?;
        page.ok_or_else(|| Error::new(ErrorKind::Paging, "the collection has no first page"))
    }

    /// Fetches all records.
    ///
    /// # Errors
    ///
    /// Those of any request; none of the records is returned then.
    pub async fn collect(self) -> Result<Vec<M>> {
        let limit = self.limit.unwrap_or(usize::MAX);
        let mut pages = self.pages();
        let mut records = Vec::new();
        while records.len() < limit {
            let Some(page) = pages.try_next().await? else {
                break;
            };
            match records.is_empty() {
                true => records = page.records,
                false => records.extend(page.records),
            }
        }
        records.truncate(limit);
        Ok(records)
    }

    /// Counts the records, without fetching them.
    ///
    /// # Errors
    ///
    /// Those of any request.
    pub async fn count(mut self) -> Result<u64> {
        self.call.set_query("return_records", "false");
        let mut pages = self.pages();
        let mut count = 0;
        while let Some(page) = pages.try_next().await? {
            count += page.num_records;
        }
        Ok(count)
    }

    /// Fetches the record the filters leave; `None` when there is none. All fields are asked for unless some are
    /// named. At most two records are fetched.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::NotUnique`] when the filters leave more than one, and those of any request.
    pub async fn find(mut self) -> Result<Option<M>> {
        if self.fields.is_empty() {
            self.fields.push("*".to_owned());
        }
        let operation = self.call.operation;
        let mut records = self.max_records(2).limit(2).collect().await?;
        match (records.pop(), records.len()) {
            (found, 0) => Ok(found),
            _ => {
                let error = Error::new(
                    ErrorKind::NotUnique,
                    "the search for one record met at least two",
                );
                Err(match operation {
                    Some(operation) => error.with_request(
                        operation.method.as_str(),
                        operation.path,
                        Some(operation),
                    ),
                    None => error,
                })
            }
        }
    }

    /// Fetches the one record the filters leave; like [`find`](Self::find), but none is an error.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::NotFound`] when the filters leave none, and those of [`find`](Self::find).
    pub async fn find_one(self) -> Result<M> {
        let found = self.find().await?;
        found.ok_or_else(|| Error::new(ErrorKind::NotFound, "no record matches the search"))
    }
}

impl<M, E> fmt::Debug for List<M, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("List")
            .field("filters", &self.filters)
            .field("fields", &self.fields)
            .finish_non_exhaustive()
    }
}

request_options!(List<M, E>);
sendable!(@impl [<M: Record, E: PageEnvelope>] List<M, E>, Page<M, E>);
