// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/locks

//! `/security/locks`.

#[allow(clippy::module_inception)]
pub mod locks;

/// `/security/locks`.
#[derive(Clone, Debug)]
pub struct Locks {
    at: ontap_runtime::Place,
}

impl Locks {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// `/security/locks/locks`.
    #[must_use]
    pub fn locks(&self) -> locks::Locks {
        locks::Locks::new(self.at.clone())
    }
}
