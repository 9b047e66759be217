//! Typed parameters of a query that are not fields.

use std::fmt;
use std::marker::PhantomData;

use crate::model::Of;

/// A parameter of an operation that holds a `T`: `force`, `action` and the like.
pub struct Parameter<T> {
    name: &'static str,
    of: Of<T>,
}

impl<T> Parameter<T> {
    /// The parameter with this name.
    pub const fn new(name: &'static str) -> Self {
        Self {
            name,
            of: PhantomData,
        }
    }

    /// Its name on the wire.
    pub const fn name(&self) -> &'static str {
        self.name
    }
}

impl<T> Clone for Parameter<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Parameter<T> {}

impl<T> fmt::Debug for Parameter<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Parameter").field(&self.name).finish()
    }
}
