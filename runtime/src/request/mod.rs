//! The builders of requests: one per shape of operation, all ending in `send`.

mod action;
mod aim;
mod bulk;
mod call;
mod create;
mod ensure;
mod envelope;
mod get;
mod list;
mod many;
mod options;
mod page;
mod patience;
mod raw;
mod record_key;
mod write;

pub use action::Action;
pub use bulk::{Bulk, DeleteWhere, UpdateWhere};
pub use call::Call;
pub(crate) use call::Wait;
pub use create::{Create, Created, Hydrate};
pub use ensure::{Ensure, Ensured, Steps};
pub use envelope::PageEnvelope;
pub use get::Get;
pub use list::List;
pub use many::{Batch, CreateMany, DeleteMany, UpdateMany};
pub use page::{Page, Pages, Records};
pub use raw::{RawReply, Request};
pub use record_key::RecordKey;
pub use write::{Delete, HydrateUpdate, NoWait, Submitted, Update, Written};

use crate::model::FromJson;

/// A type that a builder can return: decodable, and free to travel between threads.
pub trait Record: FromJson + Send + 'static {}

impl<T: FromJson + Send + 'static> Record for T {}
