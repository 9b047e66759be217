//! Well-formed documents made by a grammar, with real and awkward names. Each is refused at a place, or becomes a crate that
//! compiles.

mod batch;
mod grammar;
mod words;

pub use batch::{Batch, Failure};
pub use grammar::document;
pub use words::Words;
