// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/authentication

//! `/security/authentication`.

pub mod cluster;
pub mod duo;
pub mod password;
pub mod publickeys;

/// `/security/authentication`.
#[derive(Clone, Debug)]
pub struct Authentication {
    at: ontap_runtime::Place,
}

impl Authentication {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// `/security/authentication/cluster`.
    #[must_use]
    pub fn cluster(&self) -> cluster::Cluster {
        cluster::Cluster::new(self.at.clone())
    }
    /// `/security/authentication/duo`.
    #[must_use]
    pub fn duo(&self) -> duo::Duo {
        duo::Duo::new(self.at.clone())
    }
    /// `/security/authentication/password`.
    #[must_use]
    pub fn password(&self) -> password::Password {
        password::Password::new(self.at.clone())
    }
    /// `/security/authentication/publickeys`.
    #[must_use]
    pub fn publickeys(&self) -> publickeys::Publickeys {
        publickeys::Publickeys::new(self.at.clone())
    }
}
