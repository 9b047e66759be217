//! What several tests of this crate share.
#![allow(dead_code)] // Each test takes what it needs.

pub(crate) mod documents;
pub(crate) mod edits;
pub(crate) mod surface;
