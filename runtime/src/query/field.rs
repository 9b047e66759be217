//! Typed fields of a record.

use std::fmt;

use super::Filter;
use super::filter::{Term, contains_pattern};
use crate::model::Of;
use crate::value::{DateTime, Duration, Release};

/// A field of the record `M` that holds a `T`: it filters, selects and sorts.
///
/// The filters of one request are combined with AND. A record in which the field is unset matches none of them but
/// [`is_null`](Field::is_null); add it with [`Filter::or`].
pub struct Field<M, T> {
    path: &'static str,
    of: Of<(M, T)>,
}

/// The type of a field that holds a whole object: it is selected, or asked whether it is set.
#[derive(Clone, Copy, Debug)]
pub struct Whole;

/// A value that can stand in a query.
pub trait Literal {
    /// The value as text, before quoting.
    fn literal(&self) -> String;
}

/// A value of a field or parameter that holds a `T`: whatever turns into a `T`.
#[diagnostic::on_unimplemented(
    message = "a field or parameter of type `{T}` takes no `{Self}`",
    label = "this does not turn into `{T}`"
)]
pub trait ValueOf<T> {
    /// The value as text, before quoting.
    fn into_literal(self) -> String;
}

// Without this the compiler would complain about `From`, and list what else turns into a `T`.
#[diagnostic::do_not_recommend]
impl<T: Literal, V: Into<T>> ValueOf<T> for V {
    fn into_literal(self) -> String {
        let value: T = self.into();
        value.literal()
    }
}

macro_rules! displayed_literal {
    ($($type:ty),*) => {$(
        impl Literal for $type {
            fn literal(&self) -> String {
                self.to_string()
            }
        }
    )*};
}

displayed_literal!(
    String,
    i64,
    u64,
    f64,
    bool,
    DateTime,
    Duration,
    Release,
    crate::DurationOrDateTime,
    crate::TextOrList
);

impl<M, T> Field<M, T> {
    /// The field at a dotted path: `role.name`.
    pub const fn new(path: &'static str) -> Self {
        Self {
            path,
            of: std::marker::PhantomData,
        }
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
        self.filter(Term::Literal(value.into_literal()))
    }

    /// Matches where the field is set and differs from `value`.
    pub fn ne(self, value: impl ValueOf<T>) -> Filter<M> {
        self.filter(Term::Literal(value.into_literal()).not())
    }

    /// Matches where the field equals one of `values`. Without values the request is refused.
    pub fn any_of<V: ValueOf<T>>(self, values: impl IntoIterator<Item = V>) -> Filter<M> {
        let terms = values
            .into_iter()
            .map(|value| Term::Literal(value.into_literal()))
            .collect();
        Filter::new(self.path, terms)
    }

    /// Matches where the field is less than `value`; texts and enums compare alphabetically.
    pub fn lt(self, value: impl ValueOf<T>) -> Filter<M> {
        self.filter(Term::Compare("<", value.into_literal()))
    }

    /// Matches where the field is at most `value`.
    pub fn le(self, value: impl ValueOf<T>) -> Filter<M> {
        self.filter(Term::Compare("<=", value.into_literal()))
    }

    /// Matches where the field is greater than `value`.
    pub fn gt(self, value: impl ValueOf<T>) -> Filter<M> {
        self.filter(Term::Compare(">", value.into_literal()))
    }

    /// Matches where the field is at least `value`.
    pub fn ge(self, value: impl ValueOf<T>) -> Filter<M> {
        self.filter(Term::Compare(">=", value.into_literal()))
    }

    /// Matches where the field is `from`, `to` or between them.
    pub fn between(self, from: impl ValueOf<T>, to: impl ValueOf<T>) -> Filter<M> {
        self.filter(Term::Range(from.into_literal(), to.into_literal()))
    }

    /// Matches where the field is set and outside `from` to `to`.
    pub fn not_between(self, from: impl ValueOf<T>, to: impl ValueOf<T>) -> Filter<M> {
        self.filter(Term::Range(from.into_literal(), to.into_literal()).not())
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
