// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/supported_algorithms

//! `supported_algorithms`.

/// What replies hold of `supported_algorithms.algorithm`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Algorithm {
    /// `id`: integer. GET only. Since 9.16.1.
    pub id: Option<i64>,
    /// `name`: string. GET only. Since 9.16.1.
    pub name: Option<String>,
    /// `type`: enumeration. GET only. Since 9.16.1.
    pub type_: Option<AlgorithmType>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Algorithm {
        id: "id",
        name: "name",
        type_: "type",
    }
}

/// Values of `supported_algorithms.algorithm.type`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AlgorithmType {
    /// `public_key`. Since 9.16.1.
    PublicKey,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<AlgorithmType>),
}

ontap_runtime::open_enum! {
    AlgorithmType {
        PublicKey: "public_key",
    }
}

/// Values of `supported_algorithms.scope`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Scope {
    /// `cluster`. Since 9.16.1.
    Cluster,
    /// `svm`. Since 9.16.1.
    Svm,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<Scope>),
}

ontap_runtime::open_enum! {
    Scope {
        Cluster: "cluster",
        Svm: "svm",
    }
}

/// What replies hold of `supported_algorithms`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SupportedAlgorithms {
    /// `_links`: `self_link`. Since 9.16.1.
    pub links: Option<ontap_runtime::Links>,
    /// `algorithm`: object. Since 9.16.1.
    pub algorithm: Option<Algorithm>,
    /// `owner`: `svm_reference`. GET only. Since 9.16.1.
    pub owner: Option<ontap_runtime::Reference>,
    /// `scope`: enumeration. GET only. Since 9.16.1.
    pub scope: Option<Scope>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    SupportedAlgorithms {
        links: "_links",
        algorithm: "algorithm",
        owner: "owner",
        scope: "scope",
    }
}
