//! What nearly every program needs; generated crates add the way to their resources.

pub use crate::client::{Client, ClientBuilder};
pub use crate::error::{Error, ErrorKind};
pub use crate::model::{Patch, PatchModel, ReadModel};
pub use crate::request::Ensured;
pub use crate::value::{
    DateTime, IntoDateTime, IntoDuration, IntoReference, IsoDuration, NameReference, Reference,
    Release, Secret, UuidReference,
};
