// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication/duo

//! `/security/authentication/duo`.

pub mod groups;
pub mod profiles;

/// `/security/authentication/duo`.
#[derive(Clone, Debug)]
pub struct Duo {
    at: ontap_runtime::Place,
}

impl Duo {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// `/security/authentication/duo/groups`.
    #[must_use]
    pub fn groups(&self) -> groups::Groups {
        groups::Groups::new(self.at.clone())
    }
    /// `/security/authentication/duo/profiles`.
    #[must_use]
    pub fn profiles(&self) -> profiles::Profiles {
        profiles::Profiles::new(self.at.clone())
    }
}
