// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/cluster-network/ipsec

//! `/security/cluster-network/ipsec`.

pub mod associations;
pub mod policies;

/// `/security/cluster-network/ipsec`.
#[derive(Clone, Debug)]
pub struct Ipsec {
    at: ontap_runtime::Place,
}

impl Ipsec {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// What the nodes have negotiated with each other, by IKE and for IPsec itself, with counters.
    ///
    /// `/security/cluster-network/ipsec/associations`.
    #[must_use]
    pub fn associations(&self) -> associations::Associations {
        associations::Associations::new(self.at.clone())
    }
    /// Policies that ONTAP makes for the traffic between nodes. They can only be read.
    ///
    /// `/security/cluster-network/ipsec/policies`.
    #[must_use]
    pub fn policies(&self) -> policies::Policies {
        policies::Policies::new(self.at.clone())
    }
}
