//! Typed fields of a record.

use std::fmt;

use super::filter::{Term, contains_pattern};
use super::{Filter, ValueOf};
use crate::model::Of;
use crate::value::Release;

/// A field of the record `M` that holds a `T`: it filters, selects and sorts.
///
/// The filters of one request are combined with AND. A record in which the field is unset matches none of them but
/// [`is_null`](Field::is_null); add it with [`Filter::or`].
pub struct Field<M, T> {
    path: &'static str,
    since: Release,
    until: Option<Release>,
    of: Of<(M, T)>,
}

/// The type of a field that holds a whole object: it is selected, or asked whether it is set.
#[derive(Clone, Copy, Debug)]
pub struct Whole;

impl<M, T> Field<M, T> {
    /// The field at a dotted path: `role.name`. Unless something else is said, all releases have it.
    pub const fn new(path: &'static str) -> Self {
        Self {
            path,
            since: Release::FIRST,
            until: None,
            of: std::marker::PhantomData,
        }
    }

    /// The same field, which exists since this release.
    #[must_use]
    pub const fn introduced_in(mut self, generation: u16, major: u16, minor: u16) -> Self {
        self.since = Release::new(generation, major, minor);
        self
    }

    /// The same field, which this release is the last to have.
    #[must_use]
    pub const fn last_in(mut self, generation: u16, major: u16, minor: u16) -> Self {
        self.until = Some(Release::new(generation, major, minor));
        self
    }

    /// The first release that has the field.
    pub const fn since(self) -> Release {
        self.since
    }

    /// The last release that has the field, if it is gone.
    pub const fn until(self) -> Option<Release> {
        self.until
    }

    /// Whether a cluster of this release has the field.
    pub fn is_in(self, release: Release) -> bool {
        self.since <= release && self.until.is_none_or(|last| release <= last)
    }

    /// The dotted path of the field.
    pub const fn path(self) -> &'static str {
        self.path
    }

    /// Matches where the field is not set.
    pub fn is_null(self) -> Filter<M> {
        self.filter(Term::Null)
    }

    /// Matches where the field is set.
    pub fn is_not_null(self) -> Filter<M> {
        self.filter(Term::NotNull)
    }

    /// Sorts by this field, lowest first.
    pub fn ascending(self) -> Order<M> {
        Order {
            text: self.path.to_owned(),
            of: Of::default(),
        }
    }

    /// Sorts by this field, highest first.
    pub fn descending(self) -> Order<M> {
        Order {
            text: format!("{} desc", self.path),
            of: Of::default(),
        }
    }

    fn filter(self, term: Term) -> Filter<M> {
        Filter::new(self.path, vec![term])
    }
}

impl<M, T> Field<M, T> {
    /// Matches where the field equals `value`.
    pub fn eq(self, value: impl ValueOf<T>) -> Filter<M> {
        self.filter(literal(value))
    }

    /// Matches where the field is set and differs from `value`.
    pub fn ne(self, value: impl ValueOf<T>) -> Filter<M> {
        self.filter(literal(value).not())
    }

    /// Matches where the field equals one of `values`. Without values the request is refused.
    pub fn any_of<V: ValueOf<T>>(self, values: impl IntoIterator<Item = V>) -> Filter<M> {
        let terms = values.into_iter().map(literal).collect();
        Filter::new(self.path, terms)
    }

    /// Matches where the field is less than `value`; texts and enums compare alphabetically.
    pub fn lt(self, value: impl ValueOf<T>) -> Filter<M> {
        self.filter(compare("<", value))
    }

    /// Matches where the field is at most `value`.
    pub fn le(self, value: impl ValueOf<T>) -> Filter<M> {
        self.filter(compare("<=", value))
    }

    /// Matches where the field is greater than `value`.
    pub fn gt(self, value: impl ValueOf<T>) -> Filter<M> {
        self.filter(compare(">", value))
    }

    /// Matches where the field is at least `value`.
    pub fn ge(self, value: impl ValueOf<T>) -> Filter<M> {
        self.filter(compare(">=", value))
    }

    /// Matches where the field is `from`, `to` or between them.
    pub fn between(self, from: impl ValueOf<T>, to: impl ValueOf<T>) -> Filter<M> {
        self.filter(range(from, to))
    }

    /// Matches where the field is set and outside `from` to `to`.
    pub fn not_between(self, from: impl ValueOf<T>, to: impl ValueOf<T>) -> Filter<M> {
        self.filter(range(from, to).not())
    }

    /// Matches where the field fits `pattern`, in which `*` stands for any number of characters. A pattern that
    /// holds another character with a meaning in queries is refused.
    pub fn matches(self, pattern: impl Into<String>) -> Filter<M> {
        self.filter(Term::Pattern(pattern.into()))
    }

    /// Matches where the field is set and does not fit `pattern`.
    pub fn not_matches(self, pattern: impl Into<String>) -> Filter<M> {
        self.filter(Term::Pattern(pattern.into()).not())
    }
}

/// Comparisons with text as it goes over the wire, for values this crate does not know.
impl<M, T> Field<M, T> {
    /// Matches where the field equals this text. Nothing checks that the field can have such a value.
    pub fn eq_text(self, text: impl Into<String>) -> Filter<M> {
        self.filter(Term::Literal(text.into()))
    }

    /// Matches where the field is set and differs from this text.
    pub fn ne_text(self, text: impl Into<String>) -> Filter<M> {
        self.filter(Term::Literal(text.into()).not())
    }

    /// Matches where the field equals one of these texts. Without texts the request is refused.
    pub fn any_of_texts<V: Into<String>>(self, texts: impl IntoIterator<Item = V>) -> Filter<M> {
        let terms = texts.into_iter().map(|text| Term::Literal(text.into()));
        Filter::new(self.path, terms.collect())
    }
}

fn literal<T>(value: impl ValueOf<T>) -> Term {
    value
        .into_literal()
        .map_or_else(Term::Impossible, Term::Literal)
}

fn compare<T>(operator: &'static str, value: impl ValueOf<T>) -> Term {
    value
        .into_literal()
        .map_or_else(Term::Impossible, |text| Term::Compare(operator, text))
}

fn range<T>(from: impl ValueOf<T>, to: impl ValueOf<T>) -> Term {
    match (from.into_literal(), to.into_literal()) {
        (Ok(from), Ok(to)) => Term::Range(from, to),
        (Err(problem), _) | (_, Err(problem)) => Term::Impossible(problem),
    }
}

impl<M> Field<M, String> {
    /// Matches where the field holds `part` somewhere. A part that holds a character with a meaning in queries is
    /// refused: ONTAP cannot quote it there.
    pub fn contains(self, part: &str) -> Filter<M> {
        self.filter(contains_pattern("*", part, "*"))
    }

    /// Matches where the field starts with `part`; see [`contains`](Self::contains).
    pub fn starts_with(self, part: &str) -> Filter<M> {
        self.filter(contains_pattern("", part, "*"))
    }

    /// Matches where the field ends with `part`; see [`contains`](Self::contains).
    pub fn ends_with(self, part: &str) -> Filter<M> {
        self.filter(contains_pattern("*", part, ""))
    }
}

impl<M, T> Clone for Field<M, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<M, T> Copy for Field<M, T> {}

impl<M, T> fmt::Debug for Field<M, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Field({})", self.path)
    }
}

/// One step of a sort order.
pub struct Order<M> {
    pub(crate) text: String,
    of: Of<M>,
}

impl<M> fmt::Debug for Order<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Order({})", self.text)
    }
}
