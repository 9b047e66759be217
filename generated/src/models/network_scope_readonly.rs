// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/network_scope_readonly

//! `network_scope_readonly`.

/// Values of `network_scope_readonly`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NetworkScopeReadonly {
    /// `cluster`. Since 9.6.
    Cluster,
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
