// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/login

//! `/security/login`.

pub mod messages;
pub mod totps;
pub mod whoami;

/// `/security/login`.
#[derive(Clone, Debug)]
pub struct Login {
    at: ontap_runtime::Place,
}

impl Login {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// `/security/login/messages`.
    #[must_use]
    pub fn messages(&self) -> messages::Messages {
        messages::Messages::new(self.at.clone())
    }
    /// `/security/login/totps`.
    #[must_use]
    pub fn totps(&self) -> totps::Totps {
        totps::Totps::new(self.at.clone())
    }
    /// `/security/login/whoami`.
    #[must_use]
    pub fn whoami(&self) -> whoami::Whoami {
        whoami::Whoami::new(self.at.clone())
    }
}
