//! Read models, create bodies and patch bodies: how generated types meet JSON.
//!
//! The three macros expand to one match arm or one call per property; everything they call is here, generic and
//! written once.

mod asked;
mod bounds;
mod create;
mod delta;
mod extra;
mod impls;
mod macros;
pub mod patch;
mod read;
mod repair;
mod show;
mod write;

pub(crate) use asked::Asked;
#[doc(hidden)]
pub use asked::{is_fetched, require};
pub(crate) use bounds::{Unread, has_too_many_values, read_bounded};
pub use create::{fill_body, take, take_required};
pub(crate) use delta::{delta_by, delta_of_list, delta_of_member, differs};
#[doc(hidden)]
pub use delta::{delta_of_field, delta_of_object};
pub use extra::{Extra, Misfit};
pub use patch::{Patch, PatchModel, between, difference_of_values};
pub use read::{FromJson, ReadModel, Reader, Sink, fill, from_value, read_record};
pub(crate) use read::{Name, Of};
pub(crate) use repair::repaired;
#[doc(hidden)]
pub use show::{debug, display};
pub use write::{WriteModel, Writer, write_record};

#[doc(hidden)]
pub use serde::de::MapAccess;
#[doc(hidden)]
pub use serde::{Deserialize, Deserializer, Serialize, Serializer};
