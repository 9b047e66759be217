// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/ipsec/security-associations

//! What has been negotiated with peers, by IKE and for IPsec itself, with counters. They exist only as long as the connection they protect.
//!
//! `/security/ipsec/security-associations`.

pub mod error;
pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::security_association;

/// What has been negotiated with peers, by IKE and for IPsec itself, with counters. They exist only as long as the connection they protect.
///
/// `/security/ipsec/security-associations`.
#[derive(Clone, Debug)]
pub struct SecurityAssociations {
    at: ontap_runtime::Place,
}

impl SecurityAssociations {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Lists the security associations of all nodes.
    ///
    /// `GET /security/ipsec/security-associations`. Since 9.8.
    ///
    /// Commands: `security ipsec show-ikesa`, `security ipsec show-ipsecsa`.
    pub fn list(
        &self,
    ) -> ontap_runtime::List<security_association::SecurityAssociation> {
        ontap_runtime::List::new(self.at.call(&operation::LIST))
    }
    /// Retrieves one security association. It is gone when the connection has ended.
    ///
    /// `GET /security/ipsec/security-associations/{uuid}`. Since 9.8.
    ///
    /// Commands: `security ipsec show-ikesa`, `security ipsec show-ipsecsa`.
    ///
    /// Error codes: see the module [`error`].
    pub fn get(
        &self,
        uuid: impl Into<ontap_runtime::Key>,
    ) -> ontap_runtime::Get<security_association::SecurityAssociation> {
        ontap_runtime::Get::new(self.at.call(&operation::GET).key(uuid))
    }
}
