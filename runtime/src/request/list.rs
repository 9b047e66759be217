//! Reading a collection.

use std::fmt;
use std::sync::Arc;

use super::options::request_options;
use super::page::Fetcher;
use super::{Call, Page, PageEnvelope, Pages, Record, Records};
use crate::Value;
use crate::error::{Error, ErrorKind, Result};
use crate::model::{Asked, Of};
use crate::query::{Filter, Order, Selection, combine};

/// Reads a collection: which records `M`, which fields of them, in which order. `E` is what each page has beside its
/// records; see [`Page::envelope`].
///
/// Every field is asked for but the expensive ones, which the documentation of the operation names. That is more than
/// the cluster returns unasked: a field that is `None` is not set. [`fields`](Self::fields) asks for less (the others
/// are `None` then, whatever the cluster has there), [`default_fields`](Self::default_fields) leaves the choice to the
/// cluster. A record knows what was asked for: its `fetched` says so for a field, and its `require` fails where a field
/// was not.
#[must_use = "nothing is sent until `collect`, `stream`, `find`, `count` or `first_page` is called"]
pub struct List<M, E = ()> {
    call: Call,
    filters: Vec<Filter<M>>,
    fields: Vec<String>,
    choice: Choice,
    order: Vec<String>,
    limit: Option<usize>,
    prefetch: bool,
    envelope: Of<E>,
}

/// Who decides on the fields where none is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Choice {
    /// All but the expensive ones.
    All,
    /// The cluster.
    Cluster,
}

impl<M, E> List<M, E> {
    /// Lists with a call of a collection's GET.
    pub fn new(call: Call) -> Self {
        Self {
            call,
            filters: Vec::new(),
            fields: Vec::new(),
            choice: Choice::All,
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

    /// Asks for these fields only, and those of further calls: one field, or a tuple of fields. Keys and filtered
    /// fields come in any case; every other field of a record is `None`, whatever the cluster has there.
    pub fn fields(mut self, fields: impl Selection<M>) -> Self {
        fields.names(&mut self.fields);
        self
    }

    /// Asks for every field but the expensive ones, which is also what happens without a choice.
    pub fn all_fields(mut self) -> Self {
        self.fields.push("*".to_owned());
        self
    }

    /// Asks for no field in particular: the cluster returns keys and a few more. Which those are depends on the
    /// endpoint and the release, so that a field which is `None` may well be set.
    pub fn default_fields(mut self) -> Self {
        self.choice = Choice::Cluster;
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
            choice,
            order,
            limit,
            prefetch,
            ..
        } = self;
        List {
            call,
            filters,
            fields,
            choice,
            order,
            limit,
            prefetch,
            envelope: Of::default(),
        }
    }

    /// The members of `fields`, as they are sent.
    fn selection(&self) -> Vec<String> {
        let chosen = self.call.given("fields");
        let excludes = |name: &String| name.starts_with('!');
        match self.choice {
            _ if chosen.is_some() => chosen
                .iter()
                .flat_map(|text| text.split(','))
                .map(str::to_owned)
                .collect(),
            Choice::Cluster if self.fields.is_empty() => Vec::new(),
            // What is left out is left out of something.
            _ if self.fields.iter().all(excludes) => std::iter::once("*".to_owned())
                .chain(self.fields.iter().cloned())
                .collect(),
            _ => self.fields.clone(),
        }
    }
}

impl<M, E> List<M, E> {
    #[cfg(feature = "blocking")]
    pub(crate) fn client(&self) -> crate::Client {
        self.call.client.clone()
    }
}

impl<M: Record, E: PageEnvelope> List<M, E> {
    fn into_call(mut self) -> (Call, Asked) {
        let asked = Asked {
            fields: self.selection(),
            filtered: self
                .filters
                .iter()
                .map(|filter| filter.name.clone())
                .collect(),
            expensive: self
                .call
                .operation
                .map_or(&[], |operation| operation.expensive),
        };
        match combine(&self.filters) {
            Ok(pairs) => {
                for (name, expression) in pairs {
                    self.call = self.call.query(&name, expression);
                }
            }
            Err(problem) => self.call.fail(Error::refused(problem)),
        }
        let unsaid = self.fields.is_empty() && self.call.given("fields").is_some();
        if !asked.fields.is_empty() && !unsaid && !self.counts() {
            self.call.set_query("fields", asked.fields.join(","));
        }
        if !self.order.is_empty() {
            self.call.set_query("order_by", self.order.join(","));
        }
        (self.call, asked)
    }

    /// Whether only the number of records is asked for.
    fn counts(&self) -> bool {
        self.call
            .given("return_records")
            .is_some_and(|value| value == "false")
    }

    /// The pages of the collection, fetched as they are asked for.
    pub fn pages(self) -> Pages<M, E> {
        let prefetch = self.prefetch;
        let (mut call, asked) = self.into_call();
        let first = call
            .prepare()
            .map(|request| Fetcher::new(call.client.clone(), request).asking(asked));
        Pages::new(first, prefetch)
    }

    /// The records of the collection, page after page, fetched as they are asked for. Their fields are those asked
    /// for: all but the expensive ones, unless [`fields`](Self::fields) or [`default_fields`](Self::default_fields)
    /// says otherwise.
    pub fn stream(self) -> Records<M> {
        let limit = self.limit;
        Records::new(self.pages(), limit)
    }

    /// Fetches the first page only. [`Page::has_more`] says whether the collection goes on.
    ///
    /// # Errors
    ///
    /// Those of any request.
    pub async fn first_page(self) -> Result<Page<M, E>> {
        let page = self.pages().try_next().await?;
        page.ok_or_else(|| Error::new(ErrorKind::Paging, "the collection has no first page"))
    }

    /// Fetches all records. Their fields are those asked for: all but the expensive ones, unless
    /// [`fields`](Self::fields) or [`default_fields`](Self::default_fields) says otherwise.
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
            count = page.num_records.saturating_add(count);
        }
        Ok(count)
    }

    /// Fetches the record the filters leave; `None` when there is none. Its fields are those asked for: all but the
    /// expensive ones, unless [`fields`](Self::fields) or [`default_fields`](Self::default_fields) says otherwise. At
    /// most two records are fetched.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::NotUnique`] when the filters leave more than one, and those of any request.
    pub async fn find(self) -> Result<Option<M>> {
        let about = Arc::new(self.call.about());
        let mut records = self.max_records(2).limit(2).collect().await?;
        match (records.pop(), records.len()) {
            (found, 0) => Ok(found),
            _ => {
                let error = Error::new(
                    ErrorKind::NotUnique,
                    "the search for one record met at least two",
                );
                Err(error.about(&about))
            }
        }
    }

    /// Fetches the one record the filters leave; like [`find`](Self::find), but none is an error.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::NotFound`] when the filters leave none, and those of [`find`](Self::find).
    pub async fn find_one(self) -> Result<M> {
        let about = Arc::new(self.call.about());
        let found = self.find().await?;
        found.ok_or_else(|| {
            Error::new(ErrorKind::NotFound, "no record matches the search").about(&about)
        })
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
