//! What a request asks for: typed fields, filters, selections and orders.

mod combine;
mod field;
mod filter;
mod parameter;
mod select;

pub(crate) use combine::combine;
pub use field::{Field, Literal, Order, ValueOf, Whole};
pub use filter::Filter;
pub use parameter::Parameter;
pub use select::Selection;
