// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/badges

//! `/security/badges`.

pub mod stamps;

/// `/security/badges`.
#[derive(Clone, Debug)]
pub struct Badges {
    at: ontap_runtime::Place,
}

impl Badges {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// `/security/badges/{uuid}/stamps`.
    #[must_use]
    pub fn stamps(&self, uuid: impl Into<ontap_runtime::Key>) -> stamps::Stamps {
        stamps::Stamps::new(self.at.bind(uuid))
    }
}
