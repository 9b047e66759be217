//! What a request asks for: typed fields, filters, selections and orders.

mod combine;
mod field;
mod filter;
mod literal;
mod parameter;
mod select;

pub(crate) use combine::combine;
pub use field::{Field, Order, Whole};
pub use filter::Filter;
pub use literal::ValueOf;
pub use parameter::Parameter;
pub use select::Selection;
