// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/network_scope_readonly

//! `network_scope_readonly`.

/// Whether the record belongs to the cluster as a whole or to a single SVM. ONTAP derives it; it cannot be sent.
///
/// Values of `network_scope_readonly`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NetworkScopeReadonly {
    /// Belongs to the whole cluster.
    ///
    /// `cluster`. Since 9.6.
    Cluster,
    /// Belongs to one SVM.
    ///
    /// `svm`. Since 9.6.
    Svm,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<NetworkScopeReadonly>),
}

ontap_runtime::open_enum! {
    NetworkScopeReadonly {
        Cluster: "cluster",
        Svm: "svm",
    }
}
