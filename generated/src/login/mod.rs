// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/login

//! What surrounds a [login](crate::glossary#account): the banner and message of the day that users see, the [TOTP](crate::glossary#totp) profiles that serve as a second factor, and the question who the caller is. Accounts themselves are under `/security/accounts`.
//!
//! `/security/login`.

pub mod messages;
pub mod totps;
pub mod whoami;

/// What surrounds a [login](crate::glossary#account): the banner and message of the day that users see, the [TOTP](crate::glossary#totp) profiles that serve as a second factor, and the question who the caller is. Accounts themselves are under `/security/accounts`.
///
/// `/security/login`.
#[derive(Clone, Debug)]
pub struct Login {
    at: ontap_runtime::Place,
}

impl Login {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// The banner before and the message after a [login](crate::glossary#account), one [record](crate::glossary#record) for the cluster and one for each [SVM](crate::glossary#svm). Records exist from the start and can only be changed.
    ///
    /// `/security/login/messages`.
    #[must_use]
    pub fn messages(&self) -> messages::Messages {
        messages::Messages::new(self.at.clone())
    }
    /// Profiles for [time-based one-time passwords](crate::glossary#totp), one per [account](crate::glossary#account), which an authenticator app turns into codes. An account uses its profile when `totp` is the second method of its SSH [application](crate::glossary#application).
    ///
    /// `/security/login/totps`.
    #[must_use]
    pub fn totps(&self) -> totps::Totps {
        totps::Totps::new(self.at.clone())
    }
    /// Identity of the session that asks. A handy first call: it shows whether the credentials work and what they permit.
    ///
    /// `/security/login/whoami`.
    #[must_use]
    pub fn whoami(&self) -> whoami::Whoami {
        whoami::Whoami::new(self.at.clone())
    }
}
