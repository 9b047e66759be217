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
    /// Groups whose members sign in with Duo as a second factor, and [users](crate::glossary#account) that are excepted.
    ///
    /// `/security/authentication/duo/groups`.
    #[must_use]
    pub fn groups(&self) -> groups::Groups {
        groups::Groups::new(self.at.clone())
    }
    /// Connection to Duo Security, one for the cluster and one for each [SVM](crate::glossary#svm) that uses it.
    ///
    /// `/security/authentication/duo/profiles`.
    #[must_use]
    pub fn profiles(&self) -> profiles::Profiles {
        profiles::Profiles::new(self.at.clone())
    }
}
